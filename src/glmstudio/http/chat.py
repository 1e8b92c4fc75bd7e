"""The one chat handler: every dialect, streamed or whole, goes through here in the same order.

credentials, body, model, parameters, input length, seat, answer. Before the first byte every refusal is a
plain reply (raised to the caller); after it the stream's encoder spells it. A whole answer is the same
stream, folded.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator
from contextlib import aclosing, asynccontextmanager, contextmanager
from dataclasses import dataclass
from typing import cast

from glmstudio.admission.key_ring import Payer
from glmstudio.core.events import Finished
from glmstudio.core.model_card import ModelCard
from glmstudio.core.request import ChatRequest
from glmstudio.core.result import ChatResult, Fold
from glmstudio.dialects.protocol import (
    Call,
    Dialect,
    Draft,
    Exchange,
    NamedByCaller,
    Reply,
    Stamp,
    StreamEncoder,
)
from glmstudio.engines.protocol import Seat
from glmstudio.errors import (
    ContextTooLong,
    DeadlineExceeded,
    DeploymentDown,
    Forbidden,
    ForbiddenReason,
    InternalError,
    ServiceError,
)
from glmstudio.generation.drive import drive
from glmstudio.generation.turn import Step, Turn
from glmstudio.glm.checkpoint import Checkpoint
from glmstudio.glm.render import RenderedPrompt
from glmstudio.http.asgi import Receive, Send
from glmstudio.http.observe import Observation, log
from glmstudio.http.outlet import Cause, Outlet
from glmstudio.http.services import Services
from glmstudio.routing.router import Placed

BYTES_PER_CHARACTER_MAX = 4
"""A byte-level token holds at least one byte, so four times the characters bounds the tokens without
counting them."""


Decode = Callable[[Draft, ModelCard], Exchange]


@dataclass(frozen=True, slots=True)
class Accepted:
    """A call that passed every check and may take a seat."""

    exchange: Exchange
    placed: Placed
    turn: Turn
    fair_key: str
    stamp: Stamp

    @property
    def chat(self) -> ChatRequest:
        return self.exchange.request


async def accept(
    services: Services,
    dialect: Dialect,
    decode: Decode,
    call: Call,
    stamp: Stamp,
    payer: Payer,
    seen: Observation,
) -> Accepted:
    """Decode, place and render a call. Raises the ServiceError that the first failing check names."""
    draft = dialect.draft(call)
    placed = place(services, dialect, draft, seen)
    if not payer.may_use(placed.card.id):
        raise Forbidden(f"this key may not use the model {placed.card.id}", ForbiddenReason.MODEL)
    exchange = decode(draft, placed.card)
    chat = exchange.request
    seen.stream = chat.stream
    rendered, checkpoint = render(services, placed, chat)
    await _check_length(placed, rendered)
    turn = Turn(chat, rendered, checkpoint.layout, _call_ids(stamp))
    return Accepted(exchange, placed, turn, payer.key_id, stamp)


def place(services: Services, dialect: Dialect, draft: Draft, seen: Observation) -> Placed:
    placed = services.router.place(dialect.family, draft.card_id)
    seen.model, seen.deployment = placed.card.id, placed.deployment.name
    return placed


def render(services: Services, placed: Placed, chat: ChatRequest) -> tuple[RenderedPrompt, Checkpoint]:
    checkpoint = placed.deployment.engine.checkpoint_for(chat)
    return services.renderer_for(checkpoint).render(chat), checkpoint


async def _check_length(placed: Placed, rendered: RenderedPrompt) -> None:
    limit = placed.effective.limits.input_tokens
    if sum(map(len, rendered.pieces)) * BYTES_PER_CHARACTER_MAX <= limit:
        return
    given = await placed.deployment.engine.count_tokens(rendered.pieces)
    if given > limit:
        raise ContextTooLong(limit, given)


def _call_ids(stamp: Stamp) -> Callable[[], str]:
    """Ids of the tool calls of one answer: unique in it, and as good as unique beyond it."""
    stem = stamp.request_id.replace("-", "")[:20]
    count = 0

    def next_id() -> str:
        nonlocal count
        count += 1
        return f"call_{stem}{count:04x}"

    return next_id


@contextmanager
def named(services: Services, accepted: Accepted) -> Generator[None]:
    """Holds the caller's name for this call while it runs. Raises the dialect's refusal when it is taken."""
    exchange = accepted.exchange
    caller_name = exchange.caller_name() if isinstance(exchange, NamedByCaller) else None
    if not isinstance(exchange, NamedByCaller) or caller_name is None:
        yield
        return
    name = (accepted.fair_key, caller_name)
    if name in services.names_in_flight:
        raise exchange.in_use()
    services.names_in_flight.add(name)
    try:
        yield
    finally:
        services.names_in_flight.discard(name)


@asynccontextmanager
async def answer(accepted: Accepted) -> AsyncGenerator[AsyncIterator[list[Step]]]:
    """Take a seat and go; leaving the block frees the slot at once, however it is left."""
    seats = accepted.placed.deployment.engine.seat(accepted.fair_key)
    async with seats as seat, aclosing(_drive(seat, accepted)) as steps:
        yield steps


def _drive(seat: Seat, accepted: Accepted) -> AsyncGenerator[list[Step], None]:
    return drive(seat, accepted.turn, accepted.chat, accepted.stamp.request_id)


async def reply_whole(
    services: Services, accepted: Accepted, seen: Observation, receive: Receive, send: Send
) -> Reply:
    """The whole answer, or as much of it as came in time. Raises ServiceError, or ClientGone."""
    bounds = services.bounds
    try:
        async with Outlet(receive, send, bounds, [], keep_alive=None):
            result = await collect(accepted, bounds.answer_timeout_s, seen.saw_tokens)
    finally:
        seen.usage = accepted.turn.usage
    seen.finish = result.finish_reason.value if result.finish_reason else "deadline"
    return accepted.exchange.encode(result, accepted.stamp)


async def collect(
    accepted: Accepted, timeout_s: float, on_output: Callable[[], None] | None = None
) -> ChatResult:
    """The folded answer, or what there was of it after `timeout_s`; DeadlineExceeded when there was
    nothing."""
    fold = Fold()
    try:
        async with asyncio.timeout(timeout_s), answer(accepted) as batches:
            async for steps in batches:
                if on_output is not None:
                    on_output()
                for events, _ in steps:
                    fold.feed(events)
    except TimeoutError:
        if not fold.has_text:
            raise DeadlineExceeded(timeout_s) from None
    return fold.result(accepted.turn.usage)


async def reply_stream(
    services: Services,
    accepted: Accepted,
    seen: Observation,
    receive: Receive,
    send: Send,
    headers: list[tuple[bytes, bytes]],
) -> None:
    """Stream the answer. Raises ServiceError only while nothing has been sent; ClientGone when the client
    left."""
    encoder = accepted.exchange.stream(accepted.stamp)
    headers = [(b"content-type", encoder.content_type.encode()), *headers]
    outlet = Outlet(receive, send, services.bounds, headers, encoder.keep_alive)
    seen.status = 200
    try:
        async with outlet:
            try:
                await _pour(accepted, encoder, outlet, seen)
            except asyncio.CancelledError:
                error = _meaning(outlet, services)
                if error is None:
                    raise
                await _fail(outlet, encoder, seen, error)
            except ServiceError as error:
                await _fail(outlet, encoder, seen, error)
            except Exception as error:  # noqa: BLE001 - the stream may be open: then only its encoder can say it
                log.error("stream failed", request_id=seen.request_id, exc_info=error)
                await _fail(outlet, encoder, seen, InternalError())
            await outlet.finish()
    finally:
        seen.usage = accepted.turn.usage


async def _pour(accepted: Accepted, encoder: StreamEncoder, outlet: Outlet, seen: Observation) -> None:
    steps: list[Step] = []
    async with answer(accepted) as batches:
        async for steps in batches:
            seen.saw_tokens()
            data = b"".join([encoder.feed(events, usage) for events, usage in steps])
            if data:
                await outlet.write(data)
    if steps and isinstance(last := steps[-1][0][-1], Finished):
        seen.finish = last.reason.value


async def _fail(outlet: Outlet, encoder: StreamEncoder, seen: Observation, error: ServiceError) -> None:
    """Say the error inside the open stream; before the first byte it is raised, to become a plain reply."""
    if not outlet.opened:
        raise error
    seen.error = error.code
    await outlet.write(encoder.fail(error))


def _meaning(outlet: Outlet, services: Services) -> ServiceError | None:
    """What a cancellation means to a client that still listens; None when nobody does."""
    if outlet.cause is Cause.MODEL_SILENT:
        return cast(ServiceError, outlet.reason())
    if outlet.cause is None and services.draining():
        return DeploymentDown("the server is shutting down")
    return None
