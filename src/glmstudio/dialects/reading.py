"""Strict reading of a JSON body: bytes to an object, and an object's members to typed values.

It knows JSON and its traps: duplicate keys, NaN, lone surrogates, deep nesting, integers spelt as floats,
booleans that pass for integers. It knows no field of any dialect and no error code: it raises `MalformedBody`
and `WrongType`, and the dialect that called says what these are on its wire (one `except` around its decoder
is enough).

A member that is absent and one that is `null` are the same thing here: `None`. Java and LangChain send nulls.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any, TypeGuard, cast

import msgspec

DEPTH_MAX = 128
"""Arrays and objects inside each other, in a request body."""

SHOWN_CHARS_MAX = 64
"""How much of a wrong value an error message repeats."""


class MalformedBody(ValueError):
    """The body is no JSON object, or holds something that two JSON readers would read differently."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class WrongType(ValueError):
    """A member has another JSON type than it must.

    `expected` is a noun such as "integer"; `field` a dotted path.
    """

    def __init__(self, field: str, expected: str, given: object) -> None:
        super().__init__(f"{field} must be {_article(expected)} {expected}; given: {shown(given)}")
        self.field = field
        self.expected = expected
        self.given = given


def parse_object(body: bytes) -> dict[str, Any]:
    """The body as a JSON object. Raises MalformedBody; never anything else, whatever the bytes are."""
    try:
        value = _decode(body)
    except UnicodeDecodeError:
        raise MalformedBody("the body is not valid UTF-8") from None
    except RecursionError:
        raise MalformedBody(_TOO_DEEP) from None
    except ValueError as error:
        raise MalformedBody(_plain(error)) from None
    if value.__class__ is not dict:
        raise MalformedBody(f"the body must be a JSON object, not {_kind(value)}")
    if not _surely_unique(body, _members(value, DEPTH_MAX)):
        _refuse_duplicates(body)
    return value


def string(source: Mapping[str, Any], key: str, prefix: str = "") -> str | None:
    """The member as text, or None. Raises WrongType naming `prefix + key`."""
    value = source.get(key)
    if value is None or type(value) is str:
        return value
    raise WrongType(prefix + key, "string", value)


def boolean(source: Mapping[str, Any], key: str, prefix: str = "") -> bool | None:
    value = source.get(key)
    if value is None or value is True or value is False:
        return value
    raise WrongType(prefix + key, "boolean", value)


def integer(source: Mapping[str, Any], key: str, prefix: str = "") -> int | None:
    """The member as an integer; 3.0 counts as 3, `true` counts as nothing."""
    value = source.get(key)
    if value is None or type(value) is int:
        return value
    if type(value) is float and value.is_integer():
        return int(value)
    raise WrongType(prefix + key, "integer", value)


def number(source: Mapping[str, Any], key: str, prefix: str = "") -> float | None:
    """The member as a finite float; an integer too large for one is refused like a wrong type."""
    value = source.get(key)
    if value is None or type(value) is float:
        return value
    if type(value) is int:
        try:
            return float(value)
        except OverflowError:
            raise WrongType(prefix + key, "finite number", value) from None
    raise WrongType(prefix + key, "number", value)


def array(source: Mapping[str, Any], key: str, prefix: str = "") -> list[Any] | None:
    value = source.get(key)
    if value is None or value.__class__ is list:
        return value
    raise WrongType(prefix + key, "list", value)


def table(source: Mapping[str, Any], key: str, prefix: str = "") -> dict[str, Any] | None:
    value = source.get(key)
    if value is None or value.__class__ is dict:
        return value
    raise WrongType(prefix + key, "object", value)


def is_table(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether the value is a JSON object."""
    return value.__class__ is dict


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Whether the value is a JSON array."""
    return value.__class__ is list


def shown(value: object) -> str:
    """The value as JSON, short enough for an error message."""
    if isinstance(value, str):  # cut first: the text may be a megabyte
        value = value[: SHOWN_CHARS_MAX + 1]
    elif isinstance(value, (list, dict)):
        return _kind(cast("object", value))
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= SHOWN_CHARS_MAX else text[: SHOWN_CHARS_MAX - 1] + "…"


_decode: Callable[[bytes], Any] = msgspec.json.Decoder().decode
_TOO_DEEP = f"arrays and objects are nested deeper than {DEPTH_MAX} levels"


def _members(value: dict[str, Any] | list[Any], depth: int) -> int:
    """How many object members the value holds in all. Raises MalformedBody when it is deeper than `depth`."""
    if depth == 0:
        raise MalformedBody(_TOO_DEEP)
    count, items = (0, value) if isinstance(value, list) else (len(value), value.values())
    for item in items:
        if item.__class__ is dict or item.__class__ is list:
            count += _members(item, depth - 1)
    return count


def _surely_unique(body: bytes, members: int) -> bool:
    """Whether no object of the body can have had a key twice; False means only "look closer".

    The fast decoder keeps the last of two equal keys and says nothing. In valid JSON a quote and a colon side
    by side are either the end of a key or an escaped quote inside a string, so their count is at least the
    number of members on the wire, provided that no colon has white space before it. Equal to the members that
    arrived: none was lost.
    """
    if body.count(b":") == members:  # no text holds a colon, so each belongs to a member
        return True
    find = body.find  # `in` on bytes costs five times as much
    if find(b" :") >= 0 or find(b"\n:") >= 0 or find(b"\t:") >= 0 or find(b"\r:") >= 0:
        return False
    return body.count(b'":') == members


def _refuse_duplicates(body: bytes) -> None:
    json.loads(body.decode(), object_pairs_hook=_unique_members)


def _unique_members(pairs: list[tuple[str, Any]]) -> None:
    if len(dict(pairs)) != len(pairs):
        ((twice, _),) = Counter(key for key, _ in pairs).most_common(1)
        raise MalformedBody(f"the key {shown(twice)} appears twice in one object")


def _plain(error: ValueError) -> str:
    """The decoder's own words without its prefix; they name a place and never repeat the text."""
    return f"the body is not valid JSON ({str(error).removeprefix('JSON is malformed: ')})"


def _kind(value: object) -> str:
    if value is None:
        return "null"
    names: dict[type, str] = {dict: "an object", list: "a list", str: "a string", bool: "a boolean"}
    return names.get(type(value), "a number")


def _article(noun: str) -> str:
    return "an" if noun[0] in "aeiou" else "a"
