"""Reading a stream, and whatever else a server may answer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glmstudio.cli.chat_client import Answer, Ended, Endpoint, Part, Reasoning, error_message, read_parts
from glmstudio.core.usage import Usage
from glmstudio.errors import OperatorError

DONE = b"data: [DONE]\n"


def parts(*lines: bytes) -> list[Part]:
    return list(read_parts(iter(lines)))


def test_a_whole_stream() -> None:
    """Reasoning, answer, finish and usage, in the shapes of every dialect; comments and blank lines are
    skipped."""
    assert parts(
        b": keep-alive\n",
        b"\n",
        b'data: {"choices":[{"delta":{"role":"assistant","content":null,"reasoning_content":""}}]}\n',
        b'data: {"choices":[{"delta":{"reasoning_content":"hm"}}],"usage":null}\n',
        'data: {"choices":[{"delta":{"content":"你\u2028好"}}]}\n'.encode(),
        b'data:{"choices":[{"delta":{"content":""},"finish_reason":"length"}]}\r\n',
        b'data: {"choices":[],"usage":{"prompt_tokens":5,"completion_tokens":7,'
        b'"prompt_tokens_details":{"cached_tokens":2},"completion_tokens_details":null}}\n',
        DONE,
        b"data: never read\n",
    ) == [Reasoning("hm"), Answer("你\u2028好"), Ended("length", Usage(5, 2, 7, 0))]


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ((b'data: {"choices":[]}\n',), "the answer broke off: the connection was closed"),
        ((), "the answer broke off: the connection was closed"),
        (
            (b'data: {"error":{"code":"500","message":"engine gone"}}\n', DONE),
            "the answer broke off: engine gone",
        ),
        ((b"data: {\n",), "the answer broke off: an event is not JSON"),
        ((b"data: [1]\n",), "the answer broke off: [1]"),
    ],
)
def test_broken_streams(lines: tuple[bytes, ...], message: str) -> None:
    """A cut answer is never taken for a whole one."""
    with pytest.raises(OperatorError) as caught:
        parts(*lines)
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b'{"error":{"code":"1000","message":"no"}}', "no"),
        (b'{"code":"InvalidApiKey","message":"no","request_id":"r"}', "no"),
        (b"<html>", "<html>"),
        (b"", "no reason given"),
        (b'{"error":5}', '{"error":5}'),
        (b"null", "null"),
    ],
)
def test_error_bodies(content: bytes, message: str) -> None:
    """The sentence of any dialect, else the body."""
    assert error_message(content) == message


@given(st.binary(max_size=300))
def test_any_body_has_a_message(content: bytes) -> None:
    """Nothing that a server answers makes the client fail in another way."""
    assert isinstance(error_message(content), str)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("http://h:1", "http://h:1/api/paas/v4/chat/completions"),
        ("http://h:1/", "http://h:1/api/paas/v4/chat/completions"),
        ("https://h/v1", "https://h/v1/chat/completions"),
        ("https://h/compatible-mode/v1/", "https://h/compatible-mode/v1/chat/completions"),
    ],
)
def test_urls(url: str, expected: str) -> None:
    """A server's root, or the base URL that an SDK would get."""
    assert Endpoint(url, "k").chat_url == expected


def test_keys_are_not_shown() -> None:
    """An endpoint in a traceback does not give its key away."""
    assert "secret" not in repr(Endpoint("http://h", "id.secret"))
