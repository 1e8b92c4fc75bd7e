"""One charge, one answer, told as often as asked; and nothing that failed stands in the way of a retry."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from glmstudio.errors import IdempotencyConflict, IdempotencyFault
from glmstudio.idempotency.answers import KEPT_S, REPLAYED, Fresh, Idempotency, IdempotencyBounds, Replay
from glmstudio.storage.database import StorageError
from glmstudio.storage.worker import DatabaseWorker

SSE = (("content-type", "text/event-stream"),)


async def first(
    answers: Idempotency, name: str = "n", request: str = "r", body: bytes = b"data: 1\n\n"
) -> None:
    """A first call that goes well."""
    fresh = await answers.begin("k1", name, request)
    assert isinstance(fresh, Fresh)
    with fresh:
        fresh.add(body[:3])
        fresh.add(body[3:])
        await fresh.complete(200, SSE)


def break_off(fresh: Fresh, error: type[BaseException]) -> None:
    with fresh:
        fresh.add(b"half of it")
        raise error


async def conflict(answers: Idempotency, name: str = "n", request: str = "r") -> IdempotencyFault:
    with pytest.raises(IdempotencyConflict) as caught:
        await answers.begin("k1", name, request)
    return caught.value.fault


async def test_a_repeated_call_gets_the_first_answer(idempotency) -> None:
    """Status, headers and every byte, as often as it comes."""
    answers = idempotency()
    await first(answers)
    for _ in range(2):
        assert await answers.begin("k1", "n", "r") == Replay(200, (*SSE, REPLAYED), b"data: 1\n\n")


async def test_another_request_with_the_key_is_refused(idempotency) -> None:
    """Finished or running; what it asked for before stays."""
    answers = idempotency()
    await first(answers)
    assert await conflict(answers, request="other") is IdempotencyFault.OTHER_BODY
    assert isinstance(await answers.begin("k1", "n", "r"), Replay)
    assert isinstance(await answers.begin("k1", "m", "r"), Fresh)
    assert await conflict(answers, name="m", request="other") is IdempotencyFault.OTHER_BODY


async def test_a_second_call_during_the_first_is_told_to_come_back(idempotency) -> None:
    """Of many at once exactly one runs."""
    answers = idempotency()
    outcomes = await asyncio.gather(
        *(answers.begin("k1", "n", "r") for _ in range(20)), return_exceptions=True
    )
    (fresh,) = [outcome for outcome in outcomes if isinstance(outcome, Fresh)]
    refused = [outcome for outcome in outcomes if isinstance(outcome, IdempotencyConflict)]
    assert {error.fault for error in refused} == {IdempotencyFault.RUNNING}
    assert [error.retry_after_s for error in refused] == [1] * 19
    await fresh.complete(200, SSE)
    assert isinstance(await answers.begin("k1", "n", "r"), Replay)


async def test_a_key_is_the_callers_own(idempotency) -> None:
    """Another API key with the same Idempotency-Key makes its own first call."""
    answers = idempotency()
    await first(answers)
    assert isinstance(await answers.begin("k2", "n", "other"), Fresh)


async def test_what_failed_is_tried_again(idempotency) -> None:
    """Leaving without an answer, by an error or a client that left, gives the key back."""
    answers = idempotency()
    for error in (RuntimeError, asyncio.CancelledError):
        fresh = await answers.begin("k1", "n", "r")
        assert isinstance(fresh, Fresh)
        with pytest.raises(error):
            break_off(fresh, error)
    await first(answers, request="changed")


async def test_an_answer_too_large_to_keep_is_not_charged_again(idempotency) -> None:
    """The repeated call is refused instead of being run a second time."""
    answers = idempotency(answer_bytes_max=4)
    await first(answers)
    assert await conflict(answers) is IdempotencyFault.NOT_KEPT


async def test_an_answer_expires(idempotency, clock, database_path: Path) -> None:
    """After a day the key is new, and the row goes with the next cleaning."""
    answers = idempotency()
    await first(answers)
    clock.now_ms += KEPT_S * 1000 - 1
    assert isinstance(await answers.begin("k1", "n", "r"), Replay)
    clock.now_ms += 1_000_000
    fresh = await answers.begin("k1", "n", "other")
    assert isinstance(fresh, Fresh)
    fresh.abandon()
    with closing(sqlite3.connect(database_path)) as connection:
        assert connection.execute("SELECT COUNT(*) FROM idempotent_answers").fetchone() == (0,)


async def test_answers_outlive_the_server(idempotency, worker: DatabaseWorker) -> None:
    """A new server replays what the old one completed; what the old one left running is free."""
    old = idempotency()
    await first(old)
    await old.begin("k1", "half", "r")
    new = idempotency()
    assert isinstance(await new.begin("k1", "n", "r"), Replay)
    assert isinstance(await new.begin("k1", "half", "r"), Fresh)


async def test_the_newest_answers_of_a_key_are_kept(idempotency, clock) -> None:
    """More than the bound pushes the oldest out."""
    answers = idempotency(kept_per_key_max=2)
    for number in range(3):
        clock.now_ms += 1
        await first(answers, name=f"n{number}")
    assert isinstance(await answers.begin("k1", "n0", "r"), Fresh)
    assert isinstance(await answers.begin("k1", "n1", "r"), Replay)


async def test_a_database_that_fails_blocks_no_key(database_path: Path, clock) -> None:
    """The call is refused, and works when the database does; also when only the keeping failed."""
    worker = DatabaseWorker(database_path)
    answers = Idempotency(worker, IdempotencyBounds(), clock)
    fresh = await answers.begin("k1", "n", "r")
    assert isinstance(fresh, Fresh)
    worker.close()
    with pytest.raises(StorageError):
        await fresh.complete(200, SSE)
    with pytest.raises(StorageError):
        await answers.begin("k1", "n", "r")
    assert answers._running == {}  # pyright: ignore[reportPrivateUsage] - nothing may be left behind


@pytest.mark.parametrize("damage", ["'AAAA'", "substr(body, 1, 12)"])
async def test_a_damaged_row_is_an_error_and_not_an_answer(
    idempotency, database_path: Path, damage: str
) -> None:
    """Nobody is told half of what was said."""
    answers = idempotency()
    await first(answers)
    with closing(sqlite3.connect(database_path)) as connection, connection:
        connection.execute(f"UPDATE idempotent_answers SET body = {damage}")  # noqa: S608 - the row above
    with pytest.raises(StorageError, match="damaged"):
        await answers.begin("k1", "n", "r")
