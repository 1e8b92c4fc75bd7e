"""The rules of a conversation: roles, contents, and which tool message answers which call.

Contract: Model Studio, messages; native request body. It knows both modes' spelling of text parts, which do
not clash, and no parameter.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from itertools import islice
from typing import Any

from msgspec.structs import replace

from glmstudio.core.request import Message, Role, ToolCall
from glmstudio.dialects.json_text import json_bytes
from glmstudio.dialects.model_studio.refusals import (
    bad_structure,
    misplaced,
    missing,
    out_of_range,
    unsupported,
    wrong_value_type,
)
from glmstudio.dialects.reading import is_array, is_table, shown

SHOWN_IDS_MAX = 4
"""How many calls without an answer an error names."""

OpenIds = OrderedDict[str, int]
"""Calls still without an answer: how many have this id, in their order. Fast however many there are."""

_ROLES = {
    "system": Role.SYSTEM,
    "developer": Role.SYSTEM,
    "user": Role.USER,
    "assistant": Role.ASSISTANT,
    "tool": Role.TOOL,
}
_NO_CONTENT = "The content field is a required field."
_NOT_TEXT = "input content must be a string."
_NO_USER = "The input messages do not contain elements with the role of user."
_ORPHAN = 'messages with role "tool" must be a response to a preceding message with "tool_calls"'
_UNANSWERED = (
    'An assistant message with "tool_calls" must be followed by tool messages that answer each of its calls'
)


def read_messages(items: Sequence[Any], path: str) -> tuple[Message, ...]:
    """The conversation. `path` names the list in errors, such as `input.messages`. Raises InvalidRequest."""
    if not items:
        raise out_of_range(f"[] is too short - '{path}'", path, items)
    messages = _paired([_message(item, f"{path}[{i}]") for i, item in enumerate(items)], path)
    for message in messages:
        if message.role is Role.USER:
            return messages
    raise misplaced(_NO_USER, path)


def _message(item: Any, path: str) -> Message:
    if not is_table(item):
        raise wrong_value_type("Input should be a valid dictionary", path, item)
    role = _role(item, path)
    if role is Role.ASSISTANT:
        return _assistant(item, path)
    content = _content(item, path)
    if role is Role.TOOL:
        return Message(
            role, content, tool_call_id=_text(item, "tool_call_id", path), name=_text(item, "name", path)
        )
    return Message(role, content)


def _role(turn: Mapping[str, Any], path: str) -> Role:
    given = turn.get("role")
    role = _ROLES.get(given) if isinstance(given, str) else None
    if role is None:
        raise bad_structure(
            f"The role of a message must be one of {', '.join(_ROLES)}", f"{path}.role", given
        )
    return role


def _assistant(turn: Mapping[str, Any], path: str) -> Message:
    if turn.get("partial") is True:
        raise unsupported("Partial mode is not supported by this model", f"{path}.partial")
    calls = _calls(turn, path)
    # Null stands for "said nothing"; without calls the key itself must still be there.
    silent = turn.get("content") is None and (calls or "content" in turn)
    reasoning = _text(turn, "reasoning_content", path)
    if reasoning is None:
        reasoning = _text(turn, "reasoning", path)
    return Message(Role.ASSISTANT, "" if silent else _content(turn, path), reasoning or None, calls)


def _content(turn: Mapping[str, Any], path: str) -> str:
    content = turn.get("content")
    if isinstance(content, str):
        return content
    where = f"{path}.content"
    if content is None:
        raise missing(f"{_NO_CONTENT} ({where} is missing)", where)
    if not is_array(content):
        raise wrong_value_type(_NOT_TEXT, where, content)
    return "".join(_part(part, f"{where}[{i}]") for i, part in enumerate(content))


def _part(part: Any, path: str) -> str:
    """A text part: `{"type": "text", "text": …}`, or `{"text": …}` as native clients write it."""
    if is_table(part):
        text = part.get("text")
        if isinstance(text, str) and part.get("type") in (None, "text"):
            return text
    raise wrong_value_type(f"{_NOT_TEXT} A list may only hold text parts", path, part)


def _text(turn: Mapping[str, Any], key: str, path: str) -> str | None:
    value = turn.get(key)
    if value is None or isinstance(value, str):
        return value
    raise wrong_value_type(f"Input should be a valid string: {path}.{key}", f"{path}.{key}", value)


def _calls(turn: Mapping[str, Any], path: str) -> tuple[ToolCall, ...]:
    items = turn.get("tool_calls")
    if items is None:
        return ()
    where = f"{path}.tool_calls"
    if not is_array(items):
        raise wrong_value_type(f"Input should be a valid list: {where}", where, items)
    return tuple(_call(call, f"{where}[{i}]") for i, call in enumerate(items))


def _call(item: Any, path: str) -> ToolCall:
    if not is_table(item):
        raise wrong_value_type("Input should be a valid dictionary", path, item)
    function = item.get("function")
    if not is_table(function):
        raise wrong_value_type("Input should be a valid dictionary", f"{path}.function", function)
    name = _text(function, "name", f"{path}.function")
    if not name:
        raise missing(
            f"A tool call must name its function ({path}.function.name is missing)", f"{path}.function.name"
        )
    return ToolCall(_text(item, "id", path) or "", name, _arguments(function, f"{path}.function"))


def _arguments(function: Mapping[str, Any], path: str) -> str:
    """The argument text as it was sent; absent means none, and an object counts as if it were encoded."""
    arguments = function.get("arguments")
    if is_table(arguments):
        return json_bytes(arguments).decode()
    return _text(function, "arguments", path) or "{}"


def _paired(messages: list[Message], path: str) -> tuple[Message, ...]:
    """The same messages, each tool message bound to its call. A blank id means the first call still open."""
    open_ids: OpenIds = OrderedDict()
    bound: list[Message] = []
    for i, message in enumerate(messages):
        if message.role is Role.TOOL:
            message = _answer(message, open_ids, f"{path}[{i}]")
        elif open_ids:
            raise misplaced(_unanswered(open_ids), f"{path}[{i}]")
        for call in message.tool_calls:
            open_ids[call.id] = open_ids.get(call.id, 0) + 1
        bound.append(message)
    if open_ids:
        raise misplaced(_unanswered(open_ids), path)
    return tuple(bound)


def _answer(message: Message, open_ids: OpenIds, path: str) -> Message:
    """Binds the message to its call and takes that call off `open_ids`."""
    id = message.tool_call_id or next(iter(open_ids), "")
    count = open_ids.get(id)
    if count is None:
        raise bad_structure(_ORPHAN, f"{path}.tool_call_id", message.tool_call_id)
    if count > 1:
        open_ids[id] = count - 1
    else:
        del open_ids[id]
    return message if message.tool_call_id else replace(message, tool_call_id=id)


def _unanswered(open_ids: OpenIds) -> str:
    return f"{_UNANSWERED} (without an answer: {', '.join(map(shown, islice(open_ids, SHOWN_IDS_MAX)))})"
