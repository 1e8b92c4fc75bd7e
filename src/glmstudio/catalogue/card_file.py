"""One TOML file of model cards becomes values, strictly: an unknown, missing or senseless figure is an error.

Beside the cards a file may name models that have none: their ids by the method that they are for. It knows
the file format and what makes a card sound; it does not know who sells the model.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import MISSING, Field, dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any, TypeVar, cast, get_type_hints

from glmstudio.core.model_card import (
    Defaults,
    Family,
    Features,
    Limits,
    Method,
    ModelCard,
    PriceTier,
    RateLimits,
    ThinkingSupport,
)
from glmstudio.errors import OperatorError

T = TypeVar("T")
Table = Mapping[str, Any]

TOKENS_MAX = 16 * 1024 * 1024
"""No published window comes near this; a larger figure is a typing error."""


class CardError(OperatorError):
    """A card file is wrong; the message is one line naming the file, the card, the key and the value."""


@dataclass(frozen=True, slots=True)
class CardFile:
    """`cards` in the order of the file; `without_card` by id."""

    family: Family
    cards: tuple[ModelCard, ...]
    without_card: Mapping[str, Method]


def read_cards(path: Path) -> CardFile:
    """One file. Raises CardError."""
    try:
        document = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise CardError(f"{path.name}: cannot be read: {error}") from error
    return parse_cards(document, path.name)


def parse_cards(document: Table, where: str) -> CardFile:
    """One decoded file; `where` names it in errors. Raises CardError."""
    _refuse_unknown(document, {"family", "price_version", "model", "without_card"}, where)
    family = _choice(Family, _required(document, "family", where), f"{where}: family")
    price_version = _text(_required(document, "price_version", where), f"{where}: price_version")
    tables = _tables(_required(document, "model", where), f"{where}: model")
    cards = tuple(_card(table, family, price_version, where) for table in tables)
    return CardFile(family, cards, _without_card(document.get("without_card", {}), f"{where}: without_card"))


def _without_card(value: Any, where: str) -> dict[str, Method]:
    """Each id has one method."""
    if not isinstance(value, Mapping):
        raise CardError(f"{where}: must be a table, got {value!r}")
    methods: dict[str, Method] = {}
    for name, ids in cast(Table, value).items():
        method = _choice(Method, name, where)
        for id in _texts(ids, f"{where}.{name}"):
            if id != id.lower():
                raise CardError(f"{where}.{name}: ids are written in lower case, got {id!r}")
            if id in methods:
                raise CardError(f"{where}: {id!r} stands here twice")
            methods[id] = method
    return methods


def _card(table: Table, family: Family, price_version: str, file: str) -> ModelCard:
    id = _text(_required(table, "id", file), f"{file}: id")
    where = f"{file}: {id}"
    _refuse_unknown(table, _CARD_KEYS, where)
    card = ModelCard(
        id=id,
        family=family,
        display_name=_text(_required(table, "display_name", where), f"{where}: display_name"),
        description=_text(_required(table, "description", where), f"{where}: description"),
        created=_whole(_required(table, "created", where), f"{where}: created"),
        limits=_record(Limits, _required(table, "limits", where), f"{where}: limits"),
        defaults=_record(Defaults, _required(table, "defaults", where), f"{where}: defaults"),
        features=_record(Features, _required(table, "features", where), f"{where}: features"),
        prices=_tiers(_required(table, "prices", where), f"{where}: prices"),
        price_version=price_version,
        rate_limits=_record(RateLimits, table.get("rate_limits", {}), f"{where}: rate_limits"),
        aliases=_texts(table.get("aliases", []), f"{where}: aliases"),
    )
    _check(card, where)
    return card


_CARD_KEYS = {field.name for field in fields(ModelCard)} - {"family", "price_version"}


def _check(card: ModelCard, where: str) -> None:
    """What no single figure shows: that the figures of one card fit each other."""
    limits, defaults = card.limits, card.defaults
    if card.id != card.id.lower() or any(alias != alias.lower() for alias in card.aliases):
        raise CardError(f"{where}: ids and aliases are written in lower case")
    for name in ("context_tokens", "input_tokens", "output_tokens", "default_output_tokens"):
        _within(getattr(limits, name), 1, TOKENS_MAX, f"{where}: limits.{name}")
    _within(limits.reasoning_tokens, 0, TOKENS_MAX, f"{where}: limits.reasoning_tokens")
    for name in ("input_tokens", "reasoning_tokens", "output_tokens"):
        _within(getattr(limits, name), 0, limits.context_tokens, f"{where}: limits.{name}")
    _within(limits.default_output_tokens, 1, limits.output_tokens, f"{where}: limits.default_output_tokens")
    _within(defaults.temperature, 0, 2, f"{where}: defaults.temperature")
    _within(defaults.top_p, 0.01, 1, f"{where}: defaults.top_p")
    _within(defaults.top_k, 0, 1000, f"{where}: defaults.top_k")
    _within(defaults.repetition_penalty, 0.01, 10, f"{where}: defaults.repetition_penalty")
    if (card.features.thinking is ThinkingSupport.NONE) != (limits.reasoning_tokens == 0):
        raise CardError(f"{where}: features.thinking and limits.reasoning_tokens contradict each other")


def _tiers(value: Any, where: str) -> tuple[PriceTier, ...]:
    """Ascending tiers, the last without an upper edge, so that every request has exactly one price."""
    tiers = tuple(_record(PriceTier, table, where) for table in _tables(value, where))
    edges = [tier.input_tokens_max for tier in tiers]
    inner = [edge for edge in edges[:-1] if edge is not None]
    if edges[-1] is not None or len(inner) != len(edges) - 1 or inner != sorted(set(inner)):
        raise CardError(
            f"{where}: input_tokens_max must rise from tier to tier and be absent in the last, got {edges}"
        )
    for tier in tiers:
        if tier.cached_nano > tier.input_nano:
            raise CardError(f"{where}: cached_nano {tier.cached_nano} is above input_nano {tier.input_nano}")
    return tiers


def _record(cls: type[T], value: Any, where: str) -> T:
    """A flat dataclass from a table, each value checked against the field's type."""
    if not isinstance(value, Mapping):
        raise CardError(f"{where}: must be a table, got {value!r}")
    table = cast(Table, value)
    hints = _hints(cls)
    known: dict[str, Field[Any]] = {field.name: field for field in fields(cast(Any, cls))}
    _refuse_unknown(table, known, where)
    values: dict[str, Any] = {}
    for name, field in known.items():
        if name in table:
            values[name] = _READERS[hints[name]](table[name], f"{where}.{name}")
        elif hints[name] == int | None:
            values[name] = None
        elif field.default is MISSING:
            raise CardError(f"{where}: {name} is missing")
    return cls(**values)


