"""Whole conversations of the compatible mode, byte for byte."""

from __future__ import annotations

from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "transcripts" / "model_studio"
CASES = sorted(case.name for case in FOLDER.iterdir())
STREAMS = [name for name in CASES if (FOLDER / name / "response.sse").exists()]


@pytest.mark.parametrize("name", CASES)
def test_the_answer_is_byte_exact(name, compat, replay):
    """A recorded request and what the model did give exactly the recorded answer."""
    (expected,) = (FOLDER / name).glob("response.*")
    assert replay(compat, FOLDER / name) == expected.read_bytes()


def test_there_are_transcripts():
    """The folder was found, so that the test above tests something."""
    assert len(CASES) >= 15


@pytest.mark.parametrize("name", STREAMS)
def test_no_line_splitter_cuts_a_chunk(name):
    """Clients that split with str.splitlines see the lines that the others see, each data, comment or
    blank."""
    text = (FOLDER / name / "response.sse").read_text("utf-8")
    assert text.splitlines() == text.split("\n")[:-1]
    assert all(line == "" or line.startswith(("data: ", ": ")) for line in text.splitlines())


@pytest.mark.parametrize("name", STREAMS)
def test_a_stream_ends_with_done_or_an_error(name):
    """The closing marker is the last frame, unless an error is."""
    frames = (FOLDER / name / "response.sse").read_text("utf-8").split("\n\n")
    assert frames[-1] == ""
    assert frames[-2] == "data: [DONE]" or frames[-2].startswith('data: {"error":')
