"""Review around a chat, with the lists and with a service that a test plays."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from glmstudio.core.events import Finished, FinishReason, TextDelta
from glmstudio.core.usage import Usage
from glmstudio.core.verdict import RiskLevel, RiskVerdict
from glmstudio.errors import ContentBlocked, DeploymentDown, OperatorError
from glmstudio.generation.turn import Step
from glmstudio.review import hook as hook_module
from glmstudio.review.guard import Review
from glmstudio.review.hook import Hook
from glmstudio.review.options import HookOptions, ReviewOptions
from glmstudio.review.reviewer import Reviewer

NOWHERE = Path("lists")
END = Finished(FinishReason.STOP)
Handler = Callable[[web.Request], Awaitable[web.Response]]


async def told(*texts: str) -> AsyncGenerator[list[Step], None]:
    """An answer of one batch for each text."""
    for count, text in enumerate(texts, start=1):
        yield [([TextDelta(text)], Usage(5, 0, count, 0))]
    yield [([END], Usage(5, 0, len(texts), 0))]


async def heard(steps: AsyncIterator[list[Step]]) -> tuple[str, Usage, bool]:
    """What was shown, the last usage, and whether it ended in a block."""
    shown, last = "", Usage()
    try:
        async for batch in steps:
            for events, usage in batch:
                shown += "".join(event.text for event in events if isinstance(event, TextDelta))
                last = usage
    except ContentBlocked as error:
        return shown, last, error.output
    return shown, last, False


@asynccontextmanager
async def service(handler: Handler) -> AsyncIterator[HookOptions]:
    """A reviewing service on this machine; yields the options that reach it."""
    app = web.Application()
    app.router.add_post("/review", handler)
    runner = web.AppRunner(app)
    await runner.setup()
    try:
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        host, port = runner.addresses[0][:2]
        yield HookOptions(f"http://{host}:{port}/review", timeout_s=5.0)
    finally:
        await runner.cleanup()


def judging(asked: list[dict[str, Any]], word: str = "bad") -> Handler:
    """A service that rejects a word and remembers what it was asked."""

    async def handler(request: web.Request) -> web.Response:
        asked.append(await request.json())
        hit = any(word in text for text in asked[-1]["texts"])
        return web.json_response({"level": "REJECT" if hit else "PASS", "risk_types": ["svc"] if hit else []})

    return handler


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
    assert await heard(review.output(told("go", "od b", "ad!"), "a", "r")) == (
        "good ",
        Usage(5, 0, 3, 0),
        True,
    )
    assert await heard(review.output(told("go", "od b"), "a", "r")) == ("good b", Usage(5, 0, 2, 0), False)


async def test_input_and_output_are_switched_apart(reviewer, chat) -> None:
    """Each is off without the other."""
    options = ReviewOptions(NOWHERE)
    deaf, blind = (Review(reviewer("bad"), replace(options, **{part: False})) for part in ("input", "output"))
    await deaf.check_input(chat("bad"), "a", "r")
    assert await heard(blind.output(told("bad"), "a", "r")) == ("bad", Usage(5, 0, 1, 0), False)
    with pytest.raises(ContentBlocked):
        await blind.check_input(chat("bad"), "a", "r")


def test_nothing_to_review_with_is_an_error() -> None:
    """Switched on and empty would only look safe."""
    with pytest.raises(OperatorError, match="holds no list"):
        Review(Reviewer({}), ReviewOptions(NOWHERE))


async def test_the_service_judges_input(chat) -> None:
    """It gets the stage, the account, the request id and every text."""
    asked: list[dict[str, Any]] = []
    async with service(judging(asked)) as options, reviewing(options) as review:
        await review.check_input(chat("fine"), "acme", "r1")
        with pytest.raises(ContentBlocked):
            await review.check_input(chat("a bad one"), "acme", "r2")
    assert asked[0] == {"stage": "input", "account": "acme", "request_id": "r1", "texts": ["fine"]}


async def test_an_answer_is_shown_in_judged_segments() -> None:
    """Nothing is shown before its segment passed; the next one brings its context along."""
    asked: list[dict[str, Any]] = []
    async with service(judging(asked, "evil")) as options:
        segments = replace(options, segment_chars=4)
        async with reviewing(segments) as review:
            assert await heard(review.output(told("abcd", "ev", "il", "x"), "a", "r")) == (
                "abcd",
                Usage(5, 0, 3, 0),
                True,
            )
            assert (await heard(review.output(told("ab", "c"), "a", "r")))[0] == "abc"
    assert [one["texts"] for one in asked] == [["abcd"], ["abcdevil"], ["abc"]]


async def test_a_moderation_joins_lists_and_service(reviewer) -> None:
    """The worst level and all risk types."""
    async with service(judging([])) as options, reviewing(options, reviewer(marked="meh")) as review:
        assert await review.judge("meh", "a", "r") == RiskVerdict(RiskLevel.REVIEW, ("m",))
        assert await review.judge("meh bad", "a", "r") == RiskVerdict(RiskLevel.REJECT, ("m", "svc"))


@pytest.mark.parametrize(
    ("status", "body", "tries"),
    [
        (500, b"", 2),
        (404, b"", 1),
        (302, b"", 1),
        (200, b"yes", 1),
        (200, b'{"level":"FINE"}', 1),
        (200, b'{"risk_types":[]}', 1),
        (200, b"\xff", 1),
        (200, b"[" * 100_000, 1),
    ],
)
async def test_no_verdict_is_refused_or_let_through_as_set(status: int, body: bytes, tries: int) -> None:
    """Each row: a bad answer of the service, and how often it is asked. Its words reach nobody."""
    count = 0

    async def handler(request: web.Request) -> web.Response:
        nonlocal count
        count += 1
        return web.Response(status=status, body=body, headers={"location": "http://192.0.2.1/"})

    async with service(handler) as options:
        async with reviewing(options) as review:
            with pytest.raises(DeploymentDown, match="content review is not available"):
                await review.judge("x", "a", "r")
        assert count == tries
        async with reviewing(replace(options, failure="allow")) as review:
            assert await review.judge("x", "a", "r") == RiskVerdict()


async def test_a_service_that_is_not_there_or_silent_gives_no_verdict() -> None:
    """Connection refused; and no answer within the bound, however long it would take."""
    async with service(judging([])) as gone:
        pass
    async with reviewing(gone) as review:
        with pytest.raises(DeploymentDown):
            await review.judge("x", "a", "r")

    waiting = asyncio.Event()

    async def silent(request: web.Request) -> web.Response:
        await waiting.wait()
        return web.Response()

    async with service(silent) as options:
        async with reviewing(replace(options, timeout_s=0.05, retries_max=0)) as review:
            with pytest.raises(DeploymentDown):
                await review.judge("x", "a", "r")
        waiting.set()


async def test_a_long_input_takes_several_calls() -> None:
    """Each bounded; the block may come from any of them."""
    asked: list[dict[str, Any]] = []
    limit = hook_module.CALL_CHARS_MAX
    async with service(judging(asked)) as options, reviewing(replace(options, token="t0k")) as review:
        hook = review._hook  # pyright: ignore[reportPrivateUsage] - the calls are its own matter
        assert hook is not None
        verdict = await hook.judge("input", ["x" * limit, "y" * 10, "bad"], account="a", request_id="r")
    assert verdict.level is RiskLevel.REJECT
    assert [sum(map(len, one["texts"])) for one in asked] == [limit, 13]


@pytest.mark.parametrize("url", ["ftp://h/x", "http://", "h/x", "http://user:secret@h/x"])
def test_an_address_that_is_none_is_said_without_repeating_it(url: str) -> None:
    """It may hold a secret."""
    with pytest.raises(OperatorError) as caught:
        Hook(HookOptions(url))
    assert "secret" not in str(caught.value)
