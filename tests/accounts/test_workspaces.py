"""Workspaces of an account."""

import sqlite3

import pytest

from glmstudio.accounts import (
    AccountFault,
    By,
    FaultKind,
    create_account,
    create_workspace,
    get_workspace,
    list_workspaces,
    update_workspace,
)
from glmstudio.storage.workspaces import WorkspaceStatus


def test_made_renamed_closed_opened(database: sqlite3.Connection, by: By) -> None:
    """A workspace keeps its id, and may come back."""
    made = create_workspace(database, by, "operator", name="Lab")
    assert made.id.startswith("ws-")
    closed = update_workspace(
        database, by, "operator", made.id, name="Old lab", status=WorkspaceStatus.CLOSED
    )
    assert get_workspace(database, "operator", made.id) == closed
    assert (closed.name, closed.status) == ("Old lab", WorkspaceStatus.CLOSED)
    opened = update_workspace(database, by, "operator", made.id, status=WorkspaceStatus.ACTIVE)
    assert (opened.name, opened.status) == ("Old lab", WorkspaceStatus.ACTIVE)


def test_ids_are_unique_in_their_account_only(database: sqlite3.Connection, by: By) -> None:
    """Two accounts may call their workspaces alike."""
    create_account(database, by, name="x", id="acme")
    for account_id in ("acme", "operator"):
        create_workspace(database, by, account_id, name="lab", id="llm-lab1")
        assert [workspace.id for workspace in list_workspaces(database, account_id)][-1] == "llm-lab1"
    with pytest.raises(AccountFault, match="account acme has a workspace llm-lab1 already"):
        create_workspace(database, by, "acme", name="lab", id="llm-lab1")


def test_refusals(database: sqlite3.Connection, by: By) -> None:
    """The default one stays open; names, ids and accounts are checked."""
    cases = [
        (lambda: close_default(database, by), FaultKind.CONFLICT),
        (lambda: create_workspace(database, by, "operator", name=""), FaultKind.INVALID),
        (lambda: create_workspace(database, by, "operator", name="x", id="a b"), FaultKind.INVALID),
        (lambda: create_workspace(database, by, "none", name="x"), FaultKind.NOT_FOUND),
        (lambda: update_workspace(database, by, "operator", "none"), FaultKind.NOT_FOUND),
    ]
    for attempt, kind in cases:
        with pytest.raises(AccountFault) as caught:
            attempt()
        assert caught.value.kind is kind


def close_default(database: sqlite3.Connection, by: By) -> None:
    update_workspace(database, by, "operator", "default", status=WorkspaceStatus.CLOSED)
