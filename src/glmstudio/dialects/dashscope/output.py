"""What stands under `output` in a native frame: new pieces or everything so far, as a message or as text.

Contract: Model Studio, native chunk JSON; incremental_output. A spelling gets the events of one answer in
order and knows no framing, no usage and no request id.
"""

from __future__ import annotations

from typing import Protocol

from glmstudio.core.events import (
    FinishReason,
    ReasoningDelta,
    TextDelta,
    ToolArgumentsDelta,
    ToolCallBegan,
    ToolCallCompleted,
)
from glmstudio.dialects.json_text import json_escaped, json_string
from glmstudio.dialects.model_studio.tool_items import ToolItems, item

ToolEvent = ToolCallBegan | ToolArgumentsDelta | ToolCallCompleted

_MESSAGE = b'{"choices":[{"message":{"role":"assistant","content":'
_GOING = b'},"finish_reason":"null"}]}'


class Output(Protocol):
    """Each method returns one JSON object, or b"" when there is nothing to show (yet)."""

    def text(self, event: TextDelta) -> bytes: ...

    def reasoning(self, event: ReasoningDelta) -> bytes: ...

    def tool(self, event: ToolEvent) -> bytes: ...

    def pending(self) -> bytes:
        """What the events since the last frame changed, when a spelling waits for the end of their batch."""
        ...

    def held_calls(self) -> bytes:
        """The whole calls that were kept for one common frame before the closing one."""
        ...

    def end(self, reason: FinishReason) -> bytes: ...


class MessagePieces:
    """`incremental_output: true`: each frame holds what is new, and "" for what is idle."""

    def __init__(self, thinks: bool, calls_in_pieces: bool) -> None:
        self._idle = b',"reasoning_content":""' if thinks else b""
        self._text_end = self._idle + _GOING
        self._items = ToolItems(calls_in_pieces)

    def text(self, event: TextDelta) -> bytes:
        return _MESSAGE + json_string(event.text) + self._text_end

    def reasoning(self, event: ReasoningDelta) -> bytes:
        return _MESSAGE + b'"","reasoning_content":' + json_string(event.text) + _GOING

    def tool(self, event: ToolEvent) -> bytes:
        return self._calls(self._items.take(event))

    def pending(self) -> bytes:
        return b""

    def held_calls(self) -> bytes:
        return self._calls(self._items.held())

    def end(self, reason: FinishReason) -> bytes:
        return b'%b""%b},"finish_reason":"%b"}]}' % (_MESSAGE, self._idle, reason.value.encode())

    def _calls(self, items: bytes) -> bytes:
        return b'%b""%b,"tool_calls":[%b]%b' % (_MESSAGE, self._idle, items, _GOING) if items else b""


class MessageSoFar:
    """`incremental_output: false`: each frame holds everything so far, the closing one included.

    A frame makes the ones before it worthless, so a batch of events makes one frame: the cost of a long
    answer grows with its square, and only batches tame that. The text is escaped once.
    """

    def __init__(self, thinks: bool, calls_in_pieces: bool) -> None:
        self._thinks = thinks
        self._calls_in_pieces = calls_in_pieces
        self._content = b""
        self._reasoning = b""
        self._calls: dict[int, ToolCallCompleted] = {}
        self._changed = False

    def text(self, event: TextDelta) -> bytes:
        self._content += json_escaped(event.text)
        self._changed = True
        return b""

    def reasoning(self, event: ReasoningDelta) -> bytes:
        self._reasoning += json_escaped(event.text)
        self._changed = True
        return b""

    def tool(self, event: ToolEvent) -> bytes:
        if isinstance(event, ToolCallCompleted):
            self._changed |= self._calls_in_pieces and event != self._calls.get(event.index)
            self._calls[event.index] = event
        elif self._calls_in_pieces:
            self._changed = True
            self._calls[event.index] = self._grown(event)
        return b""

    def pending(self) -> bytes:
        if not self._changed:
            return b""
        self._changed = False
        return self._message(b"null", with_calls=self._calls_in_pieces)

    def held_calls(self) -> bytes:
        return self._message(b"null") if self._calls and not self._calls_in_pieces else b""

    def end(self, reason: FinishReason) -> bytes:
        self._changed = False
        return self._message(reason.value.encode())

    def _grown(self, event: ToolCallBegan | ToolArgumentsDelta) -> ToolCallCompleted:
        if isinstance(event, ToolCallBegan):
            return ToolCallCompleted(event.index, event.id, event.name, "")
        before = self._calls[event.index]
        return ToolCallCompleted(event.index, before.id, before.name, before.arguments + event.text)

    def _message(self, finish: bytes, with_calls: bool = True) -> bytes:
        parts = [_MESSAGE, b'"', self._content, b'"']
        if self._thinks or self._reasoning:
            parts += (b',"reasoning_content":"', self._reasoning, b'"')
        if self._calls and with_calls:
            items = (item(call.index, call.id, call.name, call.arguments) for call in self._calls.values())
            parts += (b',"tool_calls":[', b",".join(items), b"]")
        parts += (b'},"finish_reason":"', finish, b'"}]}')
        return b"".join(parts)


class TextPieces:
    """`result_format: "text"`, new pieces. The form has no place for thoughts or calls."""

    def text(self, event: TextDelta) -> bytes:
        return b'{"text":%b,"finish_reason":"null"}' % json_string(event.text)

    def reasoning(self, event: ReasoningDelta) -> bytes:
        return b""

    def tool(self, event: ToolEvent) -> bytes:
        return b""

    def pending(self) -> bytes:
        return b""

    def held_calls(self) -> bytes:
        return b""

    def end(self, reason: FinishReason) -> bytes:
        return b'{"text":"","finish_reason":"%b"}' % reason.value.encode()


class TextSoFar(TextPieces):
    """`result_format: "text"`, everything so far; one frame for a batch, as with messages."""

    def __init__(self) -> None:
        self._so_far = b""
        self._changed = False

    def text(self, event: TextDelta) -> bytes:
        self._so_far += json_escaped(event.text)
        self._changed = True
        return b""

    def pending(self) -> bytes:
        if not self._changed:
            return b""
        self._changed = False
        return b'{"text":"%b","finish_reason":"null"}' % self._so_far

    def end(self, reason: FinishReason) -> bytes:
        self._changed = False
        return b'{"text":"%b","finish_reason":"%b"}' % (self._so_far, reason.value.encode())
