"""Everything that can go wrong with a request, in one hierarchy.

    ServiceError
    ├── ClientError          the caller must change something
    │   ├── InvalidRequest       a field, the body or the structure is wrong
    │   ├── PayloadTooLarge      the body is over the size limit
    │   ├── NotFound             no such path or resource
    │   │   └── WorkspaceNotFound    the workspace that the call names
    │   ├── MethodNotAllowed     the path exists, the method does not
    │   ├── NotOffered           a documented path or feature that is not built (yet)
    │   │   └── SwitchedOff          one that is built, and that a setting turns on
    │   ├── Unauthenticated      no, malformed, unknown, expired or revoked credential
    │   ├── Forbidden            a valid key that may not do this
    │   ├── ModelNotFound        no card, or no deployment, for this id
    │   ├── MethodNotSupported   the model exists, but is of another kind than the method
    │   ├── ContextTooLong       the prompt is over the input limit
    │   ├── RateLimited          the caller's own limit
    │   ├── InsufficientBalance  money, free quota or budget is used up
    │   ├── ContentBlocked       content review refused input or output
    │   └── IdempotencyConflict  the Idempotency-Key cannot be used for this call (now)
    ├── CapacityError        try again later
    │   ├── Overloaded           every slot and waiting place is taken, or no slot came free in time
    │   ├── DeploymentDown       the engine is not up (starting, restarting, draining)
    │   └── DeadlineExceeded     the model said nothing in time
    └── EngineError          the engine failed or broke its protocol

`code` is our stable name, `status` the plain HTTP meaning; each dialect owns the table from these classes to
its wire. `message` is public: it never holds a secret, a path or a prompt. Foreign exceptions are mapped to
these at the border they cross; anything else that escapes is a bug and becomes the dialect's internal error.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import ClassVar

_WHOLE_KEY = re.compile(r"\b([0-9a-f]{32})\.[A-Za-z0-9_-]+")


def without_secrets(text: str) -> str:
    """The text with every `id.secret` cut to its id: somebody may have pasted a whole key anywhere."""
    return _WHOLE_KEY.sub(r"\1", text)


class OperatorError(Exception):
    """Something on this machine is wrong: a setting, a file, the database. Not an answer to any caller; the
    message is one line for whoever runs the command, names the place and says what mends it."""


class ServiceError(Exception):
    """The root. `message` is what the caller may read, in English; a dialect may say it in its own words."""

    code: ClassVar[str] = "internal_error"
    status: ClassVar[int] = 500
    retryable: bool = False

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class InternalError(ServiceError):
    """An unexpected failure of ours; the log holds the cause under the request id."""

    def __init__(self, message: str = "internal error") -> None:
        super().__init__(message)


class ClientError(ServiceError):
    code = "client_error"
    status = 400


class CapacityError(ServiceError):
    code = "capacity"
    status = 503
    retryable = True


class EngineError(ServiceError):
    """The engine failed, or said something its protocol does not allow."""

    code = "engine_failed"
    status = 500
    retryable = True


class Fault(StrEnum):
    """What is wrong with an invalid request, for dialects whose codes tell these apart."""

    MALFORMED_BODY = "malformed_body"
    MISSING_FIELD = "missing_field"
    WRONG_TYPE = "wrong_type"
    OUT_OF_RANGE = "out_of_range"
    BAD_STRUCTURE = "bad_structure"
    EXCLUSIVE_FIELDS = "exclusive_fields"
    UNSUPPORTED = "unsupported"


class InvalidRequest(ClientError):
    """A field, the body or the structure is wrong. `field` is the dotted path as the caller wrote it.

    `wire_code` lets a dialect's own decoder name a code that its table cannot derive from `fault`; `sentence`
    is the message in the form of a dialect that speaks several languages, and means nothing outside it.
    """

    code = "invalid_request"

    def __init__(
        self,
        message: str,
        fault: Fault,
        field: str | None = None,
        wire_code: str | None = None,
        sentence: object = None,
    ) -> None:
        super().__init__(message)
        self.fault = fault
        self.field = field
        self.wire_code = wire_code
        self.sentence = sentence


class PayloadTooLarge(ClientError):
    code = "payload_too_large"
    status = 413

    def __init__(self, limit_bytes: int) -> None:
        super().__init__(f"the request body is larger than {limit_bytes} bytes")
        self.limit_bytes = limit_bytes


class NotFound(ClientError):
    code = "not_found"
    status = 404


class WorkspaceNotFound(NotFound):
    """The payer's account has no workspace of this name; whether another has one is not told."""

    code = "workspace_not_found"

    def __init__(self) -> None:
        super().__init__("the account has no such workspace")


