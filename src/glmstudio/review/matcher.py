"""Words and patterns compiled for searching: where the first one ends, and what could still become one.

Words are found by Aho–Corasick over UTF-8 (library: ahocorasick-rs), patterns by RE2 (library: google-re2);
both take time linear in the text. Places are characters of the text.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, cast

from glmstudio.errors import OperatorError
from glmstudio.review.fold import clean, fold
from glmstudio.review.pattern import Pattern

if TYPE_CHECKING:
    from ahocorasick_rs import BytesAhoCorasick


class _Found(Protocol):
    """What RE2 tells about a match; places are characters."""

    def start(self) -> int: ...

    def end(self) -> int: ...


class _Expression(Protocol):
    """A compiled expression of RE2, which comes without types."""

    def search(self, text: str, pos: int = 0) -> _Found | None: ...


RE2_BYTES_MAX = 64 * 1024 * 1024


class Match(NamedTuple):
    """Ordered by where it ends, then by where it starts."""

    end: int
    start: int


class Window(NamedTuple):
    """The part of a growing text that still matters. What begins before `since` (it is there for `\\b`) is no
    match; `folded` is the same text folded."""

    text: str
    folded: str
    since: int = 0


class Matcher:
    """All words and patterns of one level, each with its risk type."""

    def __init__(self, words: Mapping[str, str], patterns: Iterable[tuple[Pattern, str]] = ()) -> None:
        """`words` maps each word to its risk type. Raises OperatorError when a library is missing or RE2
        refuses a pattern."""
        folded = {fold(clean(word)): kind for word, kind in words.items()}
        self._words = sorted(folded)
        self._kinds = [folded[word] for word in self._words]
        self._first = frozenset(word[0] for word in self._words)
        self._word_chars_max = max(map(len, self._words), default=0)
        self._automaton = _automaton(self._words)
        self._patterns = _Patterns(tuple(patterns))

    def first(self, window: Window, *, ended: bool) -> Match | None:
        """The match that ends first, and of those the longest; None when the text holds none."""
        word, pattern = self._first_word(window), self._patterns.first(window, ended=ended)
        if word is None or pattern is None:
            return word or pattern
        return min(word, pattern)

    def begun(self, window: Window) -> int:
        """Where the earliest text begins that could still become a match; the end when there is none."""
        return min(self._begun_word(window), self._patterns.begun(window))

    def kinds(self, text: str) -> set[str]:
        """The risk types of everything that a whole text holds."""
        text = clean(text)
        kinds = self._patterns.kinds(text)
        if self._automaton is not None:
            hits = self._automaton.find_matches_as_indexes(fold(text).encode(), overlapping=True)
            kinds.update({self._kinds[index] for index, _, _ in hits})
        return kinds

    def holds(self, text: str) -> bool:
        """Whether a whole text holds any match."""
        text = clean(text)
        return self._first_word(Window(text, fold(text))) is not None or self._patterns.holds(text)

    def _first_word(self, window: Window) -> Match | None:
        if self._automaton is None:
            return None
        data = window.folded[window.since :].encode()
        hits = self._automaton.find_matches_as_indexes(data)
        if not hits:
            return None
        end = hits[0][2]
        tail = max(end - 4 * self._word_chars_max, 0)  # characters have at most four bytes
        same_end = self._automaton.find_matches_as_indexes(data[tail:end], overlapping=True)
        start = tail + min(hit[1] for hit in same_end if tail + hit[2] == end)
        return Match(window.since + _chars(data[:end]), window.since + _chars(data[:start]))

    def _begun_word(self, window: Window) -> int:
        text, words, first = window.folded, self._words, self._first
        size = len(text)
        for at in range(max(window.since, size - self._word_chars_max + 1), size):
            if text[at] in first:
                tail = text[at:]
                place = bisect_left(words, tail)
                if place < len(words) and words[place].startswith(tail):
                    return at
        return size


class _Patterns:
    """All patterns as one expression for each question."""

    def __init__(self, patterns: Sequence[tuple[Pattern, str]]) -> None:
        self._any = bool(patterns)
        if not patterns:
            return
        compiled = [(_compiled(pattern.ended), kind) for pattern, kind in patterns]
        self._each = compiled
        self._going = _compiled("|".join([pattern.going for pattern, _ in patterns]))
        self._ended = _compiled("|".join([pattern.ended for pattern, _ in patterns]))
        self._begun = _compiled("(?:" + "|".join([pattern.begun for pattern, _ in patterns]) + r")\z")

    def first(self, window: Window, *, ended: bool) -> Match | None:
        if not self._any:
            return None
        text, since = window.text, window.since
        found = self._going.search(text, since)
        if found is not None:
            return self._first_end(text, since, found.end())
        found = self._ended.search(text, since) if ended else None
        return None if found is None else Match(found.end(), found.start())

    def _first_end(self, text: str, since: int, end: int) -> Match:
        """The leftmost match need not be the first to end, so the shortest text that has one is sought."""
        short = since
        while end - short > 1:
            middle = (short + end) // 2
            if self._going.search(text[:middle], since) is None:
                short = middle
            else:
                end = middle
        found = self._going.search(text[:end], since)
        assert found is not None
        return Match(end, found.start())

    def begun(self, window: Window) -> int:
        if not self._any:
            return len(window.text)
        found = self._begun.search(window.text, window.since)
        return len(window.text) if found is None else found.start()

    def kinds(self, text: str) -> set[str]:
        if not self.holds(text):
            return set()
        return {kind for compiled, kind in self._each if compiled.search(text) is not None}

    def holds(self, text: str) -> bool:
        return self._any and self._ended.search(text) is not None


def _automaton(words: Sequence[str]) -> BytesAhoCorasick | None:
    if not words:
        return None
    try:
        from ahocorasick_rs import BytesAhoCorasick
    except ImportError:
        raise OperatorError(
            "content review: word lists need the package ahocorasick-rs; install glmstudio[review]"
        ) from None
    return BytesAhoCorasick([word.encode() for word in words])


def _compiled(source: str) -> _Expression:
    try:
        import re2  # pyright: ignore[reportMissingTypeStubs]
    except ImportError:
        raise OperatorError(
            "content review: patterns need the package google-re2; install glmstudio[review]"
        ) from None
    options = cast(Any, re2).Options()
    options.case_sensitive, options.log_errors, options.max_mem = False, False, RE2_BYTES_MAX
    options.never_capture = True  # only where a match is matters
    try:
        return cast(Any, re2).compile(source, options)
    except cast(Any, re2).error as error:
        (reason,) = error.args
        shown = reason.decode("utf-8", "replace") if isinstance(reason, bytes) else str(reason)
        raise OperatorError(f"content review: a pattern is refused: {shown}") from None


def _chars(data: bytes) -> int:
    return len(data.decode())
