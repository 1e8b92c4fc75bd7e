"""The direct writers say what the built-in templates say, byte for byte."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glmstudio.core.request import ChatRequest, Message, Role, Sampling, Thinking, Tool, ToolCall
from glmstudio.glm.checkpoint import builtin_checkpoint
from glmstudio.glm.direct import direct_writer
from glmstudio.glm.layout import Layout
from glmstudio.glm.render import PromptRenderer

CHECKPOINTS = {layout: builtin_checkpoint(layout) for layout in Layout}
DIRECT = {layout: PromptRenderer(checkpoint) for layout, checkpoint in CHECKPOINTS.items()}
# A comment at the end makes a template that nobody knows and that writes the same.
BY_TEMPLATE = {
    layout: PromptRenderer(replace(checkpoint, template=checkpoint.template + "{#- same -#}"))
    for layout, checkpoint in CHECKPOINTS.items()
}

TEXT = st.text(st.sampled_from("ab \n<>/|[]{}\"'&你é\ufdd0"), max_size=12) | st.sampled_from(
    ["<think>", "</think>x", "<|user|>", "/nothink", "hi /nothink", "  ", "<tool_call>a"]
)
VALUE = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 10**6) | st.floats(allow_nan=False) | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=5,
)
CALL = st.builds(ToolCall, TEXT, TEXT, st.dictionaries(TEXT, VALUE, max_size=3).map(json.dumps) | TEXT)
MESSAGE = st.one_of(
    st.builds(Message, st.sampled_from([Role.SYSTEM, Role.USER]), TEXT),
    st.builds(Message, st.just(Role.TOOL), TEXT, tool_call_id=st.none() | TEXT),
    st.builds(
        Message, st.just(Role.ASSISTANT), TEXT, st.none() | TEXT, st.lists(CALL, max_size=3).map(tuple)
    ),
)


def tool(definition: dict[str, Any]) -> Tool:
    return Tool(definition["function"]["name"], None, definition)


TOOL = st.fixed_dictionaries(
    {"type": st.just("function"), "function": st.fixed_dictionaries({"name": TEXT, "parameters": VALUE})}
).map(tool)


@settings(max_examples=400, deadline=None)
@given(
    layout=st.sampled_from(list(Layout)),
    messages=st.lists(MESSAGE, max_size=6).map(tuple),
    tools=st.lists(TOOL, max_size=2).map(tuple),
    thinks=st.booleans(),
    keeps=st.booleans(),
)
def test_a_direct_writer_writes_what_the_template_writes(
    layout: Layout, messages: Any, tools: Any, thinks: bool, keeps: bool
) -> None:
    """Whatever the conversation, the pieces are the same with and without Jinja."""
    chat = ChatRequest("glm", messages, Sampling(), Thinking(thinks, 100, keeps), 100, tools=tools)
    assert DIRECT[layout].render(chat) == BY_TEMPLATE[layout].render(chat)


@pytest.mark.parametrize("layout", list(Layout))
def test_only_our_own_templates_are_written_directly(layout: Layout) -> None:
    """A template that differs by one character is run."""
    template = CHECKPOINTS[layout].template
    assert direct_writer(template) is not None
    assert direct_writer(template + " ") is None
