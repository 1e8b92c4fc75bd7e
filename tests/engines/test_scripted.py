"""The scripted engine replays exactly what its file says, and honours cancel, bounds and failures like an
engine."""

from __future__ import annotations

import asyncio
import contextlib
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from glmstudio.core.request import Message, Role
from glmstudio.engines.protocol import Ended, EndReason, Health, Piece, PromptRead
from glmstudio.engines.scripted import (
    BATCH_EVENTS_MAX,
    CONTEXT_TOKENS,
    ScriptedEngine,
    load_script,
    token_like_pieces,
)
from glmstudio.errors import DeploymentDown, EngineError, Overloaded
from glmstudio.glm.layout import Layout

STOP, LENGTH = Ended(EndReason.STOP), Ended(EndReason.LENGTH)


@given(st.text())
def test_token_like_pieces_join_to_the_text(text: str) -> None:
    """Cutting loses nothing and makes nothing up."""
    pieces = token_like_pieces(text)
    assert "".join(pieces) == text
    assert all(pieces)


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Hello, world!", ["Hello", ",", " world", "!"]),
        ("x</think>y", ["x", "</think>", "y"]),
        ("<tool_call>get_weather", ["<tool_call>", "get", "_", "weather"]),
        ("<|user|>", ["<|user|>"]),
        ("你好 世界", ["你", "好", " ", "世", "界"]),
        ("1024", ["1", "0", "2", "4"]),
        ("a\n\nb", ["a", "\n\n", "b"]),
        ("", []),
    ],
)
def test_pieces_are_about_as_long_as_tokens(text: str, pieces: list[str]) -> None:
    """Words, punctuation, CJK characters, digits and tags are one each."""
    assert token_like_pieces(text) == pieces


async def test_a_reply_is_replayed_in_its_chunks(script: Any, request_for: Any, run: Any) -> None:
    """Prompt first, then every chunk as one token, then the end."""
    engine = ScriptedEngine(script({"raw": "abc", "chunks": ["a", "", "bc"], "prompt_tokens": 9}))
    await engine.start()
    events = await run(engine, request_for())
    assert events == [PromptRead(9, 0), Piece("a", 1), Piece("", 1), Piece("bc", 1), STOP]


async def test_without_prompt_tokens_the_prompt_is_counted(script: Any, request_for: Any, run: Any) -> None:
    """Texts count by their pieces, ids one each, as in `count_tokens`."""
    engine = ScriptedEngine(script({"raw": "x"}))
    await engine.start()
    prompt = ("<|user|>", "two words", (5, 6))
    assert (await run(engine, request_for(prompt=prompt)))[0] == PromptRead(5, 0)
    assert await engine.count_tokens(prompt) == 5


@pytest.mark.parametrize(
    ("said", "answer"),
    [("first", "1"), ("second", "2"), ("other", "any"), ("late", "any"), (" first", "any")],
)
async def test_the_first_matching_line_wins(
    script: Any, request_for: Any, run: Any, text_of: Any, said: str, answer: str
) -> None:
    """`when` is the exact text; a line without it answers everything, also what later lines ask for."""
    engine = ScriptedEngine(
        script(
            {"when": "first", "raw": "1"},
            {"when": "second", "raw": "2"},
            {"when": "first", "raw": "never"},
            {"raw": "any"},
            {"when": "late", "raw": "never"},
        )
    )
    await engine.start()
    assert text_of(await run(engine, request_for(said))) == answer


async def test_the_last_user_or_tool_message_decides(
    script: Any, request_for: Any, run: Any, text_of: Any
) -> None:
    """Assistant turns after it do not matter; a tool result counts as said."""
    engine = ScriptedEngine(script({"when": "12 C", "raw": "cold"}, {"raw": "no"}))
    await engine.start()
    messages = (
        Message(Role.USER, "weather?"),
        Message(Role.TOOL, "12 C", tool_call_id="c"),
        Message(Role.ASSISTANT, "hm"),
    )
    assert text_of(await run(engine, request_for(messages=messages))) == "cold"


async def test_no_line_matches(script: Any, request_for: Any, run: Any) -> None:
    """That is said plainly, and nothing is made up."""
    engine = ScriptedEngine(script({"when": "a", "raw": "x"}))
    await engine.start()
    with pytest.raises(EngineError, match="no reply for the last message"):
        await run(engine, request_for("b"))
    with pytest.raises(EngineError, match="no reply for the last message"):
        engine.checkpoint_for(request_for("b").chat)


