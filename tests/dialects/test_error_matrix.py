"""Every error on every wire, in one table: what the contract says beside what each dialect sends.

Facts are those of the contract sheets: Model Studio, errors (both modes), Zhipu, errors and failures of
credentials, and the side-by-side table for `/v1`. Where a sheet leaves a choice, the row holds our choice.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Any, NamedTuple
from unittest.mock import ANY

import pytest

from glmstudio.catalogue import load_catalogue
from glmstudio.dialects.dashscope.dialect import DashScopeDialect
from glmstudio.dialects.model_studio.dialect import ModelStudioDialect
from glmstudio.dialects.protocol import Call, Dialect, Stamp
from glmstudio.dialects.proxy.dialect import ProxyDialect
from glmstudio.dialects.zhipu.dialect import ZhipuDialect
from glmstudio.engines.llamacpp.wire import OutOfRoom
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
from glmstudio.ledger.refusals import LedgerMisuse, LedgerUnavailable

STAMP = Stamp("6f0c1a2b-3c4d-4e5f-8a6b-7c8d9e0f1a2b", 1773200000)
CHAT_ID = f"chatcmpl-{STAMP.request_id}"
IRE, IPE = "invalid_request_error", "invalid_parameter_error"


class Row(NamedTuple):
    """What each wire says. `compatible` is (status, type, code), `native` (status, code), `zhipu` (status,
    code), `proxy` (status, type, code, param); `again` what a client is told about trying again: seconds,
    False for never, None for nothing. A family is None where another's own decoder names the code."""

    error: ServiceError
    compatible: tuple[int, str, str | None] | None
    native: tuple[int, str] | None
    zhipu: tuple[int, str] | None
    proxy: tuple[int, str, str, str | None] | None
    again: int | bool | None = None


def invalid(fault: Fault, wire_code: str | None = None) -> InvalidRequest:
    return InvalidRequest("the field is wrong", fault, "top_p", wire_code)


PARAMETER = ((400, IRE, IPE), (400, "InvalidParameter"))
"""What both modes of Model Studio say of a refused parameter."""
INTERNAL = (
    (500, "internal_error", "internal_error"),
    (500, "InternalError"),
    (500, "500"),
    (500, "server_error", "500", None),
)
ENGINE = (
    (500, "internal_error", "internal_error"),
    (500, "InternalError.Algo"),
    (500, "500"),
    (500, "server_error", "500", None),
)
UNCREDENTIALED = ((401, IRE, "invalid_api_key"), (401, "InvalidApiKey"))


def unauthenticated(fault: CredentialFault, code: str) -> Row:
    return Row(
        Unauthenticated(fault), *UNCREDENTIALED, (401, code), (401, "authentication_error", code, None)
    )


def same(status: int, code: str) -> tuple[tuple[int, str, str], tuple[int, str]]:
    """The compatible mode repeats the native code as type and code."""
    return (status, code, code), (status, code)


