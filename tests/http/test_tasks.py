"""Zhipu's asynchronous chat, over ASGI with the scripted engine."""

from __future__ import annotations

import asyncio
import sqlite3
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
from glmstudio.core.verdict import RiskLevel
from glmstudio.http import task_ends
from glmstudio.ledger.check import check
from glmstudio.review.guard import Review
from glmstudio.review.lists import Entries
from glmstudio.review.options import ReviewOptions
from glmstudio.review.reviewer import Reviewer
from glmstudio.storage.database import open_database
from glmstudio.storage.ledger import Tier
from glmstudio.storage.ledger_admin import credit
from glmstudio.storage.limits import Figures, LimitedScope

CHAT = "/api/paas/v4/chat/completions"
SUBMIT = "/api/paas/v4/async/chat/completions"
RESULT = "/api/paas/v4/async-result/"
BODY = {"model": "glm-4-plus", "messages": [{"role": "user", "content": "hi"}], "request_id": "mine-1"}


async def finished(client: Any, id: str) -> Any:
    """Poll as clients do, a bounded number of times, letting the task run in between."""
    for _ in range(1000):
        answer = await client.call(RESULT + id, method="GET")
        if answer.json().get("task_status") != "PROCESSING":
            return answer
        await asyncio.sleep(0.001)
    raise AssertionError("the task did not finish")


async def test_a_task_is_acknowledged_and_then_found_finished(serve: Any) -> None:
    """PROCESSING at once, SUCCESS with choices and usage later, and the caller's own request id in both."""
    async with serve([{"raw": "An answer."}]) as client:
        begun = await client.call(SUBMIT, BODY)
        done = await finished(client, begun.json()["id"])
    assert begun.json()["task_status"] == "PROCESSING"
    assert begun.json()["request_id"] == "mine-1"
    assert done.json()["task_status"] == "SUCCESS"
    assert done.json()["choices"][0]["message"]["content"] == "An answer."
    assert done.json()["usage"]["completion_tokens"] > 0


async def test_a_task_s_tokens_are_counted_when_it_ends(serve: Any) -> None:
    """The metrics count what the task used, once, beside the two requests that begot and fetched it."""
    async with serve([{"raw": "An answer."}]) as client:
        begun = await client.call(SUBMIT, BODY)
        usage = (await finished(client, begun.json()["id"])).json()["usage"]
        metrics = (await client.call("/metrics", method="GET")).body.decode()
    for kind in ("prompt", "completion"):
        line = f'glmstudio_tokens_total{{kind="{kind}",model="glm-4-plus"}} {float(usage[f"{kind}_tokens"])}'
        assert line in metrics.splitlines()


async def test_a_failed_task_says_so_with_http_200(serve: Any) -> None:
    """FAIL, and never an HTTP error for a poll that worked."""
    async with serve([{"raw": "x", "fail_after": 0}]) as client:
        begun = await client.call(SUBMIT, BODY)
        done = await finished(client, begun.json()["id"])
    assert (done.status, done.json()["task_status"]) == (200, "FAIL")


async def test_an_unknown_task_is_1214(serve: Any) -> None:
    """Ids are opaque; one that nobody began is refused, whatever it looks like."""
    async with serve([{"raw": "x"}]) as client:
        for id in ("1-2", "nonsense", "a%2Fb"):
            answer = await client.call(RESULT + id, method="GET")
            assert answer.status == 400
            assert answer.json()["error"]["code"] == "1214"


async def test_a_key_has_a_bounded_number_of_running_tasks(serve: Any) -> None:
    """The fifth is refused with the dialect's 429 while four run (the fixture's bound)."""
    async with serve([{"raw": "one two", "interval_ms": 60_000}]) as client:
        statuses = [(await client.call(SUBMIT, BODY | {"request_id": f"r{n}"})).status for n in range(5)]
    assert statuses == [200, 200, 200, 200, 429]


SLOW = [{"raw": "one two", "interval_ms": 60_000}]


def account_key(client: Any, path: Path, balance_nano: int, figures: Figures | None = None) -> str:
    """A key of a paying account with this much money and these limits; the server knows it at once."""
    with closing(open_database(path / "test.db")) as connection:
        by = By("system", 0)
        create_account(connection, by, id="acc", name="acc", tier=Tier.PAID, terms=Terms(0))
        if balance_nano:
            credit(connection, "acc", balance_nano, "top-up", 0)
        key = create_key(connection, MasterKey(b"k" * 32), by, name="payer", account_id="acc").text
        if figures is not None:
            set_limits(connection, by, LimitedScope("acc", "default", key.split(".")[0]), figures)
    client.services.keys.refresh()
    return key


def count(path: Path, query: str) -> int:
    """A count from the database, whose ledger proves sound."""
    with closing(open_database(path / "test.db")) as connection:
        assert check(connection) == []
        return connection.execute(query).fetchone()[0]


