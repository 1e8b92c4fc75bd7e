"""One growing text under review: what may be shown so far, and whether something forbidden was said.

Held back is only what could still become a match, so a forbidden word that comes in pieces is found before
any of it is shown. How the text is cut changes neither the verdict nor what is shown before it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from glmstudio.review.fold import clean, fold
from glmstudio.review.matcher import Match, Matcher, Window


class Shown(NamedTuple):
    """`text` may be shown now; after `blocked` nothing more may."""

    text: str
    blocked: bool = False


class Watch:
    """Feed the text piece by piece, then `release` what is left."""

    def __init__(self, matchers: Sequence[Matcher]) -> None:
        self._matchers = matchers
        self._text = self._folded = ""
        self._since = 0
        self._shown = 0

    def feed(self, text: str) -> Shown:
        """What may be shown after this piece."""
        text = clean(text)
        self._text += text
        self._folded += fold(text)
        window = Window(self._text, self._folded, self._since)
        found = self._first(window, ended=False)
        if found is not None:
            return self._block(found)
        begun = min([matcher.begun(window) for matcher in self._matchers])
        shown = Shown(self._text[self._shown : begun])
        self._shown = max(self._shown, begun)
        self._forget(begun)
        return shown

    def release(self) -> Shown:
        """What was held back, now that the text is over, or stands still while something else is told. What
        is fed after this goes on with the same text."""
        found = self._first(Window(self._text, self._folded, self._since), ended=True)
        if found is not None:
            return self._block(found)
        shown = Shown(self._text[self._shown :])
        self._shown = len(self._text)
        return shown

    @property
    def holds_back(self) -> bool:
        return self._shown < len(self._text)

    def _first(self, window: Window, *, ended: bool) -> Match | None:
        found = [matcher.first(window, ended=ended) for matcher in self._matchers]
        return min([match for match in found if match is not None], default=None)

    def _block(self, match: Match) -> Shown:
        return Shown(self._text[self._shown : match.start], blocked=True)

    def _forget(self, begun: int) -> None:
        """Keep what has begun, and the one character before it that a word boundary depends on."""
        cut = max(begun - 1, 0)
        self._since = begun - cut
        self._text, self._folded = self._text[cut:], self._folded[cut:]
        self._shown -= cut
