"""Key rows: in, out, revoked, and seen as changes."""

import sqlite3
from contextlib import closing
from pathlib import Path

from glmstudio.storage import keys, open_database
from glmstudio.storage.keys import StoredKey

DERIVED = StoredKey(id="a" * 32, name="first", created_ms=1000)
IMPORTED = StoredKey(
    id="ci",
    name="第二",
    created_ms=2000,
    workspace="w",
    models=("glm-5", "glm-4.7"),
    sealed_secret=b"\x00\xff",
)


def test_what_goes_in_comes_out(database: sqlite3.Connection) -> None:
    """Every field survives, and each insertion gets the next generation."""
    first = keys.insert(database, DERIVED)
    second = keys.insert(database, IMPORTED)
    assert first is not None
    assert second is not None
    assert (first.generation, second.generation) == (1, 2)
    assert keys.find(database, DERIVED.id) == first
    assert keys.find(database, IMPORTED.id) == second
    assert second.models == ("glm-5", "glm-4.7")
    assert second.sealed_secret == b"\x00\xff"
    assert keys.find(database, "none") is None


def test_an_id_is_taken_once(database: sqlite3.Connection) -> None:
    """A second key of the same id changes nothing."""
    keys.insert(database, DERIVED)
    assert keys.insert(database, StoredKey(id=DERIVED.id, name="other", created_ms=5)) is None
    found = keys.find(database, DERIVED.id)
    assert found is not None
    assert found.name == "first"


def test_revocation_is_a_change(database: sqlite3.Connection) -> None:
    """A revoked key keeps its first moment, and readers of changes see it once."""
    keys.insert(database, DERIVED)
    keys.insert(database, IMPORTED)
    revoked = keys.revoke(database, DERIVED.id, 5000)
    assert revoked is not None
    assert (revoked.revoked_ms, revoked.generation) == (5000, 3)
    assert keys.revoke(database, DERIVED.id, 9000) == revoked
    assert keys.revoke(database, "none", 1) is None
    assert keys.changed_since(database, 2) == (revoked,)
    assert keys.changed_since(database, 3) == ()


def test_everything_is_oldest_first(database: sqlite3.Connection) -> None:
    """The list is in the order of creation, revoked keys among the others."""
    keys.insert(database, IMPORTED)
    keys.insert(database, DERIVED)
    keys.revoke(database, DERIVED.id, 1)
    assert [key.id for key in keys.everything(database)] == [DERIVED.id, IMPORTED.id]


def test_changes_reach_other_connections(database: sqlite3.Connection, tmp_path: Path) -> None:
    """What one process commits the next query of another process sees."""
    with closing(open_database(tmp_path / "glmstudio.db")) as other:
        keys.insert(other, DERIVED)
        keys.revoke(other, DERIVED.id, 7)
    (changed,) = keys.changed_since(database, 0)
    assert changed.revoked_ms == 7
