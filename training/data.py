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
class Row:
    """One text, or several with one beginning: the beginning once, then what each has of its own.

    `branches` is 0 in the beginning (and all through a text alone), then 1, 2, … for the texts; a token sees
    the beginning and its own branch. `places` are the positions that each would have in its text alone.
    """

    ids: NDArray[np.uint16]
    learnt: NDArray[np.bool_]
    places: NDArray[np.uint16]
    branches: NDArray[np.uint8]


@dataclass(frozen=True)
class Shard:
    """All rows in one, and where each starts (one more entry closes the last)."""

    ids: NDArray[np.uint16]
    learnt: NDArray[np.bool_]
    places: NDArray[np.uint16]
    branches: NDArray[np.uint8]
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


def row(texts: list[NDArray[np.uint16]], marks: list[NDArray[np.bool_]]) -> Row:
    """The row of these texts, which share as much as is the same in all of them before anything is learnt."""
    if len(texts) == 1:
        ids = texts[0]
        return Row(ids, marks[0], np.arange(len(ids), dtype=np.uint16), np.zeros(len(ids), dtype=np.uint8))
    # What predicts the first learnt token must be a branch's own, so one token less is shared.
    longest = min(int(mark.argmax()) for mark in marks) - 1
    first = texts[0][:longest]
    shared = min(int((text[:longest] == first).cumprod().sum()) for text in texts)
    own = [len(text) - shared for text in texts]
    every = range(shared, shared + max(own))
    return Row(
        np.concatenate([first[:shared], *(text[shared:] for text in texts)]),
        np.concatenate([marks[0][:shared], *(mark[shared:] for mark in marks)]),
        np.concatenate([np.arange(shared), *(every[:length] for length in own)]).astype(np.uint16),
        np.repeat(np.arange(len(texts) + 1), [shared, *own]).astype(np.uint8),
    )


def build(tokenizer: Tokenizer, seed: int | str, count: int, mixture: str = "full") -> Shard:
    groups = [[s, *s.beside] for s in samples("train", seed, count, MIXTURES[mixture])]
    texts = [render_whole(s.messages, s.tools, preserved=s.preserved) for group in groups for s in group]
    encoded = iter(tokenizer.encode_batch(texts, add_special_tokens=False))
    rows: list[Row] = []
    for group in groups:
        found = [np.array(next(encoded).ids[:LONGEST], dtype=np.uint16) for _ in group]
        marks = [learnt_tokens(ids, tokenizer) for ids in found]
        # A text cut at the limit may have lost its answer; a batch with nothing to learn has no loss.
        if all(mark.any() for mark in marks):
            rows.append(row(found, marks))
    starts = np.cumsum([0, *(len(r.ids) for r in rows)])
    return Shard(
        np.concatenate([r.ids for r in rows]),
        np.concatenate([r.learnt for r in rows]),
        np.concatenate([r.places for r in rows]),
        np.concatenate([r.branches for r in rows]),
        starts,
    )


def save(shard: Shard, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez(path, **vars(shard))


def load(path: Path) -> Shard:
    with np.load(path) as stored:
        return Shard(**stored)


def batches(
    shard: Shard, tokens: int, rng: np.random.Generator, window: int = 2048
) -> Iterator[NDArray[np.int64]]:
    """Indices of rows that make up a batch: similar lengths together, so that little is padding.

    Rows with branches keep to themselves, because the others need no mask.
    """
    order = rng.permutation(len(shard))
    lengths = shard.lengths
    branched = shard.branches[shard.starts[1:] - 1] > 0
    found: list[NDArray[np.int64]] = []
    for low in range(0, len(order), window):
        group = order[low : low + window]
        group = group[np.lexsort((lengths[group], branched[group]))]
        start = 0
        for end in range(1, len(group) + 1):
            if (
                end == len(group)
                or (end + 1 - start) * lengths[group[end]] > tokens
                or branched[group[end]] != branched[group[start]]
            ):
                found.append(group[start:end])
                start = end
    for index in rng.permutation(len(found)):
        yield found[index]


@dataclass(frozen=True)
class Batch:
    """Rows of one length. `places` and `branches` are there only where some row has branches."""

    ids: NDArray[np.int32]
    positions: NDArray[np.int32]
    """The flat positions behind which a learnt token follows, and which token that is:"""
    targets: NDArray[np.int32]
    places: NDArray[np.int32] | None
    branches: NDArray[np.int32] | None


def padded(shard: Shard, chosen: NDArray[np.int64]) -> Batch:
    """The batch of these rows, without the last token of each, behind which nothing follows."""
    lengths = shard.lengths[chosen]
    width = int(lengths.max()) - 1
    # Where each token of the batch lies in the shard, and in which row and column it belongs.
    rows = np.repeat(np.arange(len(chosen)), lengths)
    columns = np.arange(int(lengths.sum())) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    source = shard.starts[chosen][rows] + columns
    inputs = columns < width

    def laid(values: NDArray[np.integer]) -> NDArray[np.int32]:
        out = np.zeros((len(chosen), width), dtype=np.int32)
        out[rows[inputs], columns[inputs]] = values[source][inputs]
        return out

    targets = shard.learnt[source] & (columns > 0)
    positions = (rows[targets] * width + columns[targets] - 1).astype(np.int32)
    branches = laid(shard.branches)
    plain = not branches.any()
    return Batch(
        laid(shard.ids),
        positions,
        shard.ids[source][targets].astype(np.int32),
        None if plain else laid(shard.places),
        None if plain else branches,
    )


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
    print(f"{len(shard)} rows, {len(shard.ids)} tokens, {int(shard.learnt.sum())} learnt")


if __name__ == "__main__":
    main()
