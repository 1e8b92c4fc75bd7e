"""A database thread, a clock that a test moves, and answers over them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from glmstudio.idempotency.answers import Idempotency, IdempotencyBounds
from glmstudio.storage import keys
from glmstudio.storage.database import open_database
from glmstudio.storage.keys import StoredKey
from glmstudio.storage.worker import DatabaseWorker


class Clock:
    now_ms = 1_000_000

    def __call__(self) -> int:
        return self.now_ms


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def database_path(tmp_path: Path) -> Path:
    path = tmp_path / "glmstudio.db"
    connection = open_database(path)
    for id in ("k1", "k2"):
        keys.insert(connection, StoredKey(id=id, name=id, created_ms=1))
    connection.close()
    return path


@pytest.fixture
def worker(database_path: Path) -> Iterator[DatabaseWorker]:
    worker = DatabaseWorker(database_path)
    yield worker
    worker.close()


@pytest.fixture
def idempotency(worker: DatabaseWorker, clock: Clock) -> Callable[..., Idempotency]:
    def build(**bounds: int) -> Idempotency:
        return Idempotency(worker, IdempotencyBounds(**bounds), clock)

    return build
