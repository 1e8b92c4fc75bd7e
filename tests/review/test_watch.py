"""A growing text: cut as it may be, the verdict and what is shown before it are the same."""

from __future__ import annotations

import itertools
import random
import re
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glmstudio.review.matcher import Matcher
from glmstudio.review.pattern import read_pattern
from glmstudio.review.watch import Watch

Rules = tuple[tuple[str, ...], tuple[str, ...]]

RULES: list[Rules] = [
    (("abcd", "bc"), ()),
    (("aab", "aaab", "ab"), ()),
    ((), ("a.{2}b", "bc")),
    ((), (r"\bab\b",)),
    (("ca",), (r"\bab?c\b", "b{3}")),
    (("a b",), ("(ab|ac){2}",)),
]


def watch(rules: Rules) -> Watch:
    words, patterns = rules
    return Watch(
        [Matcher(dict.fromkeys(words, "w")), Matcher({}, [(read_pattern(p), "p") for p in patterns])]
    )


def play(rules: Rules, pieces: Sequence[str]) -> tuple[str, bool]:
    """What is shown in all, and whether it was blocked."""
    seen, follower = "", watch(rules)
    for piece in pieces:
        text, blocked = follower.feed(piece)
        seen += text
        if blocked:
            return seen, True
    text, blocked = follower.release()
    return seen + text, blocked


def oracle(rules: Rules, text: str) -> tuple[str, bool]:
    """By trying every end and every start: the match that ends first, the longest of those. A match that ends
    in a word boundary is certain one character later."""
    words, patterns = rules
    compiled = [(re.compile(re.escape(word)), False) for word in words]
    compiled += [(re.compile(pattern), pattern.endswith(r"\b")) for pattern in patterns]
    ends: list[tuple[int, int]] = []
    for end in range(len(text) + 1):
        for start in range(end):
            for pattern, late in compiled:
                whole = re.compile(f"(?:{pattern.pattern})", re.ASCII)
                if any(m.end() == end for m in _exact(whole, text, start, end)):
                    ends.append((min(end + late, len(text) + (late and end == len(text))), start))
    if not ends:
        return text, False
    _, start = min(ends)
    return text[:start], True


def _exact(pattern: re.Pattern[str], text: str, start: int, end: int) -> list[re.Match[str]]:
    """The match of exactly this stretch, with what stands around it seen by word boundaries."""
    found = re.compile(
        f"(?<![\\s\\S]{{{start + 1}}})(?:{pattern.pattern})(?![\\s\\S]{{{len(text) - end + 1}}})"
    )
    return [m for m in [found.match(text, start)] if m and m.end() == end]


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(RULES), st.text("abcd ", max_size=14), st.sets(st.integers(1, 13)))
def test_no_cut_changes_the_outcome(rules: Rules, text: str, cuts: set[int]) -> None:
    """Whole, character by character and under any cut: the same as by trying everything."""
    edges = sorted({0, len(text), *(cut for cut in cuts if cut < len(text))})
    expected = oracle(rules, text)
    assert play(rules, [text]) == expected
    assert play(rules, list(text)) == expected
    assert play(rules, [text[a:b] for a, b in itertools.pairwise(edges)]) == expected


@pytest.mark.parametrize(
    ("rules", "pieces", "shown"),
    [
        ((("forbidden",), ()), ["a fo", "rbid", "den word"], "a "),
        ((("forbidden",), ()), ["a FOR", "BIDDEN word"], "a "),
        ((("法轮",), ()), ["这是法", "轮"], "这是"),
        (((), (r"1[3-9]\d{9}",)), ["call 139", "1234", "5678 now"], "call "),
        (((), (r"\bass\b",)), ["class ass", " x"], "class "),
        (((), (r"\bass\b",)), ["an ass"], "an "),
        ((("b",), ("a.b",)), ["axb"], ""),
    ],
)
def test_a_word_in_pieces_is_caught_before_it_is_shown(rules: Rules, pieces: list[str], shown: str) -> None:
    """Each row: rules, the pieces of a text, and all that anybody gets to see of it."""
    assert play(rules, pieces) == (shown, True)


@pytest.mark.parametrize(
    ("rules", "pieces", "after_each"),
    [
        ((("forbidden",), ()), ["a fo", "rt", " for", "bid"], ["a ", "fort", " ", ""]),
        (((), (r"1[3-9]\d{9}",)), ["in 19", "8", "4 it"], ["in ", "", "1984 it"]),
        (((), (r"\bass\b",)), ["ass", "ume"], ["", "assume"]),
    ],
)
def test_only_what_could_still_match_is_held_back(
    rules: Rules, pieces: list[str], after_each: list[str]
) -> None:
    """Each row: rules, pieces, and what may be shown after each of them."""
    follower = watch(rules)
    assert [follower.feed(piece).text for piece in pieces] == after_each


def test_a_text_that_stood_still_goes_on() -> None:
    """Released because something else was told, then continued: the word is still one word."""
    follower = watch((("forbidden",), ()))
    assert follower.feed("x for") == ("x ", False)
    assert follower.release() == ("for", False)
    assert follower.feed("bidden") == ("", True)


def test_what_is_kept_does_not_grow_with_the_text() -> None:
    """After a hundred thousand characters the watch holds no more than its longest rule."""
    follower = watch((("a" * 100 + "b",), ("c.{50}d",)))
    noise = random.Random(7)
    for _ in range(1000):
        follower.feed("".join(noise.choices("ace", k=100)))
        assert len(follower._text) <= 102  # pyright: ignore[reportPrivateUsage] - the bound is the point
