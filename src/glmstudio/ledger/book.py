"""The book: who holds what, and what every decision changes. Synchronous, one caller, inside a transaction.

It decides reserve, grow and settle one after the other, each on what the earlier ones left, and collects what
they change in a `Batch` that the caller writes and commits. Rows are read when first needed and kept until
another connection has written. After a transaction that failed the book is wrong and must be thrown away.
"""

from __future__ import annotations

import builtins
import sqlite3

from msgspec import Struct

from glmstudio.core.usage import NOTHING, Usage
from glmstudio.errors import BalanceFault, InsufficientBalance
from glmstudio.ledger.calendar import DAY_MS, Period, hour_of, window_start_ms
from glmstudio.ledger.price_book import charge, is_free
from glmstudio.ledger.refusals import LedgerMisuse
from glmstudio.ledger.reservation import (
    Cover,
    Purses,
    Slices,
    delivered_within,
    due_at,
    first_cover,
    next_cover,
)
from glmstudio.storage import ledger as rows
from glmstudio.storage.ledger import (
    TERMINAL_STEP,
    Account,
    Also,
    Batch,
    Budget,
    Entry,
    Kind,
    Outcome,
    Payer,
    PriceList,
    Quota,
    Reservation,
    Window,
)

_NAMES: dict[Kind | Outcome, str] = {name: name.value for enum in (Kind, Outcome) for name in enum}
"""Asking a member for its value costs more than looking it up."""

ROWS_KEPT_MAX = 50_000
"""Accounts, quotas, payers and windows are forgotten together when any of them grows past this."""


class Order(Struct, frozen=True, array_like=True, tag="reserve"):
    """What a request may take at most: its input by estimate, its output by its own bound (thought
    included)."""

    request_id: str
    payer: Payer
    prices: PriceList
    prompt_tokens_max: int
    output_tokens_max: int


class Grant(Struct, frozen=True, array_like=True, tag="grant"):
    """Output up to `covered_tokens` is paid for; from `due_tokens` on the next slice should be asked for."""

    covered_tokens: int
    due_tokens: int


class Receipt(Struct, frozen=True, array_like=True, tag="receipt"):
    """How a request ended and what it cost. `uncovered_tokens` were delivered beyond the cover, and not
    charged."""

    kind: Kind
    outcome: Outcome
    usage: Usage
    free_tokens: int
    nano: int
    uncovered_tokens: int


