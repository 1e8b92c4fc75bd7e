"""The side environments: what they are called, when they count as built, and how a wrong name is refused."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from tests.clients.prepare import Environment, environments, main
from tests.clients.requires import interpreter_for


def test_every_environment_pins_its_libraries() -> None:
    """A client test must mean the same next month: the first requirement of each environment is exact."""
    for environment in environments().values():
        separator = "==" if environment.kind == "python" else "@"
        assert separator in environment.requirements[0]


def test_other_requirements_are_another_environment() -> None:
    """Changing a pin makes an environment count as not built."""
    one = Environment("python", "x", ("openai==1.0",))
    other = Environment("python", "x", ("openai==1.1",))
    assert one.digest != other.digest


def test_an_environment_that_was_never_built_has_no_interpreter() -> None:
    """Nothing stands in for libraries that no interpreter holds."""
    missing = Environment("python", "never-built", ("no-such-library==0.0.1",))
    assert not missing.is_ready
    assert interpreter_for(missing) is None
    assert missing.command == "python -m tests.clients.prepare never-built"
    assert interpreter_for(Environment("node", "never-built", ("no-such@0.0.1",))) is None


def test_the_running_interpreter_stands_in_where_it_holds_the_same() -> None:
    """A bare `pip install -e '.[test]'` already runs the SDKs of the test extra."""
    held = Environment("python", "never-built", ("pytest>=8",))
    assert interpreter_for(held) == sys.executable


def test_names_are_unique_over_both_kinds() -> None:
    """The command takes names without saying which kind is meant."""
    names = [environment.name for environment in environments().values()]
    assert len(names) == len(set(names))


def test_an_unknown_name_is_refused_with_the_known_ones(capsys: pytest.CaptureFixture[str]) -> None:
    """The message says what there is."""
    with pytest.raises(SystemExit) as refused:
        main(["openai-99"])
    assert refused.value.code == 2
    message = capsys.readouterr().err
    assert "openai-99" in message
    assert "openai-3" in message


def test_the_documents_name_every_pinned_version() -> None:
    """docs/clients.md tells users what is tested, so it may not lag behind environments.toml."""
    page = (Path(__file__).parents[2] / "docs" / "clients.md").read_text(encoding="utf-8")
    for environment in environments().values():
        version = re.split("==|@", environment.requirements[0])[1]
        assert version in page, environment.requirements[0]
