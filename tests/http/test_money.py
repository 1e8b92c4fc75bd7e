"""What every request leaves in the ledger, through the whole edge: one end each, and sums that hold."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from glmstudio.accounts.accounts import create_account
from glmstudio.accounts.keys import create_key
from glmstudio.accounts.limits import set_limits
from glmstudio.accounts.records import By
from glmstudio.accounts.terms import Terms
from glmstudio.admission.master_key import MasterKey
from glmstudio.catalogue.catalogue import load_catalogue
from glmstudio.core.model_card import Family, ModelCard
from glmstudio.errors import HELD_RETRY_S
from glmstudio.ledger.calendar import Period, window_start_ms
from glmstudio.ledger.check import check
from glmstudio.storage.database import open_database
from glmstudio.storage.ledger import Payer, Tier
from glmstudio.storage.ledger_admin import credit, set_budget
from glmstudio.storage.limits import Figures, LimitedScope

COMPATIBLE = "/compatible-mode/v1/chat/completions"
NATIVE = "/api/v1/services/aigc/text-generation/generation"
ZHIPU = "/api/paas/v4/chat/completions"
PROXY = "/v1/chat/completions"

NOW_MS = 1_773_200_000_000
"""The ledger's clock in these tests."""

ANSWER = [{"raw": "why</think>one two three", "prompt_tokens": 7}]


def body(path: str, model: str = "glm-5", **more: Any) -> dict[str, Any]:
    messages = [{"role": "user", "content": "hi"}]
    if path == NATIVE:
        parameters = {"result_format": "message", "incremental_output": True, **more}
        return {"model": model, "input": {"messages": messages}, "parameters": parameters}
    return {"model": model, "messages": messages, **more}


def ends(path: Path) -> Sequence[sqlite3.Row]:
    """The terminal entries, oldest first; the ledger's own proof holds."""
    with closing(open_database(path / "test.db")) as connection:
        assert check(connection) == []
        connection.row_factory = sqlite3.Row
        return connection.execute("SELECT * FROM ledger_entries WHERE step = -1 ORDER BY id").fetchall()


def open_reservations(path: Path) -> int:
    with closing(open_database(path / "test.db")) as connection:
        return connection.execute("SELECT COUNT(*) FROM ledger_reservations").fetchone()[0]


def paying_key(
    client: Any, path: Path, balance_nano: int, tier: Tier = Tier.PAID, free_tokens: int = 0
) -> str:
    """A key of an account of its own, with this much money; the server knows it at once."""
    with closing(open_database(path / "test.db")) as connection:
        by = By("system", 0)
        create_account(connection, by, id="acc", name="acc", tier=tier, terms=Terms(free_tokens))
        if balance_nano:
            credit(connection, "acc", balance_nano, "top-up", 0)
        key = create_key(connection, MasterKey(b"k" * 32), by, name="payer", account_id="acc").text
    client.services.keys.refresh()
    return key


def chat_cards(path: str) -> tuple[ModelCard, ...]:
    """Every card that this path offers."""
    family = Family.MODEL_STUDIO if path in (COMPATIBLE, NATIVE) else Family.ZHIPU
    return load_catalogue().all(family)


@pytest.mark.parametrize("path", [COMPATIBLE, NATIVE, ZHIPU, PROXY])
async def test_a_stream_and_a_whole_answer_cost_the_same(serve: Any, tmp_path: Path, path: str) -> None:
    """For every model of the dialect: same tokens, same price, same nano-yuan; one terminal entry each."""
    cards = chat_cards(path)
    sse = {"X-DashScope-SSE": "enable"} if path == NATIVE else {}
    stream = {} if sse else {"stream": True}
    async with serve(ANSWER) as client:
        for card in cards:
            whole = await client.call(path, body(path, card.id))
            streamed = await client.call(path, body(path, card.id, **stream), headers=sse)
            assert (whole.status, streamed.status) == (200, 200), card.id
    found = ends(tmp_path)
    assert len(found) == 2 * len(cards)
    for card, first, second in zip(cards, found[::2], found[1::2], strict=True):
        assert first["nano"] == second["nano"], card.id
        assert (first["nano"] > 0) is any(tier.output_nano for tier in card.prices), card.id
        for column in ("prompt_tokens", "completion_tokens", "reasoning_tokens", "price_id"):
            assert first[column] == second[column], card.id
        for entry in (first, second):
            assert (entry["prompt_tokens"], entry["kind"], entry["outcome"]) == (7, "post", "finished")