MATRIX: Mapping[str, Row] = {
    # Model Studio, errors: body is not JSON. Zhipu, errors: 1210 bad JSON, 1213 missing, 1214 structure,
    # 1215 exclusive
    "body is no JSON": Row(
        invalid(Fault.MALFORMED_BODY),
        (400, IRE, IPE), (400, "BadRequest.IllegalInput"), (400, "1210"), (400, IRE, "1210", "top_p"),
    ),
    "field missing": Row(
        invalid(Fault.MISSING_FIELD), *PARAMETER, (400, "1213"), (400, IRE, "1213", "top_p")
    ),
    "model missing": Row(
        invalid(Fault.MISSING_FIELD, "BadRequest.EmptyModel"),
        (400, IRE, None), (400, "BadRequest.EmptyModel"), None, None,
    ),
    "input missing": Row(
        invalid(Fault.MISSING_FIELD, "BadRequest.EmptyInput"),
        (400, IRE, IPE), (400, "BadRequest.EmptyInput"), None, None,
    ),
    "wrong type": Row(invalid(Fault.WRONG_TYPE), *PARAMETER, (400, "1210"), (400, IRE, "1210", "top_p")),
    "out of range": Row(invalid(Fault.OUT_OF_RANGE), *PARAMETER, (400, "1210"), (400, IRE, "1210", "top_p")),
    "seed out of range": Row(
        invalid(Fault.OUT_OF_RANGE, "invalid_value"),
        (400, IRE, "invalid_value"), (400, "InvalidParameter"), None, None,
    ),
    "no such thinking": Row(
        invalid(Fault.UNSUPPORTED, "InvalidParameter.NotSupportEnableThinking"),
        (400, IRE, IPE), (400, "InvalidParameter.NotSupportEnableThinking"), None, None,
    ),
    "bad structure": Row(
        invalid(Fault.BAD_STRUCTURE), *PARAMETER, (400, "1214"), (400, IRE, "1214", "top_p")
    ),
    "exclusive fields": Row(
        invalid(Fault.EXCLUSIVE_FIELDS), *PARAMETER, (400, "1215"), (400, IRE, "1215", "top_p")
    ),
    "unsupported": Row(invalid(Fault.UNSUPPORTED), *PARAMETER, (400, "1210"), (400, IRE, "1210", "top_p")),
    # Model Studio: BadRequest.TooLarge is a 400; Zhipu leaves the status open, 413 is HTTP's own
    "body too large": Row(
        PayloadTooLarge(1024), *same(400, "BadRequest.TooLarge"), (413, "1210"), (413, IRE, "1210", None)
    ),
    # Model Studio: NotFound, WorkSpaceNotFound, wrong method is a 400 parameter; Zhipu: 1222 no such API,
    # 1221 API out of service
    "no such path": Row(
        NotFound("nothing here"),
        *same(404, "NotFound"), (404, "1222"), (404, "not_found_error", "1222", None),
    ),
    "no such workspace": Row(
        WorkspaceNotFound(),
        *same(404, "WorkSpaceNotFound"), (404, "1222"), (404, "not_found_error", "1222", None),
    ),
    "wrong method": Row(
        MethodNotAllowed("GET", ("POST",)), *PARAMETER, (405, "1222"), (405, IRE, "1222", None)
    ),
    "not offered": Row(
        NotOffered("images"), *PARAMETER, (404, "1221"), (404, "not_found_error", "1221", None)
    ),
    "switched off": Row(
        SwitchedOff("content review", "review.enabled"),
        *PARAMETER, (404, "1221"), (404, "not_found_error", "1221", None),
    ),
    # Model Studio: one row for every bad key; Zhipu, failures of credentials
    "no key": unauthenticated(CredentialFault.MISSING, "1001"),
    "malformed key": unauthenticated(CredentialFault.MALFORMED, "1002"),
    "unknown key": unauthenticated(CredentialFault.UNKNOWN, "1000"),
    "expired token": unauthenticated(CredentialFault.EXPIRED, "1003"),
    "bad signature": unauthenticated(CredentialFault.BAD_SIGNATURE, "1004"),
    # Model Studio: Model.AccessDenied, NOT AUTHORIZED, AccessDenied; Zhipu: 1220 no permission, 1112 locked
    # (429), 1212 model without the method
    "key may not use the model": Row(
        Forbidden("no", ForbiddenReason.MODEL),
        *same(403, "Model.AccessDenied"), (403, "1220"), (403, "permission_error", "1220", None),
    ),
    "key not of the workspace": Row(
        Forbidden("no", ForbiddenReason.WORKSPACE),
        (401, IRE, "invalid_api_key"), (401, "NOT AUTHORIZED"),
        (403, "1220"), (403, "permission_error", "1220", None),
    ),
    "account locked": Row(
        Forbidden("no", ForbiddenReason.ACCOUNT),
        (403, "access_denied", "access_denied"), (403, "AccessDenied"),
        (429, "1112"), (429, "rate_limit_error", "1112", None),
    ),
    "no asynchronous calls": Row(
        Forbidden("no", ForbiddenReason.ASYNC_CALL),
        (403, "access_denied", "access_denied"), (403, "AccessDenied"),
        (400, "1212"), (400, IRE, "1212", None),
    ),
    "operators only": Row(
        Forbidden("no", ForbiddenReason.ADMIN),
        (403, "access_denied", "access_denied"), (403, "AccessDenied"),
        (403, "1220"), (403, "permission_error", "1220", None),
    ),
    # Model Studio: ModelNotFound is a 404; Zhipu: 1211 is a 400, not a 404
    "unknown model": Row(
        ModelNotFound("glm-9"),
        (404, IRE, "model_not_found"), (404, "ModelNotFound"), (400, "1211"), (400, IRE, "1211", "model"),
    ),
    "model not deployed": Row(
        ModelNotFound("glm-5", known=True),
        (404, IRE, "model_not_found"), (404, "ModelNotFound"), (400, "1211"), (400, IRE, "1211", "model"),
    ),
    # Model Studio: a wrong parameter; Zhipu: 1212, a model without the method
    "model of another kind": Row(
        MethodNotSupported("embedding-3"), *PARAMETER, (400, "1212"), (400, IRE, "1212", "model")
    ),
    # Model Studio: "Range of input length"; Zhipu: 1261
    "prompt too long": Row(ContextTooLong(100, 101), *PARAMETER, (400, "1261"), (400, IRE, "1261", None)),
    # Model Studio: the four kinds of throttling; Zhipu: 1302 own limit, 1303 frequency
    "requests per minute": Row(
        RateLimited(LimitScope.REQUESTS, 5, 7),
        (429, "limit_requests", "limit_requests"), (429, "Throttling.RateQuota"),
        (429, "1302"), (429, "rate_limit_error", "1302", None), 7,
    ),
    "tokens per minute": Row(
        RateLimited(LimitScope.TOKENS, 5, 7),
        (429, "insufficient_quota", "insufficient_quota"), (429, "Throttling.AllocationQuota"),
        (429, "1302"), (429, "rate_limit_error", "1302", None), 7,
    ),
    "requests in flight": Row(
        RateLimited(LimitScope.CONCURRENCY, 5, 7),
        *same(429, "Throttling"), (429, "1302"), (429, "rate_limit_error", "1302", None), 7,
    ),
    "burst": Row(
        RateLimited(LimitScope.BURST, 5, 7),
        (429, "limit_burst_rate", "limit_burst_rate"), (429, "Throttling.BurstRate"),
        (429, "1303"), (429, "rate_limit_error", "1303", None), 7,
    ),
    # Model Studio: Arrearage (400), AllocationQuota.FreeTierOnly (403), quota; Zhipu: 1113, no retry
    "arrears": Row(
        InsufficientBalance(BalanceFault.ARREARS),
        *same(400, "Arrearage"), (429, "1113"), (429, "insufficient_quota", "1113", None), False,
    ),
    "free quota used up": Row(
        InsufficientBalance(BalanceFault.FREE_QUOTA),
        *same(403, "AllocationQuota.FreeTierOnly"),
        (429, "1113"), (429, "insufficient_quota", "1113", None), False,
    ),
    "budget used up": Row(
        InsufficientBalance(BalanceFault.BUDGET),
        (429, "insufficient_quota", "insufficient_quota"), (429, "Throttling.AllocationQuota"),
        (429, "1113"), (429, "insufficient_quota", "1113", None), False,
    ),
    # Model Studio: DataInspectionFailed; Zhipu: 1301 with contentFilter
    "input blocked": Row(
        ContentBlocked(output=False),
        (400, "data_inspection_failed", "data_inspection_failed"), (400, "DataInspectionFailed"),
        (400, "1301"), (400, IRE, "1301", None),
    ),
    "output blocked": Row(
        ContentBlocked(output=True),
        (400, "data_inspection_failed", "data_inspection_failed"), (400, "DataInspectionFailed"),
        (400, "1301"), (400, IRE, "1301", None),
    ),
    # Zhipu, errors: 1231, a request id that is in use
    "request id in use": Row(
        invalid(Fault.EXCLUSIVE_FIELDS, "1231"), None, None, (400, "1231"), (400, IRE, "1231", "top_p")
    ),
    # ours alone: no sheet knows an Idempotency-Key; 1231 is Zhipu's code of an id in use, 409 what SDKs retry
    "first call still running": Row(
        IdempotencyConflict(IdempotencyFault.RUNNING, 3),
        (409, IRE, IPE), (409, "InvalidParameter"), (409, "1231"), (409, IRE, "1231", None), 3,
    ),
    "name used for another body": Row(
        IdempotencyConflict(IdempotencyFault.OTHER_BODY), *PARAMETER, (400, "1231"), (400, IRE, "1231", None)
    ),
    "first answer not kept": Row(
        IdempotencyConflict(IdempotencyFault.NOT_KEPT), *PARAMETER, (400, "1231"), (400, IRE, "1231", None)
    ),
    # Model Studio: ModelServingError, ModelUnavailable, RequestTimeOut; Zhipu: overload 1302, never 503;
    # 1234 for an engine that cannot be reached and for deadlines
    "overloaded": Row(
        Overloaded(2), *same(503, "ModelServingError"),
        (429, "1302"), (429, "rate_limit_error", "1302", None), 2,
    ),
    "waited in vain for a slot": Row(
        Overloaded(5, waited_s=120.0), *same(503, "ModelServingError"),
        (429, "1302"), (429, "rate_limit_error", "1302", None), 5,
    ),
    "engine not up": Row(
        DeploymentDown(retry_after_s=5), *same(503, "ModelUnavailable"),
        (500, "1234"), (500, "server_error", "1234", None), 5,
    ),
    "deadline": Row(
        DeadlineExceeded(300),
        *same(500, "RequestTimeOut"), (500, "1234"), (500, "server_error", "1234", None),
    ),
    # Model Studio: InternalError.Algo for the engine, InternalError for ourselves; Zhipu: 500 for both
    "engine failed": Row(EngineError("gone"), *ENGINE),
    "engine out of room": Row(OutOfRoom("no cache left"), *ENGINE),
    "bug of ours": Row(InternalError(), *INTERNAL),
    "ledger refuses": Row(LedgerUnavailable("/var/lib/x.db: disk full"), *INTERNAL),
    "ledger misused": Row(LedgerMisuse("request id of somebody"), *INTERNAL),
}  # fmt: skip

