"""The embedded engine as our protocol wants it: seats, runs, counts, health; the work is done in the child.

A seat is one of llama.cpp's slots, so its own queue never fills; waiting happens here, fairly and bounded.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TypeVar

import msgspec
import structlog

from glmstudio.core.request import ChatRequest
from glmstudio.engines.gguf import GgufMetadata, find_gguf, read_gguf
from glmstudio.engines.llamacpp.checkpoint import TAG_TOKENS, end_ids, guard_id, read_checkpoint, tag_ids
from glmstudio.engines.llamacpp.machine import default_threads, usable_cpus, usable_memory_bytes
from glmstudio.engines.llamacpp.room import Room, Work
from glmstudio.engines.llamacpp.slots import Slot, Slots, head_of
from glmstudio.engines.llamacpp.stream import CompletionStream, Exchange, http_request, json_body
from glmstudio.engines.llamacpp.supervisor import Child, ChildOptions, Supervisor
from glmstudio.engines.llamacpp.wire import (
    Content,
    OutOfRoom,
    TokenList,
    completion_body,
    flatten,
    mixed_prompt,
)
from glmstudio.engines.protocol import (
    EngineEvent,
    EngineHealth,
    GenerationRequest,
    Health,
    JsonGrammar,
    Prompt,
    Seat,
)
from glmstudio.engines.queue import Seats
from glmstudio.errors import DeploymentDown, EngineError
from glmstudio.glm.checkpoint import Checkpoint
from glmstudio.glm.layout import Layout

DOWN_WAIT_S_MAX = 10.0
"""How long waiting requests wait for a restart before they are told that the deployment is down."""
SILENCE_S_MAX = 300.0
"""A run from which nothing is heard for this long is given up; a step over a long prompt is quiet that long
only on a machine that is far too small for the checkpoint."""
SWEEP_INTERVAL_S = 5.0
EXCHANGE_BYTES_MAX = 64 << 20
EXCHANGE_TIMEOUT_S = 30.0
CONNECT_TIMEOUT_S = 5.0
CONNECT_ATTEMPTS_MAX = 3
SCHEMAS_PROVEN_MAX = 1024
MEMORY_SHARE = 0.25
"""Part of the machine's memory that the KV cache may take by default."""
KV_BYTES_PER_VALUE = 2  # f16
CONTEXT_TOKENS_MIN = 2048
SPLIT_BYTES_MAX = 512 << 20
"""Where a whole context for every slot takes no more than this (and half our share of the memory), each
slot has a cache of its own: a step then looks at its own tokens only, which costs a third less with 16
answers."""
POOL_BYTES_MAX = 128 << 20
"""Else the KV cache is one pool for all slots. It holds at least one whole context; beyond that it grows up
to this."""

Conversation = TypeVar("Conversation", CompletionStream, Exchange)

log = structlog.get_logger("glmstudio.engines.llamacpp")


@dataclass(frozen=True, slots=True)
class LlamaCppOptions:
    """How a checkpoint is run. 0 for `threads`, `context_tokens` and `pool_tokens` leaves the choice to us;
    `context_tokens` is what one answer may use at most, `pool_tokens` the KV cache that all slots share."""

    slots: int = 16
    waiting_max: int = 1024
    waiting_timeout_s: float = 120.0
    threads: int = 0
    context_tokens: int = 0
    pool_tokens: int = 0
    gpu_layers: int = -1
    start_timeout_s: float = 600.0


