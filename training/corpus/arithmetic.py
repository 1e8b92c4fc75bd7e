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


def laid_out(a: int, b: int, operation: str) -> tuple[str, list[tuple[str, str]]]:
    """Both numbers with a letter on each digit, to the same width, and the columns from the last to the first.

    A letter before a digit turns "which digit comes next" into repeating what followed that letter before.
    """
    width = max(len(str(a)), len(str(b)))
    left = [f"{letter}{digit}" for letter, digit in zip(FIRST, _digits(a, width), strict=False)]
    right = [f"{operation}{letter}{digit}" for letter, digit in zip(SECOND, _digits(b, width), strict=False)]
    return f"{' '.join(reversed(left))}{''.join(reversed(right))}", list(zip(left, right, strict=True))


def add(a: int, b: int) -> Working:
    """Column addition, last digit first; every column shows its sum with the carry and the result so far."""
    shown, columns = laid_out(a, b, "+")
    carry, tail, lines = 0, "", []
    for index, (left, right) in enumerate(columns):
        total = int(left[1:]) + int(right[2:]) + carry
        tail = (str(total) if index == len(columns) - 1 else str(total % 10)) + tail
        lines.append(f"{left}{right}{'+1' if carry else ''}={total}→{tail}")
        carry = total // 10
    return Working(f"{shown}: {', '.join(lines)}", a + b)


def subtract(a: int, b: int) -> Working:
    """Column subtraction for a ≥ b; a column that borrows adds ten, the next one takes one away."""
    shown, columns = laid_out(a, b, "-")
    borrow, tail, lines = 0, "", []
    for left, right in columns:
        rest = int(left[1:]) - int(right[2:]) - borrow
        ten = rest < 0
        tail = str(rest + 10 * ten) + tail
        lines.append(f"{left}{right}{'-1' if borrow else ''}{'+10' if ten else ''}={tail[0]}→{tail}")
        borrow = int(ten)
    plain = f" → {a - b}" if tail != str(a - b) else ""
    return Working(f"{shown}: {', '.join(lines)}{plain}", a - b)


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
    shown, columns = laid_out(a, b, "?")
    seen = []
    for left, right in reversed(columns):
        sign = "=" if left[1:] == right[2:] else ">" if left[1:] > right[2:] else "<"
        seen.append(f"{left}{right}{sign}")
        if sign != "=":
            break
    return f"{shown}: {', '.join(seen)} → {max(a, b)}", max(a, b)


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


def generate(rng: random.Random, split: Split) -> Sample:
    language = pick_language(rng, (4, 4, 1, 1))
    kind = rng.choices(("plain", "compare", "story"), (6, 1.5, 2.5))[0]
    return exercise(rng, split, language, kind)


def exercise(
    rng: random.Random, split: Split, language: Language, kind: str, operation: str | None = None
) -> Sample:
    """One sum, difference, product, comparison or story in words."""
    if kind == "compare":
        a, b = _distinct(rng, split)
        question = rng.choice(half(COMPARE[language], split)).format(a=a, b=b)
        steps, result = compare(a, b)
        answer = LARGER[language].format(r=result)
    else:
        operation = operation or rng.choice("+-×")
        a, b = operands(rng, split, operation)
        question = (
            _story(rng, split, language, operation, a, b)
            if kind == "story"
            else _plain(rng, split, language, operation, a, b)
        )
        if operation == "×" and question.find(str(a)) > question.find(str(b)):
            a, b = b, a  # the factors in the order of the text
        working = OPERATIONS[operation](a, b)
        steps, result = f"{a}{operation}{b}: {working.steps}", working.result
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
