"""Who answers for a request, and within which bounds, as one value that stands while the request runs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from glmstudio.storage.accounts_schema import DEFAULT_WORKSPACE, OPERATOR_ACCOUNT
from glmstudio.storage.ledger import Tier
from glmstudio.storage.limits import NO_FIGURES, Figures

NO_MODELS: Mapping[tuple[str, str], Figures] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class PayerLimits:
    """What was set for the key, its workspace and its account, and for the account at single models by
    (family, model id). The figures of cards are not in it."""

    key: Figures = NO_FIGURES
    workspace: Figures = NO_FIGURES
    account: Figures = NO_FIGURES
    models: Mapping[tuple[str, str], Figures] = field(default_factory=lambda: NO_MODELS)


NO_LIMITS = PayerLimits()


@dataclass(frozen=True, slots=True)
class Payer:
    """`models` None allows every model. `expires_ms` is the key's, in Unix milliseconds; None: never."""

    key_id: str
    name: str
    account_id: str = OPERATOR_ACCOUNT
    workspace_id: str = DEFAULT_WORKSPACE
    tier: Tier = Tier.OPERATOR
    models: frozenset[str] | None = None
    limits: PayerLimits = field(default=NO_LIMITS, hash=False)
    expires_ms: int | None = None

    def may_use(self, model_id: str) -> bool:
        return self.models is None or model_id in self.models
