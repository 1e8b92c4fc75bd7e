"""The rules of a conversation, in both modes."""

from __future__ import annotations

import pytest

from glmstudio.core.request import Message, Role, ToolCall

USER = {"role": "user", "content": "hello"}


def call(id="call_1", name="f", arguments="{}"):
    return {"id": id, "type": "function", "index": 0, "function": {"name": name, "arguments": arguments}}


def asked(*calls, **more):
    return {"role": "assistant", "content": None, "tool_calls": list(calls), **more}


def answer(id="call_1", content="ok", **more):
    return {"role": "tool", "tool_call_id": id, "content": content, **more}


HELLO = Message(Role.USER, "hello")
READ = [
    ([USER], [HELLO]),
    ([{"role": "user", "content": ""}], [Message(Role.USER, "")]),
    ([{"role": "system", "content": "s"}, USER], [Message(Role.SYSTEM, "s"), HELLO]),
    ([{"role": "developer", "content": "s"}, USER], [Message(Role.SYSTEM, "s"), HELLO]),
    (
        [{"role": "user", "content": [{"type": "text", "text": "a"}, {"type": None, "text": "b"}]}],
        [Message(Role.USER, "ab")],
    ),
    (
        [
            {
                "role": "user",
                "content": [{"type": "text", "text": "a", "cache_control": {"type": "ephemeral"}}],
            }
        ],
        [Message(Role.USER, "a")],
    ),
    ([{"role": "user", "content": []}], [Message(Role.USER, "")]),
    ([USER, {"role": "assistant", "content": "a"}, USER], [HELLO, Message(Role.ASSISTANT, "a"), HELLO]),
    ([USER, {"role": "assistant", "content": None}, USER], [HELLO, Message(Role.ASSISTANT, ""), HELLO]),
    ([USER, {"role": "assistant", "content": "a", "partial": False}], [HELLO, Message(Role.ASSISTANT, "a")]),
    (
        [USER, {"role": "assistant", "content": "a", "reasoning_content": "r", "tool_calls": None}, USER],
        [HELLO, Message(Role.ASSISTANT, "a", "r"), HELLO],
    ),
    (
        [USER, {"role": "assistant", "content": "a", "reasoning": "r", "tool_calls": []}, USER],
        [HELLO, Message(Role.ASSISTANT, "a", "r"), HELLO],
    ),
    (
        [USER, asked(call()), answer(name="f")],
        [
            HELLO,
            Message(Role.ASSISTANT, "", None, (ToolCall("call_1", "f", "{}"),)),
            Message(Role.TOOL, "ok", tool_call_id="call_1", name="f"),
        ],
    ),
    (
        [USER, asked(call("a"), call("b"), content="wait"), answer("b"), answer("a")],
        [
            HELLO,
            Message(Role.ASSISTANT, "wait", None, (ToolCall("a", "f", "{}"), ToolCall("b", "f", "{}"))),
            Message(Role.TOOL, "ok", tool_call_id="b"),
            Message(Role.TOOL, "ok", tool_call_id="a"),
        ],
    ),
    (
        [USER, {"role": "assistant", "tool_calls": [call(arguments=None)]}, {"role": "tool", "content": "x"}],
        [
            HELLO,
            Message(Role.ASSISTANT, "", None, (ToolCall("call_1", "f", "{}"),)),
            Message(Role.TOOL, "x", tool_call_id="call_1"),
        ],
    ),
    (
        [USER, asked(call(arguments={"city": "北京"})), answer("", [{"text": "a"}])],
        [
            HELLO,
            Message(Role.ASSISTANT, "", None, (ToolCall("call_1", "f", '{"city":"北京"}'),)),
            Message(Role.TOOL, "a", tool_call_id="call_1"),
        ],
    ),
]


@pytest.mark.parametrize(("messages", "read"), READ)
def test_a_sound_conversation_is_read(mode, messages, read):
    """Parts are joined, developer is system, null is silence, and results are bound to their calls."""
    assert list(mode.decode(mode.body({}, messages)).request.messages) == read


