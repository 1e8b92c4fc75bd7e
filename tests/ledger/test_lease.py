"""A lease never makes a stream wait while the money is there, and is settled however its request ends."""

import asyncio
import contextlib
import sqlite3
from contextlib import closing

import pytest

from glmstudio.core.usage import Usage
from glmstudio.errors import HELD_RETRY_S, BalanceFault, ContentBlocked, EngineError, InsufficientBalance
from glmstudio.ledger.check import check
from glmstudio.ledger.commands import SettleIfOpen
from glmstudio.ledger.lease import LOST_AFTER_MS
from glmstudio.ledger.refusals import LedgerUnavailable
from glmstudio.ledger.reservation import Slices
from glmstudio.storage.ledger import Kind, Outcome, Tier

SMALL = Slices(first_tokens=10, tokens_max=10)


def endings(bench) -> list[tuple[object, ...]]:
    return bench.rows(
        "SELECT kind, outcome, completion_tokens, nano FROM ledger_entries WHERE step = -1 ORDER BY id"
    )


async def behind(ledger) -> None:
    """Return when everything that was submitted before is decided."""
    await ledger.store.submit(SettleIfOpen("nobody", Usage(), Outcome.FAILED))


def assert_sound(bench) -> None:
    with closing(bench.connect()) as connection:
        assert check(connection) == []


@pytest.mark.parametrize("tier", [Tier.PAID, Tier.OPERATOR])
async def test_a_long_answer_is_covered_token_by_token(bench, flat, tier) -> None:
    """With money enough every token is covered when it is asked for, and the price is exact."""
    bench.open_account(10**9, tier=tier)
    lease = await bench.ledger(slices=SMALL).open(bench.order(flat, 5, 100))
    for n in range(101):
        assert await lease.cover(Usage(5, 0, n, 0)) >= n
    receipt = await lease.settle(Usage(5, 0, 100, 0), Outcome.FINISHED)
    assert receipt.nano == 105_000
    assert bench.account().balance_nano == 10**9 - 105_000
    assert_sound(bench)


async def test_big_batches_are_covered_by_several_slices(bench, flat) -> None:
    """One batch of 100 tokens waits for as many slices as it needs."""
    bench.open_account(10**9)
    lease = await bench.ledger(slices=SMALL).open(bench.order(flat, 5, 200))
    assert await lease.cover(Usage(5, 0, 100, 0)) >= 100
    assert (await lease.settle(Usage(5, 0, 100, 0), Outcome.FINISHED)).uncovered_tokens == 0
    assert_sound(bench)


async def test_the_cover_ends_where_the_money_ends(bench, flat) -> None:
    """Money for 5 + 37 tokens: the cover stays at 37 however much more is asked for."""
    bench.open_account(42_000)
    lease = await bench.ledger(slices=SMALL).open(bench.order(flat, 5, 200))
    covers = [await lease.cover(Usage(5, 0, n, 0)) for n in range(1, 60)]
    assert max(covers) == 37
    assert covers[36] == 37
    receipt = await lease.settle(Usage(5, 0, 37, 0), Outcome.FINISHED)
    assert (receipt.nano, bench.account().balance_nano) == (42_000, 0)
    assert_sound(bench)


async def test_growth_makes_what_was_delivered_durable(bench, flat) -> None:
    """The journal's growth names the tokens of the call before, which are known to be delivered."""
    bench.open_account(10**9)
    lease = await bench.ledger(slices=SMALL).open(bench.order(flat, 50, 100))
    for n in (6, 7, 9, 12):
        await lease.cover(Usage(5, 0, n, 0))
    assert bench.rows("SELECT completion_tokens FROM ledger_entries WHERE kind = 'grow' ORDER BY step") == [
        (7,)
    ]


