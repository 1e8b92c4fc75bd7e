"""`glmstudio serve`: flags become settings, then the composition root takes over."""

from __future__ import annotations

import os
from collections.abc import MutableMapping
from pathlib import Path
from typing import Annotated

import typer

from glmstudio.cli.options import Config, DataDir, Models, settings_from
from glmstudio.cli.texts import text
from glmstudio.errors import OperatorError
from glmstudio.settings import BOOTSTRAP_KEY_VARIABLE

KEY_FILE_BYTES_MAX = 4096


def serve(
    host: Annotated[str | None, typer.Option(metavar="ADDRESS", help=text("serve.host"))] = None,
    port: Annotated[int | None, typer.Option(metavar="PORT", help=text("serve.port"))] = None,
    model: Models = None,
    data_dir: DataDir = None,
    config: Config = None,
    drain_timeout: Annotated[
        float | None, typer.Option(metavar="SECONDS", help=text("serve.drain_timeout"))
    ] = None,
    log_level: Annotated[str | None, typer.Option(metavar="LEVEL", help=text("serve.log_level"))] = None,
    log_format: Annotated[str | None, typer.Option(metavar="FORMAT", help=text("serve.log_format"))] = None,
    bootstrap_key_file: Annotated[
        Path | None, typer.Option(metavar="FILE", help=text("serve.bootstrap_key_file"))
    ] = None,
) -> None:
    settings = settings_from(
        config,
        data_dir,
        models=model,
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
        code = run(settings, bootstrap_key)
    except StartFailed as error:
        raise OperatorError(str(error)) from error
    raise typer.Exit(code)


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
