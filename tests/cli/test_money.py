"""`glmstudio prices`, `quotas`, `credits`, `budgets` and `limits` against a data directory."""

import json
import re

import pytest

FAMILIES = "model-studio/glm-5, zhipu/glm-5"


def columns(out: str) -> list[list[str]]:
    """The cells of a table, without its head."""
    return [re.split(" {2,}", line.strip()) for line in out.splitlines()[1:]]


@pytest.fixture
def firm(run) -> str:
    run("accounts", "create", "Firm", "--id", "firm", "--tier", "paid")
    return "firm"


def test_prices_in_yuan_per_million(run, firm: str) -> None:
    """By family and model, tier by tier, with their version."""
    _, out, _ = run("prices", "--family", "zhipu", "--model", "glm-4.7")
    assert [row[:6] for row in columns(out)[:2]] == [
        ["zhipu", "glm-4.7", "32,768", "3.00", "3.00", "14.00"],
        ["zhipu", "glm-4.7", "-", "4.00", "4.00", "16.00"],
    ]
    (price,) = json.loads(run("prices", "--family", "zhipu", "--model", "glm-4-flash", "--json")[1])
    assert price["tiers"][0]["output_yuan_per_million"] == "0.00"
    (price,) = json.loads(run("prices", "--model", "model-studio/GLM-5", "--json")[1])
    assert (price["family"], price["model"]) == ("model-studio", "glm-5")
    both = json.loads(run("prices", "--model", "glm-5", "--json")[1])
    assert {price["family"] for price in both} == {"model-studio", "zhipu"}
    assert run("prices", "--model", "none") == (1, "", "glmstudio: there is no model 'none'\n")
    for unknown in (["none/glm-5"], ["zhipu/glm-5", "--family", "model-studio"]):
        code, _, err = run("prices", "--model", *unknown)
        assert (code, err) == (1, f"glmstudio: there is no model {unknown[0]}; see: glmstudio models\n")


def test_money_is_added_once_for_each_reference(run, firm: str) -> None:
    """A negative amount takes from the balance, never below zero."""
    for _ in range(2):
        code, out, _ = run("credits", "add", firm, "100.5", "--reference", "wire-1", "--note", "July")
        assert (code, out) == (0, "100.50 yuan are added to account firm; its balance is 100.50 yuan.\n")
    assert run("credits", "add", firm, "99", "--reference", "wire-1")[0] == 1
    assert run("credits", "add", firm, "-0.5")[1].endswith("100.00 yuan.\n")
    assert run("credits", "add", firm, "-100.01")[0] == 1
    assert run("credits", "add", firm, "lots")[0] == 1
    assert [row[1] for row in columns(run("credits", "list", firm)[1])] == ["-0.50", "100.50"]


def test_a_quota_is_granted(run, firm: str) -> None:
    """The model with its family, or alone where only one family has it."""
    assert run("quotas", "show", firm)[1].startswith("No quota has begun")
    code, out, _ = run("quotas", "grant", firm, "zhipu/glm-5", "5000", "--days", "3")
    assert code == 0
    assert out.startswith("Account firm has 5,000 free tokens of glm-5 left until ")
    assert columns(run("quotas", "show", firm)[1])[0][:6] == ["zhipu", "glm-5", "5,000", "0", "0", "5,000"]
    _, _, err = run("quotas", "grant", firm, "glm-5", "1")
    assert err == f"glmstudio: several families have the model glm-5; say which: {FAMILIES}\n"
    assert run("quotas", "grant", firm, "glm-4-flash", "1")[0] == 0
    assert run("quotas", "grant", firm, "nothing", "1")[0] == 1
    assert run("quotas", "grant", firm, "zhipu/glm-5", "1", "--days", "0")[0] == 1


