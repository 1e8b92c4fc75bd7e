"""The writer in a process of its own: the same promises, also when the process dies under them."""

import asyncio
import os
import signal
from contextlib import closing
from functools import partial

import pytest

from glmstudio.core.usage import Usage
from glmstudio.errors import BalanceFault, InsufficientBalance
from glmstudio.ledger.book import Receipt
from glmstudio.ledger.check import check
from glmstudio.ledger.lease import Ledger, Together
from glmstudio.ledger.process import WriterProcess
from glmstudio.ledger.refusals import LedgerMisuse, LedgerUnavailable
from glmstudio.ledger.reservation import Slices
from glmstudio.ledger.store import LedgerStore
from glmstudio.storage import keys
from glmstudio.storage.idempotency import Keeping, StoredAnswer
from glmstudio.storage.keys import StoredKey
from glmstudio.storage.ledger import Kind, Outcome

FINISHED = Outcome.FINISHED


@pytest.fixture
async def store(bench):
    store = LedgerStore(partial(WriterProcess, bench.path, slices=Slices(10, 10)))
    yield store
    await store.aclose()


def assert_sound(bench) -> None:
    with closing(bench.connect()) as connection:
        assert check(connection) == []


def kill(store) -> None:
    os.kill(store._desk.pid, signal.SIGKILL)


async def test_a_request_is_held_grown_and_charged(bench, flat, store) -> None:
    """Every kind of command comes back with its own answer, and the answer to keep is written with it."""
    bench.open_account(1_000_000)
    ledger = Ledger(store)
    lease = await ledger.open(bench.order(flat, 5, 100, "r1"))
    assert lease.covered_tokens == 10
    assert await lease.cover(Usage(5, 0, 15, 0)) == 20
    with closing(bench.connect()) as connection:
        keys.insert(connection, StoredKey(id="key-1", name="key", created_ms=1))
    kept = StoredAnswer("key-1", "name", "hash", 200, (("a", "b"),), b"body", 1, 2**50)
    begun: list[asyncio.Future[Receipt]] = []
    receipt = await lease.settle(Usage(5, 0, 15, 3), FINISHED, Together(Keeping(kept, 10), begun.append))
    assert [future.result() for future in begun] == [receipt]
    assert (receipt.kind, receipt.usage, receipt.nano) == (Kind.POST, Usage(5, 0, 15, 3), 20_000)
    assert bench.rows("SELECT name, status FROM idempotent_answers") == [("name", 200)]
    assert await store.recover() == 0
    assert_sound(bench)


async def test_refusals_keep_their_meaning(bench, flat, store) -> None:
    """No money, and a request that nobody reserved, are the errors that the thread raises."""
    bench.open_account(0)
    with pytest.raises(InsufficientBalance) as refusal:
        await store.reserve(bench.order(flat))
    assert refusal.value.fault is BalanceFault.ARREARS
    with pytest.raises(LedgerMisuse) as misuse:
        await store.settle("nobody", Usage(), FINISHED)
    assert "nobody" in misuse.value.reason


async def test_more_than_a_buffer_of_commands_goes_through(bench, flat, store) -> None:
    """Answers of a hundred megabytes are kept, whatever a socket takes at once."""
    bench.open_account(10**12)
    orders = [bench.order(flat, id=f"r{n}") for n in range(200)]
    with closing(bench.connect()) as connection:
        keys.insert(connection, StoredKey(id="key-1", name="key", created_ms=1))
    await asyncio.gather(*map(store.reserve, orders))
    ledger = Ledger(store)
    body = os.urandom(524_288)
    begun: list[asyncio.Future[Receipt]] = []
    await asyncio.gather(
        *(
            ledger.settle(
                order.request_id,
                Usage(1, 0, 1, 0),
                FINISHED,
                Together(
                    Keeping(StoredAnswer("key-1", order.request_id, "h", 200, (), body, 1, 2**50), 1000),
                    begun.append,
                ),
            )
            for order in orders
        )
    )
    assert len(begun) == 200
    assert bench.rows("SELECT COUNT(*) FROM idempotent_answers") == [(200,)]
    assert_sound(bench)


