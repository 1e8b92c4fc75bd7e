"""Whoever is still there when his time is up is called, once, in the order of coming."""

import asyncio

from glmstudio.http.deadlines import Deadlines


async def test_the_late_are_called_in_order_and_the_gone_are_not() -> None:
    """Who was removed in time hears nothing; the others do, the first first."""
    heard, all_heard = [], asyncio.Event()
    deadlines = Deadlines(0.01)
    numbers = [deadlines.add(lambda n=n: heard.append(n)) for n in range(4)]
    deadlines.add(all_heard.set)
    deadlines.remove(numbers[0])
    deadlines.remove(numbers[2])
    await all_heard.wait()
    assert heard == [1, 3]
    deadlines.remove(numbers[1])


async def test_who_comes_later_is_called_later_also_after_a_pause() -> None:
    """The timer is armed anew for those who came since, and after nobody was there."""
    deadlines = Deadlines(0.01)
    for _ in range(2):
        first, second = asyncio.Event(), asyncio.Event()
        deadlines.add(first.set)
        await asyncio.sleep(0)
        deadlines.add(second.set)
        await first.wait()
        await second.wait()


async def test_a_caller_may_come_again_while_it_is_called() -> None:
    """Adding from inside the call neither loses nor repeats anybody."""
    deadlines, done, calls = Deadlines(0.001), asyncio.Event(), []

    def late() -> None:
        calls.append(len(calls))
        if len(calls) < 3:
            deadlines.add(late)
        else:
            done.set()

    deadlines.add(late)
    await done.wait()
    assert calls == [0, 1, 2]
