"""The tree of commands: help, version, errors, and what starting it costs."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from glmstudio import __version__
from glmstudio.cli.app import app


def commands(group: click.Group = app, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    yield path
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from commands(command, (*path, name))
        else:
            yield (*path, name)


@pytest.mark.parametrize("command", list(commands()), ids=lambda command: " ".join(command) or "glmstudio")
def test_every_command_explains_itself(command: tuple[str, ...], run) -> None:
    """Help has a usage line, a sentence, every option with words beside it, and fits the terminal."""
    code, out, err = run(*command, "--help")
    assert (code, err) == (0, "")
    assert out.startswith(f"Usage: {' '.join(('glmstudio', *command))} ")
    assert max(len(line) for line in out.splitlines()) <= 100
    assert "None" not in out
    assert "..." not in out.replace("[ARGS]...", "")
    for line in out.partition("Options:")[2].splitlines():
        assert not re.fullmatch(r"  --\S+( [A-Z=]+)?", line), "an option without words"


def test_every_group_of_the_platform_is_there() -> None:
    """The management API's resources have their commands."""
    wanted = "accounts members keys limits prices quotas credits budgets usage bills ledger audit admin"
    assert set(wanted.split()) <= set(app.commands)


def test_version(run) -> None:
    """One line with name and version."""
    assert run("--version") == (0, f"glmstudio {__version__}\n", "")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("nonsense",), "No such command 'nonsense'"),
        (("serve", "--prot", "1"), "No such option"),
        (("serve", "--port", "eighty"), "'eighty' is not a valid integer"),
    ],
)
def test_usage_errors(arguments: tuple[str, ...], message: str, run) -> None:
    """A misspelt command line is explained, with exit code 2."""
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert message in err


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (
            ("serve", "--port", "70000"),
            "glmstudio: flag --port: server.port must be a whole number between 0 and 65535, got 70000\n",
        ),
        (("serve", "--model", "glm-5"), "glmstudio: flag --model: must be ID=SOURCE, got 'glm-5'\n"),
        (
            ("serve", "--config", "/none.toml"),
            "glmstudio: file /none.toml: cannot be read: No such file or directory\n",
        ),
        (
            ("serve", "--bootstrap-key-file", "/none"),
            "glmstudio: bootstrap key file /none: No such file or directory\n",
        ),
    ],
)
def test_what_an_operator_can_mend_is_one_line(arguments: tuple[str, ...], line: str, run) -> None:
    """One line on stderr, nothing on stdout, exit code 1, no traceback."""
    assert run(*arguments) == (1, "", line)


def test_help_imports_no_heavy_library() -> None:
    """The web server, the engine, cryptography and the HTTP client wait until a command needs them."""
    program = """
import sys
from glmstudio.cli import main
main(["--help"])
heavy = {"uvicorn", "starlette", "aiohttp", "xllamacpp", "jinja2", "cryptography", "sqlite3", "asyncio"}
sys.exit(", ".join(heavy & set(sys.modules)) or 0)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert done.returncode == 0
    assert "Usage: glmstudio" in done.stdout


def test_the_module_is_the_command() -> None:
    """`python -m glmstudio` is the same program."""
    command = [sys.executable, "-m", "glmstudio", "--version"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == f"glmstudio {__version__}\n"


def test_no_error_repeats_the_secret_of_a_key(run) -> None:
    """A whole key, wherever it was pasted: its id is named, its secret is not."""
    run("accounts", "create", "A", "--id", "a")
    key = run("keys", "create")[1].strip()
    id, _, secret = key.partition(".")
    for command in (
        ("requests", "show", key),
        ("budgets", "set", "a", "--day", "1", "--key", key),
        ("limits", "set", "a", "--rpm", "1", "--key", key),
        ("limits", "show", "a", "--key", key),
        ("quotas", "grant", "a", key, "1"),
        ("accounts", "show", key),
        ("usage", key),
    ):
        code, out, err = run(*command)
        assert code != 0
        assert secret not in out + err, command
        assert id in err, command


def test_output_that_cannot_be_written_is_one_line(home: Path) -> None:
    """A full disk behind standard output ends a command without a traceback, also when Python flushes at its
    end."""
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "glmstudio", "keys", "--help"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert (done.returncode, done.stderr) == (1, "glmstudio: No space left on device\n")
