# ruff: noqa: E501 - tables of phrases and word lists read better wide
"""Say this after me: the shortest form of copying.

It is useful in its own right ("reply only with OK"), and it is where a small model learns soonest to copy words that it has
never seen, which calls, JSON and memory all rest on. `copies` and `lookups` are exercises that only training has: lists to
pick from, and tables of any words in which a key is looked up.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Sequence
from typing import Any

from training.corpus import repeats, words
from training.corpus.frames import Kept, expand, varied
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
    system,
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
KEPT = Kept(ASK.values(), lambda wording: (wording.format(x=""), wording.format(x="{q}")))
# How often training asks with a wording that grows from a frame.
FRAMED = 0.7
THOUGHT: dict[Language, str] = {
    "en": "The user wants to hear: {x}", "zh": "用户要我重复：{x}", "ja": "ユーザーの望む言葉：{x}", "id": "Pengguna ingin mendengar: {x}",
}  # fmt: skip


def generate(rng: random.Random, split: Split) -> Sample:
    language = pick_language(rng, (4, 3, 1, 1))
    if split == "train" and rng.random() < FRAMED:
        question, text = _framed(rng, language)
    else:
        text = phrase(rng, split, language)
        question = rng.choice(half(ASK[language], split)).format(x=text)
    answer = assistant(text, maybe_think(rng, THOUGHT[language].format(x=text)))
    return Sample("echo", language, [user(question), answer], {"kind": "equals", "text": text})


def _framed(rng: random.Random, language: Language) -> tuple[str, str]:
    """A request that grows from a frame, and what it wants to have repeated."""
    if rng.random() < 0.4:
        text = bare(rng, language)
        return asking(rng, language, repeats.INLINE[language], text), text
    text = _anything(rng, language)
    return asking(rng, language, repeats.APART[language], text), text


def asking(rng: random.Random, language: Language, patterns: Sequence[str], text: str) -> str:
    """A wording of the patterns around the text, which itself stays as it is."""
    shown = [marks for marks in repeats.QUOTES[language] if marks[0] not in text and marks[1] not in text]
    before, behind = rng.choice(shown or repeats.QUOTES["ja"][:1])
    pattern = rng.choice(patterns)
    wording = KEPT.fresh(lambda: _worded(rng, language, pattern))
    for hole, filled in (("{q}", f"{before}{text}{behind}"), ("{x}", text)):
        if hole in wording:
            return wording.replace(hole, filled)
    raise ValueError(f"{wording!r} has no place for what is to be repeated")


def _worded(rng: random.Random, language: Language, pattern: str) -> str:
    wording = expand(rng, pattern, repeats.PARTS[language])
    if language in ("en", "id") and rng.random() < 0.55 and wording[0] != "{":
        wording = wording[:1].upper() + wording[1:]
    if "{x}" not in wording or not ("，" in wording or "、" in wording):  # a sign says where bare words end
        wording = varied(rng, language, wording)
    if rng.random() < 0.08 and wording[0] != "{":
        wording = rng.choice(repeats.BEFORE[language]) + wording
    wording = wording.replace("{X}", "{x}").replace("{Q}", "{q}")
    return re.sub(" *⏎ *", "\n", wording).strip()


def bare(rng: random.Random, language: Language) -> str:
    """Something to repeat that does not end or begin with a sign, so that it is known where it ends."""
    roll = rng.random()
    if roll < 0.14:
        return rng.choice(repeats.COMMON)
    if roll < 0.26:
        return _code(rng)
    return phrase(rng, "train", language)


def _anything(rng: random.Random, language: Language) -> str:
    """Any text to repeat: a sentence, a row of words with signs between and behind them, or what `bare` draws."""
    roll = rng.random()
    if roll < 0.22:
        text = expand(rng, rng.choice(repeats.SENTENCES[language]), {})
        while "{w}" in text:
            text = text.replace("{w}", words.open_word(rng, language, "train"), 1)
        return text
    if roll < 0.45:
        row = [words.open_word(rng, language, "train") for _ in range(rng.randint(1, 8))]
        if rng.random() < 0.3:
            row = [getattr(word, rng.choice(("upper", "title", "lower")))() for word in row]
        between = rng.choice(
            (
                " ",
                " ",
                " ",
                ", ",
                "，",
                "-",
                " - ",
                "/",
                "; ",
                ". ",
                " + ",
                " & ",
                ": ",
                "...",
                "_",
                "|",
                " = ",
                "\n",
            )
        )
        return between.join(row) + rng.choice(
            ("", "", "", ".", "!", "?", "。", "！", "？", "...", "!!", " 🙂", ";")
        )
    return bare(rng, language)


def _code(rng: random.Random) -> str:
    """Digits and signs: a code, a time, a price, a row of numbers, a formula."""
    n = lambda most=99: rng.randint(0, most)  # noqa: E731 - drawn anew for each place
    word = words.ascii_word(rng, "train")
    return rng.choice(
        (
            f"{n()}", f"{n(9999)}{n(99999)}", f"{n()}.{n()}", f"{n(23)}:{n(59):02}", f"{n()}%", f"${n(999)}", f"#{word}", f"@{word}", f"{word}{n()}",
            f"{word.upper()}-{n(999)}", f"{chr(65 + n(25))}{n()}", f"{n()} {n()} {n()}", f"{n()}, {n()}, {n()}", f"{n()}-{n()}-{n()}", f"{word}={n()}",
            f"{word} {n()}", f"{n()} {word}", f"{word}.{rng.choice(('txt', 'py', 'com', 'json'))}", f"{word}_{n()}", f"x{n()}y{n()}", f"v{n(9)}.{n(20)}",
            f"{n(31)}.{n(12)}.{1900 + n(130)}", f"{word}@{n()}", f"{n()}°", f"{word} & {word}", f"{word} {word} {word}", " ".join(rng.sample("abcdefghijklmnopqrstuvwxyz", 1 + n(5))),
            "".join(rng.choices("🙂🎉🚀👍🐱🍎", k=1 + n(3))),
        )
    )  # fmt: skip


def phrase(rng: random.Random, split: Split, language: Language) -> str:
    """Words, names, places and numbers in a row; some come twice, so that position matters too."""
    parts = []
    for _ in range(rng.choices(range(1, 8), (5, 4, 3, 2, 1, 1, 1))[0]):
        if words.opened(rng, split):
            parts.append(words.open_word(rng, language, split))
            continue
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


# --- exercises: picking from a list ------------------------------------------------------------------------

ORDINALS: dict[Language, tuple[str, ...]] = {
    "en": ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"), "zh": tuple("一二三四五六七八"),
    "ja": tuple("12345678"), "id": ("pertama", "kedua", "ketiga", "keempat", "kelima", "keenam", "ketujuh", "kedelapan"),
}  # fmt: skip
PICK: dict[Language, tuple[str, ...]] = {
    "en": ("The {o} of these: {x}", "Which one is the {o}? {x}", "{x}\nGive me the {o} entry.", "List: {x}. What is the {o} in it?"),
    "zh": ("第{o}个是什么？{x}", "列表：{x}。第{o}个？", "{x}\n给我第{o}项", "从{x}里取第{o}个"),
    "ja": ("{o}番目はどれ？{x}", "{x}\n{o}番目を答えて", "リスト：{x}。{o}番目は？"),
    "id": ("Yang {o} dari: {x}", "{x}\nSebutkan yang {o}.", "Daftar: {x}. Mana yang {o}?"),
}  # fmt: skip
LAST: dict[Language, tuple[str, ...]] = {
    "en": ("The last of these: {x}", "{x}\nGive me the last entry."), "zh": ("最后一个是什么？{x}", "{x}\n给我最后一项"),
    "ja": ("最後はどれ？{x}", "{x}\n最後を答えて"), "id": ("Yang terakhir dari: {x}", "{x}\nSebutkan yang terakhir."),
}  # fmt: skip
AFTER: dict[Language, tuple[str, ...]] = {
    "en": ("What stands behind {w}? {x}", "{x}\nWhich one follows {w}?"), "zh": ("{w}后面是什么？{x}", "{x}\n{w}的下一个是？"),
    "ja": ("{w}の次は？{x}", "{x}\n{w}の後に来るのは？"), "id": ("Apa sesudah {w}? {x}", "{x}\nYang mengikuti {w}?"),
}  # fmt: skip
AS_LIST: dict[Language, tuple[str, ...]] = {
    "en": ("As a JSON array: {x}", "{x}\nWrite these as a JSON list.", "JSON array of: {x}"), "zh": ("写成JSON数组：{x}", "{x}\n用JSON列表表示"),
    "ja": ("JSON配列にして：{x}", "{x}\nJSONのリストで"), "id": ("Sebagai array JSON: {x}", "{x}\nTulis sebagai daftar JSON."),
}  # fmt: skip
ONE_EACH: dict[Language, tuple[str, ...]] = {
    "en": ("One on each line: {x}", "{x}\nWrite them one per line."), "zh": ("每行写一个：{x}", "{x}\n一行一个列出来"),
    "ja": ("一行に一つずつ：{x}", "{x}\n一つずつ改行して"), "id": ("Satu per baris: {x}", "{x}\nTulis satu di setiap baris."),
}  # fmt: skip
FILL: dict[Language, tuple[str, ...]] = {
    "en": ("Put {w} in the place of ___: {x}", "{x}\nFill ___ with {w}."), "zh": ("把___换成{w}：{x}", "{x}\n用{w}填空___"),
    "ja": ("___を{w}に置き換えて：{x}", "{x}\n___に{w}を入れて"), "id": ("Ganti ___ dengan {w}: {x}", "{x}\nIsi ___ dengan {w}."),
}  # fmt: skip
JOINED: dict[Language, tuple[str, ...]] = {
    "en": ("Join with underscores: {x}", "{x}\nAs one name with underscores."), "zh": ("用下划线连接：{x}", "{x}\n写成带下划线的名称"),
    "ja": ("アンダースコアでつないで：{x}",), "id": ("Gabungkan dengan garis bawah: {x}",),
}  # fmt: skip
# The forms of `copies` and how often each is drawn.
COPIED = {"whole": 6, "pick": 3, "last": 1, "after": 2, "list": 4, "lines": 2, "fill": 2, "joined": 2}
SEPARATORS = (", ", ", ", " ", "、", "，", "; ", " | ", "\n", " / ", " - ")


def copies(rng: random.Random, split: Split) -> Sample:
    """An exercise: a row of any words, to be repeated whole, picked from, or written in another form."""
    language = pick_language(rng, (4, 3, 2, 2))
    row = row_of(rng, split, language, rng.choices((2, 3, 4, 6, 8, 12, 16), (3, 4, 4, 3, 2, 1.5, 1))[0])
    # Where an entry has a space of its own, a space cannot be what divides the entries.
    separator = rng.choice([s for s in SEPARATORS if s != " " or not any(" " in word for word in row)])
    shown = separator.join(row)
    kind = rng.choices(tuple(COPIED), tuple(COPIED.values()))[0]
    answer, question = shown, ""
    if kind == "whole":
        question = rng.choice(half(ASK[language], split)).format(x=shown)
        if split == "train" and rng.random() < FRAMED:
            question = asking(rng, language, repeats.APART[language], shown)
    elif kind == "pick":
        place = rng.randrange(min(len(row), 8))
        answer = row[place]
        question = rng.choice(PICK[language]).format(o=ORDINALS[language][place], x=shown)
    elif kind == "last":
        answer, question = row[-1], rng.choice(LAST[language]).format(x=shown)
    elif kind == "after":
        place = rng.randrange(len(row) - 1)
        answer = row[place + 1]
        question = rng.choice(AFTER[language]).format(w=row[place], x=shown)
    elif kind == "list":
        question = rng.choice(AS_LIST[language]).format(x=shown)
        reply = assistant(json.dumps(row, ensure_ascii=False))
        return Sample(
            "echo", language, [user(question), reply], {"kind": "json", "value": row, "values_only": False}
        )
    elif kind == "joined":
        row = [words.ascii_word(rng, split) for _ in range(rng.randint(2, 5))]
        answer, question = "_".join(row), rng.choice(JOINED[language]).format(x=" ".join(row))
    elif kind == "lines":
        answer, question = "\n".join(row), rng.choice(ONE_EACH[language]).format(x=shown)
    else:
        place, word = rng.randrange(len(row)), words.open_word(rng, language, split)
        answer = separator.join([*row[:place], word, *row[place + 1 :]])
        blank = separator.join([*row[:place], "___", *row[place + 1 :]])
        question = rng.choice(FILL[language]).format(w=word, x=blank)
    reply = assistant(answer, THOUGHT[language].format(x=answer) if rng.random() < 0.25 else None)
    return Sample("echo", language, [user(question), reply], {"kind": "equals", "text": answer})


def row_of(rng: random.Random, split: Split, language: Language, count: int) -> list[str]:
    """So many different words, now and then all of one kind: characters, invented words, names."""
    draw = rng.choices(
        (
            lambda: words.open_word(rng, language, split),
            lambda: words.ordinary(rng, language, split),
            lambda: words.invented_han(rng, split, (1, 3)),
            lambda: words.invented(rng, split),
            lambda: words.person(rng, language, split),
            lambda: words.city(rng, language, split),
            lambda: words.ascii_word(rng, split) + "_" + words.ascii_word(rng, split),
        ),
        (9, 5, 3, 2, 1, 1, 1),
    )[0]
    found: dict[str, None] = {}
    while len(found) < count:
        found[draw()] = None
    return list(found)


# --- exercises: looking up in a table ----------------------------------------------------------------------

TABLE_FORMS = ("{k}: {v}", "{k}: {v}", "{k} = {v}", "{k} -> {v}", "{k} | {v}", "{k}：{v}", "- {k}: {v}")
TABLE_PROSE: dict[Language, tuple[str, ...]] = {
    "en": ("{k} is {v}", "the {k} is {v}", "{k} has {v}", "{v} belongs to {k}"), "zh": ("{k}是{v}", "{k}为{v}", "{k}有{v}", "{v}属于{k}"),
    "ja": ("{k}は{v}", "{k}が{v}", "{v}は{k}のもの"), "id": ("{k} adalah {v}", "{k} ialah {v}", "{v} milik {k}"),
}  # fmt: skip
VALUE_OF: dict[Language, tuple[str, ...]] = {
    "en": ("What is {k}?", "{k}?", "And {k}?", "Give me the value of {k}.", "What belongs to {k}?", "Look up {k}.", "Which value has {k}?"),
    "zh": ("{k}是什么？", "{k}？", "{k}呢？", "查一下{k}", "{k}的值是多少？", "{k}对应什么？", "告诉我{k}的值"),
    "ja": ("{k}は何？", "{k}は？", "{k}の値を教えて", "{k}に当たるのは？"), "id": ("Apa {k}?", "{k}?", "Berapa nilai {k}?", "Kalau {k}?"),
}  # fmt: skip
KEY_OF: dict[Language, tuple[str, ...]] = {
    "en": ("Which key has the value {v}?", "What has {v}?", "Who or what is {v}?"), "zh": ("哪个键的值是{v}？", "{v}对应哪个？", "谁是{v}？"),
    "ja": ("値が{v}なのはどれ？", "{v}はどれ？"), "id": ("Mana yang nilainya {v}?", "{v} itu yang mana?"),
}  # fmt: skip
SOME_OF: dict[Language, tuple[str, ...]] = {
    "en": ("JSON with {k}", "Give {k} as JSON.", "A JSON object of {k}, please."), "zh": ("{k}的JSON", "把{k}写成JSON", "用JSON给出{k}"),
    "ja": ("{k}をJSONで", "{k}のJSONをください"), "id": ("JSON berisi {k}", "Beri {k} sebagai JSON."),
}  # fmt: skip
NOT_THERE: dict[Language, str] = {
    "en": "That is not in the list.", "zh": "列表里没有。", "ja": "リストにありません。", "id": "Itu tidak ada di daftar.",
}  # fmt: skip
FOUND: dict[Language, str] = {
    "en": "{k} → {v}.",
    "zh": "{k} → {v}。",
    "ja": "{k} → {v}。",
    "id": "{k} → {v}.",
}


def lookups(rng: random.Random, split: Split) -> Sample:
    """An exercise: a table of two to twelve pairs, then several questions about it, each answered from it alone."""
    language = pick_language(rng, (4, 4, 1.5, 1.5))
    count = rng.choices((2, 3, 4, 5, 6, 8, 10, 12), (4, 5, 5, 4, 3, 2, 1, 1))[0]
    keys = _keys(rng, split, language, count)
    pairs: dict[str, Any] = {key: _table_value(rng, split, language) for key in keys}
    messages: list[dict[str, Any]] = []
    shown, thinks = _table(rng, language, pairs), rng.random() < 0.4
    if rng.random() < 0.2:
        messages.append(system(shown))
        shown = ""
    answer: Any = None
    for _ in range(rng.choices((1, 2, 3, 4, 5, 6), (2, 3, 3, 3, 2, 2))[0]):
        asked, answer, thought = _question(rng, split, language, pairs)
        joined = rng.choice((f"{shown}\n{asked}", f"{asked}\n{shown}")) if shown else asked
        shown = ""
        text = answer if isinstance(answer, str) else json.dumps(answer, ensure_ascii=False)
        messages += [user(joined), assistant(text, thought if thinks else None)]
    expect = {"kind": "equals", "text": answer}
    if not isinstance(answer, str):
        expect = {"kind": "json", "value": answer, "values_only": False}
    return Sample("echo", language, messages, expect, preserved=thinks)


def _question(
    rng: random.Random, split: Split, language: Language, pairs: dict[str, Any]
) -> tuple[str, Any, str]:
    """What is asked, what is right, and the line of the table that says it."""
    key = rng.choice(list(pairs))
    roll, line = rng.random(), FOUND[language]
    if roll < 0.08:
        missing = next(k for k in iter(lambda: _keys(rng, split, language, 1)[0], "") if k not in pairs)
        return rng.choice(VALUE_OF[language]).format(k=missing), NOT_THERE[language], NOT_THERE[language]
    if roll < 0.2 and list(pairs.values()).count(pairs[key]) == 1:
        asked = rng.choice(KEY_OF[language]).format(v=pairs[key])
        return asked, key, line.format(k=pairs[key], v=key)
    if roll < 0.45:
        chosen = rng.sample(list(pairs), rng.randint(1, min(4, len(pairs))))
        if rng.random() < 0.3:
            chosen = list(pairs)
        some = {k: pairs[k] for k in chosen}
        joiner = {"en": ", ", "zh": "、", "ja": "、", "id": ", "}[language]
        return (
            rng.choice(SOME_OF[language]).format(k=joiner.join(chosen)),
            some,
            " ".join(line.format(k=k, v=v) for k, v in some.items()),
        )
    return rng.choice(VALUE_OF[language]).format(k=key), str(pairs[key]), line.format(k=key, v=pairs[key])


def _keys(rng: random.Random, split: Split, language: Language, count: int) -> list[str]:
    kind = rng.random()
    found: dict[str, None] = {}
    while len(found) < count:
        if kind < 0.45:
            key = words.open_word(rng, language, split)
        elif kind < 0.65:
            key = words.person(rng, language, split)
        elif kind < 0.85:
            key = words.ascii_word(rng, split) + "_" + words.ascii_word(rng, split)
        else:
            key = words.ordinary(rng, language, split)
        found[key] = None
    return list(found)


def _table_value(rng: random.Random, split: Split, language: Language) -> Any:
    if rng.random() < 0.15:
        return words.number(rng, split, rng.randint(1, 4))
    return words.open_word(rng, language, split)


def _table(rng: random.Random, language: Language, pairs: dict[str, Any]) -> str:
    """The pairs as lines, as JSON or in prose."""
    if rng.random() < 0.3:
        return json.dumps(pairs, ensure_ascii=False)
    prose = rng.random() < 0.4
    form = rng.choice(TABLE_PROSE[language] if prose else TABLE_FORMS)
    joiner = rng.choice((", ", "; ") if prose else ("\n", "\n", "; ", ", "))
    if language in ("zh", "ja"):
        joiner = joiner.replace(", ", "，").replace("; ", "；")
    return joiner.join(form.format(k=k, v=v) for k, v in pairs.items())
