"""Tool-call arguments: the raw text of a value becomes JSON, pair by pair, as it arrives.

The text of a value carries no type: `02139` is a postcode or a broken number, and only the tool's schema
tells. `decode` gives one value; `ArgumentWriter` gives the JSON object of a whole call in pieces that are
never taken back. It knows nothing of tags.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import Any

from glmstudio.glm import json_text, python_literal
from glmstudio.glm.schema import ParameterSchema, ValueType, same_value


def decode(raw: str, kind: ValueType) -> str:
    """The JSON text of an argument whose raw text is `raw`. Never fails: what fits nothing is a string.

    Whitespace is data in a string; elsewhere it is trimmed. Digits are kept as written.
    """
    if kind.text_only:
        return json_text.write_string(raw)
    if kind.members:
        member = _member(raw, kind.members)
        if member is not None:
            return member
    if kind.allowed is None:
        parsed = _json_of(raw, _NOT_STRINGS)
    elif "string" in kind.allowed:
        parsed = _json_of(raw, kind.allowed - {"string"})
    else:
        parsed = _coerce(raw.strip(), kind.allowed)
    return json_text.write_string(raw) if parsed is None else parsed


_NOT_STRINGS = frozenset({"integer", "number", "boolean", "null", "array", "object"})


def _member(raw: str, members: tuple[Any, ...]) -> str | None:
    """The enum member that `raw` means, as JSON: a string member as plain text first, else any by type and
    value."""
    if any(isinstance(member, str) and member == raw for member in members):
        return json_text.write_string(raw)
    try:
        value = json_text.read(raw)
        if any(same_value(value, member) for member in members):
            return json_text.write(value)
    except ValueError:
        pass
    return None


def _json_of(text: str, allowed: frozenset[str]) -> str | None:
    """Canonical JSON when `text` is JSON of an allowed type."""
    try:
        value = json_text.read(text)
        return json_text.write(value) if json_text.type_name(value) in allowed else None
    except ValueError:
        return None


def _coerce(text: str, allowed: frozenset[str]) -> str | None:
    """JSON for a set of types without string: as it is, out of a JSON string, or as Python would write it."""
    found = _json_of(text, allowed) or _json_of(_unquoted(text), allowed)
    if found is not None:
        return found
    word = text.lower()
    if word in ("true", "false") and "boolean" in allowed:
        return word
    if word == "none" and "null" in allowed:
        return "null"
    if not allowed & {"array", "object"}:
        return None
    try:
        value = python_literal.read(text)
        return json_text.write(value) if json_text.type_name(value) in allowed else None
    except ValueError:
        return None


def _unquoted(text: str) -> str:
    """The content of a JSON string, or "" (which is no JSON) when `text` is none."""
    if not text.startswith('"'):
        return ""
    try:
        value = json_text.read(text)
    except ValueError:
        return ""
    return value if isinstance(value, str) else ""


def canonical_object(value: dict[str, Any]) -> str:
    """The argument JSON of a call that was written as JSON. Raises ValueError when it is nested too deep."""
    return json_text.write(value)


class ArgumentWriter:
    """Writes the argument object of one call: pairs in order of arrival, the first of equal keys.

    Call `begin`, then `data` any number of times, then `end`, for each pair; `close` once. Each returns the
    JSON text that is certain by then ("" when nothing is), and all of them join to the whole object, which
    is `text`.

    A value that can only be a string leaves as it comes, less one newline that may turn out to be layout.
    Any other waits for its end, because `12` may go on as `12abc`. One whose type hangs on a sibling waits
    for the close, and so does everything after it.
    """

    def __init__(self, schema: ParameterSchema) -> None:
        self._schema = schema
        self._keys: dict[str, str | None] = {}
        self._waiting: list[tuple[str, ValueType]] = []
        self._written: list[str] = []
        self._pairs = 0
        self._key = ""
        self._kind = ValueType()
        self._mode = _Mode.DUPLICATE
        self._raw: list[str] = []
        self._newline = False
        self._unused: tuple[str, ...] | None = None
        self.duplicates = 0

    @property
    def text(self) -> str:
        """Everything written so far."""
        return "".join(self._written)

    @property
    def unused_keys(self) -> tuple[str, ...]:
        """Declared keys that this call has not given yet."""
        if self._unused is None:
            self._unused = tuple(key for key in self._schema.keys if key not in self._keys)
        return self._unused

    def begin(self, key: str) -> str:
        """The value of `key` begins."""
        self._raw, self._newline, self._key, self._unused = [], False, key, None
        if key in self._keys:
            self._mode = _Mode.DUPLICATE
            self.duplicates += 1
            return ""
        self._keys[key] = None
        self._kind = self._schema.value_type(key)
        if self._waiting or self._kind.dependent:
            self._mode = _Mode.LATER
            return ""
        self._mode = _Mode.STRING if self._kind.text_only else _Mode.WHOLE
        return self._write(self._lead(key) + ('"' if self._mode is _Mode.STRING else ""))

    def data(self, text: str) -> str:
        """More of the raw value; never empty."""
        held = self._newline
        self._newline = text.endswith("\n")
        if held:
            text = "\n" + text
        if self._newline:
            text = text[:-1]
        if not text or self._mode is _Mode.DUPLICATE:
            return ""
        self._raw.append(text)
        return self._write(json_text.escape(text)) if self._mode is _Mode.STRING else ""

    def end(self, recovered: bool = False) -> str:
        """The value is over. `recovered`: its closing tag was missing, so a last newline was layout, not
        data."""
        last = "\n" if self._newline and not recovered else ""
        self._newline = False
        if self._mode is _Mode.DUPLICATE:
            return ""
        raw = "".join(self._raw) + last
        self._keys[self._key] = raw
        if self._mode is _Mode.LATER:
            self._waiting.append((self._key, self._kind))
            return ""
        if self._mode is _Mode.STRING:
            return self._write(json_text.escape(last) + '"')
        return self._write(decode(raw, self._kind))

    def close(self) -> str:
        """The call is over."""
        siblings = {key: raw for key, raw in self._keys.items() if raw is not None}
        pieces: list[str] = []
        for key, kind in self._waiting:
            settled = self._schema.value_type_among(key, siblings) if kind.dependent else kind
            pieces.append(self._lead(key) + decode(siblings[key], settled))
        pieces.append("}" if self._pairs else "{}")
        return self._write("".join(pieces))

    def _lead(self, key: str) -> str:
        self._pairs += 1
        return f"{', ' if self._pairs > 1 else '{'}{json_text.write_string(key)}: "

    def _write(self, text: str) -> str:
        if text:
            self._written.append(text)
        return text


class _Mode(Enum):
    """What is done with the value that is arriving."""

    STRING = auto()
    WHOLE = auto()
    LATER = auto()
    DUPLICATE = auto()
