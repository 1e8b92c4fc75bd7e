"""What an operator may choose about the proxy dialect, where the sources leave a choice."""

from __future__ import annotations

from dataclasses import dataclass

from glmstudio.dialects.zhipu.options import OverloadCode


@dataclass(frozen=True, slots=True)
class ProxyOptions:
    """`overload_code`: 1302 as the handbook says, or 1305 as the platform's own pages do."""

    overload_code: OverloadCode = "1302"
