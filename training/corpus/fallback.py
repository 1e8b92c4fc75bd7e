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

from training.corpus import requests, themes, tool_kit, words
from training.corpus.frames import Kept, expand, varied
from training.corpus.phrases import more
from training.corpus.sample import (
    LANGUAGES,
    Language,
    Sample,
    Split,
    assistant,
    dress,
    extended,
    half,
    maybe_think,
    pick_language,
    user,
    with_system,
)

TOPICS: dict[Language, tuple[str, ...]] = {
    "en": tuple(
        """black holes;photosynthesis;the French Revolution;quantum computers;Shakespeare;the stock market;climate change;
        the human heart;Roman law;dinosaurs;the Great Wall;inflation;the speed of light;vaccines;chess openings;volcanoes;
        the Second World War;Mozart;the Olympic Games;gravity;the solar system;the Nile;DNA;democracy;Bitcoin;electric cars;
        the Amazon rainforest;Buddhism;the Big Bang;Einstein;tea;the Titanic;whales;the moon landing;earthquakes;Python;
        Rust programming;machine learning;neural networks;databases;sorting algorithms;the internet;the meaning of life;
        love;dreams;philosophy;Kant;the Renaissance;the pyramids;antibiotics;diabetes;marathon training;guitar chords;
        the World Cup;nuclear energy;solar panels;recursion;the periodic table;Napoleon;the Ming dynasty;jazz;opera;
        bread baking;tax law;the euro;insurance;real estate;the ocean floor;bees;wolves;penguins;the brain;memory;sleep;
        HTTP;Linux;compilers;docker;cryptography;prime numbers;calculus;topology;statistics;my homework;my girlfriend;
        the weather on Mars;football rules;visas for Japan;a wedding speech;my cover letter;a business plan""".replace(
            "\n        ", ""
        ).split(";")
    ),
    "zh": tuple(
        """黑洞;光合作用;法国大革命;量子计算机;莎士比亚;股票市场;气候变化;心脏;罗马法;恐龙;长城的历史;通货膨胀;光速;疫苗;象棋;火山;第二次世界大战;
        莫扎特;奥运会;引力;太阳系;尼罗河;基因;民主;比特币;电动汽车;热带雨林;佛教;宇宙大爆炸;爱因斯坦;茶文化;泰坦尼克号;鲸鱼;登月;地震;编程语言;
        机器学习;神经网络;数据库;排序算法;互联网;人生的意义;爱情;梦;哲学;孔子;文艺复兴;金字塔;抗生素;糖尿病;马拉松;吉他;世界杯;核能;太阳能;递归;
        元素周期表;拿破仑;明朝;唐朝;京剧;爵士乐;烘焙;税法;欧元;保险;房价;海洋;蜜蜂;狼;企鹅;大脑;睡眠;操作系统;编译器;密码学;质数;微积分;统计学;
        高考;红楼梦;三国演义;论文;简历;商业计划;减肥;健身;中医;高铁""".replace("\n        ", "").split(";")
    ),
    "ja": tuple(
        """ブラックホール;光合成;フランス革命;量子コンピュータ;源氏物語;株式市場;気候変動;心臓;恐竜;インフレ;光の速さ;ワクチン;将棋;火山;第二次世界大戦;
        オリンピック;重力;太陽系;遺伝子;民主主義;ビットコイン;電気自動車;仏教;宇宙;アインシュタイン;茶道;クジラ;地震;プログラミング;機械学習;データベース;
        インターネット;人生の意味;愛;夢;哲学;江戸時代;ピラミッド;糖尿病;ギター;ワールドカップ;原子力;素数;微積分;税金;保険;脳;睡眠;就職活動;履歴書""".replace(
            "\n        ", ""
        ).split(";")
    ),
    "id": tuple(
        """lubang hitam;fotosintesis;revolusi Prancis;komputer kuantum;pasar saham;perubahan iklim;jantung manusia;dinosaurus;
        inflasi;kecepatan cahaya;vaksin;catur;gunung berapi;perang dunia kedua;olimpiade;gravitasi;tata surya;demokrasi;bitcoin;
        mobil listrik;hutan hujan;alam semesta;teh;paus;gempa bumi;pemrograman;pembelajaran mesin;basis data;internet;makna hidup;
        cinta;mimpi;filsafat;Majapahit;piramida;diabetes;gitar;piala dunia;energi nuklir;bilangan prima;kalkulus;pajak;asuransi;
        otak;tidur;skripsi;lamaran kerja;resep masakan;sejarah Indonesia;batik""".replace(
            "\n        ", ""
        ).split(";")
    ),
}
FORMS: dict[Language, tuple[str, ...]] = {
    "en": (
        "Explain {t}.", "What is {t}?", "Tell me about {t}", "Why is {t} important?", "Give me five facts about {t}.",
        "How does {t} work?", "Write an essay about {t}.", "What do you think about {t}?", "Summarise the history of {t}.",
        "Can you teach me {t}?",
        "Who invented {t}?", "Write a Python program about {t}", "What are the advantages of {t}?", "Compare {t} and {u}.",
        "Is {t} related to {u}?",
        "Help me understand {t}.", "Translate '{t} and {u}' into German.", "When did {t} begin?", "Write an email about {t}.",
        "I want to learn more about {t}.",
        "Give me advice about {t}.", "What is the difference between {t} and {u}?", "Which book on {t} is best?",
        "How do I learn {t} quickly?", "What should everyone know about {t}?",
        "Describe {t} in detail.", "Tell me a joke about {t}.", "Write code for {t}.", "Prove a theorem about {t}.",
        "Where can I read about {t}?",
    ),
    "zh": (
        "解释一下{t}", "什么是{t}？", "跟我讲讲{t}", "{t}为什么重要？", "说出关于{t}的五个事实",
        "{t}的原理是什么？", "写一篇关于{t}的文章", "你怎么看{t}？", "总结{t}的历史", "能教我{t}吗？",
        "谁发明了{t}？", "写一个关于{t}的程序", "{t}有什么优点？", "比较{t}和{u}", "{t}和{u}有关系吗？",
        "帮我理解{t}", "把“{t}”翻译成德语", "{t}是什么时候开始的？", "写一封关于{t}的邮件", "我想深入了解{t}",
        "给我一些{t}方面的建议", "{t}和{u}有什么区别？", "推荐一本{t}的书", "怎么快速学会{t}？", "关于{t}大家应该知道什么？",
        "详细描述{t}", "讲一个关于{t}的笑话", "分析一下{t}", "{t}怎么办？", "哪里可以读到{t}的资料？",
    ),
    "ja": (
        "{t}について説明してください", "{t}とは何ですか？", "{t}の歴史を教えて", "なぜ{t}は重要ですか？", "{t}の要点を五つ挙げて",
        "{t}の仕組みは？", "{t}について作文を書いて", "{t}と{u}の違いは？", "{t}についてどう思いますか？", "{t}を詳しく知りたいです",
        "{t}の本を勧めて", "{t}は誰が発明しましたか？", "{t}の利点は何ですか？", "{t}のプログラムを書いて", "{t}を分かりやすく教えてくれますか？",
    ),
    "id": (
        "Jelaskan {t}.", "Apa itu {t}?", "Ceritakan sejarah {t}", "Mengapa {t} penting?", "Sebutkan lima fakta tentang {t}.",
        "Bagaimana cara kerja {t}?", "Tulis esai tentang {t}.", "Apa perbedaan {t} dan {u}?", "Apa pendapatmu tentang {t}?",
        "Saya ingin belajar lebih banyak tentang {t}.",
        "Siapa penemu {t}?", "Apa kelebihan {t}?", "Tulis program tentang {t}.", "Beri saran tentang {t}.", "Bisakah kamu menguraikan {t}?",
    ),
}  # fmt: skip
ODD: dict[Language, tuple[str, ...]] = {
    "en": (
        "What is the capital of {c}?", "Who is {p}?", "How old is {p}?", "What happened in {c} in {y}?", "Who won in {y}?",
        "What is the best restaurant in {c}?", "Where does {p} live?", "Recommend a film.", "Should I buy this house?",
        "Tell me a secret about {p}.",
        "What will happen tomorrow?", "Play some music", "Call {p}", "How far is it from {c} to {d}?", "Plan a trip to {c}.",
    ),
    "zh": (
        "{c}的省会是哪里？", "{p}是谁？", "{p}多大了？", "{y}年{c}发生了什么？", "{y}年谁赢了？",
        "{c}有什么好吃的？", "{p}住在哪里？", "推荐一部电影", "我应该买房吗？", "说说{p}的秘密",
        "明天会发生什么？", "放点音乐", "给{p}打电话", "从{c}到{d}有多远？", "帮我规划{c}旅行",
    ),
    "ja": ("{c}の名物は何ですか？", "{p}さんは誰ですか？", "{y}年に何がありましたか？", "おすすめの映画は？", "{p}さんの秘密は？",
           "{c}旅行の計画を立てて", "音楽をかけて", "明日は何が起こりますか？", "{c}から{d}までどのくらい？", "{c}の歴史を教えてください"),
    "id": ("Apa ibu kota {c}?", "Siapa {p}?", "Apa yang terjadi pada tahun {y}?", "Rekomendasikan film.", "Apa rahasia {p}?",
           "Rencanakan perjalanan ke {c}.", "Putar musik", "Apa yang akan terjadi besok?", "Seberapa jauh {c} dari {d}?",
           "Restoran terbaik di {c}?"),
}  # fmt: skip
for _language in LANGUAGES:
    for _key, _pool in (("topic", TOPICS), ("form", FORMS), ("odd", ODD)):
        _pool[_language] = extended(_pool[_language], more(_key, _language))
