"""Events of one answer, gathered as a parser decides them: fields trimmed at both ends, calls numbered and
named once.

It knows what callers may see of an answer (contract: GLM text, what to emit); it knows no tags and no
layout. Text that only might be the trimmed end of a field waits here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from glmstudio.core.events import (
    Event,
    Finished,
    FinishReason,
    ReasoningDelta,
    TextDelta,
    ToolArgumentsDelta,
    ToolCallBegan,
    ToolCallCompleted,
)
from glmstudio.core.request import Tool
from glmstudio.glm.arguments import ArgumentWriter
from glmstudio.glm.schema import ParameterSchema


class Outbox:
    """What a parser has decided and nobody has taken yet.

    `discard_calls` counts and swallows calls (tool_choice none). `tool_stream` lets the arguments of a call
    leave piece by piece.
    """

    def __init__(
        self, tools: Sequence[Tool], discard_calls: bool, tool_stream: bool, new_call_id: Callable[[], str]
    ) -> None:
        self._tools = {tool.name: tool for tool in tools}
        self._discard = discard_calls
        self._stream = tool_stream and not discard_calls
        self._new_call_id = new_call_id
        self._events: list[Event] = []
        self._parts: list[str] = []
        self._thought = _Field(ReasoningDelta)
        self._content = _Field(TextDelta)
        self._field = self._content
        self._calls_seen = 0
        self._call = ("", "")
        self._writer: ArgumentWriter | None = None
        self.completed_calls = 0
        self.undeclared_calls = 0
        self.duplicate_keys = 0

    # -- text

    def say(self, text: str) -> None:
        """More text of the current field."""
        field = self._field
        if not field.started:
            text = text.lstrip()
            if not text:
                return
            field.started = True
        body = text.rstrip()
        if len(body) == len(text) and not field.pending:
            self._parts.append(text)
        elif not body:
            field.pending.append(text)
            return
        else:
            self._parts += field.pending
            self._parts.append(body)
            field.pending = [text[len(body) :]] if len(body) < len(text) else []
        field.since_call = True

    @property
    def reasoning(self) -> bool:
        """The current field is the chain of thought."""
        return self._field is self._thought

    @property
    def field_started(self) -> bool:
        """The current field has text that is not blank."""
        return self._field.started

    @property
    def visible(self) -> bool:
        """Some content or a call has been said."""
        return self._content.started or self._calls_seen > 0

    @property
    def just_called(self) -> bool:
        """The last thing said was a call, with nothing but blanks after it."""
        return self._calls_seen > 0 and not self._content.since_call

    def think(self) -> None:
        """What follows is chain of thought."""
        self._turn_to(self._thought)

    def answer(self) -> None:
        """What follows is content."""
        self._turn_to(self._content)

    # -- calls

    def declared(self, name: str) -> bool:
        return name in self._tools

    def declares_prefix(self, start: str) -> bool:
        """Some declared name begins like this."""
        return any(name.startswith(start) for name in self._tools)

    def begin_call(self, name: str) -> ArgumentWriter:
        """A call is certain; whatever follows it is content. The caller writes its arguments and passes on
        what each step returns to `arguments`."""
        self.answer()
        tool = self._tools.get(name)
        self._calls_seen += 1
        writer = self._writer = ArgumentWriter(ParameterSchema(tool.parameters if tool else None))
        self._content.since_call = False
        if self._discard:
            return writer
        self.undeclared_calls += tool is None
        self._call = (self._new_call_id(), name)
        if self._stream:
            self._flush()
            self._events.append(ToolCallBegan(self.completed_calls, *self._call))
        return writer

    def arguments(self, text: str) -> None:
        """More argument JSON of the open call."""
        if text and self._stream:
            self._events.append(ToolArgumentsDelta(self.completed_calls, text))

    def complete_call(self) -> None:
        """The open call is complete, its arguments are what its writer wrote."""
        writer = self._writer
        assert writer is not None
        self.arguments(writer.close())
        self.duplicate_keys += writer.duplicates
        self._complete(writer.text)

    def whole_call(self, name: str, arguments: str) -> None:
        """A call that came in one piece, its arguments already canonical JSON."""
        self.begin_call(name)
        self.arguments(arguments)
        self._complete(arguments)

    # -- leaving

    def take(self) -> list[Event]:
        """Everything decided since the last time."""
        if self._parts:
            self._flush()
        if not self._events:
            return []
        events = self._events
        self._events = []
        return events

    def finish(self, length: bool) -> None:
        """The answer is over: a cut answer says so, else one with calls, else it just stopped."""
        self._flush()
        reason = FinishReason.TOOL_CALLS if self.completed_calls else FinishReason.STOP
        self._events.append(Finished(FinishReason.LENGTH if length else reason))

    def _complete(self, arguments: str) -> None:
        if self._discard:
            return
        self._flush()
        self._events.append(ToolCallCompleted(self.completed_calls, *self._call, arguments))
        self.completed_calls += 1

    def _turn_to(self, field: _Field) -> None:
        if field is not self._field:
            self._flush()
            self._field = field

    def _flush(self) -> None:
        parts = self._parts
        if parts:
            self._events.append(self._field.delta(parts[0] if len(parts) == 1 else "".join(parts)))
            self._parts = []


class _Field:
    """One of the two texts of an answer. `pending` is blank text that more text would release."""

    __slots__ = ("delta", "pending", "since_call", "started")

    def __init__(self, delta: Callable[[str], Event]) -> None:
        self.delta = delta
        self.started = False
        self.pending: list[str] = []
        self.since_call = False
