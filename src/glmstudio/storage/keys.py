"""API keys as rows. It holds no secret in clear and does not know how secrets are made or sealed."""

from __future__ import annotations

import base64
import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace

from glmstudio.storage.database import transaction

DEFAULT_WORKSPACE = "default"


@dataclass(frozen=True, slots=True)
class StoredKey:
    """One key. `models` None allows every model. `sealed_secret` is None when the secret is derived from the
    id. `generation` is given by the database and grows with every change of any key."""

    id: str
    name: str
    created_ms: int
    workspace: str = DEFAULT_WORKSPACE
    models: tuple[str, ...] | None = None
    sealed_secret: bytes | None = None
    revoked_ms: int | None = None
    generation: int = 0


_COLUMNS = "id, name, workspace, models, sealed_secret, created_ms, revoked_ms, generation"


def insert(connection: sqlite3.Connection, key: StoredKey) -> StoredKey | None:
    """Add the key and return it with its generation; None when the id is taken."""
    with transaction(connection):
        if find(connection, key.id) is not None:
            return None
        stored = replace(key, generation=_next_generation(connection))
        connection.execute(
            "INSERT INTO api_keys"
            " (id, name, workspace, models, sealed_secret, created_ms, revoked_ms, generation)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            _row(stored),
        )
    return stored


def find(connection: sqlite3.Connection, id: str) -> StoredKey | None:
    row = connection.execute(f"SELECT {_COLUMNS} FROM api_keys WHERE id = ?", (id,)).fetchone()  # noqa: S608
    return None if row is None else _key(row)


def everything(connection: sqlite3.Connection) -> tuple[StoredKey, ...]:
    """All keys, revoked ones too, oldest first."""
    return changed_since(connection, 0, order="created_ms, id")


def changed_since(
    connection: sqlite3.Connection, generation: int, *, order: str = "generation"
) -> tuple[StoredKey, ...]:
    """The keys that were added or revoked after `generation`."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM api_keys WHERE generation > ? ORDER BY {order}",  # noqa: S608
        (generation,),
    )
    return tuple(_key(row) for row in rows)


def revoke(connection: sqlite3.Connection, id: str, now_ms: int) -> StoredKey | None:
    """The key, revoked from now on (or since it was revoked before); None when there is no such key."""
    with transaction(connection):
        key = find(connection, id)
        if key is None or key.revoked_ms is not None:
            return key
        revoked = replace(key, revoked_ms=now_ms, generation=_next_generation(connection))
        connection.execute(
            "UPDATE api_keys SET revoked_ms = ?, generation = ? WHERE id = ?",
            (now_ms, revoked.generation, id),
        )
    return revoked


def _next_generation(connection: sqlite3.Connection) -> int:
    return int(connection.execute("SELECT COALESCE(MAX(generation), 0) + 1 FROM api_keys").fetchone()[0])


def _row(key: StoredKey) -> Sequence[object]:
    models = None if key.models is None else json.dumps(key.models)
    sealed = None if key.sealed_secret is None else base64.b64encode(key.sealed_secret).decode("ascii")
    return (key.id, key.name, key.workspace, models, sealed, key.created_ms, key.revoked_ms, key.generation)


def _key(row: Sequence[object]) -> StoredKey:
    id, name, workspace, models, sealed, created_ms, revoked_ms, generation = row
    return StoredKey(
        id=str(id),
        name=str(name),
        workspace=str(workspace),
        models=None if models is None else tuple(json.loads(str(models))),
        sealed_secret=None if sealed is None else base64.b64decode(str(sealed)),
        created_ms=int(str(created_ms)),
        revoked_ms=None if revoked_ms is None else int(str(revoked_ms)),
        generation=int(str(generation)),
    )
