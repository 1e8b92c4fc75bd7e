"""The corpus repeats itself, keeps its held-out part apart, and every example in it is well-formed."""

from __future__ import annotations

import itertools
import re
import subprocess
import sys

import pytest

from training.checks import parse, passes
from training.corpus import (
    AREAS,
    EXERCISES,
    MIXTURES,
    WEIGHTS,
    about,
    arithmetic,
    identity,
    out_of_scope,
    samples,
    words,
)
from training.corpus.frames import Kept
from training.corpus.sample import half, plain
from training.template import END_OF_ANSWER, END_OF_CALLS, render_prompt, render_whole

COUNT = 1500
NOISE_LETTERS = 8
"""Junk of a few letters may occur anywhere."""


@pytest.fixture(scope="module")
def drawn():
    return list(samples("train", 11, COUNT))


@pytest.fixture(scope="module")
def held():
    return list(samples("held", 11, COUNT))


def test_one_seed_always_gives_the_same_examples():
    first = [render_whole(s.messages, s.tools) for s in samples("train", 5, 200)]
    again = [render_whole(s.messages, s.tools) for s in samples("train", 5, 200)]
    other = [render_whole(s.messages, s.tools) for s in samples("train", 6, 200)]
    assert first == again
    assert first != other


def test_every_area_is_drawn_and_has_a_weight(drawn):
    assert set(AREAS) | set(EXERCISES) == set(WEIGHTS)
    assert all(set(mixture) <= set(WEIGHTS) for mixture in MIXTURES.values())
    assert {s.area for s in drawn} == set(AREAS) | {"packed"}


def test_pools_are_divided_so_that_no_entry_is_in_both_parts():
    pools = [words.CITIES_LATIN, words.CITIES_HAN, words.NAMES_LATIN, *identity.WHO.values()]
    pools += [wordings for topic in about.QUESTIONS.values() for wordings in topic.values()]
    for pool in pools:
        train, kept = half(pool, "train"), half(pool, "held")
        assert not set(train) & set(kept)
        assert set(train) | set(kept) == set(pool)


def test_made_up_words_and_large_numbers_of_the_parts_never_meet():
    import random

    rng = random.Random(1)
    for draw in (words.invented, words.invented_han):
        seen = {split: {draw(rng, split) for _ in range(2000)} for split in ("train", "held")}
        assert not seen["train"] & seen["held"]
    numbers = {split: {words.number(rng, split, 3) for _ in range(2000)} for split in ("train", "held")}
    assert not numbers["train"] & numbers["held"]


def test_no_plain_prompt_is_a_held_out_one(held):
    """Both ask in the same ways, so only the divided pools keep them apart."""
    asked = {plain(s.prompt[-1]["content"]) for s in held if s.prompt[-1]["role"] == "user"}
    asked = {text for text in asked if len(text) > NOISE_LETTERS}
    assert not asked & {plain(s.prompt[-1]["content"]) for s in samples("plain", 11, COUNT)}


def test_no_held_out_prompt_with_content_of_its_own_occurs_in_training(drawn, held):
    """Identity and questions about us have few wordings, so any overlap would show here."""
    few = {"identity", "about"}
    seen = {s.prompt[-1]["content"].casefold() for s in drawn if s.area in few}
    asked = {s.prompt[-1]["content"].casefold() for s in held if s.area in few}
    assert not seen & asked


def test_nothing_that_training_asks_is_a_held_out_wording():
    """Frames, dressing and slips of the pen make thousands of wordings; none may be one that is held out."""
    held_out = identity.KEPT.whole | about.KEPT.whole
    held_out |= {plain(w) for pool in out_of_scope.ODD.values() for w in half(pool, "held") if "{" not in w}
    assert len(held_out) > 300
    short = {"identity": 8, "about": 8, "fallback": 4, "memory": 2, "verse": 2, "nothing": 1, "echo": 1}
    drawn = itertools.chain(samples("train", 12, 20_000, short), samples("plain", 12, 10_000, short))
    for sample in drawn:
        for message in sample.prompt:
            if message["role"] == "user":
                assert plain(message["content"]) not in held_out


def test_what_is_held_out_is_recognised_in_other_clothes():
    pool = ["a one", "a two", "a three", "a four", "Where did the fifth go?"]
    kept = Kept([pool])
    assert kept.has("Hello, where did the FIFTH go")
    assert kept.has("So tell me: where did the fifth go today?")
    assert not kept.has("a four, please")
    assert kept.fresh(iter(["where did the fifth go", "a two"]).__next__) == "a two"


