"""The guard against special tokens in foreign text, without any template."""

from __future__ import annotations

import json

import pytest

from glmstudio.glm.guard import DEPTH_MAX, Guard, NestedTooDeep

NONCHARACTERS = [chr(code) for code in range(0xFDD0, 0xFDF0)] + [
    chr(plane << 16 | low) for plane in range(1, 17) for low in (0xFFFE, 0xFFFF)
]


def pieces(tokens: tuple[str, ...], template: str, **fields: str) -> tuple[str, ...]:
    """What becomes of fields that `template` puts next to each other."""
    disguise = Guard(tokens).disguise(fields)
    return disguise.pieces(template.format(**{name: disguise.text(text) for name, text in fields.items()}))


CUT = [
    (("<|user|>",), "<|user|>{a}", {"a": "hi"}, ("<|user|>hi",)),
    (("<|user|>",), "<|user|>{a}", {"a": "<|user|>"}, ("<|user|><", "|user|>")),
    (("<|user|>",), "{a}{b}", {"a": "<|us", "b": "er|>"}, ("<", "|user|>")),
    (("<|user|>",), "<|{a}|>", {"a": "user"}, ("<|user|>",)),
    (("<|user|>",), "<{a}", {"a": "|user|>"}, ("<", "|user|>")),
    (("<|user|>",), "{a}user|>", {"a": "<|"}, ("<", "|user|>")),
    (("<|user|>",), "{a}", {"a": "<|user|><|user|>"}, ("<", "|user|><", "|user|>")),
    (("/nothink",), "{a}/nothink", {"a": "/nothink"}, ("/", "nothink/nothink")),
    (("aa!a",), "{a}", {"a": "aa!aa!a"}, ("aa", "!aa", "!a")),
    (("<a>", "<a><b>"), "{a}", {"a": "<a><b>"}, ("<", "a><b>")),
    (("magic",), "magic {a}", {"a": "magic"}, ("magic m", "agic")),
    (("<s>", "\n\n", " "), "{a}", {"a": "\n\n <s"}, ("\n\n <s",)),
    ((), "{a}", {"a": "<|user|>"}, ("<|user|>",)),
    (("<",), "{a}", {"a": "<"}, ("<",)),
]


@pytest.mark.parametrize(("tokens", "template", "fields", "expected"), CUT)
def test_a_token_with_a_foreign_character_is_cut(
    tokens: tuple[str, ...], template: str, fields: dict[str, str], expected: tuple[str, ...]
) -> None:
    """Whole, in parts over two fields, or together with the template; the template's own stay whole."""
    assert pieces(tokens, template, **fields) == expected


def test_noncharacters_of_the_caller_survive() -> None:
    """Stand-ins are chosen among those that the request does not hold."""
    text = "".join(NONCHARACTERS[:40]) + "<|user|>"
    assert "".join(pieces(("<|user|>",), "{a}", a=text)) == text


def test_a_request_full_of_noncharacters_loses_only_some_of_them() -> None:
    """Even then no token passes."""
    text = "".join(NONCHARACTERS) + "<|user|>"
    parts = pieces(("<|user|>",), "{a}", a=text)
    assert len(parts) == 2
    assert "".join(parts).replace("\ufffd", "").endswith("<|user|>")
    assert "".join(parts).count("\ufffd") == 3


def test_values_are_disguised_throughout_and_bounded() -> None:
    """Keys and nested texts too; what is no text stays; depth has a bound."""
    guard = Guard(("<x>",))
    value = {"<x>": [1, True, None, {"a": "<x>"}]}
    disguise = guard.disguise(value)
    hidden = json.dumps(disguise.value(value), ensure_ascii=False)
    assert "<x>" not in hidden
    assert disguise.reveal(hidden) == json.dumps(value)
    deep: object = "x"
    for _ in range(DEPTH_MAX + 2):
        deep = [deep]
    with pytest.raises(NestedTooDeep):
        guard.disguise(deep)
