"""Replays raw model text: for tests, and for users who want deterministic replies. It makes up nothing.

A script is a file of JSON lines (`ScriptLine`); the first line whose `when` is the text of the last user or
tool message answers. One chunk is one token; a chunk that is not a Unicode whole cannot occur, because lines
are JSON.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncGenerator, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from types import TracebackType
from typing import Literal, cast

import msgspec

from glmstudio.core.request import ChatRequest, Role
from glmstudio.engines.protocol import (
    Ended,
    EndReason,
    EngineEvent,
    EngineHealth,
    GenerationRequest,
    Health,
    Piece,
    Prompt,
    PromptRead,
    Seat,
)
from glmstudio.engines.queue import Seats
from glmstudio.errors import DeploymentDown, EngineError
from glmstudio.glm.checkpoint import Checkpoint, builtin_checkpoint
from glmstudio.glm.layout import Layout

SCRIPT_BYTES_MAX = 64 << 20
LINES_MAX = 100_000
INTERVAL_MS_MAX = 60_000
BATCH_EVENTS_MAX = 64
"""Events yielded at once when `interval_ms` is 0; between two batches the event loop gets its turn."""
SLOTS = 4096
WAITING_MAX = 65_536
WAITING_TIMEOUT_S = 120.0

CONTEXT_TOKENS = 1 << 20
"""A script reads nothing, so no prompt is too long for it; cards bound it all the same."""
COUNTED_CHARS_MAX = 4_096
"""Counts of longer texts are not kept."""
COUNTS_KEPT_MAX = 128

THINK_CLOSE = "</think>"
STOPPED, CUT = Ended(EndReason.STOP), Ended(EndReason.LENGTH)

_WIDE = r"\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
_TOKEN = re.compile(
    r"<\|[a-z_]+\|>|</?[a-z_]+>"  # a role marker or tag is one token
    rf"|[{_WIDE}]"  # one CJK character is one
    rf"| ?[^\W\d_{_WIDE}]+"  # a word with the blank before it
    r"|[\d_]"
    rf"| ?[^\w\s{_WIDE}]"  # punctuation with the blank before it
    r"|\n+|.",  # whatever is left, so that nothing is lost
    re.IGNORECASE | re.DOTALL,
)


def token_like_pieces(text: str) -> list[str]:
    """The text cut into pieces about as long as tokens: tags, words, digits, CJK characters, punctuation.

    The same text always gives the same pieces, and they join to it.
    """
    return _TOKEN.findall(text)


class _Line(msgspec.Struct, forbid_unknown_fields=True):
    """One line as it stands in the file (issue: engines, the scripted reply)."""

    raw: str
    when: str | None = None
    layout: Literal["0414", "4.5", "4.7"] = "4.7"
    finish: Literal["stop", "length"] = "stop"
    chunks: list[str] | None = None
    interval_ms: float = 0
    prompt_tokens: int | None = None
    fail_after: int | None = None


@dataclass(frozen=True, slots=True)
class ScriptLine:
    """One reply. `pieces` join to `raw`; None for `when` answers everything. `fail_after` counts pieces."""

    when: str | None
    layout: Layout
    raw: str
    pieces: tuple[Piece, ...]
    ending: Ended
    interval_s: float
    prompt_tokens: int | None
    fail_after: int | None

    def following(self, continued: str) -> Sequence[Piece]:
        """What is still to come when the model's text already is `continued`.

        That is what follows in `raw`, after its thought when the thought of `continued` is closed (however
        early it was cut), less what `continued` (a prefill, say) already holds of it.
        """
        if not continued:
            return self.pieces
        thought, closed, held = continued.partition(THINK_CLOSE)
        close = self.raw.find(THINK_CLOSE) if closed else -1
        start = 0 if close < 0 else close + len(THINK_CLOSE)
        return _after(self.pieces, _end_of_shared(self.raw, start, held if closed else thought))


def load_script(path: Path) -> tuple[ScriptLine, ...]:
    """The lines of a script. Raises EngineError that names file and line."""
    try:
        with path.open("rb") as file:
            content = file.read(SCRIPT_BYTES_MAX + 1)
    except OSError as error:
        raise EngineError(f"the script {path.name} cannot be read: {error.strerror}") from None
    if len(content) > SCRIPT_BYTES_MAX:
        raise EngineError(f"the script {path.name} has more than {SCRIPT_BYTES_MAX} bytes")
    lines: list[ScriptLine] = []
    for number, text in enumerate(content.removeprefix(b"\xef\xbb\xbf").split(b"\n"), 1):
        if text.strip():
            lines.append(_parse_line(text, f"{path.name}, line {number}"))
        if len(lines) > LINES_MAX:
            raise EngineError(f"the script {path.name} has more than {LINES_MAX} replies")
    if not lines:
        raise EngineError(f"the script {path.name} holds no reply")
    return tuple(lines)


class ScriptedEngine:
    """An engine that reads its lines in `start`. Every reply is exact; only `interval_ms` takes time."""

    def __init__(
        self,
        path: Path,
        slots: int = SLOTS,
        waiting_max: int = WAITING_MAX,
        waiting_timeout_s: float = WAITING_TIMEOUT_S,
    ) -> None:
        self._path = path
        self._seats = Seats(slots, waiting_max, waiting_timeout_s)
        self._state = Health.STARTING
        self._exact: dict[str, ScriptLine] = {}
        self._fallback: ScriptLine | None = None
        self._checkpoints: dict[Layout, Checkpoint] = {}

    @property
    def context_tokens(self) -> int:
        return CONTEXT_TOKENS

    @property
    def thought_tokens_max(self) -> int | None:
        return None

    async def start(self) -> None:
        lines = load_script(self._path)
        for line in lines:
            if line.when is None:
                self._fallback = line
                break  # nothing after it can match first
            self._exact.setdefault(line.when, line)
        self._checkpoints = {
            layout: replace(builtin_checkpoint(layout), name="scripted", context_tokens=CONTEXT_TOKENS)
            for layout in {line.layout for line in lines}
        }
        self._state = Health.READY

    def checkpoint_for(self, chat: ChatRequest) -> Checkpoint:
        """The checkpoint of the line that would answer. Raises EngineError when no line matches."""
        return self._checkpoints[self.line_for(chat).layout]

    def line_for(self, chat: ChatRequest) -> ScriptLine:
        """The first line that matches. Raises EngineError when none does."""
        line = self._exact.get(_last_words(chat), self._fallback)
        if line is None:
            raise EngineError("the script of this model has no reply for the last message")
        return line

    def seat(self, fair_key: str, cache_owner: str) -> AbstractAsyncContextManager[Seat]:
        return _ScriptedSeat(self, self._seats, fair_key)

    async def count_tokens(self, prompt: Prompt) -> int:
        return count_token_like(prompt)

    def health(self) -> EngineHealth:
        seats = self._seats
        return EngineHealth(self._state, seats.slots, seats.running, seats.waiting)

    @property
    def is_up(self) -> bool:
        return self._state is Health.READY

    async def aclose(self) -> None:
        self._state = Health.DOWN
        self._seats.shut("the model is shutting down")


class _ScriptedSeat:
    def __init__(self, engine: ScriptedEngine, seats: Seats, fair_key: str) -> None:
        self._engine = engine
        self._seats = seats
        self._fair_key = fair_key

    async def __aenter__(self) -> Seat:
        await self._seats.acquire(self._fair_key)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._seats.release()

    async def generate(self, request: GenerationRequest) -> AsyncGenerator[Sequence[EngineEvent], None]:
        line = self._engine.line_for(request.chat)
        tokens = line.prompt_tokens
        read = PromptRead(count_token_like(request.prompt) if tokens is None else tokens, 0)
        pieces = line.following(request.continued)
        shown, ending = _extent(line, len(pieces), request.max_tokens)
        if line.interval_s:
            async for batch in _spaced(read, pieces, shown, line.interval_s):
                yield batch
            self._refuse_when_closed()
            rest: Sequence[EngineEvent] = ()
        else:
            rest = (read, *pieces[: min(shown, BATCH_EVENTS_MAX)])
            for at in range(BATCH_EVENTS_MAX, shown, BATCH_EVENTS_MAX):
                yield rest
                await asyncio.sleep(0)
                self._refuse_when_closed()
                rest = pieces[at : min(at + BATCH_EVENTS_MAX, shown)]
        if ending is None:
            yield rest
            raise EngineError("the engine failed, as its script says")
        yield (*rest, ending)

    def _refuse_when_closed(self) -> None:
        if not self._engine.is_up:
            raise DeploymentDown("the model is shutting down")


def _extent(line: ScriptLine, left: int, max_tokens: int) -> tuple[int, Ended | None]:
    """How many of the pieces left are shown, and how the run ends after them; None is a failure."""
    shown, ending = (max_tokens, CUT) if max_tokens < left else (left, line.ending)
    if line.fail_after is not None:
        fails_at = max(line.fail_after - (len(line.pieces) - left), 0)
        if fails_at < shown or fails_at == shown == left:
            return fails_at, None
    return shown, ending


def count_token_like(prompt: Prompt) -> int:
    """Ids count one each, texts by their token-like pieces."""
    return sum([_count_pieces(part) if isinstance(part, str) else len(part) for part in prompt])


def _count_pieces(text: str) -> int:
    """A prompt is counted before its answer and again with it, and tests ask the same thing often."""
    return _count_short(text) if len(text) <= COUNTED_CHARS_MAX else len(token_like_pieces(text))


@lru_cache(COUNTS_KEPT_MAX)
def _count_short(text: str) -> int:
    return len(token_like_pieces(text))


async def _spaced(
    read: PromptRead, pieces: Sequence[Piece], shown: int, interval_s: float
) -> AsyncGenerator[Sequence[EngineEvent], None]:
    yield (read,)
    for piece in pieces[:shown]:
        await asyncio.sleep(interval_s)
        yield (piece,)


def _last_words(chat: ChatRequest) -> str:
    """The text of the last user or tool message; "" when there is none."""
    for message in reversed(chat.messages):
        if message.role is Role.USER or message.role is Role.TOOL:
            return message.content
    return ""


def _parse_line(text: bytes, where: str) -> ScriptLine:
    try:
        line = msgspec.json.decode(text, type=_Line)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise EngineError(f"{where}: {error}") from None
    problem = _problem(line)
    if problem:
        raise EngineError(f"{where}: {problem}")
    chunks = token_like_pieces(line.raw) if line.chunks is None else line.chunks
    return ScriptLine(
        when=line.when,
        layout=Layout(line.layout),
        raw=line.raw,
        pieces=tuple(Piece(chunk, 1) for chunk in chunks),
        ending=STOPPED if line.finish == "stop" else CUT,
        interval_s=line.interval_ms / 1000,
        prompt_tokens=line.prompt_tokens,
        fail_after=line.fail_after,
    )


def _problem(line: _Line) -> str | None:
    if line.chunks is not None and "".join(line.chunks) != line.raw:
        return "chunks must join to raw"
    if not 0 <= line.interval_ms <= INTERVAL_MS_MAX:
        return f"interval_ms must be between 0 and {INTERVAL_MS_MAX}, got {line.interval_ms:g}"
    for name in ("prompt_tokens", "fail_after"):
        value = cast("int | None", getattr(line, name))
        if value is not None and value < 0:
            return f"{name} must not be negative, got {value}"
    return None


def _after(pieces: tuple[Piece, ...], start: int) -> Sequence[Piece]:
    """The pieces from character `start` on; one that straddles it loses its beginning."""
    if start == 0:
        return pieces
    at = 0
    for index, piece in enumerate(pieces):
        if at >= start:
            return pieces[index:]
        at += len(piece.text)
        if at > start:
            return (Piece(piece.text[start - at :], piece.tokens), *pieces[index + 1 :])
    return ()


def _end_of_shared(raw: str, start: int, held: str) -> int:
    """Where `raw` goes on after what `held` already says of it; blanks around it may differ."""
    rest = raw[start:]
    wanted = held.strip()
    lead = len(rest) - len(rest.lstrip())
    if wanted and rest.startswith(wanted, lead):
        return start + lead + len(wanted)
    if not wanted and held:
        return start + lead
    return start
