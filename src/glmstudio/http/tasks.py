"""Zhipu's asynchronous chat: the answer is asked for now and fetched later.

A task runs without its client, but is acknowledged only when nothing but the model can still refuse it:
limits, content review, money and a full queue answer at submission, as for any other chat. It is stored
before it is acknowledged and its whole reply is stored when it ends (`task_ends`), so a restart loses no
finished result; one that the restart cut off is found as FAIL.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Coroutine
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, replace
from functools import partial
from types import TracebackType

from glmstudio.admission.payer import Payer
from glmstudio.core.usage import Usage
from glmstudio.dialects.protocol import Call, Reply, Stamp
from glmstudio.dialects.zhipu.dialect import ZhipuDialect, ZhipuExchange
from glmstudio.dialects.zhipu.refusals import unknown_task
from glmstudio.dialects.zhipu.tasks import TaskStatus, request_of, task_id
from glmstudio.engines.protocol import Seat
from glmstudio.errors import (
    DeploymentDown,
    InternalError,
    LimitScope,
    RateLimited,
    ServiceError,
)
from glmstudio.http.asgi import Client, ClientGone
from glmstudio.http.chat import Accepted, accept, collect, named
from glmstudio.http.deadlines import Deadlines
from glmstudio.http.observe import Observation, log
from glmstudio.http.outlet import Patience
from glmstudio.http.services import Services
from glmstudio.http.task_ends import TaskEnd, TaskEnds
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
        self._ends = TaskEnds(database, bounds.kept_per_key_max)
        self._deadlines = Deadlines(services.bounds.stream_timeout_s)
        self._running: set[asyncio.Task[None]] = set()
        self._running_of: Counter[str] = Counter()

    async def start(self) -> None:
        """What a former server left unfinished has failed; what nobody fetched in time is forgotten."""
        await self._database.run(rows.fail_interrupted, expires_ms=self._expiry_ms())
        await self._database.run(rows.purge, self._now_ms())

    async def aclose(self) -> None:
        """Cut the tasks that still run; each is stored as failed."""
        for task in self._running:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)
        await self._ends.aclose()

    async def submit(
        self, call: Call, payer: Payer, stamp: Stamp, seen: Observation, client: Client
    ) -> Reply:
        """Begin the task, acknowledge it once it is admitted, and let it run on. Raises what a chat is
        refused with, and ClientGone; then there is no task."""
        services, dialect = self._services, self._dialect
        accepted = await accept(services, dialect, dialect.decode_async, call, stamp, payer, seen)
        exchange = accepted.exchange
        assert isinstance(exchange, ZhipuExchange)
        if services.draining() or len(self._running) >= TASKS_RUNNING_MAX:
            raise DeploymentDown
        limit = self._bounds.running_per_key_max
        if self._running_of[payer.key_id] >= limit:
            raise RateLimited(LimitScope.CONCURRENCY, limit, RETRY_AFTER_S)
        task = rows.Task(
            task_id(stamp),
            payer.key_id,
            exchange.request.model,
            exchange.request_id or "",
            stamp.created * 1000,
        )
        admitted: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        runner = self._begin(self._run(accepted, exchange, task, admitted, seen), payer.key_id)
        await _first_of(admitted, runner, client)
        if not admitted.done():
            _tell_refusal(runner)
        return exchange.encode_task(TaskStatus.PROCESSING, task.id, stamp)

    async def result(self, id: str, payer: Payer, seen: Observation) -> Reply:
        """The task as it stands. Raises InvalidRequest when this key has no such task."""
        task = await self._database.run(rows.find, payer.key_id, id, self._now_ms())
        if task is None:
            raise unknown_task(id)
        seen.model = task.model
        ended = self._ends.refused(task.id) or task
        if ended.body is not None:
            return Reply(200, ended.body)
        begun = Stamp(request_of(task.id), task.created_ms // 1000)
        status = TaskStatus(ended.status.value)
        return self._dialect.task_reply(task.id, begun, task.model, task.request_id or None, status)

    def _begin(self, run: Coroutine[None, None, None], key_id: str) -> asyncio.Task[None]:
        """`run` as a task, counted from now until it ends, even if it is cut before its first step."""
        runner = asyncio.create_task(run)
        self._running.add(runner)
        self._running_of[key_id] += 1
        runner.add_done_callback(partial(self._on_end, key_id))
        return runner

    def _on_end(self, key_id: str, runner: asyncio.Task[None]) -> None:
        self._running.discard(runner)
        self._running_of[key_id] -= 1
        if not self._running_of[key_id]:
            del self._running_of[key_id]

    async def _run(
        self,
        accepted: Accepted,
        exchange: ZhipuExchange,
        task: rows.Task,
        admitted: asyncio.Future[None],
        seen: Observation,
    ) -> None:
        """The whole life of one task, under the caller's name for it. Raises what it is refused with while it
        is not admitted; later failures are the task's own."""
        board = partial(_Boarding, self._database, task, admitted)
        with named(self._services, accepted):
            try:
                result = await collect(self._services, accepted, Patience(None, self._deadlines), board=board)
                body = exchange.encode_task_result(result, task.id, accepted.stamp).body
            except BaseException as error:
                if not admitted.done():
                    raise
                await self._finish(task.id, rows.TaskStatus.FAIL, None)
                self._record(seen, accepted.turn.usage, error=_code(error))
                if not isinstance(error, Exception):
                    raise
                self._log_failure(error, seen)
            else:
                await self._finish(task.id, rows.TaskStatus.SUCCESS, body)
                finish = result.finish_reason.value if result.finish_reason else "deadline"
                self._record(seen, result.usage, finish=finish)

    def _record(self, seen: Observation, usage: Usage, finish: str = "", error: str = "") -> None:
        """What became of the task, for the operators: its request was recorded when it was acknowledged."""
        self._services.metrics.record_task(replace(seen, usage=usage, finish=finish, error=error))

    def _log_failure(self, error: Exception, seen: Observation) -> None:
        """Nobody waits on an admitted task: the log and its row must know."""
        if isinstance(error, ServiceError):
            log.warning("task failed", request_id=seen.request_id, error=error.code)
        else:
            log.error("task failed", request_id=seen.request_id, error=_code(error), exc_info=error)

    async def _finish(self, id: str, status: rows.TaskStatus, body: bytes | None) -> None:
        await self._ends.store(TaskEnd(id, status, body, self._expiry_ms()))

    def _now_ms(self) -> int:
        return int(self._services.now() * 1000)

    def _expiry_ms(self) -> int:
        return self._now_ms() + self._bounds.kept_s * 1000