@pytest.mark.parametrize("split", ["train", "plain", "held"])
def test_every_example_is_well_formed(split):
    for sample in samples(split, 21, COUNT):
        assert sample.messages[-1]["role"] == "assistant"
        text = render_whole(sample.messages, sample.tools)
        assert text.startswith("[gMASK]<sop>")
        assert text.endswith(END_OF_CALLS if sample.messages[-1].get("tool_calls") else END_OF_ANSWER)
        assert not re.search(r"\bNone\b(?! of the)", text)
        assert "{v}" not in text
        assert "{t}" not in text
        for tool in sample.tools:
            function = tool["function"]
            assert set(function["parameters"].get("required", [])) <= set(
                function["parameters"]["properties"]
            )
        for message in sample.messages:
            for part in (message["content"], message.get("reasoning_content", "")):
                assert "<|" not in part
                assert "think>" not in part


@pytest.mark.parametrize("split", ["train", "plain", "held"])
def test_every_example_passes_its_own_check(split):
    """The answer that training shows is one that evaluation accepts."""
    for sample in samples(split, 31, COUNT):
        prompt = render_prompt(
            sample.prompt, sample.tools, thinking=sample.thinking, preserved=sample.preserved
        )
        whole = render_whole(sample.messages, sample.tools, preserved=sample.preserved)
        assert whole.startswith(prompt)
        raw = whole.removeprefix(prompt).removesuffix(END_OF_CALLS).removesuffix(END_OF_ANSWER)
        assert passes(sample, raw, stopped=True, thinking=sample.thinking) is None, (sample.expect, raw)


def test_reasoning_is_short_and_half_of_the_examples_have_none(drawn):
    thinking = [s for s in drawn if s.thinking]
    assert 0.4 < len(thinking) / len(drawn) < 0.6
    assert max(len(s.messages[-1]["reasoning_content"]) for s in thinking) < 600


@pytest.mark.parametrize(
    ("operation", "a", "b"),
    [("+", 347, 685), ("+", 9, 995), ("-", 503, 247), ("-", 100, 1), ("×", 86, 47), ("×", 305, 608)],
)
def test_the_working_of_a_sum_ends_in_its_result(operation, a, b):
    working = arithmetic.OPERATIONS[operation](a, b)
    expected = {"+": a + b, "-": a - b, "×": a * b}[operation]
    assert working.result == expected
    assert working.steps.endswith((f"→{expected}", f"→ {expected}"))


def test_column_addition_shows_each_carry():
    assert arithmetic.add(347, 685).steps == "c3 b4 a7+w6+v8+u5: a7+u5=12→2, b4+v8+1=13→32, c3+w6+1=10→1032"


def test_column_subtraction_shows_each_borrow():
    assert (
        arithmetic.subtract(503, 247).steps
        == "c5 b0 a3-w2-v4-u7: a3-u7+10=6→6, b0-v4-1+10=5→56, c5-w2-1=2→256"
    )


def test_noise_may_be_refused_in_any_language_and_a_question_only_in_its_own():
    """Made-up words are in no language; a Chinese question still wants Chinese, and both want the refusal."""
    english = "I am only a small demonstration model. Use `glmstudio serve --model ID=file.gguf`."
    drawn = [s for s in samples("held", 3, 400, {"fallback": 1.0}) if s.language == "zh"]
    noise = next(s for s in drawn if s.expect.get("noise"))
    question = next(s for s in drawn if not s.expect.get("noise"))
    assert passes(noise, english, stopped=True, thinking=False) is None
    assert passes(noise, "How lovely!", stopped=True, thinking=False) == "does not refer to a real GLM"
    assert passes(question, english, stopped=True, thinking=False) == "wrong language"


def test_parsing_splits_reasoning_answer_and_calls():
    raw = "Look it up.</think><tool_call>get<arg_key>a</arg_key><arg_value>x\ny</arg_value></tool_call>"
    output = parse(raw, thinking=True)
    assert output.reasoning == "Look it up."
    assert output.calls == [("get", {"a": "x\ny"})]
    assert output.content == ""
    assert output.problem is None


@pytest.mark.parametrize("raw", ["never closed", "</think>no thought", "x</think>a</think>b"])
def test_parsing_names_what_is_malformed(raw):
    assert parse(raw, thinking=True).problem is not None


def test_the_corpus_needs_neither_torch_nor_transformers():
    """Whoever only wants to read or test the corpus must not have to install a training stack."""
    code = (
        "import sys, training.corpus, training.checks, training.template;"
        "print(sorted({'torch', 'transformers', 'tokenizers', 'numpy'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
