"""What these services refuse, and the checks of texts and pages that several of them share."""

from __future__ import annotations

from enum import StrEnum

from glmstudio.errors import OperatorError, without_secrets

NAME_CHARS_MAX = 64
PAGE_MAX = 1_000


class FaultKind(StrEnum):
    """INVALID: a value will not do. NOT_FOUND: there is no such thing. CONFLICT: not as things are now."""

    INVALID = "invalid"
    NOT_FOUND = "not_found"
    CONFLICT = "conflict"


class AccountFault(OperatorError):
    """A change or a question that cannot be; the message is one line and repeats no secret of a key. `field`
    names the value at fault."""

    def __init__(self, kind: FaultKind, message: str, field: str | None = None) -> None:
        super().__init__(without_secrets(message))
        self.kind = kind
        self.field = field


def invalid(field: str, message: str) -> AccountFault:
    return AccountFault(FaultKind.INVALID, f"{field}: {message}", field)


def not_found(what: str) -> AccountFault:
    return AccountFault(FaultKind.NOT_FOUND, f"there is no {what}")


def conflict(message: str) -> AccountFault:
    return AccountFault(FaultKind.CONFLICT, message)


def check_name(name: str, field: str = "name") -> str:
    """The name without blanks around it. Raises AccountFault."""
    name = name.strip()
    if not 1 <= len(name) <= NAME_CHARS_MAX or not name.isprintable():
        raise invalid(field, f"1 to {NAME_CHARS_MAX} printable characters, got {name[:80]!r}")
    return name


def check_count(count: int) -> int:
    """The size of a page. Raises AccountFault."""
    if not 1 <= count <= PAGE_MAX:
        raise invalid("count", f"1 to {PAGE_MAX}, got {count}")
    return count
