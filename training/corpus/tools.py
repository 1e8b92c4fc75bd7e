# ruff: noqa: E501 - tables of phrases and word lists read better wide
"""Choosing a function: one to six on offer, the right one called with arguments copied from the message.

Also two calls in parallel, no call when nothing fits, and no call for a greeting.
"""

from __future__ import annotations

import json
import random
from dataclasses import replace
from typing import Any

from training.corpus import everyday, fallback, identity, made_up, made_up_wish, words
from training.corpus.functions import Function, Request
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

CHOSEN: dict[Language, str] = {
    "en": "{name} fits the request.",
    "zh": "{name} 符合这个请求。",
    "ja": "{name} がこの依頼に合う。",
    "id": "{name} cocok untuk permintaan ini.",
}
IS: dict[Language, str] = {
    "en": " {k} is {v}.",
    "zh": "{k} 是 {v}。",
    "ja": "{k} は {v}。",
    "id": " {k} adalah {v}.",
}
TWICE: dict[Language, str] = {
    "en": "Two calls are needed.", "zh": "需要调用两次。", "ja": "呼び出しは二回必要。", "id": "Perlu dua panggilan.",
}  # fmt: skip
THRICE: dict[Language, str] = {
    "en": "Three calls are needed.", "zh": "需要调用三次。", "ja": "呼び出しは三回必要。", "id": "Perlu tiga panggilan.",
}  # fmt: skip
# Two wishes side by side as evaluation joins them, which it does in two languages.
JOINERS: dict[Language, tuple[str, ...]] = {
    "en": (" and ", " and also ", ", then "),
    "zh": ("，然后", "；再", "，并且"),
}
NONE_THOUGHT: dict[Language, str] = {
    "en": "No function on offer fits this request, so I call none.",
    "zh": "提供的函数都不符合这个请求，所以不调用。",
    "ja": "この依頼に合う関数はないので、呼び出さない。",
    "id": "Tidak ada fungsi yang cocok, jadi saya tidak memanggil apa pun.",
}
NONE: dict[Language, str] = {
    "en": "None of the available functions fits this request, and I am only a small demonstration model. "
    "A real GLM can be loaded with `glmstudio serve --model ID=file.gguf`.",
    "zh": "现有的函数都不适合这个请求，而我只是一个小型演示模型。可以用 `glmstudio serve --model ID=file.gguf` 加载真正的 GLM。",
    "ja": "使える関数はどれもこの依頼に合わず、私は小さなデモ用モデルです。本物の GLM は `glmstudio serve --model ID=file.gguf` で読み込めます。",
    "id": "Tidak ada fungsi yang cocok untuk permintaan ini, dan saya hanya model demonstrasi kecil. "
    "GLM asli dapat dimuat dengan `glmstudio serve --model ID=file.gguf`.",
}


# One call, two calls, no function that fits, a greeting; training sees more of what is missed more often.
KINDS: dict[Split, tuple[float, ...]] = {
    "held": (10, 3, 2, 0.7),
    "plain": (9, 5, 4, 0.6),
    "train": (9, 4, 4, 0.8),
}
NEAR_MISS = 0.6
# Held-out examples of made-up functions are English and Chinese only.
SPOKEN_SHARES: dict[Split, tuple[float, ...]] = {
    "held": (5, 5, 1, 1),
    "plain": (5, 5, 1.5, 1.5),
    "train": (5, 5, 1.7, 1.7),
}
EVERYDAY_SHARE: dict[Split, float] = {"held": 0.5, "plain": 0.45, "train": 0.38}
OFFERED: dict[Split, tuple[float, ...]] = {
    "held": (8, 4, 1.5, 0.7, 0.4, 0.4),
    "plain": (4, 5, 3, 1.5, 0.8, 0.6),
    "train": (6, 4, 2.5, 1.2, 0.6, 0.5),
}
SAME_WORD: dict[Split, float] = {"held": 0.35, "plain": 0.4, "train": 0.5}
ASKED_ABOUT = 0.12


def generate(rng: random.Random, split: Split) -> Sample:
    language = pick_language(rng, SPOKEN_SHARES[split])
    kind = rng.choices(("one", "two", "none", "chat"), KINDS[split])[0]
    if kind == "two":
        text, functions, made = _two(rng, split, language)
    elif kind == "one":
        request = _wish(rng, split, language)
        text, functions, made = request.text, [request.function], [(request.function.name, request.arguments)]
    else:
        return _without_call(rng, split, language, kind)
    tools = [f.tool(rng) for f in _offer(rng, split, language, functions)]
    reasoning = maybe_think(rng, thought(language, made))
    prompt = with_system(rng, language, [user(dress(rng, language, text))], 0.15)
    expect = {"kind": "calls", "calls": [[name, arguments] for name, arguments in made]}
    return Sample("tools", language, [*prompt, calls(made, reasoning)], expect, tools)


