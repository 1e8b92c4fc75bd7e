"""What a checkpoint says about its own text: layout, chat template, special tokens, context length.

It knows how to render a request for this checkpoint; it does not know where the weights lie or who runs them.
"""

from __future__ import annotations

from dataclasses import dataclass

from glmstudio.glm.layout import Layout


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """`name` is for people and headers. `special_tokens` are all texts that a tokenizer turns into one
    special or added token; rendering keeps callers from spelling them. `template` is the Jinja source."""

    name: str
    layout: Layout
    template: str
    special_tokens: tuple[str, ...]
    context_tokens: int
