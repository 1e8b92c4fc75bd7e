"""Who is asking: keys, accounts, workspaces and limits in memory, as fresh as the database is, or nearly.

Every process has its own ring. Whatever changes keys, accounts, workspaces or limits, in this process or in
another, gives the changed rows a higher generation; the ring asks for the rows above the one that it has, at
most `REFRESH_S` after the last time, before it answers. That is how a revocation takes effect within a
second.
"""

from __future__ import annotations

import hmac
import logging
import sqlite3
import time
from collections.abc import Callable, Mapping
from typing import TypeVar

from glmstudio.admission import tokens
from glmstudio.admission.credentials import RawKey, SignedToken, parse_authorization
from glmstudio.admission.guessing import GUESSES_FREE, GuessGuard
from glmstudio.admission.issuing import reveal_secret
from glmstudio.admission.master_key import MasterKey, MasterKeyError
from glmstudio.admission.payer import NO_MODELS, Payer, PayerLimits
from glmstudio.errors import (
    CredentialFault,
    Forbidden,
    ForbiddenReason,
    InternalError,
    LimitScope,
    RateLimited,
    Unauthenticated,
)
from glmstudio.storage import accounts, keys, limits, workspaces
from glmstudio.storage.accounts import Account, AccountStatus
from glmstudio.storage.generation import current_generation
from glmstudio.storage.keys import StoredKey
from glmstudio.storage.limits import NO_FIGURES, Figures, LimitedScope
from glmstudio.storage.workspaces import WorkspaceStatus

__all__ = ["KeyRing", "Payer"]

REFRESH_S = 0.5
STALE_S_MAX = 10.0
SECRETS_KEPT_MAX = 20_000
TOKENS_KEPT_MAX = 4_096
PAYERS_KEPT_MAX = 20_000
BUSY_TIMEOUT_MS = 50
"""A refresh runs between two requests, so it must not wait for a lock as long as a write may."""

T = TypeVar("T")

