"""What an operator may choose about content review."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

HOOK_TIMEOUT_S = 3.0
HOOK_RETRIES_MAX = 1
HOOK_SEGMENT_CHARS = 400
RELOAD_EVERY_S = 2.0

HookFailure = Literal["refuse", "allow"]


@dataclass(frozen=True, slots=True)
class HookOptions:
    """A reviewing service.

    `url` is http or https and comes from the operator alone. `token`, when set, is sent as a bearer token.
    `failure` says what becomes of a text that the service could not judge. A streamed answer is shown in
    segments of `segment_chars`, each after its verdict.
    """

    url: str
    token: str | None = None
    timeout_s: float = HOOK_TIMEOUT_S
    retries_max: int = HOOK_RETRIES_MAX
    failure: HookFailure = "refuse"
    segment_chars: int = HOOK_SEGMENT_CHARS


@dataclass(frozen=True, slots=True)
class ReviewOptions:
    """`folder` holds the lists (it may be absent when there is a hook); `input` and `output` say what is
    reviewed. The lists are looked at for changes every `reload_every_s`."""

    folder: Path
    input: bool = True
    output: bool = True
    hook: HookOptions | None = None
    reload_every_s: float = RELOAD_EVERY_S
