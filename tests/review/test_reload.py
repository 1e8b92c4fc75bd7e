"""Lists that change under a running server."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from glmstudio.core.events import Event, TextDelta
from glmstudio.core.usage import Usage
from glmstudio.core.verdict import RiskLevel
from glmstudio.errors import ContentBlocked, OperatorError
from glmstudio.generation.turn import Step
from glmstudio.review.guard import Review
from glmstudio.review.options import ReviewOptions
from glmstudio.review.reload import FollowedLists

EVERY_S = 0.001


def blocks(rules: object, text: str, account: str = "a") -> bool:
    return rules.judge(text, account).level is RiskLevel.REJECT  # type: ignore[attr-defined]


def test_files_that_stay_are_not_read_again(tmp_path: Path) -> None:
    """Looking says that nothing changed, as long as nothing does."""
    (tmp_path / "ads.words").write_text("cheap")
    lists = FollowedLists(tmp_path)
    assert blocks(lists.load(), "cheap")
    assert lists.look() is None
    assert lists.look() is None


def replace(folder: Path) -> None:
    """Another file of the same size and time under the same name."""
    state = (folder / "ads.words").stat()
    new = folder / ".ads.words"
    new.write_text("dearx")
    os.utime(new, ns=(state.st_atime_ns, state.st_mtime_ns))
    new.rename(folder / "ads.words")


@pytest.mark.parametrize(
    "change",
    [
        lambda folder: (folder / "ads.words").write_text("dearx, longer\ndearx"),
        lambda folder: (folder / "new.words").write_text("dearx"),
        lambda folder: (folder / "accounts" / "acme" / "own.words").write_text("dearx"),
        replace,
    ],
)
def test_a_change_is_noticed_once(tmp_path: Path, change: Callable[[Path], object]) -> None:
    """Another content, a new file, a new file of an account, a file put in the place of another."""
    (tmp_path / "accounts" / "acme").mkdir(parents=True)
    (tmp_path / "ads.words").write_text("cheap")
    lists = FollowedLists(tmp_path)
    assert not blocks(lists.load(), "dearx", "acme")
    change(tmp_path)
    rules = lists.look()
    assert blocks(rules, "dearx", "acme")
    assert lists.look() is None


def test_a_file_that_goes_takes_its_words_along(tmp_path: Path) -> None:
    """What is no longer listed is no longer blocked."""
    for name in ("ads", "spam"):
        (tmp_path / f"{name}.words").write_text(name)
    lists = FollowedLists(tmp_path)
    assert blocks(lists.load(), "spam")
    (tmp_path / "spam.words").unlink()
    rules = lists.look()
    assert not blocks(rules, "spam")
    assert blocks(rules, "ads")


def test_a_broken_file_is_told_once(tmp_path: Path) -> None:
    """The error names file and line; the same state is not read again, the mended one is."""
    (tmp_path / "ads.words").write_text("cheap")
    lists = FollowedLists(tmp_path)
    lists.load()
    (tmp_path / "bad.patterns").write_text("fine\na*\n")
    with pytest.raises(OperatorError, match=r"bad\.patterns, line 2"):
        lists.look()
    assert lists.look() is None
    (tmp_path / "bad.patterns").write_text("a{1,3}")
    assert blocks(lists.look(), "aa")


@asynccontextmanager
async def following(folder: Path) -> AsyncIterator[Review]:
    review = Review.load(ReviewOptions(folder, reload_every_s=EVERY_S))
    try:
        yield review
    finally:
        await review.aclose()


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(30):
        while not holds():  # noqa: ASYNC110 - the log has no event
            await asyncio.sleep(EVERY_S)


async def refuses(review: Review, chat: Callable[..., object], text: str) -> bool:
    try:
        await review.check_input(chat(text), "a", "r")  # type: ignore[arg-type]
    except ContentBlocked:
        return True
    return False


async def test_a_running_review_takes_new_lists(tmp_path: Path, chat, capsys) -> None:
    """Requests meet the new words; an answer that has begun ends under the old ones."""
    (tmp_path / "ads.words").write_text("cheap")
    async with following(tmp_path) as review:
        assert not await refuses(review, chat, "dearx")
        shown: list[Event] = []

        async def show(steps: list[Step]) -> None:
            shown.extend(steps[0][0])

        answer = review.output(show, "a", "r")
        await answer([([TextDelta("dear")], Usage())])
        assert shown == [TextDelta("dear")]
        (tmp_path / "new.words").write_text("dearx")
        logged = [""]

        def read_again() -> bool:
            logged[0] += capsys.readouterr().out
            return "review lists read again" in logged[0]

        await until(read_again)
        assert await refuses(review, chat, "dearx")
        with pytest.raises(ContentBlocked):
            await answer([([TextDelta("x, not cheap")], Usage())])
        assert shown == [TextDelta("dear"), TextDelta("x, not ")]


async def test_broken_lists_leave_the_former_in_effect(tmp_path: Path, chat, capsys) -> None:
    """The log says why, and following goes on; a folder that was emptied is no lists either."""
    (tmp_path / "ads.words").write_text("cheap")
    logged = [""]

    def said(text: str) -> bool:
        logged[0] += capsys.readouterr().out
        return text in logged[0]

    async with following(tmp_path) as review:
        (tmp_path / "bad.patterns").write_text("a*\n")
        await until(lambda: said("bad.patterns, line 1"))
        assert await refuses(review, chat, "cheap")
        (tmp_path / "bad.patterns").unlink()
        (tmp_path / "ads.words").unlink()
        await until(lambda: said("holds no list"))
        assert await refuses(review, chat, "cheap")
        (tmp_path / "spam.words").write_text("dearx")
        await until(lambda: said("read again"))
        assert await refuses(review, chat, "dearx")
        assert not await refuses(review, chat, "cheap")
