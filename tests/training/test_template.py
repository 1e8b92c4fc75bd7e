"""The chat template writes the layout of GLM-4.7 and GLM-5 exactly, in words of our own."""

from __future__ import annotations

import pytest

from training.template import render_prompt, render_whole, template_source

TOOL = {"type": "function", "function": {"name": "天气", "description": "<a> & 'b'", "parameters": {}}}
TOOLS_BLOCK = (
    "<|system|>\n# Functions\n\n"
    "Call these functions when they help with the request. Each line describes one:\n<tools>\n"
    '{"type": "function", "function": {"name": "天气", "description": "<a> & \'b\'", "parameters": {}}}\n'
    "</tools>\n\nWrite each call as:\n"
    "<tool_call>function<arg_key>name</arg_key><arg_value>value</arg_value></tool_call>"
)


def user(text):
    return {"role": "user", "content": text}


def call(name, arguments):
    return {"function": {"name": name, "arguments": arguments}}


def test_generation_prompt_opens_or_closes_thinking():
    assert render_prompt([user("Who are you")]) == "[gMASK]<sop><|user|>Who are you<|assistant|><think>"
    off = render_prompt([user("Who are you")], thinking=False)
    assert off == "[gMASK]<sop><|user|>Who are you<|assistant|></think>"


def test_the_callers_system_text_follows_the_tools_block():
    text = render_prompt([{"role": "system", "content": "Be brief."}, user("x")], [TOOL])
    assert text == f"[gMASK]<sop>{TOOLS_BLOCK}<|system|>Be brief.<|user|>x<|assistant|><think>"


def test_a_tool_loop_keeps_its_reasoning_and_results_share_one_marker():
    messages = [
        user("Oslo and Lima?"),
        {
            "role": "assistant",
            "content": None,
            "reasoning_content": " Ask both. ",
            "tool_calls": [call("weather", {"city": "Oslo"}), call("weather", {"days": 2, "now": True})],
        },
        {"role": "tool", "content": "3 C"},
        {"role": "tool", "content": [{"type": "text", "text": "19 C"}]},
    ]
    assert render_prompt(messages) == (
        "[gMASK]<sop><|user|>Oslo and Lima?<|assistant|><think>Ask both.</think>"
        "<tool_call>weather<arg_key>city</arg_key><arg_value>Oslo</arg_value></tool_call>"
        "<tool_call>weather<arg_key>days</arg_key><arg_value>2</arg_value>"
        "<arg_key>now</arg_key><arg_value>true</arg_value></tool_call>"
        "<|observation|><tool_response>3 C</tool_response><tool_response>19 C</tool_response>"
        "<|assistant|><think>"
    )


def test_reasoning_of_earlier_turns_is_dropped_unless_asked_for():
    messages = [
        user("a"),
        {"role": "assistant", "content": "b", "reasoning_content": "r"},
        user("c"),
    ]
    assert (
        render_prompt(messages) == "[gMASK]<sop><|user|>a<|assistant|></think>b<|user|>c<|assistant|><think>"
    )
    inline = [user("a"), {"role": "assistant", "content": "<think>r</think>b"}, user("c")]
    assert render_prompt(inline) == render_prompt(messages)


@pytest.mark.parametrize("arguments", [None, {}])
def test_a_call_without_arguments_is_only_its_name(arguments):
    messages = [user("t"), {"role": "assistant", "content": "", "tool_calls": [call("now", arguments)]}]
    assert render_whole(messages).endswith("<|assistant|></think><tool_call>now</tool_call><|observation|>")


def test_a_whole_conversation_ends_with_the_marker_that_the_model_must_write():
    assert render_whole([user("a"), {"role": "assistant", "content": "b"}]).endswith("b<|user|>")


def test_missing_content_never_prints_none():
    assert "None" not in render_prompt([{"role": "user", "content": None}, {"role": "user"}])


def test_the_source_has_no_trailing_newline_that_would_reach_the_prompt():
    assert not template_source().endswith("\n")