TASKS = "SELECT COUNT(*) FROM chat_tasks"
RESERVED = "SELECT COUNT(*) FROM ledger_reservations"
POSTED = "SELECT COUNT(*) FROM ledger_entries WHERE kind = 'post'"


async def test_a_rate_limit_refuses_at_submission(serve: Any, tmp_path: Path) -> None:
    """As the synchronous call: 429 with 1302 and when to come back; there is no second task."""
    async with serve([{"raw": "x"}]) as client:
        key = account_key(client, tmp_path, 10**12, Figures(requests_per_minute=1))
        first = await client.call(SUBMIT, BODY, key=key)
        second = await client.call(SUBMIT, BODY | {"request_id": "mine-2"}, key=key)
        synchronous = await client.call(CHAT, BODY | {"request_id": "mine-3"}, key=key)
    assert (first.status, second.status) == (200, 429)
    assert second.json()["error"] == synchronous.json()["error"]
    assert second.json()["error"]["code"] == "1302"
    assert int(second.headers["retry-after"]) >= 1
    assert count(tmp_path, TASKS) == 1


async def test_without_money_there_is_no_task(serve: Any, tmp_path: Path) -> None:
    """429 with 1113, that waiting can't help is said, and nothing is left of the call."""
    async with serve([{"raw": "x"}]) as client:
        answer = await client.call(SUBMIT, BODY, key=account_key(client, tmp_path, 0))
        assert not client.services.names_in_flight
    assert (answer.status, answer.json()["error"]["code"]) == (429, "1113")
    assert answer.headers["x-should-retry"] == "false"
    assert (count(tmp_path, TASKS), count(tmp_path, RESERVED)) == (0, 0)


async def test_blocked_input_is_refused_at_submission(serve: Any, tmp_path: Path) -> None:
    """400 with 1301 and the verdict beside it."""
    words = Entries({"forbidden": "secrets"})
    review = Review(Reviewer({RiskLevel.REJECT: words}), ReviewOptions(Path("lists")))
    blocked = BODY | {"messages": [{"role": "user", "content": "a forbidden word"}]}
    async with serve([{"raw": "x"}], review=review) as client:
        answer = await client.call(SUBMIT, blocked)
    assert (answer.status, answer.json()["error"]["code"]) == (400, "1301")
    assert answer.json()["contentFilter"] == [{"level": 1, "role": "user"}]
    assert count(tmp_path, TASKS) == 0


async def test_a_full_queue_refuses_at_submission(serve: Any, tmp_path: Path) -> None:
    """One task has the slot, one waits, and the third is told to come back; it leaves no task and no hold."""
    async with serve(SLOW, slots=1, waiting_max=1) as client:
        key = account_key(client, tmp_path, 10**12)
        answers = [await client.call(SUBMIT, BODY | {"request_id": f"r{n}"}, key=key) for n in range(3)]
        assert (count(tmp_path, TASKS), count(tmp_path, RESERVED)) == (2, 2)
        assert len(client.services.names_in_flight) == 2
    assert [answer.status for answer in answers] == [200, 200, 429]
    assert answers[2].json()["error"]["code"] == "1302"
    assert "retry-after" in answers[2].headers


async def test_a_task_is_admitted_and_charged_once(serve: Any, tmp_path: Path) -> None:
    """It counts as one request and is posted once; when it has ended, nothing is held."""
    async with serve([{"raw": "x"}]) as client:
        key = account_key(client, tmp_path, 10**12, Figures(requests_per_minute=2, in_flight=1))
        for n in range(2):
            begun = await client.call(SUBMIT, BODY | {"request_id": f"r{n}"}, key=key)
            assert begun.status == 200
            for _ in range(1000):
                answer = await client.call(RESULT + begun.json()["id"], method="GET", key=key)
                if answer.json()["task_status"] != "PROCESSING":
                    break
            assert answer.json()["task_status"] == "SUCCESS"
        assert not client.services.names_in_flight
    assert (count(tmp_path, POSTED), count(tmp_path, RESERVED)) == (2, 0)


async def test_a_client_that_leaves_before_the_answer_leaves_nothing(serve: Any, tmp_path: Path) -> None:
    """Nobody would know the task's id: no task, no hold, no name, and the limit of one at a time is free."""
    gone = asyncio.Event()
    gone.set()
    async with serve(SLOW) as client:
        key = account_key(client, tmp_path, 10**12, Figures(in_flight=1))
        left = await client.call(SUBMIT, BODY, key=key, gone=gone)
        stayed = await client.call(SUBMIT, BODY, key=key)
        assert (count(tmp_path, TASKS), count(tmp_path, RESERVED)) == (1, 1)
    assert (left.status, stayed.status) == (0, 200)


