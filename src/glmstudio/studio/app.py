"""The shell of the management API: who is it, which operation, JSON in, JSON out, one shape of error.

Operations run on a thread of the database, never on the event loop; those that read much have a thread and a
connection of their own, so that a long report holds up no change.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
import hashlib
import re
import sqlite3
from collections.abc import Callable
from typing import Any, Concatenate, NamedTuple, ParamSpec, TypeVar

import msgspec
import structlog
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from glmstudio.accounts import AccountFault, FaultKind
from glmstudio.admission.guessing import GuessGuard
from glmstudio.catalogue.catalogue import load_catalogue
from glmstudio.errors import OperatorError
from glmstudio.storage.database import StorageError
from glmstudio.storage.worker import DatabaseWorker
from glmstudio.studio.admin_token import TOKEN_PREFIX, is_admin_token
from glmstudio.studio.desk import Desk
from glmstudio.studio.faults import (
    BadRequest,
    Conflict,
    NoSuch,
    ShellFault,
    TooLarge,
    TooManyGuesses,
    Unauthorised,
    Unavailable,
    WrongMethod,
)
from glmstudio.studio.openapi import openapi
from glmstudio.studio.operation import PATH_NAME, Operation
from glmstudio.studio.operations import OPERATIONS
from glmstudio.studio.options import BASE, StudioOptions
from glmstudio.studio.page import PAGE_POLICY, page
from glmstudio.studio.shapes import ErrorDetail, ErrorReply

JOBS_WAITING_MAX = 256
CREDENTIAL_CHARS_MAX = 512
QUERY_CHARS_MAX = 4096
INTERRUPT_EVERY_S = 0.05
ADMIN = "admin"
"""The user name of a browser's sign-in."""
ACTOR = "admin:api"
HEADERS = {"cache-control": "no-store", "x-content-type-options": "nosniff"}
_PATH = "glmstudio.path"
"""Where the path of the table is kept for the log; somebody may have pasted a whole key into the real one."""
_FIELD = re.compile(r" - at `(?:key in )?\$\.?([^`]*)`$")
_UNKNOWN_FIELD = re.compile(r"^Object contains unknown field `([^`]*)`")
_MISSING_FIELD = re.compile(r"^Object missing required field `([^`]*)`")

P = ParamSpec("P")
T = TypeVar("T")

log = structlog.get_logger("glmstudio.studio")


