"""The proxy's own fields and defaults, and what OpenAI clients add; what it shares is tested with Zhipu."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glmstudio.core.model_card import ModelCard
from glmstudio.core.request import AnswerFormat, Role, Stop, ToolChoice, ToolMode
from glmstudio.dialects.protocol import Call, Stamp
from glmstudio.dialects.proxy import ProxyDialect
from glmstudio.dialects.proxy.dialect import ProxyExchange
from glmstudio.errors import InvalidRequest, ServiceError

Decode = Callable[..., ProxyExchange]

TURNS = [{"role": "user", "content": "Hi"}]
TOOLS = [{"type": "function", "function": {"name": "f"}}]
NAMED_F = {"type": "function", "function": {"name": "f"}}


def body(model: str = "GLM-4-Air", **members: Any) -> dict[str, Any]:
    return {"model": model, "messages": TURNS, **members}


@pytest.mark.parametrize(
    "model", ["GLM-4-Plus", "GLM-4-Air", "GLM-4-AirX", "GLM-4-Long", "GLM-4-FlashX", "GLM-4-Flash", "glm-5"]
)
def test_the_proxys_defaults_stand_above_the_cards(decode: Decode, model: str) -> None:
    """0.7 and 0.9 for every model, the model's maximum, no stream; the name is echoed as sent."""
    request = decode(body(model)).request
    assert (request.sampling.temperature, request.sampling.top_p) == (0.7, 0.9)
    assert not request.stream
    assert request.model == model
    assert request.tool_choice == ToolChoice(ToolMode.AUTO)


def test_the_answer_may_be_as_long_as_the_model_can(decode: Decode) -> None:
    """Where the platform's card has a smaller default."""
    assert decode(body("glm-4-air")).request.max_answer_tokens == 16_384


def read(value: Any, path: str) -> Any:
    for name in path.split("."):
        value = getattr(value, name)
    return value


@pytest.mark.parametrize(
    ("members", "path", "expected"),
    [
        ({"temperature": 0}, "sampling.temperature", 0.0),
        ({"temperature": 0.3}, "sampling.temperature", 0.3),
        ({"top_p": 1}, "sampling.top_p", 1.0),
        ({"do_sample": False, "temperature": 0.3}, "sampling.temperature", 0.3),
        ({"presence_penalty": -2}, "sampling.presence_penalty", -2.0),
        ({"frequency_penalty": 0.5}, "sampling.frequency_penalty", 0.5),
        ({"seed": 3}, "sampling.seed", 3),
        ({"max_tokens": 5}, "max_answer_tokens", 5),
        ({"max_completion_tokens": 5}, "max_answer_tokens", 5),
        ({"stop": ["a", "b"]}, "stop", Stop(("a", "b"))),
        ({"stream": True}, "stream", True),
        ({"tools": TOOLS, "tool_choice": "none"}, "tool_choice", ToolChoice(ToolMode.NONE)),
        ({"tool_choice": "auto"}, "tool_choice", ToolChoice(ToolMode.AUTO)),
        ({"tool_choice": None}, "tool_choice", ToolChoice(ToolMode.AUTO)),
        ({"tools": TOOLS, "tool_choice": "required"}, "tool_choice", ToolChoice(ToolMode.REQUIRED)),
        ({"tools": TOOLS, "tool_choice": NAMED_F}, "tool_choice", ToolChoice(ToolMode.NAMED, "f")),
        ({"parallel_tool_calls": False}, "parallel_tool_calls", False),
        ({"parallel_tool_calls": None}, "parallel_tool_calls", True),
        ({"response_format": {"type": "json_object"}}, "response_format.kind", AnswerFormat.JSON_OBJECT),
        ({"n": 1, "logprobs": False, "logit_bias": {}, "functions": []}, "model", "GLM-4-Air"),
        ({"user": "u", "store": False, "metadata": {}, "service_tier": "auto"}, "model", "GLM-4-Air"),
    ],
)
def test_a_parameter_becomes_a_value(
    decode: Decode, members: dict[str, Any], path: str, expected: Any
) -> None:
    """Each row: members of the body, where the request holds them, what it holds."""
    assert read(decode(body(**members)).request, path) == expected


@pytest.mark.parametrize(
    ("members", "enabled"),
    [
        ({}, True),
        ({"thinking": {"type": "disabled"}}, False),
        ({"reasoning_effort": "none"}, False),
        ({"reasoning_effort": "high"}, True),
        ({"reasoning_effort": "none", "thinking": {"type": "enabled"}}, False),
    ],
)
def test_thinking_is_switched_by_either_clients_words(
    decode: Decode, members: dict[str, Any], enabled: bool
) -> None:
    """The platform's object, or OpenAI's effort."""
    assert decode(body("glm-4.7", **members)).request.thinking.enabled is enabled


