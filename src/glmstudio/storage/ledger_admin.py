"""What an operator changes in the ledger by hand: accounts, credit, budgets. Each function is one
transaction.

Safe beside a running server, from any process: the server sees that another connection has written.
"""

from __future__ import annotations

import sqlite3

from glmstudio.storage.database import StorageError, transaction
from glmstudio.storage.ledger import (
    CREDIT_STEP,
    Account,
    Kind,
    Payer,
    Tier,
    find_account,
    find_payer_id,
    next_payer_id,
)

CREDIT_NANO_MAX = 10**17
"""100 million yuan in one credit."""
BALANCE_NANO_MAX = 10**18
"""A thousand million yuan, above which (or as far below zero) no credit takes a balance: whatever is added up
from balances stays far inside the 64 bits of a column."""
HOUR_MS = 3_600_000


def open_account(connection: sqlite3.Connection, account: Account) -> bool:
    """Add the account, without money; False when it is there already (and stays as it is)."""
    with transaction(connection):
        return (
            connection.execute(
                "INSERT INTO ledger_accounts"
                " (id, tier, credit_nano, free_tokens, free_days, free_only, created_ms)"
                " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
                (
                    account.id,
                    account.tier.value,
                    account.credit_nano,
                    account.free_tokens,
                    account.free_days,
                    int(account.free_only),
                    account.created_ms,
                ),
            ).rowcount
            == 1
        )


def change_account(
    connection: sqlite3.Connection,
    id: str,
    *,
    tier: Tier,
    credit_nano: int,
    free_tokens: int,
    free_days: int,
    free_only: bool,
) -> bool:
    """Give the account other terms; False when there is no such account. Quotas begun keep their figures.

    Raises sqlite3.IntegrityError when its balance does not allow them.
    """
    with transaction(connection):
        changed = connection.execute(
            "UPDATE ledger_accounts"
            " SET tier = ?, credit_nano = ?, free_tokens = ?, free_days = ?, free_only = ? WHERE id = ?",
            (tier.value, credit_nano, free_tokens, free_days, int(free_only), id),
        )
        return changed.rowcount == 1


def has_open_requests(connection: sqlite3.Connection, id: str) -> bool:
    """Whether requests of the account run, or were left open by a server that died."""
    found = connection.execute(
        "SELECT 1 FROM ledger_reservations"
        " WHERE payer_id IN (SELECT id FROM ledger_payers WHERE account_id = ?) LIMIT 1",
        (id,),
    ).fetchone()
    return found is not None


def credit(
    connection: sqlite3.Connection, account_id: str, nano: int, reference: str, now_ms: int
) -> Account:
    """Add to the balance (or take from it, when negative), once for each `reference`.

    Raises StorageError for an unknown account, an amount out of range, a correction that the balance does not
    allow, and a sum beyond BALANCE_NANO_MAX.
    """
    if not 0 < abs(nano) <= CREDIT_NANO_MAX:
        raise StorageError(f"credit: 1 to {CREDIT_NANO_MAX} nano-yuan either way, got {nano}")
    with transaction(connection):
        account = find_account(connection, account_id)
        if account is None:
            raise StorageError(f"credit: there is no account {account_id}")
        done = connection.execute(
            "SELECT nano FROM ledger_entries WHERE request_id = ? AND step = ?", (reference, CREDIT_STEP)
        ).fetchone()
        if done is not None:
            if done[0] != nano:
                raise StorageError(f"credit: reference {reference} was used for another amount, {done[0]}")
            return account
        if account.bounded and account.balance_nano + account.credit_nano + nano < 0:
            raise StorageError(f"credit: the balance of {account.balance_nano} does not allow {nano}")
        if too_much(account, nano):
            raise StorageError(
                f"credit: a balance is at most {BALANCE_NANO_MAX} nano-yuan either way;"
                f" that of {account.balance_nano} does not allow {nano}"
            )
        _enter_credit(connection, account, nano, reference, now_ms)
        account.balance_nano += nano
    return account


