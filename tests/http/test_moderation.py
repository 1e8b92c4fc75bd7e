"""The moderation endpoint over ASGI: the server's review, asked for a text."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from glmstudio.core.verdict import RiskLevel
from glmstudio.review.guard import Review
from glmstudio.review.lists import Entries
from glmstudio.review.options import ReviewOptions
from glmstudio.review.reviewer import Reviewer

MODERATIONS = "/api/paas/v4/moderations"


@pytest.fixture
def review() -> Review:
    words = Entries({"forbidden": "secrets"})
    return Review(Reviewer({RiskLevel.REJECT: words}), ReviewOptions(Path("lists")))


async def test_a_text_is_judged(serve: Any, review: Review) -> None:
    """Level and risk type of each text, in order."""
    asked = {"model": "moderation", "input": ["a forbidden word", "a word"]}
    async with serve([{"raw": "x"}], review=review) as client:
        answer = await client.call(MODERATIONS, asked)
    rejected, passed = answer.json()["result_list"]
    assert rejected == {"content_type": "text", "risk_level": "REJECT", "risk_type": ["secrets"]}
    assert passed["risk_level"] == "PASS"


@pytest.mark.parametrize(
    ("model", "code"),
    [("Moderation", None), ("glm-5", "1212"), ("embedding-3", "1212"), ("glm-99", "1211")],
)
async def test_only_the_moderation_model_moderates(
    serve: Any, review: Review, model: str, code: str | None
) -> None:
    """In any case of letters; a model that does something else is 1212, one that nobody knows 1211."""
    async with serve([{"raw": "x"}], review=review) as client:
        answer = await client.call(MODERATIONS, {"model": model, "input": "x"})
    assert answer.status == (200 if code is None else 400)
    assert code is None or answer.json()["error"]["code"] == code


async def test_without_review_the_path_is_not_offered(serve: Any) -> None:
    """404 with 1221 that names the setting: nothing could be judged."""
    async with serve([{"raw": "x"}]) as client:
        answer = await client.call(MODERATIONS, {"model": "moderation", "input": "x"})
    assert (answer.status, answer.json()["error"]["code"]) == (404, "1221")
    assert "review.enabled" in answer.json()["error"]["message"]
