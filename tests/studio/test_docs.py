"""The page about management says what is there."""

import re
from pathlib import Path

from glmstudio.cli.app import PLATFORM
from glmstudio.studio.operations import OPERATIONS

PAGE = (Path(__file__).parents[2] / "docs/management.md").read_text("utf-8")


def test_every_path_is_on_the_page() -> None:
    """With every method that it takes, and none that it doesn't."""
    said: dict[str, set[str]] = {}
    for paths, methods in re.findall(r"^\| (`/.*?) \| (.*?) \|$", PAGE, re.MULTILINE):
        names = re.findall(r"`(/[^`]*)`", paths)
        base = names[0].rpartition("/")[0]
        for name in [names[0], *(base + rest for rest in names[1:])]:
            said[name] = set(re.findall(r"[A-Z]{3,}", methods))
    there: dict[str, set[str]] = {}
    for operation in OPERATIONS:
        there.setdefault(operation.path, set()).add(operation.method)
    assert said == there


def test_every_command_is_on_the_page() -> None:
    """Each command and each of its subcommands by name."""
    for group in PLATFORM:
        assert re.search(rf"`{group.name}\b", PAGE), group.name
        rows = "\n".join(line for line in PAGE.splitlines() if re.match(rf"\| .*`{group.name}\b", line))
        for name in getattr(group, "commands", {}):
            assert re.search(rf"\b{name}\b", rows), (group.name, name)
