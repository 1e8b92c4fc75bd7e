"""The native door: headers, input, parameters, result forms."""

from __future__ import annotations

import pytest

from glmstudio.core.request import Message, Role
from glmstudio.dialects.dashscope.decode import ResultForm
from glmstudio.dialects.model_studio.options import ModelStudioOptions

OFF = {"enable_thinking": False}
TOOL = {"type": "function", "function": {"name": "f"}}
MESSAGES = {"messages": [{"role": "user", "content": "hello"}]}


def body(**members):
    return {"model": "glm-5", "input": MESSAGES, "parameters": {"result_format": "message"}, **members}


@pytest.mark.parametrize("model", [None, "", 5, {}])
def test_a_missing_model_is_refused(native, model):
    """No name, an empty one and no text are the same mistake."""
    status, refusal = native.refusal(body(model=model))
    assert (status, refusal["code"]) == (400, "BadRequest.EmptyModel")
    assert refusal["message"].startswith('Required parameter "model" missing')


@pytest.mark.parametrize("raw", [b"", b"{", b"[]", b'{"model":"a","model":"b"}', b'{"a":Infinity}', b"\xff"])
def test_a_body_that_is_no_json_is_refused(native, raw):
    """With the documented code and text."""
    status, refusal = native.refusal(raw)
    assert (status, refusal["code"]) == (400, "BadRequest.IllegalInput")
    assert refusal["message"].startswith("The input parameter requires json format")


REFUSED = [
    (body(input=None), "BadRequest.EmptyInput", "Required input parameter missing"),
    (body(input="encrypted"), "InvalidParameter", "Input should be a valid dictionary: input"),
    (body(parameters=[]), "InvalidParameter", "Input should be a valid dictionary: parameters"),
    (body(input={}), "InvalidParameter", 'Either "prompt" or "messages" must exist'),
    (body(input={"prompt": ""}), "InvalidParameter", 'Either "prompt" or "messages" must exist'),
    (
        body(input={"prompt": None, "messages": None}),
        "InvalidParameter",
        'Either "prompt" or "messages" must exist',
    ),
    (body(input={**MESSAGES, "prompt": "hi"}), "InvalidParameter", "Only one of the parameters"),
    (body(input={"prompt": 5}), "InvalidParameter", "Input should be a valid string: input.prompt"),
    (body(input={"messages": "hi"}), "InvalidParameter", "Input should be a valid list: input.messages"),
    (body(input={"messages": []}), "InvalidParameter", "[] is too short"),
    (
        body(input={"prompt": "a", "history": {}}),
        "InvalidParameter",
        "Input should be a valid list: input.history",
    ),
    (
        body(input={"prompt": "a", "history": ["b"]}),
        "InvalidParameter",
        "Input should be a valid dictionary: input.history[0]",
    ),
    (
        body(input={"prompt": "a", "history": [{"user": "b"}]}),
        "InvalidParameter",
        "The bot field of a history turn is required",
    ),
]


@pytest.mark.parametrize(("given", "code", "stem"), REFUSED)
def test_a_wrong_input_is_refused(native, given, code, stem):
    """Each has its code and its stem."""
    status, refusal = native.refusal(given)
    assert (status, refusal["code"]) == (400, code)
    assert refusal["message"].startswith(stem)


def test_parameters_may_be_absent(native):
    """Absent, null and empty are the same; what then goes wrong is the result form, not the absence."""
    for given in ({}, {"parameters": None}, {"parameters": {}}):
        _, refusal = native.refusal({"model": "glm-5", "input": MESSAGES, **given})
        assert refusal["message"].startswith('The result_format parameter must be "message"')


def test_a_prompt_with_history_is_a_conversation(native):
    """The form of old SDKs becomes turns."""
    given = {"prompt": "c", "history": [{"user": "a", "bot": "b"}]}
    assert native.decode(body(input=given)).request.messages == (
        Message(Role.USER, "a"),
        Message(Role.ASSISTANT, "b"),
        Message(Role.USER, "c"),
    )


@pytest.mark.parametrize(
    ("headers", "stream"),
    [
        ({}, False),
        ({"x-dashscope-sse": "enable"}, True),
        ({"x-dashscope-sse": " Enable "}, True),
        ({"x-dashscope-sse": "disable"}, False),
        ({"x-dashscope-sse": "disable", "accept": "text/event-stream"}, False),
        ({"accept": "text/event-stream"}, True),
        ({"accept": "application/json, Text/Event-Stream;q=0.5"}, True),
        ({"accept": "*/*"}, False),
        ({"accept": "*/*", "x-dashscope-sse": "enable"}, True),
    ],
)
def test_headers_choose_the_stream(native, headers, stream):
    """A `stream` that an SDK leaked into the parameters has no say."""
    for leaked in ({}, {"stream": True}, {"stream": "nonsense"}):
        parameters = {"result_format": "message", **leaked}
        assert native.decode(body(parameters=parameters), headers).request.stream is stream


