"""The workspace header."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from glmstudio.accounts import By, create_account, create_workspace
from glmstudio.admission import KeyRing, MasterKey, Payer
from glmstudio.admission.workspace import check_workspace
from glmstudio.errors import Forbidden, ForbiddenReason, WorkspaceNotFound
from glmstudio.storage import open_database

BY = By("admin:test", 1)


def test_only_the_keys_own_workspace(tmp_path: Path, database: sqlite3.Connection, master: MasterKey) -> None:
    """Absent, empty and equal are fine; another one of the account is forbidden; what only another account
    has is not found, like what nobody has."""
    create_account(database, BY, name="x", id="acme")
    create_account(database, BY, name="x", id="else")
    for account_id, id in (("acme", "lab"), ("acme", "office"), ("else", "secret")):
        create_workspace(database, BY, account_id, name=id, id=id)
    payer = Payer("k", "n", "acme", "lab")
    with closing(open_database(tmp_path / "glmstudio.db")) as connection:
        ring = KeyRing(connection, master)
        for named in (None, "", " ", "lab", " lab "):
            check_workspace(ring, payer, named)
        for named in ("office", "default"):
            with pytest.raises(Forbidden) as caught:
                check_workspace(ring, payer, named)
            assert caught.value.reason is ForbiddenReason.WORKSPACE
        for named in ("secret", "none", "LAB"):
            with pytest.raises(WorkspaceNotFound):
                check_workspace(ring, payer, named)
