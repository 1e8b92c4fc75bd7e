"""Options that several commands share, and how flags become settings."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from glmstudio.cli.texts import text
from glmstudio.settings import Settings, load_settings

Config = Annotated[Path | None, typer.Option("--config", metavar="FILE", help=text("option.config"))]
DataDir = Annotated[Path | None, typer.Option("--data-dir", metavar="DIR", help=text("option.data_dir"))]
Json = Annotated[bool, typer.Option("--json", help=text("option.json"))]
Models = Annotated[
    list[str] | None, typer.Option("--model", metavar="ID=SOURCE", help=text("option.model_binding"))
]


def settings_from(config: Path | None, data_dir: Path | None, **flags: object) -> Settings:
    """The settings with these flags on top; a dot in a setting's path is written `__`. Raises
    SettingsError."""
    paths = {name.replace("__", "."): value for name, value in flags.items()}
    return load_settings(config=config, flags={"data_dir": data_dir, **paths})
