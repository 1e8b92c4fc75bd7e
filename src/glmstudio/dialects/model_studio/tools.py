"""The rules of `tools` and `tool_choice` (contract: Model Studio, function calling)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from glmstudio.core.request import Thinking, Tool, ToolChoice, ToolMode
from glmstudio.dialects.model_studio.parameters import Source
from glmstudio.dialects.model_studio.refusals import bad_structure, misplaced, unsupported, wrong_value_type
from glmstudio.dialects.reading import array, is_table, table

NAME_CHARS_MAX = 64
RESERVED_NAMES = ("search",)

_NAME = re.compile(rf"[A-Za-z0-9_-]{{1,{NAME_CHARS_MAX}}}")
_MODES = {"auto": ToolMode.AUTO, "none": ToolMode.NONE, "required": ToolMode.REQUIRED}
_BAD_NAME = "Tool names are not allowed to be [search]"
_BAD_CHOICE = (
    'tool_choice is one of the strings that should be ["none", "auto", "required"], or names one function'
)
_FORCED_WHILE_THINKING = (
    "The tool_choice parameter does not support being set to required or object in thinking mode"
    "; send enable_thinking false with it"
)


def read_tools(source: Source) -> tuple[Tool, ...]:
    """The declared functions. Raises InvalidRequest or WrongType."""
    items = array(source.values, "tools", source.prefix)
    if not items:
        return ()
    if not source.card.features.tools:
        raise unsupported(
            f"The tool call is not supported. ({source.card.id} has no tools)", source.field("tools")
        )
    return tuple(_tool(item, f"{source.prefix}tools[{i}]") for i, item in enumerate(items))


def read_tool_choice(source: Source, tools: Sequence[Tool], thinking: Thinking) -> ToolChoice:
    """How free the model is. Raises InvalidRequest, also for a forced call while thinking."""
    given: Any = source.values.get("tool_choice")
    if given is None:
        return ToolChoice()
    choice = _choice(given, source.field("tool_choice"))
    if choice.mode in (ToolMode.AUTO, ToolMode.NONE):
        return choice
    _refuse_unless_declared(choice, tools, source.field("tool_choice"))
    if thinking.enabled:
        raise unsupported(_FORCED_WHILE_THINKING, source.field("tool_choice"))
    return choice


def _tool(item: Any, path: str) -> Tool:
    if not is_table(item):
        raise wrong_value_type("Input should be a valid dictionary", path, item)
    if (kind := item.get("type")) not in (None, "function"):
        raise bad_structure("The type of a tool must be function", f"{path}.type", kind)
    function = table(item, "function", f"{path}.")
    if function is None:
        raise wrong_value_type("Input should be a valid dictionary", f"{path}.function", None)
    name = _name(function.get("name"), f"{path}.function.name")
    return Tool(name, table(function, "parameters", f"{path}.function."), item)


def _name(given: Any, path: str) -> str:
    if not isinstance(given, str) or given in RESERVED_NAMES or not _NAME.fullmatch(given):
        rule = f"{_BAD_NAME}; they hold 1 to {NAME_CHARS_MAX} letters, digits, _ and -"
        raise bad_structure(rule, path, given)
    return given


def _choice(given: Any, path: str) -> ToolChoice:
    if isinstance(given, str) and given in _MODES:
        return ToolChoice(_MODES[given])
    if is_table(given):
        function = given.get("function")
        name = function.get("name") if is_table(function) else None
        if isinstance(name, str) and given.get("type") in (None, "function"):
            return ToolChoice(ToolMode.NAMED, name)
    raise bad_structure(_BAD_CHOICE, path, given)


def _refuse_unless_declared(choice: ToolChoice, tools: Sequence[Tool], path: str) -> None:
    if not tools:
        raise misplaced("tool_choice asks for a call, but tools declares no function", path)
    if choice.mode is ToolMode.NAMED and all(tool.name != choice.name for tool in tools):
        raise bad_structure("tool_choice names a function that tools does not declare", path, choice.name)
