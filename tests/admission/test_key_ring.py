"""Authentication against the ring: every fault, and changes by other processes."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import jwt
import pytest

from glmstudio.accounts import (
    By,
    create_account,
    create_key,
    create_workspace,
    set_account_status,
    set_limits,
    update_account,
    update_key,
    update_workspace,
)
from glmstudio.admission import KeyRing, MasterKey, Payer, import_key, issue_key
from glmstudio.admission.guessing import GUESSES_FREE
from glmstudio.admission.key_ring import REFRESH_S, STALE_S_MAX
from glmstudio.admission.payer import PayerLimits
from glmstudio.errors import (
    CredentialFault,
    Forbidden,
    ForbiddenReason,
    InternalError,
    LimitScope,
    RateLimited,
    Unauthenticated,
)
from glmstudio.storage import keys, open_database
from glmstudio.storage.accounts import AccountStatus
from glmstudio.storage.ledger import Tier
from glmstudio.storage.limits import Figures, LimitedScope
from glmstudio.storage.workspaces import WorkspaceStatus

BY = By("admin:test", 1)
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


def test_a_payer_knows_account_workspace_tier_and_limits(
    database: sqlite3.Connection, master: MasterKey, ring: KeyRing, clock: Clock
) -> None:
    """All that was set for him, each at its place."""
    create_account(database, BY, name="x", id="acme", tier=Tier.CUSTOM)
    create_workspace(database, BY, "acme", name="lab", id="lab")
    issued = create_key(
        database,
        master,
        BY,
        name="ci",
        account_id="acme",
        workspace="lab",
        expires_ms=NOW_MS + 5,
        figures=Figures(1),
    )
    set_limits(database, BY, LimitedScope("acme", "lab"), Figures(2))
    set_limits(database, BY, LimitedScope("acme"), Figures(3))
    set_limits(database, BY, LimitedScope("acme", "", "", "zhipu", "glm-5"), Figures(4))
    set_limits(database, BY, LimitedScope("operator"), Figures(99))
    clock.seconds += REFRESH_S
    payer = ring.authenticate({"authorization": issued.text})
    models = {("zhipu", "glm-5"): Figures(4)}
    limits = PayerLimits(Figures(1), Figures(2), Figures(3), models)
    assert payer == Payer(issued.key.id, "ci", "acme", "lab", Tier.CUSTOM, None, limits, NOW_MS + 5)
    assert ring.authenticate({"authorization": issued.text}) is payer


def test_changes_are_in_effect_after_half_a_second(
    database: sqlite3.Connection, ring: KeyRing, issued: str, clock: Clock
) -> None:
    """Limits, names, tiers: the next payer has the new ones, and a lifted limit is gone."""
    id = issued.partition(".")[0]
    ring.authenticate({"authorization": issued})
    scopes = (LimitedScope("operator", "default", id), LimitedScope("operator", "", "", "zhipu", "glm-5"))
    for scope in scopes:
        set_limits(database, BY, scope, Figures(7))
    update_key(database, BY, id, name="new", models=("glm-5",))
    clock.seconds += REFRESH_S - 0.01
    assert ring.authenticate({"authorization": issued}).limits == PayerLimits()
    clock.seconds += 0.01
    payer = ring.authenticate({"authorization": issued})
    assert (payer.limits.key, payer.limits.models[("zhipu", "glm-5")]) == (Figures(7), Figures(7))
    assert (payer.name, payer.models) == ("new", frozenset({"glm-5"}))
    for scope in scopes:
        set_limits(database, BY, scope, Figures())
    clock.seconds += REFRESH_S
    later = ring.authenticate({"authorization": issued})
    assert (later.limits.key, later.limits.models[("zhipu", "glm-5")]) == (Figures(), Figures())
    assert payer.limits.models[("zhipu", "glm-5")] == Figures(7), "a running request keeps what it began with"


def test_a_change_of_tier_is_in_effect_after_half_a_second(
    database: sqlite3.Connection, master: MasterKey, ring: KeyRing, clock: Clock
) -> None:
    """Who begins to pay gets the wider limits at once."""
    create_account(database, BY, name="x", id="acme")
    text = create_key(database, master, BY, name="ci", account_id="acme").text
    clock.seconds += REFRESH_S
    assert ring.authenticate({"authorization": text}).tier is Tier.FREE
    update_account(database, BY, "acme", tier=Tier.PAID)
    clock.seconds += REFRESH_S
    assert ring.authenticate({"authorization": text}).tier is Tier.PAID


def test_locked_closed_and_opened_again(
    database: sqlite3.Connection, master: MasterKey, ring: KeyRing, clock: Clock
) -> None:
    """A good key of a locked account or a closed workspace is forbidden; a bad one is told nothing of it."""
    create_account(database, BY, name="x", id="acme")
    create_workspace(database, BY, "acme", name="lab", id="lab")
    text = create_key(database, master, BY, name="ci", account_id="acme", workspace="lab").text

    def reason() -> ForbiddenReason:
        clock.seconds += REFRESH_S
        with pytest.raises(Forbidden) as caught:
            ring.authenticate({"authorization": token(text)})
        return caught.value.reason

    set_account_status(database, BY, "acme", AccountStatus.LOCKED)
    assert reason() is ForbiddenReason.ACCOUNT
    assert fault(ring, f"{text}x") is CredentialFault.BAD_SIGNATURE
    set_account_status(database, BY, "acme", AccountStatus.ACTIVE)
    update_workspace(database, BY, "acme", "lab", status=WorkspaceStatus.CLOSED)
    assert reason() is ForbiddenReason.WORKSPACE
    update_workspace(database, BY, "acme", "lab", status=WorkspaceStatus.ACTIVE)
    clock.seconds += REFRESH_S
    assert ring.authenticate({"authorization": text}).account_id == "acme"
    set_account_status(database, BY, "acme", AccountStatus.CLOSED)
    assert reason() is ForbiddenReason.ACCOUNT


def test_keys_expire(tmp_path: Path, database: sqlite3.Connection, master: MasterKey) -> None:
    """To the millisecond, raw and signed; the secret is looked at first."""
    text = issue_key(database, master, name="k", now_ms=1, expires_ms=NOW_MS).text
    now = [NOW_MS - 1]
    ring = KeyRing(database, master, wall_ms=lambda: now[0])
    signed = token(text)
    for credential in (text, signed):
        assert ring.authenticate({"authorization": credential}).expires_ms == NOW_MS
    now[0] = NOW_MS
    assert fault(ring, text) is CredentialFault.EXPIRED
    assert fault(ring, signed) is CredentialFault.EXPIRED
    assert fault(ring, f"{text}x") is CredentialFault.BAD_SIGNATURE


def test_guessing_is_slowed_for_the_guessing_address_only(
    database: sqlite3.Connection, master: MasterKey, ring: KeyRing, issued: str, clock: Clock
) -> None:
    """After the free guesses even a right key of a new caller must wait there; known callers and other
    addresses go on; when the wait is over, so is it."""
    fresh = issue_key(database, master, name="fresh", now_ms=1).text
    clock.seconds += REFRESH_S
    ring.authenticate({"authorization": issued}, "10.0.0.1")
    signed = token(fresh)
    ring.authenticate({"authorization": signed}, "10.0.0.2")
    wrong = {"authorization": f"{'0' * 32}.{'x' * 32}"}
    for _ in range(GUESSES_FREE):
        with pytest.raises(Unauthenticated):
            ring.authenticate(wrong, "10.0.0.1")
    for headers in (wrong, {"authorization": fresh}, {"authorization": token(fresh, NOW_MS + 99_000)}):
        with pytest.raises(RateLimited) as caught:
            ring.authenticate(headers, "10.0.0.1")
        assert (caught.value.scope, caught.value.retry_after_s) == (LimitScope.BURST, 1)
    ring.authenticate({"authorization": issued}, "10.0.0.1")
    ring.authenticate({"authorization": signed}, "10.0.0.1")
    ring.authenticate({"authorization": fresh}, "10.0.0.2")
    clock.seconds += 1
    ring.authenticate({"authorization": fresh}, "10.0.0.1")


def test_what_is_no_guess_costs_nothing(ring: KeyRing, issued: str) -> None:
    """No key at all, keys of other platforms and tokens that are too old make nobody wait."""
    old = token(issued, exp=NOW_MS - 61_000)
    for credential in ("", "sk-opaque", "x.y.z", old):
        for _ in range(5 * GUESSES_FREE):
            with pytest.raises(Unauthenticated):
                ring.authenticate({"authorization": credential}, "10.0.0.1")
    ring.authenticate({"authorization": issued}, "10.0.0.1")


def test_use_is_remembered_until_it_is_taken(ring: KeyRing, issued: str) -> None:
    """Good keys only, once each, with the time."""
    id = issued.partition(".")[0]
    for _ in range(3):
        ring.authenticate({"authorization": issued})
    fault(ring, f"{issued}x")
    fault(ring, f"{'0' * 32}.{'x' * 32}")
    assert ring.take_used() == {id: NOW_MS}
    assert ring.take_used() == {}


def test_the_last_use_of_a_revoked_key_is_still_told(
    ring: KeyRing, database: sqlite3.Connection, issued: str, clock: Clock
) -> None:
    """A key that is revoked before its use was written was used all the same."""
    id = issued.partition(".")[0]
    ring.authenticate({"authorization": issued})
    keys.revoke(database, id, NOW_MS)
    ring.refresh()
    fault(ring, issued)
    assert ring.take_used() == {id: NOW_MS}
