"""Every parameter of a chat body: what it becomes, what is refused, and how."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glmstudio.core.model_card import ModelCard
from glmstudio.core.request import AnswerFormat, ChatRequest, ResponseFormat, Stop, ToolChoice
from glmstudio.dialects.protocol import Call
from glmstudio.dialects.zhipu import ZhipuDialect
from glmstudio.dialects.zhipu.dialect import ZhipuExchange
from glmstudio.errors import InvalidRequest, ServiceError

Decode = Callable[..., ZhipuExchange]

TURNS = [{"role": "user", "content": "Hi"}]


def body(model: str = "glm-5", **members: Any) -> dict[str, Any]:
    return {"model": model, "messages": TURNS, **members}


def test_a_bare_body_takes_every_default_from_the_card(decode: Decode) -> None:
    """Model and messages are enough."""
    request = decode(body("glm-4.6")).request
    assert (request.sampling.temperature, request.sampling.top_p) == (1.0, 0.95)
    assert request.max_answer_tokens == 65_536
    assert request.thinking.enabled
    assert request.thinking.budget == 32_768
    assert not request.thinking.keep_history
    assert request.response_format == ResponseFormat()
    assert request.tool_choice == ToolChoice()
    assert not request.stream
    assert not request.tool_stream


def test_the_model_matches_in_any_case_and_is_echoed_as_sent(
    post: Callable[..., Call], decode: Decode
) -> None:
    """The proxy's document writes GLM-4-Air; npm clients write lower case."""
    draft = ZhipuDialect().draft(post(body("GLM-4-AirX")))
    assert (draft.card_id, draft.model) == ("glm-4-airx", "GLM-4-AirX")
    assert decode(body("GLM-4-AirX")).request.model == "GLM-4-AirX"


def read(request: ChatRequest, path: str) -> Any:
    value: Any = request
    for name in path.split("."):
        value = getattr(value, name)
    return value


@pytest.mark.parametrize(
    ("members", "path", "expected"),
    [
        ({"temperature": 0.7}, "sampling.temperature", 0.7),
        ({"temperature": 1}, "sampling.temperature", 1.0),
        ({"temperature": 0}, "sampling.temperature", 0.0),
        ({"temperature": 0.01}, "sampling.temperature", 0.0),
        ({"temperature": 0.01, "do_sample": True}, "sampling.temperature", 0.0),
        ({"temperature": 0.011}, "sampling.temperature", 0.011),
        ({"temperature": 0.9, "do_sample": False}, "sampling.temperature", 0.0),
        ({"temperature": 5, "do_sample": False}, "sampling.temperature", 0.0),
        ({"top_p": 0.2, "do_sample": False}, "sampling.top_p", 1.0),
        ({"temperature": None, "do_sample": None}, "sampling.temperature", 1.0),
        ({"top_p": 0.7}, "sampling.top_p", 0.7),
        ({"top_p": 0}, "sampling.top_p", 0.01),
        ({"top_p": 1}, "sampling.top_p", 1.0),
        ({"seed": 7}, "sampling.seed", 7),
        ({"seed": 2**31 + 7}, "sampling.seed", 7),
        ({"seed": -1}, "sampling.seed", 2**31 - 1),
        ({"seed": None}, "sampling.seed", None),
        ({"max_tokens": 1}, "max_answer_tokens", 1),
        ({"max_tokens": 131_072}, "max_answer_tokens", 131_072),
        ({"max_completion_tokens": 9}, "max_answer_tokens", 9),
        ({"max_tokens": 9, "max_completion_tokens": 9}, "max_answer_tokens", 9),
        ({"max_tokens": None}, "max_answer_tokens", 16_384),
        ({"stop": "END"}, "stop", Stop(("END",))),
        ({"stop": ["a", "b", "c", "d"]}, "stop", Stop(("a", "b", "c", "d"))),
        ({"stop": []}, "stop", Stop()),
        ({"stop": None}, "stop", Stop()),
        ({"stream": True}, "stream", True),
        ({"stream": None}, "stream", False),
        ({"stream": True, "tool_stream": True}, "tool_stream", True),
        ({"stream": False, "tool_stream": True}, "tool_stream", False),
        ({"thinking": {"type": "disabled"}}, "thinking.enabled", False),
        ({"thinking": {"type": "enabled"}}, "thinking.enabled", True),
        ({"thinking": {}}, "thinking.enabled", True),
        ({"thinking": None}, "thinking.enabled", True),
        ({"thinking": {"clear_thinking": False}}, "thinking.keep_history", True),
        ({"thinking": {"type": None, "clear_thinking": None}}, "thinking.keep_history", False),
        ({"response_format": {"type": "text"}}, "response_format", ResponseFormat()),
        ({"response_format": None}, "response_format", ResponseFormat()),
        ({"response_format": {"type": "json_object"}}, "response_format.kind", AnswerFormat.JSON_OBJECT),
        (
            {
                "response_format": {
                    "type": "json_schema",
                    "json_schema": {"name": "a", "schema": {"type": "object"}},
                }
            },
            "response_format",
            ResponseFormat(AnswerFormat.JSON_SCHEMA, {"type": "object"}),
        ),
        ({"tool_choice": "none"}, "tool_choice", ToolChoice()),
        ({"tool_choice": {"type": "function"}}, "tool_choice", ToolChoice()),
        ({"reasoning_effort": "high"}, "thinking.enabled", True),
    ],
)
def test_a_parameter_becomes_a_value(
    decode: Decode, members: dict[str, Any], path: str, expected: Any
) -> None:
    """Each row: members of the body, where the request holds them, what it holds."""
    assert read(decode(body(**members)).request, path) == expected


