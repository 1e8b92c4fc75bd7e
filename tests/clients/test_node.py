"""The OpenAI package for Node against the Model Studio, the Zhipu and the proxy dialect."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from glmstudio.testing import TestServer
from tests.clients.requires import versions

pytestmark = [pytest.mark.clients, pytest.mark.node]

ANSWER, THOUGHT = "I am a GLM that reads from a script.", "Someone asks who I am, so I tell."
POEM = "春风轻轻走过院子,\n把去年的雪写成了花。🌸"
ABOUT = "智谱AI 研究大模型,GLM 是它的模型系列。"

Saw = Mapping[str, Any]


@pytest.fixture(params=versions("node", "openai-7", "openai-6", "openai-4"), scope="module")
def saw(
    request: pytest.FixtureRequest,
    run_program: Callable[..., Saw],
    server: TestServer,
    busy_server: TestServer,
) -> Saw:
    return run_program(
        "node",
        request.param,
        "openai_node.mjs",
        BASE_URL=server.openai_base_url,
        ZHIPU_URL=server.zhipu_base_url,
        PROXY_URL=server.proxy_base_url,
        BUSY_URL=busy_server.openai_base_url,
        BUSY_KEY=busy_server.key,
        API_KEY=server.key,
    )


def test_a_thinking_stream(saw: Saw) -> None:
    """`enable_thinking` at the top level, reasoning apart, usage at the end."""
    seen = saw["thinking_stream"]
    assert (seen["reasoning"], seen["answer"], seen["finish"]) == (THOUGHT, ANSWER, "stop")
    usage = seen["usage"]
    assert usage["prompt_tokens"] + usage["completion_tokens"] == usage["total_tokens"] > 0


def test_no_thinking(saw: Saw) -> None:
    """A whole answer without thought."""
    assert saw["no_thinking_whole"]["answer"] == "Hello from the script."


def test_fragments_of_a_tool_call(saw: Saw) -> None:
    """With `tool_stream` the fragments join to the call."""
    seen = saw["tools_streamed_in_fragments"]
    indexes, ids, names, arguments = zip(*seen["fragments"], strict=True)
    assert len(indexes) > 2
    assert (set(indexes), ids[0][:5], set(ids[1:]) - {""}) == ({0}, "call_", set())
    assert "".join(names) == "get_weather"
    assert json.loads("".join(arguments)) == {"city": "Beijing"}
    assert seen["finish"] == "tool_calls"
    assert seen["usage"]["total_tokens"] > 0


def test_the_stream_helper_rebuilds_two_calls(saw: Saw) -> None:
    """The package's accumulator finds one role and both calls whole."""
    seen = saw["stream_helper"]
    assert seen["role"] == "assistant"
    assert [[name, json.loads(arguments)] for name, arguments in seen["calls"]] == [
        ["get_weather", {"city": "Beijing"}],
        ["get_weather", {"city": "Paris"}],
    ]
    assert saw["proxy_stream_helper"] == {"role": "assistant", "answer": ABOUT}


def test_run_tools_goes_round(saw: Saw) -> None:
    """`runTools` calls the function, sends its result back and ends with the answer, streamed or not."""
    assert saw["run_tools"] == {"answer": "It is sunny in Beijing, at 21 degrees.", "asked": ["Beijing"]}
    assert saw["run_tools_streamed"] == {"answer": "It is sunny in Beijing, at 21 degrees."}


def test_json_mode(saw: Saw) -> None:
    """The content is one JSON object."""
    assert saw["json_mode"] == {"capital": "Paris"}


def test_models(saw: Saw) -> None:
    """The models of the service are listed."""
    assert {"glm-5", "glm-4.7", "glm-4.6"} <= set(saw["models_listed"])


def test_the_other_dialects(saw: Saw) -> None:
    """The same package against the platform and the proxy."""
    assert saw["zhipu_whole"] == {"answer": "你好,我在照着稿子读。"}
    assert (saw["zhipu_stream"]["reasoning"], saw["zhipu_stream"]["answer"]) == ("写短一点。", POEM)
    assert saw["zhipu_stream"]["usage"]["total_tokens"] > 0
    assert saw["proxy_whole"] == {"answer": ABOUT, "model": "GLM-4-Air"}


def test_refusals(saw: Saw) -> None:
    """Each wrong request throws the package's own class with the service's code."""
    for case, type, status, code in (
        ("wrong_key", "AuthenticationError", 401, "invalid_api_key"),
        ("unknown_model", "NotFoundError", 404, "model_not_found"),
        ("zhipu_unknown_model", "BadRequestError", 400, "1211"),
        ("json_mode_while_thinking", "BadRequestError", 400, "invalid_parameter_error"),
    ):
        seen = saw[case]
        assert (seen["type"], seen["status"], seen["code"]) == (type, status, code)
    assert (saw["overloaded"]["type"], saw["overloaded"]["status"]) == ("InternalServerError", 503)


def test_an_engine_failure_in_a_stream_is_thrown(saw: Saw) -> None:
    """The package throws instead of ending as if all were well."""
    assert saw["engine_failure_in_stream"]["code"] == "internal_error"
