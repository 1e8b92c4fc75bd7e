"""Whole conversations on the wire: a request and what the model did give exactly these bytes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "transcripts" / "proxy"
CASES = sorted(case.name for case in FOLDER.iterdir())


@pytest.mark.parametrize("name", CASES)
def test_the_answer_is_byte_exact(name: str, play: Callable[[Path], bytes]) -> None:
    """Nothing on the wire changes by accident: every byte of the recorded answer is met."""
    (expected,) = (FOLDER / name).glob("response.*")
    assert play(FOLDER / name) == expected.read_bytes()


def test_there_are_transcripts() -> None:
    """The folder was found, so that the test above tests something."""
    assert len(CASES) >= 12


@pytest.mark.parametrize("name", [name for name in CASES if (FOLDER / name / "response.sse").exists()])
def test_no_line_splitter_cuts_an_event(name: str) -> None:
    """Clients that split with str.splitlines see the same lines as those that split at newlines."""
    text = (FOLDER / name / "response.sse").read_text("utf-8")
    assert text.splitlines() == text.split("\n")[:-1]
    assert text.endswith("data: [DONE]\n\n")
