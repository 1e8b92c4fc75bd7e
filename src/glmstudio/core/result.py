"""The fold: a stream of events becomes one whole answer.

A non-streamed answer is the same stream, folded; there is no second path.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from msgspec import Struct

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


class ChatResult(Struct, frozen=True):
    """One whole answer. `reasoning` is None when the model did not think; `content` is "" when it said
    nothing.

    `finish_reason` None means that a deadline cut the answer: this is what there was.
    """

    content: str
    reasoning: str | None
    tool_calls: tuple[ToolCall, ...]
    finish_reason: FinishReason | None
    usage: Usage


class Fold:
    """Collects events into a `ChatResult`. Feed every event, then read `result` once."""

    def __init__(self) -> None:
        self._content: list[str] = []
        self._reasoning: list[str] = []
        self._calls: list[ToolCall] = []
        self._finish: FinishReason | None = None

    def feed(self, events: Iterable[Event]) -> None:
        for event in events:
            match event:
                case TextDelta(text):
                    self._content.append(text)
                case ReasoningDelta(text):
                    self._reasoning.append(text)
                case ToolCallCompleted(_, id, name, arguments):
                    self._calls.append(ToolCall(id, name, arguments))
                case Finished(reason):
                    self._finish = reason
                case ToolCallBegan() | ToolArgumentsDelta():
                    pass  # the completed call repeats them whole
                case _:
                    assert_never(event)

    def copy(self) -> Fold:
        """The same so far; what is fed to one is not in the other."""
        other = Fold()
        other._content, other._reasoning = self._content.copy(), self._reasoning.copy()
        other._calls, other._finish = self._calls.copy(), self._finish
        return other

    @property
    def has_text(self) -> bool:
        """Whether anything was said that is worth delivering."""
        return bool(self._content or self._reasoning or self._calls)

    def result(self, usage: Usage) -> ChatResult:
        """The whole answer, or as much of it as was fed (then `finish_reason` is None)."""
        return ChatResult(
            content="".join(self._content),
            reasoning="".join(self._reasoning) if self._reasoning else None,
            tool_calls=tuple(self._calls),
            finish_reason=self._finish,
            usage=usage,
        )
