"""Asynchronous chat: ids, states and results on the wire."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from glmstudio.core.events import FinishReason
from glmstudio.core.model_card import ModelCard
from glmstudio.core.result import ChatResult
from glmstudio.core.usage import Usage
from glmstudio.dialects.protocol import Call, Stamp
from glmstudio.dialects.zhipu import ZhipuDialect
from glmstudio.dialects.zhipu.dialect import ZhipuExchange
from glmstudio.dialects.zhipu.tasks import TaskStatus, request_of, task_id

RESULT = ChatResult("Hello", "Hm.", (), FinishReason.STOP, Usage(6, 0, 4, 2))
BODY = {"model": "glm-5", "messages": [{"role": "user", "content": "Hi"}]}


@given(id=st.uuids())
def test_a_task_id_holds_its_request_id(id: Any) -> None:
    """Two whole numbers and a hyphen, from which the request id can be read back."""
    made = task_id(Stamp(str(id), 0))
    assert all(part.isdigit() for part in made.split("-"))
    assert made.count("-") == 1
    assert request_of(made) == str(id)


def test_a_body_that_asks_for_a_stream_gets_none(post: Callable[..., Call], card: Any) -> None:
    """A task has nobody to stream to."""
    dialect = ZhipuDialect()
    draft = dialect.draft(post({**BODY, "stream": True, "tool_stream": True}))
    request = dialect.decode_async(draft, card("glm-5")).request
    assert not request.stream
    assert not request.tool_stream


def test_a_running_task_has_a_state_and_no_choices(
    decode: Callable[..., ZhipuExchange], stamp: Stamp
) -> None:
    """The SDKs tell the two answers apart by the presence of choices."""
    reply = decode(BODY).encode_task(TaskStatus.PROCESSING, "12-34", stamp)
    assert (reply.status, json.loads(reply.body)) == (
        200,
        {
            "id": "12-34",
            "request_id": "20251009120000a16570867728950e",
            "model": "glm-5",
            "task_status": "PROCESSING",
        },
    )


def test_a_failed_task_answers_200(stamp: Stamp) -> None:
    """The failure is in the state."""
    reply = ZhipuDialect().task_reply("12-34", stamp, "glm-5", "mine", TaskStatus.FAIL)
    assert reply.status == 200
    assert json.loads(reply.body)["task_status"] == "FAIL"
    assert json.loads(reply.body)["request_id"] == "mine"


def test_a_finished_task_is_a_whole_answer_with_a_state(
    decode: Callable[..., ZhipuExchange], stamp: Stamp
) -> None:
    """Choices and usage are there both, as in a plain answer."""
    exchange = decode({**BODY, "request_id": "mine"})
    told = json.loads(exchange.encode_task_result(RESULT, "12-34", stamp).body)
    whole = json.loads(exchange.encode(RESULT, stamp).body)
    assert told["task_status"] == "SUCCESS"
    assert (told["id"], told["request_id"]) == ("12-34", "mine")
    assert (told["choices"], told["usage"]) == (whole["choices"], whole["usage"])
    assert told["choices"][0]["message"]["reasoning_content"] == "Hm."


def test_the_tokenizer_counts_the_prompt_of_the_same_chat(
    post: Callable[..., Call], card: Callable[[str], ModelCard], decode: Callable[..., ZhipuExchange]
) -> None:
    """Messages, tools and thinking shape the prompt; what does not is not even looked at."""
    tools = [{"type": "function", "function": {"name": "f"}}]
    shaped = {**BODY, "tools": tools, "thinking": {"type": "disabled"}}
    chat = decode(shaped).request
    dialect = ZhipuDialect()
    counted = dialect.decode_tokenizer(
        dialect.draft(post({**shaped, "temperature": 99, "stream": True})), card("glm-5")
    ).request
    assert (counted.messages, counted.tools, counted.thinking) == (chat.messages, chat.tools, chat.thinking)


def test_a_token_count_on_the_wire(decode: Callable[..., ZhipuExchange], stamp: Stamp) -> None:
    """Exactly the documented members."""
    assert json.loads(decode({**BODY, "request_id": "mine"}).encode_tokens(10, stamp).body) == {
        "id": "20251009120000a16570867728950e",
        "created": 1759982400,
        "request_id": "mine",
        "usage": {"prompt_tokens": 10, "image_tokens": 0, "video_tokens": 0, "total_tokens": 10},
    }
