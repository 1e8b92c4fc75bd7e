"""What the tests of the Model Studio family share: cards, calls, refusals, the playing of a transcript."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
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
from glmstudio.dialects.dashscope import DashScopeDialect
from glmstudio.dialects.model_studio import ModelStudioDialect, ModelStudioOptions
from glmstudio.dialects.protocol import Call, Dialect, Exchange, Reply, Stamp
from glmstudio.errors import ContentBlocked, DeadlineExceeded, EngineError, ServiceError

COMPAT_PATH = "/compatible-mode/v1/chat/completions"
NATIVE_PATH = "/api/v1/services/aigc/text-generation/generation"
STAMP = Stamp("6f0c1a2b-3c4d-4e5f-8a6b-7c8d9e0f1a2b", 1773200000)
HELLO = [{"role": "user", "content": "hello"}]
FAILURES: dict[str, ServiceError] = {
    "engine": EngineError("the process is gone"),
    "blocked": ContentBlocked(output=True),
    "deadline": DeadlineExceeded(300.0),
}


@dataclass(frozen=True)
class Mode:
    """One of the two dialects of the family, and how a test talks to it."""

    name: str
    path: str
    dialect: Callable[[ModelStudioOptions | None], Dialect]

    def call(self, body: Any, headers: dict[str, str] | None = None) -> Call:
        raw = body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()
        return Call("POST", self.path, headers or {}, {}, raw)

    def body(self, parameters: dict[str, Any], messages: Any = HELLO, model: str = "glm-5") -> dict[str, Any]:
        """A sound body with these parameters, where this mode keeps them. Native calls ask for message
        form."""
        if self.name == "compat":
            return {"model": model, "messages": messages, **parameters}
        given = {"result_format": "message", **parameters}
        return {"model": model, "input": {"messages": messages}, "parameters": given}

    def decode(
        self,
        body: Any,
        headers: dict[str, str] | None = None,
        options: ModelStudioOptions | None = None,
        **features: Any,
    ) -> Any:
        """The exchange, decoded the way the server does it; `features` replaces features of the card."""
        dialect = self.dialect(options)
        draft = dialect.draft(self.call(body, headers))
        card = studio_card(draft.card_id)
        return dialect.decode(draft, replace(card, features=replace(card.features, **features)))

    def refusal(
        self, body: Any, headers: dict[str, str] | None = None, **more: Any
    ) -> tuple[int, dict[str, Any]]:
        """The status and the JSON of the refusal that this body gets."""
        with pytest.raises(ServiceError) as caught:
            self.decode(body, headers, **more)
        reply = self.refuse(caught.value)
        return reply.status, json.loads(reply.body)

    def refuse(self, error: ServiceError) -> Reply:
        return self.dialect(None).refuse(error, self.call(b""), STAMP)


def studio_card(id: str) -> ModelCard:
    card = load_catalogue().find(Family.MODEL_STUDIO, id)
    assert card is not None, id
    return card


COMPAT = Mode("compat", COMPAT_PATH, ModelStudioDialect)
NATIVE = Mode("native", NATIVE_PATH, DashScopeDialect)


@pytest.fixture(scope="session")
def compat() -> Mode:
    return COMPAT


@pytest.fixture(scope="session")
def native() -> Mode:
    return NATIVE


@pytest.fixture(scope="session", params=[COMPAT, NATIVE], ids=["compat", "native"])
def mode(request: pytest.FixtureRequest) -> Mode:
    """Each of the two modes in turn."""
    return request.param


@pytest.fixture(scope="session")
def find_card() -> Callable[[str], ModelCard]:
    return studio_card


@pytest.fixture(scope="session")
def studio_stamp() -> Stamp:
    return STAMP


@pytest.fixture(scope="session")
def replay() -> Callable[[Mode, Path], bytes]:
    """The bytes that a transcript's request and steps give: a stream fed step by step, or a whole answer.

    A step is one event, a list of events that are fed together, `{"fail": …}` or `{"keep_alive": true}`; any
    of them may set `usage` (prompt, cached, completion and reasoning tokens so far).
    """

    def run(mode: Mode, case: Path) -> bytes:
        told = json.loads((case / "request.json").read_text("utf-8"))
        options = ModelStudioOptions(**told.get("options", {}))
        exchange = mode.decode(told["body"], told.get("headers"), options)
        lines = (case / "events.jsonl").read_text("utf-8").split("\n")
        steps = [json.loads(line) for line in lines if line]
        return _streamed(exchange, steps) if exchange.request.stream else _whole(exchange, steps)

    return run


def _streamed(exchange: Exchange, steps: Sequence[Any]) -> bytes:
    encoder, usage, sent = exchange.stream(STAMP), Usage(), b""
    for step in steps:
        batch = step if isinstance(step, list) else [step]
        usage = next((Usage(*one["usage"]) for one in batch if "usage" in one), usage)
        if "fail" in batch[0]:
            sent += encoder.fail(FAILURES[batch[0]["fail"]])
        elif "keep_alive" in batch[0]:
            sent += encoder.keep_alive()
        else:
            sent += encoder.feed([_event(one) for one in batch], usage)
    return sent


def _whole(exchange: Exchange, steps: Sequence[Any]) -> bytes:
    fold, usage = Fold(), Usage()
    for step in steps:
        usage = Usage(*step["usage"]) if "usage" in step else usage
        fold.feed([_event(step)])
    reply = exchange.encode(fold.result(usage), STAMP)
    assert reply.status == 200
    return reply.body


def _event(step: dict[str, Any]) -> Event:
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
            raise AssertionError(f"no such step: {step}")
