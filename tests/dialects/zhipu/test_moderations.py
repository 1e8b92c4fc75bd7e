"""The moderation endpoint's body and answer."""

from __future__ import annotations

import json
from typing import Any

import pytest

from glmstudio.core.verdict import RiskLevel, RiskVerdict
from glmstudio.dialects.protocol import Stamp
from glmstudio.dialects.zhipu import ZhipuDialect
from glmstudio.dialects.zhipu.moderations import Moderation
from glmstudio.errors import InvalidRequest

PATH = "/api/paas/v4/moderations"


@pytest.mark.parametrize(
    ("given", "texts"),
    [
        ("hello", ("hello",)),
        ("x" * 2000, ("x" * 2000,)),
        ({"type": "text", "text": "hello"}, ("hello",)),
        (["a", {"type": "text", "text": "b"}], ("a", "b")),
    ],
)
def test_text_comes_in_three_shapes(post, given: Any, texts: tuple[str, ...]) -> None:
    """A string, an object, a list of either."""
    call = post({"model": "Moderation", "input": given, "request_id": "mine-01"}, PATH)
    dialect = ZhipuDialect()
    assert dialect.decode_moderation(dialect.draft(call)) == Moderation(texts, "mine-01")


@pytest.mark.parametrize(
    ("given", "code", "facts"),
    [
        (None, "1213", ("input",)),
        (7, "1210", ("input", "7")),
        ("", "1214", ("input",)),
        ("x" * 2001, "1210", ("input", "2000", "2001")),
        ([], "1214", ("input",)),
        (["a"] * 17, "1210", ("input", "16", "17")),
        (["a", 1], "1210", ("input[1]", "1")),
        ({"text": "a"}, "1213", ("input.type",)),
        ({"type": 1}, "1210", ("input.type",)),
        ({"type": "image", "url": "http://x"}, "1210", ("input.type", "text", '"image"')),
        ({"type": "text"}, "1213", ("input.text",)),
        ({"type": "text", "text": ["a"]}, "1210", ("input.text",)),
        ({"type": "text", "text": "x" * 2001}, "1210", ("input.text", "2001")),
    ],
)
def test_what_cannot_be_judged_is_refused_by_name(
    post, stamp: Stamp, given: Any, code: str, facts: tuple[str, ...]
) -> None:
    """Each row: an input, the code, and what the message tells."""
    call = post({"model": "moderation", "input": given}, PATH, accept_language="en")
    with pytest.raises(InvalidRequest) as caught:
        ZhipuDialect().decode_moderation(ZhipuDialect().draft(call))
    told = json.loads(ZhipuDialect().refuse(caught.value, call, stamp).body)["error"]
    assert told["code"] == code
    assert all(fact in told["message"] for fact in facts)


def test_the_answer_has_the_platforms_shape(stamp: Stamp) -> None:
    """A result for each text; the usage counts them."""
    verdicts = [RiskVerdict(), RiskVerdict(RiskLevel.REJECT, ("ads", "spam"))]
    reply = Moderation(("a", "b"), None).encode(verdicts, stamp)
    assert reply.status == 200
    assert json.loads(reply.body) == {
        "id": "20251009120000a16570867728950e",
        "created": 1759982400,
        "request_id": "20251009120000a16570867728950e",
        "result_list": [
            {"content_type": "text", "risk_level": "PASS", "risk_type": []},
            {"content_type": "text", "risk_level": "REJECT", "risk_type": ["ads", "spam"]},
        ],
        "usage": {"moderation_text": {"call_count": 2}},
    }
    named = Moderation(("a",), "mine-01").encode([RiskVerdict()], stamp)
    assert json.loads(named.body)["request_id"] == "mine-01"
