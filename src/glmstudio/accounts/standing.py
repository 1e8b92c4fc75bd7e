"""Whether an account may still be changed. A closed one stays as it was; whoever only takes away (a key, a
person) or settles its balance does so without asking here."""

from __future__ import annotations

import sqlite3

from glmstudio.accounts.faults import conflict, not_found
from glmstudio.storage import accounts
from glmstudio.storage.accounts import Account, AccountStatus


def open_account(connection: sqlite3.Connection, id: str) -> Account:
    """The account, active or locked. Raises AccountFault: no such account, or a closed one."""
    account = accounts.find(connection, id)
    if account is None:
        raise not_found(f"account {id[:80]!r}")
    if account.status is AccountStatus.CLOSED:
        raise conflict(f"account {id} is closed")
    return account
