"""Which types a parameter may have, out of any schema a caller might send."""

# ruff: noqa: E501 -- a table

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glmstudio.glm.json_text import read
from glmstudio.glm.schema import MEMBERS_MAX, UNKNOWN, ParameterSchema, same_value

STRING = {"type": "string"}
INTEGER = {"type": "integer"}


def allowed(root: Any, key: str = "x") -> set[str] | None:
    types = ParameterSchema(root).value_type(key).allowed
    return None if types is None else set(types)


def of(schema: Any, **more: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {"x": schema}, **more}


TYPES = [
    (of(STRING), {"string"}),
    (of({"type": ["string", "null"]}), {"string", "null"}),
    (of({"type": "number"}), {"number", "integer"}),
    (of({"type": "int"}), {"integer"}),
    (of({"type": "Dict"}), {"object"}),
    (of({"type": "whatever"}), None),
    (of({"type": ["string", "whatever"]}), None),
    (of({"enum": ["a", 1, 2.5, None, True, [], {}]}),
     {"string", "integer", "number", "null", "boolean", "array", "object"}),
    (of({"const": 1}), {"integer"}),
    (of({"type": "string", "enum": [1]}), {"string"}),
    (of({"anyOf": [STRING, INTEGER]}), {"string", "integer"}),
    (of({"oneOf": [STRING, {}]}), None),
    (of({"type": ["string", "integer"], "anyOf": [INTEGER, {"type": "null"}]}), {"integer"}),
    (of({"allOf": [{"type": ["string", "integer"]}, {"type": ["integer", "null"]}]}), {"integer"}),
    (of({"allOf": [{"type": "number"}, INTEGER]}), {"integer"}),
    (of({"type": "integer", "nullable": True}), {"integer", "null"}),
    (of({"properties": {}}), {"object"}),
    (of({"items": STRING}), {"array"}),
    (of({}), None),
    (of(True), None),
    (of("nonsense"), None),
    (of({"$ref": "#/$defs/n"}, **{"$defs": {"n": INTEGER}}), {"integer"}),
    (of({"$ref": "#/definitions/a~1b~0c"}, definitions={"a/b~c": INTEGER}), {"integer"}),
    (of({"$ref": "#/definitions/a%20b"}, definitions={"a b": INTEGER}), {"integer"}),
    (of({"$ref": "#/anyOf/1"}, anyOf=[{}, INTEGER]), {"integer"}),
    (of({"$ref": "#/$defs/gone"}), None),
    (of({"$ref": "http://example.com/x"}), None),
    (of({"$ref": "#/properties/x"}), None),
    ({"$ref": "#/$defs/root", "$defs": {"root": of(INTEGER)}}, {"integer"}),
    ({"allOf": [of(INTEGER), {"properties": {"y": STRING}}]}, {"integer"}),
    ({"allOf": [of({"type": ["integer", "string"]}), of({"type": ["string", "null"]})]}, {"string"}),
    ({"anyOf": [of(INTEGER), of(INTEGER)]}, {"integer"}),
    ({"anyOf": [of(INTEGER), {"properties": {"y": STRING}}]}, {"integer"}),
    ({"properties": {}, "additionalProperties": INTEGER}, {"integer"}),
    ({"properties": {}, "additionalProperties": True}, None),
    ({"properties": {}}, None),
    ({"properties": "nonsense", "allOf": 7, "anyOf": {"a": 1}}, None),
    (None, None),
]  # fmt: skip


@pytest.mark.parametrize(("root", "expected"), TYPES)
def test_the_allowed_types_of_a_parameter(root: Any, expected: set[str] | None) -> None:
    """Every way a schema can state, imply or hide a type."""
    assert allowed(root) == expected


UNION = {
    "oneOf": [
        of(INTEGER) | {"properties": {"x": INTEGER, "kind": {"const": "n"}}},
        {"properties": {"x": STRING, "kind": {"enum": ["t", "u"]}}},
    ]
}


def test_a_union_at_the_root_is_decided_by_its_siblings() -> None:
    """Branches that disagree make a value dependent; const and enum of the siblings pick."""
    schema = ParameterSchema(UNION)
    assert schema.value_type("x").dependent
    assert schema.value_type("x").allowed == {"integer", "string"}
    assert schema.value_type_among("x", {"kind": "n"}).allowed == {"integer"}
    assert schema.value_type_among("x", {"kind": "u"}).allowed == {"string"}
    assert schema.value_type_among("x", {"kind": "other"}).allowed == {"integer", "string"}
    assert schema.value_type_among("x", {}).allowed == {"integer", "string"}


def test_a_discriminator_of_text_is_not_dependent() -> None:
    """Text is text in every branch, so it may stream."""
    assert ParameterSchema(UNION).value_type("kind").text_only


