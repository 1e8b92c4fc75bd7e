"""What an account used and what it owes: usage by hour, day or month, and the bill of a month.

Read from the hourly roll-ups, so it answers at once however long the journal is. Every line of a bill names
its price version and unit prices, its amounts are exactly tokens times price, and `entries_of` names the
requests behind it. Nothing is rounded: sums are whole nano-yuan and printed in full.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from glmstudio.core.usage import Usage
from glmstudio.ledger.calendar import (
    HOUR_MS,
    HOURS_PER_DAY,
    ZONE_HOURS,
    day_name,
    day_start_hour,
    hour_name,
    month_bounds_ms,
    month_starts,
)
from glmstudio.storage.database import snapshot
from glmstudio.storage.ledger import Payer, price_lists

NANO_PER_YUAN = 10**9


class UsageRow(NamedTuple):
    """What one key used of one model in one hour, day or month (`when`, in China Standard Time)."""

    when: str
    account_id: str
    workspace: str
    key_id: str
    family: str
    model: str
    requests: int
    usage: Usage
    free_tokens: int
    nano: int


class BillItem(NamedTuple):
    """Tokens of one sort at one price; `nano` is their product."""

    name: str
    tokens: int
    unit_nano: int

    @property
    def nano(self) -> int:
        return self.tokens * self.unit_nano


@dataclass(frozen=True, slots=True)
class BillLine:
    """What one key used of one model in one price tier. `number` is its place on the bill."""

    number: int
    payer_id: int
    price_id: int
    tier: int
    payer: Payer
    family: str
    model: str
    price_version: str
    input_tokens_max: int | None
    requests: int
    usage: Usage
    free_tokens: int
    items: tuple[BillItem, ...]
    nano: int


@dataclass(frozen=True, slots=True)
class Bill:
    """One account's month. `credits_nano` were added to its balance in that month."""

    account_id: str
    month: str
    start_ms: int
    end_ms: int
    lines: tuple[BillLine, ...]
    credits_nano: int

    @property
    def nano(self) -> int:
        return sum(line.nano for line in self.lines)


class BilledRequest(NamedTuple):
    """One request behind a line."""

    entry_id: int
    request_id: str
    created_ms: int
    outcome: str
    usage: Usage
    free_tokens: int
    nano: int


class Span(NamedTuple):
    """A stretch of whole hours: from `start_ms`, up to but not including `end_ms`."""

    start_ms: int
    end_ms: int


_BYS = ("hour", "day", "month")


def usage_report(
    connection: sqlite3.Connection,
    span: Span,
    by: str,
    account_id: str | None = None,
    rows_max: int | None = None,
) -> list[UsageRow]:
    """Usage of each key and model by "hour", "day" or "month", oldest first; of one account or of all.

    Whole days are read from the daily roll-ups, the rest of the span from the hourly ones. Raises ValueError
    for another `by`, and for more than `rows_max` rows, each price list of a model counted by itself.
    """
    if by not in _BYS:
        raise ValueError(f"by must be one of {', '.join(_BYS)}, got {by!r}")
    names: dict[int, str] = {}
    merged: dict[tuple[str, ...], list[int]] = {}
    with snapshot(connection):
        payers = _payers(connection, account_id)
        models = {id: prices[:2] for id, prices in price_lists(connection).items()}
        for payer_id, hour, price_id, *figures in _sums(connection, span, by, account_id, rows_max):
            if hour not in names:
                names[hour] = _bucket_name(by, hour * HOUR_MS)
            key = (names[hour], *payers[payer_id], *models[price_id])
            known = merged.get(key)
            merged[key] = figures if known is None else [a + b for a, b in zip(known, figures, strict=True)]
    return [_usage_row(key, merged[key]) for key in sorted(merged)]


def _sums(
    connection: sqlite3.Connection, span: Span, by: str, account_id: str | None, rows_max: int | None
) -> Iterator[tuple[Any, ...]]:
    """Payer, first hour of the bucket, price list, and sums; a bucket may come in parts. Raises ValueError
    after more than `rows_max`."""
    left = -1 if rows_max is None else rows_max + 1
    for part in _parts(span, by):
        for row in _added_up(connection, part, account_id, left):
            yield row
            left -= rows_max is not None
            if not left:
                raise ValueError(f"usage: more than {rows_max} rows")


