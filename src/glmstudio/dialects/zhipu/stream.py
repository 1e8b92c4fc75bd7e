"""An open stream as the platform spells it: events in, server-sent events out.

Every chunk of an answer differs from its neighbours in one string, so the bytes around that string are
made once. Order and shape: contract, Zhipu, stream. Role in every delta; no `finish_reason` before the
last chunk; usage in the finish chunk, or in a chunk of its own behind it when asked for, and never in both,
because there are clients that add them up; whole tool calls ride in the finish chunk, because no other shape
gives every client both the calls and the usage; fragments of `tool_stream` carry empty strings for what
was said before.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, assert_never

from glmstudio.core.events import (
    Event,
    Finished,
    FinishReason,
    ReasoningDelta,
    TextDelta,
    ToolArgumentsDelta,
    ToolCallBegan,
    ToolCallCompleted,
)
from glmstudio.core.request import ToolCall
from glmstudio.core.usage import Usage
from glmstudio.dialects.json_text import json_bytes, json_string
from glmstudio.dialects.protocol import Stamp
from glmstudio.dialects.zhipu.encode import answer_id, call_object, finish_name, usage_object
from glmstudio.dialects.zhipu.errors import content_filter, error_object, spell
from glmstudio.dialects.zhipu.messages import Language
from glmstudio.dialects.zhipu.options import ZhipuOptions
from glmstudio.errors import ContentBlocked, ServiceError

DONE = b"data: [DONE]\n\n"
KEEP_ALIVE = b": keep-alive\n\n"
CONTENT_TYPE = "text/event-stream;charset=UTF-8"

_DELTA_END = b"}}]}\n\n"


class ZhipuStream:
    """Spells one answer. Whole tool calls wait inside for the finish chunk; all else leaves at once."""

    content_type = CONTENT_TYPE

    def __init__(
        self, model: str, stamp: Stamp, include_usage: bool, language: Language, options: ZhipuOptions
    ) -> None:
        self._include_usage = include_usage
        self._language = language
        self._options = options
        self._usage = Usage()
        self._waiting: list[dict[str, Any]] = []
        self._begun: set[int] = set()
        self._head = chunk_head(answer_id(stamp), model, stamp)
        delta = self._head + b'[{"index":0,"delta":{"role":"assistant",'
        self._text_head = delta + b'"content":'
        self._reasoning_head = delta + b'"reasoning_content":'
        self._call_head = delta + b'"tool_calls":['

    def feed(self, events: Sequence[Event], usage: Usage) -> bytes:
        self._usage = usage
        parts: list[bytes] = []
        for event in events:
            match event:
                case TextDelta():
                    parts += (self._text_head, json_string(event.text), _DELTA_END)
                case ReasoningDelta():
                    parts += (self._reasoning_head, json_string(event.text), _DELTA_END)
                case ToolArgumentsDelta():
                    parts += (self._call_head, _piece(event), b"]", _DELTA_END)
                case ToolCallBegan():
                    self._begun.add(event.index)
                    parts += (
                        self._call_head,
                        fragment(event.index, event.id, event.name, ""),
                        b"]",
                        _DELTA_END,
                    )
                case ToolCallCompleted():
                    self._complete(event)
                case Finished():
                    parts.append(self._finish(event.reason))
                case _:
                    assert_never(event)
        return b"".join(parts)

    def fail(self, error: ServiceError) -> bytes:
        """An error frame, so that nobody takes a torso for an answer; blocked content ends as documented."""
        if isinstance(error, ContentBlocked):
            self._waiting.clear()  # an answer that was cut short calls nothing
            return self._end("sensitive", blocked_output=error.output)
        if self._options.cut_stream_as_network_error:
            return self._end("network_error")
        stated = error_object(error, spell(error, self._options), self._language)
        return event_bytes(stated) + DONE

    def keep_alive(self) -> bytes:
        return KEEP_ALIVE

    def _complete(self, event: ToolCallCompleted) -> None:
        if event.index not in self._begun:  # a call told in fragments has been told
            self._waiting.append(call_object(ToolCall(event.id, event.name, event.arguments), event.index))

    def _finish(self, reason: FinishReason) -> bytes:
        return self._end(
            finish_name(reason), blocked_output=True if finish_name(reason) == "sensitive" else None
        )

    def _end(self, reason: str, blocked_output: bool | None = None) -> bytes:
        """Finish chunk, the usage chunk when asked for, and the closing marker."""
        usage = usage_object(self._usage)
        chunk: dict[str, Any] = {
            "choices": [{"index": 0, "finish_reason": reason, "delta": self._last_delta()}],
        }
        if not self._include_usage:
            chunk["usage"] = usage
        if blocked_output is not None:
            chunk["content_filter"] = content_filter(blocked_output)
        parts = [self._chunk(chunk)]
        if self._include_usage:
            parts.append(self._chunk({"choices": [], "usage": usage}))
        parts.append(DONE)
        return b"".join(parts)

    def _last_delta(self) -> dict[str, Any]:
        """Without `content` after fragments, with the calls that waited, else empty."""
        delta: dict[str, Any] = {"role": "assistant"}
        if self._waiting:
            return delta | {"content": "", "tool_calls": self._waiting}
        return delta if self._begun else delta | {"content": ""}

    def _chunk(self, members: dict[str, Any]) -> bytes:
        """The members after the common head; `choices` comes first among them and its key is in the head."""
        return self._head + json_bytes(members)[len(b'{"choices":') :] + b"\n\n"


def chunk_head(id: str, model: str, stamp: Stamp) -> bytes:
    """What all chunks of one answer begin with, up to the value of `choices`."""
    common = {"id": id, "created": stamp.created, "object": "chat.completion.chunk", "model": model}
    return b"data: " + json_bytes(common)[:-1] + b',"choices":'


def fragment(index: int, id: str, name: str, arguments: str) -> bytes:
    """The first piece of a call, or a whole call, with all its keys."""
    return b'{"index":%d,"id":%b,"type":"function","function":{"name":%b,"arguments":%b}}' % (
        index,
        json_string(id),
        json_string(name),
        json_string(arguments),
    )


def _piece(event: ToolArgumentsDelta) -> bytes:
    """A later piece of a call: all keys again, id and name empty, so that every client can add them up."""
    return b'{"index":%d,"id":"","type":"function","function":{"name":"","arguments":%b}}' % (
        event.index,
        json_string(event.text),
    )


def event_bytes(value: dict[str, Any]) -> bytes:
    return b"data: " + json_bytes(value) + b"\n\n"
