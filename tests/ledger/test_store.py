"""Every call is durable when it returns, balances never overspend, and a database that refuses is
survived."""

import asyncio
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from glmstudio.core.usage import Usage
from glmstudio.errors import BalanceFault, InsufficientBalance
from glmstudio.ledger.calendar import DAY_MS, Period, window_start_ms
from glmstudio.ledger.check import check
from glmstudio.ledger.refusals import LedgerMisuse, LedgerUnavailable
from glmstudio.ledger.reservation import Slices
from glmstudio.ledger.store import LedgerStore
from glmstudio.storage import ledger_admin as admin
from glmstudio.storage.ledger import Kind, Outcome, Payer, Tier

FINISHED = Outcome.FINISHED
ANSWER = Usage(10, 0, 90, 40)


def assert_sound(bench) -> None:
    with closing(bench.connect()) as connection:
        assert check(connection) == []


async def test_a_request_is_held_then_charged_exactly(bench, flat) -> None:
    """Reserve takes input and slice from the balance, the post takes the price and gives back the rest."""
    bench.open_account(1_000_000)
    store = bench.ledger().store
    grant = await store.reserve(bench.order(flat, 100, 500, "r1"))
    assert grant.covered_tokens == 256
    assert (bench.account().balance_nano, bench.account().held_nano) == (1_000_000 - 356_000, 356_000)
    receipt = await store.settle("r1", Usage(70, 0, 30, 0), FINISHED)
    assert (receipt.kind, receipt.nano, receipt.uncovered_tokens) == (Kind.POST, 100_000, 0)
    assert (bench.account().balance_nano, bench.account().held_nano) == (900_000, 0)
    assert_sound(bench)


async def test_every_call_is_settled_once(bench, flat) -> None:
    """A second settlement answers what the first one did and changes nothing."""
    bench.open_account(1_000_000)
    store = bench.ledger().store
    await store.reserve(bench.order(flat, id="r1"))
    first = await store.settle("r1", ANSWER, FINISHED)
    second = await store.settle("r1", Usage(1, 0, 1, 0), Outcome.FAILED)
    assert first == second
    assert bench.account().balance_nano == 900_000
    assert bench.rows("SELECT COUNT(*) FROM ledger_entries WHERE step = -1") == [(1,)]


async def test_reserving_again_gives_the_same_grant(bench, flat) -> None:
    """A repeated request id holds nothing twice while it is open, and is refused when it was ended."""
    bench.open_account(1_000_000)
    store = bench.ledger().store
    order = bench.order(flat, id="r1")
    assert await store.reserve(order) == await store.reserve(order)
    assert bench.account().held_nano == 100_000
    await store.settle("r1", ANSWER, FINISHED)
    with pytest.raises(LedgerMisuse):
        await store.reserve(order)
    assert_sound(bench)


async def test_one_bad_command_does_not_spoil_its_transaction(bench, flat) -> None:
    """A used request id among good ones is refused alone."""
    bench.open_account(10_000_000)
    store = bench.ledger().store
    await store.reserve(bench.order(flat, id="used"))
    await store.settle("used", ANSWER, FINISHED)
    orders = [bench.order(flat, id=id) for id in ("a", "used", "b")]
    answers = await asyncio.gather(*map(store.reserve, orders), return_exceptions=True)
    assert [type(answer).__name__ for answer in answers] == ["Grant", "LedgerMisuse", "Grant"]
    assert_sound(bench)


@pytest.mark.parametrize(
    ("usage", "outcome", "kind", "nano"),
    [
        (Usage(10, 0, 0, 0), Outcome.FAILED, Kind.VOID, 0),
        (Usage(10, 0, 5, 0), Outcome.FAILED, Kind.POST, 15_000),
        (Usage(10, 0, 0, 0), Outcome.DISCONNECTED, Kind.VOID, 0),
        (Usage(10, 0, 5, 5), Outcome.DISCONNECTED, Kind.POST, 15_000),
        (Usage(10, 0, 0, 0), Outcome.FINISHED, Kind.POST, 10_000),
    ],
)
async def test_what_was_delivered_is_what_is_charged(bench, flat, usage, outcome, kind, nano) -> None:
    """A failure before the first token costs nothing, one after it what was delivered."""
    bench.open_account(1_000_000)
    store = bench.ledger().store
    await store.reserve(bench.order(flat, id="r1"))
    receipt = await store.settle("r1", usage, outcome)
    assert (receipt.kind, receipt.nano) == (kind, nano)
    assert bench.account().balance_nano == 1_000_000 - nano
    assert_sound(bench)


