"""One list of functions and several first messages about it, each a conversation of its own.

Only for training. A list of functions is five times as long as a wish and its call. Where many wishes share
one, as `Sample.beside`, most of what is read is learnt from, and what differs between them is the choice
alone: the same list, another wish, another function, two of them, or none. Knows how the messages of one list
differ; draws functions, wishes and wordings from the rooms that own them.
"""

from __future__ import annotations

import random
from typing import Any

from training.corpus import everyday, fallback, identity, made_up, made_up_wish, tools
from training.corpus.functions import Function
from training.corpus.sample import (
    LANGUAGES,
    Language,
    Sample,
    Split,
    assistant,
    calls,
    dress,
    maybe_think,
    pick_language,
    user,
    with_system,
)

OFFERED = (4, 5, 3, 2, 1, 1)
MESSAGES = (6, 9)
KINDS = {"one": 9.0, "several": 3.0, "none": 3.5, "chat": 0.5}
NONE_KINDS = {"near": 4, "other": 4, "beyond": 4, "about": 1}
TRIES = 40
Call = tuple[str, dict[str, Any]]


def generate(rng: random.Random, split: Split) -> Sample:
    """Six to nine conversations about one list; the first carries the others."""
    language = pick_language(rng, tools.SPOKEN_SHARES[split])
    offered = _listed(rng, split, language, rng.choices(range(1, 7), OFFERED)[0])
    listed = [function.tool(rng) for function in offered]
    before = with_system(rng, language, [], 0.15)
    count = rng.randint(*MESSAGES)
    turn = rng.sample(offered, len(offered))
    made = [_message(rng, split, language, offered, turn[i % len(turn)]) for i in range(count)]
    first, *others = (
        Sample("tools", spoken, [*before, user(text), answer], expect, listed)
        for spoken, text, answer, expect in made
    )
    return Sample(**{**vars(first), "beside": tuple(others)})


def _listed(rng: random.Random, split: Split, language: Language, count: int) -> list[Function]:
    """Functions with different names and purposes, some of them near each other."""
    found: list[Function] = []
    for _ in range(TRIES):
        if len(found) == count:
            break
        new = tools.other_function(rng, split, language, rng.choice(found) if found else None)
        if _is_new(new, found):
            found.append(new)
    return found


def _is_new(function: Function, others: list[Function]) -> bool:
    return all(function.name != f.name and function.concept != f.concept for f in others)


def _message(
    rng: random.Random, split: Split, language: Language, offered: list[Function], function: Function
) -> tuple[Language, str, dict[str, Any], dict[str, Any]]:
    """A language, what the user says in it, what is answered, and what an evaluation would expect."""
    kind = rng.choices(tuple(KINDS), tuple(KINDS.values()))[0]
    if kind == "chat":
        chat = identity.generate(rng, split)
        return chat.language, chat.prompt[-1]["content"], chat.messages[-1], chat.expect
    if kind == "none":
        text = dress(rng, language, _beside_the_point(rng, split, language, offered))
        answer = assistant(tools.NONE[language], maybe_think(rng, tools.NONE_THOUGHT[language]))
        return language, text, answer, {"kind": "no_call"}
    text, made = (
        _several(rng, split, language, offered, function)
        if kind == "several"
        else _one(rng, split, language, function)
    )
    answer = calls(made, maybe_think(rng, tools.thought(language, made)))
    expect = {"kind": "calls", "calls": [[name, arguments] for name, arguments in made]}
    return language, dress(rng, language, text), answer, expect


def _one(rng: random.Random, split: Split, language: Language, function: Function) -> tuple[str, list[Call]]:
    request = tools.wish(rng, split, language, function)
    return request.text, [(function.name, request.arguments)]


def _several(
    rng: random.Random, split: Split, language: Language, offered: list[Function], function: Function
) -> tuple[str, list[Call]]:
    """Two or three calls: of one function for other values, or of different ones."""
    others = [f for f in offered if f is not function]
    if split == "plain":
        return _joined(rng, split, language, [f for f in others if f.is_made_up], function)
    if not others or rng.random() < 0.25:
        return _twice(rng, language, function)
    wanted = [function, *rng.sample(others, min(len(others), rng.choices((1, 2), (5, 1))[0]))]
    if rng.random() < 0.6 or language in ("ja", "id"):
        return tools.put_together(rng, language, wanted)
    return tools.joined(rng, language, [tools.put(rng, language, f, short=True) for f in wanted[:2]])


def _joined(
    rng: random.Random, split: Split, language: Language, others: list[Function], function: Function
) -> tuple[str, list[Call]]:
    """Two calls as evaluation asks for them: an everyday question about two places, or two made-up wishes."""
    if not function.is_made_up:
        text, made = everyday.ask_pair(rng, split, language, function)
        return text, [(function.name, arguments) for arguments in made]
    if not others:
        return _one(rng, split, language, function)
    return tools.joined(
        rng, language, [tools.wish(rng, split, language, f) for f in (function, rng.choice(others))]
    )


def _twice(rng: random.Random, language: Language, function: Function) -> tuple[str, list[Call]]:
    """One sentence for two values where the function allows that, or else two wishes side by side."""
    if not function.is_made_up and everyday.is_paired(function):
        text, made = everyday.ask_pair(rng, "train", language, function)
        return text, [(function.name, arguments) for arguments in made]
    if function.is_made_up and (pair := made_up.ask_twice(rng, language, function)):
        return pair[0].text, [(function.name, request.arguments) for request in pair]
    if not function.parameters:
        return _one(rng, "train", language, function)
    return tools.put_together(rng, language, [function, function])


def _beside_the_point(rng: random.Random, split: Split, language: Language, offered: list[Function]) -> str:
    """A message that no function on offer fits, often for a hair's breadth."""
    kind = rng.choices(tuple(NONE_KINDS), tuple(NONE_KINDS.values()))[0]
    made = [f for f in offered if f.is_made_up]
    if kind == "about" and made and split == "train":
        other = made_up.draw_parts(rng, split, language)[1]
        place = LANGUAGES.index(language)
        noun = rng.choice(made).parts[1]
        return made_up_wish.question(rng, language, noun[place], other[place])
    if kind in ("near", "other"):
        for _ in range(TRIES):
            near = rng.choice(offered) if kind == "near" else None
            missed = tools.other_function(rng, split, language, near)
            if _is_new(missed, offered):
                return _one(rng, split, language, missed)[0]
    return fallback.beyond(rng, split, language)
