"""How tasks ended, on the way to the database: what it refuses is kept in mind, told from there, and stored
as soon as it is back.

The ledger charges an answer before it is stored, so a database that refuses only the second write must not
lose what was paid for. It knows rows and no dialect.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from glmstudio.http.observe import log
from glmstudio.storage import tasks as rows
from glmstudio.storage.database import StorageError
from glmstudio.storage.worker import DatabaseWorker

REFUSED_MAX = 10_000
REFUSED_BYTES_MAX = 64 * 1024 * 1024
"""Ends kept in mind while the database refuses, and the bytes of their answers; a task beyond that is found
running until the next start, and failed then."""
RETRY_PAUSE_S = 5.0


@dataclass(frozen=True, slots=True)
class TaskEnd:
    """The last change of one task's row; `body` is its whole reply."""

    id: str
    status: rows.TaskStatus
    body: bytes | None
    expires_ms: int


class TaskEnds:
    def __init__(self, database: DatabaseWorker, kept_per_key_max: int) -> None:
        self._database = database
        self._kept_max = kept_per_key_max
        self._refused: dict[str, TaskEnd] = {}
        self._refused_bytes = 0
        self._retrying: asyncio.Task[None] | None = None

    def refused(self, id: str) -> TaskEnd | None:
        """The end of a task that the database does not have yet."""
        return self._refused.get(id)

    async def store(self, end: TaskEnd) -> None:
        """Durably, or as soon as the database is back."""
        try:
            await self._store(end)
        except StorageError as error:
            self._keep(end, error)
        except asyncio.CancelledError:  # the job goes on, but nobody hears whether it was refused
            self._keep(end, None)
            raise

    async def aclose(self) -> None:
        """One more try; what is refused again is found failed at the next start."""
        if self._retrying is not None:
            self._retrying.cancel()
            await asyncio.gather(self._retrying, return_exceptions=True)
        await self._store_refused()
        if self._refused:
            log.error("the ends of tasks are lost: the database refuses", tasks=len(self._refused))

    async def _store(self, end: TaskEnd) -> None:
        await self._database.run(
            rows.finish, end.id, end.status, end.body, expires_ms=end.expires_ms, kept_max=self._kept_max
        )

    def _keep(self, end: TaskEnd, error: StorageError | None) -> None:
        size = len(end.body or b"")
        fits = len(self._refused) < REFUSED_MAX and self._refused_bytes + size <= REFUSED_BYTES_MAX
        if error is not None:
            log.error("the end of a task is refused", task_id=end.id, kept=fits, reason=str(error))
        if not fits:
            return
        self._refused[end.id] = end
        self._refused_bytes += size
        if self._retrying is None or self._retrying.done():
            self._retrying = asyncio.create_task(self._retry())

    async def _retry(self) -> None:
        while self._refused:
            await asyncio.sleep(RETRY_PAUSE_S)
            await self._store_refused()

    async def _store_refused(self) -> None:
        """One after the other, up to the first that is refused again: the next would be, too."""
        for end in list(self._refused.values()):
            try:
                await self._store(end)
            except StorageError:
                return
            del self._refused[end.id]
            self._refused_bytes -= len(end.body or b"")
