# ruff: noqa: E501 - tables of phrases and word lists read better wide
"""Filling a small JSON object from a sentence: with a schema in the message, with named keys, or free."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from training.corpus import structured_asked, vocabulary, words
from training.corpus.frames import Kept
from training.corpus.sample import (
    Language,
    Sample,
    Split,
    assistant,
    extended,
    half,
    pick_language,
    system,
    user,
)

Draw = Callable[[random.Random, Language, Split], Any]
# key names, JSON type, how a sentence mentions the value, how the value is drawn
FIELDS: dict[str, tuple[tuple[str, ...], str, dict[str, tuple[str, ...]], Draw]] = {
    "person": (
        ("name", "person", "customer", "full_name", "client", "user_name", "guest", "owner", "author", "patient", "buyer", "employee", "contact", "recipient", "sender", "passenger", "member_name", "who", "holder", "seller"),
        "string",
        {"en": ("{v}", "{v}", "customer {v}", "Mr. {v}", "our guest {v}", "my friend {v}", "the user {v}", "Mrs. {v}", "Dr. {v}", "a person called {v}", "{v}", "{v}", "the customer {v}", "someone named {v}", "colleague {v}"), "zh": ("{v}", "客户{v}", "{v}先生", "{v}", "{v}女士", "我的朋友{v}", "用户{v}", "同事{v}", "{v}", "{v}同学", "{v}", "顾客{v}", "名叫{v}的人", "会员{v}", "{v}老师")},
        words.full_name,
    ),
    "city": (
        ("city", "place", "location", "town", "destination", "home_city", "where", "address", "venue", "origin", "residence", "region", "site", "city_name", "from", "to", "target_city", "hometown", "area", "base"),
        "string",
        {"en": ("lives in {v}", "from {v}", "is in {v}", "travels to {v}", "works in {v}", "comes from {v}", "was born in {v}", "moved to {v}", "stays in {v}", "based in {v}", "goes to {v}", "flies to {v}", "resides in {v}", "arrives in {v}", "is at home in {v}"), "zh": ("住在{v}", "来自{v}", "在{v}", "去{v}", "在{v}工作", "住{v}", "家在{v}", "搬到{v}", "前往{v}", "出生在{v}", "飞往{v}", "人在{v}", "现居{v}", "到达{v}", "老家{v}")},
        words.city,
    ),
    "age": (
        ("age", "years", "age_years", "how_old", "person_age", "current_age", "age_in_years", "years_old", "user_age", "client_age"),
        "integer",
        {"en": ("is {v} years old", "aged {v}", "{v} years old", "age {v}", "turned {v}", "is {v}", "who is {v} years old", "just turned {v}", "at the age of {v}", "is aged {v}", "{v} years of age", "has an age of {v}", "({v} years old)", "is now {v} years old", "will be {v}"), "zh": ("{v}岁", "今年{v}岁", "年龄{v}", "年龄是{v}", "满{v}岁", "年龄：{v}", "年龄为{v}岁", "现年{v}岁", "已经{v}岁", "{v}周岁", "刚满{v}岁", "今年{v}", "才{v}岁", "岁数{v}", "快{v}岁")},
        lambda rng, _l, split: words.number(rng, split, 2),
    ),
    "date": (
        ("date", "day", "on", "meeting_date", "deadline", "start", "when", "birthday", "delivery_date", "due_date", "start_date", "end_date", "until", "at_date", "event_day", "booking_date", "check_in", "issued", "expiry", "arrival_date"),
        "string",
        {"en": ("on {v}", "dated {v}", "on the date {v}", "on {v}", "for {v}", "at {v}", "the date is {v}", "date: {v}", "due {v}", "until {v}", "scheduled for {v}", "starting {v}", "as of {v}", "from {v}", "by {v}"), "zh": ("日期{v}", "在{v}这天", "时间是{v}", "日期是{v}", "定于{v}", "于{v}", "日期为{v}", "日期：{v}", "时间为{v}", "截止{v}", "{v}开始", "安排在{v}", "{v}那天", "从{v}起", "{v}到期")},
        lambda rng, _l, _s: f"{rng.randint(2019, 2032)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}",
    ),
    "amount": (
        ("amount", "price", "total", "cost", "sum", "fee", "paid", "budget", "quantity", "value", "payment", "charge", "salary", "bill", "balance", "total_price", "amount_due", "expense", "money", "rate"),
        "number",
        {"en": ("pays {v} dollars", "costs {v} euros", "for {v} yuan", "spends {v} dollars", "worth {v} euros", "paid {v} dollars", "spent {v} euros", "with {v} yuan", "the amount is {v}", "the price is {v}", "it costs {v} dollars", "for {v} euros", "total {v}", "gives {v} dollars", "earns {v} yuan"),
         "zh": ("付了{v}元", "花费{v}元", "价格{v}元", "金额{v}", "总价{v}元", "花了{v}元", "支付{v}元", "金额为{v}元", "共{v}元", "价格是{v}元", "收费{v}元", "需付{v}元", "一共{v}块", "金额是{v}", "价值{v}元")},
        lambda rng, _l, split: words.number(rng, split, rng.randint(2, 3)) + (0 if rng.random() < 0.6 else rng.choice((0.5, 0.25, 0.9))),
    ),
    "item": (
        ("item", "product", "thing", "goods", "article", "object", "order", "purchase", "bought", "dish", "item_name", "merchandise", "product_name", "ware", "wish", "what", "ordered_item", "subject", "gift_item", "unit"),
        "string",
        {"en": ("buys {v}", "orders {v}", "wants {v}", "bought {v}", "needs {v}", "ordered {v}", "would like {v}", "is buying {v}", "purchased {v}", "takes {v}", "asks for {v}", "sells {v}", "chooses {v}", "got {v}", "is looking for {v}"), "zh": ("买了{v}", "订购{v}", "想要{v}", "购买{v}", "需要{v}", "购买了{v}", "订了{v}", "要买{v}", "买{v}", "选了{v}", "想买{v}", "下单{v}", "要{v}", "拿了{v}", "卖{v}")},
        lambda rng, language, split: words.open_word(rng, language, split) if words.opened(rng, split)
        else rng.choice(half(words.ITEMS[language], split)) if rng.random() < 0.6
        else words.invented_han(rng, split) if language == "zh" else words.invented(rng, split),
    ),
    "job": (
        ("job", "profession", "occupation", "work", "role", "career", "job_title", "position", "employment", "trade", "function", "title", "duty", "vocation", "job_name", "works_as", "business", "line_of_work", "post", "field"),
        "string",
        {"en": ("is a {v}", "works as a {v}", "a {v}", "the {v}", "employed as a {v}", "by profession a {v}", "is the {v}", "became a {v}", "job: {v}", "who is a {v}", "working as {v}", "a trained {v}", "occupation {v}", "now a {v}", "serves as {v}"), "zh": ("是{v}", "职业是{v}", "当{v}", "做{v}", "担任{v}", "是一名{v}", "职业{v}", "职业为{v}", "工作是{v}", "从事{v}", "身份是{v}", "是个{v}", "任{v}", "现为{v}", "职位{v}")},
        lambda rng, language, split: words.open_word(rng, language, split) if words.opened(rng, split)
        else rng.choice(half(words.JOBS[language], split)),
    ),
    "flag": (
        ("member", "married", "paid_already", "vip", "student", "active", "verified", "local", "urgent", "gift", "retired", "registered", "insured", "vegetarian", "employed", "premium", "confirmed", "new_customer", "subscribed", "foreign"),
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
    ("gender", ("male", "female")), ("type", ("new", "used")), ("speed", ("slow", "fast")), ("direction", ("left", "right")), ("weather", ("sunny", "rainy", "cloudy")),
    ("meal", ("breakfast", "lunch", "dinner")), ("material", ("wood", "metal", "plastic")), ("grade", ("good", "average", "bad")), ("language", ("English", "Chinese", "Japanese")), ("category", ("food", "travel", "home")),
    ("delivery", ("express", "standard")), ("room", ("single", "double", "suite")), ("result", ("pass", "fail")), ("urgency", ("now", "soon", "later")), ("shape", ("round", "square", "flat")),
)  # fmt: skip
vocabulary.keep_out(word for name, values in half(ENUMS, "held") for word in (name, *values))
OPEN_FACT = "open"
OPEN_SPOKEN = {
    "en": ("{k}: {v}", "{k} is {v}", "the {k} is {v}", "{k} = {v}", "with {k} {v}", "{v} as {k}", "{k} {v}"),
    "zh": ("{k}：{v}", "{k}是{v}", "{k}为{v}", "{k}={v}", "{k} {v}", "以{v}为{k}", "{k}等于{v}"),
}
# Put in front of a known key, these make schemas that training has not seen but that still mean something.
QUALIFIERS = (
    "customer", "guest", "user", "order", "billing", "home", "work", "main", "new", "second", "buyer", "member",
    "invoice", "trip", "shop", "travel", "sender", "last", "team", "event", "school", "hotel", "office", "ticket", "project",
    "client", "first", "final", "target", "local", "actual", "given", "legal", "primary", "public", "source", "visit", "web", "year", "best",
    "account", "bank", "car", "club", "company", "contact", "course", "data", "entry", "family", "flight", "game", "group", "house", "city",
    "key", "lead", "market", "meeting", "network", "old", "owner", "party", "person", "phone", "prize", "profile", "record", "rental", "store",
)  # fmt: skip
vocabulary.keep_out(half(QUALIFIERS, "held"))
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
MORE_ASKS = {
    "schema": {
        "en": (
            "JSON schema: {s}\nText: {x}", "Schema: {s}\n{x}", "Use this schema: {s}\nText: {x}", "Use the JSON schema {s} for this text: {x}", "Convert the text to JSON by this schema: {s}\n{x}",
            "Extract the fields of this schema: {s}\n{x}", "Please fill this JSON schema: {s}\n{x}", "Please return JSON that fits the schema {s}.\n{x}", "Return a JSON object for this schema: {s}\nSentence: {x}", "Give me JSON that matches this schema: {s}\n{x}",
            "Produce JSON. Schema: {s}\nInput: {x}", "Parse the text with this schema: {s}\n{x}", "{x}\nFill the schema: {s}", "{x}\nExtract JSON by the schema {s}", "{x}\nSchema: {s}",
            "Text: {x}\nSchema: {s}", "Text: {x}\nReturn JSON following this schema: {s}", "Input: {x}\nOutput schema: {s}", "Read this: {x}\nThen fill this JSON schema: {s}", "The schema is {s}. The text is: {x}",
        ),
        "zh": (
            "JSON schema：{s}\n文本：{x}", "schema：{s}\n{x}", "使用这个schema：{s}\n文本：{x}", "根据schema {s} 提取信息：{x}", "请按schema输出JSON：{s}\n{x}", "请根据这个JSON schema提取：{s}\n{x}", "把下面的文字按schema转成JSON：{s}\n{x}", "请填写JSON schema：{s}\n{x}",
            "按schema抽取字段：{s}\n句子：{x}", "给出符合schema的JSON：{s}\n{x}", "{x}\nschema：{s}", "{x}\n请按schema填写JSON：{s}", "{x}\n按照schema提取JSON：{s}", "文本：{x}\nschema：{s}", "文本：{x}\n请返回符合此schema的JSON：{s}", "内容：{x}\n输出格式：{s}",
            "输入：{x}\nJSON schema：{s}", "阅读：{x}\n然后填写schema：{s}", "schema是{s}，文本是：{x}", "请解析文本并按schema输出：{s}\n{x}",
        ),
    },
    "keys": {
        "en": (
            "Give me JSON with {k}: {x}", "Give JSON with the keys {k}.\n{x}", "Make a JSON object with {k}. {x}", "Make JSON with the fields {k}: {x}", "Output JSON with the keys {k}.\n{x}", "Output {k} as JSON: {x}", "Please extract {k} as JSON: {x}", "Please return {k} in JSON. {x}",
            "Find {k} and return JSON: {x}", "Find {k} in this text and answer in JSON: {x}", "Keys: {k}\nText: {x}\nReturn JSON.", "JSON keys: {k}\n{x}", "JSON ({k}): {x}", "Use the keys {k}. Text: {x}", "I need {k} as JSON: {x}", "{x}\nExtract {k} as JSON", "{x}\nReturn JSON with {k}.",
            "{x}\nJSON with the keys {k}", "{x}\nPlease give {k} in JSON", "Text: {x}\nFields: {k}. Answer with JSON.",
        ),
        "zh": (
            "用JSON给出{k}：{x}", "用JSON格式返回{k}：{x}", "以JSON格式提取{k}：{x}", "提取{k}并用JSON返回：{x}", "请提取{k}，以JSON输出：{x}", "请返回包含{k}的JSON：{x}", "请从文本中提取{k}（JSON）：{x}", "输出JSON，键为{k}：{x}", "JSON字段：{k}\n{x}", "键：{k}\n文本：{x}\n输出JSON。",
            "找出{k}，用JSON回答：{x}", "我要{k}的JSON：{x}", "生成JSON，包含{k}。{x}", "按{k}输出JSON：{x}", "{x}\n提取{k}，用JSON", "{x}\n用JSON返回{k}", "{x}\n输出JSON，包含{k}。", "{x}\n请给出{k}的JSON", "文本：{x}\n字段：{k}，输出JSON", "从下面的话里找出{k}，写成JSON：{x}",
        ),
    },
    "plain": {
        "en": (
            "Convert to JSON: {x}", "Convert this to JSON: {x}", "Extract the data as JSON: {x}", "Extract JSON from this: {x}", "Give me this as JSON: {x}", "Make JSON from this: {x}", "Return JSON: {x}", "Return this as a JSON object: {x}", "Write this as JSON: {x}", "Please answer with JSON: {x}",
            "Please convert to JSON: {x}", "{x}\nJSON please", "{x}\nGive me JSON.", "{x}\nReturn a JSON object.", "{x}\nExtract as JSON", "Parse into JSON: {x}", "JSON: {x}", "Text: {x}\nOutput: JSON", "Represent this as JSON. {x}", "What is this in JSON? {x}",
        ),
        "zh": (
            "转成JSON：{x}", "转换为JSON：{x}", "把下面的内容转成JSON：{x}", "请转成JSON：{x}", "提取成JSON：{x}", "请提取为JSON：{x}", "用JSON表示：{x}", "以JSON输出：{x}", "返回JSON：{x}", "写成JSON：{x}", "生成JSON：{x}", "{x}\n转成JSON", "{x}\n输出JSON", "{x}\n返回JSON对象。", "{x}\n请提取为JSON。", "JSON：{x}", "文本：{x}\n输出JSON",
            "解析成JSON：{x}", "这句话用JSON怎么写：{x}", "请把信息整理成JSON：{x}",
        ),
    },
}  # fmt: skip
for _language in ("en", "zh"):
    for _asks, _form in ((ASK_SCHEMA, "schema"), (ASK_KEYS, "keys"), (ASK_PLAIN, "plain")):
        _asks[_language] = extended(_asks[_language], MORE_ASKS[_form][_language])
Form = Literal["schema", "keys", "plain", "system"]
FORMS: tuple[Form, ...] = ("schema", "keys", "plain", "system")
KEPT = Kept(asks[language] for asks in (ASK_SCHEMA, ASK_KEYS, ASK_PLAIN) for language in ("en", "zh"))
# How often training asks with a wording that grows from a frame.
FRAMED = 0.6
THOUGHT = {"en": "The text gives {p}. I write only the JSON object.", "zh": "文本中有{p}。只输出 JSON 对象。"}
SYSTEMS = {
    "en": ("You answer only with JSON.", "Extract data and return JSON.", "Reply in JSON format."),
    "zh": ("只输出JSON。", "请提取信息并返回JSON。", "以JSON格式回复。"),
}


def generate(rng: random.Random, split: Split) -> Sample:
    language = pick_language(rng, (1, 1, 0, 0))
    form: Form = rng.choices(FORMS, (4, 4, 1.5, 1))[0]
    properties, record, sentence = _facts(rng, split, language, named=form in ("schema", "keys"))
    schema = {"type": "object", "properties": properties, "required": list(record)}
    if rng.random() < 0.4:
        schema["additionalProperties"] = False
    text = _message(rng, split, language, form, schema, record, sentence)
    thinks = rng.random() < 0.4
    prompt = [user(text)]
    if form == "system":
        prompt.insert(0, system(rng.choice(SYSTEMS[language])))
    answer = reply(language, record, thinks)
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
    """Facts about one person: their schema, their values and a sentence that tells them.

    Held-out examples have two to four; in training one to six, some with a key and a value that are any words.
    """
    kinds = _kinds(rng, split, named)
    properties: dict[str, Any] = {}
    record: dict[str, Any] = {}
    parts: list[str] = []
    for kind in kinds:
        if kind == OPEN_FACT:
            _open_fact(rng, language, properties, record, parts)
            continue
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
        name, values = _enum(rng, split)
        if name not in record:
            value = rng.choice(values)
            properties[name], record[name] = {"type": "string", "enum": list(values)}, value
            parts.append(f"{name}: {value}" if language == "en" else f"{name}：{value}")
    if named and rng.random() < 0.3:
        keys = rng.sample(list(record), len(record))
        properties, record = {k: properties[k] for k in keys}, {k: record[k] for k in keys}
    comma = ", " if language == "en" else "，"
    begin = parts[0] + (" " if language == "en" else "")
    if kinds[0] != "person" and len(parts) > 1:
        begin = parts[0] + comma
    return (
        properties,
        record,
        begin + comma.join(parts[1:]) + SENTENCE_ENDS[language],
    )


def _kinds(rng: random.Random, split: Split, named: bool) -> list[str]:
    others = [kind for kind in FIELDS if kind != "person"]
    if split != "train":
        return ["person", *rng.sample(others, rng.randint(1, 3))]
    count = rng.choices((0, 1, 2, 3, 4, 5), (1, 4, 5, 4, 2, 1))[0]
    kinds = rng.sample(others, count)
    if rng.random() < 0.85 or not kinds:
        kinds.insert(0, "person")
    if named:
        kinds = [OPEN_FACT if rng.random() < 0.22 else kind for kind in kinds]
    return kinds


def _open_fact(
    rng: random.Random,
    language: Language,
    properties: dict[str, Any],
    record: dict[str, Any],
    parts: list[str],
) -> None:
    """A key and a value that are any words: nothing but the text tells what belongs together."""
    first = words.ascii_word(rng, "train")
    both = f"{first} {words.ascii_word(rng, 'train')}" if rng.random() < 0.4 else first
    camel = "".join(part.capitalize() if i else part for i, part in enumerate(both.split(" ")))
    name = both.replace(" ", "_") if rng.random() < 0.75 else camel
    if name in record:
        return
    value, json_type = _any_value(rng, language)
    properties[name], record[name] = {"type": json_type}, value
    shown = {"en": ("no", "yes"), "zh": ("否", "是")}[language][value] if json_type == "boolean" else value
    parts.append(rng.choice(OPEN_SPOKEN[language]).format(k=rng.choice((both, both, name)), v=shown))


def _any_value(rng: random.Random, language: Language) -> tuple[Any, str]:
    roll = rng.random()
    if roll < 0.65:
        return words.open_word(rng, language, "train"), "string"
    if roll < 0.8:
        return words.number(rng, "train", rng.randint(1, 4)), "integer"
    if roll < 0.9:
        return words.number(rng, "train", rng.randint(1, 3)) + rng.choice((0.5, 0.25, 0.9)), "number"
    return rng.random() < 0.5, "boolean"


def _enum(rng: random.Random, split: Split) -> tuple[str, tuple[str, ...]]:
    """A key with the values it may take; in training often any words."""
    if words.opened(rng, split, 0.5):
        values = dict.fromkeys(words.ascii_word(rng, split) for _ in range(rng.randint(2, 4)))
        return words.ascii_word(rng, split), tuple(values)
    return rng.choice(half(ENUMS, split))


def _key(rng: random.Random, split: Split, base: str) -> str:
    """A key as schemas spell it: qualified, in snake or camel case. Held-out keys always carry an unseen qualifier."""
    roll = rng.random()
    if split == "train" and roll < 0.35:
        return base
    if words.opened(rng, split):
        qualifier = words.ascii_word(rng, split)
    else:
        qualifier = rng.choice(half(QUALIFIERS, split)) if roll < 0.75 else words.invented(rng, split)
    return f"{qualifier}_{base}" if rng.random() < 0.75 else qualifier + base.title().replace("_", "")


def _message(
    rng: random.Random,
    split: Split,
    language: Language,
    form: Form,
    schema: dict[str, Any],
    record: dict[str, Any],
    sentence: str,
) -> str:
    if form != "system" and split == "train" and rng.random() < FRAMED:
        return structured_asked.ask(
            rng,
            language,
            form,
            KEPT.has,
            s=json.dumps(schema, ensure_ascii=False),
            k=(", " if language == "en" else "、").join(record),
            x=sentence,
        )
    if form == "schema":
        shown = json.dumps(schema, ensure_ascii=False)
        return rng.choice(half(ASK_SCHEMA[language], split)).format(s=shown, x=sentence)
    if form == "keys":
        joined = (", " if language == "en" else "、").join(record)
        return rng.choice(half(ASK_KEYS[language], split)).format(k=joined, x=sentence)
    if form == "plain":
        return rng.choice(half(ASK_PLAIN[language], split)).format(x=sentence)
    return sentence


# --- one schema, many sentences ----------------------------------------------------------------------------


@dataclass(frozen=True)
class Entry:
    """A key of a schema, and how sentences give it a value."""

    name: str
    schema: dict[str, Any]
    spoken: tuple[str, ...]
    draw: Callable[[random.Random], Any]


def entries(rng: random.Random, split: Split, language: Language) -> list[Entry]:
    """One to six keys, some of them any words; only training has these."""
    found: dict[str, Entry] = {}
    for kind in _kinds(rng, split, named=True):
        entry = _open_entry(rng, language) if kind == OPEN_FACT else _entry(rng, split, language, kind)
        found.setdefault(entry.name, entry)
    return list(found.values())


def told(rng: random.Random, language: Language, keys: list[Entry]) -> tuple[dict[str, Any], str]:
    """A record of these keys and a sentence that tells it, sometimes in another order."""
    record = {entry.name: entry.draw(rng) for entry in keys}
    words_of = {"en": ("no", "yes"), "zh": ("否", "是")}[language]
    parts = []
    for entry in keys if rng.random() < 0.7 else rng.sample(keys, len(keys)):
        value = record[entry.name]
        shown = words_of[value] if isinstance(value, bool) else value
        parts.append(rng.choice(entry.spoken).format(v=shown, k=entry.name.replace("_", " ")))
    return record, (", " if language == "en" else "，").join(parts) + SENTENCE_ENDS[language]


def request(rng: random.Random, split: Split, language: Language, keys: list[Entry], sentence: str) -> str:
    """A message that asks for these keys of a sentence, by a schema or by their names."""
    record = dict.fromkeys(entry.name for entry in keys)
    schema = {
        "type": "object",
        "properties": {entry.name: entry.schema for entry in keys},
        "required": list(record),
    }
    form: Form = rng.choice(("schema", "keys"))
    return _message(rng, split, language, form, schema, record, sentence)


def reply(language: Language, record: dict[str, Any], thinks: bool) -> dict[str, Any]:
    """The record as JSON, with or without its values named first."""
    found = (", " if language == "en" else "，").join(
        f"{k} = {v if isinstance(v, str) else json.dumps(v)}" for k, v in record.items()
    )
    return assistant(
        json.dumps(record, ensure_ascii=False), THOUGHT[language].format(p=found) if thinks else None
    )


def _entry(rng: random.Random, split: Split, language: Language, kind: str) -> Entry:
    names, json_type, spoken, draw = FIELDS[kind]
    name = _key(rng, split, rng.choice(half(names, "train")))
    return Entry(name, {"type": json_type}, spoken[language], lambda rng: draw(rng, language, split))


def _open_entry(rng: random.Random, language: Language) -> Entry:
    name = words.ascii_word(rng, "train")
    if rng.random() < 0.4:
        name += "_" + words.ascii_word(rng, "train")
    if rng.random() < 0.25:
        _, values = _enum(rng, "train")
        schema: dict[str, Any] = {"type": "string", "enum": list(values)}
        return Entry(name, schema, OPEN_SPOKEN[language][:2], lambda rng: rng.choice(values))
    _, json_type = _any_value(rng, language)

    def draw(rng: random.Random) -> Any:
        return next(v for v, kind in iter(lambda: _any_value(rng, language), None) if kind == json_type)

    return Entry(name, {"type": json_type}, OPEN_SPOKEN[language], draw)
