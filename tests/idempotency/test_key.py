"""The header, and when two requests are the same."""

from __future__ import annotations

import pytest

from glmstudio.errors import InvalidRequest
from glmstudio.idempotency.key import read_idempotency_key, request_hash

PATH = "/v1/chat/completions"


@pytest.mark.parametrize("key", ["a", "x" * 255, "6f0c1a2b-3c4d-4e5f-8a6b-7c8d9e0f1a2b", "!~"])
def test_a_key_is_visible_ascii(key: str) -> None:
    """And comes back as sent; without the header there is none."""
    assert read_idempotency_key({"idempotency-key": key}) == key
    assert read_idempotency_key({"authorization": key}) is None


@pytest.mark.parametrize("key", ["", "x" * 256, "a b", "a\tb", "é", "\x7f"])
def test_another_key_is_refused_by_name_and_not_repeated(key: str) -> None:
    """The refusal names the header and the limit."""
    with pytest.raises(InvalidRequest, match="1 to 255") as caught:
        read_idempotency_key({"idempotency-key": key})
    assert caught.value.field == "Idempotency-Key"


@pytest.mark.parametrize(
    ("path", "headers", "body"),
    [
        ("/v1/chat/completion", {}, b"{}"),
        (PATH, {}, b"{ }"),
        (PATH, {"x-dashscope-sse": "enable"}, b"{}"),
        (PATH, {"accept": "text/event-stream"}, b"{}"),
    ],
)
def test_another_path_body_or_form_is_another_request(
    path: str, headers: dict[str, str], body: bytes
) -> None:
    """Each row differs from one plain call in one point."""
    assert request_hash(path, headers, body) != request_hash(PATH, {}, b"{}")


def test_what_does_not_shape_the_answer_does_not_count() -> None:
    """A retry brings other headers of its own."""
    assert request_hash(PATH, {"x-retry": "1"}, b"{}") == request_hash(PATH, {}, b"{}")
