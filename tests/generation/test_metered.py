"""An answer under a lease, with a real ledger on a real database."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from glmstudio.core.events import Event, Finished, FinishReason, TextDelta
from glmstudio.core.model_card import PriceTier
from glmstudio.core.usage import Usage
from glmstudio.errors import EngineError, InsufficientBalance
from glmstudio.generation.metered import Meter
from glmstudio.generation.turn import Step
from glmstudio.ledger.book import Order
from glmstudio.ledger.lease import Ledger
from glmstudio.ledger.reservation import Slices
from glmstudio.ledger.store import LedgerStore
from glmstudio.ledger.thread import on_thread
from glmstudio.storage.database import open_database
from glmstudio.storage.ledger import Account, Outcome, Payer, PriceList, Tier
from glmstudio.storage.ledger_admin import credit, open_account

PRICES = PriceList("zhipu", "glm-4-plus", "test-1", (PriceTier(None, 1_000, 1_000, 2_000),))
PROMPT_TOKENS = 10


@asynccontextmanager
async def ledger_with(path: Path, balance_nano: int) -> AsyncGenerator[Ledger]:
    connection = open_database(path)
    open_account(connection, Account("acc", Tier.PAID, 0, 0, 0, 0, 0, False, 0))
    credit(connection, "acc", balance_nano, "top-up", 0)
    connection.close()
    store = LedgerStore(on_thread(lambda: open_database(path), lambda: 1_000, slices=Slices(4, 4)))
    try:
        yield Ledger(store)
    finally:
        await store.aclose()


class Source:
    covered_tokens = 0


def order(request_id: str = "r1") -> Order:
    return Order(request_id, Payer("acc", "default", "key"), PRICES, PROMPT_TOKENS, 1_000)


async def words(count: int, batch: int = 1, fails: bool = False) -> AsyncIterator[list[Step]]:
    """`count` words of one token each, then the end (or a failing engine)."""
    steps: list[Step] = []
    for n in range(1, count + 1):
        steps.append(([TextDelta("w")], Usage(PROMPT_TOKENS, 0, n, 0)))
        if len(steps) == batch:
            yield steps
            steps = []
    if fails:
        raise EngineError("gone")
    steps.append(([Finished(FinishReason.STOP)], Usage(PROMPT_TOKENS, 0, count, 0)))
    yield steps


async def passed(
    ledger: Ledger, batches: AsyncIterator[list[Step]], whole: bool = False
) -> tuple[list[Event], Usage]:
    events: list[Event] = []
    usage = Usage()
    async with ledger.lease(order()) as lease:
        meter = Meter(lease, Source(), whole=whole)
        async for steps in batches:
            if not meter.lets_pass(steps):
                steps = await meter.pay(steps)
            for some, _ in steps:
                events += some
            usage = steps[-1][1]
            if meter.ended:
                break
    return events, usage


@pytest.mark.parametrize("batch", [1, 7, 100])
async def test_with_money_enough_every_step_passes_and_the_exact_price_is_posted(
    tmp_path: Path, batch: int
) -> None:
    """30 words and 10 prompt tokens cost 10 × 1,000 + 30 × 2,000 nano."""
    async with ledger_with(tmp_path / "l.db", 10**9) as ledger:
        events, usage = await passed(ledger, words(30, batch))
        receipt = await ledger.settle("r1", usage, Outcome.FINISHED)
    assert len(events) == 31
    assert receipt.nano == 70_000


@pytest.mark.parametrize("batch", [1, 7, 100])
async def test_where_the_money_ends_the_answer_ends_with_length(tmp_path: Path, batch: int) -> None:
    """Money for 10 prompt tokens and 17 words serves exactly those, however the engine batches."""
    async with ledger_with(tmp_path / "l.db", 10_000 + 17 * 2_000) as ledger:
        events, usage = await passed(ledger, words(30, batch))
        receipt = await ledger.settle("r1", usage, Outcome.FINISHED)
    assert sum(isinstance(event, TextDelta) for event in events) == 17
    assert events[-1] == Finished(FinishReason.LENGTH)
    assert receipt.nano == 44_000


async def test_without_money_for_the_first_slice_nothing_begins(tmp_path: Path) -> None:
    """The refusal comes before any engine work."""
    async with ledger_with(tmp_path / "l.db", 10_000) as ledger:
        with pytest.raises(InsufficientBalance):
            await passed(ledger, words(30))


async def test_an_engine_that_fails_midway_is_charged_for_what_passed(tmp_path: Path) -> None:
    """Five words were delivered; five are billed, and the lease is closed."""
    async with ledger_with(tmp_path / "l.db", 10**9) as ledger:
        with pytest.raises(EngineError):
            await passed(ledger, words(5, fails=True))
        receipt = await ledger.settle("r1", Usage(), Outcome.FAILED)
    assert receipt.usage.completion_tokens == 5


async def test_an_engine_that_fails_before_its_first_token_costs_nothing(tmp_path: Path) -> None:
    """Nothing was delivered, so nothing is charged."""
    async with ledger_with(tmp_path / "l.db", 10**9) as ledger:
        with pytest.raises(EngineError):
            await passed(ledger, words(0, fails=True))
        receipt = await ledger.settle("r1", Usage(), Outcome.FAILED)
    assert receipt.nano == 0


async def test_where_the_money_ends_before_anything_passed_the_prompt_is_charged(tmp_path: Path) -> None:
    """A call of 100 tokens in one step, money for 17: nothing of it passes, and the prompt was read."""

    async def call() -> AsyncIterator[list[Step]]:
        usage = Usage(PROMPT_TOKENS, 3, 100, 0)
        yield [([TextDelta("w")], usage), ([Finished(FinishReason.STOP)], usage)]

    async with ledger_with(tmp_path / "l.db", 10_000 + 17 * 2_000) as ledger:
        events, usage = await passed(ledger, call())
        receipt = await ledger.settle("r1", usage, Outcome.FINISHED)
    assert events == [Finished(FinishReason.LENGTH)]
    assert receipt.usage == usage == (PROMPT_TOKENS, 3, 0, 0)
    assert receipt.nano == 10_000
