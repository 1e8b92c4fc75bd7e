"""What operators and probes read: liveness, readiness, metrics and a line of welcome. No dialect is spoken
here."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from glmstudio import __version__
from glmstudio.admission.payer import Payer
from glmstudio.dialects.protocol import Reply
from glmstudio.engines.protocol import Health
from glmstudio.errors import Forbidden, ForbiddenReason
from glmstudio.http.observe import Metrics
from glmstudio.routing.router import Router
from glmstudio.storage.accounts_schema import OPERATOR_ACCOUNT

PUBLIC_PATHS = frozenset({"/", "/healthz", "/readyz"})
"""The short list: the only paths that answer without a key."""


class Operations:
    def __init__(self, router: Router, metrics: Metrics, draining: Callable[[], bool]) -> None:
        self._router = router
        self._metrics = metrics
        self._draining = draining

    def public(self, path: str) -> Reply:
        if path == "/healthz":
            return _json(200, {"status": "ok"})
        if path == "/readyz":
            return self._ready()
        return _json(
            200, {"service": "glmstudio", "version": __version__, "health": "/healthz", "ready": "/readyz"}
        )

    def metrics(self, payer: Payer) -> Reply:
        """Sums over all accounts, so for the operator alone. Raises Forbidden."""
        if payer.account_id != OPERATOR_ACCOUNT:
            raise Forbidden("only keys of the operator's account read the metrics", ForbiddenReason.ADMIN)
        return Reply(
            200, self._metrics.expose(), (("content-type", "text/plain; version=0.0.4; charset=utf-8"),)
        )

    def _ready(self) -> Reply:
        engines: dict[str, dict[str, str | int]] = {}
        for deployment in self._router.deployments().values():
            health = deployment.engine.health()
            engines[deployment.name] = {
                "state": health.state.value,
                "slots": health.slots,
                "running": health.running,
                "waiting": health.waiting,
            }
        up = all(engine["state"] == Health.READY.value for engine in engines.values())
        if self._draining():
            return _json(503, {"status": "draining", "engines": engines})
        return _json(200 if up else 503, {"status": "ready" if up else "not ready", "engines": engines})


def engine_load(router: Router) -> dict[str, tuple[int, int]]:
    """Running and waiting answers of every deployment, for the gauges."""
    loads: dict[str, tuple[int, int]] = {}
    for deployment in router.deployments().values():
        health = deployment.engine.health()
        loads[deployment.name] = (health.running, health.waiting)
    return loads


def _json(status: int, value: object) -> Reply:
    return Reply(status, msgspec.json.encode(value))
