"""The compatible list of models."""

from __future__ import annotations

import json

from glmstudio.dialects.protocol import Call, ModelListing

CALL = Call("GET", "/compatible-mode/v1/models", {}, {}, b"")


def test_the_list(compat, find_card, studio_stamp):
    """The documented keys, the limits that hold here, and what serves the model."""
    listings = [
        ModelListing(find_card("glm-5").within(8192), "glm-nano"),
        ModelListing(find_card("glm-4.6"), "vllm"),
    ]
    reply = compat.dialect(None).models(listings, CALL, studio_stamp)
    assert reply.status == 200
    assert dict(reply.headers) == {
        "content-type": "application/json",
        "x-request-id": studio_stamp.request_id,
    }
    body = json.loads(reply.body)
    assert (body["object"], [model["id"] for model in body["data"]]) == ("list", ["glm-5", "glm-4.6"])
    assert body["data"][0] == {
        "id": "glm-5",
        "object": "model",
        "created": find_card("glm-5").created,
        "owned_by": "system",
        "context_window": 8192,
        "max_input_tokens": 8192,
        "max_output_tokens": 8192,
        "max_reasoning_tokens": 8192,
        "deployment": "glm-nano",
    }


def test_an_empty_list(compat, studio_stamp):
    """Nothing deployed is no error."""
    assert json.loads(compat.dialect(None).models([], CALL, studio_stamp).body) == {
        "object": "list",
        "data": [],
    }


def test_one_model_is_the_lists_entry(compat, find_card, studio_stamp):
    """The single answer is the same object."""
    listing = ModelListing(find_card("glm-5"), "glm-nano")
    dialect = compat.dialect(None)
    (entry,) = json.loads(dialect.models([listing], CALL, studio_stamp).body)["data"]
    assert json.loads(dialect.model(listing, CALL, studio_stamp).body) == entry
