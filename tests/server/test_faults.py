"""What a server does when its database refuses, and when its clients behave badly.

Paid work is refused and never given away: whatever was answered with 200 is posted, what cannot be posted is
not answered, and when the fault is gone the next request works without a hand. Real processes, real sockets.
"""

from __future__ import annotations

import http.client
import json
import os
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import pytest

from glmstudio.testing import TestServer, serve_scripted

TIMEOUT_S = 30
POLL_S = 0.02
HELLO = [{"role": "user", "content": "hi"}]
COMPATIBLE = "/compatible-mode/v1/chat/completions"
NATIVE = "/api/v1/services/aigc/text-generation/generation"
ZHIPU = "/api/paas/v4/chat/completions"
PROXY = "/v1/chat/completions"
CHATS = (COMPATIBLE, NATIVE, ZHIPU, PROXY)
KNOWN_PATHS = (
    *CHATS,
    "/compatible-mode/v1/models",
    "/compatible-mode/v1/models/glm-5",
    "/compatible-mode/v1/embeddings",
    "/api/v1/models",
    "/api/v1/models/glm-5",
    "/api/v1/services/embeddings/text-embedding/text-embedding",
    "/api/paas/v4/models",
    "/api/paas/v4/tokenizer",
    "/api/paas/v4/moderations",
    "/api/paas/v4/async/chat/completions",
    "/api/paas/v4/async-result/17",
    "/api/coding/paas/v4/chat/completions",
    "/api/paas/v4/nothing",
    "/v1/models",
    "/v1/models/glm-4-flash",
    "/v1/files",
    "/nothing",
    "/metrics",
    "/healthz",
    "/readyz",
    "/",
    "/studio/v1/openapi.json",
    "/studio/v1/accounts",
    "/studio/v1/nothing",
)
REPLIES = [
    {"when": "endless", "raw": "word " * 200_000, "interval_ms": 1},
    {"when": "flood", "raw": "w" * 1_000_000, "chunks": ["w" * 10_000] * 100},
    {"when": "paced", "raw": "one two three four five six", "interval_ms": 20},
    {"raw": "hello"},
]


class Answer(NamedTuple):
    status: int
    headers: http.client.HTTPMessage
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


def address(server: TestServer) -> tuple[str, int]:
    at = urlsplit(server.url)
    assert at.hostname is not None
    assert at.port is not None
    return at.hostname, at.port


def chat(path: str, content: str = "hi", stream: bool = False) -> str:
    messages = [{"role": "user", "content": content}]
    if path == NATIVE:
        parameters = {"result_format": "message", "enable_thinking": False, "incremental_output": stream}
        return json.dumps({"model": "glm-5", "input": {"messages": messages}, "parameters": parameters})
    switch = {"thinking": {"type": "disabled"}} if path == ZHIPU else {"enable_thinking": False}
    switch = {} if path == PROXY else switch
    return json.dumps({"model": "glm-5", "messages": messages, "stream": stream, **switch})


