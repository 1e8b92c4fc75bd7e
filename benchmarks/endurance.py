"""What many requests leave in the server's memory: `python -m benchmarks.endurance --requests 1000000`.

Whole answers and streams of every dialect, by turns, against the scripted engine with the ledger on. Half-way
another process holds the database's lock for `--refusing-s` seconds, so that every write is refused, and lets
it go again. Printed are the resident memory of the server's processes after each leg and its growth in MiB
for 100,000 requests, over the whole run and after the first leg, which fills caches.
"""

from __future__ import annotations

import argparse
import itertools
import json
import resource
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import uvloop

from benchmarks.load import Outcome, post, run_load
from benchmarks.machine import describe
from glmstudio.testing import TestServer, serve_scripted

WORDS = 20
PAGE_BYTES = resource.getpagesize()
MIB = 1 << 20
RECOVERY_S_MAX = 60
BLOCK = 1_000
"""Requests of one kind in a row."""

COMPATIBLE = "/compatible-mode/v1/chat/completions"
NATIVE = "/api/v1/services/aigc/text-generation/generation"
ZHIPU = "/api/paas/v4/chat/completions"
PROXY = "/v1/chat/completions"

_LOCKER = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=30)
connection.execute("BEGIN IMMEDIATE")
print("locked", flush=True)
sys.stdin.read()
connection.rollback()
"""


def kinds(server: TestServer) -> list[bytes]:
    """One request of each kind, as bytes."""
    host = urlsplit(server.url).netloc
    messages = [{"role": "user", "content": "hi " * 50}]
    plain = {"model": "glm-5", "messages": messages}
    parameters = {"result_format": "message", "incremental_output": True}
    native = {"model": "glm-5", "input": {"messages": messages}, "parameters": parameters}
    found = [
        post(host, path, server.key, json.dumps(plain | {"stream": stream}).encode())
        for path in (COMPATIBLE, ZHIPU, PROXY)
        for stream in (False, True)
    ]
    whole = post(host, NATIVE, server.key, json.dumps(native).encode())
    stream = whole.replace(b"\r\n", b"\r\nX-DashScope-SSE: enable\r\n", 1)
    return [*found, whole, stream]


def resident_bytes(pid: int) -> int:
    """Of the process and of all that it has started."""
    own = int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * PAGE_BYTES
    below = {child for task in Path(f"/proc/{pid}/task").glob("*/children") for child in _pids(task)}
    return own + sum(map(resident_bytes, below))


def _pids(listed: Path) -> list[int]:
    return [int(pid) for pid in listed.read_text().split()]


class Run:
    """Requests of all kinds by turns; `done` counts them."""

    def __init__(self, server: TestServer, clients: int) -> None:
        self.server = server
        self.clients = clients
        self.done = 0
        self._turns: Iterator[bytes] = itertools.cycle(kinds(server))

    def leg(self, requests: int) -> Counter[str]:
        """So many requests; how often each status came."""
        seen: Counter[str] = Counter()
        for start in range(0, requests, BLOCK):
            seen += self._load(requests=min(BLOCK, requests - start)).statuses
        return seen

    def for_seconds(self, seconds: float) -> Counter[str]:
        """For so long, a second of each kind at a time."""
        seen: Counter[str] = Counter()
        edge = time.monotonic() + seconds
        while time.monotonic() < edge:
            seen += self._load(seconds=1).statuses
        return seen

    def one(self) -> bool:
        """Whether a single request is answered."""
        return self._load(requests=1).statuses["200"] == 1

    def _load(self, *, requests: int = 0, seconds: float = 0) -> Outcome:
        at = urlsplit(self.server.url)
        assert at.hostname is not None
        assert at.port is not None
        clients = 1 if requests == 1 else self.clients
        outcome = uvloop.run(
            run_load(
                at.hostname, at.port, next(self._turns), clients=clients, seconds=seconds, requests=requests
            )
        )
        self.done += outcome.requests
        return outcome


@contextmanager
def locked(database: Path) -> Generator[None]:
    """A process of its own holds the write lock."""
    process = subprocess.Popen(
        [sys.executable, "-c", _LOCKER, str(database)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    if process.stdout.readline().strip() != "locked":
        raise RuntimeError("the database could not be locked")
    try:
        yield
    finally:
        process.communicate("")


def refuse(run: Run, seconds: float) -> None:
    """A phase without a database, and how long the server needs to serve again."""
    with locked(run.server.data_dir / "glmstudio.db"):
        seen = run.for_seconds(seconds)
    print(f"{'database refused, ' + str(dict(seen)):<40}", end="")
    begun = time.monotonic()
    while not run.one():
        if time.monotonic() - begun > RECOVERY_S_MAX:
            raise RuntimeError(f"no answer {RECOVERY_S_MAX} s after the lock was gone")
    print(f"served again after {time.monotonic() - begun:.2f} s")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--requests", type=int, default=1_000_000)
    options.add_argument("--every", type=int, default=50_000, help="requests in a leg")
    options.add_argument("--clients", type=int, default=32)
    options.add_argument("--refusing-s", type=float, default=300, help="0: the database never refuses")
    given = options.parse_args()
    print(describe(), f"{given.clients} clients", sep="; ")
    raw = "</think>" + " ".join(f"word{n}" for n in range(WORDS))
    with serve_scripted([{"raw": raw}], settings="[logging]\nlevel = 'warning'\n") as server:
        run = Run(server, given.clients)
        points = [(0, resident_bytes(server.pid))]
        while run.done < given.requests:
            if given.refusing_s and len(points) > 1 and run.done >= given.requests / 2:
                refuse(run, given.refusing_s)
                given.refusing_s = 0
            begun, before = time.monotonic(), run.done
            seen = run.leg(min(given.every, given.requests - run.done))
            points.append((run.done, resident_bytes(server.pid)))
            show(points[-1], (run.done - before) / (time.monotonic() - begun), seen)
    print(f"growth: {slope(points):.2f} MiB for 100,000 requests", end="")
    print(f", {slope(points[1:]):.2f} after the first leg" if len(points) > 2 else "")


def show(point: tuple[int, int], per_s: float, seen: Counter[str]) -> None:
    done, size = point
    print(f"{done:>10,} requests {size / MIB:>8.2f} MiB {per_s:>8.0f} requests/s  {dict(seen)}", flush=True)


def slope(points: list[tuple[int, int]]) -> float:
    (begun, least), (ended, most) = points[0], points[-1]
    return (most - least) / MIB / max(ended - begun, 1) * 100_000


if __name__ == "__main__":
    main()
