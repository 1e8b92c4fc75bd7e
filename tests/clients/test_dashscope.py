"""The DashScope SDK for Python from 1.23 to 2.x against the native dialect, and the `Client` of 2.x."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from glmstudio.testing import TestServer
from tests.clients.requires import versions

pytestmark = pytest.mark.clients

ANSWER, THOUGHT = "I am a GLM that reads from a script.", "Someone asks who I am, so I tell."
CALL = {"name": "get_weather", "arguments": {"city": "Beijing"}}

Saw = Mapping[str, Any]
Run = Callable[..., Saw]


@pytest.fixture(
    params=versions("python", "dashscope-2.0", "dashscope-1.25", "dashscope-1.24", "dashscope-1.23"),
    scope="module",
)
def saw(request: pytest.FixtureRequest, run_program: Run, server: TestServer, busy_server: TestServer) -> Saw:
    return run_program(
        "python",
        request.param,
        "dashscope_generation.py",
        BASE_URL=server.dashscope_base_url,
        BUSY_URL=busy_server.dashscope_base_url,
        BUSY_KEY=busy_server.key,
        API_KEY=server.key,
    )


@pytest.fixture(scope="module")
def client(run_program: Run, server: TestServer) -> Saw:
    return run_program(
        "python",
        "dashscope-2.0",
        "dashscope_client.py",
        BASE_URL=server.dashscope_base_url,
        COMPATIBLE_URL=server.openai_base_url,
        API_KEY=server.key,
    )


def adds_up(usage: Mapping[str, Any]) -> bool:
    return (
        usage["input_tokens"] > 0 and usage["input_tokens"] + usage["output_tokens"] == usage["total_tokens"]
    )


def test_an_incremental_stream_brings_thought_and_answer_in_pieces(saw: Saw) -> None:
    """The pieces join to thought and answer; the string "null" stands until the end; usage comes last."""
    seen = saw["thinking_incremental"]
    assert (seen["reasoning"], seen["answer"]) == (THOUGHT, ANSWER)
    assert (seen["finish"], seen["open"]) == ("stop", ["null"])
    assert seen["statuses"] == [200]
    assert adds_up(seen["usage"])


def test_a_cumulative_stream_repeats_what_was_said(saw: Saw) -> None:
    """Every chunk holds all so far, whether the server or the SDK joins the pieces."""
    assert saw["thinking_cumulative"] == {
        "grows": True,
        "answer": ANSWER,
        "reasoning": THOUGHT,
        "finish": "stop",
    }


def test_a_whole_answer_says_the_same(saw: Saw) -> None:
    """Not streamed, the same request gives the same thought, answer and usage."""
    seen = saw["thinking_whole"]
    assert (seen["status"], seen["reasoning"], seen["answer"], seen["finish"]) == (
        200,
        THOUGHT,
        ANSWER,
        "stop",
    )
    assert seen["request_id"]
    assert seen["usage"] == saw["thinking_incremental"]["usage"]


def test_the_text_format_without_thinking(saw: Saw) -> None:
    """A bare prompt gives `output.text`, streamed or not."""
    assert saw["no_thinking_text_format"] == {
        "status": 200,
        "text": "Hello from the script.",
        "finish": "stop",
    }
    assert saw["no_thinking_text_format_streamed"] == {"grows": True, "text": "Hello from the script."}


def test_tool_calls_in_a_stream(saw: Saw) -> None:
    """One fragment by default, several with `tool_stream`; both join to the call."""
    assert len(saw["tools_streamed_whole"]["fragments"]) == 1
    assert len(saw["tools_streamed_in_fragments"]["fragments"]) > 2
    for case in ("tools_streamed_whole", "tools_streamed_in_fragments"):
        seen = saw[case]
        ids, names, arguments = zip(*seen["fragments"], strict=True)
        assert (ids[0][:5], set(ids[1:]) - {""}) == ("call_", set())
        assert {"name": "".join(names), "arguments": json.loads("".join(arguments))} == CALL
        assert (seen["finish"], seen["reasoning"]) == (["tool_calls"], "I need the weather.")


def test_two_calls_in_a_cumulative_stream(saw: Saw) -> None:
    """The last chunk holds both calls, whole."""
    seen = saw["tools_cumulative"]
    assert [[name, json.loads(arguments)] for name, arguments in seen["calls"]] == [
        ["get_weather", {"city": "Beijing"}],
        ["get_weather", {"city": "Paris"}],
    ]
    assert (seen["distinct_ids"], seen["finish"]) == (2, "tool_calls")


def test_the_message_with_the_call_can_be_sent_back(saw: Saw) -> None:
    """The SDK's own message object and a tool message lead to the final answer."""
    assert saw["tool_round_trip"] == {
        "finish": ["tool_calls", "stop"],
        **CALL,
        "answer": "It is sunny in Beijing, at 21 degrees.",
    }


