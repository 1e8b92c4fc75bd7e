"""What management does, seen through the API: each story ends where the ledger and the audit log agree."""

from contextlib import closing
from decimal import Decimal

import msgspec
import pytest

from glmstudio.admission.issuing import EXPIRES_MS_MAX
from glmstudio.admission.key_ring import KeyRing
from glmstudio.admission.limits import Limiter
from glmstudio.admission.master_key import MasterKey
from glmstudio.catalogue.catalogue import load_catalogue
from glmstudio.core.model_card import Family
from glmstudio.storage.database import open_database
from glmstudio.studio import shapes


async def test_from_a_free_account_to_its_bill(client, bill_request, clock, database_path, master) -> None:
    """Account and key are made, the key opens the server, a request is billed, and usage, bill, its line, the
    request and the ledger's proofs all tell the same."""
    made = await client("POST", "/accounts", {"name": "Ann", "id": "ann", "tier": "free"})
    assert made.status == 201
    account = made.json
    assert (account["free_tokens"], account["free_days"], account["free_only"]) == (1_000_000, 90, True)
    made = await client("POST", "/accounts/ann/keys", {"name": "app", "models": ["GLM-5"]})
    key, secret = made.json["id"], made.json["secret"]
    connection = open_database(database_path)
    payer = KeyRing(connection, master, wall_ms=clock.now_ms).authenticate(
        {"authorization": f"Bearer {secret}"}
    )
    connection.close()
    assert (payer.account_id, payer.key_id, payer.models) == ("ann", key, {"glm-5"})
    assert secret not in str(await client.get("/accounts/ann/keys")) + str(await client.get("/audit"))

    bill_request("request-a", "ann", key, prompt=1000, completion=200)
    clock.ms += 3_600_000
    bill_request("request-b", "ann", key, prompt=10, completion=5)
    usage = await client.get("/usage?by=hour&account_id=ann")
    assert [(row["requests"], row["prompt_tokens"], row["free_tokens"]) for row in usage["data"]] == [
        (1, 1000, 1200),
        (1, 10, 15),
    ]
    (quota,) = (await client.get("/accounts/ann/quotas"))["data"]
    assert (quota["model"], quota["used_tokens"], quota["tokens_left"]) == ("glm-5", 1215, 998_785)

    month = usage["data"][0]["when"][:7]
    answer = await client("GET", f"/accounts/ann/bills/{month}")
    bill = msgspec.json.decode(answer.body, type=shapes.Bill)
    assert (bill.account, bill.total_nano, len(bill.lines)) == ("ann", 0, 1)
    assert (bill.lines[0].requests, bill.lines[0].free_tokens) == (2, 1215)
    first = await client.get(f"/accounts/ann/bills/{month}/lines/1/requests?limit=1")
    assert [row["request_id"] for row in first["data"]] == ["request-a"]
    rest = await client.get(f"/accounts/ann/bills/{month}/lines/1/requests?after={first['next']}")
    assert [row["request_id"] for row in rest["data"]] == ["request-b"]
    assert not rest["has_more"]

    trace = await client.get("/requests/request-a")
    assert [entry["kind"] for entry in trace["entries"]] == ["reserve", "post"]
    assert (trace["account_id"], trace["key_id"], trace["model"]) == ("ann", key, "glm-5")
    assert (trace["open"], trace["entries"][-1]["outcome"]) == (False, "finished")
    assert await client.get("/ledger/check") == {"object": "ledger_check", "ok": True, "findings": []}


