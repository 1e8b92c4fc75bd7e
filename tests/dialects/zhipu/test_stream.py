"""What holds for every stream, however the events fall; single streams are in the transcripts."""

from __future__ import annotations

import itertools
import json
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

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
from glmstudio.core.usage import Usage
from glmstudio.dialects.protocol import Stamp
from glmstudio.dialects.zhipu.messages import Language
from glmstudio.dialects.zhipu.options import ZhipuOptions
from glmstudio.dialects.zhipu.stream import ZhipuStream
from glmstudio.errors import ContentBlocked, EngineError, InternalError

USAGE = Usage(10, 4, 6, 2)
STAMP = Stamp("0f8fad5b-d9cb-469f-a165-70867728950e", 1759982400)


def opened(include_usage: bool = False, **options: Any) -> ZhipuStream:
    return ZhipuStream("glm-5", STAMP, include_usage, Language.ENGLISH, ZhipuOptions(**options))


def chunks(sent: bytes) -> list[dict[str, Any]]:
    """The JSON of every event; the stream must end with the closing marker and hold nothing else."""
    assert sent.endswith(b"data: [DONE]\n\n")
    events = sent.removesuffix(b"data: [DONE]\n\n").split(b"\n\n")
    assert events.pop() == b""
    assert all(event.startswith(b"data: ") and b"\n" not in event for event in events)
    return [json.loads(event.removeprefix(b"data: ")) for event in events]


def play(events: Sequence[Event], cuts: Sequence[int], stream: ZhipuStream) -> bytes:
    """Feed the events in batches that begin at the cuts."""
    edges = sorted({0, len(events), *(cut % (len(events) + 1) for cut in cuts)})
    return b"".join(stream.feed(events[start:end], USAGE) for start, end in itertools.pairwise(edges))


texts = st.text(min_size=1, max_size=12).filter(lambda text: not any("\ud800" <= c <= "\udfff" for c in text))
deltas = st.lists(texts, max_size=6)
calls = st.lists(st.tuples(texts, deltas.filter(bool)), max_size=3)


def told(
    reasoning: list[str], answer: list[str], called: list[tuple[str, list[str]]], pieces: bool
) -> list[Event]:
    events: list[Event] = [ReasoningDelta(text) for text in reasoning] + [TextDelta(text) for text in answer]
    for index, (name, arguments) in enumerate(called):
        if pieces:
            events.append(ToolCallBegan(index, f"call_{index}", name))
            events += [ToolArgumentsDelta(index, text) for text in arguments]
        events.append(ToolCallCompleted(index, f"call_{index}", name, "".join(arguments)))
    return [*events, Finished(FinishReason.TOOL_CALLS if called else FinishReason.STOP)]


@settings(max_examples=200)
@given(
    reasoning=deltas,
    answer=deltas,
    called=calls,
    pieces=st.booleans(),
    asked=st.booleans(),
    cuts=st.lists(st.integers(0, 40), max_size=6),
)
def test_the_deltas_join_to_the_whole_answer_under_any_batching(
    reasoning: list[str], answer: list[str], called: Any, pieces: bool, asked: bool, cuts: list[int]
) -> None:
    """What a client adds up is what the model said, and every promise about the frames holds."""
    events = told(reasoning, answer, called, pieces)
    sent = chunks(play(events, cuts, opened(asked)))
    assert ["usage" in chunk for chunk in sent] == [False] * (len(sent) - 1) + [True]
    if asked:
        assert sent.pop()["choices"] == []
    choices = [chunk["choices"][0] for chunk in sent]
    assert all(choice["delta"]["role"] == "assistant" for choice in choices)
    assert ["finish_reason" in choice for choice in choices] == [False] * (len(choices) - 1) + [True]
    assert "".join(choice["delta"].get("reasoning_content", "") for choice in choices) == "".join(reasoning)
    assert "".join(choice["delta"].get("content", "") for choice in choices) == "".join(answer)
    joined: dict[int, list[str]] = {}
    for choice in choices:
        for call in choice["delta"].get("tool_calls", ()):
            have = joined.setdefault(call["index"], ["", "", ""])
            have[0] += call["id"]
            have[1] += call["function"]["name"]
            have[2] += call["function"]["arguments"]
    assert joined == {i: [f"call_{i}", name, "".join(parts)] for i, (name, parts) in enumerate(called)}


