"""The audit log: one row for each change, none for what did not happen."""

import json
import sqlite3

import pytest

from glmstudio.accounts import (
    AccountFault,
    By,
    create_account,
    create_key,
    list_changes,
    recorded,
    revoke_key,
    set_account_status,
    set_limits,
    update_account,
    update_key,
)
from glmstudio.admission import MasterKey, import_key
from glmstudio.storage import ledger_admin
from glmstudio.storage.accounts import AccountStatus
from glmstudio.storage.ledger import Tier, find_account
from glmstudio.storage.limits import Figures, LimitedScope


def test_who_what_when_before_and_after(database: sqlite3.Connection, master: MasterKey) -> None:
    """The log tells the whole story, newest first."""
    create_account(database, By("admin:a", 1), name="x", id="acme", tier=Tier.PAID)
    update_account(database, By("admin:b", 2), "acme", name="y")
    set_account_status(database, By("command line", 3), "acme", AccountStatus.LOCKED)
    key = create_key(database, master, By("member:c", 4), name="k", account_id="acme").key
    set_limits(database, By("member:c", 5), LimitedScope("acme", "default", key.id), Figures(5))
    revoke_key(database, By("member:c", 6), key.id)
    rows = list_changes(database, account_id="acme")
    story = [(row.created_ms, row.change.actor, row.change.action, row.change.subject) for row in rows]
    assert story == [
        (6, "member:c", "key.revoke", f"key:{key.id}"),
        (5, "member:c", "limits.set", f"key:{key.id}"),
        (4, "member:c", "key.create", f"key:{key.id}"),
        (3, "command line", "account.lock", "account:acme"),
        (2, "admin:b", "account.update", "account:acme"),
        (1, "admin:a", "account.create", "account:acme"),
    ]
    update = rows[4].change
    assert update.before is not None
    assert update.after is not None
    assert (update.before["name"], update.after["name"]) == ("x", "y")
    assert rows[1].change.before is None
    assert rows[1].change.after == {"requests_per_minute": 5, "tokens_per_minute": None, "in_flight": None}
    assert rows[0].change.after is not None
    assert rows[0].change.after["revoked_ms"] == 6


def test_no_secret_is_in_the_log(database: sqlite3.Connection, master: MasterKey, by: By) -> None:
    """Neither of a made nor of a brought key, sealed or not."""
    made = create_key(database, master, by, name="k").text
    brought = import_key(database, master, "ci.0123456789abcdef", name="bootstrap", now_ms=1).text
    sealed = database.execute("SELECT sealed_secret FROM api_keys WHERE id = 'ci'").fetchone()[0]
    log = json.dumps(database.execute("SELECT * FROM audit_log").fetchall())
    assert "key.import" in log
    for secret in (made.partition(".")[2], brought.partition(".")[2], sealed):
        assert secret not in log


def test_what_fails_or_changes_nothing_is_not_recorded(
    database: sqlite3.Connection, master: MasterKey, by: By
) -> None:
    """The log holds changes, not attempts."""
    key = create_key(database, master, by, name="k").key
    count = len(list_changes(database))
    with pytest.raises(AccountFault):
        update_key(database, by, key.id, name="")
    update_key(database, by, key.id, name="k")
    set_limits(database, by, LimitedScope("operator"), Figures())
    set_account_status(database, by, "operator", AccountStatus.ACTIVE)
    revoke_key(database, by, key.id)
    revoke_key(database, by, key.id)
    assert len(list_changes(database)) == count + 1


def test_changes_of_the_ledger_can_be_recorded_with_it(database: sqlite3.Connection, by: By) -> None:
    """A credit and its row are one transaction: both are there, or none."""
    create_account(database, by, name="x", id="acme", tier=Tier.PAID)

    def credit(reference: str, fail: bool) -> None:
        with recorded(database, by, "account.credit", "acme", "account:acme") as record:
            account = ledger_admin.credit(database, "acme", 50, reference, by.now_ms)
            record.after = {"balance_nano": account.balance_nano}
            if fail:
                raise KeyError

    credit("a", fail=False)
    with pytest.raises(KeyError):
        credit("b", fail=True)
    found = find_account(database, "acme")
    assert found is not None
    assert found.balance_nano == 50
    newest = list_changes(database)[0].change
    assert (newest.action, newest.after) == ("account.credit", {"balance_nano": 50})


def test_pages(database: sqlite3.Connection) -> None:
    """Newest first, page after page, each row once."""
    for number in range(7):
        create_account(database, By("admin:a", number), name="x", id=f"a{number}")
    first = list_changes(database, count=4)
    second = list_changes(database, before_id=first[-1].id, count=4)
    assert [row.created_ms for row in (*first, *second)] == [6, 5, 4, 3, 2, 1, 0]


@pytest.mark.parametrize("statement", ["UPDATE audit_log SET actor = 'x'", "DELETE FROM audit_log"])
def test_rows_stay_as_they_are(database: sqlite3.Connection, by: By, statement: str) -> None:
    """Nobody rewrites the log by accident."""
    create_account(database, by, name="x")
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        database.execute(statement)


@pytest.mark.parametrize("actor", ["", "a\nb", "x" * 129])
def test_an_actor_has_a_name(actor: str) -> None:
    """A change by nobody is a bug of the caller."""
    with pytest.raises(ValueError, match="an actor is"):
        By(actor, 1)
