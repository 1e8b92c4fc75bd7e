"""From a model id to its deployment and effective card."""

from __future__ import annotations

import pytest

from glmstudio.catalogue.catalogue import load_catalogue
from glmstudio.core.model_card import Family, Method
from glmstudio.errors import MethodNotSupported, ModelNotFound
from glmstudio.routing.deployment import Deployment
from glmstudio.routing.router import Router


class Engine:
    """As much of an engine as a router asks for."""

    def __init__(self, context_tokens: int, thought_tokens_max: int | None = None) -> None:
        self.context_tokens = context_tokens
        self.thought_tokens_max = thought_tokens_max


def deployment(
    name: str,
    context_tokens: int = 1 << 20,
    demonstration: bool = False,
    thought_tokens_max: int | None = None,
) -> Deployment:
    engine = Engine(context_tokens, thought_tokens_max)
    return Deployment(name, name, engine, demonstration)  # type: ignore[arg-type]


def router(**bindings: Deployment) -> Router:
    return Router(
        load_catalogue(), {("*" if id == "any" else id.replace("_", "-")): d for id, d in bindings.items()}
    )


def test_a_binding_by_name_wins_over_the_star() -> None:
    """`*` serves every id that has no line of its own."""
    table = router(any=deployment("small"), glm_5=deployment("big"))
    assert table.place(Family.MODEL_STUDIO, "glm-5").deployment.name == "big"
    assert table.place(Family.ZHIPU, "glm-5").deployment.name == "big"
    assert table.place(Family.MODEL_STUDIO, "glm-4.7").deployment.name == "small"


def test_limits_are_the_smaller_of_card_and_deployment() -> None:
    """The public card stays as published; the effective one is cut, in every limit."""
    placed = router(any=deployment("small", 8192)).place(Family.MODEL_STUDIO, "glm-5")
    assert placed.card.limits.context_tokens == 202_752
    limits = placed.effective.limits
    assert limits.context_tokens == limits.input_tokens == limits.output_tokens == 8192
    assert limits.reasoning_tokens == 8192


def test_a_checkpoint_that_bounds_its_thoughts_bounds_nothing_else() -> None:
    """The chain of thought is cut to the checkpoint's own bound; a model that does not think stays so."""
    table = router(any=deployment("small", 8192, thought_tokens_max=1024))
    limits = table.place(Family.ZHIPU, "glm-5").effective.limits
    assert (limits.reasoning_tokens, limits.output_tokens) == (1024, 8192)
    assert table.place(Family.ZHIPU, "glm-4-flash").effective.limits.reasoning_tokens == 0


def test_each_family_has_its_own_figures_for_one_id() -> None:
    """glm-5 is 202,752 tokens at Model Studio and 128K at Zhipu."""
    table = router(any=deployment("big"))
    assert table.place(Family.MODEL_STUDIO, "glm-5").effective.limits.context_tokens == 202_752
    assert table.place(Family.ZHIPU, "glm-5").effective.limits.context_tokens == 131_072


@pytest.mark.parametrize(("id", "known"), [("glm-5", True), ("no-such", False), ("", False)])
def test_what_is_not_served_is_not_found_and_tells_whether_a_card_exists(id: str, known: bool) -> None:
    """A card without a deployment serves nobody."""
    with pytest.raises(ModelNotFound) as refusal:
        router(glm_4=deployment("x")).place(Family.MODEL_STUDIO, id)
    assert refusal.value.known is known


def test_a_chat_model_without_a_card_is_known_and_not_served() -> None:
    """`*` stands for the models with a card: a picture is not shown to a model of texts."""
    with pytest.raises(ModelNotFound) as refusal:
        router(any=deployment("x")).place(Family.ZHIPU, "glm-4v-plus")
    assert refusal.value.known


@pytest.mark.parametrize("id", ["embedding-3", "cogview-4", "moderation", "rerank"])
def test_a_model_of_another_kind_does_not_chat(id: str) -> None:
    """It is known, and listed nowhere."""
    table = router(any=deployment("x"))
    with pytest.raises(MethodNotSupported):
        table.place(Family.ZHIPU, id)
    with pytest.raises(ModelNotFound) as refusal:
        table.listing(Family.ZHIPU, id)
    assert refusal.value.known


def test_a_model_is_asked_for_what_it_is_for() -> None:
    """Known models have one method each; an id that the operator has bound chats."""
    table = router(any=deployment("x"), my_glm=deployment("mine"), cogview_4=deployment("mine"))
    table.require(Family.ZHIPU, "Moderation", Method.MODERATIONS)
    table.require(Family.ZHIPU, "my-glm", Method.CHAT)
    for id in ("glm-5", "my-glm", "cogview-4"):
        with pytest.raises(MethodNotSupported):
            table.require(Family.ZHIPU, id, Method.IMAGES)
    with pytest.raises(ModelNotFound) as refusal:
        table.require(Family.ZHIPU, "glm-99", Method.CHAT)
    assert not refusal.value.known
    assert table.place(Family.ZHIPU, "cogview-4").deployment.name == "mine"


def test_an_id_without_a_card_gets_a_plain_free_one_in_every_family() -> None:
    """Limits come from the deployment, the price is nothing, thinking and tools are on."""
    table = router(my_glm=deployment("mine", 4096))
    for family in Family:
        card = table.place(family, "my-glm").effective
        assert card.limits.context_tokens == 4096
        assert not any(tier.output_nano for tier in card.prices)
        assert card.features.tools


def test_listings_say_who_serves_and_that_a_demonstration_is_one() -> None:
    """Nobody may mistake the shipped toy for the id that it answers to."""
    listings = router(any=deployment("glm-nano", 8192, demonstration=True)).listings(Family.ZHIPU)
    assert {listing.deployment for listing in listings} == {"glm-nano (demonstration model)"}
    assert "glm-4-plus" in {listing.card.id for listing in listings}
