"""One answer's bytes become events, however they are cut."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Iterable, Sequence
from typing import Any, cast

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from glmstudio.engines.llamacpp import stream as rooms
from glmstudio.engines.llamacpp.stream import CompletionStream
from glmstudio.engines.protocol import Ended, EndReason, EngineEvent, Piece, PromptRead
from glmstudio.errors import ContextTooLong, DeadlineExceeded, EngineError, InvalidRequest, ServiceError

STOP, LENGTH = Ended(EndReason.STOP), Ended(EndReason.LENGTH)
END_ID, GUARD_ID = 90, 91
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"


class Wire(asyncio.Transport):
    """A transport that only notes what it is told."""

    def __init__(self) -> None:
        super().__init__()
        self.written = b""
        self.aborted = False
        self.reading = True

    def write(self, data: Any) -> None:
        self.written += data

    def abort(self) -> None:
        self.aborted = True

    def pause_reading(self) -> None:
        self.reading = False

    def resume_reading(self) -> None:
        self.reading = True


def chunk(data: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(data), data)


def frame(**fields: Any) -> bytes:
    return chunk(b"data: " + msgspec.json.encode(fields) + b"\n\n")


def progress(total: int, cache: int, processed: int) -> bytes:
    fields = {"total": total, "cache": cache, "processed": processed, "time_ms": 0}
    return frame(content="", tokens=[0], stop=False, tokens_predicted=0, prompt_progress=fields)


def token(content: str, id: int, count: int) -> bytes:
    return frame(content=content, tokens=[id], stop=False, tokens_predicted=count, tokens_evaluated=7)


def last(stop_type: str, count: int) -> bytes:
    return frame(stop=True, stop_type=stop_type, tokens_predicted=count)


ANSWER = (
    HEAD + progress(7, 3, 3) + progress(7, 3, 7) + token("Hel", 10, 1) + token("lo", 11, 2)
    + token("你", 12, 4) + last("limit", 4) + b"0\r\n\r\n"
)  # fmt: skip
EVENTS = [PromptRead(7, 3), Piece("Hel", 1, (10,)), Piece("lo", 1, (11,)), Piece("你", 2, ()), LENGTH]


def opened(
    loop: asyncio.AbstractEventLoop,
    constrained: bool = False,
    guard_id: int | None = None,
    context_tokens: int = 100_000,
) -> tuple[CompletionStream, Wire]:
    stream = CompletionStream(
        loop, b"the request", frozenset({END_ID}), constrained, guard_id, b"", context_tokens
    )
    wire = Wire()
    stream.connection_made(wire)
    return stream, wire


async def read(stream: CompletionStream) -> Sequence[EngineEvent]:
    events: list[EngineEvent] = []
    while not (events and isinstance(events[-1], Ended)):
        events.extend(await stream.batch())
    return events


async def events_of(parts: Iterable[bytes], **options: Any) -> Sequence[EngineEvent]:
    stream, _ = opened(asyncio.get_running_loop(), **options)
    for part in parts:
        stream.data_received(part)
    stream.connection_lost(None)
    return await read(stream)


async def failure_of(*parts: bytes, **options: Any) -> tuple[list[EngineEvent], ServiceError]:
    stream, _ = opened(asyncio.get_running_loop(), **options)
    for part in parts:
        stream.data_received(part)
    stream.connection_lost(None)
    events: list[EngineEvent] = []
    try:
        while True:
            events.extend(await stream.batch())
            assert not stream.ended
    except ServiceError as error:
        return events, error


async def test_an_answer_is_read() -> None:
    """Prompt, pieces with their ids, end; a token without a whole character counts with the next one."""
    assert await events_of([ANSWER]) == EVENTS


@given(st.lists(st.integers(0, len(ANSWER)), max_size=12))
def test_the_cuts_of_the_bytes_do_not_matter(cuts: list[int]) -> None:
    """The same events, whatever the network does."""
    edges = [0, *sorted(cuts), len(ANSWER)]
    parts = [ANSWER[a:b] for a, b in itertools.pairwise(edges)]
    assert asyncio.run(cast(Any, events_of(parts))) == EVENTS


async def test_byte_by_byte() -> None:
    """The finest cut of all."""
    assert await events_of([bytes([byte]) for byte in ANSWER]) == EVENTS


async def test_an_end_token_ends_the_run_even_if_the_engine_goes_on() -> None:
    """Its text is not shown and its id is no part of the answer; what follows is dropped."""
    events = await events_of([HEAD + token("a", 10, 1) + token("<|user|>", END_ID, 2) + token("b", 11, 3)])
    assert events == [PromptRead(7, 0), Piece("a", 1, (10,)), Piece("", 1), STOP]


async def test_an_end_by_the_engine_itself() -> None:
    """Every reason but the limit is a stop."""
    events = await events_of([HEAD, progress(2, 0, 2), token("a", 10, 1), last("eos", 1)])
    assert events == [PromptRead(2, 0), Piece("a", 1, (10,)), STOP]


async def test_tokens_of_a_broken_last_character_count() -> None:
    """They were generated, though they make no text."""
    events = await events_of([HEAD, token("a", 10, 1), last("limit", 3)])
    assert events == [PromptRead(7, 0), Piece("a", 1, (10,)), Piece("", 2), LENGTH]


async def test_the_context_bounds_prompt_and_answer() -> None:
    """Also where the engine would go on, because its cache has room for others."""
    tokens = b"".join(token("x", 10, count) for count in range(1, 9))
    events = await events_of([HEAD + tokens], context_tokens=10)
    assert events == [PromptRead(7, 0), *[Piece("x", 1, (10,))] * 3, LENGTH]
    _, error = await failure_of(HEAD + progress(10, 0, 0) + tokens, context_tokens=10)
    assert isinstance(error, ContextTooLong)
    assert (error.limit, error.given) == (9, 10)


async def test_the_connection_is_lost() -> None:
    """What came is delivered; then the error."""
    events, error = await failure_of(HEAD + token("a", 10, 1))
    assert events == [PromptRead(7, 0), Piece("a", 1, (10,))]
    assert type(error) is EngineError


async def test_a_refusal_is_read_whole() -> None:
    """Status and body make our error, also when the body comes in parts."""
    fields = {"code": 400, "type": "exceed_context_size_error", "n_prompt_tokens": 9, "n_ctx": 8}
    body = msgspec.json.encode({"error": fields})
    answer = b"HTTP/1.1 400 Bad Request\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)
    for parts in ((answer,), (answer[:60], answer[60:])):
        _, error = await failure_of(*parts)
        assert isinstance(error, ContextTooLong)
        assert (error.limit, error.given) == (7, 9)


async def test_an_error_inside_the_stream() -> None:
    """It ends the run as an error of the engine."""
    events, error = await failure_of(HEAD + token("a", 10, 1) + frame(error={"code": 500, "message": "x"}))
    assert (len(events), type(error)) == (2, EngineError)


@pytest.mark.parametrize(
    "bytes_in",
    [b"nonsense\r\n\r\n", HEAD + chunk(b"data: {no json}\n\n"), HEAD + chunk(b'data: {"content":1}\n\n')],
)
async def test_nonsense_is_a_broken_protocol(bytes_in: bytes) -> None:
    """Never an exception of a parser."""
    _, error = await failure_of(bytes_in)
    assert error.message == "the engine broke its protocol"


async def test_a_frame_without_end_is_a_broken_protocol() -> None:
    """Memory has a bound."""
    piece = chunk(b"x" * 65_536)
    _, error = await failure_of(HEAD, *[piece] * (rooms.FRAME_BYTES_MAX // 65_536 + 1))
    assert error.message == "the engine broke its protocol"


async def test_the_guard_token_means_that_the_grammar_is_not_in_force() -> None:
    """The caller hears that the schema cannot be enforced and never sees free text."""
    events, error = await failure_of(HEAD + token("", GUARD_ID, 1), constrained=True, guard_id=GUARD_ID)
    assert events == [PromptRead(7, 0)]
    assert isinstance(error, InvalidRequest)
    assert error.field == "response_format"


async def test_the_guard_watches_the_first_token_only() -> None:
    """Later the grammar is known to be in force."""
    events = await events_of(
        [HEAD + token("{", 10, 1) + token("", GUARD_ID, 2) + last("eos", 2)],
        constrained=True,
        guard_id=GUARD_ID,
    )
    assert events[-1] == STOP


async def test_a_reader_is_woken_once_for_all_that_is_there() -> None:
    """One batch holds every token that came in one read."""
    stream, _ = opened(asyncio.get_running_loop())
    reader = asyncio.create_task(cast(Any, stream.batch()))
    await asyncio.sleep(0)
    assert stream.is_waiting
    stream.data_received(HEAD + b"".join(token("x", 10, n) for n in range(1, 51)))
    assert len(await reader) == 51


async def test_a_reader_that_does_not_read_stops_only_its_own_connection() -> None:
    """The buffer is bounded: reading pauses, and goes on when the reader comes back."""
    stream, wire = opened(asyncio.get_running_loop())
    stream.data_received(HEAD)
    for n in range(1, rooms.BUFFERED_EVENTS_MAX + 2):
        stream.data_received(token("x", 10, n))
    assert not wire.reading
    assert len(await stream.batch()) == rooms.BUFFERED_EVENTS_MAX + 2
    assert wire.reading


async def test_closing_cancels_the_run() -> None:
    """The connection is dropped at once, not drained."""
    stream, wire = opened(asyncio.get_running_loop())
    assert wire.written == b"the request"
    stream.close()
    assert wire.aborted


async def test_silence_can_be_given_up() -> None:
    """The reader gets an error with the time that was waited."""
    stream, _ = opened(asyncio.get_running_loop())
    reader = asyncio.create_task(cast(Any, stream.batch()))
    await asyncio.sleep(0)
    stream.give_up(300)
    with pytest.raises(DeadlineExceeded, match="300 s"):
        await reader
