"""The OpenAI SDK on the demonstration model: whatever it says, the form of the answers holds.

A model's words are no ground for a test; what the server enforces is: bounds, thought apart from answer,
forced tools, schemas, usage.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from importlib.resources import files
from typing import Any

import pytest

from glmstudio.testing import TestServer, serve_nano
from tests.clients.requires import requires

pytestmark = [
    pytest.mark.clients,
    pytest.mark.engine,
    requires("python", "openai-3"),
    pytest.mark.skipif(
        not any(each.name.endswith(".gguf") for each in files("glmstudio.nano").iterdir()),
        reason="this build ships no demonstration checkpoint",
    ),
]

Saw = Mapping[str, Any]


@pytest.fixture(scope="module")
def nano_server() -> Iterator[TestServer]:
    with serve_nano() as running:
        yield running


@pytest.fixture(scope="module")
def saw(run_program: Callable[..., Saw], nano_server: TestServer) -> Saw:
    return run_program(
        "python",
        "openai-3",
        "openai_any_model.py",
        BASE_URL=nano_server.openai_base_url,
        ZHIPU_URL=nano_server.zhipu_base_url,
        PROXY_URL=nano_server.proxy_base_url,
        API_KEY=nano_server.key,
    )


def adds_up(usage: Mapping[str, Any]) -> bool:
    return usage["prompt_tokens"] > 0 and (
        usage["prompt_tokens"] + usage["completion_tokens"] == usage["total_tokens"]
    )


def test_thinking_stays_within_its_budget(saw: Saw) -> None:
    """At most five tokens of thought and six of answer, and the counts add up."""
    seen = saw["thinking_within_its_budget"]
    assert adds_up(seen["usage"])
    assert seen["usage"]["completion_tokens_details"]["reasoning_tokens"] <= 5
    assert 0 < seen["usage"]["completion_tokens"] <= 11
    assert seen["finish"] in ("stop", "length")


@pytest.mark.parametrize("case", ["no_thinking", "zhipu_stream", "proxy_stream"])
def test_an_answer_without_thought_stays_within_max_tokens(saw: Saw, case: str) -> None:
    """No reasoning, at most six tokens, and the counts add up."""
    seen = saw[case]
    assert seen["reasoning"] == ""
    assert adds_up(seen["usage"])
    assert 0 < seen["usage"]["completion_tokens"] <= 6
    assert seen["finish"] in ("stop", "length")


def test_a_forced_tool_is_called(saw: Saw) -> None:
    """The name is given, the arguments obey the schema."""
    seen = saw["forced_tool"]
    assert (seen["name"], seen["finish"]) == ("get_weather", "tool_calls")
    assert seen["arguments"]["city"] in ("Beijing", "Paris")


def test_a_schema_is_enforced(saw: Saw) -> None:
    """The content has exactly the keys and types asked for."""
    seen = saw["schema"]
    assert set(seen) == {"polite", "language"}
    assert isinstance(seen["polite"], bool)
    assert seen["language"] in ("en", "zh")


def test_the_deployment_is_named(saw: Saw) -> None:
    """The header says that this is the demonstration model, whatever id was asked for."""
    assert "glm-nano" in saw["deployment"]
