"""A chat request as chat templates expect it: dictionaries, with what the templates trip over put right
first.

Arguments become mappings, reasoning inside an answer is taken out, tool results stand in the order of their
calls, and layout 0414 gets its own roles (contract: GLM text, rendering traps). It knows no Jinja and no
special tokens.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final, cast

from glmstudio.core.request import ChatRequest, Message, Role, ToolMode
from glmstudio.glm.layout import Layout
from glmstudio.glm.markers import THINK, THINK_END

INTEGER_DIGITS_MAX: Final = 4_000
"""A longer integer in past arguments is shown to the model as text."""

_HALF: Final = re.compile("[\ud800-\udfff]")
_HALF_ESCAPED: Final = re.compile(r"\\u[dD][89a-fA-F]")
_NAMES: Final = {role: role.value for role in Role}


def tools_of(chat: ChatRequest) -> list[dict[str, Any]]:
    """The definitions the model gets to see, as the request had them; none when it must not call."""
    if chat.tool_choice.mode is ToolMode.NONE:
        return []
    return [dict(tool.definition) for tool in chat.tools]


def turns_of(messages: Sequence[Message], layout: Layout) -> list[dict[str, Any]]:
    """The messages as a template of this layout expects them."""
    ordered = in_call_order(messages)
    if layout is Layout.GLM_0414:
        return [turn for message in ordered for turn in _turns_0414(message)]
    return [_turn(message) for message in ordered]


def in_call_order(messages: Sequence[Message]) -> Iterable[Message]:
    """The messages, with the results that follow an assistant turn in the order of its calls.

    Templates print results without their call ids, so the model can only go by order. Results whose id fits
    no call keep their place.
    """
    for message in messages:
        if message.role is Role.TOOL:
            return _with_results_sorted(messages)
    return messages


def _with_results_sorted(messages: Sequence[Message]) -> Iterator[Message]:
    order: dict[str, int] = {}
    run: list[Message] = []
    for message in messages:
        if message.role is Role.TOOL:
            run.append(message)
            continue
        yield from _sorted_run(run, order)
        run = []
        order = {}
        for position, call in enumerate(message.tool_calls):
            order.setdefault(call.id, position)
        yield message
    yield from _sorted_run(run, order)


def _sorted_run(run: list[Message], order: dict[str, int]) -> Iterable[Message]:
    if len(run) < 2:
        return run
    places = [place for place, message in enumerate(run) if message.tool_call_id in order]
    known = sorted((run[place] for place in places), key=lambda message: order[message.tool_call_id or ""])
    arranged = list(run)
    for place, message in zip(places, known, strict=True):
        arranged[place] = message
    return arranged


def read_arguments(text: str) -> dict[str, Any]:
    """The arguments of a past call as the model gets to see them; what is no JSON object becomes an empty
    one, and half a surrogate pair, which an escape can name and no prompt can carry, U+FFFD."""
    try:
        value = _read(text)
        if _HALF_ESCAPED.search(text):
            value = _read(_HALF.sub("\N{REPLACEMENT CHARACTER}", json.dumps(value, ensure_ascii=False)))
    except (ValueError, RecursionError):
        return {}
    return cast(dict[str, Any], value) if isinstance(value, dict) else {}


def split_reasoning(message: Message) -> tuple[str | None, str]:
    """The reasoning and the answer of an assistant turn; reasoning written into the content is taken out."""
    content = message.content
    if message.reasoning is not None or THINK_END not in content:
        return message.reasoning, content
    before = content.partition(THINK_END)[0].rstrip("\n")
    return before.rpartition(THINK)[2].lstrip("\n"), content.rpartition(THINK_END)[2].lstrip("\n")


def _turn(message: Message) -> dict[str, Any]:
    role = message.role
    turn: dict[str, Any] = {"role": _NAMES[role], "content": message.content}
    if role is Role.TOOL and message.tool_call_id is not None:
        turn["tool_call_id"] = message.tool_call_id
    if role is not Role.ASSISTANT:
        return turn
    reasoning, turn["content"] = split_reasoning(message)
    if reasoning is not None:
        turn["reasoning_content"] = reasoning
    if message.tool_calls:
        turn["tool_calls"] = [
            {
                "id": call.id,
                "type": "function",
                "function": {"name": call.name, "arguments": read_arguments(call.arguments)},
            }
            for call in message.tool_calls
        ]
    return turn


def _turns_0414(message: Message) -> Iterator[dict[str, Any]]:
    """Results are observations; each call is an assistant turn of its own, its name as metadata."""
    if message.role is Role.TOOL:
        yield {"role": "observation", "content": message.content}
    elif message.role is not Role.ASSISTANT:
        yield {"role": message.role.value, "content": message.content}
    else:
        content = split_reasoning(message)[1]
        if content or not message.tool_calls:
            yield {"role": "assistant", "content": content}
        for call in message.tool_calls:
            arguments = json.dumps(read_arguments(call.arguments), ensure_ascii=False)
            yield {"role": "assistant", "metadata": call.name, "content": arguments}


def _read(text: str) -> Any:
    return json.loads(text, parse_int=_integer, parse_float=_float, parse_constant=_no_constant, strict=False)


def _integer(digits: str) -> int | str:
    return int(digits) if len(digits) <= INTEGER_DIGITS_MAX else digits


def _float(digits: str) -> float | str:
    value = float(digits)
    return value if math.isfinite(value) else digits


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")
