"""The tokenizer endpoint: how many tokens a conversation would cost as a prompt (contract: Zhipu, tokenizer).

It counts nothing itself. What it decodes is the chat request with the same messages, tools and thinking,
so that its count is chat's `prompt_tokens`.
"""

from __future__ import annotations

from msgspec.structs import replace

from glmstudio.core.model_card import ModelCard
from glmstudio.core.request import ChatRequest
from glmstudio.dialects.json_text import json_bytes
from glmstudio.dialects.protocol import Draft, Reply, Stamp
from glmstudio.dialects.zhipu.decode import read_chat
from glmstudio.dialects.zhipu.encode import answer_id

PROMPT_KEYS = ("model", "messages", "tools", "thinking")
"""The members of the body that shape a prompt; sampling and the like are ignored."""


def read_tokenizer(draft: Draft, card: ModelCard) -> ChatRequest:
    """The chat request whose prompt is to be counted. Raises InvalidRequest."""
    body = {key: draft.body[key] for key in PROMPT_KEYS if key in draft.body}
    return read_chat(replace(draft, body=body), card, stream=False)


def tokens_reply(count: int, stamp: Stamp, request_id: str | None) -> Reply:
    """`request_id` is the caller's, or None: then it is the answer's id."""
    id = answer_id(stamp)
    usage = {"prompt_tokens": count, "image_tokens": 0, "video_tokens": 0, "total_tokens": count}
    answer = {"id": id, "created": stamp.created, "request_id": request_id or id, "usage": usage}
    return Reply(200, json_bytes(answer))
