"""`Idempotency-Key` through the whole edge."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

COMPATIBLE = "/compatible-mode/v1/chat/completions"
ZHIPU = "/api/paas/v4/chat/completions"
PROXY = "/v1/chat/completions"
HELLO = [{"raw": "They greet.</think>Hello there!"}]
KEY = {"idempotency-key": "6f0c1a2b"}


def body(stream: bool = False, text: str = "hi") -> dict[str, Any]:
    return {"model": "glm-5", "messages": [{"role": "user", "content": text}], "stream": stream}


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("path", [COMPATIBLE, ZHIPU, PROXY])
async def test_the_second_call_gets_the_first_answer(serve: Any, path: str, stream: bool) -> None:
    """The same status, type and bytes, ids included; told apart by one header."""
    async with serve(HELLO) as client:
        first = await client.call(path, body(stream), headers=KEY)
        again = await client.call(path, body(stream), headers=KEY)
        other = await client.call(path, body(stream), headers={"idempotency-key": "other"})
    assert first.status == 200
    assert (again.status, again.body) == (200, first.body)
    assert again.headers["content-type"] == first.headers["content-type"]
    assert again.headers["x-glmstudio-deployment"] == "script"
    assert again.headers["idempotency-replayed"] == "true"
    assert "idempotency-replayed" not in first.headers
    assert other.body != first.body


async def test_a_replay_is_not_charged(serve: Any, tmp_path: Path) -> None:
    """One reservation and one post for three calls."""
    async with serve(HELLO) as client:
        for _ in range(3):
            await client.call(PROXY, body(stream=True), headers=KEY)
    with closing(sqlite3.connect(tmp_path / "test.db")) as connection:
        entries = connection.execute("SELECT kind FROM ledger_entries ORDER BY kind").fetchall()
    assert entries == [("post",), ("reserve",)]


@pytest.mark.parametrize(("path", "code"), [(COMPATIBLE, "invalid_parameter_error"), (ZHIPU, "1231")])
async def test_the_key_with_another_body_is_refused(serve: Any, path: str, code: str) -> None:
    """The first answer stays what it was."""
    async with serve(HELLO) as client:
        first = await client.call(path, body(), headers=KEY)
        refused = await client.call(path, body(text="something else"), headers=KEY)
        again = await client.call(path, body(), headers=KEY)
    assert (refused.status, refused.json()["error"]["code"]) == (400, code)
    assert again.body == first.body


async def test_a_call_during_the_first_is_told_to_come_back(serve: Any) -> None:
    """409 with Retry-After, which the SDKs obey."""
    async with serve([{"raw": "x</think>y", "interval_ms": 60_000}]) as client:
        gone = asyncio.Event()
        first = asyncio.create_task(client.call(PROXY, body(stream=True), headers=KEY, gone=gone))
        await client.running(1)
        refused = await client.call(PROXY, body(stream=True), headers=KEY)
        gone.set()
        await first
    assert (refused.status, refused.headers["retry-after"]) == (409, "1")


async def test_a_failure_is_not_kept(serve: Any) -> None:
    """The next call with the key runs again, also with a corrected body."""
    async with serve([{"when": "fail", "raw": "a</think>b", "fail_after": 0}, *HELLO]) as client:
        failed = await client.call(PROXY, body(text="fail"), headers=KEY)
        wrong = await client.call(PROXY, {"model": "glm-5"}, headers=KEY)
        good = await client.call(PROXY, body(), headers=KEY)
    assert (failed.status, wrong.status, good.status) == (500, 400, 200)


async def test_a_bad_key_is_refused_by_name(serve: Any) -> None:
    """The header, not the body, is wrong."""
    async with serve(HELLO) as client:
        answer = await client.call(PROXY, body(), headers={"idempotency-key": "a b", "accept-language": "en"})
    assert answer.status == 400
    assert "Idempotency-Key" in answer.json()["error"]["message"]


@pytest.mark.parametrize("stream", [False, True])
async def test_an_answer_that_cannot_be_kept_is_not_charged(serve: Any, tmp_path: Path, stream: bool) -> None:
    """Keeping and charging are one transaction: where the database refuses the one, the other is not done,
    and the next call with the key is a first one."""
    async with serve(HELLO) as client:
        with closing(sqlite3.connect(tmp_path / "test.db")) as connection:
            refuse = "BEGIN SELECT RAISE(ABORT, 'full'); END"
            connection.execute(f"CREATE TRIGGER full BEFORE INSERT ON idempotent_answers {refuse}")
        failed = await client.call(PROXY, body(stream), headers=KEY)
        with closing(sqlite3.connect(tmp_path / "test.db")) as connection:
            posts = connection.execute("SELECT COUNT(*) FROM ledger_entries WHERE kind = 'post'").fetchone()
            connection.execute("DROP TRIGGER full")
        served = await client.call(PROXY, body(stream), headers=KEY)
        again = await client.call(PROXY, body(stream), headers=KEY)
    assert posts == (0,)
    assert b"[DONE]" not in failed.body
    assert b"Hello" in served.body
    assert again.body == served.body
    with closing(sqlite3.connect(tmp_path / "test.db")) as connection:
        posts = connection.execute("SELECT COUNT(*) FROM ledger_entries WHERE kind = 'post'").fetchone()
    assert posts == (1,)


SLOW = {"raw": "They greet.</think>Hello there!", "interval_ms": 20}


async def until(true: Callable[[], object]) -> None:
    """Return when it holds; a bounded number of looks, each after everybody had a turn."""
    for _ in range(5_000):
        if true():
            return
        await asyncio.sleep(0.001)
    raise AssertionError("it never came to hold")


async def told_while_the_charge_waits(client: Any, database: sqlite3.Connection, stream: bool) -> Any:
    """The answer to a second call while the first one's charge waits for the database and nobody listens to
    the first; when this returns, the charge has ended."""
    store = client.services.ledger.store
    gone = asyncio.Event()
    first = asyncio.create_task(client.call(PROXY, body(stream), headers=KEY, gone=gone))
    await until(lambda: database.execute("SELECT COUNT(*) FROM ledger_reservations").fetchone()[0])
    database.execute("BEGIN IMMEDIATE")
    await until(lambda: store._asked)
    gone.set()
    await first
    early = await client.call(PROXY, body(stream), headers=KEY)
    database.execute("ROLLBACK")
    await until(lambda: not store._asked)
    return early


@pytest.mark.parametrize("stream", [False, True])
async def test_a_client_that_leaves_during_the_charge_is_not_charged_again(
    serve: Any, tmp_path: Path, stream: bool
) -> None:
    """While the charge of the first call waits for the database, its key is in use although nobody listens;
    then the next call gets the first answer, and there is one charge."""
    async with serve([SLOW]) as client:
        with closing(sqlite3.connect(tmp_path / "test.db", isolation_level=None)) as database:
            early = await told_while_the_charge_waits(client, database, stream)
        again = await client.call(PROXY, body(stream), headers=KEY)
    assert (early.status, again.status) == (409, 200)
    assert again.headers["idempotency-replayed"] == "true"
    with closing(sqlite3.connect(tmp_path / "test.db")) as connection:
        posts = connection.execute("SELECT COUNT(*) FROM ledger_entries WHERE kind = 'post'").fetchone()
    assert posts == (1,)


@pytest.mark.parametrize("stream", [False, True])
async def test_a_charge_that_fails_behind_a_client_that_left_frees_the_key(
    serve: Any, tmp_path: Path, stream: bool
) -> None:
    """Nothing was kept, so the next call is a first one; before the failure is known it is told to wait."""
    async with serve([SLOW]) as client:
        with closing(sqlite3.connect(tmp_path / "test.db", isolation_level=None)) as database:
            refuse = "BEGIN SELECT RAISE(ABORT, 'full'); END"
            database.execute(f"CREATE TRIGGER full BEFORE INSERT ON idempotent_answers {refuse}")
            early = await told_while_the_charge_waits(client, database, stream)
            database.execute("DROP TRIGGER full")
        again = await client.call(PROXY, body(stream), headers=KEY)
    assert (early.status, again.status) == (409, 200)
    assert "idempotency-replayed" not in again.headers
