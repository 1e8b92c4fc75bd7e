"""Free memory goes back to the system, now and then, and nowhere else is anything tried."""

from __future__ import annotations

import asyncio
import gc
import platform
import threading
from collections.abc import Iterator

import pytest

from glmstudio import memory

MIB = 1 << 20
PIECE_BYTES = 4096 - 64
"""Small enough for the heap, large enough that C's allocator and not Python's own serves it."""


@pytest.fixture
def collector() -> Iterator[None]:
    """The collector's settings are the process's: they are put back."""
    before = gc.get_threshold()
    yield
    gc.set_threshold(*before)
    gc.unfreeze()


def resident_bytes() -> int:
    with open("/proc/self/statm") as figures:
        return int(figures.read().split()[1]) * 4096


async def test_trimming_goes_on_after_each_pause_and_off_the_event_loop() -> None:
    """One call after each pause, none before the first, in another thread than the loop's."""
    threads: list[int] = []
    pauses: list[float] = []

    async def pause(seconds: float) -> None:
        assert len(threads) == len(pauses)
        if len(pauses) == 3:
            raise asyncio.CancelledError
        pauses.append(seconds)

    with pytest.raises(asyncio.CancelledError):
        await memory.keep_trimmed(lambda: threads.append(threading.get_ident()), pause)
    assert pauses == [memory.TRIM_EVERY_S] * 3
    assert len(threads) == 3
    assert threading.get_ident() not in threads


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="another C library")
def test_what_lies_free_between_living_pieces_goes_back() -> None:
    """Of 64 MiB in pieces, all but every 64th are freed: at least half of it is the system's again."""
    trim = memory.find_trim()
    assert trim is not None
    pieces = [bytearray(PIECE_BYTES) for _ in range(64 * MIB // PIECE_BYTES)]
    kept = pieces[::64]
    del pieces
    before = resident_bytes()
    trim()
    assert resident_bytes() < before - 32 * MIB
    assert len(kept) > 0


async def test_without_a_way_to_trim_the_upkeep_is_over() -> None:
    """Where the C library has no such call nothing is waited for and nothing is said."""
    await memory.keep_trimmed(None)


def test_what_was_made_to_start_with_is_looked_at_no_more(collector: None) -> None:
    """After settling, every object of before is out of the collector's sight, and it runs less often."""
    memory.settle()
    assert gc.get_freeze_count() > 0
    assert gc.get_threshold()[0] == memory.GC_THRESHOLD
