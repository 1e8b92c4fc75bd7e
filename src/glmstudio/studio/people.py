"""Accounts with their members and workspaces, as management shows and changes them."""

from __future__ import annotations

from dataclasses import replace

from msgspec import UNSET

from glmstudio import accounts as services
from glmstudio.accounts import DEFAULT_TERMS, AccountDetails, Terms
from glmstudio.ledger.statement import yuan
from glmstudio.storage.accounts import AccountKind, AccountStatus
from glmstudio.storage.ledger import Tier
from glmstudio.storage.members import Member as StoredMember
from glmstudio.storage.members import Role
from glmstudio.storage.workspaces import Workspace as StoredWorkspace
from glmstudio.storage.workspaces import WorkspaceStatus
from glmstudio.studio.desk import Desk, given, name_of, nano_of, page_of
from glmstudio.studio.shapes import (
    Account,
    AccountChange,
    ListOf,
    Member,
    MemberChange,
    NewAccount,
    NewMember,
    NewWorkspace,
    Page,
    Workspace,
    WorkspaceChange,
)


def create_account(desk: Desk, body: NewAccount) -> Account:
    """Open an account with its default workspace; its tier decides the terms that are not given."""
    tier = Tier(body.tier)
    terms = _terms(DEFAULT_TERMS[tier], body.credit_line, body.free_tokens, body.free_days, body.free_only)
    made = services.create_account(
        desk.connection,
        desk.by,
        name=body.name,
        kind=AccountKind(body.kind),
        tier=tier,
        terms=terms,
        owner=body.owner,
        id=body.id,
    )
    return _account(made)


def list_accounts(desk: Desk, query: Page) -> ListOf[Account]:
    """Accounts in the order of their ids."""
    rows = services.list_accounts(desk.connection, after=name_of(query.after), count=query.limit + 1)
    part = page_of(rows, query.limit, lambda row: row.id)
    data = [get_account(desk, row.id) for row in part.data]
    return ListOf(data=data, has_more=part.has_more, next=part.next)


def get_account(desk: Desk, account_id: str) -> Account:
    """One account with its money."""
    return _account(services.get_account(desk.connection, account_id))


def change_account(desk: Desk, account_id: str, body: AccountChange) -> Account:
    """Change name, kind, tier or terms of an account; what is left out stays."""
    tier = None if body.tier is UNSET else Tier(body.tier)
    changed = services.update_account(
        desk.connection,
        desk.by,
        account_id,
        name=given(body.name),
        kind=None if body.kind is UNSET else AccountKind(body.kind),
        tier=tier,
        terms=_changed_terms(desk, account_id, tier, body),
    )
    return _account(changed)


def lock_account(desk: Desk, account_id: str) -> Account:
    """Refuse all keys of the account until it is unlocked."""
    return _set_status(desk, account_id, AccountStatus.LOCKED)


def unlock_account(desk: Desk, account_id: str) -> Account:
    """Let the keys of a locked account in again."""
    return _set_status(desk, account_id, AccountStatus.ACTIVE)


def close_account(desk: Desk, account_id: str) -> Account:
    """Close the account for good; its ledger stays."""
    return _set_status(desk, account_id, AccountStatus.CLOSED)


def list_members(desk: Desk, account_id: str) -> ListOf[Member]:
    """The people of an account and their roles."""
    return ListOf(data=[_member(row) for row in services.list_members(desk.connection, account_id)])


def add_member(desk: Desk, account_id: str, body: NewMember) -> Member:
    """Give a person a role in the account."""
    return _member(services.add_member(desk.connection, desk.by, account_id, body.user_id, Role(body.role)))


def change_member(desk: Desk, account_id: str, user_id: str, body: MemberChange) -> Member:
    """Give a member another role."""
    return _member(services.set_role(desk.connection, desk.by, account_id, user_id, Role(body.role)))


def remove_member(desk: Desk, account_id: str, user_id: str) -> ListOf[Member]:
    """Take a person out of the account; the members that are left."""
    services.remove_member(desk.connection, desk.by, account_id, user_id)
    return list_members(desk, account_id)


def list_workspaces(desk: Desk, account_id: str) -> ListOf[Workspace]:
    """The workspaces of an account."""
    return ListOf(data=[_workspace(row) for row in services.list_workspaces(desk.connection, account_id)])


def create_workspace(desk: Desk, account_id: str, body: NewWorkspace) -> Workspace:
    """Add a workspace to the account."""
    return _workspace(
        services.create_workspace(desk.connection, desk.by, account_id, name=body.name, id=body.id)
    )


def change_workspace(desk: Desk, account_id: str, workspace_id: str, body: WorkspaceChange) -> Workspace:
    """Rename, close or open a workspace; the keys of a closed one are refused."""
    changed = services.update_workspace(
        desk.connection,
        desk.by,
        account_id,
        workspace_id,
        name=given(body.name),
        status=None if body.status is UNSET else WorkspaceStatus(body.status),
    )
    return _workspace(changed)


def _set_status(desk: Desk, account_id: str, status: AccountStatus) -> Account:
    services.set_account_status(desk.connection, desk.by, account_id, status)
    return get_account(desk, account_id)


def _terms(
    base: Terms,
    credit_line: str | None,
    free_tokens: int | None,
    free_days: int | None,
    free_only: bool | None,
) -> Terms:
    return Terms(
        free_tokens=base.free_tokens if free_tokens is None else free_tokens,
        free_days=base.free_days if free_days is None else free_days,
        free_only=base.free_only if free_only is None else free_only,
        credit_nano=base.credit_nano if credit_line is None else nano_of(credit_line, "credit_line"),
    )


def _changed_terms(desk: Desk, account_id: str, tier: Tier | None, body: AccountChange) -> Terms | None:
    """None when no figure is given: then the service decides."""
    figures = (
        given(body.credit_line),
        given(body.free_tokens),
        given(body.free_days),
        given(body.free_only),
    )
    if figures == (None, None, None, None):
        return None
    money = services.get_account(desk.connection, account_id).money
    if tier not in (None, money.tier):
        base = replace(DEFAULT_TERMS[tier], credit_nano=money.credit_nano)
    else:
        base = Terms(money.free_tokens, money.free_days, money.free_only, money.credit_nano)
    return _terms(base, *figures)


def _account(details: AccountDetails) -> Account:
    account, money = details.account, details.money
    return Account(
        id=account.id,
        name=account.name,
        kind=account.kind.value,
        status=account.status.value,
        tier=money.tier.value,
        created_ms=account.created_ms,
        balance=yuan(money.balance_nano),
        balance_nano=money.balance_nano,
        held=yuan(money.held_nano),
        held_nano=money.held_nano,
        credit_line=yuan(money.credit_nano),
        credit_line_nano=money.credit_nano,
        free_tokens=money.free_tokens,
        free_days=money.free_days,
        free_only=money.free_only,
    )


def _member(row: StoredMember) -> Member:
    return Member(account_id=row.account_id, user_id=row.user_id, role=row.role.value, added_ms=row.added_ms)


def _workspace(row: StoredWorkspace) -> Workspace:
    return Workspace(
        account_id=row.account_id,
        id=row.id,
        name=row.name,
        status=row.status.value,
        created_ms=row.created_ms,
    )
