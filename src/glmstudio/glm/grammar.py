"""Grammars that force a call: what may follow when the prompt already ends in `<tool_call>`.

Written in GBNF, llama.cpp's notation. The form is the model's own call syntax, never bare JSON, which these
models do not end by themselves. Keys come from the tool's schema, in its order, each at most once and the
required ones always; values are free text unless the schema leaves only numbers, booleans, null, JSON or
listed values.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

from glmstudio.core.request import Tool
from glmstudio.glm import json_text
from glmstudio.glm.layout import Layout
from glmstudio.glm.markers import (
    ARG_KEY,
    ARG_KEY_END,
    ARG_VALUE,
    ARG_VALUE_END,
    ASSISTANT,
    TOOL_CALL,
    TOOL_CALL_END,
)
from glmstudio.glm.schema import ParameterSchema, ValueType, Work

_JSON_RULES: Final = r"""
object ::= "{" ws ( member ( "," ws member )* )? "}"
member ::= string ":" ws value ws
array ::= "[" ws ( value ws ( "," ws value ws )* )? "]"
value ::= object | array | string | number | "true" | "false" | "null"
string ::= "\"" ( [^"\\\x00-\x1f] | "\\" ( ["\\/bfnrt] | "u" [0-9a-fA-F] [0-9a-fA-F] [0-9a-fA-F] [0-9a-fA-F] ) )* "\""
integer ::= "-"? ( "0" | [1-9] [0-9]* )
number ::= integer ( "." [0-9]+ )? ( [eE] [-+]? [0-9]+ )?
ws ::= [ \n]?
""".strip()  # noqa: E501

_TYPE_RULES: Final = {
    "integer": "integer",
    "number": "number",
    "boolean": '"true" | "false"',
    "null": '"null"',
    "array": "array",
    "object": "object",
}


def forced_call_grammar(
    layout: Layout, tools: Sequence[Tool], name: str | None = None, *, several: bool = False
) -> str:
    """The grammar of one call (or, with `several`, one or more) after a prefill.

    For the tagged layouts the prefill is `<tool_call>`, or `<tool_call>NAME` when `name` is given; for 0414
    it is nothing, or NAME. Raises ValueError when there is no such tool.
    """
    if not tools or (name is not None and all(tool.name != name for tool in tools)):
        raise ValueError(f"no tool is declared under the name {name!r}" if tools else "no tools are declared")
    writer = _Grammar0414() if layout is Layout.GLM_0414 else _TaggedGrammar(layout)
    calls = [writer.call(index, tool) for index, tool in enumerate(tools)]
    bodies = {tool.name: body for tool, body in zip(tools, calls, strict=True)}
    whole = " | ".join(f"{_quote(tool_name)} {body}" for tool_name, body in bodies.items())
    first = bodies[name] if name is not None else "named"
    more = f" ( {_quote(writer.opening)} named )*" if several else ""
    rules = [f"root ::= {first}{more}"]
    if several or name is None:
        rules.append(f"named ::= {whole}")
    return "\n".join([*rules, *writer.rules, _JSON_RULES]) + "\n"


class _Grammar0414:
    """NAME, a newline, a JSON object."""

    opening = ASSISTANT

    def __init__(self) -> None:
        self.rules: list[str] = []

    def call(self, index: int, tool: Tool) -> str:
        """The body of a call of this tool, behind its name."""
        return '"\\n" object'


class _TaggedGrammar:
    """Pairs of tags up to `</tool_call>`."""

    def __init__(self, layout: Layout) -> None:
        self._newline = "\n" if layout is Layout.GLM_4_5 else ""
        self._work = Work()
        self.opening = self._newline + TOOL_CALL
        self.rules = [*_text_rules(), "free ::= " + self._pair(r"[^<\n]+", "text")]

    def call(self, index: int, tool: Tool) -> str:
        """The body of a call of this tool, behind its name."""
        body = f"call-{index}"
        schema = ParameterSchema(tool.parameters, self._work)
        pairs = list(self._pairs(index, schema)) or (["free*"] if schema.open else [])
        before = [_quote(self._newline)] if self._newline else []
        self.rules.append(f"{body} ::= {' '.join([*before, *pairs, _quote(TOOL_CALL_END)])}")
        return body

    def _pairs(self, index: int, schema: ParameterSchema) -> Iterable[str]:
        required = schema.required
        for place, key in enumerate(schema.keys):
            rule = f"pair-{index}-{place}"
            self.rules.append(f"{rule} ::= {self._pair(_quote(key), _value(schema.value_type(key)))}")
            yield rule if key in required else f"{rule}?"

    def _pair(self, key: str, value: str) -> str:
        """One pair; `value` matches the value and its closing tag."""
        newline = self._newline
        end = f" {_quote(newline)}" if newline else ""
        return f"{_quote(ARG_KEY)} {key} {_quote(ARG_KEY_END + newline + ARG_VALUE)} {value}{end}"


def _value(kind: ValueType) -> str:
    """The value and its closing tag; `text` is any text up to and with the tag."""
    if kind.members and not kind.dependent:
        choices = [
            _quote(member) if isinstance(member, str) else _quote(_json(member)) for member in kind.members
        ]
    elif kind.allowed is None or "string" in kind.allowed or kind.dependent:
        return "text"
    else:
        choices = [_TYPE_RULES[name] for name in sorted(kind.allowed)]
    return f"( {' | '.join(choices)} ) {_quote(ARG_VALUE_END)}"


def _json(member: Any) -> str:
    return json_text.write(json_text.from_python(member))


def _text_rules() -> list[str]:
    """Any text that ends with its first `</arg_value>`, as the states of matching that tag from its start."""
    rules: list[str] = ['text ::= [^<] text | "<" text-1']
    for place in range(1, len(ARG_VALUE_END)):
        char = ARG_VALUE_END[place]
        onward = f"{_quote(char)} text-{place + 1}" if place + 1 < len(ARG_VALUE_END) else _quote(char)
        rules.append(f'text-{place} ::= {onward} | "<" text-1 | [^<{char}] text')
    return rules


def _quote(text: str) -> str:
    """A GBNF literal."""
    return '"' + "".join(_QUOTED.get(char, char) for char in text) + '"'


_QUOTED: Final = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
