"""One tool call, or a piece of one, as an item of a `tool_calls` list; both modes spell it the same.

Contract: Model Studio, tool_stream. A later piece has an empty id and no name: clients join ids and names,
too.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from glmstudio.core.events import ToolArgumentsDelta, ToolCallBegan, ToolCallCompleted
from glmstudio.core.request import ToolCall
from glmstudio.dialects.json_text import json_string


class ToolItems:
    """Turns the tool events of one answer into items: piece by piece, or all whole calls at the end.

    Whole calls leave together because some clients cannot take a call that is added to an earlier chunk's
    list.
    """

    def __init__(self, in_pieces: bool) -> None:
        self._in_pieces = in_pieces
        self._began: set[int] = set()
        self._held: list[bytes] = []

    def take(self, event: ToolCallBegan | ToolArgumentsDelta | ToolCallCompleted) -> bytes:
        """The item to send now; empty when there is none."""
        if isinstance(event, ToolCallCompleted):
            return self._complete(event)
        if not self._in_pieces:
            return b""
        if isinstance(event, ToolArgumentsDelta):
            return piece(event.index, event.text)
        self._began.add(event.index)
        return item(event.index, event.id, event.name, "")

    def held(self) -> bytes:
        """The items kept for the end, with commas between them."""
        return b",".join(self._held)

    def _complete(self, event: ToolCallCompleted) -> bytes:
        if event.index in self._began:
            return b""
        whole = item(event.index, event.id, event.name, event.arguments)
        if self._in_pieces:
            return whole
        self._held.append(whole)
        return b""


def item(index: int, id: str, name: str, arguments: str) -> bytes:
    """A whole call, or its first piece when `arguments` is ""."""
    return b'{"index":%d,"id":%b,"type":"function","function":{"name":%b,"arguments":%b}}' % (
        index,
        json_string(id),
        json_string(name),
        json_string(arguments),
    )


def piece(index: int, arguments: str) -> bytes:
    """A later piece of call `index`."""
    return b'{"index":%d,"id":"","type":"function","function":{"arguments":%b}}' % (
        index,
        json_string(arguments),
    )


def plain_items(calls: Sequence[ToolCall]) -> list[dict[str, Any]]:
    """The calls of a whole answer."""
    return [
        {
            "index": index,
            "id": call.id,
            "type": "function",
            "function": {"name": call.name, "arguments": call.arguments},
        }
        for index, call in enumerate(calls)
    ]