@pytest.mark.parametrize(
    ("error", "outcome"), [(asyncio.CancelledError(), "disconnected"), (RuntimeError(), "failed")]
)
async def test_an_unsettled_lease_is_settled_on_the_way_out(bench, flat, error, outcome) -> None:
    """What was seen delivered is charged when the block is left by an error or a cancellation."""
    bench.open_account(10**9)
    with pytest.raises(type(error)):
        await fail_within(bench.ledger(), bench.order(flat), error)
    assert endings(bench) == [("post", outcome, 7, 12_000)]
    assert_sound(bench)


@pytest.mark.parametrize(
    ("error", "ending"),
    [
        (EngineError("died"), ("void", "failed", 0, 0)),
        (RuntimeError(), ("void", "failed", 0, 0)),
        (ContentBlocked(output=True), ("post", "failed", 7, 12_000)),
        (asyncio.CancelledError(), ("post", "disconnected", 7, 12_000)),
    ],
)
async def test_a_whole_answer_that_fails_delivered_nothing_and_costs_nothing(bench, flat, error, ending):
    """Its text was kept back until the end. What review stops, or a caller did not wait for, was made for
    him."""
    bench.open_account(10**9)
    with pytest.raises(type(error)):
        await fail_within(bench.ledger(), bench.order(flat), error, whole=True)
    assert endings(bench) == [ending]
    assert bench.account().held_nano == 0
    assert_sound(bench)


async def fail_within(ledger, order, error: BaseException, whole: bool = False) -> None:
    async with ledger.lease(order, whole=whole) as lease:
        await lease.cover(Usage(5, 0, 7, 0))
        raise error


async def test_a_settled_lease_is_left_alone(bench, flat) -> None:
    """Settling inside the block is enough; the receipt stays readable."""
    bench.open_account(10**9)
    async with bench.ledger().lease(bench.order(flat)) as lease:
        await lease.settle(Usage(5, 0, 8, 0), Outcome.FINISHED)
    assert lease.receipt.kind is Kind.POST
    assert endings(bench) == [("post", "finished", 8, 13_000)]


async def test_a_caller_that_leaves_while_reserving_holds_nothing(bench, flat) -> None:
    """Cancelled before the reservation is durable, the request is voided right behind it."""
    bench.open_account(10**9)
    ledger = bench.ledger()
    with closing(bench.connect()) as blocker:
        blocker.execute("BEGIN IMMEDIATE")
        task = asyncio.ensure_future(ledger.open(bench.order(flat)))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        blocker.rollback()
    await behind(ledger)
    assert endings(bench) == [("void", "disconnected", 0, 0)]
    assert bench.account().held_nano == 0


async def test_money_that_running_requests_hold_is_worth_waiting_for(bench, flat) -> None:
    """A refusal says whether what is missing is gone for good or only held by others."""
    bench.open_account(150_000)
    ledger = bench.ledger()
    lease = await ledger.open(bench.order(flat, 10, 90))
    with pytest.raises(InsufficientBalance) as refusal:
        await ledger.open(bench.order(flat, 10, 90))
    assert (refusal.value.retryable, refusal.value.retry_after_s) == (True, HELD_RETRY_S)
    assert "still running" in refusal.value.message
    await lease.settle(Usage(10, 0, 90, 0), Outcome.FINISHED)
    with pytest.raises(InsufficientBalance) as refusal:
        await ledger.open(bench.order(flat, 10, 90))
    assert (refusal.value.retryable, refusal.value.retry_after_s) == (False, None)


async def test_free_tokens_that_running_requests_hold_are_worth_waiting_for(bench, flat) -> None:
    """The same where only free quota may be used."""
    bench.open_account(free_tokens=150, free_only=True)
    ledger = bench.ledger()
    await ledger.open(bench.order(flat, 10, 90))
    with pytest.raises(InsufficientBalance) as refusal:
        await ledger.open(bench.order(flat, 10, 90))
    assert (refusal.value.fault, refusal.value.retryable) == (BalanceFault.FREE_QUOTA, True)