async def test_paid_usage_is_a_sum_in_yuan(client, bill_request) -> None:
    """Without free tokens the bill is tokens times price, in every format, and leaves the balance."""
    terms = {"name": "Firm", "id": "firm", "kind": "organisation", "tier": "paid", "free_tokens": 0}
    await client("POST", "/accounts", terms)
    await client("POST", "/accounts/firm/credits", {"amount": "10"})
    key = (await client("POST", "/accounts/firm/keys", {})).json["id"]
    bill_request("request-a", "firm", key, prompt=1000, completion=200)
    (row,) = (await client.get("/usage?account_id=firm"))["data"]
    price = next(
        price["tiers"][0]
        for price in (await client.get("/prices?family=zhipu&model=glm-5"))["data"]
        if price["current"]
    )
    micro = 1000 * float(price["input_yuan_per_million"]) + 200 * float(price["output_yuan_per_million"])
    assert row["amount_nano"] == round(micro * 1000) > 0
    month = row["when"][:7]
    account = await client.get("/accounts/firm")
    assert account["balance_nano"] == 10 * 10**9 - row["amount_nano"]
    kinds = {"json": "application/json", "csv": "text/csv", "html": "text/html", "text": "text/plain"}
    for format, kind in kinds.items():
        answer = await client("GET", f"/accounts/firm/bills/{month}?format={format}")
        assert answer.headers["content-type"].startswith(kind)
        if format == "csv":
            column = [Decimal(line.rpartition(",")[2]) for line in answer.body.decode().splitlines()[1:]]
            assert sum(column) == Decimal(row["amount"])
        else:
            assert row["amount"].encode() in answer.body


async def test_a_credit_is_added_once(client) -> None:
    """Repeated with its Idempotency-Key it changes nothing; with another amount it is refused; another
    account's same key is its own."""
    for id in ("a", "b"):
        await client("POST", "/accounts", {"name": id, "id": id, "tier": "paid"})
    once = {"idempotency-key": "top-up-1"}
    first = await client("POST", "/accounts/a/credits", {"amount": "12.5", "note": "wire 7"}, headers=once)
    assert (first.status, first.json["balance"]) == (201, "12.50")
    again = await client("POST", "/accounts/a/credits", {"amount": "12.5"}, headers=once)
    assert again.json == first.json
    other = await client("POST", "/accounts/a/credits", {"amount": "13"}, headers=once)
    assert (other.status, other.error["code"]) == (409, "conflict")
    theirs = await client("POST", "/accounts/b/credits", {"amount": "13"}, headers=once)
    assert theirs.json["balance"] == "13.00"
    taken = await client("POST", "/accounts/a/credits", {"amount": "-2.500000001"})
    assert taken.json["balance"] == "9.999999999"
    too_much = await client("POST", "/accounts/a/credits", {"amount": "-10"})
    assert too_much.status == 409
    assert (await client.get("/accounts/a"))["balance_nano"] == 9_999_999_999
    listed = await client.get("/accounts/a/credits?limit=1")
    assert (listed["data"][0]["amount"], listed["has_more"]) == ("-2.500000001", True)
    rest = await client.get(f"/accounts/a/credits?after={listed['next']}")
    assert [(row["amount"], row["reference"]) for row in rest["data"]] == [("12.50", "credit:a:top-up-1")]
    assert (await client.get("/ledger/check"))["ok"]
    log = (await client.get("/audit?account_id=a"))["data"]
    assert [(entry["action"], entry["after"].get("note")) for entry in log[:2]] == [
        ("credit.add", ""),
        ("credit.add", "wire 7"),
    ]


async def test_credits_never_add_up_past_what_a_balance_holds(client) -> None:
    """The credit that would is refused, with the bound and the balance, before anything is entered; so is the
    one that would take an operator's balance as far below zero; everything goes on."""
    await client("POST", "/accounts", {"name": "big", "id": "big", "tier": "paid"})
    for account_id, amount in (("big", "100000000"), ("operator", "-100000000")):
        path = f"/accounts/{account_id}/credits"
        taken = [(await client("POST", path, {"amount": amount})).status for _ in range(12)]
        assert taken == [201] * 10 + [409] * 2
    over = await client("POST", "/accounts/big/credits", {"amount": "0.000000001"})
    assert over.status == 409
    assert over.error["message"] == (
        "a balance is at most 1000000000.00 yuan either way; that of 1000000000.00 yuan does not allow to add"
        " 0.000000001"
    )
    changed = await client("PATCH", "/accounts/big", {"credit_line": "100000000"})
    assert (changed.status, changed.json["balance_nano"]) == (200, 10**18)
    line = await client("PATCH", "/accounts/big", {"credit_line": "100000001"})
    assert (line.status, line.error["field"]) == (400, "credit_line")
    assert line.error["message"] == "credit_line: 0 to 100000000.00 yuan, got 100000001.00"
    assert (await client("POST", "/accounts/big/credits", {"amount": "-1"})).status == 201
    assert len((await client.get("/accounts/big/credits"))["data"]) == 11
    assert (await client.get("/ledger/check"))["ok"]
    assert {row["id"] for row in (await client.get("/accounts"))["data"]} == {"big", "operator"}


