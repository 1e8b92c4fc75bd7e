"""The whole edge over ASGI, with the scripted engine and a real key ring, without a socket."""

from __future__ import annotations

import asyncio
import itertools
import json
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from glmstudio.admission.issuing import issue_key
from glmstudio.admission.key_ring import KeyRing
from glmstudio.admission.limits import Limiter
from glmstudio.admission.master_key import MasterKey
from glmstudio.catalogue.catalogue import load_catalogue
from glmstudio.compose import Dialects, Drain, _renderers
from glmstudio.engines.scripted import ScriptedEngine
from glmstudio.http.app import App
from glmstudio.http.bounds import Bounds
from glmstudio.http.deadlines import Deadlines
from glmstudio.http.observe import Metrics
from glmstudio.http.operations import Operations, engine_load
from glmstudio.http.services import Services
from glmstudio.http.tasks import AsyncChat, TaskBounds
from glmstudio.http.token_count import TokenCounter
from glmstudio.idempotency.answers import Idempotency, IdempotencyBounds
from glmstudio.ledger.lease import Ledger
from glmstudio.ledger.price_book import PriceBook
from glmstudio.ledger.store import LedgerStore
from glmstudio.ledger.thread import on_thread
from glmstudio.review.guard import Review
from glmstudio.routing.deployment import Deployment
from glmstudio.routing.router import Router
from glmstudio.settings import Settings
from glmstudio.storage.database import open_database
from glmstudio.storage.worker import DatabaseWorker
from glmstudio.studio.mount import Studio
from glmstudio.studio.options import StudioOptions

COMPATIBLE = "/compatible-mode/v1/chat/completions"
NATIVE = "/api/v1/services/aigc/text-generation/generation"
ZHIPU = "/api/paas/v4/chat/completions"
PROXY = "/v1/chat/completions"


@dataclass
class Answer:
    """What came back. `closed` is true once the body ended."""

    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    closed: bool = False

    def json(self) -> Any:
        return json.loads(self.body)

    def events(self) -> list[Any]:
        """The JSON of every `data:` line but the closing marker."""
        lines = [line[5:].strip() for line in self.body.split(b"\n") if line.startswith(b"data:")]
        return [json.loads(line) for line in lines if line != b"[DONE]"]


class Client:
    """Speaks ASGI to the app: whole calls, and calls that the client leaves in the middle."""

    def __init__(self, app: App, key: str, engine: ScriptedEngine, services: Services, drain: Drain) -> None:
        self.app = app
        self.key = key
        self.engine = engine
        self.services = services
        self.drain = drain

    async def running(self, answers: int) -> None:
        """Returns once that many answers hold a slot; the event loop gets its turn until then."""
        while self.engine.health().running != answers:  # noqa: ASYNC110 - the engine has no such event
            await asyncio.sleep(0)

    async def call(
        self,
        path: str,
        body: Any = None,
        *,
        method: str = "POST",
        headers: dict[str, str] | None = None,
        key: str | None = "",
        parts: list[bytes] | None = None,
        on_bytes: Callable[[Answer], None] | None = None,
        gone: asyncio.Event | None = None,
        read: asyncio.Event | None = None,
        query: str = "",
    ) -> Answer:
        """`gone` set means that the client has left; `read` unset means that it does not take what is
        sent."""
        answer = Answer()
        data = parts if parts is not None else [b"" if body is None else json.dumps(body).encode()]
        messages = [
            {"type": "http.request", "body": part, "more_body": at + 1 < len(data)}
            for at, part in enumerate(data)
        ]
        sent = {"content-type": "application/json", **(headers or {})}
        if key is not None:
            sent.setdefault("authorization", f"Bearer {key or self.key}")

        async def receive() -> dict[str, Any]:
            if messages:
                return messages.pop(0)
            await (gone or asyncio.Event()).wait()
            return {"type": "http.disconnect"}

        async def send(message: Any) -> None:
            if message["type"] == "http.response.start":
                answer.status = message["status"]
                answer.headers = {name.decode(): value.decode() for name, value in message["headers"]}
                return
            if read is not None:
                await read.wait()
            answer.body += message.get("body", b"")
            answer.closed = not message.get("more_body", False)
            if on_bytes is not None:
                on_bytes(answer)

        scope = {
            "type": "http",
            "method": method,
            "path": path,
            "query_string": query.encode(),
            "headers": [(name.lower().encode(), value.encode()) for name, value in sent.items()],
        }
        await self.app(scope, receive, send)
        return answer


