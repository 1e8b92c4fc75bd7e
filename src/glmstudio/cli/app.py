"""The tree of commands."""

from __future__ import annotations

from typing import Annotated

import typer

from glmstudio import __version__
from glmstudio.cli import chat, doctor, env, keys, models, serve
from glmstudio.cli.texts import text


def build_app() -> typer.Typer:
    app = typer.Typer(
        help=text("app"),
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    )
    app.callback()(_root)
    app.command("serve", help=text("serve"))(serve.serve)
    app.command("chat", help=text("chat"))(chat.chat)
    app.add_typer(_keys_app(), name="keys")
    app.command("models", help=text("models"))(models.models)
    app.command("doctor", help=text("doctor"))(doctor.doctor)
    app.command("env", help=text("env"))(env.env)
    return app


def _keys_app() -> typer.Typer:
    app = typer.Typer(help=text("keys"), no_args_is_help=True, rich_markup_mode=None)
    app.command("create", help=text("keys.create"))(keys.create)
    app.command("list", help=text("keys.list"))(keys.list_keys)
    app.command("revoke", help=text("keys.revoke"))(keys.revoke)
    return app


def _show_version(value: bool) -> None:
    if value:
        print(f"glmstudio {__version__}")
        raise typer.Exit


def _root(
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help=text("version"))
    ] = False,
) -> None:
    pass
