"""The rules of every account, ready to judge: pure decisions over texts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from glmstudio.core.verdict import RiskLevel, RiskVerdict
from glmstudio.errors import ContentBlocked
from glmstudio.review.lists import Lists, read_folder
from glmstudio.review.matcher import Matcher
from glmstudio.review.watch import Watch

PIECE_CHARS = 65_536
"""How much text is judged in one go; between two pieces of input others get their turn."""


class Reviewer:
    """`common` is for everybody; an account's own lists come on top. Raises OperatorError, from the compiling
    of the entries."""

    def __init__(self, common: Lists, accounts: Mapping[str, Lists] | None = None) -> None:
        shared = _compiled(common)
        self._common = shared
        self._accounts: dict[str, Mapping[RiskLevel, tuple[Matcher, ...]]] = {}
        for account, lists in (accounts or {}).items():
            own = _compiled(lists)
            self._accounts[account] = {level: shared[level] + own[level] for level in shared}

    @classmethod
    def load(cls, folder: Path) -> Reviewer:
        """From the files of a folder. Raises OperatorError."""
        return cls(*read_folder(folder))

    @property
    def has_rules(self) -> bool:
        return any(
            matchers for levels in (self._common, *self._accounts.values()) for matchers in levels.values()
        )

    def judge(self, text: str, account: str) -> RiskVerdict:
        """Everything the rules have to say about a text."""
        verdict = RiskVerdict()
        for level, matchers in self._of(account).items():
            kinds = {kind for matcher in matchers for kind in matcher.kinds(text)}
            if kinds:
                verdict = verdict.joined(RiskVerdict(level, tuple(sorted(kinds))))
        return verdict

    def scan(self, texts: Iterable[str], account: str) -> Iterator[None]:
        """Judge the texts of an input, yielding after every `PIECE_CHARS` characters or so. Raises
        ContentBlocked."""
        matchers, seen = self._of(account)[RiskLevel.REJECT], 0
        if not matchers:
            return
        for text in texts:
            seen += len(text)
            if len(text) <= PIECE_CHARS:
                if any(matcher.holds(text) for matcher in matchers):
                    raise ContentBlocked(output=False)
            else:
                yield from _scan_long(text, matchers)
            if seen >= PIECE_CHARS:
                seen = 0
                yield

    def watch(self, account: str) -> Watch | None:
        """A watch over one text of an output; None when this account has no rule that blocks."""
        matchers = self._of(account)[RiskLevel.REJECT]
        return Watch(matchers) if matchers else None

    def blocks(self, text: str, account: str) -> bool:
        """Whether a whole text of an output may not be shown."""
        return any(matcher.holds(text) for matcher in self._of(account)[RiskLevel.REJECT])

    def _of(self, account: str) -> Mapping[RiskLevel, tuple[Matcher, ...]]:
        return self._accounts.get(account, self._common)


def _scan_long(text: str, matchers: tuple[Matcher, ...]) -> Iterator[None]:
    watch = Watch(matchers)
    for start in range(0, len(text), PIECE_CHARS):
        if watch.feed(text[start : start + PIECE_CHARS]).blocked:
            raise ContentBlocked(output=False)
        yield
    if watch.release().blocked:
        raise ContentBlocked(output=False)


def _compiled(lists: Lists) -> Mapping[RiskLevel, tuple[Matcher, ...]]:
    levels: dict[RiskLevel, tuple[Matcher, ...]] = {}
    for level in (RiskLevel.REVIEW, RiskLevel.REJECT):
        entries = lists.get(level)
        levels[level] = (Matcher(entries.words, entries.patterns),) if entries else ()
    return levels
