"""The Authorization header becomes a credential; whether it is a good one is decided elsewhere.

Contract: Zhipu, credential forms. `Bearer` is optional and in any case. The number of dots tells the form:
two a JWT, one a raw key. A text without dots has the form of other platforms' keys; none of ours looks like
that.
"""

from __future__ import annotations

from msgspec import Struct

from glmstudio.errors import CredentialFault, Unauthenticated

CREDENTIAL_CHARS_MAX = 4096


class RawKey(Struct, frozen=True):
    """A key as it was handed out: `id.secret`."""

    id: str
    secret: str = ""

    def __repr__(self) -> str:
        return f"RawKey(id={self.id!r})"


class SignedToken(Struct, frozen=True):
    """A JWT, unparsed."""

    text: str

    def __repr__(self) -> str:
        return "SignedToken()"


Credential = RawKey | SignedToken


def parse_authorization(header: str | None) -> Credential:
    """The credential of this header value. Raises Unauthenticated: MISSING or MALFORMED."""
    text = (header or "").strip()
    if text[:6].lower() == "bearer" and text[6:7] in ("", " ", "\t"):
        text = text[7:].strip()
    if not text:
        raise Unauthenticated(CredentialFault.MISSING)
    if len(text) > CREDENTIAL_CHARS_MAX or not text.isascii() or not text.isprintable() or " " in text:
        raise Unauthenticated(CredentialFault.MALFORMED)
    id, _, rest = text.partition(".")
    if not id or not rest:
        raise Unauthenticated(CredentialFault.MALFORMED)
    dots = rest.count(".")
    if dots == 0:
        return RawKey(id, rest)
    if dots == 1:
        return SignedToken(text)
    raise Unauthenticated(CredentialFault.MALFORMED)
