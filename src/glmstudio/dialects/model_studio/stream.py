"""The compatible mode's event stream: `data: {chunk}` frames, the usage chunk, `[DONE]`.

Contract: Model Studio, streaming sequence; tool_stream. One delta makes one chunk. No frame ever has an
`id:` line, which would break the comment lines that keep a stream alive.

Everything of a chunk that does not change is joined once per stream; a delta costs one escape and one join.
"""

from __future__ import annotations

from collections.abc import Sequence

from glmstudio.core.events import (
    Event,
    Finished,
    ReasoningDelta,
    TextDelta,
)
from glmstudio.core.request import ChatRequest
from glmstudio.core.usage import Usage
from glmstudio.dialects.json_text import json_bytes, json_string
from glmstudio.dialects.model_studio.encode import usage_object
from glmstudio.dialects.model_studio.errors import error_body, verdict
from glmstudio.dialects.model_studio.tool_items import ToolItems
from glmstudio.dialects.protocol import Stamp
from glmstudio.errors import ServiceError

CONTENT_TYPE = "text/event-stream;charset=UTF-8"
KEEP_ALIVE = b": keep-alive\n\n"

_OPEN = b'data: {"choices":[{"delta":{'
_TEXT = _OPEN + b'"content":'
_REASONING = _OPEN + b'"content":null,"reasoning_content":'
_DONE = b"data: [DONE]\n\n"


class CompatStream:
    """Spells one answer.

    `include_usage` asks for the usage chunk; `reports_cache` tells cached tokens in it.
    """

    content_type = CONTENT_TYPE

    def __init__(
        self, request: ChatRequest, stamp: Stamp, *, include_usage: bool, reports_cache: bool
    ) -> None:
        idle = b',"reasoning_content":null' if request.thinking.enabled else b""
        shared = b',"created":%d,"system_fingerprint":null,"model":%b,"id":%b}\n\n' % (
            stamp.created,
            json_string(request.model),
            json_string(f"chatcmpl-{stamp.request_id}"),
        )
        chunk = b',"index":0,"logprobs":null}],"object":"chat.completion.chunk","usage":null' + shared
        self._going = b'},"finish_reason":null' + chunk
        self._text_end = idle + self._going
        self._call_head = _OPEN + b'"content":null' + idle + b',"tool_calls":['
        self._call_end = b"]" + self._going
        self._finish_head = _OPEN + b'"content":""' + idle + b'},"finish_reason":'
        self._finish_end = chunk
        self._usage_head = b'data: {"choices":[],"object":"chat.completion.chunk","usage":'
        self._usage_end = shared
        role = b'"content":null,"reasoning_content":""' if request.thinking.enabled else b'"content":""'
        self._first: bytes = _OPEN + b'"role":"assistant",' + role + self._going
        self._stamp = stamp
        self._include_usage = include_usage
        self._reports_cache = reports_cache
        self._tools = ToolItems(request.tool_stream)

    def feed(self, events: Sequence[Event], usage: Usage) -> bytes:
        frames: list[bytes] = []
        if self._first and events:
            frames.append(self._first)
            self._first = b""
        for event in events:
            if isinstance(event, TextDelta):
                frames.append(_TEXT + json_string(event.text) + self._text_end)
            elif isinstance(event, ReasoningDelta):
                frames.append(_REASONING + json_string(event.text) + self._going)
            elif isinstance(event, Finished):
                frames.append(self._end(event, usage))
            else:
                frames.append(self._calls(self._tools.take(event)))
        return b"".join(frames)

    def fail(self, error: ServiceError) -> bytes:
        """An error object in a plain frame. SDKs raise on it, and lose an error in any other form."""
        return b"data: " + error_body(verdict(error), self._stamp, in_stream=True) + b"\n\n"

    def keep_alive(self) -> bytes:
        return KEEP_ALIVE

    def _calls(self, items: bytes) -> bytes:
        return self._call_head + items + self._call_end if items else b""

    def _end(self, event: Finished, usage: Usage) -> bytes:
        finish = self._finish_head + json_string(event.reason.value) + self._finish_end
        return self._calls(self._tools.held()) + finish + self._usage(usage) + _DONE

    def _usage(self, usage: Usage) -> bytes:
        if not self._include_usage:
            return b""
        return self._usage_head + json_bytes(usage_object(usage, self._reports_cache)) + self._usage_end
