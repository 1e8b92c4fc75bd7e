"""How the schema came to be: numbered steps, run once each, never edited after a release.

The SQL is the subset that SQLite and PostgreSQL share. Times are Unix milliseconds (`_ms`).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from glmstudio.storage.accounts_schema import create_accounts
from glmstudio.storage.ledger_schema import add_days, create_ledger, guard_sums


def _keys(connection: sqlite3.Connection) -> None:
    """API keys. `generation` grows with every change, so that a reader asks only for what is new to it."""
    connection.execute(
        """
        CREATE TABLE api_keys (
            id TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            workspace TEXT NOT NULL,
            models TEXT,
            sealed_secret TEXT,
            created_ms BIGINT NOT NULL,
            revoked_ms BIGINT,
            generation BIGINT NOT NULL UNIQUE
        )
        """
    )


def _chat_tasks(connection: sqlite3.Connection) -> None:
    """Zhipu's asynchronous chat: one row for each task, with the whole reply once it is there."""
    connection.execute(
        """
        CREATE TABLE chat_tasks (
            id TEXT PRIMARY KEY,
            key_id TEXT NOT NULL REFERENCES api_keys (id),
            model TEXT NOT NULL,
            request_id TEXT NOT NULL,
            status TEXT NOT NULL CHECK (status IN ('PROCESSING', 'SUCCESS', 'FAIL')),
            created_ms BIGINT NOT NULL,
            expires_ms BIGINT,
            body TEXT,
            CHECK ((status = 'PROCESSING') = (expires_ms IS NULL))
        )
        """
    )
    connection.execute("CREATE INDEX chat_tasks_by_key ON chat_tasks (key_id, status, created_ms)")
    connection.execute("CREATE INDEX chat_tasks_by_expiry ON chat_tasks (expires_ms)")


def _idempotent_answers(connection: sqlite3.Connection) -> None:
    """The first answer under each Idempotency-Key of an API key. `body` is base64 of deflated bytes, NULL
    when the answer was too large to be kept."""
    connection.execute(
        """
        CREATE TABLE idempotent_answers (
            key_id TEXT NOT NULL REFERENCES api_keys (id),
            name TEXT NOT NULL,
            request_hash TEXT NOT NULL,
            status INTEGER NOT NULL,
            headers TEXT NOT NULL,
            body TEXT,
            created_ms BIGINT NOT NULL,
            expires_ms BIGINT NOT NULL,
            PRIMARY KEY (key_id, name)
        )
        """
    )
    connection.execute(
        "CREATE INDEX idempotent_answers_by_age ON idempotent_answers (key_id, created_ms, name)"
    )
    connection.execute("CREATE INDEX idempotent_answers_by_expiry ON idempotent_answers (expires_ms)")


def _credits_by_payer(connection: sqlite3.Connection) -> None:
    """A bill names the month's credits; they are few among millions of entries."""
    connection.execute(
        "CREATE INDEX ledger_credits ON ledger_entries (payer_id, created_ms) WHERE kind = 'credit'"
    )


MIGRATIONS: tuple[Callable[[sqlite3.Connection], None], ...] = (
    _keys,
    _chat_tasks,
    create_ledger,
    create_accounts,
    _idempotent_answers,
    _credits_by_payer,
    add_days,
    guard_sums,
)