class _Part(NamedTuple):
    """A stretch of one roll-up: its table, which of `unit` it covers, and SQL for a bucket's first hour."""

    table: str
    unit: str
    start: int
    end: int
    bucket: str


def _parts(span: Span, by: str) -> list[_Part]:
    """The hours before the first whole day, the whole days, the hours after the last; without the empty."""
    start, end = span.start_ms // HOUR_MS, -(-span.end_ms // HOUR_MS)
    day, end_day = -(-(start + ZONE_HOURS) // HOURS_PER_DAY), (end + ZONE_HOURS) // HOURS_PER_DAY
    if by == "hour" or day >= end_day:
        return [_hours(start, end, by)]
    parts = [
        _hours(start, day_start_hour(day), by),
        _Part("ledger_days", "day", day, end_day, _first_hour_of_days(by, day, end_day)),
        _hours(day_start_hour(end_day), end, by),
    ]
    return [part for part in parts if part.start < part.end]


def _hours(start: int, end: int, by: str) -> _Part:
    day = f"((hour + {ZONE_HOURS}) / {HOURS_PER_DAY} * {HOURS_PER_DAY} - {ZONE_HOURS})"
    return _Part("ledger_hours", "hour", start, end, "hour" if by == "hour" else day)


def _first_hour_of_days(by: str, day: int, end_day: int) -> str:
    if by == "day":
        return f"(day * {HOURS_PER_DAY} - {ZONE_HOURS})"
    cases = (f"WHEN day >= {first} THEN {day_start_hour(first)}" for first in month_starts(day, end_day))
    return f"CASE {' '.join(cases)} END"


def _added_up(
    connection: sqlite3.Connection, part: _Part, account_id: str | None, limit: int
) -> Iterator[tuple[Any, ...]]:
    """One part. Payer by payer (that is what the cross join says), because the roll-ups are found by payer
    and time."""
    return connection.execute(
        f"SELECT r.payer_id, {part.bucket}, r.price_id, SUM(r.requests), SUM(r.prompt_tokens),"  # noqa: S608
        " SUM(r.cached_tokens), SUM(r.completion_tokens), SUM(r.reasoning_tokens), SUM(r.free_tokens),"
        f" SUM(r.nano) FROM ledger_payers p CROSS JOIN {part.table} r"
        f" WHERE r.payer_id = p.id AND r.{part.unit} >= ? AND r.{part.unit} < ?"
        " AND (? IS NULL OR p.account_id = ?) GROUP BY 1, 2, 3 LIMIT ?",
        (part.start, part.end, account_id, account_id, limit),
    )


def bill(connection: sqlite3.Connection, account_id: str, month: str) -> Bill:
    """The bill of "2026-11". Raises ValueError for a month in another form."""
    start_ms, end_ms = month_bounds_ms(month)
    with snapshot(connection):
        found = connection.execute(_BILL_LINES, (account_id, start_ms // HOUR_MS, end_ms // HOUR_MS))
        lines = tuple(_line(number, row) for number, row in enumerate(found, start=1))
        (credits,) = connection.execute(_BILL_CREDITS, (account_id, start_ms, end_ms)).fetchone()
    return Bill(account_id, month, start_ms, end_ms, lines, credits)


_BILL_LINES = """
    SELECT h.payer_id, h.price_id, h.tier, p.account_id, p.workspace, p.key_id, q.family, q.model,
        q.price_version, q.input_tokens_max, q.input_nano, q.cached_nano, q.output_nano,
        SUM(h.requests), SUM(h.prompt_tokens), SUM(h.cached_tokens), SUM(h.completion_tokens),
        SUM(h.reasoning_tokens), SUM(h.free_tokens),
        SUM(h.paid_input_tokens), SUM(h.paid_cached_tokens), SUM(h.paid_output_tokens), SUM(h.nano)
    FROM ledger_payers p JOIN ledger_hours h ON h.payer_id = p.id
    JOIN ledger_prices q ON q.price_id = h.price_id AND q.tier = h.tier
    WHERE p.account_id = ? AND h.hour >= ? AND h.hour < ?
    GROUP BY h.payer_id, h.price_id, h.tier
    ORDER BY p.workspace, p.key_id, q.family, q.model, q.price_version, h.price_id, h.tier
"""
_BILL_CREDITS = """
    SELECT COALESCE(SUM(e.nano), 0) FROM ledger_payers p JOIN ledger_entries e ON e.payer_id = p.id
    WHERE p.account_id = ? AND p.workspace = '' AND p.key_id = '' AND e.kind = 'credit'
    AND e.created_ms >= ? AND e.created_ms < ?
"""


def entries_of(connection: sqlite3.Connection, bill: Bill, line: BillLine) -> Iterator[BilledRequest]:
    """The requests that make up a line, oldest first."""
    found = connection.execute(
        "SELECT id, request_id, created_ms, outcome, prompt_tokens, cached_tokens, completion_tokens,"
        " reasoning_tokens, free_tokens, nano FROM ledger_entries"
        " WHERE kind = 'post' AND payer_id = ? AND created_ms >= ? AND created_ms < ?"
        " AND price_id = ? AND tier = ? ORDER BY created_ms, id",
        (line.payer_id, bill.start_ms, bill.end_ms, line.price_id, line.tier),
    )
    for id, request_id, created_ms, outcome, *usage, free_tokens, nano in found:
        yield BilledRequest(id, request_id, created_ms, outcome, Usage(*usage), free_tokens, nano)


def yuan(nano: int) -> str:
    """An amount in yuan, exact: "1.5", "-0.000000001", "12.00"; at least two decimals, at most nine."""
    whole, part = divmod(abs(nano), NANO_PER_YUAN)
    decimals = f"{part:09d}".rstrip("0").ljust(2, "0")
    return f"{'-' if nano < 0 else ''}{whole}.{decimals}"


def per_million(unit_nano: int) -> str:
    """A price per token as it is published: yuan per million tokens."""
    return yuan(unit_nano * 1_000_000)


def _bucket_name(by: str, ms: int) -> str:
    if by == "hour":
        return hour_name(ms)
    return day_name(ms) if by == "day" else day_name(ms)[:7]


def _payers(connection: sqlite3.Connection, account_id: str | None) -> dict[int, Payer]:
    found = connection.execute(
        "SELECT id, account_id, workspace, key_id FROM ledger_payers WHERE ? IS NULL OR account_id = ?",
        (account_id, account_id),
    )
    return {id: Payer(account, workspace, key) for id, account, workspace, key in found}


def _usage_row(key: tuple[str, ...], figures: list[int]) -> UsageRow:
    when, account_id, workspace, key_id, family, model = key
    requests, prompt, cached, completion, reasoning, free, nano = figures
    usage = Usage(prompt, cached, completion, reasoning)
    return UsageRow(when, account_id, workspace, key_id, family, model, requests, usage, free, nano)


def _line(number: int, row: tuple[Any, ...]) -> BillLine:
    payer_id, price_id, tier, account_id, workspace, key_id, family, model, version, edge = row[:10]
    input_nano, cached_nano, output_nano, requests, *usage, free = row[10:19]
    paid_input, paid_cached, paid_output, nano = row[19:]
    items = (
        BillItem("input", paid_input, input_nano),
        BillItem("cached input", paid_cached, cached_nano),
        BillItem("output", paid_output, output_nano),
    )
    return BillLine(
        number=number,
        payer_id=payer_id,
        price_id=price_id,
        tier=tier,
        payer=Payer(account_id, workspace, key_id),
        family=family,
        model=model,
        price_version=version,
        input_tokens_max=edge,
        requests=requests,
        usage=Usage(*usage),
        free_tokens=free,
        items=items,
        nano=nano,
    )