@pytest.mark.parametrize("value", ["enable", "Enable "])
def test_asynchronous_calls_are_refused(native, value):
    """Text generation has no asynchronous form."""
    status, refusal = native.refusal(body(), {"x-dashscope-async": value})
    assert (status, refusal["code"]) == (403, "AccessDenied")
    assert "does not support asynchronous calls." in refusal["message"]


def test_async_disabled_is_fine(native):
    """Only the word that asks for it is refused."""
    assert native.decode(body(), {"x-dashscope-async": "disable"}).request.messages


def test_an_encrypted_input_is_refused(native):
    """Whatever its input looks like, we could not read it."""
    status, refusal = native.refusal(body(input="c2VjcmV0"), {"x-dashscope-encryptionkey": "{}"})
    assert (status, refusal["code"]) == (400, "InvalidParameter")
    assert refusal["message"].startswith("An encrypted input is not supported")


@pytest.mark.parametrize(
    "header", ["x-dashscope-datainspection", "x-dashscope-plugin", "x-dashscope-ossresourceresolve"]
)
def test_harmless_headers_are_ignored(native, header):
    """SDKs send them on occasion."""
    assert native.decode(body(), {header: "enable"}).request.messages


@pytest.mark.parametrize(
    ("parameters", "form", "incremental"),
    [
        ({"result_format": "message"}, ResultForm.MESSAGE, False),
        ({"result_format": "message", "incremental_output": None}, ResultForm.MESSAGE, False),
        ({"result_format": "message", "incremental_output": False}, ResultForm.MESSAGE, False),
        ({"result_format": "message", "incremental_output": True}, ResultForm.MESSAGE, True),
        (OFF, ResultForm.TEXT, False),
        ({**OFF, "result_format": "text"}, ResultForm.TEXT, False),
        ({**OFF, "result_format": None, "incremental_output": True}, ResultForm.TEXT, True),
    ],
)
def test_result_forms(native, parameters, form, incremental):
    """Text and cumulative are the defaults."""
    exchange = native.decode(body(parameters=parameters))
    assert (exchange.form, exchange.incremental) == (form, incremental)


@pytest.mark.parametrize(
    ("parameters", "stem"),
    [
        (
            {},
            'The result_format parameter must be "message" when enable_thinking is true (result_format was',
        ),
        (
            {"result_format": "text"},
            'The result_format parameter must be "message" when enable_thinking is true',
        ),
        ({**OFF, "tools": [TOOL]}, 'The result_format parameter must be "message" when tools are given'),
        (
            {"result_format": "xml"},
            'The result_format parameter must be "message" or "text" (parameters.result_format',
        ),
        ({"result_format": 5}, "Input should be a valid string: parameters.result_format"),
        (
            {"result_format": "message", "incremental_output": 1},
            "Input should be a valid boolean: parameters.incr",
        ),
        ({"result_format": "message", "seed": -1}, "Range of seed should be [0, 9223372036854775807]"),
        ({"result_format": "message", "seed": 2**63}, "Range of seed should be [0, 9223372036854775807]"),
        ({"result_format": "message", "max_length": 0}, "Range of max_tokens should be [1, 16384]"),
    ],
)
def test_wrong_native_parameters_are_refused(native, parameters, stem):
    """Each has its stem under the one code."""
    status, refusal = native.refusal(body(parameters=parameters))
    assert (status, refusal["code"]) == (400, "InvalidParameter")
    assert refusal["message"].startswith(stem)


def test_text_may_be_allowed_while_thinking(native):
    """The switch lets a bare call think; tools still need the message form."""
    options = ModelStudioOptions(text_result_while_thinking=True)
    exchange = native.decode(body(parameters={}), options=options)
    assert exchange.form is ResultForm.TEXT
    assert exchange.request.thinking.enabled
    _, refusal = native.refusal(body(parameters={"tools": [TOOL]}), options=options)
    assert refusal["message"].startswith('The result_format parameter must be "message" when tools are given')


@pytest.mark.parametrize(
    ("parameters", "limit"),
    [({"max_length": 7}, 7), ({"max_length": 7, "max_tokens": 9}, 9), ({"max_length": None}, 16384)],
)
def test_max_length_is_an_old_name(native, parameters, limit):
    """`max_tokens` wins over its legacy alias."""
    given = {"result_format": "message", **parameters}
    assert native.decode(body(parameters=given)).request.max_answer_tokens == limit


def test_a_native_seed_may_be_long(native):
    """Sixty-three bits."""
    request = native.decode(body(parameters={"result_format": "message", "seed": 2**63 - 1})).request
    assert request.sampling.seed == 2**63 - 1