async def test_the_end_is_durable_before_the_client_sees_it(serve: Any, tmp_path: Path) -> None:
    """When the closing marker arrives, the entry is in the database already."""
    seen: list[int] = []

    def on_bytes(answer: Any) -> None:
        if answer.body.endswith(b"data: [DONE]\n\n"):
            seen.append(len(ends(tmp_path)))

    async with serve(ANSWER) as client:
        await client.call(COMPATIBLE, body(COMPATIBLE, stream=True), on_bytes=on_bytes)
    assert seen[0] == 1


async def test_a_client_that_leaves_pays_for_what_was_generated(serve: Any, tmp_path: Path) -> None:
    """Some tokens were made: they are billed, as disconnected, and nothing stays open."""
    slow = [{"raw": "</think>" + "word " * 1000, "interval_ms": 1}]
    async with serve(slow) as client:
        gone = asyncio.Event()

        def on_bytes(answer: Any) -> None:
            if answer.body.count(b"data:") > 5:
                gone.set()

        await client.call(COMPATIBLE, body(COMPATIBLE, stream=True), gone=gone, on_bytes=on_bytes)
    (end,) = ends(tmp_path)
    assert (end["kind"], end["outcome"]) == ("post", "disconnected")
    assert 0 < end["completion_tokens"] < 1000
    assert open_reservations(tmp_path) == 0


async def test_an_engine_failure_costs_nothing_before_the_first_token(serve: Any, tmp_path: Path) -> None:
    """Nothing was delivered: the reservation is voided."""
    async with serve([{"raw": "x", "fail_after": 0}]) as client:
        assert (await client.call(COMPATIBLE, body(COMPATIBLE))).status == 500
    (end,) = ends(tmp_path)
    assert (end["kind"], end["nano"]) == ("void", 0)


async def test_an_engine_failure_midway_costs_what_was_delivered(serve: Any, tmp_path: Path) -> None:
    """Three chunks went out; three are billed."""
    chunks = ["</think>", "one ", "two ", "three"]
    line = {"raw": "".join(chunks), "chunks": chunks, "fail_after": 3, "interval_ms": 1}
    async with serve([line]) as client:
        await client.call(COMPATIBLE, body(COMPATIBLE, stream=True))
    (end,) = ends(tmp_path)
    assert (end["kind"], end["outcome"], end["completion_tokens"]) == ("post", "failed", 3)


@pytest.mark.parametrize(
    ("path", "status", "code"),
    [(COMPATIBLE, 400, "Arrearage"), (ZHIPU, 429, "1113"), (PROXY, 429, "1113")],
)
async def test_without_money_nothing_is_served_and_nothing_is_billed(
    serve: Any, tmp_path: Path, path: str, status: int, code: str
) -> None:
    """The dialect's own refusal, that waiting can't help is said, and the ledger stays empty."""
    async with serve(ANSWER) as client:
        key = paying_key(client, tmp_path, 0)
        answer = await client.call(path, body(path), key=key)
    assert (answer.status, answer.json()["error"]["code"]) == (status, code)
    if status == 429:
        assert answer.headers["x-should-retry"] == "false"
    assert not ends(tmp_path)


