"""`glmstudio keys` against a data directory."""

import json
import re
from contextlib import closing
from pathlib import Path

import pytest

from glmstudio.admission import KeyRing, load_master_key
from glmstudio.storage import open_database


def ring(home: Path) -> KeyRing:
    folder = home / ".local/share/glmstudio"
    return KeyRing(open_database(folder / "glmstudio.db"), load_master_key(folder / "master.key"))


def test_the_life_of_a_key(run, home: Path) -> None:
    """Created (the key alone on stdout), listed without its secret, revoked by the beginning of its id."""
    code, out, err = run("keys", "create", "ci", "--model", "GLM-5", "--model", "glm-4.7")
    key = out.strip()
    id, _, secret = key.partition(".")
    assert code == 0
    assert re.fullmatch(r"[0-9a-f]{32}\.[A-Za-z0-9]{32}\n", out)
    assert err == f"Key {id} (ci) is made. It is shown only this once:\n"
    payer = ring(home).authenticate({"authorization": f"Bearer {key}"})
    assert payer.models == frozenset({"glm-5", "glm-4.7"})

    code, out, err = run("keys", "list")
    assert (code, err) == (0, "")
    assert secret not in out
    head, row = out.splitlines()
    assert re.split(" {2,}", head) == [
        "ID", "NAME", "ACCOUNT", "WORKSPACE", "MODELS", "CREATED", "LAST USED", "STATE"
    ]  # fmt: skip
    cells = re.split(" {2,}", row)
    assert cells[:5] == [id, "ci", "operator", "default", "glm-5, glm-4.7"]
    assert cells[-2:] == ["-", "active"]

    assert run("keys", "revoke", id[:8]) == (0, f"Key {id} (ci) is revoked.\n", "")
    _, out, _ = run("keys", "list", "--json")
    (listed,) = json.loads(out)
    assert listed["id"] == id
    assert listed["revoked_ms"] >= listed["created_ms"]
    assert secret not in out


def test_a_pasted_key_is_revoked_and_not_repeated(run) -> None:
    """The whole key may be given; an error shows its id only."""
    _, out, _ = run("keys", "create")
    key = out.strip()
    assert run("keys", "revoke", f"{'0' * 32}.topsecret") == (
        1,
        "",
        f"glmstudio: there is no key that begins with '{'0' * 32}'\n",
    )
    code, out, _ = run("keys", "revoke", key)
    assert code == 0
    assert key.partition(".")[2] not in out


def test_an_ambiguous_beginning_revokes_nothing(run) -> None:
    """An empty id, or one that fits two keys, is refused."""
    for _ in range(17):
        run("keys", "create")
    _, out, _ = run("keys", "list", "--json")
    ids = [row["id"] for row in json.loads(out)]
    first = next(letter for letter in "0123456789abcdef" if sum(id[0] == letter for id in ids) > 1)
    code, _, err = run("keys", "revoke", first)
    assert code == 1
    assert f"keys begin with '{first}'; give more of it" in err
    assert run("keys", "revoke", "")[0] == 1
    _, out, _ = run("keys", "list", "--json")
    assert all(row["revoked_ms"] is None for row in json.loads(out))


def test_nothing_is_made_by_looking(run, home: Path) -> None:
    """Listing in a place without keys says what to do and leaves the place as it is."""
    code, out, err = run("keys", "list")
    assert (code, out) == (1, "")
    assert "run glmstudio keys create, or start the server once" in err
    assert list(home.iterdir()) == []


def test_a_name_that_will_not_do(run) -> None:
    """The rule and the name are in the error."""
    code, out, err = run("keys", "create", "x" * 65)
    assert (code, out) == (1, "")
    assert err == "glmstudio: Expected `str` of length <= 64 in `name`\n"
    code, out, err = run("keys", "create", "a\nb")
    assert (code, out) == (1, "")
    assert "the name of a key is 1 to 64 printable characters" in err


def test_a_key_of_an_account_with_bounds(run, home: Path) -> None:
    """Account, workspace, expiry and limits of its own; changed, listed by account, and back to no bounds."""
    run("accounts", "create", "Firm", "--id", "firm", "--tier", "paid")
    run("workspaces", "create", "firm", "Lab", "--id", "lab")
    code, out, _ = run(
        *("keys", "create", "app", "--account", "firm", "--workspace", "lab", "--expires", "30d"),
        *("--rpm", "5", "--model", "glm-5"),
    )
    assert code == 0
    payer = ring(home).authenticate({"authorization": out.strip()})
    assert (payer.account_id, payer.workspace_id, payer.models) == ("firm", "lab", {"glm-5"})
    assert payer.limits.key.requests_per_minute == 5
    _, listed, _ = run("keys", "list", "--account", "firm", "--json")
    (key,) = json.loads(listed)
    assert key["expires_ms"] == key["created_ms"] + 30 * 86_400_000
    code, out, _ = run("keys", "change", key["id"][:8], "--model", "all", "--expires", "never", "--name", "b")
    assert code == 0
    assert re.split(" {2,}", out.splitlines()[1])[1:5] == ["b", "firm", "lab", "all"]
    assert out.rstrip().endswith("active")
    assert run("keys", "change", key["id"], "--expires", "2001-01-01")[0] == 1
    _, _, err = run("keys", "create", "--expires", "soon")
    assert err == "glmstudio: an expiry is like 30d, 12h or 2027-01-31, got soon\n"


def test_accounts_keep_their_own_keys(run) -> None:
    """A list of one account's keys has no other's; an unknown account is said."""
    run("keys", "create", "mine")
    run("accounts", "create", "Ann", "--id", "ann")
    assert run("keys", "list", "--account", "ann")[1] == "There are no keys yet.\n"
    assert run("keys", "list", "--account", "bob") == (1, "", "glmstudio: there is no account 'bob'\n")


def test_an_expiry_without_a_date_is_shown_all_the_same(run, home: Path) -> None:
    """What an older glmstudio let in makes no list unreadable; nothing of the kind comes in any more."""
    run("keys", "create", "old")
    with closing(open_database(home / ".local/share/glmstudio/glmstudio.db")) as database:
        database.execute("UPDATE api_keys SET expires_ms = 9000000000000000000")
    code, out, _ = run("keys", "list")
    assert (code, out.rstrip().endswith("active until 9000000000000000000 ms")) == (0, True)
    assert run("keys", "create", "--expires", "9999-12-31")[0] == 0


def test_a_key_is_bound_to_models_that_there_are(run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A card's id, or one that the settings bind to a checkpoint of one's own."""
    assert run("keys", "create", "--model", "own") == (
        1,
        "",
        "glmstudio: models: there is no model 'own'\n",
    )
    monkeypatch.setenv("GLMSTUDIO_MODELS", "own=glm-nano")
    assert run("keys", "create", "--model", "Own", "--model", "glm-5")[0] == 0
    (key,) = json.loads(run("keys", "list", "--json")[1])
    assert key["models"] == ["own", "glm-5"]
    assert run("keys", "change", key["id"], "--model", "none")[0] == 1
