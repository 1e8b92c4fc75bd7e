"""Every error on both wires: status, codes, stems, headers."""

from __future__ import annotations

import json

import pytest

from glmstudio import errors
from glmstudio.dialects.model_studio.errors import verdict
from glmstudio.dialects.protocol import Reply
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

IRE, IPE = "invalid_request_error", "invalid_parameter_error"
ALGO = "<400> InternalError.Algo.InvalidParameter: "
QUOTA = "insufficient_quota"
BLOCKED = "data_inspection_failed"
WRONG_KEY = (
    401,
    "InvalidApiKey",
    IRE,
    "invalid_api_key",
    "Invalid API-key provided.",
    "Incorrect API key provided.",
)


def forbidden(reason: ForbiddenReason) -> Forbidden:
    return Forbidden("the reason in words", reason)


TABLE = [
    # error, status, native code, compat type, compat code, native stem, compat stem (None: the same)
    (InternalError(), 500, "InternalError", "internal_error", "internal_error",
     "An internal error has occured", None),
    (InvalidRequest("x", Fault.MALFORMED_BODY), 400, "BadRequest.IllegalInput", IRE, IPE,
     "The input parameter requires json format", "Required body invalid"),
    (InvalidRequest("x", Fault.MISSING_FIELD), 400, "InvalidParameter", IRE, IPE, "x", ALGO + "x"),
    (InvalidRequest("x", Fault.WRONG_TYPE), 400, "InvalidParameter", IRE, IPE, "x", ALGO + "x"),
    (InvalidRequest("x", Fault.OUT_OF_RANGE), 400, "InvalidParameter", IRE, IPE, "x", ALGO + "x"),
    (InvalidRequest("x", Fault.BAD_STRUCTURE), 400, "InvalidParameter", IRE, IPE, "x", ALGO + "x"),
    (InvalidRequest("x", Fault.EXCLUSIVE_FIELDS), 400, "InvalidParameter", IRE, IPE, "x", ALGO + "x"),
    (InvalidRequest("x", Fault.UNSUPPORTED), 400, "InvalidParameter", IRE, IPE, "x", ALGO + "x"),
    (InvalidRequest("x", Fault.OUT_OF_RANGE, None, "1214"), 400, "InvalidParameter", IRE, IPE, "x",
     ALGO + "x"),
    (PayloadTooLarge(10), 400, "BadRequest.TooLarge", "BadRequest.TooLarge", "BadRequest.TooLarge",
     "Payload Too Large.", None),
    (NotFound("no such path"), 404, "NotFound", "NotFound", "NotFound", "Not found!", None),
    (WorkspaceNotFound(), 404, "WorkSpaceNotFound", "WorkSpaceNotFound", "WorkSpaceNotFound",
     "WorkSpace can not be found.", None),
    (MethodNotAllowed("GET", ("POST",)), 400, "InvalidParameter", IRE, IPE,
     "Request method 'GET' is not supported.", None),
    (NotOffered("vision"), 400, "InvalidParameter", IRE, IPE, "url error", None),
    (SwitchedOff("content review", "review.enabled"), 400, "InvalidParameter", IRE, IPE, "url error", None),
    (Unauthenticated(CredentialFault.MISSING), 401, "InvalidApiKey", IRE, "invalid_api_key",
     "No API-key provided.", "Incorrect API key provided."),
    (Unauthenticated(CredentialFault.MALFORMED), *WRONG_KEY),
    (Unauthenticated(CredentialFault.UNKNOWN), *WRONG_KEY),
    (Unauthenticated(CredentialFault.EXPIRED), *WRONG_KEY),
    (Unauthenticated(CredentialFault.BAD_SIGNATURE), *WRONG_KEY),
    (forbidden(ForbiddenReason.MODEL), 403, "Model.AccessDenied", "Model.AccessDenied",
     "Model.AccessDenied", "Model access denied.", None),
    (forbidden(ForbiddenReason.WORKSPACE), 401, "NOT AUTHORIZED", IRE, "invalid_api_key",
     "Access denied: this key may not use the workspace", None),
    (forbidden(ForbiddenReason.ACCOUNT), 403, "AccessDenied", "access_denied", "access_denied",
     "Access denied.", None),
    (forbidden(ForbiddenReason.ADMIN), 403, "AccessDenied", "access_denied", "access_denied",
     "Access denied.", None),
    (forbidden(ForbiddenReason.ASYNC_CALL), 403, "AccessDenied", "access_denied", "access_denied",
     "The current user api does not support asynchronous calls.", None),
    (ModelNotFound("gpt-4"), 404, "ModelNotFound", IRE, "model_not_found",
     'The model "gpt-4" does not exist or is not accessible.', None),
    (ModelNotFound("glm-5", known=True), 404, "ModelNotFound", IRE, "model_not_found",
     'The model "glm-5" is not deployed on this server.', None),
    (MethodNotSupported("embedding-3"), 400, "InvalidParameter", IRE, IPE,
     'The model "embedding-3" does not support this method.', None),
    (ContextTooLong(202752, 300000), 400, "InvalidParameter", IRE, IPE,
     "Range of input length should be [1, 202752]", ALGO + "Range of input length should be [1, 202752]"),
    (RateLimited(LimitScope.REQUESTS, 60, 7), 429, "Throttling.RateQuota", "limit_requests",
     "limit_requests", "Requests rate limit exceeded", "You exceeded your current requests list."),
    (RateLimited(LimitScope.BURST, 60, 7), 429, "Throttling.BurstRate", "limit_burst_rate",
     "limit_burst_rate", "Request rate increased too quickly", None),
    (RateLimited(LimitScope.TOKENS, 60, 7), 429, "Throttling.AllocationQuota", QUOTA, QUOTA,
     "Allocated quota exceeded", "You exceeded your current quota"),
    (RateLimited(LimitScope.CONCURRENCY, 60, 7), 429, "Throttling", "Throttling", "Throttling",
     "Requests throttling triggered.", None),
    (InsufficientBalance(BalanceFault.ARREARS), 400, "Arrearage", "Arrearage", "Arrearage",
     "Access denied, please make sure your account is in good standing", None),
    (InsufficientBalance(BalanceFault.FREE_QUOTA), 403, "AllocationQuota.FreeTierOnly",
     "AllocationQuota.FreeTierOnly", "AllocationQuota.FreeTierOnly",
     "The free tier of the model has been exhausted", None),
    (InsufficientBalance(BalanceFault.BUDGET), 429, "Throttling.AllocationQuota", QUOTA, QUOTA,
     "Allocated quota exceeded", "You exceeded your current quota"),
    (ContentBlocked(output=False), 400, "DataInspectionFailed", BLOCKED, BLOCKED,
     "Input or output data may contain inappropriate content", None),
    (ContentBlocked(output=True), 400, "DataInspectionFailed", BLOCKED, BLOCKED,
     "Input or output data may contain inappropriate content", None),
    (IdempotencyConflict(IdempotencyFault.RUNNING), 409, "InvalidParameter", IRE, IPE,
     "The first request with this Idempotency-Key is still being answered", None),
    (IdempotencyConflict(IdempotencyFault.OTHER_BODY), 400, "InvalidParameter", IRE, IPE,
     "This Idempotency-Key was used for another request", None),
    (IdempotencyConflict(IdempotencyFault.NOT_KEPT), 400, "InvalidParameter", IRE, IPE,
     "The first answer with this Idempotency-Key was too large", None),
    (Overloaded(3), 503, "ModelServingError", "ModelServingError", "ModelServingError",
     "Too many requests. Your requests are being throttled", None),
    (Overloaded(5, waited_s=120.0), 503, "ModelServingError", "ModelServingError", "ModelServingError",
     "Too many requests. Your requests are being throttled: the model is busy and had no room for this "
     "request within 120 s", None),
    (DeploymentDown(retry_after_s=4), 503, "ModelUnavailable", "ModelUnavailable", "ModelUnavailable",
     "Model is unavailable", None),
    (DeadlineExceeded(300.0), 500, "RequestTimeOut", "RequestTimeOut", "RequestTimeOut",
     "Request timed out", None),
    (EngineError("a secret path"), 500, "InternalError.Algo", "internal_error", "internal_error",
     "inference internal error.", None),
    (ServiceError("a secret"), 500, "InternalError", "internal_error", "internal_error",
     "An internal error has occured", None),
    (ClientError("x"), 400, "InvalidParameter", IRE, IPE, "x", None),
    (CapacityError("x"), 503, "ModelUnavailable", "ModelUnavailable", "ModelUnavailable",
     "Model is unavailable", None),
]  # fmt: skip
NAMES = [f"{type(row[0]).__name__}-{getattr(row[0], 'message', '')[:30]}" for row in TABLE]


