"""Seats: bounded, fair between keys, and safe against cancelling."""

from __future__ import annotations

import asyncio
from collections import deque

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glmstudio.engines.queue import RETRY_AFTER_WAIT_S, FairQueue, Seats
from glmstudio.errors import DeploymentDown, Overloaded

FOREVER_S = 3600.0


def test_a_free_seat_is_taken_at_once() -> None:
    """Nobody waits while there is room."""
    queue: FairQueue[str] = FairQueue(2, 0)
    assert [queue.enter(), queue.enter(), queue.enter()] == [True, True, False]


def test_the_line_is_bounded() -> None:
    """One more than `waiting_max` is told to come again."""
    queue: FairQueue[int] = FairQueue(1, 2)
    queue.enter()
    queue.join("a", 1)
    queue.join("b", 2)
    with pytest.raises(Overloaded):
        queue.join("c", 3)
    assert queue.waiting == 2


@pytest.mark.parametrize(("slots", "waiting_max"), [(0, 1), (1, -1)])
def test_senseless_sizes_are_refused(slots: int, waiting_max: int) -> None:
    """A queue without a seat would never end."""
    with pytest.raises(ValueError, match="slots must be at least 1"):
        FairQueue(slots, waiting_max)


def test_keys_take_turns() -> None:
    """A key with many waiters does not delay one with few."""
    queue: FairQueue[str] = FairQueue(1, 10)
    queue.enter()
    for waiter in ("a1", "a2", "a3", "b1", "c1", "c2"):
        queue.join(waiter[0], waiter)
    order: list[str | None] = []
    while queue.waiting:
        queue.release()
        order.append(queue.grant())
    assert order == ["a1", "b1", "c1", "a2", "c2", "a3"]


def test_nobody_overtakes_the_line() -> None:
    """A seat that comes free belongs to whoever waits, not to a newcomer."""
    queue: FairQueue[str] = FairQueue(1, 5)
    queue.enter()
    queue.join("a", "first")
    queue.release()
    assert not queue.enter()
    assert queue.grant() == "first"


def test_a_seat_freed_twice_is_a_bug() -> None:
    """Counting wrong must not pass unnoticed."""
    with pytest.raises(RuntimeError):
        FairQueue[str](1, 0).release()


@given(
    st.integers(1, 4),
    st.integers(0, 6),
    st.lists(
        st.one_of(
            st.tuples(st.just("come"), st.sampled_from("abc")),
            st.tuples(st.just("leave"), st.integers(0, 40)),
            st.tuples(st.sampled_from(["release", "pause", "resume"]), st.none()),
        ),
        max_size=60,
    ),
)
def test_whatever_happens_the_counts_are_right(
    slots: int, waiting_max: int, steps: list[tuple[str, object]]
) -> None:
    """Against a plain model: never more than `slots` run or `waiting_max` wait, everyone is served once, in
    the order of their key, and between two turns of one key every other waiting key has had one."""
    queue: FairQueue[int] = FairQueue(slots, waiting_max)
    lines: dict[str, deque[int]] = {key: deque() for key in "abc"}
    key_of: dict[int, str] = {}
    running, since_turn = 0, dict.fromkeys("abc", 0)
    for number, (step, argument) in enumerate(steps):
        if step == "come":
            key = str(argument)
            waiting = sum(map(len, lines.values()))
            if queue.enter():
                assert running < slots
                assert waiting == 0
                running += 1
            elif waiting >= waiting_max:
                with pytest.raises(Overloaded):
                    queue.join(key, number)
            else:
                queue.join(key, number)
                since_turn[key] = since_turn[key] if lines[key] else 0
                lines[key].append(number)
                key_of[number] = key
        elif step == "leave":
            assert isinstance(argument, int)
            key = key_of.get(argument, "a")
            present = argument in lines[key]
            assert queue.leave(key, argument) is present
            if present:
                lines[key].remove(argument)
        elif step == "release" and running:
            queue.release()
            running -= 1
        elif step in ("pause", "resume"):
            queue.paused = step == "pause"
        while (granted := queue.grant()) is not None:
            key = key_of[granted]
            assert lines[key].popleft() == granted
            assert not queue.paused
            running += 1
            for other in "abc":
                since_turn[other] = 0 if other == key else since_turn[other] + 1
                assert not lines[other] or since_turn[other] <= 2, "another key had two turns meanwhile"
        assert (queue.running, queue.waiting) == (running, sum(map(len, lines.values())))
        assert running <= slots


