"""ChatTongyi and ChatZhipuAI of langchain-community against the native and the Zhipu dialect."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from glmstudio.testing import TestServer
from tests.clients.requires import requires

pytestmark = [pytest.mark.clients, requires("python", "langchain")]

ANSWER, THOUGHT = "I am a GLM that reads from a script.", "Someone asks who I am, so I tell."
POEM = "春风轻轻走过院子,\n把去年的雪写成了花。🌸"

Saw = Mapping[str, Any]
Run = Callable[..., Saw]


@pytest.fixture(scope="module")
def tongyi(run_program: Run, server: TestServer) -> Saw:
    return run_program(
        "python", "langchain", "langchain_tongyi.py", BASE_URL=server.dashscope_base_url, API_KEY=server.key
    )


@pytest.fixture(scope="module")
def zhipu(run_program: Run, server: TestServer, busy_server: TestServer) -> Saw:
    return run_program(
        "python",
        "langchain",
        "langchain_zhipu.py",
        BASE_URL=server.zhipu_base_url,
        BUSY_URL=busy_server.zhipu_base_url,
        BUSY_KEY=busy_server.key,
        API_KEY=server.key,
    )


def test_tongyi_answers(tongyi: Saw) -> None:
    """Whole and streamed, with and without thinking."""
    assert tongyi["whole"] == {"answer": ANSWER, "reasoning": THOUGHT, "finish": "stop"}
    assert tongyi["stream"] == {"answer": ANSWER}
    assert tongyi["no_thinking"] == "Hello from the script."


def test_tongyi_calls_tools(tongyi: Saw) -> None:
    """Whole and streamed, and on to the final answer."""
    assert tongyi["tool_call"] == tongyi["tool_call_streamed"] == [["get_weather", {"city": "Beijing"}]]
    assert tongyi["tool_round_trip"] == "It is sunny in Beijing, at 21 degrees."


def test_tongyi_joins_increments(tongyi: Saw) -> None:
    """With increments the thought is told once, and two calls in fragments come whole."""
    assert tongyi["tools_streamed_in_fragments"] == {
        "calls": [["get_weather", {"city": "Beijing"}], ["get_weather", {"city": "Paris"}]],
        "reasoning": "Two cities.",
    }


def test_tongyi_is_refused(tongyi: Saw) -> None:
    """The service's status and code reach the program."""
    assert "ModelNotFound" in tongyi["unknown_model"]
    assert "InvalidApiKey" in tongyi["wrong_key"]


def test_zhipu_answers(zhipu: Saw) -> None:
    """Whole, streamed and asynchronous, with a signed token and no scheme word."""
    assert zhipu["whole"]["answer"] == zhipu["asynchronous"] == "你好,我在照着稿子读。"
    assert zhipu["whole"]["total_tokens"] > 0
    assert (zhipu["stream"]["answer"], zhipu["stream"]["finish"]) == (POEM, "stop")
    assert zhipu["stream"]["total_tokens"] > 0


def test_zhipu_calls_tools(zhipu: Saw) -> None:
    """Whole, streamed, in fragments, and on to the final answer."""
    for case in ("tool_call", "tool_call_streamed", "tool_call_streamed_in_fragments"):
        assert zhipu[case] == [["query_weather", {"location": "北京"}]]
    assert zhipu["tool_round_trip"] == "北京今天晴,21 度。"


def test_zhipu_is_refused(zhipu: Saw) -> None:
    """The platform's status and code reach the program."""
    assert zhipu["wrong_key"] == {"status": 401, "code": "1000"}
    assert zhipu["unknown_model"] == {"status": 400, "code": "1211"}
    assert zhipu["overloaded"] == {"status": 429, "code": "1302"}