async def test_a_quota_is_granted_by_what_is_left(client, bill_request, clock) -> None:
    """Granting says how many tokens are left from now on; doing so twice is doing so once."""
    await client("POST", "/accounts", {"name": "a", "id": "a"})
    key = (await client("POST", "/accounts/a/keys", {})).json["id"]
    bill_request("request-a", "a", key, prompt=100, completion=100)
    for _ in range(2):
        answer = await client(
            "PUT", "/accounts/a/quotas", {"family": "zhipu", "model": "GLM-5", "tokens": 5000, "days": 2}
        )
        assert answer.status == 200
        assert (answer.json["granted_tokens"], answer.json["tokens_left"]) == (5200, 5000)
        assert answer.json["expires_ms"] == clock.ms + 2 * 86_400_000
    clock.ms += 2 * 86_400_000
    (quota,) = (await client.get("/accounts/a/quotas"))["data"]
    assert quota["tokens_left"] == 0
    assert len([row for row in (await client.get("/audit"))["data"] if row["action"] == "quota.grant"]) == 1
    assert (await client.get("/ledger/check"))["ok"]


async def test_budgets_are_set_and_lifted(client, bill_request) -> None:
    """For the account, a workspace and a key; a budget counts what was spent before it was set."""
    await client("POST", "/accounts", {"name": "a", "id": "a", "tier": "paid", "free_tokens": 0})
    await client("POST", "/accounts/a/credits", {"amount": "5"})
    key = (await client("POST", "/accounts/a/keys", {})).json["id"]
    bill_request("request-a", "a", key, prompt=1000, completion=100)
    spent = (await client.get("/usage"))["data"][0]["amount"]
    for scope in ({}, {"workspace_id": "default"}, {"key_id": key}):
        answer = await client("PUT", "/accounts/a/budgets", {**scope, "period": "month", "limit": "3.5"})
        assert answer.status == 200
    rows = (await client.get("/accounts/a/budgets"))["data"]
    assert [(row["workspace_id"], row["key_id"], row["limit"], row["spent"]) for row in rows] == [
        (None, None, "3.50", spent),
        ("default", None, "3.50", spent),
        ("default", key, "3.50", spent),
    ]
    answer = await client("PUT", "/accounts/a/budgets", {"key_id": key, "period": "month", "limit": None})
    assert len(answer.json["data"]) == 2
    log = (await client.get("/audit?account_id=a&limit=1"))["data"][0]
    assert (log["action"], log["subject"], log["after"]) == ("budget.set", f"key:{key}", None)
    assert log["before"] == {"period": "month", "limit_nano": 3_500_000_000}
    wrong = {"key_id": key, "workspace_id": "other", "period": "day", "limit": "1"}
    assert (await client("PUT", "/accounts/a/budgets", wrong)).status == 400


async def test_the_life_of_an_account(client) -> None:
    """Made with an owner, changed, locked, unlocked, closed for good; each step in the audit log."""
    body = {
        "name": "Firm",
        "id": "firm",
        "kind": "organisation",
        "tier": "custom",
        "owner": "Ann@example.com",
    }
    await client("POST", "/accounts", {**body, "credit_line": "100", "free_days": 7})
    assert (await client("POST", "/accounts", body)).status == 409
    changed = await client("PATCH", "/accounts/firm", {"name": "The Firm", "free_tokens": 5})
    assert (changed.json["name"], changed.json["free_tokens"], changed.json["credit_line"]) == (
        "The Firm",
        5,
        "100.00",
    )
    assert changed.json["free_days"] == 7
    paid = (await client("PATCH", "/accounts/firm", {"tier": "paid", "free_only": True})).json
    assert (paid["tier"], paid["free_only"], paid["free_tokens"]) == ("paid", True, 1_000_000)
    assert (await client("POST", "/accounts/firm/lock")).json["status"] == "locked"
    assert (await client("POST", "/accounts/firm/unlock")).json["status"] == "active"
    assert (await client("POST", "/accounts/firm/close")).json["status"] == "closed"
    assert (await client("POST", "/accounts/firm/unlock")).status == 409
    log = (await client.get("/audit?account_id=firm"))["data"]
    assert [entry["action"] for entry in reversed(log)] == [
        "account.create",
        "account.update",
        "account.update",
        "account.lock",
        "account.unlock",
        "account.close",
    ]
    assert {entry["actor"] for entry in log} == {"admin:api"}


