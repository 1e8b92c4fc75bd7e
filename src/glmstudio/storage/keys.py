"""API keys as rows. It holds no secret in clear and does not know how secrets are made or sealed."""

from __future__ import annotations

import base64
import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from glmstudio.storage.accounts_schema import DEFAULT_WORKSPACE, OPERATOR_ACCOUNT
from glmstudio.storage.database import transaction
from glmstudio.storage.generation import next_generation


@dataclass(frozen=True, slots=True)
class StoredKey:
    """One key of a workspace in an account.

    `models` None allows every model. `sealed_secret` is None when the secret is derived from the id.
    `generation` is given by the database and grows with every change of any key, but not with
    `last_used_ms`, which may be a minute late.
    """

    id: str
    name: str
    created_ms: int
    workspace: str = DEFAULT_WORKSPACE
    models: tuple[str, ...] | None = None
    sealed_secret: bytes | None = None
    revoked_ms: int | None = None
    generation: int = 0
    account_id: str = OPERATOR_ACCOUNT
    expires_ms: int | None = None
    created_by: str | None = None
    last_used_ms: int | None = None

    def usable_at(self, now_ms: int) -> bool:
        """Neither revoked nor expired; its account and workspace have their own say."""
        return self.revoked_ms is None and (self.expires_ms is None or now_ms < self.expires_ms)


_COLUMNS = (
    "id, name, workspace, models, sealed_secret, created_ms, revoked_ms, generation,"
    " account_id, expires_ms, created_by, last_used_ms"
)


def insert(connection: sqlite3.Connection, key: StoredKey) -> StoredKey | None:
    """Add the key and return it with its generation; None when the id is taken."""
    with transaction(connection):
        if find(connection, key.id) is not None:
            return None
        stored = replace(key, generation=next_generation(connection))
        connection.execute(
            f"INSERT INTO api_keys ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
            _row(stored),
        )
    return stored


def find(connection: sqlite3.Connection, id: str) -> StoredKey | None:
    row = connection.execute(f"SELECT {_COLUMNS} FROM api_keys WHERE id = ?", (id,)).fetchone()  # noqa: S608
    return None if row is None else _key(row)


def everything(connection: sqlite3.Connection) -> tuple[StoredKey, ...]:
    """All keys, revoked ones too, oldest first."""
    return changed_since(connection, 0, order="created_ms, id")


def page(
    connection: sqlite3.Connection, account_id: str, workspace: str | None, after: str, count: int
) -> tuple[StoredKey, ...]:
    """At most `count` keys of the account, or of one workspace, with ids after `after`, by id."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM api_keys WHERE account_id = ? AND (? IS NULL OR workspace = ?)"  # noqa: S608
        " AND id > ? ORDER BY id LIMIT ?",
        (account_id, workspace, workspace, after, count),
    )
    return tuple(_key(row) for row in rows)


def beginning_with(connection: sqlite3.Connection, text: str, count: int) -> tuple[StoredKey, ...]:
    """At most `count` keys whose ids begin with the text."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM api_keys WHERE SUBSTR(id, 1, LENGTH(?)) = ? ORDER BY id LIMIT ?",  # noqa: S608
        (text, text, count),
    )
    return tuple(_key(row) for row in rows)


def count_live(connection: sqlite3.Connection, account_id: str) -> int:
    """How many keys of the account are not revoked."""
    query = "SELECT COUNT(*) FROM api_keys WHERE account_id = ? AND revoked_ms IS NULL"
    return int(connection.execute(query, (account_id,)).fetchone()[0])


def changed_since(
    connection: sqlite3.Connection, generation: int, *, order: str = "generation"
) -> tuple[StoredKey, ...]:
    """The keys that were added or changed after `generation`."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM api_keys WHERE generation > ? ORDER BY {order}",  # noqa: S608
        (generation,),
    )
    return tuple(_key(row) for row in rows)


def update(connection: sqlite3.Connection, key: StoredKey) -> StoredKey:
    """Store name, models, expiry and revocation."""
    with transaction(connection):
        stored = replace(key, generation=next_generation(connection))
        connection.execute(
            "UPDATE api_keys SET name = ?, models = ?, expires_ms = ?, revoked_ms = ?, generation = ?"
            " WHERE id = ?",
            (
                stored.name,
                _models_text(stored),
                stored.expires_ms,
                stored.revoked_ms,
                stored.generation,
                stored.id,
            ),
        )
    return stored


def revoke(connection: sqlite3.Connection, id: str, now_ms: int) -> StoredKey | None:
    """The key, revoked from now on (or since it was revoked before); None when there is no such key."""
    with transaction(connection):
        key = find(connection, id)
        if key is None or key.revoked_ms is not None:
            return key
        return update(connection, replace(key, revoked_ms=now_ms))


def open_state(key: StoredKey) -> dict[str, Any]:
    """What of the key may be written into records: nothing of its secret."""
    return {
        "name": key.name,
        "workspace": key.workspace,
        "models": key.models,
        "expires_ms": key.expires_ms,
        "revoked_ms": key.revoked_ms,
    }


def put_last_used(connection: sqlite3.Connection, used: Iterable[tuple[str, int]]) -> None:
    """Store when these keys (id, Unix milliseconds) were last used, together."""
    with transaction(connection):
        connection.executemany(
            "UPDATE api_keys SET last_used_ms = ?2 WHERE id = ?1 AND COALESCE(last_used_ms, 0) < ?2", used
        )


def _models_text(key: StoredKey) -> str | None:
    return None if key.models is None else json.dumps(key.models)


def _row(key: StoredKey) -> Sequence[object]:
    sealed = None if key.sealed_secret is None else base64.b64encode(key.sealed_secret).decode("ascii")
    return (
        key.id,
        key.name,
        key.workspace,
        _models_text(key),
        sealed,
        key.created_ms,
        key.revoked_ms,
        key.generation,
        key.account_id,
        key.expires_ms,
        key.created_by,
        key.last_used_ms,
    )


def _key(row: tuple[Any, ...]) -> StoredKey:
    id, name, workspace, models, sealed, created_ms, revoked_ms, generation, *rest = row
    account_id, expires_ms, created_by, last_used_ms = rest
    return StoredKey(
        id=id,
        name=name,
        workspace=workspace,
        models=None if models is None else tuple(json.loads(models)),
        sealed_secret=None if sealed is None else base64.b64decode(sealed),
        created_ms=created_ms,
        revoked_ms=revoked_ms,
        generation=generation,
        account_id=account_id,
        expires_ms=expires_ms,
        created_by=created_by,
        last_used_ms=last_used_ms,
    )
