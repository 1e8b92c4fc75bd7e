"""An answer under its lease: nothing is passed on unpaid, and its end is settled before it is told.

The meter sees the steps go by and changes them in one case only: where no further slice can be had, the
answer ends there, with `length`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from glmstudio.core.events import Finished, FinishReason
from glmstudio.core.usage import NOTHING, Usage
from glmstudio.generation.turn import Step
from glmstudio.ledger.lease import Lease, Together
from glmstudio.storage.ledger import Outcome


class Covered(Protocol):
    """What makes steps; none may cross `covered_tokens`, so that a cut falls between two."""

    covered_tokens: int


Ending = Callable[[list[Step]], Together | None]


class Meter:
    """Show it every batch of steps before it is passed on: `lets_pass`, and `pay` where that says no.

    `whole`: what passes is kept back until the end, so it may pass while its reservation is on its way.
    `ended` once the end was settled; nothing more may pass then. `ending` is shown the last steps before they
    are settled, and may name what is to be written together with that.
    """

    def __init__(self, lease: Lease, source: Covered, *, whole: bool, ending: Ending | None = None) -> None:
        self._lease = lease
        self._source = source
        self._whole = whole
        self._ending = ending
        self._passed = NOTHING
        self.ended = False
        source.covered_tokens = lease.covered_tokens

    def lets_pass(self, steps: list[Step]) -> bool:
        """Whether these steps are paid for already and are not the end: nearly always."""
        events, usage = steps[-1]
        if events and type(events[-1]) is Finished:
            return False
        if not ((self._whole and self._lease.keeps(usage)) or self._lease.covers(usage)):
            return False
        self._passed = usage
        return True

    async def pay(self, steps: list[Step]) -> list[Step]:
        """The steps that may pass, each covered by the lease, the last one settled.

        Raises LedgerUnavailable: then the end must not be told as if all were well.
        """
        usage = steps[-1][1]
        if not (self._whole and self._lease.keeps(usage)):
            covered = self._source.covered_tokens = await self._lease.cover(usage)
            if usage.completion_tokens > covered:
                steps = [step for step in steps if step[1].completion_tokens <= covered]
                usage = steps[-1][1] if steps else self._so_far(usage)
                steps.append(([Finished(FinishReason.LENGTH)], usage))
        events = steps[-1][0]
        if events and type(events[-1]) is Finished:
            together = None if self._ending is None else self._ending(steps)
            await self._lease.settle(usage, Outcome.FINISHED, together)
            self.ended = True
        self._passed = usage
        return steps

    def _so_far(self, usage: Usage) -> Usage:
        """What has passed, where nothing of a batch that counts up to `usage` may: the prompt at least."""
        passed = self._passed
        return passed if passed.prompt_tokens else Usage(usage.prompt_tokens, usage.cached_tokens)
