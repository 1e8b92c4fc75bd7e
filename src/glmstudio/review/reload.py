"""Notices that the files of the lists changed, and reads them again. Synchronous, for a thread beside the
loop; it knows nothing of answers.

What has changed is told by name, size, time of change and inode of every file, so that looking costs no
reading. A folder that changes while it is read is read again at the next look.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

from glmstudio.errors import OperatorError
from glmstudio.review.lists import ACCOUNTS_FOLDER
from glmstudio.review.reviewer import Reviewer


class FollowedLists:
    """The rules of one folder as they were last read. `load` comes first, then `look` as often as wanted."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._stamp = b""

    def load(self) -> Reviewer:
        """The rules as they are now. Raises OperatorError, once for each state of the files."""
        self._stamp = before = _stamp(self._folder)
        rules = Reviewer.load(self._folder)
        if _stamp(self._folder) != before:
            self._stamp = b""
        return rules

    def look(self) -> Reviewer | None:
        """The rules of files that have changed since they were last read; None when they have not. Raises
        OperatorError as `load` does."""
        return self.load() if not self._stamp or _stamp(self._folder) != self._stamp else None


def _stamp(folder: Path) -> bytes:
    """Other bytes for every other state of the files. Raises OperatorError."""
    digest = hashlib.blake2b(digest_size=16)
    try:
        for line in _state(folder):
            digest.update(line.encode("utf-8", "surrogateescape"))
    except OSError as error:
        raise OperatorError(f"review lists in {folder}: {error.strerror}") from error
    return digest.digest()


def _state(folder: Path) -> Iterator[str]:
    yield from _files(folder)
    accounts = folder / ACCOUNTS_FOLDER
    if accounts.is_dir():
        for path in sorted(accounts.iterdir()):
            if path.is_dir():
                yield f"{path.name}/"
                yield from _files(path)


def _files(folder: Path) -> Iterator[str]:
    if not folder.is_dir():
        return
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda entry: entry.name):
            if not entry.name.startswith(".") and entry.is_file():
                state = entry.stat()
                yield f"{entry.name}\0{state.st_size} {state.st_mtime_ns} {state.st_ino}\0"
