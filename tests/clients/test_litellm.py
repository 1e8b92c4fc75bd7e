"""LiteLLM as a client: its DashScope, Z.ai and OpenAI providers against the dialect that each speaks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from glmstudio.testing import TestServer
from tests.clients.requires import requires

pytestmark = [pytest.mark.clients, requires("python", "litellm")]

Saw = Mapping[str, Any]

ANSWERS = {
    "dashscope": ("Someone asks who I am, so I tell.", "I am a GLM that reads from a script."),
    "zai": ("有人打招呼。", "你好,我在照着稿子读。"),
    "openai": (None, "智谱AI 研究大模型,GLM 是它的模型系列。"),
}
STREAMED = ANSWERS | {
    "zai": ("写短一点。", "春风轻轻走过院子,\n把去年的雪写成了花。🌸"),
    "openai": ("", ANSWERS["openai"][1]),
}


@pytest.fixture(scope="module")
def saw(run_program: Callable[..., Saw], server: TestServer, busy_server: TestServer) -> Saw:
    return run_program(
        "python",
        "litellm",
        "litellm_client.py",
        COMPATIBLE_URL=server.openai_base_url,
        ZHIPU_URL=server.zhipu_base_url,
        PROXY_URL=server.proxy_base_url,
        BUSY_URL=busy_server.proxy_base_url,
        BUSY_KEY=busy_server.key,
        API_KEY=server.key,
    )


@pytest.mark.parametrize("provider", list(ANSWERS))
def test_a_whole_answer_and_a_stream(saw: Saw, provider: str) -> None:
    """Thought and answer come apart, with usage, streamed or not."""
    whole, stream = saw[f"{provider}_whole"], saw[f"{provider}_stream"]
    assert (whole["reasoning"], whole["answer"]) == ANSWERS[provider]
    assert whole["finish"] == "stop"
    assert (stream["reasoning"], stream["answer"]) == STREAMED[provider]
    assert whole["total_tokens"] > 0
    assert stream["total_tokens"] > 0


@pytest.mark.parametrize("provider", ["dashscope", "zai"])
@pytest.mark.parametrize("form", ["tool_call", "tool_call_in_fragments"])
def test_a_tool_call(saw: Saw, provider: str, form: str) -> None:
    """Whole, and built from the fragments of `tool_stream`."""
    assert saw[f"{provider}_{form}"] == {
        "name": "get_weather",
        "arguments": {"city": "Beijing"},
        "finish": "tool_calls",
    }


def test_refusals(saw: Saw) -> None:
    """LiteLLM maps by HTTP status, so the statuses must be the service's own."""
    assert [seen["status"] for seen in saw["wrong_key"]] == [401, 401, 401]
    assert [seen["status"] for seen in saw["unknown_model"]] == [404, 400, 400]
    assert saw["overloaded"] == {"type": "RateLimitError", "status": 429}


def test_an_engine_failure_in_a_stream_is_raised(saw: Saw) -> None:
    """The program hears of it instead of taking a torso for an answer."""
    assert saw["engine_failure_in_stream"]["type"] in (
        "MidStreamFallbackError",
        "APIError",
        "InternalServerError",
    )