MID_STREAM = (
    "output blocked", "waited in vain for a slot", "engine not up", "deadline", "engine failed",
    "bug of ours", "ledger refuses",
)  # fmt: skip
"""What can still happen when the first byte has been sent."""

ROWS = pytest.mark.parametrize("name", MATRIX)
ZHIPU_ROWS = pytest.mark.parametrize("name", [name for name, row in MATRIX.items() if row.zhipu])
MODEL_STUDIO_ROWS = pytest.mark.parametrize("name", [name for name, row in MATRIX.items() if row.native])
LATE_ROWS = pytest.mark.parametrize("name", MID_STREAM)
LANGUAGES = pytest.mark.parametrize("language", ["en", "zh"])
MODEL_STUDIO, DASHSCOPE, ZHIPU, PROXY = (
    ModelStudioDialect(),
    DashScopeDialect(),
    ZhipuDialect(),
    ProxyDialect(),
)
PATHS: Mapping[str, str] = {
    "model-studio": "/compatible-mode/v1/chat/completions",
    "dashscope": "/api/v1/services/aigc/text-generation/generation",
    "zhipu": "/api/paas/v4/chat/completions",
    "proxy": "/v1/chat/completions",
}


def call_of(dialect: Dialect, language: str = "en") -> Call:
    messages = [{"role": "user", "content": "hello"}]
    if dialect.name == "dashscope":
        body: dict[str, Any] = {
            "model": "glm-5",
            "input": {"messages": messages},
            "parameters": {"result_format": "message", "incremental_output": True},
        }
    else:
        body = {"model": "glm-5", "messages": messages, "stream": True}
    headers = {"accept-language": f"{language};q=0.9", "x-dashscope-sse": "enable"}
    return Call("POST", PATHS[dialect.name], headers, {}, json.dumps(body).encode())


