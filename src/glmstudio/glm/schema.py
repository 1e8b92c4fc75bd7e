"""Which JSON types a tool's parameter may have, read out of its JSON Schema.

A schema comes from a caller and may be anything: wrong kinds are read as "unknown", references in a circle
end, and the work on one lookup is bounded. It knows nothing of the text a model writes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Any, Final, cast
from urllib.parse import unquote

from glmstudio.glm import json_text

VISITS_MAX: Final = 2_000
"""Subschemas looked at for one question; what lies beyond counts as unknown."""

WORK_MAX: Final = 50_000
"""Subschemas and enum members looked at in the whole life of a `Work`; what lies beyond counts as unknown."""

MEMBERS_MAX: Final = 1_000
"""Of a parameter with more enum members only their types are told."""

DEPTH_MAX: Final = 64
"""Subschemas inside one another, references included, that are followed."""

INTEGER_DIGITS_MAX: Final = 1_000
"""A longer integer equals no enum member."""

Types = frozenset[str]

_ALIASES: Final = {
    "str": "string",
    "text": "string",
    "int": "integer",
    "long": "integer",
    "float": "number",
    "double": "number",
    "decimal": "number",
    "bool": "boolean",
    "dict": "object",
    "map": "object",
    "list": "array",
    "tuple": "array",
    "none": "null",
}
_ADMITS: Final = {
    "string": frozenset({"string"}),
    "integer": frozenset({"integer"}),
    "number": frozenset({"number", "integer"}),
    "boolean": frozenset({"boolean"}),
    "null": frozenset({"null"}),
    "array": frozenset({"array"}),
    "object": frozenset({"object"}),
}


@dataclass(frozen=True, slots=True)
class ValueType:
    """What a value may be. `allowed` None means unknown. `members` are the enum and const values found.

    `dependent`: branches of a union at the root disagree, so only the call's other arguments can tell.
    """

    allowed: Types | None = None
    members: tuple[Any, ...] = ()
    dependent: bool = False

    @property
    def text_only(self) -> bool:
        """The value is a string whatever it looks like."""
        return self.allowed == _STRING and not self.dependent


UNKNOWN: Final = ValueType()
_STRING: Final = frozenset({"string"})


class Work:
    """How much may still be looked at, in one schema or in several that share it: a schema of a few lines can
    have thousands of subschemas behind each of a thousand keys."""

    __slots__ = ("_left",)

    def __init__(self) -> None:
        self._left = WORK_MAX

    def take(self, amount: int) -> bool:
        """Whether there was that much left."""
        self._left -= amount
        return self._left >= 0


class ParameterSchema:
    """The parameters of one tool, asked key by key. Answers are remembered."""

    def __init__(self, root: Mapping[str, Any] | None, work: Work | None = None) -> None:
        self._root: Mapping[str, Any] = root if isinstance(root, Mapping) else {}
        self._work = work or Work()
        self._visits = 0
        self._known: dict[str, ValueType] = {}
        self._shapes: tuple[list[_Schema], list[list[list[_Schema]]]] | None = None

    @property
    def keys(self) -> tuple[str, ...]:
        """Every declared parameter name, in the order of the schema."""
        fixed, unions = self._shape()
        shapes = [*fixed, *(schema for union in unions for branch in union for schema in branch)]
        return tuple(dict.fromkeys(key for schema in shapes for key in _properties(schema)))

    @property
    def required(self) -> frozenset[str]:
        """Names that every call must have."""
        names = (name for schema in self._shape()[0] for name in _sequence(schema.get("required")))
        return frozenset(name for name in names if isinstance(name, str))

    @property
    def open(self) -> bool:
        """Whether keys beyond the declared ones are allowed."""
        fixed, _ = self._shape()
        return all(schema.get("additionalProperties", True) is not False for schema in fixed)

    def value_type(self, key: str) -> ValueType:
        """What `key` may be, before anything is known of the other arguments."""
        known = self._known.get(key)
        if known is None:
            self._visits = 0
            known = self._known[key] = self._resolve(key, None)
        return known

    def value_type_among(self, key: str, siblings: Mapping[str, str]) -> ValueType:
        """What `key` may be in a call with these raw argument texts: const and enum pick the union's
        branches."""
        self._visits = 0
        return self._resolve(key, siblings)

    # -- the shape of the root: object schemas that always hold, and unions of branches

    def _shape(self) -> tuple[list[_Schema], list[list[list[_Schema]]]]:
        if self._shapes is None:
            self._visits = 0
            fixed: list[_Schema] = []
            unions: list[list[list[_Schema]]] = []
            self._flatten(self._root, fixed, unions, ())
            self._shapes = (fixed, unions)
        return self._shapes

    def _flatten(
        self,
        schema: _Schema,
        fixed: list[_Schema],
        unions: list[list[list[_Schema]]],
        trail: tuple[int, ...],
    ) -> None:
        if id(schema) in trail or not self._visit(trail):
            return
        trail = (*trail, id(schema))
        fixed.append(schema)
        for part in (self._target(schema), *_sequence(schema.get("allOf"))):
            if isinstance(part, Mapping):
                self._flatten(cast(_Schema, part), fixed, unions, trail)
        for word in ("oneOf", "anyOf"):
            branches = [
                self._branch(cast(_Schema, branch), trail)
                for branch in _sequence(schema.get(word))
                if isinstance(branch, Mapping)
            ]
            if branches:
                unions.append(branches)

    def _branch(self, schema: _Schema, trail: tuple[int, ...]) -> list[_Schema]:
        """A branch as the object schemas in it; unions inside a branch are merged into it."""
        fixed: list[_Schema] = []
        unions: list[list[list[_Schema]]] = []
        self._flatten(schema, fixed, unions, trail)
        return [*fixed, *(inner for union in unions for branch in union for inner in branch)]

    # -- one key

    def _resolve(self, key: str, siblings: Mapping[str, str] | None) -> ValueType:
        fixed, unions = self._shape()
        certain = [self._infer(schema[key], ()) for schema in map(_properties, fixed) if key in schema]
        dependent = False
        found = bool(certain)
        for union in unions:
            variants = self._variants(key, union, siblings)
            if variants:
                found = True
                dependent |= siblings is None and _disagree([reduce(_both, [*certain, v]) for v in variants])
                certain.append(reduce(_either, variants))
        if not found:
            return self._additional(fixed)
        merged = reduce(_both, certain)
        return ValueType(merged.allowed, merged.members, dependent)

    def _variants(
        self, key: str, union: list[list[_Schema]], siblings: Mapping[str, str] | None
    ) -> list[ValueType]:
        branches = union
        if siblings is not None:
            branches = [branch for branch in union if self._fits(branch, siblings)] or union
        variants: list[ValueType] = []
        for branch in branches:
            types = [self._infer(schema[key], ()) for schema in map(_properties, branch) if key in schema]
            if types:
                variants.append(reduce(_both, types))
        return variants

    def _fits(self, branch: list[_Schema], siblings: Mapping[str, str]) -> bool:
        """Whether no const or enum in this branch contradicts an argument that is there."""
        for schema in branch:
            for key, wanted in _properties(schema).items():
                if key in siblings:
                    members = self._infer(wanted, ()).members
                    if members and not any(equals_member(siblings[key], member) for member in members):
                        return False
        return True

    def _additional(self, fixed: list[_Schema]) -> ValueType:
        for schema in fixed:
            extra = schema.get("additionalProperties")
            if isinstance(extra, Mapping) and extra:
                return self._infer(extra, ())
        return UNKNOWN

    # -- one property schema

    def _infer(self, schema: Any, trail: tuple[int, ...]) -> ValueType:
        if not isinstance(schema, Mapping) or id(cast(object, schema)) in trail or not self._visit(trail):
            return UNKNOWN
        here = cast(_Schema, schema)
        trail = (*trail, id(here))
        found = [_declared(here), self._enumerated(here)]
        found += [self._infer(part, trail) for part in (self._target(here), *_sequence(here.get("allOf")))]
        for word in ("anyOf", "oneOf"):
            branches = [self._infer(branch, trail) for branch in _sequence(here.get(word))]
            if branches:
                found.append(reduce(_either, branches))
        merged = reduce(_both, found)
        if merged.allowed is None:
            merged = ValueType(_implied(here), merged.members)
        if here.get("nullable") is True and merged.allowed is not None:
            merged = ValueType(merged.allowed | {"null"}, merged.members)
        return merged

    def _target(self, schema: _Schema) -> Any:
        """What a local `$ref` points at, or None."""
        pointer = schema.get("$ref")
        if not isinstance(pointer, str) or not pointer.startswith("#"):
            return None
        here: Any = self._root
        for part in unquote(pointer[1:]).split("/")[1:]:
            part = part.replace("~1", "/").replace("~0", "~")
            if isinstance(here, Mapping):
                here = cast(_Schema, here).get(part)
            elif isinstance(here, list) and part.isdecimal() and len(part) < 6:
                items = cast(list[Any], here)
                here = items[int(part)] if int(part) < len(items) else None
            else:
                return None
        return here

    def _visit(self, trail: tuple[int, ...]) -> bool:
        self._visits += 1
        return self._visits <= VISITS_MAX and len(trail) < DEPTH_MAX and self._work.take(1)

    def _enumerated(self, schema: _Schema) -> ValueType:
        """The members of `enum` or `const` and their types; of too many the types of the first."""
        members = _sequence(schema.get("enum"))
        if not members and "const" in schema:
            members = (schema["const"],)
        first = tuple(members[:MEMBERS_MAX])
        if not first or not self._work.take(len(first)):
            return UNKNOWN
        return ValueType(frozenset(_member_types(first)), first if len(members) == len(first) else ())


_Schema = Mapping[str, Any]


def equals_member(raw: str, member: Any) -> bool:
    """Whether argument text `raw` is this enum member: as plain text for a string, else as JSON by type and
    value."""
    if isinstance(member, str) and raw == member:
        return True
    try:
        return same_value(json_text.read(raw), member)
    except ValueError:
        return False


def same_value(written: Any, member: Any) -> bool:
    """Equal by type and value: true is not 1, `1.0` is 1. `written` is from `json_text.read`."""
    if isinstance(written, json_text.Number):
        return (
            isinstance(member, int | float) and not isinstance(member, bool) and _number_is(written, member)
        )
    if isinstance(written, list) and isinstance(member, list | tuple):
        mine, theirs = cast(list[Any], written), cast(Sequence[Any], member)
        return len(mine) == len(theirs) and all(map(same_value, mine, theirs))
    if isinstance(written, dict) and isinstance(member, Mapping):
        left, right = cast(dict[str, Any], written), cast(_Schema, member)
        return left.keys() == right.keys() and all(same_value(left[key], right[key]) for key in left)
    return type(cast(object, written)) is type(cast(object, member)) and written == member


def _number_is(written: json_text.Number, member: float) -> bool:
    if isinstance(member, int) and written.lstrip("-").isdecimal():
        return len(written) <= INTEGER_DIGITS_MAX and int(written) == member
    return float(written) == member


def _properties(schema: _Schema) -> _Schema:
    properties = schema.get("properties")
    return cast(_Schema, properties) if isinstance(properties, Mapping) else {}


def _sequence(value: Any) -> Sequence[Any]:
    return cast(Sequence[Any], value) if isinstance(value, list | tuple) else ()


def _declared(schema: _Schema) -> ValueType:
    """The types that the word `type` names."""
    stated = schema.get("type")
    names: Iterable[Any] = [stated] if isinstance(stated, str) else _sequence(stated)
    allowed: set[str] = set()
    for name in names:
        lowered = name.lower() if isinstance(name, str) else ""
        admitted = _ADMITS.get(_ALIASES.get(lowered, lowered))
        if admitted is None:
            return UNKNOWN
        allowed |= admitted
    return ValueType(frozenset(allowed) or None)


def _member_types(members: Iterable[Any]) -> Iterator[str]:
    for member in members:
        if isinstance(member, bool):
            yield "boolean"
        elif isinstance(member, int):
            yield "integer"
        elif isinstance(member, float):
            yield "integer" if member.is_integer() else "number"
        elif isinstance(member, list | tuple):
            yield "array"
        elif isinstance(member, str):
            yield "string"
        else:
            yield "null" if member is None else "object"


def _implied(schema: _Schema) -> Types | None:
    if isinstance(schema.get("properties"), Mapping):
        return _ADMITS["object"]
    if "items" in schema or "prefixItems" in schema:
        return _ADMITS["array"]
    return None


def _both(left: ValueType, right: ValueType) -> ValueType:
    """Both hold. A contradiction keeps the first: a wrong schema must not lose an argument."""
    members = tuple(m for m in left.members if m in right.members) if left.members and right.members else ()
    members = members or left.members or right.members
    if left.allowed is None or right.allowed is None:
        return ValueType(right.allowed if left.allowed is None else left.allowed, members)
    return ValueType(left.allowed & right.allowed or left.allowed, members)


def _either(left: ValueType, right: ValueType) -> ValueType:
    """One of them holds."""
    members = (*left.members, *(member for member in right.members if member not in left.members))
    if len(members) > MEMBERS_MAX:
        members = ()
    if left.allowed is None or right.allowed is None:
        return ValueType(None, members)
    return ValueType(left.allowed | right.allowed, members)


def _disagree(variants: Sequence[ValueType]) -> bool:
    """Whether it matters which branch holds; text is text in any of them."""
    first = variants[0]
    if all(variant.allowed == _STRING for variant in variants):
        return False
    return any(variant != first for variant in variants)
