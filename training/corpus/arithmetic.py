# ruff: noqa: E501 - tables of phrases and word lists read better wide
"""Sums, differences, products, comparisons and simple word problems, worked out column by column.

With thinking off the working moves into the answer: a small model cannot jump to the result.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from training.corpus import sums_asked, words
from training.corpus.frames import Kept
from training.corpus.sample import (
    Language,
    Sample,
    Split,
    assistant,
    dress,
    extended,
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


# Columns of the first and of the second number, from the last digit to the first.
FIRST, SECOND = "abcdef", "uvwxyz"


def _digits(value: int, width: int = 0) -> list[int]:
    """Digits from the last to the first, zeros in front up to the width."""
    return [int(c) for c in reversed(str(value).zfill(width))]


def laid_out(
    a: int, b: int, operation: str, width: int = 0, places: int = 0
) -> tuple[str, list[tuple[str, str]]]:
    """Both numbers with a letter on each digit, to the same width, and the columns from the last to the first.

    A letter before a digit turns "which digit comes next" into repeating what followed that letter before. With
    places behind the point the first column behind it bears the point in front: `.b1`.
    """
    width = max(width, len(str(a)), len(str(b)))
    left, right = (
        [
            f"{'.' * (n == places - 1)}{letter}{digit}"
            for n, (letter, digit) in enumerate(zip(letters, _digits(value, width), strict=False))
        ]
        for letters, value in ((FIRST, a), (SECOND, b))
    )
    right = [operation + column for column in right]
    return f"{' '.join(reversed(left))}{''.join(reversed(right))}", list(zip(left, right, strict=True))


def add(a: int, b: int, width: int = 0, places: int = 0) -> Working:
    """Column addition, last digit first; every column shows its sum with the carry and the result so far."""
    shown, columns = laid_out(a, b, "+", width, places)
    carry, tail, lines = 0, "", []
    for index, (left, right) in enumerate(columns):
        total = int(left[-1]) + int(right[-1]) + carry
        tail = _point(index, places) + (str(total) if index == len(columns) - 1 else str(total % 10)) + tail
        lines.append(f"{left}{right}{'+1' if carry else ''}={total}→{tail}")
        carry = total // 10
    return Working(f"{shown}: {', '.join(lines)}{_tidied(tail, a + b, places)}", a + b)


def subtract(a: int, b: int, width: int = 0, places: int = 0) -> Working:
    """Column subtraction for a ≥ b; a column that borrows adds ten, the next one takes one away."""
    shown, columns = laid_out(a, b, "-", width, places)
    borrow, tail, lines = 0, "", []
    for index, (left, right) in enumerate(columns):
        rest = int(left[-1]) - int(right[-1]) - borrow
        ten = rest < 0
        digit = str(rest + 10 * ten)
        tail = _point(index, places) + digit + tail
        lines.append(f"{left}{right}{'-1' if borrow else ''}{'+10' if ten else ''}={digit}→{tail}")
        borrow = int(ten)
    return Working(f"{shown}: {', '.join(lines)}{_tidied(tail, a - b, places)}", a - b)


def _point(index: int, places: int) -> str:
    return "." if index == places - 1 else ""


def _tidied(tail: str, value: int, places: int) -> str:
    """A last step that leaves out the zeros that nobody writes."""
    return f" → {written(value, places)}" if tail != written(value, places) else ""


def written(value: int, places: int) -> str:
    """A number of so many hundredths (and so on) as people write it."""
    if not places:
        return str(value)
    digits = str(value).zfill(places + 1)
    return f"{digits[:-places]}.{digits[-places:]}".rstrip("0").rstrip(".")


def times_digit(a: int, digit: int) -> Working:
    """One row of a long multiplication: the digit's product, the carry added, the result so far."""
    width = len(str(a))
    left = [f"{letter}{d}" for letter, d in zip(FIRST, _digits(a), strict=False)]
    carry, tail, lines = 0, "", []
    for index, column in enumerate(left):
        product = int(column[1:]) * digit
        total = product + carry
        tail = (str(total) if index == width - 1 else str(total % 10)) + tail
        lines.append(f"{column}×{digit}={product}{f'+{carry}={total}' if carry else ''}→{tail}")
        carry = total // 10
    return Working(", ".join(lines), a * digit)