async def test_members_and_workspaces(client) -> None:
    """People get roles and leave, the last owner stays; workspaces are made, renamed and closed."""
    await client("POST", "/accounts", {"name": "f", "id": "f", "kind": "organisation", "owner": "ann"})
    bob = await client("POST", "/accounts/f/members", {"user_id": "bob", "role": "viewer"})
    assert (bob.status, bob.json["role"]) == (201, "viewer")
    assert (await client("PATCH", "/accounts/f/members/bob", {"role": "admin"})).json["role"] == "admin"
    assert (await client("DELETE", "/accounts/f/members/ann")).status == 409
    left = (await client("DELETE", "/accounts/f/members/bob")).json
    assert [member["user_id"] for member in left["data"]] == ["ann"]
    made = await client("POST", "/accounts/f/workspaces", {"name": "Research", "id": "lab"})
    assert made.status == 201
    key = await client("POST", "/accounts/f/keys", {"workspace_id": "lab"})
    assert key.json["workspace_id"] == "lab"
    closed = await client("PATCH", "/accounts/f/workspaces/lab", {"name": "Lab", "status": "closed"})
    assert (closed.json["name"], closed.json["status"]) == ("Lab", "closed")
    assert (await client("POST", "/accounts/f/keys", {"workspace_id": "lab"})).status == 400
    names = [row["id"] for row in (await client.get("/accounts/f/workspaces"))["data"]]
    assert names == ["default", "lab"]
    assert len((await client.get("/accounts/f/keys?workspace_id=lab"))["data"]) == 1
    assert (await client.get("/accounts/f/keys?workspace_id=default"))["data"] == []


async def test_the_life_of_a_key(client, clock) -> None:
    """Its secret is shown once; what is left out of a change stays, null lifts a bound; it expires, or is
    revoked for good."""
    body = {"name": "app", "models": ["glm-5"], "expires_ms": clock.ms + 1000, "requests_per_minute": 5}
    made = (await client("POST", "/accounts/operator/keys", body)).json
    key = made["id"]
    assert made["secret"].startswith(key + ".")
    shown = await client.get(f"/accounts/operator/keys/{made['secret']}")
    assert "secret" not in shown
    assert (shown["status"], shown["models"], shown["created_by"]) == ("active", ["glm-5"], "admin:api")
    (limits,) = (await client.get("/accounts/operator/limits"))["data"]
    assert (limits["key_id"], limits["requests_per_minute"]) == (key, 5)
    clock.ms += 1000
    assert (await client.get(f"/accounts/operator/keys/{key}"))["status"] == "expired"
    changed = await client("PATCH", f"/accounts/operator/keys/{key}", {"expires_ms": None})
    assert (changed.json["status"], changed.json["name"], changed.json["models"]) == (
        "active",
        "app",
        ["glm-5"],
    )
    assert (await client("DELETE", f"/accounts/operator/keys/{key}")).json["status"] == "revoked"
    assert (await client("PATCH", f"/accounts/operator/keys/{key}", {"name": "x"})).status == 409


