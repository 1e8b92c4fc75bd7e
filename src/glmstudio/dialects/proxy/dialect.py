"""The proxy dialect as one piece: what the server holds, with each verb's room behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from glmstudio.core.model_card import Family, ModelCard
from glmstudio.core.request import ChatRequest
from glmstudio.core.result import ChatResult
from glmstudio.dialects.protocol import Call, Draft, ModelListing, Reply, Stamp
from glmstudio.dialects.proxy.decode import read_proxy_chat
from glmstudio.dialects.proxy.encode import encode_completion
from glmstudio.dialects.proxy.errors import proxy_error_reply
from glmstudio.dialects.proxy.models import proxy_model_reply, proxy_models_reply
from glmstudio.dialects.proxy.options import ProxyOptions
from glmstudio.dialects.proxy.stream import ProxyStream
from glmstudio.dialects.zhipu.decode import read_draft, read_include_usage
from glmstudio.dialects.zhipu.messages import Language, language_of
from glmstudio.errors import ServiceError


@dataclass(frozen=True, slots=True)
class ProxyExchange:
    """One decoded call."""

    request: ChatRequest
    include_usage: bool
    language: Language
    options: ProxyOptions

    def stream(self, stamp: Stamp) -> ProxyStream:
        return ProxyStream(self.request.model, stamp, self.include_usage, self.language, self.options)

    def encode(self, result: ChatResult, stamp: Stamp) -> Reply:
        return encode_completion(result, self.request.model, stamp)


class ProxyDialect:
    """`/v1`: OpenAI's shapes over the Zhipu family's cards."""

    name = "proxy"
    family = Family.ZHIPU

    def __init__(self, options: ProxyOptions | None = None) -> None:
        self._options = options or ProxyOptions()

    def draft(self, call: Call) -> Draft:
        return read_draft(call)

    def decode(self, draft: Draft, card: ModelCard) -> ProxyExchange:
        request = read_proxy_chat(draft, card)
        include_usage = request.stream and read_include_usage(draft.body)
        return ProxyExchange(request, include_usage, language_of(draft.call.headers), self._options)

    def refuse(self, error: ServiceError, call: Call, stamp: Stamp) -> Reply:
        return proxy_error_reply(error, language_of(call.headers), self._options)

    def models(self, listings: Sequence[ModelListing], call: Call, stamp: Stamp) -> Reply:
        return proxy_models_reply(listings)

    def model(self, listing: ModelListing, call: Call, stamp: Stamp) -> Reply:
        return proxy_model_reply(listing)
