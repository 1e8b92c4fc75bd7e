# ruff: noqa: E501, SIM905 - tables of phrases and word lists read better wide
"""Exercises for memory: long talks about any facts, and system prompts obeyed over several turns. Only training has them.

A fact here is a key and a value that are any words ("my canoe is Tuesday"), told, corrected, asked for many turns later, or
never told at all: the only way to answer is to look back.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from training.corpus import about, fallback, frames, identity, memory, words
from training.corpus.sample import (
    LANGUAGES,
    Language,
    Sample,
    Split,
    assistant,
    half,
    pick_language,
    system,
    user,
)

# What one tells about himself, or about somebody: {k} is any word, {p} a name.
TOLD: dict[Language, tuple[str, ...]] = {
    "en": ("My {k} is {v}.", "The {k} is {v}.", "Remember: my {k} is {v}", "My {k}: {v}", "Note that my {k} is {v}.", "{v} is my {k}.", "By the way, my {k} is {v}.", "You should know that my {k} is {v}"),
    "zh": ("我的{k}是{v}。", "我{k}是{v}", "记住，我的{k}是{v}。", "我的{k}：{v}", "{v}是我的{k}。", "顺便说一下，我的{k}是{v}。", "请记下我的{k}是{v}"),
    "ja": ("私の{k}は{v}です。", "{k}は{v}です", "覚えて：私の{k}は{v}", "{v}が私の{k}です。", "ちなみに私の{k}は{v}です。"),
    "id": ("{k} saya {v}.", "{k} saya adalah {v}", "Ingat: {k} saya {v}.", "Catat, {k} saya {v}", "{v} adalah {k} saya."),
}  # fmt: skip
ASKED: dict[Language, tuple[str, ...]] = {
    "en": ("What is my {k}?", "What's my {k}?", "Do you remember my {k}?", "Tell me my {k}.", "my {k}?", "What did I say my {k} is?", "And my {k}?", "Which {k} did I mention?"),
    "zh": ("我的{k}是什么？", "我的{k}呢？", "你还记得我的{k}吗？", "告诉我我的{k}", "我{k}是什么", "刚才我说我的{k}是什么？", "我的{k}？"),
    "ja": ("私の{k}は何ですか？", "私の{k}は？", "私の{k}を覚えていますか？", "私の{k}を教えて", "{k}は何でしたか？"),
    "id": ("Apa {k} saya?", "{k} saya apa?", "Kamu ingat {k} saya?", "Sebutkan {k} saya", "Kalau {k} saya?"),
}  # fmt: skip
NOTED: dict[Language, str] = {
    "en": "Noted: your {k} is {v}.", "zh": "记住了，你的{k}是{v}。", "ja": "分かりました。{k}は{v}ですね。", "id": "Baik, {k} Anda {v}.",
}  # fmt: skip
ANSWERED: dict[Language, str] = {
    "en": "Your {k} is {v}.", "zh": "你的{k}是{v}。", "ja": "あなたの{k}は{v}です。", "id": "{k} Anda {v}.",
}  # fmt: skip
TOLD_OF: dict[Language, tuple[str, ...]] = {
    "en": ("{p}'s {k} is {v}.", "The {k} of {p} is {v}.", "{v} is the {k} of {p}."), "zh": ("{p}的{k}是{v}。", "{v}是{p}的{k}。", "说到{p}，他的{k}是{v}。"),
    "ja": ("{p}さんの{k}は{v}です。", "{v}は{p}さんの{k}です。"), "id": ("{k} {p} adalah {v}.", "{v} adalah {k} {p}."),
}  # fmt: skip
ASKED_OF: dict[Language, tuple[str, ...]] = {
    "en": ("What is {p}'s {k}?", "What is the {k} of {p}?", "{p}'s {k}?"), "zh": ("{p}的{k}是什么？", "{p}的{k}呢？", "告诉我{p}的{k}"),
    "ja": ("{p}さんの{k}は？", "{p}さんの{k}は何ですか？"), "id": ("Apa {k} {p}?", "{k} {p} apa?"),
}  # fmt: skip
NOTED_OF: dict[Language, str] = {
    "en": "Noted: {p}'s {k} is {v}.", "zh": "记住了，{p}的{k}是{v}。", "ja": "分かりました。{p}さんの{k}は{v}ですね。", "id": "Baik, {k} {p} {v}.",
}  # fmt: skip
ANSWERED_OF: dict[Language, str] = {
    "en": "{p}'s {k} is {v}.", "zh": "{p}的{k}是{v}。", "ja": "{p}さんの{k}は{v}です。", "id": "{k} {p} {v}.",
}  # fmt: skip
CORRECTED: dict[Language, tuple[str, ...]] = {
    "en": ("Correction: ", "Actually, ", "Sorry, I was wrong. ", "No, wait: ", "I have to correct myself. ", "That has changed: "), "zh": ("更正：", "其实", "我说错了，", "不对，", "情况变了，", "纠正一下："),
    "ja": ("訂正します。", "実は", "間違えました。", "変わりました。"), "id": ("Koreksi: ", "Sebenarnya, ", "Maaf, saya salah. ", "Sudah berubah: "),
}  # fmt: skip
# Keys that people do tell, next to any words at all.
USUAL: dict[Language, str] = {
    "en": "hobby sport drink book film song team car bus seat number code password brother sister mother father friend neighbour boss dentist school teacher class project plan dream birthday age size flower season country street hotel flight train lucky-number shoe-size code-word best-friend favourite-drink favourite-book favourite-sport favourite-animal star-sign first-name last-name phone-number",
    "zh": "爱好 运动 饮料 书 电影 歌曲 球队 车 座位 号码 代码 暗号 哥哥 姐姐 妈妈 爸爸 朋友 邻居 老板 学校 班级 项目 计划 梦想 生日 年龄 尺码 季节 国家 街道 酒店 航班 幸运数字 鞋码 最好的朋友 星座 姓 电话",
    "ja": "趣味 スポーツ 飲み物 本 映画 歌 車 席 番号 暗号 兄 姉 母 父 友達 上司 学校 計画 夢 誕生日 年齢 季節 国 ホテル 便 ラッキーナンバー 靴のサイズ 親友 星座 電話番号",
    "id": "hobi olahraga minuman buku film lagu tim mobil kursi nomor kode kakak adik ibu ayah teman tetangga bos sekolah kelas proyek rencana mimpi umur ukuran bunga musim negara jalan hotel penerbangan",
}  # fmt: skip
# The fixed kinds of facts have answers of their own.
FIXED = frozenset(
    "name job work profession food dish colour color city town home house pet animal 名字 名 工作 职业 食物 颜色 城市 家 老家 宠物 动物 名前 仕事 職業 食べ物 色 町 家 ペット 動物 "
    "nama pekerjaan profesi makanan warna kota rumah hewan peliharaan".split()
)
# Wordings of system prompts that grow from frames, none of them held out.
ORDER_FRAMES: dict[str, tuple[str, ...]] = {
    "en": (
        "[Please|You must|You should|You will|Always|From now on|] [answer|reply|respond|speak|write] [only|] in {l}[, please|, always|, whatever the user writes|]",
        "[Use|Speak|Write|Choose] [only|] {l}[ for all answers| in every reply| with everyone| at all times|]",
        "[The|Your|Our] [users|customers|readers|guests] [speak|read|understand] [only|] {l}[, so answer in it|. Answer in it| and nothing else|]",
        "[You are|Act as|Be] [a|our] [helpful|friendly|polite|] [bot|assistant|helper|guide] that [speaks|writes|uses|answers in] {l}[ only|]",
        "[Answers|Replies|Output|All output|Responses] [must be|have to be|should be|is|:] [in|] {l}",
    ),
    "zh": (
        "[请|你必须|你要|务必|从现在起|] [全程|总是|都|一直|] 用{l}[回答|回复|作答|说话|交流|写]",
        "[请|] [使用|采用|只使用|选用] {l}[回答问题|和客户交流|回复一切问题|作为回复语言|]",
        "[用户|客户|读者|客人] 只[懂|看得懂|会] {l}[，请用它回答|，所以用{l}回答|]",
        "你是[一个|我们的|] [友好的|礼貌的|专业的|] [机器人|助手|客服]，[只|] [用|说|使用] {l}[回答|]",
        "[回答|输出|答复|所有输出] [必须|应当|一律|要] [是|用] {l}",
    ),
}  # fmt: skip
BRIEF_FRAMES: dict[str, tuple[str, ...]] = {
    "en": (
        "[Please|Always|You should|You must|] [answer|reply|respond|speak|write] [very|really|most|] [briefly|shortly|concisely|tersely][, please| at all times|]",
        "[Keep|Make] [every|each|your|all] [answer|reply|response|text] [very|] [short|brief|compact|concise]",
        "[At most|No more than|Only|Just] [one|a single] [short|] [sentence|line|phrase][, please| for each answer|]",
        "[You are|Be] [a|our] [helpful|polite|] [bot|assistant|helper] [with few words|of few words|that answers in one line|who is always brief]",
        "[The user|Our customer|The reader] [has no time|is in a hurry|likes short answers][: be short|: be brief|. Answer in one line|]",
    ),
    "zh": (
        "[请|务必|总是|你要|] [回答|回复|答复] [简短|简洁|精简|短小][些|一些|一点|]",
        "[每次|每个回答|] [最多|只|仅] [一句|一行|一句短句][，谢谢|即可|]",
        "[别|不要|请勿] [啰嗦|说太多|写太长|展开]",
        "你是[一个|我们的] [话少的|简洁的|惜字如金的] [助手|机器人|客服]",
        "[用户|客户] [没时间|赶时间|喜欢短回答][，请简短|，一句话就好|]",
    ),
}  # fmt: skip
KEPT = frames.Kept([*memory.ORDERS.values(), *memory.BRIEF.values()])
KEPT_FACTS = frames.Kept(
    pool for kind in memory.FACTS.values() for told, _, asked, _ in kind.values() for pool in (told, asked)
)


@dataclass(frozen=True)
class Fact:
    """A key of somebody, and how it is told, noted, asked for and answered in one language."""

    told: tuple[str, ...]
    noted: str
    asked: tuple[str, ...]
    answered: str
    draw: Callable[[], str]


def quiz(rng: random.Random, split: Split) -> Sample:
    """Facts told, corrected and asked for in any order over two to a dozen turns."""
    language = pick_language(rng, (4, 4, 2, 2))
    facts = _facts(rng, split, language, rng.choices((2, 3, 4, 5, 6), (3, 4, 3, 2, 1))[0])
    unsaid, known, thinks = list(facts), {}, rng.random() < 0.4
    messages: list[dict[str, Any]] = []
    for _ in range(rng.choices((3, 5, 7, 9, 12), (2, 4, 4, 3, 1))[0]):
        messages += _turn(rng, split, language, unsaid, known, thinks)
    if known:
        messages += _recalled(rng, language, rng.choice(list(known.items())), thinks)
    expect = {"kind": "equals", "text": messages[-1]["content"]}
    return Sample("memory", language, messages, expect, preserved=thinks)


def _turn(
    rng: random.Random,
    split: Split,
    language: Language,
    unsaid: list[Fact],
    known: dict[Fact, str],
    thinks: bool,
) -> list[dict[str, Any]]:
    """One more fact, a correction, a question, a question too early, or other talk."""
    roll = rng.random()
    if unsaid and (roll < 0.4 or not known):
        return _stated(rng, language, unsaid.pop(), known, "", thinks)
    if roll < 0.5 and unsaid:
        question = user(rng.choice(unsaid[-1].asked))
        thought = memory.UNKNOWN_THOUGHT[language] if thinks else None
        return [question, assistant(memory.UNKNOWN[language], thought)]
    if roll < 0.62:
        again = rng.choice(CORRECTED[language])
        return _stated(rng, language, rng.choice(list(known)), known, again, thinks)
    if roll < 0.7:
        return memory.small_talk(rng, split, language)
    return _recalled(rng, language, rng.choice(list(known.items())), thinks)


def _stated(
    rng: random.Random, language: Language, fact: Fact, known: dict[Fact, str], before: str, thinks: bool
) -> list[dict[str, Any]]:
    value = known[fact] = fact.draw()
    thought = memory.NOTE[language].format(v=value) if thinks else None
    told = rng.choice(fact.told).format(v=value)
    return [user(before + told), assistant(fact.noted.format(v=value), thought)]


def _recalled(
    rng: random.Random, language: Language, known: tuple[Fact, str], thinks: bool
) -> list[dict[str, Any]]:
    fact, value = known
    thought = memory.RECALL[language].format(v=value) if thinks else None
    return [user(rng.choice(fact.asked)), assistant(fact.answered.format(v=value), thought)]


def _facts(rng: random.Random, split: Split, language: Language, count: int) -> list[Fact]:
    """So many different facts: a third of the fixed kinds, a third of any key, some about other people."""
    kinds = rng.sample(tuple(memory.FACTS), min(count, 6))
    keys = dict.fromkeys(_key(rng, split, language) for _ in range(3 * count))
    free = iter([key for key in keys if key not in FIXED])
    people = [words.person(rng, language, split) for _ in range(2)]
    found = []
    for kind in kinds:
        key = None if rng.random() < 0.38 else next(free, None)
        if key is None:
            found.append(_fixed(rng, split, language, kind))
        elif rng.random() < 0.7:
            found.append(_own(rng, split, language, key))
        else:
            found.append(_of(rng, split, language, key, rng.choice(people)))
    return found


def _key(rng: random.Random, split: Split, language: Language) -> str:
    if rng.random() < 0.4:
        return rng.choice(USUAL[language].split()).replace("-", " ")
    return words.ordinary(rng, language, split)


def _fixed(rng: random.Random, split: Split, language: Language, kind: str) -> Fact:
    told, noted, asked, answered = memory.FACTS[kind][language]
    return Fact(
        tuple(half(told, split)),
        noted,
        tuple(half(asked, split)),
        answered,
        lambda: memory.value_of(rng, split, language, kind),
    )


def _own(rng: random.Random, split: Split, language: Language, key: str) -> Fact:
    def with_key(text: str) -> str:
        return text.replace("{k}", key)

    told = tuple(map(with_key, TOLD[language]))
    asked = tuple(q for q in map(with_key, ASKED[language]) if not KEPT_FACTS.has(q))
    return Fact(
        told,
        with_key(NOTED[language]),
        asked,
        with_key(ANSWERED[language]),
        lambda: _value(rng, split, language),
    )


def _of(rng: random.Random, split: Split, language: Language, key: str, person: str) -> Fact:
    def with_both(text: str) -> str:
        return text.replace("{k}", key).replace("{p}", person)

    return Fact(
        tuple(map(with_both, TOLD_OF[language])),
        with_both(NOTED_OF[language]),
        tuple(map(with_both, ASKED_OF[language])),
        with_both(ANSWERED_OF[language]),
        lambda: _value(rng, split, language),
    )


def _value(rng: random.Random, split: Split, language: Language) -> str:
    roll = rng.random()
    if roll < 0.15:
        return str(words.number(rng, split, rng.randint(1, 4)))
    return words.person(rng, language, split) if roll < 0.25 else words.open_word(rng, language, split)


# --- system prompts -----------------------------------------------------------------------------------------


def orders(rng: random.Random, split: Split) -> Sample:
    """A system prompt that orders a language or brevity, and one to four requests answered as it says."""
    spoken = rng.choice(("en", "zh"))
    brief = rng.random() < 0.4
    asked, target = rng.sample(LANGUAGES, 2)
    if brief or rng.random() < 0.15:
        target = asked
    thought = memory.OBEY[target].format(
        o=memory.BRIEF_ORDER[target] if brief else memory.LANGUAGE_ORDER[target]
    )
    order = _brief_order(rng, split, spoken) if brief else _language_order(rng, split, spoken, target)
    thinks = rng.random() < 0.5
    messages = [system(order)]
    for _ in range(rng.choices((1, 2, 3, 4), (4, 3, 2, 1))[0]):
        request = _short(rng, split, asked) if brief else _in_language(rng, split, asked, target)
        messages += [user(request[0]), assistant(request[1], thought if thinks else None)]
        if not brief and rng.random() < 0.3:
            asked = rng.choice(LANGUAGES)
    expect = {"kind": "equals", "text": messages[-1]["content"]}
    return Sample("memory", target, messages, expect, preserved=thinks)


def _language_order(rng: random.Random, split: Split, spoken: str, target: Language) -> str:
    name = rng.choice(memory.LANGUAGE_NAMES[spoken][target])
    if rng.random() < 0.3:
        return rng.choice(half(memory.ORDERS[spoken], split)).format(l=name)
    return _framed(rng, spoken, ORDER_FRAMES[spoken]).format(l=name)


def _brief_order(rng: random.Random, split: Split, spoken: str) -> str:
    if rng.random() < 0.3:
        return rng.choice(half(memory.BRIEF[spoken], split))
    return _framed(rng, spoken, BRIEF_FRAMES[spoken])


def _framed(rng: random.Random, spoken: str, patterns: tuple[str, ...]) -> str:
    text = KEPT.fresh(lambda: frames.expand(rng, rng.choice(patterns), {}))
    if spoken == "zh":
        return text.replace(" ", "") + rng.choice(("", "。"))
    text = text[:1].upper() + text[1:] if rng.random() < 0.85 else text
    return text + rng.choice(("", ".", ".", "!"))


def _in_language(rng: random.Random, split: Split, asked: Language, target: Language) -> tuple[str, str]:
    """A request in one language and its answer in the other."""
    roll = rng.random()
    if roll < 0.15:
        text = fallback.beyond(rng, split, asked)
        return text, fallback.ANSWER[target][0]
    if roll < 0.3:
        kind = rng.choice(tuple(memory.FACTS))
        told, _, _, _ = memory.FACTS[kind][asked]
        value = memory.value_of(rng, split, asked, kind)
        return rng.choice(half(told, split)).format(v=value), memory.FACTS[kind][target][1].format(v=value)
    room = about if roll < 0.6 else identity
    while True:
        sample = room.generate(rng, split)
        answer = _translated(sample, target)
        if sample.language == asked and answer:
            return sample.prompt[-1]["content"], answer


def _translated(sample: Sample, target: Language) -> str | None:
    expect = sample.expect
    if expect["kind"] == "about":
        return about.ANSWERS[expect["topic"]][target]
    if expect["kind"] == "thanks":
        return identity.WELCOME[target]
    if expect["denies_glm5"]:
        return identity.ANSWER[target][0]
    greets = sample.messages[-1]["content"] in identity.GREETING[sample.language]
    return identity.GREETING[target][0] if greets else None


def _short(rng: random.Random, split: Split, language: Language) -> tuple[str, str]:
    """A request and its answer in a few words."""
    room = about if rng.random() < 0.5 else identity
    while True:
        sample = room.generate(rng, split)
        if sample.language != language:
            continue
        question = sample.prompt[-1]["content"]
        if sample.expect["kind"] == "about" and sample.expect["topic"] in memory.BRIEF_ABOUT:
            return question, memory.BRIEF_ABOUT[sample.expect["topic"]][language]
        if sample.expect.get("denies_glm5"):
            return question, memory.BRIEF_IDENTITY[language]
