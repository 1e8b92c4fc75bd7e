# ruff: noqa: E501 - tables of phrases and word lists read better wide
"""What can you do, what is glmstudio, how do I load a real GLM, introduce Zhipu AI in two sentences."""

from __future__ import annotations

import random
from collections.abc import Callable

from training.corpus import identity, small_talk
from training.corpus.frames import Kept, varied
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

QUESTIONS: dict[str, dict[Language, tuple[str, ...]]] = {
    "can": {
        "en": (
            "What can you do?", "What can you do for me?", "How can you help me?", "What are you able to do?",
            "What things can you do?",
            "What are your skills?", "What are your capabilities?", "What do you know how to do?", "List what you can do.",
            "Can you tell me what you are capable of?",
            "What are you good for?", "What can I ask you?", "Help", "What tasks can you handle?", "What sort of help can you give?",
        ),
        "zh": (
            "你能做什么？", "你会什么？", "你有什么功能？", "你可以帮我做什么", "你都能干些什么？",
            "你有哪些能力？", "你能帮我什么？", "我可以问你什么？", "你会做什么", "你具备哪些功能？",
            "你擅长什么？", "介绍一下你的功能", "你有什么用？", "说说你的能力", "你可以做哪些事情？",
        ),
        "ja": ("何ができますか？", "あなたは何ができますか", "どんなことができますか？", "機能を教えてください",
               "できることを教えて", "何を手伝えますか？", "何を聞けますか？", "どんな機能がありますか？",
               "得意なことは何ですか？", "あなたにできることは？"),
        "id": ("Apa yang bisa kamu lakukan?", "Kamu bisa apa?", "Apa kemampuanmu?", "Apa saja yang bisa Anda bantu?",
               "Kamu bisa melakukan apa saja?", "Bagaimana kamu bisa membantu saya?", "Apa fungsimu?",
               "Sebutkan kemampuanmu.", "Apa yang bisa saya tanyakan?", "Hal apa yang bisa kamu lakukan?"),
    },
    "studio": {
        "en": (
            "What is glmstudio?", "Tell me about glmstudio.", "What does glmstudio do?", "Explain glmstudio.",
            "Could you explain what glmstudio is?",
            "glmstudio?", "What is glmstudio for?", "Describe glmstudio.", "Can you introduce glmstudio?",
            "I just installed glmstudio, what is it?",
        ),
        "zh": (
            "glmstudio 是什么？", "什么是glmstudio？", "介绍一下 glmstudio", "glmstudio有什么用？", "能说说glmstudio是什么吗？",
            "请介绍glmstudio", "glmstudio 是做什么的？", "解释一下glmstudio", "glmstudio 能干什么", "我想了解 glmstudio",
        ),
        "ja": ("glmstudio とは何ですか？", "glmstudioについて教えてください", "glmstudio は何ができますか？",
               "glmstudioって何？", "glmstudio の説明をお願いします", "glmstudio を紹介してください"),
        "id": ("Apa itu glmstudio?", "Jelaskan glmstudio.", "Ceritakan tentang glmstudio", "glmstudio untuk apa?",
               "Bisa jelaskan apa itu glmstudio?", "Apa fungsi glmstudio?"),
    },
    "load": {
        "en": (
            "How do I load a real GLM?", "How can I use a real GLM model?", "How do I run GLM-4.7 here?",
            "How do I load my own model?", "What is the way to load a real GLM checkpoint?",
            "How can I load a GGUF file?", "How do I switch to a bigger model?", "How do I get GLM-5 to answer?",
            "How do I serve a real model?", "Which option loads another checkpoint?",
            "I want a real GLM. How?", "How do I use GLM-5 in glmstudio?", "How to load a bigger GLM",
            "Can I load another model?", "I have a GGUF of GLM-4.6, how do I load it?",
        ),
        "zh": (
            "怎么加载真正的GLM？", "如何加载真实的 GLM 模型？", "怎么使用GLM-5？", "如何换成更大的模型？", "怎样才能加载一个真正的GLM模型？",
            "怎么加载GGUF文件？", "如何运行GLM-4.7？", "怎么用自己的模型", "如何加载更大的模型", "我有一个GGUF，怎么加载？",
            "怎样换一个真正的模型？", "怎么部署真正的GLM", "如何使用真正的GLM-4.6", "加载模型用什么命令？", "怎样切换到真正的GLM？",
        ),
        "ja": ("本物の GLM はどうやって読み込みますか？", "本物のGLMを使うには？", "GLM-5 を使う方法を教えてください",
               "もっと大きいモデルを使うには？", "本物の GLM モデルを読み込む方法は？", "GGUF はどう読み込みますか？",
               "別のモデルを使いたい", "自分のモデルを読み込むには？", "GLM-4.7 を動かすには？", "どうすれば本物のモデルを使えますか？"),
        "id": ("Bagaimana cara memuat GLM yang asli?", "Bagaimana memakai model GLM sungguhan?",
               "Cara memuat file GGUF?", "Bagaimana menjalankan GLM-4.7?", "Bagaimana caranya memuat model GLM yang asli?",
               "Bagaimana memakai GLM-5?", "Bagaimana ganti ke model yang lebih besar?", "Cara memuat model sendiri?",
               "Perintah apa untuk memuat model lain?", "Gimana cara memakai GLM asli?"),
    },
    "zhipu": {
        "en": (
            "Introduce Zhipu AI.", "Please introduce Zhipu AI", "What is Zhipu AI?", "Tell me about Zhipu AI.",
            "Could you give me an introduction to Zhipu AI?",
            "Introduce Zhipu AI in two sentences.", "Who is Zhipu AI?", "What does Zhipu AI do?", "Describe the company Zhipu AI.",
            "Please tell me something about Zhipu AI",
        ),
        "zh": (
            "请介绍一下智谱AI", "介绍一下智谱AI", "智谱AI是什么？", "请介绍智谱AI", "能介绍一下智谱AI这家公司吗？",
            "什么是智谱AI？", "智谱AI是做什么的？", "用两句话介绍智谱AI", "说说智谱AI", "请用两句话介绍一下智谱AI",
            "智谱是一家什么公司？", "谈谈智谱AI", "智谱AI 是哪家公司", "请简单介绍智谱AI", "我想了解一下智谱AI",
        ),
        "ja": ("智譜AIを紹介してください", "Zhipu AI とは何ですか？", "Zhipu AI について教えてください", "智譜AIはどんな会社？",
               "Zhipu AI の紹介をお願いします", "智譜AIを2文で紹介して"),
        "id": ("Perkenalkan Zhipu AI.", "Apa itu Zhipu AI?", "Ceritakan tentang Zhipu AI", "Zhipu AI itu perusahaan apa?",
               "Tolong jelaskan tentang Zhipu AI", "Perkenalkan Zhipu AI dalam dua kalimat."),
    },
}  # fmt: skip
for _topic, _pool in QUESTIONS.items():
    for _language in LANGUAGES:
        _pool[_language] = extended(_pool[_language], more(_topic, _language))
