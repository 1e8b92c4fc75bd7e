"""The same programs on the demonstration model: whatever it says, the form of the answers holds.

A model's words are no ground for a test; what the server enforces is: thought apart from answer, bounds, JSON
by grammar, forced tools, usage.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from importlib.resources import files
from typing import Any

import pytest

from glmstudio.testing import TestServer, serve_nano

pytestmark = [
    pytest.mark.clients,
    pytest.mark.engine,
    pytest.mark.skipif(
        not any(each.name.endswith(".gguf") for each in files("glmstudio.nano").iterdir()),
        reason="this build ships no demonstration checkpoint",
    ),
]

Saw = Mapping[str, Any]
Run = Callable[..., Saw]


@pytest.fixture(scope="module")
def nano_server() -> Iterator[TestServer]:
    with serve_nano() as running:
        yield running


@pytest.fixture(scope="module")
def openai(run_program: Run, nano_server: TestServer, busy_server: TestServer) -> Saw:
    return run_program(
        "python",
        "openai-3",
        "openai_model_studio.py",
        BASE_URL=nano_server.openai_base_url,
        BUSY_URL=busy_server.openai_base_url,
        BUSY_KEY=busy_server.key,
        API_KEY=nano_server.key,
    )


@pytest.fixture(scope="module")
def dashscope(run_program: Run, nano_server: TestServer, busy_server: TestServer) -> Saw:
    return run_program(
        "python",
        "dashscope-2.0",
        "dashscope_generation.py",
        BASE_URL=nano_server.dashscope_base_url,
        BUSY_URL=busy_server.dashscope_base_url,
        BUSY_KEY=busy_server.key,
        API_KEY=nano_server.key,
    )


@pytest.fixture(scope="module")
def zhipuai(run_program: Run, nano_server: TestServer, busy_server: TestServer) -> Saw:
    return run_program(
        "python",
        "zhipuai",
        "zhipuai_sdk.py",
        BASE_URL=nano_server.zhipu_base_url,
        BUSY_URL=busy_server.zhipu_base_url,
        BUSY_KEY=busy_server.key,
        API_KEY=nano_server.key,
    )


def test_a_thinking_stream(openai: Saw) -> None:
    """Thought and answer both come, no tag in either, and the counts add up."""
    seen = openai["thinking_stream"]
    assert seen["reasoning"]
    assert seen["answer"]
    assert "think>" not in seen["reasoning"] + seen["answer"]
    usage = seen["usage"]
    assert usage["prompt_tokens"] + usage["completion_tokens"] == usage["total_tokens"]
    assert 0 < usage["completion_tokens_details"]["reasoning_tokens"] < usage["completion_tokens"]


def test_no_thinking(openai: Saw) -> None:
    """Thinking off gives an answer and no thought."""
    assert openai["no_thinking_stream"]["answer"]
    assert not openai["no_thinking_stream"]["reasoned"]
    assert not openai["no_thinking_whole"]["reasoned"]


def test_max_tokens(openai: Saw) -> None:
    """One token of answer is one token."""
    assert openai["cut_at_max_tokens"]["finish"] == "length"


def test_a_forced_tool_and_json_mode(openai: Saw) -> None:
    """What the grammar enforces holds for any model."""
    assert openai["forced_tool"]["name"] == "get_weather"
    assert isinstance(openai["forced_tool"]["arguments"]["city"], str)
    assert isinstance(openai["json_mode"], dict)


def test_the_deployment_is_named(openai: Saw) -> None:
    """The header says that this is the demonstration model."""
    assert "glm-nano" in openai["headers_of_an_answer"]["deployment"]


def test_dashscope(dashscope: Saw) -> None:
    """Increments and snapshots of the native dialect."""
    assert dashscope["thinking_incremental"]["reasoning"]
    assert dashscope["thinking_incremental"]["answer"]
    assert dashscope["thinking_incremental"]["finish"] == "stop"
    assert dashscope["thinking_cumulative"]["grows"]
    assert dashscope["no_thinking_text_format"]["text"]


def test_zhipuai(zhipuai: Saw) -> None:
    """The handbook's programs, the task and the signed token."""
    assert zhipuai["whole"]["answer"]
    assert zhipuai["stream"]["answer"]
    assert zhipuai["signed_token"]
    assert zhipuai["asynchronous_task"]["status"] == "SUCCESS"
