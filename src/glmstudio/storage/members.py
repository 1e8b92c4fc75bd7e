"""Members of accounts as rows: which person has which role where. What a role may do is decided elsewhere."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Role(StrEnum):
    OWNER = "owner"
    ADMIN = "admin"
    MEMBER = "member"
    VIEWER = "viewer"


@dataclass(frozen=True, slots=True)
class Member:
    """`user_id` is what the person signs in with: an e-mail address or the name in another directory."""

    account_id: str
    user_id: str
    role: Role
    added_ms: int


_COLUMNS = "account_id, user_id, role, added_ms"


def insert(connection: sqlite3.Connection, member: Member) -> None:
    """Add the member. Raises sqlite3.IntegrityError when the person is one already."""
    connection.execute(
        f"INSERT INTO members ({_COLUMNS}) VALUES (?, ?, ?, ?)",  # noqa: S608
        (member.account_id, member.user_id, member.role.value, member.added_ms),
    )


def find(connection: sqlite3.Connection, account_id: str, user_id: str) -> Member | None:
    row = connection.execute(
        f"SELECT {_COLUMNS} FROM members WHERE account_id = ? AND user_id = ?",  # noqa: S608
        (account_id, user_id),
    ).fetchone()
    return None if row is None else _member(row)


def of_account(connection: sqlite3.Connection, account_id: str) -> tuple[Member, ...]:
    """All members of the account, in the order in which they came."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM members WHERE account_id = ? ORDER BY added_ms, user_id",  # noqa: S608
        (account_id,),
    )
    return tuple(_member(row) for row in rows)


def of_user(connection: sqlite3.Connection, user_id: str) -> tuple[Member, ...]:
    """Everywhere the person is a member, by account id."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM members WHERE user_id = ? ORDER BY account_id",  # noqa: S608
        (user_id,),
    )
    return tuple(_member(row) for row in rows)


def update(connection: sqlite3.Connection, member: Member) -> None:
    """Store the role."""
    connection.execute(
        "UPDATE members SET role = ? WHERE account_id = ? AND user_id = ?",
        (member.role.value, member.account_id, member.user_id),
    )


def delete(connection: sqlite3.Connection, account_id: str, user_id: str) -> None:
    connection.execute("DELETE FROM members WHERE account_id = ? AND user_id = ?", (account_id, user_id))


def _member(row: tuple[Any, ...]) -> Member:
    account_id, user_id, role, added_ms = row
    return Member(account_id, user_id, Role(role), added_ms)
