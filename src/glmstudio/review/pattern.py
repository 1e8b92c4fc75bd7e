"""One pattern of a list: a regular expression of bounded length, and what a beginning of a match looks like.

The search is RE2's, whose time is linear in the text whatever the pattern, so no entry can hang the server.
RE2 does not tell whether a text could still become a match, which a stream must know to hold back no more
than that; so each pattern is read here and a second expression is built with it, which matches every proper
beginning of its matches. What has no longest match (`*`, `+`, `{2,}`) or looks around cannot be followed
over a stream and is refused.

Grammar: literals, `.`, classes, `\\d \\D \\w \\W \\s \\S \\p{Name} \\P{Name}`, escaped punctuation, groups
`(…)` and `(?:…)`, `|`, `?`, `{n}`, `{n,m}`; `\\b` at the very beginning and end. Case does not count.
"""

from __future__ import annotations

from dataclasses import dataclass

PATTERN_CHARS_MAX = 500
MATCH_CHARS_MAX = 256
"""The longest text that one pattern may match."""

DEPTH_MAX = 20

_CLASS_ESCAPES = frozenset("dDwWsS")
_CONTROL_ESCAPES = frozenset("tnrfv")


class PatternFault(ValueError):
    """The entry is no pattern that review takes; the message says why."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """RE2 sources. `going` finds a match in a text that goes on, `ended` in a text that is over, and `begun`
    the proper beginnings of matches (the empty one among them). `chars_max` is the longest match."""

    going: str
    ended: str
    begun: str
    chars_max: int


def read_pattern(text: str) -> Pattern:
    """Raises PatternFault."""
    if len(text) > PATTERN_CHARS_MAX:
        raise PatternFault(f"has {len(text)} characters; the limit is {PATTERN_CHARS_MAX}")
    core, before, after = _without_boundaries(text)
    node = _Reader(core).read(alternatives=not (before or after))
    if node.least == 0:
        raise PatternFault("matches the empty text")
    left, right = r"\b" if before else "", r"\b" if after else ""
    begun = _either(node.begun, node.source) if after else node.begun
    whole = f"{left}(?:{node.source}){right}"
    going = f"{whole}(?s:.)" if after else whole
    return Pattern(going, whole, left + _group(begun), node.most + (1 if after else 0))


def _without_boundaries(text: str) -> tuple[str, bool, bool]:
    before = text.startswith(r"\b")
    core = text[2:] if before else text
    after = core.endswith(r"\b") and (len(core) - len(core[:-1].rstrip("\\"))) % 2 == 0
    return core[:-2] if after else core, before, after


@dataclass(frozen=True, slots=True)
class _Node:
    """A part: its source, the source of its proper beginnings, the lengths of its shortest and longest
    match."""

    source: str
    begun: str
    least: int
    most: int


class _Reader:
    """Recursive descent over one pattern."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._depth = 0

    def read(self, alternatives: bool) -> _Node:
        branches = self._branches()
        if self._at < len(self._text):
            raise PatternFault(f"has a ) too many at character {self._at + 1}")
        if len(branches) > 1 and not alternatives:
            raise PatternFault(r"has alternatives beside \b; write \b(?:…|…)\b")
        return _bounded(_alternatives(branches))

    def _branches(self) -> list[_Node]:
        branches = [self._sequence()]
        while self._peek() == "|":
            self._at += 1
            branches.append(self._sequence())
        return branches

    def _sequence(self) -> _Node:
        parts: list[_Node] = []
        while self._peek() not in ("", "|", ")"):
            parts.append(self._repeated(self._atom()))
        return _bounded(_sequence(parts))

    def _atom(self) -> _Node:
        character = self._next()
        match character:
            case "(":
                return self._group()
            case "[":
                return self._one(self._class())
            case "\\":
                return self._one(self._escape())
            case "^" | "$":
                raise PatternFault(f"has {character}: a pattern is looked for anywhere in a text")
            case "*" | "+" | "?" | "{":
                raise PatternFault(f"has {character} with nothing before it")
            case ".":
                return self._one(".")
            case _:
                return self._one(_quoted(character))

    def _group(self) -> _Node:
        self._depth += 1
        if self._depth > DEPTH_MAX:
            raise PatternFault(f"is nested deeper than {DEPTH_MAX} groups")
        if self._peek() == "?":
            if self._text[self._at : self._at + 2] != "?:":
                raise PatternFault("has a special group; only (…) and (?:…) are taken")
            self._at += 2
        node = _alternatives(self._branches())
        if self._next() != ")":
            raise PatternFault("has a ( that is not closed")
        self._depth -= 1
        return _Node(f"(?:{node.source})", node.begun, node.least, node.most)

    def _class(self) -> str:
        start = self._at - 1
        if self._peek() == "^":
            self._at += 1
        if self._peek() == "]":
            self._at += 1
        while (character := self._next()) != "]":
            if not character:
                raise PatternFault("has a [ that is not closed")
            if character == "\\":
                self._escape()
            elif character == "[" and self._peek() == ":":
                raise PatternFault(r"has a [: class; write \d, \w, \s or \p{…}")
        return self._text[start : self._at]

    def _escape(self) -> str:
        start, character = self._at - 1, self._next()
        if character in ("p", "P"):
            end = self._text.find("}", self._at)
            name = self._text[self._at + 1 : end]
            if self._peek() != "{" or end < 0 or not name.isidentifier():
                raise PatternFault(f"has \\{character} without a {{Name}}")
            self._at = end + 1
        elif character == "b":
            raise PatternFault(r"has \b inside; it stands only at the beginning and the end")
        elif not character or (
            character.isalnum() and character not in _CLASS_ESCAPES and character not in _CONTROL_ESCAPES
        ):
            raise PatternFault(f"has the escape \\{character}, which is not taken")
        return self._text[start : self._at]

    def _repeated(self, node: _Node) -> _Node:
        character = self._peek()
        if character in ("*", "+"):
            raise PatternFault(f"has {character}, which has no end; write {{1,20}} or the like")
        if character == "?":
            self._at += 1
            least, most = 0, 1
        elif character == "{":
            self._at += 1
            least, most = self._bounds()
        else:
            return node
        if self._peek() in ("?", "*", "+", "{"):
            raise PatternFault(f"has {self._peek()} after a repetition")
        return _repeat(node, least, most)

    def _bounds(self) -> tuple[int, int]:
        end = self._text.find("}", self._at)
        first, comma, last = self._text[self._at : max(end, 0)].partition(",")
        numbers = (first, last if comma else first)
        if end < 0 or not all(
            number.isascii() and number.isdigit() and len(number) < 4 for number in numbers
        ):
            raise PatternFault("has a { that is not {n} or {n,m}")
        least, most = map(int, numbers)
        if not 0 <= least <= most or most == 0:
            raise PatternFault(f"has the repetition {{{least},{most}}}")
        self._at = end + 1
        return least, most

    def _one(self, source: str) -> _Node:
        return _Node(source, "", 1, 1)

    def _peek(self) -> str:
        return self._text[self._at : self._at + 1]

    def _next(self) -> str:
        character = self._peek()
        self._at += 1
        return character