def refused(dialect: Dialect, name: str, language: str = "en") -> tuple[int, dict[str, Any], dict[str, str]]:
    """Status, body and headers of the error before the first byte."""
    reply = dialect.refuse(MATRIX[name].error, call_of(dialect, language), STAMP)
    headers = dict(reply.headers)
    assert headers["content-type"] == "application/json"
    return reply.status, json.loads(reply.body), headers


def cut(dialect: Dialect, name: str, language: str = "en") -> bytes:
    """What an open stream says of the error."""
    draft = dialect.draft(call_of(dialect, language))
    card = load_catalogue().find(dialect.family, draft.card_id)
    assert card is not None
    return dialect.decode(draft, card).stream(STAMP).fail(MATRIX[name].error)


def frames(data: bytes) -> list[dict[str, Any]]:
    """The JSON of every frame but the closing marker."""
    assert data.endswith(b"\n\n")
    lines = [line[5:].strip() for line in data.split(b"\n") if line.startswith(b"data:")]
    return [json.loads(line) for line in lines if line != b"[DONE]"]


def is_chinese(text: str) -> bool:
    return any("\u4e00" <= letter <= "\u9fff" for letter in text)


# --- the table is whole


def leaves(root: type[ServiceError]) -> Iterator[type[ServiceError]]:
    below = [cls for cls in root.__subclasses__() if cls.__module__.startswith("glmstudio.")]
    if not below:
        yield root
    for cls in below:
        yield from leaves(cls)


