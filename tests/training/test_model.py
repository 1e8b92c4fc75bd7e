"""Texts that share their beginning are computed as if each stood alone. Needs the `train` extra."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is no part of the test extra")


def test_a_token_sees_the_beginning_and_its_own_text_only():
    from training.model import visible

    seen = visible(torch.tensor([[0, 0, 1, 1, 2]]))[0, 0].int().tolist()
    assert seen == [[1, 0, 0, 0, 0], [1, 1, 0, 0, 0], [1, 1, 1, 0, 0], [1, 1, 1, 1, 0], [1, 1, 0, 0, 1]]


def test_a_row_of_texts_gives_what_each_text_gives_alone():
    from training import data
    from training.model import GlmNano, NanoConfig

    torch.manual_seed(1)
    model = GlmNano(NanoConfig(vocab_size=64, hidden_size=32, intermediate_size=48, num_hidden_layers=3))
    rng = np.random.default_rng(2)
    beginning = rng.integers(0, 64, 9)
    ids = [np.concatenate((beginning, rng.integers(0, 64, n))).astype(np.uint16) for n in (5, 8, 3)]
    marks = [np.arange(len(text)) >= 11 for text in ids]

    def hidden(row):
        batch = data.padded(data.Shard(*vars(row).values(), np.array([0, len(row.ids)])), np.array([0]))
        parts = {k: torch.from_numpy(v).long() for k, v in vars(batch).items() if v is not None}
        del parts["targets"]
        return model.hidden(**parts)

    together = hidden(data.row(ids, marks))
    alone = torch.cat([hidden(data.row([text], [mark])) for text, mark in zip(ids, marks, strict=True)])
    assert together.shape == alone.shape
    assert torch.allclose(together, alone, atol=1e-4)
