"""The shell of the API: who gets in, what is refused and how, and nothing else."""

import asyncio
import base64

import pytest

from glmstudio.admission.master_key import MasterKey
from glmstudio.storage.database import open_database
from glmstudio.studio.admin_token import renew_admin_token
from glmstudio.studio.operations import OPERATIONS

PATHS = [(operation.method, operation.path) for operation in OPERATIONS]
OWN_PATHS = [("GET", "/docs"), ("GET", "/openapi.json"), ("GET", "/nothing/here"), ("GET", "")]


async def test_nothing_answers_without_the_token(client) -> None:
    """No credential, a wrong one, and an inference key's form: 401 in the one shape, on every path."""
    key = "0123456789abcdef0123456789abcdef.abcdefghijklmnop"
    wrong = (None, "Bearer", "Bearer glmstudio-admin-wrong", f"Bearer {key}", key, "Basic !!", "Bearer \xe9")
    for number, (method, path) in enumerate(PATHS + OWN_PATHS):
        for given in wrong:
            answer = await client(method, path, authorization=given, address=f"198.51.100.{number}")
            assert answer.status == 401, (method, path, given)
            assert answer.error["code"] == "unauthenticated"
            assert answer.json["request_id"] == answer.headers["x-request-id"]
            assert answer.headers["www-authenticate"] == 'Bearer realm="glmstudio management"'


async def test_the_token_opens(client) -> None:
    """The right token, in any spelling of its scheme."""
    for scheme in ("Bearer", "bearer", "BEARER "):
        assert (await client("GET", "/accounts", authorization=f"{scheme} {client.token}")).status == 200


async def test_a_browser_may_read_and_not_change(client) -> None:
    """Its own sign-in opens pages and lists; whatever another site makes it send changes nothing."""
    sign_in = "Basic " + base64.b64encode(f"admin:{client.token}".encode()).decode()
    assert (await client("GET", "/docs", authorization=sign_in)).status == 200
    assert (await client("GET", "/accounts", authorization=sign_in)).status == 200
    assert (await client("POST", "/accounts", {"name": "x"}, authorization=sign_in)).status == 401
    other = "Basic " + base64.b64encode(f"root:{client.token}".encode()).decode()
    assert (await client("GET", "/docs", authorization=other)).status == 401
    asked = await client("GET", "/docs", authorization=None, headers={"accept": "text/html,*/*"})
    assert asked.headers["www-authenticate"] == 'Basic realm="glmstudio management"'


async def test_guessing_is_slowed(client, clock) -> None:
    """After ten wrong tokens an address waits, longer each time; others don't, and the wait ends."""
    for _ in range(10):
        answer = await client("GET", "/accounts", authorization="Bearer wrong")
        assert answer.status == 401
    answer = await client("GET", "/accounts")
    assert (answer.status, answer.headers["retry-after"]) == (429, "1")
    assert answer.error["code"] == "rate_limited"
    assert (await client("GET", "/accounts", address="192.0.2.2")).status == 200
    clock.ms += 1_000
    assert (await client("GET", "/accounts", authorization="Bearer wrong")).status == 401
    clock.ms += 1_000
    assert (await client("GET", "/accounts")).headers["retry-after"] == "1"
    clock.ms += 1_000
    assert (await client("GET", "/accounts")).status == 200
    assert (await client("GET", "/accounts", authorization="Bearer wrong")).status == 401
    assert (await client("GET", "/accounts", authorization="Bearer wrong")).status == 429
    assert (await client("GET", "/accounts")).status == 200, "a token that was right here goes on"


async def test_a_renewed_token_replaces_the_old_one(client, database_path, master: MasterKey, clock) -> None:
    """From the moment on in which the owner asks for a new one, also while the server runs."""
    assert (await client("GET", "/accounts")).status == 200
    connection = open_database(database_path)
    token = renew_admin_token(connection, master, "command line", clock.ms)
    connection.close()
    assert (await client("GET", "/accounts")).status == 401
    assert (await client("GET", "/accounts", authorization=f"Bearer {token}")).status == 200


