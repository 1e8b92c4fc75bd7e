"""What the parsers of all layouts share: taking text in any cut, handing out events, the think tags.

A parser is one coroutine that reads a `TextSource` and yields whenever it needs more text; `feed` and
`finish` drive it. Layouts differ only in that coroutine.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Sequence
from typing import Any, TypeVar

from glmstudio.core.events import Event
from glmstudio.core.request import Tool
from glmstudio.glm import json_text, markers
from glmstudio.glm.layout import Layout
from glmstudio.glm.outbox import Outbox
from glmstudio.glm.text_source import TextSource

_T = TypeVar("_T")
Steps = Generator[None, None, _T]
"""A piece of parsing; it yields whenever it needs more text."""

_BLANK = re.compile(r"\s*")


class IncrementalParser:
    """One answer. `tools` are the request's; `thinking_open`: the prompt left the chain of thought open;
    `discard_calls` swallows calls; `tool_stream` lets their arguments leave piece by piece. Without
    `calls_in_thought` only its closing tag ends a thought."""

    def __init__(
        self,
        layout: Layout,
        *,
        thinking_open: bool,
        tools: Sequence[Tool],
        discard_calls: bool = False,
        tool_stream: bool = False,
        calls_in_thought: bool = True,
        new_call_id: Callable[[], str],
    ) -> None:
        self._layout = layout
        self._calls_in_thought = calls_in_thought
        self._has_tools = bool(tools)
        self._out = Outbox(tools, discard_calls, tool_stream, new_call_id)
        self._source = TextSource()
        self._sink: Callable[[str], None] | None = None
        self._verbatim = False
        self._in_call = False
        self._ended = False
        self._finished = False
        if thinking_open:
            self._out.think()
        self._steps: Steps[None] | None = None
        self._begin()

    @property
    def reasoning(self) -> bool:
        """The text so far ends inside the chain of thought."""
        return self._out.reasoning

    @property
    def plain(self) -> bool:
        """Text without `<` passes straight through: no marker is open and no state can change by it."""
        return self._sink is not None

    @property
    def ended(self) -> bool:
        """The model has opened another turn; nothing after that counts and the engine may be cancelled."""
        return self._ended

    @property
    def completed_calls(self) -> int:
        """Calls delivered so far; discarded ones do not count."""
        return self._out.completed_calls

    @property
    def undeclared_calls(self) -> int:
        """Delivered calls to tools that the request does not have; worth a line in the log."""
        return self._out.undeclared_calls

    @property
    def duplicate_keys(self) -> int:
        """Arguments dropped because their call already had one of that name; worth a line in the log."""
        return self._out.duplicate_keys

    @property
    def scanned_chars(self) -> int:
        """Characters that were looked at, again and again if need be; tests of linear work read it."""
        return self._source.scanned

    def take_verbatim(self) -> None:
        """All that is still to come is content, whatever it looks like: its form is another's, as a grammar's
        that has JSON in it. Right after a thought or at the start; nothing may be open."""
        assert not self._in_call, "only between two parts of an answer"
        self._out.answer()
        self._sink, self._steps, self._verbatim = self._out.say, None, True

    def close_thought(self) -> list[Event]:
        """The thought ends here, whatever the model was writing: a tag that has only begun, and what only
        might have become a call, are text of it."""
        held = self._source.take_all()
        if (
            self._in_call
        ):  # nothing in a thought is certain to be a call yet: a certain one would have ended it
            held = markers.TOOL_CALL + held
        if held:
            self._out.say(held)
        self._out.answer()
        self._sink, self._steps, self._in_call = None, None, False
        return self._out.take()

    def feed(self, text: str) -> list[Event]:
        """Take more raw text; returns what is certain now. Raises RuntimeError after `finish`."""
        sink = self._sink
        if sink is not None and (self._verbatim or "<" not in text):
            if text:
                sink(text)
        elif self._finished:
            raise RuntimeError("the parser has been finished")
        elif not self._ended:
            self._source.push(text)
            self._advance()
        return self._out.take()

    def finish(self, length: bool) -> list[Event]:
        """There is no more text; `length` says that a limit cut the engine off. The last event is `Finished`.

        A call that a limit cut off is not delivered: more of it may have been due. Raises RuntimeError the
        second time.
        """
        if self._finished:
            raise RuntimeError("the parser has been finished")
        self._finished = True
        cut = length and not self._ended
        waits = self._in_call or not self.plain  # plain text has said everything already
        if waits and not self._ended and not (cut and self._in_call):
            self._source.close()
            self._advance()
        self._sink = self._steps = None  # the steps know us: together we would wait for the collector
        self._out.finish(cut)
        return self._out.take()

    # -- for the layouts

    def _answer(self) -> Steps[None]:
        """Parse one answer, up to the end of the text or a role marker."""
        raise NotImplementedError

    def _begin(self) -> None:
        """Where nothing has come yet."""
        self._advance()

    def _advance(self) -> None:
        """Run until more text is needed or the answer is over."""
        self._sink = None
        if self._steps is None:
            self._steps = self._answer()
        next(self._steps, None)

    def _marker(self, live: tuple[str, ...]) -> Steps[str | None]:
        """Whichever of `live` comes next, taken, or None. Waits while that is open; looks no further than
        it must."""
        while True:
            found = self._source.take_one_of(live)
            if found is not None or not self._source.may_become(live):
                return found
            yield

    def _match(self, pattern: re.Pattern[str], chars_max: int | None = None) -> Steps[str]:
        """The whole run of characters that `pattern` (a repeated class) matches; at most a little over
        `chars_max`."""
        source, run = self._source, ""
        while True:
            run += source.take_match(pattern)
            if not source.empty or source.closed or (chars_max is not None and len(run) > chars_max):
                return run
            yield

    def _blank(self) -> Steps[str]:
        """The whitespace that comes next."""
        return self._match(_BLANK)

    def _json_object(self) -> Steps[dict[str, Any] | None]:
        """The JSON object that comes next; None as soon as it cannot be one, or when it has no end."""
        source, scanner = self._source, json_text.ObjectScanner()
        parts: list[str] = []
        while True:
            parts.append(source.take_scanned(scanner))
            if scanner.progress is json_text.Progress.COMPLETE:
                return _object("".join(parts))
            if scanner.progress is json_text.Progress.INVALID or source.closed:
                return None
            yield

    def _think_tag(self, tag: str) -> None:
        """`<think>` or `</think>` outside a call: a change of field, a slip to be dropped, or text."""
        out = self._out
        if tag == markers.THINK:
            if out.reasoning:
                if not out.field_started:
                    return  # the model repeats the tag that the prompt already holds
            elif not out.visible:
                out.think()
                return
        elif out.reasoning:
            out.answer()
            return
        elif not out.visible or out.just_called:
            return
        out.say(tag)


def _object(text: str) -> dict[str, Any] | None:
    try:
        return json_text.read_lenient(text)
    except ValueError:
        return None
