"""The limiter: every bound of a payer holds, or the request is refused and leaves no trace.

Tokens are reserved from an estimate and corrected by the real count. All times come from one monotonic clock,
so a wall clock that jumps frees and freezes nobody. It is exact for one process and its event loop: nothing
awaits between looking and counting.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable
from types import TracebackType
from typing import NamedTuple

from glmstudio.admission.limits.figures import Bound, ScopeId, bounds_of
from glmstudio.admission.limits.window import WINDOW_MS, Bucket, Window
from glmstudio.admission.payer import Payer
from glmstudio.core.model_card import ModelCard
from glmstudio.errors import LimitScope, RateLimited
from glmstudio.storage.limits import Figures

CONCURRENCY_RETRY_AFTER_S = 1
"""Nobody knows when a running request ends; trying again this soon costs little."""
PLANS_KEPT_MAX = 10_000
FORGOTTEN_PER_ADMISSION_MAX = 8
"""How many scopes one admission looks at to find idle ones; more than the four that it can add."""


class Limiter:
    """`monotonic_ms` gives milliseconds that never go back."""

    def __init__(self, monotonic_ms: Callable[[], int] = lambda: time.monotonic_ns() // 1_000_000) -> None:
        self._now_ms = monotonic_ms
        self._scopes: OrderedDict[ScopeId, Scope] = OrderedDict()
        self._plans: dict[tuple[str, str, str], Plan] = {}

    def admit(self, payer: Payer, card: ModelCard, tokens_estimate: int) -> Admission:
        """Count the request and its tokens (input and output, by estimate) in every bound that applies.

        An estimate above a bound counts as the whole bound, so that such a request can be served, alone.
        Raises RateLimited for the bound that takes longest to hold again, with the seconds until all would.
        """
        bounds = self._bounds(payer, card)
        if not bounds:
            return Admission(self._now_ms, ())
        now_ms = self._now_ms()
        refusal = self._refusal(bounds, tokens_estimate, now_ms)
        if refusal is not None:
            raise refusal.error()
        parts = tuple(self._count(bound, tokens_estimate, now_ms) for bound in bounds)
        self._forget_idle(now_ms)
        return Admission(self._now_ms, parts)

    def refusal(self, payer: Payer, card: ModelCard, tokens_estimate: int) -> Refusal | None:
        """What `admit` would raise now, to the millisecond; None when it would admit. Counts nothing."""
        return self._refusal(self._bounds(payer, card), tokens_estimate, self._now_ms())

    @property
    def scope_count(self) -> int:
        """How many scopes are remembered: those with a request running or counted in the last 60 seconds, and
        a few that are about to be forgotten."""
        return len(self._scopes)

    def _bounds(self, payer: Payer, card: ModelCard) -> tuple[Bound, ...]:
        """The payer's bounds, worked out once for each value of payer and card."""
        name = (payer.key_id, card.family, card.id)
        plan = self._plans.get(name)
        if plan is None or plan.payer is not payer or plan.card is not card:
            if len(self._plans) >= PLANS_KEPT_MAX:
                self._plans.clear()
            plan = self._plans[name] = Plan(payer, card, bounds_of(payer, card))
        return plan.bounds

    def _refusal(self, bounds: tuple[Bound, ...], tokens: int, now_ms: int) -> Refusal | None:
        worst: Refusal | None = None
        for id, figures in bounds:
            scope = self._scopes.get(id)
            if scope is not None:
                found = scope.refusal(figures, tokens, now_ms)
                if found is not None and (worst is None or found.wait_ms > worst.wait_ms):
                    worst = found
        return worst

    def _count(self, bound: Bound, tokens: int, now_ms: int) -> Part:
        scope = self._scopes.get(bound.scope)
        if scope is None:
            scope = self._scopes[bound.scope] = Scope()
        else:
            self._scopes.move_to_end(bound.scope)
        return scope.count(bound, tokens, now_ms)

    def _forget_idle(self, now_ms: int) -> None:
        """Scopes stand in the order of their last admission, so the idle ones are found at the front."""
        for _ in range(min(FORGOTTEN_PER_ADMISSION_MAX, len(self._scopes))):
            id, scope = next(iter(self._scopes.items()))
            if scope.last_ms > now_ms - WINDOW_MS:
                return
            if scope.idle(now_ms):
                del self._scopes[id]
            else:
                self._scopes.move_to_end(id)


