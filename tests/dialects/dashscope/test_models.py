"""The native list of models, its pages and filters."""

from __future__ import annotations

import json

import pytest

from glmstudio.catalogue import load_catalogue
from glmstudio.core.model_card import Family
from glmstudio.dialects.protocol import Call, ModelListing

LISTINGS = [ModelListing(card, "glm-nano") for card in load_catalogue().all(Family.MODEL_STUDIO)]
IDS = [listing.card.id for listing in LISTINGS]


def ask(native, stamp, **query):
    reply = native.dialect(None).models(LISTINGS, Call("GET", "/api/v1/models", {}, query, b""), stamp)
    assert dict(reply.headers)["x-request-id"] == stamp.request_id
    return reply.status, json.loads(reply.body)


def ids(body):
    return [model["model"] for model in body["output"]["models"]]


def test_the_list(native, studio_stamp):
    """One page of all, with success and without an error code."""
    status, body = ask(native, studio_stamp)
    assert status == 200
    assert list(body) == ["request_id", "success", "output"]
    assert (body["success"], body["request_id"]) == (True, studio_stamp.request_id)
    assert {key: body["output"][key] for key in ("total", "page_no", "page_size")} == {
        "total": len(IDS),
        "page_no": 1,
        "page_size": 20,
    }
    assert ids(body) == IDS


def test_one_entry(native, studio_stamp):
    """Limits, features and prices as decimal yuan per million tokens, in ranges of the input."""
    _, body = ask(native, studio_stamp, model="glm-5")
    (model,) = body["output"]["models"]
    assert model["model_info"] == {
        "context_window": 202752,
        "max_input_tokens": 202752,
        "max_output_tokens": 16384,
        "max_reasoning_tokens": 32768,
    }
    assert model["features"] == ["function-calling", "structured-outputs", "cache"]
    assert model["inference_metadata"] == {"request_modality": ["Text"], "response_modality": ["Text"]}
    assert model["deployment"] == "glm-nano"
    assert [
        (part["range_name"], [price["price"] for price in part["prices"]]) for part in model["prices"]
    ] == [
        ("0 < input <= 32768", ["4", "18", "0.8"]),
        ("input > 32768", ["6", "22", "1.2"]),
    ]
    assert [price["type"] for price in model["prices"][0]["prices"]] == [
        "input_token",
        "output_token",
        "input_token_cache",
    ]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"page_size": "2"}, IDS[:2]),
        ({"page_size": "2", "page_no": "2"}, IDS[2:4]),
        ({"page_no": "9"}, []),
        ({"page_no": "", "page_size": ""}, IDS),
        ({"name": "4.5"}, ["glm-4.5", "glm-4.5-air"]),
        ({"name": "Air"}, ["glm-4.5-air"]),
        ({"model": "glm-4.6"}, ["glm-4.6"]),
        ({"model": "glm-4.6,glm-5"}, ["glm-5", "glm-4.6"]),
        ({"model": "qwen-max"}, []),
        ({"features": "cache"}, ["glm-5"]),
        ({"features": "cache,function-calling"}, ["glm-5"]),
        ({"features": "web-search"}, []),
        ({"capabilities": "TG,Reasoning"}, IDS),
        ({"capabilities": "IG"}, []),
        ({"providers": "qwen,zhipu"}, IDS),
        ({"providers": "qwen"}, []),
        ({"unknown": "x"}, IDS),
    ],
)
def test_pages_and_filters(native, studio_stamp, query, found):
    """Pages cut what the filters left; an unknown key filters nothing."""
    status, body = ask(native, studio_stamp, **query)
    assert (status, ids(body)) == (200, found)


@pytest.mark.parametrize(
    ("query", "stem"),
    [
        ({"page_no": "0"}, "Range of page_no should be [1, 1000000]"),
        ({"page_no": "-1"}, "Range of page_no should be [1, 1000000]"),
        ({"page_no": "9" * 10_000}, "Range of page_no should be [1, 1000000]"),
        ({"page_no": "²"}, "Range of page_no should be [1, 1000000]"),
        ({"page_size": "101"}, "Range of page_size should be [1, 100]"),
        ({"page_size": "x"}, "Range of page_size should be [1, 100]"),
    ],
)
def test_a_page_that_cannot_be_is_refused(native, studio_stamp, query, stem):
    """The bound and the value are in the text."""
    status, body = ask(native, studio_stamp, **query)
    assert (status, body["code"]) == (400, "InvalidParameter")
    assert body["message"].startswith(stem)
    assert len(body["message"]) < 200


def test_one_model_is_a_list_of_one(native, studio_stamp):
    """The single answer has the list's envelope."""
    call = Call("GET", "/api/v1/models/glm-5", {}, {}, b"")
    body = json.loads(native.dialect(None).model(LISTINGS[0], call, studio_stamp).body)
    assert (body["output"]["total"], ids(body)) == (1, ["glm-5"])
