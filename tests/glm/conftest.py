"""What the tests of GLM text share: a few tools, and a way to run a parser over any cut of a text."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

import pytest

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
from glmstudio.core.request import Tool
from glmstudio.glm.layout import Layout
from glmstudio.glm.parser import parser_for

SCHEMAS: dict[str, dict[str, Any] | None] = {
    "get_weather": {
        "type": "object",
        "properties": {
            "city": {"type": "string"},
            "days": {"type": "integer"},
            "metric": {"type": "boolean"},
            "tags": {"type": "array", "items": {"type": "string"}},
            "where": {"type": "object"},
            "when": {"type": ["string", "integer"]},
            "unit": {"enum": ["c", "f", 1]},
            "any": {},
        },
        "required": ["city"],
    },
    "now": None,
    "write": {"type": "object", "properties": {"path": {"type": "string"}, "text": {"type": "string"}}},
    "set": {
        "oneOf": [
            {"properties": {"kind": {"const": "number"}, "value": {"type": "integer"}}},
            {"properties": {"kind": {"const": "text"}, "value": {"type": "string"}}},
        ]
    },
}


@dataclass
class Answer:
    """An answer put together from its events, which are checked on the way."""

    reasoning: str | None = None
    content: str | None = None
    calls: list[tuple[str, str]] = field(default_factory=list)
    finish: FinishReason | None = None
    ids: list[str] = field(default_factory=list)
    streamed: dict[int, str] = field(default_factory=dict)
    argument_deltas: int = 0
    scanned: int = 0

    @property
    def said(self) -> tuple[str | None, str | None, list[tuple[str, str]], FinishReason | None]:
        return self.reasoning, self.content, self.calls, self.finish


def take(answer: Answer, event: Event, tool_stream: bool) -> None:
    """Add one event, asserting everything that must hold of each."""
    assert answer.finish is None, "nothing follows Finished"
    match event:
        case ReasoningDelta(text):
            assert text
            answer.reasoning = (answer.reasoning or "") + text
        case TextDelta(text):
            assert text
            answer.content = (answer.content or "") + text
        case ToolCallBegan(index, id, _):
            assert tool_stream
            assert index == len(answer.ids), "calls are numbered in order of appearance"
            answer.ids.append(id)
            answer.streamed[index] = ""
        case ToolArgumentsDelta(index, text):
            assert tool_stream
            assert text
            assert index == len(answer.ids) - 1, "a call's pieces come before the next call"
            answer.streamed[index] += text
            answer.argument_deltas += 1
        case ToolCallCompleted(index, id, name, arguments):
            assert index == len(answer.calls)
            if tool_stream:
                assert answer.ids[index] == id
                assert answer.streamed[index] == arguments, "the deltas join to the whole"
            else:
                answer.ids.append(id)
            assert isinstance(json.loads(arguments), dict)
            answer.calls.append((name, arguments))
        case Finished(reason):
            answer.finish = reason


def run_parser(
    chunks: Iterable[str],
    *,
    layout: Layout = Layout.GLM_4_7,
    thinking_open: bool = False,
    tools: Iterable[Tool] = (),
    length: bool = False,
    tool_stream: bool = False,
    discard_calls: bool = False,
) -> Answer:
    """Feed the chunks to a new parser and put the answer together."""
    ids = itertools.count()
    parser = parser_for(
        layout,
        thinking_open=thinking_open,
        tools=tuple(tools),
        discard_calls=discard_calls,
        tool_stream=tool_stream,
        new_call_id=lambda: f"call_{next(ids)}",
    )
    answer = Answer()
    for chunk in chunks:
        for event in parser.feed(chunk):
            take(answer, event, tool_stream)
    for event in parser.finish(length):
        take(answer, event, tool_stream)
    assert answer.finish is not None, "the last event is Finished"
    assert parser.completed_calls == len(answer.calls)
    assert len(set(answer.ids)) == len(answer.ids)
    answer.scanned = parser.scanned_chars
    return answer


@pytest.fixture(scope="session")
def tools() -> tuple[Tool, ...]:
    """Four tools: with every kind of parameter, with none, with text only, with a union."""
    return tuple(
        Tool(name, schema, {"type": "function", "function": {"name": name}})
        for name, schema in SCHEMAS.items()
    )


@pytest.fixture(scope="session")
def parse() -> Callable[..., Answer]:
    """`run_parser`, for tests."""
    return run_parser
