"""Errors of `/v1`: the platform's statuses, codes and sentences, with the type and param OpenAI clients read.

(Contract: Zhipu, the two dialects side by side.)
"""

from __future__ import annotations

from typing import Any

from glmstudio.dialects.json_text import json_bytes
from glmstudio.dialects.protocol import Reply
from glmstudio.dialects.proxy.options import ProxyOptions
from glmstudio.dialects.zhipu.errors import error_object, spell, waiting_headers
from glmstudio.dialects.zhipu.messages import Language
from glmstudio.dialects.zhipu.options import ZhipuOptions
from glmstudio.errors import (
    InsufficientBalance,
    InvalidRequest,
    MethodNotSupported,
    ModelNotFound,
    ServiceError,
)


def proxy_error_reply(error: ServiceError, language: Language, options: ProxyOptions) -> Reply:
    status, stated = proxy_error_object(error, language, options)
    headers = (("content-type", "application/json"), *waiting_headers(error, status))
    return Reply(status, json_bytes(stated), headers)


def proxy_error_object(
    error: ServiceError, language: Language, options: ProxyOptions
) -> tuple[int, dict[str, Any]]:
    """Status and JSON object of any ServiceError."""
    spelling = spell(error, ZhipuOptions(overload_code=options.overload_code))
    stated = error_object(error, spelling, language)
    stated["error"] |= {"type": _type(error, spelling.status), "param": _param(error)}
    return spelling.status, stated


def _type(error: ServiceError, status: int) -> str:
    if isinstance(error, InsufficientBalance):
        return "insufficient_quota"
    return _TYPES.get(status, "server_error" if status >= 500 else "invalid_request_error")


_TYPES = {
    401: "authentication_error",
    403: "permission_error",
    404: "not_found_error",
    429: "rate_limit_error",
}


def _param(error: ServiceError) -> str | None:
    if isinstance(error, ModelNotFound | MethodNotSupported):
        return "model"
    return error.field if isinstance(error, InvalidRequest) else None
