"""The parameter rules that both modes share: each is honoured, or refused with status, code and stem."""

from __future__ import annotations

import pytest

from glmstudio.core.model_card import ThinkingSupport
from glmstudio.core.request import AnswerFormat, ResponseFormat, Sampling, Stop, Thinking
from glmstudio.dialects.model_studio.options import ModelStudioOptions
from glmstudio.dialects.model_studio.parameters import STOP_TOKENS_MAX, STOPS_MAX

ALGO = "<400> InternalError.Algo.InvalidParameter: "
OFF = {"enable_thinking": False}
JSON_TURN = [{"role": "user", "content": "Give me Json"}]
SCHEMA = {"type": "json_schema", "json_schema": {"name": "x", "schema": {"type": "object"}}}

HONOURED = [
    # parameters, attribute path, value
    ({}, "sampling", Sampling(temperature=1.0, top_p=0.95, top_k=20, repetition_penalty=1.0)),
    ({"temperature": None, "top_p": None, "top_k": None}, "sampling", Sampling(1.0, 0.95, 20, 1.0)),
    ({"temperature": 0}, "sampling.temperature", 0.0),
    ({"temperature": 1.99}, "sampling.temperature", 1.99),
    ({"top_p": 1}, "sampling.top_p", 1.0),
    ({"top_p": 0.01}, "sampling.top_p", 0.01),
    ({"top_k": 0}, "sampling.top_k", 0),
    ({"top_k": 40.0}, "sampling.top_k", 40),
    ({"top_k": 100}, "sampling.top_k", 100),
    ({"top_k": 101}, "sampling.top_k", 0),
    ({"repetition_penalty": 1.2}, "sampling.repetition_penalty", 1.2),
    ({"repetition_penalty": 1e-300}, "sampling.repetition_penalty", 1e-3),
    ({"repetition_penalty": 1e300}, "sampling.repetition_penalty", 1e3),
    ({"presence_penalty": -2}, "sampling.presence_penalty", -2.0),
    ({"presence_penalty": 2}, "sampling.presence_penalty", 2.0),
    ({"frequency_penalty": "ignored as documented"}, "sampling.frequency_penalty", 0.0),
    ({"seed": 0}, "sampling.seed", 0),
    ({"seed": 2**31 - 1}, "sampling.seed", 2**31 - 1),
    ({"seed": 7.0}, "sampling.seed", 7),
    ({}, "sampling.seed", None),
    ({}, "max_answer_tokens", 16384),
    ({"max_tokens": 1}, "max_answer_tokens", 1),
    ({"max_tokens": 16384}, "max_answer_tokens", 16384),
    ({"max_tokens": 12.0}, "max_answer_tokens", 12),
    ({}, "max_total_tokens", None),
    ({"max_completion_tokens": 1}, "max_total_tokens", 1),
    ({"max_completion_tokens": 10**9}, "max_total_tokens", 10**9),
    ({}, "thinking", Thinking(enabled=True, budget=32768, keep_history=True)),
    ({"enable_thinking": None}, "thinking.enabled", True),
    (OFF, "thinking.enabled", False),
    ({"thinking_budget": 1}, "thinking.budget", 1),
    ({"thinking_budget": 32768}, "thinking.budget", 32768),
    ({"clear_thinking": True}, "thinking.keep_history", False),
    ({"clear_thinking": False}, "thinking.keep_history", True),
    ({"reasoning_effort": "none"}, "thinking.enabled", False),
    ({"reasoning_effort": "minimal"}, "thinking.budget", 1024),
    ({"reasoning_effort": "low"}, "thinking.budget", 4096),
    ({"reasoning_effort": "medium"}, "thinking.budget", 16384),
    ({"reasoning_effort": "high"}, "thinking.budget", 32768),
    ({"reasoning_effort": "xhigh"}, "thinking", Thinking(enabled=True, budget=32768, keep_history=True)),
    ({"reasoning_effort": "low", "thinking_budget": 9}, "thinking.budget", 9),
    ({"reasoning_effort": "high", **OFF}, "thinking.enabled", False),
    ({}, "stop", Stop()),
    ({"stop": ""}, "stop", Stop()),
    ({"stop": []}, "stop", Stop()),
    ({"stop": "END"}, "stop", Stop(texts=("END",))),
    ({"stop": ["a", "", "b"]}, "stop", Stop(texts=("a", "b"))),
    ({"stop": [10, 11.0]}, "stop", Stop(token_ids=((10,), (11,)))),
    ({"stop": [[10, 11], [12], []]}, "stop", Stop(token_ids=((10, 11), (12,)))),
    ({"n": 1}, "model", "glm-5"),
    ({"logprobs": True, "top_logprobs": 5}, "model", "glm-5"),
    ({"enable_search": False, "search_options": {"forced_search": True}}, "model", "glm-5"),
    ({"user": 3, "metadata": [], "store": {}, "service_tier": 1, "vl_x": 2}, "model", "glm-5"),
    ({"parallel_tool_calls": True}, "parallel_tool_calls", True),
    ({"parallel_tool_calls": False}, "parallel_tool_calls", False),
    ({}, "parallel_tool_calls", True),  # absent, the model decides, as live GLM does
    ({"response_format": {"type": "text"}}, "response_format", ResponseFormat()),
    ({"response_format": None}, "response_format", ResponseFormat()),
    ({**OFF, "response_format": SCHEMA}, "response_format.kind", AnswerFormat.JSON_SCHEMA),
    ({**OFF, "response_format": SCHEMA}, "response_format.schema", {"type": "object"}),
    ({"tool_stream": True}, "tool_stream", False),  # it acts on a stream only
]


