"""The table from our errors to the platform's statuses, codes, headers and sentences."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from glmstudio import errors
from glmstudio.dialects.protocol import Call, Reply, Stamp
from glmstudio.dialects.zhipu import ZhipuDialect, ZhipuOptions, refusals
from glmstudio.errors import (
    BalanceFault,
    CapacityError,
    ClientError,
    ContentBlocked,
    ContextTooLong,
    CredentialFault,
    DeadlineExceeded,
    DeploymentDown,
    EngineError,
    Fault,
    Forbidden,
    ForbiddenReason,
    IdempotencyConflict,
    IdempotencyFault,
    InsufficientBalance,
    InternalError,
    InvalidRequest,
    LimitScope,
    MethodNotAllowed,
    MethodNotSupported,
    ModelNotFound,
    NotFound,
    NotOffered,
    Overloaded,
    PayloadTooLarge,
    RateLimited,
    ServiceError,
    SwitchedOff,
    Unauthenticated,
    WorkspaceNotFound,
)

TABLE: list[tuple[ServiceError, int, str]] = [
    (InvalidRequest("m", Fault.MALFORMED_BODY), 400, "1210"),
    (InvalidRequest("m", Fault.MISSING_FIELD, "f"), 400, "1213"),
    (InvalidRequest("m", Fault.WRONG_TYPE, "f"), 400, "1210"),
    (InvalidRequest("m", Fault.OUT_OF_RANGE, "f"), 400, "1210"),
    (InvalidRequest("m", Fault.BAD_STRUCTURE, "f"), 400, "1214"),
    (InvalidRequest("m", Fault.EXCLUSIVE_FIELDS, "f"), 400, "1215"),
    (InvalidRequest("m", Fault.UNSUPPORTED, "f"), 400, "1210"),
    (InvalidRequest("m", Fault.UNSUPPORTED, "f", wire_code="1212"), 400, "1212"),
    (refusals.unknown_task("7-8"), 400, "1214"),
    (refusals.request_id_in_use("mine"), 400, "1231"),
    (PayloadTooLarge(1000), 413, "1210"),
    (NotFound("nothing there"), 404, "1222"),
    (WorkspaceNotFound(), 404, "1222"),
    (MethodNotAllowed("PUT", ("GET", "POST")), 405, "1222"),
    (NotOffered("embeddings"), 404, "1221"),
    (SwitchedOff("content review", "review.enabled"), 404, "1221"),
    (Unauthenticated(CredentialFault.MISSING), 401, "1001"),
    (Unauthenticated(CredentialFault.MALFORMED), 401, "1002"),
    (Unauthenticated(CredentialFault.UNKNOWN), 401, "1000"),
    (Unauthenticated(CredentialFault.EXPIRED), 401, "1003"),
    (Unauthenticated(CredentialFault.BAD_SIGNATURE), 401, "1004"),
    (Forbidden("no", ForbiddenReason.MODEL), 403, "1220"),
    (Forbidden("no", ForbiddenReason.WORKSPACE), 403, "1220"),
    (Forbidden("no", ForbiddenReason.ADMIN), 403, "1220"),
    (Forbidden("no", ForbiddenReason.ACCOUNT), 429, "1112"),
    (Forbidden("no", ForbiddenReason.ASYNC_CALL), 400, "1212"),
    (ModelNotFound("glm-9"), 400, "1211"),
    (ModelNotFound("glm-5", known=True), 400, "1211"),
    (MethodNotSupported("embedding-3"), 400, "1212"),
    (ContextTooLong(100, 200), 400, "1261"),
    (RateLimited(LimitScope.REQUESTS, 5, 12), 429, "1302"),
    (RateLimited(LimitScope.TOKENS, 5, 12), 429, "1302"),
    (RateLimited(LimitScope.CONCURRENCY, 5, 1), 429, "1302"),
    (RateLimited(LimitScope.BURST, 5, 1), 429, "1303"),
    (InsufficientBalance(BalanceFault.ARREARS), 429, "1113"),
    (InsufficientBalance(BalanceFault.FREE_QUOTA), 429, "1113"),
    (InsufficientBalance(BalanceFault.BUDGET), 429, "1113"),
    (ContentBlocked(output=False), 400, "1301"),
    (ContentBlocked(output=True), 400, "1301"),
    (IdempotencyConflict(IdempotencyFault.RUNNING), 409, "1231"),
    (IdempotencyConflict(IdempotencyFault.OTHER_BODY), 400, "1231"),
    (IdempotencyConflict(IdempotencyFault.NOT_KEPT), 400, "1231"),
    (Overloaded(3), 429, "1302"),
    (Overloaded(5, waited_s=120.0), 429, "1302"),
    (DeploymentDown(), 500, "1234"),
    (DeadlineExceeded(30), 500, "1234"),
    (EngineError("slot 3 died at 0x77"), 500, "500"),
    (InternalError(), 500, "500"),
    (ClientError("odd"), 400, "1200"),
    (CapacityError("full"), 429, "1302"),
]


@pytest.fixture(scope="module")
def refuse(stamp: Stamp):
    def run(error: ServiceError, language: str = "", options: ZhipuOptions | None = None) -> Reply:
        call = Call("POST", "/api/paas/v4/chat/completions", {"accept-language": language}, {}, b"")
        return ZhipuDialect(options).refuse(error, call, stamp)

    return run


@pytest.mark.parametrize(("error", "status", "code"), TABLE, ids=lambda value: type(value).__name__)
def test_every_error_has_its_status_and_code(refuse, error: ServiceError, status: int, code: str) -> None:
    """Each row: an error, its status, its code; the body is exactly code and message, the code a string."""
    for language in ("", "zh-CN", "en-US,en", "ja"):
        reply = refuse(error, language)
        assert reply.status == status
        stated = json.loads(reply.body)
        stated.pop("contentFilter", None)
        assert stated == {"error": {"code": code, "message": stated["error"]["message"]}}
        assert ("content-type", "application/json") in reply.headers
        chinese = any("\u4e00" <= character <= "\u9fff" for character in stated["error"]["message"])
        assert chinese is (language != "en-US,en")


def leaves(cls: type[ServiceError] = ServiceError) -> Iterator[type[ServiceError]]:
    """The classes of our errors module that have no child there."""
    children = [child for child in cls.__subclasses__() if child.__module__ == errors.__name__]
    if not children:
        yield cls
    for child in children:
        yield from leaves(child)


def test_no_leaf_is_missing_from_the_table() -> None:
    """A new error class must get its row here, and so its place on the wire."""
    assert {type(error) for error, _, _ in TABLE} >= set(leaves())


def test_every_reason_inside_an_error_is_in_the_table() -> None:
    """Faults, reasons and scopes have a row each."""
    given = [vars(error) for error, _, _ in TABLE]
    for kind in (Fault, CredentialFault, ForbiddenReason, LimitScope, BalanceFault, IdempotencyFault):
        assert {value for row in given for value in row.values() if isinstance(value, kind)} == set(kind)


@pytest.mark.parametrize(
    ("error", "headers"),
    [
        (RateLimited(LimitScope.REQUESTS, 5, 12), {"retry-after": "12"}),
        (Overloaded(3), {"retry-after": "3"}),
        (DeploymentDown(retry_after_s=7), {"retry-after": "7"}),
        (InsufficientBalance(BalanceFault.ARREARS), {"x-should-retry": "false"}),
        (Forbidden("no", ForbiddenReason.ACCOUNT), {"x-should-retry": "false"}),
        (InternalError(), {"x-should-retry": "false"}),
        (EngineError("died"), {}),
        (Unauthenticated(CredentialFault.UNKNOWN), {}),
        (MethodNotAllowed("PUT", ("GET", "POST")), {"allow": "GET, POST"}),
    ],
)
def test_the_headers_say_whether_waiting_helps(refuse, error: ServiceError, headers: dict[str, str]) -> None:
    """The SDKs retry every 429 and 5xx unless x-should-retry forbids it."""
    told = dict(refuse(error).headers)
    told.pop("content-type")
    assert told == headers


def test_the_overload_code_is_a_choice(refuse) -> None:
    """1302 by the handbook, 1305 by the platform's own pages; the caller's own limit stays 1302."""
    options = ZhipuOptions(overload_code="1305")
    assert json.loads(refuse(Overloaded(), options=options).body)["error"]["code"] == "1305"
    own = refuse(RateLimited(LimitScope.REQUESTS, 5, 12), options=options)
    assert json.loads(own.body)["error"]["code"] == "1302"


@pytest.mark.parametrize(("output", "role"), [(False, "user"), (True, "assistant")])
def test_blocked_content_says_whose_it_was(refuse, output: bool, role: str) -> None:
    """1301 has the verdict beside the error."""
    reply = refuse(ContentBlocked(output))
    assert json.loads(reply.body)["contentFilter"] == [{"level": 1, "role": role}]
    assert reply.body.startswith(b'{"contentFilter":[{"level":1,"role":')


def test_what_an_engine_said_stays_inside(refuse) -> None:
    """An engine's words are for the log."""
    assert b"0x77" not in refuse(EngineError("slot 3 died at 0x77"), "en").body


