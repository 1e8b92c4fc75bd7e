"""Zhipu's asynchronous chat, over ASGI with the scripted engine."""

from __future__ import annotations

import asyncio
from typing import Any

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
