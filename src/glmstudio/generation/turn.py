"""One answer of a GLM, from the rendered prompt to `Finished`, as a machine without I/O.

It decides what each run of the engine gets (prompt, bound, grammar) and what becomes of every piece: the
parser turns it into events; the bounds of thought and answer are counted to the token; at the thinking
bound the thought is closed and the same sequence goes on; a forced call or a JSON answer begins after the
thought, by prefill or grammar; stop texts are found in the answer only. It never waits: `generation.drive`
runs it on a seat.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from enum import Enum, auto
from typing import cast

from msgspec import Struct

from glmstudio.core.events import Event, Finished, FinishReason, TextDelta
from glmstudio.core.request import AnswerFormat, ChatRequest, ToolMode
from glmstudio.core.usage import Usage
from glmstudio.engines.protocol import (
    Ended,
    EndReason,
    EngineEvent,
    Gbnf,
    Grammar,
    JsonGrammar,
    Piece,
    Prompt,
    PromptRead,
)
from glmstudio.generation.stop import StopTexts, StopTokens
from glmstudio.glm.grammar import forced_call_grammar
from glmstudio.glm.incremental import IncrementalParser
from glmstudio.glm.layout import Layout
from glmstudio.glm.parser import parser_for
from glmstudio.glm.render import RenderedPrompt

THINK_OPEN, THINK_CLOSE, CALL_OPEN = "<think>", "</think>", "<tool_call>"

Step = tuple[list[Event], Usage]
"""Events that one piece caused (none, where only the counts matter), and the counts up to it and with it."""


class Run(Struct, frozen=True):
    """What the engine is to do next. `continued` is the model's own text so far, prefills included."""

    prompt: Prompt
    max_tokens: int
    grammar: Grammar | None
    continued: str


class Verdict(Enum):
    """GO: read on. AGAIN: close this run, then ask `next_run`. DONE: close this run, the answer is over."""

    GO = auto()
    AGAIN = auto()
    DONE = auto()


