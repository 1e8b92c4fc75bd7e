"""The ledger's rows come back as they were written, however many there are, and administration is exact."""

import sqlite3

import pytest

from glmstudio.core.model_card import PriceTier
from glmstudio.core.usage import Usage
from glmstudio.storage import StorageError, ledger_admin, transaction
from glmstudio.storage import ledger as rows
from glmstudio.storage.ledger import (
    Account,
    Batch,
    Entry,
    Payer,
    PriceList,
    Quota,
    Reservation,
    Tier,
    Window,
)

PAYER = Payer("acme", "default", "key-1")
PRICES = PriceList("zhipu", "glm-5", "v1", (PriceTier(10, 1, 2, 3), PriceTier(None, 4, 5, 6)))


@pytest.fixture
def ledger(database: sqlite3.Connection) -> sqlite3.Connection:
    ledger_admin.open_account(database, account())
    with transaction(database):
        rows.write(database, Batch(payers=[(1, PAYER)], prices=[(1, PRICES)]))
    return database


def account(tier: Tier = Tier.PAID, credit_nano: int = 0) -> Account:
    return Account("acme", tier, 0, 0, credit_nano, 1000, 90, False, 7)


def reservation(number: int) -> Reservation:
    return Reservation(
        request_id=f"r{number}",
        payer_id=1,
        price_id=1,
        prompt_tokens_max=10,
        output_tokens_max=20,
        covered_tokens=5,
        free_tokens=3,
        nano=4,
        created_ms=number,
        touched_ms=number,
        step=2,
        delivered=Usage(9, 8, 7, 6),
    )


def entry(number: int, step: int = 0, kind: str = "reserve") -> Entry:
    return Entry(f"r{number}", step, kind, None, 1, 1, None, 0, 0, 0, 0, 5, 0, 4, number)


def test_names_and_prices_come_back(ledger: sqlite3.Connection) -> None:
    """Payers and price lists are found by number and by value, tiers in order."""
    assert rows.find_payer_id(ledger, PAYER) == 1
    assert rows.find_payer(ledger, 1) == PAYER
    assert rows.next_payer_id(ledger) == 2
    assert rows.price_lists(ledger) == {1: PRICES}
    assert rows.find_payer_id(ledger, PAYER._replace(workspace="lab")) is None


@pytest.mark.parametrize("count", [1, 2, 3, 127, 128, 129, 300])
def test_any_number_of_rows_is_written_and_taken_away(ledger: sqlite3.Connection, count: int) -> None:
    """Powers of two and what lies between them: every reservation comes back equal, and goes when closed."""
    held = [reservation(number) for number in range(count)]
    with transaction(ledger):
        rows.write(
            ledger, Batch(entries=[entry(n) for n in range(count)], opened={h.request_id: h for h in held})
        )
    assert list(rows.open_reservations(ledger)) == held
    assert rows.find_terminal(ledger, "r0") is None
    with transaction(ledger):
        rows.write(ledger, Batch(closed=[h.request_id for h in held]))
    assert list(rows.open_reservations(ledger)) == []
    assert ledger.execute("SELECT COUNT(*) FROM ledger_entries").fetchone() == (count,)


def test_rows_that_change_are_written_whole(ledger: sqlite3.Connection) -> None:
    """An account, a quota, a window and a reservation take their new figures; hours add up."""
    ledger_admin.credit(ledger, "acme", 100, "ref", 1)
    window_ms = 86_400_000
    ledger_admin.set_budget(ledger, PAYER, "day", 50, 1, window_ms)
    for held in (1, 2):
        changed = Account("acme", Tier.PAID, 100 - held, held, 0, 1000, 90, False, 7)
        quota = Quota("acme", "zhipu", "glm-5", 1000, held, held, 99)
        window = Window(1, window_ms, held, held)
        grown = reservation(1)
        grown.covered_tokens = held
        with transaction(ledger):
            rows.write(
                ledger,
                Batch(
                    accounts={"acme": changed},
                    quotas={("acme", "zhipu", "glm-5"): quota},
                    windows={(1, window_ms): window},
                    opened={"r1": grown},
                    hours={(1, 5, 1, 0): [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]},
                ),
            )
    assert rows.find_account(ledger, "acme") == changed
    assert rows.find_quota(ledger, "acme", "zhipu", "glm-5") == quota
    assert rows.find_window(ledger, 1, window_ms) == window
    assert list(rows.open_reservations(ledger)) == [grown]
    hours = ledger.execute("SELECT * FROM ledger_hours").fetchall()
    assert hours == [(1, 5, 1, 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20)]


def test_a_request_is_reserved_and_ended_once(ledger: sqlite3.Connection) -> None:
    """The second entry of the same step breaks a law of the table, and its whole batch with it."""
    with transaction(ledger):
        rows.write(ledger, Batch(entries=[entry(1), entry(1, -1, "void")]))
    found = rows.find_terminal(ledger, "r1")
    assert found is not None
    assert found.kind == "void"
    for again in (entry(1), entry(1, -1, "expire")):
        with pytest.raises(sqlite3.IntegrityError), transaction(ledger):
            rows.write(ledger, Batch(entries=[entry(2), again]))
    assert rows.find_terminal(ledger, "r2") is None
    assert ledger.execute("SELECT COUNT(*) FROM ledger_entries").fetchone() == (2,)


def test_another_connections_writing_is_noticed(ledger: sqlite3.Connection, tmp_path) -> None:
    """The data version stays while only this connection writes, and changes when another does."""
    before = rows.data_version(ledger)
    ledger_admin.credit(ledger, "acme", 1, "mine", 1)
    assert rows.data_version(ledger) == before
    other = sqlite3.connect(tmp_path / "glmstudio.db", isolation_level=None)
    ledger_admin.credit(other, "acme", 1, "other", 1)
    other.close()
    assert rows.data_version(ledger) != before


