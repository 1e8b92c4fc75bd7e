"""`glmstudio env` is all that a program needs which leaves base URL and key to the environment."""

from __future__ import annotations

import shlex
import subprocess
import sys
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from glmstudio.testing import TestServer
from tests.clients.requires import requires

pytestmark = pytest.mark.clients


@pytest.fixture(scope="module")
def variables(server: TestServer) -> Mapping[str, str]:
    """What the shell would hold after `eval "$(glmstudio env)"`."""
    command = [sys.executable, "-m", "glmstudio", "env", "--data-dir", str(server.data_dir)]
    printed = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True).stdout
    words = [word for word in shlex.split(printed) if word != "export"]
    return dict(word.split("=", 1) for word in words)


@pytest.mark.parametrize(
    ("name", "program"),
    [
        pytest.param(name, program, marks=requires("python", name))
        for name, program in (
            ("openai-3", "environment_openai.py"),
            ("dashscope-2.0", "environment_dashscope.py"),
            ("zhipuai", "environment_zhipuai.py"),
            ("zai", "environment_zai.py"),
        )
    ],
)
def test_an_sdk_needs_no_arguments(
    run_program: Callable[..., Mapping[str, Any]], variables: Mapping[str, str], name: str, program: str
) -> None:
    """A client made without base URL and key reaches the server and is answered."""
    saw = run_program("python", name, program, **variables)
    assert saw["answer"] == "I am a GLM that reads from a script."