def test_budgets_bound_and_are_lifted(run, firm: str) -> None:
    """Day and month in one command; `none` lifts; what is not given stays."""
    _, key, _ = run("keys", "create", "--account", firm)
    run("budgets", "set", firm, "--day", "10", "--month", "50")
    code, out, _ = run("budgets", "set", firm, "--day", "1.5", "--key", key.strip())
    assert code == 0
    assert [row[2:4] for row in columns(out)] == [["day", "10.00"], ["month", "50.00"], ["day", "1.50"]]
    _, out, _ = run("budgets", "set", firm, "--day", "none")
    assert [row[2:4] for row in columns(out)] == [["month", "50.00"], ["day", "1.50"]]
    assert key.partition(".")[2].strip() not in out
    assert run("budgets", "set", firm)[2] == "glmstudio: give --day or --month\n"
    assert run("budgets", "set", firm, "--day", "many")[0] == 1
    assert columns(run("budgets", "show", firm)[1]) == columns(out)


def test_limits_change_one_by_one(run, firm: str) -> None:
    """A figure that is not given stays; `none` lifts it; the scope is the account or a part of it."""
    assert run("limits", "show", firm)[1].startswith("No limits were set")
    run("limits", "set", firm, "--rpm", "60", "--tpm", "1000")
    run("limits", "set", firm, "--rpm", "none", "--in-flight", "2")
    _, out, _ = run("limits", "set", firm, "--model", "zhipu/GLM-5", "--rpm", "5")
    assert columns(out) == [
        ["-", "-", "-", "-", "1,000", "2"],
        ["-", "-", "zhipu/glm-5", "5", "-", "-"],
    ]
    assert run("limits", "set", firm)[2] == "glmstudio: give --rpm, --tpm or --in-flight\n"
    assert run("limits", "set", firm, "--rpm", "0")[0] == 1
    _, _, err = run("limits", "set", firm, "--rpm", "few")
    assert err == "glmstudio: requests_per_minute must be a whole number or none, got few\n"


def test_limits_in_effect_are_shown_with_their_source(run, firm: str) -> None:
    """As a key meets them at a model: its own, its account's, the card's, and which one it is."""
    key = run("keys", "create", "--account", firm, "--in-flight", "2")[1].strip()
    run("limits", "set", firm, "--rpm", "50")
    code, out, _ = run("limits", "show", firm, "--key", key, "--model", "zhipu/glm-5")
    assert code == 0
    assert columns(out) == [
        ["requests per minute", "-", "-", "50", "-", "60", "50", "account"],
        ["tokens per minute", "-", "-", "-", "-", "-", "-", "-"],
        ["in flight", "2", "-", "-", "-", "-", "2", "key"],
    ]
    assert key.partition(".")[2] not in out
    found = json.loads(run("limits", "show", firm, "--workspace", "default", "--json")[1])
    assert (found["object"], found["workspace_id"], found["model"]) == ("effective_limits", "default", None)
    assert run("limits", "show", firm, "--model", "nothing")[0] == 1
    assert run("limits", "show", firm, "--key", "nothing")[0] == 1


def test_a_key_is_named_by_the_beginning_of_its_id(run, firm: str) -> None:
    """In limits and budgets as in `keys`; one of another account is not the account's."""
    key, theirs = (run("keys", "create", "--account", account)[1][:32] for account in (firm, "operator"))
    assert columns(run("limits", "set", firm, "--rpm", "7", "--key", key[:8])[1])[0][1] == key
    assert run("limits", "show", firm, "--key", key[:8])[0] == 0
    assert columns(run("budgets", "set", firm, "--day", "1", "--key", key[:8])[1])[0][1] == key
    code, _, err = run("limits", "set", firm, "--rpm", "7", "--key", theirs[:8])
    assert (code, err) == (1, f"glmstudio: there is no key '{theirs}' in account firm\n")


def test_what_is_no_amount_is_told_in_words(run, firm: str) -> None:
    """What an amount looks like and what was given; a reference by the name of its option."""
    ends = "at most 9 digits before and 9 after the point, got 'lots'\n"
    for command, said in (
        (("credits", "add", firm, "lots"), f"amount: yuan such as 12.5 or -3, {ends}"),
        (("budgets", "set", firm, "--day", "lots"), f"limit: yuan such as 12.5, {ends}"),
        (("accounts", "change", firm, "--credit-line", "lots"), f"credit_line: yuan such as 12.5, {ends}"),
        (
            ("credits", "add", firm, "1", "--reference", ""),
            "--reference: 1 to 255 printable characters, got ''\n",
        ),
    ):
        assert run(*command) == (1, "", f"glmstudio: {said}")