def headers(reply: Reply) -> dict[str, str]:
    assert len(dict(reply.headers)) == len(reply.headers)
    return dict(reply.headers)


@pytest.mark.parametrize("row", TABLE, ids=NAMES)
def test_the_native_spelling(native, studio_stamp, row):
    """A flat object of three strings, none of them null, its request id the header's."""
    error, status, code, _, _, stem, _ = row
    reply = native.refuse(error)
    body = json.loads(reply.body)
    assert (reply.status, body["code"], list(body)) == (status, code, ["code", "message", "request_id"])
    assert body["message"].startswith(stem)
    assert body["request_id"] == headers(reply)["x-request-id"] == studio_stamp.request_id
    assert headers(reply)["content-type"] == "application/json"


@pytest.mark.parametrize("row", TABLE, ids=NAMES)
def test_the_compatible_spelling(compat, studio_stamp, row):
    """An error object of four keys; a refused parameter also carries the chat id."""
    error, status, _, type_, code, stem, compat_stem = row
    reply = compat.refuse(error)
    body = json.loads(reply.body)
    assert (reply.status, body["error"]["type"], body["error"]["code"]) == (status, type_, code)
    assert list(body["error"]) == ["message", "type", "param", "code"]
    assert body["error"]["param"] is None
    assert body["error"]["message"].startswith(compat_stem or stem)
    assert body["request_id"] == headers(reply)["x-request-id"] == studio_stamp.request_id
    of_parameter = body["error"]["message"].startswith(ALGO)
    assert body.get("id") == (f"chatcmpl-{studio_stamp.request_id}" if of_parameter else None)


