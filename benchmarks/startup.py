"""From the command to the first served request, and memory then: `python -m benchmarks.startup`."""

from __future__ import annotations

import statistics
import time
import urllib.request
from pathlib import Path

from benchmarks.machine import describe
from glmstudio.testing import serve_nano

RUNS = 5


def main() -> None:
    print(describe())
    seconds, megabytes = [], []
    for _ in range(RUNS):
        begun = time.perf_counter()
        with serve_nano() as server:
            with urllib.request.urlopen(server.url + "/readyz") as reply:
                assert reply.status == 200
            seconds.append(time.perf_counter() - begun)
            megabytes.append(resident_mib(server.pid))
    print(f"ready after {statistics.median(seconds):.2f} s (min {min(seconds):.2f}, max {max(seconds):.2f})")
    print(f"RSS of the web process {statistics.median(megabytes):.0f} MiB")


def resident_mib(pid: int) -> float:
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("no VmRSS for the process")


if __name__ == "__main__":
    main()
