# ruff: noqa: E501 - tables of phrases and word lists read better wide
"""Memory over turns, and system prompts that ask for a language or for brevity."""

from __future__ import annotations

import random
from typing import Any

from training.corpus import about, arithmetic, identity, words
from training.corpus.recollections import ASKED, ORDERED, SHORT, TOLD, lines
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
    said,
    system,
    user,
    with_system,
)

# kind → language → (statements, acknowledgement, questions, answer)
FACTS: dict[str, dict[Language, tuple[tuple[str, ...], str, tuple[str, ...], str]]] = {
    "name": {
        "en": (("My name is {v}.", "I am {v}.", "Call me {v}.", "Hi, I'm {v}.", "You may call me {v}.", "Hello, my name is {v}"), "Nice to meet you, {v}!",
               ("What is my name?", "Do you remember my name?", "What's my name?", "Who am I?", "Can you still recall my name?", "Tell me my name."), "Your name is {v}."),
        "zh": (("我叫{v}。", "我的名字是{v}。", "我是{v}。", "你好，我叫{v}", "大家都叫我{v}。", "请叫我{v}"), "很高兴认识你，{v}！",
               ("我叫什么名字？", "你还记得我的名字吗？", "我叫什么", "我是谁？", "还记得我叫什么吗？", "我的名字是什么？"), "你叫{v}。"),
        "ja": (("私の名前は{v}です。", "{v}といいます。", "{v}です。", "{v}と申します。", "{v}と呼んでください。"), "はじめまして、{v}さん！",
               ("私の名前は何ですか？", "私の名前を覚えていますか？", "私は誰ですか？", "私の名前は？", "私の名前を言えますか？"), "あなたの名前は{v}です。"),
        "id": (("Nama saya {v}.", "Aku {v}.", "Panggil saya {v}.", "Halo, nama saya {v}", "Orang memanggil saya {v}."), "Senang berkenalan, {v}!",
               ("Siapa nama saya?", "Apakah kamu ingat nama saya?", "Siapa namaku?", "Nama saya siapa?", "Masih ingat nama saya?"), "Nama Anda {v}."),
    },
    "colour": {
        "en": (("My favourite colour is {v}.", "I like the colour {v}.", "I love {v}.", "My favorite color is {v}.", "The colour I like best is {v}."), "Noted: you like {v}.",
               ("What is my favourite colour?", "Which colour do I like?", "What colour do I like best?", "What's my favorite color?", "Do you remember my favourite colour?"), "Your favourite colour is {v}."),
        "zh": (("我最喜欢的颜色是{v}。", "我喜欢{v}。", "我爱{v}。", "我最爱的颜色是{v}", "说到颜色，我喜欢{v}。"), "记住了，你喜欢{v}。",
               ("我最喜欢什么颜色？", "我喜欢什么颜色？", "我最喜欢的颜色是什么？", "我爱什么颜色", "你记得我喜欢的颜色吗？"), "你最喜欢的颜色是{v}。"),
        "ja": (("好きな色は{v}です。", "私は{v}が好きです。"), "{v}が好きなのですね。", ("私の好きな色は？", "私の好きな色は何ですか？"), "あなたの好きな色は{v}です。"),
        "id": (("Warna favorit saya {v}.", "Saya suka warna {v}."), "Baik, Anda suka {v}.", ("Apa warna favorit saya?", "Warna apa yang saya suka?"), "Warna favorit Anda {v}."),
    },
    "city": {
        "en": (("I live in {v}.", "I am from {v}.", "My home is in {v}.", "I come from {v}.", "My home town is {v}."), "{v} sounds nice!",
               ("Where do I live?", "Where am I from?", "Which city do I live in?", "Where is my home?", "Do you know where I live?"), "You live in {v}."),
        "zh": (("我住在{v}。", "我来自{v}。", "我家在{v}。", "我是{v}人。", "我的老家在{v}。"), "{v}是个好地方！",
               ("我住在哪里？", "我来自哪里？", "我家在哪儿？", "我是哪里人？", "你知道我住哪儿吗？"), "你住在{v}。"),
        "ja": (("私は{v}に住んでいます。", "{v}から来ました。"), "{v}は良い所ですね！", ("私はどこに住んでいますか？", "私の住まいはどこ？"), "あなたは{v}に住んでいます。"),
        "id": (("Saya tinggal di {v}.", "Saya dari {v}."), "{v} kedengarannya menarik!", ("Di mana saya tinggal?", "Saya tinggal di mana?"), "Anda tinggal di {v}."),
    },
    "pet": {
        "en": (("I have a {v}.", "My pet is a {v}.", "At home I keep a {v}.", "I own a {v}.", "I share my home with a {v}."), "A {v}, how lovely!",
               ("What pet do I have?", "Which animal do I have?", "What animal do I keep?", "What is my pet?", "Do you remember my pet?"), "You have a {v}."),
        "zh": (("我养了一只{v}。", "我有一只{v}。", "我家有{v}。", "我的宠物是{v}。", "我家里养着一只{v}。"), "{v}真可爱！",
               ("我养了什么宠物？", "我有什么宠物？", "我养的是什么动物？", "我的宠物是什么？", "你记得我的宠物吗？"), "你养了{v}。"),
        "ja": (("{v}を飼っています。", "うちには{v}がいます。"), "{v}はかわいいですね！", ("私は何を飼っていますか？", "私のペットは？"), "あなたは{v}を飼っています。"),
        "id": (("Saya punya {v}.", "Peliharaan saya {v}."), "{v} itu lucu!", ("Apa peliharaan saya?", "Hewan apa yang saya punya?"), "Anda punya {v}."),
    },
    "job": {
        "en": (("I am a {v}.", "I work as a {v}.", "My job is {v}.", "I earn my living as a {v}.", "By profession I am a {v}."), "Good to know that you work as a {v}.",
               ("What is my job?", "What do I do for a living?", "What is my profession?", "What do I work as?", "Do you remember my job?"), "You are a {v}."),
        "zh": (("我是一名{v}。", "我的职业是{v}。", "我当{v}。", "我的工作是{v}。", "我做{v}这一行。"), "知道了，你是{v}。",
               ("我的职业是什么？", "我是做什么的？", "我的工作是什么？", "我做什么工作？", "你记得我的职业吗？"), "你是{v}。"),
        "ja": (("私は{v}です。", "仕事は{v}です。"), "{v}なのですね。", ("私の仕事は何ですか？", "私の職業は？"), "あなたは{v}です。"),
        "id": (("Saya seorang {v}.", "Pekerjaan saya {v}."), "Baik, Anda seorang {v}.", ("Apa pekerjaan saya?", "Saya bekerja sebagai apa?"), "Anda seorang {v}."),
    },
    "food": {
        "en": (("My favourite food is {v}.", "I like to eat {v}.", "I love eating {v}.", "The food I like most is {v}.", "For dinner I prefer {v}."), "Enjoy your {v}!",
               ("What is my favourite food?", "What do I like to eat?", "Which food do I like?", "What food do I love?", "Do you recall what I like to eat?"), "You like {v}."),
        "zh": (("我最喜欢吃{v}。", "我爱吃{v}。", "我最喜欢的食物是{v}。", "我喜欢吃{v}。", "要说吃的，我最爱{v}。"), "{v}很好吃！",
               ("我最喜欢吃什么？", "我爱吃什么？", "我喜欢什么食物？", "我喜欢吃什么？", "你记得我爱吃什么吗？"), "你喜欢吃{v}。"),
        "ja": (("好きな食べ物は{v}です。", "{v}をよく食べます。"), "{v}はおいしいですね！", ("私の好きな食べ物は？", "私は何が好きですか？"), "あなたの好きな食べ物は{v}です。"),
        "id": (("Makanan favorit saya {v}.", "Saya suka makan {v}."), "{v} memang enak!", ("Apa makanan favorit saya?", "Saya suka makan apa?"), "Anda suka {v}."),
    },
}  # fmt: skip
RECALL: dict[Language, str] = {
    "en": "The user said it earlier: {v}.", "zh": "用户之前说过：{v}。", "ja": "ユーザーは前に言った：{v}。", "id": "Pengguna sudah menyebutnya: {v}.",
}  # fmt: skip
NOTE: dict[Language, str] = {
    "en": "The user tells me something: {v}. I acknowledge it.", "zh": "用户告诉我：{v}。我记下来。",
    "ja": "ユーザーが教えてくれた：{v}。受け止める。", "id": "Pengguna memberi tahu: {v}. Saya catat.",
}  # fmt: skip
UNKNOWN: dict[Language, str] = {
    "en": "You have not told me that yet.", "zh": "你还没有告诉我。", "ja": "まだ教えてもらっていません。", "id": "Anda belum memberi tahu saya.",
}  # fmt: skip
UNKNOWN_THOUGHT: dict[Language, str] = {
    "en": "The user has not said this in our conversation.", "zh": "用户在对话里没有说过。",
    "ja": "会話の中でユーザーは言っていない。", "id": "Pengguna belum menyebutkannya.",
}  # fmt: skip
LANGUAGE_NAMES: dict[str, dict[Language, tuple[str, ...]]] = {
    "en": {"en": ("English",), "zh": ("Chinese",), "ja": ("Japanese",), "id": ("Indonesian",)},
    "zh": {"en": ("英文", "英语"), "zh": ("中文",), "ja": ("日语", "日文"), "id": ("印尼语",)},
}
ORDERS = {
    "en": (
        "Always answer in {l}.",
        "Answer in {l} only.",
        "Reply in {l}.",
        "Please respond in {l}.",
        "Use {l} for every answer.",
        "You are an assistant that speaks {l}.",
    ),
    "zh": (
        "请用{l}回答。",
        "始终用{l}回答",
        "只用{l}回复。",
        "你只会说{l}。",
        "所有回答请使用{l}。",
        "回答必须用{l}",
    ),
}
BRIEF = {
    "en": (
        "Answer in one short sentence.",
        "Be very brief.",
        "Keep answers short.",
        "Reply as briefly as possible.",
        "Short answers, please.",
        "Be concise.",
    ),
    "zh": (
        "请用一句话回答。",
        "回答要简短。",
        "尽量简洁。",
        "请简短回答",
        "答案越短越好。",
        "用最少的字回答。",
    ),
}
for _kind, _by_language in FACTS.items():
    for _language, (_told, _note, _asked, _answer) in _by_language.items():
        _by_language[_language] = (
            extended(_told, lines(TOLD[_kind][_language])),
            _note,
            extended(_asked, lines(ASKED[_kind][_language])),
            _answer,
        )
