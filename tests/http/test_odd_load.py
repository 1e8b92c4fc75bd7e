"""What no single person would send, over ASGI: empty messages, very long talks, a crowd at once.

All of it ends with an answer, or with a refusal that says what to do.
"""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

COMPATIBLE = "/compatible-mode/v1/chat/completions"
NATIVE = "/api/v1/services/aigc/text-generation/generation"
ZHIPU = "/api/paas/v4/chat/completions"
PROXY = "/v1/chat/completions"
EVERYWHERE = pytest.mark.parametrize("path", [COMPATIBLE, NATIVE, ZHIPU, PROXY])

CROWD = 1_000
TURNS = 200


def body(path: str, *contents: str) -> dict[str, Any]:
    """A talk in which user and assistant take turns."""
    messages = [
        {"role": ("user", "assistant")[at % 2], "content": content} for at, content in enumerate(contents)
    ]
    if path == NATIVE:
        return {"model": "glm-5", "input": {"messages": messages}, "parameters": {"result_format": "message"}}
    return {"model": "glm-5", "messages": messages}


@EVERYWHERE
async def test_two_hundred_turns_are_a_talk_like_any_other(serve: Any, path: str) -> None:
    """There is no bound on the number of messages, only on their tokens."""
    async with serve([{"raw": "yes"}]) as client:
        answer = await client.call(path, body(path, *["word"] * (2 * TURNS + 1)))
    assert answer.status == 200, answer.body


@pytest.mark.parametrize("path", [COMPATIBLE, NATIVE])
async def test_an_empty_message_is_answered_by_model_studio(serve: Any, path: str) -> None:
    """Only a missing content is refused there (contract: Model Studio, error table)."""
    async with serve([{"raw": "yes"}]) as client:
        assert (await client.call(path, body(path, ""))).status == 200


@pytest.mark.parametrize("path", [ZHIPU, PROXY])
async def test_an_empty_user_message_is_refused_by_zhipu_wherever_it_stands(serve: Any, path: str) -> None:
    """1214 with the place (contract: Zhipu, messages); an empty turn of the assistant is taken."""
    async with serve([{"raw": "yes"}]) as client:
        refused = await client.call(path, body(path, "hi", "hello", ""))
        taken = await client.call(path, body(path, "hi", "", "hi"))
    assert (refused.status, refused.json()["error"]["code"]) == (400, "1214")
    assert "messages[2].content" in refused.json()["error"]["message"]
    assert taken.status == 200


@EVERYWHERE
async def test_a_crowd_is_served_as_far_as_it_may_wait(serve: Any, path: str) -> None:
    """A thousand at once on 16 slots: whoever finds a place in the queue is answered."""
    async with serve([{"raw": "yes"}], slots=16, waiting_max=CROWD) as client:
        answers = await asyncio.gather(*(client.call(path, body(path, "hi")) for _ in range(CROWD)))
    assert {answer.status for answer in answers} == {200}


@pytest.mark.parametrize(("path", "status"), [(COMPATIBLE, 503), (NATIVE, 503), (ZHIPU, 429), (PROXY, 429)])
async def test_who_finds_no_place_hears_when_to_come_again(serve: Any, path: str, status: int) -> None:
    """16 answer and 100 wait; all others are refused at once, each with Retry-After, none with an error of
    ours."""
    slow = [{"raw": "one two", "interval_ms": 60_000}]
    async with serve(slow, slots=16, waiting_max=100) as client:
        calls = [asyncio.create_task(client.call(path, body(path, "hi"))) for _ in range(CROWD)]
        done, waiting = set[Any](), set(calls)
        while len(done) < CROWD - 116:
            newly, waiting = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
            done |= newly
        answers = [call.result() for call in done]
        for call in waiting:
            call.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
    assert len(waiting) == 116
    assert {answer.status for answer in answers} == {status}
    assert {answer.headers["retry-after"] for answer in answers} == {"1"}


@pytest.mark.parametrize(("path", "status"), [(COMPATIBLE, 503), (NATIVE, 503), (ZHIPU, 429), (PROXY, 429)])
async def test_who_waited_in_vain_hears_it_as_load(serve: Any, path: str, status: int) -> None:
    """No slot within the bound is an overload with Retry-After, not a failure of the model, and leaves the
    queue as it was."""
    slow = [{"raw": "one two", "interval_ms": 60_000}]
    async with serve(slow, slots=1, waiting_timeout_s=0.01) as client:
        first = asyncio.create_task(client.call(path, body(path, "hi")))
        await client.running(1)
        answer = await client.call(path, body(path, "hi"))
        assert client.engine.health().waiting == 0
        first.cancel()
        await asyncio.gather(first, return_exceptions=True)
    assert (answer.status, answer.headers["retry-after"]) == (status, "5")
