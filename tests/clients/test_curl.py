"""Plain curl, as the documents of the services show it."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from glmstudio.testing import TestServer

pytestmark = [
    pytest.mark.clients,
    pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed"),
]

ANSWER, THOUGHT = "I am a GLM that reads from a script.", "Someone asks who I am, so I tell."


def curl(program: str, base_url: str, key: str) -> str:
    """What the shell program printed."""
    done = subprocess.run(
        ["sh", str(Path(__file__).parent / "programs" / program)],
        env={"PATH": "/usr/bin:/bin:/usr/local/bin", "NO_PROXY": "*", "BASE_URL": base_url, "API_KEY": key},
        capture_output=True,
        timeout=60,
        check=True,
    )
    return done.stdout.decode()


def frames(text: str) -> list[list[str]]:
    """The events of a stream, each as its lines."""
    assert text.endswith("\n\n")
    return [event.split("\n") for event in text.removesuffix("\n\n").split("\n\n")]


def openai_chunks(text: str) -> list[Any]:
    """The chunks of a stream that ends as OpenAI's do."""
    *events, last = frames(text)
    assert last == ["data: [DONE]"]
    return [json.loads(line.removeprefix("data: ")) for [line] in events]


def native_chunks(text: str) -> list[Any]:
    """The chunks of a DashScope stream: counted frames of four lines."""
    chunks: list[Any] = []
    for number, event in enumerate(frames(text), 1):
        assert event[:3] == [f"id:{number}", "event:result", ":HTTP_STATUS/200"]
        chunks.append(json.loads(event[3].removeprefix("data:")))
    return chunks


def test_model_studio_thinking(server: TestServer) -> None:
    """Thought, answer, finish, usage, the end mark."""
    chunks = openai_chunks(curl("curl_model_studio_thinking.sh", server.openai_base_url, server.key))
    deltas = [chunk["choices"][0]["delta"] for chunk in chunks[:-1]]
    assert "".join(delta["reasoning_content"] or "" for delta in deltas) == THOUGHT
    assert "".join(delta["content"] or "" for delta in deltas) == ANSWER
    assert chunks[-1]["choices"] == []
    assert chunks[-1]["usage"]["total_tokens"] > 0


def test_model_studio_tools(server: TestServer) -> None:
    """Fragments that join to the arguments."""
    chunks = openai_chunks(curl("curl_model_studio_tools.sh", server.openai_base_url, server.key))
    calls = [call for chunk in chunks[:-1] for call in chunk["choices"][0]["delta"].get("tool_calls", [])]
    assert calls[0]["function"]["name"] == "get_weather"
    assert json.loads("".join(call["function"]["arguments"] for call in calls)) == {"city": "Beijing"}


def test_dashscope_thinking(server: TestServer) -> None:
    """Frames without blanks after colons, strings in every field, usage in every chunk."""
    chunks = native_chunks(curl("curl_dashscope_thinking.sh", server.dashscope_base_url, server.key))
    messages = [chunk["output"]["choices"][0]["message"] for chunk in chunks]
    assert "".join(message["reasoning_content"] for message in messages) == THOUGHT
    assert "".join(message["content"] for message in messages) == ANSWER
    assert all(chunk["usage"]["total_tokens"] > 0 for chunk in chunks)
    assert chunks[-1]["output"]["choices"][0]["finish_reason"] == "stop"


def test_dashscope_tools(server: TestServer) -> None:
    """Fragments that join to the arguments."""
    chunks = native_chunks(curl("curl_dashscope_tools.sh", server.dashscope_base_url, server.key))
    calls = [
        call for chunk in chunks for call in chunk["output"]["choices"][0]["message"].get("tool_calls", [])
    ]
    assert calls[0]["function"]["name"] == "get_weather"
    assert json.loads("".join(call["function"]["arguments"] for call in calls)) == {"city": "Beijing"}
    assert chunks[-1]["output"]["choices"][0]["finish_reason"] == "tool_calls"


def test_zhipu(server: TestServer) -> None:
    """A whole answer of the platform."""
    body = json.loads(curl("curl_zhipu.sh", server.zhipu_base_url, server.key))
    assert body["choices"][0]["message"]["content"] == "你好,我在照着稿子读。"


def test_proxy(server: TestServer) -> None:
    """A whole answer of the proxy."""
    body = json.loads(curl("curl_proxy.sh", server.proxy_base_url, server.key))
    assert body["choices"][0]["message"]["content"] == "智谱AI 研究大模型,GLM 是它的模型系列。"


@pytest.mark.parametrize(
    ("program", "dialect", "read"),
    [
        ("curl_model_studio_thinking.sh", "openai", lambda body: body["error"]["code"]),
        ("curl_dashscope_thinking.sh", "dashscope", lambda body: body["code"]),
        ("curl_zhipu.sh", "zhipu", lambda body: body["error"]["code"]),
        ("curl_proxy.sh", "proxy", lambda body: body["error"]["code"]),
    ],
)
def test_a_wrong_key_is_told_in_plain_json(server: TestServer, program: str, dialect: str, read: Any) -> None:
    """Also where a stream was asked for: the body of a refusal is one JSON object."""
    body = json.loads(curl(program, getattr(server, f"{dialect}_base_url"), "nobody.knows-this-secret"))
    assert (
        read(body)
        == {
            "openai": "invalid_api_key",
            "dashscope": "InvalidApiKey",
            "zhipu": "1000",
            "proxy": "1000",
        }[dialect]
    )
