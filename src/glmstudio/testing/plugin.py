"""pytest fixtures, found by themselves once glmstudio is installed. Nothing is imported or started until
one is used."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from glmstudio.testing import TestServer


@pytest.fixture(scope="session")
def glmstudio_scripted() -> Iterator[Callable[[Sequence[Mapping[str, Any]]], TestServer]]:
    """A function from scripted replies to a running server; the servers stop when the test session ends."""
    from glmstudio.testing import serve_scripted

    with ExitStack() as servers:
        yield lambda replies: servers.enter_context(serve_scripted(replies))


@pytest.fixture(scope="session")
def glmstudio_nano() -> Iterator[TestServer]:
    """A running server with the demonstration model, one for the whole test session."""
    from glmstudio.testing import serve_nano

    with serve_nano() as server:
        yield server
