"""Amounts and pages, as every operation reads and cuts them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glmstudio.accounts import AccountFault
from glmstudio.ledger.statement import yuan
from glmstudio.studio.desk import nano_of, number_of, page_of


@given(st.integers(-(10**18) + 1, 10**18 - 1))
def test_an_amount_that_was_printed_is_read_again(nano: int) -> None:
    """Yuan on paper and nano-yuan are the same number, to the last place."""
    assert nano_of(yuan(nano), "amount", signed=True) == nano
    if nano < 0:
        with pytest.raises(AccountFault, match=r"limit: yuan such as 12\.5, at most"):
            nano_of(yuan(nano), "limit")


@pytest.mark.parametrize(
    "text", ["", ".5", "5.", "1e3", "+1", "1,5", "١", "1.0000000000", "1000000000", "1\n", " 1", "--1", "NaN"]
)
def test_what_is_not_an_amount_is_refused(text: str) -> None:
    """No rounding, no exponents, no other digits."""
    with pytest.raises(AccountFault) as caught:
        nano_of(text, "amount", signed=True)
    assert str(caught.value) == (
        f"amount: yuan such as 12.5 or -3, at most 9 digits before and 9 after the point, got {text!r}"
    )


@given(st.lists(st.integers()), st.integers(1, 10))
def test_a_page_says_whether_there_is_more(items: list[int], limit: int) -> None:
    """It holds at most `limit`; the cursor is there exactly when more is."""
    page = page_of(items[: limit + 1], limit, str)
    assert page.data == items[:limit]
    assert page.has_more == (len(items) > limit)
    assert isinstance(page.next, str) == page.has_more


@pytest.mark.parametrize("cursor", ["x", "-1", "1.5", "²", "9" * 19])
def test_a_cursor_of_another_form_is_refused(cursor: str) -> None:
    """A cursor is what a page before gave."""
    with pytest.raises(AccountFault):
        number_of(cursor)
    assert number_of("") is None
    assert number_of("17") == 17
