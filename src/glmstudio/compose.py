"""The one composition root: settings in, a running server out. The only module that imports everyone.

Engines are ready before the port opens, so whoever connects is served; what can't be started ends in one
clear line (`StartFailed`). After the signal no new request is taken, running answers have the drain timeout
to finish, and the exit code is 0.
"""

from __future__ import annotations

import asyncio
import errno
import signal
import socket
import sqlite3
import time
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import asynccontextmanager, closing, contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast

import uvicorn
import uvloop

from glmstudio import memory
from glmstudio.accounts.last_used import LastUsedWriter
from glmstudio.admission.issuing import Issued, import_key, issue_key, master_key_of
from glmstudio.admission.key_ring import KeyRing
from glmstudio.admission.limits import Limiter
from glmstudio.admission.master_key import MasterKey
from glmstudio.admission.tokens import warm_up
from glmstudio.banner import banner
from glmstudio.catalogue.catalogue import load_catalogue
from glmstudio.dialects.dashscope.dialect import DashScopeDialect
from glmstudio.dialects.model_studio.dialect import ModelStudioDialect
from glmstudio.dialects.model_studio.options import ModelStudioOptions
from glmstudio.dialects.proxy.dialect import ProxyDialect
from glmstudio.dialects.proxy.options import ProxyOptions
from glmstudio.dialects.proxy.paths import UNBUILT as PROXY_UNBUILT
from glmstudio.dialects.zhipu.dialect import ZhipuDialect
from glmstudio.dialects.zhipu.options import ZhipuOptions
from glmstudio.dialects.zhipu.paths import UNBUILT as ZHIPU_UNBUILT
from glmstudio.engines.llamacpp.engine import LlamaCppEngine, LlamaCppOptions
from glmstudio.engines.protocol import Engine
from glmstudio.engines.scripted import ScriptedEngine
from glmstudio.errors import OperatorError, ServiceError
from glmstudio.glm.checkpoint import Checkpoint
from glmstudio.glm.render import PromptRenderer
from glmstudio.http.app import App
from glmstudio.http.bounds import Bounds
from glmstudio.http.connection import Connection
from glmstudio.http.deadlines import Deadlines
from glmstudio.http.observe import Metrics, log
from glmstudio.http.operations import Operations, engine_load
from glmstudio.http.request_ids import RequestIds
from glmstudio.http.routes import Kind, Match, Mount, Routes
from glmstudio.http.services import Services
from glmstudio.http.tasks import AsyncChat, TaskBounds
from glmstudio.http.token_count import TokenCounter
from glmstudio.idempotency.answers import Idempotency, IdempotencyBounds
from glmstudio.ledger.lease import Ledger
from glmstudio.ledger.price_book import PriceBook
from glmstudio.ledger.process import WriterProcess
from glmstudio.ledger.store import LedgerStore
from glmstudio.ledger.thread import on_thread
from glmstudio.logs import configure_logging
from glmstudio.nano import checkpoint_path
from glmstudio.routing.deployment import Deployment
from glmstudio.routing.router import ANY_MODEL, Router
from glmstudio.settings import EngineSettings, ModelBinding, ServerSettings, Settings
from glmstudio.storage import keys as key_rows
from glmstudio.storage.accounts_schema import OPERATOR_ACCOUNT
from glmstudio.storage.data_dir import DataDirLock, Served, claim_data_dir, prepare_data_dir
from glmstudio.storage.database import StorageError, open_database
from glmstudio.storage.worker import DatabaseWorker
from glmstudio.studio.mount import Studio
from glmstudio.studio.options import StudioOptions

if TYPE_CHECKING:
    from glmstudio.review.guard import Review

NANO_ID = "glm-nano"
FIRST_KEY_NAME = "first key"
LISTEN_BACKLOG = 2048
ENDING_SIGNALS = (signal.SIGINT, signal.SIGTERM)
"""And SIGHUP, of a terminal that was closed: it would end us in the middle of the answers, too."""


class StartFailed(OperatorError):
    """The server cannot start; the message is one line for the operator."""


def serve(settings: Settings, bootstrap_key: str | None) -> int:
    """Run until a signal ends it; the exit code. Raises OperatorError, in one line, when it cannot start."""
    configure_logging(settings.logging)
    prepare_data_dir(settings.data_dir)
    with claim_data_dir(settings.run_file_path) as lock:
        try:
            return uvloop.run(_serve(settings, bootstrap_key, lock))
        except sqlite3.Error as error:  # while it starts; later each request answers for itself
            raise StorageError(f"database {settings.database_path}: {error}") from error


