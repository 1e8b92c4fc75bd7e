"""The one who writes: takes commands in order, decides them inside one transaction and commits it.

One flush to the disk serves all of them. A database that refuses fails the commands of that transaction and
is opened anew for the next: it recovers by itself. Synchronous; it knows no threads, no wire and no prices.
"""

from __future__ import annotations

import sqlite3
import traceback
from collections.abc import Callable, Sequence
from contextlib import suppress

from glmstudio.ledger.book import Book
from glmstudio.ledger.commands import Answer, Command, Refused, Why, decide
from glmstudio.ledger.reservation import Slices
from glmstudio.storage import StorageError, transaction
from glmstudio.storage import ledger as rows

LOCK_WAIT_MS = 2_000
"""How long a transaction waits for another process to end its own."""

CHECKPOINT_PAGES = 4_000
"""How long the write-ahead log grows between checkpoints: the same few pages change in every transaction."""

Connect = Callable[[], sqlite3.Connection]


class Writer:
    """One connection and its book; opened when first needed, and again after every failure. `now_ms` gives
    Unix milliseconds. For one caller at a time."""

    def __init__(
        self, connect: Connect, now_ms: Callable[[], int], slices: Slices, lock_wait_ms: int
    ) -> None:
        self._connect = connect
        self._now_ms = now_ms
        self.slices = slices
        self._lock_wait_ms = lock_wait_ms
        self._connection: sqlite3.Connection | None = None
        self._book: Book | None = None

    def run(self, commands: Sequence[Command]) -> list[Answer]:
        """The answer to each command, all durable or none."""
        try:
            return self._together(commands)
        except sqlite3.IntegrityError as error:
            self.close()
            if len(commands) > 1:  # find the one that breaks a law; the others are innocent
                return [answer for command in commands for answer in self.run([command])]
            return [Refused(Why.MISUSE, f"the ledger's laws forbid it: {error}")]
        except (sqlite3.Error, StorageError) as error:
            self.close()
            return [Refused(Why.UNAVAILABLE, str(error))] * len(commands)
        except Exception:  # noqa: BLE001 - a bug of ours: its callers must hear of it, the writer lives on
            self.close()
            return [Refused(Why.BUG, traceback.format_exc())] * len(commands)

    def close(self) -> None:
        """Close the database and throw the book away: it may no longer be what the database says."""
        connection, self._connection, self._book = self._connection, None, None
        if connection is not None:
            with suppress(sqlite3.Error):
                connection.close()

    def _together(self, commands: Sequence[Command]) -> list[Answer]:
        connection = self._ready()
        with transaction(connection):
            if self._book is None:
                self._book = Book(connection, self.slices)
            book = self._book
            book.begin()
            now_ms = self._now_ms()
            answers = [decide(book, command, now_ms) for command in commands]
            rows.write(connection, book.take_batch())
        return answers

    def _ready(self) -> sqlite3.Connection:
        if self._connection is None:
            self._connection = self._connect()
            self._connection.execute(f"PRAGMA busy_timeout = {self._lock_wait_ms}")
            self._connection.execute(f"PRAGMA wal_autocheckpoint = {CHECKPOINT_PAGES}")
        return self._connection