@pytest.mark.parametrize(
    ("line", "max_tokens", "text", "ending"),
    [
        ({"raw": "a b c"}, 2, "a b", LENGTH),
        ({"raw": "a b c"}, 3, "a b c", STOP),
        ({"raw": "a b c", "finish": "length"}, 9, "a b c", LENGTH),
        ({"raw": ""}, 1, "", STOP),
        ({"raw": "a b c", "fail_after": 4}, 9, "a b c", STOP),
        ({"raw": "a b c", "fail_after": 2}, 1, "a", LENGTH),
    ],
)
async def test_how_a_run_ends(
    script: Any,
    request_for: Any,
    run: Any,
    text_of: Any,
    line: dict[str, Any],
    max_tokens: int,
    text: str,
    ending: Ended,
) -> None:
    """`max_tokens` cuts like an engine; otherwise the script's own finish holds."""
    engine = ScriptedEngine(script(line))
    await engine.start()
    events = await run(engine, request_for(max_tokens=max_tokens))
    assert (text_of(events), events[-1]) == (text, ending)
    assert sum(isinstance(event, Ended) for event in events) == 1


@pytest.mark.parametrize("fail_after", [0, 1, 3])
async def test_a_scripted_failure_comes_after_its_chunks(
    script: Any, request_for: Any, until_failure: Any, fail_after: int
) -> None:
    """What was generated before the failure is delivered."""
    engine = ScriptedEngine(script({"raw": "a b c", "fail_after": fail_after}))
    await engine.start()
    async with engine.seat("k", "account") as seat:
        seen, error = await until_failure(seat, request_for())
    assert error.message == "the engine failed, as its script says"
    assert [event for event in seen if isinstance(event, Piece)] == [Piece(t, 1) for t in ("a", " b", " c")][
        :fail_after
    ]


@pytest.mark.parametrize(
    ("raw", "continued", "rest"),
    [
        ("thought</think>answer", "thou</think>", "answer"),
        ("long thought</think>answer", "quite something else</think>", "answer"),
        ("answer", "thought</think>", "answer"),
        ("t</think><tool_call>f<arg_key>", "t</think><tool_call>", "f<arg_key>"),
        ("t</think>\n<tool_call>get_it</tool_call>", "t</think>\n<tool_call>get_it", "</tool_call>"),
        ("\n<think>t</think>\nanswer", "\n<think>t</think>\n", "answer"),
        ("\n<think>t</think>\nanswer", "\n<think>", "t</think>\nanswer"),
        ("<tool_call>f</tool_call>", "<tool_call>f", "</tool_call>"),
        ("answer", "answ", "er"),
        ("all of it", "all of it", ""),
    ],
)
async def test_a_continuation_goes_on_where_the_text_is(
    script: Any, request_for: Any, run: Any, text_of: Any, raw: str, continued: str, rest: str
) -> None:
    """After a thought that was closed early comes what follows the thought; a prefill is not repeated."""
    engine = ScriptedEngine(script({"raw": raw}))
    await engine.start()
    assert text_of(await run(engine, request_for(continued=continued))) == rest


async def test_a_continuation_counts_failures_from_the_start(
    script: Any, request_for: Any, until_failure: Any
) -> None:
    """`fail_after` counts the chunks of the whole reply, not of the run."""
    engine = ScriptedEngine(script({"raw": "a</think>b c d", "fail_after": 4}))
    await engine.start()
    async with engine.seat("k", "account") as seat:
        seen, _ = await until_failure(seat, request_for(continued="a</think>"))
    assert [event.text for event in seen if isinstance(event, Piece)] == ["b", " c"]


@pytest.mark.parametrize("layout", ["0414", "4.5", "4.7", None])
async def test_the_layout_of_the_line_is_the_checkpoint(
    script: Any, request_for: Any, layout: str | None
) -> None:
    """Each line may speak another layout; 4.7 unless it says so."""
    engine = ScriptedEngine(script({"raw": "x"} | ({} if layout is None else {"layout": layout})))
    await engine.start()
    checkpoint = engine.checkpoint_for(request_for().chat)
    assert (checkpoint.layout, checkpoint.context_tokens) == (Layout(layout or "4.7"), CONTEXT_TOKENS)


async def test_large_replies_come_in_bounded_batches(script: Any, request_for: Any) -> None:
    """One wake-up carries many tokens, but never more than the bound (and the prompt or the end beside
    them)."""
    engine = ScriptedEngine(script({"raw": "x" * 1000, "chunks": ["x"] * 1000}))
    await engine.start()
    async with engine.seat("k", "account") as seat:
        batches = [batch async for batch in seat.generate(request_for())]
    assert max(map(len, batches)) <= BATCH_EVENTS_MAX + 1
    assert sum(len(batch) for batch in batches) == 1002


async def test_others_get_their_turn_between_batches(script: Any, request_for: Any) -> None:
    """A long reply does not keep the event loop from everyone else."""
    engine = ScriptedEngine(script({"raw": "x" * 1000, "chunks": ["x"] * 1000}))
    await engine.start()
    turns = 0

    async def count_turns() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    counter = asyncio.create_task(count_turns())
    async with engine.seat("k", "account") as seat:
        async for _ in seat.generate(request_for()):
            pass
    counter.cancel()
    assert turns >= 1000 // BATCH_EVENTS_MAX - 1


