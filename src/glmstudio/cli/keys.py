"""`glmstudio keys`: create, list, change, revoke."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from glmstudio.cli.money import figure_options
from glmstudio.cli.options import json_option, place_options
from glmstudio.cli.texts import text

if TYPE_CHECKING:
    from glmstudio.studio.shapes import Key

NEVER = "never"
ALL = "all"


@click.group("keys", help=text("keys"))
def keys() -> None:
    pass


@keys.command("create", help=text("keys.create"))
@click.argument("name", default="key")
@click.option("--model", "models", multiple=True, metavar="ID", help=text("keys.create.model"))
@click.option("--account", default="operator", metavar="ID", help=text("keys.create.account"))
@click.option("--workspace", default="default", metavar="ID", help=text("keys.create.workspace"))
@click.option("--expires", metavar="WHEN", help=text("keys.create.expires"))
@figure_options
@place_options
def create(
    name: str,
    models: tuple[str, ...],
    account: str,
    workspace: str,
    expires: str | None,
    rpm: int | None,
    tpm: int | None,
    in_flight: int | None,
    data_dir: Path | None,
    config: Path | None,
) -> None:
    from glmstudio.cli.desk import asked, expiry_ms, note, open_desk
    from glmstudio.studio import access
    from glmstudio.studio.shapes import NewKey

    figures = {"requests_per_minute": rpm, "tokens_per_minute": tpm, "in_flight": in_flight}
    with open_desk(data_dir, config, create=True) as desk:
        body = asked(
            NewKey,
            name=name,
            workspace_id=workspace,
            models=list(models) or None,
            expires_ms=expiry_ms(expires, desk.now_ms()),
            **figures,
        )
        made = access.create_key(desk, account, body)
    note(text("keys.created", id=made.id, name=made.name))
    print(made.secret)


@keys.command("list", help=text("keys.list"))
@click.option("--account", metavar="ID", help=text("keys.list.account"))
@json_option
@place_options
def list_keys(account: str | None, as_json: bool, data_dir: Path | None, config: Path | None) -> None:
    from glmstudio.cli.desk import open_desk, show
    from glmstudio.studio import access

    with open_desk(data_dir, config, keyless=True) as desk:
        found = access.all_keys(desk, account)
    head = ("ID", "NAME", "ACCOUNT", "WORKSPACE", "MODELS", "CREATED", "LAST USED", "STATE")
    show(found, as_json, head, _row, text("keys.none"))


@keys.command("change", help=text("keys.change"))
@click.argument("id")
@click.option("--name", metavar="NAME", help=text("keys.change.name"))
@click.option("--model", "models", multiple=True, metavar="ID", help=text("keys.change.model"))
@click.option("--expires", metavar="WHEN", help=text("keys.change.expires"))
@json_option
@place_options
def change(
    id: str,
    name: str | None,
    models: tuple[str, ...],
    expires: str | None,
    as_json: bool,
    data_dir: Path | None,
    config: Path | None,
) -> None:
    from glmstudio.cli.desk import asked, expiry_ms, open_desk, show
    from glmstudio.studio import access
    from glmstudio.studio.shapes import KeyChange

    changes: dict[str, Any] = {} if name is None else {"name": name}
    if models:
        changes["models"] = None if models == (ALL,) else list(models)
    with open_desk(data_dir, config) as desk:
        key = access.one_key(desk, id)
        if expires is not None:
            changes["expires_ms"] = None if expires == NEVER else expiry_ms(expires, desk.now_ms())
        changed = access.change_key(desk, key.account_id, key.id, asked(KeyChange, **changes))
    head = ("ID", "NAME", "ACCOUNT", "WORKSPACE", "MODELS", "CREATED", "LAST USED", "STATE")
    show([changed], as_json, head, _row, "")


@keys.command("revoke", help=text("keys.revoke"))
@click.argument("id")
@place_options
def revoke(id: str, data_dir: Path | None, config: Path | None) -> None:
    from glmstudio.cli.desk import open_desk
    from glmstudio.studio import access

    with open_desk(data_dir, config, keyless=True) as desk:
        key = access.one_key(desk, id)
        access.revoke_key(desk, key.account_id, key.id)
    print(text("keys.revoked", id=key.id, name=key.name))


def _row(key: Key) -> tuple[str, ...]:
    from glmstudio.cli.desk import moment

    return (
        key.id,
        key.name,
        key.account_id,
        key.workspace_id,
        text("keys.all_models") if key.models is None else ", ".join(key.models),
        moment(key.created_ms),
        moment(key.last_used_ms),
        _state(key),
    )


def _state(key: Key) -> str:
    from glmstudio.cli.desk import moment

    if key.status == "revoked":
        return text("keys.revoked_on", date=moment(key.revoked_ms))
    if key.expires_ms is None:
        return text("keys.active")
    if key.status == "expired":
        return text("keys.expired_on", date=moment(key.expires_ms))
    return text("keys.expires_on", date=moment(key.expires_ms))
