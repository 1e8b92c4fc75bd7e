"""What goes to a terminal: dim text, aligned tables, and no control characters from a model.

It knows widths and escape codes and nothing about what it prints.
"""

from __future__ import annotations

import os
import re
import sys
import unicodedata
from collections.abc import Sequence

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def colours() -> bool:
    """Whether escape codes make sense on standard output (https://no-color.org is respected)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def dim(text: str) -> str:
    return f"\x1b[2m{text}\x1b[0m" if colours() else text


def bold(text: str) -> str:
    return f"\x1b[1m{text}\x1b[0m" if colours() else text


def harmless(text: str) -> str:
    """The text without control characters other than newline and tab: no model moves the cursor."""
    return _CONTROL.sub("", text)


def width(text: str) -> int:
    """Columns on a terminal; East Asian wide characters take two."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Columns as wide as their widest cell, two blanks between them."""
    widths = [max(width(row[column]) for row in (head, *rows)) for column in range(len(head))]
    lines = [_line(row, widths) for row in (head, *rows)]
    return "\n".join([bold(lines[0]), *lines[1:]])


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    return "  ".join(
        cell + " " * (wide - width(cell)) for cell, wide in zip(row, widths, strict=True)
    ).rstrip()
