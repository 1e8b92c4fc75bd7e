"""What the ledger is asked, and what it answers, as values: they may cross to another process.

To reserve is an `Order`; every other command stands here. It knows no SQL, no threads and no wire.
"""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from glmstudio.core.usage import Usage
from glmstudio.errors import BalanceFault, InsufficientBalance
from glmstudio.ledger.book import Book, Grant, Order, Receipt
from glmstudio.ledger.refusals import LedgerMisuse, LedgerUnavailable
from glmstudio.storage.ledger import Also, Outcome

COMMANDS_PER_TRANSACTION_MAX = 512


class Grow(Struct, frozen=True, array_like=True, tag="grow"):
    """Record what was delivered and hold the next slice; answered with a Grant."""

    request_id: str
    delivered: Usage


class Settle(Struct, frozen=True, array_like=True, tag="settle"):
    """End the request: charge `usage`, or void it where nothing is to be charged; `also` is written with it.
    Answered with a Receipt."""

    request_id: str
    usage: Usage
    outcome: Outcome
    also: Also | None = None


class SettleIfOpen(Struct, frozen=True, array_like=True, tag="settle_if_open"):
    """End the request unless somebody did. Answered with Closed."""

    request_id: str
    usage: Usage
    outcome: Outcome


class CloseOpen(Struct, frozen=True, array_like=True, tag="close_open"):
    """End open requests that were reserved or grew last `untouched_ms` ago or earlier, those in `sparing`
    excepted, and charge what is durably known to have been delivered. One command closes no more than a
    transaction holds; answered with Closed."""

    outcome: Outcome
    untouched_ms: int
    sparing: frozenset[str] = frozenset()


class Closed(Struct, frozen=True, array_like=True, tag="closed"):
    """How many requests were ended."""

    count: int


class Why(StrEnum):
    """Why a command is refused. BUG: an error that nobody foresaw."""

    ARREARS = BalanceFault.ARREARS.value
    FREE_QUOTA = BalanceFault.FREE_QUOTA.value
    BUDGET = BalanceFault.BUDGET.value
    MISUSE = "misuse"
    UNAVAILABLE = "unavailable"
    BUG = "bug"


class Refused(Struct, frozen=True, array_like=True, tag="refused"):
    """The command changed nothing. `reason` is for the log; `held`: waiting may help."""

    why: Why
    reason: str = ""
    held: bool = False

    def error(self) -> Exception:
        """The same as the error that its caller gets."""
        match self.why:
            case Why.MISUSE:
                return LedgerMisuse(self.reason)
            case Why.UNAVAILABLE:
                return LedgerUnavailable(self.reason)
            case Why.BUG:
                return RuntimeError(self.reason)
            case _:
                return InsufficientBalance(BalanceFault(self.why.value), held=self.held)


Command = Order | Grow | Settle | SettleIfOpen | CloseOpen
Answer = Grant | Receipt | Closed | Refused


def decide(book: Book, command: Command, now_ms: int) -> Answer:
    """Do it, or refuse it before anything has changed."""
    try:
        match command:
            case Order():
                return book.reserve(command, now_ms)
            case Grow(request_id, delivered):
                return book.grow(request_id, delivered, now_ms)
            case Settle(request_id, usage, outcome, also):
                return book.settle(request_id, usage, outcome, now_ms, also)
            case SettleIfOpen(request_id, usage, outcome):
                if request_id not in book.open:
                    return Closed(0)
                book.settle(request_id, usage, outcome, now_ms)
                return Closed(1)
            case CloseOpen():
                return _close_open(book, command, now_ms)
    except InsufficientBalance as error:
        return Refused(Why(error.fault.value), held=error.retryable)
    except LedgerMisuse as error:
        return Refused(Why.MISUSE, error.reason)


def _close_open(book: Book, command: CloseOpen, now_ms: int) -> Closed:
    edge_ms, sparing = now_ms - command.untouched_ms, command.sparing
    found = [held.request_id for held in book.open.values() if held.touched_ms <= edge_ms]
    picked = [request_id for request_id in found if request_id not in sparing]
    picked = picked[:COMMANDS_PER_TRANSACTION_MAX]
    for request_id in picked:
        book.settle(request_id, None, command.outcome, now_ms)
    return Closed(len(picked))
