"""`kill -9` of the engine's process at random moments under load, again and again, under one server.

Whatever dies, the server serves on, every answer that a client saw finish is posted exactly once, nothing
stays open, and the ledger's proof holds. GLMSTUDIO_LONG_TESTS=1 runs the long series.
"""

from __future__ import annotations

import http.client
import json
import os
import random
import signal
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from glmstudio.ledger.check import check
from glmstudio.storage.database import open_database
from glmstudio.testing import TestServer, serve_nano

ENGINE = b"glmstudio.engines.llamacpp.child"
KILLS = 200 if os.environ.get("GLMSTUDIO_LONG_TESTS") else 4
CLIENTS = 8
LINES_BEFORE_KILL_MAX = 300
KILLED_WHILE_LOADING = 0.2
"""How often the engine's successor is killed too, before it has loaded."""
OPEN_MS_MAX = 60_000
TIMEOUT_S = 60
LOOK_EVERY_S = 0.02

COMPATIBLE = "/compatible-mode/v1/chat/completions"
NATIVE = "/api/v1/services/aigc/text-generation/generation"
ZHIPU = "/api/paas/v4/chat/completions"
PROXY = "/v1/chat/completions"
MESSAGES = [{"role": "user", "content": "Write a short poem about the sea."}]
PLAIN = {"model": "glm-5", "messages": MESSAGES, "max_tokens": 200}
NATIVE_BODY = {
    "model": "glm-5",
    "input": {"messages": MESSAGES},
    "parameters": {"result_format": "message", "incremental_output": True, "max_tokens": 200},
}
CALLS: tuple[tuple[str, dict[str, Any], dict[str, str]], ...] = (
    (COMPATIBLE, PLAIN | {"stream": True}, {}),
    (NATIVE, NATIVE_BODY, {"X-DashScope-SSE": "enable"}),
    (ZHIPU, PLAIN | {"stream": True}, {}),
    (PROXY, PLAIN, {}),
)

pytestmark = pytest.mark.engine


@dataclass
class Load:
    """What the clients share: each line that arrives is counted; while `up` is not set nobody asks."""

    server: TestServer
    lines: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))
    up: threading.Event = field(default_factory=threading.Event)
    over: bool = False


class Client(threading.Thread):
    """Sends one request after the other; keeps the ids of those it saw end well, and of those that did
    not."""

    def __init__(self, load: Load, number: int) -> None:
        super().__init__(daemon=True)
        self.load = load
        self.call = CALLS[number % len(CALLS)]
        self.finished: list[str] = []
        self.broken: list[str] = []

    def run(self) -> None:
        while not self.load.over:
            assert self.load.up.wait(TIMEOUT_S)
            request_id, status, lines = self.ask()
            if status == 200 and ended_well(self.call[0], lines):
                self.finished.append(request_id)
            else:
                self.broken.append(request_id)
                if status != 200:
                    self.load.up.clear()

    def ask(self) -> tuple[str, int, list[bytes]]:
        path, body, headers = self.call
        with closing(connect(self.load.server)) as connection:
            sent = {"Authorization": f"Bearer {self.load.server.key}", **headers}
            connection.request("POST", path, json.dumps(body), sent)
            reply = connection.getresponse()
            lines: list[bytes] = []
            while line := reply.readline():
                lines.append(line)
                self.load.lines.release()
            return reply.headers["x-request-id"], reply.status, lines


def connect(server: TestServer) -> http.client.HTTPConnection:
    at = urlsplit(server.url)
    assert at.hostname is not None
    return http.client.HTTPConnection(at.hostname, at.port, timeout=TIMEOUT_S)


def ended_well(path: str, lines: list[bytes]) -> bool:
    """Whether the answer has its dialect's good end."""
    if path == PROXY:
        return "error" not in json.loads(b"".join(lines))
    data = [line[5:].strip() for line in lines if line.startswith(b"data:")]
    if path != NATIVE and data.pop() != b"[DONE]":
        return False
    values = [json.loads(line) for line in data]
    choices = [choice for value in values for choice in value.get("output", value).get("choices", ())]
    return bool(choices) and choices[-1].get("finish_reason") in ("stop", "length")


def engine_pid(server: TestServer) -> int | None:
    """The server's only child process that runs an engine; None while there is none."""
    children = Path(f"/proc/{server.pid}/task/{server.pid}/children").read_text().split()
    return next((int(child) for child in children if ENGINE in command_of(child)), None)


