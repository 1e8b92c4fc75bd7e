"""Everyday wishes say what they are about, in hundreds of forms, and the call copies it from the message."""

from __future__ import annotations

import random

import pytest

from training.corpus import everyday, wishes
from training.corpus.frames import expand
from training.corpus.sample import LANGUAGES, half, plain

PLACES = [(table[c], {"p"}) for table in (wishes.ASKED,) for c in table] + [
    (patterns, {"a", "b"}) for patterns in wishes.ASKED_BOTH.values()
]
WISHED = [
    (wish.ask, {s.hole for s in wish.slots if s.needed}, {s.hole for s in wish.slots})
    for wish in wishes.WISHES.values()
]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_pattern_has_the_holes_that_are_needed_and_no_marks_of_its_own(language):
    rng = random.Random(1)
    for patterns, needed, known in [*((p, n, n) for p, n in PLACES), *WISHED]:
        for pattern in patterns[language]:
            for _ in range(12):
                text = expand(rng, pattern, wishes.PARTS[language])
                assert needed <= set(wishes.HOLE.findall(text)) <= known, (pattern, text)
                assert not set(text) & set("[]<>|"), (pattern, text)


@pytest.mark.parametrize("concept", wishes.ASKED)
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_known_wish_is_asked_in_hundreds_of_ways(concept, language):
    rng = random.Random(2)
    asked, parts = wishes.ASKED[concept][language], wishes.PARTS[language]
    assert len({expand(rng, rng.choice(asked), parts) for _ in range(600)}) > 350


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_call_says_stands_in_the_message(language):
    rng = random.Random(3)
    for concept in (*wishes.ASKED, *wishes.WISHES):
        for _ in range(15):
            request = everyday.draw_request(rng, "train", language, concept)
            assert set(request.function.required) <= set(request.arguments)
            for parameter in request.function.parameters:
                value = request.arguments.get(parameter.name)
                if value is not None and parameter.kind != "boolean":
                    assert str(value) in request.text, (request.text, request.arguments)


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_values_are_two_calls_of_one_function(language):
    rng = random.Random(4)
    concepts = set()
    for _ in range(300):
        text, function, made = everyday.draw_pair(rng, "train", language)
        concepts.add(function.concept)
        assert len(made) == 2
        assert all(str(value) in text for arguments in made for value in arguments.values())
    assert set(wishes.ASKED) < concepts


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_frame_rebuilds_a_held_out_wording_or_description(language):
    rng = random.Random(5)
    asked, described = (
        {
            plain(wording.replace("{p}", "{}"))
            for recipe in everyday.RECIPES.values()
            if len(pool := recipe[key].get(language, ())) >= 5
            for wording in half(pool, "held")
        }
        for key in ("ask", "about")
    )
    for _ in range(3000):
        request = everyday.draw_request(rng, "train", language)
        place = next(iter(request.arguments.values()))
        assert plain(request.text.replace(str(place), "{}")) not in asked
        assert request.function.concept not in everyday.RECIPES or (
            plain(request.function.description) not in described
        )


def test_functions_of_training_alone_are_never_held_out():
    rng = random.Random(6)
    for language in LANGUAGES:
        drawn = {everyday.draw_request(rng, "held", language).function.concept for _ in range(200)}
        assert drawn <= set(everyday.RECIPES)