async def test_a_killed_writer_is_started_again_and_nothing_is_lost(bench, flat, store) -> None:
    """What it had promised holds, and what is asked meanwhile waits for the next one."""
    bench.open_account(10**9)
    ledger = Ledger(store)
    done = await ledger.open(bench.order(flat, 5, 100, "done"))
    await done.settle(Usage(5, 0, 3, 0), FINISHED)
    held = await ledger.open(bench.order(flat, 5, 100, "held"))
    kill(store)
    await store.reserve(bench.order(flat))
    assert (await held.settle(Usage(5, 0, 8, 0), FINISHED)).nano == 13_000
    posted = "SELECT request_id, nano FROM ledger_entries WHERE kind = 'post' ORDER BY id"
    assert bench.rows(posted) == [("done", 8_000), ("held", 13_000)]
    assert_sound(bench)


async def test_commands_of_a_dying_writer_are_done_once(bench, flat, store) -> None:
    """Killed with reservations, growths and settlements in hand, some durable and some not: all of them end
    well, and each request is charged exactly once."""
    bench.open_account(10**9)
    ledger = Ledger(store)
    leases = [await ledger.open(bench.order(flat, 5, 100, f"r{n}")) for n in range(50)]
    asked = [asyncio.ensure_future(lease.settle(Usage(5, 0, 5, 0), FINISHED)) for lease in leases[:40]]
    asked += [asyncio.ensure_future(lease.cover(Usage(5, 0, 15, 0))) for lease in leases[40:]]
    asked += [asyncio.ensure_future(store.reserve(bench.order(flat, 5, 100, f"s{n}"))) for n in range(10)]
    await asyncio.wait(asked, return_when=asyncio.FIRST_COMPLETED)
    kill(store)
    await asyncio.gather(*asked)
    for lease in leases[40:]:
        await lease.settle(Usage(5, 0, 15, 0), FINISHED)
    assert ledger.unsettled == 0
    posts = "SELECT COUNT(*), COUNT(DISTINCT request_id), SUM(nano) FROM ledger_entries WHERE kind = 'post'"
    assert bench.rows(posts) == [(50, 50, 40 * 10_000 + 10 * 20_000)]
    assert bench.account().held_nano == 10 * 15_000
    assert_sound(bench)


async def test_what_two_writers_died_over_is_refused(bench, flat) -> None:
    """A command that would kill every writer must not be asked for ever; the ledger goes on without it."""
    bench.open_account(10**9)
    store = LedgerStore(partial(WriterProcess, bench.path, lock_wait_ms=60_000))
    await store.reserve(bench.order(flat))
    with closing(bench.connect()) as blocker:
        blocker.execute("BEGIN IMMEDIATE")
        asked = asyncio.ensure_future(store.reserve(bench.order(flat)))
        await asyncio.sleep(0)
        first = store._desk.pid
        kill(store)
        while store._desk.pid == first:  # noqa: ASYNC110 - a process has no event to wait for
            await asyncio.sleep(0.01)
        kill(store)
        with pytest.raises(LedgerUnavailable):
            await asked
        blocker.rollback()
    await store.reserve(bench.order(flat))
    await store.aclose()
    assert_sound(bench)


async def test_the_writer_ends_with_its_store(bench, flat) -> None:
    """What waits is finished, then the process is gone."""
    bench.open_account(10**9)
    store = LedgerStore(partial(WriterProcess, bench.path))
    waiting = [asyncio.ensure_future(store.reserve(bench.order(flat))) for _ in range(20)]
    await asyncio.sleep(0)
    await store.aclose()
    assert len(await asyncio.gather(*waiting)) == 20
    with pytest.raises(ProcessLookupError):
        os.kill(store._desk.pid, 0)
    with pytest.raises(LedgerUnavailable):
        await store.reserve(bench.order(flat))