log = logging.getLogger(__name__)


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
        """Reads everything at once. Raises sqlite3.Error."""
        self._connection = connection
        self._master = master
        self._wall_ms = wall_ms
        self._monotonic = monotonic
        self._directory = _Directory()
        self._payers: dict[str, Payer] = {}
        self._secrets: dict[str, bytes] = {}
        self._signed: dict[str, tokens.Token] = {}
        self._guard = GuessGuard()
        self._used: dict[str, int] = {}
        connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
        self._read_changes()
        self._fresh_at = self._tried_at = monotonic()

    def authenticate(self, headers: Mapping[str, str], address: str | None = None) -> Payer:
        """The payer whose credential these headers (lower-case names) carry; `address` is where it came from.

        Raises Unauthenticated (MISSING, MALFORMED, UNKNOWN, BAD_SIGNATURE, EXPIRED; contract: Zhipu,
        authentication failures), RateLimited while the address has to wait after many wrong keys, Forbidden
        when the key is good and its account locked or closed or its workspace closed, or InternalError when
        the database has not been readable for too long.
        """
        now_s = self._monotonic()
        if now_s - self._tried_at >= REFRESH_S:
            self.refresh()
        credential = parse_authorization(headers.get("authorization"))
        wall_ms = self._wall_ms()
        if isinstance(credential, RawKey):
            key_id = credential.id
            self._listen(address, key_id, now_s)
            self._check_raw(credential, address, now_s)
        else:
            key_id = self._check_token(credential, address, wall_ms, now_s)
        if address is not None:
            self._guard.right(address, key_id)
        payer = self._payers.get(key_id) or self._make_payer(key_id)
        if payer.expires_ms is not None and wall_ms >= payer.expires_ms:
            raise Unauthenticated(CredentialFault.EXPIRED)
        self._used[key_id] = wall_ms
        return payer

    def knows_workspace(self, account_id: str, workspace_id: str) -> bool:
        """Whether the account has this workspace."""
        return (account_id, workspace_id) in self._directory.workspaces

    def take_used(self) -> dict[str, int]:
        """When each key was last used (Unix milliseconds), of those used since the last call."""
        used, self._used = self._used, {}
        return used

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

    def _read_changes(self) -> None:
        changed = self._directory.read_changes(self._connection)
        if changed is None:
            return
        for key_id in changed:
            self._secrets.pop(key_id, None)  # when it was last used stays to be told, revoked or not
        self._payers.clear()

    def _listen(self, address: str | None, key_id: str, now_s: float) -> None:
        if address is not None:
            wait_ms = self._guard.wait_ms(address, key_id, int(now_s * 1000))
            if wait_ms:
                raise RateLimited(LimitScope.BURST, GUESSES_FREE, -(-wait_ms // 1000))

    def _check_raw(self, given: RawKey, address: str | None, now_s: float) -> None:
        try:
            if not hmac.compare_digest(self._secret(given.id), given.secret.encode("ascii")):
                raise Unauthenticated(CredentialFault.BAD_SIGNATURE)
        except Unauthenticated:
            self._guessed(address, given.id, now_s)
            raise

    def _check_token(self, given: SignedToken, address: str | None, wall_ms: int, now_s: float) -> str:
        """The id of the key that signed it. SDKs send one token for minutes, so a signature that held is
        remembered; key and time never are."""
        token = self._signed.get(given.text)
        if token is not None and token.key_id in self._secrets:
            tokens.check_time(token, wall_ms)
            return token.key_id
        token = tokens.parse_token(given.text)
        self._listen(address, token.key_id, now_s)
        try:
            tokens.verify_token(token, self._secret(token.key_id), wall_ms)
        except Unauthenticated as error:
            if error.fault is not CredentialFault.EXPIRED:
                self._guessed(address, token.key_id, now_s)
            raise
        _remember(self._signed, given.text, token, TOKENS_KEPT_MAX)
        return token.key_id

    def _guessed(self, address: str | None, key_id: str, now_s: float) -> None:
        if address is not None:
            self._guard.wrong(address, key_id, int(now_s * 1000))

    def _make_payer(self, key_id: str) -> Payer:
        payer = self._directory.payer(self._directory.keys[key_id])
        _remember(self._payers, key_id, payer, PAYERS_KEPT_MAX)
        return payer

    def _secret(self, key_id: str) -> bytes:
        """The secret of a key in the ring, from the cache or made now. Raises Unauthenticated: UNKNOWN."""
        secret = self._secrets.get(key_id)
        if secret is None:
            key = self._directory.keys.get(key_id)
            if key is None:
                raise Unauthenticated(CredentialFault.UNKNOWN)
            try:
                secret = reveal_secret(self._master, key).encode("utf-8")
            except MasterKeyError as error:
                log.error("%s", error)
                raise InternalError("the key store cannot be read") from error
            _remember(self._secrets, key_id, secret, SECRETS_KEPT_MAX)
        return secret


class _Directory:
    """The rows behind the payers, as of one generation."""

    def __init__(self) -> None:
        self.keys: dict[str, StoredKey] = {}
        self.workspaces: dict[tuple[str, str], WorkspaceStatus] = {}
        self._accounts: dict[str, Account] = {}
        self._limits: dict[LimitedScope, Figures] = {}
        self._model_limits: dict[str, dict[tuple[str, str], Figures]] = {}
        self._generation = -1

    def read_changes(self, connection: sqlite3.Connection) -> list[str] | None:
        """Take over the changed rows; the ids of the changed keys, or None when nothing at all has changed.

        What changes while this reads is above the generation that is noted, and read again the next time.
        """
        generation, known = current_generation(connection), self._generation
        if generation == known:
            return None
        for account in accounts.changed_since(connection, known):
            self._accounts[account.id] = account
        for workspace in workspaces.changed_since(connection, known):
            self.workspaces[workspace.account_id, workspace.id] = workspace.status
        for scope, figures in limits.changed_since(connection, known):
            self._put_limit(scope, figures)
        changed = keys.changed_since(connection, known)
        for key in changed:
            if key.revoked_ms is None:
                self.keys[key.id] = key
            else:
                self.keys.pop(key.id, None)
        self._generation = generation
        return [key.id for key in changed]

    def payer(self, key: StoredKey) -> Payer:
        """Raises Forbidden when account or workspace do not let their keys in."""
        account = self._accounts[key.account_id]
        if account.status is not AccountStatus.ACTIVE:
            raise Forbidden(f"the account is {account.status.value}", ForbiddenReason.ACCOUNT)
        if self.workspaces.get((account.id, key.workspace)) is not WorkspaceStatus.ACTIVE:
            raise Forbidden("the workspace is closed", ForbiddenReason.WORKSPACE)
        return Payer(
            key_id=key.id,
            name=key.name,
            account_id=account.id,
            workspace_id=key.workspace,
            tier=account.tier,
            models=None if key.models is None else frozenset(key.models),
            limits=PayerLimits(
                key=self._limits.get(LimitedScope(account.id, key.workspace, key.id), NO_FIGURES),
                workspace=self._limits.get(LimitedScope(account.id, key.workspace), NO_FIGURES),
                account=self._limits.get(LimitedScope(account.id), NO_FIGURES),
                models=self._model_limits.get(account.id, NO_MODELS),
            ),
            expires_ms=key.expires_ms,
        )

    def _put_limit(self, scope: LimitedScope, figures: Figures) -> None:
        """Tables of single models are replaced, never changed: payers hold them."""
        if scope.model:
            table = dict(self._model_limits.get(scope.account_id, NO_MODELS))
            table[scope.family, scope.model] = figures
            self._model_limits[scope.account_id] = table
        elif figures == NO_FIGURES:
            self._limits.pop(scope, None)
        else:
            self._limits[scope] = figures


def _remember(kept: dict[str, T], name: str, value: T, most: int) -> None:
    """Keep the value; when that is one too many, forget the oldest."""
    if len(kept) >= most:
        del kept[next(iter(kept))]
    kept[name] = value
