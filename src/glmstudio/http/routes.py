"""Which path means what, for every dialect: one table, looked up once per request.

Paths are compared after doubled and trailing slashes are gone. A path under a dialect's prefix that is in
no table is that dialect's "not found"; one the real service documents and we have not built is its "not
offered".
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum, auto

from glmstudio.dialects.protocol import Dialect


class Kind(Enum):
    CHAT = auto()
    MODELS = auto()
    MODEL = auto()
    TOKENIZER = auto()
    ASYNC_CHAT = auto()
    ASYNC_RESULT = auto()
    MODERATIONS = auto()
    UNBUILT = auto()
    UNKNOWN = auto()


Paths = dict[str, tuple[Kind, tuple[str, ...]]]
"""What each path means, and by which methods."""


@dataclass(frozen=True, slots=True)
class Match:
    """`rest` is what a path had after a prefix route: a model id, a task id. `methods` empty: any method."""

    kind: Kind
    dialect: Dialect
    methods: tuple[str, ...]
    rest: str = ""


@dataclass(frozen=True, slots=True)
class Mount:
    """One dialect under one base path. `exact` and `below` map paths relative to it; `unbuilt` are
    prefixes."""

    base: str
    dialect: Dialect
    exact: Paths = field(default_factory=Paths)
    below: Paths = field(default_factory=Paths)
    unbuilt: tuple[str, ...] = ()


class Routes:
    def __init__(self, mounts: tuple[Mount, ...]) -> None:
        """Longer bases win, so `/api/paas/v4` is not taken for anything under `/api`."""
        self._exact: dict[str, Match] = {}
        self._mounts = sorted(mounts, key=lambda mount: -len(mount.base))
        for mount in mounts:
            for path, (kind, methods) in mount.exact.items():
                self._exact[mount.base + path] = Match(kind, mount.dialect, methods)

    def match(self, path: str) -> Match | None:
        """None when the path belongs to no dialect."""
        if found := self._exact.get(path):
            return found
        path = tidy(path)
        if found := self._exact.get(path):
            return found
        for mount in self._mounts:
            if path == mount.base or path.startswith(mount.base + "/"):
                return _match_below(mount, path[len(mount.base) :])
        return None


def tidy(path: str) -> str:
    """One slash where there were several, none at the end."""
    return re.sub(r"/{2,}", "/", path).rstrip("/") or "/"


def _match_below(mount: Mount, path: str) -> Match:
    for prefix, (kind, methods) in mount.below.items():
        rest = path[len(prefix) :]
        if path.startswith(prefix) and rest:
            return Match(kind, mount.dialect, methods, rest)
    if any(path == prefix or path.startswith(prefix + "/") for prefix in mount.unbuilt):
        return Match(Kind.UNBUILT, mount.dialect, (), path.lstrip("/"))
    return Match(Kind.UNKNOWN, mount.dialect, ())
