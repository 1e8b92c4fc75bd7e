"""Limits that somebody sets."""

import sqlite3

import pytest

from glmstudio.accounts import (
    AccountFault,
    By,
    FaultKind,
    create_account,
    create_key,
    get_limits,
    list_limits,
    set_limits,
)
from glmstudio.admission import MasterKey
from glmstudio.storage.limits import Figures, LimitedScope


def test_every_scope_has_its_own(database: sqlite3.Connection, master: MasterKey, by: By) -> None:
    """Account, workspace, key and model are set, told, changed and lifted apart from each other."""
    create_account(database, by, name="x", id="acme")
    key = create_key(database, master, by, name="k", account_id="acme").key
    scopes = [
        LimitedScope("acme"),
        LimitedScope("acme", "", "", "model-studio", "glm-5"),
        LimitedScope("acme", "", "", "zhipu", "glm-5"),
        LimitedScope("acme", "default"),
        LimitedScope("acme", "default", key.id),
    ]
    for number, scope in enumerate(scopes, start=1):
        assert set_limits(database, by, scope, Figures(number, None, 9)) == scope
    assert [get_limits(database, scope).requests_per_minute for scope in scopes] == [1, 2, 3, 4, 5]
    assert list_limits(database, "acme") == tuple(
        (scope, Figures(number, None, 9)) for number, scope in enumerate(scopes, start=1)
    )
    set_limits(database, by, scopes[0], Figures())
    set_limits(database, by, scopes[1], Figures(tokens_per_minute=7))
    assert get_limits(database, scopes[0]) == Figures()
    assert list_limits(database, "acme")[0] == (scopes[1], Figures(None, 7, None))
    assert list_limits(database, "operator") == ()


def test_names_are_made_whole(database: sqlite3.Connection, master: MasterKey, by: By) -> None:
    """A key stands for its workspace, and a model may be called in any case where its family allows that."""
    key = create_key(database, master, by, name="k").key
    assert set_limits(database, by, LimitedScope("operator", "", key.id), Figures(1)).workspace == "default"
    assert set_limits(database, by, LimitedScope("operator", "", "", "zhipu", "GLM-5"), Figures(1)).model == (
        "glm-5"
    )


@pytest.mark.parametrize(
    ("scope", "figures", "kind"),
    [
        (LimitedScope("none"), Figures(1), FaultKind.NOT_FOUND),
        (LimitedScope("operator", "none"), Figures(1), FaultKind.NOT_FOUND),
        (LimitedScope("operator", "default", "none"), Figures(1), FaultKind.NOT_FOUND),
        (LimitedScope("operator", "", "", "zhipu", "none"), Figures(1), FaultKind.NOT_FOUND),
        (LimitedScope("operator", "", "", "zhipu", ""), Figures(1), FaultKind.NOT_FOUND),
        (LimitedScope("operator", "", "", "none", "glm-5"), Figures(1), FaultKind.INVALID),
        (LimitedScope("operator", "", "", "", "glm-5"), Figures(1), FaultKind.INVALID),
        (LimitedScope("operator", "default", "", "zhipu", "glm-5"), Figures(1), FaultKind.INVALID),
        (LimitedScope("operator"), Figures(0), FaultKind.INVALID),
        (LimitedScope("operator"), Figures(None, -1), FaultKind.INVALID),
        (LimitedScope("operator"), Figures(None, None, 10**9 + 1), FaultKind.INVALID),
    ],
)
def test_refusals(
    database: sqlite3.Connection, by: By, scope: LimitedScope, figures: Figures, kind: FaultKind
) -> None:
    """What does not exist, makes no sense or is out of range is refused, and nothing is set."""
    with pytest.raises(AccountFault) as caught:
        set_limits(database, by, scope, figures)
    assert caught.value.kind is kind
    assert list_limits(database, "operator") == ()
