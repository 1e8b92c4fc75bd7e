"""How many tokens one answer took, as the engine counted them."""

from __future__ import annotations

from typing import Final, NamedTuple


class Usage(NamedTuple):
    """Token counts of one answer, cumulative up to the moment they are read.

    `prompt_tokens` is the number of ids the engine was given and includes `cached_tokens` (read from the
    prefix cache). `completion_tokens` is every generated token and includes `reasoning_tokens`. A named
    tuple and not a dataclass, because one is made for every token.
    """

    prompt_tokens: int = 0
    cached_tokens: int = 0
    completion_tokens: int = 0
    reasoning_tokens: int = 0

    @property
    def total_tokens(self) -> int:
        return self.prompt_tokens + self.completion_tokens


NOTHING: Final = Usage()
"""Before the engine has read anything."""
