"""Slices grow with the answer, take what the purses hold and never more."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glmstudio.core.model_card import PriceTier
from glmstudio.core.usage import Usage
from glmstudio.ledger.price_book import charge
from glmstudio.ledger.reservation import (
    Cover,
    Purses,
    Slices,
    cover_of,
    delivered_within,
    due_at,
    first_cover,
    next_cover,
)

PRICES = (PriceTier(None, 2, 1, 10),)
SLICES = Slices(first_tokens=100, tokens_max=400)
RICH = Purses(10**9, 0)


def test_the_first_slice_is_whole_or_the_request_is_refused() -> None:
    """Input and first slice cost 50 × 2 + 100 × 10; one nano-yuan less is not enough."""
    assert first_cover(PRICES, 50, 1000, Purses(1100, 0), SLICES) == Cover(100, 0, 1100)
    assert first_cover(PRICES, 50, 1000, Purses(1099, 0), SLICES) is None


def test_a_short_answer_holds_only_its_own_bound() -> None:
    """The first slice is never longer than the answer may be."""
    assert first_cover(PRICES, 50, 7, Purses(170, 0), SLICES) == Cover(7, 0, 170)


def test_free_tokens_come_before_money() -> None:
    """Quota covers the input and a part of the output; money the rest; without money both must suffice."""
    assert first_cover(PRICES, 50, 1000, Purses(10**6, 120), SLICES) == Cover(100, 120, 300)
    assert first_cover(PRICES, 50, 1000, Purses(0, 150), SLICES) == Cover(100, 150, 0)
    assert first_cover(PRICES, 50, 1000, Purses(0, 149), SLICES) is None


def test_operators_have_no_bound() -> None:
    """A purse without a bound grants every slice."""
    cover = first_cover(PRICES, 50, 1000, Purses(None, 0), SLICES)
    assert cover is not None
    assert next_cover(PRICES, 50, 1000, cover.output_tokens, Purses(None, 0), SLICES).output_tokens == 200


def test_slices_double_up_to_their_bound() -> None:
    """100, then as much again, never more than 400 at once, never beyond the answer's own bound."""
    covers = [100]
    while covers[-1] < 1500:
        covers.append(next_cover(PRICES, 50, 1500, covers[-1], RICH, SLICES).output_tokens)
    assert covers == [100, 200, 400, 800, 1200, 1500]


def test_a_slice_is_granted_in_part_when_the_money_ends() -> None:
    """1100 held and 305 left pay for 30 more tokens at 10."""
    assert next_cover(PRICES, 50, 1000, 100, Purses(1405, 0), SLICES) == Cover(130, 0, 1400)


def test_an_exact_input_releases_what_its_estimate_held() -> None:
    """With 10 instead of 50 input tokens the same purse reaches 8 tokens further."""
    assert next_cover(PRICES, 10, 1000, 100, Purses(1100, 0), SLICES) == Cover(108, 0, 1100)


@given(
    st.integers(0, 500),
    st.integers(1, 2000),
    st.integers(0, 30_000),
    st.integers(0, 3000),
    st.integers(1, 1500),
)
def test_a_cover_is_affordable_never_shrinks_and_pays_for_all_it_covers(
    prompt: int, output: int, money: int, free: int, covered: int
) -> None:
    """Whatever the purses hold, the next cover is within them, and the price of it is within the hold."""
    covered = min(covered, output)
    own = cover_of(PRICES, prompt, covered, free)
    purses = Purses(money + own.nano, free)
    cover = next_cover(PRICES, prompt, output, covered, purses, SLICES)
    assert covered <= cover.output_tokens <= output
    assert purses.money_nano is not None
    assert cover.nano <= purses.money_nano
    assert cover.free_tokens <= free
    assert charge(PRICES, Usage(prompt, 0, cover.output_tokens, 0), cover.free_tokens).nano <= cover.nano


@pytest.mark.parametrize(("covered", "bound", "due"), [(100, 1000, 75), (400, 1000, 300), (800, 1000, 700)])
def test_the_next_slice_is_due_before_the_last_is_used_up(covered: int, bound: int, due: int) -> None:
    """A quarter of the last slice is left when the next is asked for."""
    assert due_at(covered, bound, SLICES) == due


def test_nothing_is_due_when_all_is_covered() -> None:
    """A cover that reaches the answer's bound never asks again."""
    assert due_at(1000, 1000, SLICES) > 1000


def test_what_was_delivered_beyond_the_cover_is_not_charged() -> None:
    """Counts within the cover stay as they are; larger ones are cut, their parts with them."""
    assert delivered_within(Usage(5, 5, 9, 9), 5, 9) == Usage(5, 5, 9, 9)
    assert delivered_within(Usage(7, 6, 12, 11), 5, 9) == Usage(5, 5, 9, 9)
