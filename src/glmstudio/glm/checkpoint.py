"""What a checkpoint says about its own text: layout, chat template, special tokens, lengths.

It knows how to render a request for this checkpoint; it does not know where the weights lie or who runs them.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import resources

from glmstudio.glm.layout import Layout
from glmstudio.glm.markers import ROLE_TOKENS, TAG_TOKENS


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """`name` is for people and headers. `special_tokens` are all texts that a tokenizer turns into one
    special or added token; rendering keeps callers from spelling them. `template` is the Jinja source.
    `thought_tokens_max` is the longest chain of thought that it bears, None where it does not say."""

    name: str
    layout: Layout
    template: str
    special_tokens: tuple[str, ...]
    context_tokens: int
    thought_tokens_max: int | None = None


_CONTEXT_TOKENS = {Layout.GLM_0414: 32_768, Layout.GLM_4_5: 131_072, Layout.GLM_4_7: 202_752}


def builtin_checkpoint(layout: Layout) -> Checkpoint:
    """A checkpoint without weights: the structure of this layout in our own words, with the public special
    tokens.

    For scripted replies, and for weights that come without a template.
    """
    file = resources.files("glmstudio.glm").joinpath("templates", f"{layout.name.lower()}.jinja")
    return Checkpoint(
        name=f"builtin-glm-{layout.value}",
        layout=layout,
        template=file.read_text(encoding="utf-8"),
        special_tokens=ROLE_TOKENS if layout is Layout.GLM_0414 else ROLE_TOKENS + TAG_TOKENS,
        context_tokens=_CONTEXT_TOKENS[layout],
    )
