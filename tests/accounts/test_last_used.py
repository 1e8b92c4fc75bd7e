"""When keys were last used, written lazily."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest

from glmstudio.accounts import LastUsedWriter
from glmstudio.storage import keys, open_database
from glmstudio.storage.keys import StoredKey
from glmstudio.storage.worker import DatabaseWorker


@pytest.fixture
async def worker(tmp_path: Path) -> AsyncIterator[DatabaseWorker]:
    path = tmp_path / "glmstudio.db"
    with closing(open_database(path)) as connection:
        for id in ("a", "b"):
            keys.insert(connection, StoredKey(id, "n", 1))
    worker = DatabaseWorker(path)
    yield worker
    worker.close()


async def last_used(worker: DatabaseWorker) -> dict[str, int | None]:
    return {key.id: key.last_used_ms for key in await worker.run(keys.everything)}


async def test_only_news_is_written(worker: DatabaseWorker) -> None:
    """Each key's latest use, never an older one over a newer, and no change for readers of changes."""
    used = iter([{"a": 50}, {"a": 40, "b": 60, "unknown": 1}, {}])
    writer = LastUsedWriter(lambda: next(used), worker)
    before = await worker.run(keys.changed_since, 0)
    await writer.write()
    assert await last_used(worker) == {"a": 50, "b": None}
    await writer.write()
    await writer.write()
    assert await last_used(worker) == {"a": 50, "b": 60}
    after = await worker.run(keys.changed_since, 0)
    assert [key.generation for key in after] == [key.generation for key in before]


async def test_it_writes_by_itself_and_at_the_end(worker: DatabaseWorker) -> None:
    """The task writes again and again; closing writes what is left."""
    asked = asyncio.Event()
    used: dict[str, int] = {"a": 1}

    def take() -> dict[str, int]:
        nonlocal used
        taken, used = used, {}
        asked.set()
        return taken

    writer = LastUsedWriter(take, worker, every_s=0)
    writer.start()
    await asked.wait()
    used = {"b": 2}
    await writer.aclose()
    assert await last_used(worker) == {"a": 1, "b": 2}


async def test_a_database_that_refuses_is_logged(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Nothing is raised into the server, and somebody can read why."""
    worker = DatabaseWorker(tmp_path / "x.db")
    worker.close()
    await LastUsedWriter(lambda: {"a": 1}, worker).write()
    assert "the last use of keys cannot be written: the database is closed" in caplog.text
