"""How much is held for an answer while nobody knows how long it will be: slices that grow with it.

The way telecom networks grant quota to a running call. Before the engine starts, the whole input and a first
slice of output are held, or the request is refused. Before a slice is used up the next is asked for; it may
be granted whole, in part or not at all, and the answer ends with `length` where the cover ends. Free tokens
fund a request before money does. Everything here is a pure function of what the purses hold.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from glmstudio.core.usage import Usage
from glmstudio.ledger.price_book import Prices, hold_nano

FIRST_SLICE_TOKENS = 256
"""Output held before the engine starts; all of it or the request is refused."""
SLICE_TOKENS_MAX = 2048
"""A slice is as long as the cover before it, up to this."""
GROW_AHEAD_DIVISOR = 4
"""The next slice is asked for when a quarter of the last one is left."""


@dataclass(frozen=True, slots=True)
class Slices:
    """The sizes of slices, in output tokens."""

    first_tokens: int = FIRST_SLICE_TOKENS
    tokens_max: int = SLICE_TOKENS_MAX


class Purses(NamedTuple):
    """What a request may hold in all, its own present hold included.

    `money_nano` is the least that any purse allows (balance, budgets); None is no bound. `free_tokens` are
    quota.
    """

    money_nano: int | None
    free_tokens: int


class Cover(NamedTuple):
    """What is held for a request: enough for its input and `output_tokens` of output."""

    output_tokens: int
    free_tokens: int
    nano: int


def first_cover(
    prices: Prices, prompt_tokens_max: int, output_tokens_max: int, purses: Purses, slices: Slices
) -> Cover | None:
    """The cover to begin with; None when the purses can't fund input and first slice."""
    cover = cover_of(
        prices, prompt_tokens_max, min(slices.first_tokens, output_tokens_max), purses.free_tokens
    )
    return cover if _affordable(cover, purses) else None


def next_cover(
    prices: Prices,
    prompt_tokens_max: int,
    output_tokens_max: int,
    covered_tokens: int,
    purses: Purses,
    slices: Slices,
) -> Cover:
    """The cover with one more slice, or with as much of it as the purses fund: `output_tokens` may stay at
    `covered_tokens`, and never falls below it. `prompt_tokens_max` is the exact input once it is known."""
    low = covered_tokens
    high = min(covered_tokens + slice_after(covered_tokens, slices), output_tokens_max)
    whole = cover_of(prices, prompt_tokens_max, max(high, low), purses.free_tokens)
    if _affordable(whole, purses):
        return whole
    while high - low > 1:
        middle = (low + high) // 2
        if _affordable(cover_of(prices, prompt_tokens_max, middle, purses.free_tokens), purses):
            low = middle
        else:
            high = middle
    return cover_of(prices, prompt_tokens_max, low, purses.free_tokens)


def cover_of(prices: Prices, prompt_tokens_max: int, output_tokens: int, free_tokens: int) -> Cover:
    """What must be held for these bounds when up to `free_tokens` are free."""
    free = min(free_tokens, prompt_tokens_max + output_tokens)
    return Cover(output_tokens, free, hold_nano(prices, prompt_tokens_max, output_tokens, free))


def slice_after(covered_tokens: int, slices: Slices) -> int:
    """The length of the slice that follows this cover."""
    return min(max(covered_tokens, slices.first_tokens), slices.tokens_max)


def due_at(covered_tokens: int, output_tokens_max: int, slices: Slices) -> int:
    """From how many generated tokens on the next slice is to be asked for; beyond the cover when none is
    due."""
    if covered_tokens >= output_tokens_max:
        return covered_tokens + 1
    return covered_tokens - min(covered_tokens, slices.tokens_max) // GROW_AHEAD_DIVISOR


def delivered_within(usage: Usage, prompt_tokens_max: int, covered_tokens: int) -> Usage:
    """The part of `usage` that a cover pays for. Equal to `usage` unless somebody delivered beyond the
    cover."""
    prompt = min(usage.prompt_tokens, prompt_tokens_max)
    completion = min(usage.completion_tokens, covered_tokens)
    if prompt == usage.prompt_tokens and completion == usage.completion_tokens:
        return usage
    return Usage(
        prompt, min(usage.cached_tokens, prompt), completion, min(usage.reasoning_tokens, completion)
    )


def _affordable(cover: Cover, purses: Purses) -> bool:
    return purses.money_nano is None or cover.nano <= purses.money_nano
