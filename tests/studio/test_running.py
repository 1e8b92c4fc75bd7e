"""Management beside a real server: what is changed there counts here."""

import json
import os
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from typing import Any

import pytest

from glmstudio.testing import TestServer, serve_scripted

TRIES_MAX = 2_000


@pytest.fixture(scope="module")
def server() -> Iterator[TestServer]:
    with serve_scripted([{"raw": "</think>Hello."}]) as server:
        yield server


def glmstudio(server: TestServer, *arguments: str) -> str:
    environ = {name: value for name, value in os.environ.items() if not name.startswith("GLMSTUDIO_")}
    done = subprocess.run(
        [sys.executable, "-m", "glmstudio", *arguments],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        env={**environ, "GLMSTUDIO_DATA_DIR": str(server.data_dir)},
    )
    return done.stdout.strip()


def ask(url: str, credential: str, body: Any = None, method: str | None = None) -> tuple[int, Any]:
    data = None if body is None else json.dumps(body).encode()
    headers = {"authorization": f"Bearer {credential}", "content-type": "application/json"}
    request = urllib.request.Request(url, data, headers, method=method)
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as error:
        with error:
            return error.code, json.load(error)


def test_a_free_user_meets_the_published_limits(server: TestServer) -> None:
    """An account and a key made by one command while the server runs: five requests a minute of glm-5 are
    served and billed, the sixth is refused; locked, the key is refused; the ledger is sound."""
    key = glmstudio(server, "accounts", "create", "Ann", "--id", "ann", "--tier", "free", "--key")
    token = glmstudio(server, "admin", "token")
    studio = server.url + "/studio/v1"
    chat = {"model": "glm-5", "messages": [{"role": "user", "content": "Hi"}]}
    url = server.zhipu_base_url + "/chat/completions"
    answers = [ask(url, key, chat) for _ in range(6)]
    assert [status for status, _ in answers] == [200] * 5 + [429]
    assert answers[5][1]["error"]["code"] == "1302"

    _, usage = ask(f"{studio}/usage?account_id=ann", token)
    assert [(row["model"], row["requests"], row["amount"]) for row in usage["data"]] == [("glm-5", 5, "0.00")]
    assert usage["data"][0]["free_tokens"] == sum(
        body["usage"]["total_tokens"] for status, body in answers if status == 200
    )
    month = usage["data"][0]["when"][:7]
    _, bill = ask(f"{studio}/accounts/ann/bills/{month}", token)
    assert [line["requests"] for line in bill["lines"]] == [5]
    _, requests = ask(f"{studio}/accounts/ann/bills/{month}/lines/1/requests", token)
    _, trace = ask(f"{studio}/requests/{requests['data'][0]['request_id']}", token)
    assert [entry["kind"] for entry in trace["entries"]] == ["reserve", "post"]

    assert ask(f"{studio}/accounts/ann/lock", token, method="POST")[0] == 200
    listing = server.zhipu_base_url + "/models"
    statuses = (ask(listing, key)[0] for _ in range(TRIES_MAX))
    assert any(status != 200 for status in statuses), "a locked account was served all the time"
    assert ask(f"{studio}/ledger/check", token)[1]["ok"]
    assert glmstudio(server, "ledger", "check") == "The ledger is sound."


def test_neither_credential_opens_the_others_door(server: TestServer) -> None:
    """The admin token opens no dialect, the inference key no management; neither shows up in the log."""
    token = glmstudio(server, "admin", "token")
    for base in (
        server.openai_base_url,
        server.dashscope_base_url,
        server.zhipu_base_url,
        server.proxy_base_url,
    ):
        assert ask(f"{base}/models", token)[0] == 401
    assert ask(f"{server.url}/studio/v1/accounts", server.key)[0] == 401
    assert ask(f"{server.url}/metrics", token)[0] == 401
    assert token not in server.log
    assert server.key.partition(".")[2] not in server.log.partition("\n\n  Try it")[2]