DICTIONARY = "Input should be a valid dictionary"
NOT_TEXT = "input content must be a string."
ORPHAN = 'messages with role "tool" must be a response to'
UNANSWERED = 'An assistant message with "tool_calls" must be followed by'
REFUSED = [
    ([], "[] is too short"),
    ("hello", "Input should be a valid list: "),
    (["hello"], DICTIONARY),
    ([None], DICTIONARY),
    ([{"content": "x"}], "The role of a message must be one of system, developer, user, assistant, tool"),
    ([{"role": "function", "content": "x"}], "The role of a message must be one of"),
    ([{"role": ["user"], "content": "x"}], "The role of a message must be one of"),
    ([{"role": "user"}], "The content field is a required field."),
    ([{"role": "user", "content": None}], "The content field is a required field."),
    ([{"role": "user", "content": 5}], NOT_TEXT),
    ([{"role": "user", "content": {"text": "a"}}], NOT_TEXT),
    ([{"role": "user", "content": ["a"]}], NOT_TEXT),
    ([{"role": "user", "content": [{"type": "image_url", "image_url": {"url": "x"}}]}], NOT_TEXT),
    ([{"role": "user", "content": [{"image": "x"}]}], NOT_TEXT),
    ([{"role": "user", "content": [{"type": "text", "text": 5}]}], NOT_TEXT),
    (
        [{"role": "system", "content": "s"}],
        "The input messages do not contain elements with the role of user.",
    ),
    ([USER, {"role": "assistant"}], "The content field is a required field."),
    ([USER, {"role": "assistant", "content": "a", "partial": True}], "Partial mode is not supported"),
    (
        [USER, {"role": "assistant", "content": "a", "reasoning_content": 5}],
        "Input should be a valid string: ",
    ),
    ([USER, {"role": "assistant", "content": "a", "tool_calls": {}}], "Input should be a valid list: "),
    ([USER, asked("x")], DICTIONARY),
    ([USER, asked({"id": "a"})], DICTIONARY),
    ([USER, asked({"id": "a", "function": {"arguments": "{}"}})], "A tool call must name its function"),
    ([USER, asked(call(id=5)), answer()], "Input should be a valid string: "),
    ([USER, asked(call(arguments=5)), answer()], "Input should be a valid string: "),
    ([USER, answer()], ORPHAN),
    ([USER, {"role": "tool", "content": "x"}], ORPHAN),
    ([USER, asked(call()), answer("call_2")], ORPHAN),
    ([USER, asked(call()), answer(), answer()], ORPHAN),
    ([USER, asked(call()), USER, answer()], UNANSWERED),
    ([USER, asked(call("a"), call("b")), answer("a")], UNANSWERED),
    ([USER, asked(call())], UNANSWERED),
    ([USER, asked(call()), answer(content=5)], NOT_TEXT),
    ([USER, asked(call()), answer(id=5)], "Input should be a valid string: "),
]


@pytest.mark.parametrize(("messages", "stem"), REFUSED)
def test_a_broken_conversation_is_refused(mode, messages, stem):
    """Each broken shape has its stem, and the message says where it is."""
    status, body = mode.refusal(mode.body({}, messages))
    assert status == 400
    message = body["message"] if mode.name == "native" else body["error"]["message"]
    assert stem in message
    assert len(message) < 400
    code = body["code"] if mode.name == "native" else body["error"]["code"]
    assert code == ("InvalidParameter" if mode.name == "native" else "invalid_parameter_error")


def test_the_path_leads_to_the_message(mode):
    """A wrong part is named by its index, with the mode's own root."""
    _, body = mode.refusal(
        mode.body({}, [USER, {"role": "user", "content": [{"text": "a"}, {"image": "x"}]}])
    )
    root = "input.messages" if mode.name == "native" else "messages"
    assert f"({root}[1].content[1] was an object)" in str(body)


def test_many_calls_are_bound_in_no_time(mode):
    """Ten thousand calls answered backwards, or without ids, cost ten thousand steps, not their square."""
    ids = [f"call_{i}" for i in range(10_000)]
    question = [USER, asked(*map(call, ids))]
    backwards = mode.decode(mode.body({}, [*question, *map(answer, reversed(ids))])).request.messages
    assert [turn.tool_call_id for turn in backwards[2:]] == ids[::-1]
    blank = mode.decode(mode.body({}, [*question, *(answer("") for _ in ids)])).request.messages
    assert [turn.tool_call_id for turn in blank[2:]] == ids


def test_equal_ids_need_as_many_answers(mode):
    """Two calls under one id are answered twice."""
    question = [USER, asked(call("a"), call("a"))]
    assert len(mode.decode(mode.body({}, [*question, answer("a"), answer("a")])).request.messages) == 4
    _, body = mode.refusal(mode.body({}, [*question, answer("a")]))
    assert UNANSWERED in str(body)
