"""Fresh request ids: random UUIDs (version 4) in their usual spelling, made from entropy fetched in bulk.

Asking the system for 16 bytes at a time lets go of the interpreter with each request, and winning it back
from a busy ledger costs more than all the rest of an id. An id is a name and no secret, so what is kept
ahead needs no protection.
"""

from __future__ import annotations

import os

IDS_PER_FETCH = 256
_ID_BYTES = 16
_VARIANTS = "89ab"


class RequestIds:
    """Call it for the next id. For one thread."""

    def __init__(self) -> None:
        self._ready: list[str] = []

    def __call__(self) -> str:
        ready = self._ready
        if not ready:
            bulk = os.urandom(IDS_PER_FETCH * _ID_BYTES).hex()
            width = 2 * _ID_BYTES
            ready.extend([_spelled(bulk[at : at + width]) for at in range(0, len(bulk), width)])
        return ready.pop()


def _spelled(digits: str) -> str:
    """32 random hexadecimal digits as a UUID of version 4 (RFC 9562)."""
    variant = _VARIANTS[int(digits[16], 16) & 3]
    return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-{variant}{digits[17:20]}-{digits[20:]}"
