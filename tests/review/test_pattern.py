"""What a pattern may be, and that its beginnings are exactly the beginnings of its matches."""

from __future__ import annotations

import re

import pytest
import re2
from hypothesis import given, settings
from hypothesis import strategies as st

from glmstudio.review.pattern import PatternFault, read_pattern


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("a*", "no end"),
        ("a+", "no end"),
        ("a{2,}", "not {n} or {n,m}"),
        ("a{3,2}", "repetition {3,2}"),
        ("a{0}", "repetition {0,0}"),
        ("a{300}", "300 characters"),
        ("(a{20}){20}", "400 characters"),
        ("(a", "not closed"),
        ("a)", "too many"),
        ("[a", "not closed"),
        ("[[:alpha:]]", "class"),
        ("^a", "anywhere"),
        ("a$", "anywhere"),
        ("(?=a)b", "special group"),
        ("(?i)a", "special group"),
        (r"(a)\1", "escape"),
        (r"a\bb", r"\b inside"),
        (r"\bfoo|bar", "alternatives beside"),
        (r"\p", "without a {Name}"),
        ("?", "nothing before"),
        ("a??", "after a repetition"),
        ("a?", "empty text"),
        (r"\b", "empty text"),
        ("", "empty text"),
        ("a|", "empty text"),
        ("\\", "escape"),
        ("x" * 501, "501 characters"),
        ("(" * 21 + "a" + ")" * 21, "nested"),
    ],
)
def test_what_cannot_be_followed_is_refused(text: str, why: str) -> None:
    """Each row: an entry and a word of the reason."""
    with pytest.raises(PatternFault, match=re.escape(why)):
        read_pattern(text)


@pytest.mark.parametrize(
    ("text", "match", "begun", "not_begun"),
    [
        (r"1[3-9]\d{9}", "13912345678", "1391234", "129"),
        ("col(o|ou)r", "colour", "colou", "cor"),
        ("(ab){2,3}", "abab", "aba", "b"),
        ("a.?c", "abc", "ab", "bc"),
        (r"\bass\b", "ass", "ass", "s"),
        (r"\p{Han}{2}!", "中国!", "中国", "a"),
        (r"[]x]\]", "]]", "]", "a"),
        (r"[^a]\\b", r"z\b", "z\\", "a"),
        ("a(|b)c", "ac", "a", "b"),
        ("(x|yz)?w", "yzw", "yz", "q"),
    ],
)
def test_a_pattern_knows_its_matches_and_their_beginnings(
    text: str, match: str, begun: str, not_begun: str
) -> None:
    """Each row: a pattern, a match, a proper beginning of one, and a text that can become none."""
    pattern = read_pattern(text)
    assert re2.fullmatch(pattern.ended, match)
    assert re2.fullmatch(pattern.begun, begun)
    assert not re2.fullmatch(pattern.begun, not_begun)
    assert pattern.chars_max >= len(match)


nodes = st.recursive(
    st.sampled_from(["a", "b", ".", "[ab]", r"\w"]),
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map("".join),
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: f"({'|'.join(parts)})"),
        inner.map(lambda part: f"({part})?"),
        st.tuples(inner, st.integers(0, 2), st.integers(1, 2)).map(
            lambda told: f"(?:{told[0]}){{{told[1]},{told[1] + told[2]}}}"
        ),
    ),
    max_leaves=6,
)


@settings(max_examples=300, deadline=None)
@given(nodes, st.text("abc", max_size=8))
def test_every_cut_of_a_match_is_a_beginning(source: str, text: str) -> None:
    """Against the standard library's matching: each proper beginning of a match is seen as one."""
    try:
        pattern = read_pattern(source)
    except PatternFault:
        return
    found = re.fullmatch(source, text)
    assert bool(re2.fullmatch(pattern.ended, text)) == bool(found)
    if found:
        assert all(re2.fullmatch(pattern.begun, text[:end]) for end in range(len(text)))
