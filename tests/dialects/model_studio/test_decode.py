"""The compatible mode's door: drafts, streaming switches, seeds, and any body at all."""

from __future__ import annotations

import contextlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glmstudio.dialects.protocol import Call
from glmstudio.errors import Fault, InvalidRequest, ServiceError

IRE, IPE = "invalid_request_error", "invalid_parameter_error"


def test_a_draft_keeps_the_model_as_written(compat):
    """Ids of this family have one spelling, so the card id is the model itself."""
    call = compat.call({"model": "GLM-5", "messages": []})
    draft = compat.dialect(None).draft(call)
    assert (draft.model, draft.card_id, draft.call) == ("GLM-5", "GLM-5", call)
    assert draft.body == {"model": "GLM-5", "messages": []}


@pytest.mark.parametrize("model", [None, "", 5, [], {"a": 1}, True])
def test_a_missing_model_is_refused(compat, model):
    """No name, an empty one and no text are all the same mistake, without a parameter's code."""
    status, body = compat.refusal({"model": model, "messages": []})
    assert status == 400
    assert (body["error"]["type"], body["error"]["code"]) == (IRE, None)
    assert body["error"]["message"].startswith("you must provide a model parameter")
    assert "id" not in body


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b'{"model":"glm-5","model":"glm-4.6"}', b'{"a":NaN}', b"\xff"]
)
def test_a_body_that_is_no_json_is_refused(compat, body):
    """The reason is in the text, the code is the documented one."""
    status, refusal = compat.refusal(body)
    assert status == 400
    assert (refusal["error"]["type"], refusal["error"]["code"]) == (IRE, IPE)
    assert refusal["error"]["message"].startswith("Required body invalid")


@pytest.mark.parametrize("messages", [{}, {"messages": None}])
def test_messages_are_required(compat, messages):
    """Absent and null are the same."""
    status, body = compat.refusal({"model": "glm-5", **messages})
    assert status == 400
    assert 'Either "prompt" or "messages" must exist' in body["error"]["message"]


@pytest.mark.parametrize(
    ("parameters", "stream", "usage"),
    [
        ({}, False, False),
        ({"stream": None}, False, False),
        ({"stream": False, "stream_options": {"include_usage": True}}, False, True),
        ({"stream": True}, True, False),
        ({"stream": True, "stream_options": None}, True, False),
        ({"stream": True, "stream_options": {}}, True, False),
        ({"stream": True, "stream_options": {"include_usage": False}}, True, False),
        ({"stream": True, "stream_options": {"include_usage": True}}, True, True),
    ],
)
def test_the_body_alone_chooses_the_stream(compat, parameters, stream, usage):
    """An Accept header has no say in this mode; usage is a matter of the stream options."""
    exchange = compat.decode(compat.body(parameters), {"accept": "text/event-stream"})
    assert (exchange.request.stream, exchange.include_usage) == (stream, usage)


@pytest.mark.parametrize(
    ("parameters", "stem"),
    [
        ({"stream": "true"}, "Input should be a valid boolean: parameters.stream"),
        ({"stream_options": True}, "Input should be a valid dictionary: parameters.stream_options"),
        (
            {"stream_options": {"include_usage": 1}},
            "Input should be a valid boolean: parameters.stream_options.include_usage",
        ),
    ],
)
def test_wrong_switches_are_refused(compat, parameters, stem):
    """A switch that is no boolean is a mistake, not a true."""
    _, body = compat.refusal(compat.body(parameters))
    assert stem in body["error"]["message"]


@pytest.mark.parametrize(
    ("seed", "stem"),
    [
        (-1, "-1 is lesser than the minimum of 0 - 'seed'"),
        (2**31, "2147483648 is greater than the maximum of 2147483647"),
    ],
)
def test_a_seed_out_of_range_has_a_code_of_its_own(compat, seed, stem):
    """This one parameter is refused before the model sees it, so its shape is the gateway's."""
    status, body = compat.refusal(compat.body({"seed": seed}))
    assert status == 400
    assert (body["error"]["type"], body["error"]["code"]) == (IRE, "invalid_value")
    assert body["error"]["message"].startswith(stem)


def test_tool_stream_acts_on_streams_only(compat):
    """Without a stream the switch is let pass and means nothing."""
    assert compat.decode(compat.body({"stream": True, "tool_stream": True})).request.tool_stream
    assert not compat.decode(compat.body({"stream": False, "tool_stream": True})).request.tool_stream


def test_the_field_is_the_callers_own(compat, native):
    """The error names the path as the caller wrote it, for logs and for people."""
    for mode, field in ((compat, "max_tokens"), (native, "parameters.max_tokens")):
        with pytest.raises(InvalidRequest) as caught:
            mode.decode(mode.body({"max_tokens": 0}))
        assert (caught.value.field, caught.value.fault) == (field, Fault.OUT_OF_RANGE)


KEYS = [
    "model", "messages", "input", "parameters", "prompt", "history", "role", "content", "tool_calls",
    "id", "function", "name", "arguments", "tool_call_id", "reasoning_content", "partial", "text",
    "type", "tools", "tool_choice", "response_format", "json_schema", "schema", "stop", "stream",
    "stream_options", "include_usage", "temperature", "top_p", "top_k", "seed", "n", "max_tokens",
    "max_completion_tokens", "thinking_budget", "reasoning_effort", "enable_thinking", "clear_thinking",
    "tool_stream", "enable_search", "logprobs", "top_logprobs", "result_format", "incremental_output",
    "repetition_penalty", "presence_penalty", "parallel_tool_calls",
]  # fmt: skip
WORDS = [
    "glm-5",
    "user",
    "assistant",
    "tool",
    "system",
    "message",
    "text",
    "function",
    "json_object",
    "auto",
    "required",
    "",
]
scalars = (
    st.none()
    | st.booleans()
    | st.integers(-3, 3)
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.sampled_from(WORDS)
    | st.text(max_size=4)
)
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=4),
    max_leaves=12,
)
turns = st.lists(
    st.fixed_dictionaries(
        {"role": st.sampled_from(["user", "assistant", "tool", "system"])},
        optional=dict.fromkeys(
            ("content", "tool_calls", "tool_call_id", "reasoning_content", "partial", "name"), values
        ),
    ),
    max_size=4,
)
parameters = st.dictionaries(st.sampled_from(KEYS), values, max_size=5)


@given(
    parameters,
    turns | values,
    st.sampled_from([{}, {"x-dashscope-sse": "enable"}, {"accept": "text/event-stream"}]),
)
def test_no_body_raises_anything_but_a_service_error(compat, native, given_parameters, messages, sent):
    """Whatever JSON arrives, the answer is an exchange or a refusal that can be spelt."""
    for mode in (compat, native):
        body = {
            **mode.body({}, messages),
            **(given_parameters if mode is compat else {"parameters": given_parameters}),
        }
        body["model"] = "glm-5"
        assert outcome(mode, json.dumps(body).encode(), sent) in (200, 400)


def outcome(mode, body, headers):
    """200 for a request that can be served, otherwise the status of its refusal."""
    try:
        return 200 if mode.decode(body, headers).request.messages else 0
    except ServiceError as error:
        return mode.refuse(error).status


@given(st.binary(max_size=60))
def test_no_bytes_raise_anything_but_a_service_error(compat, native, body):
    """Bytes that are no JSON at all are refused in both modes."""
    for mode in (compat, native):
        with contextlib.suppress(ServiceError):
            mode.dialect(None).draft(Call("POST", mode.path, {}, {}, body))
