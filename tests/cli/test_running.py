"""The commands beside a real server with scripted replies."""

import os
import pty
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from glmstudio.testing import TestServer, serve_scripted

REPLIES = [
    {"when": "Who are you", "raw": "They ask.</think>I am a script."},
    {"when": "again", "raw": "</think>Still here."},
    {"when": "slow", "raw": "</think>" + "word " * 500, "interval_ms": 50},
    {"when": "cut", "raw": "</think>half", "finish": "length"},
]


@pytest.fixture(scope="module")
def server() -> Iterator[TestServer]:
    with serve_scripted(REPLIES) as server:
        yield server


def glmstudio(
    server: TestServer, *arguments: str, stdin: str | None = None
) -> subprocess.CompletedProcess[str]:
    environ = {name: value for name, value in os.environ.items() if not name.startswith("GLMSTUDIO_")}
    return subprocess.run(
        [sys.executable, "-m", "glmstudio", *arguments],
        capture_output=True,
        text=True,
        input=stdin,
        check=False,
        timeout=60,
        env={**environ, "GLMSTUDIO_DATA_DIR": str(server.data_dir)},
    )


def test_one_answer(server: TestServer) -> None:
    """Reasoning, an answer and usage, from the running server with a key of its data directory."""
    done = glmstudio(server, "chat", "Who are you")
    assert (done.returncode, done.stderr) == (0, "")
    reasoning, answer, usage = done.stdout.strip().split("\n\n")
    assert (reasoning, answer) == ("They ask.", "I am a script.")
    assert "prompt tokens (0 cached)" in usage
    assert "\x1b" not in done.stdout


def test_a_piped_prompt_without_thinking(server: TestServer) -> None:
    """What comes through a pipe is the prompt; a cut answer says so."""
    done = glmstudio(server, "chat", "--no-thinking", "--model", "glm-4-air", stdin="cut")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("half\n\n")
    assert done.stdout.endswith("(cut: length)\n")


def test_another_server_by_url(server: TestServer) -> None:
    """--url takes the root or a dialect's base URL; a bad key and a dead address are one line."""
    for url in (server.url, server.openai_base_url, server.proxy_base_url):
        done = glmstudio(server, "chat", "--no-thinking", "--url", url, "--key", server.key, "again")
        assert done.stdout.startswith("Still here."), done.stderr
    done = glmstudio(server, "chat", "--url", server.url, "--key", "no.key", "again")
    assert done.returncode == 1
    assert done.stderr.startswith("glmstudio: the server answered 401: ")
    done = glmstudio(server, "chat", "--url", "http://127.0.0.1:1", "--key", server.key, "again")
    assert done.returncode == 1
    assert done.stderr.startswith("glmstudio: no answer from http://127.0.0.1:1: ")
    assert server.key not in done.stderr


def test_a_conversation_on_a_terminal(server: TestServer) -> None:
    """Turns follow each other; Ctrl-C stops an answer and not the conversation; Ctrl-D ends it well."""
    controller, terminal = pty.openpty()
    environ = {**os.environ, "GLMSTUDIO_DATA_DIR": str(server.data_dir), "TERM": "xterm"}
    process = subprocess.Popen(
        [sys.executable, "-m", "glmstudio", "chat"],
        stdin=terminal,
        stdout=terminal,
        stderr=terminal,
        env=environ,
        start_new_session=True,
        preexec_fn=_take_terminal,
    )
    os.close(terminal)
    screen = Screen(controller)
    screen.until("> ")
    os.write(controller, b"Who are you\n")
    screen.until("I am a script.")
    screen.until("completion tokens")
    os.write(controller, b"slow\n")
    screen.until("word word")
    os.write(controller, b"\x03")
    screen.until("(stopped)")
    os.write(controller, b"again\n")
    screen.until("Still here.")
    screen.until("> ")
    os.write(controller, b"\x04")
    assert process.wait(30) == 0
    os.close(controller)


def _take_terminal() -> None:
    import fcntl
    import termios

    signal.signal(signal.SIGINT, signal.SIG_DFL)  # whoever runs the tests in the background ignores it
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


