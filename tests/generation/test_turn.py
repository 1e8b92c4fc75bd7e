"""One answer without any engine: scripted pieces go in, events and counts come out."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from glmstudio.core.events import Event, Finished, FinishReason, ReasoningDelta, TextDelta, ToolCallCompleted
from glmstudio.core.request import (
    AnswerFormat,
    ChatRequest,
    Message,
    ResponseFormat,
    Role,
    Sampling,
    Stop,
    Thinking,
    Tool,
    ToolChoice,
    ToolMode,
)
from glmstudio.engines.protocol import Ended, EndReason, EngineEvent, Gbnf, JsonGrammar, Piece, PromptRead
from glmstudio.generation.turn import THINK_TAG_TOKENS_MAX, Run, Turn, Verdict
from glmstudio.glm.layout import Layout
from glmstudio.glm.render import RenderedPrompt

WEATHER = Tool(
    "get_weather",
    {"type": "object", "properties": {"city": {"type": "string"}}},
    {"type": "function", "function": {"name": "get_weather"}},
)
PROMPT = "[gMASK]<sop><|user|>hi<|assistant|>"


def chat(**changes: object) -> ChatRequest:
    plain = ChatRequest(
        model="glm-5",
        messages=(Message(Role.USER, "hi"),),
        sampling=Sampling(),
        thinking=Thinking(enabled=True, budget=1000),
        max_answer_tokens=1000,
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


def not_thinking(**changes: object) -> ChatRequest:
    return chat(thinking=Thinking(enabled=False, budget=1), **changes)


def turn_for(request: ChatRequest, layout: Layout = Layout.GLM_4_7, **bounds: int) -> Turn:
    opens = layout is Layout.GLM_4_7 and request.thinking.enabled
    tail = {Layout.GLM_4_7: "<think>" if opens else "</think>", Layout.GLM_4_5: "", Layout.GLM_0414: ""}[
        layout
    ]
    rendered = RenderedPrompt(pieces=(PROMPT + tail,), thinking_open=opens)
    return Turn(request, rendered, layout, (f"call_{n}" for n in itertools.count(1)).__next__, **bounds)


class Play:
    """Plays a turn: each run gets the next list of texts, one token each, with ids counting from 100."""

    def __init__(self, turn: Turn, *runs: Sequence[str], end: EndReason = EndReason.STOP) -> None:
        self.runs: list[Run] = []
        self.events: list[Event] = []
        self.usages = []
        ids = itertools.count(100)
        for texts in runs:
            assert turn.verdict in (Verdict.GO, Verdict.AGAIN)
            self.runs.append(turn.next_run())
            batch: list[EngineEvent] = [PromptRead(10, 3)]
            batch += [Piece(text, 1, (next(ids),)) for text in texts]
            for events, usage in turn.feed([*batch, Ended(end)]):
                self.events += events
                self.usages.append(usage)
        assert turn.verdict is Verdict.DONE
        self.usage = turn.usage

    def texts(self, kind: type) -> str:
        return "".join(event.text for event in self.events if isinstance(event, kind))

    @property
    def finish(self) -> FinishReason:
        last = self.events[-1]
        assert isinstance(last, Finished)
        return last.reason


def test_a_thought_and_an_answer_are_told_apart_and_counted() -> None:
    """Tokens inside the thought are reasoning; its closing tag is generated but neither thought nor
    answer."""
    play = Play(turn_for(chat()), ["a ", "thought", "</think>", "an ", "answer"])
    assert play.texts(ReasoningDelta) == "a thought"
    assert play.texts(TextDelta) == "an answer"
    assert play.finish is FinishReason.STOP
    assert play.usage == (10, 3, 5, 2)


@pytest.mark.parametrize(("asked", "served"), [(1000, 3), (3, 1000)])
def test_the_smaller_of_the_callers_and_the_deployments_bound_ends_the_thought(
    asked: int, served: int
) -> None:
    """A checkpoint that names its longest thought is not let run on, whatever the caller allows."""
    request = chat(thinking=Thinking(enabled=True, budget=asked))
    turn = turn_for(request, thought_tokens_max=served)
    assert turn.output_tokens_max == turn_for(not_thinking()).output_tokens_max + 3 + THINK_TAG_TOKENS_MAX
    play = Play(turn, ["x"] * 9, ["yes"])
    assert (play.texts(ReasoningDelta), play.texts(TextDelta)) == ("xxx", "yes")
    assert play.usage.reasoning_tokens == 3


@pytest.mark.parametrize("budget", [1, 2, 5])
def test_the_thinking_budget_is_exact_to_the_token(budget: int) -> None:
    """After exactly `budget` reasoning tokens the thought is closed and the same sequence goes on."""
    request = chat(thinking=Thinking(enabled=True, budget=budget))
    play = Play(turn_for(request), ["x"] * 9, ["an ", "answer"])
    assert play.texts(ReasoningDelta) == "x" * budget
    assert play.texts(TextDelta) == "an answer"
    assert play.usage.reasoning_tokens == budget
    assert play.runs[1].prompt == (PROMPT + "<think>", tuple(range(100, 100 + budget)), "</think>")
    assert play.runs[1].continued == "x" * budget + "</think>"


def test_a_thought_that_closes_within_its_budget_is_left_alone() -> None:
    """A closing tag as the very next token after the budget's last one makes no difference to the reader."""
    request = chat(thinking=Thinking(enabled=True, budget=3))
    play = Play(turn_for(request), ["x", "y", "</think>", "ok"])
    assert (play.texts(ReasoningDelta), play.texts(TextDelta), len(play.runs)) == ("xy", "ok", 1)


