"""The tokens that training copies: all of them, and none that a held-out example asks for as a word."""

from __future__ import annotations

import json
import random
from collections import Counter

from training.corpus import packs, pieces, vocabulary, words


def test_pieces_are_tokens_and_each_is_of_its_script():
    """What is drawn is a token by itself, and no token of a script is left out."""
    known = json.loads(pieces.TOKENIZER.read_text("utf-8"))["model"]["vocab"]
    assert all(piece in known for piece in pieces.latin())
    assert {"cast", "medi", "tion"} <= set(pieces.latin())
    assert all(len(piece) == 1 for piece in pieces.han())
    assert len(pieces.han()) > 3700  # the first level of GB 2312
    assert {"です", "モデル", "か"} <= set(pieces.eastern())
    assert not set(pieces.han()) & set(pieces.eastern())


def test_every_piece_is_copied_about_as_often_as_any_other():
    """Ordinary words leave a fifth of the tokens nearly untouched; rows to repeat must not."""
    rng = random.Random(4)
    seen = Counter(char for _ in range(4000) for char in words.pieced_han(rng, 20))
    assert min(seen[char] for char in pieces.han()) > 2
    text = " ".join(packs.strings(rng, "train").expect["text"] for _ in range(3000))
    assert sum(piece in text for piece in pieces.latin()) > 0.97 * len(pieces.latin())


def test_no_pieced_word_is_held_out():
    """A held-out word may be made of the same tokens; it never comes up whole, nor does an invented one."""
    rng = random.Random(5)
    drawn = [words.pieced(rng) for _ in range(20_000)] + [words.pieced_han(rng, 2) for _ in range(20_000)]
    small = [words.ascii_word(rng, "train") for _ in range(20_000)]
    assert not [word for word in small if vocabulary.is_kept_out(word)]
    assert not [word for word in drawn if "None" in word]  # a test looks for it, as a value left out
    assert not [word for word in drawn if vocabulary.is_kept_out(word)]
    assert not [word for word in drawn if sum(map(ord, word)) % 7 == 3]  # the mark of held-out invented ones
