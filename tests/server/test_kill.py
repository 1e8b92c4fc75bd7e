"""`kill -9` of the whole server at random moments under load: whatever dies, the ledger's proof holds.

Every request that a client saw finish is posted exactly once, nothing stays open, and the next start needs no
hand. GLMSTUDIO_LONG_TESTS=1 runs the long series.
"""

from __future__ import annotations

import http.client
import json
import os
import random
import signal
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit

from glmstudio.banner import READY_PREFIX
from glmstudio.ledger.check import check
from glmstudio.storage.database import open_database

KEY = "load.0123456789abcdef"
PATH = "/compatible-mode/v1/chat/completions"
CLIENTS = 8
KILLS = 200 if os.environ.get("GLMSTUDIO_LONG_TESTS") else 5
TIMEOUT_S = 60
BODY = json.dumps(
    {
        "model": "glm-5",
        "messages": [{"role": "user", "content": "hi"}],
        "stream": True,
        "enable_thinking": False,
    }
)


class Client(threading.Thread):
    """Sends one stream after the other until the server is gone; keeps the ids of those it saw end well."""

    def __init__(self, url: str, answers: threading.Semaphore) -> None:
        super().__init__(daemon=True)
        self.at = urlsplit(url)
        self.answers = answers
        self.finished: list[str] = []

    def run(self) -> None:
        assert self.at.hostname is not None
        connection = http.client.HTTPConnection(self.at.hostname, self.at.port, timeout=TIMEOUT_S)
        with closing(connection):
            while True:
                try:
                    connection.request("POST", PATH, BODY, {"Authorization": f"Bearer {KEY}"})
                    reply = connection.getresponse()
                    request_id = reply.getheader("x-request-id")
                    data = reply.read()
                except (OSError, http.client.HTTPException):
                    return
                finally:
                    self.answers.release()
                if reply.status == 200 and request_id and data.endswith(b"data: [DONE]\n\n"):
                    self.finished.append(request_id)


def start(data: Path, script: Path) -> tuple[subprocess.Popen[str], str]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("GLMSTUDIO_")}
    process = subprocess.Popen(
        [sys.executable, "-m", "glmstudio", "serve", "--port", "0", "--data-dir", str(data),
         "--model", f"*=scripted:{script}", "--log-level", "error"],
        stdout=subprocess.PIPE, text=True, env=clean | {"GLMSTUDIO_BOOTSTRAP_KEY": KEY},
    )  # fmt: skip
    assert process.stdout is not None
    for line in process.stdout:
        if line.startswith(READY_PREFIX):
            return process, line[len(READY_PREFIX) :].strip()
    raise AssertionError(f"the server ended with {process.wait()}")


def test_a_killed_server_loses_no_record(tmp_path: Path) -> None:
    """Five times (200 in the long run): load, kill after a random number of answers, start again, prove."""
    script = tmp_path / "replies.jsonl"
    script.write_text(json.dumps({"raw": " ".join(f"w{n}" for n in range(40)), "interval_ms": 1}) + "\n")
    data, finished = tmp_path / "data", []
    chance = random.Random(4)
    for _ in range(KILLS):
        process, url = start(data, script)
        answers = threading.Semaphore(0)
        clients = [Client(url, answers) for _ in range(CLIENTS)]
        for client in clients:
            client.start()
        for _ in range(chance.randrange(1, 60)):  # a random moment, counted in answers and not in time
            assert answers.acquire(timeout=TIMEOUT_S)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        for client in clients:
            client.join(TIMEOUT_S)
            finished += client.finished
    process, _ = start(data, script)  # the last start closes what the last kill left open
    process.terminate()
    process.communicate(timeout=TIMEOUT_S)
    assert process.returncode == 0
    with closing(open_database(data / "glmstudio.db")) as connection:
        assert check(connection) == []
        assert connection.execute("SELECT COUNT(*) FROM ledger_reservations").fetchone() == (0,)
        query = "SELECT request_id FROM ledger_entries WHERE kind = 'post' AND outcome = 'finished'"
        posted = [row[0] for row in connection.execute(query)]
    assert len(posted) == len(set(posted))
    assert set(finished) <= set(posted)
    assert finished