async def test_the_models_of_a_key_are_models(client) -> None:
    """Ids and aliases, in any case, become the ids of cards; what is no model, or names a family as if it
    bounded the key, is refused, when a key is made and when it is changed."""
    body = {"models": ["GLM-4-Air-250414", "glm-5", "glm-4-air"]}
    key = (await client("POST", "/accounts/operator/keys", body)).json
    assert key["models"] == ["glm-4-air", "glm-5"]
    for model, why in (
        ("none", "models: there is no model 'none'"),
        ("zhipu/glm-5", "models: ids such as glm-5, without a family: they hold in all; got 'zhipu/glm-5'"),
    ):
        for method, path in (("POST", "keys"), ("PATCH", f"keys/{key['id']}")):
            answer = await client(method, f"/accounts/operator/{path}", {"models": ["glm-5", model]})
            assert (answer.status, answer.error["field"], answer.error["message"]) == (400, "models", why)
    assert (await client.get(f"/accounts/operator/keys/{key['id']}"))["models"] == ["glm-4-air", "glm-5"]


@pytest.mark.parametrize("expires_ms", [9_000_000_000_000_000_000, 99_999_999_999_999_999_999, -1, 1])
async def test_an_expiry_that_will_not_do_is_named(client, expires_ms: int) -> None:
    """Behind the year 9999 or over already: refused under its own name, whether a key is made or changed."""
    key = (await client("POST", "/accounts/operator/keys", {"expires_ms": shapes.TIME_MS_MAX})).json["id"]
    for method, path in (("POST", "keys"), ("PATCH", f"keys/{key}")):
        answer = await client(method, f"/accounts/operator/{path}", {"expires_ms": expires_ms})
        assert (answer.status, answer.error["field"]) == (400, "expires_ms")
    assert [row["expires_ms"] for row in (await client.get("/accounts/operator/keys"))["data"]] == [
        EXPIRES_MS_MAX
    ]


async def test_limits_of_every_scope(client) -> None:
    """Account, workspace, key, account at a model; null lifts a figure, and a scope without any is gone."""
    key = (await client("POST", "/accounts/operator/keys", {})).json["id"]
    scopes = ({}, {"workspace_id": "default"}, {"key_id": key}, {"family": "zhipu", "model": "GLM-4-Air"})
    for scope in scopes:
        answer = await client("PUT", "/accounts/operator/limits", {**scope, "tokens_per_minute": 100})
        assert answer.status == 200, answer.body
        assert (answer.json["tokens_per_minute"], answer.json["in_flight"]) == (100, None)
    rows = (await client.get("/accounts/operator/limits"))["data"]
    assert [(row["workspace_id"], row["key_id"], row["model"]) for row in rows] == [
        (None, None, None),
        (None, None, "glm-4-air"),
        ("default", None, None),
        ("default", key, None),
    ]
    await client("PUT", "/accounts/operator/limits", {"key_id": key})
    assert len((await client.get("/accounts/operator/limits"))["data"]) == 3


async def effective(client, path: str) -> dict[str, tuple[int | None, str | None]]:
    """The figure in effect and its source, for requests and tokens a minute and requests at one time."""
    found = await client.get(path)
    return {row["figure"]: (row["effective"], row["source"]) for row in found["figures"]}


async def test_limits_in_effect_say_where_they_come_from(client) -> None:
    """The least of all that apply; a figure of one's own at the model stands in for the card's, even a larger
    one."""
    await client("POST", "/accounts", {"name": "Ann", "id": "ann", "tier": "free"})
    secret = (await client("POST", "/accounts/ann/keys", {})).json
    base, key = "/accounts/ann/limits", secret["id"]
    at_model = f"{base}/effective?key_id={key}&family=zhipu&model=GLM-4-Air"
    first = await client.get(at_model)
    assert (first["tier"], first["workspace_id"], first["model"]) == ("free", "default", "glm-4-air")
    none = {"key": None, "workspace": None, "account": None, "model": None}
    assert first["figures"][0] == {
        "figure": "requests_per_minute", "effective": 5, "source": "card", "card": 5, **none,
    }  # fmt: skip
    await client("PUT", base, {"requests_per_minute": 4, "in_flight": 9})
    await client("PUT", base, {"workspace_id": "default", "tokens_per_minute": 70, "requests_per_minute": 50})
    await client("PUT", base, {"key_id": key, "in_flight": 2})
    assert await effective(client, at_model) == {
        "requests_per_minute": (4, "account"),
        "tokens_per_minute": (70, "workspace"),
        "in_flight": (2, "key"),
    }
    await client("PUT", base, {"requests_per_minute": 60})
    await client("PUT", base, {"family": "zhipu", "model": "glm-4-air", "requests_per_minute": 40})
    assert (await effective(client, at_model))["requests_per_minute"] == (40, "model")
    alone = await effective(client, f"{base}/effective")
    assert alone == {name: ((60, "account") if "requests" in name else (None, None)) for name in alone}
    operators = await effective(client, "/accounts/operator/limits/effective?family=zhipu&model=glm-4-air")
    assert set(operators.values()) == {(None, None)}