async def test_waiters_are_woken_in_turn() -> None:
    """The shell hands a freed seat to the waiter that the policy names."""
    seats, order = Seats(1, 10, FOREVER_S), list[str]()

    async def visit(name: str) -> None:
        await seats.acquire(name[0])
        order.append(name)
        seats.release()

    await seats.acquire("x")
    tasks = [asyncio.create_task(visit(name)) for name in ("a1", "a2", "b1")]
    await asyncio.sleep(0)
    assert (seats.running, seats.waiting) == (1, 3)
    seats.release()
    await asyncio.gather(*tasks)
    assert order == ["a1", "b1", "a2"]
    assert (seats.running, seats.waiting) == (0, 0)


async def test_a_cancelled_waiter_leaves_the_line() -> None:
    """Its place is free at once and the next one is served."""
    seats = Seats(1, 10, FOREVER_S)
    await seats.acquire("a")
    quitter, next_one = (asyncio.create_task(seats.acquire("b")) for _ in range(2))
    await asyncio.sleep(0)
    quitter.cancel()
    await asyncio.gather(quitter, return_exceptions=True)
    assert seats.waiting == 1
    seats.release()
    await next_one
    assert (seats.running, seats.waiting) == (1, 0)


async def test_a_waiter_cancelled_in_the_moment_of_its_grant_passes_the_seat_on() -> None:
    """Between the grant and the waiter's next step no seat is lost."""
    seats = Seats(1, 10, FOREVER_S)
    await seats.acquire("a")
    granted, next_one = (asyncio.create_task(seats.acquire(key)) for key in "bc")
    await asyncio.sleep(0)
    seats.release()
    granted.cancel()
    await asyncio.gather(granted, return_exceptions=True)
    assert granted.cancelled()
    await next_one
    assert seats.running == 1


async def test_a_seat_freed_just_after_a_cancel_goes_to_the_next() -> None:
    """A waiter whose cancelling is under way is passed over."""
    seats = Seats(1, 10, FOREVER_S)
    await seats.acquire("a")
    quitter, next_one = (asyncio.create_task(seats.acquire(key)) for key in "bc")
    await asyncio.sleep(0)
    quitter.cancel()
    seats.release()
    await next_one
    assert (seats.running, seats.waiting) == (1, 0)


async def test_waiting_has_an_end() -> None:
    """After the time limit the waiter hears that there was no room, for how long, and when to come again; he
    is in line no more."""
    seats = Seats(1, 1, 0.001)
    await seats.acquire("a")
    with pytest.raises(Overloaded, match=r"within 0\.001 s") as refused:
        await seats.acquire("b")
    assert (refused.value.waited_s, refused.value.retry_after_s) == (0.001, RETRY_AFTER_WAIT_S)
    assert seats.waiting == 0


async def test_shutting_tells_everyone() -> None:
    """Who waits and who comes later hears that the deployment is down; opening ends that."""
    seats = Seats(1, 5, FOREVER_S)
    await seats.acquire("a")
    waiters = [asyncio.create_task(seats.acquire(key)) for key in "bcd"]
    await asyncio.sleep(0)
    seats.shut()
    outcomes = await asyncio.gather(*waiters, return_exceptions=True)
    assert all(isinstance(outcome, DeploymentDown) for outcome in outcomes)
    with pytest.raises(DeploymentDown):
        await seats.acquire("e")
    seats.open()
    seats.release()
    await seats.acquire("e")


async def test_pausing_keeps_everyone_waiting() -> None:
    """While paused no seat is handed out, not even a free one."""
    seats = Seats(2, 5, FOREVER_S)
    seats.pause()
    waiter = asyncio.create_task(seats.acquire("a"))
    await asyncio.sleep(0)
    assert (seats.running, seats.waiting) == (0, 1)
    seats.open()
    await waiter
    assert seats.running == 1
