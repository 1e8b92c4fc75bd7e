"""`glmstudio prices`, `quotas`, `credits`, `budgets`, `limits`: what things cost, what may be spent."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from glmstudio.cli.options import json_option, place_options
from glmstudio.cli.scope import Scope, scope_options
from glmstudio.cli.texts import text
from glmstudio.errors import OperatorError

if TYPE_CHECKING:
    from glmstudio.studio.desk import Desk
    from glmstudio.studio.shapes import (
        Budget,
        Credit,
        EffectiveFigure,
        EffectiveLimits,
        Limits,
        Price,
        Quota,
    )

NONE = "none"
FAMILIES = ("model-studio", "zhipu")


@click.command("prices", help=text("prices"))
@click.option("--family", type=click.Choice(FAMILIES), help=text("prices.family"))
@click.option("--model", metavar="ID", help=text("prices.model"))
@json_option
@place_options
def prices(family: Any, model: str | None, as_json: bool, data_dir: Path | None, config: Path | None) -> None:
    from glmstudio.catalogue.catalogue import load_catalogue
    from glmstudio.cli.desk import filter_of, open_desk, show
    from glmstudio.cli.options import settings_from
    from glmstudio.studio import money

    wanted = filter_of(model, family)
    named = (wanted.get("family"), wanted.get("model"))
    if settings_from(config, data_dir).database_path.exists():
        with open_desk(data_dir, config) as desk:
            found = money.all_prices(desk, *named)
    else:
        found = money.present_prices(load_catalogue(), *named)
        if model is not None and not found:
            raise OperatorError(text("model.unknown", model=model))
    if as_json:
        show(found, True, (), _no_row, "")
        return
    head = ("FAMILY", "MODEL", "INPUT UP TO", "INPUT", "CACHED", "OUTPUT", "VERSION", "")
    show([line for price in found for line in _price_lines(price)], False, head, tuple, text("prices.none"))
    print()
    print(text("prices.note"))


@click.group("quotas", help=text("quotas"))
def quotas() -> None:
    pass


@quotas.command("show", help=text("quotas.show"))
@click.argument("account")
@json_option
@place_options
def show_quotas(account: str, as_json: bool, data_dir: Path | None, config: Path | None) -> None:
    from glmstudio.cli.desk import open_desk, show
    from glmstudio.studio import money

    with open_desk(data_dir, config) as desk:
        found = money.list_quotas(desk, account).data
    head = ("FAMILY", "MODEL", "GRANTED", "USED", "HELD", "LEFT", "EXPIRES")
    show(found, as_json, head, _quota_row, text("quotas.none"))


@quotas.command("grant", help=text("quotas.grant"))
@click.argument("account")
@click.argument("model")
@click.argument("tokens", type=int)
@click.option("--days", type=int, default=90, show_default=True, metavar="N", help=text("quotas.days"))
@place_options
def grant_quota(
    account: str, model: str, tokens: int, days: int, data_dir: Path | None, config: Path | None
) -> None:
    from glmstudio.cli.desk import asked, model_of, moment, open_desk
    from glmstudio.studio import money
    from glmstudio.studio.shapes import NewQuota

    with open_desk(data_dir, config) as desk:
        family, id = model_of(desk, model)
        body = asked(NewQuota, family=family, model=id, tokens=tokens, days=days)
        found = money.grant_quota(desk, account, body)
    left = f"{found.tokens_left:,}"
    print(text("quotas.granted", account=account, left=left, model=id, day=moment(found.expires_ms)))


@click.group("credits", help=text("credits"))
def credits() -> None:
    pass


@credits.command("list", help=text("credits.list"))
@click.argument("account")
@json_option
@place_options
def list_credits(account: str, as_json: bool, data_dir: Path | None, config: Path | None) -> None:
    from glmstudio.cli.desk import every, open_desk, show
    from glmstudio.studio import money
    from glmstudio.studio.shapes import PAGE_ITEMS_MAX, NumberedPage

    with open_desk(data_dir, config) as desk:
        found = every(
            lambda after: money.list_credits(desk, account, NumberedPage(limit=PAGE_ITEMS_MAX, after=after))
        )
    show(found, as_json, ("TIME", "YUAN", "REFERENCE"), _credit_row, text("credits.none"))


@credits.command("add", help=text("credits.add"), context_settings={"ignore_unknown_options": True})
@click.argument("account")
@click.argument("yuan")
@click.option("--note", default="", metavar="TEXT", help=text("credits.note"))
@click.option("--reference", metavar="TEXT", help=text("credits.reference"))
@place_options
def add_credit(
    account: str,
    yuan: str,
    note: str,
    reference: str | None,
    data_dir: Path | None,
    config: Path | None,
) -> None:
    from glmstudio.cli.desk import asked, open_desk
    from glmstudio.studio import money
    from glmstudio.studio.shapes import NewCredit

    body = asked(NewCredit, amount=yuan, note=note)
    with open_desk(data_dir, config) as desk:
        done = money.add_credit(desk, account, body, reference, called="--reference")
    print(text("credits.added", account=account, yuan=done.credit.amount, balance=done.balance))


@click.group("budgets", help=text("budgets"))
def budgets() -> None:
    pass


@budgets.command("show", help=text("budgets.show"))
@click.argument("account")
@json_option
@place_options
def show_budgets(account: str, as_json: bool, data_dir: Path | None, config: Path | None) -> None:
    from glmstudio.cli.desk import open_desk
    from glmstudio.studio import money

    with open_desk(data_dir, config) as desk:
        _show_budgets(money.list_budgets(desk, account).data, as_json)


@budgets.command("set", help=text("budgets.set"))
@click.argument("account")
@click.option("--day", metavar="YUAN", help=text("budgets.day"))
@click.option("--month", metavar="YUAN", help=text("budgets.month"))
@scope_options(workspace=text("scope.workspace"), key=text("scope.key"))
@json_option
@place_options
def set_budgets(
    account: str,
    day: str | None,
    month: str | None,
    scope: Scope,
    as_json: bool,
    data_dir: Path | None,
    config: Path | None,
) -> None:
    from glmstudio.cli.desk import asked, open_desk
    from glmstudio.storage.database import transaction
    from glmstudio.studio import money
    from glmstudio.studio.shapes import NewBudget

    given: list[tuple[Any, str | None]] = [("day", day), ("month", month)]
    if day is None and month is None:
        raise OperatorError(text("budgets.nothing"))
    with open_desk(data_dir, config) as desk, transaction(desk.connection):
        for period, limit in given:
            if limit is not None:
                yuan = None if limit == NONE else limit
                body = asked(NewBudget, period=period, limit=yuan, **scope.fields(desk))
                money.set_budget(desk, account, body)
        found = money.list_budgets(desk, account).data
    _show_budgets(found, as_json)


@click.group("limits", help=text("limits"))
def limits() -> None:
    pass


@limits.command("show", help=text("limits.show"))
@click.argument("account")
@scope_options(
    workspace=text("limits.of_workspace"), key=text("limits.of_key"), model=text("limits.at_model")
)
@json_option
@place_options
def show_limits(
    account: str, scope: Scope, as_json: bool, data_dir: Path | None, config: Path | None
) -> None:
    from glmstudio.cli.desk import open_desk
    from glmstudio.studio import access

    with open_desk(data_dir, config) as desk:
        if scope:
            _show_effective(_effective(desk, account, scope), as_json)
        else:
            _show_limits(access.list_limits(desk, account).data, as_json)


@limits.command("set", help=text("limits.set"))
@click.argument("account")
@click.option("--rpm", metavar="N", help=text("limits.rpm"))
@click.option("--tpm", metavar="N", help=text("limits.tpm"))
@click.option("--in-flight", metavar="N", help=text("limits.in_flight"))
@scope_options(workspace=text("scope.workspace"), key=text("scope.key"), model=text("scope.model"))
@json_option
@place_options
def set_limits(
    account: str,
    rpm: str | None,
    tpm: str | None,
    in_flight: str | None,
    scope: Scope,
    as_json: bool,
    data_dir: Path | None,
    config: Path | None,
) -> None:
    from glmstudio.cli.desk import asked, open_desk
    from glmstudio.storage.database import transaction
    from glmstudio.studio import access
    from glmstudio.studio.shapes import NewLimits

    if rpm is None and tpm is None and in_flight is None:
        raise OperatorError(text("limits.nothing"))
    with open_desk(data_dir, config) as desk, transaction(desk.connection):
        part = scope.fields(desk)
        given = (("requests_per_minute", rpm), ("tokens_per_minute", tpm), ("in_flight", in_flight))
        figures = access.present_figures(desk, account, asked(NewLimits, **part))._asdict()
        figures |= {field: _figure(field, value) for field, value in given if value is not None}
        access.set_limits(desk, account, asked(NewLimits, **part, **figures))
        found = access.list_limits(desk, account).data
    _show_limits(found, as_json)


def figure_options(command: Any) -> Any:
    """`--rpm`, `--tpm` and `--in-flight` as parameters of those names, whole numbers or None."""
    command = click.option("--in-flight", type=int, metavar="N", help=text("limits.in_flight"))(command)
    command = click.option("--tpm", type=int, metavar="N", help=text("limits.tpm"))(command)
    return click.option("--rpm", type=int, metavar="N", help=text("limits.rpm"))(command)


def _figure(field: str, given: str) -> int | None:
    if given == NONE:
        return None
    if not given.isascii() or not given.isdigit() or len(given) > 10:
        raise OperatorError(text("limits.bad", field=field, given=given))
    return int(given)


def _show_budgets(found: list[Budget], as_json: bool) -> None:
    from glmstudio.cli.desk import show

    head = ("WORKSPACE", "KEY", "PERIOD", "LIMIT", "SPENT", "HELD")
    show(found, as_json, head, _budget_row, text("budgets.none"))


def _show_limits(found: list[Limits], as_json: bool) -> None:
    from glmstudio.cli.desk import show

    head = ("WORKSPACE", "KEY", "MODEL", "REQUESTS/MIN", "TOKENS/MIN", "IN FLIGHT")
    show(found, as_json, head, _limits_row, text("limits.none"))


def _effective(desk: Desk, account: str, scope: Scope) -> EffectiveLimits:
    from glmstudio.cli.desk import asked
    from glmstudio.studio.effective import effective_limits
    from glmstudio.studio.shapes import EffectiveLimitsQuery

    return effective_limits(desk, account, asked(EffectiveLimitsQuery, **scope.fields(desk)))


def _show_effective(found: EffectiveLimits, as_json: bool) -> None:
    from glmstudio.cli.desk import print_json, show

    if as_json:
        print_json(found)
        return
    head = ("LIMIT", "KEY", "WORKSPACE", "ACCOUNT", "MODEL", "CARD", "IN EFFECT", "FROM")
    show(found.figures, False, head, _effective_row, "")


def _effective_row(one: EffectiveFigure) -> tuple[str, ...]:
    from glmstudio.cli.desk import or_dash

    figures = (one.key, one.workspace, one.account, one.model, one.card, one.effective)
    return (one.figure.replace("_", " "), *map(or_dash, figures), or_dash(one.source))


def _no_row(_: object) -> tuple[str, ...]:
    return ()


def _price_lines(price: Price) -> list[tuple[str, ...]]:
    from glmstudio.cli.desk import or_dash

    return [
        (
            price.family,
            price.model,
            or_dash(tier.input_tokens_max),
            tier.input_yuan_per_million,
            tier.cached_yuan_per_million,
            tier.output_yuan_per_million,
            price.version,
            "" if price.current else text("prices.past"),
        )
        for tier in price.tiers
    ]


def _quota_row(quota: Quota) -> tuple[str, ...]:
    from glmstudio.cli.desk import moment

    figures = (quota.granted_tokens, quota.used_tokens, quota.held_tokens, quota.tokens_left)
    return (
        quota.family,
        quota.model,
        *(f"{figure:,}" for figure in figures),
        moment(quota.expires_ms),
    )


def _credit_row(credit: Credit) -> tuple[str, ...]:
    from glmstudio.cli.desk import moment

    return (moment(credit.created_ms), credit.amount, credit.reference)


def _budget_row(budget: Budget) -> tuple[str, ...]:
    from glmstudio.cli.desk import or_dash

    return (
        or_dash(budget.workspace_id),
        or_dash(budget.key_id),
        budget.period,
        budget.limit,
        budget.spent,
        budget.held,
    )


def _limits_row(limits: Limits) -> tuple[str, ...]:
    from glmstudio.cli.desk import or_dash

    return (
        or_dash(limits.workspace_id),
        or_dash(limits.key_id),
        "-" if limits.model is None else f"{limits.family}/{limits.model}",
        or_dash(limits.requests_per_minute),
        or_dash(limits.tokens_per_minute),
        or_dash(limits.in_flight),
    )
