"""Strict reading of JSON bodies."""

import contextlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glmstudio.dialects import reading
from glmstudio.dialects.reading import DEPTH_MAX, MalformedBody, WrongType, parse_object, shown

BROKEN = {
    "empty": b"",
    "no json": b"hello",
    "cut off": b'{"a": 1',
    "trailing text": b'{"a":1} x',
    "trailing comma": b'{"a":1,}',
    "a list": b"[1]",
    "null": b"null",
    "a string": b'"a"',
    "NaN": b'{"a":NaN}',
    "Infinity": b'{"a":-Infinity}',
    "float overflow": b'{"a":1e999}',
    "endless integer": b'{"a":' + b"1" * 5000 + b"}",
    "lone high surrogate": rb'{"a":"\ud800"}',
    "lone low surrogate": rb'{"a":"x\udc00"}',
    "lone surrogate in a key": rb'{"\udc00":1}',
    "invalid UTF-8": b'{"a":"\xff"}',
    "a surrogate in UTF-8": b'{"a":"\xed\xa0\x80"}',
    "byte order mark": b"\xef\xbb\xbf{}",
    "UTF-16": '{"a":1}'.encode("utf-16"),
    "raw control character": b'{"a":"\x01"}',
    "NUL after the value": b"{}\x00",
    "duplicate key": b'{"a":1,"a":2}',
    "duplicate key deep down": b'{"a":[{"b":{"c":1,"d":2,"c":3}}]}',
    "duplicate key, space before the colon": b'{"a" :1,"a":2}',
    "duplicate key, newline before the colon": b'{"a"\n:1,"a"\t:2}',
    "duplicate key, spelt with an escape": rb'{"a":1,"\u0061":2}',
    "duplicate key beside an escaped quote": rb'{"a":"\":","a":2}',
    "too deep by one": b'{"a":' * DEPTH_MAX + b"{}" + b"}" * DEPTH_MAX,
    "absurdly deep": b'{"a":' + b"[" * 100_000,
    "absurdly deep and closed": b'{"a":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
}


@pytest.mark.parametrize("body", BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_body_is_malformed(body):
    """Everything that is no JSON object, or that two readers would read differently, is refused."""
    with pytest.raises(MalformedBody) as caught:
        parse_object(body)
    assert caught.value.reason


def test_the_duplicate_is_named():
    """The message says which key came twice."""
    with pytest.raises(MalformedBody, match='"temperature" appears twice'):
        parse_object(b'{"temperature":1,"temperature":2}')


@pytest.mark.parametrize(
    "body",
    [
        b"{}",
        b' {"a": [1, 2.5, true, null, {"b": "c"}]}\n',
        '{"a":"天气 \\" : \\": 😀"}'.encode(),
        rb'{"a\\":"\\","b\"":":","c" : {"d":1}}',
        rb'{"a":"\ud83d\ude00"}',
        b'{"a":' * (DEPTH_MAX - 1) + b"{}" + b"}" * (DEPTH_MAX - 1),
    ],
)
def test_a_sound_body_is_read_as_the_standard_library_reads_it(body):
    """White space, escapes, quotes and colons inside strings and full depth are no trouble."""
    assert parse_object(body) == json.loads(body)


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
    max_leaves=20,
)


@given(
    st.dictionaries(st.text(max_size=4), json_values),
    st.booleans(),
    st.sampled_from([(",", ":"), (", ", ": "), (" ,\n", " :\t")]),
)
def test_any_object_survives(value, escaped, separators):
    """What the standard library writes, in any spacing, comes back the same."""
    body = json.dumps(value, ensure_ascii=escaped, separators=separators).encode(errors="surrogatepass")
    assert parse_object(body) == value


@given(
    st.lists(st.tuples(st.sampled_from('ab":\\ \n'), st.text(alphabet='ab":\\ ', max_size=4)), max_size=5),
    st.sampled_from([":", " :", ": "]),
)
def test_a_duplicate_is_found_wherever_it_hides(pairs, colon):
    """An object is refused exactly when two of its keys are equal, whatever its strings look like."""
    body = (
        "{" + ",".join(f"{json.dumps(key)}{colon}{json.dumps(value)}" for key, value in pairs) + "}"
    ).encode()
    if len({key for key, _ in pairs}) == len(pairs):
        assert parse_object(body) == dict(pairs)
    else:
        with pytest.raises(MalformedBody, match="twice"):
            parse_object(body)


@given(
    st.binary(max_size=40)
    | st.text(alphabet='{}[]",:0123456789eE+-.\\untrfalsx ', max_size=40).map(str.encode)
)
def test_no_bytes_raise_anything_else(body):
    """Any bytes give an object or MalformedBody."""
    with contextlib.suppress(MalformedBody):
        assert isinstance(parse_object(body), dict)


SOURCE = {
    "s": "x",
    "i": 3,
    "whole": 4.0,
    "f": 0.5,
    "t": True,
    "n": None,
    "l": [1],
    "o": {"a": 1},
    "huge": 10**400,
}


@pytest.mark.parametrize(
    ("read", "key", "value"),
    [
        (reading.string, "s", "x"),
        (reading.string, "n", None),
        (reading.string, "absent", None),
        (reading.integer, "i", 3),
        (reading.integer, "whole", 4),
        (reading.integer, "huge", 10**400),
        (reading.integer, "n", None),
        (reading.number, "i", 3.0),
        (reading.number, "f", 0.5),
        (reading.boolean, "t", True),
        (reading.boolean, "absent", None),
        (reading.array, "l", [1]),
        (reading.array, "n", None),
        (reading.table, "o", {"a": 1}),
        (reading.table, "n", None),
    ],
)
def test_members_are_read_by_type(read, key, value):
    """The right type comes back; null and absent are None; 4.0 is the integer 4."""
    got = read(SOURCE, key)
    assert got == value
    assert type(got) is type(value)


@pytest.mark.parametrize(
    ("read", "key", "expected"),
    [
        (reading.string, "i", "string"),
        (reading.string, "l", "string"),
        (reading.integer, "s", "integer"),
        (reading.integer, "f", "integer"),
        (reading.integer, "t", "integer"),
        (reading.number, "t", "number"),
        (reading.number, "s", "number"),
        (reading.number, "huge", "finite number"),
        (reading.boolean, "i", "boolean"),
        (reading.boolean, "s", "boolean"),
        (reading.array, "o", "list"),
        (reading.array, "s", "list"),
        (reading.table, "l", "object"),
        (reading.table, "s", "object"),
    ],
)
def test_a_wrong_type_names_field_and_value(read, key, expected):
    """The error holds the path, what was expected, and shows the value."""
    with pytest.raises(WrongType) as caught:
        read(SOURCE, key, "parameters.")
    assert (caught.value.field, caught.value.expected) == (f"parameters.{key}", expected)
    assert shown(SOURCE[key]) in str(caught.value)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("a", '"a"'),
        (1.5, "1.5"),
        (True, "true"),
        (None, "null"),
        ({"a": 1}, "an object"),
        ([1], "a list"),
        ("x" * 1000, '"' + "x" * 62 + "…"),
        (10**400, "1" + "0" * 62 + "…"),
    ],
)
def test_a_shown_value_is_short(value, text):
    """Values in messages are JSON, cut to a bound; containers are only named."""
    assert shown(value) == text
