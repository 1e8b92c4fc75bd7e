"""What operators see: Prometheus metrics and one access line per request.

Never a key, a user or a prompt as label or field. Watching costs one object per request and nothing per
token.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

import structlog
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from glmstudio.core.usage import Usage
from glmstudio.errors import InternalError, ServiceError

log = structlog.get_logger("glmstudio.access")

TTFT_BUCKETS_S = (0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60)
TOKEN_BUCKETS_S = (0.0002, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1)


NO_TOKENS = Usage()


@dataclass(slots=True)
class Observation:
    """One request as it passes. Times are `time.perf_counter` seconds."""

    request_id: str
    dialect: str
    method: str
    path: str
    started: float = field(default_factory=time.perf_counter)
    first_token: float | None = None
    status: int = 0
    model: str = ""
    deployment: str = ""
    key_id: str = ""
    stream: bool = False
    finish: str = ""
    error: str = ""
    usage: Usage = NO_TOKENS

    def saw_tokens(self) -> None:
        if self.first_token is None:
            self.first_token = time.perf_counter()


def log_internal(error: ServiceError, request_id: str) -> None:
    """Write why the server failed a caller, who is told no more than that it did. Other errors write
    nothing."""
    if isinstance(error, InternalError):
        log.error("refused", request_id=request_id, reason=getattr(error, "reason", error.message))


class Metrics:
    """The registry of one server; `health` is asked when the metrics are read."""

    def __init__(self, health: Callable[[], dict[str, tuple[int, int]]], access_log: bool = True) -> None:
        self.registry = registry = CollectorRegistry()
        self._requests = Counter(
            "glmstudio_requests", "Requests by outcome.", ["dialect", "status"], registry=registry
        )
        self._tokens = Counter("glmstudio_tokens", "Tokens by kind.", ["model", "kind"], registry=registry)
        self._ttft = Histogram(
            "glmstudio_time_to_first_token_seconds", "From request to first token.", ["model"],
            buckets=TTFT_BUCKETS_S, registry=registry,
        )  # fmt: skip
        self._inter_token = Histogram(
            "glmstudio_inter_token_seconds", "Mean time between tokens of one answer.", ["model"],
            buckets=TOKEN_BUCKETS_S, registry=registry,
        )  # fmt: skip
        self._running = Gauge(
            "glmstudio_engine_running", "Answers on a slot.", ["deployment"], registry=registry
        )
        self._waiting = Gauge(
            "glmstudio_engine_waiting", "Answers waiting.", ["deployment"], registry=registry
        )
        self._health = health
        self._answered: dict[tuple[str, int], Counter] = {}
        self._models: dict[str, _ModelMetrics] = {}
        self._access_log = access_log

    def record(self, seen: Observation) -> None:
        """Count one finished request and write its access line."""
        now = time.perf_counter()
        answered = self._answered.get((seen.dialect, seen.status))
        if answered is None:
            answered = self._requests.labels(seen.dialect, str(seen.status))
            self._answered[seen.dialect, seen.status] = answered
        answered.inc()
        usage = seen.usage
        if usage.prompt_tokens:
            self._record_tokens(seen, usage, now)
        if self._access_log:
            self._write_line(seen, now)

    def _write_line(self, seen: Observation, now: float) -> None:
        usage = seen.usage
        log.info(
            "request",
            request_id=seen.request_id,
            dialect=seen.dialect,
            method=seen.method,
            path=seen.path,
            status=seen.status,
            model=seen.model,
            deployment=seen.deployment,
            key_id=seen.key_id,
            stream=seen.stream,
            finish=seen.finish,
            error=seen.error,
            prompt_tokens=usage.prompt_tokens,
            cached_tokens=usage.cached_tokens,
            completion_tokens=usage.completion_tokens,
            reasoning_tokens=usage.reasoning_tokens,
            ttft_ms=_ms(seen.first_token, seen.started),
            duration_ms=_ms(now, seen.started),
        )

    def expose(self) -> bytes:
        for deployment, (running, waiting) in self._health().items():
            self._running.labels(deployment).set(running)
            self._waiting.labels(deployment).set(waiting)
        return generate_latest(self.registry)

    def _record_tokens(self, seen: Observation, usage: Usage, now: float) -> None:
        model = self._models.get(seen.model)
        if model is None:  # model ids come from cards and bindings, so this stays small
            model = self._models[seen.model] = _ModelMetrics(
                self._tokens.labels(seen.model, "prompt"),
                self._tokens.labels(seen.model, "cached"),
                self._tokens.labels(seen.model, "completion"),
                self._tokens.labels(seen.model, "reasoning"),
                self._ttft.labels(seen.model),
                self._inter_token.labels(seen.model),
            )
        model.prompt.inc(usage.prompt_tokens)
        model.cached.inc(usage.cached_tokens)
        model.completion.inc(usage.completion_tokens)
        model.reasoning.inc(usage.reasoning_tokens)
        if seen.first_token is not None:
            model.ttft.observe(seen.first_token - seen.started)
            if usage.completion_tokens > 1:
                model.inter_token.observe((now - seen.first_token) / (usage.completion_tokens - 1))


class _ModelMetrics(NamedTuple):
    """The children of one model, looked up once: finding them by label costs more than counting."""

    prompt: Counter
    cached: Counter
    completion: Counter
    reasoning: Counter
    ttft: Histogram
    inter_token: Histogram


def _ms(end: float | None, start: float) -> float | None:
    return None if end is None else round((end - start) * 1000, 2)