def test_every_leaf_has_a_row() -> None:
    """A new kind of error cannot be forgotten."""
    tabled = {type(row.error) for row in MATRIX.values()}
    assert set(leaves(ServiceError)) <= tabled


@pytest.mark.parametrize(
    ("kind", "attribute", "values"),
    [
        (InvalidRequest, "fault", Fault),
        (Unauthenticated, "fault", CredentialFault),
        (Forbidden, "reason", ForbiddenReason),
        (RateLimited, "scope", LimitScope),
        (InsufficientBalance, "fault", BalanceFault),
        (IdempotencyConflict, "fault", IdempotencyFault),
    ],
)
def test_every_kind_of_a_leaf_has_a_row(
    kind: type[ServiceError], attribute: str, values: type[StrEnum]
) -> None:
    """A new member of an error's own list cannot be forgotten either."""
    tabled = {getattr(row.error, attribute) for row in MATRIX.values() if isinstance(row.error, kind)}
    assert tabled == set(values)


# --- before the first byte


@MODEL_STUDIO_ROWS
def test_compatible_mode_says(name: str) -> None:
    """Status, type and code; the request id in the body is the one in the header."""
    status, body, headers = refused(MODEL_STUDIO, name)
    error = body["error"]
    assert (status, error["type"], error["code"]) == MATRIX[name].compatible
    assert error["param"] is None
    assert body["request_id"] == headers["x-request-id"] == STAMP.request_id
    assert set(body) in ({"error", "request_id"}, {"error", "request_id", "id"})
    assert body.get("id", CHAT_ID) == CHAT_ID


@MODEL_STUDIO_ROWS
def test_native_says(name: str) -> None:
    """Status and code, three keys and no more."""
    status, body, headers = refused(DASHSCOPE, name)
    assert (status, body["code"]) == MATRIX[name].native
    assert set(body) == {"code", "message", "request_id"}
    assert body["request_id"] == headers["x-request-id"] == STAMP.request_id


@ZHIPU_ROWS
@LANGUAGES
def test_zhipu_says(name: str, language: str) -> None:
    """Status and code are the same in both languages, the code is a text, the sentence is in the language."""
    status, body, _ = refused(ZHIPU, name, language)
    assert (status, body["error"]["code"]) == MATRIX[name].zhipu
    assert set(body["error"]) == {"code", "message"}
    assert is_chinese(body["error"]["message"]) is (language == "zh")
    assert ("contentFilter" in body) is isinstance(MATRIX[name].error, ContentBlocked)


