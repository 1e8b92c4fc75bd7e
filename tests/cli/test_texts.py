"""The sentences of the command line."""

import re
from pathlib import Path

import pytest

import glmstudio.cli
from glmstudio.cli.texts import ENGLISH, text

SOURCES = sorted(Path(glmstudio.cli.__file__).parent.glob("*.py"))


def test_every_sentence_is_used_and_every_used_one_exists() -> None:
    """No command asks for a sentence that is not there, and none is left over."""
    sources = "".join(path.read_text("utf-8") for path in SOURCES if path.name != "texts.py")
    asked = set(re.findall(r"""\btext\(\s*["']([^"']+)["']""", sources)) | set(
        re.findall(r'else "([a-z_.]+)"\)', sources)
    )
    assert asked <= set(ENGLISH)
    verdicts = {"doctor.verdict.ok", "doctor.verdict.warn", "doctor.verdict.fail"}
    assert set(ENGLISH) - asked == verdicts


def test_values_are_filled_in() -> None:
    """Values go where the braces are; braces in a value stay what they are."""
    assert text("keys.revoked", id="a", name="{x}") == "Key a ({x}) is revoked."
    with pytest.raises(KeyError):
        text("no.such.sentence")
