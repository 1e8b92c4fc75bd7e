"""Zhipu's moderation endpoint: the server's content review, asked for texts that belong to no chat."""

from __future__ import annotations

from glmstudio.admission.payer import Payer
from glmstudio.core.model_card import Family, Method
from glmstudio.dialects.protocol import Call, Reply, Stamp
from glmstudio.dialects.zhipu.decode import read_draft
from glmstudio.dialects.zhipu.moderations import read_moderation
from glmstudio.errors import SwitchedOff
from glmstudio.http.services import Services

SETTING = "review.enabled"


async def moderate(services: Services, call: Call, payer: Payer, stamp: Stamp) -> Reply:
    """A verdict on each text, under the account's lists. Raises InvalidRequest, ModelNotFound,
    MethodNotSupported, and SwitchedOff where review is off: nothing could be judged."""
    review = services.review
    if review is None:
        raise SwitchedOff("content review", SETTING)
    draft = read_draft(call)
    services.router.require(Family.ZHIPU, draft.card_id, Method.MODERATIONS)
    asked = read_moderation(draft)
    verdicts = [await review.judge(text, payer.account_id, stamp.request_id) for text in asked.texts]
    return asked.encode(verdicts, stamp)
