"""The lease of one answer: what it may still generate, and the promise that it is settled however it ends.

What the request path holds. A lease asks for the next slice before the last is used up, so that a stream
never waits while the money is there; it remembers what was delivered; and when the database refuses its
settlement, the ledger keeps that in mind and settles it as soon as the database is back.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import Any, NamedTuple

from glmstudio.core.usage import NOTHING, Usage
from glmstudio.errors import ContentBlocked
from glmstudio.ledger.book import Grant, Order, Receipt
from glmstudio.ledger.commands import CloseOpen, Grow, Settle, SettleIfOpen
from glmstudio.ledger.price_book import check_usage
from glmstudio.ledger.refusals import LedgerMisuse, LedgerUnavailable
from glmstudio.ledger.reservation import slice_after
from glmstudio.ledger.store import LedgerStore
from glmstudio.storage.ledger import Also, Outcome

UNSETTLED_MAX = 10_000
"""Settlements kept in mind while the database refuses; beyond it a request is closed from its last durable
slice."""
LOST_AFTER_MS = 60_000
SWEEP_PAUSE_S = 10.0


NO_GRANT = Grant(0, 0)


class Together(NamedTuple):
    """What is written in the transaction of a settlement. `begun` hears of that, with the future that ends
    when it is durable or refused, whether or not the caller is still there."""

    also: Also
    begun: Callable[[asyncio.Future[Receipt]], None]


class Ledger:
    """Gives out leases and sees to it that none stays open."""

    def __init__(self, store: LedgerStore, *, unsettled_max: int = UNSETTLED_MAX) -> None:
        self.store = store
        self._unsettled_max = unsettled_max
        self._live: set[str] = set()
        self._unsettled: dict[str, tuple[Usage, Outcome]] = {}

    @property
    def unsettled(self) -> int:
        """How many settlements wait for the database to come back."""
        return len(self._unsettled)

    def lease(self, order: Order, *, ahead: bool = False, whole: bool = False) -> Leasing:
        """A lease for one request, for `async with`. Left unsettled, it is settled: as disconnected, with
        what was generated, when the caller was cancelled; otherwise as failed, with what was delivered. Of a
        `whole` answer that is nothing, unless content review stopped it: what it stops was generated.

        `ahead`, for payers who are never refused: the reservation is on its way to the disk while the engine
        begins, and the first `cover` waits for it, so nothing is delivered before it is durable. That of a
        whole answer, which is kept back until the end (`Lease.keeps`), travels with the next command.
        Entering raises InsufficientBalance, LedgerUnavailable, LedgerMisuse; nothing is held then.
        """
        return Leasing(self, order, ahead, whole)

    async def open(self, order: Order) -> Lease:
        """A lease that the caller must settle himself. Raises as `lease` does."""
        self._begin(order)
        try:
            grant = await self.store.reserve(order)
        except BaseException as error:
            self._live.discard(order.request_id)
            if isinstance(error, asyncio.CancelledError):
                self._give_back(order.request_id)
            raise
        return Lease(self, order, grant)

    def open_ahead(self, order: Order, *, urgent: bool = True) -> Lease:
        """A lease whose reservation is on its way; the caller must settle it. Raises LedgerUnavailable."""
        self._begin(order)
        try:
            opening = self.store.submit(order, urgent=urgent)
        except LedgerUnavailable:
            self._live.discard(order.request_id)
            raise
        opening.add_done_callback(_heard)
        return Lease(self, order, NO_GRANT, opening)

    def _begin(self, order: Order) -> None:
        if order.prompt_tokens_max < 0 or order.output_tokens_max < 1:
            raise ValueError(f"an order needs input >= 0 and output >= 1, got {order}")
        self._live.add(order.request_id)

    def forget(self, request_id: str) -> None:
        """A reservation that was never made needs no end."""
        self._live.discard(request_id)

    async def settle(
        self, request_id: str, usage: Usage, outcome: Outcome, together: Together | None = None
    ) -> Receipt:
        """Settle now, or as soon as the database is back, even when the caller is cancelled meanwhile. What
        is written `together` with it is not kept for later.

        Raises LedgerUnavailable when it must be done later.
        """
        also = None if together is None else together.also
        try:
            settling = self.store.submit(Settle(request_id, usage, outcome, also))
        except LedgerUnavailable:
            self._keep_in_mind(request_id, usage, outcome)
            raise
        if together is not None:
            together.begun(settling)

        told: asyncio.Future[Receipt] = self.store.loop.create_future()

        def settled(future: asyncio.Future[Receipt]) -> None:
            error = LedgerUnavailable("the ledger was closed") if future.cancelled() else future.exception()
            if isinstance(error, LedgerUnavailable):
                self._keep_in_mind(request_id, usage, outcome)
            self._live.discard(request_id)
            if told.cancelled():  # the caller left; the settlement does not
                return
            if error is None:
                told.set_result(future.result())
            else:
                told.set_exception(error)

        settling.add_done_callback(settled)
        return await told

    async def sweep(self) -> int:
        """Settle what could not be settled before, and close reservations that nobody holds and that have not
        grown for LOST_AFTER_MS. How many requests were ended. Raises LedgerUnavailable."""
        swept = 0
        for request_id, (usage, outcome) in list(self._unsettled.items()):
            await self.store.submit(SettleIfOpen(request_id, usage, outcome))
            del self._unsettled[request_id]
            swept += 1
        return swept + await self.store.close_open(
            CloseOpen(Outcome.LOST, LOST_AFTER_MS, frozenset(self._live))
        )

    async def keep_swept(
        self,
        pause: Callable[[float], Awaitable[object]] = asyncio.sleep,
        on_refusal: Callable[[str], None] | None = None,
    ) -> None:
        """Sweep again and again until cancelled. `on_refusal` hears why the database refuses, or which law of
        its tables a closing would break: that one stays open, and is reported each time."""
        while True:
            await pause(SWEEP_PAUSE_S)
            try:
                await self.sweep()
            except (LedgerUnavailable, LedgerMisuse) as error:
                if on_refusal is not None:
                    on_refusal(error.reason)

    async def finish(self, on_refusal: Callable[[str], None]) -> None:
        """At the end of a server: one more try for what the database refused. What it refuses again is closed
        at the next start, from what is durably known; `on_refusal` hears why."""
        if self._unsettled:
            try:
                await self.sweep()
            except (LedgerUnavailable, LedgerMisuse) as error:
                on_refusal(error.reason)

    def _keep_in_mind(self, request_id: str, usage: Usage, outcome: Outcome) -> None:
        self._live.discard(request_id)
        if len(self._unsettled) < self._unsettled_max:
            self._unsettled[request_id] = (usage, outcome)

    def _give_back(self, request_id: str) -> None:
        """The caller left while his reservation was on its way to the disk."""
        try:
            closing = self.store.submit(SettleIfOpen(request_id, Usage(), Outcome.DISCONNECTED))
            closing.add_done_callback(_heard)
        except LedgerUnavailable:
            return  # the sweeper finds it


class Leasing:
    """A lease for the time of a block (`Ledger.lease`)."""

    __slots__ = ("_ahead", "_lease", "_ledger", "_order", "_whole")

    def __init__(self, ledger: Ledger, order: Order, ahead: bool, whole: bool) -> None:
        self._ledger = ledger
        self._order = order
        self._ahead = ahead
        self._whole = whole

    async def __aenter__(self) -> Lease:
        ledger, order = self._ledger, self._order
        self._lease = (
            ledger.open_ahead(order, urgent=not self._whole) if self._ahead else await ledger.open(order)
        )
        return self._lease

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._lease.receipt is not None:
            return
        if isinstance(error, asyncio.CancelledError | GeneratorExit):
            await self._lease.settle_once(Outcome.DISCONNECTED)
        else:
            told = not self._whole or isinstance(error, ContentBlocked)
            await self._lease.settle_once(Outcome.FAILED, delivered=told)


class Lease:
    """What one answer may still generate. Not for use by two tasks at once."""

    def __init__(
        self, ledger: Ledger, order: Order, grant: Grant, opening: asyncio.Future[Grant] | None = None
    ) -> None:
        """`opening` is a reservation on its way; it is taken like the next slice of a lease of nothing."""
        self.request_id = order.request_id
        self.receipt: Receipt | None = None
        self._ledger = ledger
        self._output_tokens_max = order.output_tokens_max
        self._seen = self._delivered = Usage()
        self._opening = self._growing = opening
        self._exhausted = False
        self._settling = False
        self._take(grant)

    @property
    def covered_tokens(self) -> int:
        """Completion tokens, thought included, that are paid for, or will be when the reservation arrives."""
        return self._covered or self._wanted(0)

    def covers(self, usage: Usage) -> bool:
        """`cover` where it has nothing to do: True, and `usage` is noted, while no slice is due."""
        if usage.completion_tokens >= self._due:
            return False
        self._delivered, self._seen = self._seen, usage
        return True

    def keeps(self, usage: Usage) -> bool:
        """Whether output that is kept back until the end needs no waiting: its reservation is on its way and
        will cover it. `settle` comes after it in the line, so both are durable before anything is told."""
        opening = self._opening
        if opening is None or self._growing is not opening or usage.completion_tokens > self._wanted(0):
            return False
        self._seen = usage
        return True

    async def cover(self, usage: Usage) -> int:
        """See to it that `usage` (cumulative, about to be delivered) is covered, and return how many
        completion tokens are. Fewer than `usage` has: deliver only those and end the answer with `length`.

        Calling it again tells that what was passed before has been delivered. Returns at once unless the
        cover is used up before the next slice is there. Raises LedgerUnavailable.
        """
        self._delivered, self._seen = self._seen, usage
        if usage.completion_tokens < self._due:
            return self._covered
        self._ask()
        while self._growing is not None and (self._growing.done() or usage.completion_tokens > self._covered):
            growing, self._growing = self._growing, None
            before = self._covered
            # a caller who is cancelled takes back his waiting, not the command: it may be the reservation
            self._take(growing.result() if growing.done() else await asyncio.shield(growing))
            self._exhausted = self._covered < self._wanted(before)
            if usage.completion_tokens >= self._due:
                self._ask()
        return self._covered

    async def settle(self, usage: Usage, outcome: Outcome, together: Together | None = None) -> Receipt:
        """End it: charge exactly `usage`, release the rest; durable when it returns, so do it before the last
        byte of the answer. `together` goes into the same transaction. A request that generated nothing is
        charged only when it is FINISHED.

        Raises LedgerUnavailable when the database refuses: the client must not be told that all is well; the
        settlement is made later. Settling again returns the first receipt.
        """
        if self.receipt is None:
            self._settling = True
            try:
                self.receipt = await self._ledger.settle(
                    self.request_id, check_usage(usage), outcome, together
                )
            except LedgerMisuse:
                self._tell_opening()
                raise
        return self.receipt

    async def settle_once(self, outcome: Outcome, *, delivered: bool = True) -> None:
        """Settle with what was seen, or with nothing where that was not delivered, unless that was done or
        tried. Raises LedgerUnavailable."""
        if self._was_never_opened():
            self._ledger.forget(self.request_id)
        elif not self._settling:
            await self.settle(self._seen if delivered else NOTHING, outcome)

    def _was_never_opened(self) -> bool:
        opening = self._opening
        return opening is not None and opening.done() and opening.exception() is not None

    def _tell_opening(self) -> None:
        """Nothing can be settled that was never reserved: raise why it was not."""
        if self._opening is not None and self._was_never_opened():
            self._opening.result()

    def _ask(self) -> None:
        if self._growing is None and not self._exhausted and self._covered < self._output_tokens_max:
            request_id, delivered = self.request_id, self._delivered
            if self._seen.prompt_tokens and not delivered.prompt_tokens:
                delivered = Usage(self._seen.prompt_tokens, self._seen.cached_tokens)
            self._growing = self._ledger.store.submit(Grow(request_id, delivered))
            self._growing.add_done_callback(_heard)

    def _wanted(self, covered_tokens: int) -> int:
        more = slice_after(covered_tokens, self._ledger.store.slices)
        return min(covered_tokens + more, self._output_tokens_max)

    def _take(self, grant: Grant) -> None:
        self._covered, self._due = grant.covered_tokens, grant.due_tokens


def _heard(future: asyncio.Future[Any]) -> None:
    """Its error, if any, is told by whoever awaits it, or is of no more interest."""
    if not future.cancelled():
        future.exception()
