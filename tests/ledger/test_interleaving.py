"""Whatever order requests come, grow, end and fail in, nothing is overspent and every proof holds."""

import asyncio
import os
import random
import sqlite3
from contextlib import closing

import pytest

from glmstudio.core.usage import Usage
from glmstudio.errors import InsufficientBalance
from glmstudio.ledger.calendar import DAY_MS, HOUR_MS, Period, window_start_ms
from glmstudio.ledger.check import check
from glmstudio.ledger.price_book import charge
from glmstudio.ledger.refusals import LedgerUnavailable
from glmstudio.ledger.reservation import Slices
from glmstudio.storage import ledger_admin as admin
from glmstudio.storage.ledger import Outcome, Payer, Tier

LONG = os.environ.get("GLMSTUDIO_LONG_TESTS") == "1"
ACCOUNTS = {
    "rich": (10**13, Tier.PAID, 0, False),
    "poor": (40_000_000, Tier.PAID, 0, False),
    "new": (20_000_000, Tier.PAID, 5_000, False),
    "trial": (0, Tier.FREE, 5_000, True),
    "owner": (0, Tier.OPERATOR, 0, False),
}


@pytest.mark.parametrize("seed", range(40 if LONG else 4))
async def test_no_interleaving_overspends(bench, tiered, flat, free, seed: int) -> None:
    """Clients of five accounts with quotas and budgets, over days, on a database that fails now and then:
    each served answer costs its exact price, no purse is ever overdrawn, and the journal adds up."""
    dice = random.Random(seed)
    open_accounts(bench)
    shaky = Shaky(bench, random.Random(seed + 1))
    ledger = bench.ledger(shaky.connect, slices=Slices(20, 80))
    costs: dict[str, int] = {}

    async def client(number: int) -> None:
        mine = random.Random(f"{seed}/{number}")
        for _ in range(12):
            id, workspace = mine.choice(list(ACCOUNTS)), mine.choice(["default", "lab"])
            bench.payer = Payer(id, workspace, f"{id}-key-{mine.randint(0, 1)}")
            order = bench.order(mine.choice([tiered, flat, free]), mine.choice([30, 30, 40_000]), 300)
            bench.now_ms += mine.choice([0] * 9 + [1000, HOUR_MS])
            try:
                await one_answer(ledger, order, mine, costs)
            except (InsufficientBalance, LedgerUnavailable, EngineDied):
                continue

    await asyncio.gather(*(client(number) for number in range(dice.randint(5, 30))))
    shaky.failing = False
    bench.now_ms += DAY_MS
    await ledger.sweep()
    with closing(bench.connect()) as connection:
        assert check(connection) == []
        assert connection.execute("SELECT COUNT(*) FROM ledger_reservations").fetchone() == (0,)
        posted = dict(
            connection.execute(
                "SELECT request_id, nano FROM ledger_entries WHERE outcome = 'finished'"
            ).fetchall()
        )
        over = connection.execute(
            "SELECT COUNT(*) FROM ledger_budget_windows w JOIN ledger_budgets b ON b.id = w.budget_id"
            " WHERE w.spent_nano > b.limit_nano AND b.account_id <> 'owner'"
        ).fetchone()
    assert over == (0,)
    assert costs
    assert {id: posted[id] for id in costs} == costs


class EngineDied(Exception):
    """The answer's engine failed half-way."""


async def one_answer(ledger, order, mine: random.Random, costs: dict[str, int]) -> None:
    usage = Usage(mine.randint(1, order.prompt_tokens_max), 0, 0, 0)
    async with ledger.lease(order) as lease:
        for tokens in range(0, mine.randint(1, 300), mine.choice([1, 7, 50])):
            usage = usage._replace(completion_tokens=tokens, cached_tokens=usage.prompt_tokens // 3)
            covered = await lease.cover(usage)
            if covered < tokens:
                usage = usage._replace(completion_tokens=covered)
                break
            if mine.random() < 0.01:
                raise EngineDied
        receipt = await lease.settle(usage, Outcome.FINISHED)
    assert (receipt.usage, receipt.uncovered_tokens) == (usage, 0)
    assert receipt.nano == charge(order.prices.tiers, usage, receipt.free_tokens).nano
    costs[order.request_id] = receipt.nano


def open_accounts(bench) -> None:
    for id, (nano, tier, free_tokens, free_only) in ACCOUNTS.items():
        bench.open_account(nano, id=id, tier=tier, free_tokens=free_tokens, free_only=free_only)
        for scope, period, limit in (
            (Payer(id, "", ""), Period.MONTH, 10**10),
            (Payer(id, "lab", ""), Period.DAY, 10**9),
            (Payer(id, "", f"{id}-key-1"), Period.DAY, 9_000_000),
        ):
            with closing(bench.connect()) as connection:
                window_ms = window_start_ms(period, bench.now_ms)
                admin.set_budget(connection, scope, period, limit, bench.now_ms, window_ms)


class Shaky:
    """A database that refuses a transaction now and then."""

    def __init__(self, bench, dice: random.Random) -> None:
        self.bench = bench
        self.dice = dice
        self.failing = True

    def connect(self) -> sqlite3.Connection:
        if self.failing and self.dice.random() < 0.2:
            raise sqlite3.OperationalError("disk I/O error")
        connection = self.bench.connect()
        if self.failing:
            connection.set_progress_handler(lambda: self.failing and self.dice.random() < 0.001, 50)
        return connection
