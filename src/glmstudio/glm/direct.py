"""The built-in layouts written straight, without Jinja: byte for byte what their templates write.

It knows the texts of `glm/templates` and nothing else; a checkpoint that brings its own template is rendered
by that. What does not fit (a TypeError, a KeyError …) is for the template to refuse in its own words.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

from glmstudio.glm.checkpoint import builtin_checkpoint
from glmstudio.glm.layout import Layout

Turn = dict[str, Any]
Writer = Callable[[Sequence[Turn], Sequence[Any], bool, bool], str]
"""Turns, tools, whether the model thinks, whether earlier thoughts are cleared → the prompt."""

_TOOLS_OPEN = (
    "<|system|>\n# Functions\n\nThese functions can be called, as often as the request needs."
    " One JSON object on each line describes one:\n<tools>\n"
)
_TOOLS_CLOSE = (
    "</tools>\n\nWrite a call like this, with one key and one value for each argument:\n<tool_call>name"
)
_EXAMPLE_4_5 = "\n<arg_key>key</arg_key>\n<arg_value>value</arg_value>\n</tool_call>"
_EXAMPLE_4_7 = "<arg_key>key</arg_key><arg_value>value</arg_value></tool_call>"


def direct_writer(template: str) -> Writer | None:
    """The writer of this template, when it is one of ours."""
    for layout, writer in _WRITERS.items():
        if template == builtin_checkpoint(layout).template:
            return writer
    return None


def _write_4_7(turns: Sequence[Turn], tools: Sequence[Any], thinks: bool, clears: bool) -> str:
    out = ["[gMASK]<sop>"]
    if tools:
        _add_tools(out, tools, _EXAMPLE_4_7)
    last_user = _last_user(turns)
    in_results = False
    for index, turn in enumerate(turns):
        role = turn["role"]
        if role == "user":
            out += "<|user|>", turn["content"]
        elif role == "system":
            out += "<|system|>", turn["content"]
        elif role == "tool":
            out += (
                "" if in_results else "<|observation|>",
                "<tool_response>",
                turn["content"],
                "</tool_response>",
            )
        elif role == "assistant":
            thought = turn.get("reasoning_content")
            out.append("<|assistant|>")
            if thought and (not clears or index > last_user):
                out += "<think>", thought.strip()
            out += "</think>", turn["content"].strip()
            for call in turn.get("tool_calls") or ():
                _add_call(out, call["function"], "")
        in_results = role == "tool"
    out.append("<|assistant|><think>" if thinks else "<|assistant|></think>")
    return "".join(out)


def _write_4_5(turns: Sequence[Turn], tools: Sequence[Any], thinks: bool, _clears: bool) -> str:
    out = ["[gMASK]<sop>"]
    if tools:
        _add_tools(out, tools, _EXAMPLE_4_5)
    last_user = _last_user(turns)
    in_results = False
    for index, turn in enumerate(turns):
        role = turn["role"]
        if role == "user":
            out += "<|user|>\n", turn["content"]
            if not thinks and not turn["content"].endswith("/nothink"):
                out.append("/nothink")
        elif role == "system":
            out += "<|system|>\n", turn["content"]
        elif role == "tool":
            out += "" if in_results else "<|observation|>", "\n<tool_response>\n", turn["content"]
            out.append("\n</tool_response>")
        elif role == "assistant":
            thought = turn.get("reasoning_content")
            out += (
                "<|assistant|>\n<think>",
                thought.strip() if thought and index > last_user else "",
                "</think>",
            )
            if content := turn["content"].strip():
                out += "\n", content
            for call in turn.get("tool_calls") or ():
                out.append("\n")
                _add_call(out, call["function"], "\n")
        in_results = role == "tool"
    out.append("<|assistant|>" if thinks else "<|assistant|>\n<think></think>")
    return "".join(out)


def _write_0414(turns: Sequence[Turn], tools: Sequence[Any], _thinks: bool, _clears: bool) -> str:
    out = ["[gMASK]<sop>"]
    if tools:
        out.append("<|system|>\n# 可以调用的工具")
    for tool in tools:
        function = tool.get("function") or tool
        shown = json.dumps(function, ensure_ascii=False, indent=4)
        out += "\n\n## ", function["name"], "\n\n", shown, "\n调用该函数时，参数请写成 JSON 对象。"
    for turn in turns:
        if turn["role"] == "system":
            out += "<|system|>\n", turn["content"]
    for turn in turns:
        if turn["role"] != "system":
            out += "<|", turn["role"], "|>", turn.get("metadata") or "", "\n", turn["content"]
    out.append("<|assistant|>")
    return "".join(out)


def _add_tools(out: list[str], tools: Sequence[Any], example: str) -> None:
    out.append(_TOOLS_OPEN)
    for tool in tools:
        out += json.dumps(tool, ensure_ascii=False), "\n"
    out += _TOOLS_CLOSE, example


def _add_call(out: list[str], function: dict[str, Any], newline: str) -> None:
    out += "<tool_call>", function["name"], newline
    for key, value in function["arguments"].items():
        text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        out += "<arg_key>", key, "</arg_key>", newline, "<arg_value>", text, "</arg_value>", newline
    out.append("</tool_call>")


def _last_user(turns: Sequence[Turn]) -> int:
    for index in range(len(turns) - 1, -1, -1):
        if turns[index]["role"] == "user":
            return index
    return -1


_WRITERS: dict[Layout, Writer] = {
    Layout.GLM_4_7: _write_4_7,
    Layout.GLM_4_5: _write_4_5,
    Layout.GLM_0414: _write_0414,
}
