"""The ledger's tables as rows: what the book reads once, and what a batch of decisions writes together.

It knows SQL and no policy: who may hold what is decided by `glmstudio.ledger`. Nothing here opens a
transaction; `Batch` holds what one transaction adds, and `write` adds it with few statements, because each
one lets go of the interpreter and has to win it back from a busy event loop.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from typing import Any, NamedTuple

from glmstudio.core.model_card import PriceTier
from glmstudio.core.usage import NOTHING, Usage
from glmstudio.storage import idempotency

ROWS_PER_STATEMENT_MAX = 128
TERMINAL_STEP = -1
CREDIT_STEP = -2


class Tier(StrEnum):
    """OPERATOR is metered and billed on paper, never refused for money."""

    OPERATOR = "operator"
    FREE = "free"
    PAID = "paid"
    CUSTOM = "custom"


class Kind(StrEnum):
    RESERVE = "reserve"
    GROW = "grow"
    POST = "post"
    VOID = "void"
    EXPIRE = "expire"
    CREDIT = "credit"


class Outcome(StrEnum):
    """How a request ended. INTERRUPTED: the server stopped under it. LOST: nobody settled it."""

    FINISHED = "finished"
    FAILED = "failed"
    DISCONNECTED = "disconnected"
    INTERRUPTED = "interrupted"
    LOST = "lost"


class Payer(NamedTuple):
    """Who pays: the account, and the workspace and key whose budgets count."""

    account_id: str
    workspace: str
    key_id: str


class PriceList(NamedTuple):
    """The prices of one model at one time."""

    family: str
    model: str
    price_version: str
    tiers: tuple[PriceTier, ...]


@dataclass(slots=True)
class Account:
    """`free_tokens` and `free_days` are the quota that each model gets at its first use; with `free_only`
    nothing is served once that is used up."""

    id: str
    tier: Tier
    balance_nano: int
    held_nano: int
    credit_nano: int
    free_tokens: int
    free_days: int
    free_only: bool
    created_ms: int

    @property
    def bounded(self) -> bool:
        return self.tier is not Tier.OPERATOR


@dataclass(slots=True)
class Quota:
    account_id: str
    family: str
    model: str
    granted_tokens: int
    used_tokens: int
    held_tokens: int
    expires_ms: int


class Budget(NamedTuple):
    id: int
    period: str
    limit_nano: int


@dataclass(slots=True)
class Window:
    """What a budget's scope has spent and holds in one day or month."""

    budget_id: int
    window_ms: int
    spent_nano: int
    held_nano: int


@dataclass(slots=True)
class Reservation:
    """An open request. `delivered` is what is durably known to have been delivered; `covered_tokens` is the
    output that `free_tokens` and `nano` cover."""

    request_id: str
    payer_id: int
    price_id: int
    prompt_tokens_max: int
    output_tokens_max: int
    covered_tokens: int
    free_tokens: int
    nano: int
    created_ms: int
    touched_ms: int
    step: int = 0
    delivered: Usage = NOTHING


class Entry(NamedTuple):
    """One row of the journal, in the order of its columns."""

    request_id: str
    step: int
    kind: str
    outcome: str | None
    payer_id: int
    price_id: int | None
    tier: int | None
    prompt_tokens: int
    cached_tokens: int
    completion_tokens: int
    reasoning_tokens: int
    covered_tokens: int
    free_tokens: int
    nano: int
    created_ms: int


HourKey = tuple[int, int, int, int]
"""payer_id, hour, price_id, tier"""


Also = idempotency.Keeping
"""What must be durable together with a request's end: the answer that a repeated call shall get."""


@dataclass(slots=True)
class Batch:
    """What one transaction adds. Accounts, quotas and windows are whole rows as they are to be; `also` is
    written last."""

    payers: list[tuple[int, Payer]] = field(default_factory=list[tuple[int, Payer]])
    prices: list[tuple[int, PriceList]] = field(default_factory=list[tuple[int, PriceList]])
    entries: list[Entry] = field(default_factory=list[Entry])
    opened: dict[str, Reservation] = field(default_factory=dict[str, Reservation])
    closed: list[str] = field(default_factory=list[str])
    accounts: dict[str, Account] = field(default_factory=dict[str, Account])
    quotas: dict[tuple[str, str, str], Quota] = field(default_factory=dict[tuple[str, str, str], Quota])
    windows: dict[tuple[int, int], Window] = field(default_factory=dict[tuple[int, int], Window])
    hours: dict[HourKey, list[int]] = field(default_factory=dict[HourKey, list[int]])
    also: list[Also] = field(default_factory=list[Also])


# --- reading


def find_account(connection: sqlite3.Connection, id: str) -> Account | None:
    row = connection.execute(
        "SELECT id, tier, balance_nano, held_nano, credit_nano, free_tokens, free_days, free_only, created_ms"
        " FROM ledger_accounts WHERE id = ?",
        (id,),
    ).fetchone()
    if row is None:
        return None
    id, tier, balance, held, credit, free_tokens, free_days, free_only, created_ms = row
    return Account(id, Tier(tier), balance, held, credit, free_tokens, free_days, bool(free_only), created_ms)


