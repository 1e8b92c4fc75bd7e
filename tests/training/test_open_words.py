"""Words of the open vocabulary: any word may be copied in training, none that is held out."""

from __future__ import annotations

import json
import random

import pytest

from training.checks import passes
from training.corpus import conversations, echo, made_up, packs, samples, verse, vocabulary, words
from training.corpus.sample import LANGUAGES, half
from training.template import END_OF_ANSWER, render_prompt, render_whole

EXERCISES = (
    echo.copies,
    echo.lookups,
    packs.records,
    packs.strings,
    conversations.quiz,
    conversations.orders,
)


def held_words():
    pools = [words.CITIES_LATIN, words.CITIES_HAN, words.CITIES_JAPANESE, words.NAMES_LATIN]
    for kind in (words.ITEMS, words.COLOURS, words.PETS, words.JOBS, words.FOODS, verse.OTHER_THEMES):
        pools += kind.values()
    kept = {word for pool in pools for word in half(pool, "held")}
    return kept | {word for pair in half(made_up.NOUNS, "held") for word in pair}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_held_out_word_of_a_pool_is_in_the_table_of_training(language):
    table = vocabulary.table(language, "train")
    assert not {w.casefold() for w in table} & {w.casefold() for w in held_words()}
    assert len(table) >= 400


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_is_divided_like_every_pool(language):
    train, kept = (set(vocabulary.table(language, split)) for split in ("train", "held"))
    assert kept
    assert not train & kept


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_open_word_is_none_that_is_held_out(language):
    rng = random.Random(2)
    held = {w.casefold() for w in held_words()}
    drawn = [words.open_word(rng, language, "train") for _ in range(5000)]
    assert not held & {word.casefold() for word in drawn}
    assert len(set(drawn)) > 1500


def test_values_of_training_come_from_far_more_words_than_a_pool_holds():
    """Memorising a pool must not be a way to answer."""
    rng = random.Random(3)
    jobs = [s for s in samples("train", 8, 1500, {"structured": 1}) if "job" in s.expect["value"]]
    assert len({s.expect["value"]["job"] for s in jobs}) > 0.5 * len(jobs) > 20
    assert {words.opened(rng, "held") for _ in range(50)} == {False}


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda e: e.__name__)
def test_each_exercise_is_well_formed_and_repeats_itself(exercise):
    first, again = (
        [exercise(rng, "train") for _ in range(150)] for rng in (random.Random(1), random.Random(1))
    )
    assert [s.messages for s in first] == [s.messages for s in again]
    for sample in first:
        prompt = render_prompt(sample.prompt, thinking=sample.thinking, preserved=sample.preserved)
        whole = render_whole(sample.messages, preserved=sample.preserved)
        assert whole.startswith(prompt)
        raw = whole.removeprefix(prompt).removesuffix(END_OF_ANSWER)
        assert passes(sample, raw, stopped=True, thinking=sample.thinking) is None


def test_each_value_of_a_table_that_is_asked_for_stands_in_the_talk():
    rng = random.Random(5)
    for _ in range(200):
        sample = echo.lookups(rng, "train")
        text = sample.messages[-1]["content"]
        answers = json.loads(text).values() if sample.expect["kind"] == "json" else [text]
        said = "\n".join(m["content"] for m in sample.prompt)
        missing = [a for a in answers if str(a) not in said]
        assert not missing or text in echo.NOT_THERE.values()


def test_what_is_recalled_was_told_and_what_was_corrected_is_not_recalled():
    """The last answer of a talk repeats what was noted last about its key."""
    rng = random.Random(6)
    for _ in range(200):
        messages = conversations.quiz(rng, "train").messages
        answer = messages[-1]["content"]
        if answer.startswith("Your ") and " is " in answer:
            key = answer[len("Your ") : answer.index(" is ")]
            noted = [m["content"] for m in messages if m["content"].startswith(f"Noted: your {key} is ")]
            assert not noted or noted[-1] == f"Noted: y{answer[1:]}"
