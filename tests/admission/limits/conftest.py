"""A limiter on a clock that moves when told to, cards and payers to meet it."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from glmstudio.admission.limits import Limiter
from glmstudio.admission.payer import Payer, PayerLimits
from glmstudio.catalogue.catalogue import load_catalogue
from glmstudio.core.model_card import Family, ModelCard, RateLimits
from glmstudio.storage.ledger import Tier
from glmstudio.storage.limits import Figures


class Clock:
    """Counts how often it is asked."""

    def __init__(self) -> None:
        self.ms = 1_000_000
        self.asked = 0

    def __call__(self) -> int:
        self.asked += 1
        return self.ms


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def limiter(clock: Clock) -> Limiter:
    return Limiter(clock)


@pytest.fixture
def card() -> ModelCard:
    """A card that publishes no limits."""
    found = load_catalogue().find(Family.ZHIPU, "glm-5")
    assert found is not None
    return replace(found, rate_limits=RateLimits(None, None, None))


@pytest.fixture
def payer() -> Callable[..., Payer]:
    """A payer of a paid account with figures for its key, or with limits of every kind."""

    def make(
        requests: int | None = None,
        tokens: int | None = None,
        in_flight: int | None = None,
        limits: PayerLimits | None = None,
        tier: Tier = Tier.PAID,
        key_id: str = "key",
        account_id: str = "acme",
        workspace_id: str = "default",
    ) -> Payer:
        limits = limits or PayerLimits(key=Figures(requests, tokens, in_flight))
        return Payer(key_id, "n", account_id, workspace_id, tier, limits=limits)

    return make
