"""Every change goes through `recorded`: what was changed and the row that says so become durable together."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass

from glmstudio.accounts.faults import check_count
from glmstudio.storage import audit
from glmstudio.storage.audit import Change, Recorded, State
from glmstudio.storage.database import transaction

ACTOR_CHARS_MAX = 128


@dataclass(frozen=True, slots=True)
class By:
    """Who changes something, and when (Unix milliseconds).

    `actor` is "system", "command line", "admin:NAME" or "member:USER"; the caller has proved it.
    """

    actor: str
    now_ms: int

    def __post_init__(self) -> None:
        if not 1 <= len(self.actor) <= ACTOR_CHARS_MAX or not self.actor.isprintable():
            raise ValueError(f"an actor is 1 to {ACTOR_CHARS_MAX} printable characters")


@dataclass(slots=True)
class Record:
    """To be filled in by whoever changes: JSON objects without secrets; None where there is nothing."""

    before: State | None = None
    after: State | None = None


@contextmanager
def recorded(
    connection: sqlite3.Connection, by: By, action: str, account_id: str, subject: str
) -> Generator[Record]:
    """A transaction that ends with a row of the audit log, unless nothing has changed.

    `action` is like "key.revoke", `subject` like "key:ID". For changes of the ledger by hand, too.
    """
    with transaction(connection):
        record = Record()
        yield record
        if record.before != record.after:
            change = Change(by.actor, action, account_id, subject, record.before, record.after)
            audit.record(connection, change, by.now_ms)


def list_changes(
    connection: sqlite3.Connection,
    *,
    account_id: str | None = None,
    before_id: int | None = None,
    count: int = 100,
) -> tuple[Recorded, ...]:
    """The audit log, newest first; `before_id` is the last number of the page before. Raises AccountFault."""
    return audit.page(connection, check_count(count), before_id=before_id, account_id=account_id)