def _sequence(parts: list[_Node]) -> _Node:
    begun: str | None = None
    for part in reversed(parts):
        begun = part.begun if begun is None else _either(part.begun, part.source + _group(begun))
    source = "".join([part.source for part in parts])
    return _Node(source, begun or "", sum(p.least for p in parts), sum(p.most for p in parts))


def _alternatives(branches: list[_Node]) -> _Node:
    if len(branches) == 1:
        return branches[0]
    return _Node(
        "|".join([branch.source for branch in branches]),
        _group("|".join([branch.begun for branch in branches])),
        min(branch.least for branch in branches),
        max(branch.most for branch in branches),
    )


def _repeat(node: _Node, least: int, most: int) -> _Node:
    times = f"{{{least},{most}}}"
    before = f"{node.source}{{0,{most - 1}}}" if most > 1 else ""
    return _bounded(
        _Node(node.source + times, before + _group(node.begun), node.least * least, node.most * most)
    )


def _bounded(node: _Node) -> _Node:
    if node.most > MATCH_CHARS_MAX:
        raise PatternFault(f"matches up to {node.most} characters; the limit is {MATCH_CHARS_MAX}")
    return node


def _either(one: str, other: str) -> str:
    if not other:
        return one
    return f"(?:{one}|{other})" if one else f"(?:{other})?"


def _group(source: str) -> str:
    return f"(?:{source})" if source else ""


def _quoted(character: str) -> str:
    return character if character.isalnum() or ord(character) >= 0x80 else "\\" + character
