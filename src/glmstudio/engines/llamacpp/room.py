"""Room in the KV cache: which runs may go on when all of them together would not fit.

llama.cpp gives up every running answer when its cache is full, so it must not come to that. A run can be
turned out and taken up again where it was, because its tokens are known; one that follows a grammar cannot
(a grammar knows no middle) and gets its whole room before it begins. This room counts tokens and waits; it
knows nothing of streams.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Generator, Sequence
from contextlib import contextmanager

from msgspec.structs import replace

from glmstudio.engines.protocol import EngineEvent, GenerationRequest, Piece, PromptRead
from glmstudio.engines.queue import RETRY_AFTER_WAIT_S
from glmstudio.errors import Overloaded

RESUME_HEADROOM_TOKENS = 512
"""Room that a run must find beyond what it has, so that it does not stop again at once."""
MARGIN_TOKENS_PER_SLOT = 16
"""Tokens that may come from each slot between noticing that room is short and the end of a turned-out run."""


class Room:
    """`tokens` of cache, shared by `slots` runs. Nobody waits while there is enough; after that everyone
    does, in order. The oldest run is never turned out, so there is always progress."""

    def __init__(self, tokens: int, slots: int, waiting_timeout_s: float) -> None:
        self.tokens = tokens
        self._safe_tokens = tokens - min(MARGIN_TOKENS_PER_SLOT * slots, tokens // 4)
        self._waiting_timeout_s = waiting_timeout_s
        self._held: dict[object, int] = {}  # in the order of entering
        self._total = 0
        self._line: deque[tuple[asyncio.Future[None], object, int]] = deque()

    def hold(self, run: object, tokens: int) -> None:
        """The run takes this much by now."""
        before = self._held.get(run, 0)
        self._held[run] = tokens
        self._total += tokens - before
        if tokens < before and self._line:
            self._admit()

    def must_leave(self, run: object) -> bool:
        """Room is short, and this is not the run that may stay whatever comes."""
        return self._total > self._safe_tokens and next(iter(self._held)) is not run

    def leave(self, run: object) -> None:
        """The run is over or was turned out."""
        self._total -= self._held.pop(run, 0)
        self._admit()

    async def enter(self, run: object, tokens: int) -> None:
        """Wait until there is room for `tokens`; a run that nobody shares the cache with always has it.
        Raises Overloaded."""
        if not self._line and self._fits(tokens):
            self.hold(run, tokens)
            return
        place = (asyncio.get_running_loop().create_future(), run, tokens)
        self._line.append(place)
        try:
            async with asyncio.timeout(self._waiting_timeout_s):
                await place[0]
        except TimeoutError:
            self._give_up(place)
            raise Overloaded(RETRY_AFTER_WAIT_S, self._waiting_timeout_s) from None
        except asyncio.CancelledError:
            self._give_up(place)
            raise

    def _fits(self, tokens: int) -> bool:
        return not self._held or self._total + tokens <= self._safe_tokens

    def _give_up(self, place: tuple[asyncio.Future[None], object, int]) -> None:
        if place in self._line:
            self._line.remove(place)
        self.leave(place[1])

    def _admit(self) -> None:
        while self._line:
            future, run, tokens = self._line[0]
            if not self._fits(tokens):
                return
            self._line.popleft()
            if not future.done():
                self.hold(run, tokens)
                future.set_result(None)


class Work:
    """What is left of a request: after each time it was turned out, its prompt holds its own tokens so
    far."""

    def __init__(self, request: GenerationRequest, room: Room | None, context_tokens: int) -> None:
        self.request = request
        self.must_leave = False
        self._room = room
        self._context_tokens = context_tokens
        self._batches: list[Sequence[EngineEvent]] = []
        self._reserved = 0
        self._prompt_tokens = 0
        self._prompt_told = False

    @contextmanager
    def held(self) -> Generator[None]:
        try:
            yield
        finally:
            if self._room is not None:
                self._room.leave(self)

    async def enter(self) -> None:
        """Wait for room, where the cache may not hold everyone. Raises Overloaded."""
        room, request = self._room, self.request
        if room is None:
            return
        self.must_leave = False
        wanted = self._prompt_tokens or prompt_tokens_max(request)
        if request.grammar is not None:
            wanted = self._reserved = min(wanted + request.max_tokens, self._context_tokens)
        elif self._prompt_told:
            wanted += min(request.max_tokens, RESUME_HEADROOM_TOKENS)
        await room.enter(self, min(wanted, self._context_tokens))

    def take(self, batch: Sequence[EngineEvent], tokens: int) -> Sequence[EngineEvent]:
        """Note what came of `tokens` (prompt and answer); the prompt is told once, however often it is
        read."""
        room = self._room
        if room is None:
            return batch
        if isinstance(batch[0], PromptRead):
            if self._prompt_told:
                batch = batch[1:]
            self._prompt_told = True
        self._prompt_tokens = tokens
        room.hold(self, max(tokens, self._reserved))
        self.must_leave = self.request.grammar is None and room.must_leave(self)
        self._batches.append(batch)
        return batch

    def resume(self) -> bool:
        """Make what is left the request. False when it cannot go on, because of a grammar."""
        pieces = [event for batch in self._batches for event in batch if isinstance(event, Piece)]
        generated = sum(piece.tokens for piece in pieces)
        if generated and self.request.grammar is not None:
            return False
        own = tuple(piece.token_ids or piece.text for piece in pieces)
        left = self.request.max_tokens - generated
        self._batches.clear()
        self.request = replace(self.request, prompt=(*self.request.prompt, *own), max_tokens=max(left, 1))
        return True


def prompt_tokens_max(request: GenerationRequest) -> int:
    """No token is shorter than a byte."""
    return sum(len(part if isinstance(part, tuple) else part.encode()) for part in request.prompt)
