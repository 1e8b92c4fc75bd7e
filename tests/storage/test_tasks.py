"""Asynchronous chat tasks: begun, finished once, bounded and forgotten in time."""

import sqlite3

import pytest

from glmstudio.storage import keys, tasks
from glmstudio.storage.keys import StoredKey
from glmstudio.storage.tasks import Task, TaskStatus

SUCCESS, FAIL, PROCESSING = TaskStatus.SUCCESS, TaskStatus.FAIL, TaskStatus.PROCESSING


@pytest.fixture
def table(database: sqlite3.Connection) -> sqlite3.Connection:
    for id in ("k1", "k2"):
        keys.insert(database, StoredKey(id=id, name=id, created_ms=1))
    return database


def task(id: str, key_id: str = "k1") -> Task:
    return Task(id=id, key_id=key_id, model="glm-4-air", request_id=f"r-{id}", created_ms=100)


def test_the_life_of_a_task(table: sqlite3.Connection) -> None:
    """Running, then finished with its body, then expired."""
    tasks.insert(table, task("a"))
    assert tasks.find(table, "k1", "a", now_ms=100) == task("a")
    body = '{"model":"你好"}'.encode()
    assert tasks.finish(table, "a", SUCCESS, body, expires_ms=500, kept_max=10)
    found = tasks.find(table, "k1", "a", now_ms=499)
    assert found is not None
    assert (found.status, found.body, found.expires_ms) == (SUCCESS, body, 500)
    assert tasks.find(table, "k1", "a", now_ms=500) is None
    assert tasks.purge(table, 499) == 0
    assert tasks.purge(table, 500) == 1


def test_a_task_belongs_to_its_key(table: sqlite3.Connection) -> None:
    """Another key does not find it."""
    tasks.insert(table, task("a"))
    assert tasks.find(table, "k2", "a", now_ms=100) is None


def test_a_task_that_came_to_nothing_is_forgotten(table: sqlite3.Connection) -> None:
    """It alone; removing what is not there changes nothing."""
    tasks.insert(table, task("a"))
    tasks.insert(table, task("b"))
    for id in ("a", "a", "none"):
        tasks.remove(table, id)
    assert tasks.find(table, "k1", "a", now_ms=100) is None
    assert tasks.find(table, "k1", "b", now_ms=100) == task("b")


def test_a_task_ends_once(table: sqlite3.Connection) -> None:
    """A second end, or the end of an unknown task, changes nothing."""
    tasks.insert(table, task("a"))
    assert tasks.finish(table, "a", SUCCESS, b"1", expires_ms=500, kept_max=10)
    assert not tasks.finish(table, "a", FAIL, b"2", expires_ms=900, kept_max=10)
    assert not tasks.finish(table, "none", FAIL, b"2", expires_ms=900, kept_max=10)
    found = tasks.find(table, "k1", "a", now_ms=1)
    assert found is not None
    assert found.body == b"1"


def test_the_newest_results_are_kept(table: sqlite3.Connection) -> None:
    """Over the bound the oldest results of that key go; running tasks and other keys stay."""
    tasks.insert(table, task("running"))
    tasks.insert(table, task("other", "k2"))
    tasks.finish(table, "other", SUCCESS, b"", expires_ms=1, kept_max=2)
    for number, id in enumerate("abc"):
        tasks.insert(table, task(id))
        tasks.finish(table, id, SUCCESS, b"", expires_ms=500 + number, kept_max=2)
    ids = [row[0] for row in table.execute("SELECT id FROM chat_tasks ORDER BY id")]
    assert ids == ["b", "c", "other", "running"]


def test_interrupted_tasks_fail_at_the_next_start(table: sqlite3.Connection) -> None:
    """What ran when the server died is FAIL without a body; finished tasks keep their state."""
    tasks.insert(table, task("a"))
    tasks.insert(table, task("b"))
    tasks.finish(table, "b", SUCCESS, b"x", expires_ms=500, kept_max=10)
    assert tasks.fail_interrupted(table, expires_ms=700) == 1
    found = tasks.find(table, "k1", "a", now_ms=1)
    assert found is not None
    assert (found.status, found.body, found.expires_ms) == (FAIL, None, 700)
    assert tasks.fail_interrupted(table, expires_ms=700) == 0


def test_a_task_needs_a_known_key(table: sqlite3.Connection) -> None:
    """The reference to the key is enforced, and nothing of the refused row stays."""
    with pytest.raises(sqlite3.IntegrityError):
        tasks.insert(table, task("a", "nobody"))
    assert tasks.find(table, "nobody", "a", now_ms=1) is None
