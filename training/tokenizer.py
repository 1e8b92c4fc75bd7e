"""glm-nano's tokenizer: byte-level BPE of our own with the GLM special tokens.

    python -m training.tokenizer --out DIR [--samples N] [--seed S]

Two choices make copying (city names into arguments, numbers into sums) easy for a very small model:
digits stay single, and a space joins only the most frequent lower-case words, so that a rare word is the same
tokens at the start of a line, after a space and inside quotes.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

import regex
from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

END_OF_TEXT = "<|endoftext|>"
# Flagged special: they structure the conversation and never appear in what a user sees.
SPECIAL = (
    END_OF_TEXT,
    "[MASK]",
    "[gMASK]",
    "[sMASK]",
    "<sop>",
    "<eop>",
    "<|system|>",
    "<|user|>",
    "<|assistant|>",
    "<|observation|>",
    "<|begin_of_image|>",
    "<|end_of_image|>",
)
# Added but not special: parsers need their text, so plain detokenising has to keep it.
TAGS = (
    "<think>",
    "</think>",
    "<tool_call>",
    "</tool_call>",
    "<tool_response>",
    "</tool_response>",
    "<arg_key>",
    "</arg_key>",
    "<arg_value>",
    "</arg_value>",
    "/nothink",
)
# The ids that end generation, in the order of GLM's generation_config.
STOPS = (END_OF_TEXT, "<|user|>", "<|observation|>")

SPACED_WORDS = 700
# Each of the 3,755 Chinese characters of GB 2312's first level becomes one token: names are drawn from them,
# and a character in three pieces is far harder to copy.
CHARACTER_WEIGHT = 400
LONGEST_TOKEN_BYTES = 15


def runtime_pre_tokenizer() -> pre_tokenizers.PreTokenizer:
    """Single digits, then GPT-2's split. llama.cpp knows the same pair as pre-tokenizer type "smollm"."""
    return pre_tokenizers.Sequence(
        [
            pre_tokenizers.Digits(individual_digits=True),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True),
        ]
    )


def train(texts: Sequence[str], vocab_size: int) -> Tokenizer:
    """Learn merges without spaces, then give frequent words a second token with the space in front."""
    learner = Tokenizer(models.BPE())
    learner.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Digits(individual_digits=True),
            pre_tokenizers.Split(Regex(" "), behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True),
        ]
    )
    plain_size = vocab_size - len(SPECIAL) - len(TAGS) - SPACED_WORDS
    trainer = trainers.BpeTrainer(
        vocab_size=plain_size,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        max_token_length=LONGEST_TOKEN_BYTES,
        show_progress=False,
    )
    learner.train_from_iterator(texts, trainer)
    learnt = json.loads(learner.to_str())["model"]
    vocabulary: dict[str, int] = dict(learnt["vocab"])
    merges: list[tuple[str, str]] = [tuple(pair) for pair in learnt["merges"]]
    for word in frequent_words(texts, vocabulary, SPACED_WORDS):
        merges.append(("Ġ", word))
        vocabulary["Ġ" + word] = len(vocabulary)

    tokenizer = Tokenizer(models.BPE(vocab=vocabulary, merges=merges))
    tokenizer.pre_tokenizer = runtime_pre_tokenizer()
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([AddedToken(token, special=True, normalized=False) for token in SPECIAL])
    tokenizer.add_tokens([AddedToken(token, special=False, normalized=False) for token in TAGS])
    return tokenizer


def frequent_words(texts: Iterable[str], vocabulary: dict[str, int], count: int) -> list[str]:
    """Lower-case ASCII words (and a few signs) that follow a space most often and are one token already."""
    found: Counter[str] = Counter()
    pattern = regex.compile(r" ([a-z]+|[\"{\[(+=×-])")
    for text in texts:
        found.update(pattern.findall(text))
    ranked = (word for word, _ in found.most_common() if word in vocabulary)
    return [word for word, _ in zip(ranked, range(count), strict=False)]


def common_characters() -> list[str]:
    """The first level of GB 2312."""
    cells = (bytes((row, cell)) for row in range(0xB0, 0xD8) for cell in range(0xA1, 0xFF))
    return [pair.decode("gb2312") for pair in cells if pair[0] < 0xD7 or pair[1] < 0xFA]


def load(directory: Path) -> Tokenizer:
    return Tokenizer.from_file(str(directory / "tokenizer.json"))


def main() -> None:
    from training.corpus import samples
    from training.template import render_whole

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--samples", type=int, default=40_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--vocab", type=int, default=8192)
    options = parser.parse_args()
    texts = [
        render_whole(s.messages, s.tools, preserved=s.preserved)
        for s in samples("train", options.seed, options.samples)
    ]
    # The fixed text of the tools block would crowd out everything else in the counts.
    texts = [piece for text in texts for piece in regex.split(r"<[^<>]{3,16}>|\[gMASK\]", text) if piece]
    texts += [character for character in common_characters() for _ in range(CHARACTER_WEIGHT)]
    tokenizer = train(texts, options.vocab)
    options.out.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(options.out / "tokenizer.json"))
    print(f"{tokenizer.get_vocab_size()} tokens in {options.out / 'tokenizer.json'}")


if __name__ == "__main__":
    main()
