"""Accounts are opened, looked at, changed, locked and closed; here and in the ledger as one."""

from __future__ import annotations

import re
import secrets
import sqlite3
from dataclasses import dataclass, replace
from typing import Any

from glmstudio.accounts.faults import check_count, check_name, conflict, invalid, not_found
from glmstudio.accounts.members import check_user_id
from glmstudio.accounts.records import By, recorded
from glmstudio.accounts.terms import DEFAULT_TERMS, Terms, check_terms
from glmstudio.ledger.statement import yuan
from glmstudio.storage import accounts, ledger, ledger_admin, members, workspaces
from glmstudio.storage.accounts import OPERATOR_ACCOUNT, Account, AccountKind, AccountStatus
from glmstudio.storage.ledger import Tier
from glmstudio.storage.members import Member, Role
from glmstudio.storage.workspaces import DEFAULT_WORKSPACE, Workspace, WorkspaceStatus

ID = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")
ID_BYTES = 8


@dataclass(frozen=True, slots=True)
class AccountDetails:
    """An account as admission sees it, and as the ledger does."""

    account: Account
    money: ledger.Account


def create_account(
    connection: sqlite3.Connection,
    by: By,
    *,
    name: str,
    kind: AccountKind = AccountKind.INDIVIDUAL,
    tier: Tier = Tier.FREE,
    terms: Terms | None = None,
    owner: str | None = None,
    id: str | None = None,
) -> AccountDetails:
    """A new account with its default workspace, with its tier's terms unless others are given.

    Raises AccountFault when a value will not do or the id is taken.
    """
    name, terms = check_name(name), terms or DEFAULT_TERMS[tier]
    check_terms(terms)
    if owner is not None:
        owner = check_user_id(owner)
    if id is None:
        id = f"acc-{secrets.token_hex(ID_BYTES)}"
    elif not ID.fullmatch(id):
        raise invalid("id", f"1 to 64 of a-z, 0-9 and -, beginning with none, got {id[:80]!r}")
    with recorded(connection, by, "account.create", id, f"account:{id}") as record:
        money = _money(id, tier, terms, by.now_ms)
        if accounts.find(connection, id) is not None or not ledger_admin.open_account(connection, money):
            raise conflict(f"there is an account {id} already")
        draft = Account(id, name, kind, AccountStatus.ACTIVE, tier, by.now_ms)
        account = accounts.insert(connection, draft)
        workspaces.insert(
            connection,
            Workspace(id, DEFAULT_WORKSPACE, DEFAULT_WORKSPACE, WorkspaceStatus.ACTIVE, by.now_ms),
        )
        if owner is not None:
            members.insert(connection, Member(id, owner, Role.OWNER, by.now_ms))
        details = AccountDetails(account, money)
        record.after = _state(details) | {"owner": owner}
    return details


def get_account(connection: sqlite3.Connection, id: str) -> AccountDetails:
    """Raises AccountFault."""
    account, money = accounts.find(connection, id), ledger.find_account(connection, id)
    if account is None or money is None:
        raise not_found(f"account {id[:80]!r}")
    return AccountDetails(account, money)


def list_accounts(
    connection: sqlite3.Connection, *, after: str = "", count: int = 100
) -> tuple[Account, ...]:
    """A page of accounts in the order of their ids; `after` is the last id of the page before. Raises
    AccountFault."""
    return accounts.page(connection, after, check_count(count))


def update_account(
    connection: sqlite3.Connection,
    by: By,
    id: str,
    *,
    name: str | None = None,
    kind: AccountKind | None = None,
    tier: Tier | None = None,
    terms: Terms | None = None,
) -> AccountDetails:
    """Change what is given. A new tier comes with its own terms and the old credit line, unless terms are
    given.

    Raises AccountFault when a value will not do, there is no such account, or its members or its balance do
    not allow it.
    """
    with recorded(connection, by, "account.update", id, f"account:{id}") as record:
        old = get_account(connection, id)
        _check_change(connection, old.account, kind, tier)
        _change_money(connection, old.money, tier, terms)
        account = replace(
            old.account,
            name=old.account.name if name is None else check_name(name),
            kind=kind or old.account.kind,
            tier=tier or old.account.tier,
        )
        accounts.update(connection, account)
        new = get_account(connection, id)
        record.before, record.after = _state(old), _state(new)
    return new


