"""Making, bringing and showing keys."""

import re
import sqlite3
from pathlib import Path

import pytest

from glmstudio.admission import KeyFault, MasterKey, import_key, issue_key, reveal_key
from glmstudio.storage import keys

BROUGHT = "ci.0123456789abcdef"


def test_an_issued_key(database: sqlite3.Connection, master: MasterKey, tmp_path: Path) -> None:
    """`id.secret` in the form every SDK takes; the database holds nothing of the secret."""
    issued = issue_key(database, master, name="first", now_ms=5, models=("glm-5",))
    assert re.fullmatch(r"[0-9a-f]{32}\.[A-Za-z0-9]{32}", issued.text)
    stored = keys.find(database, issued.key.id)
    assert stored == issued.key
    assert stored is not None
    assert stored.sealed_secret is None
    assert reveal_key(master, stored) == issued.text
    assert issued.text not in repr(issued)
    secret = issued.text.partition(".")[2].encode()
    for file in tmp_path.iterdir():
        assert secret not in file.read_bytes()


def test_a_brought_key(database: sqlite3.Connection, master: MasterKey, tmp_path: Path) -> None:
    """It keeps its text, is sealed in the database, and may be brought again."""
    brought = import_key(database, master, f" {BROUGHT}\n", name="bootstrap", now_ms=5)
    assert brought.text == BROUGHT
    assert reveal_key(master, brought.key) == BROUGHT
    assert import_key(database, master, BROUGHT, name="again", now_ms=9) == brought
    for file in tmp_path.iterdir():
        assert b"0123456789abcdef" not in file.read_bytes()


def test_an_issued_key_may_be_brought_back(database: sqlite3.Connection, master: MasterKey) -> None:
    """Naming an issued key as the first key of the next start is no conflict."""
    issued = issue_key(database, master, name="first", now_ms=5)
    assert import_key(database, master, issued.text, name="bootstrap", now_ms=9).key == issued.key


def test_conflicts(database: sqlite3.Connection, master: MasterKey) -> None:
    """Another secret for a known id, and a revoked key, are refused without showing a secret."""
    import_key(database, master, BROUGHT, name="bootstrap", now_ms=5)
    with pytest.raises(KeyFault, match="key ci exists with another secret") as caught:
        import_key(database, master, "ci.fedcba9876543210", name="x", now_ms=6)
    assert "fedcba" not in str(caught.value)
    keys.revoke(database, "ci", 7)
    with pytest.raises(KeyFault, match="key ci was revoked; choose another id"):
        import_key(database, master, BROUGHT, name="x", now_ms=8)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "a key has the form id.secret"),
        ("nodots", "a key has the form id.secret"),
        (".0123456789abcdef", "the id of a key is 1 to 64 letters, digits, - and _, got 0 characters"),
        ("a b.0123456789abcdef", "the id of a key is"),
        ("x" * 65 + ".0123456789abcdef", "got 65 characters"),
        ("ci.short", "the secret of a key is 6 to 128 letters, digits, - and _, got 5 characters"),
        ("ci.0123456789abcde!", "the secret of a key is"),
        ("ci.0123456789abcdef.more", "the secret of a key is"),
        ("ci." + "x" * 129, "got 129 characters"),
        ("ci.０１２３４５６７８９０１２３４５", "the secret of a key is"),
    ],
)
def test_forms_that_will_not_do(
    text: str, message: str, database: sqlite3.Connection, master: MasterKey
) -> None:
    """A key that some client could not send, or that is easy to guess, is refused with the rule."""
    with pytest.raises(KeyFault) as caught:
        import_key(database, master, text, name="x", now_ms=1)
    assert message in str(caught.value)
    assert keys.everything(database) == ()


@pytest.mark.parametrize("name", ["", "  ", "x" * 65, "a\nb"])
def test_names_that_will_not_do(name: str, database: sqlite3.Connection, master: MasterKey) -> None:
    """A name is for people: short, printable, not empty."""
    with pytest.raises(KeyFault, match="the name of a key is 1 to 64 printable characters"):
        issue_key(database, master, name=name, now_ms=1)


def test_a_key_names_at_least_one_model(database: sqlite3.Connection, master: MasterKey) -> None:
    """An empty list would be a key for nothing."""
    with pytest.raises(KeyFault, match="a key names 1 to 64 models, got 0"):
        issue_key(database, master, name="x", now_ms=1, models=())
