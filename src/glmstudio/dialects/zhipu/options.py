"""What an operator may choose about the Zhipu dialects, where the sources leave a choice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

OverloadCode = Literal["1302", "1305"]


@dataclass(frozen=True, slots=True)
class ZhipuOptions:
    """`overload_code`: 1302 as the handbook says, or 1305 as the platform's own pages do.

    `cut_stream_as_network_error`: an answer that breaks off ends with the documented finish reason
    `network_error` instead of an error frame; some clients then take the torso for a whole answer.
    """

    overload_code: OverloadCode = "1302"
    cut_stream_as_network_error: bool = False
