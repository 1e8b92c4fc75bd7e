"""One client's connection: uvicorn's, with bounds on the time and size of a head, and on their number.

uvicorn bounds the silence after an answer and nothing before it: a client that connects and says nothing, or
never ends its head, would keep its connection for ever, and as much of our memory as it likes.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from typing import Any

from uvicorn.protocols.http.httptools_impl import (
    HEADER_VALUE_RE,
    STATUS_LINE,
    HttpToolsProtocol,
    RequestResponseCycle,
)

CROWDED = "crowded"
"""The mark in the state of a request that came over one connection too many; uvicorn itself would answer such
a request in plain text, and no dialect reads that."""
HEAD_BYTES_MAX = 65_536
"""Request line and headers together. What arrives in one piece with the end of its head is let through."""
CHANNEL = "channel"
"""Where the state of a request holds its `Channel`."""


class Channel:
    """The short way between one request and its connection, beside ASGI: no messages, no waiting, one write.

    A server without it is spoken to in ASGI (`http.asgi`); what is told and taken is the same.
    """

    __slots__ = ("_connection", "_cycle")

    def __init__(self, connection: Connection, cycle: RequestResponseCycle) -> None:
        self._connection = connection
        self._cycle = cycle

    def take_body(self) -> bytes | None:
        """The whole body, if all of it has arrived."""
        cycle = self._cycle
        if cycle.more_body or cycle.disconnected:
            return None
        body, cycle.body = bytes(cycle.body), bytearray()
        return body

    def watch(self, gone: Callable[[], None] | None) -> None:
        """Call `gone` when the client closes the connection; None ends it. Only the request that is being
        answered watches, so there is one at a time."""
        self._connection.on_gone = gone
        if gone is not None:
            self._cycle.flow.resume_reading()  # a large body stops it, and only who reads sees a client leave
            if self._cycle.disconnected:
                self._connection.loop.call_soon(gone)

    def abandon(self) -> None:
        """End the connection at once, with what was not read of its answers."""
        self._cycle.disconnected = True  # or the server library would answer in our place
        self._cycle.transport.abort()

    def reply(self, status: int, headers: Iterable[tuple[bytes, bytes]], body: bytes) -> bool:
        """Write the whole answer at once. False, and nothing done, where it has to wait for the client to
        read. Raises ValueError for a header that would break the answer."""
        cycle = self._cycle
        if cycle.flow.write_paused or cycle.response_started or cycle.disconnected:
            return False
        parts = [STATUS_LINE[status]]
        headers = [*cycle.default_headers, *headers]
        if HEADER_VALUE_RE.search(b"".join([value for _, value in headers])):
            raise ValueError(f"the value of a header holds control characters: {headers!r}")
        for name, value in headers:
            if name == b"connection" and value == b"close":
                cycle.keep_alive = False
            else:
                parts += name, b": ", value, b"\r\n"
        if not cycle.keep_alive:
            parts.append(b"connection: close\r\n")
        parts.append(b"\r\n")
        if cycle.scope["method"] != "HEAD":
            parts.append(body)
        cycle.response_started = cycle.response_complete = True
        cycle.transport.write(b"".join(parts))
        cycle.message_event.set()
        if not cycle.keep_alive:
            cycle.transport.close()
        cycle.on_response()
        return True


class Connection(HttpToolsProtocol):
    """A head has the time of `timeout_keep_alive` to arrive, from the connection or from its first byte.
    Requests are marked while more than `connections_max` connections are open."""

    def __init__(self, connections_max: int, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._connections_max = connections_max
        self._in_head = False
        self._head_bytes = 0
        self._head_due: asyncio.TimerHandle | None = None
        self.on_gone: Callable[[], None] | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        super().connection_made(transport)
        self._expect_head()

    def connection_lost(self, exc: Exception | None) -> None:
        self._forget_head()
        super().connection_lost(exc)
        if self.on_gone is not None:
            self.on_gone()

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self._in_head:
            self._head_bytes += len(data)
            if self._head_bytes > HEAD_BYTES_MAX:
                self._refuse_head()
            elif self._head_due is None:
                self._expect_head()
        elif self._head_due is None and not self._is_answering():
            self._expect_head()  # empty lines, or the rest of a body that nobody wants

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._in_head = True  # most heads end in the same piece: the clock is set when one does not

    def on_headers_complete(self) -> None:
        self._forget_head()
        if len(self.connections) > self._connections_max:
            self.scope["state"][CROWDED] = True  # pyright: ignore[reportTypedDictNotRequiredAccess]
        super().on_headers_complete()
        # The task of the request was made and has not begun yet.
        self.scope["state"][CHANNEL] = Channel(self, self.cycle)  # pyright: ignore[reportTypedDictNotRequiredAccess]

    def _expect_head(self) -> None:
        self._head_due = self.loop.call_later(self.timeout_keep_alive, self._on_head_due)

    def _forget_head(self) -> None:
        self._in_head = False
        self._head_bytes = 0
        if self._head_due is not None:
            self._head_due.cancel()
            self._head_due = None

    def _on_head_due(self) -> None:
        self._head_due = None
        if self._is_answering():
            self._expect_head()  # the next request is late, the one before it is still being answered
        else:
            self.transport.close()

    def _refuse_head(self) -> None:
        self._forget_head()
        if self._is_answering():
            self.transport.close()
        elif not self.transport.is_closing():
            self.send_400_response(f"The head of the request is larger than {HEAD_BYTES_MAX} bytes.")

    def _is_answering(self) -> bool:
        cycle: Any = self.cycle  # None before the first request, whatever uvicorn's annotation says
        return cycle is not None and not cycle.response_complete
