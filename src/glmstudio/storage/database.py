"""One SQLite database: opened safely, brought up to date, written in transactions.

It knows pragmas and migrations and no table. Connections are in autocommit mode: every statement that must
hold together with another stands inside `transaction`.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from glmstudio.errors import OperatorError
from glmstudio.storage.migrations import MIGRATIONS

BUSY_TIMEOUT_MS = 5_000
"""How long a write waits for another process's transaction."""

Migration = Callable[[sqlite3.Connection], None]


class StorageError(OperatorError):
    """The database or the data directory cannot be used; the message is one line that says what mends it."""


def open_database(path: Path, *, migrations: Sequence[Migration] = MIGRATIONS) -> sqlite3.Connection:
    """A connection to the database at `path`, created (0600) and migrated where needed.

    The connection may move between threads but must not be used by two at once. Raises StorageError.
    """
    try:
        _create(path)
        connection = sqlite3.connect(
            path, timeout=BUSY_TIMEOUT_MS / 1000, isolation_level=None, check_same_thread=False
        )
        try:
            _configure(connection)
            _migrate(connection, migrations, path)
        except BaseException:
            connection.close()
            raise
    except sqlite3.Error as error:
        raise StorageError(f"database {path}: {error}") from error
    except OSError as error:
        raise StorageError(f"database {path}: {error.strerror}") from error
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Generator[None]:
    """Everything inside becomes durable together, or not at all.

    Inside another transaction it is a part of that one: undone alone when it fails, durable when that one is.
    """
    if connection.in_transaction:
        with _savepoint(connection):
            yield
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        connection.rollback()
        raise
    connection.commit()


@contextmanager
def snapshot(connection: sqlite3.Connection) -> Generator[None]:
    """Everything that is read inside is of one moment, whatever others write meanwhile."""
    if connection.in_transaction:
        yield
        return
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.rollback()


@contextmanager
def _savepoint(connection: sqlite3.Connection) -> Generator[None]:
    connection.execute("SAVEPOINT part")
    try:
        yield
    except BaseException:
        if connection.in_transaction:  # a full disk ends the whole transaction by itself
            connection.execute("ROLLBACK TO part")
            connection.execute("RELEASE part")
        raise
    connection.execute("RELEASE part")


def check_database(path: Path) -> str:
    """ "ok", or what SQLite found wrong, in its words. Raises StorageError when the file cannot be opened."""
    with closing(open_database(path)) as connection:
        try:
            (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        except sqlite3.Error as error:
            raise StorageError(f"database {path}: {error}") from error
    return str(verdict)


def _create(path: Path) -> None:
    """The empty file with its final mode; SQLite gives the same mode to its companions.

    An existing file is never opened here: closing any descriptor of a file drops every POSIX lock that this
    process has on it, SQLite's own included, and another process would then delete the log under our
    connections.
    """
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))


def _configure(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")


def _migrate(connection: sqlite3.Connection, migrations: Sequence[Migration], path: Path) -> None:
    """Run the migrations that the database has not seen, each in its own transaction with its record."""
    if _version(connection) == len(migrations):
        return
    connection.execute(
        "CREATE TABLE IF NOT EXISTS schema_versions (version BIGINT PRIMARY KEY, applied_ms BIGINT NOT NULL)"
    )
    for number, migration in enumerate(migrations, start=1):
        with transaction(connection):  # another process may have just done it
            if _version(connection) >= number:
                continue
            migration(connection)
            connection.execute("INSERT INTO schema_versions VALUES (?, ?)", (number, int(time.time() * 1000)))
    found = _version(connection)
    if found > len(migrations):
        known = f"this glmstudio knows {len(migrations)}"
        raise StorageError(f"database {path}: has schema {found}, {known}; use a newer glmstudio")


def _version(connection: sqlite3.Connection) -> int:
    tables = "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = 'schema_versions'"
    if connection.execute(tables).fetchone()[0] == 0:
        return 0
    return int(connection.execute("SELECT COALESCE(MAX(version), 0) FROM schema_versions").fetchone()[0])
