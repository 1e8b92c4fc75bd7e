"""One streamed chat over HTTP, as any client of the Zhipu dialect would make it.

Plain standard library: it reads lines as bytes and splits on LF only, as server-sent events demand.
"""

from __future__ import annotations

import http.client
import json
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import Any, cast
from urllib.parse import urlsplit

from glmstudio.cli.texts import text
from glmstudio.core.usage import Usage
from glmstudio.errors import OperatorError

CONNECT_AND_READ_TIMEOUT_S = 600.0
LINE_BYTES_MAX = 16 * 1024 * 1024
ERROR_BYTES_MAX = 64 * 1024
CHAT_PATH = "/api/paas/v4"


@dataclass(frozen=True, slots=True)
class Reasoning:
    text: str


@dataclass(frozen=True, slots=True)
class Answer:
    text: str


@dataclass(frozen=True, slots=True)
class Ended:
    """The last of an answer: its finish reason as on the wire, its usage (zeros when the server sent
    none)."""

    reason: str
    usage: Usage


Part = Reasoning | Answer | Ended


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where to chat: `url` is a server's root, or the base URL of one of its dialects."""

    url: str
    key: str

    def __repr__(self) -> str:
        return f"Endpoint({self.url!r})"

    @property
    def chat_url(self) -> str:
        base = self.url.rstrip("/")
        return (base if urlsplit(base).path else base + CHAT_PATH) + "/chat/completions"


def chat(
    endpoint: Endpoint, model: str, messages: Sequence[Mapping[str, Any]], *, thinking: bool
) -> Generator[Part]:
    """The parts of the answer as they come. Close the generator to cancel. Raises OperatorError."""
    body = {
        "model": model,
        "messages": list(messages),
        "stream": True,
        "stream_options": {"include_usage": True},
        "thinking": {"type": "enabled" if thinking else "disabled"},
        "enable_thinking": thinking,  # the same wish, for a base URL of the Model Studio dialect
    }
    with _posted(endpoint, json.dumps(body, ensure_ascii=False).encode("utf-8")) as response:
        if response.status != 200:
            content = response.read(ERROR_BYTES_MAX)
            raise OperatorError(text("chat.refused", status=response.status, message=error_message(content)))
        yield from read_parts(_lines(response))


def read_parts(lines: Iterator[bytes]) -> Iterator[Part]:
    """What the event lines of a stream say, up to its end mark. Raises OperatorError when it broke off."""
    reason, usage = "", Usage()
    for line in lines:
        if not line.startswith(b"data:"):
            continue
        data = line[5:].strip()
        if data == b"[DONE]":
            yield Ended(reason, usage)
            return
        chunk = _chunk(data)
        if chunk.get("usage"):
            usage = _usage(chunk["usage"])
        for choice in chunk.get("choices") or ():
            yield from _delta(choice.get("delta") or {})
            reason = choice.get("finish_reason") or reason
    raise OperatorError(text("chat.broken_stream", message="the connection was closed"))


def error_message(content: bytes) -> str:
    """The sentence inside an error body of any dialect, else the body itself, bounded."""
    try:
        body = json.loads(content)
        message = body["error"]["message"] if "error" in body else body["message"]
        return str(message)
    except (ValueError, KeyError, TypeError):
        return content.decode("utf-8", "replace")[:300].strip() or "no reason given"


def _delta(delta: Any) -> Iterator[Part]:
    if delta.get("reasoning_content"):
        yield Reasoning(delta["reasoning_content"])
    if delta.get("content"):
        yield Answer(delta["content"])


def _usage(usage: Any) -> Usage:
    prompt: Any = usage.get("prompt_tokens_details") or {}
    completion: Any = usage.get("completion_tokens_details") or {}
    return Usage(
        prompt_tokens=usage.get("prompt_tokens", 0),
        cached_tokens=prompt.get("cached_tokens", 0),
        completion_tokens=usage.get("completion_tokens", 0),
        reasoning_tokens=completion.get("reasoning_tokens", 0),
    )


def _chunk(data: bytes) -> Any:
    chunk: Any
    try:
        chunk = json.loads(data)
    except ValueError:
        raise OperatorError(text("chat.broken_stream", message="an event is not JSON")) from None
    if not isinstance(chunk, dict) or "error" in chunk:
        raise OperatorError(text("chat.broken_stream", message=error_message(data)))
    return cast(Any, chunk)


@contextmanager
def _posted(endpoint: Endpoint, body: bytes) -> Generator[http.client.HTTPResponse]:
    parts = urlsplit(endpoint.chat_url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise OperatorError(text("chat.bad_url", url=endpoint.url))
    connect = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    headers = {
        "Authorization": f"Bearer {endpoint.key}",
        "Content-Type": "application/json",
        "Accept-Language": "en",
    }
    try:
        with closing(connect(parts.hostname, parts.port, timeout=CONNECT_AND_READ_TIMEOUT_S)) as connection:
            connection.request("POST", parts.path, body, headers)
            with closing(connection.getresponse()) as response:
                yield response
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise OperatorError(text("chat.unreachable", url=endpoint.url, reason=error)) from None


def _lines(response: http.client.HTTPResponse) -> Iterator[bytes]:
    while line := response.readline(LINE_BYTES_MAX):
        yield line
