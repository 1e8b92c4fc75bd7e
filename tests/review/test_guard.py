"""Review around a chat, with the lists and with a service that a test plays."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from glmstudio.core.events import Finished, FinishReason, TextDelta
from glmstudio.core.usage import Usage
from glmstudio.core.verdict import RiskLevel, RiskVerdict
from glmstudio.errors import ContentBlocked, OperatorError
from glmstudio.generation.drive import Sink
from glmstudio.generation.turn import Step
from glmstudio.http.asgi import ClientGone
from glmstudio.review.guard import Review
from glmstudio.review.options import HookOptions, ReviewOptions
from glmstudio.review.reviewer import Reviewer

NOWHERE = Path("lists")
END = Finished(FinishReason.STOP)


def told(*texts: str) -> list[list[Step]]:
    """An answer of one batch for each text."""
    batches: list[list[Step]] = [
        [([TextDelta(text)], Usage(5, 0, count, 0))] for count, text in enumerate(texts, start=1)
    ]
    return [*batches, [([END], Usage(5, 0, len(texts), 0))]]


async def heard(review: Review, *texts: str) -> tuple[str, Usage, bool]:
    """What was shown of these texts, the last usage, and whether it ended in a block."""
    shown, last = "", Usage()

    async def hear(batch: list[Step]) -> None:
        nonlocal shown, last
        for events, last in batch:  # noqa: B007 - the last one counts
            shown += "".join(event.text for event in events if isinstance(event, TextDelta))

    sink = review.output(hear, "a", "r")
    try:
        for batch in told(*texts):
            await sink(batch)
    except ContentBlocked as error:
        return shown, last, error.output
    return shown, last, False


@asynccontextmanager
async def reviewing(hook: HookOptions | None, rules: Reviewer | None = None) -> AsyncIterator[Review]:
    review = Review(rules or Reviewer({}), ReviewOptions(NOWHERE, hook=hook))
    try:
        yield review
    finally:
        await review.aclose()


async def test_the_answer_ends_before_the_word_with_all_that_was_generated(reviewer) -> None:
    """What came before it is delivered, and the usage counts the blocked piece too."""
    review = Review(reviewer("bad"), ReviewOptions(NOWHERE))
    assert await heard(review, "go", "od b", "ad!") == (
        "good ",
        Usage(5, 0, 3, 0),
        True,
    )
    assert await heard(review, "go", "od b") == ("good b", Usage(5, 0, 2, 0), False)


async def test_input_and_output_are_switched_apart(reviewer, chat) -> None:
    """Each is off without the other."""
    options = ReviewOptions(NOWHERE)
    deaf, blind = (Review(reviewer("bad"), replace(options, **{part: False})) for part in ("input", "output"))
    await deaf.check_input(chat("bad"), "a", "r")
    assert await heard(blind, "bad") == ("bad", Usage(5, 0, 1, 0), False)
    with pytest.raises(ContentBlocked):
        await blind.check_input(chat("bad"), "a", "r")


def test_nothing_to_review_with_is_an_error() -> None:
    """Switched on and empty would only look safe."""
    with pytest.raises(OperatorError, match="holds no list"):
        Review(Reviewer({}), ReviewOptions(NOWHERE))


async def test_the_service_judges_input(service, judging, chat) -> None:
    """It gets the stage, the account, the request id and every text."""
    asked: list[dict[str, Any]] = []
    async with service(judging(asked)) as options, reviewing(options) as review:
        await review.check_input(chat("fine"), "acme", "r1")
        with pytest.raises(ContentBlocked):
            await review.check_input(chat("a bad one"), "acme", "r2")
    assert asked[0] == {"stage": "input", "account": "acme", "request_id": "r1", "texts": ["fine"]}


async def test_an_answer_is_shown_in_judged_segments(service, judging) -> None:
    """Nothing is shown before its segment passed; the next one brings its context along."""
    asked: list[dict[str, Any]] = []
    async with service(judging(asked, "evil")) as options:
        segments = replace(options, segment_chars=4)
        async with reviewing(segments) as review:
            assert await heard(review, "abcd", "ev", "il", "x") == (
                "abcd",
                Usage(5, 0, 3, 0),
                True,
            )
            assert (await heard(review, "ab", "c"))[0] == "abc"
    assert [one["texts"] for one in asked] == [["abcd"], ["abcdevil"], ["abc"]]


async def test_a_moderation_joins_lists_and_service(service, judging, reviewer) -> None:
    """The worst level and all risk types."""
    async with service(judging([])) as options, reviewing(options, reviewer(marked="meh")) as review:
        assert await review.judge("meh", "a", "r") == RiskVerdict(RiskLevel.REVIEW, ("m",))
        assert await review.judge("meh bad", "a", "r") == RiskVerdict(RiskLevel.REJECT, ("m", "svc"))


async def test_leaving_the_answer_ends_what_made_it(service, judging, reviewer) -> None:
    """A client that goes away frees the engine at once, through every layer of review."""
    taken, closed = asyncio.Event(), asyncio.Event()

    async def client(_: list[Step]) -> None:
        taken.set()
        await asyncio.Event().wait()  # reads no more

    async def endless(sink: Sink) -> None:
        try:
            while True:
                await sink([([TextDelta("fine ")], Usage(5, 0, 1, 0))])
        finally:
            closed.set()

    async with service(judging([])) as options, reviewing(options, reviewer("bad")) as review:
        answering = asyncio.create_task(endless(review.output(client, "a", "r")))
        await taken.wait()
        answering.cancel()
        with pytest.raises(asyncio.CancelledError):
            await answering
    assert closed.is_set()


async def test_what_the_client_raises_ends_what_made_the_answer(service, judging, reviewer) -> None:
    """It comes back through every layer of review as it is."""

    async def client(_: list[Step]) -> None:
        raise ClientGone("client_gone")

    async with service(judging([])) as options, reviewing(options, reviewer("bad")) as review:
        sink = review.output(client, "a", "r")
        await sink([([TextDelta("fi")], Usage(5, 0, 1, 0))])
        with pytest.raises(ClientGone):
            await sink([([END], Usage(5, 0, 1, 0))])
