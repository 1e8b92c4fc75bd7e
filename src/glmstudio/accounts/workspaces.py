"""Workspaces divide an account: each key belongs to one, each may have limits and a budget of its own."""

from __future__ import annotations

import re
import secrets
import sqlite3
from dataclasses import replace
from typing import Any

from glmstudio.accounts.faults import check_name, conflict, invalid, not_found
from glmstudio.accounts.records import By, recorded
from glmstudio.accounts.standing import open_account
from glmstudio.storage import accounts, workspaces
from glmstudio.storage.workspaces import DEFAULT_WORKSPACE, Workspace, WorkspaceStatus

ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")
ID_BYTES = 8
WORKSPACES_MAX = 1_000


def create_workspace(
    connection: sqlite3.Connection, by: By, account_id: str, *, name: str, id: str | None = None
) -> Workspace:
    """Raises AccountFault: a value that will not do, no such account or a closed one, an id that is taken,
    too many."""
    name = check_name(name)
    if id is None:
        id = f"ws-{secrets.token_hex(ID_BYTES)}"
    elif not ID.fullmatch(id):
        raise invalid("id", f"1 to 64 letters, digits, - and _, got {id[:80]!r}")
    with recorded(connection, by, "workspace.create", account_id, f"workspace:{id}") as record:
        open_account(connection, account_id)
        if workspaces.find(connection, account_id, id) is not None:
            raise conflict(f"account {account_id} has a workspace {id} already")
        if workspaces.count(connection, account_id) >= WORKSPACES_MAX:
            raise conflict(f"account {account_id} has {WORKSPACES_MAX} workspaces, which is the limit")
        draft = Workspace(account_id, id, name, WorkspaceStatus.ACTIVE, by.now_ms)
        workspace = workspaces.insert(connection, draft)
        record.after = _state(workspace)
    return workspace


def get_workspace(connection: sqlite3.Connection, account_id: str, id: str) -> Workspace:
    """Raises AccountFault."""
    workspace = workspaces.find(connection, account_id, id)
    if workspace is None:
        raise not_found(f"workspace {id[:80]!r} in account {account_id[:80]!r}")
    return workspace


def list_workspaces(connection: sqlite3.Connection, account_id: str) -> tuple[Workspace, ...]:
    """All of them, oldest first. Raises AccountFault: no such account."""
    if accounts.find(connection, account_id) is None:
        raise not_found(f"account {account_id[:80]!r}")
    return workspaces.of_account(connection, account_id)


def update_workspace(
    connection: sqlite3.Connection,
    by: By,
    account_id: str,
    id: str,
    *,
    name: str | None = None,
    status: WorkspaceStatus | None = None,
) -> Workspace:
    """Change what is given. The keys of a closed workspace are refused within a second; it can be opened
    again.

    Raises AccountFault: no such workspace, a closed account, a name that will not do, the default one to be
    closed.
    """
    with recorded(connection, by, "workspace.update", account_id, f"workspace:{id}") as record:
        open_account(connection, account_id)
        old = get_workspace(connection, account_id, id)
        if id == DEFAULT_WORKSPACE and status is WorkspaceStatus.CLOSED:
            raise conflict("the default workspace stays open")
        new = replace(old, name=old.name if name is None else check_name(name), status=status or old.status)
        new = workspaces.update(connection, new)
        record.before, record.after = _state(old), _state(new)
    return new


def _state(workspace: Workspace) -> dict[str, Any]:
    return {"name": workspace.name, "status": workspace.status.value}