def test_max_tokens_bounds_the_answer_and_not_the_thought() -> None:
    """The thought is free of it; the answer stops at exactly that many tokens, with length."""
    play = Play(turn_for(chat(max_answer_tokens=2)), ["t"] * 50 + ["</think>"] + ["a"] * 50)
    assert play.texts(ReasoningDelta) == "t" * 50
    assert play.texts(TextDelta) == "aa"
    assert play.finish is FinishReason.LENGTH
    assert play.runs[0].max_tokens >= 50 + 2


def test_max_total_tokens_bounds_both_together() -> None:
    """The sum of thought and answer stops at the bound, even inside the thought."""
    play = Play(turn_for(chat(max_total_tokens=4)), ["t"] * 50)
    assert (play.texts(ReasoningDelta), play.finish) == ("tttt", FinishReason.LENGTH)
    assert play.usage.completion_tokens == 4


def test_without_thinking_a_run_asks_for_exactly_the_answer() -> None:
    """No room is added for a thought that is not coming."""
    play = Play(turn_for(not_thinking(max_answer_tokens=7)), ["hello"])
    assert play.runs[0].max_tokens == 7
    assert play.texts(TextDelta) == "hello"


def test_a_stop_text_ends_the_answer_and_is_not_shown() -> None:
    """Wherever the stop text is cut into pieces, nothing of it and nothing after it appears."""
    play = Play(turn_for(not_thinking(stop=Stop(("END",)))), ["one E", "N", "D two"])
    assert (play.texts(TextDelta), play.finish) == ("one ", FinishReason.STOP)


@pytest.mark.parametrize("streamed", [True, False])
def test_what_comes_behind_a_stop_text_is_not_counted(streamed: bool) -> None:
    """An answer costs what was written up to its stop text, streamed or whole, however long the batch."""
    play = Play(
        turn_for(not_thinking(stop=Stop(("END",)), stream=streamed)), ["one ", "EN", "D", *["x"] * 50]
    )
    assert play.texts(TextDelta) == "one "
    assert play.usage.completion_tokens == 3


def test_a_stop_text_in_the_thought_is_not_a_stop() -> None:
    """Stop texts are about the answer."""
    play = Play(turn_for(chat(stop=Stop(("END",)))), ["END of thought", "</think>", "answer"])
    assert play.texts(TextDelta) == "answer"


