"""Zhipu's asynchronous chat: the answer is asked for now and fetched later.

A task is stored before it is acknowledged, runs without its client, and its whole reply is stored when it
ends, so a restart loses no finished result; one that the restart cut off is found as FAIL.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from glmstudio.admission.payer import Payer
from glmstudio.dialects.protocol import Call, Reply, Stamp
from glmstudio.dialects.zhipu.dialect import ZhipuDialect, ZhipuExchange
from glmstudio.dialects.zhipu.refusals import unknown_task
from glmstudio.dialects.zhipu.tasks import TaskStatus, request_of, task_id
from glmstudio.errors import (
    DeploymentDown,
    InternalError,
    LimitScope,
    RateLimited,
    ServiceError,
)
from glmstudio.http.chat import Accepted, accept, collect
from glmstudio.http.deadlines import Deadlines
from glmstudio.http.observe import Observation, log
from glmstudio.http.outlet import Patience
from glmstudio.http.services import Services
from glmstudio.storage import tasks as rows
from glmstudio.storage.worker import DatabaseWorker

RETRY_AFTER_S = 5
TASKS_RUNNING_MAX = 10_000
"""Over all keys; each also has its own bound."""


@dataclass(frozen=True, slots=True)
class TaskBounds:
    running_per_key_max: int
    kept_per_key_max: int
    kept_s: int


class AsyncChat:
    def __init__(
        self, services: Services, dialect: ZhipuDialect, database: DatabaseWorker, bounds: TaskBounds
    ) -> None:
        self._services = services
        self._dialect = dialect
        self._database = database
        self._bounds = bounds
        self._deadlines = Deadlines(services.bounds.stream_timeout_s)
        self._running: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        """What a former server left unfinished has failed; what nobody fetched in time is forgotten."""
        await self._database.run(rows.fail_interrupted, expires_ms=self._expiry_ms())
        await self._database.run(rows.purge, self._now_ms())

    async def aclose(self) -> None:
        """Cut the tasks that still run; each is stored as failed."""
        for task in self._running:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)

    async def submit(self, call: Call, payer: Payer, stamp: Stamp, seen: Observation) -> Reply:
        """Store the task, acknowledge it and let it run. Raises ServiceError."""
        services, dialect = self._services, self._dialect
        accepted = await accept(services, dialect, dialect.decode_async, call, stamp, payer, seen)
        exchange = accepted.exchange
        assert isinstance(exchange, ZhipuExchange)
        if services.draining() or len(self._running) >= TASKS_RUNNING_MAX:
            raise DeploymentDown
        id = task_id(stamp)
        task = rows.Task(
            id, payer.key_id, exchange.request.model, exchange.request_id or "", stamp.created * 1000
        )
        limit = self._bounds.running_per_key_max
        if not await self._database.run(rows.insert, task, running_max=limit):
            raise RateLimited(LimitScope.CONCURRENCY, limit, RETRY_AFTER_S)
        runner = asyncio.create_task(self._run(accepted, exchange, id, seen))
        self._running.add(runner)
        runner.add_done_callback(self._running.discard)
        return exchange.encode_task(TaskStatus.PROCESSING, id, stamp)

    async def result(self, id: str, payer: Payer, seen: Observation) -> Reply:
        """The task as it stands. Raises InvalidRequest when this key has no such task."""
        task = await self._database.run(rows.find, payer.key_id, id, self._now_ms())
        if task is None:
            raise unknown_task(id)
        seen.model = task.model
        if task.body is not None:
            return Reply(200, task.body)
        begun = Stamp(request_of(task.id), task.created_ms // 1000)
        status = TaskStatus(task.status.value)
        return self._dialect.task_reply(task.id, begun, task.model, task.request_id or None, status)

    async def _run(self, accepted: Accepted, exchange: ZhipuExchange, id: str, seen: Observation) -> None:
        status, body = rows.TaskStatus.FAIL, None
        try:
            patience = Patience(None, self._deadlines)
            result = await collect(self._services, accepted, patience)
            status, body = (
                rows.TaskStatus.SUCCESS,
                exchange.encode_task_result(result, id, accepted.stamp).body,
            )
        except ServiceError as error:
            log.warning("task failed", request_id=seen.request_id, error=error.code)
        except Exception as error:  # noqa: BLE001 - nobody waits on this task: the log and its row must know
            log.error("task failed", request_id=seen.request_id, error=InternalError.code, exc_info=error)
        finally:
            kept = self._bounds.kept_per_key_max
            await self._database.run(
                rows.finish, id, status, body, expires_ms=self._expiry_ms(), kept_max=kept
            )

    def _now_ms(self) -> int:
        return int(self._services.now() * 1000)

    def _expiry_ms(self) -> int:
        return self._now_ms() + self._bounds.kept_s * 1000
