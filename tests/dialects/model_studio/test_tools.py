"""The rules of tools and tool_choice, in both modes."""

from __future__ import annotations

import pytest

from glmstudio.core.request import Tool, ToolChoice, ToolMode

PARAMETERS = {"type": "object", "properties": {"city": {"type": "string"}}}
OFF = {"enable_thinking": False}


def tool(name="get_weather", **more):
    return {"type": "function", "function": {"name": name, "description": "d", **more}}


@pytest.mark.parametrize(
    ("definition", "name", "parameters"),
    [
        (tool(parameters=PARAMETERS, strict=True), "get_weather", PARAMETERS),
        (tool(parameters={}), "get_weather", {}),
        (tool(parameters=None), "get_weather", None),
        (tool("A-b_9"), "A-b_9", None),
        (tool("x" * 64), "x" * 64, None),
        ({"function": {"name": "f"}}, "f", None),
        ({"type": None, "function": {"name": "f"}}, "f", None),
    ],
)
def test_a_tool_is_read_and_kept_as_it_was(mode, definition, name, parameters):
    """Name and schema are taken out; the definition stays untouched for the prompt."""
    assert mode.decode(mode.body({"tools": [definition]})).request.tools == (
        Tool(name, parameters, definition),
    )


@pytest.mark.parametrize("none", [None, []])
def test_no_tools_are_no_tools(mode, none):
    """Null and an empty list declare nothing."""
    assert mode.decode(mode.body({"tools": none})).request.tools == ()


@pytest.mark.parametrize(
    ("parameters", "choice"),
    [
        ({}, ToolChoice()),
        ({"tool_choice": None}, ToolChoice()),
        ({"tool_choice": "auto"}, ToolChoice(ToolMode.AUTO)),
        ({"tool_choice": "none"}, ToolChoice(ToolMode.NONE)),
        ({**OFF, "tool_choice": "required"}, ToolChoice(ToolMode.REQUIRED)),
        (
            {**OFF, "tool_choice": {"type": "function", "function": {"name": "get_weather"}}},
            ToolChoice(ToolMode.NAMED, "get_weather"),
        ),
        (
            {**OFF, "tool_choice": {"function": {"name": "get_weather"}}},
            ToolChoice(ToolMode.NAMED, "get_weather"),
        ),
        (
            {**OFF, "tool_choice": {"type": None, "function": {"name": "get_weather"}}},
            ToolChoice(ToolMode.NAMED, "get_weather"),
        ),
    ],
)
def test_a_choice_is_read(mode, parameters, choice):
    """All four freedoms, forced ones without thinking."""
    assert mode.decode(mode.body({"tools": [tool()], **parameters})).request.tool_choice == choice


NAMED = {"type": "function", "function": {"name": "get_weather"}}
CHOICE = "tool_choice is one of the strings that should be"
FORCED = "The tool_choice parameter does not support being set to required or object"
REFUSED = [
    ({"tools": ["x"]}, "Input should be a valid dictionary"),
    ({"tools": [{"type": "function"}]}, "Input should be a valid dictionary"),
    ({"tools": [{"type": "web_search"}]}, "The type of a tool must be function"),
    ({"tools": [tool("search")]}, "Tool names are not allowed to be [search]"),
    ({"tools": [tool("")]}, "Tool names are not allowed to be [search]"),
    ({"tools": [tool("get weather")]}, "Tool names are not allowed to be [search]"),
    ({"tools": [tool("天气")]}, "Tool names are not allowed to be [search]"),
    ({"tools": [tool("x\n")]}, "Tool names are not allowed to be [search]"),
    ({"tools": [tool("x" * 65)]}, "Tool names are not allowed to be [search]"),
    ({"tools": [tool(None)]}, "Tool names are not allowed to be [search]"),
    (
        {"tools": [tool(parameters=[])]},
        "Input should be a valid dictionary: parameters.tools[0].function.parameters",
    ),
    ({"tools": [tool()], "tool_choice": "any"}, CHOICE),
    ({"tools": [tool()], "tool_choice": {}}, CHOICE),
    ({"tools": [tool()], "tool_choice": {"type": "web_search", "function": {"name": "get_weather"}}}, CHOICE),
    ({"tools": [tool()], "tool_choice": 1}, CHOICE),
    ({"tools": [tool()], "tool_choice": ["auto"]}, CHOICE),
    ({"tools": [tool()], "tool_choice": "required"}, FORCED),
    ({"tools": [tool()], "tool_choice": NAMED}, FORCED),
    ({**OFF, "tool_choice": "required"}, "tool_choice asks for a call, but tools declares no function"),
    (
        {**OFF, "tools": [tool("other")], "tool_choice": NAMED},
        "tool_choice names a function that tools does not declare",
    ),
]


@pytest.mark.parametrize(("parameters", "stem"), REFUSED)
def test_a_wrong_tool_is_refused(mode, parameters, stem):
    """Each has its stem and the code of a refused parameter."""
    status, body = mode.refusal(mode.body(parameters))
    assert status == 400
    assert (
        body["message"] if mode.name == "native" else body["error"]["message"].split(": ", 1)[1]
    ).startswith(stem)
    code = body["code"] if mode.name == "native" else body["error"]["code"]
    assert code == ("InvalidParameter" if mode.name == "native" else "invalid_parameter_error")


def test_a_model_without_tools_says_so(mode):
    """The feature table decides."""
    _, body = mode.refusal(mode.body({"tools": [tool()]}), tools=False)
    assert "The tool call is not supported." in str(body)
