"""A server for one conversation: started when none is running, stopped when the conversation ends.

It has a data directory of its own that goes away with it, so nothing of the user's is touched; models come
from the user's settings.
"""

from __future__ import annotations

import os
import secrets
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from glmstudio.cli.chat_client import Endpoint
from glmstudio.cli.texts import text
from glmstudio.errors import OperatorError
from glmstudio.settings import BOOTSTRAP_KEY_VARIABLE

START_TIMEOUT_S = 600
STOP_TIMEOUT_S = 10
READY_PREFIX = "Ready on "
"""What a server prints once it takes requests; the URL follows."""
LOG_CHARS_SHOWN = 1000


@contextmanager
def own_server(arguments: Sequence[str]) -> Generator[Endpoint]:
    """Run `glmstudio serve` with these further arguments on a free port. Raises OperatorError."""
    with tempfile.TemporaryDirectory(prefix="glmstudio-chat-") as folder:
        key = f"{secrets.token_hex(16)}.{secrets.token_hex(16)}"
        log_path = Path(folder) / "server.log"
        command = [sys.executable, "-m", "glmstudio", "serve", *arguments]
        command += ["--host", "127.0.0.1", "--port", "0", "--data-dir", str(Path(folder) / "data")]
        environment = {**os.environ, BOOTSTRAP_KEY_VARIABLE: key}
        with log_path.open("wb") as log:
            # In a session of its own, so that Ctrl-C in the terminal stops an answer and not the server.
            process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=log,
                env=environment,
                start_new_session=True,
            )
        try:
            with _ending_well():
                yield Endpoint(_await_ready(process, log_path), key)
        finally:
            _stop(process)


@contextmanager
def _ending_well() -> Generator[None]:
    """A closed terminal, or a polite kill, ends this process through its `finally` clauses."""

    def leave(number: int, frame: FrameType | None) -> None:
        raise SystemExit(128 + number)

    kept = {number: signal.signal(number, leave) for number in (signal.SIGTERM, signal.SIGHUP)}
    try:
        yield
    finally:
        for number, handler in kept.items():
            signal.signal(number, handler)


def _await_ready(process: subprocess.Popen[bytes], log_path: Path) -> str:
    """The URL from the server's output; what it says after that is read and dropped, so that it never
    blocks."""
    assert process.stdout is not None
    watchdog = threading.Timer(START_TIMEOUT_S, process.kill)
    watchdog.daemon = True
    watchdog.start()
    try:
        for line in process.stdout:
            _, found, rest = line.decode("utf-8", "replace").partition(READY_PREFIX)
            if found and rest.split():
                threading.Thread(target=process.stdout.read, daemon=True).start()
                return rest.split()[0]
    finally:
        watchdog.cancel()
    process.wait()
    log = log_path.read_text("utf-8", "replace").strip()[-LOG_CHARS_SHOWN:]
    raise OperatorError(text("chat.own_server_failed", log=log or f"exit code {process.returncode}"))


def _stop(process: subprocess.Popen[bytes]) -> None:
    """Stop it and its engine, asking first."""
    process.terminate()
    try:
        process.wait(STOP_TIMEOUT_S)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
