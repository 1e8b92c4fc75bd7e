"""What this machine gives us: processors and memory, as far as we may use them (affinity, container
limits)."""

from __future__ import annotations

import math
import os
from pathlib import Path

CGROUP = Path("/sys/fs/cgroup")
"""Where Linux tells the limits of our container (cgroup version 2)."""


def usable_cpus(cgroup: Path = CGROUP) -> int:
    """Processors that we may run on at the same time, at least 1."""
    affinity = getattr(os, "sched_getaffinity", None)
    cpus = len(affinity(0)) if affinity is not None else os.cpu_count() or 1
    quota = _first_line(cgroup / "cpu.max").split()
    if len(quota) == 2 and all(part.isdecimal() for part in quota) and int(quota[1]):
        cpus = min(cpus, math.ceil(int(quota[0]) / int(quota[1])))
    return max(cpus, 1)


def usable_memory_bytes(cgroup: Path = CGROUP) -> int:
    """Memory of the machine, or of our container where that is less."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    limit = _first_line(cgroup / "memory.max")
    return min(memory, int(limit)) if limit.isdecimal() else memory


def default_threads(cpus: int) -> int:
    """Threads that compute. One processor is left for everything around the engine: llama.cpp's threads
    wait for each other by spinning, and a step is as slow as the thread that has to share its processor."""
    return max(1, cpus - 1)


def _first_line(path: Path) -> str:
    """The first line; "" where there is no such file."""
    try:
        return path.read_text(encoding="ascii").partition("\n")[0].strip()
    except (OSError, UnicodeDecodeError):
        return ""