def headers(server: TestServer, **more: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {server.key}", "Content-Type": "application/json", **more}


def call(server: TestServer, method: str, path: str, data: str | None = None, **more: str) -> Answer:
    with closing(http.client.HTTPConnection(*address(server), timeout=TIMEOUT_S)) as connection:
        connection.request(method, path, data, headers(server, **more))
        reply = connection.getresponse()
        return Answer(reply.status, reply.headers, reply.read())


def post(server: TestServer, path: str = COMPATIBLE, content: str = "hi") -> Answer:
    return call(server, "POST", path, chat(path, content))


@contextmanager
def stream(server: TestServer, path: str, content: str) -> Generator[http.client.HTTPResponse]:
    """An open stream; its headers are read."""
    with closing(http.client.HTTPConnection(*address(server), timeout=TIMEOUT_S)) as connection:
        more = {"X-DashScope-SSE": "enable"} if path == NATIVE else {}
        connection.request("POST", path, chat(path, content, stream=True), headers(server, **more))
        reply = connection.getresponse()
        assert reply.status == 200
        yield reply


@contextmanager
def opened(server: TestServer) -> Generator[socket.socket]:
    with socket.create_connection(address(server), timeout=TIMEOUT_S) as connection:
        yield connection


def until(condition: Callable[[], Any]) -> Any:
    """The condition's value as soon as it is true; a failure when it does not become so."""
    edge = time.monotonic() + TIMEOUT_S
    while not (value := condition()):
        assert time.monotonic() < edge, "it did not become true"
        time.sleep(POLL_S)
    return value


def database_of(server: TestServer) -> Path:
    return server.data_dir / "glmstudio.db"


def rows(server: TestServer, query: str) -> list[Any]:
    with closing(sqlite3.connect(database_of(server))) as connection:
        return [row[0] for row in connection.execute(query)]


def posted(server: TestServer) -> list[str]:
    return rows(server, "SELECT request_id FROM ledger_entries WHERE kind = 'post'")


def assert_the_ledger_holds(server: TestServer, answers: list[Answer]) -> None:
    """What was served is posted exactly once, what was refused is not, and the proof of the ledger stands."""
    served = [answer.headers["x-request-id"] for answer in answers if answer.status == 200]
    refused = {answer.headers["x-request-id"] for answer in answers if answer.status != 200}
    known = posted(server)
    assert len(known) == len(set(known))
    assert set(served) <= set(known)
    assert not refused & set(known)
    until(lambda: rows(server, "SELECT COUNT(*) FROM ledger_reservations") == [0])
    proof = command(server, "ledger", "check")
    assert proof.returncode == 0, proof.stdout + proof.stderr


def command(server: TestServer, *words: str) -> subprocess.CompletedProcess[str]:
    """The command line beside the server, on the same data."""
    line = [sys.executable, "-m", "glmstudio", *words, "--data-dir", str(server.data_dir)]
    return subprocess.run(
        line, capture_output=True, text=True, timeout=TIMEOUT_S, env=clean_environment(), check=False
    )


def clean_environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith("GLMSTUDIO_")}


def assert_refused(path: str, answer: Answer) -> None:
    """The dialect's own server error (contract: Model Studio and Zhipu, errors)."""
    assert answer.status == 500, answer.body
    if path == NATIVE:
        assert answer.json["code"] == "InternalError"
    else:
        code = "internal_error" if path == COMPATIBLE else "500"
        assert answer.json["error"]["code"] == code


def everywhere(server: TestServer) -> list[Answer]:
    """One call in each dialect, all at once."""
    with ThreadPoolExecutor(len(CHATS)) as threads:
        return list(threads.map(lambda path: post(server, path), CHATS))


@pytest.fixture
def server() -> Generator[TestServer]:
    """A server of its own for each test that breaks something."""
    with serve_scripted(REPLIES) as server:
        yield server


# --- the database


@contextmanager
def locked(server: TestServer) -> Generator[None]:
    """Another process is in the middle of a write."""
    with closing(sqlite3.connect(database_of(server), isolation_level=None)) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        yield
        connection.rollback()


def test_a_database_locked_by_another_process_refuses_work_and_comes_back(server: TestServer) -> None:
    """Each dialect says its server error, the log says why, nothing is served; afterwards all is well."""
    with locked(server):
        refusals = everywhere(server)
    for path, answer in zip(CHATS, refusals, strict=True):
        assert_refused(path, answer)
    assert "database is locked" in server.log
    answers = everywhere(server)
    assert [answer.status for answer in answers] == [200] * len(CHATS)
    assert_the_ledger_holds(server, refusals + answers)


def test_an_answer_that_cannot_be_posted_does_not_end_well(server: TestServer) -> None:
    """Streams that run when the database is locked end with their error, and are settled later by
    themselves."""
    with ExitStack() as stack:
        replies = [stack.enter_context(stream(server, path, "paced")) for path in CHATS]
        assert all(reply.readline() for reply in replies)
        with locked(server):
            rests = [reply.read() for reply in replies]
    for path, rest in zip(CHATS, rests, strict=True):
        assert_cut(path, rest)
    assert server.log.count("database is locked") >= len(CHATS)
    request_ids = {reply.headers["x-request-id"] for reply in replies}
    until(lambda: request_ids <= set(posted(server)))
    assert_the_ledger_holds(server, everywhere(server))


