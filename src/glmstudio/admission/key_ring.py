"""Every key in memory, so that a request proves itself in microseconds, and revocation that holds within a
second.

The ring asks the database for changes at most every `REFRESH_S`, in the call that comes next, by one indexed
query that usually returns nothing; so a key that another process revoked stops working in time. When the
database cannot be read for `STALE_S_MAX`, nobody is let in any more: a revoked key must not live on a broken
disk.

Not for use by two threads at once.
"""

from __future__ import annotations

import hmac
import logging
import sqlite3
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from glmstudio.admission import tokens
from glmstudio.admission.credentials import RawKey, parse_authorization
from glmstudio.admission.issuing import reveal_secret
from glmstudio.admission.master_key import MasterKey, MasterKeyError
from glmstudio.errors import CredentialFault, InternalError, Unauthenticated
from glmstudio.storage import keys
from glmstudio.storage.keys import DEFAULT_WORKSPACE, StoredKey

REFRESH_S = 0.5
STALE_S_MAX = 10.0
SECRETS_KEPT_MAX = 20_000
TOKENS_KEPT_MAX = 4_096
BUSY_TIMEOUT_MS = 50
"""A refresh runs between two requests, so it must not wait for a lock as long as a write may."""

T = TypeVar("T")

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Payer:
    """Who answers for a request. `models` None allows every model."""

    key_id: str
    name: str
    workspace: str = DEFAULT_WORKSPACE
    models: frozenset[str] | None = None

    def may_use(self, model_id: str) -> bool:
        return self.models is None or model_id in self.models


class KeyRing:
    """All keys that are not revoked. `connection` is the ring's own; closing it stays with whoever opened
    it."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        master: MasterKey,
        *,
        wall_ms: Callable[[], int] = lambda: int(time.time() * 1000),
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """Reads all keys at once. Raises sqlite3.Error."""
        self._connection = connection
        self._master = master
        self._wall_ms = wall_ms
        self._monotonic = monotonic
        self._keys: dict[str, StoredKey] = {}
        self._payers: dict[str, Payer] = {}
        self._secrets: dict[str, bytes] = {}
        self._signed: dict[str, tokens.Token] = {}
        self._generation = 0
        connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
        self._read_changes()
        self._fresh_at = self._tried_at = monotonic()

    def authenticate(self, headers: Mapping[str, str]) -> Payer:
        """The payer whose credential these headers (lower-case names) carry.

        Raises Unauthenticated (MISSING, MALFORMED, UNKNOWN, BAD_SIGNATURE, EXPIRED; contract: Zhipu,
        authentication failures), or InternalError when the database has not been readable for too long.
        """
        if self._monotonic() - self._tried_at >= REFRESH_S:
            self.refresh()
        credential = parse_authorization(headers.get("authorization"))
        if isinstance(credential, RawKey):
            payer = self._payer(credential.id)
            if not hmac.compare_digest(self._secret(credential.id), credential.secret.encode("ascii")):
                raise Unauthenticated(CredentialFault.BAD_SIGNATURE)
            return payer
        return self._authenticate_token(credential.text)

    def refresh(self) -> None:
        """Take over what changed since the last time. Raises InternalError when that fails for too long."""
        now = self._tried_at = self._monotonic()
        try:
            self._read_changes()
            self._fresh_at = now
        except sqlite3.Error as error:
            log.warning("the keys cannot be read: %s", error)
            if now - self._fresh_at > STALE_S_MAX:
                self._tried_at = now - REFRESH_S  # the next request tries again
                raise InternalError("the key store cannot be read") from error

    def _authenticate_token(self, text: str) -> Payer:
        """SDKs send one token for minutes, so a signature that held is remembered; key and time never are."""
        token = self._signed.get(text)
        if token is not None:
            payer = self._payer(token.key_id)
            tokens.check_time(token, self._wall_ms())
            return payer
        token = tokens.parse_token(text)
        payer = self._payer(token.key_id)
        tokens.verify_token(token, self._secret(token.key_id), self._wall_ms())
        _remember(self._signed, text, token, TOKENS_KEPT_MAX)
        return payer

    def _read_changes(self) -> None:
        for key in keys.changed_since(self._connection, self._generation):
            self._secrets.pop(key.id, None)
            if key.revoked_ms is None:
                self._keys[key.id] = key
                models = None if key.models is None else frozenset(key.models)
                self._payers[key.id] = Payer(key.id, key.name, key.workspace, models)
            else:
                self._keys.pop(key.id, None)
                self._payers.pop(key.id, None)
            self._generation = key.generation

    def _payer(self, key_id: str) -> Payer:
        payer = self._payers.get(key_id)
        if payer is None:
            raise Unauthenticated(CredentialFault.UNKNOWN)
        return payer

    def _secret(self, key_id: str) -> bytes:
        """The secret of a key in the ring, from the cache or made now."""
        secret = self._secrets.get(key_id)
        if secret is None:
            try:
                secret = reveal_secret(self._master, self._keys[key_id]).encode("utf-8")
            except MasterKeyError as error:
                log.error("%s", error)
                raise InternalError("the key store cannot be read") from error
            _remember(self._secrets, key_id, secret, SECRETS_KEPT_MAX)
        return secret


def _remember(kept: dict[str, T], name: str, value: T, most: int) -> None:
    """Keep the value; when that is one too many, forget the oldest."""
    if len(kept) >= most:
        del kept[next(iter(kept))]
    kept[name] = value
