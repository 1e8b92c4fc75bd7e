"""What a number of tokens costs under the price tiers of a model card. Pure sums; it knows no account.

The rules, stated once:

- The tier is chosen by the whole input of the request, cached tokens included, and prices every token of it.
- Input read from the prefix cache costs `cached_nano`, other input `input_nano`; everything generated, the
chain
  of thought too, costs `output_nano` (contract: Model Studio, prices).
- Free tokens cover a request from its first token on: first the cached prefix, then the rest of the input,
then
  the output. They don't change the tier.
- Nothing is ever rounded: prices are whole nano-yuan per token, so every amount is a whole number of
nano-yuan.
"""

from __future__ import annotations

from typing import NamedTuple

from glmstudio.core.model_card import ModelCard, PriceTier
from glmstudio.core.usage import Usage
from glmstudio.storage.ledger import PriceList

Prices = tuple[PriceTier, ...]
"""The tiers of one price list: ascending, the last without an upper edge."""


class Charge(NamedTuple):
    """What one request costs. `tier` is the place of its tier in the list; `free_tokens` were covered by
    quota."""

    nano: int
    tier: int
    free_tokens: int
    paid_input_tokens: int
    paid_cached_tokens: int
    paid_output_tokens: int


class PriceBook:
    """The price lists of model cards, one object for each, as the ledger takes and records them."""

    def __init__(self) -> None:
        self._lists: dict[tuple[str, str], PriceList] = {}

    def of(self, card: ModelCard) -> PriceList:
        """What this card's model costs now, with the version that every entry will name."""
        key = (card.family.value, card.id)
        known = self._lists.get(key)
        if known is None or known.tiers is not card.prices or known.price_version != card.price_version:
            known = self._lists[key] = PriceList(*key, card.price_version, card.prices)
        return known


def charge(prices: Prices, usage: Usage, free_tokens: int = 0) -> Charge:
    """The exact price of `usage` when up to `free_tokens` of it are free. Raises ValueError when the counts
    contradict each other."""
    prompt, cached, completion, _ = check_usage(usage)
    free = min(free_tokens, prompt + completion)
    paid_cached = max(cached - free, 0)
    paid_input = max(prompt - max(cached, free), 0)
    paid_output = completion - max(free - prompt, 0)
    number = tier_of(prices, prompt)
    tier = prices[number]
    nano = paid_input * tier.input_nano + paid_cached * tier.cached_nano + paid_output * tier.output_nano
    return Charge(nano, number, free, paid_input, paid_cached, paid_output)


def hold_nano(prices: Prices, prompt_tokens_max: int, output_tokens_max: int, free_tokens: int) -> int:
    """The most that any usage within these bounds can cost when `free_tokens` are free."""
    dearest = 0
    for tier in prices:
        edge = tier.input_tokens_max
        prompt = prompt_tokens_max if edge is None else min(edge, prompt_tokens_max)
        paid_input = max(prompt - free_tokens, 0)
        paid_output = output_tokens_max - max(min(free_tokens, prompt + output_tokens_max) - prompt, 0)
        nano = paid_input * max(tier.input_nano, tier.cached_nano) + paid_output * tier.output_nano
        dearest = max(dearest, nano)
        if edge is None or prompt_tokens_max <= edge:
            break
    return dearest


def tier_of(prices: Prices, prompt_tokens: int) -> int:
    """The place of the tier that prices a request with this much input."""
    for number, tier in enumerate(prices):
        if tier.input_tokens_max is None or prompt_tokens <= tier.input_tokens_max:
            return number
    raise ValueError(f"{prompt_tokens} input tokens: the price list ends at {prices[-1].input_tokens_max}")


def is_free(prices: Prices) -> bool:
    """Whether nothing of this list costs anything; such a model is metered all the same."""
    if prices[0].output_nano:  # as nearly all lists begin
        return False
    return not any(tier.output_nano or tier.input_nano or tier.cached_nano for tier in prices)


def check_usage(usage: Usage) -> Usage:
    """The same counts. Raises ValueError when a part is larger than its whole, or one is negative."""
    if not 0 <= usage.cached_tokens <= usage.prompt_tokens:
        raise ValueError(f"cached tokens must be 0 to {usage.prompt_tokens}, got {usage.cached_tokens}")
    if not 0 <= usage.reasoning_tokens <= usage.completion_tokens:
        raise ValueError(
            f"reasoning tokens must be 0 to {usage.completion_tokens}, got {usage.reasoning_tokens}"
        )
    return usage