def scripted_line(**line: Any) -> dict[str, Any]:
    return line


Opener = Callable[..., Any]


@pytest.fixture
def serve(tmp_path: Path) -> Opener:
    """Opens the edge over replies: `async with serve([{"raw": "…"}]) as client`."""

    @asynccontextmanager
    async def opened(
        replies: list[dict[str, Any]],
        *,
        slots: int = 64,
        waiting_max: int = 64,
        waiting_timeout_s: float = 60,
        bounds: dict[str, float] | None = None,
        models: tuple[str, ...] = ("*",),
        review: Review | None = None,
    ) -> AsyncIterator[Client]:
        script = tmp_path / "replies.jsonl"
        script.write_text("".join(json.dumps(reply) + "\n" for reply in replies))
        engine = ScriptedEngine(
            script, slots=slots, waiting_max=waiting_max, waiting_timeout_s=waiting_timeout_s
        )
        await engine.start()
        connection: sqlite3.Connection = open_database(tmp_path / "test.db")
        database = DatabaseWorker(tmp_path / "test.db")
        store = LedgerStore(on_thread(lambda: open_database(tmp_path / "test.db"), lambda: 1_773_200_000_000))
        master = MasterKey(b"k" * 32)
        key = issue_key(connection, master, name="test", now_ms=0).text
        router = Router(load_catalogue(), {id: Deployment("script", "scripted:x", engine) for id in models})
        metrics, drain, ids = Metrics(lambda: engine_load(router)), Drain(), itertools.count(1)
        limits: dict[str, Any] = {
            "body_bytes_max": 1 << 20,
            "body_timeout_s": 5,
            "first_output_timeout_s": 60,
            "stream_idle_timeout_s": 60,
            "stream_timeout_s": 60,
            "answer_timeout_s": 60,
            "keep_alive_s": 60,
            "stall_timeout_s": 60,
        }
        chosen = Bounds(**(limits | (bounds or {})))
        services = Services(
            keys=KeyRing(connection, master),
            router=router,
            metrics=metrics,
            bounds=chosen,
            answer_deadlines=Deadlines(chosen.answer_timeout_s),
            now=lambda: 1_773_200_000.0,
            new_id=lambda: f"00000000-0000-4000-8000-{next(ids):012x}",
            draining=drain,
            limiter=Limiter(),
            ledger=Ledger(store),
            prices=PriceBook(),
            idempotency=Idempotency(database, IdempotencyBounds(), lambda: 1_773_200_000_000),
            review=review,
            names_in_flight=set(),
            renderer_for=_renderers(),
        )
        dialects = Dialects.build(Settings(data_dir=tmp_path))
        tasks = AsyncChat(services, dialects.zhipu, database, TaskBounds(4, 10, 60))
        await tasks.start()
        studio = Studio(StudioOptions(tmp_path / "test.db", master))
        operations = Operations(router, metrics, drain)
        counter = TokenCounter(services, dialects.zhipu)
        app = App(services, dialects.routes(), operations, tasks, counter, studio, dialects.home())
        try:
            yield Client(app, key, engine, services, drain)
        finally:
            await tasks.aclose()
            await studio.aclose()
            await engine.aclose()
            await store.aclose()
            database.close()
            connection.close()

    return opened