def assert_cut(path: str, rest: bytes) -> None:
    """The stream's last word is the dialect's error; it never said that it had finished."""
    words = [line[5:] for line in rest.split(b"\n") if line.startswith(b"data:") and b"[DONE]" not in line]
    said = json.loads(words[-1])
    assert said["code"] == "InternalError" if path == NATIVE else said["error"]["code"]
    assert b'"finish_reason":"stop"' not in rest


def test_what_else_needs_the_database_refuses_and_comes_back(server: TestServer) -> None:
    """Asynchronous chats and named calls say the server error, the management API that it is unavailable."""
    data, tasks = chat(ZHIPU), "/api/paas/v4/async/chat/completions"
    token = {"Authorization": f"Bearer {admin_token(server)}"}
    accounts = "/studio/v1/accounts"

    def all_of_them() -> list[Answer]:
        with ThreadPoolExecutor(3) as threads:
            calls = (
                threads.submit(call, server, "POST", tasks, data),
                threads.submit(call, server, "POST", ZHIPU, data, **{"Idempotency-Key": "n1"}),
                threads.submit(call, server, "POST", accounts, json.dumps({"name": "late"}), **token),
            )
            return [answer.result() for answer in calls]

    with locked(server):
        refused = all_of_them()
    assert [answer.status for answer in refused] == [500, 500, 503]
    assert [answer.json["error"]["code"] for answer in refused] == ["500", "500", "unavailable"]
    assert "database is locked" in server.log
    task, named, account = all_of_them()
    assert (named.status, account.status) == (200, 201)
    assert "idempotency-replayed" not in named.headers
    assert task.status == 200
    result = f"/api/paas/v4/async-result/{task.json['id']}"
    until(lambda: call(server, "GET", result).json.get("task_status") == "SUCCESS")
    assert_the_ledger_holds(server, [named])


def admin_token(server: TestServer) -> str:
    said = command(server, "admin", "token")
    assert said.returncode == 0, said.stderr
    return said.stdout.strip().splitlines()[-1]


@contextmanager
def full_disk(server: TestServer) -> Generator[None]:
    """No file of the server may grow any more, as if the disk were full."""
    import resource

    if not hasattr(resource, "prlimit"):
        pytest.skip("this system cannot limit another process")
    grown = database_of(server).with_name("glmstudio.db-wal").stat().st_size
    assert server.log_path.stat().st_size < grown, "the log must still be able to say why"
    pids = (server.pid, *children_of(server.pid))
    before = resource.prlimit(server.pid, resource.RLIMIT_FSIZE)
    for pid in pids:
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (grown, before[1]))
    yield
    for pid in pids:
        resource.prlimit(pid, resource.RLIMIT_FSIZE, before)


def children_of(pid: int) -> list[int]:
    """The engine's process and the ledger's, where it has one of its own."""
    listed = Path(f"/proc/{pid}/task").glob("*/children")
    return [int(child) for path in listed for child in path.read_text().split()]


def test_a_full_disk_refuses_work_and_comes_back(server: TestServer) -> None:
    """As above, when writes fail instead of waiting."""
    before = everywhere(server)
    with full_disk(server):
        refusals = everywhere(server)
        assert call(server, "GET", "/healthz").status == 200
        assert call(server, "GET", "/v1/models").status == 200
    for path, answer in zip(CHATS, refusals, strict=True):
        assert_refused(path, answer)
    assert re.search(r"disk I/O error|database or disk is full", server.log)
    answers = everywhere(server)
    assert [answer.status for answer in before + answers] == [200] * 2 * len(CHATS)
    assert_the_ledger_holds(server, before + refusals + answers)


def test_a_killed_ledger_process_is_replaced_and_no_request_fails(server: TestServer) -> None:
    """`kill -9` while requests run: they wait for the next process, and each is posted exactly once."""
    answers = everywhere(server)
    with ThreadPoolExecutor(1) as thread:
        (writer,) = children_of(server.pid)
        meanwhile = thread.submit(lambda: [answer for _ in range(10) for answer in everywhere(server)])
        os.kill(writer, signal.SIGKILL)
        answers += meanwhile.result(TIMEOUT_S)
    assert {answer.status for answer in answers} == {200}
    assert children_of(server.pid) not in ([], [writer])
    assert_the_ledger_holds(server, answers)


