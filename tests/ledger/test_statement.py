"""A bill adds up, to the nano-yuan, from lines that name their requests and prices."""

import csv
import io
import json
from contextlib import closing
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glmstudio.core.usage import Usage
from glmstudio.ledger.calendar import DAY_MS, HOUR_MS, month_bounds_ms
from glmstudio.ledger.paper import bill_csv, bill_html, bill_json, bill_text
from glmstudio.ledger.statement import Span, UsageRow, bill, entries_of, per_million, usage_report, yuan
from glmstudio.storage import open_database, transaction
from glmstudio.storage.ledger import Batch, Outcome, Payer, write
from glmstudio.storage.ledger_schema import add_days
from glmstudio.storage.migrations import MIGRATIONS

MONTH = "2026-11"
START_MS, END_MS = month_bounds_ms(MONTH)


@pytest.mark.parametrize(
    ("nano", "text"),
    [
        (0, "0.00"),
        (1, "0.000000001"),
        (1_500_000_000, "1.50"),
        (12_000_000_000, "12.00"),
        (-1, "-0.000000001"),
        (123_456_789_012, "123.456789012"),
    ],
)
def test_amounts_are_printed_in_full(nano: int, text: str) -> None:
    """No digit of a nano-yuan is ever lost on paper."""
    assert yuan(nano) == text


def test_prices_are_printed_as_published() -> None:
    """18,000 nano-yuan per token is 18 yuan per million."""
    assert per_million(18_000) == "18.00"


async def charged(bench, prices, usage, payer=None, at_ms=None) -> str:
    """One finished request; its id."""
    store = bench.stores[-1] if bench.stores else bench.ledger().store
    bench.now_ms = bench.now_ms if at_ms is None else at_ms
    order = bench.order(prices, usage.prompt_tokens, max(usage.completion_tokens, 1))
    if payer is not None:
        order = type(order)(order.request_id, payer, order.prices, *order_bounds(order))
    await store.reserve(order)
    await store.settle(order.request_id, usage, Outcome.FINISHED)
    return order.request_id


def order_bounds(order) -> tuple[int, int]:
    return order.prompt_tokens_max, order.output_tokens_max


@pytest.fixture
async def month(bench, tiered, flat, free):
    """A month with two keys, two tiers, a new price version, a free model and free tokens."""
    bench.open_account(10**12, free_tokens=1000)
    second = Payer("acme", "lab", "key-2")
    ids = {
        "first": await charged(bench, tiered, Usage(1500, 500, 100, 60)),
        "again": await charged(bench, tiered, Usage(2000, 0, 50, 0)),
        "tier": await charged(bench, tiered, Usage(40_000, 0, 10, 0)),
        "second": await charged(bench, tiered, Usage(10, 0, 10, 0), second),
        "version": await charged(bench, tiered._replace(price_version="2027-spring"), Usage(10, 0, 10, 0)),
        "free": await charged(bench, free, Usage(7, 0, 3, 0)),
        "before": await charged(bench, flat, Usage(1001, 0, 5, 0), at_ms=START_MS - 1),
        "begin": await charged(bench, flat, Usage(10, 0, 5, 0), at_ms=START_MS),
        "end": await charged(bench, flat, Usage(10, 0, 6, 0), at_ms=END_MS - 1),
        "after": await charged(bench, flat, Usage(10, 0, 7, 0), at_ms=END_MS),
    }
    return bench, ids


async def test_a_bill_is_the_sum_of_its_entries(month) -> None:
    """Total, lines and items agree with the posted entries of that month, which is China's month."""
    bench, ids = month
    with closing(bench.connect()) as connection:
        november = bill(connection, "acme", MONTH)
        behind = [entry for line in november.lines for entry in entries_of(connection, november, line)]
    ((posted,),) = bench.rows(
        "SELECT SUM(nano) FROM ledger_entries WHERE kind = 'post' AND created_ms >= ? AND created_ms < ?",
        START_MS,
        END_MS,
    )
    assert november.nano == posted == sum(entry.nano for entry in behind)
    assert {entry.request_id for entry in behind} == set(ids.values()) - {ids["before"], ids["after"]}
    for line in november.lines:
        assert line.nano == sum(item.nano for item in line.items)


async def test_each_line_has_one_price(month) -> None:
    """Key, model, price version and tier each make a line of their own; free tokens are named."""
    bench, ids = month
    with closing(bench.connect()) as connection:
        november = bill(connection, "acme", MONTH)
        lines = [(line, list(entries_of(connection, november, line))) for line in november.lines]
    seen = {
        tuple(entry.request_id for entry in behind): (
            line.payer.key_id,
            line.model,
            line.price_version,
            line.tier,
            line.free_tokens,
            [item.tokens for item in line.items],
        )
        for line, behind in lines
    }
    assert seen[ids["first"], ids["again"]] == (
        "key-1",
        "glm-5",
        "2026-autumn",
        0,
        1000,
        [2500, 0, 150],
    )
    assert seen[(ids["tier"],)] == ("key-1", "glm-5", "2026-autumn", 1, 0, [40_000, 0, 10])
    assert seen[(ids["second"],)] == ("key-2", "glm-5", "2026-autumn", 0, 0, [10, 0, 10])
    assert seen[(ids["version"],)] == ("key-1", "glm-5", "2027-spring", 0, 0, [10, 0, 10])
    assert seen[(ids["free"],)] == ("key-1", "glm-4-flash", "2026-05", 0, 0, [7, 0, 3])


