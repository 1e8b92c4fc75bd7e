"""A whole answer as OpenAI clients know it (contract: Zhipu, the two dialects side by side)."""

from __future__ import annotations

from typing import Any, assert_never

from glmstudio.core.events import FinishReason
from glmstudio.core.result import ChatResult
from glmstudio.dialects.json_text import json_bytes
from glmstudio.dialects.protocol import Reply, Stamp
from glmstudio.dialects.zhipu.encode import message_object, usage_object


def completion_id(stamp: Stamp) -> str:
    return "chatcmpl-" + stamp.request_id.replace("-", "")


def encode_completion(result: ChatResult, model: str, stamp: Stamp) -> Reply:
    reason = finish_name(result.finish_reason)
    answer = {
        "id": completion_id(stamp),
        "object": "chat.completion",
        "created": stamp.created,
        "model": model,
        "choices": [{"index": 0, "message": _message(result), "finish_reason": reason}],
        "usage": usage_object(result.usage),
    }
    return Reply(200, json_bytes(answer))


def _message(result: ChatResult) -> dict[str, Any]:
    """The platform's message; a place number inside a whole call is not OpenAI's."""
    message = message_object(result)
    for call in message.get("tool_calls", ()):
        del call["index"]
    return message


def finish_name(reason: FinishReason | None) -> str:
    """One of OpenAI's four. None, an answer that a deadline cut, is told as one that reached its bound."""
    match reason:
        case FinishReason.STOP | FinishReason.LENGTH | FinishReason.TOOL_CALLS | FinishReason.CONTENT_FILTER:
            return reason.value
        case None:
            return FinishReason.LENGTH.value
        case _:
            assert_never(reason)
