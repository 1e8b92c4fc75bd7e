"""Workspaces as rows. Their ids are unique in their account; every account has one called `default`."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from glmstudio.storage.accounts_schema import DEFAULT_WORKSPACE
from glmstudio.storage.generation import next_generation

__all__ = [
    "DEFAULT_WORKSPACE",
    "Workspace",
    "WorkspaceStatus",
    "changed_since",
    "count",
    "exists_anywhere",
    "find",
    "insert",
    "of_account",
    "update",
]


class WorkspaceStatus(StrEnum):
    ACTIVE = "active"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Workspace:
    account_id: str
    id: str
    name: str
    status: WorkspaceStatus
    created_ms: int
    generation: int = 0


_COLUMNS = "account_id, id, name, status, created_ms, generation"


def insert(connection: sqlite3.Connection, workspace: Workspace) -> Workspace:
    """Add it. Raises sqlite3.IntegrityError when the id is taken in that account."""
    stored = replace(workspace, generation=next_generation(connection))
    connection.execute(
        f"INSERT INTO workspaces ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)",  # noqa: S608
        (
            stored.account_id,
            stored.id,
            stored.name,
            stored.status.value,
            stored.created_ms,
            stored.generation,
        ),
    )
    return stored


def find(connection: sqlite3.Connection, account_id: str, id: str) -> Workspace | None:
    row = connection.execute(
        f"SELECT {_COLUMNS} FROM workspaces WHERE account_id = ? AND id = ?",  # noqa: S608
        (account_id, id),
    ).fetchone()
    return None if row is None else _workspace(row)


def of_account(connection: sqlite3.Connection, account_id: str) -> tuple[Workspace, ...]:
    """All workspaces of the account, oldest first."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM workspaces WHERE account_id = ? ORDER BY created_ms, id",  # noqa: S608
        (account_id,),
    )
    return tuple(_workspace(row) for row in rows)


def exists_anywhere(connection: sqlite3.Connection, id: str) -> bool:
    """Whether any account has a workspace of this id."""
    return connection.execute("SELECT 1 FROM workspaces WHERE id = ? LIMIT 1", (id,)).fetchone() is not None


def count(connection: sqlite3.Connection, account_id: str) -> int:
    query = "SELECT COUNT(*) FROM workspaces WHERE account_id = ?"
    return int(connection.execute(query, (account_id,)).fetchone()[0])


def changed_since(connection: sqlite3.Connection, generation: int) -> tuple[Workspace, ...]:
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM workspaces WHERE generation > ?",  # noqa: S608
        (generation,),
    )
    return tuple(_workspace(row) for row in rows)


def update(connection: sqlite3.Connection, workspace: Workspace) -> Workspace:
    """Store name and status."""
    stored = replace(workspace, generation=next_generation(connection))
    connection.execute(
        "UPDATE workspaces SET name = ?, status = ?, generation = ? WHERE account_id = ? AND id = ?",
        (stored.name, stored.status.value, stored.generation, stored.account_id, stored.id),
    )
    return stored


def _workspace(row: tuple[Any, ...]) -> Workspace:
    account_id, id, name, status, created_ms, generation = row
    return Workspace(account_id, id, name, WorkspaceStatus(status), created_ms, generation)
