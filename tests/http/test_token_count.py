"""Zhipu's token counter, over ASGI with the scripted engine."""

from __future__ import annotations

from typing import Any

TOKENIZER = "/api/paas/v4/tokenizer"
BODY = {"model": "glm-4-plus", "messages": [{"role": "user", "content": "hi"}]}


async def test_the_tokenizer_counts_what_chat_reports(serve: Any) -> None:
    """The same messages give the same number in both places."""
    async with serve([{"raw": "x"}]) as client:
        counted = (await client.call(TOKENIZER, BODY)).json()["usage"]["prompt_tokens"]
        reported = (await client.call("/api/paas/v4/chat/completions", BODY)).json()["usage"]["prompt_tokens"]
    assert counted == reported > 0


async def test_counting_takes_no_slot(serve: Any) -> None:
    """While the only slot answers and nobody may wait, tokens are still counted."""
    slow = [{"raw": "one two", "interval_ms": 60_000}]
    async with serve(slow, slots=1, waiting_max=0) as client:
        await client.call("/api/paas/v4/async/chat/completions", BODY)
        await client.running(1)
        assert (await client.call(TOKENIZER, BODY)).status == 200


async def test_an_unknown_model_is_refused_as_in_chat(serve: Any) -> None:
    """400 with 1211: the count belongs to a model's own tokens."""
    async with serve([{"raw": "x"}]) as client:
        answer = await client.call(TOKENIZER, BODY | {"model": "glm-99"})
    assert (answer.status, answer.json()["error"]["code"]) == (400, "1211")


async def test_a_text_that_no_chat_takes_is_refused_with_its_length(serve: Any) -> None:
    """1261, as chat would; of a text far too long only the beginning is counted."""
    async with serve([{"raw": "x"}], bounds={"body_bytes_max": 16 << 20}) as client:
        for text in ("a " * 200_000, "a " * 4_000_000):
            long = BODY | {"messages": [{"role": "user", "content": text}]}
            answer = await client.call(TOKENIZER, long)
            assert (answer.status, answer.json()["error"]["code"]) == (400, "1261")
