"""`glmstudio models`: the cards, and what serves them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from glmstudio.cli.options import json_option, place_options, settings_from
from glmstudio.cli.texts import text
from glmstudio.errors import OperatorError

if TYPE_CHECKING:
    from glmstudio.core.model_card import ModelCard
    from glmstudio.settings import Settings

FAMILY_PATHS = {"model-studio": "/compatible-mode/v1, /api/v1", "zhipu": "/api/paas/v4, /v1"}
NANO_PER_YUAN_PER_MILLION = 1000


@dataclass(frozen=True, slots=True)
class Serving:
    """What serves an id: a name for people, and the lengths of a checkpoint that is running (else None)."""

    name: str
    context_tokens: int | None = None
    thought_tokens_max: int | None = None

    def cut(self, card: ModelCard) -> ModelCard:
        """The card with its limits as they are served."""
        if self.context_tokens is None:
            return card
        return card.within(self.context_tokens, self.thought_tokens_max)


@click.command("models", help=text("models"))
@click.argument("id", required=False)
@json_option
@place_options
def models(id: str | None, as_json: bool, data_dir: Path | None, config: Path | None) -> None:
    settings = settings_from(config, data_dir)
    url, serving = _serving(settings)
    rows = [(card, _serving_of(card, serving)) for card in _cards(id)]
    if as_json:
        _print_json(rows)
        return
    _print_table(rows) if id is None else _print_details(rows)
    print()
    print(text("models.running", url=url) if url else text("models.not_running"))


def _serving(settings: Settings) -> tuple[str | None, Mapping[str, Serving]]:
    """What a running server says it serves, else what the settings would."""
    from glmstudio.storage.data_dir import running_server

    server = running_server(settings.run_file_path)
    if server is not None and server.url is not None:
        found = server.served.items()
        return server.url, {id: Serving(w.name, w.context_tokens, w.thought_tokens_max) for id, w in found}
    demonstration = Serving(text("models.demonstration"))
    bound = {
        binding.id: demonstration if binding.scheme == "glm-nano" else Serving(binding.source)
        for binding in settings.models
    }
    return None, bound or {"*": demonstration}


def _serving_of(card: ModelCard, serving: Mapping[str, Serving]) -> Serving:
    for id in (card.id, *card.aliases, "*"):
        if id in serving:
            return serving[id]
    return Serving(text("models.not_served"))


def _cards(id: str | None) -> list[ModelCard]:
    from glmstudio.catalogue import load_catalogue
    from glmstudio.core.model_card import Family

    catalogue = load_catalogue()
    if id is None:
        return [card for family in Family for card in catalogue.all(family)]
    found = [card for family in Family if (card := catalogue.find(family, id.lower()))]
    if not found:
        raise OperatorError(text("models.unknown", id=id))
    return found


def _print_table(rows: list[tuple[ModelCard, Serving]]) -> None:
    from glmstudio.cli.terminal import table

    head = ("ID", "FAMILY", "CONTEXT", "OUTPUT", "THINKING", "PRICE", "SERVED BY")
    lines = [
        (
            card.id,
            card.family.value,
            f"{card.limits.context_tokens:,}",
            f"{card.limits.output_tokens:,}",
            card.features.thinking.value,
            _price(card.prices[0].input_nano, card.prices[0].output_nano),
            serving.name,
        )
        for card, serving in rows
    ]
    print(table(head, lines))
    print()
    print(text("models.price_note"))


def _print_details(rows: list[tuple[ModelCard, Serving]]) -> None:
    from glmstudio.cli.terminal import bold

    for number, (card, serving) in enumerate(rows):
        if number:
            print()
        print(bold(f"{card.display_name} ({card.id}) at {FAMILY_PATHS[card.family.value]}"))
        for name, value in _details(card, serving):
            print(f"  {name:<18} {value}")


def _details(card: ModelCard, serving: Serving) -> list[tuple[str, str]]:
    features = card.features
    flags = (
        "tools", "tool_stream", "structured_output", "structured_output_thinking", "implicit_cache",
        "keeps_reasoning_history", "web_search", "partial_mode",
    )  # fmt: skip
    rate = card.rate_limits
    rows = [
        ("description", card.description),
        ("served by", serving.name),
        ("limits", _limits(card)),
        (
            "defaults",
            f"temperature {card.defaults.temperature:g}, top_p {card.defaults.top_p:g},"
            f" top_k {card.defaults.top_k}, repetition_penalty {card.defaults.repetition_penalty:g}",
        ),
        ("thinking", features.thinking.value),
        ("features", ", ".join(name for name in flags if getattr(features, name))),
        ("not offered", ", ".join(name for name in flags if not getattr(features, name))),
        *(("price", _tier(tier)) for tier in _tiers(card)),
        ("price list", card.price_version),
        (
            "rate limits",
            f"requests/min {_or_none(rate.requests_per_minute_free)} free,"
            f" {_or_none(rate.requests_per_minute_paid)} paid; tokens/min {_or_none(rate.tokens_per_minute)}",
        ),
    ]
    if card.aliases:
        rows.insert(1, ("also called", ", ".join(card.aliases)))
    if (served := serving.cut(card)).limits != card.limits:
        rows.insert(4, ("limits as served", _limits(served)))
    return rows


def _limits(card: ModelCard) -> str:
    limits = card.limits
    return (
        f"context {limits.context_tokens:,}, input {limits.input_tokens:,},"
        f" reasoning {limits.reasoning_tokens:,}, output {limits.output_tokens:,}"
        f" (default {limits.default_output_tokens:,}) tokens"
    )


def _tiers(card: ModelCard) -> list[tuple[str, int, int, int]]:
    edges = [tier.input_tokens_max for tier in card.prices if tier.input_tokens_max is not None]
    names = [*(f"input up to {edge:,} tokens: " for edge in edges), "above: " if edges else ""]
    return [
        (name, tier.input_nano, tier.cached_nano, tier.output_nano)
        for name, tier in zip(names, card.prices, strict=True)
    ]


def _tier(tier: tuple[str, int, int, int]) -> str:
    name, input, cached, output = tier
    if not (input or output):
        return name + text("models.free")
    return f"{name}¥{_yuan(input)} in, ¥{_yuan(cached)} cached, ¥{_yuan(output)} out per million tokens"


def _price(input: int, output: int) -> str:
    if not (input or output):
        return text("models.free")
    return text("models.price", input=_yuan(input), output=_yuan(output))


def _yuan(nano: int) -> str:
    """Yuan per million tokens, exactly: nano-yuan per token are thousandths of them."""
    whole, rest = divmod(nano, NANO_PER_YUAN_PER_MILLION)
    return f"{whole}.{rest:03}".rstrip("0").rstrip(".")


def _or_none(limit: int | None) -> str:
    return "unlimited" if limit is None else f"{limit:,}"


def _print_json(rows: list[tuple[ModelCard, Serving]]) -> None:
    import json
    from dataclasses import asdict

    found: list[dict[str, Any]] = [
        {
            **asdict(card),
            "served_by": serving.name,
            "served_context_tokens": serving.context_tokens,
        }
        for card, serving in rows
    ]
    print(json.dumps(found, ensure_ascii=False, indent=2))