@pytest.mark.parametrize(
    ("error", "facts"),
    [
        (refusals.out_of_range("max_tokens", 1, 131_072, 999_999), ("max_tokens", "[1, 131072]", "999999")),
        (refusals.missing("messages"), ("messages",)),
        (ContextTooLong(131_072, 140_000), ("131072", "140000")),
        (ModelNotFound("glm-9"), ("glm-9",)),
        (MethodNotSupported("cogview-4"), ("cogview-4",)),
        (SwitchedOff("content review", "review.enabled"), ("content review", "review.enabled")),
        (RateLimited(LimitScope.REQUESTS, 60, 12), ("60", "12")),
        (InvalidRequest("the fifth is odd", Fault.BAD_STRUCTURE, "messages[4]"), ("messages[4]", "fifth")),
    ],
)
def test_both_languages_tell_the_same_facts(refuse, error: ServiceError, facts: tuple[str, ...]) -> None:
    """Field, limit and given value are in the message, whatever its language."""
    for language in ("zh", "en"):
        message = json.loads(refuse(error, language).body)["error"]["message"]
        assert all(fact in message for fact in facts)


def test_a_long_model_name_is_not_repeated_whole(refuse) -> None:
    """A megabyte of model name does not come back."""
    assert len(refuse(ModelNotFound("x" * 100_000)).body) < 300
