"""A database, a master key and somebody who changes things, for each test."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from glmstudio.accounts import By
from glmstudio.admission import MasterKey
from glmstudio.storage import open_database


@pytest.fixture
def master() -> MasterKey:
    return MasterKey(bytes(range(32)))


@pytest.fixture
def database(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    connection = open_database(tmp_path / "glmstudio.db")
    yield connection
    connection.close()


@pytest.fixture
def by() -> By:
    return By("admin:test", 1_800_000_000_000)
