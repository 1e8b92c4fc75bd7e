"""Content review through the whole edge."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from glmstudio.core.verdict import RiskLevel
from glmstudio.review.guard import Review
from glmstudio.review.lists import Entries
from glmstudio.review.options import ReviewOptions
from glmstudio.review.reviewer import Reviewer

COMPATIBLE = "/compatible-mode/v1/chat/completions"
NATIVE = "/api/v1/services/aigc/text-generation/generation"
ZHIPU = "/api/paas/v4/chat/completions"
PROXY = "/v1/chat/completions"
CHUNKS = ["Thinking.", "</think>", "It is ", "forb", "id", "den to say."]


@pytest.fixture
def review() -> Review:
    words = Entries({"forbidden": "secrets"})
    return Review(Reviewer({RiskLevel.REJECT: words}), ReviewOptions(Path("lists")))


def replies() -> list[dict[str, Any]]:
    return [{"raw": "".join(CHUNKS), "chunks": CHUNKS}]


def body(path: str, text: str = "hi", stream: bool = False) -> tuple[dict[str, Any], dict[str, str]]:
    messages = [{"role": "user", "content": text}]
    if path == NATIVE:
        asked = {"result_format": "message", "incremental_output": True}
        headers = {"x-dashscope-sse": "enable"} if stream else {}
        return {"model": "glm-5", "input": {"messages": messages}, "parameters": asked}, headers
    return {"model": "glm-5", "messages": messages, "stream": stream}, {}


CODES = {COMPATIBLE: "data_inspection_failed", NATIVE: "DataInspectionFailed", ZHIPU: "1301", PROXY: "1301"}


@pytest.mark.parametrize("path", CODES)
@pytest.mark.parametrize("stream", [False, True])
async def test_blocked_input_is_refused_before_any_work(
    serve: Any, review: Review, path: str, stream: bool
) -> None:
    """400 with the dialect's code, streamed or not."""
    sent, headers = body(path, "say the FORBIDDEN word", stream)
    async with serve(replies(), review=review) as client:
        answer = await client.call(path, sent, headers=headers)
    told = answer.json()
    assert answer.status == 400
    assert (told["error"]["code"] if "error" in told else told["code"]) == CODES[path]


@pytest.mark.parametrize("path", CODES)
async def test_a_blocked_whole_answer_is_an_error(serve: Any, review: Review, path: str) -> None:
    """400 with the dialect's code; nothing of the answer."""
    sent, headers = body(path)
    async with serve(replies(), review=review) as client:
        answer = await client.call(path, sent, headers=headers)
    assert answer.status == 400
    assert b"It is" not in answer.body


ENDS = {
    COMPATIBLE: b'"code":"data_inspection_failed"',
    NATIVE: b"event:error\n:HTTP_STATUS/400\n",
    ZHIPU: b'"finish_reason":"sensitive"',
    PROXY: b'"finish_reason":"content_filter"',
}


@pytest.mark.parametrize("path", ENDS)
async def test_a_blocked_stream_ends_as_the_dialect_says(serve: Any, review: Review, path: str) -> None:
    """What came before the word is there, not one letter of the word is."""
    sent, headers = body(path, stream=True)
    async with serve(replies(), review=review) as client:
        answer = await client.call(path, sent, headers=headers)
    assert (answer.status, answer.closed) == (200, True)
    assert b'"It is"' in answer.body
    assert b"forb" not in answer.body
    assert ENDS[path] in answer.body


async def test_the_closing_usage_counts_what_nobody_saw(serve: Any, review: Review) -> None:
    """Zhipu tells the usage with the block: all five tokens up to the word's end were generated."""
    async with serve(replies(), review=review) as client:
        answer = await client.call(ZHIPU, body(ZHIPU, stream=True)[0])
    last = answer.events()[-1]
    assert last["choices"][0]["delta"] == {"role": "assistant", "content": ""}
    assert last["content_filter"] == [{"level": 1, "role": "assistant"}]
    assert last["usage"]["completion_tokens"] == 6


async def test_what_was_generated_is_billed(serve: Any, review: Review, tmp_path: Path) -> None:
    """A blocked answer ends in one post; a blocked input leaves no charge."""
    async with serve(replies(), review=review) as client:
        await client.call(ZHIPU, body(ZHIPU, "forbidden")[0])
        await client.call(ZHIPU, body(ZHIPU, stream=True)[0])
    with closing(sqlite3.connect(tmp_path / "test.db")) as connection:
        query = "SELECT completion_tokens FROM ledger_entries WHERE kind = 'post'"
        assert connection.execute(query).fetchall() == [(6,)]


@pytest.mark.parametrize("stream", [False, True])
async def test_a_repeated_call_gets_the_same_block(
    serve: Any, review: Review, tmp_path: Path, stream: bool
) -> None:
    """With an Idempotency-Key an answer that was cut by review is neither made nor charged twice."""
    sent, key = body(ZHIPU, stream=stream)[0], {"idempotency-key": "k-1"}
    async with serve(replies(), review=review) as client:
        first = await client.call(ZHIPU, sent, headers=key)
        again = await client.call(ZHIPU, sent, headers=key)
    assert again.body == first.body
    with closing(sqlite3.connect(tmp_path / "test.db")) as connection:
        query = "SELECT COUNT(*) FROM ledger_entries WHERE kind = 'post'"
        assert connection.execute(query).fetchone() == (1,)
