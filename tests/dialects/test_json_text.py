"""JSON bytes that no client cuts in two."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glmstudio.dialects.json_text import json_bytes, json_escaped, json_string

any_text = st.text(alphabet=st.characters(codec="utf-8"))
"""Lone surrogates do not come back: see the table."""


@pytest.mark.parametrize(
    ("text", "encoded"),
    [
        ("", b'""'),
        ('say "hi"\\\n', rb'"say \"hi\"\\\n"'),
        ("天气", '"天气"'.encode()),
        ("a\u2028b\u2029c\u0085d", rb'"a\u2028b\u2029c\u0085d"'),
        ("\x00\x0b\x1c\x1f", rb'"\u0000\u000b\u001c\u001f"'),
        ("a\ud800b", '"a\ufffdb"'.encode()),
        ("\ud83d\ude00", '"😀"'.encode()),
        ("\u0105\u20a8", '"\u0105\u20a8"'.encode()),
    ],
)
def test_known_strings(text, encoded):
    """Quotes, controls, line ends and lone surrogates have one spelling; other text stays raw UTF-8."""
    assert json_string(text) == encoded
    assert json_escaped(text) == encoded[1:-1]
    assert json_bytes({text: [text]}) == b"{" + encoded + b":[" + encoded + b"]}"


@given(any_text)
def test_text_comes_back(text):
    """A JSON reader gets the text again, and no line splitter finds a line end in the bytes."""
    encoded = json_string(text)
    assert json.loads(encoded) == text
    assert len(encoded.decode().splitlines()) == 1


@given(st.text(), st.text())
def test_escaped_pieces_join(first, second):
    """Escaping is piecewise: pieces escaped one by one join to the whole escaped."""
    assert json_escaped(first) + json_escaped(second) == json_escaped(first + second)


def test_a_whole_value_with_lone_surrogates_is_mended():
    """Everything beside the bad text stays as it was."""
    value = {"a\ud800": [1, 2.5, None, True, ("x\udc00",)]}
    assert json.loads(json_bytes(value)) == {"a\ufffd": [1, 2.5, None, True, ["x\ufffd"]]}
