"""The Zhipu dialect as one piece: what the server holds, with each verb's room behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from glmstudio.core.model_card import Family, ModelCard
from glmstudio.core.request import ChatRequest
from glmstudio.core.result import ChatResult
from glmstudio.dialects.protocol import Call, Draft, ModelListing, NamedByCaller, Reply, Stamp
from glmstudio.dialects.zhipu import tasks, tokenizer
from glmstudio.dialects.zhipu.decode import read_chat, read_draft, read_include_usage, read_request_id
from glmstudio.dialects.zhipu.encode import encode_answer
from glmstudio.dialects.zhipu.errors import error_reply
from glmstudio.dialects.zhipu.messages import Language, language_of
from glmstudio.dialects.zhipu.models import model_reply, models_reply
from glmstudio.dialects.zhipu.moderations import Moderation, read_moderation
from glmstudio.dialects.zhipu.options import ZhipuOptions
from glmstudio.dialects.zhipu.refusals import request_id_in_use
from glmstudio.dialects.zhipu.stream import ZhipuStream
from glmstudio.dialects.zhipu.tasks import TaskStatus
from glmstudio.errors import ServiceError


@dataclass(frozen=True, slots=True)
class ZhipuExchange(NamedByCaller):
    """One decoded call.

    `request_id` is the caller's own, or None; that it is unique in flight is the server's care.
    """

    request: ChatRequest
    request_id: str | None
    include_usage: bool
    language: Language
    options: ZhipuOptions

    def caller_name(self) -> str | None:
        return self.request_id

    def in_use(self) -> ServiceError:
        return request_id_in_use(self.request_id or "")

    def stream(self, stamp: Stamp) -> ZhipuStream:
        return ZhipuStream(self.request.model, stamp, self.include_usage, self.language, self.options)

    def encode(self, result: ChatResult, stamp: Stamp) -> Reply:
        return encode_answer(result, self.request.model, self.request_id, stamp)

    def encode_tokens(self, count: int, stamp: Stamp) -> Reply:
        """The answer of the tokenizer endpoint."""
        return tokenizer.tokens_reply(count, stamp, self.request_id)

    def encode_task(self, status: TaskStatus, task: str, stamp: Stamp) -> Reply:
        """A task without a result. `stamp` is the one that the task began with."""
        return tasks.encode_task(stamp, task, self.request.model, self.request_id, status)

    def encode_task_result(self, result: ChatResult, task: str, stamp: Stamp) -> Reply:
        """A finished task. `stamp` is the one that the task began with."""
        return tasks.encode_task_result(result, stamp, task, self.request.model, self.request_id)


class ZhipuDialect:
    """`/api/paas/v4`, and `/api/coding/paas/v4`, which differs in one default that the path decides."""

    name = "zhipu"
    family = Family.ZHIPU

    def __init__(self, options: ZhipuOptions | None = None) -> None:
        self._options = options or ZhipuOptions()

    def draft(self, call: Call) -> Draft:
        return read_draft(call)

    def decode(self, draft: Draft, card: ModelCard) -> ZhipuExchange:
        return self._exchange(draft, read_chat(draft, card))

    def decode_async(self, draft: Draft, card: ModelCard) -> ZhipuExchange:
        """The body of an asynchronous chat: the same, and never a stream."""
        return self._exchange(draft, read_chat(draft, card, stream=False))

    def decode_tokenizer(self, draft: Draft, card: ModelCard) -> ZhipuExchange:
        """The body of the tokenizer endpoint; the request's prompt is what is to be counted."""
        return self._exchange(draft, tokenizer.read_tokenizer(draft, card))

    def decode_moderation(self, draft: Draft) -> Moderation:
        """The body of the moderation endpoint. Raises InvalidRequest."""
        return read_moderation(draft)

    def refuse(self, error: ServiceError, call: Call, stamp: Stamp) -> Reply:
        return error_reply(error, language_of(call.headers), self._options)

    def models(self, listings: Sequence[ModelListing], call: Call, stamp: Stamp) -> Reply:
        return models_reply(listings)

    def model(self, listing: ModelListing, call: Call, stamp: Stamp) -> Reply:
        return model_reply(listing)

    def task_reply(
        self, task: str, stamp: Stamp, model: str, request_id: str | None, status: TaskStatus
    ) -> Reply:
        """A stored task that has no result. `stamp` is the one that the task began with."""
        return tasks.encode_task(stamp, task, model, request_id, status)

    def _exchange(self, draft: Draft, request: ChatRequest) -> ZhipuExchange:
        body = draft.body
        include_usage = request.stream and read_include_usage(body)
        language = language_of(draft.call.headers)
        return ZhipuExchange(request, read_request_id(body), include_usage, language, self._options)