async def test_json_and_csv_add_up_to_the_total(month) -> None:
    """What a program adds up from either form is the total of the bill."""
    bench, _ = month
    with closing(bench.connect()) as connection:
        november = bill(connection, "acme", MONTH)
    document = json.loads(bill_json(november))
    assert sum(line["nano"] for line in document["lines"]) == document["total_nano"] == november.nano
    rows = list(csv.DictReader(io.StringIO(bill_csv(november))))
    assert sum(Decimal(row["yuan"]) for row in rows) == Decimal(november.nano).scaleb(-9)
    assert document["credits"] == yuan(10**12)
    for column in ("requests", "free_tokens"):
        assert sum(int(row[column] or 0) for row in rows) == sum(line[column] for line in document["lines"])
    assert [row["line"] for row in rows] == [
        str(line["line"]) for line in document["lines"] for _ in range(3)
    ]


async def test_paper_says_total_and_hides_no_markup(month) -> None:
    """Text and page show the exact total; what a user named is text, not markup or a formula."""
    bench, _ = month
    evil = Payer("acme", "<b>", "=1+1")
    await charged(bench, (await prices_of(bench)), Usage(10, 0, 10, 0), evil, at_ms=START_MS)
    with closing(bench.connect()) as connection:
        november = bill(connection, "acme", MONTH)
    total = yuan(november.nano)
    assert f"Total: {total} yuan" in bill_text(november)
    page = bill_html(november)
    assert total in page
    for line in november.lines:
        assert f"<th>{line.number}</th>" in page
    assert "<b>" not in page
    assert ",'=1+1," in bill_csv(november)


async def prices_of(bench):
    from glmstudio.storage.ledger import price_lists

    with closing(bench.connect()) as connection:
        return price_lists(connection)[1]


async def test_an_empty_month_has_an_empty_bill(bench) -> None:
    """An account that used nothing owes nothing, on every paper."""
    bench.open_account()
    with closing(bench.connect()) as connection:
        empty = bill(connection, "acme", "2020-02")
    assert (empty.nano, empty.lines) == (0, ())
    assert json.loads(bill_json(empty))["total"] == "0.00"
    assert "Total: 0.00 yuan" in bill_text(empty)
    assert bill_html(empty).count("<tr>") == 2


@pytest.mark.parametrize("month", ["2026", "2026-13", "2026-1", "26-11", "0001-01", "november", ""])
async def test_a_month_in_another_form_is_refused(bench, month) -> None:
    """The message shows the form that is meant."""
    bench.open_account()
    with closing(bench.connect()) as connection, pytest.raises(ValueError, match="2026-11"):
        bill(connection, "acme", month)


@pytest.mark.parametrize(
    ("by", "whens"),
    [
        ("hour", ["2026-11-01T00:00", "2026-11-01T01:00", "2026-11-02T00:00", "2026-12-01T00:00"]),
        ("day", ["2026-11-01", "2026-11-02", "2026-12-01"]),
        ("month", ["2026-11", "2026-12"]),
    ],
)
async def test_usage_is_reported_by_hour_day_and_month(bench, flat, by, whens) -> None:
    """Buckets are those of China Standard Time, and their sums are the same whatever their size."""
    bench.open_account(10**12)
    for at_ms in (START_MS, START_MS + 5, START_MS + HOUR_MS, START_MS + DAY_MS, END_MS):
        await charged(bench, flat, Usage(10, 2, 5, 3), at_ms=at_ms)
    with closing(bench.connect()) as connection:
        report = usage_report(connection, Span(START_MS, END_MS + DAY_MS), by, "acme")
        assert usage_report(connection, Span(START_MS, END_MS + DAY_MS), by) == report
        assert usage_report(connection, Span(START_MS, END_MS + DAY_MS), by, "nobody") == []
    assert [row.when for row in report] == whens
    assert report[0][1:6] == ("acme", "default", "key-1", "zhipu", "glm-4-air")
    assert sum(row.requests for row in report) == 5
    assert sum(row.nano for row in report) == 75_000
    assert isinstance(report[0], UsageRow)


async def test_usage_by_anything_else_is_refused(bench) -> None:
    """The message names what may be asked for."""
    bench.open_account()
    with closing(bench.connect()) as connection, pytest.raises(ValueError, match="hour, day, month"):
        usage_report(connection, Span(0, 1), "week")


async def test_a_report_is_bounded(bench, flat) -> None:
    """More rows than the caller can hold are refused, not cut."""
    bench.open_account(10**12)
    for at_ms in (START_MS, START_MS + DAY_MS):
        await charged(bench, flat, Usage(10, 0, 1, 0), at_ms=at_ms)
    with closing(bench.connect()) as connection:
        span = Span(START_MS, END_MS)
        assert len(usage_report(connection, span, "day", "acme", 2)) == 2
        with pytest.raises(ValueError, match="more than 1 rows"):
            usage_report(connection, span, "day", "acme", 1)


