"""JSON as text: strict reading, canonical writing, recognition while it arrives."""

# ruff: noqa: E501 -- a table

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glmstudio.glm.json_text import (
    DEPTH_MAX,
    SCALAR_CHARS_MAX,
    Number,
    ObjectScanner,
    Progress,
    escape,
    read,
    read_lenient,
    type_name,
    write,
)

QUIET = settings(max_examples=80, deadline=None, derandomize=True, database=None)


@pytest.mark.parametrize(
    "text",
    ["NaN", "Infinity", "-Infinity", "007", "+1", ".5", "1.", "'a'", "", "{", "[1,]", "1 2", "[" * 4000],
)
def test_what_is_no_json_is_refused(text: str) -> None:
    """Python's leniency and its recursion limit do not show."""
    with pytest.raises(ValueError):  # noqa: PT011 -- any ValueError is the contract
        read(text)


def test_raw_newlines_only_pass_the_lenient_reader() -> None:
    """Models write them into strings."""
    assert read_lenient('{"a": "x\ny"}') == {"a": "x\ny"}
    with pytest.raises(ValueError, match="control"):
        read('{"a": "x\ny"}')


def test_writing_is_canonical_and_keeps_digits() -> None:
    """One space after commas and colons, non-ASCII as it is, numbers and first keys as written."""
    text = '{"é":[1,2.50,1e999,true,false,null],"n":12345678901234567890,"é":0}'
    assert write(read(text)) == '{"é": [1, 2.50, 1e999, true, false, null], "n": 12345678901234567890}'
    assert write(read('"\\ud83d\\ude00 \\ud83d"')) == '"\\ud83d\\ude00 \\ud83d"'
    assert escape('a"\\\n\x01é') == 'a\\"\\\\\\n\\u0001é'


def test_writing_too_deep_is_refused() -> None:
    """The bound has a name."""
    value: Any = []
    for _ in range(DEPTH_MAX):
        value = [value]
    with pytest.raises(ValueError, match=str(DEPTH_MAX)):
        write(value)


WHOLE = [
    "0",
    "-0",
    "42",
    "1.0",
    "1.50e1",
    "100e-2",
    "1e999999999999999999999",
    "0e-99999999999999999999",
    "0.00",
]
BROKEN = ["1.5", "25e-1", "1.55e1", "1e-999999999999999999999"]


@pytest.mark.parametrize(("digits", "whole"), [(d, True) for d in WHOLE] + [(d, False) for d in BROKEN])
def test_whole_numbers_are_told_without_computing_them(digits: str, whole: bool) -> None:
    """However large the exponent, only digits are compared."""
    assert Number(digits).integral is whole
    assert type_name(Number(digits)) == ("integer" if whole else "number")


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=10,
)
objects = st.dictionaries(st.text(max_size=4), json_values, max_size=4)


def scan(text: str, size: int) -> tuple[Progress, int]:
    scanner, taken = ObjectScanner(), 0
    for at in range(0, len(text), size):
        chunk = text[at : at + size]
        taken += scanner.scan(chunk)
        if scanner.progress is not Progress.OPEN:
            break
    return scanner.progress, taken


@QUIET
@given(value=objects, indent=st.sampled_from([None, 0, 2]), escaped=st.booleans(), size=st.integers(1, 9))
def test_an_object_is_recognised_at_its_last_brace(
    value: Any, indent: int | None, escaped: bool, size: int
) -> None:
    """In any cut, with any blanks, and not a character later."""
    text = json.dumps(value, indent=indent, ensure_ascii=escaped)
    assert scan(text + " tail}", size) == (Progress.COMPLETE, len(text))
    assert read_lenient(text) is not None


@QUIET
@given(
    text=st.text('{}[]",:\\u0ae1-.tfn \n', max_size=25).map(lambda text: "{" + text), size=st.integers(1, 5)
)
def test_the_scanner_agrees_with_the_reader(text: str, size: int) -> None:
    """What it calls complete is JSON; what is JSON it calls complete; cuts do not matter."""
    progress, taken = scan(text, size)
    assert (progress, taken) == scan(text, len(text))
    try:
        read_lenient(text)
        assert progress is Progress.COMPLETE
        assert not text[taken:].strip()
    except ValueError:
        pass
    if progress is Progress.COMPLETE:
        assert isinstance(read_lenient(text[:taken]), dict)


@pytest.mark.parametrize(
    "text",
    ["[", "x", '{"a"}', "{a", "{,", '{"a":}', '{"a":1]', '{"a":[1}', '{"a":[}', '{"a":01,', '{"a":tru,', '{"\\x',
     '{"\\u00g', '{"a":1,}', "{]", '{"a":+', '{"a":' + "1" * (SCALAR_CHARS_MAX + 2), '{"a":' + "[" * DEPTH_MAX],
)  # fmt: skip
def test_the_first_impossible_character_is_noticed(text: str) -> None:
    """No text is held back once it cannot be an object, and the bounds hold."""
    assert scan(text, 1)[0] is Progress.INVALID