async def test_limits_in_effect_are_those_that_admission_counts(client, clock, database_path, master) -> None:
    """The limiter refuses just the request after the figure that is shown."""
    await client("POST", "/accounts", {"name": "Ann", "id": "ann", "tier": "free"})
    made = (await client("POST", "/accounts/ann/keys", {})).json
    await client("PUT", "/accounts/ann/limits", {"key_id": made["id"], "requests_per_minute": 3})
    with closing(open_database(database_path)) as connection:
        ring = KeyRing(connection, master, wall_ms=clock.now_ms)
        payer = ring.authenticate({"authorization": f"Bearer {made['secret']}"})
    for model in ("glm-4-air", "glm-4-flash"):
        path = f"/accounts/ann/limits/effective?key_id={made['id']}&family=zhipu&model={model}"
        shown, _ = (await effective(client, path))["requests_per_minute"]
        limiter, card = Limiter(lambda: 5), load_catalogue().find(Family.ZHIPU, model)
        for _ in range(shown):
            limiter.admit(payer, card, 1)
        assert limiter.refusal(payer, card, 1) is not None


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("family=zhipu", 400),
        ("model=glm-5", 400),
        ("family=zhipu&model=nothing", 404),
        ("family=other&model=glm-5", 400),
        ("workspace_id=none", 404),
        ("key_id=none", 404),
        ("colour=red", 400),
    ],
)
async def test_limits_in_effect_of_nothing_known(client, query: str, status: int) -> None:
    """What does not exist is said, and a model needs its family."""
    assert (await client("GET", f"/accounts/operator/limits/effective?{query}")).status == status


@pytest.mark.parametrize("path", ["/accounts", "/accounts/operator/keys", "/audit", "/prices"])
async def test_pages_join_to_the_whole(client, path: str) -> None:
    """Every list, read page by page, is the list read at once, and says when it has ended."""
    for number in range(3):
        await client("POST", "/accounts", {"name": f"account {number}"})
        await client("POST", "/accounts/operator/keys", {"name": f"key {number}"})
    whole = await client.get(f"{path}?limit=200")
    assert "next" not in whole
    assert not whole["has_more"]
    joined, after = [], ""
    while True:
        part = await client.get(f"{path}?limit=2&after={after}")
        assert part["object"] == "list"
        assert len(part["data"]) <= 2
        joined += part["data"]
        if not part["has_more"]:
            break
        after = part["next"]
    assert joined == whole["data"]
    assert len(joined) > 2


async def test_the_wires_of_keys_and_admin_stay_apart(client, master: MasterKey) -> None:
    """The admin token has no dot and every key has one, so neither is ever read as the other."""
    from glmstudio.admission.credentials import parse_authorization
    from glmstudio.errors import Unauthenticated

    assert "." not in client.token
    with pytest.raises(Unauthenticated):
        parse_authorization(f"Bearer {client.token}")
    secret = (await client("POST", "/accounts/operator/keys", {})).json["secret"]
    assert (await client("GET", "/accounts", authorization=f"Bearer {secret}")).status == 401


async def test_usage_of_one_key_alone(client, bill_request) -> None:
    """A key names its account; by its id or whole, with its workspace or without; an alias is its model."""
    keys = [(await client("POST", "/accounts/operator/keys", {})).json for _ in range(2)]
    for number, key in enumerate(keys):
        bill_request(f"request-{number}", "operator", key["id"], 10 + number, 1, model="glm-4-air")
    for query in (f"key_id={keys[1]['id']}", f"key_id={keys[1]['secret']}&workspace_id=default"):
        (row,) = (await client.get(f"/usage?{query}&model=glm-4-air-250414"))["data"]
        assert (row["key_id"], row["prompt_tokens"]) == (keys[1]["id"], 11)


