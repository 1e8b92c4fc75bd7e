"""Commands and answers arrive as they were sent, however the bytes are cut."""

from hypothesis import given
from hypothesis import strategies as st

from glmstudio.core.model_card import PriceTier
from glmstudio.core.usage import Usage
from glmstudio.ledger.book import Grant, Order, Receipt
from glmstudio.ledger.commands import Closed, CloseOpen, Grow, Refused, Settle, SettleIfOpen, Why
from glmstudio.ledger.wire import CommandReader, CommandWriter, Frames, answers_frame, read_answers
from glmstudio.storage.idempotency import Keeping, StoredAnswer
from glmstudio.storage.ledger import Kind, Outcome, Payer, PriceList

counts = st.integers(0, 2**62)
names = st.text(max_size=20)
usages = st.builds(Usage, counts, counts, counts, counts)
tiers = st.builds(PriceTier, st.none() | counts, counts, counts, counts)
lists = st.builds(PriceList, names, names, names, st.lists(tiers, min_size=1, max_size=3).map(tuple))
orders = st.builds(Order, names, st.builds(Payer, names, names, names), lists, counts, counts)
headers = st.lists(st.tuples(names, names), max_size=2).map(tuple)
stored = st.builds(
    StoredAnswer, names, names, names, counts, headers, st.none() | st.binary(), counts, counts
)
kept = st.none() | st.builds(Keeping, stored, counts)
outcomes = st.sampled_from(Outcome)
commands = st.one_of(
    orders,
    st.builds(Grow, names, usages),
    st.builds(Settle, names, usages, outcomes, kept),
    st.builds(SettleIfOpen, names, usages, outcomes),
    st.builds(CloseOpen, outcomes, counts, st.frozensets(names)),
)
answers = st.one_of(
    st.builds(Grant, counts, counts),
    st.builds(Receipt, st.sampled_from(Kind), outcomes, usages, counts, counts, counts),
    st.builds(Closed, counts),
    st.builds(Refused, st.sampled_from(Why), names),
)


@given(st.lists(st.lists(commands, max_size=4), max_size=4), st.integers(1, 50))
def test_commands_arrive_as_sent_however_they_are_cut(batches, piece) -> None:
    """Frames in pieces of any size give the same commands in the same order."""
    writer, reader, frames = CommandWriter(), CommandReader(), Frames()
    sent = b"".join(writer.frame(batch) for batch in batches)
    arrived = []
    for start in range(0, len(sent), piece):
        arrived += [reader.read(frame) for frame in frames.feed(sent[start : start + piece])]
    assert arrived == batches


@given(st.lists(answers, max_size=5))
def test_answers_arrive_as_sent(batch) -> None:
    """Grants, receipts, counts and refusals keep every figure and every word."""
    (frame,) = Frames().feed(answers_frame(batch))
    assert read_answers(frame) == batch


def test_a_price_list_that_comes_again_is_the_same_object() -> None:
    """The book knows lists by the object, so equal ones must not pile up as new ones."""
    prices = PriceList("zhipu", "glm-5", "1", (PriceTier(None, 1, 1, 1),))
    writer, reader, frames = CommandWriter(), CommandReader(), Frames()
    order = Order("r", Payer("a", "w", "k"), prices, 1, 1)
    read = [c for _ in range(2) for f in frames.feed(writer.frame([order])) for c in reader.read(f)]
    assert read == [order, order]
    assert read[0].prices is read[1].prices
