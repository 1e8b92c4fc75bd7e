"""What the shell of the management API refuses by itself. What operations refuse are `AccountFault`s."""

from __future__ import annotations

from glmstudio.errors import without_secrets


class ShellFault(Exception):
    """The root. `message` is public and repeats no secret of a key; `field` is the part of the request that
    is wrong."""

    code = "invalid_request"
    status = 400

    def __init__(self, message: str, field: str | None = None) -> None:
        message = without_secrets(message)
        super().__init__(message)
        self.message = message
        self.field = None if field is None else without_secrets(field)


class BadRequest(ShellFault):
    """A field, the body or the query is wrong."""


class Unauthorised(ShellFault):
    """No admin token, or a wrong one."""

    code = "unauthenticated"
    status = 401


class NoSuch(ShellFault):
    """The path, or the thing that it names, is not there."""

    code = "not_found"
    status = 404


class WrongMethod(ShellFault):
    """The path is there, the method is not."""

    code = "method_not_allowed"
    status = 405

    def __init__(self, method: str, allowed: tuple[str, ...]) -> None:
        super().__init__(f"method {method[:20]} is not supported here; use {', '.join(allowed)}")
        self.allowed = allowed


class Conflict(ShellFault):
    """The present state does not allow it: an id that is taken, a balance that is too low."""

    code = "conflict"
    status = 409


class TooLarge(ShellFault):
    """The body is over its limit."""

    code = "payload_too_large"
    status = 413


class TooManyGuesses(ShellFault):
    """This address gave wrong tokens too often and has to wait."""

    code = "rate_limited"
    status = 429

    def __init__(self, retry_after_s: int) -> None:
        super().__init__(f"too many wrong tokens from this address; try again in {retry_after_s} s")
        self.retry_after_s = retry_after_s


class Unavailable(ShellFault):
    """The database refuses; the log says why."""

    code = "unavailable"
    status = 503
