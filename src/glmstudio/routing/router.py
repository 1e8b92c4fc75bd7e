"""Which deployment serves a model id, and with which effective card.

An id is served when it is bound by name, or has a card and `*` is bound. An id that is bound but has no
card gets a plain one made from its deployment, so that people can serve their own checkpoints under their
own names.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from glmstudio.catalogue.catalogue import Catalogue
from glmstudio.core.model_card import (
    Defaults,
    Family,
    Features,
    Limits,
    Method,
    ModelCard,
    PriceTier,
    RateLimits,
    ThinkingSupport,
)
from glmstudio.dialects.protocol import ModelListing
from glmstudio.errors import MethodNotSupported, ModelNotFound
from glmstudio.routing.deployment import Deployment

ANY_MODEL = "*"
UNLISTED_OUTPUT_TOKENS_MAX = 16_384
UNLISTED_REASONING_TOKENS_MAX = 32_768


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a request goes. `card` is the public contract; `effective` is cut to what the deployment can
    do."""

    card: ModelCard
    effective: ModelCard
    deployment: Deployment

    @property
    def listing(self) -> ModelListing:
        """What a list of models says of it."""
        return ModelListing(self.effective, self.deployment.label)


class Router:
    def __init__(self, catalogue: Catalogue, bindings: Mapping[str, Deployment]) -> None:
        """`bindings` maps lower-case model ids, or `*`, to deployments."""
        self._catalogue = catalogue
        self._bindings = dict(bindings)
        self._placed: dict[tuple[Family, str], Placed] = {}
        for family in Family:
            for card in catalogue.all(family):
                if deployment := self._deployment_for(card):
                    self._admit(card, deployment)
            for id, deployment in bindings.items():
                if id != ANY_MODEL and catalogue.find(family, id) is None:
                    self._admit(unlisted_card(id, family, deployment), deployment)

    def place(self, family: Family, card_id: str) -> Placed:
        """Where a chat with this model goes. Raises MethodNotSupported, and ModelNotFound; its `known` tells
        a model without a deployment from none at all."""
        placed = self._find(family, card_id)
        if placed is None:
            self.require(family, card_id, Method.CHAT)
            raise ModelNotFound(card_id, known=True)
        return placed

    def require(self, family: Family, id: str, method: Method) -> None:
        """Raises ModelNotFound unless such a model is known, and MethodNotSupported unless it has the
        method."""
        has = self._method(family, id)
        if has is None:
            raise ModelNotFound(id)
        if has is not method:
            raise MethodNotSupported(id)

    def listing(self, family: Family, id: str) -> ModelListing:
        """One served model with its effective limits. Raises ModelNotFound, as `place` does."""
        placed = self._find(family, id)
        if placed is None:
            raise ModelNotFound(id, known=self._method(family, id) is not None)
        return placed.listing

    def listings(self, family: Family) -> list[ModelListing]:
        """Every served model of a family with its effective limits, in the catalogue's order."""
        return [placed.listing for (of, _), placed in self._placed.items() if of is family]

    def deployments(self) -> dict[str, Deployment]:
        """What is bound, as the operator wrote it: id (or `*`) to deployment."""
        return dict(self._bindings)

    def _find(self, family: Family, id: str) -> Placed | None:
        placed = self._placed.get((family, id))
        if placed is not None:
            return placed
        card = self._catalogue.find(family, id)
        return None if card is None else self._placed.get((family, card.id))  # an alias

    def _method(self, family: Family, id: str) -> Method | None:
        """An id that the operator has bound to a deployment is a chat model, whatever the platform has
        under it."""
        return Method.CHAT if self._find(family, id) else self._catalogue.method(family, id)

    def _deployment_for(self, card: ModelCard) -> Deployment | None:
        for id in (card.id, *card.aliases):
            if found := self._bindings.get(id.lower()):
                return found
        return self._bindings.get(ANY_MODEL)

    def _admit(self, card: ModelCard, deployment: Deployment) -> None:
        engine = deployment.engine
        effective = card.within(engine.context_tokens, engine.thought_tokens_max)
        self._placed[card.family, card.id] = Placed(card, effective, deployment)


def unlisted_card(id: str, family: Family, deployment: Deployment) -> ModelCard:
    """A plain card for an id of the operator's own: every GLM feature, no price, limits from the
    deployment."""
    context = deployment.engine.context_tokens
    output = min(context, UNLISTED_OUTPUT_TOKENS_MAX)
    return ModelCard(
        id=id,
        family=family,
        display_name=id,
        description=f"Served by {deployment.label}.",
        created=0,
        limits=Limits(context, context, min(context, UNLISTED_REASONING_TOKENS_MAX), output, output),
        defaults=Defaults(temperature=1.0, top_p=0.95, top_k=20, repetition_penalty=1.0),
        features=Features(
            thinking=ThinkingSupport.OPTIONAL,
            tools=True,
            tool_stream=True,
            structured_output=True,
            structured_output_thinking=False,
            implicit_cache=True,
            web_search=False,
            partial_mode=False,
            keeps_reasoning_history=True,
        ),
        prices=(PriceTier(None, 0, 0, 0),),
        price_version="unlisted",
        rate_limits=RateLimits(None, None, None),
    )
