"""The tags and role tokens of the GLM text formats, by name. Texts only: ids belong to a tokenizer."""

from __future__ import annotations

from typing import Final

PREFIX: Final = "[gMASK]<sop>"
"""Opens every prompt; the template writes it itself."""

SYSTEM: Final = "<|system|>"
USER: Final = "<|user|>"
ASSISTANT: Final = "<|assistant|>"
OBSERVATION: Final = "<|observation|>"
END_OF_TEXT: Final = "<|endoftext|>"

ROLES: Final = (USER, OBSERVATION, ASSISTANT, SYSTEM, END_OF_TEXT)
"""A model that writes one of these has ended its turn."""

THINK: Final = "<think>"
THINK_END: Final = "</think>"
TOOL_CALL: Final = "<tool_call>"
TOOL_CALL_END: Final = "</tool_call>"
TOOL_RESPONSE: Final = "<tool_response>"
TOOL_RESPONSE_END: Final = "</tool_response>"
ARG_KEY: Final = "<arg_key>"
ARG_KEY_END: Final = "</arg_key>"
ARG_VALUE: Final = "<arg_value>"
ARG_VALUE_END: Final = "</arg_value>"
NO_THINK: Final = "/nothink"

BOX: Final = "<|begin_of_box|>"
BOX_END: Final = "<|end_of_box|>"

ROLE_TOKENS: Final = (
    "[gMASK]",
    "[sMASK]",
    "<sop>",
    "<eop>",
    *ROLES,
    "<|begin_of_image|>",
    "<|end_of_image|>",
)
"""Special tokens that every generation has."""

TAG_TOKENS: Final = (
    THINK,
    THINK_END,
    TOOL_CALL,
    TOOL_CALL_END,
    TOOL_RESPONSE,
    TOOL_RESPONSE_END,
    ARG_KEY,
    ARG_KEY_END,
    ARG_VALUE,
    ARG_VALUE_END,
    NO_THINK,
    BOX,
    BOX_END,
    "<|code_prefix|>",
    "<|code_middle|>",
    "<|code_suffix|>",
    "<|begin_of_video|>",
    "<|end_of_video|>",
    "<|image|>",
    "<|video|>",
)
"""Tokens that came with 4.5."""
