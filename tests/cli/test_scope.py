"""Which part of an account a command is about."""

from __future__ import annotations

from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from glmstudio.cli.desk import open_desk
from glmstudio.cli.scope import Scope, scope_options
from glmstudio.errors import OperatorError
from glmstudio.studio.access import create_key
from glmstudio.studio.shapes import NewKey


@click.command()
@click.argument("account")
@scope_options(workspace="W", key="K", model="M")
def with_model(account: str, scope: Scope) -> None:
    click.echo(f"{account} {scope}")


@click.command()
@scope_options(workspace="W", key="K")
@click.option("--model", help="another model")
def without_model(model: str | None, scope: Scope) -> None:
    click.echo(f"{model} {scope}")


def said(command: click.Command, *arguments: str) -> str:
    done = CliRunner().invoke(command, arguments)
    assert done.exit_code == 0, done.output
    return done.output.strip()


def test_the_options_come_as_one_value() -> None:
    """What is not given is None; beside them a command keeps its own parameters, a model of its own too."""
    assert said(with_model, "firm", "--workspace", "w", "--model", "m") == f"firm {Scope('w', None, 'm')}"
    assert said(without_model, "--model", "m", "--key", "k") == f"m {Scope(key='k')}"


def test_the_options_stand_in_the_help_in_their_order() -> None:
    """Workspace, key, model, each with its own text."""
    help = said(with_model, "--help")
    assert [help.index(f"--{name} ID") for name in ("workspace", "key", "model")] == sorted(
        help.index(f"--{name} ID") for name in ("workspace", "key", "model")
    )


def test_a_whole_key_is_cut_to_its_public_id() -> None:
    """Its secret goes no further, whether it is stored or shown in an error."""
    assert Scope(key="id.secret") == Scope(key="id")
    assert "secret" not in repr(Scope(key="id.secret"))


def test_only_what_was_named_is_asked_for(home: Path) -> None:
    """The names of the management API; a model comes with its family, and has to be one."""
    assert not Scope()
    assert Scope(workspace="w")
    with open_desk(home / "data", None, create=True) as desk:
        assert Scope().fields(desk) == {}
        key = create_key(desk, "operator", NewKey())
        assert Scope("w", key.secret, "zhipu/GLM-5").fields(desk) == {
            "workspace_id": "w", "key_id": key.id, "family": "zhipu", "model": "glm-5"
        }  # fmt: skip
        assert Scope(key=key.id[:8]).fields(desk) == {"key_id": key.id}
        for nobodys in ("none", ""):
            with pytest.raises(OperatorError, match="there is no key that begins with"):
                Scope(key=nobodys).fields(desk)
        with pytest.raises(OperatorError, match="glm-99"):
            Scope(model="glm-99").fields(desk)
