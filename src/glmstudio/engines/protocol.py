"""The engine protocol: prompt in; text, token counts and a finish out.

Fit for an embedded llama.cpp, for vLLM or SGLang over HTTP, and for a script. An engine knows raw text and
tokens; it knows nothing of reasoning, tool calls, dialects or money. Cancelling is closing the iterator
that `generate` returned (or leaving the seat): the engine must free its slot at once.

An engine raises only `Overloaded`, `DeploymentDown`, `ContextTooLong`, `DeadlineExceeded` and `EngineError`.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence
from contextlib import AbstractAsyncContextManager
from enum import StrEnum
from typing import Protocol

from msgspec import Struct

from glmstudio.core.request import ChatRequest, JsonObject, Sampling
from glmstudio.glm.checkpoint import Checkpoint

Prompt = tuple[str | tuple[int, ...], ...]
"""Pieces tokenised one by one and joined: text (special tokens in it count as such) or token ids as they
are."""


class JsonGrammar(Struct, frozen=True):
    """The text must be one JSON value; with `schema` None any JSON object."""

    schema: JsonObject | None


class Gbnf(Struct, frozen=True):
    """The text must follow this grammar, in llama.cpp's GBNF notation."""

    text: str


Grammar = JsonGrammar | Gbnf


class GenerationRequest(Struct, frozen=True):
    """One run of the engine.

    `prompt` is everything the model has before it, its own text so far included. `continued` is that text
    so far ("" on the first run of an answer). `max_tokens` bounds this run and is at least 1. `chat` is
    what the caller asked; engines that make tokens ignore it, the scripted one picks its line by it.
    """

    request_id: str
    prompt: Prompt
    sampling: Sampling
    max_tokens: int
    chat: ChatRequest
    grammar: Grammar | None = None
    continued: str = ""


class PromptRead(Struct, frozen=True):
    """The prompt is in; `cached_tokens` of its `prompt_tokens` came from the prefix cache. Comes once,
    first."""

    prompt_tokens: int
    cached_tokens: int


class Piece(Struct, frozen=True):
    """Text that `tokens` new tokens made ("" while a character is still incomplete). `token_ids` may be empty
    where the engine does not tell them."""

    text: str
    tokens: int
    token_ids: tuple[int, ...] = ()


class EndReason(StrEnum):
    STOP = "stop"
    LENGTH = "length"


class Ended(Struct, frozen=True):
    """The run is over by itself; always last. STOP: an end-of-sequence token. LENGTH: `max_tokens` or the
    context."""

    reason: EndReason


EngineEvent = PromptRead | Piece | Ended


class Seat(Protocol):
    """A slot of the engine, held for one answer, which may take several runs one after the other."""

    def generate(self, request: GenerationRequest) -> AsyncGenerator[Sequence[EngineEvent], None]:
        """Run once. Yields whatever is there, in batches, so that a fast engine costs one wake-up for many
        tokens.

        An async generator: closing it cancels the run.
        """
        ...


class Health(StrEnum):
    STARTING = "starting"
    READY = "ready"
    DOWN = "down"


class EngineHealth(Struct, frozen=True):
    """`running` answers hold a slot, `waiting` ones stand in the queue; `detail` is for operators."""

    state: Health
    slots: int
    running: int
    waiting: int
    detail: str = ""


class Engine(Protocol):
    @property
    def context_tokens(self) -> int:
        """The most tokens that prompt and answer may have together."""
        ...

    @property
    def thought_tokens_max(self) -> int | None:
        """The longest chain of thought that the checkpoint bears; None where it does not say."""
        ...

    async def start(self) -> None:
        """Load and be ready. Raises EngineError with one clear line when the checkpoint cannot be served."""
        ...

    def checkpoint_for(self, chat: ChatRequest) -> Checkpoint:
        """The checkpoint that would answer this request: its layout, template and special tokens."""
        ...

    def seat(self, fair_key: str, cache_owner: str) -> AbstractAsyncContextManager[Seat]:
        """Wait for a slot, fairly between `fair_key`s, in a bounded queue. Prompts find in the prefix cache
        what the same `cache_owner` has sent, never another's. Raises Overloaded or DeploymentDown."""
        ...

    async def count_tokens(self, prompt: Prompt) -> int:
        """How many ids the engine would be given for this prompt."""
        ...

    def health(self) -> EngineHealth: ...

    async def aclose(self) -> None:
        """Stop everything; running answers fail with DeploymentDown."""
        ...
