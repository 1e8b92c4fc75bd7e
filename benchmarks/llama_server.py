"""llama.cpp's own HTTP server on one file, as the peer of `benchmarks.streaming`.

It is started just as our engine starts it (threads, cache, batch), so that the figures differ by what lies in
front of it and nothing else. Prints address and key, then serves until its standard input ends.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from glmstudio.engines.llamacpp.engine import LlamaCppEngine, LlamaCppOptions


async def main(checkpoint: Path, slots: int) -> None:
    engine = LlamaCppEngine(checkpoint, None, LlamaCppOptions(slots=slots))
    await engine.start()
    child = engine._child
    assert child is not None
    print(f"http://127.0.0.1:{child.port} {child.secret}", flush=True)
    await asyncio.to_thread(sys.stdin.read)
    await engine.aclose()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), int(sys.argv[2])))
