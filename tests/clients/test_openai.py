"""The OpenAI SDK for Python, in its three majors, against the three dialects that it can speak to."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from glmstudio.testing import TestServer
from tests.clients.requires import versions

pytestmark = pytest.mark.clients

ANSWER, THOUGHT = "I am a GLM that reads from a script.", "Someone asks who I am, so I tell."
DIFFICULT = 'One line\u2028two\u2029three\u0085four\ttab "quote" \\ back\nnew 🌿 data: [DONE]\n\ndata: no'
POEM = "春风轻轻走过院子,\n把去年的雪写成了花。🌸"
VERSIONS = versions("python", "openai-3", "openai-2", "openai-1")
CALL = {"name": "get_weather", "arguments": {"city": "Beijing"}}
CALL_ZH = {"name": "query_weather", "arguments": {"location": "北京"}}

Saw = Mapping[str, Any]
Run = Callable[..., Saw]


def joined(fragments: list[list[Any]]) -> dict[str, Any]:
    """The one call whose fragments these are: index, id, name, arguments."""
    assert {fragment[0] for fragment in fragments} == {0}
    assert [fragment[1] for fragment in fragments if fragment[1]] == [fragments[0][1]]
    assert fragments[0][1].startswith("call_")
    return {
        "name": "".join(fragment[2] or "" for fragment in fragments),
        "arguments": json.loads("".join(fragment[3] or "" for fragment in fragments)),
    }


def adds_up(usage: Mapping[str, Any]) -> bool:
    return (
        usage["prompt_tokens"] > 0
        and usage["completion_tokens"] > 0
        and (usage["prompt_tokens"] + usage["completion_tokens"] == usage["total_tokens"])
    )


@pytest.fixture(params=VERSIONS, scope="module")
def studio(
    request: pytest.FixtureRequest, run_program: Run, server: TestServer, busy_server: TestServer
) -> Saw:
    return run_program(
        "python",
        request.param,
        "openai_model_studio.py",
        BASE_URL=server.openai_base_url,
        BUSY_URL=busy_server.openai_base_url,
        BUSY_KEY=busy_server.key,
        API_KEY=server.key,
    )


@pytest.fixture(params=VERSIONS, scope="module")
def zhipu(
    request: pytest.FixtureRequest, run_program: Run, server: TestServer, busy_server: TestServer
) -> Saw:
    return run_program(
        "python",
        request.param,
        "openai_zhipu.py",
        BASE_URL=server.zhipu_base_url,
        BUSY_URL=busy_server.zhipu_base_url,
        BUSY_KEY=busy_server.key,
        API_KEY=server.key,
    )


@pytest.fixture(params=VERSIONS, scope="module")
def proxy(
    request: pytest.FixtureRequest, run_program: Run, server: TestServer, busy_server: TestServer
) -> Saw:
    return run_program(
        "python",
        request.param,
        "openai_proxy.py",
        BASE_URL=server.proxy_base_url,
        BUSY_URL=busy_server.proxy_base_url,
        BUSY_KEY=busy_server.key,
        API_KEY=server.key,
    )


class TestModelStudio:
    """`/compatible-mode/v1`."""

    def test_a_thinking_stream_shows_thought_then_answer_then_usage(self, studio: Saw) -> None:
        """The chain of thought comes apart from the answer, the usage in one last chunk without choices."""
        saw = studio["thinking_stream"]
        assert (saw["reasoning"], saw["answer"]) == (THOUGHT, ANSWER)
        assert saw["roles"] == ["assistant"]
        assert saw["finish"] == ["stop"]
        assert len(saw["ids"]) == 1
        assert saw["ids"][0].startswith("chatcmpl-")
        assert saw["usage_chunks"] == 1
        assert adds_up(saw["usage"])
        assert (
            0
            < saw["usage"]["completion_tokens_details"]["reasoning_tokens"]
            < saw["usage"]["completion_tokens"]
        )

    def test_a_whole_answer_says_the_same(self, studio: Saw) -> None:
        """Not streamed, the same request gives the same thought, answer and usage."""
        saw = studio["thinking_whole"]
        assert (saw["reasoning"], saw["answer"], saw["finish"]) == (THOUGHT, ANSWER, "stop")
        assert saw["model"] == "glm-5"
        assert saw["usage"] == studio["thinking_stream"]["usage"]
        assert saw["id"] == f"chatcmpl-{saw['request_id']}"

    def test_thinking_can_be_turned_off(self, studio: Saw) -> None:
        """With `enable_thinking` false there is no reasoning key at all, streamed or not."""
        assert studio["no_thinking_stream"] == {"answer": "Hello from the script.", "reasoned": False}
        assert studio["no_thinking_whole"] == {"answer": "Hello from the script.", "reasoned": False}

    def test_max_tokens_cuts_the_answer(self, studio: Saw) -> None:
        """The bound is kept and named as the reason."""
        assert studio["cut_at_max_tokens"] == {"answer": "Hello", "finish": "length"}

    def test_a_tool_call_is_streamed_whole_by_default(self, studio: Saw) -> None:
        """Without `tool_stream` the arguments come complete in one chunk."""
        saw = studio["tools_streamed_whole"]
        assert len(saw["fragments"]) == 1
        assert joined(saw["fragments"]) == CALL
        assert saw["finish"] == ["tool_calls"]
        assert saw["reasoning"] == "I need the weather."
        assert adds_up(saw["usage"])

    def test_tool_stream_brings_the_arguments_in_fragments(self, studio: Saw) -> None:
        """With `tool_stream` the fragments join to the same call; name and id come once."""
        saw = studio["tools_streamed_in_fragments"]
        assert len(saw["fragments"]) > 2
        assert joined(saw["fragments"]) == CALL
        assert saw["finish"] == ["tool_calls"]

    def test_two_calls_keep_apart_in_fragments(self, studio: Saw) -> None:
        """Each call has its own index and id."""
        first, second = studio["two_calls_streamed_in_fragments"]
        assert json.loads(first["arguments"]) == {"city": "Beijing"}
        assert json.loads(second["arguments"]) == {"city": "Paris"}
        assert first["name"] == second["name"] == "get_weather"
        assert first["id"] != second["id"]

    def test_calls_can_be_limited_to_one(self, studio: Saw) -> None:
        """`parallel_tool_calls` false ends the answer after the first call."""
        assert studio["one_call_at_a_time"] == [{"city": "Beijing"}]

    def test_the_message_with_the_call_can_be_sent_back(self, studio: Saw) -> None:
        """The SDK's own message object and a tool message lead to the final answer."""
        saw = studio["tool_round_trip"]
        assert saw["finish"] == ["tool_calls", "stop"]
        assert {"name": saw["name"], "arguments": saw["arguments"]} == CALL
        assert saw["content_beside_call"] == ""
        assert saw["answer"] == "It is sunny in Beijing, at 21 degrees."

    def test_a_tool_can_be_forced_without_thinking(self, studio: Saw) -> None:
        """A named `tool_choice` gives exactly that call."""
        assert studio["forced_tool"] == CALL

    def test_json_mode(self, studio: Saw) -> None:
        """The content is one JSON object."""
        assert studio["json_mode"] == {"capital": "Paris"}

    def test_the_stream_helper_rebuilds_the_message(self, studio: Saw) -> None:
        """The SDK's accumulator finds one role, one id, one name and whole arguments."""
        saw = studio["stream_helper"]
        [[call_id, name, arguments]] = saw["calls"]
        assert saw["role"] == "assistant"
        assert call_id.startswith("call_")
        assert (name, json.loads(arguments)) == ("get_weather", {"city": "Beijing"})
        assert {"chunk", "tool_calls.function.arguments.delta", "tool_calls.function.arguments.done"} <= set(
            saw["kinds"]
        )
        assert studio["stream_helper_text"] == {"role": "assistant", "answer": ANSWER, "finish": "stop"}

    def test_the_asynchronous_client(self, studio: Saw) -> None:
        """asyncio programs read the same stream."""
        assert studio["async_stream"] == {"answer": ANSWER}

    def test_difficult_text_arrives_as_it_was_written(self, studio: Saw) -> None:
        """Line separators, quotes, emoji and text that looks like framing pass unchanged."""
        assert studio["difficult_text"] == {"answer": DIFFICULT}

    def test_an_answer_says_which_deployment_made_it(self, studio: Saw) -> None:
        """Nobody may take a script or the demonstration model for the model asked for."""
        seen = studio["headers_of_an_answer"]
        assert seen["answer"] == "Hello from the script."
        assert seen["deployment"].startswith("scripted:")

    def test_models(self, studio: Saw) -> None:
        """The models of the service are listed, and one can be looked up."""
        assert {"glm-5", "glm-4.7", "glm-4.6", "glm-4.5", "glm-4.5-air"} <= set(studio["models_listed"])
        assert studio["model_retrieved"]["id"] == "glm-5"

    def test_refusals(self, studio: Saw) -> None:
        """Each wrong request raises the SDK's own class with the service's code."""
        assert studio["wrong_key"] == {
            "status": 401,
            "code": "invalid_api_key",
            "kind": "invalid_request_error",
        }
        for case in ("unknown_model", "unknown_model_streamed"):
            saw = studio[case]
            assert (saw["type"], saw["status"], saw["code"]) == ("NotFoundError", 404, "model_not_found")
            assert "glm-unheard-of" in saw["message"]
            assert saw["request_id"]
        saw = studio["temperature_out_of_range"]
        assert (saw["type"], saw["code"]) == ("BadRequestError", "invalid_parameter_error")
        assert "Temperature should be in [0.0, 2.0)" in saw["message"]
        saw = studio["json_mode_while_thinking"]
        assert (saw["type"], saw["code"]) == ("BadRequestError", "invalid_parameter_error")
        assert "Json mode response is not supported when enable_thinking is true" in saw["message"]

    def test_a_full_server_asks_to_come_back(self, studio: Saw) -> None:
        """No slot and no waiting place is the service's capacity error, which SDKs retry."""
        assert studio["overloaded"] == {
            "status": 503,
            "code": "ModelServingError",
            "kind": "ModelServingError",
        }

    def test_an_engine_failure_in_a_stream_is_raised(self, studio: Saw) -> None:
        """What came before is delivered; then the SDK raises instead of ending as if all were well."""
        saw = studio["engine_failure_in_stream"]
        assert saw["type"] == "APIError"
        assert saw["code"] == "internal_error"
        assert "I begin to think about it.".startswith(saw["reasoning"])
        assert saw["reasoning"]


