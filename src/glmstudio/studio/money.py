"""Prices, quotas, budgets and credits: what an admin sees and sets of an account's money."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from typing import Any, Literal

from glmstudio.accounts import get_account, open_account, recorded
from glmstudio.accounts.faults import conflict, invalid
from glmstudio.catalogue.catalogue import Catalogue
from glmstudio.core.model_card import Family
from glmstudio.core.model_card import PriceTier as Tier
from glmstudio.ledger.calendar import DAY_MS, Period, window_start_ms
from glmstudio.ledger.price_book import PriceBook
from glmstudio.ledger.statement import per_million, yuan
from glmstudio.storage import ledger as ledger_rows
from glmstudio.storage import ledger_admin, ledger_views
from glmstudio.storage.accounts import AccountStatus
from glmstudio.storage.ledger import Payer, PriceList
from glmstudio.studio.desk import (
    Desk,
    given,
    known_card,
    known_part,
    models_called,
    nano_of,
    number_of,
    page_of,
)
from glmstudio.studio.shapes import (
    Balance,
    Budget,
    Credit,
    ListOf,
    NewBudget,
    NewCredit,
    NewQuota,
    NumberedPage,
    Price,
    PriceQuery,
    PriceTier,
    Quota,
)

IDEMPOTENCY_KEY_CHARS_MAX = 255


def list_prices(desk: Desk, query: PriceQuery) -> ListOf[Price]:
    """Every price list that is in force, and after them those that past requests were billed by."""
    wanted = all_prices(desk, given(query.family), given(query.model))
    start = number_of(query.after) or 0
    part = page_of(
        list(enumerate(wanted))[start : start + query.limit + 1], query.limit, lambda at: at[0] + 1
    )
    return ListOf(data=[price for _, price in part.data], has_more=part.has_more, next=part.next)


def all_prices(desk: Desk, family: str | None, model: str | None) -> list[Price]:
    """The same at once; for the owner's own shell. Raises AccountFault for a model that there is not."""
    wanted = None if model is None else models_called(desk, family, model)
    applied = ledger_rows.price_lists(desk.connection).values()
    return _prices(desk.catalogue, applied, family, wanted)


def present_prices(catalogue: Catalogue, family: str | None, model: str | None) -> list[Price]:
    """Those in force alone, where there is no ledger yet; of a model that there is not, none."""
    wanted = None
    if model is not None:
        cards = (catalogue.find(one, model) for one in Family)
        wanted = frozenset((card.family.value, card.id) for card in cards if card is not None)
    return _prices(catalogue, (), family, wanted)


def _prices(
    catalogue: Catalogue,
    applied: Iterable[PriceList],
    family: str | None,
    wanted: frozenset[tuple[str, str]] | None,
) -> list[Price]:
    book = PriceBook()
    current = [book.of(card) for one in Family for card in catalogue.all(one)]
    past = [prices for prices in applied if prices not in current]
    return [
        _price(prices, prices in current)
        for prices in (*current, *past)
        if family in (None, prices.family) and (wanted is None or (prices.family, prices.model) in wanted)
    ]


def list_quotas(desk: Desk, account_id: str) -> ListOf[Quota]:
    """The free quotas that the account has begun to use or was granted."""
    get_account(desk.connection, account_id)
    now_ms = desk.now_ms()
    return ListOf(data=[_quota(row, now_ms) for row in ledger_views.quotas_of(desk.connection, account_id)])


def grant_quota(desk: Desk, account_id: str, body: NewQuota) -> Quota:
    """Let the account use so many tokens of a model for nothing, from now on."""
    card = known_card(desk, body.family, body.model)
    by = desk.by
    name = (account_id, card.family.value, card.id)
    subject = f"quota:{card.family.value}/{card.id}"
    with recorded(desk.connection, by, "quota.grant", account_id, subject) as record:
        open_account(desk.connection, account_id)
        before = ledger_rows.find_quota(desk.connection, *name)
        ledger_views.grant_quota(desk.connection, *name, body.tokens, by.now_ms + body.days * DAY_MS)
        after = ledger_rows.find_quota(desk.connection, *name)
        assert after is not None
        record.before, record.after = _quota_state(before), _quota_state(after)
    return _quota(after, by.now_ms)