@pytest.mark.parametrize(
    ("method", "path", "body", "status", "field"),
    [
        ("POST", "/accounts", b"", 400, None),
        ("POST", "/accounts", b"{", 400, None),
        ("POST", "/accounts", b"\xff", 400, None),
        ("POST", "/accounts", b"[]", 400, None),
        ("POST", "/accounts", b"[" * 2000, 400, None),
        ("POST", "/accounts", b"{}", 400, "name"),
        ("POST", "/accounts", b'{"name": 5}', 400, "name"),
        ("POST", "/accounts", b'{"name": ""}', 400, "name"),
        ("POST", "/accounts", b'{"name": "\\u0007"}', 400, "name"),
        ("POST", "/accounts", b'{"name": "a", "nmae": "b"}', 400, "nmae"),
        ("POST", "/accounts", b'{"name": "a", "tier": "gold"}', 400, "tier"),
        ("POST", "/accounts", b'{"name": "a", "id": "A B"}', 400, "id"),
        ("POST", "/accounts", b'{"name": "a", "id": "operator"}', 409, None),
        ("POST", "/accounts", b'{"name": "a", "credit_line": "1e3"}', 400, "credit_line"),
        ("POST", "/accounts", b'{"name": "a", "credit_line": "1\\n"}', 400, "credit_line"),
        ("POST", "/accounts", b'{"name": "a", "free_tokens": -1}', 400, "free_tokens"),
        ("POST", "/accounts", b'{"name": "a", "free_tokens": 1' + b"0" * 400 + b"}", 400, "free_tokens"),
        ("POST", "/accounts", b'{"name": "' + b"a" * 5000 + b'"}', 413, None),
        ("GET", "/accounts?limit=0", b"", 400, "limit"),
        ("GET", "/accounts?limit=many", b"", 400, "limit"),
        ("GET", "/accounts?limit=1&limit=2", b"", 400, "limit"),
        ("GET", "/accounts?pages=1", b"", 400, "pages"),
        ("GET", "/accounts/operator?verbose=1", b"", 400, "verbose"),
        ("GET", "/accounts/nobody", b"", 404, None),
        ("POST", "/accounts/nobody/keys", b"{}", 404, None),
        ("GET", "/accounts/operator/keys/0123.secretsecret", b"", 404, None),
        ("DELETE", "/accounts/operator/members/nobody", b"", 404, None),
        ("PUT", "/accounts/operator/limits", b'{"model": "glm-5"}', 400, "family"),
        ("PUT", "/accounts/operator/limits", b'{"model": "x", "family": "zhipu"}', 404, None),
        ("PUT", "/accounts/operator/limits", b'{"in_flight": 0}', 400, "in_flight"),
        ("PUT", "/accounts/operator/budgets", b'{"period": "year", "limit": "1"}', 400, "period"),
        ("PUT", "/accounts/operator/budgets", b'{"period": "day", "limit": "-1"}', 400, "limit"),
        ("POST", "/accounts/operator/credits", b'{"amount": "0.00"}', 400, "amount"),
        ("POST", "/accounts/operator/credits", b'{"amount": 5}', 400, "amount"),
        ("POST", "/accounts/operator/lock", b"", 409, None),
        ("GET", "/accounts/operator/bills/november", b"", 400, "month"),
        ("GET", "/accounts/operator/bills/9999-12", b"", 400, "month"),
        ("GET", "/accounts/operator/bills/2026-11?format=pdf", b"", 400, "format"),
        ("GET", "/accounts/operator/bills/2026-11/lines/1/requests", b"", 404, None),
        ("GET", "/usage?by=year", b"", 400, "by"),
        ("GET", "/usage?from=yesterday", b"", 400, "from"),
        ("GET", "/usage?from=2026-11-02&until=2026-11-01", b"", 400, "from"),
        ("GET", "/usage?by=hour&from=2025-11-02&until=2026-11-01", b"", 400, "from"),
        ("GET", "/usage?after=x", b"", 400, "after"),
        ("GET", "/usage?account_id=null", b"", 404, None),
        ("GET", "/usage?key_id=none", b"", 404, None),
        ("GET", "/usage?workspace_id=none", b"", 404, None),
        ("GET", "/usage?model=none", b"", 404, None),
        ("GET", "/usage?family=model-studio&model=glm-4-flash", b"", 404, None),
        ("GET", "/audit?account_id=none", b"", 404, None),
        ("GET", "/prices?model=none", b"", 404, None),
        ("GET", "/prices?family=null", b"", 400, "family"),
        ("GET", "/audit?after=9999999999999999999999", b"", 400, "after"),
        ("GET", "/requests/none", b"", 404, None),
        ("GET", "/nothing", b"", 404, None),
        ("GET", "", b"", 404, None),
        ("DELETE", "/accounts", b"", 405, None),
        ("POST", "/docs", b"", 405, None),
        ("PROPFIND", "/accounts", b"", 405, None),
    ],
)
async def test_what_is_wrong_is_named(
    client, method, path, body: bytes, status: int, field: str | None
) -> None:
    """Every refusal has the one shape, names the field where one is at fault, and keeps secrets to itself."""
    answer = await client(method, path, raw=body)
    assert answer.status == status, answer.body
    assert set(answer.json) == {"error", "request_id"}
    assert answer.error.get("field") == field
    assert answer.error["message"]
    assert "secretsecret" not in answer.error["message"]


