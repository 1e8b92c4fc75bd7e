"""Requests/s and SSE events/s through the whole server with the scripted engine: `python -m
benchmarks.gateway`.

The server runs in its own process and shares the machine with the load, as the bar in the design says.
"""

from __future__ import annotations

import argparse
import json
from urllib.parse import urlsplit

import uvloop

from benchmarks.load import Outcome, percentile, post, run_load
from benchmarks.machine import describe
from glmstudio.testing import TestServer, serve_scripted

WORDS = 50
PATHS = {
    "compatible": "/compatible-mode/v1/chat/completions",
    "zhipu": "/api/paas/v4/chat/completions",
    "proxy": "/v1/chat/completions",
}


def body(path: str, stream: bool) -> bytes:
    value = {
        "model": "glm-4-flash" if path != PATHS["compatible"] else "glm-5",
        "messages": [
            {"role": "system", "content": "You are helpful. " * 20},
            {"role": "user", "content": "hi " * 50},
        ],
        "stream": stream,
        "max_tokens": 2 * WORDS,
    }
    if path == PATHS["compatible"]:
        value["enable_thinking"] = False
    return json.dumps(value).encode()


def measure(server: TestServer, path: str, stream: bool, clients: int, seconds: float) -> Outcome:
    at = urlsplit(server.url)
    assert at.hostname is not None
    assert at.port is not None
    request = post(at.netloc, path, server.key, body(path, stream))
    uvloop.run(run_load(at.hostname, at.port, request, clients=clients, seconds=1))
    return uvloop.run(run_load(at.hostname, at.port, request, clients=clients, seconds=seconds))


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--clients", type=int, default=32)
    options.add_argument("--seconds", type=float, default=5)
    given = options.parse_args()
    print(describe(), f"{given.clients} clients", sep="; ")
    print(
        f"{'dialect':<12}{'kind':<8}{'requests/s':>12}{'events/s':>12}{'p50 ms':>9}{'p99 ms':>9}{'errors':>8}"
    )
    raw = " ".join(f"word{n}" for n in range(WORDS // 2))
    with serve_scripted([{"raw": raw}], settings="[logging]\nlevel = 'warning'\n") as server:
        for name, path in PATHS.items():
            for stream in (False, True):
                seen = measure(server, path, stream, given.clients, given.seconds)
                p50, p99 = (percentile(seen.latencies, share) * 1e3 for share in (0.5, 0.99))
                print(
                    f"{name:<12}{'stream' if stream else 'whole':<8}{seen.requests_per_s:>12.0f}"
                    f"{seen.events_per_s:>12.0f}{p50:>9.2f}{p99:>9.2f}{seen.errors():>8}"
                )


if __name__ == "__main__":
    main()
