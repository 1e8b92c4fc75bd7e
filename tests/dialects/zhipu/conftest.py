"""What the tests of the Zhipu family's dialects share: cards, calls, and the playing of a transcript folder.

The proxy's tests take these fixtures over and say only which dialect and which path are theirs.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from glmstudio.catalogue import load_catalogue
from glmstudio.core.events import (
    Event,
    Finished,
    FinishReason,
    ReasoningDelta,
    TextDelta,
    ToolArgumentsDelta,
    ToolCallBegan,
    ToolCallCompleted,
)
from glmstudio.core.model_card import Family, ModelCard
from glmstudio.core.result import Fold
from glmstudio.core.usage import Usage
from glmstudio.dialects.protocol import Call, Dialect, Exchange, Stamp
from glmstudio.dialects.zhipu import ZhipuDialect
from glmstudio.errors import ContentBlocked, DeploymentDown, EngineError, ServiceError

FAILURES: dict[str, ServiceError] = {
    "engine": EngineError("the process is gone"),
    "down": DeploymentDown(),
    "blocked": ContentBlocked(output=True),
}


@pytest.fixture(scope="session")
def dialect() -> Dialect:
    return ZhipuDialect()


@pytest.fixture(scope="session")
def chat_path() -> str:
    return "/api/paas/v4/chat/completions"


@pytest.fixture(scope="session")
def stamp() -> Stamp:
    return Stamp("0f8fad5b-d9cb-469f-a165-70867728950e", 1759982400)


@pytest.fixture(scope="session")
def card() -> Callable[[str], ModelCard]:
    """The shipped card of an id, in any case."""

    def find(id: str) -> ModelCard:
        found = load_catalogue().find(Family.ZHIPU, id)
        assert found is not None, id
        return found

    return find


@pytest.fixture(scope="session")
def post(chat_path: str) -> Callable[..., Call]:
    """A POST of a body (an object, or bytes as they are)."""

    def build(body: Any, path: str = chat_path, **headers: str) -> Call:
        raw = body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return Call("POST", path, named, {}, raw)

    return build


@pytest.fixture(scope="session")
def decode(
    dialect: Dialect, chat_path: str, card: Callable[[str], ModelCard], post: Callable[..., Call]
) -> Callable[..., Any]:
    """Decode a chat body the way the server does: draft, card, parameters."""

    def run(body: Any, path: str = chat_path, **headers: str) -> Exchange:
        draft = dialect.draft(post(body, path, **headers))
        return dialect.decode(draft, card(draft.card_id))

    return run


@pytest.fixture(scope="session")
def play(decode: Callable[..., Exchange], stamp: Stamp) -> Callable[[Path], bytes]:
    """The bytes a transcript's request and events give: a stream fed event by event, or a whole answer."""

    def run(case: Path) -> bytes:
        told = json.loads((case / "request.json").read_text("utf-8"))
        exchange = decode(told["body"], **told.get("headers", {}))
        lines = (case / "events.jsonl").read_text("utf-8").split("\n")
        steps = [json.loads(line) for line in lines if line]
        return (
            _streamed(exchange, steps, stamp) if exchange.request.stream else _whole(exchange, steps, stamp)
        )

    return run


def _streamed(exchange: Exchange, steps: Sequence[dict[str, Any]], stamp: Stamp) -> bytes:
    encoder, usage, sent = exchange.stream(stamp), Usage(), b""
    for step in steps:
        usage = Usage(*step["usage"]) if "usage" in step else usage
        if "fail" in step:
            sent += encoder.fail(FAILURES[step["fail"]])
        elif (event := event_of(step)) is not None:
            sent += encoder.feed([event], usage)
    return sent


def _whole(exchange: Exchange, steps: Sequence[dict[str, Any]], stamp: Stamp) -> bytes:
    fold, usage = Fold(), Usage()
    for step in steps:
        usage = Usage(*step["usage"]) if "usage" in step else usage
        if (event := event_of(step)) is not None:
            fold.feed([event])
    reply = exchange.encode(fold.result(usage), stamp)
    assert reply.status == 200
    return reply.body


def event_of(step: dict[str, Any]) -> Event | None:
    match step:
        case {"text": text}:
            return TextDelta(text)
        case {"reasoning": text}:
            return ReasoningDelta(text)
        case {"began": [index, id, name]}:
            return ToolCallBegan(index, id, name)
        case {"arguments": [index, text]}:
            return ToolArgumentsDelta(index, text)
        case {"call": [index, id, name, arguments]}:
            return ToolCallCompleted(index, id, name, arguments)
        case {"finished": reason}:
            return Finished(FinishReason(reason))
        case _:
            return None
