"""The embedded engine with the packaged checkpoint: runs, cancelling, constraints, and the death of the
child."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import select
import signal
import sys
from pathlib import Path
from typing import Any

import pytest

from glmstudio.engines.llamacpp.engine import LlamaCppEngine, LlamaCppOptions
from glmstudio.engines.protocol import Ended, EndReason, Gbnf, Health, JsonGrammar, Piece
from glmstudio.errors import (
    ContextTooLong,
    DeploymentDown,
    EngineError,
    InvalidRequest,
    Overloaded,
    ServiceError,
)
from glmstudio.glm.layout import Layout

pytestmark = [pytest.mark.engine, pytest.mark.asyncio(loop_scope="module")]

needs_pidfd = pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="waits for a process by pidfd")

STOP, LENGTH = Ended(EndReason.STOP), Ended(EndReason.LENGTH)
PROMPT = ("[gMASK]<sop><|user|>", "Who are you", "<|assistant|></think>")
ENDLESS = Gbnf("root ::= [a-z] root")
"""A text that can never be complete, so only `max_tokens` or a cancel ends it."""


async def test_a_run_gives_prompt_pieces_and_an_end(
    engine: Any, run: Any, request_for: Any, prompt_of: Any, text_of: Any
) -> None:
    """The prompt is counted as the tokenizer does; the pieces count to the bound; their ids are their
    text."""
    events = await run(engine, request_for(prompt=PROMPT, max_tokens=12, grammar=ENDLESS))
    assert prompt_of(events).prompt_tokens == await engine.count_tokens(PROMPT)
    pieces = [event for event in events if isinstance(event, Piece)]
    assert sum(piece.tokens for piece in pieces) == 12
    assert events[-1] == LENGTH
    assert await engine.detokenize([id for piece in pieces for id in piece.token_ids]) == text_of(events)


async def test_the_checkpoint_is_read_from_the_file(engine: LlamaCppEngine, request_for: Any) -> None:
    """Layout, template and special tokens come with the weights; the context is the smaller of asked and
    trained."""
    checkpoint = engine.checkpoint_for(request_for().chat)
    assert checkpoint is engine.checkpoint
    assert (checkpoint.layout, checkpoint.context_tokens) == (Layout.GLM_4_7, 1024)
    assert {"[gMASK]", "<|user|>", "<think>", "</tool_call>"} <= set(checkpoint.special_tokens)
    assert "{%" in checkpoint.template
    assert engine.health().detail == ""


async def test_greedy_and_seeded_runs_repeat(engine: Any, run: Any, request_for: Any, text_of: Any) -> None:
    """Temperature 0 and an equal seed give an equal text."""
    for sampling in ({"temperature": 0.0}, {"temperature": 1.0, "seed": 7}):
        texts = {
            text_of(await run(engine, request_for(prompt=PROMPT, max_tokens=16, grammar=ENDLESS, **sampling)))
            for _ in range(3)
        }
        assert len(texts) == 1


async def test_many_answers_share_the_slots(engine: Any, run: Any, request_for: Any) -> None:
    """More requests than slots are all answered; the seats are free afterwards."""
    request = request_for(prompt=PROMPT, max_tokens=20, grammar=ENDLESS)
    answers = await asyncio.gather(*(run(engine, request) for _ in range(8)))
    assert all(events[-1] == LENGTH for events in answers)
    health = engine.health()
    assert (health.slots, health.running, health.waiting) == (2, 0, 0)


@pytest.mark.parametrize("grammar", [None, ENDLESS])
async def test_answers_that_do_not_fit_together_are_all_given(
    start: Any, run: Any, request_for: Any, prompt_of: Any, grammar: Gbnf | None
) -> None:
    """Four prompts and answers need more cache than there is: they take turns, and nobody notices."""
    engine = await start(slots=4, context_tokens=512, pool_tokens=512)
    prompt = (*PROMPT, "x " * 100)
    request = request_for(prompt=prompt, max_tokens=40, grammar=grammar, temperature=2.0)
    answers = await asyncio.gather(*(run(engine, request) for _ in range(6)))
    assert {prompt_of(events).prompt_tokens for events in answers} == {await engine.count_tokens(prompt)}
    assert all(isinstance(events[-1], Ended) for events in answers)
    assert all(sum(event.tokens for event in events if isinstance(event, Piece)) <= 40 for events in answers)


async def test_a_full_queue_refuses(start: Any, run: Any, request_for: Any) -> None:
    """When every slot and every place in the line is taken."""
    engine = await start(slots=1, waiting_max=0)
    async with engine.seat("a", "account") as seat:
        batches = seat.generate(request_for(prompt=PROMPT, grammar=ENDLESS))
        await anext(batches)
        assert engine.health().running == 1
        with pytest.raises(Overloaded):
            await run(engine, request_for(prompt=PROMPT))
        await batches.aclose()


@pytest.mark.parametrize("words", [1, 800])
async def test_cancelling_frees_the_slot(start: Any, run: Any, request_for: Any, words: int) -> None:
    """While it generates and while it reads a long prompt: the only slot serves the next request."""
    engine = await start(slots=1)
    prompt = (*PROMPT, " word" * words)
    async with engine.seat("a", "account") as seat:
        batches = seat.generate(request_for(prompt=prompt, grammar=ENDLESS))
        await anext(batches)
        await batches.aclose()
    assert (await run(engine, request_for(prompt=PROMPT, max_tokens=3, grammar=ENDLESS)))[-1] == LENGTH


async def test_a_cancelled_reader_frees_the_slot(start: Any, run: Any, request_for: Any) -> None:
    """The same when the task that reads is cancelled, as a disconnecting client does."""
    engine = await start(slots=1)
    began = asyncio.Event()

    async def read() -> None:
        async with engine.seat("a", "account") as seat:
            batches = seat.generate(request_for(prompt=PROMPT, grammar=ENDLESS))
            async with contextlib.aclosing(batches):
                async for _ in batches:
                    began.set()

    reader = asyncio.create_task(read())
    await began.wait()
    reader.cancel()
    await asyncio.gather(reader, return_exceptions=True)
    assert engine.health().running == 0
    assert (await run(engine, request_for(prompt=PROMPT, max_tokens=3, grammar=ENDLESS)))[-1] == LENGTH


async def test_a_special_token_split_over_pieces_stays_text(engine: Any) -> None:
    """Pieces are tokenised one by one, so a caller's text never becomes a role marker."""
    marker = await engine.tokenize(("<|user|>",))
    split = await engine.tokenize(("<|us", "er|>"))
    assert len(marker) == 1
    assert marker[0] not in split
    assert await engine.detokenize(split) == "<|user|>"
    assert await engine.tokenize((tuple(marker), "<|user|>")) == marker * 2


