"""Every text of a request that its caller can have written, in the order in which the model reads it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import cast

from glmstudio.core.request import ChatRequest
from glmstudio.glm.conversation import read_arguments


def texts_of(chat: ChatRequest) -> Iterator[str]:
    for tool in chat.tools:
        yield from _strings(tool.definition)
    if chat.response_format.schema is not None:
        yield from _strings(chat.response_format.schema)
    for message in chat.messages:
        if message.reasoning:
            yield message.reasoning
        if message.content:
            yield message.content
        for call in message.tool_calls:
            yield call.name
            yield from argument_texts(call.arguments)


def argument_texts(arguments: str) -> Iterator[str]:
    """The JSON text itself, and its strings where escapes could hide something from a search in it. These are
    read as the prompt reads them, which is less strict than JSON is."""
    yield arguments
    if "\\" in arguments:
        yield from _strings(read_arguments(arguments))


def _strings(value: object) -> Iterator[str]:
    """All keys and strings of a decoded JSON value, however deep."""
    waiting = [value]
    while waiting:
        item = waiting.pop()
        if isinstance(item, str):
            yield item
        elif isinstance(item, Mapping):
            pairs = cast("Mapping[str, object]", item)
            waiting.extend(pairs)
            waiting.extend(pairs.values())
        elif isinstance(item, list | tuple):
            waiting.extend(cast("list[object]", item))