async def test_chunks_come_one_by_one_with_an_interval(script: Any, request_for: Any) -> None:
    """With `interval_ms` every chunk is a batch of its own."""
    engine = ScriptedEngine(script({"raw": "abc", "chunks": ["a", "b", "c"], "interval_ms": 0.01}))
    await engine.start()
    async with engine.seat("k", "account") as seat:
        batches = [list(batch) async for batch in seat.generate(request_for(prompt=()))]
    assert batches == [[PromptRead(0, 0)], [Piece("a", 1)], [Piece("b", 1)], [Piece("c", 1)], [STOP]]


async def test_cancelling_frees_the_seat(script: Any, request_for: Any, run: Any) -> None:
    """Closing the iterator and leaving the seat is all it takes."""
    engine = ScriptedEngine(script({"raw": "a b c", "interval_ms": 60_000}), slots=1, waiting_max=0)
    await engine.start()
    async with engine.seat("k", "account") as seat:
        batches = seat.generate(request_for())
        assert await anext(batches)
        with pytest.raises(Overloaded):
            await run(engine, request_for())
        await batches.aclose()
    assert engine.health().running == 0


async def test_closing_ends_what_runs(script: Any, request_for: Any) -> None:
    """A running answer fails with DeploymentDown; nothing new begins."""
    engine = ScriptedEngine(script({"raw": "x" * 1000, "chunks": ["x"] * 1000}))
    await engine.start()
    assert engine.health().state is Health.READY
    async with engine.seat("k", "account") as seat:
        batches = seat.generate(request_for())
        await anext(batches)
        await engine.aclose()
        with pytest.raises(DeploymentDown):
            await anext(batches)
    with pytest.raises(DeploymentDown):
        async with engine.seat("k", "account"):
            pass
    assert engine.health().state is Health.DOWN


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("{", "line 2: Input data was truncated"),
        ("[]", "line 2: Expected `object`, got `array`"),
        ("{}", "line 2: Object missing required field `raw`"),
        ({"raw": 1}, "line 2: Expected `str`, got `int` - at `$.raw`"),
        ({"raw": "x", "tokens": 1}, "line 2: Object contains unknown field `tokens`"),
        ({"raw": "x", "layout": "9"}, "line 2: Invalid enum value '9' - at `$.layout`"),
        ({"raw": "x", "finish": "eos"}, "line 2: Invalid enum value 'eos' - at `$.finish`"),
        ({"raw": "ab", "chunks": ["a", "c"]}, "line 2: chunks must join to raw"),
        ({"raw": "ab", "chunks": "ab"}, "line 2: Expected `array | null`, got `str` - at `$.chunks`"),
        ({"raw": "x", "interval_ms": -1}, "line 2: interval_ms must be between 0 and 60000, got -1"),
        ({"raw": "x", "interval_ms": 1e9}, "line 2: interval_ms must be between 0 and 60000, got 1e+09"),
        ({"raw": "x", "prompt_tokens": -1}, "line 2: prompt_tokens must not be negative, got -1"),
        ({"raw": "x", "fail_after": -1}, "line 2: fail_after must not be negative, got -1"),
        ({"raw": "x", "fail_after": True}, "line 2: Expected `int | null`, got `bool` - at `$.fail_after`"),
    ],
)
async def test_a_broken_line_is_named(script: Any, line: Any, complaint: str) -> None:
    """One error with file and line, before anything is served."""
    text = line if isinstance(line, str) else msgspec.json.encode(line).decode()
    with pytest.raises(EngineError) as caught:
        await ScriptedEngine(script({"raw": "fine"}, text)).start()
    assert caught.value.message == f"replies.jsonl, {complaint}"


@pytest.mark.parametrize("content", ["", "\n\n \n"])
def test_an_empty_script_is_refused(script: Any, content: str) -> None:
    """A model without a reply is a mistake."""
    with pytest.raises(EngineError, match="holds no reply"):
        load_script(script(content))


def test_a_missing_script_is_named(tmp_path: Any) -> None:
    """The operator sees which file; the path stays private."""
    with pytest.raises(EngineError, match=r"the script gone\.jsonl cannot be read: No such file"):
        load_script(tmp_path / "gone.jsonl")


def test_invalid_utf8_is_refused(tmp_path: Any) -> None:
    """Bytes that are no text are an error of that line."""
    path = tmp_path / "r.jsonl"
    path.write_bytes(b'{"raw":"x"}\n{"raw":"\xff"}\n')
    with pytest.raises(EngineError, match=r"r\.jsonl, line 2"):
        load_script(path)


@given(st.binary(max_size=200))
def test_no_file_makes_anything_but_one_clear_error(tmp_path_factory: Any, content: bytes) -> None:
    """Whatever lies in the file: lines, or an EngineError."""
    path = tmp_path_factory.mktemp("s") / "r.jsonl"
    path.write_bytes(content)
    with contextlib.suppress(EngineError):
        assert load_script(path)
