"""Zhipu's tokenizer endpoint: how many tokens a chat would be, and no chat."""

from __future__ import annotations

from glmstudio.admission.payer import Payer
from glmstudio.dialects.protocol import Call, Reply, Stamp
from glmstudio.dialects.zhipu.dialect import ZhipuDialect
from glmstudio.http.chat import place, render
from glmstudio.http.observe import Observation
from glmstudio.http.services import Services


class TokenCounter:
    def __init__(self, services: Services, dialect: ZhipuDialect) -> None:
        self._services = services
        self._dialect = dialect

    async def count(self, call: Call, payer: Payer, stamp: Stamp, seen: Observation) -> Reply:
        """Exactly what a chat with the same body would report as `prompt_tokens`. Raises ServiceError."""
        draft = self._dialect.draft(call)
        placed = place(self._services, self._dialect, draft, payer, seen)
        exchange = self._dialect.decode_tokenizer(draft, placed.card)
        rendered, _ = render(self._services, placed, exchange.request)
        count = await placed.deployment.engine.count_tokens(rendered.pieces)
        return exchange.encode_tokens(count, stamp)
