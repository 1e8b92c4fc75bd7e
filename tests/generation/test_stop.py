"""Stop texts and stop token sequences under every cut."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glmstudio.engines.protocol import Piece
from glmstudio.generation.stop import StopTexts, StopTokens


def shown(stops: list[str], pieces: list[str]) -> tuple[str, bool]:
    """What a reader sees, and whether it was stopped."""
    finder = StopTexts(stops)
    seen = ""
    for piece in pieces:
        text, hit = finder.feed(piece)
        seen += text
        if hit:
            return seen, True
    return seen + finder.release(), False


@pytest.mark.parametrize(
    ("stops", "text", "expected"),
    [
        (["END"], "one END two", ("one ", True)),
        (["END"], "one EN two", ("one EN two", False)),
        (["aab"], "aaab", ("a", True)),
        (["b", "ab"], "xab", ("x", True)),
        (["\n\n"], "a\nb\n\nc", ("a\nb", True)),
        ([""], "anything", ("anything", False)),
        (["。"], "你好。再见", ("你好", True)),
    ],
)
def test_whole_and_per_character_agree(stops: list[str], text: str, expected: tuple[str, bool]) -> None:
    """The first stop that begins earliest ends the text, however it is cut."""
    assert shown(stops, [text]) == expected
    assert shown(stops, list(text)) == expected


@given(
    st.lists(st.text("ab", min_size=1, max_size=4), min_size=1, max_size=3),
    st.text("abc", max_size=30),
    st.data(),
)
def test_no_cut_changes_what_is_shown(stops: list[str], text: str, data: st.DataObject) -> None:
    """The same is shown under every cut: a prefix of the text, without any stop in it."""
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=6)))
    bounds = [0, *cuts, len(text)]
    seen, hit = shown(stops, [text[a:b] for a, b in itertools.pairwise(bounds)])
    assert (seen, hit) == shown(stops, list(text)) == shown(stops, [text])
    assert text.startswith(seen)
    assert not any(stop in seen for stop in stops)
    assert hit == any(stop in text for stop in stops)


def pieces_of(ids: list[int]) -> list[Piece]:
    return [Piece(f"<{id}>", 1, (id,)) for id in ids]


@given(
    st.lists(st.lists(st.integers(0, 2), min_size=1, max_size=3).map(tuple), min_size=1, max_size=3),
    st.lists(st.integers(0, 3), max_size=25),
)
def test_token_sequences_stop_before_their_first_token(stops: list[tuple[int, ...]], ids: list[int]) -> None:
    """What passes is the ids before the sequence that completes first; all of them when none does."""
    finder, passed, hit = StopTokens(stops), [], False
    for piece in pieces_of(ids):
        released, hit = finder.feed(piece)
        passed += released
        if hit:
            break
    if not hit:
        passed += finder.release()
    got = [piece.token_ids[0] for piece in passed]
    ends = [
        (end, start)
        for end in range(1, len(ids) + 1)
        for start in range(end)
        if tuple(ids[start:end]) in stops
    ]
    if not ends:
        assert (got, hit) == (ids, False)
    else:
        first_end = min(end for end, _ in ends)
        start = min(start for end, start in ends if end == first_end)
        assert (got, hit) == (ids[:start], True)


def test_a_piece_without_its_id_is_in_no_sequence() -> None:
    """Engines tell no ids for a character of several tokens; what stands around it is not in a row."""
    finder, unknown = StopTokens([(1, 2)]), Piece("é", 2)
    one, two = pieces_of([1, 2])
    assert finder.feed(one) == ([], False)
    assert finder.feed(unknown) == ([one, unknown], False)
    assert finder.feed(two) == ([two], False)
    assert finder.feed(one) == ([], False)
    assert finder.feed(two) == ([], True)