def multiply(a: int, b: int) -> Working:
    """The larger number by each digit of the other; rows then are added one after another."""
    if len(str(b)) > len(str(a)):
        a, b = b, a
    shown = " ".join(reversed([f"{letter}{d}" for letter, d in zip(FIRST, _digits(a), strict=False)]))
    if b < 10:
        return Working(f"{shown}: {times_digit(a, b).steps}", a * b)
    rows, lines = [], [shown]
    for place, digit in enumerate(_digits(b)):
        if digit == 0:
            continue
        row = times_digit(a, digit)
        rows.append(row.result * 10**place)
        lines.append(f"×{digit}{'0' * place}: {row.steps}{'→' + str(rows[-1]) if place else ''}")
    total = rows[0]
    for row in rows[1:]:
        lines.append(f"{total}+{row}: {add(total, row).steps}")
        total += row
    return Working("\n".join(lines), total)


def compare(a: int, b: int) -> tuple[str, int]:
    """Digits from the front, with zeros in front of the shorter number."""
    return f"{_seen(a, b)} → {max(a, b)}", max(a, b)


def _seen(a: int, b: int, width: int = 0, places: int = 0) -> str:
    """The columns from the front up to the first that differs."""
    shown, columns = laid_out(a, b, "?", width, places)
    seen = []
    for left, right in reversed(columns):
        sign = "=" if left[-1] == right[-1] else ">" if left[-1] > right[-1] else "<"
        seen.append(f"{left}{right}{sign}")
        if sign != "=":
            break
    return f"{shown}: {', '.join(seen)}"


def compare_all(numbers: Sequence[str], side: str) -> tuple[str, str]:
    """The largest or smallest of some numbers, two at a time; the one that stays meets the next.

    Where the smallest is asked for, "min" says so at the beginning and again where it decides. Decimals are
    written out with zeros to the same length before their digits get letters.
    """
    least = "min" if side == "min" else ""
    best, steps = numbers[0], []
    for other in numbers[1:]:
        both = (best, other)
        head, width, places = "", 0, 0
        if any("." in number for number in numbers):
            filled, width, places = _filled(both)
            head = f"{best}?{other}: {'?'.join(filled)}: "
            a, b = (int(number.replace(".", "")) for number in filled)
        else:
            a, b = int(best), int(other)
        best = (min if least else max)(both, key=Decimal)
        steps.append(f"{least}{' ' * bool(least)}{head}{_seen(a, b, width, places)} {least}→ {best}")
    return "\n".join(steps), best


def calculate_decimals(x: str, y: str, operation: str) -> tuple[str, str]:
    """Sum or difference of decimals in columns: `3.5+2.25: 3.50+2.25: c3 .b5 a0+w2+.v2+u5: …`."""
    filled, width, places = _filled((x, y))
    a, b = (int(number.replace(".", "")) for number in filled)
    working = (add if operation == "+" else subtract)(a, b, width, places)
    return f"{x}{operation}{y}: {operation.join(filled)}: {working.steps}", written(working.result, places)


