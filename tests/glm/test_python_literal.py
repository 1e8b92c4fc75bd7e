"""Lists and dictionaries in Python's spelling."""

# ruff: noqa: E501 -- a table

from __future__ import annotations

import ast
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glmstudio.glm import python_literal
from glmstudio.glm.json_text import write

READ = [
    ("['a', \"b\"]", '["a", "b"]'),
    ("[True, False, None, true, null]", "[true, false, null, true, null]"),
    ("{'a': {'b': [1, 2.50, -3]}}", '{"a": {"b": [1, 2.50, -3]}}'),
    (" ( 1 , 2 , ) ", "[1, 2]"),
    ("[]", "[]"),
    ("{}", "{}"),
    ("['it\\'s', 'a\\nb', '\\x41\\u00e9\\U0001F600', '\\d']", '["it\'s", "a\\nb", "Aé😀", "\\\\d"]'),
    ("['a\nb']", '["a\\nb"]'),
    ("{'a': 1, 'a': 2}", '{"a": 1}'),
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_literals_are_read(text: str, expected: str) -> None:
    """Strings, constants, numbers and containers as Python or JSON would write them."""
    assert write(python_literal.read(text)) == expected


@pytest.mark.parametrize(
    "text",
    ["", "a", "1", "'a'", "[", "[1", "[1 2]", "['a]", "{'a'}", "{1: 2}", "{'a': }", "[1] x", "[nan]", "[1_0]", "[01]",
     "[open('x')]", "['\\x4']", "['\\U00110000']", "[f'x']", "[1+2]", "[" * 500, "{'a': [" * 200],
)  # fmt: skip
def test_anything_else_is_refused(text: str) -> None:
    """No expression, no call, no number that JSON could not carry, no endless nesting."""
    with pytest.raises(ValueError):  # noqa: PT011 -- any ValueError is the contract
        python_literal.read(text)


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=60, deadline=None, derandomize=True, database=None)
@given(value=st.lists(values, max_size=3) | st.dictionaries(st.text(max_size=4), values, max_size=3))
def test_what_python_writes_is_read_back(value: Any) -> None:
    """`repr` and back, compared with Python's own reader."""
    assert json.loads(write(python_literal.read(repr(value)))) == ast.literal_eval(repr(value))
