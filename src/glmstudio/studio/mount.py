"""The management API as one ASGI callable for paths under `/studio/v1`. Light to import and to make: what it
needs is loaded, and the database opened, with the first request that comes.

Every path denies without the admin token, the document and its page too.
"""

from __future__ import annotations

import asyncio
import importlib
from typing import TYPE_CHECKING, Any

from glmstudio.studio.options import BASE, StudioOptions

if TYPE_CHECKING:
    from glmstudio.studio.app import StudioApp


def is_studio_path(path: str) -> bool:
    return path == BASE or path.startswith(BASE + "/")


class Studio:
    """Call it as ASGI; `aclose` it when the server ends."""

    def __init__(self, options: StudioOptions) -> None:
        self._options = options
        self._app: StudioApp | None = None
        self._opening = asyncio.Lock()

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        app = self._app or await self._open()
        await app(scope, receive, send)

    async def aclose(self) -> None:
        """Finish what was begun in the database, and close it."""
        async with self._opening:
            if self._app is not None:
                await self._app.aclose()

    async def _open(self) -> StudioApp:
        async with self._opening:
            if self._app is None:
                room = await asyncio.to_thread(importlib.import_module, "glmstudio.studio.app")
                self._app = room.StudioApp(self._options)
            assert self._app is not None
            return self._app
