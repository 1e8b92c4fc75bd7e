"""Keeps callers from spelling special tokens: text from outside goes through the template in disguise.

A prompt is tokenised with special parsing on, because the template's own markers must count. So text that a
caller wrote must not hold a special token, nor form one together with what a template puts next to it.
Looking for tokens in the callers' texts beforehand cannot see the latter. Instead every character that
special tokens are built around (`<`, `|`, `>`, `/`, brackets) is replaced in foreign text by a stand-in, a
Unicode noncharacter that occurs nowhere in the request, one for one. After rendering, the stand-ins show
which of those characters are foreign: a special token with a foreign character in it is cut in two at that
place, and the two parts are tokenised apart.

The template sees no difference as long as it looks at foreign text only to strip, test or copy it, and an
ordinary prompt stays one piece, equal to what it would be without a guard.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, cast

DEPTH_MAX: Final = 100
"""Nesting of a tool definition or argument beyond this is refused."""

_NONCHARACTERS: Final = "".join(
    [chr(code) for code in range(0xFDD0, 0xFDF0)]
    + [chr(plane << 16 | low) for plane in range(1, 17) for low in (0xFFFE, 0xFFFF)]
)
"""Code points that Unicode reserves for use inside a program; no text for interchange holds them."""

_ANY_NONCHARACTER: Final = re.compile(f"[{_NONCHARACTERS}]")
_REPLACEMENT: Final = "\N{REPLACEMENT CHARACTER}"


class NestedTooDeep(ValueError):
    """A value from outside is nested deeper than `DEPTH_MAX`."""


class Guard:
    """The special tokens of one checkpoint. Blank tokens are left alone: they mark no structure."""

    def __init__(self, special_tokens: Iterable[str]) -> None:
        self._tokens = tuple(dict.fromkeys(t for t in special_tokens if len(t) > 1 and t.strip()))
        self._core = "".join(sorted({char for token in self._tokens for char in _core(token)}))
        self._none = Disguise((), {}, [])

    def disguise(self, *foreign: Any) -> Disguise:
        """A disguise that fits all of these texts and values. Raises NestedTooDeep."""
        joined = "".join(_texts_in(foreign))
        if not any([char in joined for char in self._core]):  # noqa: C419 - a handful; a generator costs more
            return self._none
        used: set[str] = set() if joined.isascii() else set(_ANY_NONCHARACTER.findall(joined))
        free = [char for char in _NONCHARACTERS if char not in used]
        stand_ins = free[: len(self._core)]
        # a request that holds dozens of noncharacters loses some of them
        stolen = sorted(used)[: len(self._core) - len(stand_ins)]
        return Disguise(self._tokens, dict(zip(self._core, stand_ins + stolen, strict=False)), stolen)


class Disguise:
    """A one-for-one replacement of characters in the foreign texts of one request."""

    def __init__(self, tokens: tuple[str, ...], stand_ins: dict[str, str], stolen: list[str]) -> None:
        self._tokens = tokens
        self._stand_ins = stand_ins
        self._stolen = stolen
        self.changes_nothing = not stand_ins and not stolen
        """No text holds a character of a special token, so all may pass as they are."""

    def text(self, text: str) -> str:
        """Foreign text, disguised; as long as before."""
        for char in self._stolen:
            text = text.replace(char, _REPLACEMENT)
        for char, stand_in in self._stand_ins.items():
            if char in text:
                text = text.replace(char, stand_in)
        return text

    def value(self, value: Any) -> Any:
        """A foreign JSON value with every text in it disguised, keys too."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, Mapping):
            pairs = cast(Mapping[str, Any], value)
            return {self.text(key): self.value(item) for key, item in pairs.items()}
        if isinstance(value, list | tuple):
            return [self.value(item) for item in cast(list[Any], value)]
        return value

    def reveal(self, text: str) -> str:
        """The text without any disguise."""
        for char, stand_in in self._stand_ins.items():
            text = text.replace(stand_in, char)
        return text

    def pieces(self, rendered: str) -> tuple[str, ...]:
        """A rendered prompt without disguise, cut inside every special token that a caller had a part in."""
        revealed = self.reveal(rendered)
        if revealed == rendered:
            return (revealed,)
        cuts = sorted({cut for token in self._tokens for cut in _cuts(token, rendered, revealed)})
        return tuple(revealed[a:b] for a, b in zip([0, *cuts], [*cuts, len(revealed)], strict=True))


def _core(token: str) -> str:
    """The characters to watch for this token: its punctuation, or its first letter when it has none."""
    return "".join(char for char in token if not char.isalnum() and not char.isspace()) or token.strip()[0]


_NO_TEXT = frozenset((type(None), bool, int, float))
"""Asked before anything else: to ask a number whether it is a mapping takes longer than to look at a text."""


def _texts_in(values: Sequence[Any]) -> list[str]:
    """Every text in these values, keys too. Raises NestedTooDeep."""
    texts: list[str] = []
    level: list[Any] = list(values)
    for _ in range(DEPTH_MAX + 1):
        below: list[Any] = []
        for value in level:
            kind = value.__class__
            if kind is str:
                texts.append(value)
            elif kind in _NO_TEXT:
                continue
            elif kind is dict or isinstance(value, Mapping):
                texts += value
                below += cast(Mapping[str, Any], value).values()
            elif kind is list or kind is tuple:
                below += value
        if not below:
            return texts
        level = below
    raise NestedTooDeep(f"a value is nested deeper than {DEPTH_MAX}")


def _cuts(token: str, rendered: str, revealed: str) -> Iterator[int]:
    """Where to cut so that no occurrence of `token` with a foreign character in it stays whole.

    The cut is right before the first foreign character (or right after it, when it is the first of the
    token), so it never lies inside a token that is the template's own.
    """
    start = revealed.find(token)
    while start >= 0:
        for offset, char in enumerate(token):
            if rendered[start + offset] != char:
                yield start + (offset or 1)
                break
        start = revealed.find(token, start + 1)
