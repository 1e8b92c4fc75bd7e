"""Limits of one's own: for a key, a workspace, an account, or an account at one model."""

from __future__ import annotations

import sqlite3

from glmstudio.accounts.faults import invalid, not_found
from glmstudio.accounts.records import By, recorded
from glmstudio.accounts.standing import open_account
from glmstudio.catalogue.catalogue import load_catalogue
from glmstudio.core.model_card import Family
from glmstudio.storage import accounts, keys, limits, workspaces
from glmstudio.storage.limits import NO_FIGURES, Figures, LimitedScope

FIGURE_MAX = 1_000_000_000
"""As good as no limit: what lifts a figure that a card publishes."""


def set_limits(connection: sqlite3.Connection, by: By, scope: LimitedScope, figures: Figures) -> LimitedScope:
    """Set all three figures of the scope; None leaves the card's (for a model) or none. In effect within a
    second.

    Gives the scope with the model's own id. Raises AccountFault: a figure out of range, an account,
    workspace, key or model that does not exist, and a closed account.
    """
    for field, value in figures._asdict().items():
        if value is not None and not 1 <= value <= FIGURE_MAX:
            raise invalid(field, f"1 to {FIGURE_MAX}, got {value}")
    scope = _checked(connection, scope)
    with recorded(connection, by, "limits.set", scope.account_id, _subject(scope)) as record:
        open_account(connection, scope.account_id)
        old = limits.find(connection, scope)
        limits.put(connection, scope, figures)
        record.before, record.after = _state(old), _state(figures)
    return scope


def get_limits(connection: sqlite3.Connection, scope: LimitedScope) -> Figures:
    """The scope's own figures, all None where nobody set any. Raises AccountFault as `set_limits` does."""
    return limits.find(connection, _checked(connection, scope))


def list_limits(connection: sqlite3.Connection, account_id: str) -> tuple[tuple[LimitedScope, Figures], ...]:
    """Everything that was set for the account and its parts. Raises AccountFault: no such account."""
    if accounts.find(connection, account_id) is None:
        raise not_found(f"account {account_id[:80]!r}")
    return limits.of_account(connection, account_id)


def _checked(connection: sqlite3.Connection, scope: LimitedScope) -> LimitedScope:
    if accounts.find(connection, scope.account_id) is None:
        raise not_found(f"account {scope.account_id[:80]!r}")
    if scope.model or scope.family:
        return _of_model(scope)
    if scope.key_id:
        key = keys.find(connection, scope.key_id)
        if key is None or key.account_id != scope.account_id or scope.workspace not in ("", key.workspace):
            place = f"workspace {scope.workspace[:80]!r} of " if scope.workspace else ""
            raise not_found(f"key {scope.key_id[:80]!r} in {place}account {scope.account_id}")
        return scope._replace(workspace=key.workspace)
    if scope.workspace and workspaces.find(connection, scope.account_id, scope.workspace) is None:
        raise not_found(f"workspace {scope.workspace[:80]!r} in account {scope.account_id}")
    return scope


def _of_model(scope: LimitedScope) -> LimitedScope:
    if scope.workspace or scope.key_id:
        raise invalid("model", "limits at a model are the whole account's, not a workspace's or a key's")
    try:
        card = load_catalogue().find(Family(scope.family), scope.model)
    except ValueError:
        families = ", ".join(Family)
        raise invalid("family", f"one of {families}, got {scope.family[:80]!r}") from None
    if card is None:
        raise not_found(f"model {scope.model[:80]!r} in family {scope.family}")
    return scope._replace(model=card.id)


def _subject(scope: LimitedScope) -> str:
    if scope.model:
        return f"model:{scope.family}/{scope.model}"
    if scope.key_id:
        return f"key:{scope.key_id}"
    return f"workspace:{scope.workspace}" if scope.workspace else f"account:{scope.account_id}"


def _state(figures: Figures) -> dict[str, int | None] | None:
    return None if figures == NO_FIGURES else figures._asdict()
