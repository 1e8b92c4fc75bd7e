"""Raw model text becomes events, however it is cut: the tagged layouts of GLM-4.5 to 5.

The laws of this room (contract: GLM text, parser requirements):

- Every way of cutting the text gives the same assembled answer, and no event is ever taken back.
- Plain text leaves with the delta it came in. Only a tail that may become a marker waits, and a candidate
  for a call until it is certain; the work is proportional to the text.
- A tag inside an argument value is the same token as a structural one. Position is the only signal: a
  closer closes only if what follows it can follow a value.

It does no I/O and knows no engine and no dialect. Models mix the blanks of 4.5 and 4.7, so both are read
alike.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from enum import Enum, auto
from typing import Any, Final, cast

from glmstudio.core.request import Tool
from glmstudio.glm import json_text
from glmstudio.glm.arguments import ArgumentWriter, canonical_object
from glmstudio.glm.incremental import IncrementalParser, Steps
from glmstudio.glm.layout import Layout
from glmstudio.glm.markers import (
    ARG_KEY,
    ARG_KEY_END,
    ARG_VALUE,
    ARG_VALUE_END,
    BOX,
    BOX_END,
    ROLES,
    THINK,
    THINK_END,
    TOOL_CALL,
    TOOL_CALL_END,
)
from glmstudio.glm.parser_0414 import Glm0414Parser

NAME_CHARS_MAX: Final = 256
"""A longer run of letters after `<tool_call>` is no tool name."""

_NAME = re.compile(r"[\w.\-:/]*")
_REASONING = (THINK_END, THINK, *ROLES)
_CONTENT = (THINK_END, THINK, *ROLES, BOX, BOX_END)
_IN_CALL = (ARG_KEY, TOOL_CALL_END, TOOL_CALL, *ROLES)
_IN_KEY = (ARG_KEY_END, ARG_VALUE, *_IN_CALL)
_IN_VALUE = (ARG_VALUE_END, TOOL_CALL_END, ARG_KEY)
_AFTER_CALL_TAG = (TOOL_CALL, *ROLES)
_AFTER_STRAY = (TOOL_CALL_END, TOOL_CALL, *ROLES)


def parser_for(
    layout: Layout,
    *,
    thinking_open: bool,
    tools: Sequence[Tool],
    discard_calls: bool = False,
    tool_stream: bool = False,
    calls_in_thought: bool = True,
    new_call_id: Callable[[], str],
) -> IncrementalParser:
    """The parser of a layout, for one answer.

    `thinking_open`: the prompt left the chain of thought open. `tools` are the request's; without any, tags
    are plain text. `discard_calls` swallows calls (tool_choice none). `tool_stream` streams their
    arguments. A call that begins in a thought ends it, but not without `calls_in_thought`: there it is text.
    """
    kind = Glm0414Parser if layout is Layout.GLM_0414 else GlmParser
    return kind(
        layout,
        thinking_open=thinking_open,
        tools=tools,
        discard_calls=discard_calls,
        tool_stream=tool_stream,
        calls_in_thought=calls_in_thought,
        new_call_id=new_call_id,
    )


class _Found(Enum):
    """What `<tool_call>` turned out to be."""

    TEXT = auto()
    NOTHING = auto()
    ANOTHER_TAG = auto()
    ARGUMENTS = auto()
    WHOLE_CALL = auto()
    JSON_CALL = auto()


class GlmParser(IncrementalParser):
    """The parser of the tagged layouts; see `parser_for` for what it takes."""

    # -- text with calls in it

    def _begin(self) -> None:
        self._sink = self._out.say  # as `_answer` would, without a step for answers that are nothing but text

    def _answer(self) -> Steps[None]:
        source, out = self._source, self._out
        calls = (TOOL_CALL,) if self._has_tools else ()
        reasoning = (*calls, *_REASONING) if self._calls_in_thought else _REASONING
        content = (*calls, TOOL_CALL_END, *_CONTENT) if calls else _CONTENT
        while not self._ended:
            plain = source.take_plain()
            if plain:
                out.say(plain)
            if source.empty:
                if source.closed:
                    return
                self._sink = out.say
                yield
                continue
            marker = yield from self._marker(reasoning if out.reasoning else content)
            if marker is None:
                out.say(source.take(1))
            elif marker in (TOOL_CALL, TOOL_CALL_END):
                self._in_call = True
                yield from self._call_or_text("") if marker == TOOL_CALL else self._stray_closer()
                self._in_call = False
            elif marker in (THINK, THINK_END):
                self._think_tag(marker)
            elif marker in ROLES:
                self._ended = True
            # else the frame of a grounding box: what it holds is content, the frame is not

    def _stray_closer(self) -> Steps[None]:
        """`</tool_call>` outside a call: dropped right before the end or a call, else text."""
        stray = TOOL_CALL_END
        while True:
            stray += yield from self._blank()
            marker = yield from self._marker(_AFTER_STRAY)
            if marker == TOOL_CALL_END:
                stray += marker
                continue
            if marker == TOOL_CALL:
                yield from self._call_or_text(stray)
            elif marker is not None:
                self._ended = True
            elif not self._source.done:
                self._out.say(stray)
            return

    # -- a candidate for a call

    def _call_or_text(self, before: str) -> Steps[None]:
        """After `<tool_call>`: a call, or the tag is text. `before` is text that vanishes with a call."""
        source = self._source
        found = _Found.ANOTHER_TAG
        name = ""
        while found is _Found.ANOTHER_TAG:
            source.mark()
            found, name = yield from self._confirm()
            if found is _Found.TEXT:
                source.rewind()
                self._out.say(before + TOOL_CALL)
                return
            source.commit()
        if found is _Found.ARGUMENTS:
            yield from self._arguments(name)
        elif found is _Found.JSON_CALL:
            yield from self._optional_closer()

    def _confirm(self) -> Steps[tuple[_Found, str]]:
        """Decide about what follows `<tool_call>`; the name comes with ARGUMENTS. Everything taken can be
        rewound."""
        source = self._source
        yield from self._blank()
        marker = yield from self._marker(_AFTER_CALL_TAG)
        if marker == TOOL_CALL:
            return _Found.ANOTHER_TAG, ""
        if marker is not None:
            self._ended = True
            return _Found.NOTHING, ""
        if source.done:
            return _Found.NOTHING, ""
        if source.starts_with("{"):
            return (yield from self._json_call()), ""
        name = yield from self._match(_NAME, NAME_CHARS_MAX)
        if not name or len(name) > NAME_CHARS_MAX:
            return _Found.TEXT, ""
        return (yield from self._after_name(name)), name

    def _after_name(self, name: str) -> Steps[_Found]:
        source = self._source
        yield from self._blank()
        marker = yield from self._marker(_IN_CALL)
        if marker == ARG_KEY:
            return _Found.ARGUMENTS
        if marker == TOOL_CALL_END:
            return self._bare_call(name)
        if marker is None and source.starts_with("{"):
            arguments = yield from self._json_object()
            return _Found.TEXT if arguments is None else self._json(name, arguments)
        if (marker is None and not source.done) or not self._out.declared(name):
            return _Found.TEXT
        found = self._bare_call(name)
        if marker is not None:
            self._give_way(marker)
        return found

    def _bare_call(self, name: str) -> _Found:
        self._out.begin_call(name)
        self._out.complete_call()
        return _Found.WHOLE_CALL

    def _give_way(self, marker: str) -> None:
        """This marker ended a call: another call is parsed next, a role ends the answer."""
        if marker == TOOL_CALL:
            self._source.give_back(marker)
        else:
            self._ended = True

    # -- calls written as JSON

    def _json_call(self) -> Steps[_Found]:
        """`{"name": …, "arguments": {…}}`; the arguments may be JSON inside a string."""
        call = (yield from self._json_object()) or {}
        name, arguments = call.get("name"), call.get("arguments", call.get("parameters", {}))
        if isinstance(arguments, str):
            try:
                arguments = json_text.read_lenient(arguments)
            except ValueError:
                return _Found.TEXT
        if not isinstance(name, str) or not _NAME.fullmatch(name) or not 0 < len(name) <= NAME_CHARS_MAX:
            return _Found.TEXT
        return (
            self._json(name, cast(dict[str, Any], arguments)) if isinstance(arguments, dict) else _Found.TEXT
        )

    def _json(self, name: str, arguments: dict[str, Any]) -> _Found:
        try:
            text = canonical_object(arguments)
        except ValueError:
            return _Found.TEXT
        self._out.whole_call(name, text)
        return _Found.JSON_CALL

    def _optional_closer(self) -> Steps[None]:
        """A call in JSON is complete with its last brace; its closing tag is welcome but not needed."""
        source = self._source
        source.mark()
        yield from self._blank()
        if (yield from self._marker((TOOL_CALL_END,))) is None:
            source.rewind()
        else:
            source.commit()

    # -- calls written as pairs; each step returns the marker that came next, taken, or None at the end

    def _arguments(self, name: str) -> Steps[None]:
        """A certain call, from behind its first `<arg_key>`."""
        writer = self._out.begin_call(name)
        marker: str | None = ARG_KEY
        while marker == ARG_KEY:
            marker = yield from self._pair(writer)
        self._out.complete_call()
        if marker is not None and marker != TOOL_CALL_END:
            self._give_way(marker)

    def _pair(self, writer: ArgumentWriter) -> Steps[str | None]:
        key, marker = yield from self._key()
        if marker != ARG_VALUE:
            return marker  # a key without a value is dropped
        self._out.arguments(writer.begin(key))
        return (yield from self._value(writer))

    def _key(self) -> Steps[tuple[str, str | None]]:
        source, key = self._source, ""
        while True:
            key += source.take_plain()
            if source.done:
                return key, None
            if source.empty:
                yield
                continue
            marker = yield from self._marker(_IN_KEY)
            if marker is None:
                key += source.take(1)
            elif marker == ARG_KEY_END:
                return key.strip(), (yield from self._after_key())
            else:
                return key.strip(), marker

    def _after_key(self) -> Steps[str | None]:
        """Blanks, then `<arg_value>`; where that is missing the value begins at once."""
        source = self._source
        while True:
            source.mark()
            yield from self._blank()
            marker = yield from self._marker(_IN_KEY)
            if marker is None and not source.done:
                source.rewind()
                if source.starts_with("\n"):
                    source.take(1)
                return ARG_VALUE
            source.commit()
            if marker != ARG_KEY_END:
                return marker

    def _value(self, writer: ArgumentWriter) -> Steps[str | None]:
        source, out = self._source, self._out

        def data(text: str) -> None:
            out.arguments(writer.data(text))

        while True:
            plain = source.take_plain()
            if plain:
                data(plain)
            if source.empty:
                if source.closed:
                    out.arguments(writer.end(recovered=True))
                    return None
                self._sink = data
                yield
                continue
            marker = yield from self._marker(_IN_VALUE)
            if marker is None:
                data(source.take(1))
            elif not (yield from self._closes(marker, writer)):
                data(marker)
            else:
                out.arguments(writer.end(recovered=marker != ARG_VALUE_END))
                if marker != ARG_VALUE_END:
                    return marker
                yield from self._blank()
                return (yield from self._marker(_IN_CALL))

    def _closes(self, marker: str, writer: ArgumentWriter) -> Steps[bool]:
        """Whether this marker inside a value is structure, by what comes after it. Nothing of that is
        taken."""
        self._source.mark()
        if marker == ARG_KEY:
            closes = yield from self._opens_pair(writer)
        else:
            closes = yield from self._may_follow(_IN_CALL if marker == ARG_VALUE_END else _AFTER_CALL_TAG)
        self._source.rewind()
        return closes

    def _may_follow(self, markers: tuple[str, ...]) -> Steps[bool]:
        """The next text is the end or one of these markers, `<tool_call>` only with a declared name."""
        yield from self._blank()
        marker = yield from self._marker(markers)
        if marker is None:
            return self._source.done
        if marker != TOOL_CALL:
            return True
        yield from self._blank()
        return self._out.declared((yield from self._match(_NAME, NAME_CHARS_MAX)))

    def _opens_pair(self, writer: ArgumentWriter) -> Steps[bool]:
        """The next text is a declared key that this call lacks, closed, and the opening of its value."""
        keys = tuple(key + ARG_KEY_END for key in writer.unused_keys)
        if (yield from self._marker(keys)) is None:
            return False
        yield from self._blank()
        return (yield from self._marker((ARG_VALUE,))) is not None
