"""The files of an operator's lists, read as a whole. What is wrong names the file, line and limit.

The name of a file says what it holds: `NAME.words` or `NAME.patterns` block, `NAME.review.words` and
`NAME.review.patterns` only mark; NAME is the risk type. The files of the folder are for everybody, those in
`accounts/ID/` for one account besides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from glmstudio.core.verdict import RiskLevel
from glmstudio.errors import OperatorError
from glmstudio.review.pattern import Pattern, PatternFault, read_pattern

FILE_BYTES_MAX = 16 * 1024 * 1024
FILES_MAX = 256
ACCOUNTS_MAX = 10_000
WORD_CHARS_MAX = 128
WORDS_MAX = 200_000
PATTERNS_MAX = 1_000
"""Files of one folder, and entries of one level in one folder."""

ACCOUNTS_FOLDER = "accounts"
_FILE_NAME = re.compile(r"([a-z0-9][a-z0-9_-]{0,63})(\.review)?\.(words|patterns)")


@dataclass(frozen=True, slots=True)
class Entries:
    """What one level looks for: each word and each pattern with its risk type."""

    words: Mapping[str, str] = field(default_factory=dict[str, str])
    patterns: tuple[tuple[Pattern, str], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.words or self.patterns)


Lists = Mapping[RiskLevel, Entries]
"""The entries by what they cause: REVIEW or REJECT."""


def read_folder(folder: Path) -> tuple[Lists, Mapping[str, Lists]]:
    """The lists for everybody and those of single accounts. Raises OperatorError."""
    try:
        return _read_lists(folder), dict(_read_accounts(folder / ACCOUNTS_FOLDER))
    except OSError as error:
        raise OperatorError(f"review lists in {folder}: {error.strerror}") from error


def _read_accounts(folder: Path) -> Iterator[tuple[str, Lists]]:
    if not folder.is_dir():
        return
    accounts = sorted(path for path in folder.iterdir() if path.is_dir())
    if len(accounts) > ACCOUNTS_MAX:
        raise OperatorError(
            f"review lists in {folder}: at most {ACCOUNTS_MAX} accounts, found {len(accounts)}"
        )
    for path in accounts:
        yield path.name, _read_lists(path)


def _read_lists(folder: Path) -> Lists:
    if not folder.is_dir():
        return {}
    files = sorted(path for path in folder.iterdir() if path.is_file() and not path.name.startswith("."))
    if len(files) > FILES_MAX:
        raise OperatorError(f"review lists in {folder}: at most {FILES_MAX} files, found {len(files)}")
    words: dict[RiskLevel, dict[str, str]] = {RiskLevel.REVIEW: {}, RiskLevel.REJECT: {}}
    patterns: dict[RiskLevel, list[tuple[Pattern, str]]] = {RiskLevel.REVIEW: [], RiskLevel.REJECT: []}
    for path in files:
        named = _FILE_NAME.fullmatch(path.name)
        if named is None:
            raise OperatorError(
                f"review list {path}: must be called NAME.words, NAME.patterns, NAME.review.words or "
                "NAME.review.patterns, NAME of up to 64 small letters, digits, _ and -"
            )
        risk_type, level = named[1], RiskLevel.REVIEW if named[2] else RiskLevel.REJECT
        if named[3] == "words":
            words[level].update((_word(path, number, line), risk_type) for number, line in _entries(path))
        else:
            patterns[level] += [(_pattern(path, number, line), risk_type) for number, line in _entries(path)]
        _check_count(path, "words", len(words[level]), WORDS_MAX)
        _check_count(path, "patterns", len(patterns[level]), PATTERNS_MAX)
    return {level: Entries(words[level], tuple(patterns[level])) for level in words}


def _entries(path: Path) -> Iterator[tuple[int, str]]:
    """The lines that say something, with their numbers."""
    with path.open("rb") as file:
        content = file.read(FILE_BYTES_MAX + 1)
    if len(content) > FILE_BYTES_MAX:
        raise OperatorError(f"review list {path}: must have at most {FILE_BYTES_MAX} bytes")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise OperatorError(f"review list {path}: is not UTF-8 (byte {error.start})") from None
    for number, line in enumerate(text.split("\n"), start=1):
        entry = line.strip()
        if entry and not entry.startswith("#"):
            yield number, entry


def _word(path: Path, number: int, entry: str) -> str:
    if len(entry) > WORD_CHARS_MAX:
        raise OperatorError(
            f"review list {path}, line {number}: a word has at most {WORD_CHARS_MAX} characters, "
            f"found {len(entry)}"
        )
    return entry


def _pattern(path: Path, number: int, entry: str) -> Pattern:
    try:
        return read_pattern(entry)
    except PatternFault as fault:
        raise OperatorError(f"review list {path}, line {number}: the pattern {fault}") from None


def _check_count(path: Path, noun: str, found: int, limit: int) -> None:
    if found > limit:
        raise OperatorError(f"review list {path}: makes {found} {noun} of one level; the limit is {limit}")
