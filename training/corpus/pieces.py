"""The tokens that words are made of, so that training can meet every one of them equally often.

Ordinary words leave a fifth of the vocabulary nearly untouched ("cast", "medi"), and a token that was hardly
ever an answer is not copied when a held-out word needs it. It reads the kept tokenizer and knows no exercise.
"""

from __future__ import annotations

import json
import unicodedata
from functools import cache
from pathlib import Path

TOKENIZER = Path(__file__).resolve().parents[1] / "checkpoint" / "tokenizer.json"


@cache
def latin() -> tuple[str, ...]:
    """ASCII letters, two or more, in the capitals that the tokenizer knows."""
    return tuple(p for p in _whole() if len(p) > 1 and p.isascii() and p.isalpha())


@cache
def han() -> tuple[str, ...]:
    """One Chinese character each."""
    return tuple(p for p in _whole() if len(p) == 1 and _script(p) == "CJK")


@cache
def eastern() -> tuple[str, ...]:
    """Kana, alone or joined, and characters joined to words."""
    scripts = {"CJK", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA"}
    found = (p for p in _whole() if not p.isascii() and all(_script(c) in scripts for c in p))
    return tuple(p for p in found if len(p) > 1 or _script(p) != "CJK")


@cache
def rare() -> tuple[str, ...]:
    """Characters of Chinese and Japanese names that are no token: two or three byte tokens in a row each."""
    known = set(_whole())
    cells = [bytes((row, cell)) for row in range(0xB0, 0xF8) for cell in range(0xA1, 0xFF)]
    found = {cell.decode(code, "ignore") for code in ("gb2312", "euc_jp") for cell in cells}
    return tuple(sorted(char for char in found if len(char) == 1 and char not in known))


@cache
def accented() -> tuple[str, ...]:
    """Latin letters with marks, as in Zürich, São Paulo or Łódź, that are no token."""
    known = set(_whole())
    letters = (chr(code) for code in range(0xC0, 0x180))
    return tuple(char for char in letters if char.isalpha() and char not in known)


@cache
def _whole() -> tuple[str, ...]:
    """Every token that is text by itself, in the order of its id."""
    vocabulary: dict[str, int] = json.loads(TOKENIZER.read_text("utf-8"))["model"]["vocab"]
    found: list[str] = []
    for token in sorted(vocabulary, key=vocabulary.__getitem__):
        try:
            found.append(bytes(_bytes()[char] for char in token).decode())
        except (KeyError, UnicodeDecodeError):  # a special token, or a part of a character
            continue
    return tuple(found)


@cache
def _bytes() -> dict[str, int]:
    """The characters by which a byte-level vocabulary writes bytes: printable ones stand for themselves."""
    shown = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    hidden = [byte for byte in range(256) if byte not in shown]
    return {chr(byte): byte for byte in shown} | {chr(256 + n): byte for n, byte in enumerate(hidden)}


def _script(char: str) -> str:
    return unicodedata.name(char, "").split(" ")[0]