async def test_a_prompt_without_a_leading_special_token(
    engine: Any, run: Any, request_for: Any, prompt_of: Any
) -> None:
    """It is tokenised first; nothing is put in front of it either way."""
    for prompt in (("plain ", "text"), (tuple(await engine.tokenize(("plain ", "text"))),)):
        events = await run(engine, request_for(prompt=prompt, max_tokens=1, grammar=ENDLESS))
        assert prompt_of(events).prompt_tokens == len(await engine.tokenize(("plain ", "text")))


async def test_an_empty_prompt_is_refused(engine: Any, run: Any, request_for: Any) -> None:
    """There is nothing to go on from."""
    with pytest.raises(EngineError, match="the prompt is empty"):
        await run(engine, request_for(prompt=("",)))
    assert await engine.count_tokens(("",)) == 0


async def test_a_prompt_over_the_context_is_refused(start: Any, run: Any, request_for: Any) -> None:
    """With the limit and the count; a long prompt that fits uses the whole context."""
    engine = await start(slots=1, context_tokens=512)
    with pytest.raises(ContextTooLong) as caught:
        await run(engine, request_for(prompt=(*PROMPT, " word" * 3000)))
    assert caught.value.limit == 511
    assert caught.value.given == await engine.count_tokens((*PROMPT, " word" * 3000))
    prompt = (tuple([*await engine.tokenize(PROMPT)] * 100)[:505],)
    events = await run(engine, request_for(prompt=prompt, grammar=ENDLESS))
    assert events[-1] == LENGTH
    assert sum(event.tokens for event in events if isinstance(event, Piece)) <= 8


async def test_a_json_schema_is_enforced(engine: Any, run: Any, request_for: Any, text_of: Any) -> None:
    """The text is one JSON value of that schema, at any temperature, and the run stops by itself."""
    schema = {
        "type": "object",
        "properties": {"city": {"enum": ["Oslo", "Lima"]}, "days": {"type": "array", "maxItems": 2,
                       "items": {"type": "integer", "minimum": 1, "maximum": 9}}},
        "required": ["city", "days"],
        "additionalProperties": False,
    }  # fmt: skip
    for _ in range(3):
        events = await run(engine, request_for(prompt=PROMPT, grammar=JsonGrammar(schema), temperature=1.5))
        value = json.loads(text_of(events))
        assert value["city"] in ("Oslo", "Lima")
        assert all(1 <= day <= 9 for day in value["days"])
        assert events[-1] == STOP


async def test_any_json_object(engine: Any, run: Any, request_for: Any, text_of: Any) -> None:
    """Without a schema the text begins as an object and nothing else."""
    events = await run(engine, request_for(prompt=PROMPT, grammar=JsonGrammar(None), max_tokens=8))
    assert text_of(events).startswith("{")