@contextmanager
def corrupted(server: TestServer) -> Generator[None]:
    """The file holds noise instead of its pages, and no cache is believed any more."""
    path = database_of(server)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE ledger_accounts SET credit_nano = credit_nano")
        busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        assert not busy
        sound = path.read_bytes()
        with path.open("r+b") as file:
            file.write(b"\x5a" * len(sound))
        yield
        with path.open("r+b") as file:
            file.write(sound)


def test_a_corrupted_database_refuses_work_and_comes_back(server: TestServer) -> None:
    """Nothing is served from a file that makes no sense; once it is restored, the next request works."""
    before = everywhere(server)
    with corrupted(server):
        refusals = everywhere(server)
        assert call(server, "GET", "/healthz").status == 200
    for path, answer in zip(CHATS, refusals, strict=True):
        assert_refused(path, answer)
    assert re.search(r"not a database|malformed", server.log)
    answers = everywhere(server)
    assert [answer.status for answer in before + answers] == [200] * 2 * len(CHATS)
    assert_the_ledger_holds(server, before + refusals + answers)


def test_a_read_only_data_directory_is_one_clear_line() -> None:
    """A server that could write nothing down does not start; it names the place and exits with an error."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        script = home / "replies.jsonl"
        script.write_text(json.dumps({"raw": "hello"}) + "\n")
        data = home / "data"
        data.mkdir(mode=0o500)
        as_anybody: list[str] = []
        if os.geteuid() == 0:  # nothing is read-only for root, unless that privilege is given up
            as_anybody = [shutil.which("setpriv") or "", "--bounding-set=-dac_override"]
            if not as_anybody[0] or subprocess.run([*as_anybody, "true"], check=False).returncode:
                pytest.skip("root's privileges cannot be given up here")
        ended = subprocess.run(
            [*as_anybody, sys.executable, "-m", "glmstudio", "serve", "--port", "0",
             "--data-dir", str(data), "--model", f"*=scripted:{script}"],
            capture_output=True, text=True, timeout=TIMEOUT_S, env=clean_environment(), check=False,
        )  # fmt: skip
    assert ended.returncode != 0
    assert len(ended.stderr.strip().splitlines()) == 1, ended.stderr
    assert str(data) in ended.stderr


# --- clients


BRISK = """
[server]
body_timeout_s = 1
keep_alive_s = 1
client_stall_timeout_s = 1
stream_keep_alive_s = 1
"""


@pytest.fixture(scope="module")
def brisk() -> Generator[TestServer]:
    """One server with short bounds for all badly behaved clients; it serves others until the end."""
    with serve_scripted(REPLIES, settings=BRISK) as server:
        yield server
        assert post(server).status == 200
        assert "Traceback" not in server.log
        assert '"status":500' not in server.log


def head_of(server: TestServer, path: str, *lines: str) -> bytes:
    fixed = (f"POST {path} HTTP/1.1", "Host: x", f"Authorization: Bearer {server.key}")
    return "\r\n".join([*fixed, "Content-Type: application/json", *lines, "", ""]).encode("latin-1")


def read_reply(connection: socket.socket) -> Answer:
    reply = http.client.HTTPResponse(connection)
    reply.begin()
    with closing(reply):
        return Answer(reply.status, reply.headers, reply.read())


def assert_in_shape(path: str, body: bytes) -> None:
    """An error in the form of the path's dialect."""
    said = json.loads(body)
    if path.startswith("/api/v1"):
        assert {"code", "message", "request_id"} <= set(said)
    else:
        assert {"code", "message"} <= set(said["error"])


def test_one_connection_too_many_is_told_so_in_its_dialect() -> None:
    """Those within the bound are served, the next one hears the dialect's overload and is closed."""
    with serve_scripted(REPLIES, settings="[server]\nconnections_max = 2\n") as server, ExitStack() as stack:
        idle = [stack.enter_context(opened(server)) for _ in range(2)]
        refused = [post(server, path) for path in CHATS]
        assert [answer.status for answer in refused] == [503, 503, 429, 429]
        assert all(
            answer.headers["retry-after"] and answer.headers["connection"] == "close" for answer in refused
        )
        assert call(server, "GET", "/healthz").status == 200
        idle[0].close()
        until(lambda: post(server).status == 200)


