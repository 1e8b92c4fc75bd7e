"""A master key and a database for each test."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

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
