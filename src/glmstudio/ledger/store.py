"""The ledger in a running server: one thread that writes, many callers that await durability.

Commands wait in a bounded line; the thread takes all that wait, decides them in order inside one transaction
and commits it, so that one flush to the disk serves them all. A call returns when its change is durable, or
raises. A database that refuses fails the commands of that transaction and is opened anew for the next: it
recovers by itself. It knows no prices and no policy; those are the book's.
"""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import Any, NamedTuple, TypeVar

from glmstudio.core.usage import Usage
from glmstudio.errors import ServiceError
from glmstudio.ledger.book import Book, Grant, Order, Receipt
from glmstudio.ledger.refusals import LedgerMisuse, LedgerUnavailable
from glmstudio.ledger.reservation import Slices
from glmstudio.storage import StorageError, transaction
from glmstudio.storage import ledger as rows
from glmstudio.storage.ledger import Outcome

COMMANDS_WAITING_MAX = 10_000
COMMANDS_PER_TRANSACTION_MAX = 512
LOCK_WAIT_MS = 2_000
"""How long a transaction waits for another process to end its own."""

CHECKPOINT_PAGES = 4_000
"""How long the write-ahead log grows between checkpoints: the same few pages change in every transaction."""

T = TypeVar("T")
Decision = Callable[[Book, int], Any]
Connect = Callable[[], sqlite3.Connection]


class Command(NamedTuple):
    decide: Decision
    answer: asyncio.Future[Any]


class LedgerStore:
    """Reserve, grow and settle, each durable when it returns. Made inside a running event loop, which is the
    one that may use it; the database is opened with the first command. `now_ms` gives Unix milliseconds.

    Every call raises LedgerUnavailable when the database refuses or `commands_waiting_max` commands wait.
    """

    def __init__(
        self,
        connect: Connect,
        now_ms: Callable[[], int],
        *,
        slices: Slices | None = None,
        commands_waiting_max: int = COMMANDS_WAITING_MAX,
        lock_wait_ms: int = LOCK_WAIT_MS,
    ) -> None:
        self.slices = slices or Slices()
        self.now_ms = now_ms
        self._writer = _Writer(connect, now_ms, self.slices, lock_wait_ms)
        self._commands_waiting_max = commands_waiting_max
        self._waiting: deque[Command] = deque()
        self._bell = threading.Event()
        self._closed = False
        self._loop = asyncio.get_running_loop()
        self._thread = threading.Thread(target=self._work, name="glmstudio-ledger", daemon=True)
        self._thread.start()

    async def reserve(self, order: Order) -> Grant:
        """Hold input and first slice. Raises InsufficientBalance, and LedgerMisuse for a request id used
        before."""
        return await self.submit(lambda book, now_ms: book.reserve(order, now_ms))

    async def grow(self, request_id: str, delivered: Usage) -> Grant:
        """Record what was delivered and ask for the next slice; the cover may stay where it is."""
        return await self.submit(lambda book, now_ms: book.grow(request_id, delivered, now_ms))

    async def settle(self, request_id: str, usage: Usage, outcome: Outcome) -> Receipt:
        """End the request, once: charge `usage`, or void it where nothing is to be charged."""
        return await self.submit(lambda book, now_ms: book.settle(request_id, usage, outcome, now_ms))

    def submit(self, decide: Callable[[Book, int], T]) -> asyncio.Future[T]:
        """Put a decision in the line at once; the future ends when it is durable. A decision must raise only
        ServiceError, and only before it has changed anything."""
        if self._closed:
            raise LedgerUnavailable("the ledger is closed")
        if len(self._waiting) >= self._commands_waiting_max:
            raise LedgerUnavailable(f"{len(self._waiting)} ledger commands are waiting, which is the limit")
        answer: asyncio.Future[T] = self._loop.create_future()
        self._waiting.append(Command(decide, answer))
        if not self._bell.is_set():
            self._bell.set()
        return answer

    async def recover(self) -> int:
        """At the start of a server, before any request: close what the last one left open, from what is
        durably known to have been delivered. How many there were."""
        return await self.close_open(lambda _: True, Outcome.INTERRUPTED)

    async def close_open(self, which: Callable[[rows.Reservation], bool], outcome: Outcome) -> int:
        """Close every open reservation that `which` picks, a transaction at a time. How many there were."""

        def close_some(book: Book, now_ms: int) -> int:
            picked = [held.request_id for held in book.open.values() if which(held)]
            picked = picked[:COMMANDS_PER_TRANSACTION_MAX]
            for request_id in picked:
                book.settle(request_id, None, outcome, now_ms)
            return len(picked)

        total = count = await self.submit(close_some)
        while count:
            total += (count := await self.submit(close_some))
        return total

    async def aclose(self) -> None:
        """Finish what waits, then close the database."""
        self._closed = True
        self._bell.set()
        await asyncio.to_thread(self._thread.join)

    # --- on the thread

    def _work(self) -> None:
        while True:
            self._bell.wait()
            self._bell.clear()
            while commands := self._take():
                answers = self._writer.run([command.decide for command in commands])
                with suppress(RuntimeError):  # the loop is gone, and with it whoever waits
                    self._loop.call_soon_threadsafe(_deliver, commands, answers)
            if self._closed:
                self._writer.close()
                return

    def _take(self) -> list[Command]:
        count = min(len(self._waiting), COMMANDS_PER_TRANSACTION_MAX)
        return [self._waiting.popleft() for _ in range(count)]


