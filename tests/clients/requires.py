"""Which interpreter runs the programs of a side environment, and the mark of a test that needs one.

The tests of an environment that isn't there are skipped as one (conftest), with the command that builds it.
"""

from __future__ import annotations

import importlib.metadata
import sys

import pytest
from packaging.requirements import Requirement

from tests.clients.prepare import Environment


def requires(kind: str, name: str) -> pytest.MarkDecorator:
    """The mark for one environment of environments.toml."""
    return pytest.mark.environment(kind, name)


def versions(kind: str, *names: str) -> list[object]:
    """Fixture parameters, one for each environment."""
    return [pytest.param(name, marks=requires(kind, name)) for name in names]


def interpreter_for(environment: Environment) -> str | None:
    """The program that runs a script with these libraries; None when nothing holds them yet.

    The running interpreter stands in for a Python environment that isn't built, where it satisfies the same
    requirements: the test extra holds a set of SDKs that install together.
    """
    if environment.interpreter is not None:
        return environment.interpreter
    if environment.kind == "python" and all(map(_is_installed, environment.requirements)):
        return sys.executable
    return None


def _is_installed(requirement: str) -> bool:
    wanted = Requirement(requirement)
    try:
        return wanted.specifier.contains(importlib.metadata.version(wanted.name))
    except importlib.metadata.PackageNotFoundError:
        return False
