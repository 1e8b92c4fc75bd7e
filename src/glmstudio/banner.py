"""What a newcomer reads when the server is ready: where it is, the key (once), what serves what, a first
command."""

from __future__ import annotations

import json

from glmstudio.admission.issuing import Issued
from glmstudio.core.model_card import Family
from glmstudio.routing.router import ANY_MODEL, Router

READY_PREFIX = "Ready on "
"""Begins the first line; the URL follows. Programs that start a server wait for it."""

DIALECTS = (
    ("Model Studio (OpenAI-compatible)", "/compatible-mode/v1"),
    ("DashScope", "/api/v1"),
    ("Zhipu", "/api/paas/v4"),
    ("OpenAI-style proxy", "/v1"),
)
KEY_PLACE = "$GLMSTUDIO_KEY"


def banner(url: str, first_key: Issued | None, router: Router) -> str:
    """The whole text. Without `first_key` the curl line reads the key from the environment."""
    width = max(len(name) for name, _ in DIALECTS)
    lines = [f"{READY_PREFIX}{url}", ""]
    lines += [f"  {name:<{width}}  {url}{path}" for name, path in DIALECTS]
    lines += ["", *_models(router), ""]
    if first_key is None:
        lines += [
            f"  API key: as before (list them with `glmstudio keys list`); put one into {KEY_PLACE[1:]}."
        ]
    else:
        lines += [f"  API key (shown once): {first_key.text}"]
    key = KEY_PLACE if first_key is None else first_key.text
    return "\n".join([*lines, "", "  Try it:", _curl(url, key, router), ""])


def _models(router: Router) -> list[str]:
    lines: list[str] = []
    for id, deployment in router.deployments().items():
        ids = "every chat id without a line of its own" if id == ANY_MODEL else id
        lines.append(f"  {deployment.label} serves {ids}")
        if deployment.is_demonstration and id == ANY_MODEL:
            lines.append(
                "    a tiny model that shows how the service behaves; it is not GLM-5, whatever id you ask"
            )
            lines.append(
                "    serve a real one with: glmstudio serve --model glm-4.7=/path/to/checkpoint.gguf"
            )
    return lines


def _curl(url: str, key: str, router: Router) -> str:
    listed = router.listings(Family.MODEL_STUDIO)
    model = listed[0].card.id if listed else "glm-5"
    body = json.dumps({"model": model, "messages": [{"role": "user", "content": "Who are you"}]})
    quote = '"' if key == KEY_PLACE else "'"
    return (
        f"  curl {url}/compatible-mode/v1/chat/completions \\\n"
        f"    -H {quote}Authorization: Bearer {key}{quote} -H 'Content-Type: application/json' \\\n"
        f"    -d '{body}'"
    )
