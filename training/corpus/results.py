# ruff: noqa: E501, SIM905 - tables of phrases and word lists read better wide
"""After a call: the answer is made from the function's result, in the user's language."""

from __future__ import annotations

import json
import random
from typing import Any

from training.corpus import everyday, identity, made_up, tools, words
from training.corpus.functions import Request
from training.corpus.sample import (
    Language,
    Sample,
    Split,
    assistant,
    calls,
    dress,
    half,
    maybe_think,
    pick_language,
    tool_result,
    user,
    with_system,
)

SKIES: tuple[tuple[str, str, str, str], ...] = (
    ("sunny", "晴", "晴れ", "cerah"), ("cloudy", "多云", "曇り", "berawan"), ("rainy", "下雨", "雨", "hujan"),
    ("snowy", "下雪", "雪", "bersalju"), ("windy", "有风", "風が強い", "berangin"), ("foggy", "有雾", "霧", "berkabut"),
    ("clear", "晴朗", "快晴", "terang"), ("overcast", "阴", "くもり", "mendung"), ("light rain", "小雨", "小雨", "hujan ringan"),
    ("thunderstorm", "雷阵雨", "雷雨", "badai petir"),
)  # fmt: skip
INDEX = {"en": 0, "zh": 1, "ja": 2, "id": 3}
WEATHER: dict[Language, str] = {
    "en": "The weather in {p}: {s}, {t} °C.",
    "zh": "{p}的天气：{s}，气温 {t}°C。",
    "ja": "{p}の天気は{s}、気温は {t}°C です。",
    "id": "Cuaca di {p}: {s}, {t} °C.",
}
GENERAL: dict[Language, str] = {
    "en": "Here is the result: {r}.", "zh": "查询结果：{r}。", "ja": "結果は次のとおりです：{r}。", "id": "Hasilnya: {r}.",
}  # fmt: skip
FAILED: dict[Language, str] = {
    "en": "The function reported an error: {r}.",
    "zh": "函数返回了错误：{r}。",
    "ja": "関数がエラーを返しました：{r}。",
    "id": "Fungsi melaporkan kesalahan: {r}.",
}
THOUGHT: dict[Language, str] = {
    "en": "The result has arrived: {r}. I tell the user.",
    "zh": "结果已返回：{r}。我告诉用户。",
    "ja": "結果が届いた：{r}。ユーザーに伝える。",
    "id": "Hasil sudah datang: {r}. Saya sampaikan kepada pengguna.",
}
AND_THERE: dict[Language, tuple[str, ...]] = {
    "en": ("And in {p}?", "What about {p}?", "And {p}?", "How about {p}?"),
    "zh": ("那{p}呢？", "{p}呢？", "还有{p}呢", "那么{p}呢？"),
    "ja": ("{p}は？", "では{p}は？"),
    "id": ("Kalau di {p}?", "Bagaimana dengan {p}?"),
}
KEYS = "status total price result value name count level owner colour size message code date place state score rating".split()
KEYS += (
    "id price_total amount weight height width length distance duration temperature humidity speed capacity rank percent balance limit remaining "
    "title author person customer city country address phone email time day month year start end next previous reason note type category unit "
    "currency language version mode available confirmed paid active valid open closed found items orders tickets seats rooms pages"
).split()
ERRORS: tuple[str, ...] = (
    "not found",
    "timeout",
    "city not found",
    "permission denied",
    "invalid argument",
    "service unavailable",
    "no data",
    "未找到",
    "超时",
    "unauthorized",
    "rate limit exceeded",
    "internal error",
    "connection refused",
    "missing parameter",
    "unknown city",
    "out of stock",
    "quota exceeded",
    "权限不足",
    "参数错误",
    "服务不可用",
    "没有数据",
    "城市不存在",
    "连接失败",
    "余额不足",
    "見つかりません",
    "tidak ditemukan",
)


def generate(rng: random.Random, split: Split) -> Sample:
    language = pick_language(rng, (4, 4, 1.5, 1.5))
    roll = rng.random()
    if roll < 0.15:
        return _two_places(rng, split, language)
    request, answer, summary, raw = _one(rng, split, language, roll)
    made = [(request.function.name, request.arguments)]
    thinks = rng.random() < 0.5
    call = calls(made, tools.thought(language, made) if thinks else None)
    final = assistant(answer, THOUGHT[language].format(r=summary) if thinks else None)
    prompt = with_system(rng, language, [user(dress(rng, language, request.text))], 0.15)
    offered = [request.function.tool(rng)]
    if rng.random() < 0.15:
        return _follow_up(
            rng, split, language, [*prompt, call, tool_result(raw), assistant(answer)], offered, request
        )
    # Some clients list the functions only for the first turn.
    if rng.random() < 0.1:
        offered = []
    expect = {"kind": "contains", "all": _essential(summary), "language": language}
    return Sample("results", language, [*prompt, call, tool_result(raw), final], expect, offered)