class Book:
    """`open` holds every open reservation. Call `begin` in each new transaction, `take_batch` before its
    end."""

    def __init__(self, connection: sqlite3.Connection, slices: Slices) -> None:
        self._connection = connection
        self._slices = slices
        self._version = -1
        self._batch = Batch()
        self.open = {held.request_id: held for held in rows.open_reservations(connection)}
        self._forget()

    def begin(self) -> None:
        """Forget what another connection may have changed."""
        version = rows.data_version(self._connection)
        kept = max(map(len, (self._accounts, self._quotas, self._payers, self._windows)))
        if version != self._version or kept > ROWS_KEPT_MAX:
            self._version = version
            self._forget()

    def take_batch(self) -> Batch:
        """What the transaction adds; the next one begins empty."""
        batch, self._batch = self._batch, Batch()
        return batch

    def reserve(self, order: Order, now_ms: int) -> Grant:
        """Hold the input and a first slice. A request that is open already gets the grant it has.

        Raises InsufficientBalance, and LedgerMisuse for an account that does not exist.
        """
        held = self.open.get(order.request_id)
        if held is not None:
            return self._grant(held)
        account = self._account(order.payer.account_id)
        quota = self._quota(account, order.prices, now_ms)
        windows = self._windows_of(order.payer, now_ms, make=True)
        purses = _purses(account, quota, windows, None, now_ms)
        cover = first_cover(
            order.prices.tiers, order.prompt_tokens_max, order.output_tokens_max, purses, self._slices
        )
        if cover is None:
            given_back = _purses(account, quota, windows, None, now_ms, all_held=True)
            held_back = first_cover(
                order.prices.tiers, order.prompt_tokens_max, order.output_tokens_max, given_back, self._slices
            )
            raise InsufficientBalance(_fault(account, windows), held=held_back is not None)
        held = Reservation(
            request_id=order.request_id,
            payer_id=self._payer_id(order.payer),
            price_id=self._price_id(order.prices),
            prompt_tokens_max=order.prompt_tokens_max,
            output_tokens_max=order.output_tokens_max,
            covered_tokens=cover.output_tokens,
            free_tokens=0,
            nano=0,
            created_ms=now_ms,
            touched_ms=now_ms,
        )
        self.open[order.request_id] = held
        self._hold(held, account, quota, windows, cover)
        self._record(held, Kind.RESERVE, 0, NOTHING, held.free_tokens, held.nano, now_ms)
        return self._grant(held)

    def grow(self, request_id: str, delivered: Usage, now_ms: int) -> Grant:
        """Record what was delivered, and hold one more slice or what of it can be had.

        Raises LedgerMisuse when the request is not open.
        """
        held = self._held(request_id)
        payer, prices = self._payer(held.payer_id), self._prices[held.price_id]
        account = self._account(payer.account_id)
        quota = self._quota(account, prices, now_ms)
        windows = self._windows_of(payer, held.created_ms, make=False)
        purses = _purses(account, quota, windows, held, now_ms)
        if delivered.prompt_tokens:
            held.prompt_tokens_max = min(held.prompt_tokens_max, delivered.prompt_tokens)
        cover = next_cover(
            prices.tiers,
            held.prompt_tokens_max,
            held.output_tokens_max,
            held.covered_tokens,
            purses,
            self._slices,
        )
        held.delivered = delivered_within(delivered, held.prompt_tokens_max, held.covered_tokens)
        held.covered_tokens = cover.output_tokens
        held.step += 1
        held.touched_ms = now_ms
        self._hold(held, account, quota, windows, cover)
        self._record(held, Kind.GROW, held.step, held.delivered, held.free_tokens, held.nano, now_ms)
        return self._grant(held)

    def settle(
        self, request_id: str, usage: Usage | None, outcome: Outcome, now_ms: int, also: Also | None = None
    ) -> Receipt:
        """End the request: charge exactly `usage` (None: what is durably known to be delivered), release the
        rest. `also` is written with it.

        Where nothing was generated only a finished request is charged. Settling again answers what the first
        time settled. Raises LedgerMisuse when the request was never reserved.
        """
        held = self.open.get(request_id)
        if held is None:
            return self._receipt_of(request_id)
        given = held.delivered if usage is None else usage
        charged = delivered_within(given, held.prompt_tokens_max, held.covered_tokens)
        kind = _ending(charged, outcome)
        if kind is not Kind.POST:
            charged = NOTHING
        payer, prices = self._payer(held.payer_id), self._prices[held.price_id]
        account = self._account(payer.account_id)
        quota = self._quota(account, prices, now_ms)
        windows = self._windows_of(payer, held.created_ms, make=False)
        cost = charge(prices.tiers, charged, held.free_tokens)
        self._hold(held, account, quota, windows, Cover(0, 0, 0))
        account.balance_nano -= cost.nano
        if quota is not None:
            quota.used_tokens += cost.free_tokens
        for _, window in windows:
            window.spent_nano += cost.nano
        if also is not None:
            self._batch.also.append(also)
        del self.open[request_id]
        self._batch.opened.pop(request_id, None)
        self._batch.closed.append(request_id)
        self._record(
            held, kind, TERMINAL_STEP, charged, cost.free_tokens, cost.nano, now_ms, outcome, cost.tier
        )
        if kind is Kind.POST:
            key = (held.payer_id, hour_of(now_ms), held.price_id, cost.tier)
            self._count(key, (1, *charged, *cost[2:], cost.nano))
        uncovered = 0 if kind is not Kind.POST else given.total_tokens - charged.total_tokens
        return Receipt(kind, outcome, charged, cost.free_tokens, cost.nano, uncovered)

    # --- what each decision changes

    def _hold(
        self,
        held: Reservation,
        account: Account,
        quota: Quota | None,
        windows: list[tuple[Budget, Window]],
        cover: Cover,
    ) -> None:
        """Change what is held for a request to this cover, in every purse. Operators hold no money."""
        nano = cover.nano if account.bounded else 0
        more_nano, more_tokens = nano - held.nano, cover.free_tokens - held.free_tokens
        held.nano, held.free_tokens = nano, cover.free_tokens
        account.balance_nano -= more_nano
        account.held_nano += more_nano
        self._batch.accounts[account.id] = account
        if quota is not None:
            quota.held_tokens += more_tokens
            self._batch.quotas[quota.account_id, quota.family, quota.model] = quota
        for _, window in windows:
            window.held_nano += more_nano
            self._batch.windows[window.budget_id, window.window_ms] = window
        self._batch.opened[held.request_id] = held

    def _record(
        self,
        held: Reservation,
        kind: Kind,
        step: int,
        usage: Usage,
        free_tokens: int,
        nano: int,
        now_ms: int,
        outcome: Outcome | None = None,
        tier: int | None = None,
    ) -> None:
        self._batch.entries.append(
            Entry(
                held.request_id,
                step,
                _NAMES[kind],
                None if outcome is None else _NAMES[outcome],
                held.payer_id,
                held.price_id,
                tier if kind is Kind.POST else None,
                *usage,
                held.covered_tokens,
                free_tokens,
                nano,
                now_ms,
            )
        )

    def _count(self, key: rows.HourKey, figures: tuple[int, ...]) -> None:
        sums = self._batch.hours.get(key)
        self._batch.hours[key] = (
            list(figures) if sums is None else [a + b for a, b in zip(sums, figures, strict=True)]
        )

    # --- rows, read when first needed

    def _forget(self) -> None:
        self._accounts: dict[str, Account] = {}
        self._quotas: dict[tuple[str, str, str], Quota | None] = {}
        self._budgets: dict[Payer, tuple[Budget, ...]] = {}
        self._windows: dict[tuple[int, int], Window | None] = {}
        self._payers: dict[int, Payer] = {}
        self._payer_ids: dict[Payer, int] = {}
        self._next_payer_id = rows.next_payer_id(self._connection)
        self._prices = rows.price_lists(self._connection)
        self._price_ids = {prices: id for id, prices in self._prices.items()}
        self._met: dict[int, tuple[PriceList, int]] = {}

    def _held(self, request_id: str) -> Reservation:
        held = self.open.get(request_id)
        if held is None:
            raise LedgerMisuse(f"request {request_id} is not open")
        return held

    def _receipt_of(self, request_id: str) -> Receipt:
        entry = rows.find_terminal(self._connection, request_id)
        if entry is None:
            raise LedgerMisuse(f"request {request_id} was never reserved")
        usage = Usage(
            entry.prompt_tokens, entry.cached_tokens, entry.completion_tokens, entry.reasoning_tokens
        )
        return Receipt(Kind(entry.kind), Outcome(entry.outcome), usage, entry.free_tokens, entry.nano, 0)

    def _account(self, id: str) -> Account:
        account = self._accounts.get(id) or rows.find_account(self._connection, id)
        if account is None:
            raise LedgerMisuse(f"account {id} is not in the ledger")
        self._accounts[id] = account
        return account

    def _quota(self, account: Account, prices: PriceList, now_ms: int) -> Quota | None:
        """The free quota of this account for this model; begun at its first use. Free models need none."""
        if is_free(prices.tiers):
            return None
        key = (account.id, prices.family, prices.model)
        if key in self._quotas:
            return self._quotas[key]
        quota = rows.find_quota(self._connection, *key)
        if quota is None and account.free_tokens and account.free_days:
            quota = Quota(*key, account.free_tokens, 0, 0, now_ms + account.free_days * DAY_MS)
        self._quotas[key] = quota
        return quota

    def _windows_of(self, payer: Payer, at_ms: int, *, make: bool) -> list[tuple[Budget, Window]]:
        """The budgets that bound this payer, each with its window of that moment; those that have none are
        left out unless they are to be made."""
        budgets = self._budgets.get(payer)
        if budgets is None:
            budgets = self._budgets[payer] = rows.budgets_of(self._connection, payer)
        if not budgets:
            return []
        pairs = [(budget, self._window(budget, at_ms, make)) for budget in budgets]
        return [(budget, window) for budget, window in pairs if window is not None]

    def _window(self, budget: Budget, at_ms: int, make: bool) -> Window | None:
        key = (budget.id, window_start_ms(Period(budget.period), at_ms))
        if key not in self._windows:
            self._windows[key] = rows.find_window(self._connection, *key)
        if self._windows[key] is None and make:
            self._windows[key] = Window(*key, spent_nano=0, held_nano=0)
        return self._windows[key]

    def _payer(self, id: int) -> Payer:
        payer = self._payers.get(id)
        if payer is None:
            payer = rows.find_payer(self._connection, id)
            self._payers[id], self._payer_ids[payer] = payer, id
        return payer

    def _payer_id(self, payer: Payer) -> int:
        id = self._payer_ids.get(payer) or rows.find_payer_id(self._connection, payer)
        if id is None:
            id, self._next_payer_id = self._next_payer_id, self._next_payer_id + 1
            self._batch.payers.append((id, payer))
        self._payers[id], self._payer_ids[payer] = payer, id
        return id

    def _price_id(self, prices: PriceList) -> int:
        """The number of this list. The same object comes again and again, and its hash is dear, so the
        objects themselves are remembered."""
        met = self._met.get(builtins.id(prices))
        if met is not None:
            return met[1]
        id = self._price_ids.get(prices)
        if id is None:
            id = len(self._prices) + 1
            self._prices[id], self._price_ids[prices] = prices, id
            self._batch.prices.append((id, prices))
        if len(self._met) < ROWS_KEPT_MAX:
            self._met[builtins.id(prices)] = (prices, id)
        return id

    def _grant(self, held: Reservation) -> Grant:
        return Grant(held.covered_tokens, due_at(held.covered_tokens, held.output_tokens_max, self._slices))