def too_much(account: Account, nano: int) -> bool:
    """Whether this credit would take the account's money, what is held of it included, past the bound."""
    after = account.balance_nano + account.held_nano + nano
    return after > BALANCE_NANO_MAX if nano > 0 else after < -BALANCE_NANO_MAX


def set_budget(
    connection: sqlite3.Connection,
    payer: Payer,
    period: str,
    limit_nano: int | None,
    now_ms: int,
    window_ms: int,
) -> None:
    """Bound what this scope may spend in each `period` ("day", "month"); None lifts the bound.

    An empty workspace or key id in `payer` means any. A budget that begins inside a window counts what was
    posted and is held in it already. `window_ms` is the beginning of the present window.
    """
    with transaction(connection):
        found = connection.execute(
            "SELECT id FROM ledger_budgets"
            " WHERE account_id = ? AND workspace = ? AND key_id = ? AND period = ?",
            (*payer, period),
        ).fetchone()
        if limit_nano is None:
            if found is not None:
                connection.execute("DELETE FROM ledger_budget_windows WHERE budget_id = ?", found)
                connection.execute("DELETE FROM ledger_budgets WHERE id = ?", found)
        elif found is not None:
            connection.execute(
                "UPDATE ledger_budgets SET limit_nano = ? WHERE id = ?", (limit_nano, found[0])
            )
        else:
            _begin_budget(connection, payer, period, limit_nano, now_ms, window_ms)


def _enter_credit(
    connection: sqlite3.Connection, account: Account, nano: int, reference: str, now_ms: int
) -> None:
    payer = Payer(account.id, "", "")
    payer_id = find_payer_id(connection, payer)
    if payer_id is None:
        payer_id = next_payer_id(connection)
        connection.execute("INSERT INTO ledger_payers VALUES (?, ?, ?, ?)", (payer_id, *payer))
    connection.execute(
        "INSERT INTO ledger_entries (request_id, step, kind, payer_id, prompt_tokens, cached_tokens,"
        " completion_tokens, reasoning_tokens, covered_tokens, free_tokens, nano, created_ms)"
        " VALUES (?, ?, ?, ?, 0, 0, 0, 0, 0, 0, ?, ?)",
        (reference, CREDIT_STEP, Kind.CREDIT.value, payer_id, nano, now_ms),
    )
    connection.execute(
        "UPDATE ledger_accounts SET balance_nano = balance_nano + ? WHERE id = ?", (nano, account.id)
    )


def _begin_budget(
    connection: sqlite3.Connection, payer: Payer, period: str, limit_nano: int, now_ms: int, window_ms: int
) -> None:
    (id,) = connection.execute("SELECT COALESCE(MAX(id), 0) + 1 FROM ledger_budgets").fetchone()
    connection.execute(
        "INSERT INTO ledger_budgets VALUES (?, ?, ?, ?, ?, ?, ?)", (id, *payer, period, limit_nano, now_ms)
    )
    scope = (payer.account_id, payer.workspace, payer.workspace, payer.key_id, payer.key_id)
    spent = connection.execute(
        "SELECT COALESCE(SUM(nano), 0) FROM ledger_hours WHERE payer_id IN (SELECT id FROM ledger_payers"
        " WHERE account_id = ? AND (? = '' OR workspace = ?) AND (? = '' OR key_id = ?)) AND hour >= ?",
        (*scope, window_ms // HOUR_MS),
    ).fetchone()
    held = connection.execute(
        "SELECT COALESCE(SUM(nano), 0) FROM ledger_reservations"
        " WHERE payer_id IN (SELECT id FROM ledger_payers"
        " WHERE account_id = ? AND (? = '' OR workspace = ?) AND (? = '' OR key_id = ?)) AND created_ms >= ?",
        (*scope, window_ms),
    ).fetchone()
    connection.execute(
        "INSERT INTO ledger_budget_windows VALUES (?, ?, ?, ?)", (id, window_ms, spent[0], held[0])
    )