async def test_a_grammar_is_enforced(engine: Any, run: Any, request_for: Any, text_of: Any) -> None:
    """Tags of a grammar come out as their text."""
    text = "<tool_call>now</tool_call>"
    events = await run(engine, request_for(prompt=PROMPT, grammar=Gbnf(f'root ::= "{text}"')))
    assert (text_of(events), events[-1]) == (text, STOP)


@pytest.mark.parametrize(
    "grammar",
    [
        Gbnf("root ::= ("),
        Gbnf("nothing"),
        JsonGrammar({"type": "odd"}),
        JsonGrammar({"type": "object", "not": {"required": ["a"]}}),
        JsonGrammar({"$ref": "https://example.com/schema"}),
        JsonGrammar({"type": "string", "pattern": "("}),
    ],
)
async def test_what_cannot_be_enforced_is_refused(
    engine: Any, run: Any, request_for: Any, grammar: Any
) -> None:
    """Every time, also after a good one, and never answered with free text."""
    for _ in range(2):
        with pytest.raises(InvalidRequest, match="cannot be enforced") as caught:
            await run(engine, request_for(prompt=PROMPT, grammar=grammar))
        assert caught.value.field == "response_format"
    assert (await run(engine, request_for(prompt=PROMPT, grammar=ENDLESS, max_tokens=2)))[-1] == LENGTH


async def test_a_continuation_reads_only_what_is_new(
    engine: Any, run_seat: Any, request_for: Any, prompt_of: Any
) -> None:
    """On one seat the second run finds the first one's tokens in the prefix cache."""
    async with engine.seat("a", "account") as seat:
        first = await run_seat(seat, request_for(prompt=PROMPT, max_tokens=10, grammar=ENDLESS))
        ids = tuple(id for event in first if isinstance(event, Piece) for id in event.token_ids)
        assert len(ids) == 10
        second = await run_seat(
            seat, request_for(prompt=(*PROMPT, ids, "</think>"), max_tokens=2, grammar=ENDLESS)
        )
    read = prompt_of(second)
    assert read.prompt_tokens == prompt_of(first).prompt_tokens + 11
    assert read.cached_tokens >= prompt_of(first).prompt_tokens + 9


async def test_another_account_finds_nothing_in_the_cache(
    start: Any, run_seat: Any, request_for: Any, prompt_of: Any
) -> None:
    """The same prompt again is read from the cache for its own account only, in every order of coming, also
    when a run was cancelled while it read. (Model Studio isolates its cache by account: contract, §7.)"""
    engine = await start(slots=2)
    prompt = (*PROMPT, " word" * 300)
    request = request_for(prompt=prompt, max_tokens=2, grammar=ENDLESS)

    async def cached(account: str) -> int:
        async with engine.seat("key", account) as seat:
            return prompt_of(await run_seat(seat, request)).cached_tokens

    assert await cached("a") == 0
    assert await cached("a") > 290
    assert [await cached("b"), await cached("c")] == [0, 0]
    assert await cached("a") == 0  # c had the slot that a's words were in
    for _ in range(2):
        async with engine.seat("key", "d") as seat:
            reading = asyncio.ensure_future(anext(seat.generate(request)))
            await asyncio.sleep(0)
            reading.cancel()
            await asyncio.gather(reading, return_exceptions=True)
    assert await cached("d") == 0


async def test_a_conversation_finds_its_slot_again(
    start: Any, run_seat: Any, request_for: Any, prompt_of: Any
) -> None:
    """Two conversations of one account by turns, each longer by a turn: what was read before comes from the
    cache."""
    engine = await start(slots=3)
    talks = {name: (*PROMPT[:1], f"{name} " * 100) for name in ("red", "blue")}
    read = dict.fromkeys(talks, 0)
    for turn in range(3):
        for name in talks:
            request = request_for(
                prompt=(*talks[name], "<|assistant|></think>"), max_tokens=2, grammar=ENDLESS
            )
            async with engine.seat("key", "account") as seat:
                told = prompt_of(await run_seat(seat, request))
            assert told.cached_tokens >= read[name] - 3  # all but the assistant's turn, which is another now
            read[name] = told.prompt_tokens
            talks[name] = (*talks[name], f"turn {turn} " * 20)


