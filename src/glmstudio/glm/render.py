"""A chat request becomes the prompt of one checkpoint, with the checkpoint's own chat template.

It decides nothing about the conversation (see `conversation`) and lets no caller write a special token (see
`guard`). It knows no tokenizer and no engine.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import jinja2
from msgspec import Struct

from glmstudio.core.request import ChatRequest
from glmstudio.errors import Fault, InvalidRequest
from glmstudio.glm.checkpoint import Checkpoint
from glmstudio.glm.conversation import tools_of, turns_of
from glmstudio.glm.direct import direct_writer
from glmstudio.glm.guard import Disguise, Guard, NestedTooDeep
from glmstudio.glm.markers import ASSISTANT, THINK, THINK_END
from glmstudio.glm.template import Clock, TemplateRefusal, compile_template


class RenderedPrompt(Struct, frozen=True):
    """`pieces` are tokenised one by one, special tokens included, and joined; an ordinary prompt is one
    piece.

    `thinking_open`: the prompt ends inside the chain of thought, so the answer begins there.
    """

    pieces: tuple[str, ...]
    thinking_open: bool


class PromptRenderer:
    """Renders for one checkpoint; build it once. Raises ValueError when the template is not valid Jinja."""

    def __init__(self, checkpoint: Checkpoint, now: Clock = datetime.now) -> None:
        self._layout = checkpoint.layout
        self._name = checkpoint.name
        self._template = compile_template(checkpoint.template, now)
        self._direct = direct_writer(checkpoint.template)
        self._guard = Guard(checkpoint.special_tokens)

    def render(self, chat: ChatRequest, *, prefill: str = "") -> RenderedPrompt:
        """The prompt of `chat`, followed by `prefill`, which is ours and may hold special tokens.

        Raises InvalidRequest when the template cannot express the conversation.
        """
        turns, tools = turns_of(chat.messages, self._layout), tools_of(chat)
        try:
            # the names of a turn's fields are ours
            disguise = self._guard.disguise([value for turn in turns for value in turn.values()], tools)
        except NestedTooDeep as error:
            raise _bad_structure(str(error)) from error
        if not disguise.changes_nothing:
            turns, tools = [_turn_in_disguise(turn, disguise) for turn in turns], disguise.value(tools)
        rendered = self._write(chat, turns, tools)
        if rendered is None:
            rendered = self._fill(
                disguise,
                messages=turns,
                tools=tools or None,
                enable_thinking=chat.thinking.enabled,
                clear_thinking=not chat.thinking.keep_history,
            )
        thinking_open = _thinking_open(rendered)
        if thinking_open and not chat.thinking.enabled:
            rendered += THINK_END  # some templates always open the thought
            thinking_open = False
        if prefill:
            rendered += prefill
            thinking_open = _thinking_open(rendered)
        return RenderedPrompt(disguise.pieces(rendered), thinking_open)

    def _write(self, chat: ChatRequest, turns: list[dict[str, Any]], tools: list[Any]) -> str | None:
        """The prompt where the template is one of ours; None where it must be run, to refuse if need be."""
        if self._direct is None:
            return None
        try:
            return self._direct(turns, tools, chat.thinking.enabled, not chat.thinking.keep_history)
        except (TypeError, ValueError, LookupError, AttributeError, RecursionError):
            return None

    def _fill(self, disguise: Disguise, **names: Any) -> str:
        try:
            return self._template.render(add_generation_prompt=True, documents=None, **names)
        except TemplateRefusal as error:
            raise _bad_structure(
                f"the chat template of {self._name} refuses the conversation: {disguise.reveal(str(error))}"
            ) from error
        except (
            jinja2.TemplateError,
            TypeError,
            ValueError,
            LookupError,
            AttributeError,
            RecursionError,
        ) as error:
            raise _bad_structure(
                f"the conversation does not fit the chat template of {self._name} ({type(error).__name__})"
            ) from error


def _turn_in_disguise(turn: Mapping[str, Any], disguise: Disguise) -> dict[str, Any]:
    """A turn with its foreign texts disguised; the names of its fields and its role are ours."""
    return {
        key: value
        if key == "role"
        else _calls_in_disguise(value, disguise)
        if key == "tool_calls"
        else disguise.value(value)
        for key, value in turn.items()
    }


def _calls_in_disguise(calls: list[dict[str, Any]], disguise: Disguise) -> list[dict[str, Any]]:
    return [
        {**call, "id": disguise.text(call["id"]), "function": disguise.value(call["function"])}
        for call in calls
    ]


def _thinking_open(rendered: str) -> bool:
    """Whether the last assistant turn stands inside a thought. Disguised text cannot pass for a tag here."""
    turn = rendered[rendered.rfind(ASSISTANT) :]
    return turn.rfind(THINK) > turn.rfind(THINK_END)


def _bad_structure(message: str) -> InvalidRequest:
    return InvalidRequest(message, Fault.BAD_STRUCTURE, field="messages")
