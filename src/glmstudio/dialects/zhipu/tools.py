"""The `tools` of a request: which functions the model may call.

Functions are honoured. Of the platform's other kinds, web search and retrieval have no effect beside a
function (contract: Zhipu, tools), and are refused where they would have one, as is `mcp`: this server has
none of them, and an answer that silently lacks a search would be wrong. Kinds that the platform's current
pages do not name are ignored, as the contract says.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, cast

from glmstudio.core.model_card import ModelCard
from glmstudio.core.request import Tool
from glmstudio.dialects.reading import array, boolean, string, table
from glmstudio.dialects.zhipu import refusals

TOOLS_MAX = 128
"""Most entries of `tools` (contract: Zhipu, parameters)."""

FUNCTION_NAME = re.compile(r"[A-Za-z0-9_-]{1,64}")


def read_platform_tools(body: Mapping[str, Any], card: ModelCard) -> tuple[Tool, ...]:
    """The functions among `tools`, by the rules of `/api/paas/v4`. Raises InvalidRequest and WrongType."""
    entries = read_entries(body)
    functions = tuple(
        [read_function(entry, f"tools[{i}]") for i, (kind, entry) in entries if kind == "function"]
    )
    for index, (kind, entry) in entries:
        _refuse_unserved(kind, entry, f"tools[{index}]", bool(functions))
    if functions and not card.features.tools:
        raise refusals.not_supported("tools", card.id, "function")
    return functions


def read_function_tools(body: Mapping[str, Any], card: ModelCard) -> tuple[Tool, ...]:
    """`tools` where nothing but functions may stand, as on `/v1`. Raises InvalidRequest and WrongType."""
    entries = read_entries(body)
    for index, (kind, _) in entries:
        if kind != "function":
            raise refusals.tool_kind(f"tools[{index}].type", kind)
    if entries and not card.features.tools:
        raise refusals.not_supported("tools", card.id, "function")
    return tuple([read_function(entry, f"tools[{index}]") for index, (_, entry) in entries])


def read_entries(body: Mapping[str, Any]) -> list[tuple[int, tuple[str, dict[str, Any]]]]:
    """Every entry with its place and its kind."""
    entries = array(body, "tools") or []
    if len(entries) > TOOLS_MAX:
        raise refusals.too_many("tools", TOOLS_MAX, len(entries))
    return [(index, _entry(entry, f"tools[{index}]")) for index, entry in enumerate(entries)]


def read_function(entry: Mapping[str, Any], where: str) -> Tool:
    """One function. Description and parameters may be missing: clients omit them."""
    function = table(entry, "function", where + ".")
    if function is None:
        raise refusals.missing(where + ".function")
    name = string(function, "name", where + ".function.")
    if not name:
        raise refusals.missing(where + ".function.name")
    if FUNCTION_NAME.fullmatch(name) is None:
        raise refusals.tool_name(where + ".function.name", name)
    string(function, "description", where + ".function.")
    return Tool(name, table(function, "parameters", where + ".function."), entry)


def _entry(entry: Any, where: str) -> tuple[str, dict[str, Any]]:
    if entry.__class__ is not dict:
        raise refusals.wrong_type(where, "object", entry)
    entry = cast("dict[str, Any]", entry)
    kind = string(entry, "type", where + ".")
    if kind is None:
        raise refusals.missing(where + ".type")
    return kind, entry


def _refuse_unserved(kind: str, entry: Mapping[str, Any], where: str, beside_function: bool) -> None:
    """Raise for a documented kind that would change the answer here."""
    if kind == "web_search" and not beside_function:
        search = table(entry, "web_search", where + ".") or {}
        if boolean(search, "enable", where + ".web_search."):
            raise refusals.tool_kind(where + ".type", kind)
    elif (kind == "retrieval" and not beside_function) or kind == "mcp":
        raise refusals.tool_kind(where + ".type", kind)
