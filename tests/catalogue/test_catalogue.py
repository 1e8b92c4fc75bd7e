"""The catalogue as shipped, against the published figures."""

import pytest

from glmstudio.catalogue import CardError, Catalogue, load_catalogue
from glmstudio.catalogue.card_file import CardFile
from glmstudio.core.model_card import Family, Method, ThinkingSupport

MS, ZHIPU = Family.MODEL_STUDIO, Family.ZHIPU
CATALOGUE = load_catalogue()


def test_families_hold_the_published_ids() -> None:
    """Each family lists exactly its models, flagship first."""
    assert [card.id for card in CATALOGUE.all(MS)] == [
        "glm-5",
        "glm-4.7",
        "glm-4.6",
        "glm-4.5",
        "glm-4.5-air",
    ]
    assert [card.id for card in CATALOGUE.all(ZHIPU)] == [
        "glm-5",
        "glm-4.7",
        "glm-4.6",
        "glm-4.5",
        "glm-4.5-air",
        "glm-4-plus",
        "glm-4-air",
        "glm-4-airx",
        "glm-4-long",
        "glm-4-flash",
        "glm-4-flashx",
    ]
    assert len(CATALOGUE.ids()) == 11


@pytest.mark.parametrize(
    ("family", "id", "context", "input", "reasoning", "output", "default_output"),
    [
        (MS, "glm-5", 202_752, 202_752, 32_768, 16_384, 16_384),
        (MS, "glm-4.7", 202_752, 169_984, 32_768, 16_384, 16_384),
        (MS, "glm-4.6", 202_752, 169_984, 32_768, 16_384, 16_384),
        (MS, "glm-4.5", 131_072, 98_304, 32_768, 16_384, 16_384),
        (MS, "glm-4.5-air", 131_072, 98_304, 32_768, 16_384, 16_384),
        (ZHIPU, "glm-5", 131_072, 131_072, 32_768, 131_072, 16_384),
        (ZHIPU, "glm-4.7", 202_752, 202_752, 32_768, 131_072, 65_536),
        (ZHIPU, "glm-4.5-air", 131_072, 131_072, 32_768, 98_304, 65_536),
        (ZHIPU, "glm-4-plus", 131_072, 131_072, 0, 8_192, 8_192),
        (ZHIPU, "glm-4-air", 131_072, 131_072, 0, 16_384, 8_192),
        (ZHIPU, "glm-4-airx", 8_192, 8_192, 0, 4_095, 4_095),
        (ZHIPU, "glm-4-long", 1_048_576, 1_048_576, 0, 8_192, 8_192),
        (ZHIPU, "glm-4-flash", 131_072, 131_072, 0, 32_768, 8_192),
    ],
)
def test_limits(
    family: Family, id: str, context: int, input: int, reasoning: int, output: int, default_output: int
) -> None:
    """Windows and caps are the published ones, the larger cap where two sources differ."""
    card = CATALOGUE.find(family, id)
    assert card is not None
    limits = card.limits
    assert (limits.context_tokens, limits.input_tokens, limits.reasoning_tokens) == (
        context,
        input,
        reasoning,
    )
    assert (limits.output_tokens, limits.default_output_tokens) == (output, default_output)


@pytest.mark.parametrize(
    ("family", "id", "tiers"),
    [
        (MS, "glm-5", [(32_768, 4_000, 800, 18_000), (None, 6_000, 1_200, 22_000)]),
        (MS, "glm-4.7", [(32_768, 3_000, 600, 14_000), (None, 4_000, 800, 16_000)]),
        (MS, "glm-4.5-air", [(32_768, 800, 800, 6_000), (None, 1_200, 1_200, 8_000)]),
        (ZHIPU, "glm-5", [(None, 30_000, 30_000, 90_000)]),
        (ZHIPU, "glm-4-plus", [(None, 25_000, 25_000, 75_000)]),
        (ZHIPU, "glm-4-air", [(None, 1_000, 1_000, 1_000)]),
        (ZHIPU, "glm-4-flash", [(None, 0, 0, 0)]),
        (ZHIPU, "glm-4-flashx", [(None, 100, 100, 100)]),
    ],
)
def test_prices(family: Family, id: str, tiers: list[tuple[int | None, int, int, int]]) -> None:
    """Nano-yuan per token are a thousand times the published yuan per million tokens."""
    card = CATALOGUE.find(family, id)
    assert card is not None
    assert [(t.input_tokens_max, t.input_nano, t.cached_nano, t.output_nano) for t in card.prices] == tiers


