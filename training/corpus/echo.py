# ruff: noqa: E501 - tables of phrases and word lists read better wide
"""Say this after me: the shortest form of copying.

It is useful in its own right ("reply only with OK"), and it is where a small model learns soonest to copy words that it has
never seen, which calls, JSON and memory all rest on.
"""

from __future__ import annotations

import random

from training.corpus import words
from training.corpus.phrases import more
from training.corpus.sample import (
    LANGUAGES,
    Language,
    Sample,
    Split,
    assistant,
    extended,
    half,
    maybe_think,
    pick_language,
    user,
)

ASK: dict[Language, tuple[str, ...]] = {
    "en": (
        "Repeat: {x}", "Say {x}", "Repeat after me: {x}", "Say: {x}", "Please say this again: {x}",
        "Echo {x}", "Write {x}", 'Say "{x}"', "Reply only with {x}", "Answer with exactly this: {x}",
        "{x}\nRepeat that.", "Copy this: {x}", "Type {x}", "Just say {x}", "Return this text: {x}",
    ),
    "zh": (
        "重复：{x}", "请说{x}", "跟我说：{x}", "复述：{x}", "请再说一遍：{x}",
        "说“{x}”", "只回复{x}", "写出{x}", "请重复“{x}”", "照抄这句话：{x}",
    ),
    "ja": ("{x}と言ってください", "繰り返して：{x}", "「{x}」と書いて", "{x}とだけ答えて", "次を復唱してください：{x}"),
    "id": ("Ulangi: {x}", "Katakan {x}", "Tulis {x}", "Balas hanya dengan {x}", "Ucapkan lagi: {x}"),
}  # fmt: skip
for _language in LANGUAGES:
    ASK[_language] = extended(ASK[_language], more("echo", _language))
THOUGHT: dict[Language, str] = {
    "en": "The user wants to hear: {x}", "zh": "用户要我重复：{x}", "ja": "ユーザーの望む言葉：{x}", "id": "Pengguna ingin mendengar: {x}",
}  # fmt: skip


def generate(rng: random.Random, split: Split) -> Sample:
    language = pick_language(rng, (4, 3, 1, 1))
    text = phrase(rng, split, language)
    question = rng.choice(half(ASK[language], split)).format(x=text)
    answer = assistant(text, maybe_think(rng, THOUGHT[language].format(x=text)))
    return Sample("echo", language, [user(question), answer], {"kind": "equals", "text": text})


def phrase(rng: random.Random, split: Split, language: Language) -> str:
    """Words, names, places and numbers in a row; some come twice, so that position matters too."""
    parts = []
    for _ in range(rng.choices(range(1, 8), (5, 4, 3, 2, 1, 1, 1))[0]):
        parts.append(
            rng.choice(
                (
                    lambda: words.invented(rng, split),
                    lambda: words.invented_han(rng, split),
                    lambda: words.person(rng, language, split),
                    lambda: words.city(rng, language, split),
                    lambda: str(words.number(rng, split, rng.randint(1, 4))),
                    lambda: rng.choice(words.ITEMS[language]),
                    lambda: "_".join(words.invented(rng, split, (1, 2)) for _ in range(2)),
                )
            )()
        )
        if len(parts) > 1 and rng.random() < 0.1:
            parts.append(rng.choice(parts))
    return rng.choice((" ", " ", ", ", "，" if language in ("zh", "ja") else " ")).join(parts)
