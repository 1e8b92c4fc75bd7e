"""What the owner of a data directory may do from the command line: open its database, use its keys, find its
server. It works beside a running server and without one."""

from __future__ import annotations

import secrets
import sqlite3
import time
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass

from glmstudio.admission.issuing import master_key_of, reveal_key
from glmstudio.admission.master_key import MASTER_KEY_BYTES, MasterKey
from glmstudio.cli.texts import text
from glmstudio.errors import OperatorError
from glmstudio.settings import Settings
from glmstudio.storage import keys
from glmstudio.storage.accounts_schema import OPERATOR_ACCOUNT
from glmstudio.storage.data_dir import prepare_data_dir
from glmstudio.storage.database import StorageError, open_database

WILDCARD_HOSTS = {"0.0.0.0": "127.0.0.1", "::": "[::1]", "": "127.0.0.1"}


@dataclass(frozen=True, slots=True)
class KeyStore:
    connection: sqlite3.Connection
    master: MasterKey


@contextmanager
def key_store(settings: Settings, *, create: bool = False, keyless: bool = False) -> Generator[KeyStore]:
    """The keys of the data directory; with `create` it is made when there is none. Raises OperatorError, also
    for what the database refuses while they are used: a full disk, another process that holds it.

    `keyless` is for what needs no secret, such as listing and revoking: it works without a master key, too.
    """
    if create or settings.data_dir.exists():
        prepare_data_dir(settings.data_dir)  # first: nothing can be seen in a folder that we may not enter
    if not create and not settings.database_path.exists():
        raise OperatorError(text("data_dir.empty", path=settings.data_dir))
    connection = open_database(settings.database_path)
    try:
        if keyless and not settings.master_key_path.exists():
            master = MasterKey(secrets.token_bytes(MASTER_KEY_BYTES))
        else:
            master = master_key_of(settings.master_key_path, connection)
        yield KeyStore(connection, master)
    except sqlite3.Error as error:
        raise StorageError(f"database {settings.database_path}: {error}") from error
    finally:
        connection.close()


def usable_key(store: KeyStore) -> str | None:
    """`id.secret` of the oldest key that is neither revoked nor expired: the operator's before another
    account's, one for all models before one for some."""
    active = [key for key in keys.everything(store.connection) if key.usable_at(int(time.time() * 1000))]
    active.sort(key=lambda key: (key.account_id != OPERATOR_ACCOUNT, key.models is not None))
    return reveal_key(store.master, active[0]) if active else None


def configured_url(settings: Settings) -> str:
    """Where a server with these settings would be reached from this machine."""
    host = settings.server.host
    host = WILDCARD_HOSTS.get(host, f"[{host}]" if ":" in host else host)
    return f"http://{host}:{settings.server.port}"
