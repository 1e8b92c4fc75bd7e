"""What content review thinks of a text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class RiskLevel(StrEnum):
    """PASS lets through, REVIEW asks for a person's eye and lets through, REJECT blocks."""

    PASS = "PASS"
    REVIEW = "REVIEW"
    REJECT = "REJECT"


@dataclass(frozen=True, slots=True)
class RiskVerdict:
    """The worst level that any rule gave, and the risk types of all rules that spoke, sorted."""

    level: RiskLevel = RiskLevel.PASS
    risk_types: tuple[str, ...] = ()

    def joined(self, other: RiskVerdict) -> RiskVerdict:
        """Both verdicts as one."""
        worst = max(self.level, other.level, key=_SEVERITY.index)
        return RiskVerdict(worst, tuple(sorted({*self.risk_types, *other.risk_types})))


_SEVERITY = (RiskLevel.PASS, RiskLevel.REVIEW, RiskLevel.REJECT)
