"""A deployment's name is fit for every place where it is told."""

from __future__ import annotations

from typing import Any, cast

import pytest

from glmstudio.routing.deployment import NAME_CHARS_MAX, Deployment


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("GLM 4 9B Chat", "GLM 4 9B Chat"),
        ("智谱 GLM", "智谱 GLM"),
        ("GLM\r\nset-cookie: x", "GLM set-cookie: x"),
        ("\tGLM\x00\x1b[2J\x7f\x85\u2028", "GLM [2J"),
        ("broken \udcff name", "broken name"),
        ("\n", "unnamed"),
        ("", "unnamed"),
        ("x" * 1_000_000, "x" * NAME_CHARS_MAX),
    ],
)
def test_a_name_is_one_printable_line(given: str, shown: str) -> None:
    """Whatever a checkpoint or a file is called; an ordinary name stays as it is."""
    assert Deployment(given, "source", cast(Any, None)).name == shown
    assert shown.encode()
