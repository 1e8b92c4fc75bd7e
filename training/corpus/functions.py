"""Functions and requests: what the everyday functions and the made-up ones have in common.

Knows how a function is described to the model; knows no function by name, no wording and no conversation.
A `Request` is one wish put into words together with the call that fulfils it.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import Any

# A verb and a noun, each in English and Chinese, or in all four languages in the order of LANGUAGES.
Parts = tuple[tuple[str, ...], tuple[str, ...]]


@dataclass(frozen=True)
class Parameter:
    name: str
    kind: str
    description: str | None
    values: tuple[str, ...] = ()

    def schema(self) -> dict[str, Any]:
        schema: dict[str, Any] = {"type": self.kind}
        if self.description:
            schema["description"] = self.description
        if self.values:
            schema["enum"] = list(self.values)
        return schema


@dataclass(frozen=True)
class Function:
    concept: str
    name: str
    description: str
    parameters: tuple[Parameter, ...]
    required: tuple[str, ...]
    slots: tuple[tuple[str, Parameter], ...] = ()
    parts: Parts = (("", ""), ("", ""))
    holes: tuple[tuple[str, Parameter], ...] = ()
    """For a wish of `wishes`: the hole of its patterns that each parameter takes."""

    @property
    def is_made_up(self) -> bool:
        """Of a verb and a noun; the others are everyday ones."""
        return bool(self.parts[0][0])

    def tool(self, rng: random.Random) -> dict[str, Any]:
        """The object as an OpenAI request carries it; key order varies a little, as it does in the wild."""
        schema: dict[str, Any] = {
            "type": "object",
            "properties": {p.name: p.schema() for p in self.parameters},
        }
        if self.required or rng.random() < 0.3:
            schema["required"] = list(self.required)
        if rng.random() < 0.1:
            schema = dict(sorted(schema.items(), reverse=True))
        function = {"name": self.name, "description": self.description, "parameters": schema}
        if rng.random() < 0.1:
            function = {"description": self.description, "name": self.name, "parameters": schema}
        return {"type": "function", "function": function}


@dataclass(frozen=True)
class Request:
    """Words for a wish and the call that fulfils it. `clause` can stand beside another one with "and"."""

    function: Function
    arguments: dict[str, Any]
    clause: str
    text: str
    extra: list[dict[str, Any]] = field(default_factory=list)
