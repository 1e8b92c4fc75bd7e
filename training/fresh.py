"""Batches of text that is written while the model trains, by processes beside it; nothing is stored.

One process writes 150,000 to 200,000 tokens a second, a CPU trains on 5,000. Knows the curriculum as a plan
of steps and keeps to it exactly: of W writers the k-th makes the batches of every W-th step, so the same
seed, plan and number of writers give the same batches. Knows nothing of the model.
"""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from torch.utils.data import DataLoader, IterableDataset, get_worker_info

from training import data, tokenizer
from training.corpus import MIXTURES

CHUNK_SAMPLES = 4096
"""Texts that are sorted by length together; a first chunk is smaller, so that training begins at once."""
FIRST_CHUNK_SAMPLES = 1024
REPEATED_AFTER_CHUNKS = 4
PREFETCHED_BATCHES = 24
"""For each worker: more than a chunk's, so that nobody waits while another writes."""


@dataclass(frozen=True)
class Stage:
    """One mixture, up to a step of the training (not included); the last stage has no end."""

    mixture: str
    until: float


def plan(text: str) -> list[Stage]:
    """From "first:300,broad:9000,last". Raises ValueError for an unknown mixture or steps out of order."""
    stages: list[Stage] = []
    for part in text.split(","):
        mixture, _, until = part.partition(":")
        if mixture not in MIXTURES:
            raise ValueError(f"no mixture {mixture!r}, only {', '.join(MIXTURES)}")
        stages.append(Stage(mixture, float(until or "inf")))
    ends = [stage.until for stage in stages]
    if ends != sorted(ends) or ends[-1] != float("inf"):
        raise ValueError(f"the steps of {text!r} have to rise, and the last mixture has none")
    return stages


class Fresh(IterableDataset[data.Batch]):
    """`data.padded` batches; each text is met `passes` times, in other company."""

    def __init__(
        self, run: Path, batch_tokens: int, seed: int, stages: list[Stage], begin: int, passes: int, rank: int
    ) -> None:
        """`begin` is the training's step and `rank` the number of its process: each has texts of its own."""
        self._run, self._batch_tokens, self._seed = run, batch_tokens, seed
        self._stages, self._begin, self._passes, self._rank = stages, begin, passes, rank

    def __iter__(self) -> Iterator[data.Batch]:
        info = get_worker_info()
        writer, writers = (info.id, info.num_workers) if info else (0, 1)
        rng = np.random.default_rng((self._seed, self._begin, self._rank, writer))
        words = tokenizer.load(self._run)
        returning: deque[data.Shard] = deque()
        step = self._begin + writer
        for number in itertools.count():
            place = f"{self._seed}/{self._begin}/{self._rank}/{writer}/{number}"
            count = CHUNK_SAMPLES if number else FIRST_CHUNK_SAMPLES
            new = data.build(words, place, count, self._mixture(step))
            returning.extend([new] * (self._passes - 1))
            chunks = [new]
            if len(returning) > REPEATED_AFTER_CHUNKS:
                chunks += [returning.popleft() for _ in range(self._passes - 1)]
            for shard in chunks:
                for chosen in data.batches(shard, self._batch_tokens, rng):
                    yield data.padded(shard, chosen)
                    step += writers

    def _mixture(self, step: int) -> str:
        return next(stage.mixture for stage in self._stages if step < stage.until)


def feed(dataset: Fresh, workers: int) -> Iterator[data.Batch]:
    """The batches of all workers in turn."""
    loader = DataLoader(
        dataset,
        batch_size=None,
        num_workers=workers,
        prefetch_factor=PREFETCHED_BATCHES,
    )
    return iter(loader)
