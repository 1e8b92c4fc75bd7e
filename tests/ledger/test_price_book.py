"""Prices are exact, agree with an oracle that divides by millions, and no hold is ever too small."""

import os
import random
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glmstudio.catalogue import load_catalogue
from glmstudio.core.model_card import Family, PriceTier
from glmstudio.core.usage import Usage
from glmstudio.ledger.price_book import Charge, PriceBook, charge, hold_nano, is_free, tier_of

LONG = os.environ.get("GLMSTUDIO_LONG_TESTS") == "1"
GLM_5 = (PriceTier(32_768, 4_000, 800, 18_000), PriceTier(None, 6_000, 1_200, 22_000))


@st.composite
def price_lists(draw: st.DrawFn) -> tuple[PriceTier, ...]:
    edges: list[int | None] = sorted(draw(st.sets(st.integers(1, 300_000), max_size=3)))
    price = st.integers(0, 100_000)
    tiers: list[PriceTier] = []
    for edge in [*edges, None]:
        tiers.append(PriceTier(edge, draw(price), draw(price), draw(price)))
    return tuple(tiers)


@st.composite
def usages(draw: st.DrawFn, prompt_max: int = 300_000, output_max: int = 60_000) -> Usage:
    prompt, completion = draw(st.integers(0, prompt_max)), draw(st.integers(0, output_max))
    cached, reasoning = draw(st.integers(0, prompt)), draw(st.integers(0, completion))
    return Usage(prompt, cached, completion, reasoning)


@pytest.mark.parametrize(
    ("usage", "free_tokens", "expected"),
    [
        (Usage(), 0, Charge(0, 0, 0, 0, 0, 0)),
        (Usage(1000, 0, 500, 400), 0, Charge(1000 * 4_000 + 500 * 18_000, 0, 0, 1000, 0, 500)),
        (Usage(1000, 600, 1, 0), 0, Charge(400 * 4_000 + 600 * 800 + 18_000, 0, 0, 400, 600, 1)),
        (Usage(32_768, 0, 1, 0), 0, Charge(32_768 * 4_000 + 18_000, 0, 0, 32_768, 0, 1)),
        (Usage(32_769, 0, 1, 0), 0, Charge(32_769 * 6_000 + 22_000, 1, 0, 32_769, 0, 1)),
        (Usage(32_769, 32_000, 1, 0), 0, Charge(769 * 6_000 + 32_000 * 1_200 + 22_000, 1, 0, 769, 32_000, 1)),
        (Usage(1000, 600, 50, 0), 500, Charge(400 * 4_000 + 100 * 800 + 50 * 18_000, 0, 500, 400, 100, 50)),
        (Usage(1000, 600, 50, 0), 900, Charge(100 * 4_000 + 50 * 18_000, 0, 900, 100, 0, 50)),
        (Usage(1000, 600, 50, 0), 1020, Charge(30 * 18_000, 0, 1020, 0, 0, 30)),
        (Usage(1000, 600, 50, 0), 9999, Charge(0, 0, 1050, 0, 0, 0)),
    ],
)
def test_a_price_is_the_sum_of_its_tokens(usage: Usage, free_tokens: int, expected: Charge) -> None:
    """Tier by whole input, cached input at its own price, free tokens from the first token on."""
    assert charge(GLM_5, usage, free_tokens) == expected


def test_many_prices_agree_with_a_decimal_oracle() -> None:
    """The integer sum equals yuan-per-million prices applied part by part, with nothing rounded."""
    dice = random.Random(20261120)
    for _ in range(100_000 if LONG else 3_000):
        prices, usage, free_tokens = random_prices(dice), random_usage(dice), dice.randint(0, 400_000)
        cost = charge(prices, usage, free_tokens)
        assert Decimal(cost.nano).scaleb(-9) == oracle(prices, usage, free_tokens)


@settings(deadline=None)
@given(price_lists(), usages(), st.integers(0, 400_000))
def test_any_price_agrees_with_a_decimal_oracle(
    prices: tuple[PriceTier, ...], usage: Usage, free_tokens: int
) -> None:
    """The same, with values that hypothesis picks for being awkward."""
    assert Decimal(charge(prices, usage, free_tokens).nano).scaleb(-9) == oracle(prices, usage, free_tokens)


