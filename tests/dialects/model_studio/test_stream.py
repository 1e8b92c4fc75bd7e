"""The compatible stream against the whole answer: the same events must tell the same, however they are
cut."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glmstudio.core.events import (
    Finished,
    FinishReason,
    ReasoningDelta,
    TextDelta,
    ToolArgumentsDelta,
    ToolCallBegan,
    ToolCallCompleted,
)
from glmstudio.core.result import Fold
from glmstudio.core.usage import Usage
from glmstudio.errors import Overloaded

USAGE = Usage(20, 4, 12, 5)
pieces = st.lists(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=5), max_size=4)


def answers(reasoning, text, calls, reason, tool_stream):
    """The events of one answer."""
    events = [ReasoningDelta(piece) for piece in reasoning] + [TextDelta(piece) for piece in text]
    for index, fragments in enumerate(calls):
        id, name = f"call_{index}", f"tool_{index}"
        if tool_stream:
            events.append(ToolCallBegan(index, id, name))
            events += [ToolArgumentsDelta(index, fragment) for fragment in fragments]
        events.append(ToolCallCompleted(index, id, name, "".join(fragments)))
    return [*events, Finished(reason)]


def cut(events, sizes):
    """The events in batches of these sizes, the rest one by one."""
    batches, at = [], 0
    for size in sizes:
        batches.append(events[at : at + size])
        at += size
    return [*batches, *([event] for event in events[at:])]


def joined(body):
    """The message, finish reason and usage that a client makes of the stream."""
    message = {"role": None, "content": "", "reasoning_content": None}
    calls, finish, usage = {}, None, None
    *frames, done, end = body.decode().split("\n\n")
    assert (done, end) == ("data: [DONE]", "")
    for frame in frames:
        chunk = json.loads(frame.removeprefix("data: "))
        usage = chunk["usage"] or usage
        for choice in chunk["choices"]:
            delta = choice["delta"]
            message["role"] = delta.get("role") or message["role"]
            message["content"] += delta["content"] or ""
            if delta.get("reasoning_content") is not None:
                message["reasoning_content"] = (message["reasoning_content"] or "") + delta[
                    "reasoning_content"
                ]
            for item in delta.get("tool_calls", ()):
                call = calls.setdefault(item["index"], {"index": item["index"], "id": "", "type": "function"})
                call["id"] += item["id"]
                function = call.setdefault("function", {"name": "", "arguments": ""})
                function["name"] += item["function"].get("name", "")
                function["arguments"] += item["function"]["arguments"]
            finish = choice["finish_reason"] or finish
    if message["reasoning_content"] is None:
        del message["reasoning_content"]
    if calls:
        message["tool_calls"] = list(calls.values())
    return message, finish, usage


@given(
    pieces,
    pieces,
    st.lists(pieces.filter(bool), max_size=3),
    st.sampled_from(FinishReason),
    st.booleans(),
    st.booleans(),
    st.lists(st.integers(0, 4), max_size=8),
)
def test_the_joined_stream_is_the_whole_answer(
    compat, studio_stamp, reasoning, text, calls, reason, thinking, tool_stream, sizes
):
    """Deltas joined the way SDKs join them give the message, finish reason and usage of the whole answer."""
    parameters = {"stream": True, "stream_options": {"include_usage": True}, "enable_thinking": thinking}
    exchange = compat.decode(compat.body({**parameters, "tool_stream": tool_stream}))
    events = answers(reasoning, text, calls, reason, tool_stream)
    encoder = exchange.stream(studio_stamp)
    body = b"".join(encoder.feed(batch, USAGE) for batch in cut(events, sizes))
    fold = Fold()
    fold.feed(events)
    whole = json.loads(exchange.encode(fold.result(USAGE), studio_stamp).body)
    choice = whole["choices"][0]
    assert joined(body) == (choice["message"], choice["finish_reason"], whole["usage"])


@given(pieces, st.lists(st.integers(0, 4), max_size=8))
def test_batching_does_not_change_a_byte(compat, studio_stamp, text, sizes):
    """However the events are handed over, the bytes are the same."""
    exchange = compat.decode(compat.body({"stream": True}))
    events = answers((), text, (), FinishReason.STOP, False)
    one_by_one, cut_up = exchange.stream(studio_stamp), exchange.stream(studio_stamp)
    assert b"".join(cut_up.feed(batch, USAGE) for batch in cut(events, sizes)) == b"".join(
        one_by_one.feed([event], USAGE) for event in events
    )


def test_nothing_is_sent_for_nothing(compat, studio_stamp):
    """An empty batch sends no bytes; the first events bring the role with them."""
    encoder = compat.decode(compat.body({"stream": True})).stream(studio_stamp)
    assert encoder.feed([], Usage()) == b""
    assert encoder.feed([TextDelta("a")], Usage()).count(b"data: ") == 2
    assert encoder.feed([TextDelta("b")], Usage()).count(b"data: ") == 1


@pytest.mark.parametrize("thinking", [True, False])
def test_a_failure_before_the_first_event(compat, studio_stamp, thinking):
    """An error can be the only frame of a stream, and parses as one."""
    encoder = compat.decode(compat.body({"stream": True, "enable_thinking": thinking})).stream(studio_stamp)
    frame = json.loads(encoder.fail(Overloaded()).removeprefix(b"data: "))
    assert frame["error"]["code"] == "ModelServingError"
    assert frame["id"] == f"chatcmpl-{studio_stamp.request_id}"
    assert frame["request_id"] == studio_stamp.request_id


def test_the_content_type_says_event_stream(compat, native, studio_stamp):
    """Clients choose their parser by it."""
    for mode, headers in ((compat, {}), (native, {"x-dashscope-sse": "enable"})):
        encoder = mode.decode(mode.body({"stream": True}), headers).stream(studio_stamp)
        assert encoder.content_type == "text/event-stream;charset=UTF-8"
