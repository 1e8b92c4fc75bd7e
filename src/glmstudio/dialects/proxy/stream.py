"""An open stream as OpenAI clients know it: role first, deltas, a finish chunk, usage only when asked for.

The bytes around the one string that differs from chunk to chunk are made once. A whole tool call is one
delta; with `tool_stream` its id and name come first and its arguments follow in pieces that name nothing
else.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

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
from glmstudio.core.usage import Usage
from glmstudio.dialects.json_text import json_bytes, json_string
from glmstudio.dialects.protocol import Stamp
from glmstudio.dialects.proxy.encode import completion_id, finish_name
from glmstudio.dialects.proxy.errors import proxy_error_object
from glmstudio.dialects.proxy.options import ProxyOptions
from glmstudio.dialects.zhipu.encode import usage_object
from glmstudio.dialects.zhipu.messages import Language
from glmstudio.dialects.zhipu.stream import DONE, KEEP_ALIVE, chunk_head, event_bytes, fragment
from glmstudio.errors import ContentBlocked, ServiceError

CONTENT_TYPE = "text/event-stream; charset=utf-8"

_DELTA_END = b'},"finish_reason":null}]}\n\n'


class ProxyStream:
    """Spells one answer; nothing waits inside."""

    content_type = CONTENT_TYPE

    def __init__(
        self, model: str, stamp: Stamp, include_usage: bool, language: Language, options: ProxyOptions
    ) -> None:
        self._include_usage = include_usage
        self._language = language
        self._options = options
        self._usage = Usage()
        self._begun: set[int] = set()
        self._head = chunk_head(completion_id(stamp), model, stamp)
        delta = self._head + b'[{"index":0,"delta":{'
        self._first = delta + b'"role":"assistant","content":""' + _DELTA_END
        self._text_head = delta + b'"content":'
        self._reasoning_head = delta + b'"reasoning_content":'
        self._call_head = delta + b'"tool_calls":['

    def feed(self, events: Sequence[Event], usage: Usage) -> bytes:
        self._usage = usage
        parts: list[bytes] = []
        if self._first and events:
            parts.append(self._first)
            self._first = b""
        for event in events:
            match event:
                case TextDelta():
                    parts += (self._text_head, json_string(event.text), _DELTA_END)
                case ReasoningDelta():
                    parts += (self._reasoning_head, json_string(event.text), _DELTA_END)
                case ToolArgumentsDelta():
                    parts += (self._call_head, _arguments(event), b"]", _DELTA_END)
                case ToolCallBegan():
                    self._begun.add(event.index)
                    parts += (
                        self._call_head,
                        fragment(event.index, event.id, event.name, ""),
                        b"]",
                        _DELTA_END,
                    )
                case ToolCallCompleted():
                    if event.index not in self._begun:  # a call told in fragments has been told
                        whole = fragment(event.index, event.id, event.name, event.arguments)
                        parts += (self._call_head, whole, b"]", _DELTA_END)
                case Finished():
                    parts.append(self._end(event.reason))
                case _:
                    assert_never(event)
        return b"".join(parts)

    def fail(self, error: ServiceError) -> bytes:
        """An error frame, so that no torso passes for an answer; blocked content ends as OpenAI's does."""
        if isinstance(error, ContentBlocked):
            return self._end(FinishReason.CONTENT_FILTER)
        _, stated = proxy_error_object(error, self._language, self._options)
        return event_bytes(stated) + DONE

    def keep_alive(self) -> bytes:
        return KEEP_ALIVE

    def _end(self, reason: FinishReason) -> bytes:
        """Finish chunk, the usage chunk when asked for, and the closing marker."""
        finish = b'[{"index":0,"delta":{},"finish_reason":%b}]}\n\n' % json_string(finish_name(reason))
        parts = [self._head, finish]
        if self._include_usage:
            parts += (self._head, b'[],"usage":', json_bytes(usage_object(self._usage)), b"}\n\n")
        parts.append(DONE)
        return b"".join(parts)


def _arguments(event: ToolArgumentsDelta) -> bytes:
    return b'{"index":%d,"function":{"arguments":%b}}' % (event.index, json_string(event.text))