async def test_where_the_money_ends_the_answer_ends_with_length(serve: Any, tmp_path: Path) -> None:
    """A small balance serves as far as it goes, to the token, and is not overdrawn."""
    words = " ".join(f"w{n}" for n in range(2000))
    async with serve([{"raw": words, "prompt_tokens": 5}]) as client:
        # glm-4.7 in the Model Studio family: 3,000 nano a token in, 14,000 out; the first slice is 256 tokens
        key = paying_key(client, tmp_path, 10 * 3_000 + 300 * 14_000)
        answer = await client.call(COMPATIBLE, body(COMPATIBLE, "glm-4.7", enable_thinking=False), key=key)
    assert answer.json()["choices"][0]["finish_reason"] == "length"
    assert answer.json()["usage"]["completion_tokens"] in (300, 301)
    (end,) = ends(tmp_path)
    assert end["nano"] <= 10 * 3_000 + 300 * 14_000


async def test_free_tokens_are_used_before_money(serve: Any, tmp_path: Path) -> None:
    """Within the quota nothing is charged, and the entry says how many tokens were free."""
    async with serve(ANSWER) as client:
        key = paying_key(client, tmp_path, 10**9, Tier.FREE, free_tokens=1_000_000)
        answer = await client.call(COMPATIBLE, body(COMPATIBLE), key=key)
    (end,) = ends(tmp_path)
    assert end["nano"] == 0
    assert end["free_tokens"] == answer.json()["usage"]["total_tokens"]