def test_a_held_stop_prefix_is_released_at_the_end() -> None:
    """Text that only began like a stop is part of the answer after all."""
    play = Play(turn_for(not_thinking(stop=Stop(("END",)))), ["the EN"])
    assert play.texts(TextDelta) == "the EN"


def test_stop_token_sequences_end_the_answer_before_them() -> None:
    """Ids 102, 103 in a row stop; a 102 that is not followed by 103 does not."""
    request = not_thinking(stop=Stop(token_ids=((102, 103),)))
    play = Play(turn_for(request), ["a", "b", "c", "d", "e"])
    assert play.texts(TextDelta) == "ab"
    request = not_thinking(stop=Stop(token_ids=((102, 999),)))
    assert Play(turn_for(request), ["a", "b", "c", "d", "e"]).texts(TextDelta) == "abcde"


def test_json_is_enforced_by_grammar_from_the_first_token_without_thinking() -> None:
    """The grammar reaches the engine with its schema."""
    request = not_thinking(response_format=ResponseFormat(AnswerFormat.JSON_SCHEMA, {"type": "object"}))
    play = Play(turn_for(request), ["{}"])
    assert play.runs[0].grammar == JsonGrammar({"type": "object"})


def test_json_while_thinking_is_enforced_once_the_thought_is_closed() -> None:
    """The first run is free; the second goes on after the closing tag, under the grammar."""
    request = chat(response_format=ResponseFormat(AnswerFormat.JSON_OBJECT))
    play = Play(turn_for(request), ["hm", "</think>", "no"], ["{", "}"])
    assert [run.grammar for run in play.runs] == [None, JsonGrammar(None)]
    assert (play.texts(ReasoningDelta), play.texts(TextDelta)) == ("hm", "{}")
    assert play.usage.completion_tokens == 4


TAGGED_JSON = '{"a": "x<tool_call>get_weather</tool_call> <|user|></think><|begin_of_box|>y"}'


@pytest.mark.parametrize("layout", Layout)
@pytest.mark.parametrize("mode", [ToolMode.AUTO, ToolMode.NONE])
@pytest.mark.parametrize("stream", [True, False])
def test_tags_and_roles_inside_a_json_answer_are_data(layout: Layout, mode: ToolMode, stream: bool) -> None:
    """Under the grammar the answer is one JSON text: no call is found in it, nothing is cut from it."""
    request = not_thinking(
        tools=(WEATHER,),
        tool_choice=ToolChoice(mode),
        response_format=ResponseFormat(AnswerFormat.JSON_OBJECT),
        stream=stream,
    )
    pieces = [TAGGED_JSON[at : at + 5] for at in range(0, len(TAGGED_JSON), 5)]
    play = Play(turn_for(request, layout), pieces)
    assert play.texts(TextDelta) == TAGGED_JSON
    assert play.finish is FinishReason.STOP
    assert not any(isinstance(event, ToolCallCompleted) for event in play.events)


def test_tags_inside_json_after_a_thought_are_data_too() -> None:
    """The thought is read as ever; what follows under the grammar is not."""
    request = chat(tools=(WEATHER,), response_format=ResponseFormat(AnswerFormat.JSON_OBJECT))
    play = Play(turn_for(request), ["hm", "</think>"], [TAGGED_JSON])
    assert (play.texts(ReasoningDelta), play.texts(TextDelta)) == ("hm", TAGGED_JSON)


def test_a_named_tool_is_forced_by_prefill_and_grammar() -> None:
    """The prompt goes on with the opened call; the parser sees the same text and yields one call."""
    choice = ToolChoice(ToolMode.NAMED, "get_weather")
    request = not_thinking(tools=(WEATHER,), tool_choice=choice)
    rest = ["<arg_key>city</arg_key>", "<arg_value>Oslo</arg_value>", "</tool_call>"]
    play = Play(turn_for(request), rest)
    assert play.runs[0].prompt[-1] == "<tool_call>get_weather"
    assert isinstance(play.runs[0].grammar, Gbnf)
    calls = [event for event in play.events if isinstance(event, ToolCallCompleted)]
    assert calls == [ToolCallCompleted(0, "call_1", "get_weather", '{"city": "Oslo"}')]
    assert play.finish is FinishReason.TOOL_CALLS


