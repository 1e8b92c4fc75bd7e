"""Which layout a chat template writes, found by looking at what it does with a small conversation."""

from __future__ import annotations

import re
from typing import Any, Final

import jinja2

from glmstudio.glm.layout import Layout
from glmstudio.glm.markers import ASSISTANT, OBSERVATION, THINK, TOOL_CALL, USER
from glmstudio.glm.template import compile_template

_QUESTION: Final = "what time is it"
_CALL: Final = {
    "id": "call_0",
    "type": "function",
    "function": {"name": "clock", "arguments": {"zone": "UTC"}},
}
_USER_TURN: Final = re.compile(re.escape(USER) + r"\n?" + re.escape(_QUESTION))
_PLAIN: Final[list[dict[str, Any]]] = [{"role": "user", "content": _QUESTION}]
_WITH_CALL: Final[list[dict[str, Any]]] = [
    *_PLAIN,
    {"role": "assistant", "content": "", "reasoning_content": "look", "tool_calls": [_CALL]},
    {"role": "tool", "content": "noon", "tool_call_id": "call_0"},
]


def detect_layout(template: str) -> Layout:
    """The layout that this template source writes.

    Raises ValueError when it is not valid Jinja, cannot render a plain question, or writes no layout of ours.
    """
    compiled = compile_template(template)
    thinking, silent = (_render(compiled, _PLAIN, enabled) for enabled in (True, False))
    for prompt in (thinking, silent):
        if not _USER_TURN.search(prompt) or ASSISTANT not in prompt:
            raise ValueError(f"the chat template does not write GLM turns ({USER} text, then {ASSISTANT})")
    if f"{USER}{_QUESTION}" in thinking:
        if not thinking.endswith(f"{ASSISTANT}{THINK}"):
            raise ValueError(f"the chat template writes turns like GLM-4.7 but does not open {THINK}")
        return Layout.GLM_4_7
    if _writes_call_tags(compiled):
        return Layout.GLM_4_5
    return Layout.GLM_0414


def _writes_call_tags(compiled: jinja2.Template) -> bool:
    """A template of 0414 knows no tool turns; it may drop them or fail on them."""
    try:
        prompt = _render(compiled, _WITH_CALL, True)
    except ValueError:
        return False
    return f"{TOOL_CALL}clock" in prompt and OBSERVATION in prompt


def _render(compiled: jinja2.Template, messages: list[dict[str, Any]], thinking: bool) -> str:
    try:
        return compiled.render(
            messages=messages,
            tools=None,
            documents=None,
            add_generation_prompt=True,
            enable_thinking=thinking,
        )
    except (jinja2.TemplateError, TypeError, ValueError, LookupError, AttributeError) as error:
        raise ValueError(f"the chat template cannot render a small conversation: {error}") from error