@ZHIPU_ROWS
@LANGUAGES
def test_the_proxy_says(name: str, language: str) -> None:
    """Zhipu's codes with the type and param that OpenAI clients read."""
    status, body, _ = refused(PROXY, name, language)
    error = body["error"]
    assert (status, error["type"], error["code"], error["param"]) == MATRIX[name].proxy


@ROWS
@pytest.mark.parametrize("dialect", [MODEL_STUDIO, DASHSCOPE, ZHIPU, PROXY], ids=lambda dialect: dialect.name)
def test_trying_again(name: str, dialect: Dialect) -> None:
    """How long to wait is said where waiting helps; where money is missing, every SDK is told to give up."""
    _, _, headers = refused(dialect, name)
    again = MATRIX[name].again
    assert headers.get("retry-after") == (str(again) if isinstance(again, int) and again else None)
    if again is False:
        assert headers["x-should-retry"] == "false"
    elif again is not None:
        assert "x-should-retry" not in headers
    assert headers.get("allow") == ("POST" if name == "wrong method" else None)


@ROWS
@pytest.mark.parametrize("dialect", [MODEL_STUDIO, DASHSCOPE, ZHIPU, PROXY], ids=lambda dialect: dialect.name)
def test_what_is_for_the_log_stays_there(name: str, dialect: Dialect) -> None:
    """No path and no reason of an inner fault reaches a caller, and no message is empty."""
    _, body, _ = refused(dialect, name)
    message = body["error"]["message"] if "error" in body else body["message"]
    assert message
    assert "/var/lib" not in json.dumps(body)
    assert "of somebody" not in json.dumps(body)
    assert "None" not in message


# --- mid-stream


@LATE_ROWS
def test_compatible_mode_says_it_in_the_stream(name: str) -> None:
    """One frame with the error object and both ids; no frame of native form."""
    data = cut(MODEL_STUDIO, name)
    (body,) = frames(data)
    expected = MATRIX[name].compatible
    assert expected
    assert (body["error"]["type"], body["error"]["code"]) == expected[1:]
    assert (body["id"], body["request_id"]) == (CHAT_ID, STAMP.request_id)
    assert b"event:" not in data


@LATE_ROWS
def test_native_says_it_in_the_stream(name: str) -> None:
    """An `event:error` frame whose comment has the status."""
    data = cut(DASHSCOPE, name)
    expected = MATRIX[name].native
    assert expected
    status, code = expected
    head, _, _ = data.partition(b"data:")
    assert head == b"id:1\nevent:error\n:HTTP_STATUS/%d\n" % status
    assert [body["code"] for body in frames(data)] == [code]


@LATE_ROWS
@LANGUAGES
def test_zhipu_says_it_in_the_stream(name: str, language: str) -> None:
    """An error frame and the closing marker; blocked content is a finish chunk called `sensitive`."""
    data = cut(ZHIPU, name, language)
    (body,) = frames(data)
    assert data.endswith(b"data: [DONE]\n\n")
    if isinstance(MATRIX[name].error, ContentBlocked):
        assert body["choices"][0]["finish_reason"] == "sensitive"
        assert body["content_filter"] == [{"role": "assistant", "level": 1}]
    else:
        assert MATRIX[name].zhipu == (ANY, body["error"]["code"])
        assert is_chinese(body["error"]["message"]) is (language == "zh")


@LATE_ROWS
def test_the_proxy_says_it_in_the_stream(name: str) -> None:
    """An error frame and the closing marker; blocked content is OpenAI's `content_filter`."""
    data = cut(PROXY, name)
    (body,) = frames(data)
    assert data.endswith(b"data: [DONE]\n\n")
    if isinstance(MATRIX[name].error, ContentBlocked):
        assert body["choices"][0]["finish_reason"] == "content_filter"
    else:
        error = body["error"]
        assert MATRIX[name].proxy == (ANY, error["type"], error["code"], error["param"])
