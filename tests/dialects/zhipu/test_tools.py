"""The tools array: functions are honoured, other kinds are ignored or refused as the documents have it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from glmstudio.core.model_card import ModelCard
from glmstudio.dialects.zhipu import ZhipuDialect
from glmstudio.dialects.zhipu.dialect import ZhipuExchange
from glmstudio.errors import InvalidRequest

Decode = Callable[..., ZhipuExchange]

FUNCTION = {
    "type": "function",
    "function": {"name": "f", "description": "d", "parameters": {"type": "object"}},
}


def body(*tools: Any) -> dict[str, Any]:
    return {"model": "glm-5", "messages": [{"role": "user", "content": "Hi"}], "tools": list(tools)}


def named(name: Any) -> dict[str, Any]:
    return {"type": "function", "function": {"name": name}}


def test_a_function_is_taken_whole(decode: Decode) -> None:
    """The definition reaches the prompt exactly as it was sent."""
    (tool,) = decode(body(FUNCTION)).request.tools
    assert (tool.name, tool.parameters, tool.definition) == ("f", {"type": "object"}, FUNCTION)


def test_description_and_parameters_may_be_missing(decode: Decode) -> None:
    """The schema calls them required; clients omit them."""
    (tool,) = decode(body({"type": "function", "function": {"name": "f", "parameters": None}})).request.tools
    assert tool.parameters is None


@pytest.mark.parametrize(
    "tool",
    [
        {"type": "web_search"},
        {"type": "web_search", "web_search": {"enable": False}},
        {"type": "code_interpreter", "code_interpreter": {"sandbox": "auto"}},
        {"type": "drawing_tool"},
        {"type": "web_browser"},
        {"type": "something_new"},
    ],
)
def test_kinds_without_effect_are_ignored(decode: Decode, tool: dict[str, Any]) -> None:
    """A search that is off, and kinds the current documents do not know."""
    assert decode(body(tool)).request.tools == ()


@pytest.mark.parametrize(
    "tool",
    [
        {"type": "web_search", "web_search": {"enable": True}},
        {"type": "retrieval", "retrieval": {"knowledge_id": "1"}},
        {"type": "mcp", "mcp": {"server_label": "x"}},
    ],
)
def test_kinds_that_would_change_the_answer_are_refused(decode: Decode, tool: dict[str, Any]) -> None:
    """An answer that silently lacks a search would be wrong."""
    with pytest.raises(InvalidRequest) as caught:
        decode(body(tool))
    assert (caught.value.wire_code, caught.value.field) == ("1210", "tools[0].type")
    assert tool["type"] in caught.value.message


@pytest.mark.parametrize(
    "tool", [{"type": "web_search", "web_search": {"enable": True}}, {"type": "retrieval", "retrieval": {}}]
)
def test_a_function_wins_over_search_and_retrieval(decode: Decode, tool: dict[str, Any]) -> None:
    """Only one kind takes effect, and functions come first."""
    assert [tool.name for tool in decode(body(tool, FUNCTION)).request.tools] == ["f"]


@pytest.mark.parametrize(
    ("tools", "code", "field"),
    [
        ([named("f")] * 129, "1210", "tools"),
        (["f"], "1210", "tools[0]"),
        ([{}], "1213", "tools[0].type"),
        ([{"type": 5}], "1210", "tools[0].type"),
        ([{"type": "function"}], "1213", "tools[0].function"),
        ([{"type": "function", "function": "f"}], "1210", "tools[0].function"),
        ([FUNCTION, {"type": "function", "function": {}}], "1213", "tools[1].function.name"),
        ([named("a b")], "1210", "tools[0].function.name"),
        ([named("天气")], "1210", "tools[0].function.name"),
        ([named("x" * 65)], "1210", "tools[0].function.name"),
        ([named("f\n")], "1210", "tools[0].function.name"),
        (
            [{"type": "function", "function": {"name": "f", "parameters": []}}],
            "1210",
            "tools[0].function.parameters",
        ),
        ([{"type": "web_search", "web_search": {"enable": 1}}], "1210", "tools[0].web_search.enable"),
    ],
)
def test_a_wrong_tool_is_refused_by_name(decode: Decode, tools: list[Any], code: str, field: str) -> None:
    """Each row: the tools, the code, the field."""
    with pytest.raises(InvalidRequest) as caught:
        decode(body(*tools))
    assert (caught.value.wire_code, caught.value.field) == (code, field)


def test_128_tools_are_taken(decode: Decode) -> None:
    """The documented bound itself is allowed."""
    assert len(decode(body(*[named("f")] * 128)).request.tools) == 128


def test_a_model_without_tools_refuses_them(card: Callable[[str], ModelCard], post: Any) -> None:
    """The card decides."""
    glm, dialect = card("glm-5"), ZhipuDialect()
    toolless = replace(glm, features=replace(glm.features, tools=False))
    with pytest.raises(InvalidRequest, match="does not support"):
        dialect.decode(dialect.draft(post(body(FUNCTION))), toolless)
