"""Admissions against every bound: exact, all or nothing, without a trace of what was refused."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glmstudio.admission.limits import Admission, Limiter
from glmstudio.admission.limits.limiter import CONCURRENCY_RETRY_AFTER_S
from glmstudio.admission.limits.window import WINDOW_MS
from glmstudio.admission.payer import Payer, PayerLimits
from glmstudio.catalogue.catalogue import load_catalogue
from glmstudio.core.model_card import Family, ModelCard, RateLimits
from glmstudio.errors import LimitScope, RateLimited
from glmstudio.storage.ledger import Tier
from glmstudio.storage.limits import Figures

MakePayer = Callable[..., Payer]
CARD = replace(load_catalogue().all(Family.ZHIPU)[0], rate_limits=RateLimits(None, None, None))


def refused(limiter: Limiter, payer: Payer, card: ModelCard, tokens: int = 1) -> RateLimited:
    with pytest.raises(RateLimited) as caught:
        limiter.admit(payer, card, tokens)
    return caught.value


def test_requests_per_minute(limiter: Limiter, clock: Any, card: ModelCard, payer: MakePayer) -> None:
    """The limit is served, the next one waits until the first is 60 seconds old."""
    limited = payer(requests=2)
    for _ in range(2):
        limiter.admit(limited, card, 1).release()
        clock.ms += 500
    error = refused(limiter, limited, card)
    assert (error.scope, error.limit, error.retry_after_s) == (LimitScope.REQUESTS, 2, 59)
    clock.ms += 58_999
    assert refused(limiter, limited, card).retry_after_s == 1
    clock.ms += 1
    limiter.admit(limited, card, 1)
    refused(limiter, limited, card)


def test_tokens_per_minute_are_reserved_and_corrected(
    limiter: Limiter, clock: Any, card: ModelCard, payer: MakePayer
) -> None:
    """An estimate holds its place until the real count gives the rest back or takes more."""
    limited = payer(tokens=100)
    first = limiter.admit(limited, card, 80)
    error = refused(limiter, limited, card, 21)
    assert (error.scope, error.limit, error.retry_after_s) == (LimitScope.TOKENS, 100, 60)
    first.correct(30)
    second = limiter.admit(limited, card, 70)
    refused(limiter, limited, card, 1)
    clock.ms += 10_000
    second.correct(75)  # 5 more than was reserved, known only now
    clock.ms += 50_000
    assert refused(limiter, limited, card, 96).retry_after_s == 10
    limiter.admit(limited, card, 95)


def test_an_estimate_above_the_limit_is_served_alone(
    limiter: Limiter, clock: Any, card: ModelCard, payer: MakePayer
) -> None:
    """A large request is not refused for ever: it takes the whole window."""
    limited = payer(tokens=100)
    small = limiter.admit(limited, card, 1)
    assert refused(limiter, limited, card, 5000).retry_after_s == 60
    clock.ms += WINDOW_MS
    large = limiter.admit(limited, card, 5000)
    refused(limiter, limited, card, 1)
    large.correct(40)
    limiter.admit(limited, card, 60)
    small.correct(7)  # long gone from the window: nothing is given back, what is new counts
    refused(limiter, limited, card, 1)


def test_in_flight(limiter: Limiter, card: ModelCard, payer: MakePayer) -> None:
    """A place is free again when its request ends, once, however often it is released."""
    limited = payer(in_flight=2)
    first, second = limiter.admit(limited, card, 1), limiter.admit(limited, card, 1)
    error = refused(limiter, limited, card)
    assert (error.scope, error.limit) == (LimitScope.CONCURRENCY, 2)
    assert error.retry_after_s == CONCURRENCY_RETRY_AFTER_S
    first.release()
    first.release()
    with limiter.admit(limited, card, 1):
        refused(limiter, limited, card)
    limiter.admit(limited, card, 1)
    refused(limiter, limited, card)
    second.release()


@pytest.mark.parametrize("level", ["key", "workspace", "account", "model"])
def test_every_level_refuses_for_all(limiter: Limiter, card: ModelCard, payer: MakePayer, level: str) -> None:
    """One exhausted bound refuses, and the others do not count what it refused."""
    wide, narrow = Figures(10, 1000, 10), Figures(1)
    figures = {name: narrow if name == level else wide for name in ("key", "workspace", "account")}
    models = {(card.family.value, card.id): narrow if level == "model" else wide}
    limited = payer(limits=PayerLimits(**figures, models=models))
    limiter.admit(limited, card, 1)
    for _ in range(50):
        assert refused(limiter, limited, card, 100).scope is LimitScope.REQUESTS
    lifted = payer(limits=PayerLimits(*[wide] * 3, models={(card.family.value, card.id): wide}))
    for _ in range(9):
        limiter.admit(lifted, card, 1)
    refused(limiter, lifted, card)


def test_levels_are_shared_as_they_should_be(limiter: Limiter, card: ModelCard, payer: MakePayer) -> None:
    """Keys share their workspace and account, workspaces of two accounts share nothing."""
    limits = PayerLimits(workspace=Figures(2), account=Figures(3))
    for key in ("a", "b"):
        limiter.admit(payer(limits=limits, key_id=key), card, 1)
    assert refused(limiter, payer(limits=limits, key_id="c"), card).limit == 2
    limiter.admit(payer(limits=limits, key_id="d", workspace_id="lab"), card, 1)
    assert refused(limiter, payer(limits=limits, key_id="e", workspace_id="other"), card).limit == 3
    limiter.admit(payer(limits=limits, account_id="else"), card, 1)


def test_published_limits_count_for_each_model_and_family(limiter: Limiter) -> None:
    """A free account meets the seeds' figures at each model; other models are not touched by it."""
    catalogue = load_catalogue()
    free = Payer("k", "n", "acme", tier=Tier.FREE)
    served = {}
    for family, id in (
        (Family.ZHIPU, "glm-5"),
        (Family.ZHIPU, "glm-4-flash"),
        (Family.MODEL_STUDIO, "glm-5"),
    ):
        card = catalogue.find(family, id)
        assert card is not None
        served[family, id] = 0
        while limiter.refusal(free, card, 10) is None:
            limiter.admit(free, card, 10)
            served[family, id] += 1
    assert list(served.values()) == [5, 10, 500]


