"""Who asks, on which connection, at what time: what every management operation is handed first; and what all
of them do alike: read an amount, find a part of an account, cut a page."""

from __future__ import annotations

import re
import sqlite3
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from msgspec import UNSET, UnsetType

from glmstudio.accounts import By, get_account, get_key, get_workspace
from glmstudio.accounts.faults import invalid, not_found
from glmstudio.admission.master_key import MasterKey
from glmstudio.catalogue.catalogue import Catalogue
from glmstudio.core.model_card import Family, ModelCard
from glmstudio.storage.ledger import Payer, price_lists
from glmstudio.studio.shapes import ListOf

NANO_PER_YUAN = 10**9

T = TypeVar("T")

_NAME = re.compile("[A-Za-z0-9_-]{0,128}")
_YUAN = re.compile(r"(-?)([0-9]{1,9})(?:\.([0-9]{1,9}))?")


@dataclass(frozen=True, slots=True)
class Desk:
    """`actor` is the name in the audit log. `now_ms` gives Unix milliseconds. `bound` are the model ids that
    the settings bind by name: an operator's own checkpoint needs no card."""

    connection: sqlite3.Connection
    master: MasterKey
    catalogue: Catalogue
    actor: str
    now_ms: Callable[[], int] = lambda: int(time.time() * 1000)
    bound: frozenset[str] = frozenset()

    @property
    def by(self) -> By:
        """For the audit log, at this moment."""
        return By(self.actor, self.now_ms())


def public_id(key: str) -> str:
    """The id of a key. Somebody may give a whole one; its secret must not show up in an error or a log."""
    return key.partition(".")[0]


def known_part(desk: Desk, account_id: str, workspace_id: str | None, key_id: str | None) -> Payer:
    """The account or a part of it, with '' where none is named; a key is named with its workspace.

    Raises AccountFault.
    """
    get_account(desk.connection, account_id)
    if key_id is not None:
        key = get_key(desk.connection, public_id(key_id), account_id)
        if workspace_id not in (None, key.workspace):
            raise invalid("workspace_id", f"key {key.id} belongs to workspace {key.workspace}")
        return Payer(account_id, key.workspace, key.id)
    if workspace_id is not None:
        return Payer(account_id, get_workspace(desk.connection, account_id, workspace_id).id, "")
    return Payer(account_id, "", "")


def known_card(desk: Desk, family: str, model: str) -> ModelCard:
    """The card of this id or alias. Raises AccountFault."""
    card = desk.catalogue.find(Family(family), model)
    if card is None:
        raise not_found(f"model {model[:80]!r} in family {family}")
    return card


def models_called(desk: Desk, family: str | None, model: str) -> frozenset[tuple[str, str]]:
    """The models (family, id) that a report's filter means by this id or alias: in one family or in each, and
    those that only past requests were billed for. Raises AccountFault when there are none."""
    families = list(Family) if family is None else [Family(family)]
    found = {
        (card.family.value, card.id)
        for one in families
        if (card := desk.catalogue.find(one, model)) is not None
    }
    for prices in price_lists(desk.connection).values():
        if prices.model == model and family in (None, prices.family):
            found.add((prices.family, prices.model))
    if model.lower() in desk.bound:
        found |= {(one.value, model.lower()) for one in families}
    if not found:
        raise not_found(f"model {model[:80]!r}" + ("" if family is None else f" in family {family}"))
    return frozenset(found)


def nano_of(amount: str, field: str, *, signed: bool = False) -> int:
    """The nano-yuan of an amount such as "12.5", or where it may take away, "-3". Raises AccountFault."""
    found = _YUAN.fullmatch(amount)
    if found is None or (found[1] and not signed):
        such = "12.5 or -3" if signed else "12.5"
        raise invalid(
            field,
            f"yuan such as {such}, at most 9 digits before and 9 after the point, got {amount[:40]!r}",
        )
    sign, whole, part = found.groups()
    nano = int(whole) * NANO_PER_YUAN + int((part or "").ljust(9, "0"))
    return -nano if sign else nano


def given(value: T | UnsetType) -> T | None:
    """The value of a field that may be left out; None when it was."""
    return None if isinstance(value, UnsetType) else value


def page_of(found: Sequence[T], limit: int, cursor: Callable[[T], object]) -> ListOf[T]:
    """The first `limit` of what was found; one more than that says that there is more."""
    data, more = list(found[:limit]), len(found) > limit
    return ListOf(data=data, has_more=more, next=str(cursor(data[-1])) if more else UNSET)


def name_of(cursor: str) -> str:
    """The id in a cursor that was made from one. Raises AccountFault."""
    if not _NAME.fullmatch(cursor):
        raise invalid("after", f"the `next` of the page before, got {cursor[:40]!r}")
    return cursor


def number_of(cursor: str) -> int | None:
    """The number in a cursor that was made from one; None at the first page. Raises
    AccountFault."""
    if not cursor:
        return None
    if not cursor.isascii() or not cursor.isdigit() or len(cursor) > 18:
        raise invalid("after", f"the `next` of the page before, got {cursor[:40]!r}")
    return int(cursor)
