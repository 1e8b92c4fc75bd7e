"""`glmstudio accounts`, `members` and `workspaces` against a data directory."""

import json
import re
from pathlib import Path

from glmstudio.admission import KeyRing, load_master_key
from glmstudio.storage import open_database
from glmstudio.storage.ledger import Tier


def columns(out: str) -> list[list[str]]:
    """The cells of a table, without its head."""
    return [re.split(" {2,}", line.strip()) for line in out.splitlines()[1:]]


def test_one_command_makes_a_free_account_and_its_key(run, home: Path) -> None:
    """On an empty machine: the key alone goes to standard output; it opens the server as a free user's."""
    code, out, err = run("accounts", "create", "My app", "--tier", "free", "--key")
    assert code == 0
    assert re.fullmatch(r"[0-9a-f]{32}\.[A-Za-z0-9]{32}\n", out)
    assert re.match(r"Account acc-[0-9a-f]{16} \(My app\) is open, tier free\.\nKey ", err)
    folder = home / ".local/share/glmstudio"
    ring = KeyRing(open_database(folder / "glmstudio.db"), load_master_key(folder / "master.key"))
    payer = ring.authenticate({"authorization": f"Bearer {out.strip()}"})
    assert payer.tier is Tier.FREE
    _, shown, _ = run("accounts", "show", payer.account_id, "--json")
    account = json.loads(shown)
    assert (account["free_tokens"], account["free_only"], account["balance"]) == (1_000_000, True, "0.00")


def test_without_a_key_the_id_is_printed(run) -> None:
    """So that a script can go on with it; as JSON both are objects."""
    code, out, err = run("accounts", "create", "Firm", "--id", "firm", "--tier", "paid")
    assert (code, out, err) == (0, "firm\n", "Account firm (Firm) is open, tier paid.\n")
    _, out, err = run("accounts", "create", "B", "--key", "--json")
    made = json.loads(out)
    assert err == ""
    assert made["key"]["secret"].startswith(made["key"]["id"] + ".")
    assert made["key"]["account_id"] == made["account"]["id"]


def test_a_key_that_cannot_be_made_leaves_no_account(run) -> None:
    """Account and key are one change: both or neither."""
    run("accounts", "create", "A", "--id", "a")
    assert run("accounts", "create", "A", "--id", "a", "--key")[0] == 1
    assert [row[0] for row in columns(run("accounts", "list")[1])] == ["a", "operator"]
    code, out, err = run("accounts", "create", "B", "--id", "b", "--free-tokens", "-1", "--key")
    assert (code, out) == (1, "")
    assert err == "glmstudio: Expected `int` >= 0 in `free_tokens`\n"
    assert len(columns(run("accounts", "list")[1])) == 2


def test_the_life_of_an_account(run) -> None:
    """Changed, locked, unlocked, closed; shown for people."""
    run("accounts", "create", "Firm", "--id", "firm", "--tier", "custom", "--credit-line", "50")
    code, out, _ = run(
        "accounts", "change", "firm", "--free-days", "7", "--not-free-only", "--name", "The firm"
    )
    assert code == 0
    assert out.startswith("The firm (firm)\n")
    assert "for 7 days" in out
    assert "50.00 yuan" in out
    assert run("accounts", "lock", "firm") == (0, "Account firm (The firm) is locked.\n", "")
    assert columns(run("accounts", "list")[1])[0] == [
        "firm", "The firm", "individual", "custom", "locked", "0.00", "0.00"
    ]  # fmt: skip
    assert run("accounts", "unlock", "firm")[0] == 0
    assert run("accounts", "close", "firm")[0] == 0
    code, _, err = run("accounts", "unlock", "firm")
    assert (code, err) == (1, "glmstudio: account firm was closed; open another\n")


def test_members_come_and_go(run) -> None:
    """With roles; the last owner stays."""
    run("accounts", "create", "Firm", "--id", "firm", "--kind", "organisation", "--owner", "ann")
    assert run("members", "add", "firm", "bob", "--role", "viewer")[1] == "bob is viewer of account firm.\n"
    assert run("members", "change", "firm", "bob", "--role", "admin")[1] == "bob is admin of account firm.\n"
    assert [row[:2] for row in columns(run("members", "list", "firm")[1])] == [
        ["ann", "owner"],
        ["bob", "admin"],
    ]
    assert run("members", "remove", "firm", "bob")[0] == 0
    assert run("members", "remove", "firm", "ann")[0] == 1


def test_workspaces_are_made_and_closed(run) -> None:
    """Every account has one from the start, and that one stays open."""
    run("accounts", "create", "Firm", "--id", "firm")
    assert run("workspaces", "create", "firm", "Lab", "--id", "lab")[1] == "lab\n"
    assert run("workspaces", "close", "firm", "lab")[1] == "Workspace lab is closed.\n"
    assert [row[:3] for row in columns(run("workspaces", "list", "firm")[1])] == [
        ["default", "default", "active"],
        ["lab", "Lab", "closed"],
    ]
    assert run("workspaces", "open", "firm", "lab")[1] == "Workspace lab is active.\n"
    assert run("workspaces", "close", "firm", "default")[0] == 1


def test_looking_makes_nothing(run, home: Path) -> None:
    """Reading commands in an empty home say what to do and leave it empty; prices need no data directory."""
    for command in (
        ("accounts", "list"),
        ("usage",),
        ("audit",),
        ("ledger", "check"),
        ("limits", "show", "a"),
    ):
        code, out, err = run(*command)
        assert (code, out) == (1, "")
        assert "start the server once" in err
    assert run("prices", "--family", "zhipu", "--model", "GLM-5")[0] == 0
    assert run("prices", "--model", "zhipu/GLM-5")[0] == 0
    assert run("prices", "--model", "none")[0] == 1
    assert list(home.iterdir()) == []
