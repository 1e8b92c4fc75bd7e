"""Which bounds apply to whom."""

import pytest

from glmstudio.admission.limits.figures import bounds_of, model_figures
from glmstudio.admission.payer import Payer, PayerLimits
from glmstudio.catalogue.catalogue import load_catalogue
from glmstudio.core.model_card import Family, ModelCard
from glmstudio.storage.ledger import Tier
from glmstudio.storage.limits import Figures

ZHIPU, STUDIO = Family.ZHIPU, Family.MODEL_STUDIO


def published(family: Family, id: str) -> ModelCard:
    card = load_catalogue().find(family, id)
    assert card is not None
    return card


@pytest.mark.parametrize(
    ("family", "id", "tier", "figures"),
    [
        (ZHIPU, "glm-4-flash", Tier.FREE, Figures(10)),
        (ZHIPU, "glm-4-flash", Tier.PAID, Figures(100)),
        (ZHIPU, "glm-4-air", Tier.FREE, Figures(5)),
        (ZHIPU, "glm-4-air", Tier.PAID, Figures(60)),
        (ZHIPU, "glm-5", Tier.FREE, Figures(5)),
        (ZHIPU, "glm-5", Tier.PAID, Figures(60)),
        (ZHIPU, "glm-5", Tier.CUSTOM, Figures(60)),
        (ZHIPU, "glm-5", Tier.OPERATOR, Figures()),
        (ZHIPU, "glm-4-plus", Tier.FREE, Figures()),
        (STUDIO, "glm-5", Tier.FREE, Figures(500, 1_000_000)),
        (STUDIO, "glm-5", Tier.PAID, Figures(500, 1_000_000)),
        (STUDIO, "glm-4.5-air", Tier.PAID, Figures(60, 1_000_000)),
        (STUDIO, "glm-5", Tier.OPERATOR, Figures()),
    ],
)
def test_published_figures(family: Family, id: str, tier: Tier, figures: Figures) -> None:
    """Every tier gets what the documents publish for the family; the operator is not limited."""
    assert model_figures(Payer("k", "n", tier=tier), published(family, id)) == figures


def test_own_figures_stand_in_for_published_ones_one_by_one() -> None:
    """What was set for the account at this model counts, what was not set is the card's."""
    limits = PayerLimits(models={("model-studio", "glm-5"): Figures(requests_per_minute=3, in_flight=2)})
    payer = Payer("k", "n", tier=Tier.PAID, limits=limits)
    assert model_figures(payer, published(STUDIO, "glm-5")) == Figures(3, 1_000_000, 2)
    assert model_figures(payer, published(ZHIPU, "glm-5")) == Figures(60)


def test_only_scopes_with_figures_are_counted() -> None:
    """An operator without settings meets no bound; every level that has figures is a bound of its own."""
    card = published(ZHIPU, "glm-5")
    assert bounds_of(Payer("k", "n"), card) == ()
    limits = PayerLimits(
        Figures(1), Figures(None, 2), Figures(None, None, 3), {("zhipu", "glm-5"): Figures(4)}
    )
    bounds = bounds_of(Payer("k", "n", "acme", "lab", Tier.OPERATOR, limits=limits), card)
    assert [(bound.scope[0], bound.figures) for bound in bounds] == [
        ("key", Figures(1)),
        ("workspace", Figures(None, 2)),
        ("account", Figures(None, None, 3)),
        ("model", Figures(4)),
    ]
    assert len({bound.scope for bound in bounds}) == 4
