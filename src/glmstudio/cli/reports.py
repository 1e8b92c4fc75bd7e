"""`glmstudio usage`, `bills`, `requests`, `ledger`, `audit`, `admin`: what happened, and who may manage."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from glmstudio.cli.options import json_option, place_options
from glmstudio.cli.scope import Scope, scope_options
from glmstudio.cli.texts import text

if TYPE_CHECKING:
    from glmstudio.studio.shapes import AuditEntry, BilledRequest, EntryOfRequest, UsageLine

BILL_FORMATS = ("text", "json", "csv", "html")
AUDIT_ENTRIES_MAX = 200


@click.command("usage", help=text("usage"))
@click.option("--by", type=click.Choice(("hour", "day", "month")), default="day", help=text("usage.by"))
@click.option("--from", "from_", metavar="DAY", help=text("usage.from"))
@click.option("--until", metavar="DAY", help=text("usage.until"))
@click.option("--account", "account_id", metavar="ID", help=text("usage.account"))
@scope_options(workspace=text("scope.workspace"), key=text("scope.key"))
@click.option("--model", metavar="ID", help=text("usage.model"))
@json_option
@place_options
def usage(
    scope: Scope,
    model: str | None,
    as_json: bool,
    data_dir: Path | None,
    config: Path | None,
    **given: Any,
) -> None:
    from glmstudio.cli.desk import asked, filter_of, open_desk, show
    from glmstudio.studio import reports
    from glmstudio.studio.shapes import UsageQuery

    fields = {name.rstrip("_"): value for name, value in given.items() if value is not None}
    fields |= filter_of(model)
    with open_desk(data_dir, config) as desk:
        found = reports.all_usage(desk, asked(UsageQuery, **fields, **scope.fields(desk)))
    names = ("WHEN", "ACCOUNT", "WORKSPACE", "KEY", "FAMILY", "MODEL")
    head = (*names, "REQUESTS", "INPUT", "CACHED", "OUTPUT", "FREE", "YUAN")
    show(found, as_json, head, _usage_row, text("usage.none"))


@click.group("bills", help=text("bills"))
def bills() -> None:
    pass


@bills.command("show", help=text("bills.show"))
@click.argument("account", default="operator")
@click.option("--month", metavar="MONTH", help=text("bills.month"))
@click.option(
    "--format", "format_", type=click.Choice(BILL_FORMATS), default="text", help=text("bills.format")
)
@place_options
def show_bill(
    account: str, month: str | None, format_: Any, data_dir: Path | None, config: Path | None
) -> None:
    from glmstudio.cli.desk import open_desk
    from glmstudio.ledger.calendar import day_name
    from glmstudio.studio import reports
    from glmstudio.studio.shapes import BillQuery

    with open_desk(data_dir, config) as desk:
        wanted = month or day_name(desk.now_ms())[:7]
        _, paper = reports.print_bill(desk, account, wanted, BillQuery(format=format_))
    sys.stdout.write(paper if paper.endswith("\n") else paper + "\n")


@bills.command("requests", help=text("bills.requests"))
@click.argument("account")
@click.argument("line")
@click.option("--month", metavar="MONTH", help=text("bills.month"))
@json_option
@place_options
def billed_requests(
    account: str, line: str, month: str | None, as_json: bool, data_dir: Path | None, config: Path | None
) -> None:
    from glmstudio.cli.desk import every, open_desk, show
    from glmstudio.ledger.calendar import day_name
    from glmstudio.studio import reports
    from glmstudio.studio.shapes import PAGE_ITEMS_MAX, PostedPage

    with open_desk(data_dir, config) as desk:
        wanted = month or day_name(desk.now_ms())[:7]
        found = every(
            lambda after: reports.list_billed_requests(
                desk, account, wanted, line, PostedPage(limit=PAGE_ITEMS_MAX, after=after)
            )
        )
    head = ("TIME", "REQUEST", "OUTCOME", "INPUT", "CACHED", "OUTPUT", "FREE", "YUAN")
    show(found, as_json, head, _billed_row, "")


@click.group("requests", help=text("requests"))
def requests() -> None:
    pass


@requests.command("show", help=text("requests.show"))
@click.argument("id")
@json_option
@place_options
def show_request(id: str, as_json: bool, data_dir: Path | None, config: Path | None) -> None:
    from glmstudio.cli.desk import open_desk, print_json, show
    from glmstudio.studio import reports

    with open_desk(data_dir, config) as desk:
        trace = reports.trace_request(desk, id)
    if as_json:
        print_json(trace)
        return
    print(
        text(
            "requests.head",
            account=trace.account_id,
            workspace=trace.workspace_id,
            key=trace.key_id,
            model=f"{trace.family}/{trace.model}",
            version=trace.price_version,
        )
    )
    head = ("TIME", "ENTRY", "OUTCOME", "INPUT", "CACHED", "OUTPUT", "FREE", "YUAN")
    show(trace.entries, False, head, _entry_row, "")


@click.group("ledger", help=text("ledger"))
def ledger() -> None:
    pass


@ledger.command("check", help=text("ledger.check"))
@json_option
@place_options
def check(as_json: bool, data_dir: Path | None, config: Path | None) -> None:
    from glmstudio.cli import EXIT_FAILED
    from glmstudio.cli.desk import open_desk, print_json, show
    from glmstudio.studio import reports

    with open_desk(data_dir, config) as desk:
        found = reports.check_ledger(desk)
    if as_json:
        print_json(found)
    else:
        head = ("PROOF", "SUBJECT", "EXPECTED", "FOUND")
        show(
            found.findings,
            False,
            head,
            lambda row: (row.proof, row.subject, row.expected, row.found),
            text("ledger.sound"),
        )
    if not found.ok:
        click.get_current_context().exit(EXIT_FAILED)


@click.command("audit", help=text("audit"))
@click.option("--account", metavar="ID", help=text("audit.account"))
@click.option(
    "--limit",
    type=click.IntRange(1, AUDIT_ENTRIES_MAX),
    default=50,
    show_default=True,
    metavar="N",
    help=text("audit.limit"),
)
@json_option
@place_options
def audit(account: str | None, limit: int, as_json: bool, data_dir: Path | None, config: Path | None) -> None:
    from msgspec import UNSET

    from glmstudio.cli.desk import open_desk, show
    from glmstudio.studio import reports
    from glmstudio.studio.shapes import AuditQuery

    with open_desk(data_dir, config) as desk:
        found = reports.list_audit(
            desk, AuditQuery(account_id=UNSET if account is None else account, limit=limit)
        ).data
    show(
        found, as_json, ("TIME", "WHO", "WHAT", "ACCOUNT", "SUBJECT", "AFTER"), _audit_row, text("audit.none")
    )


@click.group("admin", help=text("admin"))
def admin() -> None:
    pass


@admin.command("token", help=text("admin.token"))
@click.option("--renew", is_flag=True, help=text("admin.renew"))
@place_options
def token(renew: bool, data_dir: Path | None, config: Path | None) -> None:
    from glmstudio.cli.desk import note, open_desk
    from glmstudio.studio.admin_token import admin_token, renew_admin_token

    with open_desk(data_dir, config, create=True) as desk:
        if renew:
            shown = renew_admin_token(desk.connection, desk.master, desk.actor, desk.now_ms())
            note(text("admin.renewed"))
        else:
            shown = admin_token(desk.connection, desk.master)
    print(shown)


def _usage_row(line: UsageLine) -> tuple[str, ...]:
    figures = (
        line.requests,
        line.prompt_tokens,
        line.cached_tokens,
        line.completion_tokens,
        line.free_tokens,
    )
    return (
        line.when,
        line.account_id,
        line.workspace_id,
        line.key_id,
        line.family,
        line.model,
        *(f"{figure:,}" for figure in figures),
        line.amount,
    )


def _entry_row(entry: EntryOfRequest) -> tuple[str, ...]:
    from glmstudio.cli.desk import moment, or_dash

    figures = (entry.prompt_tokens, entry.cached_tokens, entry.completion_tokens, entry.free_tokens)
    return (
        moment(entry.created_ms),
        entry.kind,
        or_dash(entry.outcome),
        *(f"{figure:,}" for figure in figures),
        entry.amount,
    )


def _billed_row(request: BilledRequest) -> tuple[str, ...]:
    from glmstudio.cli.desk import moment

    figures = (request.prompt_tokens, request.cached_tokens, request.completion_tokens, request.free_tokens)
    return (
        moment(request.created_ms),
        request.request_id,
        request.outcome,
        *(f"{figure:,}" for figure in figures),
        request.amount,
    )


def _audit_row(entry: AuditEntry) -> tuple[str, ...]:
    from glmstudio.cli.desk import moment

    after = ", ".join(f"{name}={value}" for name, value in (entry.after or {}).items() if value is not None)
    return (moment(entry.created_ms), entry.actor, entry.action, entry.account_id, entry.subject, after)