@pytest.mark.parametrize("path", CHATS)
@pytest.mark.parametrize("sent", [b"", b'{"model":'])
def test_a_body_that_does_not_come_is_refused_in_time(brisk: TestServer, path: str, sent: bytes) -> None:
    """Nothing at all after the head, or a start and no more: the dialect's refusal, others are served."""
    with opened(brisk) as slow:
        slow.sendall(head_of(brisk, path, "Content-Length: 400") + sent)
        assert post(brisk, path).status == 200
        answer = read_reply(slow)
    assert answer.status == 400
    assert_in_shape(path, answer.body)


def test_a_trickled_body_is_refused_in_time(brisk: TestServer) -> None:
    """A byte now and then does not extend the bound: it counts for the whole body."""
    over = threading.Event()

    def trickle(connection: socket.socket) -> None:
        while not over.wait(POLL_S):
            try:
                connection.sendall(b" ")
            except OSError:
                return

    with opened(brisk) as slow:
        slow.sendall(head_of(brisk, COMPATIBLE, "Content-Length: 100000"))
        feeder = threading.Thread(target=trickle, args=(slow,))
        feeder.start()
        try:
            answer = read_reply(slow)
        finally:
            over.set()
            feeder.join(TIMEOUT_S)
    assert answer.status == 400


@pytest.mark.parametrize("sent", [b"", b"GET /v1/mod", b"GET /v1/models HTTP/1.1\r\nHost: x\r\nX-More: "])
def test_connections_that_say_nothing_are_closed(brisk: TestServer, sent: bytes) -> None:
    """200 of them hold nobody up, and the server lets go of each by itself, head begun or not."""
    with ExitStack() as stack:
        idle = [stack.enter_context(opened(brisk)) for _ in range(200)]
        for connection in idle:
            connection.sendall(sent)
        assert post(brisk).status == 200
        for connection in idle:
            data = connection.recv(4096)  # nothing more may come than the end, or a refusal and then the end
            assert data == b"" or data.startswith(b"HTTP/1.1 4")


def test_pipelined_requests_are_answered_in_order(brisk: TestServer) -> None:
    """Two whole requests in one packet get two whole answers, the first one first."""
    data = chat(PROXY).encode()
    first = head_of(brisk, PROXY, f"Content-Length: {len(data)}") + data
    second = head_of(brisk, "/v1/nothing", "Content-Length: 2", "Connection: close") + b"{}"
    with opened(brisk) as connection:
        connection.sendall(first + second)
        received = b"".join(iter(lambda: connection.recv(65536), b""))
    statuses = re.findall(rb"HTTP/1.1 (\d+)", received)
    assert statuses == [b"200", b"404"]
    assert b'"hello"' in received


def test_a_stream_whose_client_never_reads_is_ended(brisk: TestServer) -> None:
    """The buffer is bounded, the stream cancelled, what was generated is billed, and nothing stays open."""
    data = chat(COMPATIBLE, "flood", stream=True)
    asked = len(posted(brisk))
    with opened(brisk) as deaf:
        deaf.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        for _ in range(8):  # more than a socket's buffers hold
            deaf.sendall(head_of(brisk, COMPATIBLE, f"Content-Length: {len(data)}") + data.encode())
        assert post(brisk).status == 200
        until(lambda: "client_stalled" in brisk.log)
    until(lambda: rows(brisk, "SELECT COUNT(*) FROM ledger_reservations") == [0])
    assert len(posted(brisk)) > asked


def test_a_client_that_leaves_frees_its_seat(brisk: TestServer) -> None:
    """An endless stream ends when its reader closes, and is billed as far as it came."""
    with stream(brisk, ZHIPU, "endless") as reply:
        request_id = reply.headers["x-request-id"]
        assert reply.readline()
    until(lambda: request_id in posted(brisk))


