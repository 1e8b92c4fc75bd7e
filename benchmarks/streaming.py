"""Tokens/s through the whole stack against llama.cpp's own server on the same file: `python -m
benchmarks.streaming`.

Both servers run side by side (one idle while the other is measured), with the same checkpoint, slots,
prompt and sampling; rounds alternate, and the median of their ratios counts. The sampling is hot on
purpose, so that answers run to their bound and both sides generate the same number of tokens.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import uvloop

from benchmarks.load import Outcome, percentile, post, run_load
from benchmarks.machine import describe
from glmstudio.nano import checkpoint_path
from glmstudio.testing import serve

TOKENS = 200
PROMPT = "Tell me a long story about the sea, the rain and the way home."
HOT = {"temperature": 1.99, "top_p": 1.0, "top_k": 0}


@contextmanager
def llama_server(checkpoint: Path, slots: int) -> Iterator[tuple[str, str]]:
    """llama.cpp's own HTTP server in a process of its own; yields its address and key."""
    process = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.llama_server", str(checkpoint), str(slots)],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, stdin=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        assert process.stdout is not None
        for line in process.stdout:
            if line.startswith("http://"):
                url, key = line.split()
                yield url, key
                break
        else:
            raise RuntimeError("llama.cpp's server did not start")
    finally:
        process.kill()
        process.wait()


def ours(path: str) -> bytes:
    value = {
        "model": "glm-5", "messages": [{"role": "user", "content": PROMPT}], "stream": True,
        "enable_thinking": False, "max_tokens": TOKENS, "stream_options": {"include_usage": True}, **HOT,
    }  # fmt: skip
    return json.dumps(value).encode()


def theirs() -> bytes:
    prompt = f"[gMASK]<sop><|user|>{PROMPT}<|assistant|></think>"
    value = {"prompt": prompt, "stream": True, "n_predict": TOKENS, "cache_prompt": True, "min_p": 0.0, **HOT}
    return json.dumps(value).encode()


def tokens_in(body: bytes, key: str) -> int:
    """The last count of that name in a stream."""
    at = body.rfind(f'"{key}":'.encode())
    digits = body[at + len(key) + 3 :].lstrip()
    return int(digits[: next(i for i, c in enumerate(digits) if not chr(c).isdigit())])


def measure(
    url: str, request: bytes, streams: int, rounds: int, key: str, reconnect: bool
) -> tuple[float, Outcome]:
    at = urlsplit(url)
    assert at.hostname is not None
    assert at.port is not None
    seen = uvloop.run(
        run_load(
            at.hostname, at.port, request, clients=streams, requests=streams * rounds,
            keep_bodies=True, reconnect=reconnect,
        )
    )  # fmt: skip
    if seen.errors():
        raise RuntimeError(f"{seen.errors()} requests failed: {dict(seen.statuses)}")
    return sum(tokens_in(body, key) for body in seen.bodies) / seen.seconds, seen


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--checkpoint", type=Path, default=checkpoint_path())
    options.add_argument("--slots", type=int, default=16)
    options.add_argument("--pairs", type=int, default=5, help="how often both are measured in turn")
    options.add_argument("--rounds", type=int, default=4, help="answers of each stream in one measurement")
    given = options.parse_args()
    print(describe())
    print(f"{'streams':>8}{'tok/s':>10}{'peer tok/s':>12}{'ratio':>8}{'TTFT ms':>10}{'peer TTFT ms':>14}")
    settings = f"[engine]\nslots = {given.slots}\n[logging]\nlevel = 'warning'\n"
    with (
        serve(models={"*": str(given.checkpoint)}, settings=settings) as mine,
        llama_server(given.checkpoint, given.slots) as (peer, peer_key),
    ):
        my_path = "/compatible-mode/v1/chat/completions"
        my_request = post("127.0.0.1", my_path, mine.key, ours(my_path))
        peer_request = post("127.0.0.1", "/completion", peer_key, theirs(), close=True)
        for streams in (1, 4, 16):
            rows = []
            for pair in range(given.pairs + 1):
                my_rate, my_seen = measure(
                    mine.url, my_request, streams, given.rounds, "completion_tokens", False
                )
                peer_rate, peer_seen = measure(
                    peer, peer_request, streams, given.rounds, "tokens_predicted", True
                )
                if pair:  # the first pair warms both up
                    rows.append((my_rate, peer_rate, my_seen, peer_seen))
            ratio = statistics.median(mine_ / peer_ for mine_, peer_, _, _ in rows)
            mine_ttft = percentile([t for row in rows for t in row[2].first_bytes], 0.5) * 1e3
            peer_ttft = percentile([t for row in rows for t in row[3].first_bytes], 0.5) * 1e3
            print(
                f"{streams:>8}{statistics.median(r[0] for r in rows):>10.0f}"
                f"{statistics.median(r[1] for r in rows):>12.0f}{ratio:>8.2f}"
                f"{mine_ttft:>10.2f}{peer_ttft:>14.2f}"
            )


if __name__ == "__main__":
    main()
