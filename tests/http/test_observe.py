"""Metrics as Prometheus reads them."""

from __future__ import annotations

from prometheus_client.parser import text_string_to_metric_families

from glmstudio.core.usage import Usage
from glmstudio.http.observe import TTFT_BUCKETS_S, Metrics, Observation


def seen(model: str, status: int, usage: Usage, ttft_s: float | None) -> Observation:
    found = Observation("r", "zhipu", "POST", "/x", status=status, model=model, usage=usage)
    found.first_token = None if ttft_s is None else found.started + ttft_s
    return found


def samples(metrics: Metrics) -> dict[tuple[str, tuple[tuple[str, str], ...]], float]:
    text = metrics.expose().decode()
    return {
        (sample.name, tuple(sorted(sample.labels.items()))): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


def test_requests_and_tokens_add_up_under_their_names() -> None:
    """Counters end in `_total`, each request counts once, tokens by model and kind."""
    metrics = Metrics(lambda: {"glm-nano": (2, 3)}, access_log=False)
    metrics.record(seen("glm-5", 200, Usage(10, 4, 5, 2), 0.02))
    metrics.record(seen("glm-5", 200, Usage(1, 0, 1, 0), 0.0))
    metrics.record(seen("", 401, Usage(), None))
    found = samples(metrics)
    assert found["glmstudio_requests_total", (("dialect", "zhipu"), ("status", "200"))] == 2
    assert found["glmstudio_requests_total", (("dialect", "zhipu"), ("status", "401"))] == 1
    kinds = {"prompt": 11, "cached": 4, "completion": 6, "reasoning": 2}
    for kind, count in kinds.items():
        assert found["glmstudio_tokens_total", (("kind", kind), ("model", "glm-5"))] == count
    assert found["glmstudio_engine_running", (("deployment", "glm-nano"),)] == 2
    assert found["glmstudio_engine_waiting", (("deployment", "glm-nano"),)] == 3


def test_times_fall_into_cumulative_buckets() -> None:
    """A bucket counts everything up to its bound, the bound included, and `+Inf` counts all."""
    metrics = Metrics(dict, access_log=False)
    for ttft_s in (0.0, 0.0201, 3.0, 1e6):
        metrics.record(seen("glm-5", 200, Usage(1, 0, 1, 0), ttft_s))
    found = samples(metrics)
    name = "glmstudio_time_to_first_token_seconds"
    counts = [
        found[name + "_bucket", (("le", bound), ("model", "glm-5"))]
        for bound in (*map(str, map(float, TTFT_BUCKETS_S)), "+Inf")
    ]
    expected = [sum(t <= bound for t in (0.0, 0.0201, 3.0, 1e6)) for bound in TTFT_BUCKETS_S]
    assert counts == [*expected, 4]
    assert found[name + "_count", (("model", "glm-5"),)] == 4
    assert abs(found[name + "_sum", (("model", "glm-5"),)] - 1_000_003.0201) < 0.01


def test_a_model_without_times_has_no_histogram() -> None:
    """Nothing was seen, so nothing is told."""
    metrics = Metrics(dict, access_log=False)
    metrics.record(seen("glm-5", 200, Usage(1, 0, 1, 0), None))
    assert not any("bucket" in name for name, _ in samples(metrics))