async def test_a_refused_lease_leaves_no_trace(bench, flat) -> None:
    """Refusals are neither billed nor written."""
    bench.open_account(0)
    with pytest.raises(InsufficientBalance):
        await bench.ledger().open(bench.order(flat))
    assert bench.rows("SELECT COUNT(*) FROM ledger_entries") == [(0,)]


async def test_a_settlement_that_the_database_refuses_is_made_later(bench, flat) -> None:
    """The caller hears of it; the sweep settles it exactly when the database is back, once."""
    bench.open_account(10**9)
    ledger = bench.ledger(lock_wait_ms=1)
    lease = await ledger.open(bench.order(flat))
    with closing(bench.connect()) as blocker:
        blocker.execute("BEGIN IMMEDIATE")
        with pytest.raises(LedgerUnavailable):
            await lease.settle(Usage(5, 0, 8, 0), Outcome.FINISHED)
        with pytest.raises(LedgerUnavailable):
            await ledger.sweep()
        blocker.rollback()
    assert ledger.unsettled == 1
    assert await ledger.sweep() == 1
    assert (ledger.unsettled, await ledger.sweep()) == (0, 0)
    assert endings(bench) == [("post", "finished", 8, 13_000)]
    assert_sound(bench)


async def test_the_sweep_closes_what_nobody_holds(bench, flat) -> None:
    """A reservation without a lease is closed after its time; one whose lease is alive never is."""
    bench.open_account(10**9)
    ledger = bench.ledger()
    kept = await ledger.open(bench.order(flat, id="kept"))
    await ledger.store.reserve(bench.order(flat, id="lost"))
    bench.now_ms += LOST_AFTER_MS - 1
    assert await ledger.sweep() == 0
    bench.now_ms += 1
    assert await ledger.sweep() == 1
    assert endings(bench) == [("expire", "lost", 0, 0)]
    await kept.settle(Usage(5, 0, 8, 0), Outcome.FINISHED)
    assert_sound(bench)


async def test_the_sweeper_outlives_refusals(bench, flat) -> None:
    """A database that refuses one sweep is reported, and the next one sweeps."""
    bench.open_account(10**9)
    broken = True

    def connect() -> sqlite3.Connection:
        if broken:
            raise sqlite3.OperationalError("disk I/O error")
        return bench.connect()

    ledger, heard, pauses = bench.ledger(connect), [], 0

    async def pause(_: float) -> None:
        nonlocal broken, pauses
        pauses += 1
        broken = pauses == 1
        if pauses == 4:
            raise asyncio.CancelledError

    with pytest.raises(asyncio.CancelledError):
        await ledger.keep_swept(pause, heard.append)
    assert heard == ["disk I/O error"]


async def test_the_sweeper_outlives_a_law_of_the_tables(bench, flat) -> None:
    """A closing that the tables forbid is reported and tried again, and made once they allow it."""
    bench.open_account(10**9)
    ledger, heard = bench.ledger(), []
    await ledger.store.reserve(bench.order(flat, id="lost"))
    bench.now_ms += LOST_AFTER_MS
    with closing(bench.connect()) as connection:
        connection.execute(
            "CREATE TRIGGER forbidden BEFORE INSERT ON ledger_entries WHEN new.step = -1"
            " BEGIN SELECT RAISE(ABORT, 'not now'); END"
        )

    async def pause(_: float) -> None:
        if len(heard) == 2:
            with closing(bench.connect()) as connection:
                connection.execute("DROP TRIGGER forbidden")
            heard.append("allowed")
        elif heard[2:]:
            raise asyncio.CancelledError

    with pytest.raises(asyncio.CancelledError):
        await ledger.keep_swept(pause, heard.append)
    assert heard == ["the ledger's laws forbid it: not now"] * 2 + ["allowed"]
    assert endings(bench) == [("expire", "lost", 0, 0)]
    assert_sound(bench)


