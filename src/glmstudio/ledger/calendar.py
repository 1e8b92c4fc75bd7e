"""The calendar of money: days and months of China Standard Time (UTC+8, no summer time), hours of Unix time.

It reads no clock; every function is given Unix milliseconds.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone
from enum import StrEnum

BILLING_ZONE = timezone(timedelta(hours=8), "UTC+8")
HOUR_MS = 3_600_000
DAY_MS = 24 * HOUR_MS
HOURS_PER_DAY = 24
ZONE_HOURS = 8
_MONTH = re.compile(r"2[0-9]{3}-(0[1-9]|1[0-2])")
_EPOCH = date(1970, 1, 1).toordinal()


class Period(StrEnum):
    DAY = "day"
    MONTH = "month"


def window_start_ms(period: Period, now_ms: int) -> int:
    """When the day or month that holds this moment began."""
    moment = datetime.fromtimestamp(now_ms // 1000, UTC).astimezone(BILLING_ZONE)
    start = moment.replace(hour=0, minute=0, second=0, microsecond=0)
    if period is Period.MONTH:
        start = start.replace(day=1)
    return int(start.timestamp()) * 1000


def month_bounds_ms(month: str) -> tuple[int, int]:
    """First moment of the month "2026-11" and of the one after it. Raises ValueError, for "2026-1" too: a
    month has one name."""
    if not _MONTH.fullmatch(month):
        raise ValueError(f"month must look like 2026-11, got {month!r}")
    start = datetime.strptime(month, "%Y-%m").replace(tzinfo=BILLING_ZONE)
    end = (start + timedelta(days=32)).replace(day=1)
    return int(start.timestamp()) * 1000, int(end.timestamp()) * 1000


def hour_of(now_ms: int) -> int:
    """The number of the hour since 1970 that holds this moment."""
    return now_ms // HOUR_MS


def day_start_hour(day: int) -> int:
    """The number of the hour in which this day of China Standard Time begins; days count from 1970 too."""
    return day * HOURS_PER_DAY - ZONE_HOURS


def month_starts(day: int, end_day: int) -> list[int]:
    """The days that begin the months that reach into the days from `day` up to but not including `end_day`,
    latest first."""
    starts: list[int] = []
    while day < end_day:
        first = date.fromordinal(end_day - 1 + _EPOCH).replace(day=1).toordinal() - _EPOCH
        starts.append(first)
        end_day = first
    return starts


def day_name(ms: int) -> str:
    return datetime.fromtimestamp(ms // 1000, BILLING_ZONE).strftime("%Y-%m-%d")


def hour_name(ms: int) -> str:
    return datetime.fromtimestamp(ms // 1000, BILLING_ZONE).strftime("%Y-%m-%dT%H:00")


def moment_name(ms: int) -> str:
    return datetime.fromtimestamp(ms // 1000, BILLING_ZONE).isoformat(timespec="seconds")
