"""API keys of workspaces: made, shown once, changed, revoked."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from enum import Enum

from glmstudio.accounts.faults import AccountFault, FaultKind, check_count, conflict, invalid, not_found
from glmstudio.accounts.limits import set_limits
from glmstudio.accounts.records import By, recorded
from glmstudio.accounts.standing import open_account
from glmstudio.accounts.workspaces import get_workspace
from glmstudio.admission.issuing import Issued, KeyFault, check_key, issue_key
from glmstudio.admission.master_key import MasterKey
from glmstudio.storage import accounts, keys
from glmstudio.storage.accounts import OPERATOR_ACCOUNT
from glmstudio.storage.database import transaction
from glmstudio.storage.keys import StoredKey
from glmstudio.storage.limits import NO_FIGURES, Figures, LimitedScope
from glmstudio.storage.workspaces import DEFAULT_WORKSPACE


class Keep(Enum):
    """Stands for "as it is" where None means something else."""

    KEEP = "keep"


KEEP = Keep.KEEP


def create_key(
    connection: sqlite3.Connection,
    master: MasterKey,
    by: By,
    *,
    name: str,
    account_id: str = OPERATOR_ACCOUNT,
    workspace: str = DEFAULT_WORKSPACE,
    models: tuple[str, ...] | None = None,
    expires_ms: int | None = None,
    figures: Figures = NO_FIGURES,
) -> Issued:
    """A new key, with limits of its own when `figures` has any; show its text once.

    Raises AccountFault: no such account or workspace, a closed one, a value that will not do, too many keys.
    """
    with transaction(connection):
        open_account(connection, account_id)
        get_workspace(connection, account_id, workspace)
        try:
            issued = issue_key(
                connection,
                master,
                name=name,
                now_ms=by.now_ms,
                models=models,
                workspace=workspace,
                account_id=account_id,
                expires_ms=expires_ms,
                actor=by.actor,
            )
        except KeyFault as fault:
            raise _invalid(fault) from None
        if figures != NO_FIGURES:
            set_limits(connection, by, LimitedScope(account_id, workspace, issued.key.id), figures)
    return issued


def get_key(connection: sqlite3.Connection, id: str, account_id: str | None = None) -> StoredKey:
    """The key, in this account or in any. Raises AccountFault."""
    key = keys.find(connection, id)
    if key is None or account_id not in (None, key.account_id):
        raise not_found(f"key {id[:80]!r}")
    return key


def find_key(connection: sqlite3.Connection, beginning: str) -> StoredKey:
    """The one key whose id is or begins with this text. Raises AccountFault: none, or several."""
    key = keys.find(connection, beginning)
    if key is not None:
        return key
    found = keys.beginning_with(connection, beginning, 2) if beginning else ()
    if len(found) == 1:
        return found[0]
    if found:
        raise conflict(f"several keys begin with {beginning[:80]!r}; give more of it")
    raise not_found(f"key that begins with {beginning[:80]!r}")


def list_keys(
    connection: sqlite3.Connection,
    account_id: str,
    *,
    workspace: str | None = None,
    after: str = "",
    count: int = 100,
) -> tuple[StoredKey, ...]:
    """A page of the account's keys, revoked ones too, in the order of their ids. Raises AccountFault: no such
    account."""
    if accounts.find(connection, account_id) is None:
        raise not_found(f"account {account_id[:80]!r}")
    return keys.page(connection, account_id, workspace, after, check_count(count))


def update_key(
    connection: sqlite3.Connection,
    by: By,
    id: str,
    *,
    name: str | None = None,
    models: tuple[str, ...] | Keep | None = KEEP,
    expires_ms: int | Keep | None = KEEP,
    account_id: str | None = None,
) -> StoredKey:
    """Change what is given; `models` None allows all, `expires_ms` None lets it live on.

    Raises AccountFault: no such key, a revoked one, one of a closed account, a value that will not do.
    """
    with transaction(connection):
        old = get_key(connection, id, account_id)
        open_account(connection, old.account_id)
        if old.revoked_ms is not None:
            raise conflict(f"key {id} is revoked")
        new = replace(
            old,
            name=old.name if name is None else name,
            models=old.models if isinstance(models, Keep) else models,
            expires_ms=old.expires_ms if isinstance(expires_ms, Keep) else expires_ms,
        )
        try:
            check_key(new.name, new.models, None if isinstance(expires_ms, Keep) else expires_ms, by.now_ms)
        except KeyFault as fault:
            raise _invalid(fault) from None
        return _store(connection, by, "key.update", old, new)


def revoke_key(connection: sqlite3.Connection, by: By, id: str, account_id: str | None = None) -> StoredKey:
    """The key, revoked from now on, or since it was before; servers stop taking it within a second. Raises
    AccountFault."""
    with transaction(connection):
        old = get_key(connection, id, account_id)
        if old.revoked_ms is not None:
            return old
        return _store(connection, by, "key.revoke", old, replace(old, revoked_ms=by.now_ms))


def _invalid(fault: KeyFault) -> AccountFault:
    """What is wrong with a key, under the name of the field that it is about."""
    if fault.field is None:
        return invalid("key", str(fault))
    return AccountFault(FaultKind.INVALID, str(fault), fault.field)


def _store(connection: sqlite3.Connection, by: By, action: str, old: StoredKey, new: StoredKey) -> StoredKey:
    with recorded(connection, by, action, old.account_id, f"key:{old.id}") as record:
        record.before, record.after = keys.open_state(old), keys.open_state(new)
        return keys.update(connection, new)
