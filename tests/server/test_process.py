"""The server as a process: how it starts, refuses to start, drains and stops. Real sockets, real signals."""

from __future__ import annotations

import http.client
import json
import os
import re
import signal
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, TextIO
from urllib.parse import urlsplit

import pytest

from glmstudio.testing import TestServer, serve_scripted

PATH = "/compatible-mode/v1/chat/completions"
KEY = "mine.0123456789abcdef"
TIMEOUT_S = 30


def body(stream: bool = False, content: str = "hi") -> str:
    value = {"model": "glm-5", "messages": [{"role": "user", "content": content}], "stream": stream}
    return json.dumps(value | {"enable_thinking": False})


def connect(server: TestServer) -> http.client.HTTPConnection:
    at = urlsplit(server.url)
    assert at.hostname is not None
    return http.client.HTTPConnection(at.hostname, at.port, timeout=TIMEOUT_S)


def post(server: TestServer, data: str, path: str = PATH) -> tuple[int, dict[str, Any]]:
    with closing(connect(server)) as connection:
        connection.request("POST", path, data, {"Authorization": f"Bearer {server.key}"})
        reply = connection.getresponse()
        return reply.status, json.loads(reply.read())


def run_serve(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """A start that is expected to fail: its one line is on standard error."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("GLMSTUDIO_")}
    command = [sys.executable, "-m", "glmstudio", "serve", *arguments]
    return subprocess.run(
        command, capture_output=True, text=True, timeout=TIMEOUT_S, env=clean | environment, check=False
    )


@pytest.fixture
def script(tmp_path: Path) -> Path:
    path = tmp_path / "replies.jsonl"
    path.write_text(json.dumps({"raw": "hello"}) + "\n")
    return path


def test_the_first_start_makes_a_private_data_directory() -> None:
    """The directory is 0700, the master key 0600, and the key that was handed out works."""
    with serve_scripted([{"raw": "hello"}]) as server:
        assert stat.S_IMODE(server.data_dir.stat().st_mode) == 0o700
        assert stat.S_IMODE((server.data_dir / "master.key").stat().st_mode) == 0o600
        status, answer = post(server, body())
    assert (status, answer["choices"][0]["message"]["content"]) == (200, "hello")


def test_no_file_of_the_data_directory_holds_the_secret() -> None:
    """Neither the database nor the log nor the run file has the key in clear."""
    with serve_scripted([{"raw": "hello"}]) as server:
        post(server, body())
        secret = server.key.split(".")[1].encode()
        files = [path for path in server.data_dir.rglob("*") if path.is_file()]
        assert files
        assert not [path.name for path in [*files, server.log_path] if secret in path.read_bytes()]


def test_prompts_and_answers_stay_out_of_the_log() -> None:
    """The access line has counts and ids, nothing that was said."""
    with serve_scripted([{"raw": "a-very-secret-answer"}]) as server:
        for _ in range(2):  # the line of the first call is written before the second one is taken
            post(server, body(content="a-very-private-question"))
        assert "a-very" not in server.log
        assert '"path":"/compatible-mode/v1/chat/completions"' in server.log


def test_a_log_that_nobody_can_write_fails_no_request(tmp_path: Path, script: Path) -> None:
    """Standard error on a full disk: chats, metrics and management are answered as ever."""
    data = ["--data-dir", str(tmp_path / "data"), "--model", f"*=scripted:{script}", "--port", "0"]
    with Path("/dev/full").open("w") as full, started(data, full, GLMSTUDIO_BOOTSTRAP_KEY=KEY) as (_, banner):
        at = urlsplit(banner.split("Ready on ")[1].split()[0])
        assert at.hostname is not None
        for method, path, sent, status in (
            ("POST", PATH, body(), 200),
            ("POST", PATH, body(stream=True), 200),
            ("GET", "/metrics", None, 200),
            ("GET", "/studio/v1/accounts", None, 401),
        ):
            with closing(http.client.HTTPConnection(at.hostname, at.port, timeout=TIMEOUT_S)) as connection:
                connection.request(method, path, sent, {"Authorization": f"Bearer {KEY}"})
                reply = connection.getresponse()
                assert (path, reply.status) == (path, status)
                reply.read()


def test_a_port_in_use_is_one_clear_line(tmp_path: Path, script: Path) -> None:
    """The exit code is not 0 and the line says what to do."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        data = str(tmp_path / "data")
        ended = run_serve("--port", port, "--data-dir", data, "--model", f"*=scripted:{script}")
    assert ended.returncode != 0
    assert len(ended.stderr.strip().splitlines()) == 1
    assert port in ended.stderr
    assert "--port" in ended.stderr


@pytest.mark.parametrize(
    ("name", "content"),
    [("missing.gguf", None), ("text.gguf", b"this is no checkpoint"), ("cut.gguf", b"GGUF\x03\x00\x00\x00")],
)
def test_an_unreadable_checkpoint_is_one_clear_line(tmp_path: Path, name: str, content: bytes | None) -> None:
    """Missing, not a GGUF, cut off: each is said before anything is served."""
    if content is not None:
        (tmp_path / name).write_bytes(content)
    data = str(tmp_path / "data")
    ended = run_serve("--port", "0", "--data-dir", data, "--model", f"*={tmp_path / name}")
    assert ended.returncode != 0
    assert len(ended.stderr.strip().splitlines()) == 1, ended.stderr
    assert name in ended.stderr


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("[server]\nport = 'x'\n", "port"),
        ("[server]\nprot = 1\n", "prot"),
        ("not toml", "settings.toml"),
        ("[server]\nport = 99999\n", "65535"),
    ],
)
def test_a_broken_config_is_one_clear_line(tmp_path: Path, script: Path, text: str, word: str) -> None:
    """It names the file, the key and what is allowed."""
    config = tmp_path / "settings.toml"
    config.write_text(text)
    data = str(tmp_path / "data")
    ended = run_serve("--config", str(config), "--data-dir", data, "--model", f"*=scripted:{script}")
    assert ended.returncode != 0
    assert len(ended.stderr.strip().splitlines()) == 1, ended.stderr
    assert word in ended.stderr


