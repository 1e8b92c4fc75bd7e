"""The header of a caller, and what makes two requests the same."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256

from glmstudio.errors import Fault, InvalidRequest

HEADER = "Idempotency-Key"
KEY_CHARS_MAX = 255

FORM_HEADERS = ("accept", "x-dashscope-sse")
"""Headers that decide the form of an answer beside the body."""


def read_idempotency_key(headers: Mapping[str, str]) -> str | None:
    """The key of a call whose header names are lower case, or None. Raises InvalidRequest."""
    given = headers.get(HEADER.lower())
    if given is None:
        return None
    if not 1 <= len(given) <= KEY_CHARS_MAX or not all("!" <= character <= "~" for character in given):
        raise InvalidRequest(
            f"the header {HEADER} must be 1 to {KEY_CHARS_MAX} visible ASCII characters without blanks; "
            f"given: {len(given)} characters",
            Fault.OUT_OF_RANGE,
            HEADER,
        )
    return given


def request_hash(path: str, headers: Mapping[str, str], body: bytes) -> str:
    """The same for two calls that ask for the same, byte for byte."""
    digest = sha256(f"{path}\n{[headers.get(name, '') for name in FORM_HEADERS]}\n".encode())
    digest.update(body)
    return digest.hexdigest()