def _filled(numbers: Sequence[str]) -> tuple[list[str], int, int]:
    """The numbers with zeros in front and behind to the same length, their digits and the places behind the point."""
    parts = [number.partition(".") for number in numbers]
    whole, places = max(len(p[0]) for p in parts), max(len(p[2]) for p in parts)
    point = "." if places else ""
    return [f"{p[0].zfill(whole)}{point}{p[2].ljust(places, '0')}" for p in parts], whole + places, places


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
MORE_PLAIN: dict[Language, tuple[str, ...]] = {
    "en": (
        "What's {a} {o} {b}?",
        "what is {a}{o}{b}",
        "What is the result of {a} {o} {b}?",
        "What is the value of {a} {o} {b}?",
        "Find {a} {o} {b}.",
        "Work out {a} {o} {b}.",
        "Do the sum: {a} {o} {b}",
        "How much does {a} {o} {b} make?",
        "How much is {a}{o}{b}?",
        "Please calculate {a} {o} {b}",
        "Please compute {a}{o}{b}.",
        "Could you compute {a} {o} {b}?",
        "Give me the result of {a} {o} {b}",
        "Evaluate {a} {o} {b}",
        "{a} {o} {b} is what?",
        "{a} {o} {b} =",
        "{a}{o}{b} =",
        "{a} {o} {b}?",
        "Let me know what {a} {o} {b} is.",
        "I need {a} {o} {b}.",
        "What do you get for {a} {o} {b}?",
        "Result of {a}{o}{b}?",
        "Quick: {a} {o} {b}",
        "Math: {a} {o} {b}",
        "Solve: {a}{o}{b}",
        "Can you do {a} {o} {b}?",
        "Help me calculate {a} {o} {b}.",
        "What would {a} {o} {b} be?",
        "Answer this: {a} {o} {b}",
        "Determine {a} {o} {b}.",
    ),
    "zh": (
        "{a}{o}{b}",
        "{a}{o}{b}=",
        "{a}{o}{b}是多少？",
        "{a}{o}{b}得多少？",
        "{a}{o}{b}结果是多少",
        "请计算{a}{o}{b}",
        "请计算：{a} {o} {b}",
        "计算：{a}{o}{b}",
        "计算一下{a}{o}{b}",
        "算一下{a}{o}{b}",
        "算算{a}{o}{b}",
        "帮我算一下 {a} {o} {b}",
        "帮我计算{a}{o}{b}",
        "请问{a}{o}{b}等于多少？",
        "请问{a}{o}{b}等于几",
        "你知道{a}{o}{b}是多少吗？",
        "{a} {o} {b} = ?",
        "{a}{o}{b}的结果是什么？",
        "{a}{o}{b}的答案",
        "{a} {o} {b} 得几？",
        "求{a}{o}{b}",
        "求解{a}{o}{b}",
        "告诉我{a}{o}{b}等于多少",
        "我想知道{a}{o}{b}是多少",
        "能算{a}{o}{b}吗？",
        "口算：{a}{o}{b}",
        "解：{a}{o}{b}",
        "数学题：{a}{o}{b}",
        "{a}{o}{b}怎么算？",
        "麻烦算一下{a}{o}{b}",
    ),
    "ja": (
        "{a}{o}{b}",
        "{a}{o}{b}=?",
        "{a}{o}{b}はいくら？",
        "{a} {o} {b} は何ですか？",
        "{a}{o}{b}を解いて",
        "計算してください：{a}{o}{b}",
        "{a}{o}{b}の結果を教えて",
        "{a}{o}{b}の答えを教えてください",
        "{a} {o} {b} を求めてください",
        "{a}{o}{b}はいくつになりますか？",
    ),
    "id": (
        "{a} {o} {b}",
        "{a}{o}{b}=?",
        "{a} {o} {b} sama dengan berapa?",
        "Hitunglah {a} {o} {b}",
        "Tolong hitungkan {a}{o}{b}",
        "Berapakah {a} {o} {b}?",
        "Hasil dari {a} {o} {b}?",
        "Berapa hasil dari {a}{o}{b}?",
        "Bantu saya menghitung {a} {o} {b}",
        "Coba hitung {a} {o} {b}",
    ),
}
MORE_COMPARE: dict[Language, tuple[str, ...]] = {
    "en": (
        "Which one is larger: {a} or {b}?",
        "Which is the bigger number, {a} or {b}?",
        "Which is greater, {a} or {b}?",
        "What is larger, {a} or {b}?",
        "What is the larger of {a} and {b}?",
        "Tell me the larger number: {a} or {b}",
        "Is {a} bigger than {b}?",
        "Is {a} more than {b}?",
        "Is {a} or {b} larger?",
        "Find the maximum of {a} and {b}.",
        "max({a}, {b})",
        "Compare {a} with {b}.",
        "Compare {a} and {b}",
        "{a} vs {b}: which is bigger?",
        "Which has the higher value, {a} or {b}?",
        "Of {a} and {b}, which is the greater?",
        "Between {a} and {b}, which is larger?",
        "Who wins, {a} or {b}?",
        "Give me the bigger one of {a} and {b}.",
    ),
    "zh": (
        "{a}和{b}谁大？",
        "{a}和{b}比，哪个大？",
        "{a}跟{b}哪个大",
        "{a}与{b}哪个更大？",
        "{a}、{b}中较大的是哪个？",
        "哪个更大：{a}还是{b}？",
        "哪个大，{a}还是{b}",
        "请比较{a}和{b}",
        "比较{a}与{b}",
        "比较一下{a}和{b}哪个大",
        "{a}比{b}大吗？",
        "{a}是不是比{b}大？",
        "{a}和{b}的最大值是多少？",
        "找出{a}和{b}中较大的数",
        "{a}大于{b}吗？",
        "在{a}和{b}之间，哪个更大？",
        "{a}和{b}，哪一个数字大？",
        "请问{a}和{b}哪个大？",
        "较大的数是{a}还是{b}？",
    ),
    "ja": (
        "{a}と{b}、どちらが大きい？",
        "{a}と{b}ではどちらが大きいですか",
        "{a}は{b}より大きいですか？",
        "大きい方は{a}ですか、{b}ですか？",
        "{a}と{b}を比較してください",
        "{a}か{b}か、大きい方を教えて",
        "{a}と{b}の最大値は？",
        "どちらが大きいですか：{a}、{b}",
        "{a}と{b}で大きい数はどれですか？",
        "{a}と{b}、大きい方は？",
    ),
    "id": (
        "Mana lebih besar, {a} atau {b}?",
        "Mana yang lebih besar: {a} atau {b}?",
        "Apakah {a} lebih besar dari {b}?",
        "Angka mana yang lebih besar, {a} atau {b}?",
        "Bandingkan {a} dengan {b}",
        "Yang lebih besar {a} atau {b}?",
        "Pilih yang lebih besar: {a} atau {b}",
        "{a} dan {b}, mana lebih besar?",
        "Nilai terbesar dari {a} dan {b}?",
        "Lebih besar mana, {a} atau {b}?",
    ),
}
MORE_STORIES: dict[str, dict[Language, tuple[str, ...]]] = {
    "+": {
        "en": (
            "{p} has {a} {i} and gets {b} more. How many {i} are there now?", "{p} owns {a} {i}, {q} owns {b}. How many {i} do they have together?", "There are {a} {i} on the table. {p} adds {b}. How many are there?",
            "{p} picked {a} {i} and then {b} more. How many {i} is that in total?", "{p} bought {a} {i} and {q} bought {b}. How many did they buy altogether?", "In the morning {p} sold {a} {i}, in the evening {b}. How many {i} in all?",
            "A basket holds {a} {i}; another {b} are put in. How many {i} are in it?", "{p} counted {a} {i} and {q} counted {b} {i}. What is the total?", "First there were {a} {i}, then {b} came. How many now?",
            "{p} made {a} {i} yesterday and {b} today. How many {i} did {p} make?", "One shelf has {a} {i}, the other has {b}. How many {i} are on both?",
            "If {p} has {a} {i} and receives {b} {i}, how many does {p} have?", "{p} collects {a} {i} and {q} brings {b}. How many {i} altogether?",
        ),
        "zh": (
            "{p}有{a}个{i}，{q}有{b}个，他们一共有多少个？", "桌上有{a}个{i}，又放了{b}个，现在有几个？", "{p}买了{a}个{i}，{q}买了{b}个，一共买了多少个？", "篮子里有{a}个{i}，再放入{b}个，共有多少个？",
            "{p}昨天做了{a}个{i}，今天做了{b}个，总共做了多少个？", "{p}原来有{a}个{i}，后来得到{b}个，现在有多少？", "第一层有{a}个{i}，第二层有{b}个，两层一共多少个？", "{p}摘了{a}个{i}，又摘了{b}个，一共摘了几个？",
            "仓库有{a}个{i}，又运来{b}个，现在有多少个？", "{p}收集了{a}个{i}，{q}送来{b}个，合起来是多少？",
        ),
        "ja": ("箱に{i}が{a}個あり、{b}個加えました。全部で何個ですか？", "{p}さんは{i}を{a}個、{q}さんは{b}個持っています。合わせて何個ですか？", "昨日{i}が{a}個、今日{b}個売れました。合計は？", "{i}が{a}個あります。{b}個もらうと何個ですか？"),
        "id": ("{p} punya {a} {i}, {q} punya {b}. Berapa jumlahnya?", "Ada {a} {i} di meja, lalu ditambah {b}. Berapa semuanya?", "{p} menjual {a} {i} kemarin dan {b} hari ini. Berapa total?", "{p} mendapat {b} {i} setelah punya {a}. Berapa sekarang?"),
    },
    "-": {
        "en": (
            "{p} has {a} {i} and eats {b}. How many are left?", "{p} had {a} {i} and sold {b} of them. How many {i} remain?", "There are {a} {i}. {p} takes {b}. How many are left?", "A box holds {a} {i}; {b} are removed. How many {i} stay in it?",
            "{p} has {a} {i}, {q} takes {b} of them. How many does {p} still have?", "Out of {a} {i}, {b} are broken. How many are good?", "{p} bought {a} {i} and used {b}. How many {i} are left?", "{p} needs {a} {i} and has {b}. How many {i} are missing?",
            "We had {a} {i}. Now {b} are gone. How many are there?", "{p} had {a} {i} and gave {q} {b}. How many {i} are left?", "A shop has {a} {i} and sells {b}. How many are left?", "If {p} loses {b} of {a} {i}, how many remain?",
        ),
        "zh": (
            "{p}有{a}个{i}，给了{q}{b}个，还剩几个？", "桌上有{a}个{i}，拿走{b}个，还有多少个？", "箱子里有{a}个{i}，取出{b}个，剩下几个？", "{p}买了{a}个{i}，用了{b}个，还剩多少？", "商店有{a}个{i}，卖出{b}个，还剩多少个？",
            "{p}有{a}个{i}，弄坏了{b}个，还有几个好的？", "{p}需要{a}个{i}，已有{b}个，还差多少个？", "{a}个{i}中有{b}个坏了，好的有多少？", "仓库有{a}个{i}，运走{b}个，剩多少？", "{p}本来有{a}个{i}，后来少了{b}个，现在有多少个？",
        ),
        "ja": ("{i}が{a}個あり、{b}個使いました。残りは？", "{p}さんは{i}を{a}個持っていて、{b}個なくしました。何個残りますか？", "店に{i}が{a}個あり、{b}個売れました。残りは何個ですか？", "{i}{a}個から{b}個取ると何個残りますか？"),
        "id": ("{p} punya {a} {i} dan menjual {b}. Berapa yang tersisa?", "Ada {a} {i}, diambil {b}. Berapa sisanya?", "Toko punya {a} {i} dan terjual {b}. Tinggal berapa?", "{p} kehilangan {b} dari {a} {i}. Berapa yang tersisa?"),
    },
    "×": {
        "en": (
            "There are {a} boxes with {b} {i} in each. How many {i} are there?", "{p} has {a} bags and each bag holds {b} {i}. How many {i} in all?", "{a} shelves hold {b} {i} each. How many {i} is that?", "Every day {p} makes {b} {i}. How many {i} in {a} days?",
            "{a} friends bring {b} {i} each. How many {i} are there in total?", "{p} packs {a} crates with {b} {i} each. How many {i} does {p} pack?", "If one box has {b} {i}, how many {i} are in {a} boxes?", "{a} teams get {b} {i} each. How many {i} are needed?",
            "One basket has {b} {i}. How many {i} do {a} baskets have?", "{p} orders {a} packs of {b} {i}. How many {i} will arrive?",
        ),
        "zh": (
            "有{a}个盒子，每个盒子里有{b}个{i}，一共有多少个？", "{a}个人每人带{b}个{i}，共有多少个？", "每天做{b}个{i}，{a}天做多少个？", "一箱有{b}个{i}，{a}箱有多少个？", "{p}有{a}个袋子，每袋装{b}个{i}，一共几个？",
            "{a}个书架每个放{b}个{i}，共放多少个？", "每组需要{b}个{i}，{a}组需要多少个？", "{p}订了{a}包{i}，每包{b}个，总共多少个？", "每人{b}个{i}，{a}人要多少个？", "{a}排{i}，每排{b}个，总数是多少？",
        ),
        "ja": ("1箱に{i}が{b}個あります。{a}箱では何個ですか？", "{a}人に{i}を{b}個ずつ配ります。何個必要ですか？", "毎日{i}を{b}個作ると{a}日で何個ですか？", "{a}袋に{b}個ずつ{i}があります。合計は？"),
        "id": ("Setiap kotak berisi {b} {i}. Berapa isi {a} kotak?", "{a} anak mendapat {b} {i} masing-masing. Berapa semuanya?", "Ada {a} tas, tiap tas berisi {b} {i}. Berapa total?", "Tiap hari dibuat {b} {i}. Berapa dalam {a} hari?"),
    },
}  # fmt: skip
for _language, _wordings in MORE_PLAIN.items():
    PLAIN[_language] = extended(PLAIN[_language], _wordings)
