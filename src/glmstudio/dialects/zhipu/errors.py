"""The table from every leaf of `ServiceError` to a Zhipu status, code and sentence, and its JSON.

It knows no connection and no stream. Codes and statuses: contract, Zhipu, errors; where the sources leave a
choice (overload, what is documented but not built), the choice is made here or in the options.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, cast

from glmstudio.dialects.json_text import json_bytes
from glmstudio.dialects.protocol import Reply
from glmstudio.dialects.reading import shown
from glmstudio.dialects.zhipu.messages import Language, Phrase, Sentence, sentence
from glmstudio.dialects.zhipu.options import ZhipuOptions
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
    SwitchedOff,
    Unauthenticated,
)

CONTENT_FILTER_LEVEL = 1
"""Severity 0 (worst) to 3 of a blocked text; what the real service sends with code 1301."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """One error on the wire, before it is JSON. `sentence` still waits for its language."""

    status: int
    code: str
    sentence: Sentence


def spell(error: ServiceError, options: ZhipuOptions) -> Spelling:
    """Status, code and sentence of any ServiceError; a class without a row takes its parent's."""
    for ancestor in type(error).__mro__:
        row = _ROWS.get(ancestor)
        if row is not None:
            return row(error, options)
    raise TypeError(f"{type(error).__name__} is no ServiceError")


def error_reply(error: ServiceError, language: Language, options: ZhipuOptions) -> Reply:
    spelling = spell(error, options)
    body = json_bytes(error_object(error, spelling, language))
    headers = (("content-type", "application/json"), *waiting_headers(error, spelling.status))
    return Reply(spelling.status, body, headers)


def error_object(error: ServiceError, spelling: Spelling, language: Language) -> dict[str, Any]:
    """The error as its JSON object; 1301 has the verdict of content review beside it."""
    stated = {"error": {"code": spelling.code, "message": spelling.sentence.say(language)}}
    if isinstance(error, ContentBlocked):
        return {"contentFilter": content_filter(error.output), **stated}
    return stated


def content_filter(output: bool) -> list[dict[str, object]]:
    """Whose text was blocked, and how badly."""
    return [{"level": CONTENT_FILTER_LEVEL, "role": "assistant" if output else "user"}]


def waiting_headers(error: ServiceError, status: int) -> tuple[tuple[str, str], ...]:
    """Whether and when trying again helps; without these the SDKs retry every 429 and 5xx."""
    headers: tuple[tuple[str, str], ...] = ()
    seconds = getattr(error, "retry_after_s", None)
    if seconds is not None:
        headers += (("retry-after", str(seconds)),)
    if not error.retryable and (status == 429 or status >= 500):
        headers += (("x-should-retry", "false"),)
    if isinstance(error, MethodNotAllowed):
        headers += (("allow", ", ".join(error.allowed)),)
    return headers


def _internal(_error: ServiceError, _options: ZhipuOptions) -> Spelling:
    return Spelling(500, "500", sentence(Phrase.INTERNAL))


def _client_error(error: ClientError, _options: ZhipuOptions) -> Spelling:
    return Spelling(400, "1200", sentence(Phrase.CLIENT_ERROR, detail=error.message))


def _invalid(error: InvalidRequest, _options: ZhipuOptions) -> Spelling:
    code = error.wire_code or _FAULT_CODES[error.fault]
    said = error.sentence
    if not isinstance(said, Sentence):  # it comes from outside the decoders: only its English is known
        if error.field is None:
            said = sentence(Phrase.INVALID, detail=error.message)
        else:
            said = sentence(Phrase.INVALID_FIELD, field=error.field, detail=error.message)
    return Spelling(400, code, said)


_FAULT_CODES: Mapping[Fault, str] = {
    Fault.MALFORMED_BODY: "1210",
    Fault.MISSING_FIELD: "1213",
    Fault.WRONG_TYPE: "1210",
    Fault.OUT_OF_RANGE: "1210",
    Fault.BAD_STRUCTURE: "1214",
    Fault.EXCLUSIVE_FIELDS: "1215",
    Fault.UNSUPPORTED: "1210",
}