async def test_a_killed_child_fails_its_answers_and_comes_back(
    start: Any, run: Any, request_for: Any, until_failure: Any
) -> None:
    """Each running answer gets an EngineError at once; whoever comes meanwhile is served after the
    restart."""
    engine: LlamaCppEngine = await start(slots=4)
    began = [asyncio.Event() for _ in range(4)]
    request = request_for(prompt=PROMPT, grammar=ENDLESS, max_tokens=10**6)

    async def read(event: asyncio.Event) -> tuple[Any, ServiceError]:
        class Noting:
            async def generate(self, request: Any) -> Any:
                async for batch in seat.generate(request):
                    event.set()
                    yield batch

        async with engine.seat("a", "account") as seat:
            return await until_failure(Noting(), request)

    readers = [asyncio.create_task(read(event)) for event in began]
    await asyncio.gather(*(event.wait() for event in began))
    old = engine.child_pid
    assert old is not None
    os.kill(old, signal.SIGKILL)
    outcomes = await asyncio.gather(*readers)
    assert {type(error) for _, error in outcomes} == {EngineError}
    assert all(events for events, _ in outcomes)
    events = await run(engine, request_for(prompt=PROMPT, max_tokens=3, grammar=ENDLESS))
    assert events[-1] == LENGTH
    assert engine.child_pid not in (None, old)
    assert engine.health().state is Health.READY


@needs_pidfd
async def test_closing_ends_everything(start: Any, request_for: Any, until_failure: Any) -> None:
    """Running answers and newcomers hear that the deployment is down; the child is gone."""
    engine: LlamaCppEngine = await start()
    pid = engine.child_pid
    assert pid is not None
    gone = os.pidfd_open(pid)
    async with engine.seat("a", "account") as seat:
        batches = seat.generate(request_for(prompt=PROMPT, grammar=ENDLESS))
        await anext(batches)
        await engine.aclose()
        with pytest.raises(DeploymentDown):
            async for _ in batches:
                pass
    assert select.select([gone], [], [], 10)[0]
    os.close(gone)
    with pytest.raises(DeploymentDown):
        async with engine.seat("a", "account"):
            pass
    assert engine.health().state is Health.DOWN


@needs_pidfd
async def test_the_child_dies_with_its_parent(checkpoint_file: Path) -> None:
    """A server killed without warning leaves no engine behind."""
    program = (
        "import asyncio, sys\n"
        "from pathlib import Path\n"
        "from glmstudio.engines.llamacpp.engine import LlamaCppEngine\n"
        "async def main():\n"
        "    engine = LlamaCppEngine(Path(sys.argv[1]))\n"
        "    await engine.start()\n"
        "    print('child', engine.child_pid, flush=True)\n"
        "    await asyncio.Event().wait()\n"
        "asyncio.run(main())\n"
    )
    parent = await asyncio.create_subprocess_exec(
        sys.executable, "-c", program, str(checkpoint_file), stdout=asyncio.subprocess.PIPE
    )
    assert parent.stdout is not None
    line = b""
    while not line.startswith(b"child "):  # the log goes to the same place
        line = await parent.stdout.readline()
    gone = os.pidfd_open(int(line.split()[1]))
    parent.kill()
    await parent.wait()
    assert select.select([gone], [], [], 10)[0]
    os.close(gone)


async def test_the_port_asks_for_the_secret(engine: Any) -> None:
    """Other users of the machine cannot use the engine."""
    port = engine.child_port
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(
        b"POST /completion HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer wrong\r\nConnection: close\r\n"
        b'Content-Length: 14\r\n\r\n{"prompt":"x"}'
    )
    assert (await reader.readline()).startswith(b"HTTP/1.1 401")
    writer.close()
    await writer.wait_closed()


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        (lambda data: data[: len(data) // 2], "the engine cannot load the checkpoint"),
        (lambda data: data.replace(b"glm4moe", b"llama99"), "not a GLM: its architecture is 'llama99'"),
        (
            lambda data: data.replace(b"<|observation|>", b"<|observatiom|>"),
            "lacks the GLM tokens <|observation|>",
        ),
        (
            lambda data: data.replace(b"tokenizer.chat_template", b"tokenizer.chat_templatX"),
            "no chat template",
        ),
        (lambda data: data[:100], "is cut off inside its metadata"),
        (lambda data: b"#!/bin/sh\n", "does not begin with GGUF"),
    ],
)
async def test_a_checkpoint_that_cannot_be_served(
    checkpoint_file: Path, tmp_path: Path, change: Any, complaint: str
) -> None:
    """Said in one line, before or while it loads."""
    path = broken_copy(checkpoint_file, tmp_path, change)
    with pytest.raises(EngineError) as caught:
        await load(path)
    assert complaint in caught.value.message
    assert "\n" not in caught.value.message
    assert str(tmp_path) not in caught.value.message


def broken_copy(checkpoint_file: Path, folder: Path, change: Any) -> Path:
    path = folder / "broken.gguf"
    path.write_bytes(change(checkpoint_file.read_bytes()))
    return path


async def load(path: Path) -> None:
    engine = LlamaCppEngine(path, options=LlamaCppOptions(slots=1, context_tokens=512))
    try:
        await engine.start()
    finally:
        await engine.aclose()
