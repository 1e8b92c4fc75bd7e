"""The tables of money: who pays, what it costs, what was held and what was charged.

Amounts are nano-yuan (`_nano`), times Unix milliseconds (`_ms`). The laws that a table can keep are kept
here: one reserve and one terminal entry for each request, no prepaid balance or quota below zero, entries
that nobody changes. Triggers are the one thing that PostgreSQL spells otherwise.
"""

from __future__ import annotations

import sqlite3

_TABLES = (
    # `balance_nano` is what may still be held: money under a reservation has left it for `held_nano`.
    # `credit_nano` is how far below zero the balance may go; an operator's balance is a figure on paper.
    """
    CREATE TABLE ledger_accounts (
        id TEXT PRIMARY KEY,
        tier TEXT NOT NULL CHECK (tier IN ('operator', 'free', 'paid', 'custom')),
        balance_nano BIGINT NOT NULL DEFAULT 0,
        held_nano BIGINT NOT NULL DEFAULT 0 CHECK (held_nano >= 0),
        credit_nano BIGINT NOT NULL DEFAULT 0 CHECK (credit_nano >= 0),
        free_tokens BIGINT NOT NULL CHECK (free_tokens >= 0),
        free_days BIGINT NOT NULL CHECK (free_days >= 0),
        free_only INTEGER NOT NULL CHECK (free_only IN (0, 1)),
        created_ms BIGINT NOT NULL,
        CHECK (tier = 'operator' OR balance_nano + credit_nano >= 0)
    )
    """,
    # Who: an account, a workspace in it, a key of that. Named by number in the tables that grow.
    """
    CREATE TABLE ledger_payers (
        id INTEGER PRIMARY KEY,
        account_id TEXT NOT NULL REFERENCES ledger_accounts (id),
        workspace TEXT NOT NULL,
        key_id TEXT NOT NULL,
        UNIQUE (account_id, workspace, key_id)
    )
    """,
    # What it cost: every price list that was ever applied, tier by tier.
    """
    CREATE TABLE ledger_prices (
        price_id INTEGER NOT NULL,
        tier INTEGER NOT NULL,
        family TEXT NOT NULL,
        model TEXT NOT NULL,
        price_version TEXT NOT NULL,
        input_tokens_max BIGINT,
        input_nano BIGINT NOT NULL CHECK (input_nano >= 0),
        cached_nano BIGINT NOT NULL CHECK (cached_nano >= 0),
        output_nano BIGINT NOT NULL CHECK (output_nano >= 0),
        PRIMARY KEY (price_id, tier)
    )
    """,
    # The journal. `step`: 0 reserve, 1.. growths, -1 the terminal entry, -2 a credit (its reference is the
    # request id). On reserve and grow `nano` and `free_tokens` are what is held from then on, the counts what
    # is known to be delivered and `covered_tokens` the output that the hold covers; on a terminal entry and a
    # credit they are what was charged or credited.
    """
    CREATE TABLE ledger_entries (
        id INTEGER PRIMARY KEY,
        request_id TEXT NOT NULL,
        step INTEGER NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('reserve', 'grow', 'post', 'void', 'expire', 'credit')),
        outcome TEXT,
        payer_id INTEGER NOT NULL REFERENCES ledger_payers (id),
        price_id INTEGER,
        tier INTEGER,
        prompt_tokens BIGINT NOT NULL,
        cached_tokens BIGINT NOT NULL,
        completion_tokens BIGINT NOT NULL,
        reasoning_tokens BIGINT NOT NULL,
        covered_tokens BIGINT NOT NULL,
        free_tokens BIGINT NOT NULL CHECK (free_tokens >= 0),
        nano BIGINT NOT NULL CHECK (nano >= 0 OR kind = 'credit'),
        created_ms BIGINT NOT NULL,
        UNIQUE (request_id, step),
        CHECK ((step = -1) = (kind IN ('post', 'void', 'expire'))),
        CHECK ((step = -2) = (kind = 'credit')),
        CHECK ((step = 0) = (kind = 'reserve')),
        CHECK (kind <> 'post' OR tier IS NOT NULL)
    )
    """,
    "CREATE INDEX ledger_posts ON ledger_entries (payer_id, created_ms) WHERE kind = 'post'",
    # What is open now; a row goes with the terminal entry. `touched_ms` is the last reserve or growth.
    """
    CREATE TABLE ledger_reservations (
        request_id TEXT PRIMARY KEY,
        payer_id INTEGER NOT NULL REFERENCES ledger_payers (id),
        price_id INTEGER NOT NULL,
        step INTEGER NOT NULL,
        prompt_tokens_max BIGINT NOT NULL,
        output_tokens_max BIGINT NOT NULL,
        prompt_tokens BIGINT NOT NULL,
        cached_tokens BIGINT NOT NULL,
        completion_tokens BIGINT NOT NULL,
        reasoning_tokens BIGINT NOT NULL,
        covered_tokens BIGINT NOT NULL,
        free_tokens BIGINT NOT NULL CHECK (free_tokens >= 0),
        nano BIGINT NOT NULL CHECK (nano >= 0),
        created_ms BIGINT NOT NULL,
        touched_ms BIGINT NOT NULL
    )
    """,
    """
    CREATE TABLE ledger_quotas (
        account_id TEXT NOT NULL REFERENCES ledger_accounts (id),
        family TEXT NOT NULL,
        model TEXT NOT NULL,
        granted_tokens BIGINT NOT NULL,
        used_tokens BIGINT NOT NULL DEFAULT 0 CHECK (used_tokens >= 0),
        held_tokens BIGINT NOT NULL DEFAULT 0 CHECK (held_tokens >= 0),
        expires_ms BIGINT NOT NULL,
        PRIMARY KEY (account_id, family, model),
        CHECK (used_tokens + held_tokens <= granted_tokens)
    )
    """,
    # A budget bounds what its scope may spend in each period: the account, a workspace or a key; '' is any.
    """
    CREATE TABLE ledger_budgets (
        id INTEGER PRIMARY KEY,
        account_id TEXT NOT NULL REFERENCES ledger_accounts (id),
        workspace TEXT NOT NULL DEFAULT '',
        key_id TEXT NOT NULL DEFAULT '',
        period TEXT NOT NULL CHECK (period IN ('day', 'month')),
        limit_nano BIGINT NOT NULL CHECK (limit_nano >= 0),
        created_ms BIGINT NOT NULL,
        UNIQUE (account_id, workspace, key_id, period)
    )
    """,
    # A request counts in the window in which it was reserved.
    """
    CREATE TABLE ledger_budget_windows (
        budget_id INTEGER NOT NULL REFERENCES ledger_budgets (id),
        window_ms BIGINT NOT NULL,
        spent_nano BIGINT NOT NULL CHECK (spent_nano >= 0),
        held_nano BIGINT NOT NULL CHECK (held_nano >= 0),
        PRIMARY KEY (budget_id, window_ms)
    )
    """,
    # The roll-up: what was posted in each hour. `hour` counts hours since 1970.
    """
    CREATE TABLE ledger_hours (
        payer_id INTEGER NOT NULL REFERENCES ledger_payers (id),
        hour BIGINT NOT NULL,
        price_id INTEGER NOT NULL,
        tier INTEGER NOT NULL,
        requests BIGINT NOT NULL,
        prompt_tokens BIGINT NOT NULL,
        cached_tokens BIGINT NOT NULL,
        completion_tokens BIGINT NOT NULL,
        reasoning_tokens BIGINT NOT NULL,
        free_tokens BIGINT NOT NULL,
        paid_input_tokens BIGINT NOT NULL,
        paid_cached_tokens BIGINT NOT NULL,
        paid_output_tokens BIGINT NOT NULL,
        nano BIGINT NOT NULL,
        PRIMARY KEY (payer_id, hour, price_id, tier)
    )
    """,
    """
    CREATE TRIGGER ledger_entries_stay BEFORE UPDATE ON ledger_entries
    BEGIN SELECT RAISE(ABORT, 'ledger entries are append-only'); END
    """,
    """
    CREATE TRIGGER ledger_entries_last BEFORE DELETE ON ledger_entries
    BEGIN SELECT RAISE(ABORT, 'ledger entries are append-only'); END
    """,
)


