"""Build the side environments that hold the client libraries.

    python -m tests.clients.prepare [--node] [NAME ...]

Knows where an environment lives, what it should hold (environments.toml) and whether it holds that already.
Refuses to know what the client programs do. Nothing here runs during tests: they skip where an environment
is missing.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / ".clients"
_LIST = Path(__file__).with_name("environments.toml")
_STAMP = "requirements.sha256"
_UV = "uv>=0.9,<1"


@dataclass(frozen=True, slots=True)
class Environment:
    """One side environment: its kind (`python` or `node`), its name and what is installed in it."""

    kind: str
    name: str
    requirements: tuple[str, ...]

    @property
    def folder(self) -> Path:
        return FOLDER / self.kind / self.name

    @property
    def interpreter(self) -> str | None:
        """The program that runs a script in this environment; None when it isn't built."""
        if not self.is_ready:
            return None
        return str(self.folder / "bin" / "python") if self.kind == "python" else shutil.which("node")

    @property
    def digest(self) -> str:
        """Changes with the requirements and, for Python, with the version of the interpreter."""
        basis = [self.kind, *self.requirements, *(sys.version_info[:2] if self.kind == "python" else ())]
        return hashlib.sha256(json.dumps(basis).encode()).hexdigest()

    @property
    def is_ready(self) -> bool:
        stamp = self.folder / _STAMP
        return stamp.is_file() and stamp.read_text() == self.digest

    @property
    def command(self) -> str:
        """The command that builds this environment, for the reason of a skipped test."""
        return f"python -m tests.clients.prepare {self.name}"


def environments() -> Mapping[tuple[str, str], Environment]:
    """All environments of environments.toml by (kind, name)."""
    listed = tomllib.loads(_LIST.read_text(encoding="utf-8"))
    return {
        (kind, name): Environment(kind, name, tuple(requirements))
        for kind, named in listed.items()
        for name, requirements in named.items()
    }


def prepare(environment: Environment) -> None:
    """Build one environment from nothing. Its stamp is written last: a half-built one is never ready."""
    shutil.rmtree(environment.folder, ignore_errors=True)
    environment.folder.mkdir(parents=True)
    if environment.kind == "python":
        _install_python(environment)
    else:
        _install_node(environment)
    (environment.folder / _STAMP).write_text(environment.digest)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tests.clients.prepare", description=__doc__.splitlines()[0]
    )
    parser.add_argument("--node", action="store_true", help="the Node environments too (needs npm)")
    parser.add_argument("names", nargs="*", metavar="NAME", help="only these, of either kind")
    options = parser.parse_args(arguments)
    known = {each.name: each for each in environments().values()}
    unknown = [name for name in options.names if name not in known]
    if unknown:
        parser.error(f"no environment named {', '.join(unknown)}; known: {', '.join(known)}")
    wanted = [known[name] for name in options.names] or [
        each for each in known.values() if each.kind == "python" or options.node
    ]
    if any(each.kind == "node" for each in wanted) and shutil.which("npm") is None:
        parser.error("npm is not on the PATH")
    _hide_from_git()
    for environment in wanted:
        if environment.is_ready:
            print(f"{environment.name}: ready", flush=True)
            continue
        print(f"{environment.name}: installing {' '.join(environment.requirements)}", flush=True)
        prepare(environment)
    return 0


def _hide_from_git() -> None:
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / ".gitignore").write_text("*\n")


def _install_python(environment: Environment) -> None:
    _run(sys.executable, "-m", "venv", "--without-pip", environment.folder)
    python = environment.folder / "bin" / "python"
    try:
        _run(_uv(), "pip", "install", "--quiet", "--python", python, *environment.requirements)
    except subprocess.CalledProcessError:
        print("uv could not; pip tries, with its own settings", flush=True)
        pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", python)
        _run(*pip, "install", "--quiet", *environment.requirements)


def _uv() -> str:
    """The uv installer, fetched once if missing: it takes seconds for what takes pip minutes."""
    own = FOLDER / "uv"
    if not (own / "bin" / "uv").is_file():
        found = shutil.which("uv")
        if found:
            return found
        pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "--quiet")
        _run(*pip, "--no-deps", "--target", own, _UV)
    return str(own / "bin" / "uv")


def _install_node(environment: Environment) -> None:
    (environment.folder / "package.json").write_text('{"private": true, "type": "module"}\n')
    _run(
        "npm",
        "install",
        "--silent",
        "--no-audit",
        "--no-fund",
        *environment.requirements,
        cwd=environment.folder,
    )


def _run(*command: str | Path, cwd: Path | None = None) -> None:
    subprocess.run([str(part) for part in command], cwd=cwd, check=True)


if __name__ == "__main__":
    raise SystemExit(main())
