"""Samples → token ids with a mark on every token that the model must learn to write.

    python -m training.data RUN --samples 100000 --seed 1 [--mixture full]

writes RUN/data/SEED.npz. Knows the tokenizer and the layout; knows nothing of batches on a device.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from training import tokenizer as tok
from training.corpus import MIXTURES, samples
from training.template import render_whole

LONGEST = 16_384
"""The context that the checkpoint promises."""


@dataclass(frozen=True)
class Shard:
    """All tokens in a row, where each sample starts (one more entry closes the last), and what is learnt."""

    ids: NDArray[np.uint16]
    learnt: NDArray[np.bool_]
    starts: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.starts) - 1

    @property
    def lengths(self) -> NDArray[np.int64]:
        return np.diff(self.starts)


def learnt_tokens(ids: NDArray[np.uint16], tokenizer: Tokenizer) -> NDArray[np.bool_]:
    """From behind an assistant turn's think tag up to the role token that ends the turn, inclusive."""
    assistant = tokenizer.token_to_id("<|assistant|>")
    stops = {tokenizer.token_to_id(token) for token in tok.STOPS}
    mark = np.zeros(len(ids), dtype=np.bool_)
    inside = False
    for index, token in enumerate(ids.tolist()):
        if index >= 2 and ids[index - 2] == assistant:
            inside = True
        mark[index] = inside
        if token in stops:
            inside = False
    return mark


def build(tokenizer: Tokenizer, seed: int | str, count: int, mixture: str = "full") -> Shard:
    texts = [
        render_whole(s.messages, s.tools, preserved=s.preserved)
        for s in samples("train", seed, count, MIXTURES[mixture])
    ]
    encoded = [
        np.array(e.ids[:LONGEST], dtype=np.uint16)
        for e in tokenizer.encode_batch(texts, add_special_tokens=False)
    ]
    marks = [learnt_tokens(ids, tokenizer) for ids in encoded]
    # A text cut at the limit may have lost its answer; a batch with nothing to learn has no loss.
    kept = [(ids, mark) for ids, mark in zip(encoded, marks, strict=True) if mark.any()]
    starts = np.cumsum([0, *(len(ids) for ids, _ in kept)])
    return Shard(np.concatenate([i for i, _ in kept]), np.concatenate([m for _, m in kept]), starts)


def save(shard: Shard, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez(path, ids=shard.ids, learnt=shard.learnt, starts=shard.starts)


def load(path: Path) -> Shard:
    with np.load(path) as stored:
        return Shard(stored["ids"], stored["learnt"], stored["starts"])


def batches(
    shard: Shard, tokens: int, rng: np.random.Generator, window: int = 2048
) -> Iterator[NDArray[np.int64]]:
    """Indices of samples that make up a batch: similar lengths together, so that little is padding."""
    order = rng.permutation(len(shard))
    lengths = shard.lengths
    found: list[NDArray[np.int64]] = []
    for low in range(0, len(order), window):
        group = order[low : low + window]
        group = group[np.argsort(lengths[group], kind="stable")]
        start = 0
        for end in range(1, len(group) + 1):
            if end == len(group) or (end + 1 - start) * lengths[group[end]] > tokens:
                found.append(group[start:end])
                start = end
    for index in rng.permutation(len(found)):
        yield found[index]


def padded(
    shard: Shard, chosen: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Input ids, the flat positions that are learnt, and the token that should follow each."""
    lengths = shard.lengths[chosen]
    width = int(lengths.max()) - 1
    # Where each token of the batch lies in the shard, and in which row and column it belongs.
    rows = np.repeat(np.arange(len(chosen)), lengths)
    columns = np.arange(int(lengths.sum())) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    source = shard.starts[chosen][rows] + columns
    tokens, learnt = shard.ids[source].astype(np.int64), shard.learnt[source]
    ids = np.zeros((len(chosen), width), dtype=np.int64)
    inputs = columns < width
    ids[rows[inputs], columns[inputs]] = tokens[inputs]
    targets = learnt & (columns > 0)
    return ids, rows[targets] * width + columns[targets] - 1, tokens[targets]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("run", type=Path)
    parser.add_argument("--samples", type=int, default=50_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--mixture", choices=list(MIXTURES), default="full")
    options = parser.parse_args()
    shard = build(tok.load(options.run), options.seed, options.samples, options.mixture)
    save(shard, options.run / "data" / f"{options.seed:04d}.npz")
    print(f"{len(shard)} samples, {len(shard.ids)} tokens, {int(shard.learnt.sum())} learnt")


if __name__ == "__main__":
    main()
