"""Generated model outputs, well-formed and broken: what must hold of every text and every cut.

`GLMSTUDIO_LONG_TESTS=1` runs 120,000 outputs more. Those are made from a seed alone, which is quicker to draw than
their parts; the shorter tests draw the parts, so that hypothesis can shrink what fails.
"""

# ruff: noqa: E501 -- lists of texts

from __future__ import annotations

import json
import os
import random
import re
from collections.abc import Callable
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from glmstudio.core.events import FinishReason
from glmstudio.glm.layout import Layout

LONG = os.environ.get("GLMSTUDIO_LONG_TESTS") == "1"


def outputs(short: int, long: int) -> settings:
    """How many outputs a test generates; no clock decides, and CI draws the same ones each time."""
    return settings(
        max_examples=long if LONG else short,
        deadline=None,
        derandomize=not LONG,
        database=None,
        phases=[Phase.generate] if LONG else list(Phase),
        suppress_health_check=list(HealthCheck),
    )


TAGS = [
    "<think>", "</think>", "<tool_call>", "</tool_call>", "<arg_key>", "</arg_key>", "<arg_value>", "</arg_value>",
    "<|user|>", "<|observation|>", "<|assistant|>", "<|endoftext|>", "<|begin_of_box|>",
]  # fmt: skip
WORDS = [
    "get_weather", "now", "write", "set", "other", "city", "days", "kind", "value", "text", "Oslo", "42", "true",
    "None", '{"city": "A"}', '{"name": "now", "arguments": {"a": 1}}', "{", "}", '"', "[1, 2]", "['a']", "\\",
    " ", "\n", "\n\n", "<", "<<", "</", "<arg", "你好", "👩‍🚀", "é", "\u2028", "07", "1e999", "NaN",
]  # fmt: skip

soup = st.lists(st.sampled_from([*TAGS, *TAGS, *WORDS]), max_size=30).map("".join)
"""Tags and words in any order: mostly broken."""

harmless = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="<"), max_size=12)
tricky = st.sampled_from(
    ["</arg_value>", "</arg_value> x", "</tool_call>", "<think>", "</think>", "<|user|>", "<", "<<", "</", "\n", " ",
     "<arg_key>nope</arg_key><arg_value>", "<tool_call>", "<tool_call>nope", '"', "\\", "</arg_valu"]
)  # fmt: skip
# a value that spells a closer and then something that may follow one has no right reading, so none is generated
AMBIGUOUS = re.compile(r"</arg_value>\s*<(?!/arg_value>)|</tool_call>\s*<(\||tool_call>)")
data = (
    st.lists(st.one_of(harmless, tricky), max_size=5)
    .map("".join)
    .filter(lambda text: not AMBIGUOUS.search(text))
)
prose = st.lists(st.sampled_from(["Hello", " ", "\n", "ok.", "7 < 8", "你好", "é", "a<b>c"]), max_size=6).map(
    "".join
)
splits = st.lists(st.floats(0, 1), max_size=6)


def pieces(raw: str, points: list[float]) -> list[str]:
    """`raw` cut at these fractions of its length."""
    marks = sorted(int(point * len(raw)) for point in points)
    return [raw[a:b] for a, b in zip([0, *marks], [*marks, len(raw)], strict=True)]


@st.composite
def answers(draw: st.DrawFn) -> tuple[str, str | None, str | None, list[tuple[str, dict[str, Any]]]]:
    """A well-formed output of either layout: its raw text, and what was meant by it."""
    newline = draw(st.sampled_from(["", "\n"]))
    reasoning = draw(prose)
    raw = f"{reasoning}</think>{newline}"
    content = ""
    calls: list[tuple[str, dict[str, Any]]] = []
    for _ in range(draw(st.integers(0, 3))):
        text = draw(prose)
        name = draw(st.sampled_from(["write", "get_weather", "undeclared"]))
        arguments = draw(ARGUMENTS[name])
        body = "".join(
            f"<arg_key>{key}</arg_key>{newline}<arg_value>{written(value)}</arg_value>{newline}"
            for key, value in arguments.items()
        )
        raw += f"{text}<tool_call>{name}{newline}{body}</tool_call>"
        content += text
        calls.append((name, arguments))
    last = draw(prose)
    return raw + last, reasoning.strip() or None, (content + last).strip() or None, calls


def written(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | harmless,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(harmless, inner, max_size=3),
    max_leaves=6,
)
ARGUMENTS: dict[str, st.SearchStrategy[dict[str, Any]]] = {
    "write": st.fixed_dictionaries({}, optional={"path": data, "text": data}),
    "get_weather": st.fixed_dictionaries(
        {},
        optional={
            "city": data,
            "days": st.integers(),
            "metric": st.booleans(),
            "tags": st.lists(harmless, max_size=3),
            "where": st.dictionaries(harmless, json_values, max_size=3),
            "unit": st.sampled_from(["c", "f", 1]),
        },
    ),
    "undeclared": st.dictionaries(
        st.text("abcxyz_é", min_size=1, max_size=5), st.integers() | st.booleans() | st.none(), max_size=3
    ),
}


