"""An answer under its lease: nothing is passed on unpaid, and its end is settled before it is told.

It watches the steps go by and changes them in one case only: where no further slice can be had, the answer
ends there, with `length`.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator
from typing import Protocol

from glmstudio.core.events import Finished, FinishReason
from glmstudio.core.usage import Usage
from glmstudio.generation.turn import Step
from glmstudio.ledger.lease import Lease
from glmstudio.storage.ledger import Outcome


class Covered(Protocol):
    """What makes steps; none may cross `covered_tokens`, so that a cut falls between two."""

    covered_tokens: int


async def metered(
    batches: AsyncIterator[list[Step]], lease: Lease, source: Covered
) -> AsyncGenerator[list[Step], None]:
    """The same steps, each covered by the lease before it is passed on, the last one settled.

    Raises what `batches` raises, and LedgerUnavailable: then the end must not be told as if all were well.
    """
    passed = Usage()
    source.covered_tokens = lease.covered_tokens
    async for steps in batches:
        usage = steps[-1][1]
        covered = source.covered_tokens = await lease.cover(usage)
        if usage.completion_tokens > covered:
            steps = [step for step in steps if step[1].completion_tokens <= covered]
            usage = steps[-1][1] if steps else passed
            steps.append(([Finished(FinishReason.LENGTH)], usage))
        events = steps[-1][0]
        if events and isinstance(events[-1], Finished):  # review may pass a step that only counts
            await lease.settle(usage, Outcome.FINISHED)
            yield steps
            return
        passed = usage
        yield steps
