"""What a training step is made of: rows of tokens, texts that share a beginning, batches and targets."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from training import data, tokenizer
from training.corpus import samples
from training.template import render_whole

CHECKPOINT = Path(__file__).parents[2] / "training/checkpoint"
BATCH_TOKENS = 1024


@pytest.fixture(scope="module")
def words():
    return tokenizer.load(CHECKPOINT)


@pytest.fixture(scope="module")
def shard(words):
    return data.build(words, "rows", 150, "last")


def texts(groups):
    """The texts that rows are made of, as token ids and marks."""
    for group in groups:
        ids = [np.array(text, dtype=np.uint16) for text, _ in group]
        yield ids, [np.arange(len(text)) >= learnt for text, learnt in group]


@st.composite
def groups(draw):
    """Texts with one beginning, each with the place from which on it is learnt."""
    token = st.integers(0, 3)
    beginning = draw(st.lists(token, min_size=1, max_size=8))
    out = []
    for _ in range(draw(st.integers(1, 5))):
        own = draw(st.lists(token, min_size=3, max_size=8))
        text = [*beginning, *own]
        out.append((text, draw(st.integers(2, len(text) - 1))))
    return out


@given(st.lists(groups(), min_size=1, max_size=4))
def test_every_text_can_be_read_back_from_its_row_in_its_own_places(drawn):
    for ids, marks in texts(drawn):
        row = data.row(ids, marks)
        for number, (text, mark) in enumerate(zip(ids, marks, strict=True), 1):
            mine = (row.branches == 0) | (row.branches == (number if len(ids) > 1 else 0))
            assert row.ids[mine].tolist() == text.tolist()
            assert row.learnt[mine].tolist() == mark.tolist()
            assert row.places[mine].tolist() == list(range(len(text)))


@given(st.lists(groups(), min_size=1, max_size=6))
def test_each_learnt_token_is_predicted_by_the_one_before_it_in_its_own_text(drawn):
    rows = [data.row(ids, marks) for ids, marks in texts(drawn)]
    whole = data.Shard(
        *(
            np.concatenate([getattr(r, name) for r in rows])
            for name in ("ids", "learnt", "places", "branches")
        ),
        np.cumsum([0, *(len(r.ids) for r in rows)]),
    )
    batch = data.padded(whole, np.arange(len(rows)))
    seen = []
    for position, target in zip(batch.positions.tolist(), batch.targets.tolist(), strict=True):
        at, column = divmod(position, batch.ids.shape[1])
        branch = 0 if batch.branches is None else int(batch.branches[at, column])
        place = column if batch.places is None else int(batch.places[at, column])
        seen.append((at, branch, place + 1, int(batch.ids[at, column]), target))
    wanted = []
    for at, (ids, marks) in enumerate(texts(drawn)):
        for number, (text, mark) in enumerate(zip(ids, marks, strict=True), 1):
            branch = number if len(ids) > 1 else 0
            wanted += [(at, branch, p, int(text[p - 1]), int(text[p])) for p in np.flatnonzero(mark)]
    assert sorted(seen) == sorted(wanted)


def test_a_shared_beginning_is_read_once(words):
    sample = next(samples("train", 3, 1, {"choices": 1}))
    every = [sample, *sample.beside]
    whole = [words.encode(render_whole(s.messages, s.tools), add_special_tokens=False).ids for s in every]
    ids = [np.array(text, dtype=np.uint16) for text in whole]
    row = data.row(ids, [data.learnt_tokens(text, words) for text in ids])
    shared = int((row.branches == 0).sum())
    assert "</tools>" in words.decode(row.ids[:shared].tolist(), skip_special_tokens=False)
    assert len(row.ids) == shared + sum(len(text) - shared for text in whole) < 0.6 * sum(map(len, whole))


def test_what_is_learnt_is_what_the_model_writes(words):
    """From behind the think tag to the role token that ends the turn, and nothing else."""
    text = "[gMASK]<sop><|user|>Hi<|assistant|><think>So.</think>Hello!<|user|>2+2?<|assistant|></think>4"
    text += "<|user|>"
    ids = np.array(words.encode(text, add_special_tokens=False).ids, dtype=np.uint16)
    marked = words.decode(ids[data.learnt_tokens(ids, words)].tolist(), skip_special_tokens=False)
    assert marked == "So.</think>Hello!<|user|>4<|user|>"


def test_batches_hold_every_row_once_within_their_bound_and_branches_keep_to_themselves(shard):
    found = list(data.batches(shard, BATCH_TOKENS, np.random.default_rng(1)))
    assert sorted(np.concatenate(found).tolist()) == list(range(len(shard)))
    kinds = set()
    for chosen in found:
        assert len(chosen) == 1 or len(chosen) * shard.lengths[chosen].max() <= BATCH_TOKENS
        branched = {bool(shard.branches[shard.starts[i + 1] - 1]) for i in chosen}
        assert len(branched) == 1
        kinds |= branched
        batch = data.padded(shard, chosen)
        assert (batch.branches is not None) == (batch.places is not None) == branched.pop()
    assert kinds == {True, False}


def test_a_shard_comes_back_from_its_file(shard, tmp_path):
    data.save(shard, tmp_path / "data/0001.npz")
    again = data.load(tmp_path / "data/0001.npz")
    for name, array in vars(shard).items():
        assert np.array_equal(array, getattr(again, name)), name
