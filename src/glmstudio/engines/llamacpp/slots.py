"""Which of llama.cpp's slots an answer gets, and whether it may find its beginning there already read.

A slot keeps what it read last, and a prompt that begins alike is read from there on: cheaper, sooner, and
told to the caller as cached tokens. Told to another account it would betray what was asked there, so a slot
that changes hands starts cold. (Model Studio isolates its cache by account: contract, §7.)

Knows beginnings and owners; refuses to know connections. llama.cpp's own choice knows no owners.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

HEAD_CHARACTERS_MAX = 65_536
"""So much of a prompt is remembered for comparison: a few MiB for all slots together."""


class Slot(Struct):
    """`owner` is whose text it holds, None while nobody may find it there; `head` is how that text begins."""

    number: int
    owner: str | None = None
    head: str = ""


class Slots:
    """`count` slots. Whoever takes one gives it back, so there is always one for `count` takers."""

    def __init__(self, count: int) -> None:
        self._idle = [Slot(number) for number in range(count)]  # the longest unused first

    def take(self, owner: str, head: str) -> Slot:
        """The owner's slot that begins most like `head` and keeps half of what it holds, else the longest
        unused one. It is nobody's unless `owner` may find there what it holds."""
        chosen, longest = self._idle[0], 0
        for slot in self._idle:
            if slot.owner == owner and slot.head:
                common = common_length(slot.head, head)
                if common * 2 >= len(slot.head) and common >= longest:  # of equals the one used last
                    chosen, longest = slot, common
        self._idle.remove(chosen)
        if chosen.owner != owner:
            chosen.owner, chosen.head = None, ""
        return chosen

    def give_back(self, slot: Slot) -> None:
        """`owner` and `head` say what it holds now."""
        self._idle.append(slot)

    def forget(self) -> None:
        """The child is a new one: its slots are empty."""
        for slot in self._idle:
            slot.owner, slot.head = None, ""


def head_of(prompt: Iterable[str | tuple[int, ...]]) -> str:
    """The text that a prompt begins with, as much of it as is compared."""
    parts: list[str] = []
    room = HEAD_CHARACTERS_MAX
    for piece in prompt:
        if not isinstance(piece, str) or room <= 0:
            break
        parts.append(piece[:room])
        room -= len(piece)
    return "".join(parts)


def common_length(left: str, right: str) -> int:
    """How many characters two texts have in common at their beginnings."""
    low, high = 0, min(len(left), len(right))
    if left[:high] == right[:high]:
        return high
    while high - low > 1:  # left[:low] is common, left[:high] is not
        middle = (low + high) // 2
        if left[low:middle] == right[low:middle]:
            low = middle
        else:
            high = middle
    return low