def test_a_second_server_on_the_same_data_is_refused() -> None:
    """Two servers would fight over one database; the line names the first one's process."""
    with serve_scripted([{"raw": "hello"}]) as server:
        ended = run_serve("--port", "0", "--data-dir", str(server.data_dir))
    assert ended.returncode != 0
    assert str(server.pid) in ended.stderr


def test_the_key_of_a_data_directory_survives_a_restart(tmp_path: Path, script: Path) -> None:
    """A bootstrap key that is known already is neither refused nor shown again."""
    data = ["--data-dir", str(tmp_path / "data"), "--model", f"*=scripted:{script}", "--port", "0"]
    for shown in (True, False):
        with started(data, GLMSTUDIO_BOOTSTRAP_KEY=KEY) as (process, banner):
            assert (KEY in banner) is shown
        assert process.returncode == 0


def test_a_start_that_fails_makes_no_key(tmp_path: Path, script: Path) -> None:
    """Its key would have been shown to nobody: the first start that succeeds makes the first key and shows
    it."""
    data = ["--data-dir", str(tmp_path / "data"), "--model", f"*=scripted:{script}", "--port", "0"]
    failed = run_serve(*data, GLMSTUDIO_REVIEW_ENABLED="true")  # there are no lists
    assert failed.returncode == 1
    with started(data) as (process, banner):
        shown = re.search(r"API key \(shown once\): (\S+)", banner)
        assert shown is not None
        at = urlsplit(banner.split("Ready on ")[1].split()[0])
        assert at.hostname is not None
        with closing(http.client.HTTPConnection(at.hostname, at.port, timeout=TIMEOUT_S)) as connection:
            connection.request("POST", PATH, body(), {"Authorization": f"Bearer {shown[1]}"})
            assert connection.getresponse().status == 200
    assert process.returncode == 0