def test_json_mode(saw: Saw) -> None:
    """The content is one JSON object."""
    assert saw["json_mode"] == {"capital": "Paris"}


def test_the_asynchronous_class(saw: Saw) -> None:
    """`AioGeneration` streams, answers and is refused like `Generation`."""
    seen = saw["asynchronous"]
    assert (seen["streamed"]["reasoning"], seen["streamed"]["answer"]) == (THOUGHT, ANSWER)
    assert seen["answer"] == ANSWER
    assert (seen["refused"]["status"], seen["refused"]["code"]) == (404, "ModelNotFound")
    [refused] = saw["asynchronous_refusal_of_a_stream"]
    assert (refused["status"], refused["code"]) == (404, "ModelNotFound")


def test_models(saw: Saw) -> None:
    """The models of the service are listed."""
    assert saw["models_listed"]["status"] == 200
    assert {"glm-5", "glm-4.7", "glm-4.6", "glm-4.5", "glm-4.5-air"} <= set(saw["models_listed"]["ids"])


def test_refusals(saw: Saw) -> None:
    """Each wrong request comes back with the service's status, code and text."""
    assert (saw["wrong_key"]["status"], saw["wrong_key"]["code"]) == (401, "InvalidApiKey")
    assert (saw["unknown_model"]["status"], saw["unknown_model"]["code"]) == (404, "ModelNotFound")
    [streamed] = saw["unknown_model_streamed"]
    assert (streamed["status"], streamed["code"]) == (404, "ModelNotFound")
    for case, stem in (
        ("text_format_while_thinking", 'The result_format parameter must be "message"'),
        ("temperature_out_of_range", "Temperature should be in [0.0, 2.0)"),
    ):
        assert (saw[case]["status"], saw[case]["code"]) == (400, "InvalidParameter")
        assert stem in saw[case]["message"]


def test_a_full_server_asks_to_come_back(saw: Saw) -> None:
    """No slot and no waiting place is the service's capacity error."""
    assert (saw["overloaded"]["status"], saw["overloaded"]["code"]) == (503, "ModelServingError")


def test_an_engine_failure_in_a_stream_is_the_last_chunk(saw: Saw) -> None:
    """The SDK yields it as a failed response instead of ending as if all were well."""
    status, code = saw["engine_failure_in_stream"]
    assert status >= 400
    assert code == "InternalError.Algo"


@pytest.mark.parametrize("protocol", ["native", "compatible"])
class TestClient:
    """`dashscope.Client`, new in 2.0, in both of its protocols."""

    def test_a_whole_answer_and_a_stream(self, client: Saw, protocol: str) -> None:
        """Both give thought, answer and the same usage."""
        whole, stream = client[f"{protocol}_whole"], client[f"{protocol}_stream"]
        assert (whole["reasoning"], whole["answer"], whole["finish"]) == (THOUGHT, ANSWER, "stop")
        assert (stream["reasoning"], stream["answer"]) == (THOUGHT, ANSWER)
        assert whole["total_tokens"] == stream["total_tokens"] > 0

    def test_a_tool_call(self, client: Saw, protocol: str) -> None:
        """Arguments arrive as JSON text."""
        assert client[f"{protocol}_tool_call"] == CALL

    def test_an_unknown_model(self, client: Saw, protocol: str) -> None:
        """Status and code of the protocol's own dialect."""
        code = {"native": "ModelNotFound", "compatible": "model_not_found"}[protocol]
        assert (client[f"{protocol}_refusal"]["status"], client[f"{protocol}_refusal"]["code"]) == (404, code)


def test_the_client_lists_models(client: Saw) -> None:
    """`client.models.list()` reads the native list."""
    assert {"glm-5", "glm-4.6"} <= set(client["native_models"])
