"""An answer on its way out, under review: events in, the events that may be shown out. Pure.

Each kind of text (thought, answer, the arguments of each call) is watched by itself. When another kind
begins, what was held back of the former is shown first, so that the order of events stays.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, assert_never

from glmstudio.core.events import (
    Event,
    Finished,
    ReasoningDelta,
    TextDelta,
    ToolArgumentsDelta,
    ToolCallBegan,
    ToolCallCompleted,
)
from glmstudio.review.reviewer import Reviewer
from glmstudio.review.texts import argument_texts
from glmstudio.review.watch import Watch

Delta = TextDelta | ReasoningDelta | ToolArgumentsDelta


class Passed(NamedTuple):
    """After `blocked` nothing more may be shown; `events` are what comes before it."""

    events: list[Event]
    blocked: bool


class AnswerWatch:
    """Feed it every event of one answer, in order."""

    def __init__(self, reviewer: Reviewer, account: str) -> None:
        self._reviewer = reviewer
        self._account = account
        self._watches: dict[tuple[type[Delta], int], Watch] = {}
        self._open: tuple[Watch, Delta] | None = None

    def feed(self, events: Sequence[Event]) -> Passed:
        passed: list[Event] = []
        for event in events:
            match event:
                case TextDelta() | ReasoningDelta() | ToolArgumentsDelta():
                    blocked = self._watch(event, passed)
                case ToolCallBegan():
                    blocked = self._whole(event, [event.name], passed)
                case ToolCallCompleted():
                    blocked = self._whole(event, [event.name, *argument_texts(event.arguments)], passed)
                case Finished():
                    blocked = self._whole(event, [], passed)
                case _:
                    assert_never(event)
            if blocked:
                return Passed(passed, True)
        return Passed(passed, False)

    def _watch(self, event: Delta, passed: list[Event]) -> bool:
        index = event.index if isinstance(event, ToolArgumentsDelta) else 0
        key = (type(event), index)
        watch = self._watches.get(key)
        if watch is None:
            watch = self._reviewer.watch(self._account)
            assert watch is not None, "an account without blocking rules needs no watch over its answers"
            self._watches[key] = watch
        if self._open is not None and self._open[0] is not watch and self._release(passed):
            return True
        self._open = (watch, event)
        text, blocked = watch.feed(event.text)
        _show(event, text, passed)
        return blocked

    def _whole(self, event: Event, texts: Sequence[str], passed: list[Event]) -> bool:
        """An event that is judged as a whole, after what came before it."""
        if self._release(passed) or any(self._reviewer.blocks(text, self._account) for text in texts):
            return True
        passed.append(event)
        return False

    def _release(self, passed: list[Event]) -> bool:
        if self._open is None:
            return False
        (watch, event), self._open = self._open, None
        text, blocked = watch.release()
        _show(event, text, passed)
        return blocked


def _show(event: Delta, text: str, passed: list[Event]) -> None:
    """The event with only this text, or nothing when there is none."""
    if not text:
        return
    if text == event.text:
        passed.append(event)
    elif isinstance(event, ToolArgumentsDelta):
        passed.append(ToolArgumentsDelta(event.index, text))
    else:
        passed.append(type(event)(text))