class TestZhipu:
    """`/api/paas/v4`."""

    def test_a_whole_answer(self, zhipu: Saw) -> None:
        """Thought, answer, finish reason, usage and ids of the platform."""
        saw = zhipu["whole"]
        assert (saw["reasoning"], saw["answer"], saw["finish"]) == (
            "有人打招呼。",
            "你好,我在照着稿子读。",
            "stop",
        )
        assert saw["request_id"] == saw["id"]
        assert adds_up(saw["usage"])

    def test_a_stream_carries_usage_in_its_last_chunk(self, zhipu: Saw) -> None:
        """Usage comes once, unasked."""
        saw = zhipu["stream"]
        assert (saw["reasoning"], saw["answer"], saw["finish"]) == ("写短一点。", POEM, ["stop"])
        assert len(saw["usage"]) == 1
        assert adds_up(saw["usage"][0])

    def test_the_usage_chunk_of_openai_comes_when_asked_for(self, zhipu: Saw) -> None:
        """`stream_options` moves usage to a chunk without choices: who adds up all chunks counts it once."""
        assert zhipu["stream_with_usage_chunk"] == {"usage": [False]}

    def test_thinking_can_be_turned_off(self, zhipu: Saw) -> None:
        """`thinking` disabled leaves no reasoning key."""
        assert zhipu["thinking_disabled"] == {"answer": "Hello from the script.", "reasoned": False}

    def test_the_message_with_the_call_can_be_sent_back(self, zhipu: Saw) -> None:
        """The handbook's tool program runs to its end."""
        saw = zhipu["tool_round_trip"]
        assert saw["finish"] == ["tool_calls", "stop"]
        assert {"name": saw["name"], "arguments": saw["arguments"]} == CALL_ZH
        assert saw["answer"] == "北京今天晴,21 度。"

    def test_tool_calls_in_a_stream(self, zhipu: Saw) -> None:
        """One fragment by default, several with `tool_stream`; both join to the call."""
        assert len(zhipu["tools_streamed_whole"]["fragments"]) == 1
        assert len(zhipu["tools_streamed_in_fragments"]["fragments"]) > 2
        for case in ("tools_streamed_whole", "tools_streamed_in_fragments"):
            assert joined(zhipu[case]["fragments"]) == CALL_ZH
            assert zhipu[case]["finish"] == ["tool_calls"]

    def test_json_mode(self, zhipu: Saw) -> None:
        """The content is one JSON object."""
        assert zhipu["json_mode"] == {"capital": "Paris"}

    def test_models(self, zhipu: Saw) -> None:
        """The platform's chat models are listed."""
        assert {"glm-5", "glm-4-plus", "glm-4-air", "glm-4-flash", "glm-4-long"} <= set(
            zhipu["models_listed"]
        )

    def test_refusals(self, zhipu: Saw) -> None:
        """Each wrong request raises the SDK's own class with the platform's code; English on demand."""
        saw = zhipu["wrong_key"]
        assert (saw["type"], saw["status"], saw["code"]) == ("AuthenticationError", 401, "1000")
        saw, english = zhipu["unknown_model"], zhipu["unknown_model_in_english"]
        assert (saw["type"], saw["status"], saw["code"]) == ("BadRequestError", 400, "1211")
        assert english["code"] == "1211"
        assert english["message"].isascii()
        assert not saw["message"].isascii()
        saw = zhipu["no_user_turn"]
        assert (saw["type"], saw["code"]) == ("BadRequestError", "1214")
        saw = zhipu["overloaded"]
        assert (saw["type"], saw["code"]) == ("RateLimitError", "1302")

    def test_an_engine_failure_in_a_stream_is_raised(self, zhipu: Saw) -> None:
        """The SDK raises instead of ending as if all were well."""
        assert zhipu["engine_failure_in_stream"] == {"type": "APIError", "code": "500"}


