"""Limits that somebody set, as rows: figures for a key, a workspace, an account, or an account at one model.

The figures that a model's card publishes are not here.
"""

from __future__ import annotations

import sqlite3
from typing import Any, NamedTuple

from glmstudio.storage.generation import next_generation


class Figures(NamedTuple):
    """How much in any 60 seconds, and how many at one time; None sets no bound of its own."""

    requests_per_minute: int | None = None
    tokens_per_minute: int | None = None
    in_flight: int | None = None


NO_FIGURES = Figures()


class LimitedScope(NamedTuple):
    """What the figures bound: the account, or the part of it that is named ('' is not that part).

    A key is named with its workspace; a model with its family, and for the whole account only.
    """

    account_id: str
    workspace: str = ""
    key_id: str = ""
    family: str = ""
    model: str = ""


_SCOPE = "account_id = ? AND workspace = ? AND key_id = ? AND family = ? AND model = ?"
_FIGURES = "requests_per_minute, tokens_per_minute, in_flight"
_COLUMNS = f"account_id, workspace, key_id, family, model, {_FIGURES}"


def find(connection: sqlite3.Connection, scope: LimitedScope) -> Figures:
    """The scope's own figures; all None when nobody set any."""
    row = connection.execute(f"SELECT {_FIGURES} FROM access_limits WHERE {_SCOPE}", scope).fetchone()  # noqa: S608
    return NO_FIGURES if row is None else Figures(*row)


def put(connection: sqlite3.Connection, scope: LimitedScope, figures: Figures) -> None:
    """Set the scope's figures in the caller's transaction. Raises sqlite3.IntegrityError for an unknown
    account, a figure below 1, and a scope that makes no sense."""
    connection.execute(
        f"INSERT INTO access_limits ({_COLUMNS}, generation) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608
        " ON CONFLICT (account_id, workspace, key_id, family, model) DO UPDATE SET"
        " requests_per_minute = excluded.requests_per_minute,"
        " tokens_per_minute = excluded.tokens_per_minute,"
        " in_flight = excluded.in_flight, generation = excluded.generation",
        (*scope, *figures, next_generation(connection)),
    )


def of_account(connection: sqlite3.Connection, account_id: str) -> tuple[tuple[LimitedScope, Figures], ...]:
    """Everything that was set for the account and its parts."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM access_limits WHERE account_id = ?"  # noqa: S608
        " AND COALESCE(requests_per_minute, tokens_per_minute, in_flight) IS NOT NULL"
        " ORDER BY workspace, key_id, family, model",
        (account_id,),
    )
    return tuple(map(_scoped, rows))


def changed_since(
    connection: sqlite3.Connection, generation: int
) -> tuple[tuple[LimitedScope, Figures], ...]:
    """What was set or lifted after `generation`."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM access_limits WHERE generation > ?",  # noqa: S608
        (generation,),
    )
    return tuple(map(_scoped, rows))


def _scoped(row: tuple[Any, ...]) -> tuple[LimitedScope, Figures]:
    return LimitedScope(*row[:5]), Figures(*row[5:])
