"""Chat messages → the exact text that glm-nano is trained on and prompted with.

Knows the chat template file and how Jinja must be set up for it. Knows no tokenizer and no corpus.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import jinja2
from jinja2.sandbox import ImmutableSandboxedEnvironment

TEMPLATE_PATH = Path(__file__).with_name("chat_template.jinja")

END_OF_ANSWER = "<|user|>"
END_OF_CALLS = "<|observation|>"


def template_source() -> str:
    """The template as it is embedded in the GGUF and in tokenizer_config.json."""
    return TEMPLATE_PATH.read_text(encoding="utf-8").rstrip("\n")


@cache
def _compiled() -> jinja2.Template:
    environment = ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True)
    # Stock tojson escapes <, > and & for HTML; a model prompt needs the plain characters.
    environment.filters["tojson"] = lambda value, ensure_ascii=False: json.dumps(
        value, ensure_ascii=ensure_ascii
    )
    return environment.from_string(template_source())


def render_prompt(
    messages: Sequence[Mapping[str, Any]],
    tools: Sequence[Mapping[str, Any]] = (),
    *,
    thinking: bool = True,
    preserved: bool = False,
) -> str:
    """The prompt for the next assistant turn, generation prompt included."""
    return _compiled().render(
        messages=messages,
        tools=list(tools),
        enable_thinking=thinking,
        add_generation_prompt=True,
        clear_thinking=not preserved,
    )


def render_whole(
    messages: Sequence[Mapping[str, Any]], tools: Sequence[Mapping[str, Any]] = (), *, preserved: bool = False
) -> str:
    """A finished conversation, closed with the role token by which the model ends its turn.

    `preserved` keeps the reasoning of earlier turns, as `clear_thinking: false` does.
    """
    text = _compiled().render(
        messages=messages, tools=list(tools), add_generation_prompt=False, clear_thinking=not preserved
    )
    return text + (END_OF_CALLS if messages[-1].get("tool_calls") else END_OF_ANSWER)
