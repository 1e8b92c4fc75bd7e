"""Each proof finds the damage that it is there for, and nothing in a sound ledger."""

import sqlite3
from contextlib import closing

import pytest

from glmstudio.core.usage import Usage
from glmstudio.ledger.calendar import Period, window_start_ms
from glmstudio.ledger.check import FINDINGS_PER_PROOF_MAX, check
from glmstudio.storage import ledger_admin as admin
from glmstudio.storage.ledger import Outcome, Payer


@pytest.fixture
async def ledger(bench, tiered, flat):
    """Posts with free tokens and cache, a void, a growth and an open request; sound."""
    bench.open_account(10**12, free_tokens=50)
    with closing(bench.connect()) as connection:
        window_ms = window_start_ms(Period.MONTH, bench.now_ms)
        admin.set_budget(connection, Payer("acme", "", ""), "month", 10**11, bench.now_ms, window_ms)
    store = bench.ledger().store
    for number, prices in enumerate((tiered, flat, tiered)):
        await store.reserve(bench.order(prices, 100, 900, f"r{number}"))
        await store.grow(f"r{number}", Usage(100, 20, 200, 10))
        await store.settle(f"r{number}", Usage(100, 20, 300, 10), Outcome.FINISHED)
    await store.reserve(bench.order(flat, id="void"))
    await store.settle("void", Usage(), Outcome.FAILED)
    await store.reserve(bench.order(flat, id="open"))
    return bench


async def test_a_sound_ledger_has_no_findings(ledger) -> None:
    """Open requests and budgets are no contradiction."""
    with closing(ledger.connect()) as connection:
        assert check(connection) == []


@pytest.mark.parametrize(
    ("damage", "proof"),
    [
        ("UPDATE ledger_accounts SET balance_nano = balance_nano + 1", "credits less the posts"),
        (
            "UPDATE ledger_accounts SET held_nano = held_nano + 1, balance_nano = balance_nano - 1",
            "an account holds",
        ),
        ("UPDATE ledger_hours SET nano = nano + 1 WHERE nano > 0", "roll-up of each hour"),
        ("UPDATE ledger_hours SET paid_output_tokens = paid_output_tokens + 1", "line of a bill"),
        ("UPDATE ledger_hours SET hour = hour + 1", "roll-up of each hour"),
        ("DELETE FROM ledger_hours", "roll-up of each hour"),
        ("UPDATE ledger_days SET nano = nano + 1 WHERE nano > 0", "roll-up of each day"),
        ("UPDATE ledger_days SET requests = requests - 1", "roll-up of each day"),
        ("UPDATE ledger_days SET day = day + 1", "roll-up of each day"),
        ("DELETE FROM ledger_days", "roll-up of each day"),
        ("INSERT INTO ledger_days SELECT 1, 7, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1", "roll-up of each day"),
        ("UPDATE ledger_quotas SET used_tokens = used_tokens - 1 WHERE used_tokens > 0", "posted free"),
        (
            "UPDATE ledger_quotas SET held_tokens = 1, used_tokens = granted_tokens - 1"
            " WHERE held_tokens = 0",
            "a quota holds",
        ),
        ("UPDATE ledger_budget_windows SET held_nano = held_nano + 1", "a budget's window holds"),
        ("UPDATE ledger_reservations SET nano = nano + 1", "what its last entry says"),
        ("DELETE FROM ledger_reservations", "that has not ended is open"),
        ("UPDATE ledger_reservations SET request_id = 'r0'", "that has not ended is open"),
        ("UPDATE ledger_prices SET output_nano = output_nano + 1", "a post costs its tokens"),
        ("UPDATE ledger_prices SET input_tokens_max = 1 WHERE input_tokens_max > 1", "the tier of its input"),
        ("UPDATE ledger_entries SET nano = nano + 1 WHERE kind = 'post'", "a post costs its tokens"),
        ("UPDATE ledger_entries SET nano = 0 WHERE kind IN ('reserve', 'grow')", "no more than was held"),
        ("DELETE FROM ledger_entries WHERE kind = 'reserve' AND request_id = 'r1'", "reserved before"),
        ("DELETE FROM ledger_entries WHERE kind = 'void'", "that has not ended is open"),
        ("DELETE FROM ledger_entries WHERE kind = 'credit'", "credits less the posts"),
        ("UPDATE ledger_payers SET account_id = 'nobody'", "names rows that exist"),
    ],
)
async def test_damage_is_found(ledger, damage: str, proof: str) -> None:
    """Whatever is changed behind the ledger's back contradicts something."""
    with closing(ledger.connect()) as connection:
        vandalise(connection, damage)
        findings = check(connection)
    assert any(proof in finding.proof for finding in findings), findings


def vandalise(connection: sqlite3.Connection, damage: str) -> None:
    connection.execute("PRAGMA foreign_keys = OFF")
    for trigger in ("ledger_entries_stay", "ledger_entries_last"):
        connection.execute(f"DROP TRIGGER {trigger}")
    assert connection.execute(damage).rowcount > 0


async def test_a_balance_below_zero_is_found(ledger) -> None:
    """Were the schema's own law gone, the check would still see it."""
    with closing(ledger.connect()) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("UPDATE ledger_accounts SET balance_nano = -1")
        assert "no balance is below what its account allows" in [f.proof for f in check(connection)]


@pytest.mark.parametrize(
    "forbidden",
    [
        "UPDATE ledger_entries SET nano = 0 WHERE id = 1",
        "DELETE FROM ledger_entries WHERE id = 1",
        "UPDATE ledger_accounts SET balance_nano = -1",
        "UPDATE ledger_quotas SET used_tokens = granted_tokens + 1",
        "INSERT INTO ledger_entries SELECT 1000, request_id, step, 'void', outcome, payer_id, price_id, tier,"
        " 0, 0, 0, 0, 0, 0, 0, 0 FROM ledger_entries WHERE step = -1 LIMIT 1",
        "INSERT INTO ledger_entries SELECT 1000, request_id, 7, 'post', outcome, payer_id, price_id, tier, 0,"
        " 0, 0, 0, 0, 0, 0, 0 FROM ledger_entries WHERE kind = 'post' LIMIT 1",
    ],
)
async def test_the_schema_itself_forbids(ledger, forbidden: str) -> None:
    """Entries stay, a request ends once, balances and quotas stay within bounds, whoever writes."""
    with closing(ledger.connect()) as connection, pytest.raises(sqlite3.IntegrityError):
        connection.execute(forbidden)


async def test_findings_are_bounded(bench, flat) -> None:
    """A ruined ledger gives a list that a human can read."""
    bench.open_account(10**12)
    store = bench.ledger().store
    for number in range(30):
        await store.reserve(bench.order(flat, id=f"r{number}"))
    with closing(bench.connect()) as connection:
        connection.execute("DELETE FROM ledger_reservations")
        findings = check(connection)
    assert len([f for f in findings if "not ended" in f.proof]) == FINDINGS_PER_PROOF_MAX
