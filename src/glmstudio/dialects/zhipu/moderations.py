"""The moderation endpoint: texts in, a verdict on each of them out (contract: Zhipu, moderations).

It judges nothing. Text is all that this server can judge; pictures, sound and films are refused by name.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from glmstudio.core.verdict import RiskVerdict
from glmstudio.dialects.json_text import json_bytes
from glmstudio.dialects.protocol import Draft, Reply, Stamp
from glmstudio.dialects.reading import is_array, is_table
from glmstudio.dialects.zhipu import refusals
from glmstudio.dialects.zhipu.decode import read_request_id
from glmstudio.dialects.zhipu.encode import answer_id

TEXT_CHARS_MAX = 2000
TEXTS_MAX = 16
"""A list of texts is known from the SDK's types only; its length is our own bound."""


@dataclass(frozen=True, slots=True)
class Moderation:
    """One decoded call: the texts to judge, in order. `request_id` is the caller's own, or None."""

    texts: tuple[str, ...]
    request_id: str | None

    def encode(self, verdicts: Sequence[RiskVerdict], stamp: Stamp) -> Reply:
        """One verdict for each text, in the same order."""
        assert len(verdicts) == len(self.texts), "a verdict for each text"
        id = answer_id(stamp)
        answer = {
            "id": id,
            "created": stamp.created,
            "request_id": self.request_id or id,
            "result_list": [_result(verdict) for verdict in verdicts],
            "usage": {"moderation_text": {"call_count": len(verdicts)}},
        }
        return Reply(200, json_bytes(answer))


def read_moderation(draft: Draft) -> Moderation:
    """The texts of a body; its model is none of our business. Raises InvalidRequest."""
    given = draft.body.get("input")
    if given is None:
        raise refusals.missing("input")
    if is_array(given):
        if not given:
            raise refusals.empty("input")
        if len(given) > TEXTS_MAX:
            raise refusals.too_many("input", TEXTS_MAX, len(given))
        texts = tuple(_text(item, f"input[{index}]") for index, item in enumerate(given))
    else:
        texts = (_text(given, "input"),)
    return Moderation(texts, read_request_id(draft.body))


def _text(given: object, field: str) -> str:
    if is_table(given):
        return _text_of_object(given, field)
    return _checked(given, field, "string or object")


def _text_of_object(given: Mapping[str, Any], field: str) -> str:
    kind = cast("object", given.get("type"))
    if kind is None:
        raise refusals.missing(f"{field}.type")
    if not isinstance(kind, str):
        raise refusals.wrong_type(f"{field}.type", "string", kind)
    if kind != "text":
        raise refusals.part_type(f"{field}.type", ("text",), kind)
    if given.get("text") is None:
        raise refusals.missing(f"{field}.text")
    return _checked(given["text"], f"{field}.text", "string")


def _checked(given: object, field: str, expected: str) -> str:
    if not isinstance(given, str):
        raise refusals.wrong_type(field, expected, given)
    if not given:
        raise refusals.empty(field)
    if len(given) > TEXT_CHARS_MAX:
        raise refusals.too_long(field, TEXT_CHARS_MAX, len(given))
    return given


def _result(verdict: RiskVerdict) -> dict[str, object]:
    return {
        "content_type": "text",
        "risk_level": verdict.level.value,
        "risk_type": list(verdict.risk_types),
    }
