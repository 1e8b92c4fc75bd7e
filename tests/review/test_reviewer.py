"""Which texts of a request are judged, by whose rules."""

from __future__ import annotations

import pytest

from glmstudio.core.request import AnswerFormat, Message, ResponseFormat, Role, Tool, ToolCall
from glmstudio.core.verdict import RiskLevel, RiskVerdict
from glmstudio.errors import ContentBlocked
from glmstudio.review.reviewer import PIECE_CHARS
from glmstudio.review.texts import texts_of

DEFINITION = {"type": "function", "function": {"name": "f", "parameters": {"properties": {"bad": {}}}}}
SCHEMA = {"type": "object", "properties": {"x": {"enum": ["fine", "bad"]}}}


@pytest.mark.parametrize(
    "more",
    [
        {"messages": (Message(Role.SYSTEM, "be bad"), Message(Role.USER, "hi"))},
        {"messages": (Message(Role.USER, "BAD"),)},
        {"messages": (Message(Role.ASSISTANT, "", reasoning="so bad"),)},
        {"messages": (Message(Role.ASSISTANT, "", tool_calls=(ToolCall("1", "f", '{"a":"bad"}'),)),)},
        {"messages": (Message(Role.ASSISTANT, "", tool_calls=(ToolCall("1", "f", '{"a":"b\\u0061d"}'),)),)},
        {"messages": (Message(Role.ASSISTANT, "", tool_calls=(ToolCall("1", "f", '{"a":"b\\u0061d\n"}'),)),)},
        {
            "messages": (
                Message(Role.ASSISTANT, "", tool_calls=(ToolCall("1", "f", '{"a":"b\\u0061d\\ud800"}'),)),
            )
        },
        {"messages": (Message(Role.TOOL, "bad", tool_call_id="1"),)},
        {"messages": (Message(Role.USER, "x " * PIECE_CHARS + "bad"),)},
        {"messages": (Message(Role.USER, "x" * (PIECE_CHARS - 1) + "bad"),)},
        {"tools": (Tool("f", None, DEFINITION),)},
        {"response_format": ResponseFormat(AnswerFormat.JSON_SCHEMA, SCHEMA)},
    ],
)
def test_every_text_that_a_caller_writes_is_judged(reviewer, chat, more) -> None:
    """Each row hides the word in another place."""
    with pytest.raises(ContentBlocked) as caught:
        list(reviewer("bad").scan(texts_of(chat(**more)), "a"))
    assert caught.value.output is False


def test_a_clean_request_passes(reviewer, chat) -> None:
    """Marked words do not block; broken JSON in old arguments is read as it stands."""
    calls = (ToolCall("1", "f", '{"a":"\\'),)
    clean = chat(messages=(Message(Role.USER, "meh"), Message(Role.ASSISTANT, "", tool_calls=calls)))
    assert list(reviewer("bad", marked="meh").scan(texts_of(clean), "a")) == []


def test_a_long_input_lets_others_have_their_turn(reviewer) -> None:
    """One yield for each piece."""
    assert len(list(reviewer("bad").scan(["x" * (3 * PIECE_CHARS)], "a"))) >= 3
    assert len(list(reviewer("bad").scan(["x" * 600] * 500, "a"))) >= 4


def test_an_account_has_its_own_words_and_everybodys(reviewer) -> None:
    """And nobody else has them."""
    rules = reviewer("bad", alone="worse")
    assert rules.blocks("worse", "a1")
    assert rules.blocks("bad", "a1")
    assert not rules.blocks("worse", "a2")


def test_the_worst_level_counts_and_every_type_is_told(reviewer) -> None:
    """For those who ask about a text."""
    rules = reviewer("bad", "[0-9]{3}", "meh")
    assert rules.judge("meh", "a") == RiskVerdict(RiskLevel.REVIEW, ("m",))
    assert rules.judge("meh bad 123", "a") == RiskVerdict(RiskLevel.REJECT, ("m", "p", "w"))
    assert rules.judge("fine", "a") == RiskVerdict()
