"""What happened in the last 60 seconds, exact to the millisecond. It knows no clock: times are handed in.

The window at time t holds what happened in (t - 60,000 ms, t]. What happens in one millisecond shares a
bucket, so a window has at most 60,000 of them.
"""

from __future__ import annotations

from collections import deque

WINDOW_MS = 60_000

Bucket = list[int]
"""[when, how much]: the millisecond and what it added."""


class Window:
    """Times never go back from call to call. `total` is right after `expire`."""

    __slots__ = ("_buckets", "total")

    def __init__(self) -> None:
        self.total = 0
        self._buckets: deque[Bucket] = deque()

    def expire(self, now_ms: int) -> None:
        """Forget what is 60 seconds old."""
        buckets, edge = self._buckets, now_ms - WINDOW_MS
        while buckets and buckets[0][0] <= edge:
            self.total -= buckets.popleft()[1]

    def wait_ms(self, now_ms: int, amount: int, limit: int) -> int:
        """How long until `amount` more fits under `limit` if nothing else is added; 0 when it fits now.

        `amount` is at most `limit`, and the window was expired at `now_ms`.
        """
        excess = self.total + amount - limit
        if excess <= 0:
            return 0
        for bucket in self._buckets:
            excess -= bucket[1]
            if excess <= 0:
                return bucket[0] + WINDOW_MS - now_ms
        raise ValueError(f"{amount} never fits under {limit}")

    def add(self, now_ms: int, amount: int) -> Bucket:
        """The bucket that the amount went into."""
        self.total += amount
        buckets = self._buckets
        if buckets and buckets[-1][0] == now_ms:
            bucket = buckets[-1]
            bucket[1] += amount
        else:
            bucket = [now_ms, amount]
            buckets.append(bucket)
        return bucket

    def take_back(self, now_ms: int, bucket: Bucket, amount: int) -> None:
        """Undo that much of an `add`; what has left the window since is left alone."""
        if bucket[0] > now_ms - WINDOW_MS:
            bucket[1] -= amount
            self.total -= amount

    def __bool__(self) -> bool:
        return bool(self._buckets)
