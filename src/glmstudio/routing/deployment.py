"""A deployment: one engine with one checkpoint, under the name that people read."""

from __future__ import annotations

from dataclasses import dataclass

from glmstudio.engines.protocol import Engine

NAME_CHARS_MAX = 128
NAMELESS = "unnamed"


@dataclass(frozen=True, slots=True)
class Deployment:
    """`name` goes into headers, banners and `/models`, so it is made fit for them here (`fit_name`), whoever
    chose it; `source` is what the operator wrote.

    `is_demonstration` marks the shipped toy-sized model, so that nobody may mistake it for the id it
    answers to.
    """

    name: str
    source: str
    engine: Engine
    is_demonstration: bool = False

    def __post_init__(self) -> None:
        object.__setattr__(self, "name", fit_name(self.name))

    @property
    def label(self) -> str:
        return f"{self.name} (demonstration model)" if self.is_demonstration else self.name


def fit_name(text: str) -> str:
    """The name on one line, of printable characters, and of bounded length. A checkpoint's own name is
    whatever its file says: a line end in it breaks every answer that names it, an escape the terminal."""
    visible = "".join(character if character.isprintable() else " " for character in text)
    return " ".join(visible.split())[:NAME_CHARS_MAX].rstrip() or NAMELESS
