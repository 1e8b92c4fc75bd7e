"""The ledger in a running server: one writer, many callers that await durability.

Commands wait in a bounded line; the writer takes all that wait and decides them in one transaction, so that
one flush to the disk serves them all. A call returns when its change is durable, or raises. It knows no
prices, no policy and no database; where the writer works (`Desk`) is told by whoever makes it.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from typing import Any, Protocol, overload

from glmstudio.core.usage import Usage
from glmstudio.ledger.book import Grant, Order, Receipt
from glmstudio.ledger.commands import Answer, Closed, CloseOpen, Command, Grow, Refused, Settle, SettleIfOpen
from glmstudio.ledger.refusals import LedgerUnavailable
from glmstudio.ledger.reservation import Slices
from glmstudio.storage.ledger import Outcome

COMMANDS_WAITING_MAX = 10_000
LEISURE_S = 0.005
"""How long a command that nobody awaits yet may wait for company."""

Hear = Callable[[list[Answer]], None]
"""Takes answers, in the order of their commands."""


class Desk(Protocol):
    """Where commands are decided, in the order in which they come; each is answered exactly once."""

    slices: Slices

    def send(self, commands: list[Command]) -> None: ...

    async def aclose(self) -> None:
        """Return when everything sent was answered and nothing is left running."""
        ...


class LedgerStore:
    """Reserve, grow and settle, each durable when it returns. Made inside a running event loop, which is the
    one that may use it.

    Every call raises LedgerUnavailable when the database refuses or `commands_waiting_max` commands wait.
    """

    def __init__(
        self,
        open_desk: Callable[[Hear], Desk],
        *,
        commands_waiting_max: int = COMMANDS_WAITING_MAX,
    ) -> None:
        self._commands_waiting_max = commands_waiting_max
        self._asked: deque[asyncio.Future[Any]] = deque()
        self._unsent: list[Command] = []
        self._sends_soon = False
        self._sends_later: asyncio.TimerHandle | None = None
        self._closed = False
        self.loop = asyncio.get_running_loop()
        self._desk = open_desk(self._hear)
        self.slices = self._desk.slices

    async def reserve(self, order: Order) -> Grant:
        """Hold input and first slice. Raises InsufficientBalance, and LedgerMisuse for a request id used
        before."""
        return await self.submit(order)

    async def grow(self, request_id: str, delivered: Usage) -> Grant:
        """Record what was delivered and ask for the next slice; the cover may stay where it is."""
        return await self.submit(Grow(request_id, delivered))

    async def settle(self, request_id: str, usage: Usage, outcome: Outcome) -> Receipt:
        """End the request, once: charge `usage`, or void it where nothing is to be charged."""
        return await self.submit(Settle(request_id, usage, outcome))

    @overload
    def submit(self, command: Order | Grow, *, urgent: bool = True) -> asyncio.Future[Grant]: ...
    @overload
    def submit(self, command: Settle) -> asyncio.Future[Receipt]: ...
    @overload
    def submit(self, command: SettleIfOpen | CloseOpen) -> asyncio.Future[Closed]: ...
    def submit(self, command: Command, *, urgent: bool = True) -> asyncio.Future[Any]:
        """Put a command in the line at once; the future ends when it is durable. What is submitted in one
        turn of the event loop is sent together at its end. What is not `urgent` goes with the next command
        that is, or after `LEISURE_S`."""
        if self._closed:
            raise LedgerUnavailable("the ledger is closed")
        if len(self._asked) >= self._commands_waiting_max:
            raise LedgerUnavailable(f"{len(self._asked)} ledger commands are waiting, which is the limit")
        answer: asyncio.Future[Any] = self.loop.create_future()
        self._asked.append(answer)
        self._unsent.append(command)
        if urgent:
            if not self._sends_soon:
                self._sends_soon = True
                self.loop.call_soon(self._send)
        elif self._sends_later is None:
            self._sends_later = self.loop.call_later(LEISURE_S, self._send_late)
        return answer

    async def recover(self) -> int:
        """At the start of a server, before any request: close what the last one left open, from what is
        durably known to have been delivered. How many there were."""
        return await self.close_open(CloseOpen(Outcome.INTERRUPTED, 0))

    async def close_open(self, command: CloseOpen) -> int:
        """Close every open reservation that the command means, a transaction at a time. How many there
        were."""
        total = count = (await self.submit(command)).count
        while count:
            total += (count := (await self.submit(command)).count)
        return total

    async def aclose(self) -> None:
        """Finish what waits, then end the writer."""
        self._closed = True
        if self._sends_later is not None:
            self._sends_later.cancel()
        self._send()
        await self._desk.aclose()

    def _send_late(self) -> None:
        self._sends_later = None
        self._send()

    def _send(self) -> None:
        self._sends_soon = False
        unsent, self._unsent = self._unsent, []
        if unsent:
            self._desk.send(unsent)

    def _hear(self, answers: list[Answer]) -> None:
        for answer in answers:
            waiting = self._asked.popleft()
            if waiting.done():
                continue
            if type(answer) is Refused:
                waiting.set_exception(answer.error())
            else:
                waiting.set_result(answer)
