"""`glmstudio keys`: create, list, revoke."""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from glmstudio.cli.options import json_option, place_options, settings_from
from glmstudio.cli.texts import text
from glmstudio.errors import OperatorError

if TYPE_CHECKING:
    from glmstudio.storage.keys import StoredKey


@click.group("keys", help=text("keys"))
def keys() -> None:
    pass


@keys.command("create", help=text("keys.create"))
@click.argument("name", default="key")
@click.option("--model", "models", multiple=True, metavar="ID", help=text("keys.create.model"))
@place_options
def create(name: str, models: tuple[str, ...], data_dir: Path | None, config: Path | None) -> None:
    from glmstudio.admission.issuing import issue_key
    from glmstudio.cli.access import key_store
    from glmstudio.storage.audit import COMMAND_LINE

    settings = settings_from(config, data_dir)
    allowed = tuple(id.lower() for id in models) or None
    with key_store(settings, create=True) as store:
        issued = issue_key(
            store.connection, store.master, name=name, now_ms=_now_ms(), models=allowed, actor=COMMAND_LINE
        )
    print(text("keys.created", id=issued.key.id, name=name), file=sys.stderr)
    print(issued.text)


@keys.command("list", help=text("keys.list"))
@json_option
@place_options
def list_keys(as_json: bool, data_dir: Path | None, config: Path | None) -> None:
    from glmstudio.cli.access import key_store
    from glmstudio.storage import keys as rows

    settings = settings_from(config, data_dir)
    with key_store(settings) as store:
        found = rows.everything(store.connection)
    if as_json:
        _print_json(found)
    elif found:
        _print_table(found)
    else:
        print(text("keys.none"))


@keys.command("revoke", help=text("keys.revoke"))
@click.argument("id")
@place_options
def revoke(id: str, data_dir: Path | None, config: Path | None) -> None:
    from glmstudio.accounts import By, revoke_key
    from glmstudio.cli.access import key_store
    from glmstudio.storage import keys as rows
    from glmstudio.storage.audit import COMMAND_LINE

    settings = settings_from(config, data_dir)
    wanted = id.partition(".")[0]  # a whole key was pasted; its secret must not show up in an error
    with key_store(settings) as store:
        key = _one(rows.everything(store.connection), wanted)
        revoke_key(store.connection, By(COMMAND_LINE, _now_ms()), key.id)
    print(text("keys.revoked", id=key.id, name=key.name))


def _one(found: tuple[StoredKey, ...], wanted: str) -> StoredKey:
    exact = [key for key in found if key.id == wanted]
    begins = exact or [key for key in found if wanted and key.id.startswith(wanted)]
    if not begins:
        raise OperatorError(text("keys.unknown", id=wanted))
    if len(begins) > 1:
        raise OperatorError(text("keys.ambiguous", id=wanted, count=len(begins)))
    return begins[0]


def _print_table(found: tuple[StoredKey, ...]) -> None:
    from glmstudio.cli.terminal import table

    rows = [
        (
            key.id,
            key.name,
            _date(key.created_ms),
            text("keys.all_models") if key.models is None else ", ".join(key.models),
            text("keys.active")
            if key.revoked_ms is None
            else text("keys.revoked_on", date=_date(key.revoked_ms)),
        )
        for key in found
    ]
    print(table(("ID", "NAME", "CREATED", "MODELS", "STATE"), rows))


def _print_json(found: tuple[StoredKey, ...]) -> None:
    import json

    rows = [
        {
            "id": key.id,
            "name": key.name,
            "models": key.models,
            "created_ms": key.created_ms,
            "revoked_ms": key.revoked_ms,
        }
        for key in found
    ]
    print(json.dumps(rows, ensure_ascii=False, indent=2))


def _date(ms: int) -> str:
    return datetime.fromtimestamp(ms / 1000, UTC).strftime("%Y-%m-%d %H:%M")


def _now_ms() -> int:
    return int(time.time() * 1000)
