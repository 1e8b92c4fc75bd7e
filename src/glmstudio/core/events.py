"""What happens while a model answers, in the order it happens.

A closed union: every `match` over `Event` ends in `assert_never`, so a new event shows each place that must
learn it. Text is append-only: no event takes back what an earlier one said.
"""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class FinishReason(StrEnum):
    STOP = "stop"
    LENGTH = "length"
    TOOL_CALLS = "tool_calls"
    CONTENT_FILTER = "content_filter"


class ReasoningDelta(Struct, frozen=True):
    """More chain of thought; `text` is never empty."""

    text: str


class TextDelta(Struct, frozen=True):
    """More of the answer; `text` is never empty."""

    text: str


class ToolCallBegan(Struct, frozen=True):
    """A call is certain: its name whole, its arguments still to come. Only with `tool_stream`."""

    index: int
    id: str
    name: str


class ToolArgumentsDelta(Struct, frozen=True):
    """More of the argument JSON of call `index`; `text` is never empty. Only with `tool_stream`.

    The deltas of one completed call join to one valid JSON object.
    """

    index: int
    text: str


class ToolCallCompleted(Struct, frozen=True):
    """Call `index` is complete; `arguments` is the whole JSON object as text.

    Without `tool_stream` this is the only event of a call. With it, it follows the deltas and repeats their
    sum.
    """

    index: int
    id: str
    name: str
    arguments: str


class Finished(Struct, frozen=True):
    """The answer is over; always the last event of a stream that did not fail."""

    reason: FinishReason


Event = ReasoningDelta | TextDelta | ToolCallBegan | ToolArgumentsDelta | ToolCallCompleted | Finished
