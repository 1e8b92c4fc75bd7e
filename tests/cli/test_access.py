"""What the owner of a data directory may do from his shell."""

import sqlite3
from contextlib import closing
from pathlib import Path

from glmstudio.accounts import By, create_account, create_key, list_changes
from glmstudio.cli.access import key_store, usable_key
from glmstudio.cli.options import settings_from

FAR_MS = 4_000_000_000_000


def test_the_key_that_the_shell_uses(tmp_path: Path) -> None:
    """The operator's before another account's, one for all models before one for some, none that expired."""
    with key_store(settings_from(None, tmp_path), create=True) as store:

        def make(name: str, **given: object) -> str:
            return create_key(store.connection, store.master, By("command line", 1), name=name, **given).text

        create_account(store.connection, By("command line", 1), name="x", id="acme")
        assert usable_key(store) is None
        make("expired", expires_ms=2)
        assert usable_key(store) is None
        other = make("other", account_id="acme")
        assert usable_key(store) == other
        some = make("some", models=("glm-5",))
        assert usable_key(store) == some
        every = make("every", expires_ms=FAR_MS)
        assert usable_key(store) == every


def test_what_the_shell_changes_is_recorded(run, home: Path) -> None:
    """Making and revoking a key leave their rows, in the name of the command line."""
    _, out, _ = run("keys", "create", "ci")
    id = out.partition(".")[0]
    run("keys", "revoke", id)
    with key_store(settings_from(None, home / ".local/share/glmstudio")) as store:
        rows = [(row.change.actor, row.change.action) for row in list_changes(store.connection)]
    assert rows == [("command line", "key.revoke"), ("command line", "key.create")]


def test_what_the_database_refuses_is_one_line(run, home: Path) -> None:
    """A full disk in the middle of a command ends it with the database's name and reason, without a
    traceback, and nothing of the command stands."""
    folder = home / ".local/share/glmstudio"
    run("keys", "create", "first")
    with closing(sqlite3.connect(folder / "glmstudio.db")) as connection:
        connection.execute(
            "CREATE TRIGGER full BEFORE INSERT ON api_keys BEGIN"
            " SELECT RAISE(ABORT, 'database or disk is full'); END"
        )
    code, out, err = run("keys", "create", "second")
    assert (code, out) == (1, "")
    assert err == f"glmstudio: database {folder / 'glmstudio.db'}: database or disk is full\n"
    assert len(run("keys", "list")[1].splitlines()) == 2


def test_a_lost_master_key_is_not_silently_made_anew(run, home: Path) -> None:
    """While keys need it every command and the doctor say that it is missing; its keys can be listed and
    revoked all the same, and after that a new one is made."""
    folder = home / ".local/share/glmstudio"
    _, key, _ = run("keys", "create", "old")
    (folder / "master.key").unlink()
    for command in (["keys", "create", "new"], ["env"], ["admin", "token"]):
        code, out, err = run(*command)
        assert (code, out) == (1, "")
        assert err.startswith(f"glmstudio: master key {folder / 'master.key'}: is missing, and keys in the")
    code, out, _ = run("doctor", "--skip-engine")
    assert code == 1
    assert "restore it from a backup, or, if it is lost, revoke every key" in out
    assert run("keys", "list")[0] == 0
    assert run("keys", "revoke", key[:8])[0] == 0
    assert not (folder / "master.key").exists()
    assert run("doctor", "--skip-engine")[0] == 0
    assert run("keys", "create", "new")[0] == 0
