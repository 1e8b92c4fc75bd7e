"""Guessers wait; everybody else does not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glmstudio.admission.guessing import (
    FIRST_WAIT_MS,
    FORGIVEN_AFTER_MS,
    GUESSERS_KEPT_MAX,
    GUESSES_FREE,
    TRUSTED_KEPT_MAX,
    WAIT_MS_MAX,
    GuessGuard,
    neighbourhood,
)

HOME, AWAY = "203.0.113.7", "198.51.100.9"


def guess(guard: GuessGuard, times: int, now_ms: int = 1, address: str = HOME, key_id: str = "x") -> None:
    for _ in range(times):
        guard.wrong(address, key_id, now_ms)


def test_the_wait_doubles_up_to_its_bound() -> None:
    """A few mistakes are free, then each guess costs twice the last one."""
    guard, waits = GuessGuard(), []
    for number in range(GUESSES_FREE + 12):
        guard.wrong(HOME, str(number), 0)
        waits.append(guard.wait_ms(HOME, "another", 0))
    assert waits[: GUESSES_FREE - 1] == [0] * (GUESSES_FREE - 1)
    assert waits[GUESSES_FREE - 1 : GUESSES_FREE + 3] == [FIRST_WAIT_MS * n for n in (1, 2, 4, 8)]
    assert waits[-1] == WAIT_MS_MAX
    assert guard.wait_ms(HOME, "another", WAIT_MS_MAX - 1) == 1
    assert guard.wait_ms(HOME, "another", WAIT_MS_MAX) == 0


def test_other_addresses_are_never_touched() -> None:
    """Not for the same key, not for another."""
    guard = GuessGuard()
    guess(guard, 1000, key_id="mine")
    assert guard.wait_ms(HOME, "mine", 1) > 0
    assert guard.wait_ms(AWAY, "mine", 1) == 0
    assert guard.wait_ms(AWAY, "other", 1) == 0


def test_keys_in_use_go_on_at_the_same_address() -> None:
    """A neighbour's guesses do not stop a key that was right there before; guesses at that very key do."""
    guard = GuessGuard()
    guard.right(HOME, "mine")
    guess(guard, 1000, key_id="other")
    assert guard.wait_ms(HOME, "mine", 1) == 0
    guess(guard, GUESSES_FREE, key_id="mine")
    assert guard.wait_ms(HOME, "mine", 1) == FIRST_WAIT_MS
    guard.right(HOME, "third")
    assert guard.wait_ms(HOME, "third", 1) == 0


def test_guesses_are_forgiven_in_time() -> None:
    """After a quarter of an hour without a guess the count begins anew."""
    guard = GuessGuard()
    guess(guard, 1000, now_ms=0)
    guess(guard, 1, now_ms=FORGIVEN_AFTER_MS)
    assert guard.wait_ms(HOME, "x", FORGIVEN_AFTER_MS) == WAIT_MS_MAX
    guess(guard, 1, now_ms=2 * FORGIVEN_AFTER_MS + 1)
    assert guard.wait_ms(HOME, "x", 2 * FORGIVEN_AFTER_MS + 1) == 0


def test_memory_is_bounded() -> None:
    """However many addresses guess, and however many keys are used from however many places."""
    guard = GuessGuard()
    for number in range(GUESSERS_KEPT_MAX + 500):
        guard.wrong(f"10.{number >> 16}.{number >> 8 & 255}.{number & 255}", "x", number)
    assert guard.kept == GUESSERS_KEPT_MAX
    for number in range(TRUSTED_KEPT_MAX + 500):
        guard.right(HOME, str(number))
    assert guard.kept == GUESSERS_KEPT_MAX + TRUSTED_KEPT_MAX


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("203.0.113.7", "203.0.113.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:0db8:0001:0002"),
        ("2001:db8:1:2::9%eth0", "2001:0db8:0001:0002"),
        ("::ffff:203.0.113.7", "203.0.113.7"),
        ("", ""),
        ("not:an:address", "not:an:address"),
    ],
)
def test_one_guesser_is_one_neighbourhood(address: str, expected: str) -> None:
    """The addresses that one guesser can easily change are one; odd texts are themselves."""
    assert neighbourhood(address) == expected


@given(st.lists(st.integers(0, 20_000), max_size=200))
def test_a_guesser_gets_few_guesses(gaps_ms: list[int]) -> None:
    """Whoever guesses whenever he is listened to gets the free ones, some while the wait grows, and then one
    in each longest wait."""
    guard, now_ms, heard = GuessGuard(), 0, 0
    for gap_ms in gaps_ms:
        now_ms += gap_ms
        if guard.wait_ms(HOME, "x", now_ms) == 0:
            guard.wrong(HOME, "x", now_ms)
            heard += 1
    growing = (WAIT_MS_MAX // FIRST_WAIT_MS).bit_length() + 1
    assert heard <= GUESSES_FREE + growing + now_ms // WAIT_MS_MAX
