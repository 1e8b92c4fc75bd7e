"""From every ServiceError to the wire of the Model Studio family, and the spelling in compatible mode.

Contract: Model Studio, errors. One verdict serves both modes; the native spelling is in `dashscope.errors`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from glmstudio.dialects.json_text import json_bytes
from glmstudio.dialects.model_studio.refusals import (
    EMPTY_INPUT,
    EMPTY_MODEL,
    ILLEGAL_INPUT,
    INVALID_PARAMETER,
    INVALID_VALUE,
)
from glmstudio.dialects.protocol import Reply, Stamp
from glmstudio.dialects.reading import shown
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
    Unauthenticated,
    WorkspaceNotFound,
)

JSON_TYPE = "application/json"
INVALID_REQUEST = "invalid_request_error"
INVALID_PARAMETER_COMPAT = "invalid_parameter_error"

_ALGO_PREFIX = "<400> InternalError.Algo.InvalidParameter: "
"""What the compatible mode puts before the text of a refused parameter."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """One error on both wires.

    `native` is the native code; `type` and `code` are the compatible mode's (`code` None is JSON null).
    `message` is native text; `compat_message` stands in for it where the two differ. `of_parameter` marks
    the shape of a refused parameter. `retry_after_s` is set where waiting helps; `futile` where a client
    would retry in vain.
    """

    status: int
    native: str
    type: str
    code: str | None
    message: str
    compat_message: str | None = None
    of_parameter: bool = False
    retry_after_s: int | None = None
    futile: bool = False
    allow: str | None = None


def verdict(error: ServiceError) -> Verdict:
    """The verdict on any ServiceError; a class without a row of its own takes the row of its nearest
    ancestor."""
    rows = (_ROWS[cls] for cls in type(error).__mro__ if cls in _ROWS)
    return next(rows)(error)


def headers(found: Verdict, stamp: Stamp) -> tuple[tuple[str, str], ...]:
    """The headers of an error reply in either mode."""
    lines = [("content-type", JSON_TYPE), ("x-request-id", stamp.request_id)]
    if found.retry_after_s is not None:
        lines.append(("retry-after", str(found.retry_after_s)))
    if found.futile:
        lines.append(("x-should-retry", "false"))
    if found.allow is not None:
        lines.append(("allow", found.allow))
    return tuple(lines)


def refuse(error: ServiceError, stamp: Stamp) -> Reply:
    """The error as a whole reply of the compatible mode."""
    found = verdict(error)
    return Reply(found.status, error_body(found, stamp), headers(found, stamp))


def error_body(found: Verdict, stamp: Stamp, in_stream: bool = False) -> bytes:
    """The JSON of the error; in a stream and for a refused parameter it also carries the chat id."""
    message = found.compat_message or found.message
    body: dict[str, Any] = {
        "error": {
            "message": _ALGO_PREFIX + message if found.of_parameter else message,
            "type": found.type,
            "param": None,
            "code": found.code,
        }
    }
    if in_stream or found.of_parameter:
        body["id"] = f"chatcmpl-{stamp.request_id}"
    body["request_id"] = stamp.request_id
    return json_bytes(body)


def _same(status: int, code: str, message: str) -> Verdict:
    """A verdict whose compatible type and code repeat the native code."""
    return Verdict(status, code, code, code, message)


def _parameter(message: str) -> Verdict:
    return Verdict(
        400, INVALID_PARAMETER, INVALID_REQUEST, INVALID_PARAMETER_COMPAT, message, of_parameter=True
    )


def _internal(_: ServiceError) -> Verdict:
    text = (
        "An internal error has occured, please try again later; the request id leads to its cause in the log."
    )
    return Verdict(500, "InternalError", "internal_error", "internal_error", text)


def _client(error: ServiceError) -> Verdict:
    return replace(_parameter(error.message), of_parameter=False)


def _invalid(error: InvalidRequest) -> Verdict:
    code, message = error.wire_code, error.message
    if code == ILLEGAL_INPUT or error.fault is Fault.MALFORMED_BODY:
        text = f"The input parameter requires json format: {message}"
        compat = f"Required body invalid, please check the request body format: {message}"
        return Verdict(400, ILLEGAL_INPUT, INVALID_REQUEST, INVALID_PARAMETER_COMPAT, text, compat)
    if code == EMPTY_MODEL:
        return Verdict(400, EMPTY_MODEL, INVALID_REQUEST, None, message)
    if code == EMPTY_INPUT:
        return Verdict(400, EMPTY_INPUT, INVALID_REQUEST, INVALID_PARAMETER_COMPAT, message)
    if code == INVALID_VALUE:
        return Verdict(400, INVALID_PARAMETER, INVALID_REQUEST, INVALID_VALUE, message)
    native = code if code is not None and code.startswith(f"{INVALID_PARAMETER}.") else INVALID_PARAMETER
    return replace(_parameter(message), native=native)


def _too_large(error: PayloadTooLarge) -> Verdict:
    return _same(400, "BadRequest.TooLarge", f"Payload Too Large. The limit is {error.limit_bytes} bytes.")


def _not_found(error: NotFound) -> Verdict:
    return _same(404, "NotFound", f"Not found! {error.message}")


def _no_workspace(error: WorkspaceNotFound) -> Verdict:
    return _same(404, "WorkSpaceNotFound", f"WorkSpace can not be found. {_sentence(error.message)}")


def _method(error: MethodNotAllowed) -> Verdict:
    allowed = ", ".join(error.allowed)
    text = f"Request method {shown(error.method).replace(chr(34), chr(39))} is not supported. Use {allowed}."
    return replace(_parameter(text), of_parameter=False, allow=allowed)


def _not_offered(error: NotOffered) -> Verdict:
    return replace(_parameter(f"url error: {error.message}"), of_parameter=False)


def _unauthenticated(error: Unauthenticated) -> Verdict:
    known = "No API-key provided." if error.fault is CredentialFault.MISSING else "Invalid API-key provided."
    compat = f"Incorrect API key provided. {_sentence(error.message)}"
    text = known if error.fault is CredentialFault.MISSING else f"{known} {_sentence(error.message)}"
    return Verdict(401, "InvalidApiKey", INVALID_REQUEST, "invalid_api_key", text, compat)


def _forbidden(error: Forbidden) -> Verdict:
    reason = _sentence(error.message)
    match error.reason:
        case ForbiddenReason.MODEL:
            return _same(403, "Model.AccessDenied", f"Model access denied. {reason}")
        case ForbiddenReason.WORKSPACE:
            text = f"Access denied: this key may not use the workspace. {reason}"
            return Verdict(401, "NOT AUTHORIZED", INVALID_REQUEST, "invalid_api_key", text)
        case ForbiddenReason.ASYNC_CALL:
            text = f"The current user api does not support asynchronous calls. {reason}"
            return Verdict(403, "AccessDenied", "access_denied", "access_denied", text)
        case ForbiddenReason.ACCOUNT | ForbiddenReason.ADMIN:
            return Verdict(403, "AccessDenied", "access_denied", "access_denied", f"Access denied. {reason}")


def _no_model(error: ModelNotFound) -> Verdict:
    why = "is not deployed on this server" if error.known else "does not exist or is not accessible"
    text = f"The model {shown(error.model)} {why}."
    return Verdict(404, "ModelNotFound", INVALID_REQUEST, "model_not_found", text)


def _other_method(error: MethodNotSupported) -> Verdict:
    return replace(
        _parameter(f"The model {shown(error.model)} does not support this method."), of_parameter=False
    )


def _too_long(error: ContextTooLong) -> Verdict:
    return _parameter(
        f"Range of input length should be [1, {error.limit}] (the input has {error.shown} tokens)"
    )


def _rate_limited(error: RateLimited) -> Verdict:
    wait = _sentence(error.message)
    match error.scope:
        case LimitScope.REQUESTS:
            found = _twice(
                "Throttling.RateQuota",
                "limit_requests",
                f"Requests rate limit exceeded, please try again later. {wait}",
                f"You exceeded your current requests list. {wait}",
            )
        case LimitScope.BURST:
            text = f"Request rate increased too quickly. {wait}"
            found = _twice("Throttling.BurstRate", "limit_burst_rate", text)
        case LimitScope.TOKENS:
            found = _quota(wait)
        case LimitScope.CONCURRENCY:
            found = _twice("Throttling", "Throttling", f"Requests throttling triggered. {wait}")
    return replace(found, retry_after_s=error.retry_after_s)


def _twice(native: str, compat: str, message: str, compat_message: str | None = None) -> Verdict:
    return Verdict(429, native, compat, compat, message, compat_message)


def _quota(reason: str) -> Verdict:
    return _twice(
        "Throttling.AllocationQuota",
        "insufficient_quota",
        f"Allocated quota exceeded, please increase your quota limit. {reason}",
        f"You exceeded your current quota. {reason}",
    )


def _balance(error: InsufficientBalance) -> Verdict:
    reason = _sentence(error.message)
    match error.fault:
        case BalanceFault.ARREARS:
            stem = "Access denied, please make sure your account is in good standing"
            found = _same(400, "Arrearage", f"{stem}. {reason}")
        case BalanceFault.FREE_QUOTA:
            stem = "The free tier of the model has been exhausted"
            found = _same(403, "AllocationQuota.FreeTierOnly", f"{stem}. {reason}")
        case BalanceFault.BUDGET:
            found = _quota(reason)
    return replace(found, futile=not error.retryable, retry_after_s=error.retry_after_s)


def _blocked(error: ContentBlocked) -> Verdict:
    side = "answer" if error.output else "input"
    text = f"Input or output data may contain inappropriate content (the {side} was stopped by review)."
    return Verdict(400, "DataInspectionFailed", "data_inspection_failed", "data_inspection_failed", text)


def _idempotency(error: IdempotencyConflict) -> Verdict:
    """409 lets the SDKs wait and come back for the answer; what will not change is a refused parameter."""
    if error.fault is not IdempotencyFault.RUNNING:
        return replace(_parameter(_sentence(error.message)), of_parameter=False)
    found = Verdict(
        409, INVALID_PARAMETER, INVALID_REQUEST, INVALID_PARAMETER_COMPAT, _sentence(error.message)
    )
    return replace(found, retry_after_s=error.retry_after_s)


def _overloaded(error: Overloaded) -> Verdict:
    text = f"Too many requests. Your requests are being throttled: {error.message}."
    return replace(_same(503, "ModelServingError", text), retry_after_s=error.retry_after_s)


def _down(error: DeploymentDown) -> Verdict:
    text = f"Model is unavailable, please try again later: {error.message}."
    return replace(_same(503, "ModelUnavailable", text), retry_after_s=error.retry_after_s)


def _capacity(error: ServiceError) -> Verdict:
    return _same(503, "ModelUnavailable", f"Model is unavailable, please try again later: {error.message}.")


def _deadline(error: DeadlineExceeded) -> Verdict:
    return _same(500, "RequestTimeOut", f"Request timed out, please try again later ({error.message}).")


def _engine(_: ServiceError) -> Verdict:
    text = "inference internal error. The model could not finish this answer; please try again."
    return Verdict(500, "InternalError.Algo", "internal_error", "internal_error", text)


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:].rstrip('.')}."


_ROWS: dict[type, Callable[[Any], Verdict]] = {
    ServiceError: _internal,
    ClientError: _client,
    InvalidRequest: _invalid,
    PayloadTooLarge: _too_large,
    NotFound: _not_found,
    WorkspaceNotFound: _no_workspace,
    MethodNotAllowed: _method,
    NotOffered: _not_offered,
    Unauthenticated: _unauthenticated,
    Forbidden: _forbidden,
    ModelNotFound: _no_model,
    MethodNotSupported: _other_method,
    ContextTooLong: _too_long,
    RateLimited: _rate_limited,
    InsufficientBalance: _balance,
    ContentBlocked: _blocked,
    IdempotencyConflict: _idempotency,
    CapacityError: _capacity,
    Overloaded: _overloaded,
    DeploymentDown: _down,
    DeadlineExceeded: _deadline,
    EngineError: _engine,
}