def list_budgets(desk: Desk, account_id: str) -> ListOf[Budget]:
    """The budgets of the account, its workspaces and keys."""
    get_account(desk.connection, account_id)
    now_ms = desk.now_ms()
    starts = {period.value: window_start_ms(period, now_ms) for period in Period}
    rows = ledger_views.budgets_in_force(desk.connection, account_id, starts)
    return ListOf(data=[_budget(row) for row in rows])


def set_budget(desk: Desk, account_id: str, body: NewBudget) -> ListOf[Budget]:
    """Bound what a scope may spend in each day or month, or lift the bound; all budgets of the account."""
    limit_nano = None if body.limit is None else nano_of(body.limit, "limit")
    by = desk.by
    scope = known_part(desk, account_id, body.workspace_id, body.key_id)
    with recorded(desk.connection, by, "budget.set", account_id, _scope_name(scope)) as record:
        open_account(desk.connection, account_id)
        record.before = _budget_state(desk, scope, body.period)
        start_ms = window_start_ms(Period(body.period), by.now_ms)
        ledger_admin.set_budget(desk.connection, scope, body.period, limit_nano, by.now_ms, start_ms)
        record.after = _budget_state(desk, scope, body.period)
    return list_budgets(desk, account_id)


def list_credits(desk: Desk, account_id: str, query: NumberedPage) -> ListOf[Credit]:
    """What was added to the account's balance, newest first."""
    get_account(desk.connection, account_id)
    before_id = number_of(query.after)
    rows = ledger_views.credits_of(desk.connection, account_id, before_id, query.limit + 1)
    part = page_of(rows, query.limit, lambda row: row.id)
    return ListOf(
        data=[_credit(account_id, row) for row in part.data], has_more=part.has_more, next=part.next
    )


def add_credit(
    desk: Desk,
    account_id: str,
    body: NewCredit,
    idempotency_key: str | None = None,
    *,
    called: str = "Idempotency-Key",
) -> Balance:
    """Add to the account's balance, once for each `Idempotency-Key`; a negative amount takes from it. Errors
    name the key as the caller calls it."""
    nano = nano_of(body.amount, "amount", signed=True)
    if not 0 < abs(nano) <= ledger_admin.CREDIT_NANO_MAX:
        most = yuan(ledger_admin.CREDIT_NANO_MAX)
        raise invalid("amount", f"other than 0 and at most {most} yuan either way, got {body.amount}")
    reference, by = _reference(account_id, idempotency_key, called), desk.by
    with recorded(desk.connection, by, "credit.add", account_id, reference) as record:
        account = get_account(desk.connection, account_id)
        money = account.money
        done = ledger_views.find_credit(desk.connection, reference)
        if done is None:
            _check_balance(money, nano)
            if account.account.status is AccountStatus.CLOSED:
                _check_settles(money, nano)
            money = ledger_admin.credit(desk.connection, account_id, nano, reference, by.now_ms)
            record.after = {"amount_nano": nano, "note": body.note}
        elif done.nano != nano:
            raise conflict(f"{called} was used for another amount, {yuan(done.nano)} yuan")
        credit = ledger_views.find_credit(desk.connection, reference)
        assert credit is not None
    return Balance(
        credit=_credit(account_id, credit), balance=yuan(money.balance_nano), balance_nano=money.balance_nano
    )


