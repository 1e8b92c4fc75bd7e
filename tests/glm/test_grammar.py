"""Grammars for forced calls, checked with a small matcher of the notation."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

from glmstudio.core.request import Tool
from glmstudio.glm.grammar import forced_call_grammar
from glmstudio.glm.layout import Layout

SCHEMA = {
    "type": "object",
    "properties": {
        "city": {"type": "string"},
        "days": {"type": "integer"},
        "unit": {"enum": ["c", 1, None]},
        "flag": {"type": ["boolean", "null"]},
        "list": {"type": "array"},
        "ratio": {"type": "number"},
        'odd "key"\\': {},
    },
    "required": ["city"],
    "additionalProperties": False,
}
TOOLS = (
    Tool("weather", SCHEMA, {}),
    Tool("now", {"type": "object", "properties": {}, "additionalProperties": False}, {}),
    Tool("free", None, {}),
)
TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|\[(?:[^\]\\]|\\.)*\]|[A-Za-z][A-Za-z0-9-]*|[()|*+?]')
SPACE = re.compile(r"\s+")


class Grammar:
    """Reads the notation and matches whole texts: a set of end positions for each rule and start."""

    def __init__(self, text: str) -> None:
        self.rules: dict[str, Any] = {}
        for line in text.strip().split("\n"):
            name, _, body = line.partition(" ::= ")
            assert re.fullmatch(r"[a-z][a-z0-9-]*", name), line
            assert name not in self.rules, "each rule once"
            assert not SPACE.sub("", TOKEN.sub("", body)), f"unknown notation in {line}"
            self.tokens = TOKEN.findall(body)
            self.rules[name] = self.alternatives()
            assert not self.tokens, line

    def alternatives(self) -> Any:
        options = [self.sequence()]
        while self.tokens and self.tokens[0] == "|":
            self.tokens.pop(0)
            options.append(self.sequence())
        return ("or", options)

    def sequence(self) -> Any:
        items: list[Any] = []
        while self.tokens and self.tokens[0] not in "|)":
            token = self.tokens.pop(0)
            if token == "(":
                item = self.alternatives()
                assert self.tokens.pop(0) == ")"
            elif token[0] in '"[':
                item = (
                    ("text", unescape(token[1:-1]))
                    if token[0] == '"'
                    else ("class", re.compile(token, re.DOTALL))
                )
            else:
                item = ("rule", token)
            if self.tokens and self.tokens[0] in ("*", "+", "?"):
                item = (self.tokens.pop(0), item)
            items.append(item)
        return ("and", items)

    def matches(self, text: str) -> bool:
        @cache
        def rule_ends(name: str, start: int) -> frozenset[int]:
            return frozenset(ends(self.rules[name], start))

        def ends(item: Any, start: int) -> set[int]:
            kind, what = item
            if kind == "text":
                return {start + len(what)} if text.startswith(what, start) else set()
            if kind == "class":
                return {start + 1} if start < len(text) and what.match(text, start) else set()
            if kind == "rule":
                return set(rule_ends(what, start))
            if kind == "or":
                return {end for option in what for end in ends(option, start)}
            if kind == "and":
                reached = {start}
                for part in what:
                    reached = {end for at in reached for end in ends(part, at)}
                return reached
            reached = {start} if kind != "+" else set()
            frontier = {start}
            while frontier:
                frontier = {end for at in frontier for end in ends(what, at)} - reached
                reached |= frontier
                if kind == "?":
                    break
            return reached

        return len(text) in rule_ends("root", 0)


def unescape(text: str) -> str:
    return re.sub(r"\\(.)", lambda m: {"n": "\n", "r": "\r", "t": "\t"}.get(m[1], m[1]), text)


def pair(key: str, value: str, newline: str) -> str:
    return f"<arg_key>{key}</arg_key>{newline}<arg_value>{value}</arg_value>{newline}"


CITY = ("city", "Oslo")
ACCEPTED = [
    ("weather", [CITY]),
    ("weather", [("city", "a < b << </arg_valu </tool_call>\n"), ("days", "-12")]),
    (
        "weather",
        [CITY, ("unit", "c"), ("flag", "null"), ("list", '[1, {"a": "b\\n"}, []]'), ("ratio", "1.5e3")],
    ),
    ("weather", [CITY, ("unit", "1"), ("flag", "true"), ('odd "key"\\', "x")]),
    ("now", []),
    ("free", []),
    ("free", [("anything", "x"), ("else", "")]),
]
REFUSED = [
    ("weather", []),
    ("weather", [("days", "1"), CITY]),
    ("weather", [CITY, CITY]),
    ("weather", [CITY, ("days", "1.5")]),
    ("weather", [CITY, ("days", "007")]),
    ("weather", [CITY, ("unit", "k")]),
    ("weather", [CITY, ("list", "[1")]),
    ("weather", [CITY, ("other", "x")]),
    ("now", [("a", "b")]),
    ("nothing", []),
]


@pytest.mark.parametrize("layout", [Layout.GLM_4_5, Layout.GLM_4_7])
@pytest.mark.parametrize(("call", "fits"), [(c, True) for c in ACCEPTED] + [(c, False) for c in REFUSED])
def test_only_calls_of_the_schema_fit(
    layout: Layout, call: Any, fits: bool, parse: Callable[..., Any]
) -> None:
    """Names, keys, order, required keys and typed values; and what fits is read by the parser as one call."""
    newline = "\n" if layout is Layout.GLM_4_5 else ""
    name, arguments = call
    text = f"{name}{newline}{''.join(pair(*item, newline) for item in arguments)}</tool_call>"
    assert Grammar(forced_call_grammar(layout, TOOLS)).matches(text) is fits
    if fits:
        assert Grammar(forced_call_grammar(layout, TOOLS, name)).matches(text.removeprefix(name))
        read = parse([f"</think><tool_call>{text}"], layout=layout, thinking_open=True, tools=TOOLS)
        assert [called for called, _ in read.calls] == [name]
        assert read.content is None


def test_a_named_tool_is_the_only_one() -> None:
    """After the name of one tool nothing of another fits."""
    grammar = Grammar(forced_call_grammar(Layout.GLM_4_7, TOOLS, "now"))
    assert grammar.matches("</tool_call>")
    assert not grammar.matches(pair(*CITY, "") + "</tool_call>")


def test_several_calls_only_when_asked_for() -> None:
    """One call, or one and more."""
    text = "now</tool_call><tool_call>free</tool_call>"
    assert not Grammar(forced_call_grammar(Layout.GLM_4_7, TOOLS)).matches(text)
    assert Grammar(forced_call_grammar(Layout.GLM_4_7, TOOLS, several=True)).matches(text)
    assert Grammar(forced_call_grammar(Layout.GLM_4_7, TOOLS, "now", several=True)).matches(text[3:])
    lines = "now\n</tool_call>\n<tool_call>free\n</tool_call>"
    assert Grammar(forced_call_grammar(Layout.GLM_4_5, TOOLS, several=True)).matches(lines)


def test_a_call_of_0414_is_a_name_and_an_object() -> None:
    """No tags in this layout."""
    grammar = Grammar(forced_call_grammar(Layout.GLM_0414, TOOLS))
    assert grammar.matches('weather\n{"city": "Oslo", "n": [1, 2.5, null]}')
    assert not grammar.matches("weather\n[1]")
    assert Grammar(forced_call_grammar(Layout.GLM_0414, TOOLS, "now")).matches("\n{}")


def test_a_tool_that_is_not_there_is_refused() -> None:
    """The caller's check comes first, so this is a bug; it says which name."""
    with pytest.raises(ValueError, match="'gone'"):
        forced_call_grammar(Layout.GLM_4_7, TOOLS, "gone")
    with pytest.raises(ValueError, match="no tools"):
        forced_call_grammar(Layout.GLM_4_7, ())
