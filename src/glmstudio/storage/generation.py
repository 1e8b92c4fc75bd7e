"""One number that grows with every change of keys, accounts, workspaces or limits."""

from __future__ import annotations

import sqlite3


def current_generation(connection: sqlite3.Connection) -> int:
    return int(connection.execute("SELECT value FROM access_generation").fetchone()[0])


def next_generation(connection: sqlite3.Connection) -> int:
    """A new number for a row that changes in the caller's transaction."""
    connection.execute("UPDATE access_generation SET value = value + 1")
    return current_generation(connection)
