"""What a key that is bound to some models may use and see, in every dialect."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from glmstudio.admission.issuing import issue_key
from glmstudio.admission.master_key import MasterKey
from glmstudio.storage.database import open_database

COMPATIBLE = "/compatible-mode/v1"
NATIVE = "/api/v1"
ZHIPU = "/api/paas/v4"
PROXY = "/v1"
ANSWER = [{"raw": "x"}]


def scoped_key(client: Any, path: Path, *models: str) -> str:
    """A key for these models alone; the server knows it at once."""
    with closing(open_database(path / "test.db")) as connection:
        key = issue_key(connection, MasterKey(b"k" * 32), name="bound", now_ms=0, models=models).text
    client.services.keys.refresh()
    return key


@pytest.mark.parametrize("path", ["/chat/completions", "/async/chat/completions", "/tokenizer"])
async def test_a_model_out_of_scope_is_refused(serve: Any, tmp_path: Path, path: str) -> None:
    """403 with 1220, alike for chat, asynchronous chat and the token counter; the key's own model works."""
    body = {"model": "glm-4-plus", "messages": [{"role": "user", "content": "hi"}]}
    async with serve(ANSWER) as client:
        key = scoped_key(client, tmp_path, "glm-5")
        refused = await client.call(ZHIPU + path, body, key=key)
        served = await client.call(ZHIPU + path, body | {"model": "glm-5"}, key=key)
    assert (refused.status, refused.json()["error"]["code"]) == (403, "1220")
    assert served.status == 200


@pytest.mark.parametrize("base", [COMPATIBLE, NATIVE, ZHIPU, PROXY])
async def test_a_list_holds_only_what_the_key_may_use(serve: Any, tmp_path: Path, base: str) -> None:
    """One model of many, in each dialect's shape."""
    async with serve(ANSWER) as client:
        key = scoped_key(client, tmp_path, "glm-5")
        every = await client.call(f"{base}/models", method="GET")
        listed = await client.call(f"{base}/models", method="GET", key=key)
    assert b"glm-4.6" in every.body
    assert b"glm-5" in listed.body
    assert b"glm-4." not in listed.body
    assert b"glm-4-" not in listed.body


@pytest.mark.parametrize(
    ("base", "status", "code"),
    [(COMPATIBLE, 404, "model_not_found"), (ZHIPU, 400, "1211"), (PROXY, 400, "1211")],
)
async def test_a_model_out_of_scope_is_as_if_unknown(
    serve: Any, tmp_path: Path, base: str, status: int, code: str
) -> None:
    """The answer differs from that for a model that nobody knows in the id alone."""
    async with serve(ANSWER) as client:
        key = scoped_key(client, tmp_path, "glm-5")
        hidden = await client.call(f"{base}/models/glm-4.6", method="GET", key=key)
        unknown = await client.call(f"{base}/models/glm-9.9", method="GET", key=key)
        own = await client.call(f"{base}/models/glm-5", method="GET", key=key)
    assert (hidden.status, hidden.json()["error"]["code"]) == (status, code)
    assert hidden.json()["error"]["message"].replace("4.6", "9.9") == unknown.json()["error"]["message"]
    assert own.status == 200
