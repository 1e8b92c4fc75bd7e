"""An open answer on its way to one client: opened late, kept alive, and nothing waited for without a bound.

It knows ASGI and time; it knows no dialect (bytes come in ready) and no model. It watches beside its owner,
the task that writes: when the client closes, stops reading for too long, or the model says nothing for too
long, it cancels the owner and tells why in `cause`, so that leaving the engine's seat frees the slot at
once.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from enum import Enum, auto
from types import TracebackType
from typing import Self

from glmstudio.errors import DeadlineExceeded
from glmstudio.http.asgi import Client, ClientGone
from glmstudio.http.bounds import Bounds
from glmstudio.http.deadlines import Deadlines

TICK_S_MAX = 5.0
WRITE_GAP_S = 0.01
"""A stream is written to a hundred times a second at most: nobody sees more, and a write costs as much as the
token."""
HELD_BYTES_MAX = 65_536


class Cause(Enum):
    CLIENT_GONE = auto()
    CLIENT_STALLED = auto()
    MODEL_SILENT = auto()


class Patience:
    """Around a whole answer, as a context manager: cancels its owner when the client leaves or time is up.

    Such a cancellation leaves the block as ClientGone or TimeoutError. `client` None: nobody waits for it.
    """

    __slots__ = ("_client", "_deadlines", "_end", "_number", "_owner", "_unwatch")

    def __init__(self, client: Client | None, deadlines: Deadlines) -> None:
        self._client = client
        self._deadlines = deadlines
        self._end: Exception | None = None

    @property
    def timeout_s(self) -> float:
        return self._deadlines.timeout_s

    def __enter__(self) -> None:
        self._owner = asyncio.current_task(self._deadlines.loop)
        self._unwatch = _nothing if self._client is None else self._client.watch(self._on_gone)
        self._number = self._deadlines.add(self._on_late)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._unwatch()
        self._deadlines.remove(self._number)
        if self._end is not None and isinstance(error, asyncio.CancelledError):
            if self._owner is not None:
                self._owner.uncancel()
            raise self._end from None

    def _on_gone(self) -> None:
        self._leave(ClientGone("client_gone"))

    def _on_late(self) -> None:
        self._leave(TimeoutError())

    def _leave(self, end: Exception) -> None:
        if self._end is None and self._owner is not None:
            self._end = end
            self._owner.cancel()


def _nothing() -> None:
    pass


class Outlet:
    """Use as an async context manager around the whole answer; everything written goes out in order.

    A cancellation that the outlet itself caused leaves the block as ClientGone or DeadlineExceeded.
    """

    def __init__(
        self,
        client: Client,
        bounds: Bounds,
        headers: list[tuple[bytes, bytes]],
        keep_alive: Callable[[], bytes],
    ) -> None:
        """`keep_alive` gives the comment that says we are still here."""
        self._client = client
        self._send = client.send
        self._bounds = bounds
        self._headers = headers
        self._keep_alive = keep_alive
        self._loop = asyncio.get_running_loop()
        self._begun = self._last_output = self._last_write = self._loop.time()
        self._sending_since: float | None = None
        self._side: asyncio.Task[None] | None = None
        self._held: list[bytes] = []
        self._held_bytes = 0
        self._flush: asyncio.Handle | None = None
        self._owner = asyncio.current_task()
        self._unwatch: Callable[[], object] = _nothing
        self._tick: asyncio.TimerHandle | None = None
        self.opened = False
        self.cause: Cause | None = None

    async def __aenter__(self) -> Self:
        self._unwatch = self._client.watch(self._on_gone)
        self._arm()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._unwatch()
        for helper in (self._side, self._tick, self._flush):
            if helper is not None:
                helper.cancel()
        if self.cause is not None and isinstance(error, asyncio.CancelledError):
            raise self.reason() from None

    def reason(self) -> ClientGone | DeadlineExceeded:
        """Take our own cancellation back and say what it meant."""
        if self._owner is not None:
            self._owner.uncancel()
        if self.cause is Cause.MODEL_SILENT:
            return DeadlineExceeded(round(self._loop.time() - self._begun))
        return ClientGone("client_stalled" if self.cause is Cause.CLIENT_STALLED else "client_gone")

    async def write(self, data: bytes) -> None:
        """Send bytes of the stream, opening it on the first ones.

        What follows within `WRITE_GAP_S` of the last write waits for the rest of the gap and goes out with
        whatever has come by then: a fast model costs one system call for several tokens.
        """
        now = self._last_output = self._loop.time()
        gap = self._last_write + WRITE_GAP_S - now
        if self._held_bytes == 0 and (not self.opened or gap <= 0):
            await self._send_body(data, more=True)
            return
        self.hold(data)
        if self._held_bytes > HELD_BYTES_MAX:
            await self._send_body(b"", more=True)
        elif self._flush is None:
            self._flush = self._loop.call_later(max(gap, 0), self._begin_flush)

    def hold(self, data: bytes) -> None:
        """Keep bytes back for the next write, or for the end."""
        self._held.append(data)
        self._held_bytes += len(data)

    async def finish(self) -> None:
        """End the body at once: some clients wait for it after the closing marker."""
        await self._send_body(b"", more=False)

    def _begin_flush(self) -> None:
        self._flush = None
        if self._side is None and self._held_bytes:
            self._side = self._loop.create_task(self._send_aside(b""))

    async def _send_body(self, data: bytes, more: bool) -> None:
        while self._side is not None:
            await self._side
        await self._send_now(data, more)

    async def _send_now(self, data: bytes, more: bool) -> None:
        if self._held_bytes:
            data = b"".join((*self._held, data))
            self._held, self._held_bytes = [], 0
        self._sending_since = self._loop.time()
        if not self.opened:
            self.opened = True
            await self._send({"type": "http.response.start", "status": 200, "headers": self._headers})
        await self._send({"type": "http.response.body", "body": data, "more_body": more})
        self._sending_since, self._last_write = None, self._loop.time()

    async def _send_aside(self, data: bytes) -> None:
        """A flush or a comment, beside the owner, who waits for it before he sends himself."""
        try:
            await self._send_now(data, more=True)
        finally:
            self._side = None
            if self._held_bytes and self._flush is None:  # it came while this one was being sent
                self._flush = self._loop.call_soon(self._begin_flush)

    def _on_gone(self) -> None:
        self._leave(Cause.CLIENT_GONE)

    def _leave(self, cause: Cause) -> None:
        """Once for the first cause; and once more for a client that does not take the news of the model's
        silence."""
        if self._owner is not None and (self.cause is None or self.cause is Cause.MODEL_SILENT is not cause):
            self.cause = cause
            self._owner.cancel()

    def _arm(self) -> None:
        bounds = self._bounds
        shortest = min(bounds.stall_timeout_s, bounds.keep_alive_s, bounds.stream_idle_timeout_s)
        self._tick = self._loop.call_later(min(shortest / 2, TICK_S_MAX), self._on_tick)

    def _on_tick(self) -> None:
        bounds, now = self._bounds, self._loop.time()
        if self._sending_since is not None:
            if now - self._sending_since > bounds.stall_timeout_s:
                return self._leave(Cause.CLIENT_STALLED)
        elif self._is_silent_too_long(now):
            self._leave(Cause.MODEL_SILENT)
        elif now - self._last_write >= bounds.keep_alive_s and self._side is None:
            self._side = self._loop.create_task(self._send_aside(self._keep_alive()))
        return self._arm()

    def _is_silent_too_long(self, now: float) -> bool:
        bounds = self._bounds
        has_output = self._last_output != self._begun
        silence_s_max = bounds.stream_idle_timeout_s if has_output else bounds.first_output_timeout_s
        return now - self._last_output > silence_s_max or now - self._begun > bounds.stream_timeout_s