class Screen:
    """What a terminal shows, read until some text is there."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._text = ""

    def until(self, wanted: str) -> None:
        ends_at = time.monotonic() + 60
        while wanted not in self._text:
            ready, _, _ = select.select([self._descriptor], [], [], ends_at - time.monotonic())
            assert ready, f"{wanted!r} did not come: {self._text}"
            self._text += os.read(self._descriptor, 65536).decode("utf-8", "replace")
        self._text = self._text.split(wanted, 1)[1]


def test_the_other_commands_see_the_server(server: TestServer) -> None:
    """env, models and doctor speak of the running server."""
    done = glmstudio(server, "env")
    assert (done.returncode, done.stderr) == (0, "")
    assert f"export ZAI_BASE_URL={server.zhipu_base_url}\n" in done.stdout
    assert f"export ZAI_API_KEY={server.key}\n" in done.stdout
    assert f"Served now by {server.url}." in glmstudio(server, "models").stdout
    done = glmstudio(server, "doctor")
    assert done.returncode == 0, done.stdout
    assert f"the running server at {server.url} is ready" in done.stdout


def test_a_key_made_and_revoked_beside_the_server(server: TestServer) -> None:
    """The server takes a new key at once and drops a revoked one within a second."""
    key = glmstudio(server, "keys", "create", "x").stdout.strip()
    ask = ("chat", "--no-thinking", "--url", server.url, "--key", key, "again")
    until = time.monotonic() + 60
    while (done := glmstudio(server, *ask)).returncode:
        assert time.monotonic() < until, done.stderr
    assert glmstudio(server, "keys", "revoke", key).returncode == 0
    while (done := glmstudio(server, *ask)).returncode == 0:
        assert time.monotonic() < until, done.stdout
    assert "the server answered 401" in done.stderr


def test_a_second_server_in_the_directory_is_refused(server: TestServer) -> None:
    """One line that names the process and the way out."""
    done = glmstudio(server, "serve", "--port", "0")
    assert (done.returncode, done.stdout) == (1, "")
    assert f"another server (process {server.pid}, {server.url}) uses it" in done.stderr
    assert done.stderr.count("\n") == 1


def test_chat_starts_a_server_of_its_own(tmp_path: Path) -> None:
    """Without a running server one is started for the answer; nothing of the user's is made."""
    replies = tmp_path / "replies.jsonl"
    replies.write_text('{"raw": "</think>my own server"}\n')
    environ = {name: value for name, value in os.environ.items() if not name.startswith("GLMSTUDIO_")}
    environ |= {"GLMSTUDIO_DATA_DIR": str(tmp_path / "data"), "GLMSTUDIO_MODELS": f"*=scripted:{replies}"}
    command = [sys.executable, "-m", "glmstudio", "chat", "hello"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60, env=environ)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("my own server\n\n")
    assert done.stderr == "No server is running; starting one for this conversation.\n"
    assert not (tmp_path / "data").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_a_killed_chat_takes_its_server_with_it(tmp_path: Path) -> None:
    """When the terminal goes away in the middle of an answer, no server stays behind."""
    replies = tmp_path / "replies.jsonl"
    replies.write_text('{"raw": "</think>' + "word " * 5000 + '", "interval_ms": 100}\n')
    environ = {name: value for name, value in os.environ.items() if not name.startswith("GLMSTUDIO_")}
    environ |= {"GLMSTUDIO_DATA_DIR": str(tmp_path / "data"), "GLMSTUDIO_MODELS": f"*=scripted:{replies}"}
    command = [sys.executable, "-m", "glmstudio", "chat", "hello"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environ) as process:
        assert process.stdout is not None
        assert process.stdout.read(4) == b"word"
        server = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
        assert len(server) == 1
        process.send_signal(signal.SIGHUP)
        assert process.wait(30) == 128 + signal.SIGHUP
    assert not Path(f"/proc/{server[0]}").exists()


def test_why_an_own_server_did_not_start(tmp_path: Path) -> None:
    """The server's own line is shown."""
    environ = {name: value for name, value in os.environ.items() if not name.startswith("GLMSTUDIO_")}
    environ |= {"GLMSTUDIO_DATA_DIR": str(tmp_path), "GLMSTUDIO_MODELS": "*=/none.gguf"}
    command = [sys.executable, "-m", "glmstudio", "chat", "hello"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60, env=environ)
    assert done.returncode == 1
    assert "did not start: glmstudio: /none.gguf" in done.stderr


def test_the_doctor_shows_its_verdicts_alone(tmp_path: Path) -> None:
    """What an engine says of itself while it loads is no verdict: every line has its own form."""
    environ = {name: value for name, value in os.environ.items() if not name.startswith("GLMSTUDIO_")}
    done = subprocess.run(
        [sys.executable, "-m", "glmstudio", "doctor", "--data-dir", str(tmp_path / "none")],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env={**environ, "GLMSTUDIO_LANG": "en", "GLMSTUDIO_SERVER_PORT": "0"},
    )
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert all(line[:6].strip() in ("ok", "warn", "") for line in lines[:-2])
    assert any(line.startswith("ok    engine      glm-nano for *: loaded in") for line in lines)