def set_account_status(connection: sqlite3.Connection, by: By, id: str, status: AccountStatus) -> Account:
    """Lock, unlock or close. All keys of an account that is not active are refused within a second.

    Raises AccountFault when there is no such account, it is the operator's, or it was closed before.
    """
    with recorded(connection, by, f"account.{_VERBS[status]}", id, f"account:{id}") as record:
        old = get_account(connection, id).account
        if id == OPERATOR_ACCOUNT and status is not AccountStatus.ACTIVE:
            raise conflict("the operator's own account stays open")
        if old.status is AccountStatus.CLOSED and status is not AccountStatus.CLOSED:
            raise conflict(f"account {id} was closed; open another")
        new = accounts.update(connection, replace(old, status=status))
        record.before, record.after = {"status": old.status.value}, {"status": status.value}
    return new


_VERBS = {AccountStatus.ACTIVE: "unlock", AccountStatus.LOCKED: "lock", AccountStatus.CLOSED: "close"}


def _check_change(
    connection: sqlite3.Connection, account: Account, kind: AccountKind | None, tier: Tier | None
) -> None:
    if account.status is AccountStatus.CLOSED:
        raise conflict(f"account {account.id} is closed")
    if account.id == OPERATOR_ACCOUNT and tier not in (None, Tier.OPERATOR):
        raise conflict("the operator's own account keeps its tier")
    if kind is AccountKind.INDIVIDUAL and len(members.of_account(connection, account.id)) > 1:
        raise conflict(f"account {account.id} has several members; an individual is one")


def _change_money(
    connection: sqlite3.Connection, money: ledger.Account, tier: Tier | None, terms: Terms | None
) -> None:
    if terms is None:
        if tier is None or tier is money.tier:
            return
        terms = replace(DEFAULT_TERMS[tier], credit_nano=money.credit_nano)
    check_terms(terms)
    leaves = money.tier is Tier.OPERATOR and tier not in (None, Tier.OPERATOR)
    if leaves and ledger_admin.has_open_requests(connection, money.id):
        # an operator's requests hold no money: what they cost could take the balance below its line
        raise conflict(
            f"requests of account {money.id} are running; lock it, and change its tier when they have ended"
        )
    try:
        ledger_admin.change_account(
            connection,
            money.id,
            tier=tier or money.tier,
            credit_nano=terms.credit_nano,
            free_tokens=terms.free_tokens,
            free_days=terms.free_days,
            free_only=terms.free_only,
        )
    except sqlite3.IntegrityError:
        raise conflict(
            f"the balance of account {money.id}, {yuan(money.balance_nano)} yuan, does not allow these terms"
        ) from None


def _money(id: str, tier: Tier, terms: Terms, now_ms: int) -> ledger.Account:
    return ledger.Account(
        id=id,
        tier=tier,
        balance_nano=0,
        held_nano=0,
        credit_nano=terms.credit_nano,
        free_tokens=terms.free_tokens,
        free_days=terms.free_days,
        free_only=terms.free_only,
        created_ms=now_ms,
    )


def _state(details: AccountDetails) -> dict[str, Any]:
    account, money = details.account, details.money
    return {
        "name": account.name,
        "kind": account.kind.value,
        "status": account.status.value,
        "tier": money.tier.value,
        "credit_nano": money.credit_nano,
        "free_tokens": money.free_tokens,
        "free_days": money.free_days,
        "free_only": money.free_only,
    }