@pytest.mark.parametrize(("parameters", "path", "value"), HONOURED)
def test_a_valid_parameter_is_honoured(mode, parameters, path, value):
    """The request holds what the caller asked, or the card's default."""
    found = mode.decode(mode.body(parameters)).request
    for name in path.split("."):
        found = getattr(found, name)
    assert found == value
    assert type(found) is type(value)


TYPE = "Input should be a valid {}: parameters.{}"
REFUSED = [
    # parameters, stem of the message
    ({"temperature": 2.0}, "Temperature should be in [0.0, 2.0)"),
    ({"temperature": -0.1}, "Temperature should be in [0.0, 2.0)"),
    ({"temperature": "1"}, "'temperature' must be Float"),
    ({"temperature": True}, "'temperature' must be Float"),
    ({"temperature": 10**400}, "'temperature' must be Float"),
    ({"top_p": 0}, "Range of top_p should be (0.0, 1.0]"),
    ({"top_p": 1.1}, "Range of top_p should be (0.0, 1.0]"),
    ({"top_p": "1"}, TYPE.format("number", "top_p")),
    ({"top_k": -1}, "Parameter top_k be greater than or equal to 0"),
    ({"top_k": 1.5}, TYPE.format("integer", "top_k")),
    ({"top_k": True}, TYPE.format("integer", "top_k")),
    ({"repetition_penalty": 0}, "Repetition_penalty should be greater than 0.0"),
    ({"repetition_penalty": -1}, "Repetition_penalty should be greater than 0.0"),
    ({"repetition_penalty": []}, TYPE.format("number", "repetition_penalty")),
    ({"presence_penalty": 2.1}, "Presence_penalty should be in [-2.0, 2.0]"),
    ({"presence_penalty": -2.1}, "Presence_penalty should be in [-2.0, 2.0]"),
    ({"max_tokens": 0}, "Range of max_tokens should be [1, 16384]"),
    ({"max_tokens": 16385}, "Range of max_tokens should be [1, 16384]"),
    ({"max_tokens": 10**300}, "Range of max_tokens should be [1, 16384]"),
    ({"max_tokens": "5"}, TYPE.format("integer", "max_tokens")),
    ({"max_tokens": False}, TYPE.format("integer", "max_tokens")),
    ({"max_completion_tokens": 0}, "max_completion_tokens should be greater than or equal to 1"),
    (
        {"thinking_budget": 0},
        "The thinking_budget parameter must be a positive integer and not greater than 32768",
    ),
    (
        {"thinking_budget": 32769},
        "The thinking_budget parameter must be a positive integer and not greater than",
    ),
    ({"thinking_budget": 1.5}, TYPE.format("integer", "thinking_budget")),
    ({"enable_thinking": "true"}, TYPE.format("boolean", "enable_thinking")),
    ({"enable_thinking": 1}, TYPE.format("boolean", "enable_thinking")),
    ({"clear_thinking": 0}, TYPE.format("boolean", "clear_thinking")),
    (
        {"reasoning_effort": "max"},
        "reasoning_effort should be one of [none, minimal, low, medium, high, xhigh]",
    ),
    ({"reasoning_effort": 3}, TYPE.format("string", "reasoning_effort")),
    ({"stop": 5}, "stop must be of type str, list[str], list[int] or list[list[int]]"),
    ({"stop": {"a": 1}}, "stop must be of type"),
    ({"stop": ["a", 1]}, "stop must be of type"),
    ({"stop": [1, [2]]}, "stop must be of type"),
    ({"stop": [[1], ["a"]]}, "stop must be of type"),
    ({"stop": [True]}, "stop must be of type"),
    ({"stop": [-1]}, "stop must be of type"),
    ({"stop": [2**31]}, "stop must be of type"),
    ({"stop": ["x"] * (STOPS_MAX + 1)}, f"stop should have at most {STOPS_MAX} entries"),
    (
        {"stop": [[1] * (STOP_TOKENS_MAX + 1)]},
        f"A stop sequence should have at most {STOP_TOKENS_MAX} token ids",
    ),
    ({"n": 0}, "Range of n should be [1, 4]"),
    ({"n": 5}, "Range of n should be [1, 4]"),
    ({"n": 2}, "The n parameter must be 1 for glm-5"),
    ({"logprobs": 1}, TYPE.format("boolean", "logprobs")),
    ({"top_logprobs": 6}, "Range of top_logprobs should be [0, 5]"),
    ({"top_logprobs": -1}, "Range of top_logprobs should be [0, 5]"),
    ({"enable_search": True}, "This model does not support enable_search."),
    ({"enable_search": "yes"}, TYPE.format("boolean", "enable_search")),
    ({"parallel_tool_calls": "yes"}, TYPE.format("boolean", "parallel_tool_calls")),
    ({"tool_stream": "yes"}, TYPE.format("boolean", "tool_stream")),
    ({"tools": {}}, TYPE.format("list", "tools")),
    ({"response_format": "json"}, "Unknown format of response_format"),
    ({"response_format": {}}, "Unknown format of response_format"),
    ({"response_format": {"type": "xml"}}, "Unknown format of response_format"),
    ({"response_format": {"type": ["text"]}}, "Unknown format of response_format"),
    (
        {"response_format": {"type": "json_schema"}},
        "Unknown format of response_format; json_schema needs a schema",
    ),
    (
        {"response_format": {"type": "json_object"}},
        "Json mode response is not supported when enable_thinking is true",
    ),
    ({"response_format": SCHEMA}, "Json mode response is not supported when enable_thinking is true"),
    ({**OFF, "response_format": {"type": "json_object"}}, "'messages' must contain the word 'json'"),
]


