"""The messages array: the shapes that real clients send, and those that are refused."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from glmstudio.core.request import Message, Role, ToolCall
from glmstudio.dialects.zhipu.dialect import ZhipuExchange
from glmstudio.errors import InvalidRequest

Decode = Callable[..., ZhipuExchange]

USER = {"role": "user", "content": "北京天气"}
A_PART = {"type": "text", "text": "a"}
CALL = {"id": "call_1", "type": "function", "function": {"name": "f", "arguments": '{"a": 1}'}}


@pytest.mark.parametrize(
    ("turn", "expected"),
    [
        ({"role": "system", "content": "be brief"}, Message(Role.SYSTEM, "be brief")),
        ({"role": "system", "content": ""}, Message(Role.SYSTEM, "")),
        ({"role": "user", "content": [A_PART, A_PART]}, Message(Role.USER, "aa")),
        ({"role": "user", "content": "x", "name": None, "cache_control": {}}, Message(Role.USER, "x")),
        ({"role": "assistant", "content": ""}, Message(Role.ASSISTANT, "")),
        ({"role": "assistant"}, Message(Role.ASSISTANT, "")),
        ({"role": "assistant", "content": None, "tool_calls": None}, Message(Role.ASSISTANT, "")),
        ({"role": "assistant", "content": "", "reasoning_content": None}, Message(Role.ASSISTANT, "")),
        ({"role": "assistant", "content": "a", "prefix": True, "index": 0}, Message(Role.ASSISTANT, "a")),
        ({"role": "assistant", "content": "a", "reasoning_content": "r"}, Message(Role.ASSISTANT, "a", "r")),
        ({"role": "assistant", "content": "a", "reasoning": "r"}, Message(Role.ASSISTANT, "a", "r")),
        (
            {"role": "assistant", "content": None, "tool_calls": [CALL]},
            Message(Role.ASSISTANT, "", None, (ToolCall("call_1", "f", '{"a": 1}'),)),
        ),
        (
            {"role": "assistant", "tool_calls": [{"function": {"name": "f", "arguments": {"a": "é"}}}]},
            Message(Role.ASSISTANT, "", None, (ToolCall("", "f", '{"a":"é"}'),)),
        ),
        (
            {"role": "assistant", "tool_calls": [{"id": "c", "function": {"name": "f", "arguments": ""}}]},
            Message(Role.ASSISTANT, "", None, (ToolCall("c", "f", "{}"),)),
        ),
        (
            {"role": "tool", "content": "晴", "tool_call_id": "call_1", "name": None},
            Message(Role.TOOL, "晴", tool_call_id="call_1"),
        ),
        ({"role": "tool", "content": "晴"}, Message(Role.TOOL, "晴")),
        ({"role": "tool", "content": ""}, Message(Role.TOOL, "")),
    ],
)  # fmt: skip
def test_a_turn_is_read(decode: Decode, turn: dict[str, Any], expected: Message) -> None:
    """Nulls, extra keys, missing ids and unlinked results are normal."""
    request = decode({"model": "glm-5", "messages": [USER, turn]}).request
    assert request.messages == (Message(Role.USER, "北京天气"), expected)


@pytest.mark.parametrize(
    ("messages", "code", "field"),
    [
        (None, "1213", "messages"),
        ([], "1213", "messages"),
        ("Hi", "1214", "messages"),
        ([{"role": "system", "content": "x"}], "1214", "messages"),
        ([{"role": "system", "content": "x"}, {"role": "assistant", "content": "y"}], "1214", "messages"),
        (["Hi"], "1214", "messages[0]"),
        ([{"content": "x"}], "1213", "messages[0].role"),
        ([{"role": "function", "content": "x"}], "1214", "messages[0].role"),
        ([{"role": "developer", "content": "x"}], "1214", "messages[0].role"),
        ([{"role": "USER", "content": "x"}], "1214", "messages[0].role"),
        ([{"role": 5, "content": "x"}], "1214", "messages[0].role"),
        ([{"role": "user"}], "1213", "messages[0].content"),
        ([{"role": "user", "content": None}], "1213", "messages[0].content"),
        ([{"role": "user", "content": ""}], "1214", "messages[0].content"),
        ([{"role": "user", "content": []}], "1214", "messages[0].content"),
        ([{"role": "user", "content": 5}], "1214", "messages[0].content"),
        ([{"role": "user", "content": {"type": "text", "text": "x"}}], "1214", "messages[0].content"),
        ([USER, {"role": "system"}], "1213", "messages[1].content"),
        ([USER, {"role": "tool"}], "1213", "messages[1].content"),
        ([USER, {"role": "tool", "content": "x", "tool_call_id": 5}], "1214", "messages[1].tool_call_id"),
        ([{"role": "user", "content": ["x"]}], "1214", "messages[0].content[0]"),
        ([{"role": "user", "content": [{"text": "x"}]}], "1213", "messages[0].content[0].type"),
        (
            [{"role": "user", "content": [{"type": "text", "text": ""}]}],
            "1214",
            "messages[0].content[0].text",
        ),
        ([{"role": "user", "content": [{"type": "text"}]}], "1214", "messages[0].content[0].text"),
        ([{"role": "user", "content": [{"type": "text", "text": 1}]}], "1214", "messages[0].content[0].text"),
        ([USER, {"role": "assistant", "tool_calls": {}}], "1214", "messages[1].tool_calls"),
        ([USER, {"role": "assistant", "tool_calls": ["x"]}], "1214", "messages[1].tool_calls[0]"),
        (
            [USER, {"role": "assistant", "tool_calls": [{"id": "c"}]}],
            "1213",
            "messages[1].tool_calls[0].function",
        ),
        (
            [USER, {"role": "assistant", "tool_calls": [{"function": 1}]}],
            "1214",
            "messages[1].tool_calls[0].function",
        ),
        (
            [USER, {"role": "assistant", "tool_calls": [{"function": {}}]}],
            "1213",
            "messages[1].tool_calls[0].function.name",
        ),
        (
            [USER, {"role": "assistant", "tool_calls": [{"function": {"name": "f", "arguments": []}}]}],
            "1214",
            "messages[1].tool_calls[0].function.arguments",
        ),
    ],
)
def test_a_wrong_turn_is_refused_by_name(decode: Decode, messages: Any, code: str, field: str) -> None:
    """1213 for what is missing, 1214 for what has the wrong structure; the place is named."""
    with pytest.raises(InvalidRequest) as caught:
        decode({"model": "glm-5", "messages": messages})
    assert (caught.value.wire_code, caught.value.field) == (code, field)
    assert field in caught.value.message


@pytest.mark.parametrize("kind", ["image_url", "video_url", "file_url", "file", "input_audio", "nonsense"])
def test_a_text_model_names_the_parts_it_takes(decode: Decode, kind: str) -> None:
    """Pictures and the like on a text model: 1210, with the allowed types in the message."""
    part = {"type": kind, kind: {"url": "https://example.com/photo.jpg"}}
    with pytest.raises(InvalidRequest) as caught:
        decode({"model": "glm-5", "messages": [{"role": "user", "content": [part]}]})
    assert (caught.value.wire_code, caught.value.field) == ("1210", "messages[0].content[0].type")
    assert "only text" in caught.value.message


def test_the_round_trip_of_a_dumped_answer_is_taken(decode: Decode) -> None:
    """The handbook passes the first answer's message back; SDK objects bring nulls and own keys along."""
    answer = {
        "role": "assistant",
        "content": "",
        "reasoning_content": None,
        "refusal": None,
        "annotations": None,
        "audio": None,
        "function_call": None,
        "tool_calls": [{**CALL, "index": 0}],
    }
    result = {"role": "tool", "tool_call_id": "call_1", "content": "晴,25 度"}
    request = decode({"model": "glm-5", "messages": [USER, answer, result]}).request
    assert request.messages[1].tool_calls == (ToolCall("call_1", "f", '{"a": 1}'),)
    assert request.messages[2].tool_call_id == "call_1"
