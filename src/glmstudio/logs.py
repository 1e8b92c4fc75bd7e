"""The log: a pipeline of plain functions that ends in one line on standard error. Never a prompt, never a
key. And never a reason to fail: what is asked for is served although nobody can write it down."""

from __future__ import annotations

import logging
import sys
from typing import TextIO

import msgspec
import structlog

from glmstudio.settings import LoggingSettings

LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING, "error": logging.ERROR}


def configure_logging(settings: LoggingSettings) -> None:
    """Once, at the start of a process that serves. Libraries' own records go the same way."""
    level = LEVELS[settings.level]
    readable = settings.format == "text" or (settings.format == "auto" and sys.stderr.isatty())
    renderer = _readable() if readable else structlog.processors.JSONRenderer(_to_json)
    output = LogOutput(sys.stderr)
    shared: list[structlog.typing.Processor] = [
        output.tell_lost,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    if not readable:
        shared.append(structlog.processors.format_exc_info)
    structlog.configure(
        processors=[*shared, renderer],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=lambda *_: structlog.WriteLogger(output),  # pyright: ignore[reportArgumentType]
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(output)
    handler.setFormatter(structlog.stdlib.ProcessorFormatter(renderer, foreign_pre_chain=shared))
    logging.basicConfig(level=max(level, logging.WARNING), handlers=[handler], force=True)


class LogOutput:
    """A stream that a full disk, a reader that left or a terminal that is gone does not make raise.

    What could not be written is counted, and told by the next line that is (`tell_lost`): there is no other
    place to tell it.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._lost = 0

    def write(self, line: str) -> None:
        """One whole line; the end of one that was cut off is on a line of its own."""
        try:
            self._stream.write(f"\n{line}" if self._lost else line)
            self._stream.flush()
        except (OSError, ValueError):  # ValueError: the stream is closed
            self._lost += 1
        else:
            self._lost = 0

    def flush(self) -> None:
        """Every line was flushed when it was written."""

    def tell_lost(
        self, _logger: object, _method: str, event: structlog.typing.EventDict
    ) -> structlog.typing.EventDict:
        """Put `lines_lost` into the event that comes after lines that could not be written."""
        if self._lost:
            event["lines_lost"] = self._lost
        return event


def _readable() -> structlog.dev.ConsoleRenderer:
    """Tracebacks without the values of variables: those hold prompts and keys."""
    return structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)


def _to_json(value: object, **_: object) -> str:
    return msgspec.json.encode(value, enc_hook=str).decode()