@pytest.mark.parametrize("path", [SUBMIT, CHAT])
async def test_a_running_task_holds_its_request_id(serve: Any, path: str) -> None:
    """The same id is 1231 for a task and for a chat; another id may come."""
    async with serve([{"when": "now", "raw": "x"}, *SLOW]) as client:
        begun = await client.call(SUBMIT, BODY)
        again = await client.call(path, BODY | {"messages": [{"role": "user", "content": "now"}]})
        other = BODY | {"messages": [{"role": "user", "content": "now"}], "request_id": "mine-2"}
        free = await client.call(path, other)
    assert (begun.status, again.status, free.status) == (200, 400, 200)
    assert again.json()["error"]["code"] == "1231"


@pytest.mark.parametrize("line", [{"raw": "An answer."}, {"raw": "x", "fail_after": 0}])
async def test_an_ended_task_frees_its_request_id(serve: Any, line: dict[str, Any]) -> None:
    """Uniqueness is in flight, never across time, however the task ended."""
    async with serve([line]) as client:
        for _ in range(2):
            begun = await client.call(SUBMIT, BODY)
            assert begun.status == 200
            await finished(client, begun.json()["id"])
            while client.services.names_in_flight:  # noqa: ASYNC110 - the task's last step has no event
                await asyncio.sleep(0)


async def test_a_shutdown_refuses_what_is_not_admitted_and_fails_what_is(serve: Any, tmp_path: Path) -> None:
    """Whoever still waits for his acknowledgement is told; acknowledged tasks are stored as FAIL."""
    async with serve(SLOW) as client:
        running = await client.call(SUBMIT, BODY)
        tasks = client.app._tasks
        submitting = asyncio.create_task(client.call(SUBMIT, BODY | {"request_id": "mine-2"}))
        while len(tasks._running) < 2:  # noqa: ASYNC110 - to begin a task is no event
            await asyncio.sleep(0)
        await tasks.aclose()
        refused = await submitting
        stored = await client.call(RESULT + running.json()["id"], method="GET")
        assert not client.services.names_in_flight
    assert (refused.status, refused.json()["error"]["code"]) == (500, "1234")
    assert stored.json()["task_status"] == "FAIL"
    assert count(tmp_path, TASKS) == 1


def refuse_ends(path: Path) -> None:
    """The database takes no end of a task any more."""
    with closing(sqlite3.connect(path / "test.db")) as connection:
        refuse = "BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"
        connection.execute(f"CREATE TRIGGER full BEFORE UPDATE ON chat_tasks {refuse}")


def take_ends(path: Path) -> None:
    with closing(sqlite3.connect(path / "test.db")) as connection:
        connection.execute("DROP TRIGGER full")


async def test_an_answer_that_the_database_refuses_is_found_and_stored_later(
    serve: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was charged, so it is told from memory, and from the database as soon as that is back."""
    monkeypatch.setattr(task_ends, "RETRY_PAUSE_S", 0.01)
    async with serve([{"raw": "An answer."}]) as client:
        refuse_ends(tmp_path)
        begun = await client.call(SUBMIT, BODY)
        done = await finished(client, begun.json()["id"])
        unstored = count(tmp_path, f"{TASKS} WHERE status = 'PROCESSING'")
        take_ends(tmp_path)
        ends = client.app._tasks._ends
        while ends.refused(begun.json()["id"]):  # noqa: ASYNC110 - what happens beside has no event
            await asyncio.sleep(0.001)
        again = await client.call(RESULT + begun.json()["id"], method="GET")
    assert done.json()["task_status"] == "SUCCESS"
    assert done.json()["choices"][0]["message"]["content"] == "An answer."
    assert (again.body, unstored) == (done.body, 1)
    assert count(tmp_path, f"{TASKS} WHERE status = 'SUCCESS'") == 1


async def test_a_refused_end_is_tried_once_more_at_the_shutdown(serve: Any, tmp_path: Path) -> None:
    """A database that came back meanwhile has the answer for the next start."""
    async with serve([{"raw": "An answer."}]) as client:
        refuse_ends(tmp_path)
        begun = await client.call(SUBMIT, BODY)
        await finished(client, begun.json()["id"])
        take_ends(tmp_path)
    assert count(tmp_path, f"{TASKS} WHERE status = 'SUCCESS'") == 1


async def test_refused_ends_are_bounded(serve: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What does not fit is left to the next start; it takes the place of nothing."""
    monkeypatch.setattr(task_ends, "REFUSED_BYTES_MAX", 600)
    async with serve([{"raw": "An answer."}]) as client:
        refuse_ends(tmp_path)
        ids = [(await client.call(SUBMIT, BODY | {"request_id": f"r{n}"})).json()["id"] for n in range(2)]
        while client.services.names_in_flight:  # noqa: ASYNC110 - the tasks' last steps have no event
            await asyncio.sleep(0.001)
        answers = [await client.call(RESULT + id, method="GET") for id in ids]
    assert [answer.json()["task_status"] for answer in answers] == ["SUCCESS", "PROCESSING"]
