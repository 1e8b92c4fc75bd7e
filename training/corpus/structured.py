# ruff: noqa: E501 - tables of phrases and word lists read better wide
"""Filling a small JSON object from a sentence: with a schema in the message, with named keys, or free."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from typing import Any

from training.corpus import words
from training.corpus.sample import (
    Language,
    Sample,
    Split,
    assistant,
    half,
    pick_language,
    system,
    user,
)

Draw = Callable[[random.Random, Language, Split], Any]
# key names, JSON type, how a sentence mentions the value, how the value is drawn
FIELDS: dict[str, tuple[tuple[str, ...], str, dict[str, tuple[str, ...]], Draw]] = {
    "person": (
        ("name", "person", "customer", "full_name", "client", "user_name", "guest", "owner", "author", "patient"),
        "string",
        {"en": ("{v}", "{v}", "customer {v}", "Mr. {v}", "our guest {v}"), "zh": ("{v}", "客户{v}", "{v}先生", "{v}", "{v}女士")},
        words.full_name,
    ),
    "city": (
        ("city", "place", "location", "town", "destination", "home_city", "where", "address", "venue", "origin"),
        "string",
        {"en": ("lives in {v}", "from {v}", "is in {v}", "travels to {v}", "works in {v}"), "zh": ("住在{v}", "来自{v}", "在{v}", "去{v}", "在{v}工作")},
        words.city,
    ),
    "age": (
        ("age", "years", "age_years", "how_old", "person_age"),
        "integer",
        {"en": ("is {v} years old", "aged {v}", "{v} years old", "age {v}", "turned {v}"), "zh": ("{v}岁", "今年{v}岁", "年龄{v}", "年龄是{v}", "满{v}岁")},
        lambda rng, _l, split: words.number(rng, split, 2),
    ),
    "date": (
        ("date", "day", "on", "meeting_date", "deadline", "start", "when", "birthday", "delivery_date", "due_date"),
        "string",
        {"en": ("on {v}", "dated {v}", "on the date {v}", "on {v}", "for {v}"), "zh": ("日期{v}", "在{v}这天", "时间是{v}", "日期是{v}", "定于{v}")},
        lambda rng, _l, _s: f"{rng.randint(2019, 2032)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}",
    ),
    "amount": (
        ("amount", "price", "total", "cost", "sum", "fee", "paid", "budget", "quantity", "value"),
        "number",
        {"en": ("pays {v} dollars", "costs {v} euros", "for {v} yuan", "spends {v} dollars", "worth {v} euros"),
         "zh": ("付了{v}元", "花费{v}元", "价格{v}元", "金额{v}", "总价{v}元")},
        lambda rng, _l, split: words.number(rng, split, rng.randint(2, 3)) + (0 if rng.random() < 0.6 else rng.choice((0.5, 0.25, 0.9))),
    ),
    "item": (
        ("item", "product", "thing", "goods", "article", "object", "order", "purchase", "bought", "dish"),
        "string",
        {"en": ("buys {v}", "orders {v}", "wants {v}", "bought {v}", "needs {v}"), "zh": ("买了{v}", "订购{v}", "想要{v}", "购买{v}", "需要{v}")},
        lambda rng, language, split: rng.choice(half(words.ITEMS[language], split)) if rng.random() < 0.6
        else words.invented_han(rng, split) if language == "zh" else words.invented(rng, split),
    ),
    "job": (
        ("job", "profession", "occupation", "work", "role", "career", "job_title", "position", "employment", "trade"),
        "string",
        {"en": ("is a {v}", "works as a {v}", "a {v}", "the {v}", "employed as a {v}"), "zh": ("是{v}", "职业是{v}", "当{v}", "做{v}", "担任{v}")},
        lambda rng, language, split: rng.choice(half(words.JOBS[language], split)),
    ),
    "flag": (
        ("member", "married", "paid_already", "vip", "student", "active", "verified", "local", "urgent", "gift"),
        "boolean",
        {"en": ("{k}: {v}",), "zh": ("{k}：{v}",)},
        lambda rng, _l, _s: rng.random() < 0.5,
    ),
}  # fmt: skip
ENUMS = (
    ("size", ("small", "medium", "large")), ("colour", ("red", "green", "blue")), ("priority", ("low", "normal", "high")),
    ("mood", ("happy", "sad", "angry")), ("sentiment", ("positive", "neutral", "negative")), ("status", ("open", "closed", "waiting")),
    ("season", ("spring", "summer", "autumn", "winter")), ("payment", ("cash", "card", "transfer")), ("level", ("beginner", "expert")),
    ("shift", ("morning", "evening", "night")),
)  # fmt: skip
# Put in front of a known key, these make schemas that training has not seen but that still mean something.
QUALIFIERS = (
    "customer", "guest", "user", "order", "billing", "home", "work", "main", "new", "second", "buyer", "member",
    "invoice", "trip", "shop", "travel", "sender", "last", "team", "event", "school", "hotel", "office", "ticket", "project",
)  # fmt: skip
SENTENCE_ENDS = {"en": ".", "zh": "。"}
ASK_SCHEMA = {
    "en": (
        "Fill this JSON schema: {s}\nText: {x}", "Answer as JSON with this schema: {s}\n{x}", "{x}\nReturn JSON for this schema: {s}",
        "Extract the data as JSON. Schema: {s}\n{x}", "{x}\nJSON schema to follow: {s}",
    ),
    "zh": (
        "按照这个JSON schema填写：{s}\n文本：{x}", "请用JSON回答，schema：{s}\n{x}", "{x}\n按以下schema返回JSON：{s}",
        "提取信息并输出JSON。schema：{s}\n{x}", "{x}\n请遵循的JSON schema：{s}",
    ),
}  # fmt: skip
ASK_KEYS = {
    "en": (
        "Return JSON with the keys {k}: {x}", "Extract {k} as JSON.\n{x}", "{x}\nGive me {k} as a JSON object.",
        "Please answer in JSON ({k}). {x}", "JSON with {k}, please: {x}",
    ),
    "zh": (
        "用JSON返回{k}：{x}", "提取{k}，输出JSON。\n{x}", "{x}\n请以JSON给出{k}。", "请用JSON回答（{k}）。{x}", "把{k}整理成JSON：{x}",
    ),
}  # fmt: skip
ASK_PLAIN = {
    "en": (
        "Extract the information as JSON: {x}",
        "{x}\nAnswer in JSON.",
        "Turn this into JSON: {x}",
        "Output JSON. {x}",
        "As a JSON object: {x}",
    ),
    "zh": (
        "提取信息，用JSON输出：{x}",
        "{x}\n请用JSON回答。",
        "把这句话转成JSON：{x}",
        "输出JSON。{x}",
        "{x} 请给出JSON对象。",
    ),
}
THOUGHT = {"en": "The text gives {p}. I write only the JSON object.", "zh": "文本中有{p}。只输出 JSON 对象。"}
SYSTEMS = {
    "en": ("You answer only with JSON.", "Extract data and return JSON.", "Reply in JSON format."),
    "zh": ("只输出JSON。", "请提取信息并返回JSON。", "以JSON格式回复。"),
}


def generate(rng: random.Random, split: Split) -> Sample:
    language = pick_language(rng, (1, 1, 0, 0))
    form = rng.choices(("schema", "keys", "plain", "system"), (4, 4, 1.5, 1))[0]
    properties, record, sentence = _facts(rng, split, language, named=form in ("schema", "keys"))
    schema = {"type": "object", "properties": properties, "required": list(record)}
    if rng.random() < 0.4:
        schema["additionalProperties"] = False
    text = _message(rng, split, language, form, schema, record, sentence)
    joiner = ", " if language == "en" else "，"
    found = joiner.join(f"{k} = {v if isinstance(v, str) else json.dumps(v)}" for k, v in record.items())
    reasoning = THOUGHT[language].format(p=found) if rng.random() < 0.4 else None
    prompt = [user(text)]
    if form == "system":
        prompt.insert(0, system(rng.choice(SYSTEMS[language])))
    answer = assistant(json.dumps(record, ensure_ascii=False), reasoning)
    expect = {"kind": "json", "value": record, "values_only": form in ("plain", "system")}
    # Where nothing names the keys, no grammar could force them: a bare json_object request.
    return Sample(
        "structured",
        language,
        [*prompt, answer],
        expect,
        schema=schema if form in ("schema", "keys") else None,
    )


def _facts(
    rng: random.Random, split: Split, language: Language, named: bool
) -> tuple[dict[str, Any], dict[str, Any], str]:
    """Two to four facts about one person: their schema, their values and a sentence that tells them."""
    kinds = ["person", *rng.sample([k for k in FIELDS if k != "person"], rng.randint(1, 3))]
    properties: dict[str, Any] = {}
    record: dict[str, Any] = {}
    parts: list[str] = []
    for kind in kinds:
        names, json_type, spoken, draw = FIELDS[kind]
        # Where the message names no keys there is one for each kind of fact: nothing could tell which to prefer.
        name = _key(rng, split, rng.choice(half(names, "train"))) if named else names[0]
        value = draw(rng, language, split)
        if name in record:
            continue
        properties[name], record[name] = {"type": json_type}, value
        shown = value
        if kind == "flag":
            shown = {"en": ("no", "yes"), "zh": ("否", "是")}[language][value]
        parts.append(rng.choice(spoken[language]).format(v=shown, k=name.replace("_", " ")))
    if rng.random() < 0.3:
        name, values = rng.choice(half(ENUMS, split))
        if name not in record:
            value = rng.choice(values)
            properties[name], record[name] = {"type": "string", "enum": list(values)}, value
            parts.append(f"{name}: {value}" if language == "en" else f"{name}：{value}")
    if named and rng.random() < 0.3:
        keys = rng.sample(list(record), len(record))
        properties, record = {k: properties[k] for k in keys}, {k: record[k] for k in keys}
    comma = ", " if language == "en" else "，"
    return (
        properties,
        record,
        parts[0] + (" " if language == "en" else "") + comma.join(parts[1:]) + SENTENCE_ENDS[language],
    )


def _key(rng: random.Random, split: Split, base: str) -> str:
    """A key as schemas spell it: qualified, in snake or camel case. Held-out keys always carry an unseen qualifier."""
    roll = rng.random()
    if split == "train" and roll < 0.35:
        return base
    qualifier = rng.choice(half(QUALIFIERS, split)) if roll < 0.75 else words.invented(rng, split)
    return f"{qualifier}_{base}" if rng.random() < 0.75 else qualifier + base.title().replace("_", "")


def _message(
    rng: random.Random,
    split: Split,
    language: Language,
    form: str,
    schema: dict[str, Any],
    record: dict[str, Any],
    sentence: str,
) -> str:
    if form == "schema":
        shown = json.dumps(schema, ensure_ascii=False)
        return rng.choice(half(ASK_SCHEMA[language], split)).format(s=shown, x=sentence)
    if form == "keys":
        joined = (", " if language == "en" else "、").join(record)
        return rng.choice(half(ASK_KEYS[language], split)).format(k=joined, x=sentence)
    if form == "plain":
        return rng.choice(half(ASK_PLAIN[language], split)).format(x=sentence)
    return sentence
