"""The engine's process is killed under running answers: each client is told, and the next request works."""

from __future__ import annotations

import http.client
import json
import os
import signal
import threading
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from glmstudio.storage import open_database
from glmstudio.testing import TestServer, serve_nano

ENGINE = b"glmstudio.engines.llamacpp.child"
STREAMS = 20
TIMEOUT_S = 60
LONG = {
    "max_tokens": 4000,
    "response_format": {
        "type": "json_schema",
        "json_schema": {"name": "story", "schema": {"type": "string", "minLength": 800}},
    },
}
"""The grammar keeps an answer from ending early, so that it still runs when the engine dies."""

COMPATIBLE = "/compatible-mode/v1/chat/completions"
NATIVE = "/api/v1/services/aigc/text-generation/generation"

pytestmark = pytest.mark.engine


def request_for(path: str) -> tuple[dict[str, Any], dict[str, str]]:
    messages = [{"role": "user", "content": "Tell me a very long story about the sea, as JSON."}]
    if path == COMPATIBLE:
        body = {"model": "glm-5", "messages": messages, "stream": True, "enable_thinking": False}
        return body | LONG, {}
    parameters = {
        "result_format": "message",
        "incremental_output": True,
        "enable_thinking": False,
    }
    body = {"model": "glm-5", "input": {"messages": messages}, "parameters": parameters | LONG}
    return body, {"X-DashScope-SSE": "enable"}


class Reader(threading.Thread):
    """One client: reads its stream to the end and keeps the lines."""

    def __init__(self, server: TestServer, path: str) -> None:
        super().__init__(daemon=True)
        self.server = server
        self.path = path
        self.began = threading.Event()
        self.lines: list[str] = []
        self.status = 0

    def run(self) -> None:
        at = urlsplit(self.server.url)
        assert at.hostname is not None
        body, headers = request_for(self.path)
        with closing(http.client.HTTPConnection(at.hostname, at.port, timeout=TIMEOUT_S)) as connection:
            headers |= {"Authorization": f"Bearer {self.server.key}"}
            connection.request("POST", self.path, json.dumps(body), headers)
            reply = connection.getresponse()
            self.status = reply.status
            while line := reply.readline():
                self.lines.append(line.decode())
                self.began.set()


def engine_pid(server: TestServer) -> int:
    """The server's only child process that runs an engine."""
    children = Path(f"/proc/{server.pid}/task/{server.pid}/children").read_text().split()
    (engine,) = [child for child in children if ENGINE in Path(f"/proc/{child}/cmdline").read_bytes()]
    return int(engine)


def whole_answer(server: TestServer) -> tuple[int, Any]:
    at = urlsplit(server.url)
    assert at.hostname is not None
    body = {"model": "glm-5", "messages": [{"role": "user", "content": "Who are you"}]}
    with closing(http.client.HTTPConnection(at.hostname, at.port, timeout=TIMEOUT_S)) as connection:
        connection.request("POST", COMPATIBLE, json.dumps(body), {"Authorization": f"Bearer {server.key}"})
        reply = connection.getresponse()
        return reply.status, json.loads(reply.read())


def told(reader: Reader) -> bool:
    """Whether the stream ended with its dialect's error; if not, it must have ended whole before the kill."""
    last = [line for line in reader.lines if line.startswith("data:")][-1]
    if last == "data: [DONE]\n":
        return False
    value = json.loads(last[5:])
    if reader.path == COMPATIBLE:
        assert value["error"]["message"]
    elif "output" in value:
        assert value["output"]["choices"][0]["finish_reason"] != "null"
        return False
    else:
        assert "event:error\n" in reader.lines
        assert value["code"]
        assert value["message"]
    return True


def test_every_running_client_is_told_and_the_next_request_works() -> None:
    """20 streams in two dialects; after `kill -9` each ends with its dialect's error, and service goes on."""
    room = f"[engine]\nslots = {STREAMS}\ncontext_tokens = 5000\n"  # a cache for each: nobody waits for room
    with serve_nano(settings=room) as server:
        first = Reader(server, COMPATIBLE)  # a schema's first use is proved to the engine, one at a time
        first.start()
        first.join(TIMEOUT_S)
        readers = [Reader(server, (COMPATIBLE, NATIVE)[n % 2]) for n in range(STREAMS)]
        for reader in readers:
            reader.start()
        for reader in readers:
            assert reader.began.wait(TIMEOUT_S)
        os.kill(engine_pid(server), signal.SIGKILL)
        for reader in readers:
            reader.join(TIMEOUT_S)
            assert not reader.is_alive()
        status, answer = whole_answer(server)
    assert all(reader.status == 200 for reader in readers)
    assert {reader.path for reader in readers if told(reader)} == {COMPATIBLE, NATIVE}
    assert status == 200
    assert answer["usage"]["completion_tokens"] > 0


def test_a_service_manager_that_signals_every_process_still_gets_a_drain() -> None:
    """SIGTERM to engine, ledger and server alike: the running stream is finished whole and posted."""
    with serve_nano() as server:
        reader = Reader(server, COMPATIBLE)
        reader.start()
        assert reader.began.wait(TIMEOUT_S)
        children = Path(f"/proc/{server.pid}/task/{server.pid}/children").read_text().split()
        assert len(children) == 2
        for pid in (*map(int, children), server.pid):
            os.kill(pid, signal.SIGTERM)
        reader.join(TIMEOUT_S)
        assert reader.lines[-2:] == ["data: [DONE]\n", "\n"]
        assert '"finish_reason":"' in "".join(reader.lines)
        with closing(open_database(server.data_dir / "glmstudio.db")) as database:
            posted = "SELECT kind, outcome FROM ledger_entries WHERE step = -1"
            assert database.execute(posted).fetchall() == [("post", "finished")]
