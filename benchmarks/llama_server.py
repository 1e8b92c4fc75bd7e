"""llama.cpp's own HTTP server on one file, as the peer of `benchmarks.streaming`; prints its address and
serves."""

from __future__ import annotations

import sys

import xllamacpp


def main(checkpoint: str, slots: int) -> None:
    params = xllamacpp.CommonParams()
    params.model.path = checkpoint
    params.n_parallel = slots
    params.kv_unified = True
    params.cpuparams.n_threads = 2
    params.hostname = "127.0.0.1"
    params.port = 0
    server = xllamacpp.Server(params)
    print(server.listening_address, flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
