"""What the edge is handed by the composition root; nothing here is a global."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from glmstudio.admission.key_ring import KeyRing
from glmstudio.admission.limits import Limiter
from glmstudio.glm.checkpoint import Checkpoint
from glmstudio.glm.render import PromptRenderer
from glmstudio.http.bounds import Bounds
from glmstudio.http.deadlines import Deadlines
from glmstudio.http.observe import Metrics
from glmstudio.idempotency.answers import Idempotency
from glmstudio.ledger.lease import Ledger
from glmstudio.ledger.price_book import PriceBook
from glmstudio.routing.router import Router

if TYPE_CHECKING:
    from glmstudio.review.guard import Review  # loaded only where review is on


@dataclass(frozen=True, slots=True)
class Services:
    """`now` gives Unix seconds, `new_id` a fresh UUID in its usual spelling, `draining` is true after the
    signal; `answer_deadlines` are those of answers that are not streamed."""

    keys: KeyRing
    router: Router
    metrics: Metrics
    bounds: Bounds
    answer_deadlines: Deadlines
    now: Callable[[], float]
    new_id: Callable[[], str]
    draining: Callable[[], bool]
    limiter: Limiter
    ledger: Ledger
    prices: PriceBook
    idempotency: Idempotency
    review: Review | None
    names_in_flight: set[tuple[str, str]]
    renderer_for: Callable[[Checkpoint], PromptRenderer]
