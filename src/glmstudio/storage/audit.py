"""The record of every change: who did what to which account, what was there before and what after.

Rows are only added. A secret must never be in `before` or `after`; whoever records sees to that.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

State = Mapping[str, Any]

SYSTEM = "system"
"""The actor of what the server does by itself, such as the first key of the first start."""
COMMAND_LINE = "command line"
"""The actor of what the owner of the data directory does from his shell."""


@dataclass(frozen=True, slots=True)
class Change:
    """`actor` is who did it, `subject` what it was done to, inside `account_id`."""

    actor: str
    action: str
    account_id: str
    subject: str
    before: State | None
    after: State | None


@dataclass(frozen=True, slots=True)
class Recorded:
    id: int
    created_ms: int
    change: Change


def record(connection: sqlite3.Connection, change: Change, now_ms: int) -> int:
    """Add the change in the caller's transaction, the one that makes it; its number."""
    (id,) = connection.execute("SELECT COALESCE(MAX(id), 0) + 1 FROM audit_log").fetchone()
    connection.execute(
        "INSERT INTO audit_log VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            id,
            now_ms,
            change.actor,
            change.action,
            change.account_id,
            change.subject,
            _text(change.before),
            _text(change.after),
        ),
    )
    return int(id)


def page(
    connection: sqlite3.Connection, count: int, *, before_id: int | None = None, account_id: str | None = None
) -> tuple[Recorded, ...]:
    """At most `count` changes, newest first, of one account or of all, older than number `before_id`."""
    rows = connection.execute(
        "SELECT id, created_ms, actor, action, account_id, subject, before, after FROM audit_log"
        " WHERE (? IS NULL OR id < ?) AND (? IS NULL OR account_id = ?) ORDER BY id DESC LIMIT ?",
        (before_id, before_id, account_id, account_id, count),
    )
    return tuple(map(_recorded, rows))


def _recorded(row: tuple[Any, ...]) -> Recorded:
    id, created_ms, actor, action, account_id, subject, before, after = row
    return Recorded(id, created_ms, Change(actor, action, account_id, subject, _state(before), _state(after)))


def _text(state: State | None) -> str | None:
    return None if state is None else json.dumps(state, ensure_ascii=False, sort_keys=True)


def _state(text: str | None) -> State | None:
    return None if text is None else json.loads(text)
