"""What happened in the last 60 seconds, exact to the millisecond. It knows no clock: times are handed in.

The window at time t holds what happened in (t - 60,000 ms, t]. What happens in one millisecond shares a
bucket, and the buckets of a quarter of a second share a block, so that looking for the moment at which enough
has left takes a few hundred steps at the most, however much happened.
"""

from __future__ import annotations

from collections import deque

WINDOW_MS = 60_000
BLOCK_MS = 250


class Block:
    """The buckets of one quarter of a second, oldest first, and their sum."""

    __slots__ = ("buckets", "number", "total")

    def __init__(self, number: int) -> None:
        self.number = number
        self.total = 0
        self.buckets: list[Bucket] = []


class Bucket:
    """What one millisecond added."""

    __slots__ = ("amount", "at_ms", "block")

    def __init__(self, block: Block, at_ms: int) -> None:
        self.block = block
        self.at_ms = at_ms
        self.amount = 0


class Window:
    """Times never go back from call to call. `total` is right after `expire`."""

    __slots__ = ("_blocks", "total")

    def __init__(self) -> None:
        self.total = 0
        self._blocks: deque[Block] = deque()

    def expire(self, now_ms: int) -> None:
        """Forget what is 60 seconds old."""
        blocks, edge = self._blocks, now_ms - WINDOW_MS
        while blocks:
            block = blocks[0]
            buckets = block.buckets
            if buckets[0].at_ms > edge:
                return
            if buckets[-1].at_ms > edge:
                while buckets[0].at_ms <= edge:
                    gone = buckets.pop(0).amount
                    block.total -= gone
                    self.total -= gone
                return
            self.total -= block.total
            blocks.popleft()

    def wait_ms(self, now_ms: int, amount: int, limit: int) -> int:
        """How long until `amount` more fits under `limit` if nothing else is added; 0 when it fits now.

        `amount` is at most `limit`, and the window was expired at `now_ms`.
        """
        excess = self.total + amount - limit
        if excess <= 0:
            return 0
        for block in self._blocks:
            if excess > block.total:
                excess -= block.total
                continue
            for bucket in block.buckets:
                excess -= bucket.amount
                if excess <= 0:
                    return bucket.at_ms + WINDOW_MS - now_ms
        raise ValueError(f"{amount} never fits under {limit}")

    def add(self, now_ms: int, amount: int) -> Bucket:
        """The bucket that the amount went into."""
        bucket = self._bucket(now_ms)
        bucket.amount += amount
        bucket.block.total += amount
        self.total += amount
        return bucket

    def take_back(self, now_ms: int, bucket: Bucket, amount: int) -> None:
        """Undo that much of an `add`; what has left the window since is left alone."""
        if bucket.at_ms > now_ms - WINDOW_MS:
            bucket.amount -= amount
            bucket.block.total -= amount
            self.total -= amount

    def __bool__(self) -> bool:
        return bool(self._blocks)

    def _bucket(self, now_ms: int) -> Bucket:
        """The newest bucket, made when it is of another millisecond."""
        blocks, number = self._blocks, now_ms // BLOCK_MS
        if blocks and blocks[-1].number == number:
            block = blocks[-1]
            newest = block.buckets[-1]
            if newest.at_ms == now_ms:
                return newest
        else:
            block = Block(number)
            blocks.append(block)
        bucket = Bucket(block, now_ms)
        block.buckets.append(bucket)
        return bucket