async def test_delivery_beyond_the_cover_is_not_charged(bench, flat) -> None:
    """The price never exceeds the hold; the receipt says how many tokens were given away."""
    bench.open_account(1_000_000)
    store = bench.ledger(slices=Slices(10, 10)).store
    await store.reserve(bench.order(flat, 5, 100, "r1"))
    receipt = await store.settle("r1", Usage(7, 0, 13, 0), FINISHED)
    assert (receipt.nano, receipt.uncovered_tokens) == (15_000, 5)
    assert_sound(bench)


async def test_growth_takes_the_next_slice_until_the_money_ends(bench, flat) -> None:
    """Slices of 10 from a balance for 25 tokens: 10, 20, then the last 5, then no more."""
    bench.open_account(25_000)
    store = bench.ledger(slices=Slices(10, 10)).store
    grants = [await store.reserve(bench.order(flat, 0, 100, "r1"))]
    grants += [await store.grow("r1", Usage(0, 0, n, 0)) for n in (5, 15, 25)]
    assert [grant.covered_tokens for grant in grants] == [10, 20, 25, 25]
    receipt = await store.settle("r1", Usage(0, 0, 25, 0), FINISHED)
    assert (receipt.nano, bench.account().balance_nano) == (25_000, 0)
    assert_sound(bench)


async def test_2000_calls_at_once_spend_exactly_the_balance(bench, flat) -> None:
    """With money for 100 calls, 100 of 2,000 concurrent ones are served and the balance ends at zero."""
    bench.open_account(100 * 100_000)
    served = await serve_many(bench, flat, 2000)
    assert served == {"served": 100, BalanceFault.ARREARS: 1900}
    assert (bench.account().balance_nano, bench.account().held_nano) == (0, 0)
    assert_sound(bench)


async def test_2000_calls_at_once_spend_exactly_the_free_quota(bench, flat) -> None:
    """Quota for 100 calls and the stop switch on: 100 are served, at no cost."""
    bench.open_account(10**9, tier=Tier.FREE, free_tokens=100 * 100, free_only=True)
    served = await serve_many(bench, flat, 2000)
    assert served == {"served": 100, BalanceFault.FREE_QUOTA: 1900}
    assert bench.account().balance_nano == 10**9
    assert bench.rows("SELECT used_tokens, held_tokens FROM ledger_quotas") == [(10_000, 0)]
    assert_sound(bench)


@pytest.mark.parametrize("scope", [("", ""), ("default", ""), ("", "key-1")])
async def test_2000_calls_at_once_spend_exactly_the_budget(bench, flat, scope) -> None:
    """A budget for 100 calls on account, workspace or key bounds them like a balance."""
    bench.open_account(10**12)
    set_budget(bench, Payer("acme", *scope), Period.DAY, 100 * 100_000)
    served = await serve_many(bench, flat, 2000)
    assert served == {"served": 100, BalanceFault.BUDGET: 1900}
    assert bench.account().balance_nano == 10**12 - 100 * 100_000
    assert_sound(bench)


async def test_small_balances_serve_parallel_calls_in_slices(bench, flat) -> None:
    """Fifty long calls share a balance that would hold only two of them whole; every nano-yuan is spent."""
    bench.open_account(2_000_000)
    store = bench.ledger(slices=Slices(20, 20)).store

    async def call(number: int) -> int:
        covered = (await store.reserve(bench.order(flat, 0, 1000, f"r{number}"))).covered_tokens
        while (more := (await store.grow(f"r{number}", Usage(0, 0, covered, 0))).covered_tokens) > covered:
            covered = more
        return (await store.settle(f"r{number}", Usage(0, 0, covered, 0), FINISHED)).nano

    charged = await asyncio.gather(*map(call, range(50)))
    assert min(charged) >= 20_000
    assert sum(charged) == 2_000_000 - bench.account().balance_nano
    assert_sound(bench)


