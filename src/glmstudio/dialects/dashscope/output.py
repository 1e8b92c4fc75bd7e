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
    """Each method returns one JSON object, or b"" when the event shows nothing."""

    def text(self, event: TextDelta) -> bytes: ...

    def reasoning(self, event: ReasoningDelta) -> bytes: ...

    def tool(self, event: ToolEvent) -> bytes: ...

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

    def held_calls(self) -> bytes:
        return self._calls(self._items.held())

    def end(self, reason: FinishReason) -> bytes:
        return b'%b""%b},"finish_reason":"%b"}]}' % (_MESSAGE, self._idle, reason.value.encode())

    def _calls(self, items: bytes) -> bytes:
        return b'%b""%b,"tool_calls":[%b]%b' % (_MESSAGE, self._idle, items, _GOING) if items else b""


class MessageSoFar:
    """`incremental_output: false`: each frame holds everything so far, the closing one included.

    The text is kept escaped, so that a frame costs the copying of it and no second escape.
    """

    def __init__(self, thinks: bool, calls_in_pieces: bool) -> None:
        self._thinks = thinks
        self._calls_in_pieces = calls_in_pieces
        self._content = b""
        self._reasoning = b""
        self._calls: dict[int, ToolCallCompleted] = {}

    def text(self, event: TextDelta) -> bytes:
        self._content += json_escaped(event.text)
        return self._message(b"null")

    def reasoning(self, event: ReasoningDelta) -> bytes:
        self._reasoning += json_escaped(event.text)
        return self._message(b"null")

    def tool(self, event: ToolEvent) -> bytes:
        before = self._calls.get(event.index)
        if isinstance(event, ToolCallCompleted):
            self._calls[event.index] = event
            return self._message(b"null") if self._calls_in_pieces and before is None else b""
        if not self._calls_in_pieces:
            return b""
        if isinstance(event, ToolCallBegan):
            self._calls[event.index] = ToolCallCompleted(event.index, event.id, event.name, "")
        elif before is not None:
            arguments = before.arguments + event.text
            self._calls[event.index] = ToolCallCompleted(event.index, before.id, before.name, arguments)
        return self._message(b"null")

    def held_calls(self) -> bytes:
        return self._message(b"null") if self._calls and not self._calls_in_pieces else b""

    def end(self, reason: FinishReason) -> bytes:
        return self._message(reason.value.encode())

    def _message(self, finish: bytes) -> bytes:
        parts = [_MESSAGE, b'"', self._content, b'"']
        if self._thinks or self._reasoning:
            parts += (b',"reasoning_content":"', self._reasoning, b'"')
        if self._calls:
            items = (item(call.index, call.id, call.name, call.arguments) for call in self._calls.values())
            parts += (b',"tool_calls":[', b",".join(items), b"]")
        parts += (b'},"finish_reason":"', finish, b'"}]}')
        return b"".join(parts)


class TextOutput:
    """`result_format: "text"`: the answer alone. It has no place for thoughts or calls."""

    def __init__(self, cumulative: bool) -> None:
        self._cumulative = cumulative
        self._so_far = b""

    def text(self, event: TextDelta) -> bytes:
        piece = json_escaped(event.text)
        if self._cumulative:
            self._so_far += piece
            piece = self._so_far
        return b'{"text":"%b","finish_reason":"null"}' % piece

    def reasoning(self, event: ReasoningDelta) -> bytes:
        return b""

    def tool(self, event: ToolEvent) -> bytes:
        return b""

    def held_calls(self) -> bytes:
        return b""

    def end(self, reason: FinishReason) -> bytes:
        return b'{"text":"%b","finish_reason":"%b"}' % (self._so_far, reason.value.encode())
