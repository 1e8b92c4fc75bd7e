"""Durable reservations and posts per second, and what reports of 10 million requests take: `python -m
benchmarks.ledger`.

A pair is one request: reserved durably, settled durably. The writer has a process of its own.
"""

from __future__ import annotations

import argparse
import asyncio
import resource
import sqlite3
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

import uvloop

from benchmarks.machine import describe
from glmstudio.core.model_card import PriceTier
from glmstudio.core.usage import Usage
from glmstudio.ledger.book import Order
from glmstudio.ledger.calendar import HOUR_MS, month_bounds_ms
from glmstudio.ledger.check import check
from glmstudio.ledger.lease import Ledger
from glmstudio.ledger.process import WriterProcess
from glmstudio.ledger.statement import Span, bill, usage_report
from glmstudio.ledger.store import LedgerStore
from glmstudio.storage import ledger_admin as admin
from glmstudio.storage import open_database
from glmstudio.storage.ledger import Account, Outcome, Payer, PriceList, Tier

PRICES = PriceList(
    "zhipu", "glm-5", "1", (PriceTier(32_768, 4_000, 800, 18_000), PriceTier(None, 6_000, 1_200, 22_000))
)
ACCOUNTS = 4
MONTH = "2026-11"


def now_ms() -> int:
    return int(time.time() * 1000)


async def pairs(path: Path, clients: int, count: int) -> list[float]:
    """How long each pair took, in seconds."""
    store = LedgerStore(partial(WriterProcess, path))
    ledger, numbers, took = Ledger(store), iter(range(count)), list[float]()

    async def client(number: int) -> None:
        payer = Payer(f"account-{number % ACCOUNTS}", "default", f"key-{number % 8}")
        for n in numbers:
            start = time.perf_counter()
            order = Order(f"{clients:04d}-b469f-a165-{n:018d}", payer, PRICES, 100, 200)
            async with ledger.lease(order) as lease:
                await lease.settle(Usage(50, 0, 20, 0), Outcome.FINISHED)
            took.append(time.perf_counter() - start)

    await asyncio.gather(*(client(number) for number in range(clients)))
    await store.aclose()
    return took


def run_pairs(folder: Path, clients: int, count: int) -> None:
    path = folder / f"{clients}.db"
    with closing(open_database(path)) as connection:
        for number in range(ACCOUNTS):
            admin.open_account(
                connection, Account(f"account-{number}", Tier.PAID, 0, 0, 0, 10**6, 90, False, 1)
            )
            admin.credit(connection, f"account-{number}", 10**15, f"top-up-{number}", 1)
    start, busy = time.perf_counter(), time.process_time()
    took = sorted(uvloop.run(pairs(path, clients, count)))
    wall, busy = time.perf_counter() - start, time.process_time() - busy
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(
        f"{clients:>8}{count / wall:>10.0f}{busy / count * 1e6:>12.0f}{took[count // 2] * 1e3:>9.2f}"
        f"{took[count * 99 // 100] * 1e3:>9.2f}{memory:>9}"
    )
    with closing(open_database(path)) as connection:
        assert check(connection) == []


def fill(connection: sqlite3.Connection, keys: int = 100, posts: int = 10_000_000) -> None:
    """The roll-ups that so many posts of one month leave: each key uses two of five models in every hour."""
    start_ms, end_ms = month_bounds_ms(MONTH)
    hours = range(start_ms // HOUR_MS, end_ms // HOUR_MS)
    connection.execute("BEGIN")
    for number in range(keys // 5):
        connection.execute(
            "INSERT INTO ledger_accounts VALUES (?, 'paid', 0, 0, 0, 0, 0, 0, 1)", (f"account-{number}",)
        )
    payers = [(n, f"account-{n % (keys // 5)}", f"workspace-{n % 3}", f"key-{n}") for n in range(1, keys + 1)]
    connection.executemany("INSERT INTO ledger_payers VALUES (?, ?, ?, ?)", payers)
    prices = [(n, 0, "zhipu", f"model-{n}", "1", None, 1000, 1000, 1000) for n in range(1, 6)]
    connection.executemany("INSERT INTO ledger_prices VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", prices)
    each = posts // (keys * len(hours) * 2)
    sums = [each * n for n in (1, 100, 0, 50, 0, 0, 100, 0, 50, 150_000)]
    rows = (
        (payer, hour, 1 + (payer + hour + other) % 5, 0, *sums)
        for payer in range(1, keys + 1)
        for hour in hours
        for other in (0, 1)
    )
    connection.executemany(f"INSERT INTO ledger_hours VALUES ({', '.join('?' * 14)})", rows)  # noqa: S608
    connection.execute("COMMIT")


def run_reports(folder: Path) -> None:
    span = Span(*month_bounds_ms(MONTH))
    with closing(open_database(folder / "reports.db")) as connection:
        fill(connection)
        reports: dict[str, Callable[[], object]] = {
            "bill of one account": lambda: bill(connection, "account-3", MONTH),
            "one account by day": lambda: usage_report(connection, span, "day", "account-3"),
            "one account by hour": lambda: usage_report(connection, span, "hour", "account-3"),
            "everybody by day": lambda: usage_report(connection, span, "day"),
            "everybody by month": lambda: usage_report(connection, span, "month"),
        }
        for name, report in reports.items():
            start, busy = time.perf_counter(), time.process_time()
            report()
            wall, busy = time.perf_counter() - start, time.process_time() - busy
            print(f"{name:<24}{wall * 1e3:>9.0f}{busy * 1e3:>9.0f}")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--pairs", type=int, default=20_000)
    options.add_argument("--folder", type=Path, help="where the databases are made; the disk matters")
    given = options.parse_args()
    print(describe())
    with tempfile.TemporaryDirectory(dir=given.folder) as folder:
        print(f"{'clients':>8}{'pairs/s':>10}{'cpu us/pair':>12}{'p50 ms':>9}{'p99 ms':>9}{'RSS MiB':>9}")
        for clients, count in ((1, given.pairs // 20), (32, given.pairs), (256, given.pairs)):
            run_pairs(Path(folder), clients, count)
        print(f"\n{'10 million posts':<24}{'wall ms':>9}{'cpu ms':>9}")
        run_reports(Path(folder))


if __name__ == "__main__":
    main()
