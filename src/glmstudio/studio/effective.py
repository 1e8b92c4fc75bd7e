"""Which limits a request would meet, and where each comes from: the figures that were set, those that the
model's card publishes, and the one that holds first. What applies is decided by admission, not here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, cast

from glmstudio.accounts import get_account
from glmstudio.accounts.faults import invalid
from glmstudio.admission.limits.figures import Bound, bounds_of, tier_figures
from glmstudio.admission.payer import NO_MODELS, Payer, PayerLimits
from glmstudio.core.model_card import ModelCard
from glmstudio.storage import limits
from glmstudio.storage.ledger import Tier
from glmstudio.storage.limits import NO_FIGURES, Figures, LimitedScope
from glmstudio.studio.desk import Desk, given, known_card, known_part
from glmstudio.studio.shapes import EffectiveFigure, EffectiveLimits, EffectiveLimitsQuery

Source = Literal["key", "workspace", "account", "model", "card"]


def effective_limits(desk: Desk, account_id: str, query: EffectiveLimitsQuery) -> EffectiveLimits:
    """What a request of the account (a workspace, a key) to a model may ask for, and which figure says so."""
    family, model = given(query.family), given(query.model)
    if (family is None) != (model is None):
        raise invalid("model" if model is None else "family", "family and model are given together")
    part = known_part(desk, account_id, given(query.workspace_id), given(query.key_id))
    card = None if family is None or model is None else known_card(desk, family, model)
    payer = _payer(desk, part.workspace, part.key_id, account_id, card)
    return EffectiveLimits(
        account_id=account_id,
        workspace_id=part.workspace or None,
        key_id=part.key_id or None,
        family=None if card is None else card.family.value,
        model=None if card is None else card.id,
        tier=payer.tier.value,
        figures=[_figure(payer, card, field) for field in Figures._fields],
    )


def _payer(desk: Desk, workspace: str, key_id: str, account_id: str, card: ModelCard | None) -> Payer:
    """Whoever asks as this part of the account, with what was set for it."""

    def figures(scope: LimitedScope) -> Figures:
        return limits.find(desk.connection, scope)

    models: Mapping[tuple[str, str], Figures] = NO_MODELS
    if card is not None:
        scope = LimitedScope(account_id, family=card.family.value, model=card.id)
        models = {(scope.family, scope.model): figures(scope)}
    own = PayerLimits(
        key=figures(LimitedScope(account_id, workspace, key_id)) if key_id else NO_FIGURES,
        workspace=figures(LimitedScope(account_id, workspace)) if workspace else NO_FIGURES,
        account=figures(LimitedScope(account_id)),
        models=models,
    )
    tier = Tier(get_account(desk.connection, account_id).money.tier)
    return Payer(key_id, "", account_id, workspace, tier, limits=own)


def _figure(payer: Payer, card: ModelCard | None, field: str) -> EffectiveFigure:
    at, own = Figures._fields.index(field), payer.limits
    model = None if card is None else own.models[card.family.value, card.id][at]
    published = None if card is None else tier_figures(payer.tier, card.rate_limits)[at]
    bounds = _bounds(payer, card)
    found = [(figure, bound.scope[0]) for bound in bounds if (figure := bound.figures[at]) is not None]
    least, scope = min(found, key=lambda one: one[0], default=(None, None))
    source = "card" if scope == "model" and model is None else scope
    return EffectiveFigure(
        figure=cast(Literal["requests_per_minute", "tokens_per_minute", "in_flight"], field),
        effective=least,
        source=cast(Source | None, source),
        key=own.key[at],
        workspace=own.workspace[at],
        account=own.account[at],
        model=model,
        card=published,
    )


def _bounds(payer: Payer, card: ModelCard | None) -> tuple[Bound, ...]:
    """All that apply; without a model, those of every model."""
    if card is not None:
        return bounds_of(payer, card)
    own = payer.limits
    return (
        Bound(("key",), own.key),
        Bound(("workspace",), own.workspace),
        Bound(("account",), own.account),
    )
