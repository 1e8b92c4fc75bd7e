"""Long conversations of short turns, and short questions behind long texts: no answer gets worse or empty.

Only for training. Knows which areas have short turns; knows no wording.
"""

from __future__ import annotations

import random
from typing import Any

from training.corpus import about, echo, fallback, identity, verse
from training.corpus.sample import Sample, Split, assistant, pick_language, said, system, user

SHORT = {
    identity.generate: 3,
    about.generate: 2,
    verse.generate: 1,
    fallback.generate: 3,
    fallback.generate_nothing: 1,
    echo.generate: 1,
}
PLAIN = {identity.generate: 3, about.generate: 3, fallback.generate: 2, verse.generate: 1}


def long_talk(rng: random.Random, split: Split) -> Sample:
    """Twenty to a hundred and fifty short turns; some talks hear the same few questions all the time."""
    turns = int(20 * 7.5 ** (rng.random() ** 1.5))
    parts = [_short(rng, split, SHORT) for _ in range(turns)]
    if rng.random() < 0.2:
        few = parts[: rng.randint(1, 4)]
        parts = [rng.choice(few) for _ in range(turns // 2)]
    # Earlier turns lose their reasoning, as history does.
    messages = [m for part in parts[:-1] for m in (part.messages[-2], assistant(said(part)))]
    return _ending(parts[-1], [*messages, *parts[-1].messages[-2:]])


def after_text(rng: random.Random, split: Split) -> Sample:
    """A long text as an earlier turn or as the system prompt, and then something ordinary."""
    language = pick_language(rng, (3, 2, 1, 1))
    text = fallback.pasted(rng, split, language, int(2 ** rng.uniform(1, 6)))
    last = _short(rng, split, PLAIN)
    if rng.random() < 0.3:
        before: list[dict[str, Any]] = [system(text)]
    else:
        refusal = fallback.reply(rng, language, text, 0)
        before = [user(text), assistant(said(refusal))]
    return _ending(last, [*before, *last.messages[-2:]])


def _short(rng: random.Random, split: Split, areas: dict[Any, int]) -> Sample:
    """One turn without a system prompt."""
    while len((sample := rng.choices(tuple(areas), tuple(areas.values()))[0](rng, split)).messages) != 2:
        pass
    return sample


def _ending(last: Sample, messages: list[dict[str, Any]]) -> Sample:
    return Sample("packed", last.language, messages, last.expect)
