"""`glmstudio usage`, `bills`, `requests`, `ledger`, `audit` and `admin` against a data directory."""

import csv
import io
import json
import re
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from glmstudio.catalogue.catalogue import load_catalogue
from glmstudio.core.model_card import Family
from glmstudio.core.usage import Usage
from glmstudio.ledger.book import Book, Order
from glmstudio.ledger.price_book import PriceBook
from glmstudio.ledger.reservation import Slices
from glmstudio.storage import ledger as rows
from glmstudio.storage.database import open_database, transaction
from glmstudio.storage.ledger import Outcome, Payer

NOON_MS = 1_795_150_800_000
"""2026-11-20, 13:00 in China."""


@pytest.fixture
def billed(run, home: Path) -> Callable[[], sqlite3.Connection]:
    """A data directory in which a paid account was billed for one request: 1,000 tokens in, 100 out."""
    run("accounts", "create", "Firm", "--id", "firm", "--tier", "paid", "--free-tokens", "0")
    run("credits", "add", "firm", "10")
    path = home / ".local/share/glmstudio/glmstudio.db"
    connection = open_database(path)
    card = load_catalogue().find(Family.ZHIPU, "glm-5")
    assert card is not None
    book = Book(connection, Slices())
    with transaction(connection):
        book.begin()
        book.reserve(
            Order("request-a", Payer("firm", "default", "key-a"), PriceBook().of(card), 1000, 100), NOON_MS
        )
        book.settle("request-a", Usage(1000, 0, 100, 40), Outcome.FINISHED, NOON_MS)
        rows.write(connection, book.take_batch())
    connection.close()
    return lambda: open_database(path)


def test_usage_and_bill_tell_the_same(run, billed) -> None:
    """30 yuan per million in, 90 out: 0.03 + 0.009 yuan; in the table, as JSON, and on every bill."""
    span = ("--from", "2026-11-20", "--until", "2026-11-21")
    code, out, _ = run("usage", *span, "--account", "firm")
    assert code == 0
    assert out.splitlines()[1].split() == [
        "2026-11-20", "firm", "default", "key-a", "zhipu", "glm-5", "1", "1,000", "0", "100", "0", "0.039"
    ]  # fmt: skip
    (line,) = json.loads(run("usage", "--by", "hour", *span, "--json")[1])
    assert (line["when"], line["amount_nano"]) == ("2026-11-20T13:00", 39_000_000)
    assert run("usage", *span, "--model", "glm-4.7")[1] == "Nothing was used.\n"
    for model in ("glm-5", "GLM-5", "zhipu/glm-5"):
        assert "0.039" in run("usage", *span, "--model", model)[1]
    assert run("usage", *span, "--model", "model-studio/glm-5")[1] == "Nothing was used.\n"
    bill = json.loads(run("bills", "show", "firm", "--month", "2026-11", "--format", "json")[1])
    assert (bill["total_nano"], bill["lines"][0]["requests"]) == (39_000_000, 1)
    assert "Total: 0.039 yuan" in run("bills", "show", "firm", "--month", "2026-11")[1]
    items = list(
        csv.DictReader(io.StringIO(run("bills", "show", "firm", "--month", "2026-11", "--format", "csv")[1]))
    )
    assert [item["yuan"] for item in items] == ["0.03", "0.00", "0.009"]
    assert run("bills", "show", "firm", "--month", "2026-11", "--format", "html")[1].startswith(
        "<!doctype html>"
    )
    assert "Total: 0.00 yuan" in run("bills", "show", "--month", "2026-10")[1]
    assert run("bills", "show", "--month", "2026-1") == (
        1,
        "",
        "glmstudio: month: a month like 2026-11, got '2026-1'\n",
    )


def test_the_requests_behind_a_line_of_a_bill(run, billed) -> None:
    """By the number that stands on the bill; a line that is not on it is said."""
    assert re.search(
        r"^1 +glm-5 \(zhipu", run("bills", "show", "firm", "--month", "2026-11")[1], re.MULTILINE
    )
    code, out, _ = run("bills", "requests", "firm", "1", "--month", "2026-11")
    assert code == 0
    assert re.split(" {2,}", out.splitlines()[1]) == [
        "2026-11-20 05:00", "request-a", "finished", "1,000", "0", "100", "0", "0.039"
    ]  # fmt: skip
    (found,) = json.loads(run("bills", "requests", "firm", "1", "--month", "2026-11", "--json")[1])
    assert (found["request_id"], found["amount_nano"]) == ("request-a", 39_000_000)
    code, _, err = run("bills", "requests", "firm", "2", "--month", "2026-11")
    assert (code, err) == (1, "glmstudio: there is no line '2' on this bill of 1 lines\n")