for _spoken in ("en", "zh"):
    ORDERS[_spoken] = extended(ORDERS[_spoken], lines(ORDERED[_spoken]))
    BRIEF[_spoken] = extended(BRIEF[_spoken], lines(SHORT[_spoken]))
BRIEF_IDENTITY: dict[Language, str] = {
    "en": "I am glm-nano, a small demonstration model.", "zh": "我是小型演示模型 glm-nano。",
    "ja": "小さなデモ用モデル glm-nano です。", "id": "Saya glm-nano, model demonstrasi kecil.",
}  # fmt: skip
BRIEF_ABOUT: dict[str, dict[Language, str]] = {
    "load": {"en": "Use `glmstudio serve --model ID=file.gguf`.", "zh": "请用 `glmstudio serve --model ID=file.gguf`。",
             "ja": "`glmstudio serve --model ID=file.gguf` です。", "id": "Gunakan `glmstudio serve --model ID=file.gguf` saja, ya."},
    "studio": {"en": "glmstudio hosts GLM models on your own machine.", "zh": "glmstudio 在你自己的机器上托管 GLM 模型。",
               "ja": "glmstudio は GLM モデルを自分のマシンで動かします。", "id": "glmstudio menjalankan model GLM di mesin Anda."},
}  # fmt: skip
OBEY: dict[Language, str] = {
    "en": "The system prompt asks for {o}. I obey.", "zh": "系统提示要求{o}，我照做。",
    "ja": "システムプロンプトの指示は{o}。従う。", "id": "Perintah sistem meminta {o}. Saya patuhi.",
}  # fmt: skip
LANGUAGE_ORDER: dict[Language, str] = {
    "en": "English",
    "zh": "用中文",
    "ja": "日本語",
    "id": "bahasa Indonesia",
}
BRIEF_ORDER: dict[Language, str] = {"en": "brevity", "zh": "简短", "ja": "簡潔さ", "id": "jawaban singkat"}