async def test_two_thousand_concurrent_calls_with_money_for_a_hundred(serve: Any, tmp_path: Path) -> None:
    """Exactly the affordable ones are served, all others refused, and the balance never goes below zero."""
    async with serve([{"raw": "ok"}], slots=4000, waiting_max=4000) as client:
        counted = await client.call("/api/paas/v4/tokenizer", body(ZHIPU, "glm-4-plus"))
        # glm-4-plus: 25,000 nano in, 75,000 out; with `max_tokens` 1 what is held is what it costs
        price = counted.json()["usage"]["prompt_tokens"] * 25_000 + 75_000
        key = paying_key(client, tmp_path, 100 * price + price // 2)
        request = body(ZHIPU, "glm-4-plus", max_tokens=1)
        answers = await asyncio.gather(*(client.call(ZHIPU, request, key=key) for _ in range(2000)))
    assert sorted({answer.status for answer in answers}) == [200, 429]
    assert sum(answer.status == 200 for answer in answers) == 100
    assert len([end for end in ends(tmp_path) if end["kind"] == "post"]) == 100
    with closing(open_database(tmp_path / "test.db")) as connection:
        query = "SELECT balance_nano FROM ledger_accounts WHERE id = 'acc'"
        assert connection.execute(query).fetchone() == (price // 2,)


async def test_two_thousand_concurrent_calls_under_a_limit_of_a_hundred(serve: Any, tmp_path: Path) -> None:
    """A key of 100 requests a minute serves exactly 100; the others are told when to come back."""
    async with serve([{"raw": "ok"}], slots=4000, waiting_max=4000) as client:
        key = paying_key(client, tmp_path, 10**12)
        with closing(open_database(tmp_path / "test.db")) as connection:
            scope = LimitedScope("acc", "default", key.split(".")[0])
            set_limits(connection, By("system", 0), scope, Figures(requests_per_minute=100))
        client.services.keys.refresh()
        request = body(COMPATIBLE, "glm-5", enable_thinking=False)
        answers = await asyncio.gather(*(client.call(COMPATIBLE, request, key=key) for _ in range(2000)))
    refused = [answer for answer in answers if answer.status == 429]
    assert sum(answer.status == 200 for answer in answers) == 100
    assert len(refused) == 1900
    assert refused[0].json()["error"]["code"] == "limit_requests"
    assert 1 <= int(refused[0].headers["retry-after"]) <= 60
    assert len(ends(tmp_path)) == 100


async def test_two_thousand_concurrent_calls_with_free_tokens_for_a_hundred(
    serve: Any, tmp_path: Path
) -> None:
    """The free quota is not overspent either, and an account without money is refused beyond it."""
    async with serve([{"raw": "ok"}], slots=4000, waiting_max=4000) as client:
        counted = await client.call("/api/paas/v4/tokenizer", body(ZHIPU, "glm-4-plus"))
        tokens = counted.json()["usage"]["prompt_tokens"] + 1
        key = paying_key(client, tmp_path, 0, Tier.CUSTOM, free_tokens=100 * tokens)
        request = body(ZHIPU, "glm-4-plus", max_tokens=1)
        answers = await asyncio.gather(*(client.call(ZHIPU, request, key=key) for _ in range(2000)))
    assert sum(answer.status == 200 for answer in answers) == 100
    assert sum(end["free_tokens"] for end in ends(tmp_path)) == 100 * tokens


@pytest.mark.parametrize("period", ["day", "month"])
async def test_two_thousand_concurrent_calls_with_a_key_budget_for_a_hundred(
    serve: Any, tmp_path: Path, period: str
) -> None:
    """A key whose budget affords 100 serves exactly 100 though its account is rich; what the window has spent
    and holds is never above its limit, in any state that the database was ever in."""
    async with serve([{"raw": "ok"}], slots=4000, waiting_max=4000) as client:
        counted = await client.call("/api/paas/v4/tokenizer", body(ZHIPU, "glm-4-plus"))
        price = counted.json()["usage"]["prompt_tokens"] * 25_000 + 75_000
        limit = 100 * price + price // 2
        key = paying_key(client, tmp_path, 10**12)
        with closing(open_database(tmp_path / "test.db")) as connection:
            watch_windows(connection)
            payer = Payer("acc", "default", key.split(".")[0])
            start_ms = window_start_ms(Period(period), NOW_MS)
            set_budget(connection, payer, period, limit, NOW_MS, start_ms)
        request = body(ZHIPU, "glm-4-plus", max_tokens=1)
        answers = await asyncio.gather(*(client.call(ZHIPU, request, key=key) for _ in range(2000)))
    refused = [answer for answer in answers if answer.status != 200]
    assert len(answers) - len(refused) == 100
    assert {(answer.status, answer.json()["error"]["code"]) for answer in refused} == {(429, "1113")}
    for answer in refused:  # some are told that others hold the rest, some that it is spent
        told = [answer.headers.get(name) for name in ("retry-after", "x-should-retry")]
        assert told in ([str(HELD_RETRY_S), None], [None, "false"])
    assert [end["kind"] for end in ends(tmp_path)] == ["post"] * 100
    with closing(open_database(tmp_path / "test.db")) as connection:
        windows = connection.execute("SELECT window_ms, spent_nano, held_nano FROM ledger_budget_windows")
        assert windows.fetchall() == [(start_ms, 100 * price, 0)]
        most, states = connection.execute("SELECT MAX(used_nano), COUNT(*) FROM seen_windows").fetchone()
        assert 100 * price <= most <= limit
        assert states > 1


def watch_windows(connection: sqlite3.Connection) -> None:
    """Keep what every change of a budget's window leaves in it, spent and held together."""
    connection.execute("CREATE TABLE seen_windows (used_nano BIGINT NOT NULL)")
    for event in ("INSERT", "UPDATE"):
        connection.execute(
            f"CREATE TRIGGER watch_{event} AFTER {event} ON ledger_budget_windows"  # noqa: S608 - our names
            " BEGIN INSERT INTO seen_windows VALUES (NEW.spent_nano + NEW.held_nano); END"
        )


@pytest.mark.parametrize("tier", [Tier.PAID, Tier.OPERATOR])
async def test_metrics_are_the_operator_s_alone(serve: Any, tmp_path: Path, tier: Tier) -> None:
    """They are sums over all accounts: another account's key, whatever its tier, is refused as strangers
    are, with 403."""
    async with serve(ANSWER) as client:
        key = paying_key(client, tmp_path, 0, tier)
        refused = await client.call("/metrics", method="GET", key=key, headers={"accept-language": "en"})
        stranger = await client.call("/metrics", method="GET", key=None)
        read = await client.call("/metrics/", method="GET")
    assert (refused.status, read.status) == (403, 200)
    assert refused.headers["content-type"] == stranger.headers["content-type"]
    assert refused.json()["error"]["type"] == "permission_error"
    assert "operator" in refused.json()["error"]["message"]