class StudioApp:
    """ASGI for http requests whose path is at or below `BASE`."""

    def __init__(self, options: StudioOptions) -> None:
        self._options = options
        self._guard = GuessGuard()
        self._changes = _Database(options, reads_only=False)
        self._reports = _Database(options, reads_only=True)
        self._catalogue = load_catalogue()
        self._table = _Table(OPERATIONS)
        self._document = openapi(OPERATIONS, BASE)

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        request_id = self._options.new_id()
        request = Request(scope, receive)
        response = await self._answer(request, request_id)
        if response is None:
            return
        response.headers.update({**HEADERS, "x-request-id": request_id})
        log.info(
            "management",
            request_id=request_id,
            method=request.method,
            path=scope.get(_PATH, ""),
            status=response.status_code,
        )
        await response(scope, receive, send)

    async def aclose(self) -> None:
        """Finish what was begun, then close the database."""
        await self._changes.aclose()
        await self._reports.aclose()

    async def _answer(self, request: Request, request_id: str) -> Response | None:
        """The one boundary that turns what went wrong into a reply; None when the client has gone."""
        try:
            await self._authenticate(request)
            return await self._dispatch(request)
        except ClientDisconnect:
            return None
        except ShellFault as fault:
            return _refusal(fault, request_id, request)
        except AccountFault as fault:
            kind = _FAULTS[fault.kind]
            return _refusal(kind(str(fault), fault.field), request_id, request)
        except OperatorError as error:  # the database or the master key
            log.error("management failed", request_id=request_id, reason=str(error))
            unavailable = Unavailable("the database cannot be used; the server's log says why")
            return _refusal(unavailable, request_id, request)
        except Exception as error:
            log.error("management failed", request_id=request_id, exc_info=error)
            detail = ErrorDetail(code="internal_error", message="internal error")
            return _json(500, ErrorReply(error=detail, request_id=request_id))

    async def _authenticate(self, request: Request) -> None:
        """Raises Unauthorised, or TooManyGuesses while the address has to wait."""
        given = _credential(request)
        address = request.client.host if request.client else ""
        name = hashlib.sha256(given.encode("utf-8", "surrogatepass")).hexdigest()  # the guard keeps names
        wait_ms = self._guard.wait_ms(address, name, self._options.monotonic_ms())
        if wait_ms:
            raise TooManyGuesses(-(-wait_ms // 1000))
        shaped = given.startswith(TOKEN_PREFIX)  # what is no token at all costs no look at the database
        if not shaped or not await self._changes.run(is_admin_token, self._options.master, given):
            self._guard.wrong(address, name, self._options.monotonic_ms())
            raise Unauthorised("the admin token is wrong; `glmstudio admin token` prints the right one")
        self._guard.right(address, name)

    async def _dispatch(self, request: Request) -> Response:
        path = request.scope["path"].removeprefix(BASE).rstrip("/")
        if path in ("/openapi.json", "/docs"):
            if request.method not in ("GET", "HEAD"):
                raise WrongMethod(request.method, ("GET",))
            return _json(200, self._document) if path == "/openapi.json" else self._page()
        operation, names = self._table.find(request.method, path)
        request.scope[_PATH] = BASE + operation.path
        arguments: list[Any] = list(names)
        if operation.query is not None:
            arguments.append(_query(request, operation.query))
        elif request.query_params:
            raise BadRequest("this path takes no query", next(iter(request.query_params)))
        if operation.body is not None:
            arguments.append(_decode(await self._body(request), operation.body))
        if operation.idempotent:
            arguments.append(request.headers.get("idempotency-key"))
        database = self._reports if operation.long else self._changes
        answer = await database.run(self._run, operation, arguments)
        if operation.answer is None:
            content_type, text = answer
            return Response(text, 200, {"content-security-policy": PAGE_POLICY}, content_type)
        return _json(operation.status, answer)

    def _run(self, connection: sqlite3.Connection, operation: Operation, arguments: list[Any]) -> Any:
        """On the database's thread."""
        options = self._options
        desk = Desk(connection, options.master, self._catalogue, ACTOR, options.now_ms, options.bound)
        return operation.run(desk, *arguments)

    def _page(self) -> Response:
        headers = {"content-security-policy": PAGE_POLICY}
        return Response(page(self._document), 200, headers, "text/html; charset=utf-8")

    async def _body(self, request: Request) -> bytes:
        """Raises TooLarge, and BadRequest when it does not arrive in time."""
        most = self._options.body_bytes_max
        body = bytearray()
        try:
            async with asyncio.timeout(self._options.body_timeout_s):
                async for part in request.stream():
                    body += part
                    if len(body) > most:
                        raise TooLarge(f"the body has more than {most} bytes")
        except TimeoutError:
            raise BadRequest("the body did not arrive in time") from None
        return bytes(body)


class _Match(NamedTuple):
    pattern: re.Pattern[str]
    by_method: dict[str, Operation]


class _Table:
    """Operations by path and method."""

    def __init__(self, operations: tuple[Operation, ...]) -> None:
        paths: dict[str, dict[str, Operation]] = {}
        for operation in operations:
            paths.setdefault(operation.path, {})[operation.method] = operation
        self._matches = [
            _Match(re.compile(PATH_NAME.sub("([^/]+)", path)), methods) for path, methods in paths.items()
        ]

    def find(self, method: str, path: str) -> tuple[Operation, tuple[str, ...]]:
        """The operation and the names in the path. Raises NoSuch and WrongMethod."""
        for pattern, by_method in self._matches:
            found = pattern.fullmatch(path)
            if found is not None:
                operation = by_method.get("GET" if method == "HEAD" else method)
                if operation is None:
                    raise WrongMethod(method, tuple(by_method))
                return operation, found.groups()
        raise NoSuch(f"there is nothing at {(BASE + path)[:200]}")


class _Database:
    """A thread and a connection, opened with the first job."""

    def __init__(self, options: StudioOptions, *, reads_only: bool) -> None:
        self._options = options
        self._reads_only = reads_only
        self._worker: DatabaseWorker | None = None
        self._opening = asyncio.Lock()
        self._closed = False

    async def run(
        self, function: Callable[Concatenate[sqlite3.Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """What the function returns. Raises StorageError."""
        worker = self._worker or await self._open()
        return await worker.run(function, *args, **kwargs)

    async def aclose(self) -> None:
        """Changes are finished; reading, which may take long, is broken off."""
        async with self._opening:
            self._closed = True
            if self._worker is None:
                return
            closing = asyncio.create_task(asyncio.to_thread(self._worker.close))
            while self._reads_only and not closing.done():
                self._worker.interrupt()
                await asyncio.wait({closing}, timeout=INTERRUPT_EVERY_S)
            await closing

    async def _open(self) -> DatabaseWorker:
        async with self._opening:
            if self._closed:
                raise StorageError("the database is closed")
            if self._worker is None:
                path = self._options.database_path
                self._worker = await asyncio.to_thread(
                    DatabaseWorker, path, jobs_waiting_max=JOBS_WAITING_MAX
                )
            return self._worker


def _credential(request: Request) -> str:
    """The token of `Authorization: Bearer`, or, for reading only, of a browser's own sign-in as user `admin`.

    A browser sends its sign-in along with whatever another site makes it send, so it must change nothing.
    """
    scheme, _, rest = request.headers.get("authorization", "").strip().partition(" ")
    given = rest.strip()
    if scheme.lower() == "basic" and request.method in ("GET", "HEAD"):
        user, _, given = _decoded(given).partition(":")
        if user != ADMIN:
            raise Unauthorised("the user of a browser's sign-in is `admin`, the password the admin token")
    elif scheme.lower() != "bearer" or not given:
        raise Unauthorised("send `Authorization: Bearer TOKEN`; `glmstudio admin token` prints the token")
    if len(given) > CREDENTIAL_CHARS_MAX:
        raise Unauthorised(f"the admin token has at most {CREDENTIAL_CHARS_MAX} characters")
    return given


def _decoded(text: str) -> str:
    try:
        return base64.b64decode(text, validate=True).decode("utf-8")
    except (binascii.Error, ValueError):
        raise Unauthorised("the credential is malformed") from None


def _query(request: Request, kind: type[T]) -> T:
    """Raises BadRequest: a field that is unknown, given twice, or of another form."""
    if len(request.url.query) > QUERY_CHARS_MAX:
        raise BadRequest(f"the query has more than {QUERY_CHARS_MAX} characters")
    given = request.query_params.multi_items()
    names = [name for name, _ in given]
    for name in names:
        if names.count(name) > 1:
            raise BadRequest(f"{name[:80]} is given more than once", name)
    try:
        return msgspec.convert(dict(given), kind, strict=False)
    except msgspec.ValidationError as error:
        raise _bad(error) from None


def _decode(body: bytes, kind: type[T]) -> T:
    try:
        return msgspec.json.decode(body, type=kind)
    except msgspec.ValidationError as error:
        raise _bad(error) from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise BadRequest(f"the body is not JSON: {error}") from None


def _bad(error: msgspec.ValidationError) -> BadRequest:
    """What is wrong, and where."""
    text = str(error)
    place = _FIELD.search(text)
    named = _UNKNOWN_FIELD.search(text) or _MISSING_FIELD.search(text)
    field = place[1] if place else ""
    if named:
        field = f"{field}.{named[1]}" if field else named[1]
    return BadRequest(text[: place.start()] if place else text, field or None)


def _refusal(fault: ShellFault, request_id: str, request: Request) -> Response:
    detail = ErrorDetail(code=fault.code, message=fault.message, field=fault.field or msgspec.UNSET)
    response = _json(fault.status, ErrorReply(error=detail, request_id=request_id))
    if isinstance(fault, WrongMethod):
        response.headers["allow"] = ", ".join(fault.allowed)
    if isinstance(fault, TooManyGuesses):
        response.headers["retry-after"] = str(fault.retry_after_s)
    if isinstance(fault, Unauthorised):
        browser = "text/html" in request.headers.get("accept", "")
        scheme = "Basic" if browser else "Bearer"
        response.headers["www-authenticate"] = f'{scheme} realm="glmstudio management"'
    return response


def _json(status: int, value: Any) -> Response:
    return Response(msgspec.json.encode(value), status, media_type="application/json")


_FAULTS: dict[FaultKind, type[ShellFault]] = {
    FaultKind.INVALID: BadRequest,
    FaultKind.NOT_FOUND: NoSuch,
    FaultKind.CONFLICT: Conflict,
}