@pytest.mark.parametrize(("parameters", "stem"), REFUSED)
def test_an_invalid_parameter_is_refused(mode, parameters, stem):
    """Both wires carry 400, their code and the stem, and the message repeats the field."""
    status, body = mode.refusal(mode.body(parameters))
    assert status == 400
    if mode.name == "native":
        assert body["code"] == "InvalidParameter"
        message = body["message"]
    else:
        assert (body["error"]["type"], body["error"]["code"]) == (
            "invalid_request_error",
            "invalid_parameter_error",
        )
        assert body["error"]["param"] is None
        assert body["error"]["message"].startswith(ALGO)
        message = body["error"]["message"].removeprefix(ALGO)
    assert message.startswith(stem)
    assert list(parameters)[-1].removesuffix("_format") in message
    assert len(message) < 300


def test_a_message_shows_the_value(mode):
    """What was given stands in the text, so that the caller can find it."""
    _, body = mode.refusal(mode.body({"max_tokens": 99999}))
    assert "99999" in body.get("message", body.get("error", {}).get("message"))


@pytest.mark.parametrize("model", ["glm-4.7", "glm-4.6", "glm-4.5", "glm-4.5-air"])
def test_reasoning_effort_is_for_the_models_that_have_it(mode, model):
    """Older models refuse the parameter instead of dropping it."""
    status, body = mode.refusal(mode.body({"reasoning_effort": "low"}, model=model))
    assert status == 400
    assert f"The model {model} does not support reasoning_effort." in str(body)


