"""JWTs that clients sign with the secret of their key (contract: Zhipu, JWT).

Checked in this order: it decodes, the algorithm is HS256 and nothing else, `sign_type` is SIGN where given,
the claims are there; then, with the key's secret, the signature and the time. The library's own expiry check
reads seconds while clients send milliseconds, so it stays off. `timestamp` is not looked at.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from glmstudio.errors import CredentialFault, Unauthenticated

ALGORITHM = "HS256"
SIGN_TYPE = "SIGN"
CLOCK_SKEW_MS = 60_000
"""How far a client's clock may be behind before a fresh token counts as expired."""
SECONDS_BELOW = 10**11
"""An `exp` below this is in seconds, else in milliseconds (as milliseconds it would be in 1973)."""


@dataclass(frozen=True, slots=True)
class Token:
    """What an unverified token claims."""

    key_id: str
    expires_ms: int
    text: str

    def __repr__(self) -> str:
        return f"Token(key_id={self.key_id!r}, expires_ms={self.expires_ms})"


_COMPACT = re.compile(r"[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*")
"""The three parts of a compact JWT."""


def parse_token(text: str) -> Token:
    """The claims of a well-formed token, not yet believed. Raises Unauthenticated: MALFORMED."""
    import jwt

    if not _COMPACT.fullmatch(text):  # the library's older versions pass over what is no base64url
        raise Unauthenticated(CredentialFault.MALFORMED)
    try:
        decoded = _verifier().decode_complete(text, options={"verify_signature": False})
        claims = json.loads(decoded["payload"])
    except (jwt.PyJWTError, ValueError, RecursionError):
        raise Unauthenticated(CredentialFault.MALFORMED) from None
    header = decoded["header"]
    if header.get("alg") != ALGORITHM or header.get("sign_type", SIGN_TYPE) != SIGN_TYPE:
        raise Unauthenticated(CredentialFault.MALFORMED)
    if not isinstance(claims, dict):
        raise Unauthenticated(CredentialFault.MALFORMED)
    return _token(cast(dict[str, Any], claims), text)


def verify_token(token: Token, secret: bytes, now_ms: int) -> None:
    """Raises Unauthenticated: BAD_SIGNATURE when another secret signed it, EXPIRED when its time is over."""
    import jwt

    try:
        _verifier().decode_complete(token.text, secret, algorithms=[ALGORITHM])
    except jwt.PyJWTError:
        raise Unauthenticated(CredentialFault.BAD_SIGNATURE) from None
    check_time(token, now_ms)


def check_time(token: Token, now_ms: int) -> None:
    """Raises Unauthenticated: EXPIRED."""
    if now_ms > token.expires_ms + CLOCK_SKEW_MS:
        raise Unauthenticated(CredentialFault.EXPIRED)


def warm_up() -> None:
    """Import the library now (in a thread, say) so that the first token need not wait for it."""
    _verifier()


def _token(claims: dict[str, Any], text: str) -> Token:
    key_id, expires = claims.get("api_key"), claims.get("exp")
    if not isinstance(key_id, str) or not key_id:
        raise Unauthenticated(CredentialFault.MALFORMED)
    if isinstance(expires, float) and expires.is_integer():
        expires = int(expires)
    if not isinstance(expires, int) or isinstance(expires, bool):
        raise Unauthenticated(CredentialFault.MALFORMED)
    return Token(key_id, expires * 1000 if expires < SECONDS_BELOW else expires, text)


@cache
def _verifier() -> Any:
    """PyJWT's signature layer with one algorithm. Secrets of real keys have 16 characters, which the library
    would warn about at every token; what our own keys have is decided where they are made."""
    from jwt.algorithms import HMACAlgorithm
    from jwt.api_jws import PyJWS

    class AnyLength(HMACAlgorithm):
        def check_key_length(self, key: bytes) -> str | None:
            return None

    verifier = PyJWS(algorithms=[ALGORITHM])
    verifier.unregister_algorithm(ALGORITHM)
    verifier.register_algorithm(ALGORITHM, AnyLength(hashlib.sha256))
    return verifier
