"""Members and roles."""

import sqlite3
from itertools import pairwise

import pytest

from glmstudio.accounts import (
    AccountFault,
    By,
    FaultKind,
    Right,
    add_member,
    create_account,
    list_members,
    list_memberships,
    may,
    remove_member,
    set_account_status,
    set_role,
)
from glmstudio.storage import members
from glmstudio.storage.accounts import AccountKind, AccountStatus
from glmstudio.storage.members import Member, Role


@pytest.fixture
def acme(database: sqlite3.Connection, by: By) -> str:
    return create_account(
        database, by, name="x", id="acme", kind=AccountKind.ORGANISATION, owner="ann"
    ).account.id


def roles(database: sqlite3.Connection, account_id: str) -> dict[str, Role]:
    return {member.user_id: member.role for member in list_members(database, account_id)}


def test_people_come_and_go(database: sqlite3.Connection, by: By, acme: str) -> None:
    """Added, given another role, removed; an address is one person in any case."""
    add_member(database, by, acme, "Bob@Example.com", Role.VIEWER)
    set_role(database, by, acme, "bob@example.COM", Role.ADMIN)
    assert roles(database, acme) == {"ann": Role.OWNER, "bob@example.com": Role.ADMIN}
    assert [member.account_id for member in list_memberships(database, "bob@example.com")] == [acme]
    remove_member(database, by, acme, "BOB@example.com")
    assert roles(database, acme) == {"ann": Role.OWNER}
    assert list_memberships(database, "bob@example.com") == ()


def test_the_last_owner_stays(database: sqlite3.Connection, by: By, acme: str) -> None:
    """An account does not become nobody's, unless another owner is there first."""
    for change in (lambda: remove_member(database, by, acme, "ann"), lambda: demote(database, by, acme)):
        with pytest.raises(AccountFault, match="ann is the only owner of account acme"):
            change()
    add_member(database, by, acme, "bob", Role.OWNER)
    demote(database, by, acme)
    assert roles(database, acme) == {"ann": Role.MEMBER, "bob": Role.OWNER}


def demote(database: sqlite3.Connection, by: By, account_id: str) -> None:
    set_role(database, by, account_id, "ann", Role.MEMBER)


def test_who_cannot_join(database: sqlite3.Connection, by: By, acme: str) -> None:
    """Twice, a second person in an individual's account, anybody in a closed or unknown one."""
    create_account(database, by, name="x", id="solo", owner="ann")
    create_account(database, by, name="x", id="gone")
    set_account_status(database, by, "gone", AccountStatus.CLOSED)
    for account_id, user_id, kind in (
        (acme, "ann", FaultKind.CONFLICT),
        ("solo", "bob", FaultKind.CONFLICT),
        ("gone", "bob", FaultKind.CONFLICT),
        ("none", "bob", FaultKind.NOT_FOUND),
        (acme, "", FaultKind.INVALID),
    ):
        with pytest.raises(AccountFault) as caught:
            add_member(database, by, account_id, user_id, Role.MEMBER)
        assert caught.value.kind is kind


def test_unknown_members_are_not_found(database: sqlite3.Connection, by: By, acme: str) -> None:
    """Nobody is changed by mistake."""
    with pytest.raises(AccountFault, match="there is no member 'bob' of account 'acme'"):
        set_role(database, by, acme, "bob", Role.OWNER)
    with pytest.raises(AccountFault, match="there is no member 'bob' of account 'acme'"):
        remove_member(database, by, acme, "bob")


def test_rights_grow_with_the_role() -> None:
    """Each role may all that the one below it may, and one thing more."""
    held = [
        {right for right in Right if may(role, right)}
        for role in (Role.VIEWER, Role.MEMBER, Role.ADMIN, Role.OWNER)
    ]
    assert [len(rights) for rights in held] == [1, 2, 3, 4]
    assert all(less < more for less, more in pairwise(held))
    assert held[0] == {Right.READ}


def test_a_member_of_older_days_can_go(database: sqlite3.Connection, by: By, acme: str) -> None:
    """An id that is not taken any more is still found, so that it can be taken out."""
    with pytest.raises(AccountFault, match="without blanks and slashes"):
        add_member(database, by, acme, "ou/bob", Role.VIEWER)
    members.insert(database, Member(acme, "ou/bob", Role.VIEWER, 1))
    set_role(database, by, acme, "ou/bob", Role.ADMIN)
    remove_member(database, by, acme, "ou/bob")
    assert roles(database, acme) == {"ann": Role.OWNER}
