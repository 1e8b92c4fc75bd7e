"""The log: a pipeline of plain functions that ends in one line on standard error. Never a prompt, never a
key."""

from __future__ import annotations

import logging
import sys

import msgspec
import structlog

from glmstudio.settings import LoggingSettings

LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING, "error": logging.ERROR}


def configure_logging(settings: LoggingSettings) -> None:
    """Once, at the start of a process that serves. Libraries' own records go the same way."""
    level = LEVELS[settings.level]
    readable = settings.format == "text" or (settings.format == "auto" and sys.stderr.isatty())
    renderer = _readable() if readable else structlog.processors.JSONRenderer(_to_json)
    shared: list[structlog.typing.Processor] = [
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    if not readable:
        shared.append(structlog.processors.format_exc_info)
    structlog.configure(
        processors=[*shared, renderer],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.WriteLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(structlog.stdlib.ProcessorFormatter(renderer, foreign_pre_chain=shared))
    logging.basicConfig(level=max(level, logging.WARNING), handlers=[handler], force=True)


def _readable() -> structlog.dev.ConsoleRenderer:
    """Tracebacks without the values of variables: those hold prompts and keys."""
    return structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)


def _to_json(value: object, **_: object) -> str:
    return msgspec.json.encode(value, enc_hook=str).decode()
