"""Asking a service: what it is told, what it may answer, and what becomes of silence and nonsense."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from glmstudio.core.verdict import RiskLevel, RiskVerdict
from glmstudio.errors import DeploymentDown, OperatorError
from glmstudio.review.hook import CALL_CHARS_MAX, Hook, read_token
from glmstudio.review.options import HookOptions


@asynccontextmanager
async def asking(options: HookOptions) -> AsyncIterator[Hook]:
    hook = Hook(options)
    try:
        yield hook
    finally:
        await hook.aclose()


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
async def test_no_verdict_is_refused_or_let_through_as_set(
    service, status: int, body: bytes, tries: int
) -> None:
    """Each row: a bad answer of the service, and how often it is asked. Its words reach nobody."""
    count = 0

    async def handler(request: web.Request) -> web.Response:
        nonlocal count
        count += 1
        return web.Response(status=status, body=body, headers={"location": "http://192.0.2.1/"})

    async with service(handler) as options:
        async with asking(options) as hook:
            with pytest.raises(DeploymentDown, match="content review is not available"):
                await hook.judge("input", ["x"], account="a", request_id="r")
        assert count == tries
        async with asking(replace(options, failure="allow")) as hook:
            assert await hook.judge("input", ["x"], account="a", request_id="r") == RiskVerdict()


async def test_a_service_that_is_not_there_gives_no_verdict(service, judging) -> None:
    """Connection refused, on both tries."""
    async with service(judging([])) as gone:
        pass
    async with asking(gone) as hook:
        with pytest.raises(DeploymentDown):
            await hook.judge("input", ["x"], account="a", request_id="r")


async def test_a_silent_service_is_not_waited_for(service) -> None:
    """After the bound there is no verdict, however long the answer would take."""
    waiting = asyncio.Event()

    async def silent(request: web.Request) -> web.Response:
        await waiting.wait()
        return web.Response()

    async with service(silent) as options:
        async with asking(replace(options, timeout_s=0.05, retries_max=0)) as hook:
            with pytest.raises(DeploymentDown):
                await hook.judge("input", ["x"], account="a", request_id="r")
        waiting.set()


async def test_a_second_try_may_help(service) -> None:
    """A service that fails once is asked again."""
    answers = iter([500, 200])

    async def handler(request: web.Request) -> web.Response:
        return web.Response(status=next(answers), body=b'{"level":"REVIEW","risk_types":["b","a","b"]}')

    async with service(handler) as options, asking(options) as hook:
        verdict = await hook.judge("input", ["x"], account="a", request_id="r")
    assert verdict == RiskVerdict(RiskLevel.REVIEW, ("a", "b"))


async def test_a_long_input_takes_several_calls(service, judging) -> None:
    """Each bounded; the block may come from any of them, and ends the asking."""
    asked: list[dict[str, Any]] = []
    async with service(judging(asked)) as options, asking(options) as hook:
        texts = ["x" * (CALL_CHARS_MAX + 5), "y" * 10, "bad", "z" * CALL_CHARS_MAX]
        verdict = await hook.judge("input", texts, account="a", request_id="r")
    assert verdict == RiskVerdict(RiskLevel.REJECT, ("svc",))
    assert [sum(map(len, one["texts"])) for one in asked] == [CALL_CHARS_MAX, 18]


async def test_the_token_is_sent_and_lone_surrogates_are_not(service) -> None:
    """The service gets valid JSON, whatever a caller wrote."""
    seen: list[tuple[str | None, Any]] = []

    async def handler(request: web.Request) -> web.Response:
        seen.append((request.headers.get("authorization"), await request.json()))
        return web.json_response({"level": "PASS"})

    async with service(handler) as options, asking(replace(options, token="t0k")) as hook:
        await hook.judge("input", ["a\ud800b"], account="a", request_id="r")
    ((token, body),) = seen
    assert token == "Bearer t0k"
    assert body["texts"] == ["a?b"]


def test_a_token_is_the_one_line_of_its_file(tmp_path: Path) -> None:
    """The end of the line does not belong to it."""
    (tmp_path / "token").write_text("t0k-en\n")
    assert read_token(tmp_path / "token") == "t0k-en"


@pytest.mark.parametrize("content", [b"", b"a b", b"a\nb", b"\xff", b"x" * 4097, None])
def test_another_file_is_no_token(tmp_path: Path, content: bytes | None) -> None:
    """Each row: what the file holds (None: there is none). The refusal does not repeat it."""
    path = tmp_path / "token"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(OperatorError, match="hook_token_file"):
        read_token(path)


@pytest.mark.parametrize("url", ["ftp://h/x", "http://", "h/x", "http://user:secret@h/x"])
def test_an_address_that_is_none_is_said_without_repeating_it(url: str) -> None:
    """It may hold a secret."""
    with pytest.raises(OperatorError) as caught:
        Hook(HookOptions(url))
    assert "secret" not in str(caught.value)
