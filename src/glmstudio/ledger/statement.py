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
from glmstudio.ledger.calendar import HOUR_MS, day_name, hour_name, month_bounds_ms
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


_HOURS_PER_BUCKET = {"hour": 1, "day": 24, "month": 24}
"""What the database adds up; months are added up from days."""
_ZONE_HOURS = 8


def usage_report(
    connection: sqlite3.Connection,
    span: Span,
    by: str,
    account_id: str | None = None,
    rows_max: int | None = None,
) -> list[UsageRow]:
    """Usage of each key and model by "hour", "day" or "month", oldest first; of one account or of all.

    Raises ValueError for another `by`, and for more than `rows_max` rows (days, where months are asked for).
    """
    if by not in _HOURS_PER_BUCKET:
        raise ValueError(f"by must be one of {', '.join(_HOURS_PER_BUCKET)}, got {by!r}")
    width = _HOURS_PER_BUCKET[by]
    payers = _payers(connection, account_id)
    models = {id: prices[:2] for id, prices in price_lists(connection).items()}
    found = connection.execute(
        "SELECT payer_id, (hour + ?) / ?, price_id, SUM(requests), SUM(prompt_tokens), SUM(cached_tokens),"
        " SUM(completion_tokens), SUM(reasoning_tokens), SUM(free_tokens), SUM(nano) FROM ledger_hours"
        " WHERE (? IS NULL OR payer_id IN (SELECT id FROM ledger_payers WHERE account_id = ?))"
        " AND hour >= ? AND hour < ? GROUP BY 1, 2, 3 LIMIT ?",
        (
            *(_ZONE_HOURS, width, account_id, account_id),
            *(span.start_ms // HOUR_MS, -(-span.end_ms // HOUR_MS)),
            -1 if rows_max is None else rows_max + 1,
        ),
    ).fetchall()
    if rows_max is not None and len(found) > rows_max:
        raise ValueError(f"usage: more than {rows_max} rows")
    names: dict[int, str] = {}
    merged: dict[tuple[str, ...], list[int]] = {}
    for payer_id, bucket, price_id, *figures in found:
        if bucket not in names:
            names[bucket] = _bucket_name(by, (bucket * width - _ZONE_HOURS) * HOUR_MS)
        key = (names[bucket], *payers[payer_id], *models[price_id])
        known = merged.get(key)
        merged[key] = figures if known is None else [a + b for a, b in zip(known, figures, strict=True)]
    return [_usage_row(key, merged[key]) for key in sorted(merged)]


def bill(connection: sqlite3.Connection, account_id: str, month: str) -> Bill:
    """The bill of "2026-11". Raises ValueError for a month in another form."""
    start_ms, end_ms = month_bounds_ms(month)
    found = connection.execute(
        "SELECT h.payer_id, h.price_id, h.tier, p.account_id, p.workspace, p.key_id, q.family, q.model,"
        " q.price_version, q.input_tokens_max, q.input_nano, q.cached_nano, q.output_nano,"
        " SUM(h.requests), SUM(h.prompt_tokens), SUM(h.cached_tokens), SUM(h.completion_tokens),"
        " SUM(h.reasoning_tokens), SUM(h.free_tokens),"
        " SUM(h.paid_input_tokens), SUM(h.paid_cached_tokens), SUM(h.paid_output_tokens), SUM(h.nano)"
        " FROM ledger_payers p JOIN ledger_hours h ON h.payer_id = p.id"
        " JOIN ledger_prices q ON q.price_id = h.price_id AND q.tier = h.tier"
        " WHERE p.account_id = ? AND h.hour >= ? AND h.hour < ?"
        " GROUP BY h.payer_id, h.price_id, h.tier"
        " ORDER BY p.workspace, p.key_id, q.family, q.model, q.price_version, h.price_id, h.tier",
        (account_id, start_ms // HOUR_MS, end_ms // HOUR_MS),
    )
    lines = tuple(_line(number, row) for number, row in enumerate(found, start=1))
    (credits,) = connection.execute(
        "SELECT COALESCE(SUM(e.nano), 0) FROM ledger_payers p JOIN ledger_entries e ON e.payer_id = p.id"
        " WHERE p.account_id = ? AND p.workspace = '' AND p.key_id = '' AND e.kind = 'credit'"
        " AND e.created_ms >= ? AND e.created_ms < ?",
        (account_id, start_ms, end_ms),
    ).fetchone()
    return Bill(account_id, month, start_ms, end_ms, lines, credits)


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
