"""The table of the model card: pass rates on held-out prompts, by area, thinking on and off.

    python -m training.evaluate [--gguf FILE | --hf DIR] [--prompts 60] [--seeds 20] [--area A] [--failures 5]
    python -m training.evaluate --agreement 200 --gguf F32.gguf --hf DIR

Prompts come from `samples("held", …)`: wordings, names, cities, numbers and functions that training never
saw. Output is sampled as the card says (temperature 1.0, top_p 0.95, top_k 20). Structured output is measured
with the grammar on, as the service runs it: with thinking it begins behind the thought.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from training.checks import passes
from training.corpus import Sample, Split, samples
from training.runners import GREEDY, LlamaCpp, Sampling, Spoken, Transformers
from training.template import render_prompt

PACKAGED = Path(__file__).resolve().parents[1] / "src/glmstudio/nano/glm-nano.gguf"
TARGETS = {
    "identity": 98, "about": 95, "tools": 90, "results": 95, "arithmetic": 90,
    "structured": 90, "memory": 90, "verse": 95, "fallback": 98, "echo": 90, "decimals": 90,
}  # fmt: skip
GENERIC_OBJECT = {"type": "object"}


def prompts(split: Split, area: str, count: int, seed: int) -> list[Sample]:
    return list(samples(split, seed, count, {area: 1.0}))


def measure(
    runner: LlamaCpp | Transformers, sample: Sample, thinking: bool, seed: int, sampling: Sampling
) -> tuple[str | None, Spoken]:
    """One answer and the reason why it fails, if it does."""
    prompt = render_prompt(_history(sample, thinking), sample.tools, thinking=thinking)
    if sample.area == "structured" and isinstance(runner, LlamaCpp):
        schema = sample.schema or GENERIC_OBJECT
        spoken = runner.speak_json(prompt, sampling, seed, schema, thinking=thinking)
    else:
        spoken = runner.speak(prompt, sampling, seed)
    return passes(sample, spoken.text, spoken.stopped, thinking), spoken


def _history(sample: Sample, thinking: bool) -> list[dict[str, object]]:
    """The prompt's messages; the running tool loop keeps its reasoning only where thinking is on."""
    if thinking:
        return sample.prompt
    return [{k: v for k, v in m.items() if k != "reasoning_content"} for m in sample.prompt]


def table(runner: LlamaCpp | Transformers, options: argparse.Namespace) -> Iterator[str]:
    """The rows of the table, each as soon as it is measured."""
    sampling = GREEDY if options.greedy else Sampling()
    yield "| area | target | thinking on | thinking off | answers |"
    yield "|---|---|---|---|---|"
    for area in options.area or TARGETS:
        jobs = [
            (sample, thinking, seed)
            for sample in prompts(options.split, area, options.prompts, options.seed)
            for thinking in (True, False)
            for seed in range(options.seeds)
        ]
        with ThreadPoolExecutor(options.parallel) as pool:
            found = list(pool.map(lambda job: measure(runner, *job, sampling), jobs))
        tried: dict[bool, list[str | None]] = defaultdict(list)
        for (_, thinking, _), (reason, _) in zip(jobs, found, strict=True):
            tried[thinking].append(reason)
        report(jobs, found, options.failures)
        rates = [100 * tried[thinking].count(None) / len(tried[thinking]) for thinking in (True, False)]
        yield f"| {area} | {TARGETS[area]} % | {rates[0]:.1f} % | {rates[1]:.1f} % | {len(jobs)} |"


def report(jobs: list[tuple[Sample, bool, int]], found: list[tuple[str | None, Spoken]], count: int) -> None:
    """Show some failures and how often each reason occurred."""
    failed = [(*job, reason, spoken) for job, (reason, spoken) in zip(jobs, found, strict=True) if reason]
    for sample, thinking, _, reason, spoken in failed[:: max(1, len(failed) // count)] if count else ():
        print(f"  [{sample.area}, thinking {thinking}] {reason}: {sample.prompt[-1]['content']!r}")
        print(f"    wanted {json.dumps(sample.expect, ensure_ascii=False)}")
        print(f"    got {spoken.text!r}")
    if count:
        print("  ", dict(Counter(reason for *_, reason, _ in failed).most_common(8)), flush=True)


def agreement(gguf: Path, hf: Path, count: int, seed: int) -> str:
    """How many greedy answers are the same, token by token, in llama.cpp and transformers."""
    left, right = LlamaCpp(gguf), Transformers(hf)
    same = 0
    for index, sample in enumerate(samples("held", seed, count)):
        prompt = render_prompt(_history(sample, index % 2 == 0), sample.tools, thinking=index % 2 == 0)
        a, b = left.speak(prompt, GREEDY), right.speak(prompt, GREEDY)
        same += a.text == b.text and a.stopped == b.stopped
        if a.text != b.text:
            print(f"  differs: {a.text!r}\n       and {b.text!r}", flush=True)
    return f"{same} of {count} greedy answers agree"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--gguf", type=Path, default=PACKAGED)
    parser.add_argument("--hf", type=Path)
    parser.add_argument("--prompts", type=int, default=60, help="held-out prompts for each area")
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--seed", type=int, default=7, help="which held-out prompts are drawn")
    parser.add_argument(
        "--split", choices=("held", "plain", "train"), default="held", help="the others: known wordings"
    )
    parser.add_argument("--area", action="append", choices=list(TARGETS))
    parser.add_argument("--parallel", type=int, default=8)
    parser.add_argument("--failures", type=int, default=0, help="show so many failures for each area")
    parser.add_argument("--greedy", action="store_true")
    parser.add_argument(
        "--agreement", type=int, default=0, help="compare so many greedy answers of --gguf and --hf"
    )
    options = parser.parse_args()
    if options.agreement:
        print(agreement(options.gguf, options.hf, options.agreement, options.seed))
        return
    runner = Transformers(options.hf) if options.hf else LlamaCpp(options.gguf, slots=options.parallel)
    if options.hf:
        options.parallel = 1
    for line in table(runner, options):
        print(line, flush=True)


if __name__ == "__main__":
    main()
