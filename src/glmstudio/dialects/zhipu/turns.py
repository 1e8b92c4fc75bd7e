"""The `messages` of a request: JSON to turns of a conversation, with the tolerances real clients need.

It knows the shapes that LangChain, llama-index and the dumps of zhipuai and openai objects send (nulls,
extra keys, calls without ids), and refuses what the platform refuses (contract: Zhipu, messages). It
judges text, not meaning: whether calls and results fit together is the prompt's business.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from glmstudio.core.request import Message, Role, ToolCall
from glmstudio.dialects.json_text import json_bytes
from glmstudio.dialects.reading import array, string
from glmstudio.dialects.zhipu import refusals

Table = dict[str, Any]

PLATFORM_ROLES: Mapping[str, Role] = {role.value: role for role in Role}
"""The four roles by their names on the wire."""

PART_TYPES = ("text",)
"""The kinds of content part that a text model takes."""


def read_messages(body: Mapping[str, Any], roles: Mapping[str, Role] = PLATFORM_ROLES) -> tuple[Message, ...]:
    """Every turn, in order. Raises InvalidRequest and WrongType naming the turn and the field."""
    turns = array(body, "messages")
    if not turns:
        raise refusals.missing("messages")
    messages = tuple([_message(turn, f"messages[{index}]", roles) for index, turn in enumerate(turns)])
    for message in messages:
        if message.role is Role.USER:
            return messages
    raise refusals.no_user_turn()


def _message(turn: Any, where: str, roles: Mapping[str, Role]) -> Message:
    if turn.__class__ is not dict:
        raise refusals.wrong_type(where, "object", turn)
    turn = cast(Table, turn)
    name = string(turn, "role", where + ".")
    if name is None:
        raise refusals.missing(where + ".role")
    role = roles.get(name)
    if role is None:
        raise refusals.unknown_role(where + ".role", roles, name)
    content = _content(turn.get("content"), where + ".content")
    if role is Role.ASSISTANT:
        return _assistant(turn, content or "", where)
    if content is None:
        raise refusals.missing(where + ".content")
    if role is Role.TOOL:
        call_id, called = string(turn, "tool_call_id", where + "."), string(turn, "name", where + ".")
        return Message(role, content, tool_call_id=call_id, name=called)
    if role is Role.USER and not content:
        raise refusals.empty(where + ".content")
    return Message(role, content)


def _content(content: Any, where: str) -> str | None:
    """The text of a turn: as it is, or its parts joined."""
    if content is None or content.__class__ is str:
        return content
    if content.__class__ is list:
        parts = cast("list[Any]", content)
        return "".join([_part(part, f"{where}[{index}]") for index, part in enumerate(parts)])
    raise refusals.wrong_type(where, "string or list of parts", content)


def _part(part: Any, where: str) -> str:
    if part.__class__ is not dict:
        raise refusals.wrong_type(where, "object", part)
    part = cast(Table, part)
    kind = string(part, "type", where + ".")
    if kind is None:
        raise refusals.missing(where + ".type")
    if kind not in PART_TYPES:
        raise refusals.part_type(where + ".type", PART_TYPES, kind)
    text = string(part, "text", where + ".")
    if not text:
        raise refusals.empty(where + ".text")
    return text


def _assistant(turn: Table, content: str, where: str) -> Message:
    """An earlier answer. One with neither content nor calls is taken: LangChain sends such turns."""
    reasoning = string(turn, "reasoning_content", where + ".") or string(turn, "reasoning", where + ".")
    calls = array(turn, "tool_calls", where + ".")
    if not calls:
        return Message(Role.ASSISTANT, content, reasoning or None)
    read = tuple([_call(call, f"{where}.tool_calls[{index}]") for index, call in enumerate(calls)])
    return Message(Role.ASSISTANT, content, reasoning or None, read)


def _call(call: Any, where: str) -> ToolCall:
    if call.__class__ is not dict:
        raise refusals.wrong_type(where, "object", call)
    call = cast(Table, call)
    function = call.get("function")
    if function is None:
        raise refusals.missing(where + ".function")
    if function.__class__ is not dict:
        raise refusals.wrong_type(where + ".function", "object", function)
    name = string(function, "name", where + ".function.")
    if not name:
        raise refusals.missing(where + ".function.name")
    arguments = _arguments(function.get("arguments"), where + ".function.arguments")
    return ToolCall(string(call, "id", where + ".") or "", name, arguments)


def _arguments(arguments: Any, where: str) -> str:
    """The JSON text of the arguments; some clients send the object itself, or nothing when there are none."""
    if arguments is None or arguments == "":
        return "{}"
    if arguments.__class__ is str:
        return arguments
    if arguments.__class__ is dict:
        return json_bytes(arguments).decode()
    raise refusals.wrong_type(where, "string or object", arguments)