for _language, _wordings in MORE_COMPARE.items():
    COMPARE[_language] = extended(COMPARE[_language], _wordings)
for _operation, _stories in MORE_STORIES.items():
    for _language, _wordings in _stories.items():
        STORIES[_operation][_language] = extended(STORIES[_operation][_language], _wordings)

RESULT: dict[Language, str] = {
    "en": "The answer is {r}.", "zh": "答案是 {r}。", "ja": "答えは {r} です。", "id": "Jawabannya {r}.",
}  # fmt: skip
LARGER: dict[Language, str] = {
    "en": "{r} is larger.", "zh": "{r} 更大。", "ja": "{r} の方が大きいです。", "id": "{r} lebih besar.",
}  # fmt: skip

# Answers by the side that was asked for and how many numbers there were.
SIDE_ANSWERS: dict[tuple[str, int], dict[Language, str]] = {
    ("max", 2): LARGER,
    ("min", 2): {"en": "{r} is smaller.", "zh": "{r} 更小。", "ja": "{r} の方が小さいです。", "id": "{r} lebih kecil."},
    ("max", 3): {"en": "{r} is the largest.", "zh": "{r} 最大。", "ja": "{r} が一番大きいです。", "id": "{r} yang terbesar."},
    ("min", 3): {"en": "{r} is the smallest.", "zh": "{r} 最小。", "ja": "{r} が一番小さいです。", "id": "{r} yang terkecil."},
}  # fmt: skip
# Which of two decimals is larger or smaller.
DECIMALS: dict[str, dict[Language, tuple[str, ...]]] = {
    "max": {
        "en": (
            "Which is bigger, {a} or {b}?", "{a} or {b}: which one is bigger?", "Which decimal is larger, {a} or {b}?", "Is {a} or {b} the bigger number?", "Which of these decimals is greater: {a}, {b}?",
            "Compare the decimals {a} and {b}. Which is larger?", "{a} vs {b}, which is greater?", "Is {a} larger than {b}?", "What is greater: {a} or is it {b}?", "Of the decimals {a} and {b}, which one is larger?",
        ),
        "zh": (
            "{a}和{b}哪个比较大？", "{a}和{b}谁更大？", "小数{a}和{b}哪个大？", "{a}与{b}相比，哪个更大？", "这两个小数哪个更大：{a}、{b}？",
            "请比较小数{a}和{b}，哪个大？", "{a}大还是{b}更大？", "{a}比{b}更大吗？", "{a}跟{b}比谁大？", "{a}和{b}这两个小数谁大？",
        ),
        "ja": ("小数の{a}と{b}、どちらが大きい？", "{a}と{b}、どっちが大きい？", "{a}と{b}ならどちらが大きいですか？", "{a}より{b}の方が大きい？", "{a}と{b}、大きい小数はどちらですか？"),
        "id": ("Mana lebih besar antara {a} dan {b}?", "{a} dan {b}, mana yang lebih besar?", "Desimal mana yang lebih besar, {a} atau {b}?", "Lebih besar {a} dari {b}?", "Dari desimal {a} dan {b}, mana yang lebih besar?"),
    },
    "min": {
        "en": (
            "Which is smaller, {a} or {b}?", "{a} or {b}: which one is smaller?", "Which decimal is smaller, {a} or {b}?", "Is {a} smaller than {b}?", "Which of these decimals is smaller: {a}, {b}?",
            "Which is less, {a} or {b}?", "{a} vs {b}, which is smaller?", "Which number is lower, {a} or {b}?", "What is smaller, {a} or {b}?", "Of the decimals {a} and {b}, which one is smaller?",
        ),
        "zh": ("{a}和{b}哪个更小？", "{a}和{b}谁小？", "{a}小还是{b}小？", "小数{a}和{b}哪个小？", "这两个小数哪个更小：{a}、{b}？"),
        "ja": ("{a}と{b}、どちらが小さい？", "{a}と{b}はどちらが小さいですか？", "{a}は{b}より小さい？", "{a}と{b}、どっちが小さい？", "{a}と{b}、小さい小数はどちらですか？"),
        "id": ("Mana yang lebih kecil, {a} atau {b}?", "Mana lebih kecil, {a} atau {b}?", "{a} atau {b}, mana lebih kecil?", "Lebih kecil {a} atau {b}?", "Dari desimal {a} dan {b}, mana yang lebih kecil?"),
    },
}  # fmt: skip
FRAMED = 0.75
"""How often training draws a wording from the frames where a pool would do too."""


