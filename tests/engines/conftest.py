"""Requests for engines, and scripts on disk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from glmstudio.core.request import ChatRequest, Message, Role, Sampling, Thinking
from glmstudio.engines.protocol import (
    Engine,
    EngineEvent,
    GenerationRequest,
    Grammar,
    Piece,
    Prompt,
    PromptRead,
    Seat,
)
from glmstudio.errors import ServiceError

MakeRequest = Callable[..., GenerationRequest]


@pytest.fixture
def request_for() -> MakeRequest:
    """Builds a run: what was said last, and what the engine is given."""

    def build(
        said: str = "hello",
        *,
        prompt: Prompt = ("[gMASK]<sop><|user|>hello<|assistant|>",),
        max_tokens: int = 1000,
        continued: str = "",
        grammar: Grammar | None = None,
        messages: tuple[Message, ...] | None = None,
        **sampling: Any,
    ) -> GenerationRequest:
        chat = ChatRequest(
            model="m",
            messages=messages or (Message(Role.USER, said),),
            sampling=Sampling(**sampling),
            thinking=Thinking(True, 1000),
            max_answer_tokens=1000,
        )
        return GenerationRequest(
            request_id="r",
            prompt=prompt,
            sampling=chat.sampling,
            max_tokens=max_tokens,
            chat=chat,
            grammar=grammar,
            continued=continued,
        )

    return build


@pytest.fixture
def script(tmp_path: Path) -> Callable[..., Path]:
    """Writes lines (objects, or text as it is) to a script file."""

    def write(*lines: dict[str, Any] | str) -> Path:
        path = tmp_path / "replies.jsonl"
        texts = [line if isinstance(line, str) else msgspec.json.encode(line).decode() for line in lines]
        path.write_text("\n".join(texts), encoding="utf-8")
        return path

    return write


@pytest.fixture
def run_seat() -> Callable[[Seat, GenerationRequest], Any]:
    """Runs once on a seat; all events in one list."""

    async def run(seat: Seat, request: GenerationRequest) -> list[EngineEvent]:
        return [event async for batch in seat.generate(request) for event in batch]

    return run


@pytest.fixture
def run(run_seat: Any) -> Callable[[Engine, GenerationRequest], Any]:
    """Takes a seat and runs once; all events in one list."""

    async def whole(engine: Engine, request: GenerationRequest) -> list[EngineEvent]:
        async with engine.seat("key", "account") as seat:
            return await run_seat(seat, request)

    return whole


@pytest.fixture
def until_failure() -> Callable[[Seat, GenerationRequest], Any]:
    """Runs until the engine fails; what came before, and the error."""

    async def run(seat: Seat, request: GenerationRequest) -> tuple[list[EngineEvent], ServiceError]:
        seen: list[EngineEvent] = []
        try:
            async for batch in seat.generate(request):
                seen.extend(batch)
        except ServiceError as error:
            return seen, error
        raise AssertionError(f"the run did not fail: {seen}")

    return run


@pytest.fixture
def text_of() -> Callable[[list[EngineEvent]], str]:
    return lambda events: "".join(event.text for event in events if isinstance(event, Piece))


@pytest.fixture
def prompt_of() -> Callable[[list[EngineEvent]], PromptRead]:
    """The PromptRead, which must come once and first."""

    def first(events: list[EngineEvent]) -> PromptRead:
        assert [type(event) for event in events].count(PromptRead) == 1
        assert isinstance(events[0], PromptRead)
        return events[0]

    return first
