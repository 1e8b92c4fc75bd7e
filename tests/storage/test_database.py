"""Opening, migrating and writing the database."""

import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from glmstudio.storage import StorageError, accounts, keys, open_database, transaction, workspaces
from glmstudio.storage.database import check_database, snapshot
from glmstudio.storage.ledger import Tier
from glmstudio.storage.migrations import MIGRATIONS

INSERT_KEY = "INSERT INTO api_keys (id, name, workspace, created_ms, generation) VALUES ('a', 'n', 'w', 1, 1)"


def versions(connection: sqlite3.Connection) -> list[int]:
    return [row[0] for row in connection.execute("SELECT version FROM schema_versions ORDER BY version")]


def test_a_blank_database_gets_every_migration_once(tmp_path: Path) -> None:
    """All migrations are recorded; opening again runs none."""
    path = tmp_path / "x.db"
    for _ in range(2):
        with closing(open_database(path)) as connection:
            assert versions(connection) == list(range(1, len(MIGRATIONS) + 1))


def test_an_older_database_is_brought_up_to_date(tmp_path: Path) -> None:
    """A database with the first migrations only gets the others and keeps its rows."""
    path = tmp_path / "x.db"
    with closing(open_database(path, migrations=MIGRATIONS[:1])) as connection:
        connection.execute(INSERT_KEY)
        assert versions(connection) == [1]
    with closing(open_database(path)) as connection:
        assert versions(connection) == list(range(1, len(MIGRATIONS) + 1))
        assert connection.execute("SELECT id FROM api_keys").fetchall() == [("a",)]


def test_keys_of_an_older_database_become_the_operators(tmp_path: Path) -> None:
    """Every key keeps its workspace, which is one of the operator's account then; new changes come after old
    ones."""
    path = tmp_path / "x.db"
    with closing(open_database(path, migrations=MIGRATIONS[:3])) as connection:
        connection.execute("INSERT INTO api_keys VALUES ('a', 'n', 'lab', NULL, NULL, 1, NULL, 7)")
        connection.execute("INSERT INTO api_keys VALUES ('b', 'n', 'default', NULL, NULL, 1, NULL, 9)")
    with closing(open_database(path)) as connection:
        found = {key.id: (key.account_id, key.workspace) for key in keys.everything(connection)}
        assert found == {"a": ("operator", "lab"), "b": ("operator", "default")}
        names = {workspace.id for workspace in workspaces.of_account(connection, "operator")}
        assert names == {"default", "lab"}
        operator = accounts.find(connection, "operator")
        assert operator is not None
        assert operator.tier is Tier.OPERATOR
        new = keys.insert(connection, keys.StoredKey("c", "n", 1))
        assert new is not None
        assert new.generation == 10


def test_a_migration_that_fails_leaves_nothing(tmp_path: Path) -> None:
    """A migration and its record are one transaction."""

    def broken(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE half (id TEXT)")
        connection.execute("no sql at all")

    path = tmp_path / "x.db"
    with pytest.raises(StorageError, match="syntax error"):
        open_database(path, migrations=[broken])
    with closing(open_database(path, migrations=[])) as connection:
        assert versions(connection) == []
        assert connection.execute("SELECT COUNT(*) FROM sqlite_master WHERE name = 'half'").fetchone() == (0,)


def test_a_newer_database_is_refused(tmp_path: Path) -> None:
    """An older program never touches a schema that it does not know."""
    path = tmp_path / "x.db"
    open_database(path).close()
    with pytest.raises(StorageError, match=r"has schema \d, this glmstudio knows 1; use a newer glmstudio"):
        open_database(path, migrations=MIGRATIONS[:1])


def test_pragmas(database: sqlite3.Connection) -> None:
    """Commits are durable, readers are never blocked by writers, references hold."""
    assert database.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert database.execute("PRAGMA synchronous").fetchone() == (2,)
    assert database.execute("PRAGMA foreign_keys").fetchone() == (1,)
    assert database.execute("PRAGMA busy_timeout").fetchone() == (5000,)


def test_files_are_for_their_owner_only(tmp_path: Path) -> None:
    """The database and its companions have mode 0600."""
    with closing(open_database(tmp_path / "x.db")) as connection:
        connection.execute(INSERT_KEY)
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
    assert modes["x.db"] == 0o600
    assert set(modes.values()) == {0o600}


def test_a_transaction_is_all_or_nothing(database: sqlite3.Connection) -> None:
    """An exception inside undoes everything inside and goes on."""

    def fail() -> None:
        with transaction(database):
            database.execute(INSERT_KEY)
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert database.execute("SELECT COUNT(*) FROM api_keys").fetchone() == (0,)
    assert not database.in_transaction


def test_a_transaction_inside_another_is_a_part_of_it(database: sqlite3.Connection) -> None:
    """The inner one fails alone; what it did before and what the outer one did hold together."""

    def insert(*ids: int) -> None:
        with transaction(database):
            for id in ids:
                database.execute("INSERT INTO schema_versions VALUES (?, 1)", (id,))
            if 102 in ids:
                raise KeyError

    def insert_each(*ids: int) -> None:
        with transaction(database):
            for id in ids:
                insert(id)

    with transaction(database):
        insert(101)
        with pytest.raises(KeyError):
            insert(102)
        insert(103)
    assert not database.in_transaction
    assert versions(database)[-2:] == [101, 103]
    with pytest.raises(KeyError):
        insert_each(104, 102)
    assert versions(database)[-2:] == [101, 103]


def test_a_file_that_is_no_database_is_named(tmp_path: Path) -> None:
    """A wrong file gives one line with its path."""
    path = tmp_path / "x.db"
    path.write_bytes(b"no database" * 1000)
    with pytest.raises(StorageError, match=r"database .*x\.db: file is not a database"):
        open_database(path)


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    """A path that cannot be created gives one line with the reason."""
    with pytest.raises(StorageError, match=r"x\.db: No such file or directory"):
        open_database(tmp_path / "none" / "x.db")


def test_another_process_does_not_pull_the_log_away(tmp_path: Path) -> None:
    """Connections stay live while other processes come, write and go, also when this one has opened twice."""
    path = tmp_path / "x.db"
    program = """
import sys
from pathlib import Path
from glmstudio.storage import keys, open_database
connection = open_database(Path(sys.argv[1]))
keys.insert(connection, keys.StoredKey(id=sys.argv[2], name="n", created_ms=1))
connection.close()
"""
    with closing(open_database(path)) as first, closing(open_database(path)) as second:
        for number, id in enumerate("abc", start=1):
            subprocess.run([sys.executable, "-c", program, str(path), id], check=True)
            assert len(keys.everything(first)) == number
            assert len(keys.everything(second)) == number


def test_check_database(tmp_path: Path) -> None:
    """A sound database is told as such."""
    assert check_database(tmp_path / "x.db") == "ok"


def test_a_snapshot_is_of_one_moment(tmp_path: Path) -> None:
    """What another connection writes meanwhile is seen after it, and nothing that was read is lost to a lock;
    inside a transaction it is that transaction's."""
    path = tmp_path / "x.db"
    with closing(open_database(path)) as reader, closing(open_database(path)) as writer:

        def count() -> int:
            return reader.execute("SELECT COUNT(*) FROM api_keys").fetchone()[0]

        with snapshot(reader):
            assert count() == 0
            writer.execute(INSERT_KEY)
            assert count() == 0
        assert count() == 1
        with transaction(reader):
            with snapshot(reader):
                assert count() == 1
            assert reader.in_transaction
