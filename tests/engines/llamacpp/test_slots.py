"""Which slot an answer gets: what an account has sent is found again by that account alone."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from glmstudio.engines.llamacpp.slots import HEAD_CHARACTERS_MAX, Slot, Slots, common_length, head_of


def answer(slots: Slots, owner: str, head: str) -> tuple[int, bool]:
    """One answer from seat to end: its slot, and whether it might find something there."""
    slot = slots.take(owner, head)
    warm = slot.owner == owner
    slot.owner, slot.head = owner, head
    slots.give_back(slot)
    return slot.number, warm


def test_a_longer_prompt_goes_where_its_beginning_was_read() -> None:
    """A conversation comes back to its slot, whatever others did meanwhile."""
    slots = Slots(4)
    first, _ = answer(slots, "a", "system. question one")
    other, _ = answer(slots, "a", "another talk altogether")
    assert other != first
    assert answer(slots, "a", "system. question one. answer. question two") == (first, True)
    assert answer(slots, "a", "another talk altogether, longer") == (other, True)


def test_a_short_common_beginning_does_not_cost_a_conversation() -> None:
    """Every prompt begins with the same tags; that alone sends nobody to a slot that holds something long."""
    slots = Slots(2)
    first, _ = answer(slots, "a", "[gMASK]<sop><|user|>" + "long " * 100)
    assert answer(slots, "a", "[gMASK]<sop><|user|>hi")[0] != first


def test_the_longest_unused_slot_is_given_to_strangers() -> None:
    """And nothing that it holds may be found by them."""
    slots = Slots(2)
    first, _ = answer(slots, "a", "one")
    second, _ = answer(slots, "a", "two")
    assert answer(slots, "b", "one") == (first, False)
    assert answer(slots, "c", "one") == (second, False)
    assert answer(slots, "b", "one") == (first, True)


def test_a_slot_of_an_answer_that_was_never_heard_of_is_nobodys() -> None:
    """It may still hold what an earlier owner sent."""
    slots = Slots(1)
    answer(slots, "a", "secret")
    slot = slots.take("b", "secret")
    slots.give_back(slot)  # b left before the engine began
    assert slots.take("b", "secret").owner is None


def test_a_new_child_holds_nothing() -> None:
    """Slots are forgotten, not lost."""
    slots = Slots(2)
    answer(slots, "a", "one")
    slots.forget()
    assert [slots.take("a", "one").owner, slots.take("a", "one").owner] == [None, None]


owners = st.sampled_from("abc")
heads = st.text("xy", max_size=6)


@given(st.lists(st.tuples(owners, heads, st.booleans()), max_size=30), st.integers(1, 4))
def test_nobody_ever_finds_what_another_sent(asked: list[tuple[str, str, bool]], count: int) -> None:
    """Against a record of what each slot really holds, through any sequence of answers, some unheard of."""
    slots = Slots(count)
    held: dict[int, str] = {}
    running: list[Slot] = []
    for owner, head, heard in asked:
        if len(running) == count:
            slots.give_back(running.pop(0))
        slot = slots.take(owner, head)
        assert slot.owner is None or held[slot.number] == owner
        slot.owner = None
        if heard:
            slot.owner = held[slot.number] = owner
            slot.head = head
        running.append(slot)
    assert len({slot.number for slot in running}) == len(running)


def test_the_head_of_a_prompt_is_its_text_up_to_the_first_ids() -> None:
    """And no more than is compared."""
    assert head_of(("one", "two", (1, 2), "three")) == "onetwo"
    assert head_of(()) == ""
    assert len(head_of(("x" * HEAD_CHARACTERS_MAX, "y"))) == HEAD_CHARACTERS_MAX
    assert head_of(("x" * (HEAD_CHARACTERS_MAX - 1), "yz")).endswith("xy")


@given(st.text("ab"), st.text("ab"), st.text("ab"))
def test_common_length_is_that_of_the_longest_common_beginning(common: str, left: str, right: str) -> None:
    """Against counting character by character."""
    left, right = common + left, common + right
    counted = 0
    while counted < min(len(left), len(right)) and left[counted] == right[counted]:
        counted += 1
    assert common_length(left, right) == counted