def test_another_accounts_key_is_not_the_operators(tmp_path: Path, script: Path) -> None:
    """Whoever made a free account before the first start still gets a key of his own there, once."""
    data = ["--data-dir", str(tmp_path / "data")]
    command = [sys.executable, "-m", "glmstudio", "accounts", "create", "Ann", "--key", *data]
    other = subprocess.run(command, capture_output=True, text=True, timeout=TIMEOUT_S, check=True).stdout
    for shown in (True, False):
        with started([*data, "--model", f"*=scripted:{script}", "--port", "0"]) as (process, banner):
            assert (re.search(r"[0-9a-f]{32}\.[A-Za-z0-9]{32}", banner) is not None) is shown
            assert other.strip() not in banner
        assert process.returncode == 0


class started:
    """A server process with its banner; a signal ends it."""

    def __init__(self, arguments: list[str], log: TextIO | None = None, **environment: str) -> None:
        clean = {name: value for name, value in os.environ.items() if not name.startswith("GLMSTUDIO_")}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "glmstudio", "serve", *arguments],
            stdout=subprocess.PIPE, stderr=log or subprocess.DEVNULL, text=True, env=clean | environment,
        )  # fmt: skip

    def __enter__(self) -> tuple[subprocess.Popen[str], str]:
        assert self.process.stdout is not None
        lines: list[str] = []
        for line in self.process.stdout:
            lines.append(line)
            if line.strip().startswith("-d "):  # the last line of the curl command ends the banner
                break
        return self.process, "".join(lines)

    def __exit__(self, *_: object) -> None:
        self.process.terminate()
        self.process.communicate(timeout=TIMEOUT_S)


def frames(reply: http.client.HTTPResponse) -> Iterator[bytes]:
    while line := reply.readline():
        if line.startswith(b"data:"):
            yield line


@pytest.fixture
def heard_hangup() -> Iterator[None]:
    """Tests may run under nohup, and what is ignored here is ignored by every server started from here."""
    before = signal.signal(signal.SIGHUP, signal.SIG_DFL)
    yield
    signal.signal(signal.SIGHUP, before)


@pytest.mark.usefixtures("heard_hangup")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_drains_running_streams_and_the_exit_code_is_0(
    tmp_path: Path, number: signal.Signals
) -> None:
    """A stream that runs when the signal comes is finished whole; new connections are refused meanwhile."""
    script = tmp_path / "slow.jsonl"
    script.write_text(json.dumps({"raw": "one two three four five six", "interval_ms": 50}) + "\n")
    arguments = ["--data-dir", str(tmp_path / "data"), "--model", f"*=scripted:{script}", "--port", "0"]
    with started(arguments, GLMSTUDIO_BOOTSTRAP_KEY=KEY) as (process, banner):
        at = urlsplit(banner.split("Ready on ")[1].split()[0])
        assert at.hostname is not None
        with closing(http.client.HTTPConnection(at.hostname, at.port, timeout=TIMEOUT_S)) as connection:
            connection.request("POST", PATH, body(stream=True), {"Authorization": f"Bearer {KEY}"})
            stream = frames(connection.getresponse())
            seen = [next(stream)]
            process.send_signal(number)
            seen += stream
        assert seen[-1] == b"data: [DONE]\n"
        assert process.wait(TIMEOUT_S) == 0
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection((at.hostname, at.port or 0), timeout=TIMEOUT_S)


@contextmanager
def waited_for(
    tmp_path: Path, drain_timeout_s: int, *, path: str = PATH, stream: bool = False
) -> Iterator[tuple[subprocess.Popen[str], str, http.client.HTTPConnection]]:
    """A server's process and address, and the connection of a client whose answer would run for minutes.
    Afterwards the server has ended with 0, and its log holds no traceback."""
    script, log_path = tmp_path / "slow.jsonl", tmp_path / "log"
    script.write_text(json.dumps({"raw": "one " * 50_000, "interval_ms": 20}) + "\n")
    arguments = ["--data-dir", str(tmp_path / "data"), "--model", f"*=scripted:{script}", "--port", "0"]
    arguments += ["--drain-timeout", str(drain_timeout_s)]
    with log_path.open("w") as log, started(arguments, log, GLMSTUDIO_BOOTSTRAP_KEY=KEY) as (process, banner):
        at = urlsplit(banner.split("Ready on ")[1].split()[0]).netloc
        with closing(http.client.HTTPConnection(at, timeout=TIMEOUT_S)) as connection:
            connection.request("POST", path, body(stream), {"Authorization": f"Bearer {KEY}"})
            until(lambda: runs_one(at))
            yield process, at, connection
        assert process.wait(TIMEOUT_S) == 0
    assert "Traceback" not in log_path.read_text()