def command_of(pid: str) -> bytes:
    """Its command line; nothing once it has ended."""
    with suppress(FileNotFoundError, ProcessLookupError):
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    return b""


def kill(pid: int | None) -> None:
    if pid is not None:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


def looks(what: str) -> Iterator[None]:
    """One look after the other, until TIMEOUT_S have passed."""
    edge, pause = time.monotonic() + TIMEOUT_S, threading.Event()
    while time.monotonic() < edge:
        yield
        pause.wait(LOOK_EVERY_S)
    raise AssertionError(f"not within {TIMEOUT_S} s: {what}")


def await_successor(server: TestServer, dead: int | None) -> int:
    for _ in looks("another engine process"):
        pid = engine_pid(server)
        if pid is not None and pid != dead:
            return pid
    raise AssertionError


def await_answer(server: TestServer) -> None:
    """Until a question is answered again."""
    for _ in looks("an answer"):
        with closing(connect(server)) as connection:
            body = json.dumps(PLAIN | {"max_tokens": 1})
            connection.request("POST", PROXY, body, {"Authorization": f"Bearer {server.key}"})
            reply = connection.getresponse()
            reply.read()
            if reply.status == 200:
                return


def open_since_ms(server: TestServer) -> int | None:
    """When the oldest open reservation was made."""
    with closing(open_database(server.data_dir / "glmstudio.db")) as connection:
        return connection.execute("SELECT MIN(created_ms) FROM ledger_reservations").fetchone()[0]


def await_all_closed(server: TestServer) -> None:
    for _ in looks("the end of every reservation"):
        if open_since_ms(server) is None:
            return


def kill_again_and_again(load: Load, chance: random.Random) -> list[float]:
    """Each time at a moment that is counted in lines; how many seconds passed until the next answer."""
    server, back_s = load.server, list[float]()
    kills = 0
    while kills < KILLS:
        for _ in range(chance.randrange(1, LINES_BEFORE_KILL_MAX)):
            assert load.lines.acquire(timeout=TIMEOUT_S)
        pid = engine_pid(server)
        kill(pid)
        kills, begun = kills + 1, time.monotonic()
        while kills < KILLS and chance.random() < KILLED_WHILE_LOADING:
            pid = await_successor(server, pid)
            kill(pid)
            kills += 1
        await_answer(server)
        back_s.append(time.monotonic() - begun)
        oldest = open_since_ms(server)
        assert oldest is None or time.time() * 1000 - oldest < OPEN_MS_MAX
        load.up.set()
    return back_s


def test_the_engine_dies_often_and_the_ledger_is_right() -> None:
    """Four times (200 in the long run) under eight clients in four dialects."""
    with serve_nano(settings=f"[engine]\nslots = {CLIENTS}\n") as server:
        load = Load(server)
        load.up.set()
        clients = [Client(load, number) for number in range(CLIENTS)]
        for client in clients:
            client.start()
        try:
            back_s = kill_again_and_again(load, random.Random(6))
        finally:
            load.over = True
            load.up.set()
        for client in clients:
            client.join(TIMEOUT_S)
            assert not client.is_alive()
        await_all_closed(server)
        await_answer(server)
        await_all_closed(server)
        with closing(open_database(server.data_dir / "glmstudio.db")) as connection:
            assert check(connection) == []
            query = "SELECT request_id, kind, outcome FROM ledger_entries WHERE step = -1"
            ends = connection.execute(query).fetchall()
        assert "Traceback" not in server.log
    finished = [id for client in clients for id in client.finished]
    broken = {id for client in clients for id in client.broken}
    posted = Counter(id for id, kind, outcome in ends if (kind, outcome) == ("post", "finished"))
    assert finished
    assert broken
    assert {id: posted[id] for id in finished} == dict.fromkeys(finished, 1)
    told = Counter((kind, outcome) for id, kind, outcome in ends if id in broken)
    print(f"{len(finished)} finished, {len(broken)} broken {dict(told)}; back after {describe(back_s)}")


def describe(times_s: list[float]) -> str:
    ordered = sorted(times_s)
    return f"{ordered[len(ordered) // 2]:.2f} s (median), {ordered[-1]:.2f} s (worst) in {len(ordered)} times"