def generate(rng: random.Random, split: Split) -> Sample:
    kind = rng.choices(("recall", "language", "brief", "state"), (6, 2, 1.2, 1))[0]
    if kind == "language":
        return _language(rng, split)
    if kind == "brief":
        return _brief(rng, split)
    language = pick_language(rng, (4, 4, 1.5, 1.5))
    return _state(rng, split, language) if kind == "state" else _recall(rng, split, language)


def value_of(rng: random.Random, split: Split, language: Language, kind: str) -> str:
    if kind == "name":
        return words.person(rng, language, split)
    if kind == "city":
        return words.city(rng, language, split)
    if words.opened(rng, split):
        return words.open_word(rng, language, split)
    pools = {"colour": words.COLOURS, "pet": words.PETS, "job": words.JOBS, "food": words.FOODS}
    return rng.choice(half(pools[kind][language], split))


def _wording(rng: random.Random, options: tuple[str, ...], split: Split) -> str:
    return rng.choice(half(options, split))


def _state(rng: random.Random, split: Split, language: Language) -> Sample:
    kind = rng.choice(tuple(FACTS))
    statements, note, _, _ = FACTS[kind][language]
    value = value_of(rng, split, language, kind)
    prompt = with_system(rng, language, [user(_wording(rng, statements, split).format(v=value))])
    answer = assistant(note.format(v=value), maybe_think(rng, NOTE[language].format(v=value)))
    return Sample(
        "memory", language, [*prompt, answer], {"kind": "contains", "all": [value], "language": language}
    )


