"""`glmstudio keys`: create, list, revoke."""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from glmstudio.cli.options import Config, DataDir, Json, settings_from
from glmstudio.cli.texts import text
from glmstudio.errors import OperatorError

if TYPE_CHECKING:
    from glmstudio.storage.keys import StoredKey


def create(
    name: Annotated[str, typer.Argument(metavar="NAME", help=text("keys.create.name"))] = "key",
    model: Annotated[list[str] | None, typer.Option(metavar="ID", help=text("keys.create.model"))] = None,
    data_dir: DataDir = None,
    config: Config = None,
) -> None:
    from glmstudio.admission.issuing import issue_key
    from glmstudio.cli.access import key_store

    settings = settings_from(config, data_dir)
    models = tuple(id.lower() for id in model) if model else None
    with key_store(settings, create=True) as store:
        issued = issue_key(store.connection, store.master, name=name, now_ms=_now_ms(), models=models)
    print(text("keys.created", id=issued.key.id, name=name), file=sys.stderr)
    print(issued.text)


def list_keys(json: Json = False, data_dir: DataDir = None, config: Config = None) -> None:
    from glmstudio.cli.access import key_store
    from glmstudio.storage import keys

    settings = settings_from(config, data_dir)
    with key_store(settings) as store:
        found = keys.everything(store.connection)
    if json:
        _print_json(found)
    elif found:
        _print_table(found)
    else:
        print(text("keys.none"))


def revoke(
    id: Annotated[str, typer.Argument(metavar="ID", help=text("keys.revoke.id"))],
    data_dir: DataDir = None,
    config: Config = None,
) -> None:
    from glmstudio.cli.access import key_store
    from glmstudio.storage import keys

    settings = settings_from(config, data_dir)
    wanted = id.partition(".")[0]  # a whole key was pasted; its secret must not show up in an error
    with key_store(settings) as store:
        key = _one(keys.everything(store.connection), wanted)
        keys.revoke(store.connection, key.id, _now_ms())
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
