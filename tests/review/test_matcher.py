"""Whole texts: which rules speak, and that hostile rules and texts cost linear time."""

from __future__ import annotations

import re2

from glmstudio.review.matcher import Matcher, Window
from glmstudio.review.pattern import read_pattern


def test_every_rule_that_speaks_is_named() -> None:
    """Overlapping words and patterns all give their risk types."""
    rules = Matcher({"ab": "one", "abc": "two", "x": "three"}, [(read_pattern("c[0-9]"), "four")])
    assert rules.kinds("zABC1") == {"one", "two", "four"}
    assert rules.kinds("nothing of it") == set()


def test_without_rules_nothing_is_found() -> None:
    """An empty matcher needs no library and holds nothing."""
    rules = Matcher({})
    assert not rules.holds("anything")
    assert rules.begun(Window("any", "any")) == 3


def test_a_lone_surrogate_hides_nothing() -> None:
    """The search goes on behind it."""
    assert Matcher({"bad": "w"}, [(read_pattern("q1"), "p")]).kinds("\udc00 bad q1") == {"w", "p"}


def test_a_pattern_made_to_backtrack_is_answered() -> None:
    """The classic trap for backtracking engines: two to the hundredth ways to fail."""
    rules = Matcher({}, [(read_pattern("(a|a){100}b"), "p")])
    assert not rules.holds("a" * 100_000)
    assert rules.first(Window("a" * 100 + "b", ""), ended=False) == (101, 0)


def test_the_library_keeps_the_context_before_a_start() -> None:
    """What the watch relies on: a boundary looks at the character before the place where a search starts."""
    assert re2.compile(r"\bcd").search("bcd", 1) is None
    assert re2.compile(r"\bcd").search(" cd", 1).start() == 1
