"""What an operator may switch where published sources leave a choice."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ModelStudioOptions:
    """Switches of the Model Studio family, for both of its dialects.

    `structured_output_while_thinking`: JSON answers are allowed while thinking, for every model.
    `json_schema_enforced`: `response_format` may hold a JSON Schema; off, it is an unknown format.
    `text_result_while_thinking`: a native call without `result_format: "message"` may think; its chain of
    thought is left out of the answer. Off, it is an error.
    """

    structured_output_while_thinking: bool = False
    json_schema_enforced: bool = True
    text_result_while_thinking: bool = False
