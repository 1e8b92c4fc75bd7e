"""Who is still there when his time is up. One timer for all: to make and cancel one for each request costs
more than to read its whole head.

It knows time and callbacks; it knows no requests.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable


class Deadlines:
    """Calls everybody who is still there `timeout_s` after he came. For use inside one event loop, the one
    that asks for `loop` first."""

    __slots__ = ("_due", "_last", "_loop", "_timer", "timeout_s")

    def __init__(self, timeout_s: float) -> None:
        self.timeout_s = timeout_s
        self._due: dict[int, tuple[float, Callable[[], None]]] = {}
        self._last = 0
        self._timer: asyncio.TimerHandle | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    @property
    def loop(self) -> asyncio.AbstractEventLoop:
        """Remembered: to ask for the running loop asks the system for our process id, each time."""
        if self._loop is None:
            self._loop = asyncio.get_running_loop()
        return self._loop

    def add(self, late: Callable[[], None]) -> int:
        """The number to `remove` by. All have the same time, so the first to come is the first to be late."""
        loop = self.loop
        self._last += 1
        self._due[self._last] = (loop.time() + self.timeout_s, late)
        if self._timer is None:
            self._timer = loop.call_later(self.timeout_s, self._on_time, loop)
        return self._last

    def remove(self, number: int) -> None:
        """Without effect for whoever was called already."""
        self._due.pop(number, None)

    def _on_time(self, loop: asyncio.AbstractEventLoop) -> None:
        now = loop.time()
        while self._due:
            number = next(iter(self._due))
            due, late = self._due[number]
            if due > now:
                self._timer = loop.call_at(due, self._on_time, loop)
                return
            del self._due[number]
            late()
        self._timer = None