def test_the_longest_wait_is_told(limiter: Limiter, clock: Any, card: ModelCard, payer: MakePayer) -> None:
    """Of several exhausted bounds the one that holds longest is the answer, a running request the last."""
    limits = PayerLimits(key=Figures(2, None, 1), account=Figures(1))
    limiter.admit(payer(limits=PayerLimits(key=Figures(2))), card, 1).release()
    clock.ms += 20_000
    limiter.admit(payer(limits=limits), card, 1)
    error = refused(limiter, payer(limits=limits), card)
    assert (error.limit, error.retry_after_s) == (1, 60)


def test_a_cancelled_admission_leaves_nothing(
    limiter: Limiter, clock: Any, card: ModelCard, payer: MakePayer
) -> None:
    """What the ledger refuses afterwards has not used the caller's limits."""
    limited = payer(1, 100, 1)
    for _ in range(5):
        admission = limiter.admit(limited, card, 100)
        clock.ms += 1
        admission.cancel()
        admission.cancel()
    ended = limiter.admit(limited, card, 100)
    ended.release()
    ended.cancel()
    assert refused(limiter, limited, card).scope is LimitScope.REQUESTS


def test_unlimited_payers_cost_no_memory(limiter: Limiter, clock: Any, card: ModelCard) -> None:
    """Nothing is counted where nothing is bounded, and the clock is not asked."""
    for number in range(100):
        with limiter.admit(Payer(str(number), "n"), card, 1) as admission:
            admission.correct(5)
    assert (limiter.scope_count, clock.asked) == (0, 0)


def test_idle_scopes_are_forgotten(limiter: Limiter, clock: Any, card: ModelCard, payer: MakePayer) -> None:
    """Memory follows the callers of the last minute; running requests keep theirs."""
    running = limiter.admit(payer(requests=5, in_flight=1, key_id="running"), card, 1)
    for number in range(3000):
        limiter.admit(payer(requests=5, key_id=str(number)), card, 1).release()
        clock.ms += 1000
        assert limiter.scope_count <= 62
    refused(limiter, payer(requests=5, in_flight=1, key_id="running"), card)
    running.release()
    for number in range(3000, 3130):
        limiter.admit(payer(requests=5, key_id=str(number)), card, 1).release()
        clock.ms += 1000
    assert limiter.scope_count <= 61