def create_ledger(connection: sqlite3.Connection) -> None:
    """Make the tables; a migration."""
    for statement in _TABLES:
        connection.execute(statement)


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


SUM_MAX = 9 * 10**18
"""No sum comes nearer to the edge of 64 bits than this; one past the edge would be stored as a float."""

_GUARDED = {
    "ledger_accounts": ("balance_nano", "held_nano", "credit_nano", "free_tokens"),
    "ledger_quotas": ("granted_tokens", "used_tokens", "held_tokens", "expires_ms"),
    "ledger_budgets": ("limit_nano",),
    "ledger_budget_windows": ("spent_nano", "held_nano"),
    "ledger_hours": ("nano",),
}


def guard_sums(connection: sqlite3.Connection) -> None:
    """What is added up stays a whole number within SUM_MAX, whoever writes; a migration.

    Triggers, because a CHECK cannot be added to a table that is there: they look at what was stored, and
    undo the statement. Entries need none: their figures are whole numbers before they come here.
    """
    for table, columns in _GUARDED.items():
        wrong = " OR ".join(
            f"typeof(NEW.{name}) <> 'integer' OR NEW.{name} NOT BETWEEN -{SUM_MAX} AND {SUM_MAX}"
            for name in columns
        )
        for name, event in (("begin", "INSERT"), ("grow", f"UPDATE OF {', '.join(columns)}")):
            connection.execute(
                f"CREATE TRIGGER {table}_fit_{name} AFTER {event} ON {table} WHEN {wrong}"
                f" BEGIN SELECT RAISE(ABORT, '{table}: a sum is beyond its range'); END"
            )


