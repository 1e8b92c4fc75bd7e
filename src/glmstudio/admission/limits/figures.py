"""Which bounds apply to a payer at a model: what was set for him, and what the card publishes for his tier.

An operator's account has no published bounds: a newcomer's own machine never turns him away. Figures that
somebody set count for every tier.
"""

from __future__ import annotations

from typing import NamedTuple

from glmstudio.admission.payer import Payer
from glmstudio.core.model_card import ModelCard, RateLimits
from glmstudio.storage.ledger import Tier
from glmstudio.storage.limits import NO_FIGURES, Figures

ScopeId = tuple[str, ...]


class Bound(NamedTuple):
    """A scope that counts, and its figures, at least one of which is set."""

    scope: ScopeId
    figures: Figures


def bounds_of(payer: Payer, card: ModelCard) -> tuple[Bound, ...]:
    """Every bound that applies to the payer at this model; all of them must hold."""
    account, limits, family = payer.account_id, payer.limits, card.family.value
    bounds = (
        Bound(("key", payer.key_id), limits.key),
        Bound(("workspace", account, payer.workspace_id), limits.workspace),
        Bound(("account", account), limits.account),
        Bound(("model", account, family, card.id), model_figures(payer, card)),
    )
    return tuple(bound for bound in bounds if bound.figures != NO_FIGURES)


def model_figures(payer: Payer, card: ModelCard) -> Figures:
    """The payer's account at this model: its own figures where it has any, else the card's for its tier."""
    own = payer.limits.models.get((card.family.value, card.id), NO_FIGURES)
    published = tier_figures(payer.tier, card.rate_limits)
    return Figures(
        *(mine if mine is not None else theirs for mine, theirs in zip(own, published, strict=True))
    )


def tier_figures(tier: Tier, published: RateLimits) -> Figures:
    """What the card publishes for accounts of this tier (contract: Model Studio, rate limits; Zhipu,
    models)."""
    match tier:
        case Tier.OPERATOR:
            return NO_FIGURES
        case Tier.FREE:
            return Figures(published.requests_per_minute_free, published.tokens_per_minute)
        case Tier.PAID | Tier.CUSTOM:
            return Figures(published.requests_per_minute_paid, published.tokens_per_minute)