class TestProxy:
    """`/v1`."""

    def test_a_whole_answer(self, proxy: Saw) -> None:
        """The model is named as it was asked for."""
        saw = proxy["whole"]
        assert saw["id"].startswith("chatcmpl-")
        assert (saw["model"], saw["finish"]) == ("GLM-4-Air", "stop")
        assert saw["answer"] == "智谱AI 研究大模型,GLM 是它的模型系列。"
        assert adds_up(saw["usage"])

    def test_a_stream(self, proxy: Saw) -> None:
        """The same text in pieces; usage only when asked for."""
        assert proxy["stream"] == {
            "answer": "智谱AI 研究大模型,GLM 是它的模型系列。",
            "finish": ["stop"],
            "models": ["GLM-4-Flash"],
        }
        [usage] = proxy["stream_with_usage"]
        assert adds_up(usage)

    def test_the_stream_helper_rebuilds_the_message(self, proxy: Saw) -> None:
        """The SDK's accumulator finds one role and whole calls."""
        saw = proxy["stream_helper"]
        [[call_id, name, arguments]] = saw["calls"]
        assert saw["role"] == "assistant"
        assert call_id.startswith("call_")
        assert (name, json.loads(arguments)) == ("get_weather", {"city": "Beijing"})

    def test_the_message_with_the_call_can_be_sent_back(self, proxy: Saw) -> None:
        """The tool program of any OpenAI-style service runs to its end."""
        assert proxy["tool_round_trip"] == {
            "finish": "tool_calls",
            **CALL,
            "answer": "Beijing has 21 degrees.",
        }

    def test_models(self, proxy: Saw) -> None:
        """The names of the proxy's document, spelt as there."""
        assert {"GLM-4-Plus", "GLM-4-Air", "GLM-4-AirX", "GLM-4-Long", "GLM-4-FlashX", "GLM-4-Flash"} <= set(
            proxy["models_listed"]
        )

    def test_refusals(self, proxy: Saw) -> None:
        """Each wrong request raises the SDK's own class."""
        assert (proxy["wrong_key"]["type"], proxy["wrong_key"]["status"]) == ("AuthenticationError", 401)
        assert (proxy["unknown_model"]["status"], proxy["unknown_model"]["code"]) == (400, "1211")
        assert proxy["temperature_out_of_range"]["type"] == "BadRequestError"
        assert (proxy["overloaded"]["type"], proxy["overloaded"]["status"]) == ("RateLimitError", 429)
