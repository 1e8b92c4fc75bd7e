"""The proxy's models and the paths it does not serve."""

from __future__ import annotations

import json
from collections.abc import Callable

from glmstudio.core.model_card import ModelCard
from glmstudio.dialects.protocol import Call, ModelListing, Stamp
from glmstudio.dialects.proxy import ProxyDialect

NAMES = [
    "GLM-4-Plus",
    "GLM-4-Air",
    "GLM-4-AirX",
    "GLM-4-Long",
    "GLM-4-FlashX",
    "GLM-4-Flash",
    "glm-5",
    "glm-4.7",
]
CALL = Call("GET", "/v1/models", {}, {}, b"")


def test_the_list_writes_the_names_as_the_proxys_document_does(
    card: Callable[[str], ModelCard], stamp: Stamp
) -> None:
    """GLM-4 names in mixed case, every other model by its id."""
    listings = [ModelListing(card(name), "demo") for name in NAMES]
    told = json.loads(ProxyDialect().models(listings, CALL, stamp).body)
    assert [entry["id"] for entry in told["data"]] == NAMES
    assert {entry["object"] for entry in told["data"]} == {"model"}


def test_one_model_is_written_like_its_entry(card: Callable[[str], ModelCard], stamp: Stamp) -> None:
    """The single answer and the list agree."""
    listing = ModelListing(card("glm-4-airx"), "demo")
    told = json.loads(ProxyDialect().model(listing, CALL, stamp).body)
    assert told == json.loads(ProxyDialect().models([listing], CALL, stamp).body)["data"][0]
