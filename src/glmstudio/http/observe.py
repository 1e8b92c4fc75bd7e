"""What operators see: Prometheus metrics, one access line per request and one per asynchronous task.

Never a key, a user or a prompt as label or field. Watching costs one object per request and nothing per
token.
"""

from __future__ import annotations

import time
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import accumulate

import structlog
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.metrics_core import (
    CounterMetricFamily,
    GaugeMetricFamily,
    HistogramMetricFamily,
    Metric,
)
from prometheus_client.registry import Collector

from glmstudio.core.usage import NOTHING, Usage
from glmstudio.errors import EngineError, InternalError, ServiceError

log = structlog.get_logger("glmstudio.access")

TTFT_BUCKETS_S = (0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60)
TOKEN_BUCKETS_S = (0.0002, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1)


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
    usage: Usage = NOTHING

    def saw_tokens(self) -> None:
        if self.first_token is None:
            self.first_token = time.perf_counter()


def log_internal(error: ServiceError, request_id: str) -> None:
    """Write why the server or its engine failed a caller, who is told no more than that it did. Other errors
    write nothing."""
    if isinstance(error, InternalError | EngineError):
        log.error("refused", request_id=request_id, reason=getattr(error, "reason", error.message))


class Metrics(Collector):
    """The registry of one server; `health` is asked when the metrics are read.

    Requests add to plain numbers; Prometheus' own types, with their locks, are made of them when somebody
    reads. One event loop writes and reads, so nothing needs a lock.
    """

    def __init__(self, health: Callable[[], dict[str, tuple[int, int]]], access_log: bool = True) -> None:
        self.registry = CollectorRegistry()
        self._health = health
        self._access_log = access_log
        self._requests: dict[tuple[str, int], int] = defaultdict(int)
        self._models: dict[str, _ModelTally] = {}
        self.registry.register(self)

    def record(self, seen: Observation) -> None:
        """Count one finished request and write its access line."""
        now = time.perf_counter()
        self._requests[seen.dialect, seen.status] += 1
        usage = seen.usage
        if usage.prompt_tokens:
            self._record_tokens(seen, usage, now)
        if self._access_log:
            self._write_line("request", seen, now)

    def record_task(self, seen: Observation) -> None:
        """Count what an answer used that nobody waited for, and write its line.

        Its request has been recorded already, when it was acknowledged. The tokens' times are left out: how
        long a task stood in line says nothing about what callers wait for.
        """
        if seen.usage.prompt_tokens:
            self._tally(seen.model).add(seen.usage)
        if self._access_log:
            self._write_line("task", seen, time.perf_counter())

    def expose(self) -> bytes:
        return generate_latest(self.registry)

    def collect(self) -> Iterator[Metric]:
        """Everything so far as Prometheus' families."""
        requests = CounterMetricFamily(
            "glmstudio_requests", "Requests by outcome.", labels=["dialect", "status"]
        )
        for (dialect, status), count in self._requests.items():
            requests.add_metric([dialect, str(status)], count)
        yield requests
        tokens = CounterMetricFamily("glmstudio_tokens", "Tokens by kind.", labels=["model", "kind"])
        ttft = HistogramMetricFamily(
            "glmstudio_time_to_first_token_seconds", "From request to first token.", labels=["model"]
        )
        inter_token = HistogramMetricFamily(
            "glmstudio_inter_token_seconds", "Mean time between tokens of one answer.", labels=["model"]
        )
        for model, tally in self._models.items():
            for kind in ("prompt", "cached", "completion", "reasoning"):
                tokens.add_metric([model, kind], getattr(tally, kind))
            tally.ttft.add_to(ttft, model)
            tally.inter_token.add_to(inter_token, model)
        yield from (tokens, ttft, inter_token)
        running = GaugeMetricFamily("glmstudio_engine_running", "Answers on a slot.", labels=["deployment"])
        waiting = GaugeMetricFamily("glmstudio_engine_waiting", "Answers waiting.", labels=["deployment"])
        for deployment, (on_slot, in_line) in self._health().items():
            running.add_metric([deployment], on_slot)
            waiting.add_metric([deployment], in_line)
        yield from (running, waiting)

    def _write_line(self, event: str, seen: Observation, now: float) -> None:
        usage = seen.usage
        log.info(
            event,
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

    def _record_tokens(self, seen: Observation, usage: Usage, now: float) -> None:
        tally = self._tally(seen.model)
        tally.add(usage)
        if seen.first_token is not None:
            tally.ttft.observe(seen.first_token - seen.started)
            if usage.completion_tokens > 1:
                tally.inter_token.observe((now - seen.first_token) / (usage.completion_tokens - 1))

    def _tally(self, model: str) -> _ModelTally:
        tally = self._models.get(model)
        if tally is None:  # model ids come from cards and bindings, so this stays small
            tally = self._models[model] = _ModelTally()
        return tally


class _ModelTally:
    """The sums of one model."""

    __slots__ = ("cached", "completion", "inter_token", "prompt", "reasoning", "ttft")

    def __init__(self) -> None:
        self.prompt = self.cached = self.completion = self.reasoning = 0
        self.ttft = _Histogram(TTFT_BUCKETS_S)
        self.inter_token = _Histogram(TOKEN_BUCKETS_S)

    def add(self, usage: Usage) -> None:
        self.prompt += usage.prompt_tokens
        self.cached += usage.cached_tokens
        self.completion += usage.completion_tokens
        self.reasoning += usage.reasoning_tokens


class _Histogram:
    """Seconds by bucket; the last one holds what is beyond all bounds."""

    __slots__ = ("_bounds_s", "_counts", "_sum_s")

    def __init__(self, bounds_s: tuple[float, ...]) -> None:
        self._bounds_s = bounds_s
        self._counts = [0] * (len(bounds_s) + 1)
        self._sum_s = 0.0

    def observe(self, seconds: float) -> None:
        self._counts[bisect_left(self._bounds_s, seconds)] += 1
        self._sum_s += seconds

    def add_to(self, family: HistogramMetricFamily, model: str) -> None:
        names = (*[str(float(bound)) for bound in self._bounds_s], "+Inf")
        cumulative = list(zip(names, accumulate(self._counts), strict=True))
        if cumulative[-1][1]:
            family.add_metric([model], cumulative, self._sum_s)


def _ms(end: float | None, start: float) -> float | None:
    return None if end is None else round((end - start) * 1000, 2)
