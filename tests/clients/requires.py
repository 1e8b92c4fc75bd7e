"""Names the side environment that a test needs: the tests of one that isn't built are skipped as one."""

from __future__ import annotations

import pytest


def requires(kind: str, name: str) -> pytest.MarkDecorator:
    """The mark for one environment of environments.toml."""
    return pytest.mark.environment(kind, name)


def versions(kind: str, *names: str) -> list[object]:
    """Fixture parameters, one for each environment."""
    return [pytest.param(name, marks=requires(kind, name)) for name in names]
