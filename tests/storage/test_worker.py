"""The database thread."""

import asyncio
import sqlite3
import threading
from pathlib import Path

import pytest

from glmstudio.storage import StorageError, keys
from glmstudio.storage.keys import StoredKey
from glmstudio.storage.worker import DatabaseWorker


async def test_functions_run_on_the_thread(tmp_path: Path) -> None:
    """Arguments go in, results and domain errors come out, on a thread that is not the loop's."""
    worker = DatabaseWorker(tmp_path / "x.db")
    try:
        stored = await worker.run(keys.insert, StoredKey(id="a", name="n", created_ms=1))
        assert stored is not None
        assert await worker.run(keys.find, "a") == stored
        assert await worker.run(lambda _: threading.current_thread().name) != threading.current_thread().name
    finally:
        worker.close()


async def test_sqlite_errors_become_storage_errors(tmp_path: Path) -> None:
    """Callers see our error, never the driver's."""
    worker = DatabaseWorker(tmp_path / "x.db")
    try:
        with pytest.raises(StorageError, match="database: no such table"):
            await worker.run(lambda connection: connection.execute("SELECT * FROM missing"))
    finally:
        worker.close()


async def test_waiting_jobs_are_bounded(tmp_path: Path) -> None:
    """Over the bound a job is refused at once, and a place is free again after a job is done."""
    worker = DatabaseWorker(tmp_path / "x.db", jobs_waiting_max=0)
    with pytest.raises(StorageError, match="0 database jobs are waiting, which is the limit"):
        await worker.run(lambda _: None)
    worker.close()
    worker = DatabaseWorker(tmp_path / "x.db", jobs_waiting_max=1)
    for _ in range(3):
        assert await worker.run(lambda _: 1) == 1
    worker.close()


async def test_a_closed_worker_refuses(tmp_path: Path) -> None:
    """After close nothing runs any more."""
    worker = DatabaseWorker(tmp_path / "x.db")
    worker.close()

    def never(_: sqlite3.Connection) -> None:
        raise AssertionError

    with pytest.raises(StorageError, match="the database is closed"):
        await worker.run(never)


async def test_an_interrupted_worker_ends_soon(tmp_path: Path) -> None:
    """A statement that would run for ever fails, jobs that wait are dropped, and close has nothing to wait
    for."""
    worker = DatabaseWorker(tmp_path / "x.db")
    begun = threading.Event()

    def endless(connection: sqlite3.Connection) -> None:
        begun.set()
        connection.execute(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT SUM(i) FROM n"
        ).fetchone()

    first = asyncio.create_task(worker.run(endless))
    await asyncio.to_thread(begun.wait)
    second = asyncio.create_task(worker.run(endless))
    await asyncio.sleep(0)
    while not first.done():
        worker.interrupt()
        await asyncio.sleep(0)
    with pytest.raises(StorageError, match="interrupted"):
        await first
    with pytest.raises(StorageError, match="the database is closed"):
        await second
    worker.close()
