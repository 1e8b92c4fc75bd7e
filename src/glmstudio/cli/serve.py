"""`glmstudio serve`: flags become settings, then the composition root takes over."""

from __future__ import annotations

import os
from collections.abc import MutableMapping
from pathlib import Path

import click

from glmstudio.cli.options import bindings_option, place_options, settings_from
from glmstudio.cli.texts import text
from glmstudio.errors import OperatorError
from glmstudio.settings import BOOTSTRAP_KEY_VARIABLE

KEY_FILE_BYTES_MAX = 4096


@click.command("serve", help=text("serve"))
@click.option("--host", metavar="ADDRESS", help=text("serve.host"))
@click.option("--port", type=int, metavar="PORT", help=text("serve.port"))
@bindings_option
@place_options
@click.option("--drain-timeout", type=float, metavar="SECONDS", help=text("serve.drain_timeout"))
@click.option("--log-level", metavar="LEVEL", help=text("serve.log_level"))
@click.option("--log-format", metavar="FORMAT", help=text("serve.log_format"))
@click.option("--bootstrap-key-file", type=Path, metavar="FILE", help=text("serve.bootstrap_key_file"))
def serve(
    host: str | None,
    port: int | None,
    bindings: tuple[str, ...],
    data_dir: Path | None,
    config: Path | None,
    drain_timeout: float | None,
    log_level: str | None,
    log_format: str | None,
    bootstrap_key_file: Path | None,
) -> int:
    settings = settings_from(
        config,
        data_dir,
        models=bindings or None,
        server__host=host,
        server__port=port,
        server__drain_timeout_s=drain_timeout,
        logging__level=log_level,
        logging__format=log_format,
    )
    bootstrap_key = read_bootstrap_key(bootstrap_key_file, os.environ)
    from glmstudio.compose import StartFailed
    from glmstudio.compose import serve as run

    try:
        return run(settings, bootstrap_key)
    except StartFailed as error:
        raise OperatorError(str(error)) from error


def read_bootstrap_key(file: Path | None, environ: MutableMapping[str, str]) -> str | None:
    """The first key that the user brings: from the file, else from the environment, which then forgets it so
    that no child process inherits it. Raises OperatorError when the file cannot be read."""
    from_environment = environ.pop(BOOTSTRAP_KEY_VARIABLE, "").strip()
    if file is None:
        return from_environment or None
    try:
        with file.expanduser().open("rb") as source:
            content = source.read(KEY_FILE_BYTES_MAX + 1)
        key = content.decode("ascii").strip()
    except OSError as error:
        raise OperatorError(text("key_file.unreadable", path=file, reason=error.strerror)) from None
    except UnicodeDecodeError:
        raise OperatorError(text("key_file.unreadable", path=file, reason="it holds no key")) from None
    if len(content) > KEY_FILE_BYTES_MAX:
        raise OperatorError(text("key_file.too_big", path=file, limit=KEY_FILE_BYTES_MAX))
    return key
