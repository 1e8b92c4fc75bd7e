"""Zhipu's moderation endpoint: the server's content review, asked for texts that belong to no chat."""

from __future__ import annotations

from glmstudio.admission.payer import Payer
from glmstudio.dialects.protocol import Call, Reply, Stamp
from glmstudio.dialects.zhipu.moderations import read_moderation
from glmstudio.errors import NotOffered
from glmstudio.http.services import Services


async def moderate(services: Services, call: Call, payer: Payer, stamp: Stamp) -> Reply:
    """A verdict on each text, under the account's lists. Raises InvalidRequest, ModelNotFound, and NotOffered
    where review is off: nothing could be judged."""
    review = services.review
    if review is None:
        raise NotOffered("content review")
    asked = read_moderation(call)
    verdicts = [await review.judge(text, payer.account_id, stamp.request_id) for text in asked.texts]
    return asked.encode(verdicts, stamp)
