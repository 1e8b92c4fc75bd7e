"""Is a prompt longer than its model takes? Told without counting what cannot fit: a body of megabytes would
keep the engine's tokenizer busy for seconds, to end in the same refusal.

Knows tokens only as something that texts have at least and at most so many of.
"""

from __future__ import annotations

from collections.abc import Sequence

from glmstudio.core.request import Message
from glmstudio.engines.protocol import Engine
from glmstudio.errors import ContextTooLong

BYTES_PER_CHARACTER_MAX = 4
"""A byte-level token holds at least one byte, so four times the characters bounds the tokens without
counting them."""
BEGINNING_CHARACTERS_PER_TOKEN = 8
"""Nearly every text has a token in so many characters: where a beginning of this size is too long already,
the rest need not be read."""
CUT_TOKENS_MAX = 64
"""What a text that is cut in the middle of a word may have more than the whole."""


def tokens_at_most(pieces: Sequence[str]) -> int:
    return sum(map(len, pieces)) * BYTES_PER_CHARACTER_MAX


def check_messages(messages: Sequence[Message], limit: int) -> None:
    """A turn has a token at least: its role. Raises ContextTooLong."""
    if len(messages) > limit:
        raise ContextTooLong(limit, len(messages), at_least=True)


async def count_within(engine: Engine, pieces: Sequence[str], limit: int) -> int:
    """How many tokens the prompt has. Raises ContextTooLong when these are more than `limit`, and what
    counting raises."""
    if len(pieces) > limit and (filled := sum(map(bool, pieces))) > limit:
        raise ContextTooLong(limit, filled, at_least=True)  # pieces are tokenised one by one
    size = BEGINNING_CHARACTERS_PER_TOKEN * (limit + CUT_TOKENS_MAX)
    if sum(map(len, pieces)) > size:
        begun = await engine.count_tokens(_beginning(pieces, size)) - CUT_TOKENS_MAX
        if begun > limit:
            raise ContextTooLong(limit, begun, at_least=True)
    given = await engine.count_tokens(tuple(pieces))
    if given > limit:
        raise ContextTooLong(limit, given)
    return given


def _beginning(pieces: Sequence[str], size: int) -> tuple[str, ...]:
    taken: list[str] = []
    for piece in pieces:
        taken.append(piece[:size])
        size -= len(piece)
        if size <= 0:
            break
    return tuple(taken)