@pytest.mark.parametrize(
    ("members", "code", "field", "said"),
    [
        ({"temperature": 1.01}, "1210", "temperature", "[0, 1]"),
        ({"temperature": -0.1}, "1210", "temperature", "-0.1"),
        ({"temperature": "0.5"}, "1210", "temperature", "number"),
        ({"temperature": True}, "1210", "temperature", "true"),
        ({"top_p": 1.5}, "1210", "top_p", "[0.01, 1]"),
        ({"max_tokens": 0}, "1210", "max_tokens", "[1, 131072]"),
        ({"max_tokens": 131_073}, "1210", "max_tokens", "131073"),
        ({"max_tokens": 1.5}, "1210", "max_tokens", "integer"),
        ({"max_tokens": 10**40}, "1210", "max_tokens", "[1, 131072]"),
        ({"max_completion_tokens": -1}, "1210", "max_completion_tokens", "-1"),
        ({"max_tokens": 1, "max_completion_tokens": 2}, "1215", "max_tokens", "max_completion_tokens"),
        ({"stop": ["a"] * 5}, "1210", "stop", "4"),
        ({"stop": 5}, "1210", "stop", "string or a list"),
        ({"stop": ["a", 1]}, "1210", "stop[1]", "string"),
        ({"stop": ""}, "1214", "stop[0]", "empty"),
        ({"stream": "true"}, "1210", "stream", "boolean"),
        ({"do_sample": 1}, "1210", "do_sample", "boolean"),
        ({"seed": 1.5}, "1210", "seed", "integer"),
        ({"tool_stream": 1}, "1210", "tool_stream", "boolean"),
        ({"thinking": "enabled"}, "1210", "thinking", "object"),
        ({"thinking": {"type": "on"}}, "1210", "thinking.type", "enabled, disabled"),
        ({"thinking": {"clear_thinking": 1}}, "1210", "thinking.clear_thinking", "boolean"),
        ({"response_format": "json_object"}, "1210", "response_format", "object"),
        ({"response_format": {}}, "1213", "response_format.type", "not received"),
        ({"response_format": {"type": "xml"}}, "1210", "response_format.type", "json_object"),
        ({"response_format": {"type": "json_schema"}}, "1213", "response_format.json_schema", "not received"),
        (
            {"response_format": {"type": "json_schema", "json_schema": {"name": "x"}}},
            "1213",
            "response_format.json_schema.schema",
            "not received",
        ),
        ({"request_id": ["x"]}, "1210", "request_id", "string or a number"),
        ({"request_id": True}, "1210", "request_id", "true"),
        ({"stream": True, "stream_options": 3}, "1210", "stream_options", "object"),
        (
            {"stream": True, "stream_options": {"include_usage": "yes"}},
            "1210",
            "stream_options.include_usage",
            "boolean",
        ),
    ],
)
def test_a_wrong_parameter_is_refused_by_name(
    decode: Decode, members: dict[str, Any], code: str, field: str, said: str
) -> None:
    """Each row: members of the body, the code, the field, and what the message must say of it."""
    with pytest.raises(InvalidRequest) as caught:
        decode(body(**members))
    assert (caught.value.wire_code, caught.value.field) == (code, field)
    assert field in caught.value.message
    assert said in caught.value.message