def test_one_request_is_traced(run, billed) -> None:
    """Who paid, at which prices, and each entry."""
    code, out, _ = run("requests", "show", "request-a")
    assert code == 0
    assert out.startswith("Account firm, workspace default, key key-a; zhipu/glm-5, prices ")
    assert [line.split()[2] for line in out.splitlines()[2:]] == ["reserve", "post"]
    assert (
        json.loads(run("requests", "show", "request-a", "--json")[1])["entries"][1]["outcome"] == "finished"
    )
    assert run("requests", "show", "request-b")[0] == 1


def test_the_ledger_is_proved(run, billed) -> None:
    """Exit code 0 and a sentence when it is sound; 1 and the contradictions when it is not."""
    assert run("ledger", "check") == (0, "The ledger is sound.\n", "")
    connection = billed()
    connection.execute("UPDATE ledger_accounts SET balance_nano = balance_nano + 1 WHERE id = 'firm'")
    connection.close()
    code, out, _ = run("ledger", "check")
    assert code == 1
    assert "balance and holds are the credits less the posts" in out
    code, out, _ = run("ledger", "check", "--json")
    assert (code, json.loads(out)["ok"]) == (1, False)


def test_changes_are_on_record(run) -> None:
    """Newest first, by whom, of which account."""
    run("accounts", "create", "A", "--id", "a")
    run("accounts", "lock", "a")
    run("accounts", "create", "B", "--id", "b")
    _, out, _ = run("audit", "--json")
    assert [(entry["action"], entry["account_id"], entry["actor"]) for entry in json.loads(out)] == [
        ("account.create", "b", "command line"),
        ("account.lock", "a", "command line"),
        ("account.create", "a", "command line"),
    ]
    _, out, _ = run("audit", "--account", "a", "--limit", "1")
    assert "account.lock" in out
    assert len(out.splitlines()) == 2


def test_the_admin_token(run) -> None:
    """Always the same until the owner renews it; that is on record without the token."""
    _, first, err = run("admin", "token")
    assert err == ""
    assert first.startswith("glmstudio-admin-")
    assert run("admin", "token")[1] == first
    _, second, err = run("admin", "token", "--renew")
    assert second != first
    assert err == "The admin token is new; the old one works no longer.\n"
    assert run("admin", "token")[1] == second
    _, out, _ = run("audit", "--json")
    assert [entry["action"] for entry in json.loads(out)] == ["admin_token.renew"]
    assert second.strip() not in out


@pytest.mark.parametrize(
    ("command", "what"),
    [
        (("usage", "--key", "none"), "key that begins with 'none'"),
        (("usage", "--model", "none"), "model 'none'"),
        (("usage", "--model", "none/glm-5"), "model none/glm-5; see: glmstudio models"),
        (("usage", "--account", "none"), "account 'none'"),
        (("usage", "--workspace", "none"), "workspace 'none'"),
        (("usage", "--workspace", "none", "--account", "operator"), "workspace 'none' in account 'operator'"),
        (("audit", "--account", "none"), "account 'none'"),
    ],
)
def test_what_does_not_exist_is_no_empty_report(run, command: tuple[str, ...], what: str) -> None:
    """A filter that names nothing is an error, not an answer."""
    run("accounts", "create", "A", "--id", "a")
    assert run(*command) == (1, "", f"glmstudio: there is no {what}\n")


def test_usage_of_a_key_and_of_a_bound_model(run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A key is found by its beginning in any account; an id that only the settings know is a model, too."""
    key = run("keys", "create")[1][:32]
    assert run("usage", "--key", key[:8], "--workspace", "default") == (0, "Nothing was used.\n", "")
    monkeypatch.setenv("GLMSTUDIO_MODELS", "own=glm-nano")
    assert run("usage", "--model", "own") == (0, "Nothing was used.\n", "")
