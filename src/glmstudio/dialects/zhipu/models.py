"""The list of models: OpenAI's shape, which the live platform answers with (contract: Zhipu, models).

Two keys more tell the effective limits, because a deployment may honour less than the card says.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from glmstudio.dialects.json_text import json_bytes
from glmstudio.dialects.protocol import ModelListing, Reply

OWNER = "z-ai"


def models_reply(listings: Sequence[ModelListing]) -> Reply:
    data = [model_object(listing, listing.card.id) for listing in listings]
    return Reply(200, json_bytes({"object": "list", "data": data}))


def model_reply(listing: ModelListing) -> Reply:
    return Reply(200, json_bytes(model_object(listing, listing.card.id)))


def model_object(listing: ModelListing, id: str) -> dict[str, Any]:
    """One model; `id` is how the dialect spells it."""
    limits = listing.card.limits
    return {
        "id": id,
        "object": "model",
        "created": listing.card.created,
        "owned_by": OWNER,
        "context_length": limits.context_tokens,
        "max_output_tokens": limits.output_tokens,
    }
