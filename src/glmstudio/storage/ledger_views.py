"""What management reads of the ledger's tables beside bills: quotas, budgets, credits, and the journal of one
request. And the one thing it writes there: a quota granted by hand.

Every list is bounded by a count that the caller gives. Safe beside a running server, from any process.
"""

from __future__ import annotations

import sqlite3
from typing import Any, NamedTuple

from glmstudio.storage.ledger import CREDIT_STEP, Entry, Payer, Quota


class BudgetInForce(NamedTuple):
    """A budget of a scope ('' is any workspace, any key) and what its present window has spent and holds."""

    scope: Payer
    period: str
    limit_nano: int
    spent_nano: int
    held_nano: int
    created_ms: int


class Credit(NamedTuple):
    """One addition to a balance, or with a negative amount one taken from it."""

    id: int
    reference: str
    nano: int
    created_ms: int


class Journalled(NamedTuple):
    """One entry of the journal with the names behind its numbers; those of a price are None on a credit."""

    id: int
    entry: Entry
    payer: Payer
    family: str | None
    model: str | None
    price_version: str | None


class Posted(NamedTuple):
    """One request behind a line of a bill."""

    id: int
    request_id: str
    created_ms: int
    outcome: str
    prompt_tokens: int
    cached_tokens: int
    completion_tokens: int
    reasoning_tokens: int
    free_tokens: int
    nano: int


def quotas_of(connection: sqlite3.Connection, account_id: str) -> tuple[Quota, ...]:
    """Every quota that the account has begun or was granted, by family and model."""
    rows = connection.execute(
        "SELECT account_id, family, model, granted_tokens, used_tokens, held_tokens, expires_ms"
        " FROM ledger_quotas WHERE account_id = ? ORDER BY family, model",
        (account_id,),
    )
    return tuple(Quota(*row) for row in rows)


def grant_quota(
    connection: sqlite3.Connection,
    account_id: str,
    family: str,
    model: str,
    tokens_left: int,
    expires_ms: int,
) -> None:
    """From now on so many tokens are left, beside those that open requests hold; in the caller's transaction.

    Raises sqlite3.IntegrityError for an account that is not in the ledger.
    """
    connection.execute(
        "INSERT INTO ledger_quotas VALUES (?, ?, ?, ?, 0, 0, ?)"
        " ON CONFLICT (account_id, family, model) DO UPDATE SET expires_ms = excluded.expires_ms,"
        " granted_tokens = ledger_quotas.used_tokens + ledger_quotas.held_tokens + excluded.granted_tokens",
        (account_id, family, model, tokens_left, expires_ms),
    )


def budgets_in_force(
    connection: sqlite3.Connection, account_id: str, window_starts_ms: dict[str, int]
) -> tuple[BudgetInForce, ...]:
    """Every budget of the account and its parts; `window_starts_ms` says when each period's window began."""
    rows = connection.execute(
        "SELECT b.id, b.account_id, b.workspace, b.key_id, b.period, b.limit_nano, b.created_ms"
        " FROM ledger_budgets b WHERE b.account_id = ? ORDER BY b.workspace, b.key_id, b.period",
        (account_id,),
    ).fetchall()
    return tuple(_in_force(connection, row, window_starts_ms[row[4]]) for row in rows)


def credits_of(
    connection: sqlite3.Connection, account_id: str, before_id: int | None, count: int
) -> tuple[Credit, ...]:
    """At most `count` credits of the account, newest first, older than number `before_id`."""
    rows = connection.execute(
        "SELECT id, request_id, nano, created_ms FROM ledger_entries WHERE kind = 'credit'"
        " AND payer_id = (SELECT id FROM ledger_payers"
        " WHERE account_id = ? AND workspace = '' AND key_id = '')"
        " AND (? IS NULL OR id < ?) ORDER BY id DESC LIMIT ?",
        (account_id, before_id, before_id, count),
    )
    return tuple(Credit(*row) for row in rows)


def find_credit(connection: sqlite3.Connection, reference: str) -> Credit | None:
    """The credit that was entered under this reference."""
    row = connection.execute(
        "SELECT id, request_id, nano, created_ms FROM ledger_entries WHERE request_id = ? AND step = ?",
        (reference, CREDIT_STEP),
    ).fetchone()
    return None if row is None else Credit(*row)


def journal_of(connection: sqlite3.Connection, request_id: str, count: int) -> tuple[Journalled, ...]:
    """The entries of one request, at most `count`, oldest first."""
    columns = ", ".join(f"e.{name}" for name in Entry._fields)
    rows = connection.execute(
        f"SELECT e.id, p.account_id, p.workspace, p.key_id, q.family, q.model, q.price_version, {columns}"  # noqa: S608
        " FROM ledger_entries e JOIN ledger_payers p ON p.id = e.payer_id"
        " LEFT JOIN ledger_prices q ON q.price_id = e.price_id AND q.tier = 0"
        " WHERE e.request_id = ? ORDER BY e.id LIMIT ?",
        (request_id, count),
    )
    return tuple(_journalled(row) for row in rows)


def posted(
    connection: sqlite3.Connection,
    payer_id: int,
    price: tuple[int, int],
    span_ms: tuple[int, int],
    after: tuple[int, int],
    count: int,
) -> tuple[Posted, ...]:
    """At most `count` posts of a payer at one price (list, tier) within a span, oldest first, behind the one
    that was posted at `after` (time, number)."""
    rows = connection.execute(
        "SELECT id, request_id, created_ms, outcome, prompt_tokens, cached_tokens, completion_tokens,"
        " reasoning_tokens, free_tokens, nano FROM ledger_entries"
        " WHERE kind = 'post' AND payer_id = ? AND price_id = ? AND tier = ?"
        " AND created_ms >= ? AND created_ms < ? AND (created_ms, id) > (?, ?)"
        " ORDER BY created_ms, id LIMIT ?",
        (payer_id, *price, *span_ms, *after, count),
    )
    return tuple(Posted(*row) for row in rows)


def _in_force(connection: sqlite3.Connection, row: tuple[Any, ...], window_ms: int) -> BudgetInForce:
    id, account_id, workspace, key_id, period, limit_nano, created_ms = row
    scope = Payer(account_id, workspace, key_id)
    window: tuple[int, int] | None = connection.execute(
        "SELECT spent_nano, held_nano FROM ledger_budget_windows WHERE budget_id = ? AND window_ms = ?",
        (id, window_ms),
    ).fetchone()
    spent_nano, held_nano = window or (0, 0)
    return BudgetInForce(scope, period, limit_nano, spent_nano, held_nano, created_ms)


def _journalled(row: tuple[Any, ...]) -> Journalled:
    id, account_id, workspace, key_id, family, model, price_version, *entry = row
    return Journalled(id, Entry(*entry), Payer(account_id, workspace, key_id), family, model, price_version)
