"""The models of `/v1`: OpenAI's shape, the GLM-4 names as the proxy's document writes them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from glmstudio.dialects.json_text import json_bytes
from glmstudio.dialects.protocol import ModelListing, Reply
from glmstudio.dialects.zhipu.models import model_object

NAMES: Mapping[str, str] = {
    "glm-4-plus": "GLM-4-Plus",
    "glm-4-air": "GLM-4-Air",
    "glm-4-airx": "GLM-4-AirX",
    "glm-4-long": "GLM-4-Long",
    "glm-4-flashx": "GLM-4-FlashX",
    "glm-4-flash": "GLM-4-Flash",
}
"""Every other model goes by its id. Requests match in any case."""


def proxy_models_reply(listings: Sequence[ModelListing]) -> Reply:
    data = [model_object(listing, _name(listing)) for listing in listings]
    return Reply(200, json_bytes({"object": "list", "data": data}))


def proxy_model_reply(listing: ModelListing) -> Reply:
    return Reply(200, json_bytes(model_object(listing, _name(listing))))


def _name(listing: ModelListing) -> str:
    return NAMES.get(listing.card.id, listing.card.id)