def find_quota(connection: sqlite3.Connection, account_id: str, family: str, model: str) -> Quota | None:
    row = connection.execute(
        "SELECT account_id, family, model, granted_tokens, used_tokens, held_tokens, expires_ms"
        " FROM ledger_quotas WHERE account_id = ? AND family = ? AND model = ?",
        (account_id, family, model),
    ).fetchone()
    return None if row is None else Quota(*row)


def budgets_of(connection: sqlite3.Connection, payer: Payer) -> tuple[Budget, ...]:
    """Every budget that bounds this payer: of its account, its workspace, its key."""
    rows = connection.execute(
        "SELECT id, period, limit_nano FROM ledger_budgets"
        " WHERE account_id = ? AND workspace IN ('', ?) AND key_id IN ('', ?)",
        payer,
    )
    return tuple(Budget(*row) for row in rows)


def find_window(connection: sqlite3.Connection, budget_id: int, window_ms: int) -> Window | None:
    row = connection.execute(
        "SELECT budget_id, window_ms, spent_nano, held_nano FROM ledger_budget_windows"
        " WHERE budget_id = ? AND window_ms = ?",
        (budget_id, window_ms),
    ).fetchone()
    return None if row is None else Window(*row)


def find_payer_id(connection: sqlite3.Connection, payer: Payer) -> int | None:
    row = connection.execute(
        "SELECT id FROM ledger_payers WHERE account_id = ? AND workspace = ? AND key_id = ?", payer
    ).fetchone()
    return None if row is None else int(row[0])


def find_payer(connection: sqlite3.Connection, payer_id: int) -> Payer:
    row = connection.execute(
        "SELECT account_id, workspace, key_id FROM ledger_payers WHERE id = ?", (payer_id,)
    ).fetchone()
    return Payer(*row)


def next_payer_id(connection: sqlite3.Connection) -> int:
    return int(connection.execute("SELECT COALESCE(MAX(id), 0) + 1 FROM ledger_payers").fetchone()[0])


def price_lists(connection: sqlite3.Connection) -> dict[int, PriceList]:
    """Every price list that was ever applied, by its number."""
    lists: dict[int, PriceList] = {}
    rows = connection.execute(
        "SELECT price_id, family, model, price_version, input_tokens_max, input_nano, cached_nano,"
        " output_nano FROM ledger_prices ORDER BY price_id, tier"
    )
    for price_id, family, model, version, *figures in rows:
        known = lists.get(price_id)
        tiers = (*(known.tiers if known else ()), PriceTier(*figures))
        lists[price_id] = PriceList(family, model, version, tiers)
    return lists


def open_reservations(connection: sqlite3.Connection) -> Iterator[Reservation]:
    rows = connection.execute(
        "SELECT request_id, payer_id, price_id, prompt_tokens_max, output_tokens_max, covered_tokens,"
        " free_tokens, nano, created_ms, touched_ms, step,"
        " prompt_tokens, cached_tokens, completion_tokens, reasoning_tokens"
        " FROM ledger_reservations ORDER BY created_ms, request_id"
    )
    for row in rows:
        yield Reservation(*row[:-4], delivered=Usage(*row[-4:]))


def find_terminal(connection: sqlite3.Connection, request_id: str) -> Entry | None:
    """The entry that ended this request, if it was ended."""
    return _entry_at(connection, request_id, TERMINAL_STEP)


def was_reserved(connection: sqlite3.Connection, request_id: str) -> bool:
    return _entry_at(connection, request_id, 0) is not None


def data_version(connection: sqlite3.Connection) -> int:
    """A number that changes when another connection has written."""
    return int(connection.execute("PRAGMA data_version").fetchone()[0])


_ENTRY_COLUMNS = ", ".join(Entry._fields)


def _entry_at(connection: sqlite3.Connection, request_id: str, step: int) -> Entry | None:
    row = connection.execute(
        f"SELECT {_ENTRY_COLUMNS} FROM ledger_entries WHERE request_id = ? AND step = ?",  # noqa: S608
        (request_id, step),
    ).fetchone()
    return None if row is None else Entry(*row)


# --- writing


def write(connection: sqlite3.Connection, batch: Batch) -> None:
    """Add the batch inside the caller's transaction. Raises sqlite3.IntegrityError where a law of the tables
    would be broken, a request that was already reserved or ended among them."""
    _write_all(connection, _PAYERS, [(id, *payer) for id, payer in batch.payers])
    _write_all(connection, _PRICES, list(_price_rows(batch.prices)))
    _write_all(connection, _ACCOUNTS, [_account_row(account) for account in batch.accounts.values()])
    _write_all(connection, _QUOTAS, [_quota_row(quota) for quota in batch.quotas.values()])
    _write_all(connection, _WINDOWS, [_window_row(window) for window in batch.windows.values()])
    _write_all(connection, _ENTRIES, batch.entries)
    _write_all(connection, _RESERVATIONS, [_reservation_row(held) for held in batch.opened.values()])
    _write_all(connection, _CLOSED, [(id,) for id in batch.closed])
    _write_all(connection, _HOURS, [(*key, *sums) for key, sums in batch.hours.items()])
    for keeping in batch.also:
        idempotency.put(connection, keeping.answer, kept_max=keeping.kept_max)


