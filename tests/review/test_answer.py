"""The events of an answer under review: nothing is lost, nothing is reordered, nothing forbidden is shown."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

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
from glmstudio.review.answer import AnswerWatch

END = Finished(FinishReason.STOP)


def play(rules, batches: Sequence[Sequence[Event]]) -> tuple[list[Event], bool]:
    watch, passed = AnswerWatch(rules, "a"), []
    for batch in batches:
        events, blocked = watch.feed(batch)
        passed += events
        if blocked:
            return passed, True
    return passed, False


@pytest.mark.parametrize(
    ("events", "passed", "blocked"),
    [
        ([TextDelta("a b"), TextDelta("ad"), END], [TextDelta("a ")], True),
        ([TextDelta("a b"), END], [TextDelta("a "), TextDelta("b"), END], False),
        ([ReasoningDelta("ba"), TextDelta("d"), END], [ReasoningDelta("ba"), TextDelta("d"), END], False),
        ([ReasoningDelta("bad"), TextDelta("x"), END], [], True),
        ([TextDelta("ok"), ToolCallCompleted(0, "1", "f", '{"a":"bad"}'), END], [TextDelta("ok")], True),
        ([ToolCallCompleted(0, "1", "f", '{"a":"b\\u0061d"}'), END], [], True),
        ([ToolCallCompleted(0, "1", "bad", "{}"), END], [], True),
        (
            [ToolCallBegan(0, "1", "f"), ToolArgumentsDelta(0, '{"b'), ToolArgumentsDelta(0, "ad"), END],
            [ToolCallBegan(0, "1", "f"), ToolArgumentsDelta(0, '{"')],
            True,
        ),
        (
            [TextDelta("b"), ToolCallBegan(0, "1", "f"), TextDelta("ad"), END],
            [TextDelta("b"), ToolCallBegan(0, "1", "f")],
            True,
        ),
    ],
)
def test_what_passes(reviewer, events: list[Event], passed: list[Event], blocked: bool) -> None:
    """Each row: an answer, what of it passes, and whether it is blocked there."""
    assert play(reviewer("bad"), [[event] for event in events]) == (passed, blocked)


pieces = st.lists(
    st.tuples(st.sampled_from([TextDelta, ReasoningDelta]), st.text("abd ", min_size=1, max_size=3)),
    max_size=8,
)


@settings(max_examples=300, deadline=None)
@given(pieces, st.sets(st.integers(0, 8)))
def test_batches_change_nothing_and_clean_answers_are_whole(reviewer, told, cuts: set[int]) -> None:
    """However events are batched, what passes is the same; and without a block it is everything."""
    events: list[Event] = [*(kind(text) for kind, text in told), END]
    edges = sorted({0, len(events), *(cut for cut in cuts if cut < len(events))})
    rules = reviewer("bad dab")
    batched = play(rules, [events[a:b] for a, b in itertools.pairwise(edges)])
    assert batched == play(rules, [[event] for event in events])
    passed, blocked = batched
    for kind in (TextDelta, ReasoningDelta):
        said = "".join(event.text for event in events if isinstance(event, kind))
        seen = "".join(event.text for event in passed if isinstance(event, kind))
        assert "bad" not in seen
        assert "dab" not in seen
        assert said.startswith(seen)
        assert blocked or said == seen
    assert blocked or passed[-1] == END