def _held_forms(wording: str) -> Sequence[str]:
    """A held-out wording with each sign, which `plain` drops, and each word that a sign is spoken as."""
    spoken = {word for each in SPOKEN.values() for word in each} | {"", "x"}
    return [wording.replace("{o}", word) for word in spoken] if "{o}" in wording else ()


def _blanked(*tables: dict[Language, tuple[str, ...]]) -> list[list[str]]:
    return [[sums_asked.blank(w) for w in pool] for table in tables for pool in table.values()]


KEPT = Kept(_blanked(PLAIN, COMPARE, *STORIES.values(), *DECIMALS.values()), _held_forms)


def generate(rng: random.Random, split: Split) -> Sample:
    language = pick_language(rng, (4, 4, 1, 1))
    weights = (4.5, 2.1, 3.8) if split == "train" else (6, 1.5, 2.5)
    kind = rng.choices(("plain", "compare", "story"), weights)[0]
    return exercise(rng, split, language, kind)


def exercise(
    rng: random.Random, split: Split, language: Language, kind: str, operation: str | None = None
) -> Sample:
    """One sum, difference, product, comparison or story in words."""
    framed = split == "train" and rng.random() < FRAMED
    if kind == "compare" and framed:
        return _compared(rng, language, [str(n) for n in _some_distinct(rng)])
    if kind == "compare":
        a, b = _distinct(rng, split)
        question = rng.choice(half(COMPARE[language], split)).format(a=a, b=b)
        steps, result = compare(a, b)
        answer = LARGER[language].format(r=result)
    else:
        operation = operation or rng.choice("+-×")
        a, b = operands(rng, split, operation)
        if framed:
            question, a, b = _asked(rng, language, kind, operation, a, b)
        elif kind == "story":
            question = _story(rng, split, language, operation, a, b)
        else:
            question = _plain(rng, split, language, operation, a, b)
        if operation == "×" and not framed and question.find(str(a)) > question.find(str(b)):
            a, b = b, a  # the factors in the order of the text
        working = OPERATIONS[operation](a, b)
        steps, result = f"{a}{operation}{b}: {working.steps}", working.result
        answer = RESULT[language].format(r=result)
    return _finished(rng, language, question, steps, answer, {"kind": "number", "value": result})