class _Statement(NamedTuple):
    """SQL around a list of rows of `width` values each."""

    head: str
    width: int
    tail: str = ""


_PAYERS = _Statement("INSERT INTO ledger_payers (id, account_id, workspace, key_id) VALUES ", 4)
_PRICES = _Statement("INSERT INTO ledger_prices VALUES ", 9)
_ACCOUNTS = _Statement(
    "INSERT INTO ledger_accounts VALUES ",
    9,
    " ON CONFLICT (id) DO UPDATE SET balance_nano = excluded.balance_nano, held_nano = excluded.held_nano",
)
_QUOTAS = _Statement(
    "INSERT INTO ledger_quotas VALUES ",
    7,
    " ON CONFLICT (account_id, family, model) DO UPDATE"
    " SET used_tokens = excluded.used_tokens, held_tokens = excluded.held_tokens",
)
_WINDOWS = _Statement(
    "INSERT INTO ledger_budget_windows VALUES ",
    4,
    " ON CONFLICT (budget_id, window_ms) DO UPDATE"
    " SET spent_nano = excluded.spent_nano, held_nano = excluded.held_nano",
)
_ENTRIES = _Statement(
    "INSERT INTO ledger_entries (" + _ENTRY_COLUMNS + ") VALUES ",  # noqa: S608 - names of our own
    len(Entry._fields),
)
_GROWING = (
    "step",
    "prompt_tokens_max",
    "prompt_tokens",
    "cached_tokens",
    "completion_tokens",
    "reasoning_tokens",
    "covered_tokens",
    "free_tokens",
    "nano",
    "touched_ms",
)
_RESERVATIONS = _Statement(
    "INSERT INTO ledger_reservations VALUES ",
    15,
    " ON CONFLICT (request_id) DO UPDATE SET " + ", ".join(f"{name} = excluded.{name}" for name in _GROWING),
)
_CLOSED = _Statement("DELETE FROM ledger_reservations WHERE request_id IN (", 1, ")")
_SUMS = (
    "requests",
    "prompt_tokens",
    "cached_tokens",
    "completion_tokens",
    "reasoning_tokens",
    "free_tokens",
    "paid_input_tokens",
    "paid_cached_tokens",
    "paid_output_tokens",
    "nano",
)
_HOURS = _Statement(
    "INSERT INTO ledger_hours VALUES ",
    4 + len(_SUMS),
    " ON CONFLICT (payer_id, hour, price_id, tier) DO UPDATE SET "
    + ", ".join(f"{name} = ledger_hours.{name} + excluded.{name}" for name in _SUMS),
)


def _write_all(connection: sqlite3.Connection, statement: _Statement, rows: Sequence[Sequence[Any]]) -> None:
    """Every row, in as few statements as there are powers of two in their number."""
    start = 0
    while start < len(rows):
        count = min(ROWS_PER_STATEMENT_MAX, 1 << ((len(rows) - start).bit_length() - 1))
        chunk = rows[start : start + count]
        connection.execute(_sql(statement, count), [value for row in chunk for value in row])
        start += count


@cache
def _sql(statement: _Statement, count: int) -> str:
    """Few texts for many lengths, so that SQLite finds the prepared ones again."""
    row = "?" if statement.tail == ")" else "(" + ", ".join("?" * statement.width) + ")"
    return statement.head + ", ".join([row] * count) + statement.tail


def _price_rows(prices: Iterable[tuple[int, PriceList]]) -> Iterator[tuple[Any, ...]]:
    for id, (family, model, version, tiers) in prices:
        for number, tier in enumerate(tiers):
            figures = (tier.input_tokens_max, tier.input_nano, tier.cached_nano, tier.output_nano)
            yield (id, number, family, model, version, *figures)


def _account_row(account: Account) -> tuple[Any, ...]:
    return (
        account.id,
        account.tier.value,
        account.balance_nano,
        account.held_nano,
        account.credit_nano,
        account.free_tokens,
        account.free_days,
        int(account.free_only),
        account.created_ms,
    )


def _quota_row(quota: Quota) -> tuple[Any, ...]:
    return (
        quota.account_id,
        quota.family,
        quota.model,
        quota.granted_tokens,
        quota.used_tokens,
        quota.held_tokens,
        quota.expires_ms,
    )


def _window_row(window: Window) -> tuple[Any, ...]:
    return (window.budget_id, window.window_ms, window.spent_nano, window.held_nano)


def _reservation_row(held: Reservation) -> tuple[Any, ...]:
    return (
        held.request_id,
        held.payer_id,
        held.price_id,
        held.step,
        held.prompt_tokens_max,
        held.output_tokens_max,
        *held.delivered,
        held.covered_tokens,
        held.free_tokens,
        held.nano,
        held.created_ms,
        held.touched_ms,
    )
