"""Room in the KV cache: nobody is turned out without need, everyone comes back, and the oldest always goes
on."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from glmstudio.engines.llamacpp.room import RESUME_HEADROOM_TOKENS, Room, Work, prompt_tokens_max
from glmstudio.engines.protocol import Gbnf, Piece, PromptRead
from glmstudio.errors import Overloaded

FOREVER_S = 3600.0


def room_of(tokens: int, timeout_s: float = FOREVER_S) -> Room:
    """With one slot the margin is 16 tokens."""
    return Room(tokens, 1, timeout_s)


async def test_there_is_room_until_there_is_none() -> None:
    """What fits enters at once; the next one waits for somebody to leave."""
    room = room_of(116)
    await room.enter("a", 60)
    await room.enter("b", 40)
    waiting = asyncio.create_task(room.enter("c", 50))
    await asyncio.sleep(0)
    assert not waiting.done()
    room.leave("b")
    await asyncio.sleep(0)
    assert not waiting.done()
    room.leave("a")
    await waiting


async def test_an_estimate_that_was_too_high_makes_room() -> None:
    """The next one enters as soon as the real count is known."""
    room = room_of(116)
    await room.enter("a", 90)
    waiting = asyncio.create_task(room.enter("b", 50))
    await asyncio.sleep(0)
    room.hold("a", 20)
    await waiting


async def test_nobody_overtakes_in_line() -> None:
    """A small run behind a large one waits, so the large one is not starved."""
    room = room_of(116)
    await room.enter("a", 60)
    order: list[str] = []

    async def visit(name: str, tokens: int) -> None:
        await room.enter(name, tokens)
        order.append(name)

    tasks = [asyncio.create_task(visit("large", 80)), asyncio.create_task(visit("small", 10))]
    await asyncio.sleep(0)
    assert order == []
    room.leave("a")
    await asyncio.gather(*tasks)
    assert order == ["large", "small"]


async def test_whoever_is_alone_has_room() -> None:
    """One whole context always fits, margin or not."""
    room = room_of(100)
    await room.enter("a", 100)
    assert not room.must_leave("a")


async def test_all_but_the_oldest_must_leave_when_room_is_short() -> None:
    """The run that entered first goes on to its end."""
    room = room_of(116)
    for run in "abc":
        await room.enter(run, 30)
        room.hold(run, 34)
    assert [room.must_leave(run) for run in "abc"] == [False, True, True]
    room.leave("a")
    assert [room.must_leave(run) for run in "bc"] == [False, False]


async def test_waiting_for_room_has_an_end() -> None:
    """It is the same bound as for a seat; who gives up holds nothing."""
    room = room_of(116, timeout_s=0.001)
    await room.enter("a", 100)
    with pytest.raises(Overloaded, match=r"within 0\.001 s"):
        await room.enter("b", 100)
    room.leave("a")
    await room.enter("c", 100)


@pytest.mark.parametrize("granted", [True, False])
async def test_a_cancelled_waiter_holds_nothing(granted: bool) -> None:
    """Neither in line nor in the moment of its grant."""
    room = room_of(116)
    await room.enter("a", 100)
    waiting = asyncio.create_task(room.enter("b", 100))
    await asyncio.sleep(0)
    if granted:
        room.leave("a")
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    room.leave("a")
    await room.enter("c", 100)


def test_a_prompt_has_at_most_as_many_tokens_as_bytes(request_for: Any) -> None:
    """Ids count one each."""
    assert prompt_tokens_max(request_for(prompt=("你好", "ab", (1, 2, 3)))) == 6 + 2 + 3


async def test_work_goes_on_where_it_was(request_for: Any) -> None:
    """The next prompt holds the tokens so far, the bound shrinks by them, and the prompt is told once."""
    room = room_of(10_000)
    work = Work(request_for(prompt=("ab",), max_tokens=50), room, 1000)
    await work.enter()
    first = [PromptRead(2, 0), Piece("x", 1, (7,)), Piece("你", 2)]
    assert work.take(first, 5) == first
    assert work.resume()
    assert (work.request.prompt, work.request.max_tokens) == (("ab", (7,), "你"), 47)
    await work.enter()
    assert work.take([PromptRead(5, 4), Piece("y", 1, (8,))], 6) == [Piece("y", 1, (8,))]
    assert work.take([Piece("z", 1, (9,))], 7) == [Piece("z", 1, (9,))]
    assert work.resume()
    assert (work.request.prompt, work.request.max_tokens) == (("ab", (7,), "你", (8,), (9,)), 45)


async def test_work_with_a_grammar_has_its_whole_room_and_cannot_be_resumed(request_for: Any) -> None:
    """Others wait for the reserve although it is not used yet; it is never told to leave."""
    room = room_of(1016)
    other = Work(request_for(prompt=("ab",), max_tokens=100), room, 1000)
    await other.enter()
    work = Work(request_for(prompt=("ab",), max_tokens=600, grammar=Gbnf("root ::= x")), room, 1000)
    await work.enter()
    work.take([PromptRead(2, 0), Piece("x", 1, (7,))], 3)
    other.take([PromptRead(2, 0), Piece("x", 1, (7,))], 600)
    work.take([Piece("x", 1, (7,))], 4)
    assert not work.must_leave
    assert not work.resume()


async def test_resumed_work_wants_headroom(request_for: Any) -> None:
    """It does not come back for a single token."""
    room = room_of(4000)
    await room.enter("other", 4000 - 16 - 3 - RESUME_HEADROOM_TOKENS)
    work = Work(request_for(prompt=("ab",), max_tokens=5000), room, 4000)
    await work.enter()
    work.take([PromptRead(2, 0), Piece("x", 1, (7,)), Piece("x", 1, (7,))], 4)
    assert work.resume()
    with work.held():
        pass
    waiting = asyncio.create_task(work.enter())
    await asyncio.sleep(0)
    assert not waiting.done()
    room.leave("other")
    await waiting


async def test_where_everything_fits_nothing_is_noted(request_for: Any) -> None:
    """Without a room the work costs nothing."""
    work = Work(request_for(), None, 1000)
    batch = [PromptRead(2, 0)]
    with work.held():
        await work.enter()
        assert work.take(batch, 2) is batch
