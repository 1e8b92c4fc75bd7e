"""Start a real glmstudio server for your own tests, in two lines.

    with serve_scripted([{"when": "ping", "raw": "</think>pong"}]) as server:
        client = OpenAI(api_key=server.key, base_url=server.proxy_base_url)

The server is the real one, in a process of its own, on a free port, with an empty data directory that goes
away at the end. `serve_scripted` replays raw model text (deterministic), `serve_nano` runs the
demonstration model. In pytest the fixtures `glmstudio_scripted` and `glmstudio_nano` do the same.
"""

from __future__ import annotations

import json
import os
import secrets
import subprocess
import sys
import tempfile
import threading
from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from glmstudio.banner import READY_PREFIX

START_TIMEOUT_S = 60
STOP_TIMEOUT_S = 40


class ServerFailed(RuntimeError):
    """The server did not start or did not stop; the message holds what it wrote."""


@dataclass(frozen=True, slots=True)
class TestServer:
    """A running server. `key` is valid for every dialect; `pid` is its process; `log` is what it wrote so
    far."""

    url: str
    key: str
    pid: int
    data_dir: Path
    log_path: Path

    __test__ = False  # pytest must not take it for a test class

    @property
    def openai_base_url(self) -> str:
        """Model Studio, OpenAI-compatible."""
        return self.url + "/compatible-mode/v1"

    @property
    def dashscope_base_url(self) -> str:
        return self.url + "/api/v1"

    @property
    def zhipu_base_url(self) -> str:
        return self.url + "/api/paas/v4"

    @property
    def proxy_base_url(self) -> str:
        return self.url + "/v1"

    @property
    def log(self) -> str:
        return self.log_path.read_text(errors="replace")


@contextmanager
def serve(
    *, models: Mapping[str, str] | None = None, settings: str = "", arguments: Sequence[str] = ()
) -> Generator[TestServer]:
    """Run `glmstudio serve` until the block ends.

    `models` maps ids (or `*`) to sources as `--model` takes them; none means the demonstration model.
    `settings` is the text of a TOML settings file. Raises ServerFailed when the server does not come up.
    """
    with tempfile.TemporaryDirectory(prefix="glmstudio-test-") as folder:
        home = Path(folder)
        key = f"{secrets.token_hex(16)}.{secrets.token_hex(16)}"
        (home / "key").write_text(key)
        (home / "key").chmod(0o600)
        (home / "settings.toml").write_text(settings)
        command = [
            sys.executable, "-m", "glmstudio", "serve", "--port", "0",
            "--data-dir", str(home / "data"),
            "--config", str(home / "settings.toml"),
            "--bootstrap-key-file", str(home / "key"),
        ]  # fmt: skip
        for id, source in (models or {}).items():
            command += ["--model", f"{id}={source}"]
        command += arguments
        with _running(command, home, key) as server:
            yield server


@contextmanager
def serve_scripted(
    replies: Iterable[Mapping[str, Any]] | Path,
    *,
    models: Sequence[str] = ("*",),
    settings: str = "",
    arguments: Sequence[str] = (),
) -> Generator[TestServer]:
    """A server that replays `replies` (mappings as in the JSON-lines file, or the path of one) under
    `models`."""
    with tempfile.TemporaryDirectory(prefix="glmstudio-script-") as folder:
        path = replies if isinstance(replies, Path) else Path(folder) / "replies.jsonl"
        if not isinstance(replies, Path):
            path.write_text(
                "".join(json.dumps(reply, ensure_ascii=False) + "\n" for reply in replies), "utf-8"
            )
        bindings = dict.fromkeys(models, f"scripted:{path}")
        with serve(models=bindings, settings=settings, arguments=arguments) as server:
            yield server


@contextmanager
def serve_nano(*, settings: str = "", arguments: Sequence[str] = ()) -> Generator[TestServer]:
    """A server with the demonstration model under every id."""
    with serve(settings=settings, arguments=arguments) as server:
        yield server


@contextmanager
def _running(command: list[str], home: Path, key: str) -> Generator[TestServer]:
    log_path = home / "server.log"
    environment = {name: value for name, value in os.environ.items() if not name.startswith("GLMSTUDIO_")}
    with log_path.open("wb") as log:
        process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=log, stdin=subprocess.DEVNULL, env=environment
        )
        try:
            url = _await_ready(process, log_path)
            yield TestServer(url, key, process.pid, home / "data", log_path)
        finally:
            _stop(process, log_path)


def _await_ready(process: subprocess.Popen[bytes], log_path: Path) -> str:
    watchdog = threading.Timer(START_TIMEOUT_S, process.kill)
    watchdog.start()
    try:
        assert process.stdout is not None
        for raw in process.stdout:
            line = raw.decode(errors="replace").strip()
            if READY_PREFIX in line:
                return line.split(READY_PREFIX, 1)[1].split()[0]
    finally:
        watchdog.cancel()
    process.wait()
    raise ServerFailed(
        f"the server ended with {process.returncode}: {log_path.read_text(errors='replace')[-4000:]}"
    )


def _stop(process: subprocess.Popen[bytes], log_path: Path) -> None:
    process.terminate()
    try:
        process.communicate(timeout=STOP_TIMEOUT_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        raise ServerFailed(
            f"the server did not stop: {log_path.read_text(errors='replace')[-4000:]}"
        ) from None