def test_a_named_tool_of_the_layout_without_tags_is_forced_by_its_name() -> None:
    """In 0414 the name on the first line is the opening of a call; the grammar goes on behind it."""
    choice = ToolChoice(ToolMode.NAMED, "get_weather")
    request = not_thinking(tools=(WEATHER,), tool_choice=choice)
    play = Play(turn_for(request, Layout.GLM_0414), ["\n", '{"city": ', '"Oslo"}'])
    assert play.runs[0].prompt[-1] == "get_weather"
    calls = [event for event in play.events if isinstance(event, ToolCallCompleted)]
    assert calls == [ToolCallCompleted(0, "call_1", "get_weather", '{"city": "Oslo"}')]


def test_a_required_tool_is_forced_after_the_thought() -> None:
    """Reasoning finishes first, then the call is opened for the model."""
    request = chat(tools=(WEATHER,), tool_choice=ToolChoice(ToolMode.REQUIRED))
    play = Play(turn_for(request), ["why", "</think>"], ["get_weather</tool_call>"])
    assert play.runs[1].continued == "why</think><tool_call>"
    assert play.texts(ReasoningDelta) == "why"
    assert play.finish is FinishReason.TOOL_CALLS


def test_parallel_calls_can_be_forbidden() -> None:
    """After the first complete call the answer is over."""
    call = "<tool_call>get_weather<arg_key>city</arg_key><arg_value>Oslo</arg_value></tool_call>"
    both = [call, call, " and more"]
    one = Play(turn_for(not_thinking(tools=(WEATHER,), parallel_tool_calls=False)), both)
    two = Play(turn_for(not_thinking(tools=(WEATHER,))), both)
    count = lambda play: sum(isinstance(event, ToolCallCompleted) for event in play.events)  # noqa: E731
    assert (count(one), count(two)) == (1, 2)


def test_a_role_marker_ends_the_answer() -> None:
    """A model that opens the next turn itself is cut there, as at a natural end."""
    play = Play(turn_for(not_thinking()), ["done", "<|user|>", "invented"])
    assert (play.texts(TextDelta), play.finish) == ("done", FinishReason.STOP)


def test_the_older_layout_opens_its_own_thought() -> None:
    """In 4.5 the model writes newline, tag, thought, tag, newline; only the thought and the answer count."""
    turn = turn_for(chat(max_answer_tokens=2), Layout.GLM_4_5)
    play = Play(turn, ["\n", "<think>", "why", "</think>", "\n", "an", "swer", "!"])
    assert play.texts(ReasoningDelta) == "why"
    assert play.usage.reasoning_tokens == 1
    assert play.finish is FinishReason.LENGTH


def test_a_continuation_charges_the_prompt_once() -> None:
    """The second run reads our own text again; usage keeps the first run's prompt counts."""
    request = chat(thinking=Thinking(enabled=True, budget=1))
    play = Play(turn_for(request), ["x", "y"], ["ok"])
    assert (play.usage.prompt_tokens, play.usage.cached_tokens) == (10, 3)


def test_usage_grows_with_every_step() -> None:
    """Each step of a stream carries the counts up to and including it."""
    play = Play(turn_for(not_thinking(stream=True)), ["a", "b", "c"])
    assert [usage.completion_tokens for usage in play.usages[:3]] == [1, 2, 3]


CALL = [
    "<tool_call>",
    "get_weather",
    "<arg_key>",
    "city",
    "</arg_key>",
    "<arg_value>",
    "Oslo",
    "</arg_value>",
]
JSON = ResponseFormat(AnswerFormat.JSON_OBJECT)
REQUIRED = ToolChoice(ToolMode.REQUIRED)