def test_an_account_is_opened_once(ledger: sqlite3.Connection) -> None:
    """Opening it again changes nothing; its terms change only by name."""
    assert not ledger_admin.open_account(ledger, account(Tier.FREE))
    assert rows.find_account(ledger, "acme") == account()
    terms = {"credit_nano": 5, "free_tokens": 1, "free_days": 2, "free_only": True}
    assert ledger_admin.change_account(ledger, "acme", tier=Tier.CUSTOM, **terms)
    assert not ledger_admin.change_account(ledger, "nobody", tier=Tier.CUSTOM, **terms)
    assert rows.find_account(ledger, "acme") == Account("acme", Tier.CUSTOM, 0, 0, 5, 1, 2, True, 7)


def test_a_credit_counts_once(ledger: sqlite3.Connection) -> None:
    """The same reference and amount may come again; another amount under it is refused."""
    for _ in range(2):
        assert ledger_admin.credit(ledger, "acme", 100, "payment", 1).balance_nano == 100
    with pytest.raises(StorageError, match="used for another amount, 100"):
        ledger_admin.credit(ledger, "acme", 101, "payment", 1)
    assert ledger_admin.credit(ledger, "acme", -30, "correction", 1).balance_nano == 70


@pytest.mark.parametrize(
    ("account_id", "nano", "message"),
    [
        ("nobody", 1, "no account nobody"),
        ("acme", 0, "1 to 100000000000000000"),
        ("acme", 10**17 + 1, "1 to 100000000000000000"),
        ("acme", -1, "balance of 0 does not allow -1"),
    ],
)
def test_an_impossible_credit_is_refused(
    ledger: sqlite3.Connection, account_id: str, nano: int, message: str
) -> None:
    """The message names what is wrong, and nothing is entered."""
    with pytest.raises(StorageError, match=message):
        ledger_admin.credit(ledger, account_id, nano, "ref", 1)
    assert ledger.execute("SELECT COUNT(*) FROM ledger_entries").fetchone() == (0,)


def test_a_credit_line_reaches_below_zero(ledger: sqlite3.Connection) -> None:
    """An account with credit may be corrected down to its line, an operator's without end."""
    ledger_admin.change_account(
        ledger, "acme", tier=Tier.CUSTOM, credit_nano=10, free_tokens=0, free_days=0, free_only=False
    )
    assert ledger_admin.credit(ledger, "acme", -10, "a", 1).balance_nano == -10
    with pytest.raises(StorageError, match="does not allow"):
        ledger_admin.credit(ledger, "acme", -1, "b", 1)


def test_budgets_are_set_changed_and_lifted(ledger: sqlite3.Connection) -> None:
    """A payer meets the budgets of his account, workspace and key, and of nobody else."""
    scopes = [Payer("acme", "", ""), Payer("acme", "default", ""), Payer("acme", "", "key-1")]
    for number, scope in enumerate([*scopes, Payer("acme", "lab", ""), Payer("acme", "", "key-2")]):
        ledger_admin.set_budget(ledger, scope, "day", number, 1, 0)
    assert sorted(budget.limit_nano for budget in rows.budgets_of(ledger, PAYER)) == [0, 1, 2]
    ledger_admin.set_budget(ledger, scopes[0], "day", 70, 1, 0)
    ledger_admin.set_budget(ledger, scopes[1], "day", None, 1, 0)
    ledger_admin.set_budget(ledger, scopes[1], "day", None, 1, 0)
    assert sorted(budget.limit_nano for budget in rows.budgets_of(ledger, PAYER)) == [2, 70]


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE ledger_accounts SET balance_nano = 9223372036854775807 + 1.0",
        "UPDATE ledger_accounts SET balance_nano = 9000000000000000001",
        "UPDATE ledger_accounts SET held_nano = 9223372036854775807 + 1.0",
        "UPDATE ledger_accounts SET credit_nano = 0.5",
        "INSERT INTO ledger_quotas VALUES ('acme', 'zhipu', 'glm-5', 9e18 + 1e18, 0, 0, 1)",
        "INSERT INTO ledger_budgets VALUES (1, 'acme', '', '', 'day', 1e30, 1)",
        "INSERT INTO ledger_hours VALUES (1, 1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1e19)",
    ],
)
def test_a_sum_never_becomes_a_float(ledger: sqlite3.Connection, change: str) -> None:
    """Whoever writes past the range of a whole number is refused by the table itself."""
    with pytest.raises(sqlite3.IntegrityError, match="a sum is beyond its range"):
        ledger.execute(change)
    assert ledger.execute(
        "SELECT typeof(balance_nano) FROM ledger_accounts WHERE id = 'acme'"
    ).fetchone() == ("integer",)


def test_a_credit_past_the_bound_of_a_balance_is_refused(ledger: sqlite3.Connection) -> None:
    """What is held counts too, and nothing is entered; back towards zero it is taken."""
    full = ledger_admin.BALANCE_NANO_MAX
    ledger.execute(
        "UPDATE ledger_accounts SET balance_nano = ?, held_nano = 7 WHERE id = 'acme'", (full - 10,)
    )
    with pytest.raises(StorageError, match=f"at most {full} nano-yuan either way"):
        ledger_admin.credit(ledger, "acme", 4, "a", 1)
    assert ledger_admin.credit(ledger, "acme", 3, "b", 1).balance_nano == full - 7
    assert ledger_admin.credit(ledger, "acme", -3, "c", 1).balance_nano == full - 10
    assert ledger.execute("SELECT request_id FROM ledger_entries").fetchall() == [("b",), ("c",)]
