"""Every sum and comparison of the corpus is right, however it was asked for."""

from __future__ import annotations

import random
import re
from decimal import Decimal

import pytest

from training.corpus import arithmetic, frames, sums_asked
from training.corpus.sample import LANGUAGES, half

NUMBER = re.compile(r"\d+(?:\.\d+)?")
CALCULATED = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "×": lambda a, b: a * b}


def shown(sample):
    """Steps and answer, wherever the steps stand."""
    last = sample.messages[-1]
    if last.get("reasoning_content"):
        return last["reasoning_content"], last["content"]
    return tuple(last["content"].rsplit("\n", 1))


def check(sample):
    """Recompute from the question's own numbers; the operation is the one that the steps begin with."""
    steps, answer = shown(sample)
    result = Decimal(NUMBER.findall(answer)[-1])
    head = re.match(r"(\d+(?:\.\d+)?)([-+×])(\d+(?:\.\d+)?): ", steps)
    asked = {Decimal(n) for n in NUMBER.findall(sample.messages[-2]["content"])}
    if head:
        a, b = Decimal(head[1]), Decimal(head[3])
        assert {a, b} <= asked
        assert result == CALCULATED[head[2]](a, b)
        assert result >= 0
    else:
        # A name of an older pool may hold a number, a comparison has no names.
        assert result == (min if steps.startswith("min ") else max)(asked)
    assert answer.count(str(result)) >= 1


@pytest.mark.parametrize("split", ["train", "held"])
@pytest.mark.parametrize("draw", [arithmetic.generate, arithmetic.decimals])
def test_every_answer_is_right_and_half_of_all_samples_reason(draw, split):
    rng = random.Random(3)
    drawn = [draw(rng, split) for _ in range(3000)]
    for sample in drawn:
        check(sample)
    assert 0.46 < sum(s.thinking for s in drawn) / len(drawn) < 0.54


def test_the_famous_pair_is_compared_behind_the_point():
    steps, best = arithmetic.compare_all(["9.11", "9.9"], "max")
    assert steps == "9.11?9.9: 9.11?9.90: c9 .b1 a1?w9?.v9?u0: c9?w9=, .b1?.v9< → 9.9"
    assert best == "9.9"
    assert arithmetic.compare_all(["9.11", "9.9"], "min")[0].endswith(", .b1?.v9< min→ 9.11")


def test_three_numbers_are_compared_two_at_a_time():
    steps, best = arithmetic.compare_all(["31", "7", "52"], "max")
    assert steps == "b3 a1?v0?u7: b3?v0> → 31\nb3 a1?v5?u2: b3?v5< → 52"
    assert best == "52"


@pytest.mark.parametrize(
    ("x", "y", "operation", "result"),
    [("3.50", "2.25", "+", "5.75"), ("9.5", "0.75", "+", "10.25"), ("5.00", "2.25", "-", "2.75"),
     ("10.1", "9.6", "-", "0.5"), ("1.5", "0.5", "+", "2"), ("12.30", "2.3", "-", "10")],
)  # fmt: skip
def test_decimals_are_added_in_columns_with_the_point_in_its_place(x, y, operation, result):
    steps, found = arithmetic.calculate_decimals(x, y, operation)
    assert found == result
    assert steps.endswith((f"→{result}", f"→ {result}"))


def test_decimals_of_the_parts_never_meet():
    rng = random.Random(4)
    seen = {
        split: {n for _ in range(1500) for n in arithmetic._decimals_near(rng, split) if "." in n}
        for split in ("train", "held")
    }
    assert seen["held"]
    assert not seen["train"] & seen["held"]


def templates(rng, language, count):
    for _ in range(count):
        for operation in "+-×":
            yield sums_asked.bare(rng, language, operation, arithmetic.KEPT.has)
        for side in ("max", "min"):
            for numbers in (2, 3):
                yield sums_asked.comparison(rng, language, side, numbers, arithmetic.KEPT.has)


@pytest.mark.parametrize("language", LANGUAGES)
def test_bare_frames_have_hundreds_of_forms_and_every_number_once(language):
    drawn = list(templates(random.Random(5), language, 400))
    assert len({frames.plain(t) for t in drawn}) > 500
    for text in drawn:
        assert not set(text) & set("[]<>|"), text
        assert text.count("{a}") == text.count("{b}") == 1, text


@pytest.mark.parametrize("language", LANGUAGES)
def test_stories_are_whole_and_hold_no_number_but_their_own(language):
    rng = random.Random(6)
    for _ in range(1200):
        operation = rng.choice("+-×")
        text, a, b = sums_asked.story(rng, language, operation, "87", "54", lambda _text: False)
        assert not set(text) & set("[]<>|{}"), text
        assert sorted((a, b)) == ["54", "87"]
        assert set(NUMBER.findall(text)) - {"1"} == {"54", "87"}, text
        if operation == "-":
            assert (a, b) == ("87", "54")


def test_the_same_situation_is_asked_for_a_sum_and_for_a_difference():
    for families in sums_asked.FAMILIES.values():
        assert sum(len(family.questions) > 1 for family in families) >= 6


def test_no_frame_rebuilds_a_held_out_question():
    held = {
        frames.plain(sums_asked.blank(w))
        for pools in (
            arithmetic.PLAIN,
            arithmetic.COMPARE,
            *arithmetic.STORIES.values(),
            *arithmetic.DECIMALS.values(),
        )
        for pool in pools.values()
        if len(pool) >= 5
        for w in half(pool, "held")
    }
    rng = random.Random(7)
    for language in LANGUAGES:
        for text in templates(rng, language, 300):
            assert frames.plain(sums_asked.blank(text)) not in held
