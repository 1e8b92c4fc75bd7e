"""Which path means what."""

from __future__ import annotations

import pytest

from glmstudio.dialects.proxy import ProxyDialect
from glmstudio.dialects.proxy.paths import UNBUILT as PROXY_UNBUILT
from glmstudio.dialects.zhipu import ZhipuDialect
from glmstudio.dialects.zhipu.paths import UNBUILT as ZHIPU_UNBUILT
from glmstudio.http.routes import Kind, Mount, Routes

ZHIPU, PROXY = "/api/paas/v4", "/v1"
CHAT = {"/chat/completions": (Kind.CHAT, ("POST",)), "/models": (Kind.MODELS, ("GET",))}
ROUTES = Routes(
    (
        Mount("/api", ProxyDialect(), {}, {}),
        Mount(
            ZHIPU,
            ZhipuDialect(),
            CHAT,
            {"/models/": (Kind.MODEL, ("GET",))},
            tuple(p for _, p in ZHIPU_UNBUILT),
        ),
        Mount(PROXY, ProxyDialect(), CHAT, {}, tuple(prefix for _, prefix in PROXY_UNBUILT)),
    )
)


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        (ZHIPU + "/embeddings", Kind.UNBUILT),
        (ZHIPU + "/images/generations", Kind.UNBUILT),
        (ZHIPU + "/files/file-1/content", Kind.UNBUILT),
        (ZHIPU + "/batches/batch_1/cancel", Kind.UNBUILT),
        (ZHIPU + "/v1/agents/async-result", Kind.UNBUILT),
        (ZHIPU + "/filesystem", Kind.UNKNOWN),
        (ZHIPU + "/nonsense", Kind.UNKNOWN),
        (PROXY + "/embeddings", Kind.UNBUILT),
        (PROXY + "/images/edits", Kind.UNBUILT),
        (PROXY + "/completions", Kind.UNBUILT),
        (PROXY + "/chat/completions", Kind.CHAT),
        (PROXY + "//chat///completions/", Kind.CHAT),
        (ZHIPU + "/models/glm-5", Kind.MODEL),
        (ZHIPU + "/models/", Kind.MODELS),
    ],
)
def test_a_path_is_served_known_and_not_built_or_unknown(path: str, kind: Kind) -> None:
    """What the real service documents and we have not built covers whole segments below it; doubled and
    trailing slashes do not count."""
    found = ROUTES.match(path)
    assert found is not None
    assert found.kind is kind


def test_the_longest_base_wins_and_other_paths_belong_to_nobody() -> None:
    """`/api/paas/v4` is not taken for something below `/api`; `/v1beta` is not below `/v1`."""
    assert (found := ROUTES.match(ZHIPU + "/models/glm-5")) is not None
    assert (found.dialect.name, found.rest) == ("zhipu", "glm-5")
    assert ROUTES.match("/v1beta/models") is None
    assert ROUTES.match("/") is None
