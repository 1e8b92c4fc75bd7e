"""First answers under an Idempotency-Key as rows: written once, found by their API key, forgotten in time.

Every function is bounded by a figure that the caller gives. Bodies come deflated and leave deflated.
"""

from __future__ import annotations

import json
import sqlite3
from base64 import b64decode, b64encode
from dataclasses import dataclass

from msgspec import Struct

from glmstudio.storage.database import transaction


@dataclass(frozen=True, slots=True)
class StoredAnswer:
    """`name` is the Idempotency-Key, `request_hash` what the call asked for, `body` deflated, or None when it
    was too large."""

    key_id: str
    name: str
    request_hash: str
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes | None
    created_ms: int
    expires_ms: int


class Keeping(Struct, frozen=True, array_like=True):
    """An answer that is to be kept, and how many its API key may have."""

    answer: StoredAnswer
    kept_max: int


def find(connection: sqlite3.Connection, key_id: str, name: str, now_ms: int) -> StoredAnswer | None:
    """The answer, when this API key has one under the name that has not expired."""
    row = connection.execute(
        "SELECT request_hash, status, headers, body, created_ms, expires_ms FROM idempotent_answers"
        " WHERE key_id = ? AND name = ? AND expires_ms > ?",
        (key_id, name, now_ms),
    ).fetchone()
    if row is None:
        return None
    request_hash, status, headers, body, created_ms, expires_ms = row
    return StoredAnswer(
        key_id=key_id,
        name=name,
        request_hash=str(request_hash),
        status=int(status),
        headers=tuple((str(field), str(value)) for field, value in json.loads(headers)),
        body=None if body is None else b64decode(body),
        created_ms=int(created_ms),
        expires_ms=int(expires_ms),
    )


def insert(connection: sqlite3.Connection, answer: StoredAnswer, *, kept_max: int) -> None:
    """Keep the answer, in place of an expired one of the same name. Of its API key's answers only the newest
    `kept_max` are kept."""
    with transaction(connection):
        put(connection, answer, kept_max=kept_max)


def put(connection: sqlite3.Connection, answer: StoredAnswer, *, kept_max: int) -> None:
    """`insert` inside the caller's transaction."""
    key_id = answer.key_id
    body = None if answer.body is None else b64encode(answer.body).decode("ascii")
    connection.execute("DELETE FROM idempotent_answers WHERE key_id = ? AND name = ?", (key_id, answer.name))
    connection.execute(
        "INSERT INTO idempotent_answers"
        " (key_id, name, request_hash, status, headers, body, created_ms, expires_ms)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (key_id, answer.name, answer.request_hash, answer.status, json.dumps(answer.headers), body,
         answer.created_ms, answer.expires_ms),
    )  # fmt: skip
    connection.execute(
        "DELETE FROM idempotent_answers WHERE key_id = ? AND name IN ("
        " SELECT name FROM idempotent_answers WHERE key_id = ?"
        " ORDER BY created_ms DESC, name DESC LIMIT 100 OFFSET ?)",
        (key_id, key_id, kept_max),
    )


def purge(connection: sqlite3.Connection, now_ms: int) -> int:
    """Forget what has expired. How many there were."""
    with transaction(connection):
        return connection.execute("DELETE FROM idempotent_answers WHERE expires_ms <= ?", (now_ms,)).rowcount