@pytest.mark.parametrize(
    ("raw", "code", "field"),
    [
        (b"", "1210", None),
        (b"[]", "1210", None),
        (b"{", "1210", None),
        (b"\xff", "1210", None),
        (b'{"model":"glm-5","model":"glm-4.6"}', "1210", None),
        (b'{"model":' + b"[" * 100_000, "1210", None),
        (b"{}", "1213", "model"),
        (b'{"model":""}', "1213", "model"),
        (b'{"model":null}', "1213", "model"),
        (b'{"model":5}', "1210", "model"),
    ],
)
def test_a_body_that_names_no_model_is_refused(
    post: Callable[..., Call], raw: bytes, code: str, field: str | None
) -> None:
    """Broken JSON, a wrong top value and a missing model each have their code."""
    with pytest.raises(InvalidRequest) as caught:
        ZhipuDialect().draft(post(raw))
    assert (caught.value.wire_code, caught.value.field) == (code, field)


def test_the_effective_limit_is_what_counts(
    decode: Decode, card: Callable[[str], ModelCard], post: Any
) -> None:
    """A deployment with a small window moves the interval that the refusal names."""
    dialect = ZhipuDialect()
    draft = dialect.draft(post(body(max_tokens=9000)))
    with pytest.raises(InvalidRequest, match=r"\[1, 8192\]"):
        dialect.decode(draft, card("glm-5").within(8192))


def test_models_that_never_think_ignore_thinking(decode: Decode) -> None:
    """On glm-4-* the parameter is ignored, whatever it holds."""
    request = decode(body("glm-4-plus", thinking={"type": "enabled"})).request
    assert not request.thinking.enabled
    assert decode(body("glm-4-plus", thinking="nonsense")).request.thinking.budget == 0


def test_the_coding_base_keeps_earlier_reasoning(decode: Decode) -> None:
    """Only the default differs there; the caller's own word counts on both bases."""
    path = "/api/coding/paas/v4/chat/completions"
    assert decode(body(), path=path).request.thinking.keep_history
    assert not decode(body(thinking={"clear_thinking": True}), path=path).request.thinking.keep_history


def test_tool_stream_needs_a_model_that_knows_it(decode: Decode) -> None:
    """Models before glm-4.6 send whole calls."""
    assert not decode(body("glm-4.5", stream=True, tool_stream=True)).request.tool_stream


def test_structured_output_obeys_the_card(card: Callable[[str], ModelCard], post: Any) -> None:
    """A card without it refuses, and one that has it only without thinking says so."""
    dialect, glm = ZhipuDialect(), card("glm-5")
    draft = dialect.draft(post(body(response_format={"type": "json_object"})))
    without = replace(glm, features=replace(glm.features, structured_output=False))
    with pytest.raises(InvalidRequest, match="does not support"):
        dialect.decode(draft, without)
    calm = replace(glm, features=replace(glm.features, structured_output_thinking=False))
    with pytest.raises(InvalidRequest) as caught:
        dialect.decode(draft, calm)
    assert caught.value.wire_code == "1215"