def test_fixed_types_narrow_a_union() -> None:
    """What always holds is joined with what a branch says."""
    schema = ParameterSchema({"properties": {"x": STRING}, **UNION})
    assert schema.value_type("x").text_only


def test_keys_required_and_open() -> None:
    """What a grammar needs to know of the shape."""
    schema = ParameterSchema({**of(STRING), "required": ["x", 7], "additionalProperties": False, **UNION})
    assert schema.keys == ("x", "kind")
    assert schema.required == {"x"}
    assert not schema.open
    assert ParameterSchema(None).open


def test_references_that_multiply_are_bounded() -> None:
    """A schema that doubles at every level costs a bounded number of looks and then counts as unknown."""
    definitions = {f"d{n}": {"anyOf": [{"$ref": f"#/$defs/d{n + 1}"}] * 2} for n in range(60)}
    root = of({"$ref": "#/$defs/d0"}, **{"$defs": definitions})
    assert ParameterSchema(root).value_type("x") == UNKNOWN
    wide = {"$ref": "#/$defs/d0", "$defs": {**definitions, "d60": of(STRING)}}
    assert ParameterSchema(wide).keys == ()


def test_a_long_chain_of_references_ends() -> None:
    """Depth is bounded as well: what lies deeper is unknown."""
    definitions: dict[str, Any] = {f"d{n}": {"$ref": f"#/$defs/d{n + 1}"} for n in range(3000)}
    definitions["d3000"] = INTEGER
    assert allowed(of({"$ref": "#/$defs/d0"}, **{"$defs": definitions})) is None
    assert allowed(of({"$ref": "#/$defs/d2980"}, **{"$defs": definitions})) == {"integer"}
    assert ParameterSchema({"$ref": "#/$defs/d0", "$defs": definitions}).keys == ()


SAME = [
    ("1", 1, True), ("1.0", 1, True), ("1", 1.0, True), ("true", 1, False), ("1", True, False), ("1", "1", False),
    ("null", None, True), ('"a"', "a", True), ("[1, [2]]", [1, [2]], True), ("[1]", [1, 2], False),
    ('{"a": 1}', {"a": 1}, True), ('{"a": 1}', {"b": 1}, False), ("12345678901234567890", 12345678901234567890, True),
    ("12345678901234567891", 12345678901234567890, False), ("-0", 0, True), ("1e999", 7, False),
]  # fmt: skip


@pytest.mark.parametrize(("written", "member", "equal"), SAME)
def test_members_are_compared_by_type_and_value(written: str, member: Any, equal: bool) -> None:
    """A boolean is no number; digits beyond a float still count."""
    assert same_value(read(written), member) is equal


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.sampled_from(["string", "#/$defs/a", "#", "x"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["type", "properties", "anyOf", "allOf", "$ref", "enum", "const", "x", "$defs", "a"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=15,
)


@settings(max_examples=80, deadline=None, derandomize=True, database=None)
@given(root=anything, siblings=st.dictionaries(st.sampled_from(["x", "a"]), st.text(max_size=3)))
def test_no_schema_breaks_a_lookup(root: Any, siblings: dict[str, str]) -> None:
    """A caller may send anything; asking never fails."""
    schema = ParameterSchema(root)
    for key in ("x", "a", *schema.keys):
        schema.value_type(key)
        schema.value_type_among(key, siblings)
    assert isinstance(schema.required, frozenset)


def test_the_work_for_all_keys_together_is_bounded() -> None:
    """Nine lines that double each other cost a thousand looks; a thousand keys cannot ask for that a thousand
    times: to the last of them they are unknown."""
    doubled = {f"d{n}": {"anyOf": [{"$ref": f"#/d/d{n + 1}"}] * 2} for n in range(8)} | {"d8": STRING}
    keys = [f"k{n}" for n in range(1_000)]
    schema = ParameterSchema({"d": doubled, "properties": {key: {"$ref": "#/d/d0"} for key in keys}})
    kinds = [schema.value_type(key).allowed for key in keys]
    assert (kinds[0], kinds[-1]) == ({"string"}, None)


def test_of_too_many_members_only_the_types_are_told() -> None:
    """Each member of one list is looked for in the other, so the lists are bounded."""
    many, few = list(range(MEMBERS_MAX + 1)), ["a", "b"]
    assert ParameterSchema(of({"enum": many})).value_type("x").members == ()
    assert allowed(of({"enum": many})) == {"integer"}
    assert ParameterSchema(of({"enum": many[1:]})).value_type("x").members == tuple(many[1:])
    both = ParameterSchema(of({"anyOf": [{"enum": many[1:]}, {"enum": few}]})).value_type("x")
    assert (both.allowed, both.members) == ({"integer", "string"}, ())
