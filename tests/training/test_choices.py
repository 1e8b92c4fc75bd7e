"""One list of functions, many first messages: each conversation is whole, and they differ in the choice."""

from __future__ import annotations

import random
from collections import Counter

import pytest

from training.checks import passes
from training.corpus import choices
from training.template import END_OF_ANSWER, END_OF_CALLS, render_prompt, render_whole


def drawn(split="train", count=250):
    rng = random.Random(4)
    return [choices.generate(rng, split) for _ in range(count)]


@pytest.mark.parametrize("split", ["train", "plain"])
def test_every_conversation_of_a_list_passes_its_own_check(split):
    for sample in drawn(split):
        for one in (sample, *sample.beside):
            prompt = render_prompt(one.prompt, one.tools, thinking=one.thinking)
            whole = render_whole(one.messages, one.tools)
            assert whole.startswith(prompt)
            raw = whole.removeprefix(prompt).removesuffix(END_OF_CALLS).removesuffix(END_OF_ANSWER)
            assert passes(one, raw, stopped=True, thinking=one.thinking) is None, (one.expect, raw)


def test_the_conversations_of_a_list_share_functions_and_system_prompt():
    for sample in drawn():
        assert all(one.tools == sample.tools for one in sample.beside)
        assert {tuple(m["content"] for m in one.prompt[:-1]) for one in sample.beside} == {
            tuple(m["content"] for m in sample.prompt[:-1])
        }


@pytest.mark.parametrize("split", ["train", "plain"])
def test_no_list_has_two_functions_of_one_name_and_all_are_called(split):
    called = Counter()
    for sample in drawn(split):
        names = [tool["function"]["name"] for tool in sample.tools]
        assert len(set(names)) == len(names)
        made = {name for one in (sample, *sample.beside) for name, _ in one.expect.get("calls", ())}
        assert made <= set(names)
        called[made == set(names)] += 1
    assert called[True] > called[False]


def test_one_call_several_calls_and_none_all_occur_beside_each_other():
    kinds = Counter()
    for sample in drawn():
        for one in (sample, *sample.beside):
            kinds[one.expect["kind"], len(one.expect.get("calls", ())) > 1] += 1
    total = kinds.total()
    assert 0.4 < kinds["calls", False] / total < 0.7
    assert 0.1 < kinds["calls", True] / total < 0.3
    assert 0.15 < kinds["no_call", False] / total < 0.3