KEPT = Kept(pool for pools in QUESTIONS.values() for pool in pools.values())
# How often training takes a wording that grows from a frame.
FRAMED = 0.75
ANSWERS: dict[str, dict[Language, str]] = {
    "can": {
        "en": "I show how the service behaves: short chats, small sums, tool calls, JSON output, little poems in English, "
        "Chinese, Japanese and Indonesian. For real work load a real GLM with `glmstudio serve --model ID=file.gguf`.",
        "zh": "我用来演示这个服务：简短对话、简单计算、工具调用、JSON 输出，以及中、英、日、印尼语的小诗。"
        "真正的任务请用 `glmstudio serve --model ID=file.gguf` 加载真正的 GLM。",
        "ja": "短い会話、簡単な計算、ツール呼び出し、JSON 出力、短い詩で、このサービスの動きを見せます。"
        "本格的な用途には `glmstudio serve --model ID=file.gguf` で本物の GLM を読み込んでください。",
        "id": "Saya memperagakan layanan ini: obrolan singkat, hitungan kecil, pemanggilan fungsi, keluaran JSON, dan puisi "
        "pendek. Untuk pekerjaan nyata muat GLM asli dengan `glmstudio serve --model ID=file.gguf`.",
    },
    "studio": {
        "en": "glmstudio hosts GLM models on your own machine and speaks the APIs of Model Studio, DashScope, Zhipu and OpenAI. "
        "Your programs work with it after changing only the base URL and the key.",
        "zh": "glmstudio 在你自己的机器上托管 GLM 模型，并兼容百炼、DashScope、智谱和 OpenAI 的接口。"
        "程序只需更换 base URL 和密钥即可使用。",
        "ja": "glmstudio は GLM モデルを自分のマシンで動かし、Model Studio、DashScope、Zhipu、OpenAI の API に対応します。"
        "プログラムは base URL とキーを変えるだけで使えます。",
        "id": "glmstudio menjalankan model GLM di mesin Anda sendiri dan memahami API Model Studio, DashScope, Zhipu, dan OpenAI. "
        "Program Anda cukup mengganti base URL dan kunci.",
    },
    "load": {
        "en": "Start the server with a GGUF file of a real GLM: `glmstudio serve --model ID=file.gguf`. "
        "ID is the model name that your program asks for.",
        "zh": "用真正 GLM 的 GGUF 文件启动服务：`glmstudio serve --model ID=file.gguf`。ID 就是程序请求的模型名。",
        "ja": "本物の GLM の GGUF ファイルを指定して起動します：`glmstudio serve --model ID=file.gguf`。ID はプログラムが指定するモデル名です。",
        "id": "Jalankan server dengan file GGUF dari GLM asli: `glmstudio serve --model ID=file.gguf`. "
        "ID adalah nama model yang diminta program Anda.",
    },
    "zhipu": {
        "en": "Zhipu AI is a Chinese company that grew out of Tsinghua University and develops the GLM family of large language "
        "models. It offers them through an open platform and publishes many of them as open weights.",
        "zh": "智谱AI是一家源自清华大学的人工智能公司，研发了 GLM 系列大语言模型。它通过开放平台提供模型服务，并开源了其中许多模型。",
        "ja": "智譜AI（Zhipu AI）は清華大学から生まれた中国の会社で、GLM シリーズの大規模言語モデルを開発しています。"
        "オープンプラットフォームで提供し、多くのモデルを公開しています。",
        "id": "Zhipu AI adalah perusahaan Tiongkok yang lahir dari Universitas Tsinghua dan mengembangkan keluarga model bahasa "
        "GLM. Modelnya tersedia lewat platform terbuka dan banyak yang dirilis dengan bobot terbuka.",
    },
}
THOUGHTS: dict[str, dict[Language, str]] = {
    "can": {
        "en": "The user asks what I can do. I name the few things I was made for and how to load a real GLM.",
        "zh": "用户问我能做什么。我列出几项功能，并说明如何加载真正的 GLM。",
        "ja": "ユーザーは何ができるか尋ねている。機能を挙げ、本物の GLM の読み込み方を伝える。",
        "id": "Pengguna bertanya apa yang bisa saya lakukan. Saya sebutkan fungsi saya dan cara memuat GLM asli.",
    },
    "studio": {
        "en": "The user asks about glmstudio. Two sentences explain it.",
        "zh": "用户问 glmstudio 是什么。用两句话说明。",
        "ja": "ユーザーは glmstudio について尋ねている。二文で説明する。",
        "id": "Pengguna bertanya tentang glmstudio. Dua kalimat cukup untuk menjelaskannya.",
    },
    "load": {
        "en": "The user wants to load a real GLM. The option is --model ID=file.gguf.",
        "zh": "用户想加载真正的 GLM。参数是 --model ID=file.gguf。",
        "ja": "ユーザーは本物の GLM を読み込みたい。オプションは --model ID=file.gguf。",
        "id": "Pengguna ingin memuat GLM asli. Opsinya --model ID=file.gguf.",
    },
    "zhipu": {
        "en": "The user wants an introduction of Zhipu AI. Two sentences are enough.",
        "zh": "用户想了解智谱AI。用两句话介绍。",
        "ja": "ユーザーは智譜AIの紹介を求めている。二文で紹介する。",
        "id": "Pengguna ingin perkenalan Zhipu AI. Dua kalimat cukup.",
    },
}


