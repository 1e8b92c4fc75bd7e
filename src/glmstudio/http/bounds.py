"""The edge's bounds, each a setting with a name; seconds and bytes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bounds:
    """`first_output_timeout_s` runs from the decoded request to the model's first output,
    `stream_idle_timeout_s` between outputs, `stream_timeout_s` over a whole stream, `answer_timeout_s` over
    an answer that is not streamed. A stream with nothing to say is opened and gets a comment after
    `keep_alive_s`. A client that leaves a full buffer unread for `stall_timeout_s` loses its stream."""

    body_bytes_max: int
    body_timeout_s: float
    first_output_timeout_s: float
    stream_idle_timeout_s: float
    stream_timeout_s: float
    answer_timeout_s: float
    keep_alive_s: float
    stall_timeout_s: float
