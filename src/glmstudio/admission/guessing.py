"""Whoever guesses at keys is made to wait, longer with every guess. A pure policy: times are handed in.

A right key that passes while wrong ones wait would tell the guesser at full speed which was right. So an
address that has guessed too often is not listened to until its wait is over, but for the keys that it used
rightly before: neighbours behind one address go on working. A guess at such a key counts against that key at
that address only. Nobody's guesses touch other addresses.
"""

from __future__ import annotations

from collections import OrderedDict
from functools import lru_cache

GUESSES_FREE = 10
"""Wrong keys that cost nothing: somebody mixes up his keys, a program is started with the old one."""
FIRST_WAIT_MS = 1_000
"""Doubles with every further guess."""
WAIT_MS_MAX = 60_000
FORGIVEN_AFTER_MS = 15 * 60_000
GUESSERS_KEPT_MAX = 10_000
TRUSTED_KEPT_MAX = 20_000
IPV6_GROUPS = 4
"""Whoever has one IPv6 address usually has its whole /64."""


class Guesser:
    """One address, or one key at one address. `until_ms` is the end of its wait."""

    __slots__ = ("guesses", "last_ms", "until_ms")

    def __init__(self) -> None:
        self.guesses = 0
        self.last_ms = 0
        self.until_ms = 0


class GuessGuard:
    """All times are milliseconds of one monotonic clock. Both tables forget the longest unused first."""

    def __init__(self) -> None:
        self._guessers: OrderedDict[tuple[str, str], Guesser] = OrderedDict()
        self._trusted: OrderedDict[tuple[str, str], None] = OrderedDict()

    def wait_ms(self, address: str, key_id: str, now_ms: int) -> int:
        """How long this address has to wait before this key of it is looked at; 0: look now."""
        if not self._guessers:
            return 0
        guesser = self._guessers.get(self._subject(address, key_id))
        return 0 if guesser is None else max(guesser.until_ms - now_ms, 0)

    def right(self, address: str, key_id: str) -> None:
        """The key was right: from now on it is judged by itself at this address."""
        pair = (neighbourhood(address), key_id)
        if pair in self._trusted:
            self._trusted.move_to_end(pair)
            return
        self._trusted[pair] = None
        if len(self._trusted) > TRUSTED_KEPT_MAX:
            self._trusted.popitem(last=False)

    def wrong(self, address: str, key_id: str, now_ms: int) -> None:
        """The key does not exist, or its secret is another."""
        subject = self._subject(address, key_id)
        guesser = self._guessers.setdefault(subject, Guesser())
        self._guessers.move_to_end(subject)
        if now_ms - guesser.last_ms > FORGIVEN_AFTER_MS:
            guesser.guesses = 0
        guesser.guesses += 1
        guesser.last_ms = now_ms
        guesser.until_ms = now_ms + _wait_after(guesser.guesses)
        if len(self._guessers) > GUESSERS_KEPT_MAX:
            self._guessers.popitem(last=False)

    @property
    def kept(self) -> int:
        """How many guessers and trusted keys are remembered."""
        return len(self._guessers) + len(self._trusted)

    def _subject(self, address: str, key_id: str) -> tuple[str, str]:
        pair = (neighbourhood(address), key_id)
        return pair if pair in self._trusted else (pair[0], "")


def _wait_after(guesses: int) -> int:
    if guesses < GUESSES_FREE:
        return 0
    return min(FIRST_WAIT_MS << min(guesses - GUESSES_FREE, 32), WAIT_MS_MAX)


@lru_cache(maxsize=1024)
def neighbourhood(address: str) -> str:
    """The address, or the /64 of an IPv6 one: what one guesser can easily change is one guesser."""
    if ":" not in address:
        return address
    import ipaddress

    try:
        parsed = ipaddress.IPv6Address(address.partition("%")[0])
    except ValueError:
        return address
    if parsed.ipv4_mapped is not None:
        return str(parsed.ipv4_mapped)
    return ":".join(parsed.exploded.split(":")[:IPV6_GROUPS])
