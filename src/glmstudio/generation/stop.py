"""Where an answer ends early: stop texts and stop token sequences, both incremental.

Both hold back only what could still become a stop, and both never let a part of a matched stop through.
They know nothing of reasoning or calls; `turn` shows them the answer only.
"""

from __future__ import annotations

from collections.abc import Sequence

from glmstudio.engines.protocol import Piece


class StopTexts:
    """Finds the first of several texts in a stream of text."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = tuple(text for text in texts if text)
        self._held = ""

    def feed(self, text: str) -> tuple[str, bool]:
        """What may be shown now, and whether a stop text was reached (nothing may follow then)."""
        text = self._held + text
        hits = [(at + len(stop), at) for stop in self._texts if (at := text.find(stop)) >= 0]
        if hits:  # the one that is complete first, as it would be character by character
            self._held = ""
            return text[: min(hits)[1]], True
        keep = max((_overlap(text, stop) for stop in self._texts), default=0)
        self._held = text[len(text) - keep :]
        return text[: len(text) - keep], False

    def release(self) -> str:
        """The held tail, when it can no longer become a stop."""
        held, self._held = self._held, ""
        return held


def _overlap(text: str, stop: str) -> int:
    """The length of the longest tail of `text` that is a proper prefix of `stop`."""
    for size in range(min(len(text), len(stop) - 1), 0, -1):
        if text.endswith(stop[:size]):
            return size
    return 0


class StopTokens:
    """Finds the first of several token id sequences in a stream of pieces of one token each."""

    def __init__(self, sequences: Sequence[tuple[int, ...]]) -> None:
        self._sequences = tuple(sequence for sequence in sequences if sequence)
        self._held: list[Piece] = []

    def feed(self, piece: Piece) -> tuple[list[Piece], bool]:
        """The pieces that may pass now, and whether a stop sequence was reached. A piece whose token is not
        told, or that has several, is in no sequence."""
        if len(piece.token_ids) != 1:
            return [*self.release(), piece], False
        self._held.append(piece)
        ids = [id for held in self._held for id in held.token_ids]
        tails = [tuple(ids[start:]) for start in range(len(ids))]
        for start, tail in enumerate(tails):
            if tail in self._sequences:
                passed, self._held = self._held[:start], []
                return passed, True
        for start, tail in enumerate(tails):
            if any(sequence[: len(tail)] == tail for sequence in self._sequences):
                passed, self._held = self._held[:start], self._held[start:]
                return passed, False
        passed, self._held = self._held, []
        return passed, False

    def release(self) -> list[Piece]:
        held, self._held = self._held, []
        return held
