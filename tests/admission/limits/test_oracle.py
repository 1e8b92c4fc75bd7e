"""Many payers, every bound at once, against a brute-force bookkeeper that remembers everything."""

from dataclasses import dataclass, field, replace

from hypothesis import given, settings
from hypothesis import strategies as st

from glmstudio.admission.limits import Admission, Limiter
from glmstudio.admission.limits.window import WINDOW_MS
from glmstudio.admission.payer import Payer, PayerLimits
from glmstudio.catalogue.catalogue import load_catalogue
from glmstudio.core.model_card import Family, RateLimits
from glmstudio.errors import RateLimited
from glmstudio.storage.limits import Figures

CARD = replace(load_catalogue().all(Family.ZHIPU)[0], rate_limits=RateLimits(None, None, None))
MODEL = ("zhipu", CARD.id)


@dataclass
class Book:
    """All that ever counted in one scope."""

    requests: list[int] = field(default_factory=list)
    tokens: list[list[int]] = field(default_factory=list)
    running: int = 0

    def fits(self, figures: Figures, tokens: int, now: int) -> bool:
        requests_max, tokens_max, in_flight_max = figures
        recent = sum(at > now - WINDOW_MS for at in self.requests)
        held = sum(amount for at, amount in self.tokens if at > now - WINDOW_MS)
        return (
            (requests_max is None or recent + 1 <= requests_max)
            and (tokens_max is None or held + min(max(tokens, 1), tokens_max) <= tokens_max)
            and (in_flight_max is None or self.running + 1 <= in_flight_max)
        )


@dataclass
class Running:
    """One admitted request, and what it counted where: (book, its request or None, its token entries)."""

    admission: Admission
    parts: list[tuple[Book, int | None, list[list[int]] | None]]

    def correct(self, tokens: int, now: int) -> None:
        self.admission.correct(tokens)
        for book, _, entries in self.parts:
            if entries is None:
                continue
            booked = sum(amount for _, amount in entries)
            if tokens > booked:
                entries.append([now, tokens - booked])
                book.tokens.append(entries[-1])
            for entry in reversed(entries):
                back = min(entry[1], max(sum(amount for _, amount in entries) - tokens, 0))
                entry[1] -= back

    def release(self) -> None:
        self.admission.release()
        for book, _, _ in self.parts:
            book.running -= 1

    def cancel(self) -> None:
        self.admission.cancel()
        for book, at, entries in self.parts:
            book.running -= 1
            if at is not None:
                book.requests.remove(at)
            for entry in entries or ():
                entry[1] = 0


FIGURE = st.none() | st.integers(1, 4)
FIGURES = st.builds(Figures, FIGURE, st.none() | st.integers(1, 50), st.none() | st.integers(1, 3))
STEP = st.tuples(
    st.sampled_from(["admit", "admit", "admit", "correct", "release", "cancel"]),
    st.integers(0, 5),
    st.integers(0, 30),
    st.sampled_from([0, 0, 1, 240, 1_000, 20_000, 59_999, 60_000]),
)


@settings(max_examples=150)
@given(st.lists(FIGURES, min_size=6, max_size=6), st.lists(STEP, max_size=60))
def test_the_limiter_agrees_with_brute_force(
    figures: list[Figures], steps: list[tuple[str, int, int, int]]
) -> None:
    """Admitted exactly when every bound of every scope holds, whatever was corrected, released, cancelled."""
    now = 0
    limiter = Limiter(lambda: now)
    key_a, key_b, lab, office, account, model = figures
    payers = [
        Payer(key, "n", "acme", workspace, limits=PayerLimits(own, shared, account, {MODEL: model}))
        for key, own, workspace, shared in (
            ("a", key_a, "lab", lab),
            ("b", key_b, "lab", lab),
            ("c", Figures(), "office", office),
        )
    ]
    books: dict[tuple[str, ...], Book] = {}
    running: list[Running] = []
    for action, pick, tokens, gap in steps:
        now += gap
        if action == "admit":
            payer = payers[pick % 3]
            bounds = [
                (books.setdefault(name, Book()), found)
                for name, found in (
                    (("key", payer.key_id), payer.limits.key),
                    (("workspace", payer.workspace_id), payer.limits.workspace),
                    (("account",), account),
                    (("model",), model),
                )
                if found != Figures()
            ]
            fits = all(book.fits(found, tokens, now) for book, found in bounds)
            try:
                admission = limiter.admit(payer, CARD, tokens)
            except RateLimited:
                assert not fits
                continue
            assert fits
            parts: list[tuple[Book, int | None, list[list[int]] | None]] = []
            for book, found in bounds:
                book.running += 1
                if found.requests_per_minute is not None:
                    book.requests.append(now)
                entries = None
                if found.tokens_per_minute is not None:
                    entries = [[now, min(max(tokens, 1), found.tokens_per_minute)]]
                    book.tokens.append(entries[0])
                parts.append((book, now if found.requests_per_minute is not None else None, entries))
            running.append(Running(admission, parts))
        elif running:
            chosen = running[pick % len(running)]
            if action == "correct":
                chosen.correct(tokens, now)
            else:
                running.remove(chosen)
                chosen.release() if action == "release" else chosen.cancel()
