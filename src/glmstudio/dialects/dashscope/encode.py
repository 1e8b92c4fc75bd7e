"""The native whole answer, as a message or as text (contract: Model Studio, native non-streaming answer)."""

from __future__ import annotations

from typing import Any

from glmstudio.core.request import ChatRequest
from glmstudio.core.result import ChatResult
from glmstudio.core.usage import Usage
from glmstudio.dialects.json_text import json_bytes
from glmstudio.dialects.model_studio.encode import answer_headers, message_object
from glmstudio.dialects.protocol import Reply, Stamp


def encode(
    request: ChatRequest, result: ChatResult, stamp: Stamp, *, as_text: bool, reports_cache: bool
) -> Reply:
    """The answer as one object without `code` or `message`, which a client would take for an error."""
    # An answer that a deadline cut has the word "null" here, not JSON null.
    finish = result.finish_reason.value if result.finish_reason else "null"
    output: dict[str, Any]
    if as_text:
        output = {"text": result.content, "finish_reason": finish}
    else:
        output = {"choices": [{"finish_reason": finish, "message": message_object(request, result)}]}
    body = {
        "output": output,
        "usage": usage_object(result.usage, reports_cache),
        "request_id": stamp.request_id,
    }
    return Reply(200, json_bytes(body), answer_headers(result, stamp))


def usage_object(usage: Usage, reports_cache: bool) -> dict[str, Any]:
    return {
        "total_tokens": usage.total_tokens,
        "output_tokens": usage.completion_tokens,
        "input_tokens": usage.prompt_tokens,
        "output_tokens_details": {"reasoning_tokens": usage.reasoning_tokens},
        "prompt_tokens_details": {"cached_tokens": usage.cached_tokens if reports_cache else 0},
    }
