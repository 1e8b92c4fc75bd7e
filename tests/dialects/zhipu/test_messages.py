"""The sentences: every language says the same things."""

from __future__ import annotations

from string import Formatter

import pytest

from glmstudio.dialects.zhipu.messages import NOUNS, TABLES, Language, Phrase, language_of, sentence


def facts_of(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}


@pytest.mark.parametrize("language", list(Language))
def test_a_language_has_every_phrase_with_the_same_facts(language: Language) -> None:
    """A table with a hole would fail only when that error happens."""
    assert set(TABLES[language]) == set(Phrase)
    assert set(NOUNS[language]) == set(NOUNS[Language.ENGLISH])
    for phrase in Phrase:
        assert facts_of(TABLES[language][phrase]) == facts_of(TABLES[Language.ENGLISH][phrase]), phrase


@pytest.mark.parametrize(
    ("header", "language"),
    [
        (None, Language.CHINESE),
        ("", Language.CHINESE),
        ("zh-CN,zh;q=0.9,en;q=0.8", Language.CHINESE),
        ("en", Language.ENGLISH),
        ("en-US,en", Language.ENGLISH),
        (" EN-gb", Language.ENGLISH),
        ("ja", Language.CHINESE),
        ("*", Language.CHINESE),
    ],
)
def test_the_header_chooses_the_language(header: str | None, language: Language) -> None:
    """English when it starts with en, else Chinese."""
    assert language_of({} if header is None else {"accept-language": header}) is language


def test_braces_in_a_fact_stay_as_they_are() -> None:
    """What a caller sent is never a template."""
    said = sentence(Phrase.NOT_ONE_OF, field="{x}", allowed="a", given='{"{0.__class__}": 1}')
    assert '{"{0.__class__}": 1}' in said.say(Language.ENGLISH)


def test_types_are_named_in_the_language() -> None:
    """The readers know English nouns only."""
    said = sentence(Phrase.WRONG_TYPE, field="stop", expected="integer", given='"x"')
    assert "整数" in said.say(Language.CHINESE)
    assert "an integer" in said.say(Language.ENGLISH)
