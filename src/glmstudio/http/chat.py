"""The one chat handler: every dialect, streamed or whole, goes through here in the same order.

credentials, body, model, parameters, input length, seat, answer. Before the first byte every refusal is a
plain reply (raised to the caller); after it the stream's encoder spells it. A whole answer is the same
stream, folded.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Generator
from contextlib import AbstractAsyncContextManager, AbstractContextManager, contextmanager, nullcontext
from typing import cast

from msgspec import Struct

from glmstudio.admission.payer import Payer
from glmstudio.core.events import Finished
from glmstudio.core.model_card import ModelCard
from glmstudio.core.request import ChatRequest
from glmstudio.core.result import ChatResult, Fold
from glmstudio.core.usage import NOTHING
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
    ContentBlocked,
    DeadlineExceeded,
    DeploymentDown,
    Forbidden,
    ForbiddenReason,
    InternalError,
    ServiceError,
)
from glmstudio.generation.drive import Sink, drive
from glmstudio.generation.metered import Ending, Meter
from glmstudio.generation.turn import Step, Turn
from glmstudio.glm.checkpoint import Checkpoint
from glmstudio.glm.render import RenderedPrompt
from glmstudio.http.asgi import Client
from glmstudio.http.observe import Observation, log, log_internal
from glmstudio.http.outlet import Cause, Outlet, Patience
from glmstudio.http.prompt_size import check_messages, count_within, tokens_at_most
from glmstudio.http.services import Services
from glmstudio.idempotency.answers import Fresh
from glmstudio.ledger.book import Order
from glmstudio.ledger.lease import Together
from glmstudio.routing.router import Placed
from glmstudio.storage.ledger import Payer as LedgerPayer
from glmstudio.storage.ledger import Tier

DEPLOYMENT_HEADER = "x-glmstudio-deployment"
"""Says what really answered, whatever the model id promises."""

OUTPUT_TOKENS_EXPECTED = 2_048
"""What an answer is taken to be at first, where its bound is higher, for limits of tokens per minute. Holding
the whole bound would refuse callers who use a tenth of it; the real count corrects it at the end."""

UNNAMED = nullcontext()

Decode = Callable[[Draft, ModelCard], Exchange]

Board = Callable[[AbstractAsyncContextManager[Seat]], AbstractAsyncContextManager[Seat]]
"""Wraps the seat of an answer. When it is entered, everything but the engine has let the call in."""


class Accepted(Struct, frozen=True):
    """A call that passed every check of its own; limits, money and a seat come next (`answer`)."""

    exchange: Exchange
    placed: Placed
    turn: Turn
    payer: Payer
    order: Order
    prompt_estimate: int
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
    placed = place(services, dialect, draft, payer, seen)
    exchange = decode(draft, placed.card)
    chat = exchange.request
    seen.stream = chat.stream
    check_messages(chat.messages, placed.effective.limits.input_tokens)
    rendered, checkpoint = render(services, placed, chat)
    prompt_tokens_max = await _prompt_bound(placed, rendered, payer)
    thought_max = placed.effective.limits.reasoning_tokens
    turn = Turn(chat, rendered, checkpoint.layout, _call_ids(stamp), thought_max)
    order = Order(
        request_id=stamp.request_id,
        payer=LedgerPayer(payer.account_id, payer.workspace_id, payer.key_id),
        prices=services.prices.of(placed.card),
        prompt_tokens_max=prompt_tokens_max,
        output_tokens_max=min(turn.output_tokens_max, placed.effective.limits.context_tokens),
    )
    estimate = sum(map(len, rendered.pieces)) if payer.tier is Tier.OPERATOR else prompt_tokens_max
    return Accepted(exchange, placed, turn, payer, order, estimate, stamp)


def place(services: Services, dialect: Dialect, draft: Draft, payer: Payer, seen: Observation) -> Placed:
    """Where the call goes. Raises ModelNotFound, and Forbidden where the key may not use the model."""
    placed = services.router.place(dialect.family, draft.card_id)
    seen.model, seen.deployment = placed.card.id, placed.deployment.name
    if not payer.may_use(placed.card.id):
        raise Forbidden(f"this key may not use the model {placed.card.id}", ForbiddenReason.MODEL)
    return placed


def render(services: Services, placed: Placed, chat: ChatRequest) -> tuple[RenderedPrompt, Checkpoint]:
    checkpoint = placed.deployment.engine.checkpoint_for(chat)
    return services.renderer_for(checkpoint).render(chat), checkpoint


async def _prompt_bound(placed: Placed, rendered: RenderedPrompt, payer: Payer) -> int:
    """The most tokens the prompt can have; exact for whoever has to pay. Raises ContextTooLong.

    An operator is never refused for money, so for him the effective limit will do and nothing is counted.
    """
    limits, pays = placed.effective.limits, payer.tier is not Tier.OPERATOR
    limit = limits.input_tokens
    if pays or tokens_at_most(rendered.pieces) > limit:
        given = await count_within(placed.deployment.engine, rendered.pieces, limit)
        if pays:
            return given
    return limits.context_tokens


def _call_ids(stamp: Stamp) -> Callable[[], str]:
    """Ids of the tool calls of one answer: unique in it, and as good as unique beyond it."""
    count = 0

    def next_id() -> str:
        nonlocal count
        count += 1
        stem = stamp.request_id.replace("-", "")[-20:]
        return f"call_{stem}{count:04x}"

    return next_id


def named(services: Services, accepted: Accepted) -> AbstractContextManager[None]:
    """Holds the caller's name for this call while it runs. Entering raises the dialect's refusal when it is
    taken."""
    exchange = accepted.exchange
    caller_name = exchange.caller_name() if isinstance(exchange, NamedByCaller) else None
    if not isinstance(exchange, NamedByCaller) or caller_name is None:
        return UNNAMED
    return _held(services, exchange, (accepted.payer.key_id, caller_name))


@contextmanager
def _held(services: Services, exchange: NamedByCaller, name: tuple[str, str]) -> Generator[None]:
    if name in services.names_in_flight:
        raise exchange.in_use()
    services.names_in_flight.add(name)
    try:
        yield
    finally:
        services.names_in_flight.discard(name)


async def answer(
    services: Services,
    accepted: Accepted,
    sink: Sink,
    ending: Ending | None = None,
    board: Board | None = None,
) -> None:
    """Limits, money, a seat, and then the steps, handed to `sink`; all of it is given back, however it ends.
    `ending` sees the last steps before they are settled (`Meter`); `board` goes along to the seat.

    Raises RateLimited, InsufficientBalance, Overloaded and their like before any engine work; such a refusal
    leaves no trace in limits or money.
    """
    turn, order, payer, chat = accepted.turn, accepted.order, accepted.payer, accepted.chat
    request_id, review = order.request_id, services.review
    estimate = accepted.prompt_estimate + min(order.output_tokens_max, OUTPUT_TOKENS_EXPECTED)
    admission = services.limiter.admit(payer, accepted.placed.card, estimate)
    runs = False
    try:
        if review is not None:
            await review.check_input(chat, payer.account_id, request_id)
            # behind the meter: what is held back or blocked was generated
            sink = review.output(sink, payer.account_id, request_id)
        leasing = services.ledger.lease(order, ahead=payer.tier is Tier.OPERATOR, whole=not chat.stream)
        seating = accepted.placed.deployment.engine.seat(payer.key_id, payer.account_id)
        if board is not None:
            seating = board(seating)
        async with leasing as lease, seating as seat:
            runs = True
            meter = Meter(lease, turn, whole=not chat.stream, ending=ending)
            await drive(seat, turn, chat, request_id, meter, sink)
    finally:
        if runs:
            admission.correct(turn.usage.total_tokens)
        else:  # refused, or the client left the queue: nothing ran, so nothing counts
            admission.cancel()
        admission.release()


async def reply_whole(
    services: Services,
    accepted: Accepted,
    seen: Observation,
    client: Client,
    recording: Fresh | None,
) -> Reply:
    """The whole answer, or as much of it as came in time; `recording` keeps it for a repeated call.

    Raises ServiceError, or ClientGone.
    """
    charged_together = recording is not None and services.review is None
    kept: list[Reply] = []

    def keep(result: ChatResult) -> Together:
        assert recording is not None
        reply = accepted.exchange.encode(result, accepted.stamp)
        kept.append(reply)
        recording.add(reply.body)
        return _together(recording, reply.status, _kept_whole(reply, seen))

    try:
        patience = Patience(client, services.answer_deadlines)
        ending = keep if charged_together else None
        result = await collect(services, accepted, patience, seen.saw_tokens, ending)
    except BaseException:
        seen.usage = accepted.turn.usage
        raise
    seen.usage = result.usage
    seen.finish = result.finish_reason.value if result.finish_reason else "deadline"
    if kept and result.finish_reason is not None:
        return kept[0]
    reply = accepted.exchange.encode(result, accepted.stamp)
    if recording is not None and result.finish_reason is not None and not charged_together:
        recording.add(reply.body)
        await recording.complete(reply.status, _kept_whole(reply, seen))
    return reply


async def collect(
    services: Services,
    accepted: Accepted,
    patience: Patience,
    on_output: Callable[[], None] | None = None,
    ending: Callable[[ChatResult], Together] | None = None,
    board: Board | None = None,
) -> ChatResult:
    """The folded answer, or what there was of it when patience ended; DeadlineExceeded if that is nothing.

    `ending` gets the finished answer before it is charged, and names what is to be written with the charge.
    Raises ClientGone too, and whatever the answer raises.
    """
    fold, usage = Fold(), NOTHING

    async def take(steps: list[Step]) -> None:
        nonlocal usage
        if on_output is not None:
            on_output()
        for events, usage in steps:  # noqa: B007 - the last one counts
            fold.feed(events)

    def before_charge(last: list[Step]) -> Together | None:
        assert ending is not None
        whole = fold.copy()
        for events, _ in last:
            whole.feed(events)
        return ending(whole.result(last[-1][1]))

    try:
        with patience:
            await answer(services, accepted, take, None if ending is None else before_charge, board)
    except TimeoutError:
        if not fold.has_text:
            raise DeadlineExceeded(patience.timeout_s) from None
    return fold.result(usage)


async def reply_stream(
    services: Services,
    accepted: Accepted,
    seen: Observation,
    client: Client,
    headers: list[tuple[bytes, bytes]],
    recording: Fresh | None,
) -> None:
    """Stream the answer; `recording` keeps it for a repeated call.

    Raises ServiceError only while nothing has been sent; ClientGone when the client left.
    """
    encoder = accepted.exchange.stream(accepted.stamp)
    headers = [(b"content-type", encoder.content_type.encode()), *headers]
    outlet = Outlet(client, services.bounds, headers, encoder.keep_alive)
    seen.status = 200
    try:
        async with outlet:
            try:
                await _pour(services, accepted, encoder, outlet, seen, recording)
            except asyncio.CancelledError:
                error = _meaning(outlet, services)
                if error is None:
                    raise
                await _fail(outlet, encoder, seen, error)
            except ContentBlocked as error:
                await _fail(outlet, encoder, seen, error, recording)
            except ServiceError as error:
                await _fail(outlet, encoder, seen, error)
            except Exception as error:  # noqa: BLE001 - the stream may be open: then only its encoder can say it
                log.error("stream failed", request_id=seen.request_id, exc_info=error)
                await _fail(outlet, encoder, seen, InternalError())
            await outlet.finish()
    finally:
        if not seen.finish:
            seen.usage = accepted.turn.usage


async def _pour(
    services: Services,
    accepted: Accepted,
    encoder: StreamEncoder,
    outlet: Outlet,
    seen: Observation,
    recording: Fresh | None,
) -> None:
    spelled: list[bytes] = []

    def keep(last: list[Step]) -> Together:
        assert recording is not None
        spelled.append(b"".join([encoder.feed(events, usage) for events, usage in last]))
        recording.add(spelled[0])
        return _together(recording, 200, _kept_headers(encoder, seen))

    async def pour(steps: list[Step]) -> None:
        seen.saw_tokens()
        data = spelled[0] if spelled else b"".join([encoder.feed(some, usage) for some, usage in steps])
        events, seen.usage = steps[-1]
        if events and isinstance(last := events[-1], Finished):
            seen.finish = last.reason.value
        if recording is not None and not spelled:
            recording.add(data)
            if seen.finish:
                await recording.complete(200, _kept_headers(encoder, seen))
        if seen.finish:
            outlet.hold(data)  # goes out with the end of the body
        elif data:
            await outlet.write(data)

    charged_together = recording is not None and services.review is None
    await answer(services, accepted, pour, keep if charged_together else None)


async def _fail(
    outlet: Outlet,
    encoder: StreamEncoder,
    seen: Observation,
    error: ServiceError,
    recording: Fresh | None = None,
) -> None:
    """Say the error inside the open stream; before the first byte it is raised, to become a plain reply.

    `recording` is given for an error that ends a charged answer for good: a repeated call gets the same.
    """
    if not outlet.opened:
        raise error
    seen.error = error.code
    log_internal(error, seen.request_id)
    data = encoder.fail(error)
    if recording is not None:
        recording.add(data)
        await recording.complete(200, _kept_headers(encoder, seen))
    await outlet.write(data)


def _together(recording: Fresh, status: int, headers: tuple[tuple[str, str], ...]) -> Together:
    """The recorded answer, for the transaction of its charge; until that has ended, the caller's key is not
    free, even if he leaves: his next call would be charged again."""
    return Together(recording.keeping(status, headers), recording.hold)


def _kept_whole(reply: Reply, seen: Observation) -> tuple[tuple[str, str], ...]:
    return (*reply.headers, (DEPLOYMENT_HEADER, seen.deployment))


def _kept_headers(encoder: StreamEncoder, seen: Observation) -> tuple[tuple[str, str], ...]:
    """What a replayed stream has, too."""
    return (
        ("content-type", encoder.content_type),
        (DEPLOYMENT_HEADER, seen.deployment),
        ("cache-control", "no-cache"),
    )


def _meaning(outlet: Outlet, services: Services) -> ServiceError | None:
    """What a cancellation means to a client that still listens; None when nobody does."""
    if outlet.cause is Cause.MODEL_SILENT:
        return cast(ServiceError, outlet.reason())
    if outlet.cause is None and services.draining():
        return shutting_down()
    return None


def shutting_down() -> DeploymentDown:
    """What whoever still waits at the end of the drain timeout is told."""
    return DeploymentDown("the server is shutting down")
