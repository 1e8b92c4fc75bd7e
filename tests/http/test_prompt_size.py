"""A prompt that cannot fit is refused without reading all of it."""

from __future__ import annotations

from typing import Any, cast

import pytest

from glmstudio.core.request import Message, Role
from glmstudio.engines.protocol import Engine
from glmstudio.errors import ContextTooLong
from glmstudio.http.prompt_size import CUT_TOKENS_MAX, check_messages, count_within, tokens_at_most

LIMIT = 100


class Words:
    """Counts words as tokens, and remembers how many characters it had to read for that."""

    def __init__(self) -> None:
        self.read = 0

    async def count_tokens(self, prompt: Any) -> int:
        self.read += sum(map(len, prompt))
        return sum(len(piece.split()) for piece in prompt)


def words() -> Any:
    return Words()


@pytest.mark.parametrize("pieces", [("a " * 100,), ("a " * 50, "", "b " * 50), ("x" * 100_000,)])
async def test_what_fits_is_counted_exactly(pieces: tuple[str, ...]) -> None:
    """However long a text is, its tokens decide."""
    engine = words()
    assert await count_within(cast(Engine, engine), pieces, LIMIT) == sum(len(p.split()) for p in pieces)


async def test_what_is_a_little_too_long_is_refused_with_its_exact_length() -> None:
    """Both figures are told, as of the whole."""
    with pytest.raises(ContextTooLong) as refusal:
        await count_within(words(), ("a " * 101,), LIMIT)
    assert (refusal.value.limit, refusal.value.given, refusal.value.shown) == (LIMIT, 101, "101")


async def test_of_megabytes_only_a_beginning_is_read() -> None:
    """The beginning alone is over the limit, so nobody waits for the rest to be counted."""
    engine = words()
    with pytest.raises(ContextTooLong) as refusal:
        await count_within(engine, ("a ", "b " * 4_000_000, "c"), LIMIT)
    assert engine.read <= 8 * (LIMIT + CUT_TOKENS_MAX)
    assert refusal.value.given > LIMIT
    assert refusal.value.shown == f"{refusal.value.given}+"


async def test_more_pieces_than_tokens_are_refused_uncounted() -> None:
    """Pieces are tokenised one by one, so each that holds anything is a token at least."""
    engine = words()
    with pytest.raises(ContextTooLong):
        await count_within(engine, ("x",) * 101, LIMIT)
    assert engine.read == 0
    assert await count_within(engine, ("x",) * 100 + ("",) * 50, LIMIT) == 100


def test_more_messages_than_tokens_are_refused_before_they_are_rendered() -> None:
    """Each turn has a token for its role."""
    turn = Message(Role.USER, "")
    check_messages((turn,) * LIMIT, LIMIT)
    with pytest.raises(ContextTooLong, match=r"101\+ tokens; the limit is 100"):
        check_messages((turn,) * 101, LIMIT)


def test_characters_bound_the_tokens() -> None:
    """No character has more than four bytes, and no token less than one."""
    assert tokens_at_most(("𝄞", "ab")) == 12