class LlamaCppEngine:
    """One checkpoint. The constructor reads the file's metadata and raises EngineError when it is no GLM;
    `start` loads it."""

    def __init__(self, source: Path, name: str | None = None, options: LlamaCppOptions | None = None) -> None:
        options = options or LlamaCppOptions()
        self.path = find_gguf(source)
        self.metadata = metadata = read_gguf(self.path)
        trained = metadata.context_tokens
        context = min(options.context_tokens or trained, trained)
        self._checkpoint = read_checkpoint(
            metadata,
            name or metadata.name or self.path.stem,
            min(context, _affordable_tokens(metadata, context)),
        )
        self.options = options
        self._special_ids = metadata.special_tokens
        self._end_ids = end_ids(metadata)
        self._guard_id = guard_id(metadata)
        self._proven_schemas: set[bytes] = set()
        self._seats = Seats(options.slots, options.waiting_max, options.waiting_timeout_s)
        self._slots = Slots(options.slots)
        self._state = Health.STARTING
        self._detail = ""
        self._remarks: list[str] = []
        self._child: Child | None = None
        self._streams: set[CompletionStream] = set()
        self._give_up_timer: asyncio.TimerHandle | None = None
        self._sweep_timer: asyncio.TimerHandle | None = None
        self._pool_tokens = self._choose_pool_tokens()
        scarce = self._pool_tokens < options.slots * self.context_tokens
        self._room = Room(self._pool_tokens, options.slots, options.waiting_timeout_s) if scarce else None
        self._closed = False
        self._up = asyncio.Event()
        self._supervisor = Supervisor(self._child_options(), self._came_up, self._went_down)

    # -- Engine

    async def start(self) -> None:
        await self._supervisor.start()
        self._loop = asyncio.get_running_loop()
        self._sweep()
        await self._check_tags()

    @property
    def context_tokens(self) -> int:
        return self._checkpoint.context_tokens

    @property
    def thought_tokens_max(self) -> int | None:
        return self._checkpoint.thought_tokens_max

    def checkpoint_for(self, chat: ChatRequest) -> Checkpoint:
        return self._checkpoint

    @property
    def checkpoint(self) -> Checkpoint:
        return self._checkpoint

    def seat(self, fair_key: str, cache_owner: str) -> AbstractAsyncContextManager[Seat]:
        return _LlamaCppSeat(self, self._seats, self._slots, fair_key, cache_owner)

    async def count_tokens(self, prompt: Prompt) -> int:
        return len(await self.tokenize(prompt))

    async def tokenize(self, prompt: Prompt) -> list[int]:
        """The ids that the engine is given for this prompt. Raises EngineError, DeploymentDown."""
        flat = flatten(prompt)
        if not flat:
            return []
        body = json_body({"content": flat, "add_special": False, "parse_special": True})
        return msgspec.json.decode(await self._exchange("/tokenize", body), type=TokenList).tokens

    async def detokenize(self, ids: Sequence[int]) -> str:
        """The text of these ids, special ones included. Raises EngineError, DeploymentDown."""
        answer = await self._exchange("/detokenize", json_body({"tokens": list(ids)}))
        return msgspec.json.decode(answer, type=Content).content

    def health(self) -> EngineHealth:
        seats = self._seats
        detail = "; ".join((*([self._detail] if self._detail else ()), *self._remarks))
        return EngineHealth(self._state, seats.slots, seats.running, seats.waiting, detail)

    @property
    def child_pid(self) -> int | None:
        """The process that does the work, while it lives."""
        return None if self._child is None else self._child.pid

    @property
    def child_port(self) -> int | None:
        """Where it listens; every request there needs its secret."""
        return None if self._child is None else self._child.port

    async def aclose(self) -> None:
        self._closed = True
        self._state, self._detail = Health.DOWN, "closed"
        self._child = None
        self._up.set()
        for timer in (self._give_up_timer, self._sweep_timer):
            if timer is not None:
                timer.cancel()
        self._seats.shut("the model is shutting down")
        for stream in list(self._streams):
            stream.fail(DeploymentDown("the model is shutting down"))
        await self._supervisor.aclose()

    # -- runs

    def work_for(self, request: GenerationRequest) -> Work:
        return Work(request, self._room, self.context_tokens)

    async def open_stream(self, request: GenerationRequest, slot: int, warm: bool) -> CompletionStream:
        """Send one run to that slot of the child, `warm` to go on from what it holds. Raises DeploymentDown,
        EngineError, InvalidRequest."""
        prompt = mixed_prompt(request.prompt, self._special_ids)
        if prompt is None:
            prompt = [*await self.tokenize(request.prompt)]
        if not prompt:
            raise EngineError("the prompt is empty")
        grammar = request.grammar
        guard = self._guard_id if isinstance(grammar, JsonGrammar) else None
        schema = b""
        if guard is not None and isinstance(grammar, JsonGrammar):
            schema = msgspec.json.encode(grammar.schema)
            guard = None if schema in self._proven_schemas else guard
        body = completion_body(request, prompt, guard, slot, warm)
        stream = await self._connect(
            lambda child: CompletionStream(
                self._loop,
                http_request("/completion", child.secret, body),
                self._end_ids,
                grammar is not None,
                guard,
                schema,
                self.context_tokens,
            )
        )
        self._streams.add(stream)
        return stream

    def close_stream(self, stream: CompletionStream) -> None:
        self._streams.discard(stream)
        stream.close()
        if stream.first_token_seen and stream.schema:
            if len(self._proven_schemas) >= SCHEMAS_PROVEN_MAX:
                self._proven_schemas.clear()
            self._proven_schemas.add(stream.schema)

    async def _connect(self, protocol_for: Callable[[Child], Conversation]) -> Conversation:
        """A new connection to the child. When it has just died, the next one gets it: nothing was sent
        yet."""
        for _ in range(CONNECT_ATTEMPTS_MAX):
            child = await self._living_child()
            protocol = protocol_for(child)
            try:
                async with asyncio.timeout(CONNECT_TIMEOUT_S):
                    await self._loop.create_connection(lambda p=protocol: p, "127.0.0.1", child.port)
            except ConnectionError:
                self._lost(child)
            except OSError:  # a TimeoutError is one
                break
            else:
                return protocol
        raise EngineError("the engine does not answer")

    async def _living_child(self) -> Child:
        if self._child is None and not self._closed:
            try:
                async with asyncio.timeout(DOWN_WAIT_S_MAX):
                    await self._up.wait()
            except TimeoutError:
                raise DeploymentDown() from None
        if self._child is None:
            raise DeploymentDown("the model is shutting down")
        return self._child

    async def _exchange(self, path: str, body: bytes) -> bytes:
        exchange = await self._connect(
            lambda child: Exchange(self._loop, http_request(path, child.secret, body), EXCHANGE_BYTES_MAX)
        )
        try:
            async with asyncio.timeout(EXCHANGE_TIMEOUT_S):
                return await exchange.answer
        except TimeoutError:
            raise EngineError("the engine does not answer") from None
        finally:
            exchange.close()

    # -- the child's life

    def _choose_pool_tokens(self) -> int:
        """A whole context for every slot where that is cheap, else as much as was asked for or is decent."""
        context, per_token = self.context_tokens, kv_bytes_per_token(self.metadata)
        whole = context * self.options.slots
        if self.options.pool_tokens:
            return min(whole, max(context, self.options.pool_tokens))
        if per_token and whole * per_token <= min(SPLIT_BYTES_MAX, usable_memory_bytes() * MEMORY_SHARE / 2):
            return whole
        return min(whole, max(context, POOL_BYTES_MAX // per_token if per_token else context))

    def _child_options(self) -> ChildOptions:
        options = self.options
        return ChildOptions(
            path=str(self.path),
            slots=options.slots,
            threads=options.threads or default_threads(usable_cpus()),
            context_tokens=self._pool_tokens,
            shared_cache=self._room is not None,
            gpu_layers=options.gpu_layers,
            start_timeout_s=options.start_timeout_s,
        )

    def _came_up(self, child: Child) -> None:
        if self._closed:
            return
        if self._give_up_timer is not None:
            self._give_up_timer.cancel()
        self._child = child
        self._slots.forget()
        self._state, self._detail = Health.READY, ""
        self._up.set()
        self._seats.open()

    def _went_down(self, ending: str) -> None:
        if self._closed:
            return
        if self._child is not None:
            self._lost(self._child)
        self._detail = f"restarting: the engine process ended ({ending})"

    def _lost(self, child: Child) -> None:
        """It does not listen any more; the supervisor is about to notice, or has noticed."""
        if self._child is not child:
            return
        self._child = None
        self._up.clear()
        self._state, self._detail = Health.DOWN, "restarting: the engine process is gone"
        self._seats.pause()
        self._give_up_timer = self._loop.call_later(DOWN_WAIT_S_MAX, self._seats.shut)

    def _sweep(self) -> None:
        """Give up runs from which nothing is heard."""
        now = self._loop.time()
        for stream in list(self._streams):
            if stream.is_waiting and now - stream.last_heard_s > SILENCE_S_MAX:
                stream.give_up(SILENCE_S_MAX)
        self._sweep_timer = self._loop.call_later(SWEEP_INTERVAL_S, self._sweep)

    async def _check_tags(self) -> None:
        """Report tags that do not come back from their ids as their text; calls or thoughts would be lost."""
        tags = tag_ids(self.metadata)
        if await self.detokenize(list(tags.values())) != "".join(tags):
            lost = [tag for tag, id in tags.items() if await self.detokenize([id]) != tag]
            self._remark("these tags do not survive detokenising", lost)
        if self._checkpoint.layout is not Layout.GLM_0414:
            self._remark(
                "these tags are no tokens of the vocabulary", [t for t in TAG_TOKENS if t not in tags]
            )

    def _remark(self, what: str, tags: list[str]) -> None:
        if tags:
            self._remarks.append(f"{what}: {', '.join(tags)}")
            log.warning("tags_at_risk", checkpoint=self._checkpoint.name, what=what, tags=tags)


class _LlamaCppSeat:
    def __init__(
        self, engine: LlamaCppEngine, seats: Seats, slots: Slots, fair_key: str, cache_owner: str
    ) -> None:
        self._engine = engine
        self._seats = seats
        self._slots = slots
        self._fair_key = fair_key
        self._cache_owner = cache_owner
        self._slot: Slot | None = None

    async def __aenter__(self) -> Seat:
        await self._seats.acquire(self._fair_key)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._slot is not None:
            self._slots.give_back(self._slot)
        self._seats.release()

    async def generate(self, request: GenerationRequest) -> AsyncGenerator[Sequence[EngineEvent], None]:
        work = self._engine.work_for(request)
        head = head_of(request.prompt)
        slot = self._slot = self._slot or self._slots.take(self._cache_owner, head)
        while True:
            with work.held():
                await work.enter()
                stream = await self._open(work.request, slot)
                try:
                    batch = await self._first_batch(stream)
                    if batch is None:
                        self._engine.close_stream(stream)
                        stream = await self._open(work.request, slot)
                        batch = await stream.batch()
                    if batch:  # it has begun with this prompt; before, it might still hold another's
                        slot.owner, slot.head = self._cache_owner, head
                    while True:
                        ended = stream.ended  # nothing is added once it is true
                        batch = work.take(batch, stream.context_used)
                        if batch:
                            yield batch
                        if ended:
                            return
                        if work.must_leave:
                            raise OutOfRoom("turned out")
                        batch = await stream.batch()
                except OutOfRoom as error:
                    if not work.resume():
                        raise EngineError(error.message) from None
                finally:
                    self._engine.close_stream(stream)

    async def _open(self, request: GenerationRequest, slot: Slot) -> CompletionStream:
        warm = slot.owner == self._cache_owner
        slot.owner = None  # until it is heard of again
        return await self._engine.open_stream(request, slot.number, warm)

    async def _first_batch(self, stream: CompletionStream) -> Sequence[EngineEvent] | None:
        """None when the child died before it said a word: a dying process still accepts connections, and the
        next child can serve them. A request that kills the child while it works has been heard of by then."""
        try:
            return await stream.batch()
        except EngineError:
            if stream.was_ignored:
                return None
            raise


def _affordable_tokens(metadata: GgufMetadata, wanted: int) -> int:
    """How many of `wanted` tokens of KV cache fit the share of memory that we take by default."""
    per_token = kv_bytes_per_token(metadata)
    return (
        min(wanted, max(CONTEXT_TOKENS_MIN, int(usable_memory_bytes() * MEMORY_SHARE) // per_token))
        if per_token
        else wanted
    )


def kv_bytes_per_token(metadata: GgufMetadata) -> int:
    """Bytes that one token takes in the KV cache; 0 when the file does not tell."""

    def whole(key: str) -> int:
        return metadata.whole(f"{metadata.architecture}.{key}") or 0

    layers, latent = whole("block_count"), whole("attention.kv_lora_rank")
    if latent:
        return layers * (latent + whole("rope.dimension_count")) * KV_BYTES_PER_VALUE
    heads = whole("attention.head_count_kv") or whole("attention.head_count")
    width = whole("embedding_length") // max(whole("attention.head_count"), 1)
    key, value = whole("attention.key_length") or width, whole("attention.value_length") or width
    return layers * heads * (key + value) * KV_BYTES_PER_VALUE
