"""JSON that a model wrote, as text: read strictly, written canonically, recognised while it arrives.

Numbers keep the digits they were written with (`Number`), so an id beyond 2**53 or a `1e999` survives. It
knows nothing of schemas or tags.
"""

from __future__ import annotations

import json
import re
from enum import Enum, auto
from typing import Any, Final, cast

DEPTH_MAX: Final = 128
"""Nesting beyond this is not taken for JSON."""

SCALAR_CHARS_MAX: Final = 8192
"""A number longer than this is not taken for JSON while it arrives."""


class Number(str):
    """A JSON number as it was written."""

    __slots__ = ()

    @property
    def integral(self) -> bool:
        """Whether the value is a whole number: `42`, `-0`, `1.0`, `25e-1` is not."""
        mantissa, _, exponent = self.lower().partition("e")
        fraction = mantissa.partition(".")[2].rstrip("0")
        if not exponent:
            return not fraction
        digits = mantissa.lstrip("-").replace(".", "").strip("0")
        if not digits:
            return True
        if len(exponent) > 18:
            return not exponent.startswith("-")
        shift = int(exponent)
        whole = mantissa.lstrip("-").partition(".")[0]
        trailing_zeros = 0 if fraction else len(whole) - len(whole.rstrip("0"))
        return len(fraction) - trailing_zeros <= shift


def read(text: str) -> Any:
    """The value of a JSON text: None, bool, str, Number, list or dict; of equal keys the first wins.

    Raises ValueError when it is not JSON (NaN and Infinity are not) or is nested too deep.
    """
    return _decode(_STRICT, text)


def read_lenient(text: str) -> Any:
    """As `read`, but a string may hold raw control characters such as newlines, as models write them."""
    return _decode(_LENIENT, text)


def write(value: Any, depth: int = 0) -> str:
    """Canonical text: `", "` and `": "` between, non-ASCII as it is, numbers as they were written.

    Raises ValueError when it is nested too deep.
    """
    if isinstance(value, Number):
        return str(value)
    if isinstance(value, str):
        return write_string(value)
    if isinstance(value, dict | list) and depth >= DEPTH_MAX:
        raise ValueError(f"JSON is nested deeper than {DEPTH_MAX}")
    if isinstance(value, dict):
        pairs = cast(dict[str, Any], value).items()
        return "{" + ", ".join(f"{write_string(key)}: {write(item, depth + 1)}" for key, item in pairs) + "}"
    if isinstance(value, list):
        items = cast(list[Any], value)
        return "[" + ", ".join(write(item, depth + 1) for item in items) + "]"
    return _CONSTANTS[value]


def from_python(value: Any) -> Any:
    """A decoded JSON value, such as an enum member of a schema, as `read` would have returned it."""
    if isinstance(value, bool) or not isinstance(value, int | float | dict | list):
        return value
    return read(json.dumps(value))


def write_string(text: str) -> str:
    """A quoted JSON string. Half a surrogate pair, which UTF-8 cannot carry, stays an escape."""
    if _SURROGATE.search(text):
        return json.dumps(text)
    return _ENCODER.encode(text)


def escape(text: str) -> str:
    """The inside of a JSON string; escapes character by character, so pieces may be escaped one by one."""
    return write_string(text)[1:-1]


def type_name(value: Any) -> str:
    """The JSON Schema type of a value that `read` returned; a whole number is an `integer`."""
    if isinstance(value, Number):
        return "integer" if value.integral else "number"
    if isinstance(value, str):
        return "string"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, list):
        return "array"
    return "null" if value is None else "object"


class Progress(Enum):
    """How far an `ObjectScanner` is."""

    OPEN = auto()
    COMPLETE = auto()
    INVALID = auto()


