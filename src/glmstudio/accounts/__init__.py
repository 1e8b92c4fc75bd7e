"""Accounts and what belongs to them: members, workspaces, keys, limits. The services behind the command line,
the management API and, later, the pages on which people register and sign in.

Each function takes a database connection, does one thing in one transaction (inside a larger one it is a part
of that), and writes the audit log together with what it changes. Money and budgets are the ledger's.
"""

from glmstudio.accounts.accounts import (
    AccountDetails,
    create_account,
    get_account,
    list_accounts,
    set_account_status,
    update_account,
)
from glmstudio.accounts.faults import AccountFault, FaultKind
from glmstudio.accounts.keys import create_key, find_key, get_key, list_keys, revoke_key, update_key
from glmstudio.accounts.last_used import LastUsedWriter
from glmstudio.accounts.limits import get_limits, list_limits, set_limits
from glmstudio.accounts.members import (
    add_member,
    list_members,
    list_memberships,
    remove_member,
    set_role,
)
from glmstudio.accounts.records import By, list_changes, recorded
from glmstudio.accounts.roles import Right, may
from glmstudio.accounts.standing import open_account
from glmstudio.accounts.terms import DEFAULT_TERMS, Terms
from glmstudio.accounts.workspaces import (
    create_workspace,
    get_workspace,
    list_workspaces,
    update_workspace,
)

__all__ = [
    "DEFAULT_TERMS",
    "AccountDetails",
    "AccountFault",
    "By",
    "FaultKind",
    "LastUsedWriter",
    "Right",
    "Terms",
    "add_member",
    "create_account",
    "create_key",
    "create_workspace",
    "find_key",
    "get_account",
    "get_key",
    "get_limits",
    "get_workspace",
    "list_accounts",
    "list_changes",
    "list_keys",
    "list_limits",
    "list_members",
    "list_memberships",
    "list_workspaces",
    "may",
    "open_account",
    "recorded",
    "remove_member",
    "revoke_key",
    "set_account_status",
    "set_limits",
    "set_role",
    "update_account",
    "update_key",
    "update_workspace",
]
