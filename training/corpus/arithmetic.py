# ruff: noqa: E501 - tables of phrases and word lists read better wide
"""Sums, differences, products, comparisons and simple word problems, worked out column by column.

With thinking off the working moves into the answer: a small model cannot jump to the result.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

from training.corpus import words
from training.corpus.sample import (
    Language,
    Sample,
    Split,
    assistant,
    dress,
    half,
    pick_language,
    user,
    with_system,
)


@dataclass(frozen=True)
class Working:
    """The lines of a calculation and its result."""

    steps: str
    result: int


def _digits(value: int) -> list[int]:
    """Digits from the last to the first."""
    return [int(c) for c in reversed(str(value))]


def add(a: int, b: int) -> Working:
    """Column addition, last digit first; every column shows its carry."""
    left, right = _digits(a), _digits(b)
    carry, columns = 0, []
    for i in range(max(len(left), len(right))):
        parts = [d[i] for d in (left, right) if i < len(d)]
        shown = "+".join(map(str, parts)) + ("+1" if carry else "")
        total = sum(parts) + carry
        columns.append(f"{shown}={total}")
        carry = total // 10
    return Working(", ".join(columns) + f" → {a + b}", a + b)


def subtract(a: int, b: int) -> Working:
    """Column subtraction for a ≥ b; a borrow shows as 1 less and ten more."""
    left, right = _digits(a), _digits(b)
    borrow, columns = 0, []
    for i, digit in enumerate(left):
        other = right[i] if i < len(right) else 0
        top = digit - borrow
        borrow = 1 if top < other else 0
        top += 10 * borrow
        columns.append(f"{top}-{other}={top - other}")
    return Working(", ".join(columns) + f" → {a - b}", a - b)


def times_digit(a: int, digit: int) -> Working:
    """One row of a long multiplication."""
    carry, columns = 0, []
    for d in _digits(a):
        total = d * digit + carry
        columns.append(f"{d}×{digit}" + (f"+{carry}" if carry else "") + f"={total}")
        carry = total // 10
    return Working(", ".join(columns) + f" → {a * digit}", a * digit)


def multiply(a: int, b: int) -> Working:
    """Rows for each digit of b, then the rows added one after another."""
    if b < 10:
        return times_digit(a, b)
    if a < 10:
        return times_digit(b, a)
    rows, lines = [], []
    for place, digit in enumerate(_digits(b)):
        if digit == 0:
            continue
        row = times_digit(a, digit)
        rows.append(row.result * 10**place)
        lines.append(f"{a}×{digit * 10**place}: {row.steps}" + (f"{'0' * place}" if place else ""))
    total = rows[0]
    for row in rows[1:]:
        working = add(total, row)
        lines.append(f"{total}+{row}: {working.steps}")
        total = working.result
    return Working("\n".join(lines), total)


def compare(a: int, b: int) -> tuple[str, int]:
    """Compare lengths, then digits from the front."""
    if len(str(a)) != len(str(b)):
        more = max(a, b)
        return f"{a}: {len(str(a))}, {b}: {len(str(b))} → {more}", more
    seen = []
    for left, right in zip(str(a), str(b), strict=True):
        sign = "=" if left == right else ">" if left > right else "<"
        seen.append(f"{left}{sign}{right}")
        if sign != "=":
            break
    return ", ".join(seen) + f" → {max(a, b)}", max(a, b)


FACTOR_DIGITS = ((1, 1), (2, 1), (3, 1), (2, 2), (3, 2), (3, 3))
FACTOR_WEIGHTS = (3, 4, 3, 3, 0.7, 0.4)
OPERATIONS = {"+": add, "-": subtract, "×": multiply}
PLAIN: dict[Language, tuple[str, ...]] = {
    "en": (
        "What is {a} {o} {b}?",
        "{a} {o} {b}",
        "{a}{o}{b}",
        "Calculate {a} {o} {b}.",
        "How much is {a} {o} {b}?",
        "Compute {a} {o} {b}",
        "{a} {o} {b} = ?",
        "Solve {a} {o} {b}.",
        "What's {a} {o} {b}",
        "Please work out {a} {o} {b}.",
        "{a}{o}{b}=?",
        "Can you calculate {a} {o} {b}?",
        "Tell me {a} {o} {b}.",
        "What does {a} {o} {b} equal?",
        "{a} {o} {b}, please",
    ),
    "zh": (
        "{a} {o} {b} 等于多少？",
        "{a}{o}{b}",
        "计算 {a} {o} {b}",
        "{a}{o}{b}等于几？",
        "请算一下 {a}{o}{b}",
        "{a}{o}{b}=?",
        "{a} {o} {b} 是多少",
        "帮我算{a}{o}{b}",
        "{a}{o}{b}等于多少",
        "求 {a} {o} {b} 的结果",
    ),
    "ja": (
        "{a} {o} {b} はいくつですか？",
        "{a}{o}{b}は？",
        "{a} {o} {b} を計算してください",
        "{a}{o}{b}を計算して",
        "{a} {o} {b} の答えは？",
    ),
    "id": (
        "Berapa {a} {o} {b}?",
        "Hitung {a} {o} {b}.",
        "{a} {o} {b} berapa?",
        "Berapa hasil {a} {o} {b}?",
        "Tolong hitung {a} {o} {b}",
    ),
}
SPOKEN = {
    "+": ("plus", "加", "たす", "ditambah"),
    "-": ("minus", "减", "ひく", "dikurangi"),
    "×": ("times", "乘以", "かける", "kali"),
}
COMPARE: dict[Language, tuple[str, ...]] = {
    "en": (
        "Which is larger, {a} or {b}?",
        "Which number is bigger: {a} or {b}?",
        "Is {a} greater than {b}?",
        "What is more, {a} or {b}?",
        "Compare {a} and {b}: which is greater?",
        "{a} or {b}, which is larger?",
    ),
    "zh": (
        "{a}和{b}哪个大？",
        "{a} 和 {b} 哪个更大？",
        "{a}与{b}谁大？",
        "比较{a}和{b}的大小",
        "{a}大还是{b}大？",
        "哪个数更大，{a}还是{b}？",
    ),
    "ja": (
        "{a}と{b}はどちらが大きいですか？",
        "{a} と {b}、大きいのは？",
        "{a}と{b}を比べて",
        "{a}と{b}のどちらが大きい？",
        "{a}と{b}ではどちらの数が大きいですか？",
    ),
    "id": (
        "Mana yang lebih besar, {a} atau {b}?",
        "{a} atau {b}, mana lebih besar?",
        "Bandingkan {a} dan {b}.",
        "Lebih besar {a} atau {b}?",
        "Di antara {a} dan {b}, mana yang lebih besar?",
    ),
}
STORIES: dict[str, dict[Language, tuple[str, ...]]] = {
    "+": {
        "en": (
            "{p} has {a} {i} and buys {b} more. How many {i} does {p} have?",
            "There are {a} {i} in one box and {b} in another. How many {i} are there in all?",
            "{p} found {a} {i} on Monday and {b} on Tuesday. How many in total?",
            "{p} has {a} {i}. {q} gives {p} {b} more. How many {i} now?",
            "A shop sold {a} {i} yesterday and {b} today. How many altogether?",
        ),
        "zh": (
            "{p}有{a}个{i}，又买了{b}个，一共有多少个？", "一个箱子有{a}个{i}，另一个有{b}个，总共多少个？",
            "{p}有{a}个{i}，{q}又给了{b}个，现在有多少个？", "商店昨天卖了{a}个{i}，今天卖了{b}个，共卖了多少？",
            "{p}上午数了{a}个{i}，下午数了{b}个，合计多少个？",
        ),
        "ja": ("{p}さんは{i}を{a}個持っていて、さらに{b}個買いました。全部で何個ですか？",),
        "id": ("{p} punya {a} {i} dan membeli {b} lagi. Berapa semuanya?",),
    },
    "-": {
        "en": (
            "{p} has {a} {i} and gives away {b}. How many are left?",
            "There were {a} {i}; {b} were sold. How many remain?",
            "{p} had {a} {i} and lost {b}. How many {i} does {p} still have?",
            "Of {a} {i}, {p} used {b}. How many are left over?",
            "From {a} {i} {p} takes {b} away. How many stay?",
        ),
        "zh": (
            "{p}有{a}个{i}，送出{b}个，还剩多少个？", "原来有{a}个{i}，卖掉{b}个，还剩几个？", "{p}有{a}个{i}，丢了{b}个，还有多少个？",
            "共有{a}个{i}，用掉{b}个，剩下多少？", "{a}个{i}拿走{b}个后还剩多少个？",
        ),
        "ja": ("{p}さんは{i}を{a}個持っていて、{b}個あげました。残りは何個ですか？",),
        "id": ("{p} punya {a} {i} dan memberi {b}. Berapa sisanya?",),
    },
    "×": {
        "en": (
            "{p} has {a} boxes with {b} {i} each. How many {i} in all?",
            "Each of {a} children gets {b} {i}. How many {i} is that?",
            "A pack holds {b} {i}. How many {i} are in {a} packs?",
            "{p} buys {a} bags of {b} {i}. How many {i} in total?",
            "In {a} rows there are {b} {i} each. How many altogether?",
        ),
        "zh": (
            "{p}有{a}个箱子，每箱{b}个{i}，一共多少个？", "{a}个孩子每人分到{b}个{i}，共需多少个？", "每包有{b}个{i}，{a}包有多少个？",
            "{p}买了{a}袋{i}，每袋{b}个，总共多少？", "有{a}排，每排{b}个{i}，合计多少个？",
        ),
        "ja": ("{a}箱に{i}が{b}個ずつ入っています。全部で何個ですか？",),
        "id": ("Ada {a} kotak berisi {b} {i}. Berapa semuanya?",),
    },
}  # fmt: skip
RESULT: dict[Language, str] = {
    "en": "The answer is {r}.", "zh": "答案是 {r}。", "ja": "答えは {r} です。", "id": "Jawabannya {r}.",
}  # fmt: skip
LARGER: dict[Language, str] = {
    "en": "{r} is larger.", "zh": "{r} 更大。", "ja": "{r} の方が大きいです。", "id": "{r} lebih besar.",
}  # fmt: skip


def generate(rng: random.Random, split: Split) -> Sample:
    language = pick_language(rng, (4, 4, 1, 1))
    kind = rng.choices(("plain", "compare", "story"), (6, 1.5, 2.5))[0]
    if kind == "compare":
        a, b = _distinct(rng, split)
        question = rng.choice(half(COMPARE[language], split)).format(a=a, b=b)
        steps, result = compare(a, b)
        answer = LARGER[language].format(r=result)
    else:
        operation = rng.choice("+-×")
        a, b = operands(rng, split, operation)
        working = OPERATIONS[operation](a, b)
        question = (
            _story(rng, split, language, operation, a, b)
            if kind == "story"
            else _plain(rng, split, language, operation, a, b)
        )
        steps, result = f"{a}{operation}{b}: {working.steps}", working.result
        if "\n" in working.steps:
            steps = f"{a}{operation}{b}:\n{working.steps}"
        answer = RESULT[language].format(r=result)
    prompt = with_system(rng, language, [user(dress(rng, language, question))], 0.15)
    thinks = rng.random() < 0.5
    last = assistant(answer, steps) if thinks else assistant(f"{steps}\n{answer}")
    return Sample("arithmetic", language, [*prompt, last], {"kind": "number", "value": result})


def operands(rng: random.Random, split: Split, operation: str) -> tuple[int, int]:
    """Up to three digits each; the second may be shorter. A difference is never negative."""
    if operation == "×":
        first, second = rng.choices(FACTOR_DIGITS, FACTOR_WEIGHTS)[0]
        if rng.random() < 0.3:
            first, second = second, first
    else:
        first, second = rng.choices(((1, 1), (2, 1), (2, 2), (3, 2), (3, 3)), (1, 1, 3, 2, 4))[0]
    a, b = words.number(rng, split, first), words.number(rng, split, second)
    return (max(a, b), min(a, b)) if operation == "-" else (a, b)


def _distinct(rng: random.Random, split: Split) -> tuple[int, int]:
    digits = rng.randint(1, 3)
    a = words.number(rng, split, digits)
    b = words.number(rng, split, digits if rng.random() < 0.7 else rng.randint(1, 3))
    return (a, b) if a != b else _distinct(rng, split)


def _plain(rng: random.Random, split: Split, language: Language, operation: str, a: int, b: int) -> str:
    sign = operation
    if operation == "×":
        sign = rng.choice(("×", "×", "*", "x"))
    elif operation == "-":
        sign = rng.choice(("-", "-", "−"))
    wording = rng.choice(half(PLAIN[language], split))
    if rng.random() < 0.2 and "{a} {o} {b}" in wording:
        sign = SPOKEN[operation][("en", "zh", "ja", "id").index(language)]
    return wording.format(a=a, o=sign, b=b)


def _story(rng: random.Random, split: Split, language: Language, operation: str, a: int, b: int) -> str:
    wordings = STORIES[operation][language]
    wordings = half(wordings, split)
    return rng.choice(wordings).format(
        a=a,
        b=b,
        i=rng.choice(half(words.ITEMS[language], split)),
        p=words.person(rng, language, split),
        q=words.person(rng, language, split),
    )