async def test_settlements_kept_in_mind_are_bounded(bench, flat) -> None:
    """Beyond the bound a request falls back to its last durable slice, by the sweep of lost ones."""
    bench.open_account(10**9)
    store = bench.ledger(lock_wait_ms=1).store
    ledger = type(bench.ledger())(store, unsettled_max=1)
    leases = [await ledger.open(bench.order(flat)) for _ in range(3)]
    with closing(bench.connect()) as blocker:
        blocker.execute("BEGIN IMMEDIATE")
        for lease in leases:
            with pytest.raises(LedgerUnavailable):
                await lease.settle(Usage(5, 0, 8, 0), Outcome.FINISHED)
        blocker.rollback()
    assert ledger.unsettled == 1
    bench.now_ms += LOST_AFTER_MS
    assert await ledger.sweep() == 3
    assert [ending[0] for ending in endings(bench)] == ["post", "expire", "expire"]
    assert_sound(bench)


async def test_a_caller_that_leaves_while_settling_is_charged(bench, flat) -> None:
    """Cancelled before the post is durable, it is made all the same; refused by the database, it is made
    later."""
    bench.open_account(10**9)
    ledger = bench.ledger(lock_wait_ms=1)
    leases = [await ledger.open(bench.order(flat)) for _ in range(2)]
    with closing(bench.connect()) as blocker:
        for lease, locked in zip(leases, (False, True), strict=True):
            if locked:
                blocker.execute("BEGIN IMMEDIATE")
            task = asyncio.ensure_future(lease.settle(Usage(5, 0, 8, 0), Outcome.DISCONNECTED))
            await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            with contextlib.suppress(LedgerUnavailable):
                await behind(ledger)
        blocker.rollback()
    assert ledger.unsettled == 1
    await ledger.sweep()
    assert endings(bench) == [("post", "disconnected", 8, 13_000)] * 2
    assert_sound(bench)


async def test_a_lease_ahead_delivers_nothing_before_it_is_durable(bench, flat) -> None:
    """The block begins at once; the first cover returns when the reservation is in the database."""
    bench.open_account(10**9, tier=Tier.OPERATOR)
    ledger = bench.ledger(slices=SMALL)
    async with ledger.lease(bench.order(flat, 5, 100), ahead=True) as lease:
        assert lease.covered_tokens == 10
        for n in range(1, 101):
            assert await lease.cover(Usage(5, 0, n, 0)) >= n
            assert n > 1 or bench.rows("SELECT COUNT(*) FROM ledger_entries WHERE step = 0") == [(1,)]
        await lease.settle(Usage(5, 0, 100, 0), Outcome.FINISHED)
    assert endings(bench) == [("post", "finished", 100, 105_000)]
    assert_sound(bench)


async def test_a_lease_ahead_that_the_database_refuses_is_an_error_and_leaves_nothing(bench, flat) -> None:
    """The engine may have begun; nothing was delivered, nothing is billed, and nothing stays open."""
    bench.open_account(10**9, tier=Tier.OPERATOR)
    ledger = bench.ledger(lock_wait_ms=1)
    with closing(bench.connect()) as blocker:
        blocker.execute("BEGIN IMMEDIATE")
        with pytest.raises(LedgerUnavailable):
            async with ledger.lease(bench.order(flat), ahead=True) as lease:
                await lease.cover(Usage(5, 0, 1, 0))
        blocker.rollback()
    assert endings(bench) == []
    assert ledger.unsettled == 0
    assert_sound(bench)


@pytest.mark.parametrize("generated", [0, 3])
async def test_a_lease_ahead_whose_client_leaves_at_once_is_settled(bench, flat, generated) -> None:
    """Left before the reservation arrived: it is ended after it was made, for what was seen."""
    bench.open_account(10**9, tier=Tier.OPERATOR)
    ledger = bench.ledger()

    async def leave() -> None:
        async with ledger.lease(bench.order(flat), ahead=True) as lease:
            if generated:
                await lease.cover(Usage(5, 0, generated, 0))
            raise asyncio.CancelledError

    with contextlib.suppress(asyncio.CancelledError):
        await leave()
    (end,) = endings(bench)
    assert end[0] == ("post" if generated else "void")
    assert end[2] == generated
    assert_sound(bench)


