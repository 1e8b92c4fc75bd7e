"""Wishes for made-up functions: each value stands in the message, no pattern rebuilds a held-out wish."""

from __future__ import annotations

import random

import pytest

from training.corpus import made_up, made_up_asked, made_up_east, made_up_wish, tools, vocabulary
from training.corpus.frames import expand
from training.corpus.sample import LANGUAGES, half, plain

KINDS = ("wish", "joint", "told", "told_flag", "lead", "list", "entry", "reason", "clause", "question")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_pattern_grows_into_text_with_known_marks_only(kind, language):
    rng = random.Random(1)
    parts = made_up_wish.PARTS[language]
    for pattern in parts[kind]:
        for _ in range(10):
            text = expand(rng, pattern, parts)
            assert not set(made_up_wish.MARK.sub("", text)) & set("[]<>|{}"), (pattern, text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_hundreds_of_wishes(language):
    rng = random.Random(2)
    drawn = {expand(rng, "<wish>", made_up_wish.PARTS[language]) for _ in range(1500)}
    assert len(drawn) > 700


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_value_stands_in_the_message(language):
    rng = random.Random(3)
    for _ in range(500):
        function = made_up.draw_function(rng, "train", language)
        request = made_up.ask_freely(rng, language, function)
        for value in request.arguments.values():
            if not isinstance(value, bool):
                assert str(value) in request.text
                assert str(value) in request.clause
        assert set(function.required) <= set(request.arguments)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_value_of_several_calls_stands_in_the_message(language):
    rng = random.Random(4)
    for _ in range(300):
        text, functions, made = tools._several(rng, language)
        assert {name for name, _ in made} == {f.name for f in functions}
        assert len(made) in (2, 3)
        invented = {f.name for f in functions if f.slots}
        for arguments in (values for name, values in made if name in invented):
            assert all(isinstance(v, bool) or str(v) in text for v in arguments.values()), (text, made)


@pytest.mark.parametrize("language", ["en", "zh"])
def test_no_wish_of_training_is_one_that_is_held_out(language):
    """With a verb, a noun and no values in it, a held-out wording would be found as it is."""
    rng = random.Random(5)
    place = LANGUAGES.index(language)
    for _ in range(3000):
        verb, noun = (p[place] for p in made_up.draw_parts(rng, "train", language))
        text, clause = made_up_wish.put(rng, language, verb, noun, [], made_up.KEPT_ASK, known=True)
        held = {plain(w.format(v=verb, V=verb, n=noun, d="")) for w in half(made_up.ASK[language], "held")}
        assert not {plain(text), plain(clause)} & held


def test_japanese_and_indonesian_words_belong_to_training():
    verbs = {verb for verb, _ in made_up.VERBS}
    assert set(made_up_east.VERBS) <= verbs
    trained = {noun for noun, _ in half(made_up.NOUNS, "train")}
    assert {noun[0] for noun in made_up.east_nouns()} <= trained
    assert len(made_up.east_nouns()) > 100
    assert not any(vocabulary.is_kept_out(word) for noun in made_up.east_nouns() for word in noun[2:])


def test_other_words_for_parameters_are_known_for_names_of_training_only():
    for kind, slot in made_up.SLOTS.items():
        held = set(half(slot.names, "held"))
        assert not held & set(made_up_asked.WORDS), kind
        for name in set(half(slot.names, "train")) & set(made_up_asked.WORDS):
            assert set(made_up_asked.WORDS[name]) == set(LANGUAGES)
            assert all(made_up_asked.WORDS[name].values()), name


@pytest.mark.parametrize(
    ("verb", "forms"),
    [("open", ("opening", "opened")), ("stop", ("stopping", "stopped")), ("move", ("moving", "moved")),
     ("verify", ("verifying", "verified")), ("send", ("sending", "sent")), ("copy", ("copying", "copied")),
     ("buy", ("buying", "bought")), ("split", ("splitting", "split"))],
)  # fmt: skip
def test_verbs_take_their_forms(verb, forms):
    assert made_up_asked.participles(verb) == forms


def test_every_verb_has_the_forms_that_english_gives_it():
    known = {made_up_asked.participles(verb)[1] for verb, _ in made_up.VERBS}
    assert {"found", "bought", "scanned", "hidden", "written", "copied", "delivered", "tracked"} <= known
