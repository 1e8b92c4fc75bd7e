"""What management reads of the ledger, and that it reads it along indexes."""

import sqlite3
from pathlib import Path

import pytest

from glmstudio.storage import ledger_views, open_database
from glmstudio.storage.ledger import Account, Payer, Tier
from glmstudio.storage.ledger_admin import credit, open_account, set_budget


@pytest.fixture
def connection(tmp_path: Path) -> sqlite3.Connection:
    connection = open_database(tmp_path / "x.db")
    open_account(connection, Account("a", Tier.PAID, 0, 0, 0, 0, 0, False, 1))
    open_account(connection, Account("b", Tier.PAID, 0, 0, 0, 0, 0, False, 1))
    return connection


def test_credits_newest_first_page_by_page(connection: sqlite3.Connection) -> None:
    """Of one account; each found by its reference too."""
    for number in range(1, 6):
        credit(connection, "a", number, f"ref-{number}", number)
    credit(connection, "b", 9, "other", 9)
    first = ledger_views.credits_of(connection, "a", None, 3)
    rest = ledger_views.credits_of(connection, "a", first[-1].id, 3)
    assert [row.nano for row in (*first, *rest)] == [5, 4, 3, 2, 1]
    assert ledger_views.find_credit(connection, "ref-2") == rest[0]
    assert ledger_views.find_credit(connection, "ref-9") is None


def test_a_grant_adds_to_what_was_used_and_held(connection: sqlite3.Connection) -> None:
    """So that exactly the granted tokens are left, however often it is granted."""
    for _ in range(2):
        ledger_views.grant_quota(connection, "a", "zhipu", "glm-5", 100, 7)
    connection.execute("UPDATE ledger_quotas SET used_tokens = 30, held_tokens = 20")
    ledger_views.grant_quota(connection, "a", "zhipu", "glm-5", 100, 9)
    (quota,) = ledger_views.quotas_of(connection, "a")
    assert (quota.granted_tokens, quota.used_tokens, quota.held_tokens, quota.expires_ms) == (150, 30, 20, 9)
    assert ledger_views.quotas_of(connection, "b") == ()


def test_budgets_show_their_present_window(connection: sqlite3.Connection) -> None:
    """Another window's figures are not in it."""
    set_budget(connection, Payer("a", "", ""), "day", 100, 5, 0)
    connection.execute("UPDATE ledger_budget_windows SET spent_nano = 7, held_nano = 3")
    (now,) = ledger_views.budgets_in_force(connection, "a", {"day": 0, "month": 0})
    (later,) = ledger_views.budgets_in_force(connection, "a", {"day": 86_400_000, "month": 0})
    assert (now.limit_nano, now.spent_nano, now.held_nano) == (100, 7, 3)
    assert (later.limit_nano, later.spent_nano, later.held_nano) == (100, 0, 0)


def test_long_journals_are_read_along_indexes(connection: sqlite3.Connection) -> None:
    """Credits and the requests of a line are searched, never scanned for; posts need no sorting."""
    plans: list[str] = []

    def explain(sql: str) -> None:
        if sql.startswith("SELECT"):
            plans.extend(str(row[3]) for row in other.execute(f"EXPLAIN QUERY PLAN {sql}"))

    path = connection.execute("PRAGMA database_list").fetchone()[2]
    other = open_database(Path(path))
    connection.set_trace_callback(explain)
    ledger_views.credits_of(connection, "a", 5, 10)
    assert not any(plan.startswith("SCAN") for plan in plans), plans
    plans.clear()
    ledger_views.posted(connection, 1, (1, 0), (0, 10), (3, 4), 10)
    ledger_views.journal_of(connection, "x", 10)
    connection.set_trace_callback(None)
    other.close()
    assert plans
    assert not any(plan.startswith("SCAN") for plan in plans), plans
    assert (
        "SEARCH ledger_entries USING INDEX ledger_posts (payer_id=? AND created_ms>? AND created_ms<?)"
        in plans
    )
