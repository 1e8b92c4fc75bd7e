"""A whole answer as the platform spells it, and what a stream spells alike: ids, usage, finish reasons.

Pure functions of the result, the stamp and what the caller sent. Shapes: contract, Zhipu, whole answer.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any, assert_never

from glmstudio.core.events import FinishReason
from glmstudio.core.request import ToolCall
from glmstudio.core.result import ChatResult
from glmstudio.core.usage import Usage
from glmstudio.dialects.json_text import json_bytes
from glmstudio.dialects.protocol import Reply, Stamp
from glmstudio.dialects.zhipu.errors import content_filter

BEIJING_OFFSET = timedelta(hours=8)
ID_HEX_CHARS = 16


def answer_id(stamp: Stamp) -> str:
    """14 digits of Beijing date and time, then 16 hex digits: the tail of the request id."""
    local = datetime.fromtimestamp(stamp.created, UTC) + BEIJING_OFFSET
    return f"{local:%Y%m%d%H%M%S}{stamp.request_id.replace('-', '')[-ID_HEX_CHARS:]}"


def encode_answer(result: ChatResult, model: str, request_id: str | None, stamp: Stamp) -> Reply:
    """`request_id` is the caller's, or None: then it is the answer's id."""
    id = answer_id(stamp)
    head: dict[str, Any] = {
        "id": id,
        "request_id": request_id or id,
        "created": stamp.created,
        "object": "chat.completion",
        "model": model,
    }
    return Reply(200, json_bytes(head | answer_members(result)))


def answer_members(result: ChatResult) -> dict[str, Any]:
    """What a whole answer and the result of a task have in common: choices, usage, the verdict of review."""
    choice = {
        "index": 0,
        "finish_reason": finish_name(result.finish_reason),
        "message": message_object(result),
    }
    members: dict[str, Any] = {"choices": [choice], "usage": usage_object(result.usage)}
    if result.finish_reason is FinishReason.CONTENT_FILTER:
        members["content_filter"] = content_filter(output=True)
    return members


def message_object(result: ChatResult) -> dict[str, Any]:
    """`content` is always a string, and `reasoning_content` only there when the model thought."""
    message: dict[str, Any] = {"role": "assistant", "content": result.content}
    if result.reasoning is not None:
        message["reasoning_content"] = result.reasoning
    if result.tool_calls:
        message["tool_calls"] = [call_object(call, index) for index, call in enumerate(result.tool_calls)]
    return message


def call_object(call: ToolCall, index: int) -> dict[str, Any]:
    """One whole call; `arguments` is JSON text inside JSON."""
    function = {"name": call.name, "arguments": call.arguments}
    return {"id": call.id, "index": index, "type": "function", "function": function}


def usage_object(usage: Usage) -> dict[str, Any]:
    return {
        "prompt_tokens": usage.prompt_tokens,
        "completion_tokens": usage.completion_tokens,
        "total_tokens": usage.total_tokens,
        "prompt_tokens_details": {"cached_tokens": usage.cached_tokens},
        "completion_tokens_details": {"reasoning_tokens": usage.reasoning_tokens},
    }


def finish_name(reason: FinishReason | None) -> str:
    """None, an answer that a deadline cut, is the platform's `network_error`: a fault inside the service."""
    match reason:
        case FinishReason.STOP | FinishReason.LENGTH | FinishReason.TOOL_CALLS:
            return reason.value
        case FinishReason.CONTENT_FILTER:
            return "sensitive"
        case None:
            return "network_error"
        case _:
            assert_never(reason)
