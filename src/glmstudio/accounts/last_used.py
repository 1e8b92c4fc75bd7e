"""When keys were last used is written now and then, all together, and off every request's way."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from itertools import islice

from glmstudio.storage import keys
from glmstudio.storage.database import StorageError
from glmstudio.storage.worker import DatabaseWorker

WRITE_EVERY_S = 30.0
ROWS_PER_TRANSACTION_MAX = 1_000

log = logging.getLogger(__name__)


class LastUsedWriter:
    """`take_used` hands out what is new since the last call: key ids and Unix milliseconds."""

    def __init__(
        self,
        take_used: Callable[[], Mapping[str, int]],
        database: DatabaseWorker,
        *,
        every_s: float = WRITE_EVERY_S,
    ) -> None:
        self._take_used = take_used
        self._database = database
        self._every_s = every_s
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        self._task = asyncio.create_task(self._run(), name="glmstudio-last-used")

    async def aclose(self) -> None:
        """Stop, and write what is left."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
            self._task = None
        await self.write()

    async def write(self) -> None:
        """Write now. What the database refuses is lost: the next use of the key says it again."""
        used = iter(self._take_used().items())
        try:
            while rows := list(islice(used, ROWS_PER_TRANSACTION_MAX)):
                await self._database.run(keys.put_last_used, rows)
        except StorageError as error:
            log.warning("the last use of keys cannot be written: %s", error)

    async def _run(self) -> None:
        while True:
            await asyncio.sleep(self._every_s)
            await self.write()
