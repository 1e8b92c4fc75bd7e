"""What a call with an Idempotency-Key gets: a fresh run, the first answer again, or a refusal.

A key belongs to its API key. While its first call runs, a second one is refused with "try again" instead of
waiting: a waiting call would hold a connection for as long as an answer takes, and the SDKs come back by
themselves. Runs are known in memory only, so a server that dies leaves nothing behind that blocks a retry;
finished answers are durable before their last byte goes out. A client that leaves while its answer is being
kept leaves a key that is in use until that has ended, so that its next call finds the answer. What failed was
never an answer: the next call with the key is a first one again.
"""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

from glmstudio.errors import IdempotencyConflict, IdempotencyFault
from glmstudio.idempotency.recording import Recording, inflate
from glmstudio.storage import idempotency as rows
from glmstudio.storage.database import StorageError
from glmstudio.storage.worker import DatabaseWorker

KEPT_S = 86_400
KEPT_PER_KEY_MAX = 1_000
ANSWER_BYTES_MAX = 524_288
PURGE_EVERY_MS = 600_000

REPLAYED = ("idempotency-replayed", "true")
"""The header that tells a replayed answer from a fresh one."""


@dataclass(frozen=True, slots=True)
class IdempotencyBounds:
    """How long and how many answers are kept for one API key; `answer_bytes_max` counts deflated bytes."""

    kept_s: int = KEPT_S
    kept_per_key_max: int = KEPT_PER_KEY_MAX
    answer_bytes_max: int = ANSWER_BYTES_MAX


@dataclass(frozen=True, slots=True)
class Replay:
    """The first answer, as it went out; a stream comes as one body. The headers say that it is a replay."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes


class Fresh:
    """A first call. `add` every byte of its answer, then `complete` before the last of them goes out.

    Use it as a context manager: leaving without `complete` gives the key back.
    """

    def __init__(self, answers: Idempotency, key_id: str, name: str, request_hash: str) -> None:
        self._answers = answers
        self._id = (key_id, name)
        self._request_hash = request_hash
        self._recording = Recording(answers.bounds.answer_bytes_max)
        self._keeping: asyncio.Future[Any] | None = None
        self._over = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.abandon()

    def add(self, data: bytes) -> None:
        self._recording.add(data)

    async def complete(self, status: int, headers: tuple[tuple[str, str], ...]) -> None:
        """Keep the answer with these headers, durably. Only for what a repeated call shall get too: never for
        a failure. Raises StorageError; then the key is free again."""
        assert not self._over, "an answer is completed once"
        try:
            await self._answers.keep(self._stored(status, headers))
        finally:
            self.abandon()

    def keeping(self, status: int, headers: tuple[tuple[str, str], ...]) -> rows.Keeping:
        """The answer as it is to be kept, for a transaction of somebody else: that of its charge, so that no
        answer is charged and lost, nor kept and free. Call `hold` when that has begun."""
        assert not self._over, "an answer is completed once"
        return rows.Keeping(self._stored(status, headers), self._answers.bounds.kept_per_key_max)

    def _stored(self, status: int, headers: tuple[tuple[str, str], ...]) -> rows.StoredAnswer:
        return self._answers.stored(self._id, self._request_hash, status, headers, self._recording.finish())

    def hold(self, keeping: asyncio.Future[Any]) -> None:
        """The answer is being written by somebody else: `abandon` waits for the end of that."""
        self._keeping = keeping

    def abandon(self) -> None:
        """Give the key back, now or when what writes the answer has ended; unless the answer is kept by then,
        the next call with the key is a first one. Without effect after `complete`."""
        if self._over:
            return
        self._over = True
        if self._keeping is None or self._keeping.done():
            self._answers.leave(self._id)
        else:
            self._keeping.add_done_callback(lambda _: self._answers.leave(self._id))


class Idempotency:
    def __init__(
        self, database: DatabaseWorker, bounds: IdempotencyBounds, now_ms: Callable[[], int]
    ) -> None:
        self.bounds = bounds
        self._database = database
        self._now_ms = now_ms
        self._running: dict[tuple[str, str], str] = {}
        self._purge_due_ms = 0

    async def begin(self, key_id: str, name: str, request_hash: str) -> Fresh | Replay:
        """For the call `request_hash` under the Idempotency-Key `name`. Raises IdempotencyConflict and
        StorageError."""
        id = (key_id, name)
        if id in self._running:
            same = self._running[id] == request_hash
            raise IdempotencyConflict(IdempotencyFault.RUNNING if same else IdempotencyFault.OTHER_BODY)
        self._running[id] = request_hash
        fresh = Fresh(self, key_id, name, request_hash)
        try:
            await self._purge()
            stored = await self._database.run(rows.find, key_id, name, self._now_ms())
            if stored is None:
                return fresh
            replay = _replay(stored, request_hash)
        except BaseException:
            fresh.abandon()
            raise
        fresh.abandon()
        return replay

    async def keep(self, answer: rows.StoredAnswer) -> None:
        """Store a finished answer; `Fresh.complete` is the way here."""
        await self._database.run(rows.insert, answer, kept_max=self.bounds.kept_per_key_max)

    def stored(
        self,
        id: tuple[str, str],
        request_hash: str,
        status: int,
        headers: tuple[tuple[str, str], ...],
        body: bytes | None,
    ) -> rows.StoredAnswer:
        """The answer as it is kept, from now on for as long as answers are."""
        now_ms = self._now_ms()
        expires_ms = now_ms + self.bounds.kept_s * 1000
        return rows.StoredAnswer(*id, request_hash, status, headers, body, now_ms, expires_ms)

    def leave(self, id: tuple[str, str]) -> None:
        """The call no longer runs; `Fresh.abandon` is the way here."""
        self._running.pop(id, None)

    async def _purge(self) -> None:
        now_ms = self._now_ms()
        if now_ms >= self._purge_due_ms:
            self._purge_due_ms = now_ms + PURGE_EVERY_MS
            await self._database.run(rows.purge, now_ms)


def _replay(stored: rows.StoredAnswer, request_hash: str) -> Replay:
    if stored.request_hash != request_hash:
        raise IdempotencyConflict(IdempotencyFault.OTHER_BODY)
    if stored.body is None:
        raise IdempotencyConflict(IdempotencyFault.NOT_KEPT)
    try:
        return Replay(stored.status, (*stored.headers, REPLAYED), inflate(stored.body))
    except zlib.error as error:
        raise StorageError(f"a kept answer of key {stored.key_id} is damaged: {error}") from error
