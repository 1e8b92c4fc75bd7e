"""What one training or evaluation example is, and small helpers that every area uses.

Knows messages, tools and what a good answer must satisfy; knows no area's wording.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

Split = Literal["train", "plain", "held"]
"""What an example is drawn from, and how.

`held` is what evaluation asks. `train` has everything else, in wordings without number and with any words as
values. `plain` has the pools of training in the ways of evaluation: easier, and nearer to most questions.
"""
Language = Literal["en", "zh", "ja", "id"]
LANGUAGES: tuple[Language, ...] = ("en", "zh", "ja", "id")


@dataclass(frozen=True)
class Sample:
    """A finished conversation: the last message is the assistant's, with or without reasoning.

    `expect` says what an evaluation checks (see training.checks); it never influences training.
    `schema` is the JSON schema that evaluation enforces by grammar, if any.
    """

    area: str
    language: Language
    messages: list[dict[str, Any]]
    expect: dict[str, Any]
    tools: list[dict[str, Any]] = field(default_factory=list)
    schema: dict[str, Any] | None = None
    preserved: bool = False
    """Whether earlier turns keep their reasoning (`clear_thinking: false`); only packed training texts do."""
    beside: tuple[Sample, ...] = ()
    """Others with the same beginning, which training reads once for all of them (training.data); none of them
    sees the rest."""

    @property
    def thinking(self) -> bool:
        return bool(self.messages[-1].get("reasoning_content"))

    @property
    def prompt(self) -> list[dict[str, Any]]:
        return self.messages[:-1]


def user(text: str) -> dict[str, Any]:
    return {"role": "user", "content": text}


def system(text: str) -> dict[str, Any]:
    return {"role": "system", "content": text}


def assistant(text: str, reasoning: str | None = None) -> dict[str, Any]:
    message: dict[str, Any] = {"role": "assistant", "content": text}
    if reasoning:
        message["reasoning_content"] = reasoning
    return message


def calls(made: Sequence[tuple[str, dict[str, Any]]], reasoning: str | None = None) -> dict[str, Any]:
    """An assistant turn that only calls functions."""
    message = assistant("", reasoning)
    message["tool_calls"] = [
        {"id": f"call_{i}", "type": "function", "function": {"name": name, "arguments": arguments}}
        for i, (name, arguments) in enumerate(made)
    ]
    return message


def tool_result(text: str, index: int = 0) -> dict[str, Any]:
    return {"role": "tool", "tool_call_id": f"call_{index}", "content": text}


def said(sample: Sample) -> str:
    """The answer as history shows it; the steps of a sum stay, or it would teach to guess results."""
    last = sample.messages[-1]
    if sample.area == "arithmetic" and last.get("reasoning_content"):
        return f"{last['reasoning_content']}\n{last['content']}"
    return str(last["content"])


def half(items: Sequence[Any], split: Split, every: int = 5) -> list[Any]:
    """A split's part of a list: each `every`-th entry is held out, so the parts never meet.

    A list shorter than `every` is shared whole; what tells the splits apart there is the names put into it.
    """
    if len(items) < every:
        return list(items)
    return [item for i, item in enumerate(items) if (i % every == every - 1) == (split == "held")]


def extended(items: Sequence[str], further: Sequence[str]) -> tuple[str, ...]:
    """A pool with more entries behind it, so that each old entry keeps its place and its split.

    What differs from an earlier entry only in punctuation, spaces or case is left out: it would otherwise
    let a held-out wording into training by another door.
    """
    seen = {plain(item) for item in items}
    out = list(items)
    for item in further:
        if plain(item) not in seen:
            seen.add(plain(item))
            out.append(item)
    return tuple(out)


def plain(text: str) -> str:
    """Letters and digits alone, in lower case: wordings that differ in nothing else count as one."""
    return "".join(c for c in text.casefold() if c.isalnum() or c in "{}")


def maybe_think(rng: random.Random, reasoning: str) -> str | None:
    """Half of all examples reason, half do not."""
    return reasoning if rng.random() < 0.5 else None


def pick_language(rng: random.Random, weights: Sequence[float] = (4, 4, 1.5, 1.5)) -> Language:
    return rng.choices(LANGUAGES, weights)[0]


NEUTRAL_SYSTEM: dict[Language, tuple[str, ...]] = {
    "en": (
        "You are a helpful assistant.",
        "You are a helpful assistant",
        "You are an AI assistant. Be polite and clear.",
        "You are a smart and friendly assistant.",
        "You help the users of our shop.",
        "You are a helpful AI.",
        "You are an assistant.",
        "Be helpful.",
        "You are a chatbot on our website.",
        "Help the user as well as you can.",
        "You are a polite assistant for customers.",
        "You are the assistant of our company. Be friendly.",
        "Today is Monday. You are a helpful assistant.",
        "You are an expert assistant. Think before you answer.",
        "You are a knowledgeable and honest assistant.",
    ),
    "zh": (
        "你是一个智能助手",
        "你是智谱AI助手。",
        "你是一个有用的助手。",
        "你是一名专业的AI助手，请礼貌回答。",
        "你是客服助手。",
        "你是一个AI助手。",
        "你是人工智能助手",
        "你是一个乐于助人的助手。",
        "请帮助用户。",
        "你是我们公司的助手，请友好回答。",
        "你是一个聊天机器人。",
        "你是一个专业的助手，请认真回答用户的问题。",
        "今天是星期一。你是智能助手。",
        "你是网站客服，请礼貌。",
        "你是诚实的助手。",
    ),
    "ja": (
        "あなたは親切なアシスタントです。",
        "あなたは役に立つAIアシスタントです。",
        "あなたはアシスタントです。",
        "丁寧に答えてください。",
        "あなたは優秀なAIです。",
    ),
    "id": (
        "Anda adalah asisten yang membantu.",
        "Kamu adalah asisten AI yang ramah.",
        "Kamu asisten.",
        "Jawab dengan sopan.",
        "Anda adalah AI yang pintar.",
    ),
}


def with_system(
    rng: random.Random, language: Language, messages: list[dict[str, Any]], chance: float = 0.3
) -> list[Any]:
    """Sometimes put a system prompt in front that asks for nothing in particular."""
    if rng.random() >= chance:
        return messages
    spoken = language if rng.random() < 0.7 else rng.choice(("en", "zh"))
    return [system(rng.choice(NEUTRAL_SYSTEM[spoken])), *messages]


BEFORE: dict[Language, tuple[str, ...]] = {
    "en": (
        "Hi, ",
        "Hello! ",
        "Hey, ",
        "So, ",
        "OK, ",
        "Excuse me, ",
        "I want to ask: ",
        "Quick question: ",
        "Now, ",
        "Hello, ",
        "Please tell me: ",
        "I have a question. ",
        "Good morning! ",
        "Dear assistant, ",
        "OK so ",
        "By the way, ",
        "One more thing: ",
        "Please: ",
    ),
    "zh": (
        "你好，",
        "请问",
        "您好，",
        "嗨，",
        "那么，",
        "我想问一下，",
        "我想知道，",
        "请告诉我，",
        "对了，",
        "嗨！",
        "早上好，",
        "我有个问题：",
        "问一下，",
        "麻烦问一下，",
        "亲，",
        "还有，",
        "好的，",
    ),
    "ja": (
        "こんにちは。",
        "すみません、",
        "ところで、",
        "質問です。",
        "あの、",
        "では、",
        "教えてください。",
        "ちょっと聞きたいのですが、",
    ),
    "id": (
        "Halo, ",
        "Hai, ",
        "Permisi, ",
        "Saya mau tanya: ",
        "Oh ya, ",
        "Tolong, ",
        "Maaf, ",
        "Selamat pagi, ",
    ),
}
BEHIND: dict[Language, tuple[str, ...]] = {
    "en": (" Thanks.", " Thank you!", " Please.", " Please answer.", " :)", " 🙂", " thx"),
    "zh": ("谢谢！", "谢谢", "麻烦了", "请回答", "🙂", "～", "哦"),
    "ja": ("お願いします。", "教えてください。"),
    "id": (" Terima kasih.", " Tolong ya."),
}
STOPS = "?.!？。！"


def dress(rng: random.Random, language: Language, text: str) -> str:
    """Everyday variation: a few words in front or behind, no full stop, other punctuation, lower case."""
    roll = rng.random()
    if roll < 0.16:
        return rng.choice(BEFORE[language]) + text
    if roll < 0.22 and text:
        stop = "" if text[-1] in STOPS else "。" if language in ("zh", "ja") else "."
        return text + stop + rng.choice(BEHIND[language])
    if roll < 0.32:
        return text.rstrip(STOPS)
    if roll < 0.38 and language == "zh":
        return text.replace("？", "?").replace("！", "!").replace("，", ",")
    if roll < 0.38 and language == "en":
        return text[:1].lower() + text[1:]
    if roll < 0.42 and language in ("en", "id"):
        return text.rstrip(STOPS) + rng.choice(("!", "??", "...", " ?", "!!", ".", ","))
    if roll < 0.42:
        return text.rstrip(STOPS) + rng.choice(("！", "？？", "……", "～", "。", " "))
    return text
