"""Keys are made, brought along and shown again to the owner of the data directory.

It knows what a key looks like; it knows no request and no command line.
"""

from __future__ import annotations

import hmac
import re
import secrets
import sqlite3
from dataclasses import dataclass

from glmstudio.admission.master_key import MasterKey
from glmstudio.errors import OperatorError
from glmstudio.storage import keys
from glmstudio.storage.keys import DEFAULT_WORKSPACE, StoredKey

ID_BYTES = 16
NAME_CHARS_MAX = 64
MODELS_MAX = 64
IMPORTED_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
IMPORTED_SECRET = re.compile(r"[A-Za-z0-9_-]{6,128}")


class KeyFault(OperatorError):
    """A key cannot be made or shown; the message is one line and never holds a secret."""


@dataclass(frozen=True, slots=True)
class Issued:
    """A key and its `id.secret`, to be shown once."""

    key: StoredKey
    text: str

    def __repr__(self) -> str:
        return f"Issued(key={self.key.id!r})"


def issue_key(
    connection: sqlite3.Connection,
    master: MasterKey,
    *,
    name: str,
    now_ms: int,
    models: tuple[str, ...] | None = None,
    workspace: str = DEFAULT_WORKSPACE,
) -> Issued:
    """A new key with a secret that is stored nowhere. Raises KeyFault when the name or the models will not
    do."""
    _check_name(name)
    _check_models(models)
    draft = StoredKey(secrets.token_hex(ID_BYTES), name, now_ms, workspace, models)
    key = keys.insert(connection, draft)
    if key is None:  # 128 random bits do not meet twice
        raise KeyFault("the random source repeats itself")
    return Issued(key, reveal_key(master, key))


def import_key(
    connection: sqlite3.Connection, master: MasterKey, text: str, *, name: str, now_ms: int
) -> Issued:
    """The key `id.secret` that the user brought; its secret is stored sealed.

    Bringing the same key again changes nothing. Raises KeyFault when its form will not do, when the id
    belongs to a key with another secret, or when the key was revoked.
    """
    _check_name(name)
    id, secret = _split(text.strip())
    stored = keys.find(connection, id) or keys.insert(
        connection, StoredKey(id, name, now_ms, sealed_secret=master.seal(id, secret))
    )
    if stored is None:
        raise KeyFault(f"key {id} is being added by another process; try again")
    if not hmac.compare_digest(reveal_key(master, stored), f"{id}.{secret}"):
        raise KeyFault(f"key {id} exists with another secret; revoke it and choose another id")
    if stored.revoked_ms is not None:
        raise KeyFault(f"key {id} was revoked; choose another id")
    return Issued(stored, f"{id}.{secret}")


def reveal_key(master: MasterKey, key: StoredKey) -> str:
    """`id.secret` of a stored key. Raises MasterKeyError when another master key sealed it."""
    return f"{key.id}.{reveal_secret(master, key)}"


def reveal_secret(master: MasterKey, key: StoredKey) -> str:
    if key.sealed_secret is None:
        return master.derive_secret(key.id)
    return master.unseal(key.id, key.sealed_secret)


def _split(text: str) -> tuple[str, str]:
    id, dot, secret = text.partition(".")
    if not dot:
        raise KeyFault("a key has the form id.secret, with one dot")
    if not IMPORTED_ID.fullmatch(id):
        raise KeyFault(f"the id of a key is 1 to 64 letters, digits, - and _, got {len(id)} characters")
    if not IMPORTED_SECRET.fullmatch(secret):
        raise KeyFault(
            f"the secret of a key is 6 to 128 letters, digits, - and _, got {len(secret)} characters"
        )
    return id, secret


def _check_name(name: str) -> None:
    if not 1 <= len(name.strip()) <= NAME_CHARS_MAX or not name.isprintable():
        raise KeyFault(f"the name of a key is 1 to {NAME_CHARS_MAX} printable characters, got {name[:80]!r}")


def _check_models(models: tuple[str, ...] | None) -> None:
    if models is not None and not 1 <= len(models) <= MODELS_MAX:
        raise KeyFault(f"a key names 1 to {MODELS_MAX} models, got {len(models)}")
