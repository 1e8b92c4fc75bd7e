"""What the ledger says when it can't do what it was asked, other than that the money doesn't suffice.

All are failures of the server to its caller; `reason` is for the log.
"""

from __future__ import annotations

from glmstudio.errors import InternalError


class LedgerUnavailable(InternalError):
    """The database refuses, or too much waits for it: nothing may be served, because nothing could be
    billed."""

    def __init__(self, reason: str) -> None:
        super().__init__()
        self.reason = reason


class LedgerMisuse(InternalError):
    """A request id that was used before, one that is not open, an account that nobody opened."""

    def __init__(self, reason: str) -> None:
        super().__init__()
        self.reason = reason