@pytest.mark.parametrize("path", [COMPATIBLE, ZHIPU])
@pytest.mark.parametrize("system_bytes", [10, 200_000])
def test_a_client_that_leaves_before_its_whole_answer_frees_its_seat(
    brisk: TestServer, path: str, system_bytes: int
) -> None:
    """Also behind a body so large that reading was stopped meanwhile; what was generated is billed."""
    asked = json.loads(chat(path, "endless"))
    asked["messages"].insert(0, {"role": "system", "content": "x" * system_bytes})
    data = json.dumps(asked).encode()
    with opened(brisk) as connection:
        connection.sendall(head_of(brisk, path, f"Content-Length: {len(data)}") + data)
        grown = "SELECT request_id FROM ledger_reservations WHERE step > 0"  # so there is something to bill
        (request_id,) = until(lambda: rows(brisk, grown))
    until(lambda: request_id in posted(brisk))
    assert rows(brisk, "SELECT COUNT(*) FROM ledger_reservations") == [0]


@pytest.mark.parametrize("path", KNOWN_PATHS)
@pytest.mark.parametrize("method", ["HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "LOCK"])
@pytest.mark.parametrize("key", [True, False], ids=["key", "no key"])
def test_other_methods_are_refused_in_shape(brisk: TestServer, method: str, path: str, key: bool) -> None:
    """Never a server error, always the dialect's JSON, with a key and without."""
    with closing(http.client.HTTPConnection(*address(brisk), timeout=TIMEOUT_S)) as connection:
        connection.request(method, path, headers=headers(brisk) if key else {})
        reply = connection.getresponse()
        body = reply.read()
    assert reply.status < 500
    if method == "HEAD":
        assert body == b""
    elif reply.status >= 400:
        assert_in_shape(path, body)


@pytest.mark.parametrize("method", ["BREW", "", "get", "CONNECT"])
def test_what_is_no_http_method_is_refused(brisk: TestServer, method: str) -> None:
    """The connection gets a 400 and its end, and no answer of a model."""
    with opened(brisk) as connection:
        connection.sendall(f"{method} /v1/models HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
        received = b"".join(iter(lambda: connection.recv(65536), b""))
    assert re.match(rb"HTTP/1.1 4\d\d", received)


def refused_head(server: TestServer, head: bytes) -> bytes:
    """What comes back for a head that is too much: a refusal, or a connection that was cut."""
    with opened(server) as connection:
        try:
            for start in range(0, len(head), 65536):
                connection.sendall(head[start : start + 65536])
            return b"".join(iter(lambda: connection.recv(65536), b""))
        except OSError:
            return b""


@pytest.mark.parametrize(
    "head",
    [
        b"GET /v1/models/" + b"a" * 60_000 + b" HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        b"GET /v1/models?" + b"a=1&" * 10_000 + b" HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        b"GET /" + b"%00%ff%2f../" * 2_000 + b" HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        b"GET /v1/models HTTP/1.1\r\nConnection: close\r\nX: " + b"v" * 60_000 + b"\r\n\r\n",
        b"GET /v1/models HTTP/1.1\r\nConnection: close\r\n" + b"X: v\r\n" * 2_000 + b"\r\n",
        b"GET /v1/models HTTP/1.1\r\nConnection: close\r\nAuthorization: " + b"\xff" * 500 + b"\r\n\r\n",
        b"GET /v1/models/" + b"a" * 4_000_000 + b" HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        b"GET /v1/models HTTP/1.1\r\nConnection: close\r\nX: " + b"v" * 4_000_000 + b"\r\n\r\n",
        b"GET /v1/models HTTP/1.1\r\nConnection: close\r\n" + b"X: v\r\n" * 700_000 + b"\r\n",
    ],
    ids=["path", "query", "escapes", "value", "lines", "latin", "huge path", "huge value", "huge lines"],
)  # fmt: skip
def test_heads_that_are_too_much_are_refused(brisk: TestServer, head: bytes) -> None:
    """A client error, or an end of the connection where the head has no end in sight."""
    received = refused_head(brisk, head)
    assert received == b"" or re.match(rb"HTTP/1.1 4\d\d", received), received[:200]
    assert post(brisk).status == 200


@pytest.mark.parametrize("path", CHATS)
@pytest.mark.parametrize("protocol", ["websocket", "h2c"])
def test_upgrades_are_not_taken(brisk: TestServer, path: str, protocol: str) -> None:
    """A client that offers another protocol is answered in this one, at once."""
    data = chat(path).encode()
    offer = ("Connection: Upgrade", f"Upgrade: {protocol}", "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==")
    with opened(brisk) as connection:
        connection.sendall(
            head_of(brisk, path, "Sec-WebSocket-Version: 13", f"Content-Length: {len(data)}", *offer) + data
        )
        answer = read_reply(connection)
    assert answer.status in (200, 400)
    if answer.status == 400:
        assert_in_shape(path, answer.body)


def test_a_websocket_handshake_is_refused(brisk: TestServer) -> None:
    """The handshake as browsers send it gets a client error."""
    offer = {"Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13"}
    assert (
        call(brisk, "GET", PROXY, **offer, **{"Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA=="}).status == 405
    )


@pytest.mark.parametrize("path", CHATS)
def test_expect_100_continue_is_honoured(brisk: TestServer, path: str) -> None:
    """The body is asked for before it is sent (curl does that with long ones)."""
    data = chat(path).encode()
    with opened(brisk) as connection:
        connection.sendall(head_of(brisk, path, f"Content-Length: {len(data)}", "Expect: 100-continue"))
        assert connection.recv(65536).startswith(b"HTTP/1.1 100 Continue\r\n")
        connection.sendall(data)
        assert read_reply(connection).status == 200


def test_a_body_that_would_be_too_large_is_not_asked_for(brisk: TestServer) -> None:
    """The refusal comes instead of the 100."""
    with opened(brisk) as connection:
        connection.sendall(head_of(brisk, PROXY, "Content-Length: 999999999999", "Expect: 100-continue"))
        answer = read_reply(connection)
    assert answer.status == 413
    assert_in_shape(PROXY, answer.body)


def bodies() -> Iterator[tuple[str, bytes]]:
    """What is no request in any dialect."""
    yield "empty", b""
    yield "no JSON", b"hello"
    yield "no object", b"[]"
    yield "half", b'{"model": "glm-5", "messages": [{"role"'
    yield "no UTF-8", b'{"model": "\xff\xfe"}'
    yield "byte order mark", b"\xef\xbb\xbf{}"
    yield "lone surrogate", rb'{"model": "glm-5", "messages": [{"role": "user", "content": "\ud800"}]}'
    yield "null byte", rb'{"model": "glm-5\u0000", "messages": [{"role": "user", "content": "\u0000"}]}'
    yield "deep", b'{"model": "glm-5", "messages": ' + b"[" * 100_000 + b"]" * 100_000 + b"}"
    yield "deep objects", b'{"a":' * 100_000 + b"1" + b"}" * 100_000
    yield "huge integer", b'{"model": "glm-5", "messages": [], "max_tokens": ' + b"9" * 100_000 + b"}"
    yield "huge exponent", b'{"model": "glm-5", "messages": [], "temperature": 1e999999}'
    yield "NaN", b'{"model": "glm-5", "messages": [], "temperature": NaN}'
    yield "twice", b'{"model": "glm-5", "model": "glm-4", "messages": "x", "messages": 1}'
    yield "unknown role", b'{"model": "glm-5", "messages": [{"role": "wizard", "content": "hi"}]}'
    yield "wrong types", b'{"model": 5, "messages": {"a": 1}, "stream": "maybe", "input": 7}'
    yield "long id", b'{"model": "' + b"g" * 1_000_000 + b'", "messages": []}'


@pytest.mark.parametrize("path", [*CHATS, "/api/paas/v4/tokenizer", "/api/paas/v4/async/chat/completions"])
@pytest.mark.parametrize("data", [pytest.param(data, id=name) for name, data in bodies()])
def test_bodies_that_make_no_sense_are_refused_in_shape(brisk: TestServer, path: str, data: bytes) -> None:
    """Whatever it is, a client error of the dialect, and an answer that is not much longer than it has to
    be."""
    with closing(http.client.HTTPConnection(*address(brisk), timeout=TIMEOUT_S)) as connection:
        connection.request("POST", path, data, headers(brisk))
        reply = connection.getresponse()
        body = reply.read()
    if reply.status != 200:  # a lone surrogate or a null is a letter to some dialects
        assert 400 <= reply.status < 500
        assert_in_shape(path, body)
        assert len(body) < 4_000