async def test_a_closed_account_refuses_changes(client) -> None:
    """Terms, people, workspaces, keys, limits, quotas, budgets and credits; what takes away still works."""
    await client("POST", "/accounts", {"name": "f", "id": "f", "kind": "organisation", "owner": "ann"})
    await client("POST", "/accounts/f/members", {"user_id": "bob"})
    key = (await client("POST", "/accounts/f/keys", {})).json["id"]
    await client("POST", "/accounts/f/close")
    for method, path, body in (
        ("PATCH", "", {"name": "g"}),
        ("POST", "/members", {"user_id": "eve"}),
        ("PATCH", "/members/bob", {"role": "admin"}),
        ("POST", "/workspaces", {"name": "lab"}),
        ("PATCH", "/workspaces/default", {"name": "lab"}),
        ("POST", "/keys", {}),
        ("PATCH", f"/keys/{key}", {"name": "b"}),
        ("PUT", "/limits", {"in_flight": 1}),
        ("PUT", "/quotas", {"family": "zhipu", "model": "glm-5", "tokens": 1}),
        ("PUT", "/budgets", {"period": "day", "limit": "1"}),
        ("POST", "/credits", {"amount": "1"}),
    ):
        answer = await client(method, f"/accounts/f{path}", body)
        assert (answer.status, answer.error["message"][:19]) == (409, "account f is closed"), path
    assert (await client.get("/audit"))["data"][0]["action"] == "account.close"
    assert (await client("DELETE", f"/accounts/f/keys/{key}")).json["status"] == "revoked"
    assert (await client("DELETE", "/accounts/f/members/bob")).status == 200


async def test_the_balance_of_a_closed_account_is_settled(client, bill_request) -> None:
    """What is left is paid out and what is owed is paid up, in parts or at once, and never past zero."""
    terms = {"tier": "custom", "free_tokens": 0, "credit_line": "10"}
    for id, amount in (("rich", "5"), ("poor", "0")):
        await client("POST", "/accounts", {"name": id, "id": id, **terms})
        if amount != "0":
            await client("POST", f"/accounts/{id}/credits", {"amount": amount})
    key = (await client("POST", "/accounts/poor/keys", {})).json["id"]
    bill_request("request-a", "poor", key, prompt=1000, completion=100)
    owed = (await client.get("/accounts/poor"))["balance"].removeprefix("-")
    for id, good, bad in (("rich", ("-2", "-3"), ("1", "-5.1")), ("poor", (owed,), ("-1", "6"))):
        await client("POST", f"/accounts/{id}/close")
        for amount in bad:
            assert (await client("POST", f"/accounts/{id}/credits", {"amount": amount})).status == 409
        for amount in good:
            assert (await client("POST", f"/accounts/{id}/credits", {"amount": amount})).status == 201
        assert (await client.get(f"/accounts/{id}"))["balance_nano"] == 0
    assert (await client.get("/ledger/check"))["ok"]


@pytest.mark.parametrize("user_id", ["a/b", "..", ".", "a\\b", "/"])
async def test_a_member_can_be_found_again_by_a_path(client, user_id: str) -> None:
    """An id that no path could name is refused, for a member and for an owner."""
    await client("POST", "/accounts", {"name": "f", "id": "f", "kind": "organisation"})
    for path, body in (
        ("/accounts/f/members", {"user_id": user_id}),
        ("/accounts", {"name": "g", "id": "g", "owner": user_id}),
    ):
        answer = await client("POST", path, body)
        assert (answer.status, answer.error["field"]) == (400, "user_id")
    assert (await client.get("/accounts/f/members"))["data"] == []


@pytest.mark.parametrize("part", ["members", "workspaces", "limits", "quotas", "budgets"])
async def test_short_lists_come_whole(client, part: str) -> None:
    """They say that there is no more, and a query is refused rather than overlooked."""
    assert (await client.get(f"/accounts/operator/{part}"))["has_more"] is False
    answer = await client("GET", f"/accounts/operator/{part}?limit=1")
    assert (answer.status, answer.error["field"]) == (400, "limit")
