"""Zhipu's asynchronous chat tasks as rows: begun, finished once, fetched by their key, forgotten in time.

Every function is bounded by a figure that the caller gives; which figures apply is a matter of settings.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from glmstudio.storage.database import transaction


class TaskStatus(StrEnum):
    PROCESSING = "PROCESSING"
    SUCCESS = "SUCCESS"
    FAIL = "FAIL"


@dataclass(frozen=True, slots=True)
class Task:
    """One task. `body` is the whole JSON reply of the result path, None while the task runs and when it was
    interrupted. `expires_ms` is None while it runs."""

    id: str
    key_id: str
    model: str
    request_id: str
    created_ms: int
    status: TaskStatus = TaskStatus.PROCESSING
    expires_ms: int | None = None
    body: bytes | None = None


_COLUMNS = "id, key_id, model, request_id, created_ms, status, expires_ms, body"


def insert(connection: sqlite3.Connection, task: Task) -> None:
    """Begin the task."""
    with transaction(connection):
        connection.execute(
            "INSERT INTO chat_tasks (id, key_id, model, request_id, created_ms, status, expires_ms, body)"
            " VALUES (?, ?, ?, ?, ?, ?, NULL, NULL)",
            (task.id, task.key_id, task.model, task.request_id, task.created_ms, TaskStatus.PROCESSING.value),
        )


def remove(connection: sqlite3.Connection, id: str) -> None:
    """Forget a task that came to nothing; there need not be one."""
    with transaction(connection):
        connection.execute("DELETE FROM chat_tasks WHERE id = ?", (id,))


def find(connection: sqlite3.Connection, key_id: str, id: str, now_ms: int) -> Task | None:
    """The task, when this key began it and its result has not expired."""
    row = connection.execute(
        f"SELECT {_COLUMNS} FROM chat_tasks"  # noqa: S608
        " WHERE id = ? AND key_id = ? AND (expires_ms IS NULL OR expires_ms > ?)",
        (id, key_id, now_ms),
    ).fetchone()
    return None if row is None else _task(row)


def finish(
    connection: sqlite3.Connection,
    id: str,
    status: TaskStatus,
    body: bytes | None,
    *,
    expires_ms: int,
    kept_max: int,
) -> bool:
    """Give a running task its end; False when it does not run (any more). Of its key's finished tasks only
    the newest `kept_max` are kept."""
    with transaction(connection):
        row = connection.execute(
            "SELECT key_id FROM chat_tasks WHERE id = ? AND status = 'PROCESSING'", (id,)
        ).fetchone()
        if row is None:
            return False
        text = None if body is None else body.decode("utf-8")
        connection.execute(
            "UPDATE chat_tasks SET status = ?, body = ?, expires_ms = ? WHERE id = ?",
            (status.value, text, expires_ms, id),
        )
        connection.execute(
            "DELETE FROM chat_tasks WHERE key_id = ? AND status <> 'PROCESSING' AND id NOT IN ("
            " SELECT id FROM chat_tasks WHERE key_id = ? AND status <> 'PROCESSING'"
            " ORDER BY expires_ms DESC, id DESC LIMIT ?)",
            (row[0], row[0], kept_max),
        )
    return True


def fail_interrupted(connection: sqlite3.Connection, *, expires_ms: int) -> int:
    """At the start of a server: no task runs yet, so those that seem to were cut off. How many there were."""
    with transaction(connection):
        return connection.execute(
            "UPDATE chat_tasks SET status = 'FAIL', expires_ms = ? WHERE status = 'PROCESSING'", (expires_ms,)
        ).rowcount


def purge(connection: sqlite3.Connection, now_ms: int) -> int:
    """Forget the tasks whose results have expired. How many there were."""
    with transaction(connection):
        return connection.execute("DELETE FROM chat_tasks WHERE expires_ms <= ?", (now_ms,)).rowcount


def _task(row: Sequence[object]) -> Task:
    id, key_id, model, request_id, created_ms, status, expires_ms, body = row
    return Task(
        id=str(id),
        key_id=str(key_id),
        model=str(model),
        request_id=str(request_id),
        created_ms=int(str(created_ms)),
        status=TaskStatus(str(status)),
        expires_ms=None if expires_ms is None else int(str(expires_ms)),
        body=None if body is None else str(body).encode("utf-8"),
    )
