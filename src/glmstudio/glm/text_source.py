"""Text that arrives in pieces, read from the front, with one place to come back to.

It holds only what nobody has taken: `push` adds, the `take` methods remove. `mark` starts to remember what
is taken, so that `rewind` can give it back once it turns out to be something else. It knows no tags.
"""

from __future__ import annotations

import re

from glmstudio.glm.json_text import ObjectScanner


class TextSource:
    """`closed` means that nothing more will come. `scanned` counts the characters put in front of the
    reader."""

    __slots__ = ("_kept", "_position", "_text", "closed", "scanned")

    def __init__(self) -> None:
        self._text = ""
        self._position = 0
        self._kept: list[str] | None = None
        self.closed = False
        self.scanned = 0

    def push(self, text: str) -> None:
        self._text = self._text[self._position :] + text
        self._position = 0
        self.scanned += len(self._text)

    def close(self) -> None:
        self.closed = True

    @property
    def empty(self) -> bool:
        """Nothing is left for now."""
        return self._position == len(self._text)

    @property
    def done(self) -> bool:
        """Nothing is left and nothing will come."""
        return self.closed and self._position == len(self._text)

    def starts_with(self, text: str) -> bool:
        return self._text.startswith(text, self._position)

    def may_become(self, texts: tuple[str, ...]) -> bool:
        """What is left is the beginning of one of `texts`, and more may come."""
        if self.closed:
            return False
        left = len(self._text) - self._position
        longer = [text for text in texts if len(text) > left]
        if not longer:
            return False  # before what is left is copied: that may be much, and asked again and again
        rest = self._text[self._position :]
        return any([text.startswith(rest) for text in longer])  # noqa: C419 - a handful

    def take(self, count: int) -> str:
        end = self._position + count
        taken = self._text[self._position : end]
        self._position = end
        if self._kept is not None:
            self._kept.append(taken)
        return taken

    def take_all(self) -> str:
        """Whatever is left, what was taken since the mark included; the mark is forgotten."""
        if self._kept is not None:
            self.rewind()
        return self.take(len(self._text) - self._position)

    def take_plain(self) -> str:
        """Everything up to the next `<`."""
        end = self._text.find("<", self._position)
        return self.take((len(self._text) if end < 0 else end) - self._position)

    def take_one_of(self, texts: tuple[str, ...]) -> str | None:
        """The first of `texts` that comes next, taken; None when none does."""
        if not self._text.startswith(texts, self._position):
            return None
        found = next(text for text in texts if self._text.startswith(text, self._position))
        return self.take(len(found))

    def take_match(self, pattern: re.Pattern[str]) -> str:
        """What `pattern` matches right here, which may be nothing."""
        found = pattern.match(self._text, self._position)
        return self.take(found.end() - self._position) if found else ""

    def take_scanned(self, scanner: ObjectScanner) -> str:
        """What `scanner` takes for its JSON object."""
        return self.take(scanner.scan(self._text, self._position) - self._position)

    def give_back(self, text: str) -> None:
        """Undo the last `take`, which returned `text`, before anything else happened."""
        self._position -= len(text)
        if self._kept is not None:
            self._kept.pop()

    def mark(self) -> None:
        """Remember what is taken from here on. There is one mark at a time."""
        if self._kept is not None:
            raise RuntimeError("a mark is already set")
        self._kept = []

    def commit(self) -> None:
        """Forget the mark: what was taken stays taken."""
        self._kept = None

    def rewind(self) -> None:
        """Give back everything taken since the mark, and forget the mark."""
        kept = "".join(self._kept or ())
        self._kept = None
        self._text = kept + self._text[self._position :]
        self._position = 0
        self.scanned += len(kept)