class _Boarding:
    """A task on its way to its seat, when limits, review and money have let it in: it is stored, and told to
    be admitted as soon as it sits or stands in line. A full queue refuses before that; then the task is
    forgotten."""

    def __init__(
        self,
        database: DatabaseWorker,
        task: rows.Task,
        admitted: asyncio.Future[None],
        seating: AbstractAsyncContextManager[Seat],
    ) -> None:
        self._database = database
        self._task = task
        self._admitted = admitted
        self._seating = seating

    async def __aenter__(self) -> Seat:
        in_line: asyncio.Handle | None = None
        try:
            await self._database.run(rows.insert, self._task)
            # an engine refuses at once or lets wait: whoever still waits at the loop's next turn is in line
            in_line = asyncio.get_running_loop().call_soon(self._tell)
            seat = await self._seating.__aenter__()
        except BaseException:
            if in_line is not None:
                in_line.cancel()
            if not self._admitted.done():
                await self._database.run(rows.remove, self._task.id)
            raise
        self._tell()
        return seat

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool | None:
        return await self._seating.__aexit__(kind, error, trace)

    def _tell(self) -> None:
        if not self._admitted.done():
            self._admitted.set_result(None)


def _code(error: BaseException) -> str:
    if isinstance(error, ServiceError):
        return error.code
    return InternalError.code if isinstance(error, Exception) else "cut"


async def _first_of(admitted: asyncio.Future[None], runner: asyncio.Task[None], client: Client) -> None:
    """Wait until the task is admitted or has ended without. Raises ClientGone when the client leaves before:
    the task is cut, because nobody would ever know its id."""
    gone = False

    def leave() -> None:
        nonlocal gone
        gone = True
        runner.cancel()

    unwatch = client.watch(leave)
    try:
        await asyncio.wait((admitted, runner), return_when=asyncio.FIRST_COMPLETED)
    except asyncio.CancelledError:
        runner.cancel()
        raise
    finally:
        unwatch()
    if gone:
        raise ClientGone("client_gone")


def _tell_refusal(runner: asyncio.Task[None]) -> None:
    """Raise why a task ended before it was admitted."""
    if runner.cancelled():
        raise DeploymentDown("the server is shutting down")
    runner.result()
