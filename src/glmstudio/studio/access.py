"""Keys and limits, as management shows and changes them. The secret of a key is in one answer only, the one
that made it."""

from __future__ import annotations

from typing import Any, Literal

from msgspec import UNSET

from glmstudio import accounts as services
from glmstudio.accounts.faults import invalid
from glmstudio.accounts.keys import KEEP
from glmstudio.core.model_card import Family
from glmstudio.storage import keys
from glmstudio.storage.database import transaction
from glmstudio.storage.keys import StoredKey
from glmstudio.storage.limits import Figures, LimitedScope
from glmstudio.studio.desk import Desk, given, name_of, page_of, public_id
from glmstudio.studio.shapes import (
    Key,
    KeyChange,
    KeyQuery,
    KeyWithSecret,
    Limits,
    ListOf,
    NewKey,
    NewLimits,
)


def list_keys(desk: Desk, account_id: str, query: KeyQuery) -> ListOf[Key]:
    """The keys of an account or of one workspace, revoked ones too, without their secrets."""
    rows = services.list_keys(
        desk.connection,
        account_id,
        workspace=given(query.workspace_id),
        after=name_of(query.after),
        count=query.limit + 1,
    )
    part = page_of(rows, query.limit, lambda row: row.id)
    data = [_key(desk, row) for row in part.data]
    return ListOf(data=data, has_more=part.has_more, next=part.next)


def all_keys(desk: Desk, account_id: str | None) -> list[Key]:
    """Every key of an account or of all accounts at once, oldest first; for the owner's own shell."""
    if account_id is not None:
        services.get_account(desk.connection, account_id)
    rows = keys.everything(desk.connection)
    return [_key(desk, row) for row in rows if account_id in (None, row.account_id)]


def one_key(desk: Desk, beginning: str) -> Key:
    """The key whose id begins with this, in any account; a whole key may be given."""
    return _key(desk, services.find_key(desk.connection, public_id(beginning)))


def create_key(desk: Desk, account_id: str, body: NewKey) -> KeyWithSecret:
    """Make an API key; the answer shows its secret, this once."""
    issued = services.create_key(
        desk.connection,
        desk.master,
        desk.by,
        name=body.name,
        account_id=account_id,
        workspace=body.workspace_id,
        models=_models(desk, body.models),
        expires_ms=body.expires_ms,
        figures=Figures(body.requests_per_minute, body.tokens_per_minute, body.in_flight),
    )
    return KeyWithSecret(**_fields(desk, issued.key), secret=issued.text)


def get_key(desk: Desk, account_id: str, key_id: str) -> Key:
    """One key without its secret."""
    return _key(desk, services.get_key(desk.connection, public_id(key_id), account_id))


def change_key(desk: Desk, account_id: str, key_id: str, body: KeyChange) -> Key:
    """Change name, models or expiry of a key; what is left out stays, null lifts the bound."""
    changed = services.update_key(
        desk.connection,
        desk.by,
        public_id(key_id),
        name=given(body.name),
        models=KEEP if body.models is UNSET else _models(desk, body.models),
        expires_ms=KEEP if body.expires_ms is UNSET else body.expires_ms,
        account_id=account_id,
    )
    return _key(desk, changed)


def revoke_key(desk: Desk, account_id: str, key_id: str) -> Key:
    """Revoke a key for good; servers stop taking it within a second."""
    return _key(desk, services.revoke_key(desk.connection, desk.by, public_id(key_id), account_id))


def list_limits(desk: Desk, account_id: str) -> ListOf[Limits]:
    """Every limit that was set for the account and its parts; those of the models' cards are not in it."""
    rows = services.list_limits(desk.connection, account_id)
    return ListOf(data=[_limits(scope, figures) for scope, figures in rows])


def present_figures(desk: Desk, account_id: str, scope: NewLimits) -> Figures:
    """The figures that are set for this scope now; those of `scope` don't count."""
    return services.get_limits(desk.connection, _scope(account_id, scope))


def set_limits(desk: Desk, account_id: str, body: NewLimits) -> Limits:
    """Set all three figures of one scope: the account, a workspace, a key, or the account at a model."""
    asked = _scope(account_id, body)
    figures = Figures(body.requests_per_minute, body.tokens_per_minute, body.in_flight)
    with transaction(desk.connection):
        scope = services.set_limits(desk.connection, desk.by, asked, figures)
        return _limits(scope, services.get_limits(desk.connection, scope))


def _scope(account_id: str, body: NewLimits) -> LimitedScope:
    if (body.family is None) != (body.model is None):
        raise invalid("model" if body.model is None else "family", "family and model are given together")
    return LimitedScope(
        account_id, body.workspace_id or "", public_id(body.key_id or ""), body.family or "", body.model or ""
    )


def _models(desk: Desk, models: list[str] | None) -> tuple[str, ...] | None:
    return None if models is None else tuple(dict.fromkeys(id for name in models for id in _ids(desk, name)))


def _ids(desk: Desk, name: str) -> list[str]:
    """The ids that requests are held to: those of the cards that are called so, in any family, or what the
    settings bind. Raises AccountFault."""
    id = name.lower()
    found = [card.id for family in Family if (card := desk.catalogue.find(family, id)) is not None]
    if id in desk.bound:
        found.append(id)
    if not found and "/" in id:
        raise invalid("models", f"ids such as glm-5, without a family: they hold in all; got {name[:80]!r}")
    if not found:
        raise invalid("models", f"there is no model {name[:80]!r}")
    return found


def _key(desk: Desk, row: StoredKey) -> Key:
    return Key(**_fields(desk, row))


def _fields(desk: Desk, row: StoredKey) -> dict[str, Any]:
    return {
        "id": row.id,
        "account_id": row.account_id,
        "workspace_id": row.workspace,
        "name": row.name,
        "models": None if row.models is None else list(row.models),
        "status": _status(row, desk.now_ms()),
        "created_ms": row.created_ms,
        "created_by": row.created_by,
        "expires_ms": row.expires_ms,
        "revoked_ms": row.revoked_ms,
        "last_used_ms": row.last_used_ms,
    }


def _status(row: StoredKey, now_ms: int) -> Literal["active", "expired", "revoked"]:
    if row.revoked_ms is not None:
        return "revoked"
    return "expired" if row.expires_ms is not None and row.expires_ms <= now_ms else "active"


def _limits(scope: LimitedScope, figures: Figures) -> Limits:
    return Limits(
        account_id=scope.account_id,
        workspace_id=scope.workspace or None,
        key_id=scope.key_id or None,
        family=scope.family or None,
        model=scope.model or None,
        requests_per_minute=figures.requests_per_minute,
        tokens_per_minute=figures.tokens_per_minute,
        in_flight=figures.in_flight,
    )
