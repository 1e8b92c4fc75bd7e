"""The text of GLM-4-0414 and glm-4-9b: a call is the tool's name on the first line and a JSON object after
it.

There are no tags, so any answer might begin like a call: the first line waits until it cannot be a declared
name any more, and what follows a name waits until it is a JSON object or cannot be one. Several calls are
parted by a literal `<|assistant|>` (contract: GLM text, GLM-4-0414).
"""

from __future__ import annotations

import re

from glmstudio.glm.arguments import canonical_object
from glmstudio.glm.incremental import IncrementalParser, Steps
from glmstudio.glm.markers import ASSISTANT, BOX, BOX_END, ROLES, THINK, THINK_END

_LINE = re.compile(r"[^\n<]*")
_LIVE = (THINK_END, THINK, *ROLES, BOX, BOX_END)


class Glm0414Parser(IncrementalParser):
    """The parser of layout 0414; see `parser_for` for what it takes."""

    def _answer(self) -> Steps[None]:
        while not self._ended and not self._source.done:
            if self._out.reasoning or not self._has_tools or not (yield from self._call()):
                yield from self._text()

    def _text(self) -> Steps[None]:
        """Reasoning or content, up to the end of this part of the answer."""
        source, out = self._source, self._out
        while True:
            plain = source.take_plain()
            if plain:
                out.say(plain)
            if source.empty:
                if source.closed:
                    return
                self._sink = out.say
                yield
                continue
            marker = yield from self._marker(_LIVE)
            if marker is None:
                out.say(source.take(1))
            elif marker in ROLES:
                self._ended = marker != ASSISTANT or not self._has_tools
                return
            elif marker in (THINK, THINK_END):
                thought = out.reasoning
                self._think_tag(marker)
                if thought and not out.reasoning:
                    yield from self._blank()
                    return  # the thought is over: a call may come first

    def _call(self) -> Steps[bool]:
        """One call up to the end of its part. False, with nothing taken, when this part is none."""
        source = self._source
        source.mark()
        name = yield from self._first_line()
        arguments = None
        if name:
            self._in_call = True
            arguments = yield from self._json_object()
            self._in_call = False
        if arguments is None or not (yield from self._part_ends()):
            source.rewind()
            self._ended = False
            return False
        source.commit()
        self._out.whole_call(name, canonical_object(arguments))
        return True

    def _first_line(self) -> Steps[str]:
        """The declared name on the first line, whose newline is taken; "" as soon as there can be none."""
        source, line = self._source, ""
        while True:
            line += source.take_match(_LINE)
            if source.starts_with("\n"):
                source.take(1)
                return line.strip() if self._out.declared(line.strip()) else ""
            if not source.empty or source.closed or not self._may_be_name(line.lstrip()):
                return ""
            yield

    def _may_be_name(self, start: str) -> bool:
        name = start.rstrip()
        return self._out.declared(name) or (name == start and self._out.declares_prefix(name))

    def _part_ends(self) -> Steps[bool]:
        """Only blanks remain of this part of the answer."""
        yield from self._blank()
        marker = yield from self._marker(ROLES)
        self._ended = marker is not None and marker != ASSISTANT
        return marker is not None or self._source.done
