"""Raw argument text becomes JSON by schema; the object of a call grows without ever being taken back."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glmstudio.glm.arguments import ArgumentWriter, decode
from glmstudio.glm.schema import ParameterSchema


def kind_of(schema: Any) -> Any:
    return ParameterSchema({"properties": {"x": schema}}).value_type("x")


STRING = {"type": "string"}
INTEGER = {"type": "integer"}
ARRAY = {"type": "array"}
BOOLEAN = {"type": "boolean"}

DECODED = [
    # exactly string: byte for byte
    (STRING, "02139", '"02139"'),
    (STRING, '"quoted"', '"\\"quoted\\""'),
    (STRING, " a\n", '" a\\n"'),
    (STRING, "null", '"null"'),
    ({"enum": ["c", "f"]}, '"c"', '"\\"c\\""'),
    ({"type": "str"}, "7", '"7"'),
    ({"type": "STRING"}, "7", '"7"'),
    # enum and const
    ({"enum": ["1", 1]}, "1", '"1"'),
    ({"enum": ["a", 2, True, None]}, "2", "2"),
    ({"enum": ["a", 2, True, None]}, "true", "true"),
    ({"enum": ["a", 2, True, None]}, '"a"', '"a"'),
    ({"enum": [1, 2]}, "1.0", "1.0"),
    ({"enum": [1, 2]}, "true", '"true"'),
    ({"enum": [1, 2]}, "5", "5"),
    ({"const": {"a": [1]}}, '{"a":[1]}', '{"a": [1]}'),
    # known, without string
    (INTEGER, " 42 ", "42"),
    (INTEGER, '"42"', "42"),
    (INTEGER, '"42', '"\\"42"'),
    (INTEGER, "007", '"007"'),
    (INTEGER, "123_456", '"123_456"'),
    (INTEGER, "1.0", "1.0"),
    (INTEGER, "1.5", '"1.5"'),
    (INTEGER, "abc", '"abc"'),
    (INTEGER, "", '""'),
    (INTEGER, "9" * 5000, "9" * 5000),
    ({"type": "int"}, "42", "42"),
    ({"type": "number"}, "42", "42"),
    ({"type": "number"}, "1e999", "1e999"),
    ({"type": "number"}, "0.12345678901234567890", "0.12345678901234567890"),
    ({"type": "number"}, "NaN", '"NaN"'),
    ({"type": "number"}, "Infinity", '"Infinity"'),
    (BOOLEAN, "True", "true"),
    (BOOLEAN, "FALSE", "false"),
    (BOOLEAN, '"true"', "true"),
    (BOOLEAN, "1", '"1"'),
    ({"type": "null"}, "None", "null"),
    ({"type": "integer", "nullable": True}, "none", "null"),
    (INTEGER, "None", '"None"'),
    (ARRAY, "['a', True, None]", '["a", true, null]'),
    (ARRAY, '["a\nb"]', '["a\\nb"]'),
    (ARRAY, "(1, 2)", "[1, 2]"),
    (ARRAY, '"[1]"', "[1]"),
    (ARRAY, "[1, ", '"[1, "'),
    (ARRAY, '{"a": 1}', '"{\\"a\\": 1}"'),
    ({"type": "object"}, "{'a': 1.50}", '{"a": 1.50}'),
    ({"type": "object"}, "{1: 2}", '"{1: 2}"'),
    ({"type": "object"}, "__import__('os')", "\"__import__('os')\""),
    (ARRAY, "[" * 5000, '"' + "[" * 5000 + '"'),
    # known, with string
    ({"type": ["string", "integer"]}, "42", "42"),
    ({"type": ["string", "integer"]}, "v42", '"v42"'),
    ({"type": ["string", "integer"]}, '"42"', '"\\"42\\""'),
    ({"type": ["string", "object"]}, "7", '"7"'),
    ({"type": ["string", "object"]}, '{"a": 1}', '{"a": 1}'),
    ({"type": ["string", "null"]}, "null", "null"),
    ({"type": ["string", "null"]}, "None", '"None"'),
    ({"anyOf": [STRING, ARRAY]}, "[1]", "[1]"),
    # unknown
    ({}, "42", "42"),
    ({}, "007", '"007"'),
    ({}, '"a"', '"\\"a\\""'),
    ({}, "text", '"text"'),
    ({}, " [1, 2.50] ", "[1, 2.50]"),
    ({}, "NaN", '"NaN"'),
    ({"type": "gibberish"}, "true", "true"),
    ({}, '{"a": 1, "a": 2}', '{"a": 1}'),
    ({}, '["\\ud800"]', '["\\ud800"]'),
]


@pytest.mark.parametrize(("schema", "raw", "expected"), DECODED)
def test_a_value_is_read_by_its_schema(schema: Any, raw: str, expected: str) -> None:
    """Each rule of the decoding table, and its traps."""
    assert decode(raw, kind_of(schema)) == expected


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=80, deadline=None, derandomize=True, database=None)
@given(raw=st.text(max_size=40) | json_values.map(json.dumps) | json_values.map(repr))
def test_every_text_decodes_to_valid_json_of_every_schema(raw: str) -> None:
    """Decoding never fails and never invents text: a value is either JSON of its own or the text itself."""
    for schema in (STRING, INTEGER, ARRAY, BOOLEAN, {}, {"enum": ["a", 1]}, {"type": ["string", "integer"]}):
        text = decode(raw, kind_of(schema))
        value = json.loads(text)
        assert not isinstance(value, str) or value == raw or schema.get("enum") == [value, 1]


@settings(max_examples=50, deadline=None, derandomize=True, database=None)
@given(value=json_values)
def test_what_a_template_writes_is_read_back(value: Any) -> None:
    """The text of a past value, given the right schema, decodes to the same value."""
    names = {
        type(None): "null",
        bool: "boolean",
        int: "integer",
        str: "string",
        list: "array",
        dict: "object",
    }
    raw = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    assert json.loads(decode(raw, kind_of({"type": names[type(value)]}))) == value


UNION = {
    "properties": {"id": {"type": "integer"}},
    "oneOf": [
        {"properties": {"kind": {"const": "n"}, "value": INTEGER}},
        {"properties": {"kind": {"const": "t"}, "value": STRING}},
    ],
}


def write(schema: Any, *items: tuple[str, list[str]], recovered: bool = False) -> tuple[list[str], str]:
    writer = ArgumentWriter(ParameterSchema(schema))
    out: list[str] = []
    for key, parts in items:
        out.append(writer.begin(key))
        out += [writer.data(part) for part in parts]
        out.append(writer.end(recovered))
    out.append(writer.close())
    assert "".join(out) == writer.text
    return out, writer.text


def test_no_pairs_make_an_empty_object() -> None:
    """A call without arguments has `{}`."""
    assert write(None) == (["{}"], "{}")


def test_text_leaves_as_it_comes_and_other_values_at_their_end() -> None:
    """A string streams, less a newline that may be layout; a number waits."""
    schema = {"properties": {"s": STRING, "n": INTEGER}}
    out, text = write(schema, ("s", ["a\n", 'b"', "\n"]), ("n", ["1", "2"]))
    assert out == ['{"s": "', "a", '\\nb\\"', "", '\\n"', ', "n": ', "", "", "12", "}"]
    assert json.loads(text) == {"s": 'a\nb"\n', "n": 12}


def test_a_recovered_end_drops_one_newline() -> None:
    """Where the closing tag was missing, one newline before it was layout."""
    assert write({"properties": {"s": STRING}}, ("s", ["a\n\n"]), recovered=True)[1] == '{"s": "a\\n"}'


def test_the_first_of_equal_keys_wins() -> None:
    """A second occurrence is dropped and counted."""
    writer = ArgumentWriter(ParameterSchema(None))
    for value in ("1", "2"):
        writer.begin("a")
        writer.data(value)
        writer.end()
    writer.close()
    assert (writer.text, writer.duplicates) == ('{"a": 1}', 1)


def test_a_value_that_hangs_on_a_sibling_waits_with_all_after_it() -> None:
    """Nothing leaves from such a pair on until the call closes, when its sibling decides."""
    out, text = write(UNION, ("id", ["1"]), ("value", ["42"]), ("kind", ["t"]), ("id2", ["x"]))
    assert out[:3] == ['{"id": ', "", "1"]
    assert all(not piece for piece in out[3:-1])
    assert text == '{"id": 1, "value": "42", "kind": "t", "id2": "x"}'
    assert write(UNION, ("value", ["42"]), ("kind", ["n"]))[1] == '{"value": 42, "kind": "n"}'


def test_unused_keys_are_those_not_begun() -> None:
    """They tell whether a key tag inside a value may be structure."""
    writer = ArgumentWriter(ParameterSchema(UNION))
    writer.begin("kind")
    assert writer.unused_keys == ("id", "value")
