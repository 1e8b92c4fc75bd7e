"""What counts as the same text, and that places stay where they were."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glmstudio.review.fold import clean, fold


@settings(max_examples=500, deadline=None)
@given(st.text())
def test_every_character_stays_one(text: str) -> None:
    """A place in the folded text is the same place in the text, and folding twice changes nothing more."""
    cleaned = clean(text)
    assert len(cleaned) == len(text)
    assert len(fold(cleaned)) == len(cleaned)
    assert "".join(map(fold, cleaned)) == fold(cleaned)


@pytest.mark.parametrize(
    ("one", "other"), [("VPN", "vpn"), ("VPN12", "vpn12"), ("ΣΑΣ", "σας"), ("GROẞ", "groß"), ("ÄÖ", "äö")]
)
def test_case_and_width_do_not_count(one: str, other: str) -> None:
    """Each row is one word in two spellings."""
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("maße", "mase"), ("é", "e"), ("禁", "止")])
def test_different_letters_stay_different(one: str, other: str) -> None:
    """Folding invents no equality."""
    assert fold(one) != fold(other)


def test_a_lone_surrogate_becomes_a_question_mark() -> None:
    """No search library takes one, and a caller must not be able to send one past the search."""
    assert clean("a\ud800b") == "a?b"
