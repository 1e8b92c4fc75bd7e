"""Accounts: opened here and in the ledger together, changed, locked, closed."""

import sqlite3

import pytest

from glmstudio.accounts import (
    DEFAULT_TERMS,
    AccountFault,
    By,
    FaultKind,
    Terms,
    add_member,
    create_account,
    get_account,
    list_accounts,
    list_changes,
    list_members,
    list_workspaces,
    set_account_status,
    update_account,
)
from glmstudio.core.model_card import PriceTier
from glmstudio.core.usage import Usage
from glmstudio.ledger.book import Book, Order
from glmstudio.ledger.reservation import Slices
from glmstudio.storage import ledger, ledger_admin
from glmstudio.storage.accounts import AccountKind, AccountStatus
from glmstudio.storage.ledger import Outcome, Payer, PriceList, Tier
from glmstudio.storage.members import Role


def fault(kind: FaultKind, message: str):
    """The expectation of an AccountFault with this kind and this in its message."""
    return pytest.raises(AccountFault, match=message, check=lambda error: error.kind is kind)


def test_every_database_has_the_operator(database: sqlite3.Connection) -> None:
    """The account of whoever runs the server is there from the first start, unbounded, with a workspace."""
    operator = get_account(database, "operator")
    assert operator.account.status is AccountStatus.ACTIVE
    assert operator.account.tier is Tier.OPERATOR
    assert not operator.money.bounded
    assert [workspace.id for workspace in list_workspaces(database, "operator")] == ["default"]


def test_an_account_is_one_here_and_in_the_ledger(database: sqlite3.Connection, by: By) -> None:
    """The same id, the tier's terms, a default workspace and its owner."""
    created = create_account(database, by, name=" Ann ", tier=Tier.FREE, owner="Ann@Example.com")
    id = created.account.id
    assert id.startswith("acc-")
    assert get_account(database, id) == created
    assert (created.account.name, created.account.kind) == ("Ann", AccountKind.INDIVIDUAL)
    money = ledger.find_account(database, id)
    assert money is not None
    assert (money.tier, money.balance_nano, money.free_only) == (Tier.FREE, 0, True)
    assert (money.free_tokens, money.free_days) == (1_000_000, 90)
    assert [workspace.id for workspace in list_workspaces(database, id)] == ["default"]
    assert [(member.user_id, member.role) for member in list_members(database, id)] == [
        ("ann@example.com", Role.OWNER)
    ]


@pytest.mark.parametrize("tier", list(Tier))
def test_each_tier_begins_with_its_terms(database: sqlite3.Connection, by: By, tier: Tier) -> None:
    """No tier is without terms, and they are what the account gets."""
    money = create_account(database, by, name="x", tier=tier).money
    terms = Terms(money.free_tokens, money.free_days, money.free_only, money.credit_nano)
    assert terms == DEFAULT_TERMS[tier]


def test_a_taken_id_changes_nothing(database: sqlite3.Connection, by: By) -> None:
    """Neither the account nor its money nor the audit log, also where only the ledger knows the id."""
    create_account(database, by, name="x", id="acme", tier=Tier.PAID)
    ledger_admin.open_account(database, ledger.Account("money", Tier.PAID, 0, 0, 0, 0, 0, False, 1))
    rows = len(list_changes(database))
    for id in ("acme", "money"):
        with fault(FaultKind.CONFLICT, f"there is an account {id} already"):
            create_account(database, by, name="y", id=id)
    assert get_account(database, "acme").account.name == "x"
    assert len(list_changes(database)) == rows


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"name": " "}, "name"),
        ({"name": "x" * 65}, "name"),
        ({"name": "x", "id": "Not This"}, "id"),
        ({"name": "x", "owner": "a b"}, "user_id"),
        ({"name": "x", "terms": Terms(free_tokens=-1)}, "free_tokens"),
        ({"name": "x", "terms": Terms(credit_nano=10**18)}, "credit_line"),
    ],
)
def test_values_that_will_not_do_are_named(
    database: sqlite3.Connection, by: By, given: dict[str, object], field: str
) -> None:
    """The field, the rule and the value are in the fault."""
    with pytest.raises(AccountFault) as caught:
        create_account(database, by, **given)
    assert (caught.value.kind, caught.value.field) == (FaultKind.INVALID, field)
    assert [account.id for account in list_accounts(database)] == ["operator"]


def test_pages(database: sqlite3.Connection, by: By) -> None:
    """Accounts come in the order of their ids, a page after the other."""
    for number in range(5):
        create_account(database, by, name="x", id=f"a{number}")
    assert [account.id for account in list_accounts(database, count=2)] == ["a0", "a1"]
    assert [account.id for account in list_accounts(database, after="a3")] == ["a4", "operator"]
    with fault(FaultKind.INVALID, "count: 1 to 1000, got 0"):
        list_accounts(database, count=0)