def random_prices(dice: random.Random) -> tuple[PriceTier, ...]:
    edges = sorted(dice.sample(range(1, 300_000), dice.randint(0, 3)))
    return tuple(PriceTier(edge, *(dice.randint(0, 100_000) for _ in range(3))) for edge in [*edges, None])


def random_usage(dice: random.Random) -> Usage:
    prompt, completion = dice.randint(0, 300_000), dice.randint(0, 60_000)
    return Usage(prompt, dice.randint(0, prompt), completion, dice.randint(0, completion))


def oracle(prices: tuple[PriceTier, ...], usage: Usage, free_tokens: int) -> Decimal:
    """The price in yuan as a human would reckon it from the published page."""
    tier = next(t for t in prices if t.input_tokens_max is None or usage.prompt_tokens <= t.input_tokens_max)
    left, total = Decimal(free_tokens), Decimal(0)
    parts = (
        (usage.cached_tokens, tier.cached_nano),
        (usage.prompt_tokens - usage.cached_tokens, tier.input_nano),
        (usage.completion_tokens, tier.output_nano),
    )
    for tokens, nano in parts:
        covered = min(left, Decimal(tokens))
        left -= covered
        yuan_per_million = Decimal(nano) / 1000
        total += (tokens - covered) * yuan_per_million / 1_000_000
    return total


@settings(max_examples=20_000 if LONG else 100, deadline=None)
@given(price_lists(), usages(), st.integers(0, 1000), st.integers(0, 1000), st.integers(0, 400_000))
def test_a_hold_covers_every_usage_within_its_bounds(
    prices: tuple[PriceTier, ...], usage: Usage, more_prompt: int, more_output: int, free_tokens: int
) -> None:
    """Whatever the input, the cache and the output turn out to be, the price is at most what was held."""
    held = hold_nano(
        prices, usage.prompt_tokens + more_prompt, usage.completion_tokens + more_output, free_tokens
    )
    assert charge(prices, usage, free_tokens).nano <= held


def test_a_hold_without_slack_is_exact() -> None:
    """With rising prices and no cache the hold for exact bounds is the price."""
    usage = Usage(40_000, 0, 100, 0)
    assert hold_nano(GLM_5, 40_000, 100, 0) == charge(GLM_5, usage).nano


@pytest.mark.parametrize(("prompt", "tier"), [(0, 0), (32_768, 0), (32_769, 1), (10**9, 1)])
def test_the_edge_belongs_to_its_tier(prompt: int, tier: int) -> None:
    """An input of exactly the edge is priced by the tier below it."""
    assert tier_of(GLM_5, prompt) == tier


@pytest.mark.parametrize(
    "usage", [Usage(5, 6, 0, 0), Usage(5, 0, 1, 2), Usage(-1, -1, 0, 0), Usage(0, 0, -1, -1)]
)
def test_counts_that_contradict_each_other_are_refused(usage: Usage) -> None:
    """A part larger than its whole is a bug somewhere, never a price."""
    with pytest.raises(ValueError, match="tokens must be 0 to"):
        charge(GLM_5, usage)


def test_free_models_are_known_as_such() -> None:
    """Only a list whose every price is zero is free."""
    assert is_free((PriceTier(None, 0, 0, 0),))
    assert not is_free((PriceTier(10, 0, 0, 0), PriceTier(None, 0, 0, 1)))


def test_every_card_has_a_price_list_of_its_own() -> None:
    """The book names family, model and version of each card, and hands out the same object again."""
    book, catalogue = PriceBook(), load_catalogue()
    cards = [card for family in Family for card in catalogue.all(family)]
    assert len(cards) > 10
    for card in cards:
        prices = book.of(card)
        assert prices == (card.family.value, card.id, card.price_version, card.prices)
        assert book.of(card.within(8192)) is prices


def test_new_prices_make_a_new_list() -> None:
    """A card whose prices change is never billed by the old list."""
    book, card = PriceBook(), load_catalogue().all(Family.ZHIPU)[0]
    before = book.of(card)
    raised = replace(card, prices=(PriceTier(None, 1, 1, 1),), price_version="next")
    assert book.of(raised) == (card.family.value, card.id, "next", raised.prices)
    assert before.price_version == card.price_version
