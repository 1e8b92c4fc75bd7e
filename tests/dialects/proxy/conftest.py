"""The proxy's tests share those of the Zhipu family; this says which dialect and which path are theirs."""

from __future__ import annotations

import pytest

from glmstudio.dialects.protocol import Dialect
from glmstudio.dialects.proxy import ProxyDialect
from tests.dialects.zhipu.conftest import card, decode, play, post, stamp  # noqa: F401 - fixtures, by name


@pytest.fixture(scope="session")
def dialect() -> Dialect:
    return ProxyDialect()


@pytest.fixture(scope="session")
def chat_path() -> str:
    return "/v1/chat/completions"
