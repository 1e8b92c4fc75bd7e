"""What a member may do in an account, by role: for pages and APIs on which members act themselves."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from glmstudio.storage.members import Role


class Right(StrEnum):
    """READ: see everything but secrets. USE_KEYS: make keys, change and revoke one's own. MANAGE: all keys,
    workspaces, limits, budgets, members but owners. OWN: owners, the account itself, closing it."""

    READ = "read"
    USE_KEYS = "use_keys"
    MANAGE = "manage"
    OWN = "own"


_RIGHTS: Mapping[Role, frozenset[Right]] = {
    Role.VIEWER: frozenset({Right.READ}),
    Role.MEMBER: frozenset({Right.READ, Right.USE_KEYS}),
    Role.ADMIN: frozenset({Right.READ, Right.USE_KEYS, Right.MANAGE}),
    Role.OWNER: frozenset(Right),
}


def may(role: Role, right: Right) -> bool:
    return right in _RIGHTS[role]