async def _serve(settings: Settings, bootstrap_key: str | None, lock: DataDirLock) -> int:
    with _listening(settings.server) as listener:
        master, brought = _open_keys(settings, bootstrap_key)
        deployments = build_deployments(settings)
        async with (
            _ledger_store(settings) as store,
            _running(deployments) as router,
            _application(settings, master, router, store) as (app, drain, ring),
        ):
            # Last of all: a start that fails after it would have made a key that nobody ever sees.
            first_key = brought or _first_key(settings, master)
            ring.refresh()
            host, port = listener.getsockname()[:2]
            url = f"http://{f'[{host}]' if ':' in host else host}:{port}"
            server = _Server(_uvicorn_config(app, settings.server), drain)

            def announce() -> None:
                warm = asyncio.get_running_loop().run_in_executor(None, warm_up)
                warm.add_done_callback(lambda done: done.exception())
                memory.settle()
                lock.announce(_reachable(url), _served(router))
                print(banner(_reachable(url), first_key, router), flush=True)

            await server.run(listener, announce)
    return 0


def _served(router: Router) -> dict[str, Served]:
    return {
        id: Served(made.label, made.engine.context_tokens, made.engine.thought_tokens_max)
        for id, made in router.deployments().items()
    }


# -- parts, from the outside in


@contextmanager
def _listening(server: ServerSettings) -> Generator[socket.socket]:
    """The bound port, before anything slow is begun: a port in use is said at once."""
    family = socket.AF_INET6 if ":" in server.host else socket.AF_INET
    try:
        listener = socket.create_server((server.host, server.port), family=family, backlog=LISTEN_BACKLOG)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            hint = "another program uses it; choose another with --port"
        else:
            hint = error.strerror or str(error)
        raise StartFailed(f"cannot listen on {server.host} port {server.port}: {hint}") from error
    with listener:
        yield listener


def _open_keys(settings: Settings, bootstrap_key: str | None) -> tuple[MasterKey, Issued | None]:
    """The master key, and the bootstrap key when it is new: what is wrong with either is said at once."""
    with closing(open_database(settings.database_path)) as connection:
        master = master_key_of(settings.master_key_path, connection)
        if bootstrap_key is None:
            return master, None
        known = {key.id for key in key_rows.everything(connection)}
        issued = import_key(connection, master, bootstrap_key, name="bootstrap", now_ms=_now_ms())
        return master, None if issued.key.id in known else issued


def _first_key(settings: Settings, master: MasterKey) -> Issued | None:
    """A fresh key to show, once, when the operator has none at all."""
    with closing(open_database(settings.database_path)) as connection:
        if any(key.account_id == OPERATOR_ACCOUNT for key in key_rows.everything(connection)):
            return None
        return issue_key(connection, master, name=FIRST_KEY_NAME, now_ms=_now_ms())


def build_deployments(settings: Settings) -> dict[str, Deployment]:
    """Every binding with its engine, one engine for each source. Raises StartFailed for a bad checkpoint."""
    bindings = settings.models or (ModelBinding(ANY_MODEL, "glm-nano", None),)
    engines: dict[str, Deployment] = {}
    deployments: dict[str, Deployment] = {}
    for binding in bindings:
        if binding.source not in engines:
            made = _deployment(binding, settings)
            engines[binding.source] = _told_apart(made, {other.name for other in engines.values()})
        deployments[binding.id] = engines[binding.source]
        if binding.scheme == "glm-nano":
            deployments.setdefault(NANO_ID, engines[binding.source])
    return deployments


def _deployment(binding: ModelBinding, settings: Settings) -> Deployment:
    try:
        if binding.scheme == "scripted":
            assert binding.path is not None
            return Deployment(
                f"scripted:{binding.path.name}", binding.source, _scripted(binding.path, settings)
            )
        path = binding.path or checkpoint_path()
        name = NANO_ID if binding.scheme == "glm-nano" else None
        engine = LlamaCppEngine(path, name, _llamacpp_options(settings.engine))
        return Deployment(engine.checkpoint.name, binding.source, engine, binding.scheme == "glm-nano")
    except ServiceError as error:
        raise StartFailed(f"{binding.source}: {error.message}") from error


