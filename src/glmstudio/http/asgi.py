"""Reading bodies, watching clients and sending replies over raw ASGI, with every wait and size bounded.

Where the server offers a `Channel`, it is taken; without one the same is done in ASGI's messages.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from functools import partial
from typing import Any
from urllib.parse import parse_qsl

from glmstudio.dialects.protocol import Reply
from glmstudio.errors import Fault, InvalidRequest, PayloadTooLarge
from glmstudio.http.connection import CHANNEL, Channel

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

QUERY_FIELDS_MAX = 64
ENCODING_CHARS_SHOWN = 32


class ClientGone(Exception):
    """The client closed its connection, or stopped reading; nobody is left to answer."""


class Client:
    """Who made one request: sends a body, may leave, and gets the answer. `send` is ASGI's, for streams."""

    __slots__ = ("_channel", "_receive", "send")

    def __init__(self, scope: Scope, receive: Receive, send: Send) -> None:
        # Taken out, not only read: the channel knows the connection's record of the request, which knows the
        # scope. Left in, every request would be a ring that only the collector can free.
        self._channel: Channel | None = scope.get("state", {}).pop(CHANNEL, None)
        self._receive = receive
        self.send = send

    async def body(self, declared: str | None, limit_bytes: int, timeout_s: float) -> bytes:
        """The whole body. Raises PayloadTooLarge, ClientGone, and InvalidRequest when it did not arrive in
        time."""
        body = None if self._channel is None else self._channel.take_body()
        if body is None:
            return await read_body(self._receive, declared, limit_bytes, timeout_s)
        if len(body) > limit_bytes:
            raise PayloadTooLarge(limit_bytes)
        return body

    def watch(self, gone: Callable[[], None]) -> Callable[[], object]:
        """Call `gone` once when the client leaves, after its body was read. What is returned ends that."""
        channel = self._channel
        if channel is None:
            return asyncio.get_running_loop().create_task(self._wait_for_end(gone)).cancel
        channel.watch(gone)
        return partial(channel.watch, None)

    async def reply(self, reply: Reply, extra: list[tuple[bytes, bytes]]) -> None:
        """Send one whole answer; `extra` headers stand behind the reply's own, which win."""
        headers = headers_of_reply(reply, extra)
        if self._channel is not None and self._channel.reply(reply.status, headers, reply.body):
            return
        await self.send({"type": "http.response.start", "status": reply.status, "headers": headers})
        await self.send({"type": "http.response.body", "body": reply.body})

    def abandon(self) -> None:
        """Nobody reads any more: no answer, and no connection where we hold one."""
        if self._channel is not None:
            self._channel.abandon()

    async def _wait_for_end(self, gone: Callable[[], None]) -> None:
        while (await self._receive())["type"] != "http.disconnect":
            pass  # bytes after the body: not ours to read
        gone()


async def read_body(receive: Receive, declared: str | None, limit_bytes: int, timeout_s: float) -> bytes:
    """The whole body. Raises PayloadTooLarge, ClientGone, and InvalidRequest when it did not arrive in
    time."""
    if declared is not None and declared.isdigit() and int(declared) > limit_bytes:
        raise PayloadTooLarge(limit_bytes)
    first = await _next_part(receive, timeout_s)
    if not first.get("more_body", False):
        body = first.get("body", b"")
        if len(body) > limit_bytes:
            raise PayloadTooLarge(limit_bytes)
        return body
    return await _read_parts(receive, first, limit_bytes, timeout_s)


async def _read_parts(receive: Receive, part: Message, limit_bytes: int, timeout_s: float) -> bytes:
    """The rest of a body that comes in parts; `timeout_s` bounds the whole, so a trickle does not hold us."""
    loop = asyncio.get_running_loop()
    parts: list[bytes] = [part.get("body", b"")]
    size, deadline = len(parts[0]), loop.time() + timeout_s
    while size <= limit_bytes and part.get("more_body", False):
        part = await _next_part(receive, max(deadline - loop.time(), 0))
        parts.append(part.get("body", b""))
        size += len(parts[-1])
    if size > limit_bytes:
        raise PayloadTooLarge(limit_bytes)
    return b"".join(parts)


async def _next_part(receive: Receive, timeout_s: float) -> Message:
    try:
        async with asyncio.timeout(timeout_s):
            part = await receive()
    except TimeoutError:
        raise InvalidRequest("the request body did not arrive in time", Fault.MALFORMED_BODY) from None
    if part["type"] == "http.disconnect":
        raise ClientGone("client_gone")
    return part


def headers_of(scope: Scope) -> dict[str, str]:
    """Header names in lower case; of a repeated header the last value counts."""
    return {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}


def check_encoding(headers: Mapping[str, str]) -> None:
    """Raises InvalidRequest for a body that is compressed: we would read it as broken JSON."""
    encoding = headers.get("content-encoding", "identity")
    if encoding.strip().lower() not in ("identity", ""):
        raise InvalidRequest(
            f"the body has Content-Encoding: {encoding[:ENCODING_CHARS_SHOWN]}; only plain bodies are read",
            Fault.MALFORMED_BODY,
        )


def query_of(scope: Scope) -> dict[str, str]:
    raw: bytes = scope.get("query_string", b"")
    if not raw:
        return {}
    try:
        return dict(parse_qsl(raw.decode("latin-1"), keep_blank_values=True, max_num_fields=QUERY_FIELDS_MAX))
    except ValueError:
        raise InvalidRequest(
            f"the query string has more than {QUERY_FIELDS_MAX} fields", Fault.BAD_STRUCTURE
        ) from None


def headers_of_reply(reply: Reply, extra: list[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
    """The reply's own headers, those of `extra` that it does not have, and the length of its body."""
    headers = [(name.encode(), value.encode()) for name, value in reply.headers]  # a deployment's name, too
    taken = [name for name, _ in headers]
    headers += [header for header in extra if header[0] not in taken]
    headers.append((b"content-length", b"%d" % len(reply.body)))
    return headers
