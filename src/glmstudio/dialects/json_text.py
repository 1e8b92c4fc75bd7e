"""Values as JSON bytes that no client cuts in two: escaping for stream templates and for whole answers.

Some SDKs find the lines of an event stream with `str.splitlines`, which also ends a line at U+0085, U+2028
and U+2029. JSON allows these raw; here they are always escaped (control characters are anyway). Everything
else stays raw UTF-8. A lone surrogate has no UTF-8 form and becomes U+FFFD.
"""

from __future__ import annotations

from typing import Any

import msgspec


def json_string(text: str) -> bytes:
    """The text as a JSON string, quotes included."""
    try:
        encoded = _encode(text)
    except UnicodeEncodeError:
        encoded = _encode(_without_lone_surrogates(text))
    if "\u2028" in text or "\u2029" in text or "\x85" in text:
        return _unbroken(encoded)
    return encoded


def json_escaped(text: str) -> bytes:
    """The text as it stands between the quotes of a JSON string, to be put into a template or appended."""
    return json_string(text)[1:-1]


def json_bytes(value: Any) -> bytes:
    """A whole value (objects, lists, strings, numbers, booleans, None) as JSON on one line."""
    try:
        encoded = _encode(value)
    except UnicodeEncodeError:
        encoded = _encode(_cleaned(value))
    return encoded if encoded.isascii() else _unbroken(encoded)


_encode = msgspec.json.Encoder().encode


def _unbroken(encoded: bytes) -> bytes:
    """The same JSON without raw line ends, which can only stand inside strings.

    Working on bytes is safe: no UTF-8 sequence occurs inside another.
    """
    return (
        encoded.replace(b"\xe2\x80\xa8", rb"\u2028")
        .replace(b"\xe2\x80\xa9", rb"\u2029")
        .replace(b"\xc2\x85", rb"\u0085")
    )


def _without_lone_surrogates(text: str) -> str:
    """A pair of surrogates becomes the character it stands for; a lone one becomes U+FFFD."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _cleaned(value: Any) -> Any:
    if isinstance(value, str):
        return _without_lone_surrogates(value)
    if isinstance(value, dict):
        return {_cleaned(key): _cleaned(item) for key, item in value.items()}  # pyright: ignore[reportUnknownVariableType]
    if isinstance(value, (list, tuple)):
        return [_cleaned(item) for item in value]  # pyright: ignore[reportUnknownVariableType]
    return value
