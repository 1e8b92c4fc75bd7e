"""The parser of the layout without tags."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from glmstudio.core.events import FinishReason
from glmstudio.glm.layout import Layout
from glmstudio.glm.parser import parser_for

STOP, LENGTH, CALLS = FinishReason.STOP, FinishReason.LENGTH, FinishReason.TOOL_CALLS
OSLO = 'get_weather\n{"city": "Oslo"}'
IN_OSLO = ("get_weather", '{"city": "Oslo"}')

CASES = [
    ("", None, None, [], STOP),
    ("\nHello.\n", None, "Hello.", [], STOP),
    ("Hello.", None, "Hello.", [], STOP),
    (OSLO, None, None, [IN_OSLO], CALLS),
    (f"  {OSLO}\n", None, None, [IN_OSLO], CALLS),
    ('get_weather \n\n {"city":"Oslo"}', None, None, [IN_OSLO], CALLS),
    (f"\n{OSLO}", None, OSLO, [], STOP),
    (f'{OSLO}<|assistant|>now\n{{}}', None, None, [IN_OSLO, ("now", "{}")], CALLS),
    (f"\nWait.<|assistant|>{OSLO}<|observation|>junk", None, "Wait.", [IN_OSLO], CALLS),
    (f"{OSLO} and more", None, f"{OSLO} and more", [], STOP),
    ("get_weather is a tool", None, "get_weather is a tool", [], STOP),
    ("get_wea", None, "get_wea", [], STOP),
    ("get_weather", None, "get_weather", [], STOP),
    ("get_weather\n", None, "get_weather", [], STOP),
    ("get_weather\nsunny", None, "get_weather\nsunny", [], STOP),
    ('get_weather\n{"city": ', None, 'get_weather\n{"city":', [], STOP),
    ('get_weather\n{"city": ', None, None, [], LENGTH),
    ("get_wea", None, "get_wea", [], LENGTH),
    (OSLO, None, None, [IN_OSLO], LENGTH),
    ("other\n{}", None, "other\n{}", [], STOP),
    ('now\n{"a": 12345678901234567890, "a": 2}', None, None, [("now", '{"a": 12345678901234567890}')], CALLS),
    ("now\nprint('x')<|assistant|>now\n{}", None, "now\nprint('x')", [("now", "{}")], CALLS),
    ("a<|user|>b", None, "a", [], STOP),
    (f"<think>hm</think>\n{OSLO}", "hm", None, [IN_OSLO], CALLS),
    (f"<think>hm</think>\n\n{OSLO[:11]}!", "hm", "get_weather!", [], STOP),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "reasoning", "content", "calls", "finish"), CASES)
@pytest.mark.parametrize("tool_stream", [False, True], ids=["whole", "streamed"])
def test_every_cut_gives_the_same_answer(
    raw: str,
    reasoning: Any,
    content: Any,
    calls: Any,
    finish: Any,
    tool_stream: bool,
    parse: Callable[..., Any],
    tools: Any,
) -> None:
    """A name on the first line and one JSON object after it make a call; everything else is text."""
    cuts = [[raw], list(raw), *([raw[:at], raw[at:]] for at in range(1, len(raw)))]
    for chunks in cuts:
        answer = parse(
            chunks, layout=Layout.GLM_0414, tools=tools, length=finish is LENGTH, tool_stream=tool_stream
        )
        assert answer.said == (reasoning, content, calls, finish), chunks


def test_an_open_thought_comes_first(parse: Callable[..., Any], tools: Any) -> None:
    """A reasoning model of this layout thinks, then answers or calls."""
    answer = parse([f"hm</think>{OSLO}"], layout=Layout.GLM_0414, tools=tools, thinking_open=True)
    assert answer.said == ("hm", None, [IN_OSLO], CALLS)


def test_without_tools_everything_is_text(parse: Callable[..., Any]) -> None:
    """Nothing is held back, and another turn ends the answer."""
    answer = parse([f"{OSLO}<|assistant|>x"], layout=Layout.GLM_0414)
    assert answer.said == (None, OSLO, [], STOP)


def test_discarded_calls_leave_nothing(parse: Callable[..., Any], tools: Any) -> None:
    """With tool_choice none the call is read and dropped."""
    answer = parse([OSLO], layout=Layout.GLM_0414, tools=tools, discard_calls=True)
    assert answer.said == (None, None, [], STOP)


def test_text_leaves_as_soon_as_it_cannot_be_a_name(tools: Any) -> None:
    """The first line waits only while it may still be a declared name."""
    parser = parser_for(Layout.GLM_0414, thinking_open=False, tools=tools, new_call_id=lambda: "c")
    assert parser.feed("get") == []
    assert [event.text for event in parser.feed(" up")] == ["get up"]
    assert [event.text for event in parser.feed(" now")] == [" now"]


@pytest.mark.parametrize(
    "raw", ["now\n" * 3000, 'now\n{"a":' * 800, ("now\n{}<|assistant|>" * 700), "now" + " " * 9000]
)
def test_work_is_proportional_to_the_text(raw: str, parse: Callable[..., Any], tools: Any) -> None:
    """However hostile the text, each character is looked at a bounded number of times."""
    assert parse(list(raw), layout=Layout.GLM_0414, tools=tools).scanned <= 30 * len(raw)