def _payload_too_large(error: PayloadTooLarge, _options: ZhipuOptions) -> Spelling:
    return Spelling(413, "1210", sentence(Phrase.BODY_TOO_LARGE, limit=error.limit_bytes))


def _not_found(_error: NotFound, _options: ZhipuOptions) -> Spelling:
    return Spelling(404, "1222", sentence(Phrase.UNKNOWN_PATH))


def _method_not_allowed(error: MethodNotAllowed, _options: ZhipuOptions) -> Spelling:
    said = sentence(Phrase.WRONG_METHOD, method=error.method, allowed=", ".join(error.allowed))
    return Spelling(405, "1222", said)


def _not_offered(error: NotOffered, _options: ZhipuOptions) -> Spelling:
    """1221, not 1222: the API exists in the documents, and is out of service here."""
    return Spelling(404, "1221", sentence(Phrase.NOT_OFFERED, what=error.what))


def _switched_off(error: SwitchedOff, _options: ZhipuOptions) -> Spelling:
    return Spelling(404, "1221", sentence(Phrase.SWITCHED_OFF, what=error.what, setting=error.setting))


def _unauthenticated(error: Unauthenticated, _options: ZhipuOptions) -> Spelling:
    code, phrase = _CREDENTIAL_FAULTS[error.fault]
    return Spelling(401, code, sentence(phrase))


_CREDENTIAL_FAULTS: Mapping[CredentialFault, tuple[str, Phrase]] = {
    CredentialFault.MISSING: ("1001", Phrase.KEY_MISSING),
    CredentialFault.MALFORMED: ("1002", Phrase.KEY_MALFORMED),
    CredentialFault.UNKNOWN: ("1000", Phrase.KEY_UNKNOWN),
    CredentialFault.EXPIRED: ("1003", Phrase.KEY_EXPIRED),
    CredentialFault.BAD_SIGNATURE: ("1004", Phrase.KEY_BAD_SIGNATURE),
}


def _forbidden(error: Forbidden, _options: ZhipuOptions) -> Spelling:
    if error.reason is ForbiddenReason.ACCOUNT:
        return Spelling(429, "1112", sentence(Phrase.ACCOUNT_LOCKED))
    if error.reason is ForbiddenReason.ASYNC_CALL:
        return Spelling(400, "1212", sentence(Phrase.FORBIDDEN_ASYNC))
    if error.reason is ForbiddenReason.MODEL:
        return Spelling(403, "1220", sentence(Phrase.FORBIDDEN_MODEL))
    return Spelling(403, "1220", sentence(Phrase.FORBIDDEN, detail=error.message))


def _model_not_found(error: ModelNotFound, _options: ZhipuOptions) -> Spelling:
    phrase = Phrase.MODEL_NOT_DEPLOYED if error.known else Phrase.UNKNOWN_MODEL
    return Spelling(400, "1211", sentence(phrase, model=shown(error.model)))


def _method_not_supported(error: MethodNotSupported, _options: ZhipuOptions) -> Spelling:
    return Spelling(400, "1212", sentence(Phrase.OTHER_METHOD, model=shown(error.model)))


def _context_too_long(error: ContextTooLong, _options: ZhipuOptions) -> Spelling:
    return Spelling(400, "1261", sentence(Phrase.PROMPT_TOO_LONG, limit=error.limit, given=error.shown))


def _rate_limited(error: RateLimited, _options: ZhipuOptions) -> Spelling:
    code, phrase = _LIMIT_SCOPES[error.scope]
    return Spelling(429, code, sentence(phrase, limit=error.limit, seconds=error.retry_after_s))


_LIMIT_SCOPES: Mapping[LimitScope, tuple[str, Phrase]] = {
    LimitScope.REQUESTS: ("1302", Phrase.LIMIT_REQUESTS),
    LimitScope.TOKENS: ("1302", Phrase.LIMIT_TOKENS),
    LimitScope.CONCURRENCY: ("1302", Phrase.LIMIT_CONCURRENCY),
    LimitScope.BURST: ("1303", Phrase.LIMIT_BURST),
}


