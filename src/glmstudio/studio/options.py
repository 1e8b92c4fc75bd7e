"""Where the management API lives and what it is given. Knows nothing of how it answers."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from glmstudio.admission.master_key import MasterKey

BASE = "/studio/v1"


@dataclass(frozen=True, slots=True)
class StudioOptions:
    """`bound` are the model ids that the settings bind by name, those without a card among them.
    `monotonic_ms` never goes back; `now_ms` is Unix time."""

    database_path: Path
    master: MasterKey
    bound: frozenset[str] = frozenset()
    body_bytes_max: int = 64 * 1024
    body_timeout_s: float = 30.0
    now_ms: Callable[[], int] = lambda: int(time.time() * 1000)
    monotonic_ms: Callable[[], int] = lambda: time.monotonic_ns() // 1_000_000
    new_id: Callable[[], str] = lambda: str(uuid.uuid4())