class MethodNotAllowed(ClientError):
    code = "method_not_allowed"
    status = 405

    def __init__(self, method: str, allowed: tuple[str, ...]) -> None:
        super().__init__(f"method {method} is not supported here; use {', '.join(allowed)}")
        self.method = method
        self.allowed = allowed


class NotOffered(ClientError):
    """A path or feature the real service documents and this server does not have (yet)."""

    code = "not_offered"

    def __init__(self, what: str) -> None:
        super().__init__(f"{what} is not available on this server")
        self.what = what


class SwitchedOff(NotOffered):
    """`setting` is what the operator sets to turn it on."""

    code = "switched_off"

    def __init__(self, what: str, setting: str) -> None:
        super().__init__(what)
        self.message = f"{what} is switched off on this server; the setting {setting} turns it on"
        self.setting = setting


class CredentialFault(StrEnum):
    MISSING = "missing"
    MALFORMED = "malformed"
    UNKNOWN = "unknown"
    EXPIRED = "expired"
    BAD_SIGNATURE = "bad_signature"


_CREDENTIAL_FAULTS = {
    CredentialFault.MISSING: "is missing",
    CredentialFault.MALFORMED: "is malformed",
    CredentialFault.UNKNOWN: "is unknown",
    CredentialFault.EXPIRED: "is expired",
    CredentialFault.BAD_SIGNATURE: "has a wrong secret or signature",
}


class Unauthenticated(ClientError):
    code = "unauthenticated"
    status = 401

    def __init__(self, fault: CredentialFault) -> None:
        super().__init__(f"the API key {_CREDENTIAL_FAULTS[fault]}")
        self.fault = fault


class ForbiddenReason(StrEnum):
    MODEL = "model"
    WORKSPACE = "workspace"
    ACCOUNT = "account"
    ASYNC_CALL = "async_call"
    ADMIN = "admin"


class Forbidden(ClientError):
    code = "forbidden"
    status = 403

    def __init__(self, message: str, reason: ForbiddenReason) -> None:
        super().__init__(message)
        self.reason = reason


class ModelNotFound(ClientError):
    """No model has this id in this family, or nothing is deployed for it (`known` is then True)."""

    code = "model_not_found"
    status = 404

    def __init__(self, model: str, known: bool = False) -> None:
        super().__init__(
            f"the model {model!r} is not deployed on this server"
            if known
            else f"the model {model!r} does not exist"
        )
        self.model = model
        self.known = known


class MethodNotSupported(ClientError):
    """The model is known, but does something else: an embedding model in a chat, a chat model in
    moderation."""

    code = "method_not_supported"

    def __init__(self, model: str) -> None:
        super().__init__(f"the model {model!r} does not support this method")
        self.model = model


class ContextTooLong(ClientError):
    code = "context_too_long"

    def __init__(self, limit: int, given: int, *, at_least: bool = False) -> None:
        """`at_least`: the whole was not counted, because it cannot fit; `shown` is what can be said."""
        self.shown = f"{given}+" if at_least else str(given)
        super().__init__(f"the input has {self.shown} tokens; the limit is {limit}")
        self.limit = limit
        self.given = given