async def test_a_lease_ahead_whose_client_leaves_while_it_waits_is_settled(bench, flat) -> None:
    """Whoever stops waiting for the reservation does not take it back: it is made, and ended for what was
    seen."""
    bench.open_account(10**9, tier=Tier.OPERATOR)
    ledger = bench.ledger()

    async def wait() -> None:
        async with ledger.lease(bench.order(flat), ahead=True) as lease:
            await lease.cover(Usage(5, 0, 3, 0))

    with closing(bench.connect()) as blocker:
        blocker.execute("BEGIN IMMEDIATE")
        waiting = asyncio.ensure_future(wait())
        await asyncio.sleep(0)
        waiting.cancel()
        await asyncio.sleep(0)
        blocker.rollback()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert [end[:3] for end in endings(bench)] == [("post", "disconnected", 3)]
    assert await ledger.sweep() == 0
    assert_sound(bench)


async def test_output_kept_back_waits_once_for_reservation_and_settlement(bench, flat) -> None:
    """A whole answer under a lease ahead: no cover is awaited; once settled, both entries are there."""
    bench.open_account(10**9, tier=Tier.OPERATOR)
    ledger = bench.ledger(slices=SMALL)
    async with ledger.lease(bench.order(flat, 5, 100), ahead=True) as lease:
        assert not lease.covers(Usage(5, 0, 3, 0))
        assert lease.keeps(Usage(5, 0, 3, 0))
        assert not lease.keeps(Usage(5, 0, 11, 0)), "beyond the first slice the next one must be asked for"
        await lease.settle(Usage(5, 0, 10, 0), Outcome.FINISHED)
        assert bench.rows("SELECT step FROM ledger_entries ORDER BY step") == [(-2,), (-1,), (0,)]
    assert endings(bench) == [("post", "finished", 10, 15_000)]
    assert_sound(bench)


async def test_output_kept_back_whose_reservation_failed_is_an_error_and_costs_nothing(bench, flat) -> None:
    """The database refuses the reservation and would take the settlement: the caller hears of the former."""
    bench.open_account(10**9, tier=Tier.OPERATOR)
    ledger = bench.ledger(lock_wait_ms=1)
    with closing(bench.connect()) as blocker:
        blocker.execute("BEGIN IMMEDIATE")
        lease = ledger.open_ahead(bench.order(flat))
        with pytest.raises(LedgerUnavailable):
            await behind(ledger)
        blocker.rollback()
    assert lease.keeps(Usage(5, 0, 1, 0))
    with pytest.raises(LedgerUnavailable):
        await lease.settle(Usage(5, 0, 1, 0), Outcome.FINISHED)
    assert endings(bench) == []
    assert await ledger.sweep() == 0
    assert_sound(bench)


async def test_the_end_of_a_server_settles_what_the_database_had_refused(bench, flat) -> None:
    """Refused at first: it is charged exactly when the server ends, and reported where it still cannot be."""
    bench.open_account(10**9, tier=Tier.OPERATOR)
    ledger, heard = bench.ledger(lock_wait_ms=1), []
    with closing(bench.connect()) as blocker:
        lease = await ledger.open(bench.order(flat))
        blocker.execute("BEGIN IMMEDIATE")
        with pytest.raises(LedgerUnavailable):
            await lease.settle(Usage(5, 0, 3, 0), Outcome.FINISHED)
        await ledger.finish(heard.append)
        assert (len(heard), ledger.unsettled) == (1, 1)
        blocker.rollback()
    await ledger.finish(heard.append)
    assert (len(heard), ledger.unsettled) == (1, 0)
    assert [end[:3] for end in endings(bench)] == [("post", "finished", 3)]
    assert_sound(bench)
