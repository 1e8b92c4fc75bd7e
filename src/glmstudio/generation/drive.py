"""Runs one turn on one seat: asks the turn for a run, feeds it what the engine yields, hands on what that
makes, obeys the turn's verdict.

The only thing it knows is how to wait; cancelling it cancels the engine's run at once.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from glmstudio.core.request import ChatRequest
from glmstudio.engines.protocol import GenerationRequest, Seat
from glmstudio.errors import EngineError
from glmstudio.generation.metered import Meter
from glmstudio.generation.turn import Step, Turn, Verdict

Sink = Callable[[list[Step]], Awaitable[None]]
"""Takes the steps of one answer, batch by batch; nothing is made while it takes them. What it raises ends the
answer."""


async def drive(seat: Seat, turn: Turn, chat: ChatRequest, request_id: str, meter: Meter, sink: Sink) -> None:
    """Hand the steps of the whole answer to `sink`, paid for, in batches as the engine yields them; the last
    step holds `Finished`.

    Raises what the engine or the sink raises, EngineError when a run stops without an end, and
    LedgerUnavailable.
    """
    while turn.verdict is not Verdict.DONE:
        run = turn.next_run()
        batches = seat.generate(
            GenerationRequest(
                request_id=request_id,
                prompt=run.prompt,
                sampling=chat.sampling,
                max_tokens=run.max_tokens,
                chat=chat,
                grammar=run.grammar,
                continued=run.continued,
            )
        )
        try:
            async for batch in batches:
                steps = turn.feed(batch)
                if steps:
                    if not meter.lets_pass(steps):
                        steps = await meter.pay(steps)
                    await sink(steps)
                    if meter.ended:
                        return
                if turn.verdict is not Verdict.GO:
                    break
            else:
                raise EngineError("the engine stopped without saying how the answer ended")
        finally:
            await batches.aclose()
