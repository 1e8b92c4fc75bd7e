"""One number over everything that admission looks at."""

import sqlite3
from collections.abc import Callable

from glmstudio.storage import accounts, keys, ledger, ledger_admin, limits, transaction, workspaces
from glmstudio.storage.accounts import Account, AccountKind, AccountStatus
from glmstudio.storage.generation import current_generation
from glmstudio.storage.keys import StoredKey
from glmstudio.storage.ledger import Tier
from glmstudio.storage.limits import Figures, LimitedScope
from glmstudio.storage.workspaces import Workspace, WorkspaceStatus

ACME = Account("acme", "x", AccountKind.INDIVIDUAL, AccountStatus.ACTIVE, Tier.PAID, 1)
LAB = Workspace("acme", "lab", "x", WorkspaceStatus.ACTIVE, 1)


def test_every_change_gets_a_higher_number_and_is_found_by_it(database: sqlite3.Connection) -> None:
    """A reader that knows the number before sees the changed row, and that one only."""
    ledger_admin.open_account(database, ledger.Account("acme", Tier.PAID, 0, 0, 0, 0, 0, False, 1))
    key = StoredKey("k", "n", 1, account_id="acme", workspace="lab")
    changes: list[tuple[Callable[[], object], Callable[[sqlite3.Connection, int], tuple[object, ...]]]] = [
        (lambda: accounts.insert(database, ACME), accounts.changed_since),
        (lambda: accounts.update(database, ACME), accounts.changed_since),
        (lambda: workspaces.insert(database, LAB), workspaces.changed_since),
        (lambda: workspaces.update(database, LAB), workspaces.changed_since),
        (lambda: limits.put(database, LimitedScope("acme"), Figures(1)), limits.changed_since),
        (lambda: limits.put(database, LimitedScope("acme"), Figures()), limits.changed_since),
        (lambda: keys.insert(database, key), keys.changed_since),
        (lambda: keys.update(database, key), keys.changed_since),
        (lambda: keys.revoke(database, "k", 5), keys.changed_since),
    ]
    for change, changed_since in changes:
        before = current_generation(database)
        with transaction(database):
            change()
        assert current_generation(database) == before + 1
        assert len(changed_since(database, before)) == 1
        assert changed_since(database, before + 1) == ()


def test_a_change_that_fails_takes_no_number(database: sqlite3.Connection) -> None:
    """The number is part of the transaction."""
    before = current_generation(database)
    try:
        with transaction(database):
            workspaces.update(database, LAB)
            raise KeyError
    except KeyError:
        pass
    assert current_generation(database) == before


def test_use_of_a_key_is_no_change(database: sqlite3.Connection) -> None:
    """It is written often, and nobody has to read all keys again for it."""
    keys.insert(database, StoredKey("k", "n", 1))
    before = current_generation(database)
    keys.put_last_used(database, [("k", 5)])
    assert current_generation(database) == before
    found = keys.find(database, "k")
    assert found is not None
    assert found.last_used_ms == 5
