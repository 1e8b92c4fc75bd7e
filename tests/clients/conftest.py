"""The servers that the client programs talk to, and the one way to run such a program.

A program is a script of `programs/`, run by the interpreter of its side environment in a process of its own,
once in a session; the tests look at the JSON object that it prints.
"""

from __future__ import annotations

import json
import os
import subprocess
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from glmstudio.testing import TestServer, serve_scripted
from tests.clients.prepare import Environment, environments
from tests.clients.requires import interpreter_for

PROGRAMS = Path(__file__).parent / "programs"
PROGRAM_TIMEOUT_S = 240

BEIJING = "<tool_call>get_weather<arg_key>city</arg_key><arg_value>Beijing</arg_value></tool_call>"
PARIS = "<tool_call>get_weather<arg_key>city</arg_key><arg_value>Paris</arg_value></tool_call>"
BEIJING_ZH = "<tool_call>query_weather<arg_key>location</arg_key><arg_value>北京</arg_value></tool_call>"
POEM = "春风轻轻走过院子,\n把去年的雪写成了花。🌸"
DIFFICULT = 'One line\u2028two\u2029three\u0085four\ttab "quote" \\ back\nnew 🌿 data: [DONE]\n\ndata: no'
THOUGHT, ANSWER = "Someone asks who I am, so I tell.", "I am a GLM that reads from a script."

REPLIES: list[dict[str, Any]] = [
    *({"when": text, "raw": f"{THOUGHT}</think>{ANSWER}"} for text in ("Who are you", "Who are you?")),
    {"when": "Say hello", "raw": "Hello from the script."},
    {"when": "Write difficult text", "raw": DIFFICULT},
    {"when": "What is the weather like in Beijing", "raw": f"I need the weather.</think>{BEIJING}"},
    {"when": "What is the temperature in Beijing", "raw": BEIJING},
    {"when": "It has 21 degrees", "raw": "Beijing has 21 degrees."},
    {"when": "Compare the weather in Beijing and Paris", "raw": f"Two cities.</think>{BEIJING}{PARIS}"},
    {"when": "Sunny, 21 degrees", "raw": "Now I know.</think>It is sunny in Beijing, at 21 degrees."},
    {"when": "Name the capital of France as json", "raw": '{"capital": "Paris"}'},
    *({"when": text, "raw": "有人打招呼。</think>你好,我在照着稿子读。"} for text in ("你好", "你好!")),
    {"when": "写一首关于春天的诗", "raw": f"写短一点。</think>{POEM}"},
    {"when": "北京天气", "raw": f"要查天气。</think>{BEIJING_ZH}"},
    {"when": "晴,21 度", "raw": "知道了。</think>北京今天晴,21 度。"},
    {"when": "北京晴,21 度", "raw": "知道了。</think>北京今天晴,21 度。"},
    {"when": "请介绍一下智谱AI", "raw": "智谱AI 研究大模型,GLM 是它的模型系列。"},
    {"when": "Fail in the middle", "raw": "I begin to think about it.</think>Never said.", "fail_after": 4},
]
HOLD = {"raw": "still " * 20_000, "interval_ms": 500}


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "environment(kind, name): the side environment that a test needs")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Of the tests of a file that need an environment which isn't built, one stays and says so."""
    unbuilt = {which for which, each in environments().items() if interpreter_for(each) is None}
    told: set[tuple[Path, tuple[str, str]]] = set()
    kept: list[pytest.Item] = []
    left_out: list[pytest.Item] = []
    for item in items:
        missing = [mark.args for mark in item.iter_markers("environment") if mark.args in unbuilt]
        if not missing or (item.path, missing[0]) not in told:
            kept.append(item)
        else:
            left_out.append(item)
        told.update((item.path, each) for each in missing)
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = kept


@pytest.fixture(scope="module")
def server() -> Iterator[TestServer]:
    """A running server that answers by REPLIES under every model id.

    One for each file: a server makes an address wait after ten wrong keys, and the programs try wrong keys.
    """
    with serve_scripted(REPLIES) as running:
        yield running


@pytest.fixture(scope="session")
def busy_server() -> Iterator[TestServer]:
    """A running server whose only slot is taken and that lets nobody wait: every request is one too many."""
    with (
        serve_scripted([HOLD], settings="[engine]\nslots = 1\nwaiting_max = 0\n") as running,
        _held_slot(running),
    ):
        yield running


def _held_slot(running: TestServer) -> Any:
    body = {"model": "GLM-4-Air", "messages": [{"role": "user", "content": "Hold the slot"}], "stream": True}
    request = urllib.request.Request(
        running.proxy_base_url + "/chat/completions",
        data=json.dumps(body).encode(),
        headers={"Authorization": f"Bearer {running.key}", "Content-Type": "application/json"},
    )
    answer = urllib.request.urlopen(request, timeout=30)
    while b"still" not in answer.readline():  # words come only to who holds the slot
        pass
    return answer


@pytest.fixture(scope="session")
def environment() -> Callable[[str, str], Environment]:
    """The side environment of a kind and name; skips the test where it is not built."""

    def find(kind: str, name: str) -> Environment:
        found = environments()[kind, name]
        if interpreter_for(found) is None:
            pytest.skip(f"build the clients first: {found.command}")
        return found

    return find


@pytest.fixture(scope="session")
def run_program(environment: Callable[[str, str], Environment]) -> Callable[..., Mapping[str, Any]]:
    """Run a program in a side environment, once in a session, and hand out what it saw, case by case."""
    seen: dict[tuple[object, ...], Mapping[str, Any]] = {}

    def run(kind: str, name: str, program: str, **variables: str) -> Mapping[str, Any]:
        which = (name, program, *sorted(variables.items()))
        if which not in seen:
            seen[which] = Seen(_run(environment(kind, name), program, variables))
        return seen[which]

    return run


class Seen(dict[str, Any]):
    """What a program saw. Asking for a case that failed shows how it failed."""

    def __getitem__(self, case: str) -> Any:
        value = super().__getitem__(case)
        if isinstance(value, dict) and "failed" in value:
            pytest.fail(value["failed"])
        return value


def _run(environment: Environment, program: str, variables: Mapping[str, str]) -> dict[str, Any]:
    inherited = {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "TMPDIR") if name in os.environ}
    done = subprocess.run(
        [str(interpreter_for(environment)), str(PROGRAMS / program)],
        env={**inherited, "NO_PROXY": "*", "LITELLM_LOCAL_MODEL_COST_MAP": "True", **variables},
        cwd=environment.folder if environment.kind == "node" else None,
        capture_output=True,
        text=True,
        timeout=PROGRAM_TIMEOUT_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])