def _told_apart(made: Deployment, taken: set[str]) -> Deployment:
    """Under a name of its own: files of one family often have the same, and headers, health and metrics know
    a deployment by it."""
    names = (made.name, *(f"{made.name} ({number})" for number in range(2, len(taken) + 2)))
    return replace(made, name=next(name for name in names if name not in taken))


def _scripted(path: Path, settings: Settings) -> Engine:
    """A script takes any number of answers at once, unless the operator set a bound to see it refuse."""
    bounds: dict[str, float] = {}
    for name in ("slots", "waiting_max", "waiting_timeout_s"):
        if settings.origin(f"engine.{name}") != "default":
            bounds[name] = getattr(settings.engine, name)
    return ScriptedEngine(path, **bounds)  # pyright: ignore[reportArgumentType] - the settings have these types


def _llamacpp_options(engine: EngineSettings) -> LlamaCppOptions:
    return LlamaCppOptions(
        slots=engine.slots,
        waiting_max=engine.waiting_max,
        waiting_timeout_s=engine.waiting_timeout_s,
        threads=engine.threads,
        context_tokens=engine.context_tokens,
        pool_tokens=engine.pool_tokens,
        gpu_layers=engine.gpu_layers,
        start_timeout_s=engine.start_timeout_s,
    )


@asynccontextmanager
async def _ledger_store(settings: Settings) -> AsyncGenerator[LedgerStore]:
    """Outside the engines: its process starts while they load, and ends after the last of them."""
    path = settings.database_path
    if settings.ledger.own_process:
        store = LedgerStore(partial(WriterProcess, path))
    else:
        store = LedgerStore(on_thread(lambda: open_database(path), _now_ms))
    try:
        yield store
    finally:
        await store.aclose()


@asynccontextmanager
async def _running(deployments: dict[str, Deployment]) -> AsyncGenerator[Router]:
    """The engines, started together, and the router over them."""
    unique = {id(deployment.engine): deployment for deployment in deployments.values()}.values()
    try:
        starts = [deployment.engine.start() for deployment in unique]
        for deployment, outcome in zip(
            unique, await asyncio.gather(*starts, return_exceptions=True), strict=True
        ):
            if isinstance(outcome, ServiceError):
                raise StartFailed(f"{deployment.source}: {outcome.message}") from outcome
            if isinstance(outcome, BaseException):
                raise outcome
        yield Router(load_catalogue(), deployments)
    finally:
        for deployment in unique:
            await deployment.engine.aclose()


class Drain:
    """Whether the server is on its way out."""

    def __init__(self) -> None:
        self.begun = False

    def __call__(self) -> bool:
        return self.begun


@asynccontextmanager
async def _application(
    settings: Settings, master: MasterKey, router: Router, store: LedgerStore
) -> AsyncGenerator[tuple[App, Drain, KeyRing]]:
    drain = Drain()
    review = _review(settings)
    connection = open_database(settings.database_path)
    database = DatabaseWorker(settings.database_path)
    ledger = Ledger(store)
    studio = Studio(StudioOptions(settings.database_path, master, settings.bound_models))
    try:
        await ledger.store.recover()
        metrics = Metrics(lambda: engine_load(router), access_log=_writes_access_lines(settings))
        services = Services(
            keys=KeyRing(connection, master),
            router=router,
            metrics=metrics,
            bounds=_bounds(settings.server),
            answer_deadlines=Deadlines(settings.server.answer_timeout_s),
            now=time.time,
            new_id=RequestIds(),
            draining=drain,
            limiter=Limiter(),
            ledger=ledger,
            prices=PriceBook(),
            idempotency=Idempotency(database, _idempotency_bounds(settings), _now_ms),
            review=review,
            names_in_flight=set(),
            renderer_for=_renderers(),
        )
        dialects = Dialects.build(settings)
        upkeep = (
            asyncio.create_task(ledger.keep_swept(on_refusal=_log_refusal)),
            asyncio.create_task(memory.keep_trimmed(memory.find_trim())),
        )
        tasks = AsyncChat(services, dialects.zhipu, database, _task_bounds(settings))
        await tasks.start()
        last_used = LastUsedWriter(services.keys.take_used, database)
        last_used.start()
        operations = Operations(router, metrics, drain)
        try:
            counter = TokenCounter(services, dialects.zhipu)
            app = App(services, dialects.routes(), operations, tasks, counter, studio, dialects.home())
            yield app, drain, services.keys
        finally:
            await tasks.aclose()
            await last_used.aclose()
            for task in upkeep:
                task.cancel()
    finally:
        if review is not None:
            await review.aclose()
        await studio.aclose()
        await ledger.finish(_log_refusal)
        database.close()
        connection.close()