async def test_methods_that_would_do_are_named(client) -> None:
    """405 tells what the path takes."""
    answer = await client("DELETE", "/accounts")
    assert answer.headers["allow"] == "GET, POST"


async def test_answers_are_not_kept_by_anybody(client) -> None:
    """No cache, no sniffing; the pages run no script and load nothing."""
    for path in ("/accounts", "/docs", "/accounts/operator/bills/2026-11?format=html"):
        answer = await client("GET", path)
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["x-content-type-options"] == "nosniff"
        if "html" in answer.headers["content-type"]:
            assert "default-src 'none'" in answer.headers["content-security-policy"]
            assert b"<script" not in answer.body
            assert b"http" not in answer.body.replace(b"HTTP", b"")


async def test_a_database_that_refuses_is_said(client, database_path) -> None:
    """503 while it cannot be opened, the cause in the log alone; when it is back, so is the API."""
    aside = database_path.with_name("aside")
    database_path.rename(aside)
    database_path.mkdir()
    answer = await client("GET", "/accounts")
    assert (answer.status, answer.error["code"]) == (503, "unavailable")
    assert str(database_path) not in answer.error["message"]
    database_path.rmdir()
    aside.rename(database_path)
    assert (await client("GET", "/accounts")).status == 200


async def test_no_secret_reaches_the_log(client, capsys) -> None:
    """The log names paths as the table does: a key pasted into one stays out of it, and so does the token."""
    await client("GET", "/accounts/operator/keys/0123.secretsecret")
    await client("GET", "/secretsecret")
    logged = "".join(capsys.readouterr())
    assert "/studio/v1/accounts/{account_id}/keys/{key_id}" in logged
    assert "secretsecret" not in logged
    assert client.token not in logged


async def test_a_long_report_does_not_hold_up_the_end(client, database_path) -> None:
    """Reading that is under way when the server closes is broken off, and its caller is told."""
    columns = "requests prompt_tokens cached_tokens completion_tokens reasoning_tokens free_tokens nano"
    figures = ", ".join(f"1 AS {name}" for name in columns.split())
    connection = open_database(database_path)
    connection.execute("INSERT INTO ledger_payers VALUES (1, 'operator', 'default', 'x')")
    connection.execute("DROP TABLE ledger_days")
    connection.execute(
        "CREATE VIEW ledger_days AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"  # noqa: S608
        f" SELECT i AS payer_id, -i AS day, 1 AS price_id, {figures} FROM n"
    )
    connection.close()
    report = asyncio.create_task(client("GET", "/usage"))
    for _ in range(3):
        assert (await client("GET", "/accounts")).status == 200
    assert not report.done()
    await client.studio.aclose()
    answer = await report
    assert (answer.status, answer.error["code"]) == (503, "unavailable")
    assert (await client("GET", "/accounts")).status == 503


