"""The sentences of the command line."""

import os
import re
import string
import subprocess
import sys
from pathlib import Path

import pytest

import glmstudio.cli
from glmstudio.cli.texts import ENGLISH, LANGUAGES, catalogue, language_of, text

SOURCES = sorted(Path(glmstudio.cli.__file__).parent.glob("*.py"))


def test_every_sentence_is_used_and_every_used_one_exists() -> None:
    """No command asks for a sentence that is not there, and none is left over."""
    sources = "".join(path.read_text("utf-8") for path in SOURCES if not path.name.startswith("texts"))
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


def places(sentence: str) -> list[str]:
    """The names in braces, in the order of the alphabet."""
    return sorted(name for _, name, _, _ in string.Formatter().parse(sentence) if name)


KEPT = re.compile(
    r"--[a-z-]+|/[a-z]+/v1|GLMSTUDIO_[A-Z_]+|scripted:FILE|x-request-id|`[a-z]+`|glmstudio [a-z]+"
)
"""What a user types or reads elsewhere has the same name in every language."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_everything(language: str) -> None:
    """All sentences, with the same places for values, the same options and as many paragraphs; none empty."""
    spoken = catalogue(language)
    assert list(spoken) == list(ENGLISH)
    for name, english in ENGLISH.items():
        sentence = spoken[name]
        assert sentence.strip(), name
        assert places(sentence) == places(english), name
        assert sentence.count("\n\n") == english.count("\n\n"), name
        assert sorted(KEPT.findall(sentence)) == sorted(KEPT.findall(english)), name
        assert (
            language == "en" or sentence != english or not re.search("[a-z]{4}", english.format_map(Blank()))
        )


class Blank(dict[str, str]):
    def __missing__(self, name: str) -> str:
        return ""


@pytest.mark.parametrize(
    ("environ", "language"),
    [
        ({}, "en"),
        ({"LANG": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "ja_JP.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "id_ID", "LC_MESSAGES": ""}, "id"),
        ({"LC_MESSAGES": "de_DE", "LANG": "zh_CN"}, "en"),
        ({"GLMSTUDIO_LANG": "ja", "LC_ALL": "zh_CN.UTF-8"}, "ja"),
        ({"GLMSTUDIO_LANG": "ID-id"}, "id"),
        ({"GLMSTUDIO_LANG": "klingon", "LANG": "ja_JP"}, "en"),
    ],
)
def test_the_language_is_the_environments(environ: dict[str, str], language: str) -> None:
    """GLMSTUDIO_LANG comes before the locale; what is not spoken here becomes English."""
    assert language_of(environ) == language


@pytest.mark.parametrize(
    ("environ", "said"),
    [
        ({"GLMSTUDIO_LANG": "zh"}, "启动服务器。"),
        ({"LANG": "id_ID.UTF-8", "PYTHONUTF8": "1"}, "Jalankan server."),
        ({"GLMSTUDIO_LANG": "ja", "PYTHONIOENCODING": "latin-1"}, "Start the server."),
    ],
)
def test_the_command_line_speaks_it(environ: dict[str, str], said: str) -> None:
    """The whole program: its help is in that language, and in English where the terminal can't show it."""
    hidden = ("GLMSTUDIO_", "LC_", "LANG", "PYTHON")
    clean = {name: value for name, value in os.environ.items() if not name.startswith(hidden)}
    command = [sys.executable, "-m", "glmstudio", "serve", "--help"]
    answer = subprocess.run(command, env=clean | environ, capture_output=True, timeout=60, check=True)
    assert said in answer.stdout.decode("latin-1" if "PYTHONIOENCODING" in environ else "utf-8")
