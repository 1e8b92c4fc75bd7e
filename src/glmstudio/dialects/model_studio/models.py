"""The compatible mode's list of models (contract: Model Studio, GET models).

Beside the four documented keys each object tells the limits that hold here and what serves the model: extra
keys that clients of the list ignore.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from glmstudio.dialects.json_text import json_bytes
from glmstudio.dialects.protocol import ModelListing, Reply, Stamp


def list_models(listings: Sequence[ModelListing], stamp: Stamp) -> Reply:
    return _reply({"object": "list", "data": [_model(listing) for listing in listings]}, stamp)


def one_model(listing: ModelListing, stamp: Stamp) -> Reply:
    return _reply(_model(listing), stamp)


def _model(listing: ModelListing) -> dict[str, Any]:
    card = listing.card
    return {
        "id": card.id,
        "object": "model",
        "created": card.created,
        "owned_by": "system",
        "context_window": card.limits.context_tokens,
        "max_input_tokens": card.limits.input_tokens,
        "max_output_tokens": card.limits.output_tokens,
        "max_reasoning_tokens": card.limits.reasoning_tokens,
        "deployment": listing.deployment,
    }


def _reply(body: dict[str, Any], stamp: Stamp) -> Reply:
    return Reply(
        200, json_bytes(body), (("content-type", "application/json"), ("x-request-id", stamp.request_id))
    )
