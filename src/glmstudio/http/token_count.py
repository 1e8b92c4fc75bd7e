"""Zhipu's tokenizer endpoint: how many tokens a chat would be, and no chat."""

from __future__ import annotations

from glmstudio.admission.payer import Payer
from glmstudio.dialects.protocol import Call, Reply, Stamp
from glmstudio.dialects.zhipu.dialect import ZhipuDialect
from glmstudio.http.chat import place, render
from glmstudio.http.observe import Observation
from glmstudio.http.prompt_size import check_messages, count_within
from glmstudio.http.services import Services


class TokenCounter:
    def __init__(self, services: Services, dialect: ZhipuDialect) -> None:
        self._services = services
        self._dialect = dialect

    async def count(self, call: Call, payer: Payer, stamp: Stamp, seen: Observation) -> Reply:
        """Exactly what a chat with the same body would report as `prompt_tokens`. Raises ServiceError, also
        for a text that is too long for any chat."""
        draft = self._dialect.draft(call)
        placed = place(self._services, self._dialect, draft, payer, seen)
        exchange = self._dialect.decode_tokenizer(draft, placed.card)
        limit = placed.effective.limits.input_tokens
        check_messages(exchange.request.messages, limit)
        rendered, _ = render(self._services, placed, exchange.request)
        count = await count_within(placed.deployment.engine, rendered.pieces, limit)
        return exchange.encode_tokens(count, stamp)
