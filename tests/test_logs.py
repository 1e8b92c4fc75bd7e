"""The log must not fail whom it writes about."""

from __future__ import annotations

import errno
import io
import json

import pytest
import structlog

from glmstudio.logs import LogOutput, configure_logging
from glmstudio.settings import LoggingSettings


class Disk(io.StringIO):
    """A file on a disk that is full while `full` is set."""

    full = False

    def write(self, text: str) -> int:
        if self.full:
            raise OSError(errno.ENOSPC, "No space left on device")
        return super().write(text)


def test_lines_that_cannot_be_written_are_counted_and_told_later(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing raises while the disk is full, and the first line afterwards says how many were lost."""
    disk = Disk()
    monkeypatch.setattr("sys.stderr", disk)
    configure_logging(LoggingSettings(format="json"))
    try:
        log = structlog.get_logger("test")
        disk.full = True
        log.info("one")
        log.info("two")
        disk.full = False
        log.info("three")
        log.info("four")
    finally:
        structlog.reset_defaults()
    lines = [json.loads(line) for line in disk.getvalue().splitlines() if line]
    assert [(line["event"], line.get("lines_lost")) for line in lines] == [("three", 2), ("four", None)]


def test_a_closed_stream_raises_nothing() -> None:
    """Whoever closed it wants no log, which is no reason to refuse a request."""
    stream = io.StringIO()
    stream.close()
    LogOutput(stream).write("line\n")
