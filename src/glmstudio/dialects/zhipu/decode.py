"""A body of `/api/paas/v4` becomes a chat request: every parameter read, checked against the card, filled in.

It reads what `draft` has parsed, and knows no HTTP beyond the path that tells the coding base from the
common one. Parameters it does not know are ignored, and null means absent, everywhere (contract: Zhipu,
parameters). The readers of single parameters are public because the `/v1` proxy shares them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, cast

from glmstudio.core.model_card import Defaults, ModelCard, ThinkingSupport
from glmstudio.core.request import (
    AnswerFormat,
    ChatRequest,
    JsonObject,
    ResponseFormat,
    Sampling,
    Stop,
    Thinking,
)
from glmstudio.dialects.protocol import Call, Draft
from glmstudio.dialects.reading import (
    MalformedBody,
    WrongType,
    boolean,
    integer,
    number,
    parse_object,
    string,
    table,
)
from glmstudio.dialects.zhipu import refusals
from glmstudio.dialects.zhipu.tools import read_platform_tools
from glmstudio.dialects.zhipu.turns import read_messages

CODING_PREFIX = "/api/coding/"
"""Under this base earlier reasoning stays in the prompt unless the caller says otherwise."""

TEMPERATURE_MAX = 1.0
TOP_P_MAX = 1.0
STOPS_MAX = 4

GREEDY_TEMPERATURE = 0.01
"""SDKs send this for 0, which older pages excluded; at or below it the likeliest token is taken."""

TOP_P_LEAST = 0.01
"""The documented lower end; what clients send below it means the same."""

SEED_MODULUS = 2**31
"""Engines take 31 bits; equal seeds stay equal."""


def read_draft(call: Call) -> Draft:
    """The body as an object with a model. The id is looked up in lower case and echoed as sent.

    Raises InvalidRequest.
    """
    try:
        body = parse_object(call.body)
        model = string(body, "model")
    except MalformedBody as error:
        raise refusals.malformed_body(error) from None
    except WrongType as error:
        raise refusals.wrong_type_read(error) from None
    if not model or model.isspace():
        raise refusals.missing("model")
    return Draft(model=model, card_id=model.strip().lower(), body=body, call=call)


def read_chat(draft: Draft, card: ModelCard, stream: bool | None = None) -> ChatRequest:
    """The whole request; `stream` given decides instead of the body. Raises InvalidRequest."""
    try:
        return _read_chat(draft, card, stream)
    except WrongType as error:
        raise refusals.wrong_type_read(error) from None


def _read_chat(draft: Draft, card: ModelCard, stream: bool | None) -> ChatRequest:
    body = draft.body
    streamed = (boolean(body, "stream") or False) if stream is None else stream
    thinking = read_thinking(body, card, clear=not draft.call.path.startswith(CODING_PREFIX))
    return ChatRequest(
        model=draft.model,
        messages=read_messages(body),
        sampling=_sampling(body, card.defaults),
        thinking=thinking,
        max_answer_tokens=read_answer_bound(body, card, card.limits.default_output_tokens),
        stop=read_stop(body),
        tools=read_platform_tools(body, card),
        response_format=read_response_format(body, card, thinking),
        stream=streamed,
        tool_stream=read_tool_stream(body, card, streamed),
    )


def _sampling(body: JsonObject, defaults: Defaults) -> Sampling:
    """With `do_sample: false` temperature and top_p are ignored, out of range or not."""
    if boolean(body, "do_sample") is False:
        return Sampling(0.0, 1.0, 0, defaults.repetition_penalty, seed=read_seed(body))
    return Sampling(
        temperature=read_temperature(body, defaults.temperature),
        top_p=read_top_p(body, defaults.top_p),
        top_k=defaults.top_k,
        repetition_penalty=defaults.repetition_penalty,
        seed=read_seed(body),
    )


def read_temperature(body: JsonObject, default: float) -> float:
    """0 for everything that means greedy."""
    value = number(body, "temperature")
    if value is None:
        return default
    if not 0.0 <= value <= TEMPERATURE_MAX:
        raise refusals.out_of_range("temperature", 0, TEMPERATURE_MAX, body["temperature"])
    return value if value > GREEDY_TEMPERATURE else 0.0


def read_top_p(body: JsonObject, default: float) -> float:
    value = number(body, "top_p")
    if value is None:
        return default
    if not 0.0 <= value <= TOP_P_MAX:
        raise refusals.out_of_range("top_p", TOP_P_LEAST, TOP_P_MAX, body["top_p"])
    return max(value, TOP_P_LEAST)


def read_seed(body: JsonObject) -> int | None:
    value = integer(body, "seed")
    return None if value is None else value % SEED_MODULUS


def read_answer_bound(body: JsonObject, card: ModelCard, default: int) -> int:
    """`max_tokens`, or `max_completion_tokens` as newer clients call it; both only if they agree."""
    bound, alias = integer(body, "max_tokens"), integer(body, "max_completion_tokens")
    if bound is not None and alias is not None and bound != alias:
        raise refusals.exclusive("max_tokens", "max_completion_tokens")
    field = "max_tokens" if bound is not None else "max_completion_tokens"
    bound = alias if bound is None else bound
    if bound is None:
        return default
    if not 1 <= bound <= card.limits.output_tokens:
        raise refusals.out_of_range(field, 1, card.limits.output_tokens, bound)
    return bound


def read_stop(body: JsonObject) -> Stop:
    """One text, or up to four."""
    given = body.get("stop")
    if given is None:
        return Stop()
    if isinstance(given, str):
        given = [given]
    if given.__class__ is not list:
        raise refusals.wrong_type("stop", "string or list of strings", given)
    texts = cast("list[Any]", given)
    if len(texts) > STOPS_MAX:
        raise refusals.too_many("stop", STOPS_MAX, len(texts))
    for index, text in enumerate(texts):
        if not isinstance(text, str):
            raise refusals.wrong_type(f"stop[{index}]", "string", text)
        if not text:
            raise refusals.empty(f"stop[{index}]")
    return Stop(tuple(texts))


def read_thinking(body: JsonObject, card: ModelCard, clear: bool = True) -> Thinking:
    """Whether the model thinks: on unless switched off, and ignored by models that never do.

    `clear` is the default of `clear_thinking`: drop the reasoning of earlier turns from the prompt.
    """
    if card.features.thinking is ThinkingSupport.NONE:
        return Thinking(enabled=False, budget=0)
    given = table(body, "thinking") or {}
    kind = string(given, "type", "thinking.") or "enabled"
    if kind not in ("enabled", "disabled"):
        raise refusals.not_one_of("thinking.type", ("enabled", "disabled"), kind)
    cleared = boolean(given, "clear_thinking", "thinking.")
    cleared = clear if cleared is None else cleared
    enabled = kind == "enabled" and _effort(body, card) != "none"
    return Thinking(enabled, card.limits.reasoning_tokens, keep_history=not cleared)


def _effort(body: JsonObject, card: ModelCard) -> str | None:
    """`reasoning_effort` where the card lists efforts; other models ignore it."""
    efforts = card.features.reasoning_effort
    if not efforts:
        return None
    effort = string(body, "reasoning_effort")
    if effort is not None and effort not in efforts:
        raise refusals.not_one_of("reasoning_effort", efforts, effort)
    return effort


def read_response_format(body: JsonObject, card: ModelCard, thinking: Thinking) -> ResponseFormat:
    """The form of the answer. `json_schema` is not in the documents, but the live service takes it."""
    given = table(body, "response_format")
    if given is None:
        return ResponseFormat()
    kind = string(given, "type", "response_format.")
    if kind is None:
        raise refusals.missing("response_format.type")
    if kind not in _FORMATS:
        raise refusals.not_one_of("response_format.type", _FORMATS, kind)
    form = _FORMATS[kind]
    if form is AnswerFormat.TEXT:
        return ResponseFormat()
    if not card.features.structured_output:
        raise refusals.not_supported("response_format.type", card.id, kind)
    if thinking.enabled and not card.features.structured_output_thinking:
        raise refusals.exclusive("response_format", "thinking")
    return ResponseFormat(form, _schema(given) if form is AnswerFormat.JSON_SCHEMA else None)


_FORMATS: Mapping[str, AnswerFormat] = {form.value: form for form in AnswerFormat}


def _schema(given: JsonObject) -> JsonObject:
    described = table(given, "json_schema", "response_format.")
    if described is None:
        raise refusals.missing("response_format.json_schema")
    schema = table(described, "schema", "response_format.json_schema.")
    if schema is None:
        raise refusals.missing("response_format.json_schema.schema")
    return schema


def read_tool_stream(body: JsonObject, card: ModelCard, stream: bool) -> bool:
    """Acts only with `stream`, and on models that know it."""
    return bool(boolean(body, "tool_stream")) and stream and card.features.tool_stream


def read_include_usage(body: JsonObject) -> bool:
    """Whether the stream shall carry a chunk of its own for usage. Raises InvalidRequest."""
    try:
        options = table(body, "stream_options")
        return options is not None and bool(boolean(options, "include_usage", "stream_options."))
    except WrongType as error:
        raise refusals.wrong_type_read(error) from None


def read_request_id(body: JsonObject) -> str | None:
    """The caller's own id, of any length; a number stands for its digits. Raises InvalidRequest."""
    given = body.get("request_id")
    if given is None or given == "":
        return None
    if isinstance(given, str):
        return given
    if isinstance(given, int | float) and not isinstance(given, bool):
        return json.dumps(given)
    raise refusals.wrong_type("request_id", "string or number", given)
