"""The bytes of one answer while it goes out, deflated as they come, never more than the bounds. Pure."""

from __future__ import annotations

import zlib

RAW_BYTES_MAX = 64 * 1024 * 1024
LEVEL = 1
"""The fastest; events of a stream are so alike that it takes nine tenths away all the same."""


class Recording:
    """`kept_bytes_max` bounds the deflated bytes; an answer over a bound is dropped at once."""

    def __init__(self, kept_bytes_max: int) -> None:
        self._kept_bytes_max = kept_bytes_max
        self._deflate = zlib.compressobj(LEVEL)
        self._parts: list[bytes] | None = []
        self._size = 0
        self._raw_size = 0

    def add(self, data: bytes) -> None:
        """The next bytes of the body."""
        if self._parts is None:
            return
        self._raw_size += len(data)
        self._keep(self._deflate.compress(data))

    def finish(self) -> bytes | None:
        """The whole body, deflated; None when it was too large."""
        if self._parts is not None:
            self._keep(self._deflate.flush())
        return None if self._parts is None else b"".join(self._parts)

    def _keep(self, part: bytes) -> None:
        if self._parts is None or not part:
            return
        self._parts.append(part)
        self._size += len(part)
        if self._size > self._kept_bytes_max or self._raw_size >= RAW_BYTES_MAX:
            self._parts = None


def inflate(kept: bytes) -> bytes:
    """The body as it was. Raises zlib.error when the kept bytes are damaged."""
    stream = zlib.decompressobj()
    body = stream.decompress(kept, RAW_BYTES_MAX)
    if not stream.eof:
        raise zlib.error("the kept bytes stop before their end")
    return body
