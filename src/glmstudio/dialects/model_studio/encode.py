"""The compatible mode's whole answer (contract: Model Studio, non-streaming body; usage)."""

from __future__ import annotations

from typing import Any

from glmstudio.core.request import ChatRequest
from glmstudio.core.result import ChatResult
from glmstudio.core.usage import Usage
from glmstudio.dialects.json_text import json_bytes
from glmstudio.dialects.model_studio.tool_items import plain_items
from glmstudio.dialects.protocol import Reply, Stamp


def encode(request: ChatRequest, result: ChatResult, stamp: Stamp, *, reports_cache: bool) -> Reply:
    """The answer as one `chat.completion` object."""
    choice = {
        "message": message_object(request, result),
        "finish_reason": result.finish_reason and result.finish_reason.value,
        "index": 0,
        "logprobs": None,
    }
    body = {
        "choices": [choice],
        "object": "chat.completion",
        "usage": usage_object(result.usage, reports_cache),
        "created": stamp.created,
        "system_fingerprint": None,
        "model": request.model,
        "id": f"chatcmpl-{stamp.request_id}",
    }
    return Reply(200, json_bytes(body), answer_headers(result, stamp))


def answer_headers(result: ChatResult, stamp: Stamp) -> tuple[tuple[str, str], ...]:
    """The headers of a whole answer in either mode; an answer that a deadline cut says so."""
    headers = (("content-type", "application/json"), ("x-request-id", stamp.request_id))
    return headers if result.finish_reason else (*headers, ("x-dashscope-partialresponse", "true"))


def message_object(request: ChatRequest, result: ChatResult) -> dict[str, Any]:
    """The assistant message, the same in both modes: no `reasoning_content` without a chain of thought, no
    `tool_calls` without calls, and `content` always a string."""
    message: dict[str, Any] = {"role": "assistant", "content": result.content}
    if request.thinking.enabled or result.reasoning is not None:
        message["reasoning_content"] = result.reasoning or ""
    if result.tool_calls:
        message["tool_calls"] = plain_items(result.tool_calls)
    return message


def usage_object(usage: Usage, reports_cache: bool) -> dict[str, Any]:
    return {
        "prompt_tokens": usage.prompt_tokens,
        "completion_tokens": usage.completion_tokens,
        "total_tokens": usage.total_tokens,
        "prompt_tokens_details": {"cached_tokens": usage.cached_tokens if reports_cache else 0},
        "completion_tokens_details": {"reasoning_tokens": usage.reasoning_tokens},
    }