_hints = cache(get_type_hints)
"""Evaluating annotations is by far the slowest step, and five classes cover every card."""


def _whole(value: Any, where: str) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise CardError(f"{where}: must be a whole number of at least 0, got {value!r}")
    return value


def _number(value: Any, where: str) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise CardError(f"{where}: must be a number, got {value!r}")
    return float(value)


def _flag(value: Any, where: str) -> bool:
    if not isinstance(value, bool):
        raise CardError(f"{where}: must be true or false, got {value!r}")
    return value


def _text(value: Any, where: str) -> str:
    if not isinstance(value, str) or not value.strip():
        raise CardError(f"{where}: must be a text that is not empty, got {value!r}")
    return value


def _texts(value: Any, where: str) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise CardError(f"{where}: must be a list of texts, got {value!r}")
    return tuple(_text(item, where) for item in cast(Sequence[Any], value))


def _tables(value: Any, where: str) -> Sequence[Table]:
    if not isinstance(value, list) or not value:
        raise CardError(f"{where}: must be one or more tables, got {value!r}")
    return cast(Sequence[Table], value)


def _choice(cls: type[T], value: Any, where: str) -> T:
    options = {str(option): option for option in cast(Any, cls)}
    if value not in options:
        raise CardError(f"{where}: must be one of {', '.join(options)}, got {value!r}")
    return options[value]


def _thinking(value: Any, where: str) -> ThinkingSupport:
    return _choice(ThinkingSupport, value, where)


def _required(table: Table, key: str, where: str) -> Any:
    if key not in table:
        raise CardError(f"{where}: {key} is missing")
    return table[key]


def _refuse_unknown(table: Table, known: Mapping[str, Any] | set[str], where: str) -> None:
    for key in table:
        if key not in known:
            raise CardError(f"{where}: unknown key {key!r}; known are {', '.join(sorted(known))}")


def _within(value: float, least: float, most: float, where: str) -> None:
    if not least <= value <= most:
        raise CardError(f"{where}: must lie between {least} and {most}, got {value}")


_READERS: dict[Any, Any] = {
    int: _whole,
    int | None: _whole,
    float: _number,
    bool: _flag,
    str: _text,
    tuple[str, ...]: _texts,
    ThinkingSupport: _thinking,
}