@pytest.mark.parametrize(
    ("family", "id", "temperature", "top_p", "top_k"),
    [
        (MS, "glm-5", 1.0, 0.95, 20),
        (MS, "glm-4.5", 0.6, 0.95, 20),
        (MS, "glm-4.5-air", 0.6, 0.95, 20),
        (ZHIPU, "glm-4.6", 1.0, 0.95, 0),
        (ZHIPU, "glm-4.5", 0.6, 0.95, 0),
        (ZHIPU, "glm-4-long", 0.75, 0.9, 0),
    ],
)
def test_sampling_defaults(family: Family, id: str, temperature: float, top_p: float, top_k: int) -> None:
    """Every card carries the defaults of its family's reference page."""
    card = CATALOGUE.find(family, id)
    assert card is not None
    assert (card.defaults.temperature, card.defaults.top_p, card.defaults.top_k) == (
        temperature,
        top_p,
        top_k,
    )


@pytest.mark.parametrize(
    ("family", "id", "free", "paid", "tokens"),
    [
        (MS, "glm-5", 500, 500, 1_000_000),
        (MS, "glm-4.6", 60, 60, 1_000_000),
        (ZHIPU, "glm-5", 5, 60, None),
        (ZHIPU, "glm-4-air", 5, 60, None),
        (ZHIPU, "glm-4-flash", 10, 100, None),
        (ZHIPU, "glm-4-plus", None, None, None),
    ],
)
def test_rate_limits(family: Family, id: str, free: int | None, paid: int | None, tokens: int | None) -> None:
    """Requests and tokens per minute are the published ones; where none is published there is no limit."""
    card = CATALOGUE.find(family, id)
    assert card is not None
    rate = card.rate_limits
    assert (rate.requests_per_minute_free, rate.requests_per_minute_paid) == (free, paid)
    assert rate.tokens_per_minute == tokens


def test_features_follow_the_published_table() -> None:
    """Model Studio wants thinking off for structured output; only glm-5 reports cache hits; none searches."""
    cards = {card.id: card for card in CATALOGUE.all(MS)}
    assert [id for id, card in cards.items() if card.features.implicit_cache] == ["glm-5"]
    assert [id for id, card in cards.items() if card.features.tool_stream] == ["glm-5", "glm-4.7", "glm-4.6"]
    assert not any(card.features.structured_output_thinking for card in cards.values())
    for family in Family:
        for card in CATALOGUE.all(family):
            assert not card.features.web_search
            assert not card.features.partial_mode
    four = [card for card in CATALOGUE.all(ZHIPU) if card.id.startswith("glm-4-")]
    assert len(four) == 6
    assert all(card.features.thinking is ThinkingSupport.NONE for card in four)


def test_zhipu_ids_match_in_any_case_and_by_alias() -> None:
    """The proxy's clients write GLM-4-Air, others the dated name; Model Studio ids match exactly."""
    air = CATALOGUE.find(ZHIPU, "GLM-4-Air")
    assert air is not None
    assert air.id == "glm-4-air"
    assert air.display_name == "GLM-4-Air"
    assert CATALOGUE.find(ZHIPU, "glm-4-air-250414") is air
    assert CATALOGUE.find(MS, "GLM-5") is None
    assert CATALOGUE.find(MS, "glm-4-air") is None
    assert CATALOGUE.find(ZHIPU, "") is None


def test_two_cards_of_one_name_are_refused() -> None:
    """A name means one card in its family."""
    card = CATALOGUE.all(ZHIPU)[0]
    with pytest.raises(CardError, match="two cards of family zhipu are called 'glm-5'"):
        Catalogue([CardFile(ZHIPU, (card, card), {})])
    with pytest.raises(CardError, match="'glm-5' of family zhipu has a card"):
        Catalogue([CardFile(ZHIPU, (card,), {"glm-5": Method.CHAT})])


@pytest.mark.parametrize(
    ("id", "method"),
    [
        ("glm-5", Method.CHAT),
        ("GLM-4-Air-250414", Method.CHAT),
        ("glm-4v-plus", Method.CHAT),
        ("GLM-4V-Flash", Method.CHAT),
        ("cogview-4", Method.IMAGES),
        ("embedding-3", Method.EMBEDDINGS),
        ("moderation", Method.MODERATIONS),
        ("glm-99", None),
    ],
)
def test_what_a_model_is_for(id: str, method: Method | None) -> None:
    """Every model of the handbook is known, with a card or without, in any case."""
    assert CATALOGUE.method(ZHIPU, id) is method
    assert CATALOGUE.method(MS, "cogview-4") is None
