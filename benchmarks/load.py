"""A lean HTTP load generator: many connections, prepared bytes, httptools. It knows no dialect.

It counts what arrives (responses, SSE `data:` lines, bytes) and when. It shares the machine with what it
measures, so it does as little as it can for each byte.
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from dataclasses import dataclass, field

import httptools

REQUEST_TIMEOUT_S = 120


@dataclass(slots=True)
class Outcome:
    """What one run of the load saw. Times in seconds; `bodies` holds whole bodies when they were asked
    for."""

    seconds: float = 0.0
    requests: int = 0
    events: int = 0
    statuses: Counter[str] = field(default_factory=Counter)
    latencies: list[float] = field(default_factory=list)
    first_bytes: list[float] = field(default_factory=list)
    bodies: list[bytes] = field(default_factory=list)

    @property
    def requests_per_s(self) -> float:
        return self.requests / self.seconds

    @property
    def events_per_s(self) -> float:
        return self.events / self.seconds

    def errors(self) -> int:
        return sum(count for status, count in self.statuses.items() if status != "200")


def percentile(values: list[float], share: float) -> float:
    """The value below which `share` of them lie; NaN for none."""
    if not values:
        return float("nan")
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def post(host: str, path: str, key: str, body: bytes, *, close: bool = False) -> bytes:
    """The bytes of one request."""
    connection = "Connection: close\r\n" if close else ""
    return (
        f"POST {path} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\n"
        f"Authorization: Bearer {key}\r\n{connection}Content-Length: {len(body)}\r\n\r\n"
    ).encode() + body


class _Connection(asyncio.Protocol):
    def __init__(self, keep_bodies: bool) -> None:
        self.keep_bodies = keep_bodies

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport
        self.begin()

    def begin(self) -> None:
        self.parser = httptools.HttpResponseParser(self)
        self.done: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        self.first_byte: float | None = None
        self.events = 0
        self.parts: list[bytes] = []

    def data_received(self, data: bytes) -> None:
        self.parser.feed_data(data)

    def on_body(self, body: bytes) -> None:
        if self.first_byte is None:
            self.first_byte = time.perf_counter()
        self.events += body.count(b"data:")
        if self.keep_bodies:
            self.parts.append(body)

    def on_message_complete(self) -> None:
        if not self.done.done():
            self.done.set_result(self.parser.get_status_code())

    def connection_lost(self, error: Exception | None) -> None:
        if not self.done.done():
            self.done.set_exception(ConnectionError("connection lost"))


async def run_load(
    host: str,
    port: int,
    request: bytes,
    *,
    clients: int,
    seconds: float = 0.0,
    requests: int = 0,
    reconnect: bool = False,
    keep_bodies: bool = False,
) -> Outcome:
    """Send `request` from `clients` connections for `seconds`, or `requests` times in all."""
    outcome = Outcome()
    begun = time.perf_counter()
    left = requests

    def more() -> bool:
        nonlocal left
        if seconds:
            return time.perf_counter() - begun < seconds
        left -= 1
        return left >= 0

    async def client() -> None:
        loop = asyncio.get_running_loop()
        connection: _Connection | None = None
        while more():
            try:
                if connection is None:
                    _, connection = await loop.create_connection(lambda: _Connection(keep_bodies), host, port)
                else:
                    connection.begin()
                sent = time.perf_counter()
                connection.transport.write(request)
                status = await asyncio.wait_for(connection.done, REQUEST_TIMEOUT_S)
            except (OSError, TimeoutError) as error:
                outcome.statuses[type(error).__name__] += 1
                connection = None
                continue
            _note(outcome, connection, status, sent)
            if reconnect or connection.transport.is_closing():
                connection.transport.close()
                connection = None
        if connection is not None:
            connection.transport.close()

    await asyncio.gather(*(client() for _ in range(clients)))
    outcome.seconds = time.perf_counter() - begun
    return outcome


def _note(outcome: Outcome, connection: _Connection, status: int, sent: float) -> None:
    outcome.requests += 1
    outcome.events += connection.events
    outcome.statuses[str(status)] += 1
    outcome.latencies.append(time.perf_counter() - sent)
    if connection.first_byte is not None:
        outcome.first_bytes.append(connection.first_byte - sent)
    if connection.keep_bodies:
        outcome.bodies.append(b"".join(connection.parts))
