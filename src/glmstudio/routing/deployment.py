"""A deployment: one engine with one checkpoint, under the name that people read."""

from __future__ import annotations

from dataclasses import dataclass

from glmstudio.engines.protocol import Engine


@dataclass(frozen=True, slots=True)
class Deployment:
    """`name` goes into headers, banners and `/models`; `source` is what the operator wrote.

    `is_demonstration` marks the shipped toy-sized model, so that nobody may mistake it for the id it
    answers to.
    """

    name: str
    source: str
    engine: Engine
    is_demonstration: bool = False

    @property
    def label(self) -> str:
        return f"{self.name} (demonstration model)" if self.is_demonstration else self.name