def test_a_change_of_tier_brings_its_terms(database: sqlite3.Connection, by: By) -> None:
    """A free account that becomes a paying one may spend money; its credit line stays."""
    create_account(database, by, name="x", id="acme", tier=Tier.FREE)
    update_account(database, by, "acme", terms=Terms(free_only=True, credit_nano=7))
    changed = update_account(database, by, "acme", tier=Tier.PAID, name="Acme")
    assert (changed.account.tier, changed.money.tier) == (Tier.PAID, Tier.PAID)
    assert (changed.money.free_only, changed.money.credit_nano) == (False, 7)
    assert changed.account.name == "Acme"
    kept = update_account(database, by, "acme", kind=AccountKind.ORGANISATION)
    assert kept.money == changed.money


def test_a_balance_below_zero_keeps_its_credit(database: sqlite3.Connection, by: By) -> None:
    """Terms that the balance does not allow are refused and change nothing."""
    create_account(database, by, name="x", id="acme", tier=Tier.CUSTOM, terms=Terms(credit_nano=100))
    ledger_admin.credit(database, "acme", -60, "correction", 1)
    before = get_account(database, "acme")
    with fault(FaultKind.CONFLICT, "-0.00000006 yuan, does not allow these terms"):
        update_account(database, by, "acme", name="other", terms=Terms(credit_nano=50))
    assert get_account(database, "acme") == before


def test_an_operators_running_requests_end_before_somebody_has_to_pay(
    database: sqlite3.Connection, by: By
) -> None:
    """They hold no money, so the tier stays until they are settled; what else there is may change at once."""
    create_account(database, by, id="acme", name="Acme", tier=Tier.OPERATOR)
    book, prices = Book(database, Slices()), PriceList("zhipu", "glm-5", "1", (PriceTier(None, 1, 1, 1),))
    book.begin()
    book.reserve(Order("r1", Payer("acme", "default", "key"), prices, 10, 10), by.now_ms)
    ledger.write(database, book.take_batch())
    with fault(FaultKind.CONFLICT, "requests of account acme are running; lock it"):
        update_account(database, by, "acme", tier=Tier.PAID)
    update_account(database, by, "acme", tier=Tier.OPERATOR, name="Acme Inc")
    book.settle("r1", Usage(10, 0, 5, 0), Outcome.FINISHED, by.now_ms)
    ledger.write(database, book.take_batch())
    with fault(FaultKind.CONFLICT, "does not allow these terms"):  # what they cost is still to be settled
        update_account(database, by, "acme", tier=Tier.PAID)


def test_locked_unlocked_closed(database: sqlite3.Connection, by: By) -> None:
    """A lock can be undone, an end cannot."""
    create_account(database, by, name="x", id="acme")
    for status in (AccountStatus.LOCKED, AccountStatus.ACTIVE, AccountStatus.CLOSED):
        assert set_account_status(database, by, "acme", status).status is status
        assert get_account(database, "acme").account.status is status
    with fault(FaultKind.CONFLICT, "was closed"):
        set_account_status(database, by, "acme", AccountStatus.ACTIVE)
    with fault(FaultKind.CONFLICT, "is closed"):
        update_account(database, by, "acme", name="y")


def test_the_operator_cannot_lock_himself_out(database: sqlite3.Connection, by: By) -> None:
    """His account stays open and unbounded."""
    for status in (AccountStatus.LOCKED, AccountStatus.CLOSED):
        with fault(FaultKind.CONFLICT, "stays open"):
            set_account_status(database, by, "operator", status)
    with fault(FaultKind.CONFLICT, "keeps its tier"):
        update_account(database, by, "operator", tier=Tier.FREE)


def test_an_account_of_many_does_not_become_an_individual(database: sqlite3.Connection, by: By) -> None:
    """An individual is one."""
    create_account(database, by, name="x", id="acme", kind=AccountKind.ORGANISATION, owner="a")
    add_member(database, by, "acme", "b", Role.VIEWER)
    with fault(FaultKind.CONFLICT, "several members"):
        update_account(database, by, "acme", kind=AccountKind.INDIVIDUAL)


def test_what_is_not_there_is_not_found(database: sqlite3.Connection, by: By) -> None:
    """Every question about an unknown account says so."""
    with fault(FaultKind.NOT_FOUND, "there is no account 'none'"):
        get_account(database, "none")
    with fault(FaultKind.NOT_FOUND, "there is no account 'none'"):
        update_account(database, by, "none", name="x")
    with fault(FaultKind.NOT_FOUND, "there is no account 'none'"):
        set_account_status(database, by, "none", AccountStatus.LOCKED)
    for listing in (list_members, list_workspaces):
        with fault(FaultKind.NOT_FOUND, "there is no account 'none'"):
            listing(database, "none")
