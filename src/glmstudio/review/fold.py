"""Text as the word lists compare it: upper and lower case, full width and half width are one.

Every character becomes exactly one character, so that a place in the folded text is the same place in the
text itself.
"""

from __future__ import annotations

import re
from functools import cache

PRIVATE_FIRST = 0xE000
"""Characters whose case folding has several letters (ß, ﬁ, İ) become characters of the private use area."""


def fold(text: str) -> str:
    if text.isascii():
        return text.lower()
    odd, table = _odd()
    if odd.search(text):
        text = odd.sub(lambda match: table[match[0]], text)
    return text.casefold()


def clean(text: str) -> str:
    """The text without lone surrogates, which no search library takes; each becomes a question mark."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace").decode()
    return text


@cache
def _odd() -> tuple[re.Pattern[str], dict[str, str]]:
    """The characters that need a table, and the table."""
    table: dict[str, str] = {}
    stand_ins: dict[str, str] = {}
    for code in range(0x80, 0x10000):
        character = chr(code)
        folded = character.casefold()
        if len(folded) > 1:
            stand_in = chr(PRIVATE_FIRST + len(stand_ins))
            table[character] = stand_ins.setdefault(folded, stand_in)
    for code in range(0xFF10, 0xFF5B):  # full-width digits and letters, not the punctuation of Chinese text
        if chr(code).isalnum():
            table[chr(code)] = chr(code - 0xFEE0)
    return re.compile("[" + "".join(map(re.escape, table)) + "]"), table
