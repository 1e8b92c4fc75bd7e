"""Laws of limits that the table itself keeps."""

import sqlite3

import pytest

from glmstudio.storage import limits
from glmstudio.storage.limits import NO_FIGURES, Figures, LimitedScope

OPERATOR = "operator"


def test_set_told_lifted(database: sqlite3.Connection) -> None:
    """What is set is found; what was lifted is none, and readers of changes still hear of it."""
    scope = LimitedScope(OPERATOR, "default")
    assert limits.find(database, scope) == NO_FIGURES
    limits.put(database, scope, Figures(1, 2, 3))
    assert limits.find(database, scope) == Figures(1, 2, 3)
    assert limits.of_account(database, OPERATOR) == ((scope, Figures(1, 2, 3)),)
    limits.put(database, scope, NO_FIGURES)
    assert limits.of_account(database, OPERATOR) == ()
    assert limits.changed_since(database, 0) == ((scope, NO_FIGURES),)


@pytest.mark.parametrize(
    ("scope", "figures"),
    [
        (LimitedScope("none"), Figures(1)),
        (LimitedScope(OPERATOR), Figures(0)),
        (LimitedScope(OPERATOR), Figures(None, -5)),
        (LimitedScope(OPERATOR, "", "key"), Figures(1)),
        (LimitedScope(OPERATOR, "", "", "zhipu"), Figures(1)),
        (LimitedScope(OPERATOR, "", "", "", "glm-5"), Figures(1)),
        (LimitedScope(OPERATOR, "default", "", "zhipu", "glm-5"), Figures(1)),
    ],
)
def test_nonsense_is_refused(database: sqlite3.Connection, scope: LimitedScope, figures: Figures) -> None:
    """Unknown accounts, figures below one, scopes that nobody could meet."""
    with pytest.raises(sqlite3.IntegrityError):
        limits.put(database, scope, figures)
    assert limits.changed_since(database, 0) == ()
