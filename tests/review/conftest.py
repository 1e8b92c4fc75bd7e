"""What the tests of content review share: rules written in one line, and a chat with given texts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from glmstudio.core.request import ChatRequest, Message, Role, Sampling, Thinking
from glmstudio.core.verdict import RiskLevel
from glmstudio.review.lists import Entries, Lists
from glmstudio.review.pattern import read_pattern
from glmstudio.review.reviewer import Reviewer


def lists(words: str = "", patterns: str = "", marked: str = "") -> Lists:
    """Words (separated by blanks) of risk type `w`, patterns of type `p`, and words that only mark, `m`."""
    blocking = Entries(
        dict.fromkeys(words.split(), "w"), tuple((read_pattern(text), "p") for text in patterns.split())
    )
    return {RiskLevel.REJECT: blocking, RiskLevel.REVIEW: Entries(dict.fromkeys(marked.split(), "m"))}


@pytest.fixture(scope="session")
def reviewer() -> Callable[..., Reviewer]:
    """Rules for everybody, and `alone` for the account "a1" besides."""

    def build(words: str = "", patterns: str = "", marked: str = "", alone: str = "") -> Reviewer:
        return Reviewer(lists(words, patterns, marked), {"a1": lists(alone)} if alone else None)

    return build


@pytest.fixture(scope="session")
def chat() -> Callable[..., ChatRequest]:
    def build(text: str = "hello", **more: Any) -> ChatRequest:
        messages = more.pop("messages", (Message(Role.USER, text),))
        return ChatRequest("glm-5", messages, Sampling(), Thinking(False, 0), 100, **more)

    return build
