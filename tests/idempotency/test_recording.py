"""Bytes in, the same bytes out, within the bounds."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from glmstudio.idempotency.recording import Recording, inflate


@given(st.lists(st.binary(max_size=200), max_size=20))
def test_any_pieces_come_back_joined(pieces: list[bytes]) -> None:
    """However the answer was cut."""
    recording = Recording(100_000)
    for piece in pieces:
        recording.add(piece)
    kept = recording.finish()
    assert kept is not None
    assert inflate(kept) == b"".join(pieces)


def test_a_stream_takes_little_room() -> None:
    """A thousand events that differ in a word stay under a tenth of their size."""
    recording = Recording(1_000_000)
    events = [
        b'data: {"id":"chatcmpl-1","choices":[{"delta":{"content":"word%d"}}]}\n\n' % n for n in range(1000)
    ]
    for event in events:
        recording.add(event)
    kept = recording.finish()
    assert kept is not None
    assert len(kept) < sum(map(len, events)) / 10


def test_what_is_too_large_is_dropped_at_once() -> None:
    """Nothing of it stays in memory, and later bytes cost nothing."""
    recording = Recording(1000)
    recording.add(random.Random(1).randbytes(500_000))
    recording.add(b"more")
    assert recording._parts is None  # pyright: ignore[reportPrivateUsage] - the bound is the point
    assert recording.finish() is None