def leaves(cls: type) -> set[type]:
    below = cls.__subclasses__()
    return {cls}.union(*map(leaves, below)) if below else {cls}


def test_the_table_above_holds_every_error():
    """A new class or reason must be given its place on both wires."""
    assert {cls for cls in leaves(ServiceError) if cls.__module__ == errors.__name__} == {
        type(row[0]) for row in TABLE
    }
    assert {row[0].fault for row in TABLE if isinstance(row[0], InvalidRequest)} == set(Fault)
    assert {row[0].fault for row in TABLE if isinstance(row[0], Unauthenticated)} == set(CredentialFault)
    assert {row[0].reason for row in TABLE if isinstance(row[0], Forbidden)} == set(ForbiddenReason)
    assert {row[0].scope for row in TABLE if isinstance(row[0], RateLimited)} == set(LimitScope)
    assert {row[0].fault for row in TABLE if isinstance(row[0], InsufficientBalance)} == set(BalanceFault)
    assert {row[0].fault for row in TABLE if isinstance(row[0], IdempotencyConflict)} == set(IdempotencyFault)


@pytest.mark.parametrize(
    ("error", "seconds"),
    [
        *[(RateLimited(scope, 60, 7), "7") for scope in LimitScope],
        (IdempotencyConflict(IdempotencyFault.RUNNING), "1"),
        (Overloaded(3), "3"),
        (DeploymentDown(retry_after_s=4), "4"),
    ],
)
def test_where_waiting_helps_the_reply_says_how_long(mode, error, seconds):
    """Retry-After is set, and nobody is told not to retry."""
    found = headers(mode.refuse(error))
    assert found["retry-after"] == seconds
    assert "x-should-retry" not in found


@pytest.mark.parametrize("fault", BalanceFault)
def test_where_waiting_is_in_vain_the_reply_says_so(mode, fault):
    """SDKs retry a 429 unless they are told not to."""
    found = headers(mode.refuse(InsufficientBalance(fault)))
    assert found["x-should-retry"] == "false"
    assert "retry-after" not in found


def test_a_wrong_method_names_the_right_ones(mode):
    """The Allow header lists what the path takes."""
    assert headers(mode.refuse(MethodNotAllowed("PUT", ("GET", "POST"))))["allow"] == "GET, POST"


@pytest.mark.parametrize(
    "error", [EngineError("/models/secret.gguf"), ServiceError("hunter2"), InternalError("hunter2")]
)
def test_our_own_failures_tell_no_details(mode, error):
    """What an engine or a bug said stays in the log."""
    assert error.message.encode() not in mode.refuse(error).body


def test_a_monstrous_model_name_is_cut(mode):
    """An error body does not grow with the request."""
    assert len(mode.refuse(ModelNotFound("x" * 100_000)).body) < 500


def test_an_error_of_a_later_kind_takes_its_parents_row():
    """A subclass without a row is spelt like the class above it."""

    class Melted(EngineError):
        pass

    assert verdict(Melted("x")) == verdict(EngineError("x"))
