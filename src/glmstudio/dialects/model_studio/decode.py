"""The compatible mode's request body, from bytes to an exchange (contract: Model Studio, request
parameters)."""

from __future__ import annotations

from msgspec import Struct

from glmstudio.core.model_card import ModelCard
from glmstudio.core.request import ChatRequest, JsonObject
from glmstudio.core.result import ChatResult
from glmstudio.dialects.model_studio.encode import encode
from glmstudio.dialects.model_studio.messages import read_messages
from glmstudio.dialects.model_studio.options import ModelStudioOptions
from glmstudio.dialects.model_studio.parameters import (
    Source,
    check_the_rest,
    read_answer_limit,
    read_response_format,
    read_sampling,
    read_stop,
    read_thinking,
    read_tool_stream,
    read_total_limit,
)
from glmstudio.dialects.model_studio.refusals import (
    EMPTY_MODEL,
    INVALID_VALUE,
    missing,
    not_json,
    out_of_range,
    wrong_type,
)
from glmstudio.dialects.model_studio.stream import CompatStream
from glmstudio.dialects.model_studio.tools import read_tool_choice, read_tools
from glmstudio.dialects.protocol import Call, Draft, Reply, Stamp
from glmstudio.dialects.reading import MalformedBody, WrongType, array, boolean, parse_object, shown, table

SEED_MAX = 2**31 - 1


class CompatExchange(Struct, frozen=True):
    """One decoded call of the compatible mode."""

    request: ChatRequest
    include_usage: bool
    reports_cache: bool

    def stream(self, stamp: Stamp) -> CompatStream:
        return CompatStream(
            self.request, stamp, include_usage=self.include_usage, reports_cache=self.reports_cache
        )

    def encode(self, result: ChatResult, stamp: Stamp) -> Reply:
        return encode(self.request, result, stamp, reports_cache=self.reports_cache)


def draft(call: Call) -> Draft:
    """The body as an object that names a model. Raises InvalidRequest."""
    try:
        body = parse_object(call.body)
    except MalformedBody as error:
        raise not_json(error) from None
    model = body.get("model")
    if not isinstance(model, str) or not model:
        given = "it is missing" if model is None else f"model was {shown(model)}"
        raise missing(f"you must provide a model parameter ({given})", "model", EMPTY_MODEL)
    return Draft(model, model, body, call)


def decode(draft: Draft, card: ModelCard, options: ModelStudioOptions) -> CompatExchange:
    """Every parameter against the card. Raises InvalidRequest."""
    try:
        return _decode(draft, Source(draft.body, "", card), options)
    except WrongType as error:
        raise wrong_type(error, root="" if error.field == "messages" else "parameters.") from None


def _decode(draft: Draft, source: Source, options: ModelStudioOptions) -> CompatExchange:
    stream = source.boolean("stream") or False
    items = array(draft.body, "messages")
    if items is None:
        raise missing('Either "prompt" or "messages" must exist (messages is missing)', "messages")
    messages = read_messages(items, "messages")
    thinking = read_thinking(source)
    tools = read_tools(source)
    check_the_rest(source)
    request = ChatRequest(
        model=draft.model,
        messages=messages,
        sampling=read_sampling(source, _seed(source)),
        thinking=thinking,
        max_answer_tokens=read_answer_limit(source),
        max_total_tokens=read_total_limit(source),
        stop=read_stop(source),
        tools=tools,
        tool_choice=read_tool_choice(source, tools, thinking),
        parallel_tool_calls=source.boolean("parallel_tool_calls") is not False,
        response_format=read_response_format(source, options, thinking, messages),
        stream=stream,
        tool_stream=read_tool_stream(source, stream),
    )
    return CompatExchange(request, _include_usage(draft.body), source.card.features.implicit_cache)


def _seed(source: Source) -> int | None:
    seed = source.integer("seed")
    if seed is None or 0 <= seed <= SEED_MAX:
        return seed
    bound = "lesser than the minimum of 0" if seed < 0 else f"greater than the maximum of {SEED_MAX}"
    raise out_of_range(f"{shown(seed)} is {bound} - 'seed'", "seed", seed, INVALID_VALUE)


def _include_usage(body: JsonObject) -> bool:
    """Whether the usage chunk is asked for. Without `stream` the options mean nothing and are let pass."""
    options = table(body, "stream_options")
    return options is not None and boolean(options, "include_usage", "stream_options.") is True