@pytest.mark.parametrize("layout", [Layout.GLM_4_5, Layout.GLM_4_7])
@pytest.mark.parametrize("closes", [True, False])
def test_a_call_in_a_thought_is_thought_where_json_is_due(layout: Layout, closes: bool) -> None:
    """What is due comes after the thought, whether the model closes that or stops inside it."""
    thought = ["hm ", *CALL, "</tool_call>", *(["</think>"] if closes else [])]
    play = Play(turn_for(chat(tools=(WEATHER,), response_format=JSON), layout), thought, ['{"a": 1}'])
    assert play.texts(ReasoningDelta) == "hm " + "".join(CALL) + "</tool_call>"
    assert (play.texts(TextDelta), play.finish) == ('{"a": 1}', FinishReason.STOP)
    assert "".join(play.runs[1].continued.split()).endswith("</tool_call></think>")


@pytest.mark.parametrize("closes", [True, False])
def test_a_call_in_a_thought_is_thought_where_a_call_is_due(closes: bool) -> None:
    """One call comes, the one that was forced; none is made of what the model only thought of."""
    thought = ["hm ", *CALL, "</tool_call>", *(["</think>"] if closes else [])]
    play = Play(turn_for(chat(tools=(WEATHER,), tool_choice=REQUIRED)), thought, [*CALL[1:], "</tool_call>"])
    calls = [event for event in play.events if isinstance(event, ToolCallCompleted)]
    assert calls == [ToolCallCompleted(0, "call_1", "get_weather", '{"city": "Oslo"}')]
    assert play.runs[1].continued.endswith("</think><tool_call>")


@pytest.mark.parametrize(
    "begun", ['<tool_call>{"a": "b', "<tool_call>get_wea", "<tool_call>", "</thin", "x "]
)
@pytest.mark.parametrize("changes", [{}, {"response_format": JSON}])
def test_the_budget_ends_the_thought_whatever_has_begun_in_it(begun: str, changes: dict[str, object]) -> None:
    """A tag or a call that is not whole yet cannot keep the thought open: the next run is the answer."""
    request = chat(thinking=Thinking(enabled=True, budget=2), tools=(WEATHER,), **changes)
    play = Play(turn_for(request), ["hm ", begun, "more"], ['{"a": 1}'])
    assert play.texts(ReasoningDelta) == ("hm " + begun).strip()
    assert (play.texts(TextDelta), play.finish) == ('{"a": 1}', FinishReason.STOP)
    assert play.usage.reasoning_tokens == 2


@pytest.mark.parametrize("cut", range(1, len("</think>") + 2))
def test_nothing_behind_a_thought_gets_in_front_of_the_json(cut: int) -> None:
    """However the closing tag is cut into pieces, what the model wrote behind it is not the answer."""
    text = 'hm</think>{"x'
    pieces = ["", text[:cut], "", text[cut : cut + 3], text[cut + 3 :]]
    play = Play(turn_for(chat(response_format=JSON)), [piece for piece in pieces if piece], ['{"a": 1}'])
    assert (play.texts(ReasoningDelta), play.texts(TextDelta)) == ("hm", '{"a": 1}')
    assert play.runs[1].continued == "hm</think>"


@pytest.mark.parametrize("stream", [True, False])
def test_tokens_behind_a_stop_text_are_not_counted(stream: bool) -> None:
    """What the engine wrote in the same batch after the stop is no part of the answer, and costs nothing."""
    play = Play(turn_for(not_thinking(stop=Stop(("END",)), stream=stream)), ["a", "b", "END", "c", "d"])
    assert (play.texts(TextDelta), play.usage.completion_tokens) == ("ab", 3)


def test_silence_beyond_the_cover_is_told() -> None:
    """A call that is kept back until it is whole asks to be paid for with each token beyond the cover."""
    turn = turn_for(not_thinking(tools=(WEATHER,), stream=True))
    turn.next_run()
    turn.covered_tokens = 5
    steps = turn.feed([PromptRead(10, 3), *(Piece(text, 1) for text in CALL)])
    assert [(events, usage.completion_tokens) for events, usage in steps] == [([], 6), ([], 7), ([], 8)]