def _finished(
    rng: random.Random, language: Language, question: str, steps: str, answer: str, expect: dict[str, Any]
) -> Sample:
    prompt = with_system(rng, language, [user(dress(rng, language, question))], 0.15)
    thinks = rng.random() < 0.5
    last = assistant(answer, steps) if thinks else assistant(f"{steps}\n{answer}")
    return Sample("arithmetic", language, [*prompt, last], expect)


def _asked(
    rng: random.Random, language: Language, kind: str, operation: str, a: int, b: int
) -> tuple[str, int, int]:
    """A question from the frames; sums and products come back in the order of the text."""
    if kind == "story":
        while b == 1 or a == 1:  # stories speak of several things
            a, b = operands(rng, "train", operation)
        question, first, second = sums_asked.story(rng, language, operation, str(a), str(b), KEPT.has)
        return question, int(first), int(second)
    template = sums_asked.bare(rng, language, operation, KEPT.has)
    if operation != "-" and template.find("{a}") > template.find("{b}"):
        return template.format(a=a, b=b), b, a
    return template.format(a=a, b=b), a, b


def _compared(rng: random.Random, language: Language, numbers: Sequence[str]) -> Sample:
    """The largest or smallest of two or three numbers, asked for by a frame."""
    side = "min" if rng.random() < 0.4 else "max"
    template = sums_asked.comparison(rng, language, side, len(numbers), KEPT.has)
    question = template.format_map(dict(zip("abc", numbers, strict=False)))
    return _decided(rng, language, question, numbers, side)


