"""Fresh request ids: UUIDs of version 7, the time in front, made from entropy fetched in bulk.

The ledger keeps every id in an index. Ids that grow with the time are written side by side, a hundred on a
page; random ones would cost a page of the log each. Asking the system for entropy lets go of the interpreter
each time, and winning it back costs more than all the rest of an id. An id is a name and no secret, so what
is kept ahead needs no protection.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable

IDS_PER_FETCH = 256
_TAIL_BYTES = 10
_VARIANTS = "89ab"


class RequestIds:
    """Call it for the next id. For one thread. `now_ns` gives Unix nanoseconds."""

    def __init__(self, now_ns: Callable[[], int] = time.time_ns) -> None:
        self._now_ns = now_ns
        self._tails: list[str] = []

    def __call__(self) -> str:
        tails = self._tails
        if not tails:
            bulk = os.urandom(IDS_PER_FETCH * _TAIL_BYTES).hex()
            width = 2 * _TAIL_BYTES
            tails.extend([_tail(bulk[at : at + width]) for at in range(0, len(bulk), width)])
        ms = f"{self._now_ns() // 1_000_000:012x}"
        return f"{ms[:8]}-{ms[8:]}-{tails.pop()}"


def _tail(digits: str) -> str:
    """What follows the time in a UUID of version 7 (RFC 9562), from 20 random hexadecimal digits."""
    variant = _VARIANTS[int(digits[3], 16) & 3]
    return f"7{digits[:3]}-{variant}{digits[4:7]}-{digits[7:19]}"
