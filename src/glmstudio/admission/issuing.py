"""Keys are made, brought along and shown again to the owner of the data directory.

It knows what a key looks like; it knows no request and no command line.
"""

from __future__ import annotations

import hmac
import re
import secrets
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from glmstudio.admission.master_key import MasterKey, MasterKeyError, load_or_create_master_key
from glmstudio.errors import OperatorError
from glmstudio.storage import audit, keys, workspaces
from glmstudio.storage.accounts_schema import DEFAULT_WORKSPACE, OPERATOR_ACCOUNT
from glmstudio.storage.audit import SYSTEM
from glmstudio.storage.database import transaction
from glmstudio.storage.keys import StoredKey
from glmstudio.storage.workspaces import WorkspaceStatus

ID_BYTES = 16
NAME_CHARS_MAX = 64
MODELS_MAX = 64
MODEL_CHARS_MAX = 128
EXPIRES_MS_MAX = 253_402_300_799_999
"""The last millisecond of the year 9999 (UTC): what is later has no date."""
LIVE_KEYS_MAX = 10_000
"""Keys of one account that are not revoked."""
IMPORTED_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
IMPORTED_SECRET = re.compile(r"[A-Za-z0-9_-]{6,128}")


class KeyFault(OperatorError):
    """A key cannot be made or shown; the message is one line and never holds a secret. `field` names the
    value at fault, where it is one value."""

    def __init__(self, message: str, field: str | None = None) -> None:
        super().__init__(message)
        self.field = field


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
    account_id: str = OPERATOR_ACCOUNT,
    expires_ms: int | None = None,
    actor: str = SYSTEM,
) -> Issued:
    """A new key of the workspace, with a secret that is stored nowhere; the audit log says who made it.

    Raises KeyFault when name, models or expiry will not do, when there is no such workspace or it is closed,
    and when the account has too many keys.
    """
    check_key(name, models, expires_ms, now_ms)
    draft = StoredKey(
        secrets.token_hex(ID_BYTES),
        name,
        now_ms,
        workspace,
        models,
        account_id=account_id,
        expires_ms=expires_ms,
        created_by=actor,
    )
    key = _insert(connection, draft, "key.create", actor, now_ms)
    if key is None:  # 128 random bits do not meet twice
        raise KeyFault("the random source repeats itself")
    return Issued(key, reveal_key(master, key))


def master_key_of(path: Path, connection: sqlite3.Connection) -> MasterKey:
    """The master key of the data directory with this database, made when there is none and no key needs it.
    Raises MasterKeyError."""
    check_not_lost(path, connection)
    return load_or_create_master_key(path)


def check_not_lost(path: Path, connection: sqlite3.Connection) -> None:
    """Raises MasterKeyError when the file is gone and keys in the database were made from it: with a new one
    each of them would be refused as wrong, and nobody would know why."""
    if not path.exists() and any(key.revoked_ms is None for key in keys.everything(connection)):
        raise MasterKeyError(
            f"master key {path}: is missing, and keys in the database need it; restore it from a backup, or,"
            " if it is lost, revoke every key (glmstudio keys revoke)"
        )


def import_key(
    connection: sqlite3.Connection,
    master: MasterKey,
    text: str,
    *,
    name: str,
    now_ms: int,
    actor: str = SYSTEM,
) -> Issued:
    """The key `id.secret` that the user brought, in the operator's account; its secret is stored sealed.

    Bringing the same key again changes nothing. Raises KeyFault when its form will not do, when the id
    belongs to a key with another secret, or when the key was revoked.
    """
    check_key(name, None, None, now_ms)
    id, secret = _split(text.strip())
    draft = StoredKey(id, name, now_ms, sealed_secret=master.seal(id, secret), created_by=actor)
    stored = keys.find(connection, id) or _insert(connection, draft, "key.import", actor, now_ms)
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


def check_key(name: str, models: tuple[str, ...] | None, expires_ms: int | None, now_ms: int) -> None:
    """Raises KeyFault when a key may not look like this."""
    if not 1 <= len(name.strip()) <= NAME_CHARS_MAX or not name.isprintable():
        raise KeyFault(
            f"the name of a key is 1 to {NAME_CHARS_MAX} printable characters, got {name[:80]!r}", "name"
        )
    if models is not None:
        if not 1 <= len(models) <= MODELS_MAX:
            raise KeyFault(f"a key names 1 to {MODELS_MAX} models, got {len(models)}", "models")
        for model in models:
            if not 1 <= len(model) <= MODEL_CHARS_MAX or not model.isprintable():
                raise KeyFault(
                    f"a model id is 1 to {MODEL_CHARS_MAX} characters, got {model[:80]!r}", "models"
                )
    if expires_ms is None:
        return
    if expires_ms <= now_ms:
        raise KeyFault(f"expires_ms must be in the future (now is {now_ms}), got {expires_ms}", "expires_ms")
    if expires_ms > EXPIRES_MS_MAX:
        raise KeyFault(
            f"expires_ms must be at most {EXPIRES_MS_MAX} (the end of the year 9999), got {expires_ms}",
            "expires_ms",
        )


def _insert(
    connection: sqlite3.Connection, draft: StoredKey, action: str, actor: str, now_ms: int
) -> StoredKey | None:
    """Add the key and say so in the audit log, together; None when the id is taken."""
    with transaction(connection):
        workspace = workspaces.find(connection, draft.account_id, draft.workspace)
        if workspace is None:
            raise KeyFault(f"account {draft.account_id} has no workspace {draft.workspace[:80]!r}")
        if workspace.status is not WorkspaceStatus.ACTIVE:
            raise KeyFault(f"workspace {draft.workspace} is {workspace.status.value}")
        if keys.count_live(connection, draft.account_id) >= LIVE_KEYS_MAX:
            raise KeyFault(f"account {draft.account_id} has {LIVE_KEYS_MAX} keys, which is the limit")
        key = keys.insert(connection, draft)
        if key is not None:
            change = audit.Change(actor, action, key.account_id, f"key:{key.id}", None, keys.open_state(key))
            audit.record(connection, change, now_ms)
    return key