def _follow_up(
    rng: random.Random,
    split: Split,
    language: Language,
    history: list[dict[str, Any]],
    offered: list[dict[str, Any]],
    before: Request,
) -> Sample:
    """After one answered call the user wants another one, or says thanks."""
    if rng.random() < 0.3 or before.function.concept not in everyday.RECIPES:
        closing = assistant(
            identity.WELCOME[language], maybe_think(rng, identity.THOUGHT["thanks"][language])
        )
        thanks = user(rng.choice(half(identity.THANKS[language], split)))
        return Sample("results", language, [*history, thanks, closing], {"kind": "thanks"}, offered)
    place = before.function.parameters[0].name
    value = words.city(rng, language, split)
    asked = rng.choice(half(everyday.RECIPES[before.function.concept]["ask"][language], split)).format(
        p=value
    )
    if rng.random() < 0.5:
        asked = rng.choice(AND_THERE[language]).format(p=value)
    made = [(before.function.name, {place: value})]
    final = calls(made, maybe_think(rng, tools.thought(language, made)))
    expect = {"kind": "calls", "calls": [[before.function.name, {place: value}]]}
    return Sample("results", language, [*history, user(asked), final], expect, offered)


def _one(rng: random.Random, split: Split, language: Language, roll: float) -> tuple[Request, str, str, str]:
    """A wish, and its outcome."""
    if roll < 0.6:
        request = everyday.draw_request(rng, split, language, "weather")
    elif language in ("en", "zh"):
        request = made_up.draw_request(rng, split, language)
    else:
        request = everyday.draw_request(rng, split, language)
    return (request, *outcome(rng, split, language, request, roll))


def outcome(
    rng: random.Random, split: Split, language: Language, request: Request, roll: float
) -> tuple[str, str, str]:
    """What came back and what the model says: the answer, its summary for the reasoning, the raw result."""
    if roll < 0.6:
        return weather(rng, split, language, next(iter(request.arguments.values())))
    if roll < 0.68:
        error = rng.choice(ERRORS)
        raw = rng.choice(('{{"error": "{}"}}', "Error: {}", "error: {}")).format(error)
        return FAILED[language].format(r=error), error, raw
    if roll < 0.82:
        text = _sentence(rng, split, language)
        return GENERAL[language].format(r=text), text, text
    keys = [
        words.ascii_word(rng, split) if words.opened(rng, split, 0.35) else k
        for k in rng.sample(KEYS, rng.randint(1, 3))
    ]
    record = {k: _value(rng, split, language) for k in keys}
    shown = ", ".join(
        f"{k} = {v if isinstance(v, str) else json.dumps(v, ensure_ascii=False)}" for k, v in record.items()
    )
    return (
        GENERAL[language].format(r=shown),
        shown,
        json.dumps(record, ensure_ascii=rng.random() < 0.1 and split != "train"),
    )


def weather(rng: random.Random, split: Split, language: Language, place: str) -> tuple[str, str, str]:
    """Answer, summary for the reasoning, and the raw result, which may be in another language or form."""
    sky = rng.choice(SKIES)
    degrees = words.number(rng, split, rng.choice((1, 2, 2))) % 45 - (10 if rng.random() < 0.1 else 0)
    spoken: Language = language if rng.random() < 0.6 else rng.choice(("en", "zh"))
    word = sky[INDEX[spoken]]
    raw = rng.choice(
        (
            f"{place}: {word}, {degrees}°C", f"{place}，{word}，{degrees}°C", f"{word}, {degrees}°C", f"{word} {degrees}°C", f"{degrees}°C, {word}",
            json.dumps({"city": place, "weather": word, "temperature": degrees}, ensure_ascii=False),
            json.dumps({"temperature": degrees, "condition": word}, ensure_ascii=False),
            json.dumps({"location": place, "temp_c": degrees, "sky": word, "humidity": rng.randint(20, 95)}, ensure_ascii=False),
            json.dumps({"weather": word, "temp": f"{degrees}°C"}, ensure_ascii=False),
            f"The weather in {place} is {word}, {degrees} degrees.", f"{place}今天{word}，气温{degrees}度", f"It is {word} and {degrees} °C in {place}.",
        )
    )  # fmt: skip
    answer = WEATHER[language].format(p=place, s=sky[INDEX[language]], t=degrees)
    return answer, f"{sky[INDEX[language]]}, {degrees}°C", raw


