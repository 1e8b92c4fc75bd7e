"""The tables of who: accounts, their members and workspaces, their limits, and the record of every change.

What an account may spend stands in the ledger's tables under the same id. `generation` grows with every
change of anything that admission looks at, so that a reader asks only for what is new to it.
"""

from __future__ import annotations

import sqlite3
import time

OPERATOR_ACCOUNT = "operator"
"""The account that every database has: whoever runs the server."""
DEFAULT_WORKSPACE = "default"
"""The workspace that every account has."""

_TABLES = (
    "CREATE TABLE access_generation (id INTEGER PRIMARY KEY CHECK (id = 1), value BIGINT NOT NULL)",
    """
    CREATE TABLE accounts (
        id TEXT PRIMARY KEY REFERENCES ledger_accounts (id),
        name TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('individual', 'organisation')),
        status TEXT NOT NULL CHECK (status IN ('active', 'locked', 'closed')),
        created_ms BIGINT NOT NULL,
        generation BIGINT NOT NULL
    )
    """,
    """
    CREATE TABLE workspaces (
        account_id TEXT NOT NULL REFERENCES accounts (id),
        id TEXT NOT NULL,
        name TEXT NOT NULL,
        status TEXT NOT NULL CHECK (status IN ('active', 'closed')),
        created_ms BIGINT NOT NULL,
        generation BIGINT NOT NULL,
        PRIMARY KEY (account_id, id)
    )
    """,
    """
    CREATE TABLE members (
        account_id TEXT NOT NULL REFERENCES accounts (id),
        user_id TEXT NOT NULL,
        role TEXT NOT NULL CHECK (role IN ('owner', 'admin', 'member', 'viewer')),
        added_ms BIGINT NOT NULL,
        PRIMARY KEY (account_id, user_id)
    )
    """,
    "CREATE INDEX members_by_user ON members (user_id)",
    "CREATE INDEX accounts_by_generation ON accounts (generation)",
    "CREATE INDEX workspaces_by_generation ON workspaces (generation)",
    # Figures of one scope: a key, a workspace, an account, or an account at one model; '' is not that part.
    # A row without figures stays, so that readers of changes see that they went.
    """
    CREATE TABLE access_limits (
        account_id TEXT NOT NULL REFERENCES accounts (id),
        workspace TEXT NOT NULL,
        key_id TEXT NOT NULL,
        family TEXT NOT NULL,
        model TEXT NOT NULL,
        requests_per_minute BIGINT CHECK (requests_per_minute > 0),
        tokens_per_minute BIGINT CHECK (tokens_per_minute > 0),
        in_flight BIGINT CHECK (in_flight > 0),
        generation BIGINT NOT NULL,
        PRIMARY KEY (account_id, workspace, key_id, family, model),
        CHECK (key_id = '' OR workspace <> ''),
        CHECK ((family = '') = (model = '')),
        CHECK (model = '' OR workspace = '')
    )
    """,
    "CREATE INDEX access_limits_by_generation ON access_limits (generation)",
    # `before` and `after` are JSON objects without secrets; null where there was or is nothing.
    """
    CREATE TABLE audit_log (
        id INTEGER PRIMARY KEY,
        created_ms BIGINT NOT NULL,
        actor TEXT NOT NULL,
        action TEXT NOT NULL,
        account_id TEXT NOT NULL,
        subject TEXT NOT NULL,
        before TEXT,
        after TEXT
    )
    """,
    "CREATE INDEX audit_log_by_account ON audit_log (account_id, id)",
    """
    CREATE TRIGGER audit_log_stays BEFORE UPDATE ON audit_log
    BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END
    """,
    """
    CREATE TRIGGER audit_log_lasts BEFORE DELETE ON audit_log
    BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END
    """,
    f"ALTER TABLE api_keys ADD COLUMN account_id TEXT NOT NULL DEFAULT '{OPERATOR_ACCOUNT}'",
    "ALTER TABLE api_keys ADD COLUMN expires_ms BIGINT",
    "ALTER TABLE api_keys ADD COLUMN created_by TEXT",
    "ALTER TABLE api_keys ADD COLUMN last_used_ms BIGINT",
    "CREATE INDEX api_keys_by_workspace ON api_keys (account_id, workspace, id)",
)


def create_accounts(connection: sqlite3.Connection) -> None:
    """Make the tables, the operator's account, and a workspace there for every key of an older database; a
    migration."""
    for statement in _TABLES:
        connection.execute(statement)
    connection.execute(
        "INSERT INTO access_generation VALUES (1, (SELECT COALESCE(MAX(generation), 0) FROM api_keys))"
    )
    now_ms = int(time.time() * 1000)
    connection.execute(
        "INSERT INTO ledger_accounts (id, tier, free_tokens, free_days, free_only, created_ms)"
        " VALUES (?, 'operator', 0, 0, 0, ?) ON CONFLICT (id) DO NOTHING",
        (OPERATOR_ACCOUNT, now_ms),
    )
    connection.execute(
        "INSERT INTO accounts VALUES (?, 'operator', 'organisation', 'active', ?, 0)",
        (OPERATOR_ACCOUNT, now_ms),
    )
    found = connection.execute("SELECT DISTINCT workspace FROM api_keys").fetchall()
    for id in sorted({DEFAULT_WORKSPACE, *(str(row[0]) for row in found)}):
        connection.execute(
            "INSERT INTO workspaces VALUES (?, ?, ?, 'active', ?, 0)", (OPERATOR_ACCOUNT, id, id, now_ms)
        )