def add_days(connection: sqlite3.Connection) -> None:
    """The roll-up of the roll-up, for reports over everybody: what was posted in each day of China Standard
    Time. `day` counts days since 1970.

    Triggers keep it in step with the hours, in the transaction that changes an hour, whoever writes; a
    migration.
    """
    hours, figures = "payer_id, (hour + 8) / 24, price_id, tier", ", ".join(_SUMS)
    added = ", ".join(f"SUM({name})" for name in _SUMS)
    columns = ", ".join(f"{name} BIGINT NOT NULL" for name in _SUMS)
    connection.execute(
        "CREATE TABLE ledger_days (payer_id INTEGER NOT NULL REFERENCES ledger_payers (id),"
        f" day BIGINT NOT NULL, price_id INTEGER NOT NULL, tier INTEGER NOT NULL, {columns},"
        " PRIMARY KEY (payer_id, day, price_id, tier))"
    )
    connection.execute(
        f"INSERT INTO ledger_days SELECT {hours}, {added} FROM ledger_hours GROUP BY 1, 2, 3, 4"  # noqa: S608
    )
    new = ", ".join(f"NEW.{name}" for name in _SUMS)
    more = ", ".join(f"NEW.{name} - OLD.{name}" for name in _SUMS)
    for name, event, values in (("begin", "INSERT", new), ("grow", "UPDATE", more)):
        connection.execute(
            f"CREATE TRIGGER ledger_days_{name} AFTER {event} ON ledger_hours BEGIN"  # noqa: S608
            f" INSERT INTO ledger_days (payer_id, day, price_id, tier, {figures})"
            f" VALUES (NEW.payer_id, (NEW.hour + 8) / 24, NEW.price_id, NEW.tier, {values})"
            " ON CONFLICT (payer_id, day, price_id, tier) DO UPDATE SET "
            + ", ".join(f"{name} = ledger_days.{name} + excluded.{name}" for name in _SUMS)
            + "; END"
        )
