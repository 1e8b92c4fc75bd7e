"""The fold of a stream into a whole answer."""

from __future__ import annotations

from glmstudio.core.events import (
    Finished,
    FinishReason,
    ReasoningDelta,
    TextDelta,
    ToolArgumentsDelta,
    ToolCallBegan,
    ToolCallCompleted,
)
from glmstudio.core.request import ToolCall
from glmstudio.core.result import Fold
from glmstudio.core.usage import Usage


def test_deltas_join_and_calls_are_taken_from_their_completion() -> None:
    """Streamed fragments of a call are not counted twice: its completion repeats them whole."""
    fold = Fold()
    fold.feed([ReasoningDelta("wh"), ReasoningDelta("y"), TextDelta("see: ")])
    fold.feed([ToolCallBegan(0, "c1", "f"), ToolArgumentsDelta(0, "{"), ToolArgumentsDelta(0, "}")])
    fold.feed([ToolCallCompleted(0, "c1", "f", "{}"), Finished(FinishReason.TOOL_CALLS)])
    result = fold.result(Usage(3, 0, 5, 2))
    assert (result.reasoning, result.content) == ("why", "see: ")
    assert result.tool_calls == (ToolCall("c1", "f", "{}"),)
    assert result.finish_reason is FinishReason.TOOL_CALLS
    assert result.usage.total_tokens == 8


def test_an_answer_without_thought_has_none_and_an_empty_one_has_empty_content() -> None:
    """None and "" differ: the first means that the model did not think."""
    fold = Fold()
    fold.feed([Finished(FinishReason.STOP)])
    result = fold.result(Usage())
    assert (result.reasoning, result.content) == (None, "")
    assert not fold.has_text


def test_a_cut_answer_is_what_there_was_and_has_no_finish_reason() -> None:
    """A deadline leaves a torso, and the torso says so."""
    fold = Fold()
    fold.feed([TextDelta("half a sen")])
    assert fold.has_text
    assert fold.result(Usage()).finish_reason is None
