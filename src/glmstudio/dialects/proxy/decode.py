"""A body of `/v1` becomes a chat request: the proxy's own fields and defaults, and what OpenAI clients add.

Fields that change nothing in an answer are ignored; those that would change it and cannot be honoured
(several choices, log probabilities, biased tokens, functions of the retired form) are refused by name.
Thinking is asked for as on the platform, or switched off with OpenAI's `reasoning_effort: none`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec.structs import replace

from glmstudio.core.model_card import Defaults, ModelCard
from glmstudio.core.request import (
    ChatRequest,
    JsonObject,
    Role,
    Sampling,
    Thinking,
    Tool,
    ToolChoice,
    ToolMode,
)
from glmstudio.dialects.protocol import Draft
from glmstudio.dialects.reading import WrongType, boolean, integer, number, string, table
from glmstudio.dialects.zhipu import refusals
from glmstudio.dialects.zhipu.decode import (
    read_answer_bound,
    read_response_format,
    read_seed,
    read_stop,
    read_temperature,
    read_thinking,
    read_tool_stream,
    read_top_p,
)
from glmstudio.dialects.zhipu.tools import read_function_tools
from glmstudio.dialects.zhipu.turns import PLATFORM_ROLES, read_messages

DEFAULT_TEMPERATURE = 0.7
DEFAULT_TOP_P = 0.9
"""The proxy's own defaults stand above the card's (contract: Zhipu, defaults and caps per model)."""

PENALTY_MAX = 2.0
"""Presence and frequency penalties lie between minus this and this, as OpenAI documents."""

ROLES: Mapping[str, Role] = {**PLATFORM_ROLES, "developer": Role.SYSTEM}
"""OpenAI's newer clients call the system turn `developer`."""


def read_proxy_chat(draft: Draft, card: ModelCard) -> ChatRequest:
    """The whole request. Raises InvalidRequest."""
    try:
        return _read(draft, card)
    except WrongType as error:
        raise refusals.wrong_type_read(error) from None


def _read(draft: Draft, card: ModelCard) -> ChatRequest:
    body = draft.body
    _refuse_unserved(body, card)
    stream = boolean(body, "stream") or False
    thinking = _thinking(body, card)
    tools = read_function_tools(body, card)
    parallel = boolean(body, "parallel_tool_calls")
    return ChatRequest(
        model=draft.model,
        messages=read_messages(body, ROLES),
        sampling=_sampling(body, card.defaults),
        thinking=thinking,
        max_answer_tokens=read_answer_bound(body, card, card.limits.output_tokens),
        stop=read_stop(body),
        tools=tools,
        tool_choice=read_tool_choice(body, tools),
        parallel_tool_calls=True if parallel is None else parallel,
        response_format=read_response_format(body, card, thinking),
        stream=stream,
        tool_stream=read_tool_stream(body, card, stream),
    )


def _sampling(body: JsonObject, defaults: Defaults) -> Sampling:
    return Sampling(
        temperature=read_temperature(body, DEFAULT_TEMPERATURE),
        top_p=read_top_p(body, DEFAULT_TOP_P),
        top_k=defaults.top_k,
        repetition_penalty=defaults.repetition_penalty,
        presence_penalty=_penalty(body, "presence_penalty"),
        frequency_penalty=_penalty(body, "frequency_penalty"),
        seed=read_seed(body),
    )


def _penalty(body: JsonObject, field: str) -> float:
    value = number(body, field)
    if value is None:
        return 0.0
    if not -PENALTY_MAX <= value <= PENALTY_MAX:
        raise refusals.out_of_range(field, -PENALTY_MAX, PENALTY_MAX, body[field])
    return value


def _thinking(body: JsonObject, card: ModelCard) -> Thinking:
    thinking = read_thinking(body, card)
    if thinking.enabled and string(body, "reasoning_effort") == "none":
        return replace(thinking, enabled=False)
    return thinking


def read_tool_choice(body: JsonObject, tools: tuple[Tool, ...]) -> ToolChoice:
    """`none`, `auto`, `required`, or one function by name. Raises InvalidRequest and WrongType."""
    given = body.get("tool_choice")
    if given is None:
        return ToolChoice()
    if isinstance(given, str):
        if given not in _MODES:
            raise refusals.not_one_of("tool_choice", _MODES, given)
        if given == "required" and not tools:
            raise refusals.missing("tools")
        return ToolChoice(_MODES[given])
    if not isinstance(given, dict):
        raise refusals.wrong_type("tool_choice", "string or object", given)
    return ToolChoice(ToolMode.NAMED, _named(body, tools))


_MODES: Mapping[str, ToolMode] = {"none": ToolMode.NONE, "auto": ToolMode.AUTO, "required": ToolMode.REQUIRED}


def _named(body: JsonObject, tools: tuple[Tool, ...]) -> str:
    choice = table(body, "tool_choice") or {}
    kind = string(choice, "type", "tool_choice.")
    if kind not in (None, "function"):
        raise refusals.not_one_of("tool_choice.type", ("function",), kind)
    function = table(choice, "function", "tool_choice.")
    name = string(function, "name", "tool_choice.function.") if function is not None else None
    if not name:
        raise refusals.missing("tool_choice.function.name")
    if all(tool.name != name for tool in tools):
        raise refusals.undeclared_tool("tool_choice.function.name", name)
    return name


def _refuse_unserved(body: JsonObject, card: ModelCard) -> None:
    """Raise for a field of OpenAI's that this server would have to drop silently; harmless values pass.
    Python takes `true` for 1 and 0 for `false`, so these two are read by their types first."""
    integer(body, "n")
    boolean(body, "logprobs")
    for field, harmless in _UNSERVED.items():
        given: Any = body.get(field)
        if given is not None and given not in harmless:
            raise refusals.not_supported(field, card.id, given)


_UNSERVED: Mapping[str, tuple[Any, ...]] = {
    "n": (1,),
    "logprobs": (False,),
    "logit_bias": ({},),
    "functions": ([],),
    "modalities": (["text"], []),
    "audio": ({},),
    "web_search_options": (),  # an empty object asks for a search, too
}
"""What OpenAI documents and no engine here does, each with the values that ask for nothing."""
