"""A ledger on a database of its own, a clock that the test turns, and words to fill both."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from glmstudio.core.model_card import PriceTier
from glmstudio.ledger.book import Order
from glmstudio.ledger.lease import Ledger
from glmstudio.ledger.store import LedgerStore
from glmstudio.ledger.thread import on_thread
from glmstudio.storage import ledger_admin as admin
from glmstudio.storage import open_database
from glmstudio.storage.ledger import Account, Payer, PriceList, Tier, find_account

NOON_MS = 1_795_000_000_000 // 3_600_000 * 3_600_000
"""The beginning of an hour in November 2026."""

TIERED = PriceList(
    "model-studio",
    "glm-5",
    "2026-autumn",
    (PriceTier(32_768, 4_000, 800, 18_000), PriceTier(None, 6_000, 1_200, 22_000)),
)
FLAT = PriceList("zhipu", "glm-4-air", "2026-05", (PriceTier(None, 1_000, 1_000, 1_000),))
FREE = PriceList("zhipu", "glm-4-flash", "2026-05", (PriceTier(None, 0, 0, 0),))


ACME = Payer("acme", "default", "key-1")


@dataclass
class Bench:
    """One ledger under test."""

    path: Path
    now_ms: int = NOON_MS
    payer: Payer = ACME
    orders: int = 0
    stores: list[LedgerStore] = field(default_factory=list[LedgerStore])

    def connect(self) -> sqlite3.Connection:
        return open_database(self.path)

    def ledger(self, connect: Callable[[], sqlite3.Connection] | None = None, **options: object) -> Ledger:
        line = {name: options.pop(name) for name in ("commands_waiting_max",) if name in options}
        store = LedgerStore(on_thread(connect or self.connect, lambda: self.now_ms, **options), **line)
        self.stores.append(store)
        return Ledger(store)

    def open_account(
        self,
        nano: int = 0,
        *,
        id: str = "acme",
        tier: Tier = Tier.PAID,
        free_tokens: int = 0,
        free_days: int = 90,
        free_only: bool = False,
    ) -> None:
        account = Account(id, tier, 0, 0, 0, free_tokens, free_days, free_only, self.now_ms)
        with closing(self.connect()) as connection:
            admin.open_account(connection, account)
            if nano:
                admin.credit(connection, id, nano, f"top-up-{id}", self.now_ms)

    def account(self, id: str = "acme") -> Account:
        with closing(self.connect()) as connection:
            account = find_account(connection, id)
        assert account is not None
        return account

    def order(
        self, prices: PriceList = FLAT, prompt: int = 10, output: int = 90, id: str | None = None
    ) -> Order:
        self.orders += 1
        return Order(id or f"request-{self.orders}", self.payer, prices, prompt, output)

    def rows(self, sql: str, *values: object) -> list[tuple[object, ...]]:
        with closing(self.connect()) as connection:
            return connection.execute(sql, values).fetchall()


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    bench = Bench(tmp_path / "glmstudio.db")
    yield bench
    for store in bench.stores:
        await store.aclose()


@pytest.fixture
def tiered() -> PriceList:
    return TIERED


@pytest.fixture
def flat() -> PriceList:
    return FLAT


@pytest.fixture
def free() -> PriceList:
    return FREE