def _deliver(commands: list[Command], answers: list[Any]) -> None:
    for command, answer in zip(commands, answers, strict=True):
        if command.answer.done():
            continue
        if isinstance(answer, BaseException):
            command.answer.set_exception(answer)
        else:
            command.answer.set_result(answer)


class _Writer:
    """One connection and its book; opened when first needed, and again after every failure."""

    def __init__(
        self, connect: Connect, now_ms: Callable[[], int], slices: Slices, lock_wait_ms: int
    ) -> None:
        self._connect = connect
        self._now_ms = now_ms
        self._slices = slices
        self._lock_wait_ms = lock_wait_ms
        self._connection: sqlite3.Connection | None = None
        self._book: Book | None = None

    def run(self, decisions: list[Decision]) -> list[Any]:
        """The answer or the error of each decision, all durable or none."""
        try:
            return self._together(decisions)
        except sqlite3.IntegrityError as error:
            self._discard()
            if len(decisions) > 1:  # find the one that breaks a law; the others are innocent
                return [answer for decision in decisions for answer in self.run([decision])]
            return [LedgerMisuse(f"the ledger's laws forbid it: {error}")]
        except (sqlite3.Error, StorageError) as error:
            self._discard()
            return [LedgerUnavailable(str(error)) for _ in decisions]
        except Exception as error:  # noqa: BLE001 - a bug of ours: its callers must hear of it, the thread lives on
            self._discard()
            return [error for _ in decisions]

    def close(self) -> None:
        self._discard()

    def _together(self, decisions: list[Decision]) -> list[Any]:
        connection = self._ready()
        with transaction(connection):
            if self._book is None:
                self._book = Book(connection, self._slices)
            book = self._book
            book.begin()
            now_ms = self._now_ms()
            answers = [_decide(decision, book, now_ms) for decision in decisions]
            rows.write(connection, book.take_batch())
        return answers

    def _ready(self) -> sqlite3.Connection:
        if self._connection is None:
            self._connection = self._connect()
            self._connection.execute(f"PRAGMA busy_timeout = {self._lock_wait_ms}")
            self._connection.execute(f"PRAGMA wal_autocheckpoint = {CHECKPOINT_PAGES}")
        return self._connection

    def _discard(self) -> None:
        """The book is no longer what the database says."""
        connection, self._connection, self._book = self._connection, None, None
        if connection is not None:
            with suppress(sqlite3.Error):
                connection.close()


def _decide(decision: Decision, book: Book, now_ms: int) -> Any:
    try:
        return decision(book, now_ms)
    except ServiceError as refusal:
        return refusal