def test_reasoning_effort_acts_on_cards_that_list_it(card: Callable[[str], ModelCard], post: Any) -> None:
    """Elsewhere it is ignored, as every parameter that a model does not know."""
    dialect, glm = ZhipuDialect(), card("glm-5")
    listed = replace(glm, features=replace(glm.features, reasoning_effort=("none", "high")))
    off = dialect.decode(dialect.draft(post(body(reasoning_effort="none"))), listed)
    assert not off.request.thinking.enabled
    with pytest.raises(InvalidRequest, match="reasoning_effort"):
        dialect.decode(dialect.draft(post(body(reasoning_effort="huge"))), listed)


def test_unknown_members_are_ignored(decode: Decode) -> None:
    """Clients add their own keys (prefix, cache_control, user_id of any length); none of them is an error."""
    extra = {"user_id": "x", "prefix": True, "cache_control": {}, "meta": None, "watermark_enabled": False}
    assert decode(body(**extra)).request == decode(body()).request


def test_the_body_that_zhipuai_sends_for_plain_calls_is_taken(decode: Decode) -> None:
    """The SDK spells out everything it was not given."""
    sent = body(
        response_format=None, thinking=None, do_sample=False, temperature=0.01, stream=False, extra=None
    )
    assert decode(sent).request.sampling.temperature == 0.0


@pytest.mark.parametrize(
    ("sent", "echoed"), [("mine-1", "mine-1"), ("", None), (None, None), (1.5, "1.5"), (7, "7")]
)
def test_the_callers_request_id_is_kept(decode: Decode, sent: Any, echoed: str | None) -> None:
    """Any length, and numbers too: the SDK's own tests send one."""
    assert decode(body(request_id=sent)).request_id == echoed


@pytest.mark.parametrize(
    ("members", "asked"),
    [
        ({"stream": True, "stream_options": {"include_usage": True}}, True),
        ({"stream": True, "stream_options": {"include_usage": None}}, False),
        ({"stream": True, "stream_options": None}, False),
        ({"stream_options": {"include_usage": True}}, False),
    ],
)
def test_a_usage_chunk_is_sent_only_to_streams_that_asked(
    decode: Decode, members: dict[str, Any], asked: bool
) -> None:
    """include_usage acts with stream."""
    assert decode(body(**members)).include_usage is asked


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
FIELDS = """messages stream do_sample temperature top_p max_tokens max_completion_tokens stop tools
    tool_choice
    tool_stream response_format thinking reasoning_effort request_id seed stream_options role content type
    function name parameters tool_calls arguments text json_schema schema"""
fields = st.sampled_from(FIELDS.split())
shaped_values = st.recursive(
    json_values
    | st.sampled_from(["user", "assistant", "tool", "text", "function", "json_schema", "enabled"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(fields, inner, max_size=5),
    max_leaves=12,
)


@settings(max_examples=300)
@given(
    members=st.dictionaries(fields, shaped_values, max_size=8),
    model=st.sampled_from(["glm-5", "GLM-4-Flash"]),
)
def test_any_json_body_is_taken_or_refused(
    decode: Decode, stamp: Any, members: dict[str, Any], model: str
) -> None:
    """Nothing but a ServiceError comes out of decoding, and each can be said in both languages."""
    raw = json.dumps({"messages": TURNS, **members, "model": model}).encode()
    try:
        decode(raw)
    except ServiceError as error:
        for language in ("zh", "en"):
            call = Call("POST", "/", {"accept-language": language}, {}, b"")
            reply = ZhipuDialect().refuse(error, call, stamp)
            assert json.loads(reply.body)["error"]["message"]


@settings(max_examples=200)
@given(raw=st.binary(max_size=200))
def test_any_bytes_are_taken_or_refused(post: Callable[..., Call], raw: bytes) -> None:
    """A body of noise is a bad request and never a failure."""
    with pytest.raises(InvalidRequest):
        ZhipuDialect().draft(post(raw))