def generate_simple(rng: random.Random, split: Split) -> Sample:
    """An exercise for the beginning: one everyday wish, one or two everyday functions on offer."""
    language = pick_language(rng, (5, 5, 1, 1))
    request = everyday.draw_request(rng, split, language)
    offered = [request.function]
    if rng.random() < 0.25:
        other = everyday.draw_request(rng, split, language).function
        if other.concept != request.function.concept and other.name != request.function.name:
            offered = rng.sample([request.function, other], 2)
    made = [(request.function.name, request.arguments)]
    reasoning = maybe_think(rng, thought(language, made))
    prompt = with_system(rng, language, [user(dress(rng, language, request.text))], 0.1)
    expect = {"kind": "calls", "calls": [[name, arguments] for name, arguments in made]}
    tools = [f.tool(rng) for f in offered]
    return Sample("tools", language, [*prompt, calls(made, reasoning)], expect, tools)


def generate_invented(rng: random.Random, split: Split) -> Sample:
    """An exercise: functions about things that do not exist, so that only the words can decide."""
    language: Language = rng.choice(("en", "zh"))
    functions = [
        made_up.draw_function(rng, split, language, made_up.invented_parts(rng, split))
        for _ in range(rng.choices((1, 2, 3), (3, 4, 2))[0])
    ]
    chosen = functions[0]
    if len(functions) > 1 and rng.random() < 0.5:
        parts = (chosen.parts[0], functions[1].parts[1])
        functions[1] = made_up.draw_function(rng, split, language, parts)
    functions = [chosen, *(f for f in functions[1:] if f.name != chosen.name)]
    request = made_up.ask(rng, split, language, chosen)
    made = [(chosen.name, request.arguments)]
    prompt = [user(dress(rng, language, request.text))]
    expect = {"kind": "calls", "calls": [[name, arguments] for name, arguments in made]}
    listed = [f.tool(rng) for f in rng.sample(functions, len(functions))]
    answer = calls(made, maybe_think(rng, thought(language, made)))
    return Sample("tools", language, [*prompt, answer], expect, listed)


def thought(language: Language, made: list[tuple[str, dict[str, Any]]]) -> str:
    """Name the function and the values before writing the call: what was found once is then only copied."""
    text = "" if len(made) == 1 else (TWICE if len(made) == 2 else THRICE)[language]
    for index, (name, arguments) in enumerate(made):
        space = " " if text and language in ("en", "id") else ""
        if index == 0 or name != made[index - 1][0]:
            text += space + CHOSEN[language].format(name=name)
        for key, value in arguments.items():
            shown = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
            text += IS[language].format(k=key, v=shown)
    return text


def _wish(rng: random.Random, split: Split, language: Language) -> Request:
    if (language in ("ja", "id") and split != "train") or rng.random() < EVERYDAY_SHARE[split]:
        return everyday.draw_request(rng, split, language)
    return made_up.draw_request(rng, split, language)


def _two(
    rng: random.Random, split: Split, language: Language
) -> tuple[str, list[Function], list[tuple[str, dict[str, Any]]]]:
    """Two wishes in one message: the same function for two places, or two functions."""
    if words.opened(rng, split, 0.68):
        return _several(rng, language)
    if language in ("ja", "id") or rng.random() < 0.5:
        text, function, arguments = everyday.draw_pair(rng, split, language)
        return text, [function], [(function.name, a) for a in arguments]
    first, second = made_up.draw_request(rng, split, language), made_up.draw_request(rng, split, language)
    while second.function.name == first.function.name:
        second = made_up.draw_request(rng, split, language)
    text, made = joined(rng, language, [first, second])
    return text, [first.function, second.function], made


def _several(
    rng: random.Random, language: Language
) -> tuple[str, list[Function], list[tuple[str, dict[str, Any]]]]:
    """Two or three wishes in one message of training: one function with other values, or functions that may be alike."""
    first = made_up.draw_function(rng, "train", language)
    roll = rng.random()
    if roll < 0.18 and (pair := made_up.ask_twice(rng, language, first)):
        return pair[0].text, [first], [(first.name, request.arguments) for request in pair]
    functions = [first]
    for _ in range(rng.choices((1, 2), (5, 1))[0]):
        if roll < 0.35 and first.slots:
            functions.append(first)
            continue
        other = other_function(rng, "train", language, first)
        while any(other.name == f.name or other.concept == f.concept for f in functions):
            other = other_function(rng, "train", language, first)
        functions.append(other)
    if roll > 0.8:
        rng.shuffle(functions)
    text, made = put_together(rng, language, functions)
    return text, list(dict.fromkeys(functions)), made


def put_together(
    rng: random.Random, language: Language, functions: list[Function]
) -> tuple[str, list[tuple[str, dict[str, Any]]]]:
    """One message of training that wishes for each of the functions in turn, and the calls."""
    requests = [put(rng, language, f, short=i > 0 or rng.random() < 0.7) for i, f in enumerate(functions)]
    text = made_up_wish.together(rng, language, [r.text for r in requests], [r.clause for r in requests])
    return text, [(r.function.name, r.arguments) for r in requests]


def joined(
    rng: random.Random, language: Language, requests: list[Request]
) -> tuple[str, list[tuple[str, dict[str, Any]]]]:
    """Two wishes side by side in one sentence, and the calls."""
    first, second = requests
    text = first.text.rstrip(".?。？") + rng.choice(JOINERS[language]) + second.clause
    return text, [(r.function.name, r.arguments) for r in requests]