async def test_a_bounded_report_leaves_no_price_list_out(bench, flat) -> None:
    """Two price lists of one model are one line, and count as two: a line is never told in part."""
    bench.open_account(10**12)
    for version in ("a", "b", "c"):
        await charged(bench, flat._replace(price_version=version), Usage(10, 0, 1, 0), at_ms=START_MS)
    with closing(bench.connect()) as connection:
        span = Span(START_MS, END_MS)
        (line,) = usage_report(connection, span, "day", None, 3)
        assert line.requests == 3
        with pytest.raises(ValueError, match="more than 2 rows"):
            usage_report(connection, span, "day", None, 2)


@pytest.mark.parametrize("by", ["day", "month"])
@given(
    hours=st.tuples(st.integers(-30, 30), st.integers(0, 80)), at=st.lists(st.integers(-40, 90), max_size=20)
)
async def test_days_and_hours_tell_the_same(by, hours, at, tmp_path_factory) -> None:
    """Wherever a span begins and ends, reports from daily roll-ups are the sums of the report by hour."""
    start = START_MS + hours[0] * HOUR_MS
    span = Span(start, start + hours[1] * HOUR_MS)
    with closing(rolled_up(tmp_path_factory.mktemp("days") / "x.db", at)) as connection:
        whole = usage_report(connection, span, by)
        hourly = usage_report(connection, span, "hour")
    length = len("2026-11-01") if by == "day" else len("2026-11")
    expected: dict[tuple[object, ...], int] = {}
    for row in hourly:
        name = (row.when[:length], *row[1:6])
        expected[name] = expected.get(name, 0) + row.nano
    assert {row[:6]: row.nano for row in whole} == expected
    assert sum(row.requests for row in hourly) == sum(hours[0] <= hour < sum(hours) for hour in at)


def rolled_up(path, at, payer=1):
    """A database with one post of 7 nano-yuan in each of these hours from the month's beginning on."""
    connection = open_database(path)
    connection.execute("PRAGMA synchronous = OFF")
    price = "(1, 0, 'zhipu', 'glm-5', '1', NULL, 7, 7, 7)"
    connection.execute(f"INSERT INTO ledger_prices VALUES {price} ON CONFLICT DO NOTHING")  # noqa: S608
    connection.execute("INSERT INTO ledger_payers VALUES (?, 'operator', 'default', 'key')", (payer,))
    with transaction(connection):
        for hour in at:
            key = (payer, START_MS // HOUR_MS + hour, 1, 0)
            write(connection, Batch(hours={key: [1, 1, 0, 0, 0, 0, 1, 0, 0, 7]}))
    return connection


async def test_days_of_an_older_database_are_filled(tmp_path) -> None:
    """The hours of a database that had no days yet are in the report by day."""
    path = tmp_path / "x.db"
    before = MIGRATIONS[: MIGRATIONS.index(add_days)]
    with closing(open_database(path, migrations=before)) as connection:
        connection.execute("INSERT INTO ledger_prices VALUES (1, 0, 'zhipu', 'glm-5', '1', NULL, 7, 7, 7)")
        connection.execute("INSERT INTO ledger_payers VALUES (1, 'operator', 'default', 'key')")
        for hour in (-1, 0, 23, 24):
            at = START_MS // HOUR_MS + hour
            row = (1, at, 1, 0, 1, 1, 0, 0, 0, 0, 1, 0, 0, 7)
            connection.execute(f"INSERT INTO ledger_hours VALUES {row}")  # noqa: S608 - numbers of our own
    with closing(open_database(path)) as connection:
        report = usage_report(connection, Span(START_MS - DAY_MS, END_MS), "day")
    assert [(row.when, row.nano) for row in report] == [
        ("2026-10-31", 7),
        ("2026-11-01", 14),
        ("2026-11-02", 7),
    ]


async def test_a_report_is_of_one_moment(bench, flat) -> None:
    """A payer, a price and posts that come while a report is read are in the next one."""
    bench.open_account(10**12)
    await charged(bench, flat, Usage(10, 0, 1, 0), at_ms=START_MS + HOUR_MS)
    with closing(bench.connect()) as connection:
        begun: list[str] = []

        def intrude(sql: str) -> None:
            if "FROM ledger_prices" in sql and not begun:  # the payers have been read
                begun.append(sql)
                with closing(rolled_up(bench.path, [], payer=9)) as other, transaction(other):
                    key = (9, START_MS // HOUR_MS + 2, 1, 0)
                    write(other, Batch(hours={key: [1, 1, 0, 0, 0, 0, 1, 0, 0, 7]}))

        span = Span(START_MS, START_MS + DAY_MS)
        connection.set_trace_callback(intrude)
        first = usage_report(connection, span, "hour")
        connection.set_trace_callback(None)
        assert begun
        assert sum(row.requests for row in first) == 1
        assert sum(row.requests for row in usage_report(connection, span, "hour")) == 2
