"""Who gets the next slot: a bounded waiting queue that is fair between keys.

`FairQueue` is the policy (pure, synchronous); `Seats` is the thin shell that waits. Neither knows what a slot
does.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from typing import Generic, TypeVar

from glmstudio.errors import DeploymentDown, Overloaded, ServiceError

RETRY_AFTER_WAIT_S = 5
"""When to come again after a whole wait for nothing: the queue is long, and coming at once keeps it so."""

Waiter = TypeVar("Waiter")


class FairQueue(Generic[Waiter]):
    """`slots` seats and at most `waiting_max` waiters. A freed seat goes to the keys in turn, and within one
    key to whoever came first; nobody overtakes. While paused, seats are handed out to nobody."""

    def __init__(self, slots: int, waiting_max: int) -> None:
        if slots < 1 or waiting_max < 0:
            raise ValueError(
                f"slots must be at least 1 and waiting_max at least 0, got {slots} and {waiting_max}"
            )
        self.slots = slots
        self.waiting_max = waiting_max
        self.running = 0
        self.waiting = 0
        self.paused = False
        self._lines: dict[str, deque[Waiter]] = {}  # insertion order is the order of turns

    def enter(self) -> bool:
        """Take a seat at once, when one is free and nobody waits for it."""
        if self.paused or self.waiting or self.running >= self.slots:
            return False
        self.running += 1
        return True

    def join(self, key: str, waiter: Waiter) -> None:
        """Stand in line. Raises Overloaded when the line is full."""
        if self.waiting >= self.waiting_max:
            raise Overloaded()
        self._lines.setdefault(key, deque()).append(waiter)
        self.waiting += 1

    def leave(self, key: str, waiter: Waiter) -> bool:
        """Give up waiting. False when the waiter is not (or no longer) in line."""
        line = self._lines.get(key)
        if line is None or waiter not in line:
            return False
        line.remove(waiter)
        if not line:
            del self._lines[key]
        self.waiting -= 1
        return True

    def release(self) -> None:
        """Free one seat; `grant` says who gets it."""
        if self.running < 1:
            raise RuntimeError("a seat was released that nobody held")
        self.running -= 1

    def grant(self) -> Waiter | None:
        """The next waiter, who now holds a seat; None when no seat is free or nobody waits."""
        if self.paused or not self.waiting or self.running >= self.slots:
            return None
        key = next(iter(self._lines))
        line = self._lines.pop(key)
        waiter = line.popleft()
        if line:
            self._lines[key] = line  # behind every other key
        self.waiting -= 1
        self.running += 1
        return waiter

    def dismiss(self) -> list[Waiter]:
        """Everyone in line, who now waits no more."""
        waiters = [waiter for line in self._lines.values() for waiter in line]
        self._lines.clear()
        self.waiting = 0
        return waiters


class Seats:
    """Waits for a seat. Cancelling a waiter is safe at any moment: no seat is lost and none is held twice."""

    def __init__(self, slots: int, waiting_max: int, waiting_timeout_s: float) -> None:
        self._queue: FairQueue[asyncio.Future[None]] = FairQueue(slots, waiting_max)
        self._waiting_timeout_s = waiting_timeout_s
        self._refusal: Callable[[], ServiceError] | None = None

    @property
    def slots(self) -> int:
        return self._queue.slots

    @property
    def running(self) -> int:
        return self._queue.running

    @property
    def waiting(self) -> int:
        return self._queue.waiting

    async def acquire(self, fair_key: str) -> None:
        """Hold a seat on return. Raises Overloaded, at once or after the wait, and DeploymentDown while
        shut."""
        if self._refusal is not None:
            raise self._refusal()
        if not self._queue.enter():
            await self._wait(fair_key)

    def release(self) -> None:
        self._queue.release()
        self._grant()

    def pause(self) -> None:
        """Seats that come free stay free; newcomers and waiters wait."""
        self._queue.paused = True

    def open(self) -> None:
        """End of `pause` or `shut`."""
        self._refusal = None
        self._queue.paused = False
        self._grant()

    def shut(self, message: str | None = None) -> None:
        """Everyone in line and every newcomer gets DeploymentDown."""

        def refusal() -> ServiceError:
            return DeploymentDown() if message is None else DeploymentDown(message)

        self._refusal = refusal
        for waiter in self._queue.dismiss():
            if not waiter.done():
                waiter.set_exception(refusal())

    async def _wait(self, fair_key: str) -> None:
        loop = asyncio.get_running_loop()
        waiter: asyncio.Future[None] = loop.create_future()
        self._queue.join(fair_key, waiter)
        timer = loop.call_later(self._waiting_timeout_s, self._expire, fair_key, waiter)
        try:
            await waiter
        except asyncio.CancelledError:
            if not self._queue.leave(fair_key, waiter) and _was_granted(waiter):
                self.release()
            raise
        finally:
            timer.cancel()

    def _expire(self, fair_key: str, waiter: asyncio.Future[None]) -> None:
        if self._queue.leave(fair_key, waiter) and not waiter.done():
            waiter.set_exception(Overloaded(RETRY_AFTER_WAIT_S, self._waiting_timeout_s))

    def _grant(self) -> None:
        while (waiter := self._queue.grant()) is not None:
            if waiter.done():  # cancelled, and its task has not run yet
                self._queue.release()
            else:
                waiter.set_result(None)


def _was_granted(waiter: asyncio.Future[None]) -> bool:
    return waiter.done() and not waiter.cancelled() and waiter.exception() is None
