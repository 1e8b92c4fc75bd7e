"""Days and months begin at midnight in China."""

import pytest

from glmstudio.ledger.calendar import (
    DAY_MS,
    HOUR_MS,
    Period,
    day_start_hour,
    hour_of,
    moment_name,
    month_bounds_ms,
    month_starts,
    window_start_ms,
)


@pytest.mark.parametrize(
    ("period", "now", "start"),
    [
        (Period.DAY, 1_793_462_400_000, "2026-11-01T00:00:00+08:00"),
        (Period.DAY, 1_793_462_399_999, "2026-10-31T00:00:00+08:00"),
        (Period.MONTH, 1_793_462_399_999, "2026-10-01T00:00:00+08:00"),
        (Period.MONTH, 1_793_462_400_000, "2026-11-01T00:00:00+08:00"),
    ],
)
def test_a_window_begins_at_midnight_in_china(period: Period, now: int, start: str) -> None:
    """One millisecond decides to which day and month a moment belongs."""
    assert moment_name(window_start_ms(period, now)) == start


def test_a_month_ends_where_the_next_begins() -> None:
    """Twelve months make 365 days, or 366."""
    for year, days in ((2026, 365), (2028, 366)):
        bounds = [month_bounds_ms(f"{year}-{month:02d}") for month in range(1, 13)]
        assert [end for _, end in bounds[:-1]] == [start for start, _ in bounds[1:]]
        assert bounds[-1][1] - bounds[0][0] == days * DAY_MS


def test_hours_are_counted_from_the_epoch() -> None:
    """The last millisecond of an hour belongs to it."""
    assert [hour_of(3_599_999), hour_of(3_600_000)] == [0, 1]


def test_months_of_a_stretch_of_days() -> None:
    """Latest first; the first may begin before the stretch, and the ends of the calendar are in it."""
    november, last = 20758, 2932896  # 2026-11-01 and 9999-12-31
    assert month_starts(november, november + 1) == [november]
    assert month_starts(november - 1, november + 31) == [november + 30, november, november - 31]
    assert month_starts(november, november) == []
    assert month_starts(last, last + 1) == [last - 30]
    assert month_starts(-719162, -719161) == [-719162]
    assert day_start_hour(november) * HOUR_MS == month_bounds_ms("2026-11")[0]