def _decided(
    rng: random.Random, language: Language, question: str, numbers: Sequence[str], side: str
) -> Sample:
    steps, best = compare_all(numbers, side)
    answer = SIDE_ANSWERS[side, len(numbers)][language].format(r=best)
    expect = (
        {"kind": "contains", "all": [answer]}
        if "." in "".join(numbers)
        else {"kind": "number", "value": int(best)}
    )
    return _finished(rng, language, question, steps, answer, expect)


def _some_distinct(rng: random.Random) -> list[int]:
    """Two numbers, sometimes three."""
    found = list(_distinct(rng, "train"))
    if rng.random() < 0.3:
        while (third := words.number(rng, "train", rng.choice((len(str(found[0])), 1, 2, 3)))) in found:
            pass
        found.append(third)
    return found


def decimals(rng: random.Random, split: Split) -> Sample:
    """Comparisons of decimals, sometimes a sum or a difference with one or two places."""
    language = pick_language(rng, (4, 4, 1, 1))
    if rng.random() < 0.3:
        return _decimal_sum(rng, split, language)
    numbers = _decimals_near(rng, split)
    if split == "train" and rng.random() < FRAMED:
        return _compared(rng, language, numbers)
    side = "min" if rng.random() < 0.35 else "max"
    question = rng.choice(half(DECIMALS[side][language], split)).format(a=numbers[0], b=numbers[1])
    return _decided(rng, language, question, numbers[:2], side)


