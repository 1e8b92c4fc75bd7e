"""What an account of each tier begins with: free quota, credit line, and whether money is used at all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from glmstudio.accounts.faults import invalid
from glmstudio.ledger.statement import yuan
from glmstudio.storage.ledger import Tier

FREE_TOKENS = 1_000_000
"""For each model (contract: Model Studio, free quota)."""
FREE_DAYS = 90
FREE_TOKENS_MAX = 10**15
FREE_DAYS_MAX = 36_500
CREDIT_NANO_MAX = 10**17


@dataclass(frozen=True, slots=True)
class Terms:
    """`free_tokens` for each model within `free_days` of its first use; with `free_only` nothing is served
    beyond them. The balance may go `credit_nano` below zero."""

    free_tokens: int = FREE_TOKENS
    free_days: int = FREE_DAYS
    free_only: bool = False
    credit_nano: int = 0


DEFAULT_TERMS: Mapping[Tier, Terms] = {
    Tier.OPERATOR: Terms(free_tokens=0, free_days=0),
    Tier.FREE: Terms(free_only=True),
    Tier.PAID: Terms(),
    Tier.CUSTOM: Terms(),
}


def check_terms(terms: Terms) -> None:
    """Raises AccountFault."""
    for field, value, most in (
        ("free_tokens", terms.free_tokens, FREE_TOKENS_MAX),
        ("free_days", terms.free_days, FREE_DAYS_MAX),
    ):
        if not 0 <= value <= most:
            raise invalid(field, f"0 to {most}, got {value}")
    if not 0 <= terms.credit_nano <= CREDIT_NANO_MAX:
        most_yuan, got = yuan(CREDIT_NANO_MAX), yuan(terms.credit_nano)
        raise invalid("credit_line", f"0 to {most_yuan} yuan, got {got}")