async def test_free_quota_is_spent_before_money(bench, flat) -> None:
    """Of a call of 100 tokens 30 are free; the next pays all; each model has a quota of its own."""
    bench.open_account(1_000_000, free_tokens=30)
    store = bench.ledger().store
    receipts = []
    for order in (bench.order(flat), bench.order(flat), bench.order(flat._replace(model="glm-4-plus"))):
        await store.reserve(order)
        receipts.append(await store.settle(order.request_id, ANSWER, FINISHED))
    assert [(receipt.free_tokens, receipt.nano) for receipt in receipts] == [
        (30, 70_000),
        (0, 100_000),
        (30, 70_000),
    ]
    assert_sound(bench)


async def test_free_quota_expires(bench, flat) -> None:
    """After its days the same tokens cost money; what was held before may still be used."""
    bench.open_account(1_000_000, free_tokens=1000, free_days=90)
    store = bench.ledger().store
    await store.reserve(bench.order(flat, id="before"))
    bench.now_ms += 90 * DAY_MS
    await store.reserve(bench.order(flat, id="after"))
    assert (await store.settle("before", ANSWER, FINISHED)).nano == 0
    assert (await store.settle("after", ANSWER, FINISHED)).nano == 100_000
    assert_sound(bench)


async def test_free_models_are_metered_and_never_refused(bench, free) -> None:
    """An account without money uses a free model; its tokens are counted and no quota is touched."""
    bench.open_account(0, free_tokens=5)
    store = bench.ledger().store
    await store.reserve(bench.order(free, id="r1"))
    assert (await store.settle("r1", ANSWER, FINISHED)).nano == 0
    assert bench.rows("SELECT requests, prompt_tokens, completion_tokens, nano FROM ledger_hours") == [
        (1, 10, 90, 0)
    ]
    assert bench.rows("SELECT * FROM ledger_quotas") == []


async def test_operators_are_billed_on_paper_and_never_refused(bench, flat) -> None:
    """Without money, beyond any budget, an operator is served, and his balance says what it would have
    cost."""
    bench.open_account(tier=Tier.OPERATOR)
    set_budget(bench, Payer("acme", "", "key-1"), Period.MONTH, 1)
    store = bench.ledger().store
    await store.reserve(bench.order(flat, id="r1"))
    assert (await store.settle("r1", ANSWER, FINISHED)).nano == 100_000
    assert bench.account().balance_nano == -100_000
    assert_sound(bench)


async def test_a_budget_begins_anew_with_its_period(bench, flat) -> None:
    """A day's budget is spent and refuses; the next day serves again; what was held counts in its own day."""
    bench.open_account(10**9)
    set_budget(bench, Payer("acme", "", ""), Period.DAY, 100_000)
    store = bench.ledger().store
    await store.reserve(bench.order(flat, id="r1"))
    with pytest.raises(InsufficientBalance) as refusal:
        await store.reserve(bench.order(flat))
    assert refusal.value.fault is BalanceFault.BUDGET
    bench.now_ms += DAY_MS
    await store.settle("r1", ANSWER, FINISHED)
    await store.reserve(bench.order(flat, id="r2"))
    await store.settle("r2", ANSWER, FINISHED)
    assert bench.rows("SELECT spent_nano, held_nano FROM ledger_budget_windows") == [(100_000, 0)] * 2
    assert_sound(bench)


async def test_a_budget_made_within_its_period_counts_what_was_spent(bench, flat) -> None:
    """Posted and held amounts of the present window are in a new budget from the start."""
    bench.open_account(10**9)
    store = bench.ledger().store
    await store.reserve(bench.order(flat, id="r1"))
    await store.settle("r1", ANSWER, FINISHED)
    await store.reserve(bench.order(flat, id="r2"))
    set_budget(bench, Payer("acme", "", ""), Period.MONTH, 250_000)
    with pytest.raises(InsufficientBalance):
        await store.reserve(bench.order(flat))
    await store.settle("r2", Usage(10, 0, 10, 0), FINISHED)
    await store.reserve(bench.order(flat))
    assert_sound(bench)


async def test_a_top_up_by_another_connection_is_seen(bench, flat) -> None:
    """A refused account is served as soon as an administrator has credited it."""
    bench.open_account(0)
    store = bench.ledger().store
    with pytest.raises(InsufficientBalance):
        await store.reserve(bench.order(flat))
    with closing(bench.connect()) as connection:
        admin.credit(connection, "acme", 100_000, "payment-1", bench.now_ms)
        admin.credit(connection, "acme", 100_000, "payment-1", bench.now_ms)
    await store.reserve(bench.order(flat))
    assert bench.account().balance_nano == 0
    assert_sound(bench)


