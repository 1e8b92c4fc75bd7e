"""Errors of the proxy: the platform's codes, with the type and param that OpenAI clients read."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from glmstudio import errors
from glmstudio.dialects.protocol import Call, Stamp
from glmstudio.dialects.proxy import ProxyDialect, ProxyOptions
from glmstudio.errors import (
    BalanceFault,
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

CALL = Call("POST", "/v1/chat/completions", {"accept-language": "en"}, {}, b"")

TABLE: list[tuple[ServiceError, int, str, str, str | None]] = [
    (InvalidRequest("m", Fault.OUT_OF_RANGE, "top_p"), 400, "1210", "invalid_request_error", "top_p"),
    (InvalidRequest("m", Fault.MALFORMED_BODY), 400, "1210", "invalid_request_error", None),
    (PayloadTooLarge(9), 413, "1210", "invalid_request_error", None),
    (NotFound("m"), 404, "1222", "not_found_error", None),
    (WorkspaceNotFound(), 404, "1222", "not_found_error", None),
    (MethodNotAllowed("PUT", ("POST",)), 405, "1222", "invalid_request_error", None),
    (NotOffered("embeddings"), 404, "1221", "not_found_error", None),
    (SwitchedOff("content review", "review.enabled"), 404, "1221", "not_found_error", None),
    (Unauthenticated(CredentialFault.UNKNOWN), 401, "1000", "authentication_error", None),
    (Forbidden("m", ForbiddenReason.MODEL), 403, "1220", "permission_error", None),
    (ModelNotFound("x"), 400, "1211", "invalid_request_error", "model"),
    (MethodNotSupported("x"), 400, "1212", "invalid_request_error", "model"),
    (ContextTooLong(1, 2), 400, "1261", "invalid_request_error", None),
    (RateLimited(LimitScope.REQUESTS, 5, 9), 429, "1302", "rate_limit_error", None),
    (InsufficientBalance(BalanceFault.ARREARS), 429, "1113", "insufficient_quota", None),
    (ContentBlocked(output=False), 400, "1301", "invalid_request_error", None),
    (IdempotencyConflict(IdempotencyFault.RUNNING), 409, "1231", "invalid_request_error", None),
    (IdempotencyConflict(IdempotencyFault.OTHER_BODY), 400, "1231", "invalid_request_error", None),
    (Overloaded(), 429, "1302", "rate_limit_error", None),
    (DeploymentDown(), 500, "1234", "server_error", None),
    (DeadlineExceeded(3), 500, "1234", "server_error", None),
    (EngineError("m"), 500, "500", "server_error", None),
    (InternalError(), 500, "500", "server_error", None),
]


@pytest.mark.parametrize(
    ("error", "status", "code", "type_", "param"), TABLE, ids=[type(row[0]).__name__ for row in TABLE]
)
def test_every_error_has_its_four_members(
    stamp: Stamp, error: ServiceError, status: int, code: str, type_: str, param: str | None
) -> None:
    """Each row: an error, its status, code, type and param."""
    reply = ProxyDialect().refuse(error, CALL, stamp)
    told = json.loads(reply.body)["error"]
    assert reply.status == status
    assert told.pop("message")
    assert told == {"code": code, "type": type_, "param": param}


def leaves(cls: type[ServiceError] = ServiceError) -> Iterator[type[ServiceError]]:
    children = [child for child in cls.__subclasses__() if child.__module__ == errors.__name__]
    if not children:
        yield cls
    for child in children:
        yield from leaves(child)


def test_no_leaf_is_missing_from_the_table() -> None:
    """A new error class must get its row here, and so its place on the wire."""
    assert {type(row[0]) for row in TABLE} >= set(leaves())


def test_waiting_and_its_uselessness_are_told_in_headers(stamp: Stamp) -> None:
    """As on the platform."""
    assert ("retry-after", "9") in ProxyDialect().refuse(
        RateLimited(LimitScope.REQUESTS, 5, 9), CALL, stamp
    ).headers
    broke = ProxyDialect().refuse(InsufficientBalance(BalanceFault.BUDGET), CALL, stamp)
    assert ("x-should-retry", "false") in broke.headers


def test_the_overload_code_is_a_choice(stamp: Stamp) -> None:
    """1302 or 1305."""
    reply = ProxyDialect(ProxyOptions(overload_code="1305")).refuse(Overloaded(), CALL, stamp)
    assert json.loads(reply.body)["error"]["code"] == "1305"


def test_the_language_follows_the_header(stamp: Stamp) -> None:
    """Chinese unless the caller prefers English."""
    call = Call("POST", "/v1/chat/completions", {}, {}, b"")
    assert json.loads(ProxyDialect().refuse(InternalError(), call, stamp).body)["error"]["message"] == (
        "服务内部错误,请稍后重试"
    )
