"""The text that glm-nano is trained and measured on: seeded generators, one room for each area.

`samples("train", seed, n)` and `samples("held", seed, n)` never share a wording, name, place, made-up word or
larger number: each pool of five or more is divided before anything is drawn from it.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

from training.corpus import (
    about,
    arithmetic,
    echo,
    fallback,
    identity,
    memory,
    results,
    structured,
    tools,
    verse,
)
from training.corpus.sample import Sample, Split

Generate = Callable[[random.Random, Split], Sample]
AREAS: dict[str, Generate] = {
    "identity": identity.generate,
    "about": about.generate,
    "tools": tools.generate,
    "results": results.generate,
    "arithmetic": arithmetic.generate,
    "structured": structured.generate,
    "memory": memory.generate,
    "verse": verse.generate,
    "fallback": fallback.generate,
    "echo": echo.generate,
}
# Only for training: easy forms of an area that let a small model begin.
EXERCISES: dict[str, Generate] = {"tools_simple": tools.generate_simple}
# How often each area is drawn. Choosing and copying are learnt slowly, greetings quickly.
WEIGHTS: dict[str, float] = {
    "identity": 7,
    "about": 7,
    "tools": 20,
    "results": 9,
    "arithmetic": 12,
    "structured": 12,
    "memory": 10,
    "verse": 6,
    "fallback": 12,
    "echo": 12,
    "tools_simple": 5,
}
# For small budgets: short examples first, then everyday talk and functions, and late what is learnt last.
MIXTURES: dict[str, dict[str, float]] = {
    "full": WEIGHTS,
    "first": {
        "identity": 11,
        "about": 8,
        "tools": 4,
        "arithmetic": 10,
        "structured": 8,
        "memory": 14,
        "verse": 7,
        "fallback": 6,
        "echo": 30,
    },
    "late": {
        "identity": 9,
        "about": 7,
        "tools": 18,
        "tools_simple": 4,
        "results": 11,
        "arithmetic": 14,
        "structured": 14,
        "memory": 14,
        "verse": 4,
        "fallback": 10,
        "echo": 3,
    },
    "everyday": {
        "identity": 13,
        "about": 10,
        "tools": 3,
        "tools_simple": 18,
        "results": 9,
        "arithmetic": 5,
        "structured": 5,
        "memory": 10,
        "verse": 8,
        "fallback": 9,
        "echo": 10,
    },
}
LONG_SHARE = 0.002


def samples(split: Split, seed: int, count: int, areas: dict[str, float] = WEIGHTS) -> Iterator[Sample]:
    """A reproducible stream of examples in the training mixture."""
    rng = random.Random(f"glm-nano/{split}/{seed}")
    names, weights = tuple(areas), tuple(areas.values())
    for _ in range(count):
        if split == "train" and rng.random() < LONG_SHARE:
            yield fallback.generate_long(rng, split)
        else:
            yield (AREAS | EXERCISES)[rng.choices(names, weights)[0]](rng, split)


__all__ = ["AREAS", "EXERCISES", "MIXTURES", "WEIGHTS", "Sample", "Split", "samples"]