def _two_places(rng: random.Random, split: Split, language: Language) -> Sample:
    text, function, arguments = everyday.draw_pair(rng, split, language)
    while function.concept != "weather":
        text, function, arguments = everyday.draw_pair(rng, split, language)
    made = [(function.name, a) for a in arguments]
    thinks = rng.random() < 0.5
    found = [weather(rng, split, language, next(iter(a.values()))) for a in arguments]
    space = " " if language in ("en", "id") else ""
    answer = space.join(f[0] for f in found)
    summary = "; ".join(f[1] for f in found)
    call = calls(made, tools.thought(language, made) if thinks else None)
    final = assistant(answer, THOUGHT[language].format(r=summary) if thinks else None)
    messages = [user(text), call, *(tool_result(f[2], i) for i, f in enumerate(found)), final]
    expect = {
        "kind": "contains",
        "all": [part for f in found for part in _essential(f[1])],
        "language": language,
    }
    return Sample("results", language, messages, expect, [function.tool(rng)])


def _value(rng: random.Random, split: Split, language: Language) -> Any:
    if words.opened(rng, split, 0.5):
        return words.open_word(rng, language, split)
    return rng.choice(
        (
            lambda: words.number(rng, split, rng.randint(1, 3)),
            lambda: words.person(rng, language, split),
            lambda: words.city(rng, language, split),
            lambda: rng.random() < 0.5,
            lambda: rng.choice(("ok", "done", "open", "closed", "ready", "high", "low")),
            lambda: words.invented(rng, split),
            lambda: f"{rng.randint(2019, 2032)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}",
        )
    )()


SENTENCES: dict[Language, tuple[str, ...]] = {
    "en": ("{p} is in {c}", "{n} found in {c}", "done, number {n}", "booked for {p} in {c}", "sent to {p}", "finished in {n} minutes", "{p} accepted", "{n} left", "created as {w}", "saved under {w}",
           "started, id {w}-{n}", "the next one leaves {c} in {n} minutes", "{c} has {n}", "reserved until {d}", "due on {d}", "delivered to {c} on {d}", "price {n} euros", "{n} of {m} done", "moved from {c} to {e}", "ok {w}"),
    "zh": ("{p}在{c}", "在{c}找到{n}个", "已完成，编号{n}", "已为{p}预订{c}", "已发送给{p}", "{n}分钟后完成", "{p}已接受", "还剩{n}个", "已创建{w}", "已保存为{w}", "已启动，编号{w}{n}", "下一班{n}分钟后从{c}出发", "{c}有{n}个", "保留到{d}", "{d}到期", "{d}送达{c}", "价格{n}元", "{m}个中完成{n}个", "已从{c}移到{e}", "成功{w}"),
    "ja": ("{c}に{n}件あります", "{p}さんの予約が完了", "番号は{n}", "{p}さんに送信しました", "{n}分後に完了", "残り{n}個", "{d}まで有効", "価格は{n}円", "{c}から{e}へ移動しました", "{w}として保存しました"),
    "id": ("{p} ada di {c}", "ada {n} di {c}", "selesai, nomor {n}", "dikirim ke {p}", "selesai dalam {n} menit", "sisa {n}", "berlaku sampai {d}", "harga {n} rupiah", "dipindah dari {c} ke {e}", "disimpan sebagai {w}"),
}  # fmt: skip


def _sentence(rng: random.Random, split: Split, language: Language) -> str:
    """A result in words."""
    han = language in ("zh", "ja")
    return rng.choice(half(SENTENCES[language], split)).format(
        p=words.person(rng, language, split),
        c=words.city(rng, language, split),
        e=words.city(rng, language, split),
        n=words.number(rng, split, rng.randint(1, 3)),
        m=words.number(rng, split, 3),
        d=f"{rng.randint(2019, 2032)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}",
        w=words.open_word(rng, language, split)
        if words.opened(rng, split)
        else words.invented_han(rng, split)
        if han
        else words.invented(rng, split),
    )


def _essential(summary: str) -> list[str]:
    """The pieces of a result that an answer may not lose."""
    return [
        piece.strip().removesuffix("°C")
        for piece in summary.replace(" = ", ", ").split(", ")
        if piece.strip()
    ]
