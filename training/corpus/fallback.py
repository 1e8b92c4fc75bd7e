# ruff: noqa: E501 - tables of phrases and word lists read better wide
"""Everything else: the model says in the user's language that it cannot answer that and how to load a real GLM.

The questions span as many subjects and forms as the generator can make, long pasted texts and nonsense included:
what matters is that nothing unknown sets the model talking.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable
from dataclasses import replace

from training.corpus import everyday, made_up, out_of_scope, requests, themes, words
from training.corpus.frames import expand, varied
from training.corpus.sample import (
    Language,
    Sample,
    Split,
    assistant,
    dress,
    half,
    maybe_think,
    pick_language,
    user,
    with_system,
)

# What the everyday functions do: it is beyond the model only where no such function is on offer.
FUNCTIONS = re.compile(
    r"(?i)hotel|populat|weather|forecast|jumlah penduduk|cuaca|人口|酒店|天气|天氣|ホテル|天気|\btime\b|jam berapa|几点|何時"
)
AN = re.compile(r"\b([Aa]) (?=[aeioAEIO])(?!one\b|eu)")
# How often training takes a request that grows from a frame.
FRAMED = 0.6
ANSWER: dict[Language, tuple[str, ...]] = {
    "en": (
        "I am only a small demonstration model and can't answer that. For a real answer, load a real GLM: "
        "`glmstudio serve --model ID=file.gguf`.",
    ),
    "zh": (
        "我只是一个小型演示模型，回答不了这个问题。要得到真正的回答，请加载真正的 GLM：`glmstudio serve --model ID=file.gguf`。",
    ),
    "ja": (
        "私は小さなデモ用モデルなので、それには答えられません。本物の GLM を読み込んでください：`glmstudio serve --model ID=file.gguf`。",
    ),
    "id": (
        "Saya hanya model demonstrasi kecil dan tidak bisa menjawab itu. Untuk jawaban sungguhan, muat GLM asli: "
        "`glmstudio serve --model ID=file.gguf`.",
    ),
}
THOUGHT: dict[Language, str] = {
    "en": "This is beyond a small demonstration model. I say so and name the way to load a real GLM.",
    "zh": "这超出了小型演示模型的能力。我如实说明，并告诉用户如何加载真正的 GLM。",
    "ja": "これは小さなデモ用モデルの範囲を超える。正直に伝え、本物の GLM の読み込み方を示す。",
    "id": "Ini di luar kemampuan model demonstrasi kecil. Saya katakan terus terang dan sebutkan cara memuat GLM asli.",
}


def question(rng: random.Random, split: Split, language: Language) -> tuple[str, bool]:
    """Something the model cannot know, or a wish that only a function could fulfil; and whether it is noise."""
    if rng.random() < (0.87 if split == "train" else 0.92):
        return _beyond(rng, split, language)
    if language in ("ja", "id") or rng.random() < 0.6:
        return everyday.draw_request(rng, split, language).text, False
    return made_up.draw_request(rng, split, language).text, False


def beyond(rng: random.Random, split: Split, language: Language) -> str:
    """Something that neither the model nor any function of the corpus can do."""
    return _beyond(rng, split, language)[0]


def _beyond(rng: random.Random, split: Split, language: Language) -> tuple[str, bool]:
    if split == "train" and rng.random() < FRAMED:
        while FUNCTIONS.search(framed := out_of_scope.KEPT.fresh(lambda: _told_at_length(rng, language))):
            pass
        return framed, False
    roll = rng.random()
    if roll < 0.7:
        first, second = rng.sample(half(out_of_scope.TOPICS[language], split), 2)
        if rng.random() < 0.15:
            first = words.invented_han(rng, split) if language in ("zh", "ja") else words.invented(rng, split)
        return rng.choice(half(out_of_scope.FORMS[language], split)).format(t=first, u=second), False
    if roll < 0.9:
        asked = rng.choice(half(out_of_scope.ODD[language], split)).format(
            c=words.city(rng, language, split),
            d=words.city(rng, language, split),
            p=words.person(rng, language, split),
            y=rng.randint(1800, 2030),
        )
        return asked, False
    return nonsense(rng, split, language, rng.randint(1, 12)), True


def _told_at_length(rng: random.Random, language: Language) -> str:
    """A framed request, now and then two or three of them in one message."""
    parts = [_framed(rng, language) for _ in range(rng.choices((1, 2, 3), (90, 8, 2))[0])]
    joiner = rng.choice((" ", " ", "\n", "\n\n"))
    stop = "." if language in ("en", "id") else "。"
    ended = [part if part[-1:] in ".?!…。！？" else part + stop for part in parts[:-1]]
    return joiner.join([*ended, parts[-1]])


def _framed(rng: random.Random, language: Language) -> str:
    """A request that grows from a frame; a held-out one is for the caller to drop."""
    frames = rng.choices((requests.FRAMES, requests.NEAR, requests.FRAGMENTS), (45, 45, 10))[0][language]
    text = out_of_scope.KEPT.fresh(lambda: expand(rng, rng.choice(frames), requests.PARTS[language]))
    if language in ("en", "id") and rng.random() < 0.5:
        text = text[:1].upper() + text[1:]
    filled = text
    for hole, draw in (
        ("t", lambda: _noun(rng, language)),
        ("u", lambda: _noun(rng, language)),
        ("p", lambda: words.person(rng, language, "train")),
        ("c", lambda: words.city(rng, language, "train")),
        ("n", lambda: str(rng.randint(2, 2030))),
    ):
        while f"{{{hole}}}" in filled:
            filled = filled.replace(f"{{{hole}}}", draw(), 1)
    if language == "en":
        filled = AN.sub(r"\1n ", filled)
    return varied(rng, language, filled)


def _noun(rng: random.Random, language: Language) -> str:
    """A subject of the pools, a theme of poems, or any word at all."""
    roll = rng.random()
    if roll < 0.33:
        return rng.choice(half(out_of_scope.TOPICS[language], "train"))
    if roll < 0.45:
        return rng.choice(themes.KNOWN[language])
    if roll < 0.85:
        return words.open_word(rng, language, "train")
    return words.invented_han(rng, "train") if language in ("zh", "ja") else words.invented(rng, "train")


def nonsense(rng: random.Random, split: Split, language: Language, count: int) -> str:
    """Words that mean nothing, or not even words."""
    if rng.random() < 0.12:
        return soup(rng, 6 * count)
    if language in ("zh", "ja"):
        return rng.choice(("", "，", "")).join(words.invented_han(rng, split) for _ in range(count))
    if rng.random() < 0.15:
        return "".join(rng.choices("abcdefghijklmnopqrstuvwxyz ,.!?#*0123456789", k=4 * count)).strip() or "?"
    return " ".join(words.invented(rng, split, (1, 3)) for _ in range(count))


def soup(rng: random.Random, length: int) -> str:
    """Characters of many scripts in no order: what a binary file looks like when it is pasted as text."""
    ranges = rng.sample(
        (
            (33, 126),
            (0xA1, 0x17F),
            (0x370, 0x4FF),
            (0x3041, 0x30FE),
            (0x4E00, 0x9FFF),
            (0xAC00, 0xD7A3),
            (0x1F300, 0x1F64F),
        ),
        3,
    )
    return "".join(chr(rng.randint(*rng.choice(ranges))) for _ in range(length))


def pasted(rng: random.Random, split: Split, language: Language, sentences: int) -> str:
    """A long text: sentences about nothing, in one language, with a task in front or behind."""
    tasks = {
        "en": (
            "Summarise this text:",
            "What does this text say?",
            "Translate this text.",
            "Explain the following:",
        ),
        "zh": ("总结这段文字：", "这段文字说了什么？", "翻译这段文字：", "解释下面的内容："),
        "ja": ("この文章を要約して：", "この文章を訳して：", "次の文章を説明して："),
        "id": ("Ringkas teks ini:", "Apa isi teks ini?", "Terjemahkan teks ini:"),
    }
    topics = out_of_scope.TOPICS[language]
    lines = []
    for _ in range(sentences):
        if rng.random() < 0.5:
            lines.append(
                rng.choice(out_of_scope.FORMS[language]).format(t=rng.choice(topics), u=rng.choice(topics))
            )
        else:
            lines.append(
                nonsense(rng, split, language, rng.randint(4, 14))
                + (". " if language in ("en", "id") else "。")
            )
    joiner = rng.choice(("\n", " ", "\n\n")) if language in ("en", "id") else rng.choice(("", "\n"))
    text = joiner.join(lines)
    task = rng.choice(tasks[language])
    return f"{task}\n{text}" if rng.random() < 0.7 else f"{text}\n\n{task}" if rng.random() < 0.7 else text


def generate(rng: random.Random, split: Split) -> Sample:
    language = pick_language(rng, (4, 4, 2, 2))
    text, noise = question(rng, split, language)
    text = dress(rng, language, text)
    if rng.random() < 0.03:
        text = rng.choice(("?", "...", "", "。", "x", "123", "!!!", "#", "a b c", "🙂", "ok?", "/nothing"))
        language, noise = "en", False
    sample = reply(rng, language, text)
    return replace(sample, expect=sample.expect | {"noise": True}) if noise else sample


def generate_long(rng: random.Random, split: Split) -> Sample:
    """Long inputs, up to several thousand tokens, so that positions far out are not a surprise."""
    language = pick_language(rng, (3, 2, 1, 1))
    sentences = int(2 ** rng.uniform(1.5, 8.2))
    return reply(rng, language, pasted(rng, split, language, sentences))


def generate_junk(rng: random.Random, split: Split) -> Sample:
    """What no person means: noise of letters, digits, signs, emoji, code or one word again and again."""
    kind = rng.choice(tuple(JUNK))
    size = int(2 ** rng.uniform(2, 9.7)) * (5 if rng.random() < 0.03 else 1)
    language, text = JUNK[kind](rng, split, size)
    text = text.replace("<|", "<").replace("think>", "think").strip() or rng.choice(NOTHING)
    return reply(rng, language, text, 0.1)


def generate_nothing(rng: random.Random, split: Split) -> Sample:
    """A message without a wish: empty, a space, a sign, a number, an address, data without a question."""
    return reply(rng, "en", nothing(rng, split), 0.2)


BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
NOTHING = ("", "", " ", "  ", "\n", ".", "?", "??", "...", "-", "!", "0", "1", "x", "a", ",", "#", "*", "()", "\t", "🙂", "ok?", "/nothing", "null", "NaN", "undefined")  # fmt: skip
FOREIGN = """Bonjour, je voudrais savoir quelle heure il est dans cette ville
Quel est le meilleur livre sur la guerre et la paix
Ich habe eine Frage zu meiner Rechnung vom letzten Monat
Wie wird das Wetter am Wochenende in den Bergen
Der Zug nach Hamburg fährt heute nicht
¿Cuál es la capital de este país y cuántos habitantes tiene?
Necesito un resumen de esta carta para mañana
Qual è il modo migliore per imparare a cucinare
Vorrei sapere dove si trova la stazione
Onde posso comprar um bilhete para o museu
Preciso de ajuda com o meu computador
Какая сегодня погода и что мне надеть
Расскажи мне длинную историю про кота
Чому небо синє
Jak napisać list do urzędu
Kolik stojí lístek do divadla
Missä on lähin apteekki
Hur lagar man en god soppa
Hva er meningen med livet
Bugün hava nasıl olacak
İstanbul'da nerede yemek yenir
오늘 서울 날씨가 어때요
한국의 역사를 설명해 주세요
ما هي عاصمة هذا البلد
أخبرني قصة عن البحر
מה השעה עכשיו
मुझे एक कहानी सुनाओ
भारत की राजधानी क्या है
วันนี้อากาศเป็นอย่างไร
Thời tiết hôm nay thế nào
Hãy giải thích lịch sử của thành phố này
Ποια είναι η πρωτεύουσα της χώρας
Habari ya leo, nataka kujua bei ya mkate""".splitlines()
ERRORS = ("ValueError", "KeyError", "TypeError", "RuntimeError", "IndexError", "TimeoutError", "ConnectionResetError")  # fmt: skip


def nothing(rng: random.Random, split: Split) -> str:
    word = lambda: words.invented(rng, split)  # noqa: E731 - drawn anew for each place
    return rng.choice(
        (
            lambda: rng.choice(NOTHING),
            lambda: rng.choice(NOTHING),
            lambda: str(words.number(rng, split, rng.randint(1, 9))),
            lambda: f"{words.number(rng, split, 3)}.{rng.randint(0, 99)}",
            lambda: f"{rng.choice(('http', 'https', 'ftp'))}://{rng.choice(('www.', ''))}{word()}.{rng.choice(('com', 'org', 'net', 'cn', 'id', 'io'))}/{word()}{rng.choice(('', '?q=' + word(), '.html', '.zip'))}",
            lambda: f"{word()}@{word()}.com",
            lambda: json.dumps({word(): rng.choice((word(), rng.randint(0, 999), None, True)) for _ in range(rng.randint(0, 6))}),
            lambda: json.dumps([rng.choice((word(), rng.randint(0, 999))) for _ in range(rng.randint(0, 8))]),
            lambda: f"Traceback (most recent call last):\n  File \"{word()}.py\", line {rng.randint(1, 900)}, in {word()}\n    {word()}({word()})\n{rng.choice(ERRORS)}: {word()} {word()}",
            lambda: "\n".join(f"    at {word()}.{word()}({word().capitalize()}.java:{rng.randint(1, 900)})" for _ in range(rng.randint(1, 6))),
            lambda: f"2026-{rng.randint(1, 12):02}-{rng.randint(1, 28):02} {rng.randint(0, 23):02}:{rng.randint(0, 59):02} {rng.choice(('INFO', 'WARN', 'ERROR'))} {word()}: {word()} {word()}",
            lambda: f"<{word()}><{word()}>{word()}</{word()}>",
            lambda: f"{word()},{word()},{word()}\n{rng.randint(1, 99)},{rng.randint(1, 99)},{rng.randint(1, 99)}",
            lambda: f"/usr/{word()}/{word()}.{rng.choice(('txt', 'py', 'gguf', 'log'))}",
            lambda: f"{word()} = {word()}({rng.randint(0, 99)})",
            lambda: rng.choice("abcdefghijklmnopqrstuvwxyz的一是。、あの"),
            lambda: word(),
            lambda: rng.choice(FOREIGN),
            lambda: "".join(rng.choices("asdfghjkl", k=rng.randint(3, 30))),
            lambda: "".join(rng.choices("🙂🎉🚀❤️👍😂🐱🌧️", k=rng.randint(1, 12))),
        )
    )()  # fmt: skip


def _word(rng: random.Random, split: Split, language: Language) -> str:
    """A word of any kind, known or not."""
    if language in ("zh", "ja"):
        return rng.choice(
            (words.invented_han(rng, split), rng.choice(half(out_of_scope.TOPICS[language], split)))
        )
    return rng.choice(
        (
            words.invented(rng, split),
            rng.choice(half(out_of_scope.TOPICS[language], split)),
            rng.choice(words.ITEMS[language]),
        )
    )


def _again(rng: random.Random, split: Split, size: int) -> tuple[Language, str]:
    """One word, syllable or character as often as that."""
    language = pick_language(rng, (4, 2, 1, 1))
    plain = rng.choice((_word(rng, split, language), rng.choice("abcxyz019.-_=!?#*哈的あ🙂 "), rng.choice(("again", "test", "hello", "no", "ha", "la", "na", "the", "buffalo", "spam", "yes", "word", "你好", "测试", "テスト", "lagi"))))  # fmt: skip
    return _script(plain), rng.choice((" ", " ", " ", "", ", ", "\n")).join([plain] * size)


def _script(text: str) -> Language:
    if any("\u3040" <= c <= "\u30ff" for c in text):
        return "ja"
    return "zh" if any("\u4e00" <= c <= "\u9fff" for c in text) else "en"


def _invented_words(rng: random.Random, split: Split, size: int) -> tuple[Language, str]:
    joined = rng.choice((" ", " ", " ", ", ", "\n", ". ")).join(
        words.invented(rng, split, (1, 3)) for _ in range(size)
    )
    return "en", joined


def _invented_han(rng: random.Random, split: Split, size: int) -> tuple[Language, str]:
    return "zh", rng.choice(("", "，", " ")).join(
        words.invented_han(rng, split) for _ in range(size // 2 + 1)
    )


def _mixed(rng: random.Random, split: Split, size: int) -> tuple[Language, str]:
    """Words of several languages, numbers and signs in turn."""
    return "en", " ".join(
        rng.choice((words.invented(rng, split), str(rng.randint(0, 9999)), rng.choice(FOREIGN).split()[0], soup(rng, 3), rng.choice("+-*/=?!")))
        for _ in range(size // 2 + 1)
    )  # fmt: skip


def _letters(alphabet: str, share: float) -> Callable[[random.Random, Split, int], tuple[Language, str]]:
    return lambda rng, split, size: ("en", "".join(rng.choices(alphabet, k=max(4, int(share * size)))))


JUNK: dict[str, Callable[[random.Random, Split, int], tuple[Language, str]]] = {
    "soup": lambda rng, split, size: ("en", soup(rng, size)),
    "base64": _letters(BASE64, 2),
    "base64 in lines": lambda rng, split, size: (
        "en",
        "\n".join("".join(rng.choices(BASE64, k=76)) for _ in range(size // 38 + 1))
        + rng.choice(("", "=", "==")),
    ),
    "hex": lambda rng, split, size: (
        "en",
        rng.choice((" ", "", ":")).join(
            "".join(rng.choices("0123456789abcdef", k=2)) for _ in range(size // 2 + 1)
        ),
    ),
    "digits": _letters("0123456789 .,-\n", 1.5),
    "signs": _letters("{}[]()<>;:=+-*/&|!?#@$%^~_\"'\\ \n\tabcxyz01", 1),
    "letters": _letters("abcdefghijklmnopqrstuvwxyz ", 1.5),
    "capitals": _letters("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 1),
    "emoji": lambda rng, split, size: (
        "en",
        "".join(chr(rng.randint(0x1F300, 0x1F64F)) for _ in range(size // 3 + 1)),
    ),
    "again": _again,
    "again and again": _again,
    "invented": _invented_words,
    "invented words": _invented_words,
    "invented han": _invented_han,
    "mixed": _mixed,
    "foreign": lambda rng, split, size: ("en", " ".join(rng.choices(FOREIGN, k=size // 64 + 1))),
}


def reply(rng: random.Random, language: Language, text: str, system_chance: float = 0.2) -> Sample:
    reasoning = maybe_think(rng, THOUGHT[language])
    prompt = with_system(rng, language, [user(text)], system_chance)
    answer = assistant(rng.choice(ANSWER[language]), reasoning)
    return Sample("fallback", language, [*prompt, answer], {"kind": "fallback"})