def until(true: Callable[[], bool]) -> None:
    """Return when it holds; a bounded number of looks."""
    for _ in range(1_000):
        if true():
            return
        time.sleep(0.02)
    raise AssertionError("it never came to hold")


def runs_one(at: str) -> bool:
    """Whether an answer is being generated, as the metrics tell it."""
    with closing(http.client.HTTPConnection(at, timeout=TIMEOUT_S)) as connection:
        connection.request("GET", "/metrics", headers={"Authorization": f"Bearer {KEY}"})
        told = connection.getresponse().read().decode().splitlines()
    return any(line.startswith("glmstudio_engine_running{") and line.endswith(" 1.0") for line in told)


def refuses(at: str) -> bool:
    """Whether nobody listens any more."""
    host, port = at.split(":")
    try:
        socket.create_connection((host, int(port)), timeout=TIMEOUT_S).close()
    except ConnectionRefusedError:
        return True
    return False


@pytest.mark.parametrize(
    ("path", "status", "code"),
    [(PATH, 503, "ModelUnavailable"), ("/api/paas/v4/chat/completions", 500, "1234")],
)
def test_a_whole_answer_that_the_drain_cuts_ends_with_the_dialects_error(
    tmp_path: Path, path: str, status: int, code: str
) -> None:
    """Whoever still waits at the end of the drain timeout is told in his dialect that the server goes."""
    with waited_for(tmp_path, drain_timeout_s=1, path=path) as (process, _, connection):
        process.terminate()
        reply = connection.getresponse()
        assert reply.status == status
        assert json.loads(reply.read())["error"]["code"] == code


def test_a_drain_that_takes_too_long_ends_with_the_dialects_error(tmp_path: Path) -> None:
    """After the drain timeout the stream is told that the server goes, and the exit code is still 0."""
    script = tmp_path / "slow.jsonl"
    line = {"raw": "one two", "chunks": ["one ", "two"], "interval_ms": 1}
    endless = {"when": "endless", "raw": "one " * 50_000, "interval_ms": 20}
    script.write_text(json.dumps(endless) + "\n" + json.dumps(line) + "\n")
    arguments = ["--data-dir", str(tmp_path / "data"), "--model", f"*=scripted:{script}", "--port", "0"]
    with started([*arguments, "--drain-timeout", "1"], GLMSTUDIO_BOOTSTRAP_KEY=KEY) as (process, banner):
        at = urlsplit(banner.split("Ready on ")[1].split()[0])
        assert at.hostname is not None
        with closing(http.client.HTTPConnection(at.hostname, at.port, timeout=TIMEOUT_S)) as connection:
            connection.request(
                "POST", PATH, body(stream=True, content="endless"), {"Authorization": f"Bearer {KEY}"}
            )
            stream = frames(connection.getresponse())
            seen = [next(stream)]
            process.terminate()
            seen += stream
        assert b'"error"' in seen[-1]
        assert process.wait(TIMEOUT_S) == 0


@pytest.mark.parametrize("stream", [False, True])
def test_a_second_signal_ends_the_drain_as_its_timeout_would(tmp_path: Path, stream: bool) -> None:
    """Long before that, running answers are told in their dialect that the server goes."""
    with waited_for(tmp_path, drain_timeout_s=600, stream=stream) as (process, at, connection):
        process.terminate()
        until(lambda: refuses(at))
        process.terminate()
        reply = connection.getresponse()
        assert reply.status == (200 if stream else 503)
        assert b'"code":"ModelUnavailable"' in reply.read()
