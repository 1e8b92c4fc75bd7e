"""Reads one answer of the child: bytes of a `/completion` stream in, batches of engine events out.

One connection serves one run, because llama.cpp closes kept-alive connections after a stream; closing it is
how a run is cancelled. Whatever has arrived when the reader comes back is one batch.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any, cast

import httptools
import msgspec

from glmstudio.engines.llamacpp.wire import (
    Failure,
    Frame,
    Refusal,
    error_of,
    unsupported_schema,
)
from glmstudio.engines.protocol import Ended, EndReason, EngineEvent, Piece, PromptRead
from glmstudio.errors import ContextTooLong, DeadlineExceeded, EngineError, ServiceError

BUFFERED_EVENTS_MAX = 4096
"""Events that wait for a slow reader; beyond them its connection is not read any more (only its own run
stalls)."""
FRAME_BYTES_MAX = 1 << 20
REFUSAL_BYTES_MAX = 64 << 10

STOPPED, CUT = Ended(EndReason.STOP), Ended(EndReason.LENGTH)

_decode_frame = msgspec.json.Decoder(Frame).decode
_decode_refusal = msgspec.json.Decoder(Refusal).decode


class CompletionStream(asyncio.Protocol):
    """The events of one run. `end_ids` stop it even where the engine does not know them; `guard_id` as the
    first token means that the grammar is not in force. `context_tokens` bounds prompt and answer together,
    also where llama.cpp's own bound (the cache of all slots) is larger."""

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        request: bytes,
        end_ids: frozenset[int],
        constrained: bool,
        guard_id: int | None,
        schema: bytes,
        context_tokens: int,
    ) -> None:
        self._loop = loop
        self._request = request
        self._end_ids = end_ids
        self._constrained = constrained
        self._guard_id = guard_id
        self.schema = schema
        self._parser = httptools.HttpResponseParser(self)
        self._transport: asyncio.Transport | None = None
        self._refused = False
        self._tail: bytes = b""
        self._events: list[EngineEvent] = []
        self._context_tokens = context_tokens
        self._prompt_tokens = 0
        self._tokens = 0
        self._prompt_told = False
        self._error: ServiceError | None = None
        self._waiter: asyncio.Future[None] | None = None
        self._paused = False
        self._heard = False
        self._lost = False
        self.ended = False
        self.first_token_seen = False
        self.last_heard_s = loop.time()

    # -- for the reader

    async def batch(self) -> Sequence[EngineEvent]:
        """Everything that has come; waits while there is nothing. Raises EngineError and its kin after the
        last event that came."""
        if not self._events:
            if self._error is not None:
                raise self._error
            self._waiter = self._loop.create_future()
            try:
                await self._waiter
            finally:
                self._waiter = None
            if not self._events:
                assert self._error is not None
                raise self._error
        events, self._events = self._events, []
        if self._paused and self._transport is not None:
            self._paused = False
            self._transport.resume_reading()
        return events

    def close(self) -> None:
        """Cancel the run, if it still runs: the child sees the connection go and frees the slot."""
        if self._transport is not None:
            self._transport.abort()

    def give_up(self, seconds: float) -> None:
        """Nothing was heard for too long."""
        self.fail(DeadlineExceeded(seconds))

    def fail(self, error: ServiceError) -> None:
        """End the run with an error; the reader still gets what came before it."""
        if self._error is None and not self.ended:
            self._error = error
            self._wake()

    @property
    def context_used(self) -> int:
        """Tokens of prompt and answer so far."""
        return self._prompt_tokens + self._tokens

    @property
    def was_ignored(self) -> bool:
        """The connection went before a single byte came."""
        return self._lost and not self._heard

    @property
    def is_waiting(self) -> bool:
        return self._waiter is not None

    # -- asyncio.Protocol

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        self._transport.write(self._request)

    def data_received(self, data: bytes) -> None:
        if self.ended or self._error is not None:
            return
        self.last_heard_s = self._loop.time()
        self._heard = True
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserError:
            self.fail(EngineError("the engine broke its protocol"))
            return
        if self._events:
            if self._waiter is not None:
                self._wake()
            elif len(self._events) > BUFFERED_EVENTS_MAX and not self._paused and self._transport is not None:
                self._paused = True
                self._transport.pause_reading()

    def connection_lost(self, exc: Exception | None) -> None:
        self._transport = None
        if not self.ended:
            self._lost = True
            self.fail(EngineError("the engine stopped while it was answering"))

    # -- httptools

    def on_headers_complete(self) -> None:
        self._refused = self._parser.get_status_code() != 200

    def on_body(self, body: bytes) -> None:
        if self.ended or self._error is not None:
            return
        if self._tail:
            body = self._tail + body
        if self._refused:
            self._tail = body[:REFUSAL_BYTES_MAX]
            return
        frames = body.split(b"\n\n")
        self._tail = frames.pop()
        for frame in frames:
            if frame.startswith(b"data: "):
                self._read(frame[6:])
                if self.ended or self._error is not None:
                    return
        if len(self._tail) > FRAME_BYTES_MAX:
            self.fail(EngineError("the engine broke its protocol"))

    def on_message_complete(self) -> None:
        if self._refused:
            self.fail(error_of(_failure_in(self._tail), self._constrained))

    # -- frames

    def _read(self, text: bytes) -> None:
        try:
            frame = _decode_frame(text)
        except msgspec.DecodeError:
            self.fail(EngineError("the engine broke its protocol"))
            return
        if frame.error is not None:
            self.fail(error_of(frame.error, self._constrained))
            return
        progress = frame.prompt_progress
        if progress is not None:
            if not self._prompt_told:
                self._tell_prompt(progress.total, progress.cache)
            return
        if not self._prompt_told:
            self._tell_prompt(frame.tokens_evaluated, 0)
        if self._error is None:
            self._read_tokens(frame)

    def _tell_prompt(self, total: int, cached: int) -> None:
        self._prompt_told = True
        if total >= self._context_tokens:
            self.fail(ContextTooLong(self._context_tokens - 1, total))
            return
        self._prompt_tokens = total
        self._events.append(PromptRead(total, cached))

    def _read_tokens(self, frame: Frame) -> None:
        new = frame.tokens_predicted - self._tokens
        self._tokens = frame.tokens_predicted
        ids = frame.tokens
        if ids:
            if self._guard_id is not None and not self.first_token_seen and ids[0] == self._guard_id:
                self.fail(unsupported_schema("the engine does not know all of it"))
                return
            self.first_token_seen = True
            if ids[0] in self._end_ids:
                self._events.append(Piece("", new))
                self._end(STOPPED)
                return
        if new or frame.content:
            self._events.append(Piece(frame.content, new, ids if new == len(ids) else ()))
        if frame.stop:
            self._end(CUT if frame.stop_type == "limit" else STOPPED)
        elif self.context_used >= self._context_tokens:
            self._end(CUT)

    def _end(self, ending: Ended) -> None:
        self.ended = True
        self._events.append(ending)

    def _wake(self) -> None:
        waiter = self._waiter
        if waiter is not None and not waiter.done():
            waiter.set_result(None)


