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
