"""The native event stream: numbered frames, usage in each of them, no closing marker.

Contract: Model Studio, SSE framing; native chunk JSON. No space follows a colon. One delta makes
one frame, but for cumulative output, where one batch does.
"""

from __future__ import annotations

from collections.abc import Sequence

from glmstudio.core.events import Event, Finished, ReasoningDelta, TextDelta
from glmstudio.core.usage import Usage
from glmstudio.dialects.dashscope.errors import error_frame
from glmstudio.dialects.dashscope.output import Output
from glmstudio.dialects.json_text import json_string
from glmstudio.dialects.protocol import Stamp
from glmstudio.errors import ServiceError

CONTENT_TYPE = "text/event-stream;charset=UTF-8"
KEEP_ALIVE = b":keep-alive\n\n"

_FRAME = b'id:%d\nevent:result\n:HTTP_STATUS/200\ndata:{"output":%b%b'
_TAIL = (
    b',"usage":{"total_tokens":%d,"output_tokens":%d,"input_tokens":%d,'
    b'"output_tokens_details":{"reasoning_tokens":%d},"prompt_tokens_details":{"cached_tokens":%d}},'
    b'"request_id":%b}\n\n'
)


class NativeStream:
    """Spells one answer, its `output` objects by the given spelling."""

    content_type = CONTENT_TYPE

    def __init__(self, output: Output, stamp: Stamp, *, reports_cache: bool) -> None:
        self._output = output
        self._stamp = stamp
        self._reports_cache = reports_cache
        self._request_id = json_string(stamp.request_id)
        self._sent = 0

    def feed(self, events: Sequence[Event], usage: Usage) -> bytes:
        spell, tail = self._output, self._tail(usage)
        frames: list[bytes] = []
        for event in events:
            if isinstance(event, TextDelta):
                self._add(frames, spell.text(event), tail)
            elif isinstance(event, ReasoningDelta):
                self._add(frames, spell.reasoning(event), tail)
            elif isinstance(event, Finished):
                self._add(frames, spell.held_calls(), tail)
                self._add(frames, spell.end(event.reason), tail)
                return b"".join(frames)
            else:
                self._add(frames, spell.tool(event), tail)
        self._add(frames, spell.pending(), tail)
        return b"".join(frames)

    def fail(self, error: ServiceError) -> bytes:
        return error_frame(self._sent + 1, error, self._stamp)

    def keep_alive(self) -> bytes:
        return KEEP_ALIVE

    def _add(self, frames: list[bytes], output: bytes, tail: bytes) -> None:
        if output:
            self._sent += 1
            frames.append(_FRAME % (self._sent, output, tail))

    def _tail(self, usage: Usage) -> bytes:
        return _TAIL % (
            usage.total_tokens,
            usage.completion_tokens,
            usage.prompt_tokens,
            usage.reasoning_tokens,
            usage.cached_tokens if self._reports_cache else 0,
            self._request_id,
        )
