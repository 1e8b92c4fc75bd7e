"""The server as one ASGI callable: match, authenticate, dispatch, and one boundary that turns errors into
replies.

Every route denies without a valid key unless it is on `PUBLIC_PATHS`.
"""

from __future__ import annotations

import asyncio

from glmstudio.admission.payer import Payer
from glmstudio.admission.workspace import WORKSPACE_HEADER, check_workspace
from glmstudio.catalogue.catalogue import folded
from glmstudio.dialects.protocol import Call, Reply, Stamp
from glmstudio.errors import (
    ContentBlocked,
    InternalError,
    MethodNotAllowed,
    ModelNotFound,
    NotFound,
    NotOffered,
    Overloaded,
    ServiceError,
)
from glmstudio.http import asgi, chat
from glmstudio.http.asgi import Client, ClientGone, Receive, Scope, Send
from glmstudio.http.connection import CROWDED
from glmstudio.http.moderation import moderate
from glmstudio.http.observe import Observation, log, log_internal
from glmstudio.http.operations import PUBLIC_PATHS, Operations
from glmstudio.http.routes import Kind, Match, Routes, tidy
from glmstudio.http.services import Services
from glmstudio.http.tasks import AsyncChat
from glmstudio.http.token_count import TokenCounter
from glmstudio.idempotency.answers import Fresh, Replay
from glmstudio.idempotency.key import read_idempotency_key, request_hash
from glmstudio.studio.mount import Studio, is_studio_path

CLIENT_CLOSED_STATUS = 499
"""What the access log shows when the client left before its answer was whole; it never travels."""

ERROR_STATUS_MIN = 400
WITH_BODY = (Kind.CHAT, Kind.TOKENIZER, Kind.ASYNC_CHAT, Kind.MODERATIONS)