@pytest.mark.parametrize("key", ["{issued}", "imported.secretsecret"])
@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("PUT", "/accounts/ann/budgets", {"key_id": "KEY", "period": "day", "limit": "1"}),
        ("PUT", "/accounts/ann/limits", {"key_id": "KEY", "in_flight": 1}),
        ("PATCH", "/accounts/ann/keys/KEY", {"name": "x"}),
        ("GET", "/accounts/ann/limits/effective?key_id=KEY", None),
        ("GET", "/usage?account_id=ann&key_id=KEY", None),
        ("GET", "/requests/KEY", None),
    ],
)
async def test_a_pasted_key_is_not_repeated(client, method: str, path: str, body, key: str) -> None:
    """Another account's whole key, or one that is nobody's: refused by its id, its secret in no answer."""
    issued = (await client("POST", "/accounts/operator/keys", {})).json["secret"]
    await client("POST", "/accounts", {"name": "Ann", "id": "ann"})
    key = key.format(issued=issued)
    id, _, secret = key.partition(".")
    given = body and {
        name: value.replace("KEY", key) if name == "key_id" else value for name, value in body.items()
    }
    answer = await client(method, path.replace("KEY", key), given)
    assert answer.status == 404
    assert id in answer.error["message"]
    assert secret not in answer.body.decode()


async def test_a_key_pasted_where_none_belongs_is_not_repeated(client) -> None:
    """As an account, a workspace, a model, a field or a path: the secret is in no answer."""
    key = (await client("POST", "/accounts/operator/keys", {})).json["secret"]
    secret = key.partition(".")[2]
    for method, path, body in (
        ("GET", f"/accounts/{key}", None),
        ("GET", f"/{key}", None),
        ("GET", f"/accounts?{key}=1", None),
        ("PATCH", f"/accounts/operator/workspaces/{key}", {}),
        ("POST", "/accounts/operator/credits", {key: "1"}),
        ("PUT", "/accounts/operator/quotas", {"family": "zhipu", "model": key, "tokens": 1}),
    ):
        answer = await client(method, path, body)
        assert answer.status in (400, 404)
        assert secret not in answer.body.decode(), path


@pytest.mark.parametrize(
    ("method", "path", "body", "field"),
    [
        ("POST", "/accounts/operator/credits", {"amount": "lots"}, "amount"),
        ("PUT", "/accounts/operator/budgets", {"period": "day", "limit": "lots"}, "limit"),
        ("PATCH", "/accounts/operator", {"credit_line": "lots"}, "credit_line"),
        ("POST", "/accounts", {"name": "x", "id": "Lots"}, "id"),
        ("POST", "/accounts", {"name": "x", "owner": "lots of"}, "user_id"),
        ("POST", "/accounts/operator/workspaces", {"name": "x", "id": "lots!"}, "id"),
        ("GET", "/usage?from=lots", None, "from"),
        ("GET", "/usage?until=0001-01-01", None, "until"),
        ("GET", "/accounts?after=lots!", None, "after"),
        ("GET", "/accounts/operator/keys?after=lots!", None, "after"),
        ("GET", "/accounts/operator/credits?after=lots", None, "after"),
    ],
)
async def test_a_form_is_told_in_words(client, method: str, path: str, body, field: str) -> None:
    """What is expected and what was given, and no regular expression."""
    answer = await client(method, path, body)
    assert (answer.status, answer.error["field"]) == (400, field)
    assert "got '" in answer.error["message"]
    assert "regex" not in answer.error["message"]
