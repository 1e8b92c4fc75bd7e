"""The one thread that writes the database while the event loop goes on.

It knows threads and no table: callers hand it the plain functions of this package.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from glmstudio.storage.database import StorageError, open_database

P = ParamSpec("P")
T = TypeVar("T")

JOBS_WAITING_MAX = 10_000


class DatabaseWorker:
    """Runs functions of (connection, …) one after the other on its own thread and connection."""

    def __init__(self, path: Path, *, jobs_waiting_max: int = JOBS_WAITING_MAX) -> None:
        """Opens the database at once. Raises StorageError."""
        self._connection = open_database(path)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="glmstudio-database")
        self._jobs_waiting_max = jobs_waiting_max
        self._jobs = 0

    async def run(
        self, function: Callable[Concatenate[sqlite3.Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """What `function` returns. Raises StorageError when SQLite refuses or too many jobs wait; a job that
        was begun is finished even when the caller is cancelled."""
        if self._jobs >= self._jobs_waiting_max:
            raise StorageError(f"{self._jobs} database jobs are waiting, which is the limit")
        self._jobs += 1
        try:
            future = asyncio.wrap_future(self._thread.submit(function, self._connection, *args, **kwargs))
        except RuntimeError as error:
            self._jobs -= 1
            raise StorageError("the database is closed") from error
        future.add_done_callback(self._done)
        try:
            return await asyncio.shield(future)
        except sqlite3.Error as error:
            raise StorageError(f"database: {error}") from error
        except asyncio.CancelledError:
            if future.cancelled():  # not the caller was cancelled, but the job
                raise StorageError("the database is closed") from None
            raise

    def interrupt(self) -> None:
        """Drop the jobs that wait, fail the statement that runs, take no more jobs.

        For readers whose end nobody wants to wait for: to be called until `close` returns, because a job of
        several statements may be between two of them.
        """
        self._thread.shutdown(wait=False, cancel_futures=True)
        with suppress(sqlite3.ProgrammingError):  # closed: there is nothing left to fail
            self._connection.interrupt()

    def close(self) -> None:
        """Finish the waiting jobs, then close the connection. Blocks as long as they take."""
        self._thread.shutdown(wait=True)
        self._connection.close()

    def _done(self, _: object) -> None:
        self._jobs -= 1
