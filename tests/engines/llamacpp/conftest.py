"""A real engine on the packaged checkpoint."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from glmstudio import nano
from glmstudio.engines.llamacpp.engine import LlamaCppEngine, LlamaCppOptions


@pytest.fixture(scope="session")
def checkpoint_file() -> Path:
    return nano.checkpoint_path()


@pytest_asyncio.fixture(loop_scope="module")
async def start(checkpoint_file: Path) -> AsyncIterator[Callable[..., Any]]:
    """Starts engines with the given options and closes them in the end."""
    engines: list[LlamaCppEngine] = []

    async def begin(**options: Any) -> LlamaCppEngine:
        engine = LlamaCppEngine(
            checkpoint_file, options=LlamaCppOptions(**{"slots": 2, "context_tokens": 2048, **options})
        )
        engines.append(engine)
        await engine.start()
        return engine

    yield begin
    for engine in engines:
        await engine.aclose()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def engine(checkpoint_file: Path) -> AsyncIterator[LlamaCppEngine]:
    """One engine with two slots, for every test that needs no other."""
    shared = LlamaCppEngine(checkpoint_file, options=LlamaCppOptions(slots=2, context_tokens=1024))
    await shared.start()
    yield shared
    await shared.aclose()
