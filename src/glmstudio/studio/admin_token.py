"""The admin credential: one token for each data directory, derived from the master key and stored nowhere.

It has no dot, and every inference key has one, so neither is ever taken for the other. Its number grows when
the owner asks for a new one, and the older tokens are worth nothing from then on; the number is how often the
audit log says that a new one was asked for.
"""

from __future__ import annotations

import hmac
import sqlite3

from glmstudio.admission.master_key import MasterKey
from glmstudio.storage import audit
from glmstudio.storage.database import transaction

TOKEN_PREFIX = "glmstudio-admin-"
SERVER_WIDE = ""
"""The account of audit entries that belong to no account."""
RENEWED = "admin_token.renew"


def admin_token(connection: sqlite3.Connection, master: MasterKey) -> str:
    """The token that is good now."""
    return _token(master, _renewals(connection))


def renew_admin_token(connection: sqlite3.Connection, master: MasterKey, actor: str, now_ms: int) -> str:
    """A new token; the one before stops working at once."""
    with transaction(connection):
        number = _renewals(connection) + 1
        change = audit.Change(actor, RENEWED, SERVER_WIDE, "admin_token", None, {"number": number})
        audit.record(connection, change, now_ms)
    return _token(master, number)


def is_admin_token(connection: sqlite3.Connection, master: MasterKey, given: str) -> bool:
    """Compares in constant time."""
    return hmac.compare_digest(admin_token(connection, master).encode("utf-8"), given.encode("utf-8"))


def _token(master: MasterKey, number: int) -> str:
    """No key has an id with a colon, so no key has this secret."""
    return TOKEN_PREFIX + master.derive_secret(f"admin:{number}")


def _renewals(connection: sqlite3.Connection) -> int:
    row = connection.execute(
        "SELECT COUNT(*) FROM audit_log WHERE account_id = ? AND action = ?", (SERVER_WIDE, RENEWED)
    ).fetchone()
    return int(row[0])