def _decimal_sum(rng: random.Random, split: Split, language: Language) -> Sample:
    operation = rng.choice("+-")
    places = rng.choice((1, 2))
    a = _decimal(rng, split, _whole(rng), places)
    while Decimal(b := _decimal(rng, split, _whole(rng), rng.choice((places, places, 1, 2)))) == Decimal(a):
        pass
    if operation == "-" and Decimal(a) < Decimal(b):
        a, b = b, a
    roll = rng.random()
    if split == "train" and roll < 0.45:
        question, a, b = sums_asked.story(rng, language, operation, a, b, KEPT.has, decimal=True)
    elif split == "train" and roll < 0.85:
        template = sums_asked.bare(rng, language, operation, KEPT.has)
        question = template.format(a=a, b=b)
        if operation == "+" and template.find("{a}") > template.find("{b}"):
            a, b = b, a
    else:
        question = _plain(rng, split, language, operation, a, b)
    steps, result = calculate_decimals(a, b, operation)
    answer = RESULT[language].format(r=result)
    return _finished(rng, language, question, steps, answer, {"kind": "contains", "all": [answer]})


def _whole(rng: random.Random) -> int:
    digits = rng.choices((0, 1, 2, 3), (1, 6, 3, 0.4))[0]
    return rng.randint(10 ** (digits - 1), 10**digits - 1) if digits else 0


def _decimal(rng: random.Random, split: Split, whole: int, places: int, begin: str = "") -> str:
    """A number with so many places; residues modulo 7 of its digits decide the split."""
    for _ in range(300):
        fraction = begin + "".join(rng.choices("0123456789", k=places - len(begin)))
        if fraction[-1] == "0" and (int(fraction) == 0 or rng.random() < 0.85):
            continue
        if (int(f"{whole}{fraction}") % 7 == 3) == (split == "held"):
            return f"{whole}.{fraction}"
    return _decimal(rng, split, whole, places + 1, begin)


def _decimals_near(rng: random.Random, split: Split) -> list[str]:
    """Two numbers, in training sometimes three: mostly with the same whole part, where the length misleads."""
    count = 3 if split == "train" and rng.random() < 0.2 else 2
    whole, first = _whole(rng), rng.randint(1, 3)
    found = [_decimal(rng, split, whole, first)]
    while len(found) < count:
        roll, fraction = rng.random(), found[0].partition(".")[2]
        other = (
            whole
            if roll < 0.78
            else max(0, whole + rng.choice((-1, 1, 10, -10)))
            if roll < 0.9
            else _whole(rng)
        )
        places = rng.choice([p for p in (1, 2, 3) if p != first]) if rng.random() < 0.65 else first
        begin = fraction[: rng.randint(1, min(places, first))] if rng.random() < 0.25 else ""
        if len(begin) == places:
            begin = begin[:-1]
        number = str(other) if rng.random() < 0.07 else _decimal(rng, split, other, places, begin)
        if all(Decimal(number) != Decimal(f) for f in found):
            found.append(number)
    rng.shuffle(found)
    return found


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


def _plain(
    rng: random.Random, split: Split, language: Language, operation: str, a: int | str, b: int | str
) -> str:
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