@pytest.mark.parametrize("model", ["glm-4.5", "glm-4.5-air"])
def test_tool_stream_is_for_the_models_that_have_it(mode, model):
    """True is refused in a stream where the model has no such switch; elsewhere it means nothing."""
    streaming = {"x-dashscope-sse": "enable"} if mode.name == "native" else {}
    asked = mode.body({"tool_stream": True} | ({} if streaming else {"stream": True}), model=model)
    _, body = mode.refusal(asked, streaming)
    assert mode.decode(mode.body({"tool_stream": False}, model=model)).request.tool_stream is False
    assert mode.decode(mode.body({"tool_stream": True}, model=model)).request.tool_stream is False
    assert f"The model {model} does not support tool_stream." in str(body)


@pytest.mark.parametrize(
    ("model", "temperature", "keeps"),
    [
        ("glm-5", 1.0, True),
        ("glm-4.7", 1.0, True),
        ("glm-4.6", 1.0, False),
        ("glm-4.5", 0.6, False),
        ("glm-4.5-air", 0.6, False),
    ],
)
def test_defaults_are_the_models_own(mode, model, temperature, keeps):
    """Temperature and the keeping of old thoughts come from the card; older models ignore clear_thinking."""
    request = mode.decode(mode.body({"clear_thinking": False}, model=model)).request
    assert request.sampling == Sampling(temperature, 0.95, 20, 1.0)
    assert request.thinking == Thinking(enabled=True, budget=32768, keep_history=keeps)


def test_a_model_that_never_thinks_says_so(mode):
    """Asking such a model to think is refused with the code of its own; not asking is fine."""
    assert mode.decode(mode.body({}), thinking=ThinkingSupport.NONE).request.thinking == Thinking(False, 0)
    status, body = mode.refusal(mode.body({"enable_thinking": True}), thinking=ThinkingSupport.NONE)
    assert status == 400
    assert "The model glm-5 does not support enable_thinking." in str(body)
    if mode.name == "native":
        assert body["code"] == "InvalidParameter.NotSupportEnableThinking"


def test_a_model_without_json_mode_says_so(mode):
    """The feature table decides, not the caller."""
    parameters = {**OFF, "response_format": {"type": "json_object"}}
    _, body = mode.refusal(mode.body(parameters, JSON_TURN), structured_output=False)
    assert "does not support response_format json_object" in str(body)


@pytest.mark.parametrize("word", ["json", "JSON", "a jSoN object"])
def test_the_word_json_may_stand_anywhere(mode, word):
    """Any message and any case will do."""
    messages = [{"role": "system", "content": f"Answer in {word}."}, {"role": "user", "content": "hello"}]
    request = mode.decode(mode.body({**OFF, "response_format": {"type": "json_object"}}, messages)).request
    assert request.response_format == ResponseFormat(AnswerFormat.JSON_OBJECT)


def test_options_open_what_the_sources_leave_open(mode):
    """An operator may allow JSON while thinking, and may take the schema extra away."""
    thinking_json = mode.body({"response_format": {"type": "json_object"}}, JSON_TURN)
    allowed = ModelStudioOptions(structured_output_while_thinking=True)
    assert mode.decode(thinking_json, options=allowed).request.thinking.enabled
    assert mode.decode(thinking_json, structured_output_thinking=True).request.thinking.enabled
    without = ModelStudioOptions(json_schema_enforced=False)
    _, body = mode.refusal(mode.body({**OFF, "response_format": SCHEMA}), options=without)
    assert "Unknown format of response_format; its type is one of text, json_object " in str(body)
