"""What training asks about the model takes many forms, and each belongs to one language and one answer."""

from __future__ import annotations

import random

import pytest

from training.corpus import about, asked, frames, identity, small_talk
from training.corpus.sample import LANGUAGES


@pytest.mark.parametrize("kind", asked.FRAMES)
def test_each_kind_takes_more_than_a_thousand_forms_in_each_language(kind):
    rng = random.Random(5)
    for language in LANGUAGES:
        assert len({small_talk.question(rng, kind, language) for _ in range(2000)}) > 1000, language


@pytest.mark.parametrize("kind", small_talk.HAN)
def test_nothing_in_characters_alone_is_taught_as_japanese_and_as_chinese(kind):
    rng = random.Random(6)
    drawn = {
        language: {
            frames.plain(frames.expand(rng, rng.choice(patterns), small_talk.PARTS[language]))
            for _ in range(5000)
        }
        for language, patterns in small_talk.HAN[kind].items()
    }
    assert not drawn["zh"] & drawn["ja"]


def test_a_greeting_in_front_of_a_question_about_the_service_is_not_a_held_out_one():
    rng = random.Random(7)
    for _ in range(5000):
        sample = about.generate(rng, "train")
        text = sample.prompt[-1]["content"]
        assert sample.expect["kind"] == "about"
        assert not about.KEPT.has(text)


def test_whoever_calls_it_by_another_name_hears_no():
    rng = random.Random(8)
    for _ in range(3000):
        sample = identity.generate(rng, "train")
        answer = sample.messages[-1]["content"]
        assert "glm-nano" in answer
        assert "{" not in sample.prompt[-1]["content"]
