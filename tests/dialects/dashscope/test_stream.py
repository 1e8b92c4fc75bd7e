"""The native stream against the whole answer, in every form."""

from __future__ import annotations

import json
from itertools import pairwise

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
SSE = {"x-dashscope-sse": "enable"}
pieces = st.lists(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=5), max_size=4)
sizes = st.lists(st.integers(0, 4), max_size=8)


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


def played(exchange, stamp, events, sizes):
    """The data of each frame, whatever the batches."""
    encoder, body, at = exchange.stream(stamp), b"", 0
    for size in sizes:
        body += encoder.feed(events[at : at + size], USAGE)
        at += size
    body += b"".join(encoder.feed([event], USAGE) for event in events[at:])
    return [json.loads(frame.split("\ndata:")[1]) for frame in body.decode().split("\n\n")[:-1]]


def merged(frames):
    """One message of all the pieces, the way the SDKs merge them."""
    message, calls = {"role": "assistant", "content": ""}, {}
    for frame in frames:
        piece = frame["output"]["choices"][0]["message"]
        message["content"] += piece["content"]
        if "reasoning_content" in piece:
            message["reasoning_content"] = message.get("reasoning_content", "") + piece["reasoning_content"]
        for item in piece.get("tool_calls", ()):
            call = calls.setdefault(item["index"], {"index": item["index"], "id": "", "type": "function"})
            call["id"] = item["id"] or call["id"]
            function = call.setdefault("function", {"name": "", "arguments": ""})
            function["name"] += item["function"].get("name", "")
            function["arguments"] += item["function"]["arguments"]
    if calls:
        message["tool_calls"] = list(calls.values())
    return message


@given(
    pieces,
    pieces,
    st.lists(pieces.filter(bool), max_size=3),
    st.sampled_from(FinishReason),
    st.booleans(),
    st.booleans(),
    sizes,
)
def test_pieces_join_and_sums_end_at_the_whole_answer(
    native, studio_stamp, reasoning, text, calls, reason, thinking, tool_stream, sizes
):
    """Merged pieces, and the last cumulative frame, are the message of the whole answer."""
    parameters = {"enable_thinking": thinking, "tool_stream": tool_stream}
    events = answers(reasoning, text, calls, reason, tool_stream)
    fold = Fold()
    fold.feed(events)
    for incremental in (True, False):
        exchange = native.decode(native.body({**parameters, "incremental_output": incremental}), SSE)
        whole = json.loads(exchange.encode(fold.result(USAGE), studio_stamp).body)
        frames = played(exchange, studio_stamp, events, sizes)
        message = merged(frames) if incremental else frames[-1]["output"]["choices"][0]["message"]
        (choice,) = whole["output"]["choices"]
        assert message == choice["message"]
        finishes = [frame["output"]["choices"][0]["finish_reason"] for frame in frames]
        assert finishes == ["null"] * (len(frames) - 1) + [choice["finish_reason"]]
        assert all(frame["usage"] == whole["usage"] for frame in frames)


@given(pieces, pieces, sizes)
def test_each_cumulative_frame_extends_the_one_before(native, studio_stamp, reasoning, text, sizes):
    """Nothing that was said is taken back."""
    exchange = native.decode(native.body({}), SSE)
    frames = played(exchange, studio_stamp, answers(reasoning, text, (), FinishReason.STOP, False), sizes)
    messages = [frame["output"]["choices"][0]["message"] for frame in frames]
    for before, after in pairwise(messages):
        assert after["content"].startswith(before["content"])
        assert after["reasoning_content"].startswith(before["reasoning_content"])


@given(pieces, st.booleans(), sizes)
def test_text_form_tells_the_text(native, studio_stamp, text, incremental, sizes):
    """Joined pieces or the last frame are the text of the whole answer; calls and thoughts have no place in
    it."""
    parameters = {"enable_thinking": False, "result_format": "text", "incremental_output": incremental}
    exchange = native.decode(native.body(parameters), SSE)
    events = answers(["a thought"], text, [["{}"]], FinishReason.STOP, False)
    outputs = [frame["output"] for frame in played(exchange, studio_stamp, events, sizes)]
    assert all(list(output) == ["text", "finish_reason"] for output in outputs)
    told = "".join(output["text"] for output in outputs) if incremental else outputs[-1]["text"]
    assert told == "".join(text)
    assert outputs[-1]["finish_reason"] == "stop"


def test_the_error_frame_goes_on_counting(native, studio_stamp):
    """An error takes the next number, and is the first frame when nothing was sent."""
    exchange = native.decode(native.body({"incremental_output": True}), SSE)
    encoder = exchange.stream(studio_stamp)
    assert encoder.fail(Overloaded()).startswith(b"id:1\nevent:error\n:HTTP_STATUS/503\ndata:{")
    assert encoder.feed([TextDelta("a"), TextDelta("b")], USAGE).count(b"event:result\n") == 2
    assert encoder.fail(Overloaded()).startswith(b"id:3\nevent:error\n")


def test_a_stream_has_no_closing_marker(native, studio_stamp):
    """SDKs take the marker of the other mode for a broken frame."""
    encoder = native.decode(native.body({"incremental_output": True}), SSE).stream(studio_stamp)
    assert b"DONE" not in encoder.feed([Finished(FinishReason.STOP)], USAGE)


def test_a_batch_makes_one_cumulative_frame(native, studio_stamp):
    """What the next frame repeats anyway is not sent twice, so an end within the batch is the only frame."""
    thinking = native.decode(native.body({}), SSE)
    batch = [ReasoningDelta("a"), TextDelta("b"), TextDelta("c")]
    frames = played(thinking, studio_stamp, [*batch, Finished(FinishReason.STOP)], [3])
    told = [(frame["output"]["choices"][0]["message"]["content"]) for frame in frames]
    assert told == ["bc", "bc"]
    frames = played(thinking, studio_stamp, [*batch, Finished(FinishReason.STOP)], [4])
    assert [frame["output"]["choices"][0]["finish_reason"] for frame in frames] == ["stop"]
    plain = native.decode(native.body({"enable_thinking": False, "result_format": "text"}), SSE)
    assert len(played(plain, studio_stamp, batch, [3])) == 1


def test_a_call_that_comes_whole_is_shown_once(native, studio_stamp):
    """With tool_stream a call may still arrive in one event, in both modes."""
    events = [ToolCallCompleted(0, "call_0", "f", "{}"), Finished(FinishReason.TOOL_CALLS)]
    for incremental in (True, False):
        exchange = native.decode(native.body({"tool_stream": True, "incremental_output": incremental}), SSE)
        first, last = played(exchange, studio_stamp, events, [])
        (call,) = first["output"]["choices"][0]["message"]["tool_calls"]
        assert call["function"] == {"name": "f", "arguments": "{}"}
        assert ("tool_calls" in last["output"]["choices"][0]["message"]) is not incremental


def test_pieces_that_nobody_asked_for_are_kept_back(native, studio_stamp):
    """Without tool_stream the pieces of a call are not shown, whatever the producer sends."""
    events = answers((), (), [["{", "}"]], FinishReason.TOOL_CALLS, True)
    for incremental in (True, False):
        exchange = native.decode(native.body({"incremental_output": incremental}), SSE)
        assert len(played(exchange, studio_stamp, events, [])) == 2
