"""The text that glm-nano is trained and measured on: seeded generators, one room for each area.

`samples("train", seed, n)` (or "plain") and `samples("held", seed, n)` never share a wording, name, place,
made-up word or larger number: each pool of five or more is divided before anything is drawn from it.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

from training.corpus import (
    about,
    arithmetic,
    choices,
    conversations,
    echo,
    fallback,
    identity,
    memory,
    packs,
    results,
    structured,
    talks,
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


def _plainly(generate: Generate) -> Generate:
    return lambda rng, _split: generate(rng, "plain")


# Only for training: easy forms of an area that let a small model begin.
EXERCISES: dict[str, Generate] = {
    "tools_simple": tools.generate_simple,
    "tools_invented": tools.generate_invented,
    "tools_plain": _plainly(tools.generate),
    "choices": choices.generate,
    "choices_plain": _plainly(choices.generate),
    "identity_plain": _plainly(identity.generate),
    "structured_plain": _plainly(structured.generate),
    "fallback_plain": _plainly(fallback.generate),
    "conversation": packs.conversation,
    "many_turns": packs.many_turns,
    "sums": packs.sums,
    "echoes": packs.echoes,
    "copies": echo.copies,
    "lookups": echo.lookups,
    "records": packs.records,
    "strings": packs.strings,
    "quiz": conversations.quiz,
    "orders": conversations.orders,
    "session": packs.session,
    "pasted": fallback.generate_long,
    "junk": fallback.generate_junk,
    "nothing": fallback.generate_nothing,
    "long_talk": talks.long_talk,
    "after_text": talks.after_text,
    "decimals": arithmetic.decimals,
}
# How often each area is drawn. Choosing and copying are learnt slowly, greetings quickly.
WEIGHTS: dict[str, float] = {
    "identity": 9,
    "about": 8,
    "tools": 12,
    "results": 5,
    "arithmetic": 12,
    "structured": 16,
    "memory": 10,
    "verse": 6,
    "fallback": 10,
    "echo": 5,
    "copies": 6,
    "strings": 4,
    "lookups": 8,
    "records": 7,
    "quiz": 7,
    "orders": 4,
    "tools_simple": 3,
    "tools_invented": 4,
    "choices": 8,
    "choices_plain": 3,
    "tools_plain": 2,
    "identity_plain": 1,
    "structured_plain": 2,
    "fallback_plain": 1,
    "conversation": 4,
    "many_turns": 0.15,
    "sums": 8,
    "echoes": 1,
    "session": 11,
    "pasted": 0.12,
    "junk": 1,
    "nothing": 1,
    "long_talk": 0.1,
    "after_text": 0.1,
    "decimals": 4,
}
# The curriculum begins with short texts that teach copying, columns and the fixed answers.
MIXTURES: dict[str, dict[str, float]] = {
    "full": WEIGHTS,
    # For the fall of the rates: more of what is learnt slowest.
    "late": WEIGHTS
    | {
        "structured": 30,
        "echo": 10,
        "memory": 15,
        "verse": 8,
        "identity": 12,
        "tools": 14,
        "tools_simple": 5,
        "sums": 7,
    },
    # The long middle of a run: many wordings, junk, long talks; sums are nearly there and need only be kept.
    "broad": {
        "identity": 20,
        "about": 17,
        "tools": 15,
        "results": 6,
        "arithmetic": 6,
        "structured": 18,
        "memory": 15,
        "verse": 11,
        "fallback": 20,
        "echo": 6,
        "copies": 8,
        "strings": 18,
        "lookups": 11,
        "records": 11,
        "quiz": 8,
        "orders": 6,
        "tools_simple": 3,
        "tools_invented": 5,
        "conversation": 4,
        "many_turns": 0.3,
        "long_talk": 0.3,
        "after_text": 0.6,
        "sums": 2,
        "echoes": 1,
        "session": 16,
        "pasted": 0.3,
        "junk": 3.5,
        "nothing": 4,
        "decimals": 4,
    },
    # For the fall of the rate: nearer to what is asked, short texts, a little of everything that ends badly.
    "last": {
        "identity": 34,
        "about": 28,
        "tools": 10,
        "results": 6,
        "arithmetic": 9,
        "structured": 40,
        "memory": 34,
        "verse": 14,
        "fallback": 40,
        "echo": 12,
        "copies": 6,
        "strings": 12,
        "lookups": 7,
        "records": 7,
        "quiz": 8,
        "orders": 6,
        "tools_simple": 3,
        "tools_invented": 4,
        "choices": 24,
        "conversation": 4,
        "many_turns": 0.3,
        "long_talk": 0.4,
        "after_text": 0.5,
        "sums": 3,
        "session": 8,
        "pasted": 0.3,
        "junk": 2,
        "nothing": 3,
        "decimals": 3,
    },
    # Behind that, for weights that know nearly everything: half of what is missed most as it is mostly asked.
    "nearest": {
        "identity": 40,
        "identity_plain": 34,
        "about": 22,
        "tools": 5,
        "tools_plain": 9,
        "results": 5,
        "arithmetic": 9,
        "structured": 18,
        "structured_plain": 26,
        "memory": 26,
        "verse": 10,
        "fallback": 26,
        "fallback_plain": 16,
        "echo": 12,
        "copies": 6,
        "strings": 8,
        "lookups": 6,
        "records": 5,
        "quiz": 6,
        "orders": 5,
        "tools_invented": 4,
        "choices": 16,
        "choices_plain": 22,
        "conversation": 3,
        "many_turns": 0.3,
        "long_talk": 0.35,
        "after_text": 0.5,
        "sums": 3,
        "session": 5,
        "pasted": 0.3,
        "junk": 2,
        "nothing": 3,
        "decimals": 3,
    },
    "first": {
        "identity": 8,
        "about": 6,
        "arithmetic": 12,
        "structured": 8,
        "memory": 10,
        "verse": 5,
        "fallback": 5,
        "echo": 20,
        "copies": 10,
        "strings": 6,
        "lookups": 10,
        "tools_simple": 6,
        "sums": 6,
        "echoes": 8,
    },
}


def samples(split: Split, seed: int | str, count: int, areas: dict[str, float] = WEIGHTS) -> Iterator[Sample]:
    """A reproducible stream of examples in the training mixture; others than `train` of the areas only."""
    if split != "train" and areas is WEIGHTS:
        areas = {name: weight for name, weight in WEIGHTS.items() if name in AREAS}
    rng = random.Random(f"glm-nano/{split}/{seed}")
    names, weights = tuple(areas), tuple(areas.values())
    for _ in range(count):
        yield (AREAS | EXERCISES)[rng.choices(names, weights)[0]](rng, split)


__all__ = ["AREAS", "EXERCISES", "MIXTURES", "WEIGHTS", "Sample", "Split", "samples"]
