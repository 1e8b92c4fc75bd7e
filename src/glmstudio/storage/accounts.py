"""Accounts as rows. The tier is the ledger's column; it is read here and changed there.

Nothing here opens a transaction: an account is made and changed together with its row in the ledger.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from glmstudio.storage.accounts_schema import OPERATOR_ACCOUNT
from glmstudio.storage.generation import next_generation
from glmstudio.storage.ledger import Tier

__all__ = [
    "OPERATOR_ACCOUNT",
    "Account",
    "AccountKind",
    "AccountStatus",
    "changed_since",
    "find",
    "insert",
    "page",
    "update",
]


class AccountKind(StrEnum):
    INDIVIDUAL = "individual"
    ORGANISATION = "organisation"


class AccountStatus(StrEnum):
    """LOCKED can be undone, CLOSED can not."""

    ACTIVE = "active"
    LOCKED = "locked"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Account:
    id: str
    name: str
    kind: AccountKind
    status: AccountStatus
    tier: Tier
    created_ms: int
    generation: int = 0


_SELECT = (
    "SELECT a.id, a.name, a.kind, a.status, l.tier, a.created_ms, a.generation"
    " FROM accounts AS a JOIN ledger_accounts AS l ON l.id = a.id"
)


def insert(connection: sqlite3.Connection, account: Account) -> Account:
    """Add the account, whose row in the ledger must be there. Raises sqlite3.IntegrityError when the id is
    taken."""
    stored = replace(account, generation=next_generation(connection))
    connection.execute(
        "INSERT INTO accounts VALUES (?, ?, ?, ?, ?, ?)",
        (
            stored.id,
            stored.name,
            stored.kind.value,
            stored.status.value,
            stored.created_ms,
            stored.generation,
        ),
    )
    return stored


def find(connection: sqlite3.Connection, id: str) -> Account | None:
    row = connection.execute(f"{_SELECT} WHERE a.id = ?", (id,)).fetchone()
    return None if row is None else _account(row)


def page(connection: sqlite3.Connection, after: str, count: int) -> tuple[Account, ...]:
    """At most `count` accounts whose ids come after `after`, in the order of their ids."""
    rows = connection.execute(f"{_SELECT} WHERE a.id > ? ORDER BY a.id LIMIT ?", (after, count))
    return tuple(_account(row) for row in rows)


def changed_since(connection: sqlite3.Connection, generation: int) -> tuple[Account, ...]:
    """The accounts that were made or changed after `generation`."""
    rows = connection.execute(f"{_SELECT} WHERE a.generation > ?", (generation,))
    return tuple(_account(row) for row in rows)


def update(connection: sqlite3.Connection, account: Account) -> Account:
    """Store name, kind and status; tell readers of changes, also of a tier changed in the same
    transaction."""
    stored = replace(account, generation=next_generation(connection))
    connection.execute(
        "UPDATE accounts SET name = ?, kind = ?, status = ?, generation = ? WHERE id = ?",
        (stored.name, stored.kind.value, stored.status.value, stored.generation, stored.id),
    )
    return stored


def _account(row: tuple[Any, ...]) -> Account:
    id, name, kind, status, tier, created_ms, generation = row
    return Account(id, name, AccountKind(kind), AccountStatus(status), Tier(tier), created_ms, generation)
