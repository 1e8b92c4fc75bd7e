"""The tree of commands."""

from __future__ import annotations

import click

from glmstudio import __version__
from glmstudio.cli.accounts import accounts, members, workspaces
from glmstudio.cli.chat import chat
from glmstudio.cli.doctor import doctor
from glmstudio.cli.env import env
from glmstudio.cli.keys import keys
from glmstudio.cli.models import models
from glmstudio.cli.money import budgets, credits, limits, prices, quotas
from glmstudio.cli.reports import admin, audit, bills, ledger, requests, usage
from glmstudio.cli.serve import serve
from glmstudio.cli.texts import text

HELP_COLUMNS_MAX = 100


class _InOrder(click.Group):
    """Commands in the order in which a newcomer needs them, not in that of the alphabet."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)


@click.group(
    cls=_InOrder,
    help=text("app"),
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": HELP_COLUMNS_MAX},
)
@click.version_option(__version__, message="glmstudio %(version)s", help=text("version"))
def app() -> None:
    pass


NEWCOMER: tuple[click.Command, ...] = (serve, chat, keys, models, env, doctor)
PLATFORM: tuple[click.Command, ...] = (
    *(accounts, members, workspaces, limits),
    *(prices, quotas, credits, budgets),
    *(usage, bills, requests, ledger, audit, admin),
)

for command in (*NEWCOMER, *PLATFORM):
    app.add_command(command)