def _insufficient_balance(error: InsufficientBalance, _options: ZhipuOptions) -> Spelling:
    return Spelling(429, "1113", sentence(_BALANCE_FAULTS[error.fault]))


_BALANCE_FAULTS: Mapping[BalanceFault, Phrase] = {
    BalanceFault.ARREARS: Phrase.ARREARS,
    BalanceFault.FREE_QUOTA: Phrase.QUOTA_USED_UP,
    BalanceFault.BUDGET: Phrase.BUDGET_USED_UP,
}


def _content_blocked(error: ContentBlocked, _options: ZhipuOptions) -> Spelling:
    return Spelling(400, "1301", sentence(Phrase.OUTPUT_BLOCKED if error.output else Phrase.INPUT_BLOCKED))


def _idempotency(error: IdempotencyConflict, _options: ZhipuOptions) -> Spelling:
    """1231 is the platform's code of an id in use; 409 lets the SDKs wait and come back for the answer."""
    match error.fault:
        case IdempotencyFault.RUNNING:
            said = sentence(Phrase.IDEMPOTENCY_RUNNING, seconds=error.retry_after_s)
            return Spelling(409, "1231", said)
        case IdempotencyFault.OTHER_BODY:
            return Spelling(400, "1231", sentence(Phrase.IDEMPOTENCY_OTHER_BODY))
        case IdempotencyFault.NOT_KEPT:
            return Spelling(400, "1231", sentence(Phrase.IDEMPOTENCY_NOT_KEPT))


def _overloaded(error: Overloaded, options: ZhipuOptions) -> Spelling:
    if error.waited_s is None:
        said = sentence(Phrase.OVERLOADED, seconds=error.retry_after_s)
    else:
        said = sentence(Phrase.WAITED_IN_VAIN, waited=f"{error.waited_s:g}", seconds=error.retry_after_s)
    return Spelling(429, options.overload_code, said)


def _deployment_down(error: DeploymentDown, _options: ZhipuOptions) -> Spelling:
    """Never 503: the SDKs take that for another class of error."""
    return Spelling(500, "1234", sentence(Phrase.NOT_READY, seconds=error.retry_after_s))


def _deadline_exceeded(error: DeadlineExceeded, _options: ZhipuOptions) -> Spelling:
    return Spelling(500, "1234", sentence(Phrase.DEADLINE, seconds=f"{error.seconds:g}"))


def _capacity(_error: CapacityError, options: ZhipuOptions) -> Spelling:
    return Spelling(429, options.overload_code, sentence(Phrase.OVERLOADED, seconds=1))


def _engine_failed(_error: EngineError, _options: ZhipuOptions) -> Spelling:
    return Spelling(500, "500", sentence(Phrase.ENGINE_FAILED))


_ROWS = cast(
    "Mapping[type, Callable[[ServiceError, ZhipuOptions], Spelling]]",
    {
        ServiceError: _internal,
        ClientError: _client_error,
        InvalidRequest: _invalid,
        PayloadTooLarge: _payload_too_large,
        NotFound: _not_found,
        MethodNotAllowed: _method_not_allowed,
        NotOffered: _not_offered,
        SwitchedOff: _switched_off,
        Unauthenticated: _unauthenticated,
        Forbidden: _forbidden,
        ModelNotFound: _model_not_found,
        MethodNotSupported: _method_not_supported,
        ContextTooLong: _context_too_long,
        RateLimited: _rate_limited,
        InsufficientBalance: _insufficient_balance,
        ContentBlocked: _content_blocked,
        IdempotencyConflict: _idempotency,
        CapacityError: _capacity,
        Overloaded: _overloaded,
        DeploymentDown: _deployment_down,
        DeadlineExceeded: _deadline_exceeded,
        EngineError: _engine_failed,
    },
)
