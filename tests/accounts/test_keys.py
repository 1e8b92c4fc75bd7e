"""Keys of workspaces."""

import sqlite3
from pathlib import Path

import pytest

from glmstudio.accounts import (
    AccountFault,
    By,
    FaultKind,
    create_account,
    create_key,
    create_workspace,
    find_key,
    get_key,
    get_limits,
    list_keys,
    revoke_key,
    set_account_status,
    update_key,
    update_workspace,
)
from glmstudio.admission import MasterKey
from glmstudio.admission.issuing import EXPIRES_MS_MAX, LIVE_KEYS_MAX
from glmstudio.storage import keys
from glmstudio.storage.accounts import AccountStatus
from glmstudio.storage.keys import StoredKey
from glmstudio.storage.limits import Figures, LimitedScope
from glmstudio.storage.workspaces import WorkspaceStatus


def test_a_key_knows_where_it_belongs(
    database: sqlite3.Connection, master: MasterKey, by: By, tmp_path: Path
) -> None:
    """Account, workspace, models, expiry, maker and its own limits; the secret is nowhere."""
    create_account(database, by, name="x", id="acme")
    create_workspace(database, by, "acme", name="lab", id="lab")
    issued = create_key(
        database,
        master,
        by,
        name="ci",
        account_id="acme",
        workspace="lab",
        models=("glm-5",),
        expires_ms=by.now_ms + 1,
        figures=Figures(10, 2000, 3),
    )
    key = get_key(database, issued.key.id, "acme")
    assert key == issued.key
    assert (key.account_id, key.workspace, key.models) == ("acme", "lab", ("glm-5",))
    assert (key.expires_ms, key.created_by, key.last_used_ms) == (by.now_ms + 1, "admin:test", None)
    assert get_limits(database, LimitedScope("acme", "lab", key.id)) == Figures(10, 2000, 3)
    secret = issued.text.partition(".")[2].encode()
    for file in tmp_path.iterdir():
        assert secret not in file.read_bytes()


def test_changes_and_revocation(database: sqlite3.Connection, master: MasterKey, by: By) -> None:
    """What is not given stays; a revoked key stays revoked and is not changed."""
    id = create_key(database, master, by, name="a", models=("glm-5",), expires_ms=by.now_ms + 5).key.id
    assert update_key(database, by, id, name="b").models == ("glm-5",)
    changed = update_key(database, by, id, models=None, expires_ms=None)
    assert (changed.name, changed.models, changed.expires_ms) == ("b", None, None)
    revoked = revoke_key(database, By("admin:x", 77), id)
    assert revoked.revoked_ms == 77
    assert revoke_key(database, By("admin:x", 99), id) == revoked
    with pytest.raises(AccountFault, match="is revoked"):
        update_key(database, by, id, name="c")


def test_an_expired_key_may_still_be_renamed(database: sqlite3.Connection, master: MasterKey, by: By) -> None:
    """Only an expiry that is given anew must be in the future."""
    id = create_key(database, master, by, name="a", expires_ms=by.now_ms + 5).key.id
    later = By(by.actor, by.now_ms + 100)
    assert update_key(database, later, id, name="b").name == "b"
    with pytest.raises(AccountFault, match="expires_ms must be in the future"):
        update_key(database, later, id, expires_ms=later.now_ms)


def test_another_account_does_not_see_the_key(
    database: sqlite3.Connection, master: MasterKey, by: By
) -> None:
    """With an account given, a foreign key is not found: not to look at, not to change, not to revoke."""
    create_account(database, by, name="x", id="acme")
    id = create_key(database, master, by, name="a").key.id
    for attempt in (
        lambda: get_key(database, id, "acme"),
        lambda: update_key(database, by, id, name="b", account_id="acme"),
        lambda: revoke_key(database, by, id, "acme"),
    ):
        with pytest.raises(AccountFault) as caught:
            attempt()
        assert caught.value.kind is FaultKind.NOT_FOUND
    assert get_key(database, id).revoked_ms is None


def test_where_no_key_is_made(database: sqlite3.Connection, master: MasterKey, by: By) -> None:
    """Unknown and closed places, and values that will not do; a locked account may prepare its keys."""
    for id in ("gone", "locked"):
        create_account(database, by, name="x", id=id)
    set_account_status(database, by, "gone", AccountStatus.CLOSED)
    set_account_status(database, by, "locked", AccountStatus.LOCKED)
    create_workspace(database, by, "operator", name="old", id="old")
    update_workspace(database, by, "operator", "old", status=WorkspaceStatus.CLOSED)
    for given, kind in (
        ({"account_id": "none"}, FaultKind.NOT_FOUND),
        ({"workspace": "none"}, FaultKind.NOT_FOUND),
        ({"account_id": "gone"}, FaultKind.CONFLICT),
        ({"workspace": "old"}, FaultKind.INVALID),
        ({"name": ""}, FaultKind.INVALID),
        ({"models": ()}, FaultKind.INVALID),
        ({"models": ("x" * 129,)}, FaultKind.INVALID),
        ({"expires_ms": by.now_ms}, FaultKind.INVALID),
        ({"expires_ms": EXPIRES_MS_MAX + 1}, FaultKind.INVALID),
        ({"expires_ms": 10**20}, FaultKind.INVALID),
        ({"figures": Figures(0)}, FaultKind.INVALID),
    ):
        with pytest.raises(AccountFault) as caught:
            create_key(database, master, by, **({"name": "k"} | given))
        assert caught.value.kind is kind, given
    assert keys.everything(database) == ()
    assert create_key(database, master, by, name="k", account_id="locked").key.account_id == "locked"


def test_lists_and_beginnings(database: sqlite3.Connection, by: By) -> None:
    """Pages by id, of one workspace or all; a beginning finds one key or says that it is not enough."""
    create_workspace(database, by, "operator", name="lab", id="lab")
    for id, workspace in (("aa1", "default"), ("aa2", "lab"), ("b_1", "lab")):
        keys.insert(database, StoredKey(id, "n", 1, workspace))
    assert [key.id for key in list_keys(database, "operator")] == ["aa1", "aa2", "b_1"]
    assert [key.id for key in list_keys(database, "operator", workspace="lab")] == ["aa2", "b_1"]
    assert [key.id for key in list_keys(database, "operator", after="aa1", count=1)] == ["aa2"]
    assert find_key(database, "b").id == "b_1"
    assert find_key(database, "aa1").id == "aa1"
    for text, kind in (("aa", FaultKind.CONFLICT), ("", FaultKind.NOT_FOUND), ("b%", FaultKind.NOT_FOUND)):
        with pytest.raises(AccountFault) as caught:
            find_key(database, text)
        assert caught.value.kind is kind


def test_an_account_has_only_so_many_keys(database: sqlite3.Connection, master: MasterKey, by: By) -> None:
    """Revoked ones do not count."""
    database.executemany(
        "INSERT INTO api_keys (id, name, workspace, created_ms, generation) VALUES (?, 'n', 'default', 1, ?)",
        ((f"k{number}", -number) for number in range(LIVE_KEYS_MAX)),
    )
    with pytest.raises(AccountFault, match="which is the limit"):
        create_key(database, master, by, name="one more")
    revoke_key(database, by, "k0")
    create_key(database, master, by, name="one more")
