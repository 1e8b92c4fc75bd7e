"""The memory of this process: collected as a server needs it, and given back to the system when it is free.

Nothing here knows what the memory is used for.
"""

from __future__ import annotations

import asyncio
import ctypes
import gc
from collections.abc import Awaitable, Callable

GC_THRESHOLD = 20_000
"""Allocations, less frees, between two young collections; Python's own 700 costs a twentieth of a request."""
TRIM_EVERY_S = 60.0
"""How long memory that a burst of long prompts took may stay with us. A call takes 0.2 ms on a heap that has
little free room, 5 to 8 ms where it gives 40 MiB back."""

Trim = Callable[[], object]


def settle() -> None:
    """What was made to start with stays: the collector need not look at it again, nor look as often as it
    does for a program of a few objects. Requests make little garbage in cycles."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(GC_THRESHOLD, 20, 50)


async def keep_trimmed(
    trim: Trim | None, pause: Callable[[float], Awaitable[object]] = asyncio.sleep
) -> None:
    """Give free memory back again and again, until cancelled; over at once where there is no way to.

    It runs in a thread, and the interpreter is let go of meanwhile, so that requests are answered.
    """
    if trim is None:
        return
    loop = asyncio.get_running_loop()
    while True:
        await pause(TRIM_EVERY_S)
        await loop.run_in_executor(None, trim)


def find_trim() -> Trim | None:
    """glibc's `malloc_trim`, which returns whole free pages of every arena, wherever they lie in it; freeing
    alone returns only what is free at an arena's end. None with other C libraries: theirs need no call, or
    have none."""
    try:
        malloc_trim = ctypes.CDLL(None).malloc_trim
    except (AttributeError, OSError, TypeError):  # another C library; a system where None names nothing
        return None
    malloc_trim.argtypes, malloc_trim.restype = (ctypes.c_size_t,), ctypes.c_int
    return lambda: malloc_trim(0)