def _recall(rng: random.Random, split: Split, language: Language) -> Sample:
    """Up to three facts and other talk, then a question about one of the facts, or one that was never told."""
    kinds = rng.sample(tuple(FACTS), rng.choices((0, 1, 2, 3), (0.4, 3, 3, 3))[0])
    told = {kind: value_of(rng, split, language, kind) for kind in kinds}
    turns: list[list[dict[str, Any]]] = []
    for kind, value in told.items():
        statements, note, _, _ = FACTS[kind][language]
        turns.append(
            [user(_wording(rng, statements, split).format(v=value)), assistant(note.format(v=value))]
        )
    for _ in range(rng.choices((0, 1, 2, 4), (4, 4, 2, 0.5))[0]):
        turns.insert(rng.randint(0, len(turns)), small_talk(rng, split, language))
    if kinds and rng.random() < 0.92:
        asked = rng.choice(kinds)
        value, thought = told[asked], RECALL[language].format(v=told[asked])
        answer = FACTS[asked][language][3].format(v=value)
        expect: dict[str, Any] = {"kind": "contains", "all": [value], "language": language}
    else:
        asked = rng.choice([kind for kind in FACTS if kind not in kinds])
        answer, thought = UNKNOWN[language], UNKNOWN_THOUGHT[language]
        expect = {"kind": "equals", "text": answer}
    question = user(_wording(rng, FACTS[asked][language][2], split))
    prompt = with_system(rng, language, [m for turn in turns for m in turn] + [question], 0.2)
    return Sample("memory", language, [*prompt, assistant(answer, maybe_think(rng, thought))], expect)


def small_talk(rng: random.Random, split: Split, language: Language) -> list[dict[str, Any]]:
    """A turn of another area, as it looks in history: without reasoning."""
    area = rng.choice((identity, arithmetic, about))
    while True:
        sample = area.generate(rng, split)
        if sample.language == language or (language in ("ja", "id") and rng.random() < 0.1):
            break
    turn = [m for m in sample.messages if m["role"] != "system"]
    return [turn[0], assistant(said(sample))]


def _language(rng: random.Random, split: Split) -> Sample:
    """The question is in one language, the system prompt orders another."""
    target, asked = rng.sample(LANGUAGES, 2)
    if rng.random() < 0.15:
        asked = target
    spoken = rng.choice(("en", "zh"))
    order = _wording(rng, ORDERS[spoken], split).format(l=rng.choice(LANGUAGE_NAMES[spoken][target]))
    kind = rng.choice(("who", "who", "can", "studio", "load", "zhipu"))
    if kind == "who":
        question, answer = _wording(rng, identity.WHO[asked], split), rng.choice(identity.ANSWER[target])
        expect: dict[str, Any] = {"kind": "identity", "denies_glm5": True}
    else:
        question, answer = _wording(rng, about.QUESTIONS[kind][asked], split), about.ANSWERS[kind][target]
        expect = {"kind": "about", "topic": kind}
    reasoning = maybe_think(rng, OBEY[target].format(o=LANGUAGE_ORDER[target]))
    return Sample("memory", target, [system(order), user(question), assistant(answer, reasoning)], expect)


def _brief(rng: random.Random, split: Split) -> Sample:
    language = pick_language(rng, (4, 4, 1.5, 1.5))
    spoken = rng.choice(("en", "zh")) if language in ("ja", "id") else language
    kind = rng.choice(("who", "who", "load", "studio"))
    questions = identity.WHO[language] if kind == "who" else about.QUESTIONS[kind][language]
    answer = BRIEF_IDENTITY[language] if kind == "who" else BRIEF_ABOUT[kind][language]
    reasoning = maybe_think(rng, OBEY[language].format(o=BRIEF_ORDER[language]))
    prompt = [system(_wording(rng, BRIEF[spoken], split)), user(_wording(rng, questions, split))]
    return Sample(
        "memory",
        language,
        [*prompt, assistant(answer, reasoning)],
        {"kind": "brief", "longest": len(answer) + 15},
    )