class LimitScope(StrEnum):
    REQUESTS = "requests"
    TOKENS = "tokens"
    CONCURRENCY = "concurrency"
    BURST = "burst"


class RateLimited(ClientError):
    code = "rate_limited"
    status = 429
    retryable = True

    def __init__(self, scope: LimitScope, limit: int, retry_after_s: int) -> None:
        super().__init__(f"the limit of {limit} ({scope.value}) is reached; try again in {retry_after_s} s")
        self.scope = scope
        self.limit = limit
        self.retry_after_s = retry_after_s


class BalanceFault(StrEnum):
    ARREARS = "arrears"
    FREE_QUOTA = "free_quota"
    BUDGET = "budget"


_PURSES = {
    BalanceFault.ARREARS: "balance of the account",
    BalanceFault.FREE_QUOTA: "free quota",
    BalanceFault.BUDGET: "budget",
}
HELD_RETRY_S = 1
"""Requests that hold money end at any moment; to ask again each second costs nobody much."""


class InsufficientBalance(ClientError):
    """Money, free quota or a budget does not cover the request. Waiting does not help, unless what is missing
    is only `held` by requests that are still running."""

    code = "insufficient_balance"
    status = 429

    def __init__(self, fault: BalanceFault, *, held: bool = False) -> None:
        purse = _PURSES[fault]
        running = "; requests that are still running hold a part of it" if held else ""
        super().__init__(f"the {purse} does not cover this request{running}")
        self.fault = fault
        self.retryable = held
        self.retry_after_s = HELD_RETRY_S if held else None


class ContentBlocked(ClientError):
    """Content review refused; `output` tells whether the answer or the input was blocked."""

    code = "content_blocked"

    def __init__(self, output: bool) -> None:
        super().__init__("the content was blocked by review")
        self.output = output


class IdempotencyFault(StrEnum):
    RUNNING = "running"
    OTHER_BODY = "other_body"
    NOT_KEPT = "not_kept"


class IdempotencyConflict(ClientError):
    """The call's Idempotency-Key was used before, and the first answer cannot stand in for this one.

    RUNNING: the first call is still being answered; try again in `retry_after_s`. OTHER_BODY: the first call
    asked for something else. NOT_KEPT: the first answer was complete, but too large to be kept.
    """

    code = "idempotency_conflict"
    status = 409

    def __init__(self, fault: IdempotencyFault, retry_after_s: int = 1) -> None:
        super().__init__(_IDEMPOTENCY_FAULTS[fault])
        self.fault = fault
        self.retry_after_s = retry_after_s if fault is IdempotencyFault.RUNNING else None


_IDEMPOTENCY_FAULTS = {
    IdempotencyFault.RUNNING: "the first request with this Idempotency-Key is still being answered",
    IdempotencyFault.OTHER_BODY: "this Idempotency-Key was used for another request",
    IdempotencyFault.NOT_KEPT: "the first answer with this Idempotency-Key was too large to be kept",
}


class Overloaded(CapacityError):
    """`waited_s`: how long room was waited for in vain; None: there was no place left to wait."""

    code = "overloaded"
    status = 429

    def __init__(self, retry_after_s: int = 1, waited_s: float | None = None) -> None:
        why = (
            "the model is busy and its waiting queue is full"
            if waited_s is None
            else f"the model is busy and had no room for this request within {waited_s:g} s"
        )
        super().__init__(f"{why}; try again later")
        self.retry_after_s = retry_after_s
        self.waited_s = waited_s


class DeploymentDown(CapacityError):
    code = "deployment_down"

    def __init__(
        self, message: str = "the model is not ready; try again in a few seconds", retry_after_s: int = 5
    ) -> None:
        super().__init__(message)
        self.retry_after_s = retry_after_s


class DeadlineExceeded(CapacityError):
    code = "deadline_exceeded"

    def __init__(self, seconds: float) -> None:
        super().__init__(f"no output within {seconds:g} s")
        self.seconds = seconds