class ObjectScanner:
    """Recognises one JSON object while it arrives, looking at each character once.

    `scan` takes the next text and answers how many of its characters belong to the object so far;
    `progress` tells whether it is complete. The first character that no JSON object can have there makes it
    INVALID. Raw control characters inside strings pass (see `read_lenient`).
    """

    __slots__ = ("_expect", "_hex_left", "_in_key", "_scalar", "_stack", "progress")

    def __init__(self) -> None:
        self.progress = Progress.OPEN
        self._expect = _Expect.START
        self._stack: list[str] = []
        self._in_key = False
        self._hex_left = 0
        self._scalar = ""

    def scan(self, text: str, start: int = 0) -> int:
        """Look at `text` from `start`; returns the index behind the last character taken."""
        position, end = start, len(text)
        while position < end and self.progress is Progress.OPEN:
            expect = self._expect
            if expect is _Expect.STRING:
                position = self._string(text, position)
            elif expect is _Expect.SCALAR:
                position = self._in_scalar(text, position)
            elif text[position] in " \t\r\n" and expect is not _Expect.ESCAPE and expect is not _Expect.HEX:
                position += 1
            else:
                self._one(text[position])
                position += 1
        return position

    def _string(self, text: str, position: int) -> int:
        run = _STRING_RUN.match(text, position)
        position = run.end() if run else position
        if position == len(text):
            return position
        if text[position] == '"':
            self._expect = _Expect.COLON if self._in_key else _Expect.COMMA
        else:
            self._expect = _Expect.ESCAPE
        return position + 1

    def _in_scalar(self, text: str, position: int) -> int:
        run = _SCALAR_RUN.match(text, position)
        end = run.end() if run else position
        self._scalar += text[position:end]
        if len(self._scalar) > SCALAR_CHARS_MAX:
            self.progress = Progress.INVALID
        elif end < len(text):
            if _SCALAR.fullmatch(self._scalar):
                self._expect = _Expect.COMMA
            else:
                self.progress = Progress.INVALID
        return end

    def _one(self, char: str) -> None:
        expect = self._expect
        if expect is _Expect.ESCAPE:
            self._escape(char)
        elif expect is _Expect.HEX:
            self._hex(char)
        elif char == '"' and expect in _BEFORE_STRING:
            self._in_key = expect in _BEFORE_KEY
            self._expect = _Expect.STRING
        elif char in "{[" and expect in _BEFORE_VALUE and (char == "{" or self._stack):
            self._push(char)
        elif char in "}]" and expect in _BEFORE_CLOSE and self._stack and self._stack[-1] == _OPENER[char]:
            self._pop()
        elif char == ":" and expect is _Expect.COLON:
            self._expect = _Expect.VALUE
        elif char == "," and expect is _Expect.COMMA:
            self._expect = _Expect.KEY if self._stack[-1] == "{" else _Expect.VALUE
        elif expect in _BEFORE_SCALAR and char in "-0123456789tfn":
            self._expect = _Expect.SCALAR
            self._scalar = char
        else:
            self.progress = Progress.INVALID

    def _escape(self, char: str) -> None:
        if char == "u":
            self._hex_left = 4
            self._expect = _Expect.HEX
        elif char in '"\\/bfnrt':
            self._expect = _Expect.STRING
        else:
            self.progress = Progress.INVALID

    def _hex(self, char: str) -> None:
        if char not in "0123456789abcdefABCDEF":
            self.progress = Progress.INVALID
            return
        self._hex_left -= 1
        if not self._hex_left:
            self._expect = _Expect.STRING

    def _push(self, char: str) -> None:
        self._stack.append(char)
        self._expect = _Expect.KEY_OR_END if char == "{" else _Expect.VALUE_OR_END
        if len(self._stack) > DEPTH_MAX:
            self.progress = Progress.INVALID

    def _pop(self) -> None:
        self._stack.pop()
        self._expect = _Expect.COMMA
        if not self._stack:
            self.progress = Progress.COMPLETE


class _Expect(Enum):
    START = auto()
    KEY_OR_END = auto()
    KEY = auto()
    COLON = auto()
    VALUE = auto()
    VALUE_OR_END = auto()
    COMMA = auto()
    STRING = auto()
    ESCAPE = auto()
    HEX = auto()
    SCALAR = auto()


_OPENER = {"}": "{", "]": "["}
_BEFORE_KEY = frozenset({_Expect.KEY_OR_END, _Expect.KEY})
_BEFORE_SCALAR = frozenset({_Expect.VALUE, _Expect.VALUE_OR_END})
_BEFORE_STRING = _BEFORE_KEY | _BEFORE_SCALAR
_BEFORE_VALUE = _BEFORE_SCALAR | {_Expect.START}
_BEFORE_CLOSE = frozenset({_Expect.KEY_OR_END, _Expect.VALUE_OR_END, _Expect.COMMA})
_STRING_RUN = re.compile(r'[^"\\]*')
_SCALAR_RUN = re.compile(r"[-+.0-9A-Za-z]*")
_SCALAR = re.compile(r"true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")
_SURROGATE = re.compile("[\ud800-\udfff]")
_CONSTANTS = {None: "null", True: "true", False: "false"}
_ENCODER = json.JSONEncoder(ensure_ascii=False)


def _first_wins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        found.setdefault(key, value)
    return found


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")


def _decoder(strict: bool) -> json.JSONDecoder:
    return json.JSONDecoder(
        parse_float=Number,
        parse_int=Number,
        parse_constant=_no_constant,
        object_pairs_hook=_first_wins,
        strict=strict,
    )


_STRICT = _decoder(strict=True)
_LENIENT = _decoder(strict=False)


def _decode(decoder: json.JSONDecoder, text: str) -> Any:
    try:
        return decoder.decode(text)
    except RecursionError as error:
        raise ValueError("JSON is nested too deep") from error