def _now_ms() -> int:
    return int(time.time() * 1000)


def _log_refusal(reason: str) -> None:
    log.error("the ledger's database refuses", reason=reason)


def _writes_access_lines(settings: Settings) -> bool:
    """They are of level info, so nobody would see them above it."""
    return settings.logging.access_log and settings.logging.level in ("debug", "info")


def _bounds(server: ServerSettings) -> Bounds:
    return Bounds(
        body_bytes_max=server.body_bytes_max,
        body_timeout_s=server.body_timeout_s,
        first_output_timeout_s=server.first_output_timeout_s,
        stream_idle_timeout_s=server.stream_idle_timeout_s,
        stream_timeout_s=server.stream_timeout_s,
        answer_timeout_s=server.answer_timeout_s,
        keep_alive_s=server.stream_keep_alive_s,
        stall_timeout_s=server.client_stall_timeout_s,
    )


def _idempotency_bounds(settings: Settings) -> IdempotencyBounds:
    kept = settings.idempotency
    return IdempotencyBounds(kept.kept_s, kept.kept_per_key_max, kept.answer_bytes_max)


def _review(settings: Settings) -> Review | None:
    """Content review as the settings ask for it; its libraries are loaded only then. Raises OperatorError."""
    chosen = settings.review
    if not chosen.enabled:
        return None
    from glmstudio.review.guard import Review
    from glmstudio.review.hook import read_token
    from glmstudio.review.options import HookFailure, HookOptions, ReviewOptions

    hook = None
    if chosen.hook_url:
        hook = HookOptions(
            url=chosen.hook_url,
            token=read_token(settings.data_dir / chosen.hook_token_file) if chosen.hook_token_file else None,
            timeout_s=chosen.hook_timeout_s,
            retries_max=chosen.hook_retries_max,
            failure=cast(HookFailure, chosen.hook_failure),
            segment_chars=chosen.hook_segment_chars,
        )
    folder = settings.data_dir / chosen.folder
    return Review.load(ReviewOptions(folder, chosen.input, chosen.output, hook, chosen.reload_every_s))


def _task_bounds(settings: Settings) -> TaskBounds:
    tasks = settings.tasks
    return TaskBounds(tasks.running_per_key_max, tasks.kept_per_key_max, tasks.kept_s)


def _renderers() -> Callable[[Checkpoint], PromptRenderer]:
    """One compiled template for each checkpoint, made when it is first asked for. Names tell nothing: two
    files may have the same, with other templates and special tokens in them."""
    made: dict[int, tuple[Checkpoint, PromptRenderer]] = {}

    def renderer_for(checkpoint: Checkpoint) -> PromptRenderer:
        found = made.get(id(checkpoint))  # it is kept here, so nothing else gets its identity
        if found is None:
            found = made[id(checkpoint)] = (checkpoint, PromptRenderer(checkpoint))
        return found[1]

    return renderer_for


