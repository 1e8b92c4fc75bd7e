"""The native list of models, in pages (contract: Model Studio, GET /api/v1/models)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from glmstudio.core.model_card import Features, ModelCard, PriceTier, ThinkingSupport
from glmstudio.dialects.json_text import json_bytes
from glmstudio.dialects.model_studio.refusals import out_of_range
from glmstudio.dialects.protocol import ModelListing, Reply, Stamp

PAGE_SIZE = 20
PAGE_SIZE_MAX = 100
PAGE_NUMBER_MAX = 1_000_000
PROVIDER = "zhipu"

_NANO_PER_MILLIONTH = 1_000
"""Nano-yuan per token in one yuan per million tokens."""


def list_models(listings: Sequence[ModelListing], query: Mapping[str, str], stamp: Stamp) -> Reply:
    """One page of the models that the query lets through. Raises InvalidRequest for a page that cannot be."""
    number = _count(query, "page_no", 1, PAGE_NUMBER_MAX)
    size = _count(query, "page_size", PAGE_SIZE, PAGE_SIZE_MAX)
    found = [listing for listing in listings if _matches(listing.card, query)]
    page = found[(number - 1) * size : number * size]
    return _reply([_model(listing) for listing in page], len(found), number, size, stamp)


def one_model(listing: ModelListing, stamp: Stamp) -> Reply:
    return _reply([_model(listing)], 1, 1, PAGE_SIZE, stamp)


def _reply(models: list[dict[str, Any]], total: int, number: int, size: int, stamp: Stamp) -> Reply:
    output = {"total": total, "page_no": number, "page_size": size, "models": models}
    body = {"request_id": stamp.request_id, "success": True, "output": output}
    headers = (("content-type", "application/json"), ("x-request-id", stamp.request_id))
    return Reply(200, json_bytes(body), headers)


def _count(query: Mapping[str, str], key: str, default: int, most: int) -> int:
    given = query.get(key)
    if not given:
        return default
    # Digits are counted before they are converted: a long number is no work.
    if not (given.isascii() and given.isdigit() and len(given) <= len(str(most)) and 1 <= int(given) <= most):
        raise out_of_range(f"Range of {key} should be [1, {most}]", key, given)
    return int(given)


def _matches(card: ModelCard, query: Mapping[str, str]) -> bool:
    """Whether every filter of the query holds.

    A filter may list values with commas. All of them must hold; of `model` and `providers`, any.
    """
    names = f"{card.id} {card.display_name}".lower()
    return (
        query.get("name", "").lower() in names
        and _holds(query.get("model"), (card.id, *card.aliases), any)
        and _holds(query.get("providers"), (PROVIDER,), any)
        and _holds(query.get("capabilities"), _capabilities(card.features), all)
        and _holds(query.get("features"), _features(card.features), all)
    )


def _holds(wanted: str | None, present: Sequence[str], how: Callable[[list[bool]], bool]) -> bool:
    if not wanted:
        return True
    names = {name.lower() for name in present}
    return how([value.strip().lower() in names for value in wanted.split(",")])


def _model(listing: ModelListing) -> dict[str, Any]:
    card = listing.card
    return {
        "model": card.id,
        "name": card.display_name,
        "description": card.description,
        "provider": PROVIDER,
        "capabilities": _capabilities(card.features),
        "features": _features(card.features),
        "model_info": {
            "context_window": card.limits.context_tokens,
            "max_input_tokens": card.limits.input_tokens,
            "max_output_tokens": card.limits.output_tokens,
            "max_reasoning_tokens": card.limits.reasoning_tokens,
        },
        "inference_metadata": {"request_modality": ["Text"], "response_modality": ["Text"]},
        "prices": _prices(card),
        "published_time": None,
        "deployment": listing.deployment,
    }


def _capabilities(features: Features) -> list[str]:
    return ["TG", *(["Reasoning"] if features.thinking is not ThinkingSupport.NONE else [])]


def _features(features: Features) -> list[str]:
    switches = {
        "function-calling": features.tools,
        "structured-outputs": features.structured_output,
        "web-search": features.web_search,
        "prefix-completion": features.partial_mode,
        "cache": features.implicit_cache,
    }
    return [name for name, on in switches.items() if on]


def _prices(card: ModelCard) -> list[dict[str, Any]]:
    ranges: list[dict[str, Any]] = []
    above = 0
    for tier in card.prices:
        ranges.append({"range_name": _range_name(above, tier), "prices": _tier(tier, card.features)})
        above = tier.input_tokens_max or above
    return ranges


def _range_name(above: int, tier: PriceTier) -> str:
    if tier.input_tokens_max is None:
        return f"input > {above}" if above else "input"
    return f"{above} < input <= {tier.input_tokens_max}"


def _tier(tier: PriceTier, features: Features) -> list[dict[str, str]]:
    prices = [
        _price("input_token", "Input", tier.input_nano),
        _price("output_token", "Output", tier.output_nano),
    ]
    if features.implicit_cache:
        prices.append(_price("input_token_cache", "Input read from the cache", tier.cached_nano))
    return prices


def _price(type: str, name: str, nano: int) -> dict[str, str]:
    """A price in yuan per million tokens as a decimal text without needless zeros, computed in integers."""
    whole, rest = divmod(nano, _NANO_PER_MILLIONTH)
    text = f"{whole}.{rest:03d}".rstrip("0").rstrip(".")
    return {"type": type, "price": text, "price_unit": "CNY per million tokens", "price_name": name}
