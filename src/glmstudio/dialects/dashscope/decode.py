"""The native request, headers and body, to an exchange (contract: Model Studio, native request body)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from glmstudio.core.model_card import ModelCard
from glmstudio.core.request import ChatRequest, Message, Role, Thinking
from glmstudio.core.result import ChatResult
from glmstudio.dialects.dashscope.encode import encode
from glmstudio.dialects.dashscope.output import MessagePieces, MessageSoFar, Output, TextPieces, TextSoFar
from glmstudio.dialects.dashscope.stream import NativeStream
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
    EMPTY_INPUT,
    EMPTY_MODEL,
    missing,
    not_json,
    out_of_range,
    unsupported,
    wrong_type,
)
from glmstudio.dialects.model_studio.tools import read_tool_choice, read_tools
from glmstudio.dialects.protocol import Call, Draft, Reply, Stamp
from glmstudio.dialects.reading import (
    MalformedBody,
    WrongType,
    array,
    is_table,
    parse_object,
    shown,
    string,
    table,
)
from glmstudio.errors import Fault, Forbidden, ForbiddenReason, InvalidRequest

SEED_MAX = 2**63 - 1


class ResultForm(StrEnum):
    TEXT = "text"
    MESSAGE = "message"


@dataclass(frozen=True, slots=True)
class NativeExchange:
    """One decoded native call: what to generate, and in which of the four forms to answer."""

    request: ChatRequest
    form: ResultForm
    incremental: bool
    reports_cache: bool

    def stream(self, stamp: Stamp) -> NativeStream:
        return NativeStream(self._output(), stamp, reports_cache=self.reports_cache)

    def encode(self, result: ChatResult, stamp: Stamp) -> Reply:
        as_text = self.form is ResultForm.TEXT
        return encode(self.request, result, stamp, as_text=as_text, reports_cache=self.reports_cache)

    def _output(self) -> Output:
        if self.form is ResultForm.TEXT:
            return TextPieces() if self.incremental else TextSoFar()
        kind = MessagePieces if self.incremental else MessageSoFar
        return kind(self.request.thinking.enabled, self.request.tool_stream)


def draft(call: Call) -> Draft:
    """The body as an object that names a model. Raises InvalidRequest; Forbidden for an asynchronous call."""
    if call.headers.get("x-dashscope-async", "").strip().lower() == "enable":
        raise Forbidden("text is generated within the call", ForbiddenReason.ASYNC_CALL)
    if "x-dashscope-encryptionkey" in call.headers:
        raise unsupported("An encrypted input is not supported; send input as plain JSON", "input")
    try:
        body = parse_object(call.body)
    except MalformedBody as error:
        raise not_json(error) from None
    model = body.get("model")
    if not isinstance(model, str) or not model:
        note = "" if model is None else f" (model was {shown(model)})"
        raise missing(f'Required parameter "model" missing or invalid{note}', "model", EMPTY_MODEL)
    return Draft(model, model, body, call)


def decode(draft: Draft, card: ModelCard, options: ModelStudioOptions) -> NativeExchange:
    """Every parameter against the card. Raises InvalidRequest."""
    try:
        given = table(draft.body, "input")
        if given is None:
            raise missing("Required input parameter missing", "input", EMPTY_INPUT)
        parameters = table(draft.body, "parameters") or {}
        return _decode(draft, given, Source(parameters, "parameters.", card), options)
    except WrongType as error:
        raise wrong_type(error) from None


def wants_stream(call: Call) -> bool:
    """Whether the caller asked for events. The body has no say: some SDKs leak a `stream` into it."""
    switch = call.headers.get("x-dashscope-sse", "").strip().lower()
    if switch in ("enable", "disable"):
        return switch == "enable"
    return "text/event-stream" in call.headers.get("accept", "").lower()


def _decode(
    draft: Draft, given: Mapping[str, Any], source: Source, options: ModelStudioOptions
) -> NativeExchange:
    stream = wants_stream(draft.call)
    messages = _messages(given)
    thinking = read_thinking(source)
    tools = read_tools(source)
    form = _form(source, thinking, bool(tools), options)
    check_the_rest(source)
    request = ChatRequest(
        model=draft.model,
        messages=messages,
        sampling=read_sampling(source, _seed(source)),
        thinking=thinking,
        max_answer_tokens=read_answer_limit(source, aliases=("max_length",)),
        max_total_tokens=read_total_limit(source),
        stop=read_stop(source),
        tools=tools,
        tool_choice=read_tool_choice(source, tools, thinking),
        parallel_tool_calls=source.boolean("parallel_tool_calls") is not False,
        response_format=read_response_format(source, options, thinking, messages),
        stream=stream,
        tool_stream=read_tool_stream(source, stream),
    )
    incremental = source.boolean("incremental_output") or False
    return NativeExchange(request, form, incremental, source.card.features.implicit_cache)


def _messages(given: Mapping[str, Any]) -> tuple[Message, ...]:
    items = array(given, "messages", "input.")
    prompt = string(given, "prompt", "input.")
    if items is not None and prompt:
        text = 'Only one of the parameters "prompt" and "messages" can be present'
        raise InvalidRequest(text, Fault.EXCLUSIVE_FIELDS, "input.prompt")
    if items is not None:
        return read_messages(items, "input.messages")
    if not prompt:
        raise missing('Either "prompt" or "messages" must exist', "input.messages")
    return (*_history(given), Message(Role.USER, prompt))


def _history(given: Mapping[str, Any]) -> list[Message]:
    """The turns before a `prompt`, in the form of old SDKs: `[{"user": …, "bot": …}]`."""
    turns: list[Message] = []
    for i, turn in enumerate(array(given, "history", "input.") or ()):
        path = f"input.history[{i}]"
        if not is_table(turn):
            raise WrongType(path, "object", turn)
        for key, role in (("user", Role.USER), ("bot", Role.ASSISTANT)):
            text = string(turn, key, f"{path}.")
            if text is None:
                raise missing(f"The {key} field of a history turn is required", f"{path}.{key}")
            turns.append(Message(role, text))
    return turns


def _form(source: Source, thinking: Thinking, has_tools: bool, options: ModelStudioOptions) -> ResultForm:
    given = string(source.values, "result_format", source.prefix)
    if given is not None and given not in tuple(ResultForm):
        stem = 'The result_format parameter must be "message" or "text"'
        raise out_of_range(stem, source.field("result_format"), given)
    form = ResultForm(given or "text")
    if form is ResultForm.MESSAGE:
        return form
    thinks = thinking.enabled and not options.text_result_while_thinking
    if thinks or has_tools:
        why = "enable_thinking is true" if thinks else "tools are given"
        note = "absent" if given is None else shown(given)
        raise unsupported(
            f'The result_format parameter must be "message" when {why} (result_format was {note})',
            source.field("result_format"),
        )
    return form


def _seed(source: Source) -> int | None:
    seed = source.integer("seed")
    if seed is not None and not 0 <= seed <= SEED_MAX:
        raise out_of_range(f"Range of seed should be [0, {SEED_MAX}]", source.field("seed"), seed)
    return seed
