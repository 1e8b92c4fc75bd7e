"""Frames grow into whole sentences, in many forms, and carelessness leaves what is to be copied alone."""

from __future__ import annotations

import random

import pytest

from training.corpus import (
    asked,
    echo,
    frames,
    out_of_scope,
    repeats,
    requests,
    samples,
    small_talk,
    themes,
    verse,
)
from training.corpus.sample import LANGUAGES, half, plain

TABLES = [
    *((intent, asked.FRAMES[intent], asked.PARTS) for intent in asked.FRAMES),
    *((f"small talk, {kind}", table, small_talk.PARTS) for kind, table in small_talk.FRAMES.items()),
    *((f"characters alone, {kind}", table, small_talk.PARTS) for kind, table in small_talk.HAN.items()),
    ("requests", requests.FRAMES, requests.PARTS),
    ("near misses", requests.NEAR, requests.PARTS),
    ("fragments", requests.FRAGMENTS, requests.PARTS),
    ("themes", themes.FRAMES, themes.PARTS),
    ("across", themes.ACROSS, themes.PARTS),
    ("inline", repeats.INLINE, repeats.PARTS),
    ("apart", repeats.APART, repeats.PARTS),
]


@pytest.mark.parametrize(("patterns", "parts"), [t[1:] for t in TABLES], ids=[t[0] for t in TABLES])
def test_every_pattern_grows_into_text_without_marks_of_its_own(patterns, parts):
    rng = random.Random(2)
    for language, written in patterns.items():
        for pattern in written:
            for _ in range(20):
                text = frames.expand(rng, pattern, parts[language])
                assert not set(text) & set("[]<>|"), (pattern, text)
                assert text == text.strip()
                assert "  " not in text


@pytest.mark.parametrize("intent", asked.FRAMES)
def test_each_intent_has_hundreds_of_forms_in_each_language(intent):
    rng = random.Random(3)
    for language in LANGUAGES:
        drawn = {
            frames.expand(rng, rng.choice(asked.FRAMES[intent][language]), asked.PARTS[language])
            for _ in range(600)
        }
        assert len(drawn) > 200, (language, len(drawn))


def test_a_choice_may_refer_to_a_part_and_a_part_to_another():
    parts = {"a": ("[x|x] <b>",), "b": ("y",)}
    assert frames.expand(random.Random(1), "[<a>|<a>] , z", parts) == "x y, z"


def test_the_asked_theme_stands_in_the_question_as_in_the_poem():
    """Only a few themes with poems of their own go by other names."""
    for sample in samples("train", 9, 800, {"verse": 1}):
        question, stem = sample.prompt[-1]["content"].casefold(), sample.expect["stem"]
        aliases = verse.ALIASES[sample.language]
        others = [form for theme in aliases if theme.startswith(stem) for form in aliases[theme]]
        others += [
            name.replace("_", " ")
            for row in themes.SAME
            if row[sample.language].replace("_", " ") in (stem, f"{stem}s")
            for name in row.values()
        ]
        assert stem.casefold() in sample.messages[-1]["content"].casefold()
        assert any(form.casefold() in question for form in (stem, *others)), (stem, question)


def test_careless_writing_changes_about_a_third_and_nothing_else_about_a_text():
    rng = random.Random(4)
    written = [frames.varied(rng, "en", "Could you tell me your name?") for _ in range(2000)]
    assert 0.6 < written.count("Could you tell me your name?") / len(written) < 0.8
    assert len(set(written)) > 40
    assert all(len(text) > 15 for text in written)


def test_traditional_characters_stand_for_simplified_ones_one_by_one():
    assert "请问你们的模型是谁训练的".translate(frames.TRADITIONAL) == "請問你們的模型是誰訓練的"


def test_words_are_asked_for_again_in_thousands_of_ways_and_stand_in_each_as_they_are():
    rng = random.Random(6)
    for language in LANGUAGES:
        held = {plain(w) for w in half(echo.ASK[language], "held")}
        drawn = set()
        for patterns in (repeats.INLINE[language], repeats.APART[language]):
            for _ in range(1500):
                wording = echo.asking(rng, language, patterns, "qx 7.5")
                assert wording.count("qx 7.5") == 1
                assert plain(wording.replace("qx 7.5", "{x}")) not in held
                drawn.add(wording)
        assert len(drawn) > 1500, language


def test_a_refused_request_is_none_that_is_held_out_once_its_subjects_are_taken_away():
    rng = random.Random(7)
    for language in LANGUAGES:
        held = {
            plain(w) for pool in (out_of_scope.FORMS, out_of_scope.ODD) for w in half(pool[language], "held")
        }
        for frames_of in (requests.FRAMES, requests.NEAR, requests.FRAGMENTS):
            for pattern in frames_of[language]:
                for _ in range(20):
                    text = frames.expand(rng, pattern, requests.PARTS[language])
                    assert plain(text) not in held or out_of_scope.KEPT.has(text)
