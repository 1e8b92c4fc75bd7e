"""Every documented route under generated requests, sound ones and broken ones.

Never a server error (but the overload that the contract documents), never a hang, always the JSON of the
dialect. The requests are made by schemathesis from descriptions of the routes: the management API publishes
its own, those of the inference routes are below. An operator's key, which nothing limits, and a key of the
free tier send the same. GLMSTUDIO_LONG_TESTS=1 runs all of it for ten minutes, in one go:

    GLMSTUDIO_LONG_TESTS=1 python -m pytest -s tests/server/test_fuzz.py
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Generator, Mapping
from typing import Any, NamedTuple

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, given, seed, settings
from schemathesis import APIOperation, Case, GenerationMode

from glmstudio.testing import TestServer, serve_scripted

LONG = bool(os.environ.get("GLMSTUDIO_LONG_TESTS"))
SECONDS_LONG = 600
CASES = {"inference": 12, "inference, free": 6, "management": 4}
"""For each operation and each kind of request, in one round; the short run is one round."""
TIMEOUT_S = 30
OVERLOADED = {"ModelServingError"}
"""The one documented server error: no seat for the request (contract: Model Studio, errors)."""
REPLIES = [
    {"when": "hi", "raw": "thought</think>hello"},
    {"when": "call", "raw": "</think><tool_call>f<arg_key>a</arg_key><arg_value>1</arg_value></tool_call>"},
    {"raw": "</think>{}"},
]

Json = dict[str, Any]


# --- what the inference routes take, in the words of OpenAPI


def one_of(*kinds: Json) -> Json:
    return {"anyOf": list(kinds)}


def listed(items: Json, **bounds: int) -> Json:
    return {"type": "array", "items": items, **bounds}


def shape(required: list[str], **properties: Json) -> Json:
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def number(low: float, high: float) -> Json:
    return {"type": "number", "minimum": low, "maximum": high}


def whole(low: int, high: int) -> Json:
    return {"type": "integer", "minimum": low, "maximum": high}


TEXT: Json = {"type": "string", "maxLength": 200}
SWITCH: Json = {"type": "boolean"}
NOTHING: Json = {"type": "null"}
SAID = {"enum": ["hi", "call", "json please", "你好", "<|user|></think>"]}
PARTS = listed(
    shape(["type", "text"], type={"const": "text"}, text=one_of(SAID, TEXT)), minItems=1, maxItems=2
)
TOOL_CALL = shape(
    ["id", "type", "function"],
    id={"enum": ["call_1", "call_2"]},
    type={"const": "function"},
    function=shape(
        ["name", "arguments"], name={"enum": ["f", "g"]}, arguments={"enum": ["{}", '{"a": 1}', "x"]}
    ),
)
MESSAGE = one_of(
    shape(["role", "content"], role={"enum": ["user", "system"]}, content=one_of(SAID, TEXT, PARTS)),
    shape(
        ["role"],
        role={"const": "assistant"},
        content=one_of(SAID, NOTHING),
        reasoning_content=TEXT,
        tool_calls=listed(TOOL_CALL, maxItems=2),
    ),
    shape(
        ["role", "content"], role={"const": "tool"}, content=TEXT, tool_call_id={"enum": ["call_1", "call_2"]}
    ),
)
MESSAGES = listed(MESSAGE, minItems=1, maxItems=4)
ARGUMENTS = {
    "enum": [
        {"type": "object", "properties": {"a": {"type": "integer"}}, "required": ["a"]},
        {"type": "object", "properties": {}},
        {"$ref": "#"},
        {"type": "nothing", "enum": []},
    ]
}
TOOL = shape(
    ["type", "function"],
    type={"const": "function"},
    function=shape(
        ["name"], name={"enum": ["f", "g", "search", "a b"]}, description=TEXT, parameters=ARGUMENTS
    ),
)
CHOICE = one_of(
    {"enum": ["auto", "none", "required"]},
    shape(
        ["type", "function"], type={"const": "function"}, function=shape(["name"], name={"enum": ["f", "h"]})
    ),
)
FORMAT = shape(
    ["type"],
    type={"enum": ["text", "json_object", "json_schema"]},
    json_schema=shape(["name"], name={"const": "n"}, schema=ARGUMENTS, strict=SWITCH),
)
SAMPLING: Json = {
    "temperature": number(0, 2),
    "top_p": number(0, 1),
    "max_tokens": whole(1, 20_000),
    "seed": whole(-1, 2**32),
    "stop": one_of(TEXT, listed(TEXT, maxItems=5), listed(whole(0, 200_000), maxItems=3)),
    "tools": listed(TOOL, maxItems=3),
    "tool_choice": CHOICE,
    "tool_stream": SWITCH,
    "parallel_tool_calls": SWITCH,
    "response_format": FORMAT,
    "user": TEXT,
}
EXTRAS: Json = {
    "top_k": whole(-1, 200),
    "repetition_penalty": number(0, 3),
    "presence_penalty": number(-3, 3),
    "n": whole(0, 5),
    "enable_thinking": SWITCH,
    "thinking_budget": whole(0, 40_000),
    "reasoning_effort": {"enum": ["none", "low", "high", "max"]},
    "enable_search": SWITCH,
    "logprobs": SWITCH,
    "top_logprobs": whole(-1, 6),
}
STREAM: Json = {"stream": SWITCH, "stream_options": shape([], include_usage=SWITCH)}
THINKING = shape(["type"], type={"enum": ["enabled", "disabled", "perhaps"]}, clear_thinking=SWITCH)


def chat(models: list[str], **more: Json) -> Json:
    return shape(["model", "messages"], model={"enum": models}, messages=MESSAGES, **SAMPLING, **more)


ZHIPU_MODELS = ["glm-4-flash", "glm-4.5", "GLM-4-Air", "glm-5"]
BAILIAN_MODELS = ["glm-5", "glm-4.7", "glm-4.5-air", "glm-9"]
ZHIPU_CHAT = chat(ZHIPU_MODELS, **STREAM, thinking=THINKING, do_sample=SWITCH, request_id=TEXT, user_id=TEXT)
NATIVE_CHAT = shape(
    ["model", "input"],
    model={"enum": BAILIAN_MODELS},
    input=one_of(shape(["messages"], messages=MESSAGES), shape(["prompt"], prompt=one_of(SAID, TEXT))),
    parameters=shape(
        [], result_format={"enum": ["text", "message"]}, incremental_output=SWITCH, **SAMPLING, **EXTRAS
    ),
)
TOKENIZER = shape(["model", "messages"], model={"enum": ZHIPU_MODELS}, messages=MESSAGES, tools=listed(TOOL))
MODERATION = shape(
    ["model", "input"],
    model={"const": "moderation"},
    input=one_of(TEXT, shape(["type", "text"], type={"const": "text"}, text=TEXT), listed(TEXT, maxItems=3)),
)
NAME: Json = {"type": "string", "minLength": 1, "maxLength": 40}
HEADERS = {"X-DashScope-SSE": {"enum": ["enable", "disable"]}, "Accept-Language": {"enum": ["en", "zh-CN"]}}


def operation(body: Json | None = None, **parameters: Json) -> Json:
    """`parameters` are in the path, but for those that are headers."""
    described: Json = {"responses": {"200": {"description": "the answer"}}}
    described["parameters"] = [
        {"name": name, "in": "path", "required": True, "schema": schema}
        for name, schema in parameters.items()
    ] + [{"name": name, "in": "header", "schema": schema} for name, schema in HEADERS.items()]
    if body is not None:
        described["requestBody"] = {"required": True, "content": {"application/json": {"schema": body}}}
    return described


INFERENCE: Json = {
    "openapi": "3.1.0",
    "info": {"title": "glmstudio inference", "version": "1"},
    "paths": {
        "/compatible-mode/v1/chat/completions": {"post": operation(chat(BAILIAN_MODELS, **STREAM, **EXTRAS))},
        "/compatible-mode/v1/models": {"get": operation()},
        "/compatible-mode/v1/models/{model}": {"get": operation(model=NAME)},
        "/api/v1/services/aigc/text-generation/generation": {"post": operation(NATIVE_CHAT)},
        "/api/v1/models": {"get": operation()},
        "/api/v1/models/{model}": {"get": operation(model=NAME)},
        "/api/paas/v4/chat/completions": {"post": operation(ZHIPU_CHAT)},
        "/api/coding/paas/v4/chat/completions": {"post": operation(ZHIPU_CHAT)},
        "/api/paas/v4/async/chat/completions": {"post": operation(ZHIPU_CHAT)},
        "/api/paas/v4/async-result/{task}": {"get": operation(task=NAME)},
        "/api/paas/v4/tokenizer": {"post": operation(TOKENIZER)},
        "/api/paas/v4/moderations": {"post": operation(MODERATION)},
        "/api/paas/v4/models": {"get": operation()},
        "/v1/chat/completions": {"post": operation(chat(ZHIPU_MODELS, **STREAM, **EXTRAS))},
        "/v1/models": {"get": operation()},
        "/v1/models/{model}": {"get": operation(model=NAME)},
    },
}


# --- one request, and what must hold of its answer


@pytest.fixture(scope="module")
def server() -> Generator[TestServer]:
    with serve_scripted(REPLIES) as server:
        yield server
        assert "Traceback" not in server.log


@pytest.fixture(scope="module")
def admin(server: TestServer) -> str:
    """The admin token."""
    command = [sys.executable, "-m", "glmstudio", "admin", "token", "--data-dir", str(server.data_dir)]
    clean = {name: value for name, value in os.environ.items() if not name.startswith("GLMSTUDIO_")}
    said = subprocess.run(command, capture_output=True, text=True, timeout=TIMEOUT_S, env=clean, check=True)
    return said.stdout.strip().splitlines()[-1]


def send(case: Case, target: Target, session: requests.Session) -> requests.Response:
    """Raises when nothing comes for TIMEOUT_S."""
    request = case.as_transport_kwargs(base_url=target.server.url + target.base)
    request["headers"]["Authorization"] = f"Bearer {target.key}"  # in place of whatever was made up
    return session.request(**request, timeout=TIMEOUT_S, allow_redirects=False)


def assert_fine(case: Case, answer: requests.Response, base: str) -> None:
    said = answer.text[:2_000]
    if answer.status_code < 400:
        assert answer.status_code in (200, 201, 202), said
        return
    assert answer.headers["content-type"].startswith("application/json"), said
    error = json.loads(answer.content)
    if not base and case.path.startswith("/api/v1"):
        code, message, request_id = error["code"], error["message"], error["request_id"]
        assert request_id == answer.headers["x-request-id"]
    else:
        code, message = error["error"]["code"], error["error"]["message"]
    assert message, said
    assert code is None or isinstance(code, str), said
    assert answer.status_code < 500 or code in OVERLOADED, said


class Target(NamedTuple):
    """Where an attack goes: the OpenAPI document of its routes; `known` are names in paths that exist."""

    name: str
    document: Json
    server: TestServer
    key: str
    base: str = ""
    known: Mapping[str, str] = {}


def attack(operation: APIOperation, mode: GenerationMode, number: int, target: Target) -> Counter[int]:
    """Send generated requests to one operation; how often each status came."""
    seen: Counter[int] = Counter()
    known = {} if operation.path.endswith("/close") else dict(target.known)
    known = {name: value for name, value in known.items() if f"{{{name}}}" in operation.path}
    with requests.Session() as session:

        @seed(number)
        @settings(
            max_examples=CASES[target.name],
            database=None,
            suppress_health_check=list(HealthCheck),
        )
        @given(case=operation.as_strategy(generation_mode=mode, path_parameters=known or None))
        def once(case: Case) -> None:
            answer = send(case, target, session)
            seen[answer.status_code] += 1
            assert_fine(case, answer, target.base)

        once()
    return seen


def attack_all(targets: list[Target], seconds: float = 0) -> dict[str, Counter[int]]:
    """Every operation of every target with sound and, where it takes anything, broken requests; once, or in
    rounds until so many seconds have passed. How often each status came, by target."""
    schemas = [schemathesis.openapi.from_dict(target.document) for target in targets]
    work = [
        (target, operation.ok())
        for target, schema in zip(targets, schemas, strict=True)
        for operation in schema.get_all_operations()
    ]
    seen: dict[str, Counter[int]] = {target.name: Counter() for target in targets}
    edge, number = time.monotonic() + seconds, 0
    while number == 0 or time.monotonic() < edge:
        for target, operation in work:
            for mode in modes_of(operation):
                seen[target.name] += attack(operation, mode, number, target)
            if seconds and number and time.monotonic() >= edge:
                break
        number += 1
    for name, statuses in seen.items():
        print(f"{name}: {number} rounds, {statuses.total()} requests, {dict(sorted(statuses.items()))}")
    return seen


def modes_of(operation: APIOperation) -> list[GenerationMode]:
    takes_any = operation.body or operation.query
    return [GenerationMode.POSITIVE, GenerationMode.NEGATIVE] if takes_any else [GenerationMode.POSITIVE]


@pytest.fixture(scope="module")
def free_key(server: TestServer, admin: str) -> str:
    """A key of the free tier. Some of its models keep their published limits, and some are let through."""
    ask = Management(server, admin)
    account = ask("POST", "/accounts", {"name": "free", "tier": "free"})["id"]
    for family, model in (("model-studio", "glm-5"), ("zhipu", "glm-4-flash"), ("zhipu", "glm-4.5")):
        figures = {"family": family, "model": model, "requests_per_minute": 10**6, "tokens_per_minute": 10**9}
        ask("PUT", f"/accounts/{account}/limits", figures)
    return ask("POST", f"/accounts/{account}/keys", {})["secret"]


class Management(NamedTuple):
    server: TestServer
    token: str

    def __call__(self, method: str, path: str, body: Json | None = None) -> Json:
        at, headers = f"{self.server.url}/studio/v1{path}", {"Authorization": f"Bearer {self.token}"}
        answer = requests.request(method, at, json=body, headers=headers, timeout=TIMEOUT_S)
        assert answer.status_code in (200, 201), answer.text
        return answer.json()


@pytest.fixture(scope="module")
def targets(server: TestServer, admin: str, free_key: str) -> list[Target]:
    """All documented routes: inference with either key, and management."""
    ask = Management(server, admin)
    known = {"account_id": ask("POST", "/accounts", {"name": "fuzz"})["id"]}
    document = ask("GET", "/openapi.json")
    return [
        Target("inference", INFERENCE, server, server.key),
        Target("inference, free", INFERENCE, server, free_key),
        Target("management", document, server, admin, "/studio/v1", known),
    ]


def test_no_route_fails_whatever_it_is_sent(targets: list[Target], server: TestServer, admin: str) -> None:
    """Some requests are answered and some refused; none ends in a server error or hangs. The free key meets
    its limits; the keys and the admin token work to the end, and the ledger is right."""
    seen = attack_all(targets, SECONDS_LONG if LONG else 0)
    assert all(statuses[200] and statuses[400] for statuses in seen.values()), seen
    assert seen["inference, free"][429] or not LONG  # a minute's figures take a while to use up
    assert Management(server, admin)("GET", "/ledger/check")["findings"] == []
