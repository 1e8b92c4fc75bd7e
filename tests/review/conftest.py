"""What the tests of content review share: rules written in one line, and a chat with given texts."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

import pytest
from aiohttp import web

from glmstudio.core.request import ChatRequest, Message, Role, Sampling, Thinking
from glmstudio.core.verdict import RiskLevel
from glmstudio.review.lists import Entries, Lists
from glmstudio.review.options import HookOptions
from glmstudio.review.pattern import read_pattern
from glmstudio.review.reviewer import Reviewer

Handler = Callable[[web.Request], Awaitable[web.Response]]
Service = Callable[[Handler], AbstractAsyncContextManager[HookOptions]]


def lists(words: str = "", patterns: str = "", marked: str = "") -> Lists:
    """Words (separated by blanks) of risk type `w`, patterns of type `p`, and words that only mark, `m`."""
    blocking = Entries(
        dict.fromkeys(words.split(), "w"), tuple((read_pattern(text), "p") for text in patterns.split())
    )
    return {RiskLevel.REJECT: blocking, RiskLevel.REVIEW: Entries(dict.fromkeys(marked.split(), "m"))}


@pytest.fixture(scope="session")
def reviewer() -> Callable[..., Reviewer]:
    """Rules for everybody, and `alone` for the account "a1" besides."""

    def build(words: str = "", patterns: str = "", marked: str = "", alone: str = "") -> Reviewer:
        return Reviewer(lists(words, patterns, marked), {"a1": lists(alone)} if alone else None)

    return build


@pytest.fixture(scope="session")
def chat() -> Callable[..., ChatRequest]:
    def build(text: str = "hello", **more: Any) -> ChatRequest:
        messages = more.pop("messages", (Message(Role.USER, text),))
        return ChatRequest("glm-5", messages, Sampling(), Thinking(False, 0), 100, **more)

    return build


@pytest.fixture(scope="session")
def service() -> Service:
    """A reviewing service on this machine, played by a handler; yields the options that reach it."""

    @asynccontextmanager
    async def run(handler: Handler) -> AsyncIterator[HookOptions]:
        app = web.Application()
        app.router.add_post("/review", handler)
        runner = web.AppRunner(app)
        await runner.setup()
        try:
            await web.TCPSite(runner, "127.0.0.1", 0).start()
            host, port = runner.addresses[0][:2]
            yield HookOptions(f"http://{host}:{port}/review", timeout_s=5.0)
        finally:
            await runner.cleanup()

    return run


@pytest.fixture(scope="session")
def judging() -> Callable[..., Handler]:
    """A handler that rejects a word and remembers what it was asked."""

    def build(asked: list[dict[str, Any]], word: str = "bad") -> Handler:
        async def handler(request: web.Request) -> web.Response:
            asked.append(await request.json())
            hit = any(word in text for text in asked[-1]["texts"])
            verdict = {"level": "REJECT" if hit else "PASS", "risk_types": ["svc"] if hit else []}
            return web.json_response(verdict)

        return handler

    return build