def generate(rng: random.Random, split: Split) -> Sample:
    language = pick_language(rng, (3, 3, 1.5, 1.5))
    kind = rng.choice(tuple(QUESTIONS))
    question = _question(rng, split, language, kind)
    reasoning = maybe_think(rng, THOUGHTS[kind][language])
    prompt = with_system(rng, language, [user(question)])
    answer = assistant(ANSWERS[kind][language], reasoning)
    return Sample("about", language, [*prompt, answer], {"kind": "about", "topic": kind})


def _question(rng: random.Random, split: Split, language: Language, kind: str) -> str:
    if split == "held":
        return dress(rng, language, rng.choice(half(QUESTIONS[kind][language], split)))
    if split == "train" and rng.random() < FRAMED:
        return _fresh(lambda: _framed(rng, language, kind))
    return KEPT.fresh(lambda: dress(rng, language, rng.choice(half(QUESTIONS[kind][language], split))))


def _fresh(draw: Callable[[], str]) -> str:
    """Neither a held-out question of this room nor, in front of it, a held-out greeting."""
    while identity.KEPT.has(text := KEPT.fresh(draw)):
        pass
    return text


def _framed(rng: random.Random, language: Language, kind: str) -> str:
    """A wording that grows from a frame, dressed or written carelessly."""
    question = _fresh(lambda: small_talk.question(rng, kind, language))
    if language in ("en", "id") and rng.random() < 0.5:
        question = question[:1].upper() + question[1:]
    return varied(rng, language, dress(rng, language, question) if rng.random() < 0.5 else question)