class Admission:
    """A request that was let in. `release` it when it ends; `with` does so."""

    __slots__ = ("_now_ms", "_parts", "_released")

    def __init__(self, now_ms: Callable[[], int], parts: tuple[Part, ...]) -> None:
        self._now_ms = now_ms
        self._parts = parts
        self._released = False

    def correct(self, tokens: int) -> None:
        """The request took this many tokens, all in all; the last word counts. Call it before `release`.

        What was reserved too much is given back where it was taken; what goes beyond the reservation counts
        from now on, so that a long answer does not slip out of the window.
        """
        if self._parts:
            now_ms = self._now_ms()
            for part in self._parts:
                part.correct(tokens, now_ms)

    def release(self) -> None:
        """It no longer runs. Doing so again changes nothing."""
        if not self._released:
            self._released = True
            for part in self._parts:
                part.scope.in_flight -= 1

    def cancel(self) -> None:
        """It was refused by somebody else before any work: as if it had never been admitted."""
        if not self._released:
            now_ms = self._now_ms()
            for part in self._parts:
                part.cancel(now_ms)
            self.release()

    def __enter__(self) -> Admission:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


class Plan(NamedTuple):
    payer: Payer
    card: ModelCard
    bounds: tuple[Bound, ...]


class Refusal(NamedTuple):
    """`wait_ms` until the request would be admitted if nothing else came; 0 where nobody knows."""

    scope: LimitScope
    limit: int
    wait_ms: int

    def error(self) -> RateLimited:
        if self.scope is LimitScope.CONCURRENCY:
            return RateLimited(self.scope, self.limit, CONCURRENCY_RETRY_AFTER_S)
        return RateLimited(self.scope, self.limit, -(-self.wait_ms // 1000))


class Scope:
    """The counts of one key, workspace, account, or account at a model."""

    __slots__ = ("in_flight", "last_ms", "requests", "tokens")

    def __init__(self) -> None:
        self.requests = Window()
        self.tokens = Window()
        self.in_flight = 0
        self.last_ms = 0

    def refusal(self, figures: Figures, tokens: int, now_ms: int) -> Refusal | None:
        """Why one more request does not fit, the longest wait first; None when it fits."""
        requests_max, tokens_max, in_flight_max = figures
        found: Refusal | None = None
        if in_flight_max is not None and self.in_flight >= in_flight_max:
            found = Refusal(LimitScope.CONCURRENCY, in_flight_max, 0)
        self.requests.expire(now_ms)
        self.tokens.expire(now_ms)
        if requests_max is not None:
            wait_ms = self.requests.wait_ms(now_ms, 1, requests_max)
            if wait_ms:
                found = Refusal(LimitScope.REQUESTS, requests_max, wait_ms)
        if tokens_max is not None:
            wait_ms = self.tokens.wait_ms(now_ms, _reserved(tokens, tokens_max), tokens_max)
            if wait_ms and (found is None or wait_ms > found.wait_ms):
                found = Refusal(LimitScope.TOKENS, tokens_max, wait_ms)
        return found

    def count(self, bound: Bound, tokens: int, now_ms: int) -> Part:
        """Count one more request, which was found to fit."""
        requests_max, tokens_max, _ = bound.figures
        self.in_flight += 1
        self.last_ms = now_ms
        request = None if requests_max is None else self.requests.add(now_ms, 1)
        part = Part(self, request)
        if tokens_max is not None:
            part.book(_reserved(tokens, tokens_max), now_ms)
        return part

    def idle(self, now_ms: int) -> bool:
        self.requests.expire(now_ms)
        self.tokens.expire(now_ms)
        return not (self.in_flight or self.requests or self.tokens)


class Part:
    """What one request has counted in one scope. `booked` is None where tokens are not counted."""

    __slots__ = ("_entries", "booked", "request", "scope")

    def __init__(self, scope: Scope, request: Bucket | None) -> None:
        self.scope = scope
        self.request = request
        self.booked: int | None = None
        self._entries: list[tuple[Bucket, int]] = []

    def book(self, tokens: int, now_ms: int) -> None:
        """Count so many tokens more."""
        self._entries.append((self.scope.tokens.add(now_ms, tokens), tokens))
        self.booked = (self.booked or 0) + tokens

    def correct(self, tokens: int, now_ms: int) -> None:
        if self.booked is None:
            return
        if tokens > self.booked:
            self.book(tokens - self.booked, now_ms)
        while self.booked > tokens:
            bucket, amount = self._entries.pop()
            back = min(amount, self.booked - tokens)
            self.scope.tokens.take_back(now_ms, bucket, back)
            self.booked -= back
            if back < amount:
                self._entries.append((bucket, amount - back))

    def cancel(self, now_ms: int) -> None:
        self.correct(0, now_ms)
        if self.request is not None:
            self.scope.requests.take_back(now_ms, self.request, 1)


def _reserved(tokens: int, tokens_max: int) -> int:
    """At least one token, so that an exhausted window refuses; at most what can be had at all."""
    return min(max(tokens, 1), tokens_max)