@dataclass(frozen=True, slots=True)
class Dialects:
    model_studio: ModelStudioDialect
    dashscope: DashScopeDialect
    zhipu: ZhipuDialect
    proxy: ProxyDialect

    @classmethod
    def build(cls, settings: Settings) -> Dialects:
        choices = settings.dialects
        options = ModelStudioOptions(
            structured_output_while_thinking=choices.structured_output_while_thinking,
            json_schema_enforced=choices.json_schema_enforced,
            text_result_while_thinking=choices.text_result_while_thinking,
        )
        code = cast(Literal["1302", "1305"], choices.overload_code)
        return cls(
            ModelStudioDialect(options),
            DashScopeDialect(options),
            ZhipuDialect(ZhipuOptions(code, choices.cut_stream_as_network_error)),
            ProxyDialect(ProxyOptions(overload_code=code)),
        )

    def routes(self) -> Routes:
        post, get = ("POST",), ("GET",)
        openai_style = {"/chat/completions": (Kind.CHAT, post), "/models": (Kind.MODELS, get)}
        one_model = {"/models/": (Kind.MODEL, get)}
        native = {
            "/services/aigc/text-generation/generation": (Kind.CHAT, post),
            "/models": (Kind.MODELS, get),
        }
        zhipu = openai_style | {
            "/tokenizer": (Kind.TOKENIZER, post),
            "/async/chat/completions": (Kind.ASYNC_CHAT, post),
            "/moderations": (Kind.MODERATIONS, post),
        }
        task_result = {"/async-result/": (Kind.ASYNC_RESULT, get)}
        return Routes(
            (
                Mount("/compatible-mode/v1", self.model_studio, openai_style, one_model, COMPATIBLE_UNBUILT),
                Mount("/api/v1", self.dashscope, native, one_model, NATIVE_UNBUILT),
                Mount("/api/paas/v4", self.zhipu, zhipu, one_model | task_result, _prefixes(ZHIPU_UNBUILT)),
                Mount(
                    "/api/coding/paas/v4",
                    self.zhipu,
                    zhipu,
                    one_model | task_result,
                    _prefixes(ZHIPU_UNBUILT),
                ),
                Mount("/v1", self.proxy, openai_style, one_model, _prefixes(PROXY_UNBUILT)),
                # Beside them is nothing, but whoever mistypes a base path is told so by the service he means.
                Mount("/compatible-mode", self.model_studio),
                *(Mount(base, self.zhipu) for base in ("/api/paas", "/api/coding", "/api/anthropic")),
                *(Mount(base, self.dashscope) for base in ("/api", "/apps")),
            )
        )

    def home(self) -> Match:
        """What spells the errors of paths outside every dialect."""
        return Match(Kind.UNKNOWN, self.proxy, ())


COMPATIBLE_UNBUILT = ("/embeddings", "/files", "/batches", "/images", "/audio", "/responses", "/completions")
NATIVE_UNBUILT = (
    "/services/aigc/multimodal-generation",
    "/services/aigc/text2image",
    "/services/aigc/image-generation",
    "/services/aigc/image2image",
    "/services/aigc/video-generation",
    "/services/embeddings",
    "/services/rerank",
    "/services/audio",
    "/tasks",
    "/apps",
    "/files",
    "/uploads",
)


def _prefixes(table: tuple[tuple[str, str], ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(path for _, path in table))


# -- the server process


def _uvicorn_config(app: App, server: ServerSettings) -> uvicorn.Config:
    return uvicorn.Config(
        app,  # pyright: ignore[reportArgumentType] - uvicorn types every message of ASGI, we only ours
        loop="none",
        http=partial(Connection, server.connections_max),  # pyright: ignore[reportArgumentType] - a class to it
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,  # who calls is who connects: a header must not choose whose guesses are slowed
        timeout_keep_alive=int(server.keep_alive_s),
        timeout_graceful_shutdown=max(1, round(server.drain_timeout_s)),
    )


class _Server(uvicorn.Server):
    """uvicorn with our own ending: a signal drains and the exit code stays 0; a second one cuts what is
    left."""

    def __init__(self, config: uvicorn.Config, drain: Drain) -> None:
        super().__init__(config)
        self._drain = drain

    async def run(self, listener: socket.socket, ready: Callable[[], None]) -> None:  # pyright: ignore
        loop = asyncio.get_running_loop()
        for number in ENDING_SIGNALS:
            loop.add_signal_handler(number, self._on_signal)
        if signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:  # nohup wants none
            loop.add_signal_handler(signal.SIGHUP, self._on_signal)
        self._ready = ready
        await self.serve(sockets=[listener])

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """As uvicorn does it; but what a second signal cuts is told so, as at the end of the drain timeout,
        before engines and ledger are closed under it."""
        await super().shutdown(sockets)
        if self.force_exit:
            for task in self.server_state.tasks:
                if not task.cancelling():
                    task.cancel()

    @contextmanager
    def capture_signals(self) -> Generator[None]:
        yield  # the handlers above are ours: uvicorn would raise the signal again and spoil the exit code

    def _on_signal(self) -> None:
        if self._drain.begun:
            self.force_exit = True
        self._drain.begun = True
        self.should_exit = True


def _reachable(url: str) -> str:
    """An address that a program on this machine can connect to, where the server listens on every network."""
    return url.replace("//0.0.0.0:", "//127.0.0.1:").replace("//[::]:", "//[::1]:")