def _reference(account_id: str, idempotency_key: str | None, called: str) -> str:
    """References are unique in the ledger; the account is part of them, so that no other's key is met."""
    if idempotency_key is None:
        return f"credit:{account_id}:{uuid.uuid4()}"
    if not 1 <= len(idempotency_key) <= IDEMPOTENCY_KEY_CHARS_MAX or not idempotency_key.isprintable():
        most, got = IDEMPOTENCY_KEY_CHARS_MAX, idempotency_key[:40]
        raise invalid(called, f"1 to {most} printable characters, got {got!r}")
    return f"credit:{account_id}:{idempotency_key}"


def _check_balance(money: ledger_rows.Account, nano: int) -> None:
    if money.bounded and money.balance_nano + money.credit_nano + nano < 0:
        raise conflict(f"the balance of {yuan(money.balance_nano)} yuan does not allow to take {yuan(-nano)}")
    if ledger_admin.too_much(money, nano):
        most = yuan(ledger_admin.BALANCE_NANO_MAX)
        raise conflict(
            f"a balance is at most {most} yuan either way; that of {yuan(money.balance_nano)} yuan does not"
            f" allow to add {yuan(nano)}"
        )


def _check_settles(money: ledger_rows.Account, nano: int) -> None:
    """A closed account's balance is paid out, or paid up, and nothing else: it only comes nearer to zero."""
    low, high = sorted((0, money.balance_nano))
    if not low <= money.balance_nano + nano <= high:
        left = yuan(money.balance_nano)
        raise conflict(f"account {money.id} is closed; its balance of {left} yuan can only be settled")


def _price(prices: PriceList, current: bool) -> Price:
    return Price(
        family=prices.family,
        model=prices.model,
        version=prices.price_version,
        current=current,
        tiers=[_tier(tier) for tier in prices.tiers],
    )


def _tier(tier: Tier) -> PriceTier:
    return PriceTier(
        input_tokens_max=tier.input_tokens_max,
        input_yuan_per_million=per_million(tier.input_nano),
        cached_yuan_per_million=per_million(tier.cached_nano),
        output_yuan_per_million=per_million(tier.output_nano),
    )


def _quota(row: ledger_rows.Quota, now_ms: int) -> Quota:
    left = row.granted_tokens - row.used_tokens - row.held_tokens if now_ms < row.expires_ms else 0
    return Quota(
        account_id=row.account_id,
        family=row.family,
        model=row.model,
        granted_tokens=row.granted_tokens,
        used_tokens=row.used_tokens,
        held_tokens=row.held_tokens,
        tokens_left=left,
        expires_ms=row.expires_ms,
    )


def _quota_state(row: ledger_rows.Quota | None) -> dict[str, int] | None:
    return None if row is None else {"granted_tokens": row.granted_tokens, "expires_ms": row.expires_ms}


def _budget(row: ledger_views.BudgetInForce) -> Budget:
    period: Literal["day", "month"] = "day" if row.period == "day" else "month"
    return Budget(
        account_id=row.scope.account_id,
        workspace_id=row.scope.workspace or None,
        key_id=row.scope.key_id or None,
        period=period,
        limit=yuan(row.limit_nano),
        limit_nano=row.limit_nano,
        spent=yuan(row.spent_nano),
        spent_nano=row.spent_nano,
        held=yuan(row.held_nano),
        held_nano=row.held_nano,
    )


def _budget_state(desk: Desk, scope: Payer, period: str) -> dict[str, Any] | None:
    starts = {name.value: 0 for name in Period}
    for row in ledger_views.budgets_in_force(desk.connection, scope.account_id, starts):
        if (row.scope, row.period) == (scope, period):
            return {"period": period, "limit_nano": row.limit_nano}
    return None


def _scope_name(scope: Payer) -> str:
    if scope.key_id:
        return f"key:{scope.key_id}"
    return f"workspace:{scope.workspace}" if scope.workspace else f"account:{scope.account_id}"


def _credit(account_id: str, row: ledger_views.Credit) -> Credit:
    return Credit(
        account_id=account_id,
        reference=row.reference,
        amount=yuan(row.nano),
        amount_nano=row.nano,
        created_ms=row.created_ms,
    )
