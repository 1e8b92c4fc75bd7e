"""The command line as a function: arguments in; exit code, output and error output out."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

os.environ["GLMSTUDIO_LANG"] = "en"  # help is read when the commands are, whatever language the tester speaks

from glmstudio.cli import main

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home, and no settings from the environment that the tests run in."""
    for name in list(os.environ):
        if name.startswith("GLMSTUDIO_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    return tmp_path


@pytest.fixture
def run(home: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def run_command(*arguments: str) -> tuple[int, str, str]:
        capsys.readouterr()
        code = main(arguments)
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return run_command
