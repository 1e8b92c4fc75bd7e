"""People join accounts, get roles and leave. An account that has an owner always keeps one."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

from glmstudio.accounts.faults import conflict, invalid, not_found
from glmstudio.accounts.records import By, recorded
from glmstudio.accounts.standing import open_account
from glmstudio.storage import accounts, members
from glmstudio.storage.accounts import AccountKind
from glmstudio.storage.members import Member, Role

USER_ID_CHARS_MAX = 254
MEMBERS_MAX = 1_000


def add_member(connection: sqlite3.Connection, by: By, account_id: str, user_id: str, role: Role) -> Member:
    """Raises AccountFault: no such account or a closed one, a member already, an individual's account that
    has its one, too many."""
    user_id = check_user_id(user_id)
    with recorded(connection, by, "member.add", account_id, f"member:{user_id}") as record:
        account = open_account(connection, account_id)
        present = members.of_account(connection, account_id)
        if any(member.user_id == user_id for member in present):
            raise conflict(f"{user_id} is a member of account {account_id} already")
        if present and account.kind is AccountKind.INDIVIDUAL:
            raise conflict(f"account {account_id} is an individual's and has its member")
        if len(present) >= MEMBERS_MAX:
            raise conflict(f"account {account_id} has {MEMBERS_MAX} members, which is the limit")
        member = Member(account_id, user_id, role, by.now_ms)
        members.insert(connection, member)
        record.after = {"role": role.value}
    return member


def set_role(connection: sqlite3.Connection, by: By, account_id: str, user_id: str, role: Role) -> Member:
    """Raises AccountFault: no such member, a closed account, or the last owner."""
    user_id = _as_stored(user_id)
    with recorded(connection, by, "member.role", account_id, f"member:{user_id}") as record:
        open_account(connection, account_id)
        old = _member(connection, account_id, user_id)
        if role is not Role.OWNER:
            _keep_an_owner(connection, old)
        new = replace(old, role=role)
        members.update(connection, new)
        record.before, record.after = {"role": old.role.value}, {"role": role.value}
    return new


def remove_member(connection: sqlite3.Connection, by: By, account_id: str, user_id: str) -> None:
    """Raises AccountFault: no such member, or the last owner. Keys that the person made stay."""
    user_id = _as_stored(user_id)
    with recorded(connection, by, "member.remove", account_id, f"member:{user_id}") as record:
        old = _member(connection, account_id, user_id)
        _keep_an_owner(connection, old)
        members.delete(connection, account_id, user_id)
        record.before = {"role": old.role.value}


def list_members(connection: sqlite3.Connection, account_id: str) -> tuple[Member, ...]:
    """All members, in the order in which they came. Raises AccountFault: no such account."""
    if accounts.find(connection, account_id) is None:
        raise not_found(f"account {account_id[:80]!r}")
    return members.of_account(connection, account_id)


def list_memberships(connection: sqlite3.Connection, user_id: str) -> tuple[Member, ...]:
    """Every account in which this person has a role."""
    return members.of_user(connection, _as_stored(user_id))


def check_user_id(user_id: str) -> str:
    """The id of somebody new, as it is stored. It is a part of paths, so no slash is in it, and it is not
    what stands for a folder there. Raises AccountFault."""
    user_id = _as_stored(user_id)
    if (
        not 1 <= len(user_id) <= USER_ID_CHARS_MAX
        or not user_id.isprintable()
        or any(mark in user_id for mark in " /\\")
        or user_id in (".", "..")
    ):
        raise invalid(
            "user_id",
            f"1 to {USER_ID_CHARS_MAX} printable characters without blanks and slashes, other than . and ..,"
            f" got {user_id[:80]!r}",
        )
    return user_id


def _as_stored(user_id: str) -> str:
    """E-mail addresses are the same in any case."""
    user_id = user_id.strip()
    return user_id.lower() if "@" in user_id else user_id


def _member(connection: sqlite3.Connection, account_id: str, user_id: str) -> Member:
    found = members.find(connection, account_id, user_id)
    if found is None:
        raise not_found(f"member {user_id[:80]!r} of account {account_id[:80]!r}")
    return found


def _keep_an_owner(connection: sqlite3.Connection, leaving: Member) -> None:
    if leaving.role is not Role.OWNER:
        return
    present = members.of_account(connection, leaving.account_id)
    if sum(member.role is Role.OWNER for member in present) == 1:
        raise conflict(f"{leaving.user_id} is the only owner of account {leaving.account_id}")