async def test_an_unknown_account_is_refused(bench, flat) -> None:
    """Nobody can spend from an account that the ledger does not have."""
    with pytest.raises(LedgerMisuse, match="internal error"):
        await bench.ledger().store.reserve(bench.order(flat))


async def test_a_restart_closes_what_was_open(bench, flat) -> None:
    """Delivered tokens that a growth made durable are charged, the rest is released, nothing blocks."""
    bench.open_account(10**9)
    first = bench.ledger(slices=Slices(10, 10)).store
    await first.reserve(bench.order(flat, 5, 100, "grown"))
    await first.grow("grown", Usage(5, 0, 8, 8))
    await first.reserve(bench.order(flat, 5, 100, "fresh"))
    await first.aclose()
    second = bench.ledger().store
    assert await second.recover() == 2
    assert await second.recover() == 0
    assert bench.rows(
        "SELECT request_id, kind, outcome, nano FROM ledger_entries WHERE step = -1 ORDER BY id"
    ) == [
        ("fresh", "expire", "interrupted", 0),
        ("grown", "post", "interrupted", 13_000),
    ]
    assert (bench.account().balance_nano, bench.account().held_nano) == (10**9 - 13_000, 0)
    assert_sound(bench)


async def test_recovery_closes_more_than_one_transaction_holds(bench, flat) -> None:
    """Twelve hundred open reservations are closed in turn."""
    bench.open_account(10**12)
    first = bench.ledger().store
    await asyncio.gather(*(first.reserve(bench.order(flat)) for _ in range(1200)))
    await first.aclose()
    assert await bench.ledger().store.recover() == 1200
    assert bench.account().held_nano == 0
    assert_sound(bench)


async def test_the_line_is_bounded(bench, flat) -> None:
    """While three commands wait the next are refused at once; those that wait are served."""
    bench.open_account(10**9)
    with closing(bench.connect()) as blocker:
        store = bench.ledger(commands_waiting_max=3, lock_wait_ms=60_000).store
        await store.reserve(bench.order(flat))
        blocker.execute("BEGIN IMMEDIATE")
        answers = [asyncio.ensure_future(store.reserve(bench.order(flat))) for _ in range(20)]
        await asyncio.sleep(0)
        refused = [answer.exception() for answer in answers if answer.done()]
        blocker.rollback()
    served = await asyncio.gather(*(answer for answer in answers if not answer.done()))
    assert len(served) + len(refused) == 20
    assert len(refused) >= 14, "three may be in the writer's hands and three in the line"
    assert all(isinstance(error, LedgerUnavailable) and "waiting" in error.reason for error in refused)
    assert_sound(bench)


async def test_a_locked_database_refuses_and_recovers(bench, flat) -> None:
    """While another process holds the write lock callers are told so; afterwards all is as before."""
    bench.open_account(10**9)
    store = bench.ledger(lock_wait_ms=1).store
    await store.reserve(bench.order(flat, id="r1"))
    with closing(bench.connect()) as blocker:
        blocker.execute("BEGIN IMMEDIATE")
        with pytest.raises(LedgerUnavailable) as refusal:
            await store.settle("r1", ANSWER, FINISHED)
        blocker.rollback()
    assert "locked" in refusal.value.reason
    assert (await store.settle("r1", ANSWER, FINISHED)).nano == 100_000
    assert_sound(bench)


async def test_a_full_disk_refuses_and_recovers(bench, flat) -> None:
    """When the file may not grow, nothing is promised; when it may again, the ledger goes on by itself."""
    bench.open_account(10**12)
    tight = True

    def connect() -> sqlite3.Connection:
        connection = bench.connect()
        if tight:
            pages = connection.execute("PRAGMA page_count").fetchone()[0]
            connection.execute(f"PRAGMA max_page_count = {pages + 8}")
        return connection

    store = bench.ledger(connect).store
    with pytest.raises(LedgerUnavailable) as refusal:
        await hammer(bench, store, flat)
    assert "full" in refusal.value.reason
    assert_sound(bench)
    ((served,),) = bench.rows("SELECT COUNT(*) FROM ledger_reservations")
    tight = False
    await store.reserve(bench.order(flat))
    assert bench.rows("SELECT COUNT(*) FROM ledger_reservations") == [(served + 1,)]
    assert_sound(bench)