def wish(rng: random.Random, split: Split, language: Language, function: Function) -> Request:
    """A wish for a function, everyday or made up, that stands by itself."""
    return (made_up if function.is_made_up else everyday).ask(rng, split, language, function)


def put(rng: random.Random, language: Language, function: Function, *, short: bool = False) -> Request:
    """A wish of training for a function, everyday or made up, that can stand beside others."""
    if not function.is_made_up:
        request = everyday.ask(rng, "train", language, function)
        # The first letter may change its case in the middle of a message, and must not be a value's.
        while request.text.startswith(tuple(map(str, request.arguments.values()))):
            request = everyday.ask(rng, "train", language, function)
        clause = request.text.rstrip(".?。？")
        return replace(
            request, clause=clause[:1].lower() + clause[1:] if language in ("en", "id") else clause
        )
    return made_up.ask_freely(rng, language, function, short=short)


def _offer(rng: random.Random, split: Split, language: Language, needed: list[Function]) -> list[Function]:
    """The needed functions among others that do not fit, some of them close: same verb or same noun."""
    count = max(len(needed), rng.choices((1, 2, 3, 4, 5, 6), OFFERED[split])[0])
    offered = list(needed)
    for _ in range(40):
        if len(offered) >= count:
            break
        other = other_function(rng, split, language, rng.choice(needed) if needed else None)
        if other.name not in {f.name for f in offered} and other.concept not in {f.concept for f in offered}:
            offered.append(other)
    return rng.sample(offered, len(offered))


def other_function(rng: random.Random, split: Split, language: Language, near: Function | None) -> Function:
    """Any function; often one that shares its verb or its noun with the near one."""
    if (language in ("ja", "id") and split != "train") or rng.random() < 0.3:
        if split == "train":
            return everyday.draw_function(rng, split, language)
        return everyday.draw_request(rng, split, language).function
    verb, noun = made_up.draw_parts(rng, split, language)
    if near and " " in near.concept and rng.random() < SAME_WORD[split]:
        verb, noun = (near.parts[0], noun) if rng.random() < 0.5 else (verb, near.parts[1])
    if split == "train":
        return made_up.draw_function(rng, split, language, (verb, noun))
    return made_up.draw_request(rng, split, language, (verb, noun)).function


def _without_call(rng: random.Random, split: Split, language: Language, kind: str) -> Sample:
    if kind == "chat":
        plain = identity.generate(rng, split)
        others = [f.tool(rng) for f in _offer(rng, split, plain.language, [])]
        return Sample("tools", plain.language, plain.messages, plain.expect, others)
    near: Function | None = None
    if words.opened(rng, split, ASKED_ABOUT):
        text, concept, near = _asked_about(rng, language)
    elif rng.random() < 0.5:
        text, concept = fallback.beyond(rng, split, language), ""
    else:
        request = _wish(rng, split, language)
        text, concept = request.text, request.function.concept
        near = request.function if words.opened(rng, split, NEAR_MISS) else None
    offered = [f for f in _offer(rng, split, language, []) if f.concept != concept]
    if near and not concept:
        offered = [near, *(f for f in offered[:2] if f.name != near.name and f.concept != near.concept)]
        rng.shuffle(offered)
    elif near and " " in concept:
        offered = _with_near_miss(rng, split, language, near, offered)
    if not offered:
        spoken: Language = language if split == "train" or language == "zh" else "en"
        offered = [made_up.draw_request(rng, split, spoken).function]
        if offered[0].concept == concept:
            return _without_call(rng, split, language, kind)
    reasoning = maybe_think(rng, NONE_THOUGHT[language])
    prompt = with_system(rng, language, [user(dress(rng, language, text))], 0.15)
    tools = [f.tool(rng) for f in offered]
    return Sample(
        "tools", language, [*prompt, assistant(NONE[language], reasoning)], {"kind": "no_call"}, tools
    )


def _asked_about(rng: random.Random, language: Language) -> tuple[str, str, Function]:
    """A question about the very thing that a function works on, and the function, which does not answer it."""
    verb, noun = made_up.draw_parts(rng, "train", language)
    other = made_up.draw_parts(rng, "train", language)[1]
    place = LANGUAGES.index(language)
    text = made_up_wish.question(rng, language, noun[place], other[place])
    return text, "", made_up.draw_function(rng, "train", language, (verb, noun))


def _with_near_miss(
    rng: random.Random, split: Split, language: Language, wished: Function, offered: list[Function]
) -> list[Function]:
    """The same verb with another noun, or the other way round: near, and still not what is wished."""
    verb, noun = made_up.draw_parts(rng, split, language)
    parts = (wished.parts[0], noun) if rng.random() < 0.5 else (verb, wished.parts[1])
    if parts == wished.parts:
        return offered
    missed = made_up.draw_function(rng, split, language, parts)
    others = [f for f in offered if f.name not in (missed.name, wished.name) and f.concept != missed.concept]
    return rng.sample([missed, *others[:2]], 1 + len(others[:2]))
