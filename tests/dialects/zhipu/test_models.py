"""The list of models, ids of answers, and the paths that are documented and not built."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from glmstudio.core.model_card import ModelCard
from glmstudio.dialects.protocol import Call, ModelListing, Stamp
from glmstudio.dialects.zhipu import ZhipuDialect
from glmstudio.dialects.zhipu.encode import answer_id

CALL = Call("GET", "/api/paas/v4/models", {}, {}, b"")


def test_the_list_has_openais_shape_and_the_effective_limits(
    card: Callable[[str], ModelCard], stamp: Stamp
) -> None:
    """Tools read it to test a key; people read the limits that really hold."""
    listings = [ModelListing(card("glm-5").within(8192), "demo"), ModelListing(card("glm-4-air"), "demo")]
    told = json.loads(ZhipuDialect().models(listings, CALL, stamp).body)
    assert told["object"] == "list"
    assert told["data"][0] == {
        "id": "glm-5",
        "object": "model",
        "created": 1770854400,
        "owned_by": "z-ai",
        "context_length": 8192,
        "max_output_tokens": 8192,
    }
    assert told["data"][1]["id"] == "glm-4-air"
    assert json.loads(ZhipuDialect().model(listings[0], CALL, stamp).body) == told["data"][0]


@pytest.mark.parametrize(
    ("created", "day"),
    [(1759982400, "20251009120000"), (1767196799, "20251231235959"), (1767196800, "20260101000000")],
)
def test_an_answers_id_begins_with_beijing_time(created: int, day: str) -> None:
    """Eight hours before everyone else's midnight, in 30 characters."""
    id = answer_id(Stamp("0f8fad5b-d9cb-469f-a165-70867728950e", created))
    assert id == day + "a16570867728950e"