# Wordings are compared before their holes are filled: in frames a year is any number.
KEPT = Kept(
    (pool for pools in (FORMS, ODD, TOPICS) for pool in pools.values()),
    lambda wording: (wording.replace("{y}", "{n}"), wording.replace("{d}", "{c}")),
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
    if rng.random() < (0.92 if split == "held" else 0.87):
        return _beyond(rng, split, language)
    if language in ("ja", "id") or rng.random() < 0.6:
        return tool_kit.everyday(rng, split, language).text, False
    return tool_kit.made_up(rng, split, language).text, False


def beyond(rng: random.Random, split: Split, language: Language) -> str:
    """Something that neither the model nor any function of the corpus can do."""
    return _beyond(rng, split, language)[0]


def _beyond(rng: random.Random, split: Split, language: Language) -> tuple[str, bool]:
    if split == "train" and rng.random() < FRAMED:
        while FUNCTIONS.search(framed := KEPT.fresh(lambda: _told_at_length(rng, language))):
            pass
        return framed, False
    roll = rng.random()
    if roll < 0.7:
        first, second = rng.sample(half(TOPICS[language], split), 2)
        if rng.random() < 0.15:
            first = words.invented_han(rng, split) if language in ("zh", "ja") else words.invented(rng, split)
        return rng.choice(half(FORMS[language], split)).format(t=first, u=second), False
    if roll < 0.9:
        asked = rng.choice(half(ODD[language], split)).format(
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
    text = KEPT.fresh(lambda: expand(rng, rng.choice(frames), requests.PARTS[language]))
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
        return rng.choice(half(TOPICS[language], "train"))
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
    topics = TOPICS[language]
    lines = []
    for _ in range(sentences):
        if rng.random() < 0.5:
            lines.append(rng.choice(FORMS[language]).format(t=rng.choice(topics), u=rng.choice(topics)))
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
        return rng.choice((words.invented_han(rng, split), rng.choice(half(TOPICS[language], split))))
    return rng.choice(
        (
            words.invented(rng, split),
            rng.choice(half(TOPICS[language], split)),
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
