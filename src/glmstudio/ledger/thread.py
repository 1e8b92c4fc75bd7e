"""The writer on a thread of this process: for programs that are not a busy server, and for tests.

What it costs a busy one: the thread and the event loop share one interpreter, and every statement of SQLite
lets go of it and has to win it back.
"""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress

from glmstudio.ledger.commands import COMMANDS_PER_TRANSACTION_MAX, Command
from glmstudio.ledger.reservation import Slices
from glmstudio.ledger.store import Hear
from glmstudio.ledger.writer import LOCK_WAIT_MS, Connect, Writer


def on_thread(
    connect: Connect,
    now_ms: Callable[[], int],
    *,
    slices: Slices | None = None,
    lock_wait_ms: int = LOCK_WAIT_MS,
) -> Callable[[Hear], WriterThread]:
    """What opens a desk for `LedgerStore`. `now_ms` gives Unix milliseconds."""
    return lambda hear: WriterThread(Writer(connect, now_ms, slices or Slices(), lock_wait_ms), hear)


class WriterThread:
    """A `Desk`. Made inside a running event loop, on which `hear` is called."""

    def __init__(self, writer: Writer, hear: Hear) -> None:
        self.slices = writer.slices
        self._writer = writer
        self._hear = hear
        self._loop = asyncio.get_running_loop()
        self._waiting: deque[Command] = deque()
        self._bell = threading.Event()
        self._closing = False
        self._thread = threading.Thread(target=self._work, name="glmstudio-ledger", daemon=True)
        self._thread.start()

    def send(self, commands: list[Command]) -> None:
        self._waiting.extend(commands)
        self._bell.set()

    async def aclose(self) -> None:
        self._closing = True
        self._bell.set()
        await asyncio.to_thread(self._thread.join)

    def _work(self) -> None:
        while True:
            self._bell.wait()
            self._bell.clear()
            while commands := self._take():
                answers = self._writer.run(commands)
                with suppress(RuntimeError):  # the loop is gone, and with it whoever waits
                    self._loop.call_soon_threadsafe(self._hear, answers)
            if self._closing:
                self._writer.close()
                return

    def _take(self) -> list[Command]:
        count = min(len(self._waiting), COMMANDS_PER_TRANSACTION_MAX)
        return [self._waiting.popleft() for _ in range(count)]