def test_whole_calls_ride_in_the_finish_chunk() -> None:
    """Calls, finish reason and usage in one chunk, or some client loses one of them."""
    stream = opened()
    assert stream.feed([ToolCallCompleted(0, "call_1", "f", "{}")], USAGE) == b""
    (last,) = chunks(stream.feed([Finished(FinishReason.TOOL_CALLS)], USAGE))
    assert last["choices"][0]["delta"]["tool_calls"][0]["function"] == {"name": "f", "arguments": "{}"}
    assert last["choices"][0]["delta"]["content"] == ""
    assert last["usage"]["total_tokens"] == 16


def test_the_finish_chunk_after_fragments_has_no_content() -> None:
    """An empty content there would look like an answer beside the calls."""
    stream = opened()
    stream.feed([ToolCallBegan(0, "call_1", "f"), ToolArgumentsDelta(0, "{}")], USAGE)
    (last,) = chunks(stream.feed([Finished(FinishReason.LENGTH)], USAGE))
    assert last["choices"][0] == {"index": 0, "finish_reason": "length", "delta": {"role": "assistant"}}


@pytest.mark.parametrize(
    ("reason", "name"),
    [
        (FinishReason.STOP, "stop"),
        (FinishReason.LENGTH, "length"),
        (FinishReason.TOOL_CALLS, "tool_calls"),
        (FinishReason.CONTENT_FILTER, "sensitive"),
    ],
)
def test_the_finish_reasons_have_the_platforms_names(reason: FinishReason, name: str) -> None:
    """Blocked output is called sensitive and brings its verdict."""
    (last,) = chunks(opened().feed([Finished(reason)], USAGE))
    assert last["choices"][0]["finish_reason"] == name
    assert ("content_filter" in last) is (name == "sensitive")


def test_a_failure_is_an_error_frame_and_then_the_end() -> None:
    """Nobody takes the torso for an answer; waiting calls are not told."""
    stream = opened()
    stream.feed([TextDelta("Hel"), ToolCallCompleted(0, "call_1", "f", "{}")], USAGE)
    (frame,) = chunks(stream.fail(InternalError()))
    assert frame == {"error": {"code": "500", "message": "Internal error, please try again later"}}


def test_network_error_is_a_choice() -> None:
    """The platform's own spelling of a cut stream, with the usage so far."""
    stream = opened(cut_stream_as_network_error=True)
    stream.feed([TextDelta("Hel")], USAGE)
    (last,) = chunks(stream.fail(EngineError("died")))
    assert last["choices"][0]["finish_reason"] == "network_error"
    assert last["usage"]["completion_tokens"] == 6


@pytest.mark.parametrize(("output", "role"), [(True, "assistant"), (False, "user")])
def test_content_blocked_in_the_middle_ends_as_documented(output: bool, role: str) -> None:
    """The delta's role stays assistant: another breaks clients."""
    stream = opened()
    stream.feed([TextDelta("Hel")], USAGE)
    (last,) = chunks(stream.fail(ContentBlocked(output)))
    assert last["choices"][0]["finish_reason"] == "sensitive"
    assert last["choices"][0]["delta"] == {"role": "assistant", "content": ""}
    assert last["content_filter"] == [{"level": 1, "role": role}]
    assert last["usage"]["prompt_tokens"] == 10


def test_blocked_content_calls_nothing() -> None:
    """Calls that waited for the finish chunk are part of what was cut short."""
    stream = opened()
    stream.feed([ToolCallCompleted(0, "call_1", "f", "{}")], USAGE)
    (last,) = chunks(stream.fail(ContentBlocked(output=True)))
    assert last["choices"][0]["delta"] == {"role": "assistant", "content": ""}


def test_a_model_name_with_line_ends_cuts_no_event() -> None:
    """The echoed name is the caller's text and is escaped like the model's."""
    stream = ZhipuStream("glm\u2028\u0085", STAMP, False, Language.CHINESE, ZhipuOptions())
    sent = stream.feed([Finished(FinishReason.STOP)], USAGE).decode()
    assert sent.splitlines() == sent.split("\n")[:-1]


def test_keep_alive_is_a_comment() -> None:
    """Every client ignores lines that begin with a colon."""
    assert opened().keep_alive() == b": keep-alive\n\n"
    assert opened().content_type == "text/event-stream;charset=UTF-8"