async def test_a_read_only_database_refuses_and_recovers(bench, flat) -> None:
    """A database that may only be read serves nobody; made writable, it serves again."""
    bench.open_account(10**9)
    read_only = True

    def connect() -> sqlite3.Connection:
        connection = bench.connect()
        connection.execute(f"PRAGMA query_only = {int(read_only)}")
        return connection

    store = bench.ledger(connect).store
    with pytest.raises(LedgerUnavailable) as refusal:
        await store.reserve(bench.order(flat))
    assert "readonly" in refusal.value.reason
    read_only = False
    await store.reserve(bench.order(flat))
    assert_sound(bench)


async def test_a_corrupted_database_refuses_and_recovers_when_restored(bench, flat) -> None:
    """Garbage in the file fails the callers with SQLite's words; a restored copy is picked up without a
    restart."""
    bench.open_account(10**9)
    store = bench.ledger().store
    await store.reserve(bench.order(flat, id="r1"))
    with closing(bench.connect()) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    sound = bench.path.read_bytes()
    bench.path.write_bytes(sound[:100] + b"\xa5" * (len(sound) - 100))
    with pytest.raises(LedgerUnavailable):
        await hammer(bench, store, flat)
    restore(bench.path, sound)
    await store.settle("r1", ANSWER, FINISHED)
    assert_sound(bench)


async def hammer(bench, store, flat) -> None:
    """Reserve until the database refuses: cached or spare pages let some through."""
    for number in range(2000):
        await store.reserve(bench.order(flat, id=f"hammer-{number}-{'x' * 200}"))


def restore(path: Path, content: bytes) -> None:
    for companion in ("-wal", "-shm"):
        path.with_name(path.name + companion).unlink(missing_ok=True)
    path.write_bytes(content)


async def test_closing_finishes_what_waits(bench, flat) -> None:
    """Commands in the line are durable when the store is closed; later ones are refused."""
    bench.open_account(10**9)
    store = bench.ledger().store
    answers = [asyncio.ensure_future(store.reserve(bench.order(flat))) for _ in range(50)]
    await asyncio.sleep(0)
    await store.aclose()
    assert len(await asyncio.gather(*answers)) == 50
    with pytest.raises(LedgerUnavailable, match="internal error"):
        await store.reserve(bench.order(flat))


async def serve_many(bench, prices, calls: int) -> Counter[object]:
    """Every call at once; what became of them."""
    store = bench.ledger().store

    async def call() -> object:
        order = bench.order(prices)
        try:
            await store.reserve(order)
        except InsufficientBalance as refusal:
            return refusal.fault
        await store.settle(order.request_id, ANSWER, FINISHED)
        return "served"

    return Counter(await asyncio.gather(*(call() for _ in range(calls))))


def set_budget(bench, payer: Payer, period: Period, nano: int) -> None:
    with closing(bench.connect()) as connection:
        window_ms = window_start_ms(period, bench.now_ms)
        admin.set_budget(connection, payer, period, nano, bench.now_ms, window_ms)


class Ear:
    """A desk that only notes what it is sent, and tells when."""

    slices = Slices()

    def __init__(self, hear) -> None:
        self.sent = []
        self.heard = asyncio.Event()

    def send(self, commands) -> None:
        self.sent.append(commands)
        self.heard.set()

    async def aclose(self) -> None:
        pass


async def test_what_nobody_awaits_goes_with_the_next_that_somebody_does(bench, flat) -> None:
    """One frame and one transaction for both, in the order in which they were submitted."""
    store = LedgerStore(Ear)
    order, other = bench.order(flat), bench.order(flat)
    store.submit(order, urgent=False)
    await asyncio.sleep(0)
    assert store._desk.sent == []
    store.submit(other)
    await store._desk.heard.wait()
    assert store._desk.sent == [[order, other]]


async def test_what_nobody_awaits_is_sent_alone_when_nothing_else_comes(bench, flat) -> None:
    """After a moment, or when the store is closed."""
    store, closed = LedgerStore(Ear), LedgerStore(Ear)
    order = bench.order(flat)
    store.submit(order, urgent=False)
    await store._desk.heard.wait()
    closed.submit(order, urgent=False)
    await closed.aclose()
    assert store._desk.sent == closed._desk.sent == [[order]]
