"""Lists and dictionaries as a model writes them when it thinks in Python: `['a', True]`, `{'k': None}`.

Reads such text into the values of `json_text`; never evaluates anything. Raw newlines inside strings are
accepted, because models write them.
"""

from __future__ import annotations

import re
from typing import Any, Final

from glmstudio.glm.json_text import DEPTH_MAX, Number

_SPACE: Final = re.compile(r"\s*")
_NUMBER: Final = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?(?![\w.])")
_WORD: Final = re.compile(r"[A-Za-z]+")
_RUNS: Final = {"'": re.compile(r"[^'\\]*"), '"': re.compile(r'[^"\\]*')}
_WORDS: Final[dict[str, Any]] = {
    "True": True, "False": False, "None": None, "true": True, "false": False, "null": None,
}  # fmt: skip
_ESCAPES: Final = {
    "n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "0": "\0", "\\": "\\", "'": "'", '"': '"',
    "/": "/", "\n": "",
}  # fmt: skip
_HEX_ESCAPES: Final = {"x": 2, "u": 4, "U": 8}
_HEX: Final = re.compile(r"[0-9a-fA-F]*")


def read(text: str) -> Any:
    """The list or dict that `text` spells. Raises ValueError when it spells anything else."""
    reader = _Reader(text)
    reader.space()
    if not text.startswith(("[", "{", "("), reader.position):
        raise ValueError("not a list or dictionary")
    value = reader.value(0)
    reader.space()
    if reader.position != len(text):
        raise ValueError("text after the literal")
    return value


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.position = 0

    def space(self) -> None:
        found = _SPACE.match(self.text, self.position)
        self.position = found.end() if found else self.position

    def take(self, char: str) -> bool:
        self.space()
        if not self.text.startswith(char, self.position):
            return False
        self.position += 1
        return True

    def value(self, depth: int) -> Any:
        if depth > DEPTH_MAX:
            raise ValueError("nested too deep")
        self.space()
        char = self.text[self.position : self.position + 1]
        if char == "{":
            return self.mapping(depth)
        if char and char in "[(":
            return self.sequence("]" if char == "[" else ")", depth)
        if char and char in "'\"":
            return self.string(char)
        number = _NUMBER.match(self.text, self.position)
        if number:
            self.position = number.end()
            return Number(number.group())
        word = _WORD.match(self.text, self.position)
        if not word or word.group() not in _WORDS:
            raise ValueError("not a literal")
        self.position = word.end()
        return _WORDS[word.group()]

    def sequence(self, closer: str, depth: int) -> list[Any]:
        self.position += 1
        items: list[Any] = []
        while not self.take(closer):
            items.append(self.value(depth + 1))
            if not self.take(","):
                self.expect(closer)
                break
        return items

    def mapping(self, depth: int) -> dict[str, Any]:
        self.position += 1
        pairs: dict[str, Any] = {}
        while not self.take("}"):
            key = self.value(depth + 1)
            if not isinstance(key, str) or isinstance(key, Number):
                raise ValueError("a key that is no string")
            self.expect(":")
            pairs.setdefault(key, self.value(depth + 1))
            if not self.take(","):
                self.expect("}")
                break
        return pairs

    def expect(self, char: str) -> None:
        if not self.take(char):
            raise ValueError(f"expected {char}")

    def string(self, quote: str) -> str:
        self.position += 1
        parts: list[str] = []
        while True:
            run = _RUNS[quote].match(self.text, self.position)
            if run:
                parts.append(run.group())
                self.position = run.end()
            char = self.text[self.position : self.position + 2]
            if not char:
                raise ValueError("a string without an end")
            if char[0] == quote:
                self.position += 1
                return "".join(parts)
            self.position += 2
            parts.append(self.escape(char[1:]))

    def escape(self, char: str) -> str:
        if char in _HEX_ESCAPES:
            return self.code_point(_HEX_ESCAPES[char])
        return _ESCAPES.get(char, "\\" + char)

    def code_point(self, length: int) -> str:
        digits = self.text[self.position : self.position + length]
        if len(digits) < length or not _HEX.fullmatch(digits) or int(digits, 16) > 0x10FFFF:
            raise ValueError("a broken escape")
        self.position += length
        return chr(int(digits, 16))
