"""Authentication against the ring: every fault, and changes by other processes."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import jwt
import pytest

from glmstudio.admission import KeyRing, MasterKey, Payer, import_key, issue_key
from glmstudio.admission.key_ring import REFRESH_S, STALE_S_MAX
from glmstudio.errors import CredentialFault, InternalError, Unauthenticated
from glmstudio.storage import keys, open_database

NOW_MS = 1_760_000_000_000


class Clock:
    """A clock that moves when told to."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def ring(tmp_path: Path, database: sqlite3.Connection, master: MasterKey, clock: Clock) -> Iterator[KeyRing]:
    with closing(open_database(tmp_path / "glmstudio.db")) as connection:
        yield KeyRing(connection, master, wall_ms=lambda: NOW_MS, monotonic=clock)


def fault(ring: KeyRing, authorization: str | None) -> CredentialFault:
    headers = {} if authorization is None else {"authorization": authorization}
    with pytest.raises(Unauthenticated) as caught:
        ring.authenticate(headers)
    return caught.value.fault


def token(text: str, exp: int = NOW_MS + 210_000) -> str:
    id, _, secret = text.partition(".")
    claims = {"api_key": id, "exp": exp, "timestamp": NOW_MS}
    signer = jwt.PyJWS(algorithms=["HS256"])
    return signer.encode(json.dumps(claims).encode(), secret, "HS256", headers={"sign_type": "SIGN"})


@pytest.fixture
def issued(database: sqlite3.Connection, master: MasterKey, ring: KeyRing, clock: Clock) -> str:
    text = issue_key(database, master, name="first", now_ms=1).text
    clock.seconds += REFRESH_S
    return text


def test_every_form_of_a_good_key(ring: KeyRing, issued: str) -> None:
    """Raw and JWT, with and without the scheme word, all are the same payer."""
    payer = Payer(issued.partition(".")[0], "first")
    for credential in (issued, token(issued)):
        for header in (f"Bearer {credential}", f"bearer  {credential} ", credential):
            assert ring.authenticate({"authorization": header}) == payer


def test_brought_keys_too(
    database: sqlite3.Connection, master: MasterKey, ring: KeyRing, clock: Clock
) -> None:
    """A sealed secret works like a derived one."""
    text = "ci.0123456789abcdef0123456789abcdef"
    import_key(database, master, text, name="bootstrap", now_ms=1)
    clock.seconds += REFRESH_S
    assert ring.authenticate({"authorization": f"Bearer {text}"}).key_id == "ci"
    assert ring.authenticate({"authorization": token(text)}).key_id == "ci"


def test_faults(ring: KeyRing, issued: str) -> None:
    """Each kind of bad credential has its own fault."""
    id, _, secret = issued.partition(".")
    assert fault(ring, None) is CredentialFault.MISSING
    assert fault(ring, "Bearer ") is CredentialFault.MISSING
    assert fault(ring, "Bearer opaque") is CredentialFault.MALFORMED
    assert fault(ring, "Bearer x.y.z") is CredentialFault.MALFORMED
    assert fault(ring, f"Bearer {'0' * 32}.{secret}") is CredentialFault.UNKNOWN
    assert fault(ring, token(f"nobody.{secret}")) is CredentialFault.UNKNOWN
    assert fault(ring, f"Bearer {id}.{secret[:-1]}") is CredentialFault.BAD_SIGNATURE
    assert fault(ring, f"Bearer {id}.{secret}x") is CredentialFault.BAD_SIGNATURE
    assert fault(ring, token(f"{id}.{'x' * 32}")) is CredentialFault.BAD_SIGNATURE
    assert fault(ring, token(issued, exp=NOW_MS - 61_000)) is CredentialFault.EXPIRED


def test_revocation_by_another_connection_is_seen_within_half_a_second(
    database: sqlite3.Connection, ring: KeyRing, issued: str, clock: Clock
) -> None:
    """A revoked key works at most until the next refresh, in every form."""
    ring.authenticate({"authorization": issued})
    keys.revoke(database, issued.partition(".")[0], 5)
    clock.seconds += REFRESH_S - 0.01
    ring.authenticate({"authorization": issued})
    clock.seconds += 0.01
    assert fault(ring, issued) is CredentialFault.UNKNOWN
    assert fault(ring, token(issued)) is CredentialFault.UNKNOWN


def test_a_remembered_token_still_expires(
    tmp_path: Path, database: sqlite3.Connection, master: MasterKey
) -> None:
    """A token that was good before is refused once its time is over."""
    text = issue_key(database, master, name="first", now_ms=1).text
    times = iter([NOW_MS, NOW_MS, NOW_MS + 300_000])
    ring = KeyRing(database, master, wall_ms=lambda: next(times))
    signed = token(text)
    ring.authenticate({"authorization": signed})
    ring.authenticate({"authorization": signed})
    assert fault(ring, signed) is CredentialFault.EXPIRED


def test_payers_know_their_models(
    database: sqlite3.Connection, master: MasterKey, ring: KeyRing, clock: Clock
) -> None:
    """A key made for some models says so; one made without may use all."""
    some = issue_key(database, master, name="some", now_ms=1, models=("glm-5", "glm-4.7")).text
    every = issue_key(database, master, name="every", now_ms=1).text
    clock.seconds += REFRESH_S
    payer = ring.authenticate({"authorization": some})
    assert (payer.may_use("glm-5"), payer.may_use("glm-4-air")) == (True, False)
    assert ring.authenticate({"authorization": every}).may_use("anything")


def test_an_unreadable_database_closes_the_door_in_time(
    tmp_path: Path, database: sqlite3.Connection, master: MasterKey, clock: Clock
) -> None:
    """Known keys go on for ten seconds, then nobody is let in; once it is readable again, all is well."""
    text = issue_key(database, master, name="first", now_ms=1).text
    connection = open_database(tmp_path / "glmstudio.db")
    ring = KeyRing(connection, master, monotonic=clock)
    database.execute("ALTER TABLE access_generation RENAME TO hidden")
    clock.seconds += STALE_S_MAX
    ring.authenticate({"authorization": text})
    clock.seconds += REFRESH_S
    for _ in range(2):
        with pytest.raises(InternalError, match="the key store cannot be read"):
            ring.authenticate({"authorization": text})
    database.execute("ALTER TABLE hidden RENAME TO access_generation")
    assert ring.authenticate({"authorization": text}).name == "first"
    connection.close()


def test_another_master_key_is_an_internal_error(
    tmp_path: Path, database: sqlite3.Connection, master: MasterKey
) -> None:
    """A sealed secret that cannot be opened is our fault, not the caller's."""
    text = "ci.0123456789abcdef"
    import_key(database, master, text, name="bootstrap", now_ms=1)
    ring = KeyRing(database, MasterKey(bytes(32)))
    with pytest.raises(InternalError):
        ring.authenticate({"authorization": text})
