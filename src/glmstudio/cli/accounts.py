"""`glmstudio accounts`, `members` and `workspaces`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from glmstudio.cli.options import json_option, place_options
from glmstudio.cli.texts import text

if TYPE_CHECKING:
    from glmstudio.studio.shapes import Account

TIERS = ("free", "paid", "custom", "operator")
KINDS = ("individual", "organisation")
ROLES = ("owner", "admin", "member", "viewer")


@click.group("accounts", help=text("accounts"))
def accounts() -> None:
    pass


@accounts.command("create", help=text("accounts.create"))
@click.argument("name")
@click.option("--id", "id", metavar="ID", help=text("accounts.create.id"))
@click.option("--tier", type=click.Choice(TIERS), default="free", help=text("accounts.tier"))
@click.option("--kind", type=click.Choice(KINDS), default="individual", help=text("accounts.kind"))
@click.option("--owner", metavar="USER", help=text("accounts.create.owner"))
@click.option("--key", "with_key", is_flag=True, help=text("accounts.create.key"))
@click.option("--free-tokens", type=int, metavar="N", help=text("accounts.free_tokens"))
@click.option("--free-days", type=int, metavar="N", help=text("accounts.free_days"))
@click.option("--free-only/--not-free-only", default=None, help=text("accounts.free_only"))
@click.option("--credit-line", metavar="YUAN", help=text("accounts.credit_line"))
@json_option
@place_options
def create(
    name: str, with_key: bool, as_json: bool, data_dir: Path | None, config: Path | None, **given: Any
) -> None:
    from glmstudio.cli.desk import asked, note, open_desk, print_json
    from glmstudio.storage.database import transaction
    from glmstudio.studio import access, people
    from glmstudio.studio.shapes import NewAccount, NewKey

    body = asked(NewAccount, name=name, **given)
    with open_desk(data_dir, config, create=True) as desk, transaction(desk.connection):
        account = people.create_account(desk, body)
        key = access.create_key(desk, account.id, asked(NewKey, name=account.name)) if with_key else None
    if as_json:
        print_json({"account": account, "key": key})
        return
    note(text("accounts.created", id=account.id, name=account.name, tier=account.tier))
    if key is None:
        print(account.id)
    else:
        note(text("keys.created", id=key.id, name=key.name))
        print(key.secret)


@accounts.command("list", help=text("accounts.list"))
@json_option
@place_options
def list_all(as_json: bool, data_dir: Path | None, config: Path | None) -> None:
    from glmstudio.cli.desk import every, open_desk, show
    from glmstudio.studio import people
    from glmstudio.studio.shapes import PAGE_ITEMS_MAX, Page

    with open_desk(data_dir, config) as desk:
        found = every(lambda after: people.list_accounts(desk, Page(limit=PAGE_ITEMS_MAX, after=after)))
    head = ("ID", "NAME", "KIND", "TIER", "STATUS", "BALANCE", "HELD")
    show(found, as_json, head, _row, "")


@accounts.command("show", help=text("accounts.show"))
@click.argument("account")
@json_option
@place_options
def show_one(account: str, as_json: bool, data_dir: Path | None, config: Path | None) -> None:
    from glmstudio.cli.desk import open_desk
    from glmstudio.studio import people

    with open_desk(data_dir, config) as desk:
        _print(people.get_account(desk, account), as_json)


@accounts.command("change", help=text("accounts.change"))
@click.argument("account")
@click.option("--name", metavar="NAME", help=text("accounts.name"))
@click.option("--tier", type=click.Choice(TIERS), help=text("accounts.tier"))
@click.option("--kind", type=click.Choice(KINDS), help=text("accounts.kind"))
@click.option("--free-tokens", type=int, metavar="N", help=text("accounts.free_tokens"))
@click.option("--free-days", type=int, metavar="N", help=text("accounts.free_days"))
@click.option("--free-only/--not-free-only", default=None, help=text("accounts.free_only"))
@click.option("--credit-line", metavar="YUAN", help=text("accounts.credit_line"))
@json_option
@place_options
def change(account: str, as_json: bool, data_dir: Path | None, config: Path | None, **given: Any) -> None:
    from glmstudio.cli.desk import asked, open_desk
    from glmstudio.studio import people
    from glmstudio.studio.shapes import AccountChange

    body = asked(AccountChange, **{field: value for field, value in given.items() if value is not None})
    with open_desk(data_dir, config) as desk:
        _print(people.change_account(desk, account, body), as_json)


@accounts.command("lock", help=text("accounts.lock"))
@click.argument("account")
@place_options
def lock(account: str, data_dir: Path | None, config: Path | None) -> None:
    from glmstudio.cli.desk import open_desk
    from glmstudio.studio import people

    with open_desk(data_dir, config) as desk:
        found = people.lock_account(desk, account)
    print(text("accounts.locked", id=found.id, name=found.name))


@accounts.command("unlock", help=text("accounts.unlock"))
@click.argument("account")
@place_options
def unlock(account: str, data_dir: Path | None, config: Path | None) -> None:
    from glmstudio.cli.desk import open_desk
    from glmstudio.studio import people

    with open_desk(data_dir, config) as desk:
        found = people.unlock_account(desk, account)
    print(text("accounts.unlocked", id=found.id, name=found.name))


@accounts.command("close", help=text("accounts.close"))
@click.argument("account")
@place_options
def close(account: str, data_dir: Path | None, config: Path | None) -> None:
    from glmstudio.cli.desk import open_desk
    from glmstudio.studio import people

    with open_desk(data_dir, config) as desk:
        found = people.close_account(desk, account)
    print(text("accounts.closed", id=found.id, name=found.name))


@click.group("members", help=text("members"))
def members() -> None:
    pass


@members.command("list", help=text("members.list"))
@click.argument("account")
@json_option
@place_options
def list_members(account: str, as_json: bool, data_dir: Path | None, config: Path | None) -> None:
    from glmstudio.cli.desk import moment, open_desk, show
    from glmstudio.studio import people

    with open_desk(data_dir, config) as desk:
        found = people.list_members(desk, account).data
    head = ("USER", "ROLE", "SINCE")
    show(
        found, as_json, head, lambda row: (row.user_id, row.role, moment(row.added_ms)), text("members.none")
    )


@members.command("add", help=text("members.add"))
@click.argument("account")
@click.argument("user")
@click.option("--role", type=click.Choice(ROLES), default="member", help=text("members.role"))
@place_options
def add_member(account: str, user: str, role: Any, data_dir: Path | None, config: Path | None) -> None:
    from glmstudio.cli.desk import open_desk
    from glmstudio.studio import people
    from glmstudio.studio.shapes import NewMember

    with open_desk(data_dir, config) as desk:
        found = people.add_member(desk, account, NewMember(user_id=user, role=role))
    print(text("members.is", user=found.user_id, role=found.role, account=account))


@members.command("change", help=text("members.change"))
@click.argument("account")
@click.argument("user")
@click.option("--role", type=click.Choice(ROLES), required=True, help=text("members.role"))
@place_options
def change_member(account: str, user: str, role: Any, data_dir: Path | None, config: Path | None) -> None:
    from glmstudio.cli.desk import open_desk
    from glmstudio.studio import people
    from glmstudio.studio.shapes import MemberChange

    with open_desk(data_dir, config) as desk:
        found = people.change_member(desk, account, user, MemberChange(role=role))
    print(text("members.is", user=found.user_id, role=found.role, account=account))


@members.command("remove", help=text("members.remove"))
@click.argument("account")
@click.argument("user")
@place_options
def remove_member(account: str, user: str, data_dir: Path | None, config: Path | None) -> None:
    from glmstudio.cli.desk import open_desk
    from glmstudio.studio import people

    with open_desk(data_dir, config) as desk:
        people.remove_member(desk, account, user)
    print(text("members.removed", user=user, account=account))


@click.group("workspaces", help=text("workspaces"))
def workspaces() -> None:
    pass


@workspaces.command("list", help=text("workspaces.list"))
@click.argument("account", default="operator")
@json_option
@place_options
def list_workspaces(account: str, as_json: bool, data_dir: Path | None, config: Path | None) -> None:
    from glmstudio.cli.desk import moment, open_desk, show
    from glmstudio.studio import people

    with open_desk(data_dir, config) as desk:
        found = people.list_workspaces(desk, account).data
    head = ("ID", "NAME", "STATUS", "CREATED")
    show(found, as_json, head, lambda row: (row.id, row.name, row.status, moment(row.created_ms)), "")


@workspaces.command("create", help=text("workspaces.create"))
@click.argument("account")
@click.argument("name")
@click.option("--id", "id", metavar="ID", help=text("workspaces.create.id"))
@place_options
def create_workspace(
    account: str, name: str, id: str | None, data_dir: Path | None, config: Path | None
) -> None:
    from glmstudio.cli.desk import note, open_desk
    from glmstudio.studio import people
    from glmstudio.studio.shapes import NewWorkspace

    with open_desk(data_dir, config) as desk:
        found = people.create_workspace(desk, account, NewWorkspace(name=name, id=id))
    note(text("workspaces.created", id=found.id, name=found.name, account=account))
    print(found.id)


@workspaces.command("close", help=text("workspaces.close"))
@click.argument("account")
@click.argument("workspace")
@place_options
def close_workspace(account: str, workspace: str, data_dir: Path | None, config: Path | None) -> None:
    _set_workspace(account, workspace, "closed", data_dir, config)


@workspaces.command("open", help=text("workspaces.open"))
@click.argument("account")
@click.argument("workspace")
@place_options
def open_workspace(account: str, workspace: str, data_dir: Path | None, config: Path | None) -> None:
    _set_workspace(account, workspace, "active", data_dir, config)


def _set_workspace(
    account: str, workspace: str, status: Any, data_dir: Path | None, config: Path | None
) -> None:
    from glmstudio.cli.desk import open_desk
    from glmstudio.studio import people
    from glmstudio.studio.shapes import WorkspaceChange

    with open_desk(data_dir, config) as desk:
        found = people.change_workspace(desk, account, workspace, WorkspaceChange(status=status))
    print(text("workspaces.is", id=found.id, status=found.status))


def _row(account: Account) -> tuple[str, ...]:
    return (
        account.id,
        account.name,
        account.kind,
        account.tier,
        account.status,
        account.balance,
        account.held,
    )


def _print(account: Account, as_json: bool) -> None:
    from glmstudio.cli.desk import moment, print_json
    from glmstudio.cli.terminal import bold, harmless

    if as_json:
        print_json(account)
        return
    print(bold(f"{harmless(account.name)} ({account.id})"))
    rows = (
        ("kind", account.kind),
        ("tier", account.tier),
        ("status", account.status),
        ("created", moment(account.created_ms)),
        ("balance", f"{account.balance} yuan, {account.held} more held for running requests"),
        ("credit line", f"{account.credit_line} yuan"),
        ("free quota", f"{account.free_tokens:,} tokens of each model for {account.free_days} days"),
        ("beyond it", "money" if not account.free_only else "nothing is served"),
    )
    for name, value in rows:
        print(f"  {name:<12} {value}")