def _purses(
    account: Account,
    quota: Quota | None,
    windows: list[tuple[Budget, Window]],
    held: Reservation | None,
    now_ms: int,
    *,
    all_held: bool = False,
) -> Purses:
    """What is free now; `all_held`: what would be if every running request gave back what it holds."""
    own_nano, own_tokens = (held.nano, held.free_tokens) if held else (0, 0)
    free = 0
    if quota is not None and now_ms < quota.expires_ms:
        free = quota.granted_tokens - quota.used_tokens - (0 if all_held else quota.held_tokens)
    if not account.bounded:
        return Purses(None, free + own_tokens)
    if account.free_only:
        return Purses(own_nano, free + own_tokens)
    rooms = [_room(account) + (account.held_nano if all_held else 0)]
    for budget, window in windows:
        rooms.append(_room_in(budget, window) + (window.held_nano if all_held else 0))
    return Purses(max(min(rooms), 0) + own_nano, free + own_tokens)


def _room(account: Account) -> int:
    return account.balance_nano + account.credit_nano


def _room_in(budget: Budget, window: Window) -> int:
    return budget.limit_nano - window.spent_nano - window.held_nano


def _fault(account: Account, windows: list[tuple[Budget, Window]]) -> BalanceFault:
    """Which purse is the emptiest."""
    if account.free_only:
        return BalanceFault.FREE_QUOTA
    if any(_room_in(budget, window) < _room(account) for budget, window in windows):
        return BalanceFault.BUDGET
    return BalanceFault.ARREARS


def _ending(charged: Usage, outcome: Outcome) -> Kind:
    if outcome is Outcome.FINISHED or charged.completion_tokens:
        return Kind.POST
    if outcome in (Outcome.INTERRUPTED, Outcome.LOST):
        return Kind.EXPIRE
    return Kind.VOID