class Exchange(asyncio.Protocol):
    """One small request and its whole answer (`/tokenize`, `/detokenize`)."""

    def __init__(self, loop: asyncio.AbstractEventLoop, request: bytes, bytes_max: int) -> None:
        self._request = request
        self._bytes_max = bytes_max
        self._parser = httptools.HttpResponseParser(self)
        self._body: list[bytes] = []
        self._size = 0
        self._transport: asyncio.Transport | None = None
        self.answer: asyncio.Future[bytes] = loop.create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        self._transport.write(self._request)

    def data_received(self, data: bytes) -> None:
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserError:
            self._settle(EngineError("the engine broke its protocol"))

    def connection_lost(self, exc: Exception | None) -> None:
        self._transport = None
        self._settle(EngineError("the engine stopped while it was answering"))

    def on_body(self, body: bytes) -> None:
        self._size += len(body)
        if self._size > self._bytes_max:
            self._settle(EngineError("the engine broke its protocol"))
        else:
            self._body.append(body)

    def on_message_complete(self) -> None:
        body = b"".join(self._body)
        if self._parser.get_status_code() == 200:
            self._settle(body)
        else:
            self._settle(error_of(_failure_in(body), constrained=False))

    def close(self) -> None:
        if self._transport is not None:
            self._transport.abort()

    def _settle(self, outcome: bytes | ServiceError) -> None:
        if self.answer.done():
            return
        if isinstance(outcome, bytes):
            self.answer.set_result(outcome)
        else:
            self.answer.set_exception(outcome)


def _failure_in(body: bytes) -> Failure:
    try:
        return _decode_refusal(body).error
    except msgspec.DecodeError:
        return Failure()


def http_request(path: str, secret: str, body: bytes) -> bytes:
    """One POST over a connection of its own."""
    head = (
        f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {secret}\r\nConnection: close\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode("ascii") + body


def json_body(value: Any) -> bytes:
    return msgspec.json.encode(value)
