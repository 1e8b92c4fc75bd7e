"""Model Studio in compatible mode, as one object."""

from __future__ import annotations

from collections.abc import Sequence

from glmstudio.core.model_card import Family, ModelCard
from glmstudio.dialects.model_studio import decode, errors, models
from glmstudio.dialects.model_studio.options import ModelStudioOptions
from glmstudio.dialects.protocol import Call, Draft, Exchange, ModelListing, Reply, Stamp
from glmstudio.errors import ServiceError


class ModelStudioDialect:
    """`/compatible-mode/v1`. The rooms beside this one hold the rules; this is their door."""

    name = "model-studio"
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
        return models.list_models(listings, stamp)

    def model(self, listing: ModelListing, call: Call, stamp: Stamp) -> Reply:
        return models.one_model(listing, stamp)