def test_the_glm_4_models_never_think(decode: Decode) -> None:
    """Asking makes no difference there."""
    assert not decode(body(thinking={"type": "enabled"})).request.thinking.enabled


@pytest.mark.parametrize(
    ("members", "code", "field"),
    [
        ({"temperature": 1.5}, "1210", "temperature"),
        ({"top_p": -1}, "1210", "top_p"),
        ({"presence_penalty": 2.1}, "1210", "presence_penalty"),
        ({"frequency_penalty": "x"}, "1210", "frequency_penalty"),
        ({"max_tokens": 16_385}, "1210", "max_tokens"),
        ({"n": 2}, "1210", "n"),
        ({"n": True}, "1210", "n"),
        ({"logprobs": 0}, "1210", "logprobs"),
        ({"logprobs": True}, "1210", "logprobs"),
        ({"logit_bias": {"50256": -100}}, "1210", "logit_bias"),
        ({"functions": [{"name": "f"}]}, "1210", "functions"),
        ({"modalities": ["audio"]}, "1210", "modalities"),
        ({"web_search_options": {}}, "1210", "web_search_options"),
        ({"tools": [{"type": "web_search"}]}, "1210", "tools[0].type"),
        ({"tools": [{"type": "custom"}]}, "1210", "tools[0].type"),
        ({"tool_choice": "always"}, "1210", "tool_choice"),
        ({"tool_choice": 5}, "1210", "tool_choice"),
        ({"tool_choice": "required"}, "1213", "tools"),
        ({"tools": TOOLS, "tool_choice": {}}, "1213", "tool_choice.function.name"),
        ({"tools": TOOLS, "tool_choice": {"type": "allowed_tools"}}, "1210", "tool_choice.type"),
        ({"tools": TOOLS, "tool_choice": {"function": {"name": "g"}}}, "1210", "tool_choice.function.name"),
        ({"tool_choice": NAMED_F}, "1210", "tool_choice.function.name"),
        ({"parallel_tool_calls": 1}, "1210", "parallel_tool_calls"),
        ({"messages": []}, "1213", "messages"),
        ({"messages": [{"role": "wizard", "content": "x"}]}, "1214", "messages[0].role"),
    ],
)
def test_a_wrong_parameter_is_refused_by_name(
    decode: Decode, members: dict[str, Any], code: str, field: str
) -> None:
    """Each row: members of the body, the code, the field."""
    with pytest.raises(InvalidRequest) as caught:
        decode(body(**members))
    assert (caught.value.wire_code, caught.value.field) == (code, field)


def test_a_model_without_tools_refuses_them(
    card: Callable[[str], ModelCard], post: Callable[..., Call]
) -> None:
    """The card decides."""
    glm, dialect = card("glm-5"), ProxyDialect()
    toolless = replace(glm, features=replace(glm.features, tools=False))
    with pytest.raises(InvalidRequest, match="does not support"):
        dialect.decode(dialect.draft(post(body(tools=TOOLS))), toolless)


def test_the_developer_role_is_the_system(decode: Decode) -> None:
    """OpenAI's newer clients call it so."""
    turns = [{"role": "developer", "content": "be brief"}, *TURNS]
    assert decode(body(messages=turns)).request.messages[0].role is Role.SYSTEM


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
FIELDS = """temperature top_p max_tokens stop tools tool_choice n logprobs logit_bias functions modalities
    audio presence_penalty frequency_penalty seed stream stream_options parallel_tool_calls reasoning_effort
    thinking response_format messages tool_stream"""


@settings(max_examples=300)
@given(members=st.dictionaries(st.sampled_from(FIELDS.split()), json_values, max_size=6))
def test_any_json_body_is_taken_or_refused(decode: Decode, stamp: Stamp, members: dict[str, Any]) -> None:
    """Nothing but a ServiceError comes out of decoding, and each can be said on the wire."""
    raw = json.dumps({"messages": TURNS, **members, "model": "glm-5"}).encode()
    try:
        decode(raw)
    except ServiceError as error:
        reply = ProxyDialect().refuse(error, Call("POST", "/", {}, {}, b""), stamp)
        assert json.loads(reply.body)["error"]["type"] == "invalid_request_error"