class App:
    def __init__(
        self,
        services: Services,
        routes: Routes,
        operations: Operations,
        tasks: AsyncChat,
        counter: TokenCounter,
        studio: Studio,
        home: Match,
    ) -> None:
        """`home` spells the errors of paths that belong to no dialect."""
        self._services = services
        self._routes = routes
        self._operations = operations
        self._tasks = tasks
        self._counter = counter
        self._home = home
        self._studio = studio

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            if is_studio_path(scope["path"]):
                await self._studio(scope, receive, send)
            else:
                await self._serve(scope, Client(scope, receive, send))
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008})

    async def _serve(self, scope: Scope, client: Client) -> None:
        services = self._services
        path = scope["path"]
        stamp = Stamp(services.new_id(), int(services.now()))
        match = self._routes.match(path)
        if match is None:
            if tidy(path) in PUBLIC_PATHS:
                await client.reply(self._operations.public(tidy(path)), [])
                return
            match = self._home
        seen = Observation(stamp.request_id, match.dialect.name, scope["method"], path)
        call = Call(scope["method"], path, asgi.headers_of(scope), {}, b"")
        extra: list[tuple[bytes, bytes]] = [(b"x-request-id", stamp.request_id.encode())]
        try:
            reply = await self._dispatch(match, call, stamp, seen, scope, client, extra)
        except ServiceError as error:
            seen.error = error.code
            log_internal(error, stamp.request_id)
            reply = match.dialect.refuse(error, call, stamp)
            error.__traceback__ = None  # it and its frames would wait for the collector, holding each other
        except ClientGone as gone:
            seen.status, seen.error, reply = CLIENT_CLOSED_STATUS, str(gone), None
            client.abandon()
        except asyncio.CancelledError:
            if not services.draining():
                raise
            ended = chat.shutting_down()  # the drain timeout is over, and the client still waits
            seen.error = ended.code
            reply = match.dialect.refuse(ended, call, stamp)
        except Exception as error:  # noqa: BLE001 - the one boundary: anything else is a bug, answered as such
            seen.error = InternalError.code
            log.error("request failed", request_id=stamp.request_id, exc_info=error)
            reply = match.dialect.refuse(InternalError(), call, stamp)
        if reply is not None:
            seen.status = reply.status
            if seen.deployment and reply.status < ERROR_STATUS_MIN:
                extra.append((chat.DEPLOYMENT_HEADER.encode(), seen.deployment.encode()))
            await client.reply(reply, extra)
        services.metrics.record(seen)

    async def _dispatch(
        self,
        match: Match,
        call: Call,
        stamp: Stamp,
        seen: Observation,
        scope: Scope,
        client: Client,
        extra: list[tuple[bytes, bytes]],
    ) -> Reply | None:
        """The reply, or None when a stream has already carried it."""
        services = self._services
        if CROWDED in scope.get("state", ()):
            extra.append((b"connection", b"close"))
            raise Overloaded
        address = scope.get("client")
        payer = services.keys.authenticate(call.headers, address[0] if address else None)
        seen.key_id = payer.key_id
        check_workspace(services.keys, payer, call.headers.get(WORKSPACE_HEADER))
        if match.methods and call.method not in match.methods:
            raise MethodNotAllowed(call.method, match.methods)
        query, body = asgi.query_of(scope), b""
        if match.kind in WITH_BODY:
            bounds, declared = services.bounds, call.headers.get("content-length")
            asgi.check_encoding(call.headers)
            body = await client.body(declared, bounds.body_bytes_max, bounds.body_timeout_s)
        call = Call(call.method, call.path, call.headers, query, body)
        match match.kind:
            case Kind.CHAT:
                return await self._chat(match, call, payer, stamp, seen, client, extra)
            case Kind.TOKENIZER:
                return await self._counter.count(call, payer, stamp, seen)
            case Kind.MODERATIONS:
                return await moderate(services, call, payer, stamp)
            case Kind.ASYNC_CHAT:
                return await self._tasks.submit(call, payer, stamp, seen, client)
            case Kind.ASYNC_RESULT:
                return await self._tasks.result(match.rest, payer, seen)
            case Kind.MODELS:
                return self._models(match, call, payer, stamp)
            case Kind.MODEL:
                return self._model(match, call, payer, stamp)
            case Kind.UNBUILT:
                raise NotOffered(match.rest)
            case Kind.UNKNOWN:
                if tidy(call.path) == "/metrics":
                    return self._operations.metrics(payer)
                raise NotFound(f"there is nothing at {call.path}")

    async def _chat(
        self,
        match: Match,
        call: Call,
        payer: Payer,
        stamp: Stamp,
        seen: Observation,
        client: Client,
        extra: list[tuple[bytes, bytes]],
    ) -> Reply | None:
        services = self._services
        name = read_idempotency_key(call.headers)
        if name is None:
            return await self._answer(match, call, payer, stamp, seen, client, extra, None)
        asked = request_hash(call.path, call.headers, call.body)
        first = await services.idempotency.begin(payer.key_id, name, asked)
        if isinstance(first, Replay):
            seen.finish = "replayed"
            return Reply(first.status, first.body, first.headers)
        with first as recording:
            return await self._answer(match, call, payer, stamp, seen, client, extra, recording)

    async def _answer(
        self,
        match: Match,
        call: Call,
        payer: Payer,
        stamp: Stamp,
        seen: Observation,
        client: Client,
        extra: list[tuple[bytes, bytes]],
        recording: Fresh | None,
    ) -> Reply | None:
        services, dialect = self._services, match.dialect
        accepted = await chat.accept(services, dialect, dialect.decode, call, stamp, payer, seen)
        with chat.named(services, accepted):
            if not accepted.chat.stream:
                try:
                    return await chat.reply_whole(services, accepted, seen, client, recording)
                except ContentBlocked as error:
                    if error.output and recording is not None:  # charged: a repeated call gets the same
                        refusal = dialect.refuse(error, call, stamp)
                        recording.add(refusal.body)
                        await recording.complete(refusal.status, refusal.headers)
                    raise
            deployment = accepted.placed.deployment.name.encode()
            headers = [*extra, (chat.DEPLOYMENT_HEADER.encode(), deployment), (b"cache-control", b"no-cache")]
            await chat.reply_stream(services, accepted, seen, client, headers, recording)
        return None

    def _models(self, match: Match, call: Call, payer: Payer, stamp: Stamp) -> Reply:
        """The models that the key may use."""
        listings = self._services.router.listings(match.dialect.family)
        usable = [listing for listing in listings if payer.may_use(listing.card.id)]
        return match.dialect.models(usable, call, stamp)

    def _model(self, match: Match, call: Call, payer: Payer, stamp: Stamp) -> Reply:
        """One model; one that the key may not use is to it as if it did not exist."""
        id = folded(match.dialect.family, match.rest)
        listing = self._services.router.listing(match.dialect.family, id)
        if not payer.may_use(listing.card.id):
            raise ModelNotFound(id)
        return match.dialect.model(listing, call, stamp)
