"""First answers as rows: found by their own API key, bounded, forgotten in time."""

import sqlite3
from dataclasses import replace

import pytest

from glmstudio.storage import idempotency as rows
from glmstudio.storage import keys
from glmstudio.storage.idempotency import StoredAnswer
from glmstudio.storage.keys import StoredKey

HEADERS = (("content-type", "text/event-stream"), ("x-glmstudio-deployment", "glm-nano"))


@pytest.fixture
def table(database: sqlite3.Connection) -> sqlite3.Connection:
    for id in ("k1", "k2"):
        keys.insert(database, StoredKey(id=id, name=id, created_ms=1))
    return database


def answer(
    name: str, created_ms: int = 100, key_id: str = "k1", body: bytes | None = b"\x00\xff"
) -> StoredAnswer:
    return StoredAnswer(key_id, name, "hash", 200, HEADERS, body, created_ms, created_ms + 1000)


def test_an_answer_comes_back_as_it_was_until_it_expires(table: sqlite3.Connection) -> None:
    """Every member, bytes included; the last moment counts as over."""
    rows.insert(table, answer("a"), kept_max=10)
    rows.insert(table, answer("b", body=None), kept_max=10)
    assert rows.find(table, "k1", "a", now_ms=1099) == answer("a")
    assert rows.find(table, "k1", "b", now_ms=1099) == answer("b", body=None)
    assert rows.find(table, "k1", "a", now_ms=1100) is None
    assert rows.purge(table, 1099) == 0
    assert rows.purge(table, 1100) == 2


def test_the_same_name_under_another_api_key_is_another_answer(table: sqlite3.Connection) -> None:
    """Nobody reads what somebody else was told."""
    rows.insert(table, answer("a"), kept_max=10)
    assert rows.find(table, "k2", "a", now_ms=100) is None
    rows.insert(table, answer("a", key_id="k2", body=b"two"), kept_max=10)
    found = rows.find(table, "k1", "a", now_ms=100)
    assert found is not None
    assert found.body == b"\x00\xff"


def test_a_new_answer_takes_the_place_of_an_expired_one(table: sqlite3.Connection) -> None:
    """The name is free again after its time."""
    rows.insert(table, answer("a"), kept_max=10)
    later = replace(answer("a", created_ms=5000), body=b"new")
    rows.insert(table, later, kept_max=10)
    assert rows.find(table, "k1", "a", now_ms=5000) == later


def test_only_the_newest_are_kept(table: sqlite3.Connection) -> None:
    """For each API key by itself."""
    rows.insert(table, answer("other", key_id="k2", created_ms=1), kept_max=3)
    for number in range(6):
        rows.insert(table, answer(f"a{number}", created_ms=100 + number), kept_max=3)
    kept = [number for number in range(6) if rows.find(table, "k1", f"a{number}", now_ms=105)]
    assert kept == [3, 4, 5]
    assert rows.find(table, "k2", "other", now_ms=105)
