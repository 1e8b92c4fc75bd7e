"""What holds for every stream of the proxy, however events fall; single streams are in the transcripts."""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import pairwise
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
from glmstudio.dialects.proxy.options import ProxyOptions
from glmstudio.dialects.proxy.stream import ProxyStream
from glmstudio.dialects.zhipu.messages import Language
from glmstudio.errors import ContentBlocked, InternalError

USAGE = Usage(10, 4, 6, 2)
STAMP = Stamp("0f8fad5b-d9cb-469f-a165-70867728950e", 1759982400)


def opened(include_usage: bool = False) -> ProxyStream:
    return ProxyStream("glm-5", STAMP, include_usage, Language.ENGLISH, ProxyOptions())


def chunks(sent: bytes) -> list[dict[str, Any]]:
    """The JSON of every event; the stream must end with the closing marker and hold nothing else."""
    assert sent.endswith(b"data: [DONE]\n\n")
    events = sent.removesuffix(b"data: [DONE]\n\n").split(b"\n\n")
    assert events.pop() == b""
    return [json.loads(event.removeprefix(b"data: ")) for event in events]


def play(events: Sequence[Event], cuts: Sequence[int], stream: ProxyStream) -> bytes:
    edges = sorted({0, len(events), *(cut % (len(events) + 1) for cut in cuts)})
    return b"".join(stream.feed(events[start:end], USAGE) for start, end in pairwise(edges))


texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)
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
    """What an OpenAI client adds up is what was said; role first, finish last, usage only when asked."""
    sent = chunks(play(told(reasoning, answer, called, pieces), cuts, opened(asked)))
    if asked:
        last = sent.pop()
        assert (last["choices"], last["usage"]["total_tokens"]) == ([], 16)
    assert all("usage" not in chunk for chunk in sent)
    choices = [chunk["choices"][0] for chunk in sent]
    assert choices[0]["delta"] == {"role": "assistant", "content": ""}
    assert all("role" not in choice["delta"] for choice in choices[1:])
    assert [choice["finish_reason"] for choice in choices[:-1]] == [None] * (len(choices) - 1)
    assert choices[-1]["finish_reason"] == ("tool_calls" if called else "stop")
    assert "".join(choice["delta"].get("reasoning_content", "") for choice in choices) == "".join(reasoning)
    assert "".join(choice["delta"].get("content", "") for choice in choices) == "".join(answer)
    joined: dict[int, dict[str, str]] = {}
    for choice in choices:
        for call in choice["delta"].get("tool_calls", ()):
            if "id" in call:
                assert call["type"] == "function"
                joined[call["index"]] = {"id": call["id"], **call["function"]}
            else:
                assert list(call["function"]) == ["arguments"]
                joined[call["index"]]["arguments"] += call["function"]["arguments"]
    assert joined == {
        i: {"id": f"call_{i}", "name": name, "arguments": "".join(parts)}
        for i, (name, parts) in enumerate(called)
    }


@pytest.mark.parametrize("reason", list(FinishReason))
def test_the_finish_reasons_are_openais(reason: FinishReason) -> None:
    """Four names, none of the platform's own."""
    last = chunks(opened().feed([Finished(reason)], USAGE))[-1]
    assert last["choices"][0]["finish_reason"] == reason.value


def test_a_failure_is_an_error_frame_and_then_the_end() -> None:
    """Nobody takes the torso for an answer."""
    stream = opened()
    stream.feed([TextDelta("Hel")], USAGE)
    (frame,) = chunks(stream.fail(InternalError()))
    assert frame["error"]["code"] == "500"
    assert frame["error"]["type"] == "server_error"


def test_content_blocked_in_the_middle_ends_with_content_filter() -> None:
    """OpenAI's own word for it."""
    stream = opened(include_usage=True)
    stream.feed([TextDelta("Hel")], USAGE)
    finish, usage = chunks(stream.fail(ContentBlocked(output=True)))
    assert finish["choices"][0]["finish_reason"] == "content_filter"
    assert usage["usage"]["completion_tokens"] == 6


def test_keep_alive_is_a_comment() -> None:
    """Every client ignores lines that begin with a colon."""
    assert opened().keep_alive() == b": keep-alive\n\n"
    assert opened().feed([], USAGE) == b""
