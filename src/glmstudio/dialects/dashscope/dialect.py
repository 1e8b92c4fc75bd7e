"""DashScope's native protocol, as one object."""

from __future__ import annotations

from collections.abc import Sequence

from glmstudio.core.model_card import Family, ModelCard
from glmstudio.dialects.dashscope import decode, errors, models
from glmstudio.dialects.model_studio.options import ModelStudioOptions
from glmstudio.dialects.protocol import Call, Draft, Exchange, ModelListing, Reply, Stamp
from glmstudio.errors import InvalidRequest, ServiceError


class DashScopeDialect:
    """`/api/v1/services/aigc/text-generation/generation`. The rooms beside this one hold the rules."""

    name = "dashscope"
    family = Family.MODEL_STUDIO

    def __init__(self, options: ModelStudioOptions | None = None) -> None:
        self._options = options or ModelStudioOptions()

    def draft(self, call: Call) -> Draft:
        return decode.draft(call)

    def decode(self, draft: Draft, card: ModelCard) -> Exchange:
        return decode.decode(draft, card, self._options)

    def refuse(self, error: ServiceError, call: Call, stamp: Stamp) -> Reply:
        return errors.refuse(error, stamp)

    def models(self, listings: Sequence[ModelListing], call: Call, stamp: Stamp) -> Reply:
        try:
            return models.list_models(listings, call.query, stamp)
        except InvalidRequest as error:
            return errors.refuse(error, stamp)

    def model(self, listing: ModelListing, call: Call, stamp: Stamp) -> Reply:
        return models.one_model(listing, stamp)
