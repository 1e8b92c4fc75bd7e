"""JWTs as the SDKs sign them, and every way in which one can be wrong."""

import base64
import hashlib
import hmac
import json
from typing import Any

import pytest

from glmstudio.admission.tokens import CLOCK_SKEW_MS, parse_token, verify_token
from glmstudio.errors import CredentialFault, Unauthenticated

NOW_MS = 1_760_000_000_000
SECRET = b"sixteencharsecre"
HEADER = {"alg": "HS256", "sign_type": "SIGN", "typ": "JWT"}
CLAIMS = {"api_key": "k1", "exp": NOW_MS + 210_000, "timestamp": NOW_MS}


def segment(value: Any) -> str:
    data = value if isinstance(value, bytes) else json.dumps(value).encode()
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def sign(header: Any = HEADER, claims: Any = CLAIMS, secret: bytes = SECRET) -> str:
    """A token made by hand, independent of the library under test."""
    signed = f"{segment(header)}.{segment(claims)}"
    return f"{signed}.{segment(hmac.digest(secret, signed.encode(), hashlib.sha256))}"


def check(token: str, now_ms: int = NOW_MS) -> str:
    parsed = parse_token(token)
    verify_token(parsed, SECRET, now_ms)
    return parsed.key_id


@pytest.mark.parametrize(
    ("header", "claims"),
    [
        (HEADER, CLAIMS),
        (HEADER, {**CLAIMS, "exp": NOW_MS + 180_000}),
        ({"alg": "HS256"}, CLAIMS),
        (HEADER, {"api_key": "k1", "exp": NOW_MS}),
        (HEADER, {"api_key": "k1", "exp": float(NOW_MS)}),
        (HEADER, {"api_key": "k1", "exp": NOW_MS // 1000, "timestamp": "whenever"}),
        (HEADER, {**CLAIMS, "nbf": NOW_MS * 10, "iat": "x", "aud": "someone"}),
    ],
)
def test_good_tokens(header: Any, claims: Any) -> None:
    """SDK tokens, tokens without optional parts, seconds instead of milliseconds; other claims don't
    matter."""
    assert check(sign(header, claims)) == "k1"


def test_a_short_secret_warns_nobody() -> None:
    """Real keys have 16 characters; warnings are errors here, so this also shows that none is raised."""
    assert check(sign()) == "k1"


@pytest.mark.parametrize(
    ("exp", "now_ms", "good"),
    [
        (NOW_MS, NOW_MS + CLOCK_SKEW_MS, True),
        (NOW_MS, NOW_MS + CLOCK_SKEW_MS + 1, False),
        (NOW_MS // 1000, NOW_MS + CLOCK_SKEW_MS, True),
        (NOW_MS // 1000, NOW_MS + CLOCK_SKEW_MS + 1, False),
        (10**11 - 1, 10**14 - 1000 + CLOCK_SKEW_MS, True),
        (10**11, 10**11 + CLOCK_SKEW_MS + 1, False),
        (-5, NOW_MS, False),
        (0, NOW_MS, False),
        (10**30, NOW_MS, True),
    ],
)
def test_expiry(exp: int, now_ms: int, good: bool) -> None:
    """`exp` is milliseconds, or seconds when small, with a minute of grace for slow clocks."""
    token = sign(claims={"api_key": "k1", "exp": exp})
    if good:
        assert check(token, now_ms) == "k1"
        return
    with pytest.raises(Unauthenticated) as caught:
        check(token, now_ms)
    assert caught.value.fault is CredentialFault.EXPIRED


@pytest.mark.parametrize(
    "token",
    [
        "a.b.c",
        "!.!.!",
        f"{segment(HEADER)}.{segment(b'no json')}.{segment(b'x')}",
        f"{segment(b'no json')}.{segment(CLAIMS)}.{segment(b'x')}",
        f"{segment([1])}.{segment(CLAIMS)}.{segment(b'x')}",
        f"{segment(HEADER)}.{segment(CLAIMS)}.!",
        sign({**HEADER, "alg": "none"}),
        sign({**HEADER, "alg": "HS512"}),
        sign({**HEADER, "alg": "RS256"}),
        sign({**HEADER, "alg": "hs256"}),
        sign({**HEADER, "alg": ["HS256"]}),
        sign({"sign_type": "SIGN"}),
        sign({**HEADER, "sign_type": "OTHER"}),
        sign({**HEADER, "sign_type": None}),
        sign(claims={"exp": NOW_MS}),
        sign(claims={"api_key": "", "exp": NOW_MS}),
        sign(claims={"api_key": 5, "exp": NOW_MS}),
        sign(claims={"api_key": ["k1"], "exp": NOW_MS}),
        sign(claims={"api_key": "k1"}),
        sign(claims={"api_key": "k1", "exp": "soon"}),
        sign(claims={"api_key": "k1", "exp": True}),
        sign(claims={"api_key": "k1", "exp": None}),
        sign(claims={"api_key": "k1", "exp": 1.5}),
        sign(claims=[1]),
        sign(claims=b'{"api_key":"k1","exp":' + b"9" * 3000 + b"}")[:50],
        sign(claims=b'{"api_key":"k1","exp":' + b"9" * 5000 + b"}"),
        sign(claims=b"[" * 5000),
    ],
)
def test_malformed(token: str) -> None:
    """What does not decode, has another algorithm or lacks a claim is MALFORMED before any secret is used."""
    with pytest.raises(Unauthenticated) as caught:
        parse_token(token)
    assert caught.value.fault is CredentialFault.MALFORMED


@pytest.mark.parametrize(
    "token",
    [
        sign(secret=b"anothersecret123"),
        sign(secret=b""),
        sign()[:-3],
        f"{sign().rpartition('.')[0]}.",
        f"{segment(HEADER)}.{segment({**CLAIMS, 'api_key': 'k2'})}.{sign().rpartition('.')[2]}",
    ],
)
def test_bad_signatures(token: str) -> None:
    """Another secret, a cut signature, none, or claims changed after signing."""
    with pytest.raises(Unauthenticated) as caught:
        check(token)
    assert caught.value.fault is CredentialFault.BAD_SIGNATURE


def test_the_signature_is_checked_before_the_time() -> None:
    """An expired token with a bad signature tells nothing about its time."""
    with pytest.raises(Unauthenticated) as caught:
        check(sign(claims={"api_key": "k1", "exp": 1}, secret=b"anothersecret123"))
    assert caught.value.fault is CredentialFault.BAD_SIGNATURE