def test_one_admission_asks_the_clock_once(
    limiter: Limiter, clock: Any, card: ModelCard, payer: MakePayer
) -> None:
    """All bounds are judged and counted at one moment."""
    limits = PayerLimits(Figures(5, 5, 5), Figures(5, 5, 5), Figures(5, 5, 5))
    limiter.admit(payer(limits=limits), card, 1)
    assert clock.asked == 1
    refused(limiter, payer(limits=limits), card, 100)
    assert clock.asked == 2


async def test_two_thousand_at_once(limiter: Limiter, card: ModelCard, payer: MakePayer) -> None:
    """Of 2,000 concurrent calls exactly the limit is admitted, also while others end and correct."""
    limited = payer(requests=137, tokens=1000)

    async def call(number: int) -> bool:
        await asyncio.sleep(0)
        try:
            admission = limiter.admit(limited, card, 5)
        except RateLimited:
            return False
        await asyncio.sleep(0)
        admission.correct(3)
        admission.release()
        return True

    assert sum(await asyncio.gather(*map(call, range(2000)))) == 137


STEP = st.tuples(
    st.sampled_from([0, 0, 1, 3, 500, 1_000, 7_777, 30_000, 59_999, 60_000]),
    st.integers(0, 40),
    st.integers(0, 3),
)


@given(st.lists(STEP, max_size=80), st.integers(1, 6), st.integers(10, 60), st.integers(1, 4))
def test_no_window_ever_holds_more_than_the_limit(
    steps: list[tuple[int, int, int]], requests: int, tokens: int, in_flight: int
) -> None:
    """Random schedules: in any 60 seconds at most the limit starts and is reserved, at any moment at most the
    limit runs; what is refused was rightly refused, and its wait is tight."""
    now = [0]
    limiter = Limiter(lambda: now[0])
    payer = Payer("k", "n", "acme", limits=PayerLimits(key=Figures(requests, tokens, in_flight)))
    counted: list[list[int]] = []  # [when, tokens as they count now]
    running: list[tuple[Admission, list[int]]] = []
    for gap, estimate, ended in steps:
        now[0] += gap
        for _ in range(min(ended, len(running))):
            admission, mine = running.pop(0)
            mine[1] = min(mine[1], estimate)
            admission.correct(mine[1])
            admission.release()
        recent = [mine for mine in counted if mine[0] > now[0] - WINDOW_MS]
        held, wanted = sum(mine[1] for mine in recent), min(max(estimate, 1), tokens)
        fits = len(recent) < requests and held + wanted <= tokens and len(running) < in_flight
        refusal = limiter.refusal(payer, CARD, estimate)
        assert (refusal is None) == fits
        if refusal is None:
            mine = [now[0], wanted]
            running.append((limiter.admit(payer, CARD, estimate), mine))
            counted.append(mine)
        elif refusal.scope is not LimitScope.CONCURRENCY:
            start = now[0]
            now[0] = start + refusal.wait_ms - 1
            before = limiter.refusal(payer, CARD, estimate)
            assert before is not None
            assert before.scope is not LimitScope.CONCURRENCY
            now[0] = start + refusal.wait_ms
            after = limiter.refusal(payer, CARD, estimate)
            assert after is None or after.scope is LimitScope.CONCURRENCY


def test_a_lowered_limit_counts_what_was_there(
    limiter: Limiter, clock: Any, card: ModelCard, payer: MakePayer
) -> None:
    """Whoever set a smaller figure meets it at once; it holds again when enough has left."""
    for _ in range(5):
        limiter.admit(payer(requests=10), card, 1).release()
        clock.ms += 1_000
    lowered = payer(requests=2)
    assert refused(limiter, lowered, card).retry_after_s == 58  # the fourth was 2 s ago
    clock.ms += 58_000
    limiter.admit(lowered, card, 1)
    refused(limiter, lowered, card)
