"""Whole native conversations, byte for byte."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "transcripts" / "dashscope"
CASES = sorted(case.name for case in FOLDER.iterdir())
STREAMS = [name for name in CASES if (FOLDER / name / "response.sse").exists()]


@pytest.mark.parametrize("name", CASES)
def test_the_answer_is_byte_exact(name, native, replay):
    """A recorded request and what the model did give exactly the recorded answer."""
    (expected,) = (FOLDER / name).glob("response.*")
    assert replay(native, FOLDER / name) == expected.read_bytes()


def test_there_are_transcripts():
    """The folder was found, so that the test above tests something."""
    assert len(CASES) >= 15


@pytest.mark.parametrize("name", STREAMS)
def test_every_frame_has_what_the_sdks_need(name):
    """Frames count from 1, have four lines without a space after the colon, and a role, usage and id in
    each."""
    text = (FOLDER / name / "response.sse").read_text("utf-8")
    assert text.splitlines() == text.split("\n")[:-1]
    frames = [frame for frame in text.split("\n\n")[:-1] if not frame.startswith(":")]
    for number, frame in enumerate(frames, 1):
        first, event, status, data = frame.split("\n")
        assert first == f"id:{number}"
        assert event in ("event:result", "event:error")
        assert status.startswith(":HTTP_STATUS/")
        assert data.startswith("data:{")
        _check(event, json.loads(data.removeprefix("data:")))


def _check(event: str, body: dict) -> None:
    assert isinstance(body["request_id"], str)
    if event == "event:error":
        assert isinstance(body["code"], str)
        assert isinstance(body["message"], str)
        return
    assert "code" not in body
    assert all(type(body["usage"][key]) is int for key in ("input_tokens", "output_tokens", "total_tokens"))
    for choice in body["output"].get("choices", ()):
        assert choice["message"]["role"] == "assistant"
        assert isinstance(choice["message"]["content"], str)
        assert isinstance(choice["message"].get("reasoning_content", ""), str)
        assert isinstance(choice["finish_reason"], str)
