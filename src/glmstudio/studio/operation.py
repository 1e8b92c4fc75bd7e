"""One operation of the API as data: where it is found, what it takes and gives, which function does it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

PATH_NAME = re.compile(r"\{([a-z_]+)\}")


@dataclass(frozen=True, slots=True)
class Operation:
    """`run` is called with a desk, the names in the path in their order, then the body or the query, then,
    where `idempotent`, the `Idempotency-Key` or None. `answer` is what it returns; None: content type and
    text. A `long` one reads much and gets a connection of its own, beside the one that changes things.
    """

    method: str
    path: str
    group: str
    run: Callable[..., Any]
    answer: Any
    body: type | None = None
    query: type | None = None
    status: int = 200
    idempotent: bool = False
    long: bool = False

    @property
    def name(self) -> str:
        """Unique: the name of its function."""
        return self.run.__name__

    @property
    def summary(self) -> str:
        """The first sentence of its function."""
        text = " ".join((self.run.__doc__ or "").split("\n\n")[0].split())
        return text[:-1] if text.endswith(".") else text

    @property
    def path_names(self) -> tuple[str, ...]:
        return tuple(PATH_NAME.findall(self.path))