@outputs(short=60, long=3_000)
@given(answer=answers(), points=splits, tool_stream=st.booleans())
def test_a_well_formed_output_is_read_as_it_was_meant(
    answer: Any, points: list[float], tool_stream: bool, parse: Callable[..., Any], tools: Any
) -> None:
    """Reasoning, content and calls come back exactly, whatever the values hold and wherever the text is cut."""
    raw, reasoning, content, calls = answer
    for chunks in (pieces(raw, points), list(raw)):
        read = parse(chunks, thinking_open=True, tools=tools, tool_stream=tool_stream)
        assert (read.reasoning, read.content) == (reasoning, content)
        assert [(name, json.loads(arguments)) for name, arguments in read.calls] == calls
        assert read.finish is (FinishReason.TOOL_CALLS if calls else FinishReason.STOP)


@outputs(short=150, long=3_000)
@given(raw=soup, points=splits, thinking=st.booleans(), length=st.booleans(), has_tools=st.booleans())
def test_a_broken_output_is_read_alike_in_every_cut(
    raw: str,
    points: list[float],
    thinking: bool,
    length: bool,
    has_tools: bool,
    parse: Callable[..., Any],
    tools: Any,
) -> None:
    """One reading for whole, per character and random cuts, streamed or not; bounded work; valid JSON."""
    options = {"thinking_open": thinking, "length": length, "tools": tools if has_tools else ()}
    whole = parse([raw], **options)
    for chunks in (list(raw), pieces(raw, points)):
        for tool_stream in (False, True):
            answer = parse(chunks, tool_stream=tool_stream, **options)
            assert answer.said == whole.said
            assert answer.scanned <= 60 * len(raw) + 60


@outputs(short=50, long=2_000)
@given(answer=answers(), at=st.floats(0, 1), tool_stream=st.booleans())
def test_a_cut_off_output_leaks_no_markup(
    answer: Any, at: float, tool_stream: bool, parse: Callable[..., Any], tools: Any
) -> None:
    """Cut by a limit anywhere, only whole calls are delivered, and no tag of the cut one shows up as text."""
    raw, _, content, calls = answer
    cut = raw[: int(at * len(raw))]
    whole = parse([raw], thinking_open=True, tools=tools, tool_stream=tool_stream)
    part = parse([cut], thinking_open=True, tools=tools, tool_stream=tool_stream, length=True)
    assert part.finish is FinishReason.LENGTH
    assert part.calls == whole.calls[: len(part.calls)]
    for tag in ("<tool_call>", "<arg_key>", "<arg_value>", "</arg_key>", "</arg_value>", "</tool_call>"):
        assert tag not in (part.content or "")
    for index, text in part.streamed.items():
        assert whole.streamed[index].startswith(text)
    assert len(calls) == len(whole.calls)
    assert whole.content == content


@outputs(short=50, long=2_000)
@given(raw=soup, points=splits, length=st.booleans())
def test_the_0414_layout_is_read_alike_in_every_cut(
    raw: str, points: list[float], length: bool, parse: Callable[..., Any], tools: Any
) -> None:
    """The same invariant for the layout without tags."""
    options = {"layout": Layout.GLM_0414, "length": length, "tools": tools}
    whole = parse([raw], **options)
    for chunks in (list(raw), pieces(raw, points)):
        answer = parse(chunks, tool_stream=True, **options)
        assert answer.said == whole.said


def seeded_soup(chance: random.Random) -> str:
    """Tags and words in any order."""
    return "".join(chance.choices([*TAGS, *TAGS, *WORDS], k=chance.randrange(40)))


def seeded_answer(chance: random.Random) -> str:
    """A well-formed output, then perhaps with a part of it lost, doubled or replaced."""
    newline = chance.choice(["", "\n"])
    parts = [chance.choice(["", "hm", "\nhm\n", "a <tool_call> b"]), "</think>", newline]
    for _ in range(chance.randrange(4)):
        parts += [
            chance.choice(["", "so ", "\n"]),
            "<tool_call>",
            chance.choice([*SEEDED_NAMES, "other"]),
            newline,
        ]
        for _ in range(chance.randrange(4)):
            parts += ["<arg_key>", chance.choice(SEEDED_KEYS), "</arg_key>", newline, "<arg_value>"]
            parts += chance.choices([*WORDS, *TAGS[:8]], k=chance.randrange(5))
            parts += ["</arg_value>", newline]
        parts.append("</tool_call>")
    for _ in range(chance.choice([0, 0, 1, 2])):
        at = chance.randrange(len(parts))
        parts[at] = chance.choice(["", parts[at] * 2, chance.choice([*TAGS, *WORDS])])
    return "".join(parts)


SEEDED_NAMES = ["get_weather", "now", "write", "set"]
SEEDED_KEYS = ["city", "days", "kind", "value", "text", "path", "x"]


@outputs(short=100, long=120_000)
@given(seed=st.integers(0, 2**64 - 1))
def test_any_output_is_read_alike_in_every_cut(seed: int, parse: Callable[..., Any], tools: Any) -> None:
    """The invariants once more, over many more outputs: one reading, nothing retracted, bounded work."""
    chance = random.Random(seed)
    raw = chance.choice([seeded_soup, seeded_answer, seeded_answer])(chance)
    options = {
        "thinking_open": chance.random() < 0.7,
        "tools": tools if chance.random() < 0.9 else (),
        "length": chance.random() < 0.3,
        "discard_calls": chance.random() < 0.1,
    }
    whole = parse([raw], **options)
    for tool_stream in (False, True):
        for chunks in (list(raw), pieces(raw, [chance.random() for _ in range(chance.randrange(6))])):
            answer = parse(chunks, tool_stream=tool_stream, **options)
            assert answer.said == whole.said
            assert answer.scanned <= 60 * len(raw) + 60
