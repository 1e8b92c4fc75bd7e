"""Options that several commands share, and how flags become settings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from glmstudio.cli.texts import text
from glmstudio.settings import Settings, load_settings

F = TypeVar("F", bound=Callable[..., Any])


def place_options(command: F) -> F:
    """`--data-dir` and `--config`, as parameters `data_dir` and `config`."""
    command = click.option("--config", type=Path, metavar="FILE", help=text("option.config"))(command)
    return click.option("--data-dir", type=Path, metavar="DIR", help=text("option.data_dir"))(command)


def bindings_option(command: F) -> F:
    """`--model ID=SOURCE`, any number of times, as parameter `bindings`."""
    return click.option(
        "--model", "bindings", multiple=True, metavar="ID=SOURCE", help=text("option.model_binding")
    )(command)


def json_option(command: F) -> F:
    """`--json`, as parameter `as_json`."""
    return click.option("--json", "as_json", is_flag=True, help=text("option.json"))(command)


def settings_from(config: Path | None, data_dir: Path | None, **flags: object) -> Settings:
    """The settings with these flags on top; a dot in a setting's path is written `__`. Raises
    SettingsError."""
    paths = {name.replace("__", "."): value for name, value in flags.items()}
    return load_settings(config=config, flags={"data_dir": data_dir, **paths})