class Turn:
    """Feed it every batch of the current run; obey `verdict` after each.

    `covered_tokens` may be set from outside: no step crosses that many completion tokens, and beyond them
    there is one for each piece, even where it causes no event.
    """

    def __init__(
        self,
        chat: ChatRequest,
        rendered: RenderedPrompt,
        layout: Layout,
        new_call_id: Callable[[], str],
        thought_tokens_max: int = sys.maxsize,
    ) -> None:
        """`thought_tokens_max` is the deployment's own bound, beside the one that the caller may ask for."""
        self._chat = chat
        self._thought_max = min(chat.thinking.budget, thought_tokens_max)
        self._layout = layout
        self._base: Prompt = rendered.pieces
        self._parser: IncrementalParser = parser_for(
            layout,
            thinking_open=rendered.thinking_open,
            tools=chat.tools,
            discard_calls=chat.tool_choice.mode is ToolMode.NONE,
            tool_stream=chat.stream and chat.tool_stream,
            calls_in_thought=not _is_constrained(chat),
            new_call_id=new_call_id,
        )
        self._stop_texts = StopTexts(chat.stop.texts) if chat.stop.texts else None
        self._stop_tokens = StopTokens(chat.stop.token_ids) if chat.stop.token_ids else None
        self._thinks = chat.thinking.enabled and layout is not Layout.GLM_0414
        self._constraint_due = _is_constrained(chat)
        self._grammar: Grammar | None = None
        self._own_text: list[str] = []
        self._own_tokens: list[str | int] = []
        self._prompt_tokens = 0
        self._cached_tokens = 0
        self._completion_tokens = 0
        self._reasoning_tokens = 0
        self._answer_tokens = 0
        self._runs = 0
        self._in_thought = rendered.thinking_open
        self._total_max = chat.max_total_tokens if chat.max_total_tokens is not None else sys.maxsize
        self.covered_tokens = sys.maxsize
        self.verdict = Verdict.GO

    @property
    def output_tokens_max(self) -> int:
        """The most completion tokens the whole answer can have, thought and tags included."""
        room = self._chat.max_answer_tokens
        if self._thinks:
            room += self._thought_max + THINK_TAG_TOKENS_MAX
        return min(room, self._total_max)

    @property
    def usage(self) -> Usage:
        return Usage(
            self._prompt_tokens, self._cached_tokens, self._completion_tokens, self._reasoning_tokens
        )

    def next_run(self) -> Run:
        """The first run, and after each verdict AGAIN the one that goes on."""
        if self._runs == 0:
            self._prepare_first_run()
        self._runs += 1
        self.verdict = Verdict.GO
        return Run(self._prompt(), self._room(), self._grammar, "".join(self._own_text))

    def feed(self, batch: Sequence[EngineEvent]) -> list[Step]:
        """The steps that a batch causes; what follows a verdict other than GO is dropped.

        A streamed answer gets one step for each piece; of a whole one, plain text is taken in one go, but
        not where a stop may lie inside it: what came behind the stop is not counted.
        """
        if not self._chat.stream and self._stop_texts is None and self._stop_tokens is None:
            batch = self._joined(batch)
        steps: list[Step] = []
        for item in batch:
            if type(item) is Piece:
                events = self._feed_piece(item)
                if events or self._completion_tokens > self.covered_tokens:
                    steps.append((events, self.usage))  # silence, too, has to be paid for before it goes on
            elif type(item) is PromptRead:
                self._read_prompt(item)
            else:
                assert type(item) is Ended
                steps.append((self._end(item.reason), self.usage))
            if self.verdict is not Verdict.GO:
                break
        return steps

    def _joined(self, batch: Sequence[EngineEvent]) -> Sequence[EngineEvent]:
        """The same batch with its pieces joined to one, where no marker and no bound can lie inside it."""
        if len(batch) < 2 or not self._parser.plain:
            return batch
        start, end = type(batch[0]) is PromptRead, len(batch) - (type(batch[-1]) is Ended)
        pieces = cast(Sequence[Piece], batch[start:end])
        text = "".join([piece.text for piece in pieces])
        tokens = sum([piece.tokens for piece in pieces])
        if not text or "<" in text or tokens > self._room_left():
            return batch
        # ids are for a run that goes on after the thought
        ids = tuple([id for piece in pieces for id in piece.token_ids]) if self._in_thought else ()
        return (*batch[:start], Piece(text, tokens, ids), *batch[end:])

    def _room_left(self) -> int:
        """Tokens until the nearest bound of what is being written now."""
        room = self._thought_max - self._reasoning_tokens
        if not self._in_thought:
            room = self._chat.max_answer_tokens - self._answer_tokens
        return min(room, min(self._total_max, self.covered_tokens) - self._completion_tokens)

    # -- runs

    def _prepare_first_run(self) -> None:
        if not self._constraint_due:
            return
        if not self._thinks:
            self._constrain()
        elif not self._in_thought:
            # 4.5 opens the thought itself, or does not; with a constraint due we must see it close.
            self._inject("\n" + THINK_OPEN)

    def _constrain(self) -> None:
        """From here on the answer has its forced form: a call by prefill and grammar, JSON by grammar."""
        self._constraint_due = False
        chat, newline = self._chat, "\n" if self._layout is Layout.GLM_4_5 else ""
        if chat.tool_choice.mode in (ToolMode.REQUIRED, ToolMode.NAMED):
            several = chat.parallel_tool_calls and chat.tool_choice.mode is ToolMode.REQUIRED
            name = chat.tool_choice.name
            self._grammar = Gbnf(forced_call_grammar(self._layout, chat.tools, name, several=several))
            opening = "" if self._layout is Layout.GLM_0414 else newline + CALL_OPEN
            if opening or chat.tool_choice.name:
                self._inject(opening + (chat.tool_choice.name or ""))
            return
        if newline:
            self._inject(newline)
        self._parser.take_verbatim()  # a tag or a role inside a JSON string is data
        self._in_thought = False
        self._grammar = JsonGrammar(chat.response_format.schema)

    def _inject(self, text: str) -> None:
        """A prefill: `_write` of text that nobody may see."""
        events = self._write(text)
        assert not any(isinstance(event, TextDelta) for event in events), "a prefill must not be visible text"

    def _write(self, text: str) -> list[Event]:
        """Text that we write in the model's name: parsed like its own, and not counted."""
        self._own_text.append(text)
        self._own_tokens.append(text)
        events = self._parser.feed(text)
        self._in_thought = self._parser.reasoning
        return events

    def _prompt(self) -> Prompt:
        pieces: list[str | tuple[int, ...]] = list(self._base)
        ids: list[int] = []
        for own in self._own_tokens:
            if isinstance(own, int):
                ids.append(own)
                continue
            if ids:
                pieces.append(tuple(ids))
                ids = []
            pieces.append(own)
        if ids:
            pieces.append(tuple(ids))
        return tuple(pieces)

    def _room(self) -> int:
        """The most tokens this run can still need: thought, its closing tag and the answer."""
        room = self._chat.max_answer_tokens - self._answer_tokens
        if self._thinks and self._answer_tokens == 0:
            room += self._thought_max - self._reasoning_tokens + THINK_TAG_TOKENS_MAX
        return max(min(room, self._total_max - self._completion_tokens), 1)

    # -- pieces

    def _read_prompt(self, read: PromptRead) -> None:
        # A continuation reads our own text again; the caller is charged for the prompt once.
        if self._runs == 1:
            self._prompt_tokens, self._cached_tokens = read.prompt_tokens, read.cached_tokens

    def _feed_piece(self, piece: Piece) -> list[Event]:
        if self._stop_tokens is None or self._in_thought:
            return self._take(piece)
        passed, hit = self._stop_tokens.feed(piece)
        events = [event for one in passed for event in self._take(one)]
        return events + self._finish(length=False) if hit and self.verdict is Verdict.GO else events

    def _take(self, piece: Piece) -> list[Event]:
        """Plain text, which is nearly all there is, takes the short way: no state can change by it."""
        text = piece.text
        if not self._parser.plain or "<" in text:
            return self._take_marked(piece)
        events = self._parser.feed(text)
        if self._stop_texts is not None and events:
            events = self._visible(events)
            if self.verdict is not Verdict.GO:
                self._completion_tokens += piece.tokens
                return events
        self._completion_tokens += piece.tokens
        if self._in_thought:
            self._remember(piece, text)
            self._reasoning_tokens += piece.tokens
            if self._reasoning_tokens < self._thought_max and self._completion_tokens < self._total_max:
                return events
        else:
            self._answer_tokens += piece.tokens
            if (
                self._answer_tokens < self._chat.max_answer_tokens
                and self._completion_tokens < self._total_max
            ):
                return events
        return self._judge(events, self._in_thought)

    def _take_marked(self, piece: Piece) -> list[Event]:
        """A piece that may hold a marker or belong to one."""
        if self.verdict is not Verdict.GO:
            return []
        parser, text, was_thinking = self._parser, piece.text, self._in_thought
        if was_thinking and self._constraint_due:
            text = self._through_close(text)
        self._remember(piece, text)
        self._completion_tokens += piece.tokens
        events = self._visible(parser.feed(text)) if text else []
        if self.verdict is not Verdict.GO:
            return events
        self._in_thought = parser.reasoning
        if was_thinking and self._in_thought:
            self._reasoning_tokens += piece.tokens
        elif not was_thinking and not self._in_thought and not self._is_lead_in(piece):
            self._answer_tokens += piece.tokens
        return self._judge(events, was_thinking)

    def _through_close(self, text: str) -> str:
        """The text up to the tag that closes the thought with it, wherever that tag was cut into pieces: what
        comes behind it is not in the forced form."""
        before = "".join(self._own_text[-len(THINK_CLOSE) :])[-len(THINK_CLOSE) + 1 :]
        start = (before + text).find(THINK_CLOSE)
        return text if start < 0 else text[: start + len(THINK_CLOSE) - len(before)]

    def _remember(self, piece: Piece, text: str) -> None:
        """What the model wrote, for the run that may follow: its ids where we have them, else its text."""
        self._own_text.append(text)
        if piece.token_ids and text == piece.text:
            self._own_tokens.extend(piece.token_ids)
        elif text:
            self._own_tokens.append(text)

    def _is_lead_in(self, piece: Piece) -> bool:
        """Blanks that 4.5 writes before it opens its thought belong to neither thought nor answer."""
        return self._thinks and self._answer_tokens == self._reasoning_tokens == 0 and piece.text.isspace()

    def _judge(self, events: list[Event], was_thinking: bool) -> list[Event]:
        """Whether a bound or a marker has ended the answer, or the run."""
        parser, chat = self._parser, self._chat
        if parser.ended or (not chat.parallel_tool_calls and parser.completed_calls):
            return events + self._finish(length=False)
        if self._constraint_due and was_thinking and not self._in_thought:
            self._constrain()
            self.verdict = Verdict.AGAIN
            return events
        if self._completion_tokens >= self._total_max:
            return events + self._finish(length=True)
        if self._in_thought:
            if self._reasoning_tokens >= self._thought_max:
                return events + self._close_thought()
        elif self._answer_tokens >= chat.max_answer_tokens:
            return events + self._finish(length=True)
        return events

    def _close_thought(self) -> list[Event]:
        close = THINK_CLOSE + ("\n" if self._layout is Layout.GLM_4_5 else "")
        self._own_text.append(close)
        self._own_tokens.append(close)
        events = self._visible(self._parser.close_thought())
        self._in_thought = False
        if self._constraint_due:
            self._constrain()
        self.verdict = Verdict.AGAIN
        return events

    # -- endings

    def _end(self, reason: EndReason) -> list[Event]:
        events: list[Event] = []
        if self._stop_tokens is not None:
            for piece in self._stop_tokens.release():
                events += self._take(piece)
        if self.verdict is not Verdict.GO:
            return events
        if reason is EndReason.STOP and self._constraint_due:
            # The model stopped in its thought: the forced form still has to come.
            return events + self._close_thought()
        return events + self._finish(length=reason is EndReason.LENGTH)

    def _finish(self, *, length: bool) -> list[Event]:
        if self.verdict is Verdict.DONE:
            return []
        events = self._visible(self._parser.finish(length))
        self.verdict = Verdict.DONE
        return events

    def _visible(self, events: list[Event]) -> list[Event]:
        """The same events with everything from a stop text on cut away."""
        stop = self._stop_texts
        if stop is None or not events:
            return events
        shown: list[Event] = []
        for event in events:
            if isinstance(event, TextDelta):
                text, hit = stop.feed(event.text)
            else:
                text, hit = stop.release(), False
            if text:
                shown.append(TextDelta(text))
            if hit:
                shown.append(Finished(FinishReason.STOP))
                self.verdict = Verdict.DONE
                return shown
            if not isinstance(event, TextDelta):
                shown.append(event)
        return shown


THINK_TAG_TOKENS_MAX = 16
"""Tokens that opening and closing a thought may take: one each where the tags are tokens, a few where they
are text."""


def _is_constrained(chat: ChatRequest) -> bool:
    return (
        chat.tool_choice.mode in (ToolMode.REQUIRED, ToolMode.NAMED)
        or chat.response_format.kind is not AnswerFormat.TEXT
    )
