"""What a caller asks for: one chat request, free of any dialect's spelling.

A dialect fills in every default before it builds these values, so nothing inside ever has to ask "was it
given?". They know no JSON text, no HTTP and no engine; they refuse nothing, because a dialect validates
before it builds.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from msgspec import Struct

JsonObject = Mapping[str, Any]
"""A decoded JSON object; key order is the order on the wire."""


class Role(StrEnum):
    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"
    TOOL = "tool"


class ToolCall(Struct, frozen=True):
    """A call that an assistant turn made. `arguments` is the JSON text as the client sent it back."""

    id: str
    name: str
    arguments: str


class Message(Struct, frozen=True):
    """One turn of the conversation.

    `content` is the joined text ("" when the wire had null). `reasoning` is the chain of thought of an
    assistant turn, when the client sent it back. `tool_call_id` and `name` belong to a tool turn.
    """

    role: Role
    content: str
    reasoning: str | None = None
    tool_calls: tuple[ToolCall, ...] = ()
    tool_call_id: str | None = None
    name: str | None = None


class Tool(Struct, frozen=True):
    """A function the model may call. `definition` is the whole object as the request had it (it is rendered
    into the prompt unchanged); `parameters` is its JSON Schema, or None when it declares none."""

    name: str
    parameters: JsonObject | None
    definition: JsonObject


class ToolMode(StrEnum):
    NONE = "none"
    AUTO = "auto"
    REQUIRED = "required"
    NAMED = "named"


class ToolChoice(Struct, frozen=True):
    """How free the model is to call. `name` is set exactly when `mode` is NAMED."""

    mode: ToolMode = ToolMode.AUTO
    name: str | None = None


class AnswerFormat(StrEnum):
    TEXT = "text"
    JSON_OBJECT = "json_object"
    JSON_SCHEMA = "json_schema"


class ResponseFormat(Struct, frozen=True):
    """The form the answer must have. `schema` is set exactly when `kind` is JSON_SCHEMA."""

    kind: AnswerFormat = AnswerFormat.TEXT
    schema: JsonObject | None = None


class Sampling(Struct, frozen=True):
    """How the next token is drawn, every value filled in.

    `temperature` 0 means greedy. `top_k` 0 means off. `repetition_penalty` 1.0 and the other penalties 0.0
    mean off. `seed` None lets the engine choose.
    """

    temperature: float = 1.0
    top_p: float = 0.95
    top_k: int = 0
    repetition_penalty: float = 1.0
    presence_penalty: float = 0.0
    frequency_penalty: float = 0.0
    seed: int | None = None


class Thinking(Struct, frozen=True):
    """Whether and how long the model thinks before it answers.

    `budget` is the most tokens the chain of thought may have, always set (the card's bound when the caller
    gave none). `keep_history` keeps the reasoning of earlier turns in the prompt (the wire's
    `clear_thinking: false`).
    """

    enabled: bool
    budget: int
    keep_history: bool = False


class Stop(Struct, frozen=True):
    """Where the answer ends early: any of the `texts` (not part of the answer) or of the `token_ids`
    sequences."""

    texts: tuple[str, ...] = ()
    token_ids: tuple[tuple[int, ...], ...] = ()


class ChatRequest(Struct, frozen=True):
    """One chat request, decoded and validated, every default filled in.

    `model` is the id as the caller wrote it (echoed back); which card it means was settled before decoding.
    `max_answer_tokens` bounds the answer without the chain of thought; `max_total_tokens`, when set, bounds
    both together. `tool_stream` asks for tool arguments piece by piece and only acts with `stream`.
    """

    model: str
    messages: tuple[Message, ...]
    sampling: Sampling
    thinking: Thinking
    max_answer_tokens: int
    max_total_tokens: int | None = None
    stop: Stop = Stop()
    tools: tuple[Tool, ...] = ()
    tool_choice: ToolChoice = ToolChoice()
    parallel_tool_calls: bool = True
    response_format: ResponseFormat = ResponseFormat()
    stream: bool = False
    tool_stream: bool = False
