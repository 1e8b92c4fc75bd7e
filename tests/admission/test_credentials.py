"""The forms of the Authorization header."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glmstudio.admission.credentials import (
    CREDENTIAL_CHARS_MAX,
    RawKey,
    SignedToken,
    parse_authorization,
)
from glmstudio.errors import CredentialFault, Unauthenticated


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("Bearer id.secret", RawKey("id", "secret")),
        ("bearer id.secret", RawKey("id", "secret")),
        ("BEARER   id.secret  ", RawKey("id", "secret")),
        ("  id.secret", RawKey("id", "secret")),
        ("Bearer a.b.c", SignedToken("a.b.c")),
        ("a.b.c", SignedToken("a.b.c")),
        ("Bearerid.secret", RawKey("Bearerid", "secret")),
    ],
)
def test_forms(header: str, expected: object) -> None:
    """The scheme word is optional and in any case; dots tell the form."""
    assert parse_authorization(header) == expected


@pytest.mark.parametrize(
    ("header", "fault"),
    [
        (None, CredentialFault.MISSING),
        ("", CredentialFault.MISSING),
        ("   ", CredentialFault.MISSING),
        ("Bearer", CredentialFault.MISSING),
        ("Bearer   ", CredentialFault.MISSING),
        ("Bearer sk-opaque", CredentialFault.MALFORMED),
        ("Bearer .secret", CredentialFault.MALFORMED),
        ("Bearer id.", CredentialFault.MALFORMED),
        ("Bearer .", CredentialFault.MALFORMED),
        ("Bearer a.b.c.d", CredentialFault.MALFORMED),
        ("Basic aWQ6c2VjcmV0 x.y", CredentialFault.MALFORMED),
        ("Bearer id.sécret", CredentialFault.MALFORMED),
        ("Bearer id.se\x00cret", CredentialFault.MALFORMED),
        ("Bearer id." + "x" * CREDENTIAL_CHARS_MAX, CredentialFault.MALFORMED),
    ],
)
def test_faults(header: str | None, fault: CredentialFault) -> None:
    """Nothing at all is MISSING, everything else that is no credential is MALFORMED."""
    with pytest.raises(Unauthenticated) as caught:
        parse_authorization(header)
    assert caught.value.fault is fault


def test_secrets_are_not_shown() -> None:
    """A credential in a log line or a traceback does not give the secret away."""
    assert "secret" not in repr(parse_authorization("Bearer id.secret"))
    assert "a.b.c" not in repr(parse_authorization("Bearer a.b.c"))


@given(st.text(max_size=200))
def test_any_text_is_a_credential_or_refused(header: str) -> None:
    """No header value makes anything else happen."""
    try:
        credential: object = parse_authorization(header)
    except Unauthenticated as error:
        credential = error.fault
    faults = (CredentialFault.MISSING, CredentialFault.MALFORMED)
    assert isinstance(credential, RawKey | SignedToken) or credential in faults
