"""The sliding window against a list that remembers everything."""

from hypothesis import given
from hypothesis import strategies as st

from glmstudio.admission.limits.window import WINDOW_MS, Window

STEPS = st.lists(
    st.tuples(st.sampled_from([0, 1, 2, 100, 249, 250, 59_999, 60_000, 60_001, 7_000]), st.integers(0, 5)),
    max_size=60,
)


@given(STEPS)
def test_the_total_is_what_the_last_60_seconds_saw(steps: list[tuple[int, int]]) -> None:
    """Exact at every step, whatever the gaps; the edge of the window belongs to the past."""
    window, seen, now = Window(), [], 0
    for gap, amount in steps:
        now += gap
        window.expire(now)
        assert window.total == sum(n for at, n in seen if now - WINDOW_MS < at <= now)
        window.add(now, amount)
        seen.append((now, amount))
        assert window.total == sum(n for at, n in seen if now - WINDOW_MS < at <= now)


@given(STEPS, st.integers(1, 8), st.integers(8, 20))
def test_the_wait_is_tight(steps: list[tuple[int, int]], amount: int, limit: int) -> None:
    """After the wait the amount fits, one millisecond before it does not."""
    window, now = Window(), 0
    for gap, added in steps:
        now += gap
        window.add(now, added)
    window.expire(now)
    wait_ms = window.wait_ms(now, amount, limit)
    if wait_ms:
        window.expire(now + wait_ms - 1)
        assert window.total + amount > limit
    window.expire(now + wait_ms)
    assert window.total + amount <= limit


def test_a_millisecond_shares_a_bucket() -> None:
    """A flood inside one millisecond takes the memory of one request."""
    window = Window()
    assert len({id(window.add(5, 1)) for _ in range(1000)}) == 1
    assert window.total == 1000
    window.expire(5 + WINDOW_MS)
    assert not window
    assert window.total == 0


def test_what_has_left_is_not_taken_back() -> None:
    """Giving back late changes nothing, before and after the window forgot it."""
    window = Window()
    bucket = window.add(0, 10)
    window.add(1, 5)
    window.take_back(59_999, bucket, 4)
    assert window.total == 11
    window.take_back(60_000, bucket, 6)
    window.expire(60_000)
    assert window.total == 5
    window.take_back(60_000, bucket, 6)
    assert window.total == 5


@given(
    st.lists(
        st.tuples(
            st.sampled_from([0, 1, 100, 249, 250, 10_000, 59_999]), st.integers(1, 5), st.integers(0, 9)
        ),
        max_size=60,
    )
)
def test_taking_back_is_as_if_less_had_been_added(steps: list[tuple[int, int, int]]) -> None:
    """At any time, from any bucket, while it is in the window."""
    window, now = Window(), 0
    seen = []
    for gap, amount, pick in steps:
        now += gap
        window.expire(now)
        seen.append([now, amount, window.add(now, amount)])
        if pick < len(seen) and seen[pick][1]:
            if seen[pick][0] > now - WINDOW_MS:
                seen[pick][1] -= 1
            window.take_back(now, seen[pick][2], 1)
        assert window.total == sum(n for at, n, _ in seen if now - WINDOW_MS < at)
        wait_ms = window.wait_ms(now, 1, 8)
        held = [(at, n) for at, n, _ in seen if now - WINDOW_MS < at]
        assert sum(n for at, n in held if at > now + wait_ms - WINDOW_MS) + 1 <= 8
        if wait_ms:
            assert sum(n for at, n in held if at > now + wait_ms - 1 - WINDOW_MS) + 1 > 8
