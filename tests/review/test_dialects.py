"""Review and the four dialects together: the same blocked answer, as each of them ends it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from glmstudio.catalogue import load_catalogue
from glmstudio.core.events import Finished, FinishReason, ReasoningDelta, TextDelta
from glmstudio.core.usage import Usage
from glmstudio.dialects.dashscope import DashScopeDialect
from glmstudio.dialects.model_studio import ModelStudioDialect
from glmstudio.dialects.protocol import Call, Dialect, Stamp
from glmstudio.dialects.proxy import ProxyDialect
from glmstudio.dialects.zhipu import ZhipuDialect
from glmstudio.errors import ContentBlocked
from glmstudio.generation.turn import Step
from glmstudio.review.guard import Review
from glmstudio.review.options import ReviewOptions

STAMP = Stamp("0f8fad5b-d9cb-469f-a165-70867728950e", 1759982400)
OPENAI = {"model": "glm-5", "stream": True, "messages": [{"role": "user", "content": "hi"}]}
NATIVE = {
    "model": "glm-5",
    "input": {"messages": [{"role": "user", "content": "hi"}]},
    "parameters": {"result_format": "message", "incremental_output": True},
}
DIALECTS: dict[str, tuple[Dialect, str, dict[str, Any], dict[str, str]]] = {
    "zhipu": (ZhipuDialect(), "/api/paas/v4/chat/completions", OPENAI, {}),
    "proxy": (ProxyDialect(), "/v1/chat/completions", OPENAI, {}),
    "compat": (ModelStudioDialect(), "/compatible-mode/v1/chat/completions", OPENAI, {}),
    "native": (
        DashScopeDialect(),
        "/api/v1/services/aigc/text-generation/generation",
        NATIVE,
        {"x-dashscope-sse": "enable"},
    ),
}


def told() -> list[list[Step]]:
    events = [ReasoningDelta("hm"), TextDelta("it is for"), TextDelta("bidden"), Finished(FinishReason.STOP)]
    return [[([event], Usage(20, 0, count, 1))] for count, event in enumerate(events, start=1)]


async def blocked(reviewer, name: str) -> tuple[str, str]:
    """What the client saw before the block, and how it was told of it."""
    dialect, path, body, headers = DIALECTS[name]
    draft = dialect.draft(Call("POST", path, headers, {}, json.dumps(body).encode()))
    card = load_catalogue().find(dialect.family, draft.card_id)
    assert card is not None
    encoder = dialect.decode(draft, card).stream(STAMP)
    seen = b""
    review = Review(reviewer("forbidden"), ReviewOptions(Path("lists")))

    async def show(steps: list[Step]) -> None:
        nonlocal seen
        seen += b"".join([encoder.feed(events, usage) for events, usage in steps])

    sink = review.output(show, "a", "r")
    try:
        for steps in told():
            await sink(steps)
    except ContentBlocked as error:
        return seen.decode(), encoder.fail(error).decode()
    raise AssertionError("the answer was not blocked")


@pytest.mark.parametrize("name", DIALECTS)
async def test_all_that_came_before_is_shown_and_nothing_else(reviewer, name: str) -> None:
    """Not one letter of the word, in any dialect."""
    seen, _ = await blocked(reviewer, name)
    assert '"hm"' in seen
    assert '"it is "' in seen
    assert "for" not in seen
    assert "bid" not in seen


async def test_zhipu_ends_with_sensitive_and_the_usage(reviewer) -> None:
    """The finish chunk counts the tokens that nobody saw, too."""
    _, end = await blocked(reviewer, "zhipu")
    chunk, done = end.removesuffix("\n\n").split("\n\n")
    told = json.loads(chunk.removeprefix("data: "))
    assert told["choices"] == [
        {"index": 0, "finish_reason": "sensitive", "delta": {"role": "assistant", "content": ""}}
    ]
    assert told["content_filter"] == [{"level": 1, "role": "assistant"}]
    assert told["usage"]["completion_tokens"] == 3
    assert done == "data: [DONE]"


async def test_the_proxy_ends_with_content_filter(reviewer) -> None:
    """As OpenAI does."""
    _, end = await blocked(reviewer, "proxy")
    assert '"finish_reason":"content_filter"' in end
    assert end.endswith("data: [DONE]\n\n")


async def test_the_compatible_mode_ends_with_an_error_frame(reviewer) -> None:
    """A plain frame with the error object; SDKs raise on it."""
    _, end = await blocked(reviewer, "compat")
    told = json.loads(end.removeprefix("data: "))
    assert told["error"]["code"] == told["error"]["type"] == "data_inspection_failed"


async def test_the_native_mode_ends_with_an_error_event(reviewer) -> None:
    """Status in a comment, then code, message and request id."""
    _, end = await blocked(reviewer, "native")
    lines = end.strip().split("\n")
    assert lines[1:3] == ["event:error", ":HTTP_STATUS/400"]
    assert json.loads(lines[3].removeprefix("data:"))["code"] == "DataInspectionFailed"
