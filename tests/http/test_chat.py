"""The one chat handler, through every dialect, over ASGI with the scripted engine."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

COMPATIBLE = "/compatible-mode/v1/chat/completions"
NATIVE = "/api/v1/services/aigc/text-generation/generation"
ZHIPU = "/api/paas/v4/chat/completions"
PROXY = "/v1/chat/completions"

HELLO = [{"when": "hi", "raw": "They greet.</think>Hello there!"}, {"raw": "Plain answer."}]


def openai_body(model: str = "glm-5", **more: Any) -> dict[str, Any]:
    return {"model": model, "messages": [{"role": "user", "content": "hi"}], **more}


def native_body(**parameters: Any) -> dict[str, Any]:
    parameters = {"result_format": "message", **parameters}
    return {
        "model": "glm-5",
        "input": {"messages": [{"role": "user", "content": "hi"}]},
        "parameters": parameters,
    }


@pytest.mark.parametrize("path", [COMPATIBLE, ZHIPU, PROXY])
async def test_a_whole_answer_has_reasoning_content_and_usage(serve: Any, path: str) -> None:
    """The OpenAI-shaped dialects tell thought and answer apart and count both."""
    async with serve(HELLO) as client:
        answer = await client.call(path, openai_body())
    assert answer.status == 200
    message = answer.json()["choices"][0]["message"]
    assert (message["reasoning_content"], message["content"]) == ("They greet.", "Hello there!")
    usage = answer.json()["usage"]
    assert usage["total_tokens"] == usage["prompt_tokens"] + usage["completion_tokens"]


async def test_a_native_whole_answer(serve: Any) -> None:
    """DashScope native wraps the same answer in output, usage and request_id."""
    async with serve(HELLO) as client:
        answer = await client.call(NATIVE, native_body())
    message = answer.json()["output"]["choices"][0]["message"]
    assert (message["reasoning_content"], message["content"]) == ("They greet.", "Hello there!")
    assert answer.json()["request_id"] == answer.headers["x-request-id"]


@pytest.mark.parametrize("path", [COMPATIBLE, ZHIPU, PROXY])
async def test_a_stream_says_the_same_as_the_whole_answer(serve: Any, path: str) -> None:
    """The deltas join to the folded answer, and the stream ends with its marker."""
    async with serve(HELLO) as client:
        whole = (await client.call(path, openai_body())).json()["choices"][0]["message"]
        stream = await client.call(path, openai_body(stream=True))
    deltas = [event["choices"][0]["delta"] for event in stream.events() if event["choices"]]
    for field in ("content", "reasoning_content"):
        assert "".join(delta.get(field) or "" for delta in deltas) == whole[field]
    assert stream.body.endswith(b"data: [DONE]\n\n")
    assert stream.closed
    assert stream.headers["content-type"].startswith("text/event-stream")


async def test_a_native_stream_is_chosen_by_header_and_has_no_done_marker(serve: Any) -> None:
    """`X-DashScope-SSE: enable` selects it; every frame has usage; nothing follows the last one."""
    async with serve(HELLO) as client:
        body = native_body(incremental_output=True)
        stream = await client.call(NATIVE, body, headers={"X-DashScope-SSE": "enable"})
    frames = stream.events()
    text = "".join(frame["output"]["choices"][0]["message"]["content"] for frame in frames)
    assert text == "Hello there!"
    assert all("usage" in frame for frame in frames)
    assert b"[DONE]" not in stream.body
    assert stream.closed


@pytest.mark.parametrize(
    ("path", "status"),
    [(COMPATIBLE, 401), (NATIVE, 401), (ZHIPU, 401), (PROXY, 401), ("/compatible-mode/v1/models", 401)],
)
@pytest.mark.parametrize("key", [None, "wrong", "a.b", "00000000000000000000000000000000.nosuchsecret0000"])
async def test_nothing_answers_without_a_valid_key(
    serve: Any, path: str, status: int, key: str | None
) -> None:
    """Missing, malformed and unknown keys are 401 in every dialect, before the body is looked at."""
    async with serve(HELLO) as client:
        answer = await client.call(path, {"not": "looked at"}, key=key)
    assert answer.status == status
    assert answer.json()


@pytest.mark.parametrize(
    "path", ["/metrics", "/nothing", "/api/v1/nothing", "/v1/embeddings", "/api/paas/v4/files"]
)
async def test_unknown_and_operators_paths_are_closed_without_a_key(serve: Any, path: str) -> None:
    """Only the short public list answers strangers."""
    async with serve(HELLO) as client:
        assert (await client.call(path, method="GET", key=None)).status == 401


@pytest.mark.parametrize("path", ["/", "/healthz", "/readyz", "//healthz/"])
async def test_the_public_list(serve: Any, path: str) -> None:
    """Probes need no key."""
    async with serve(HELLO) as client:
        assert (await client.call(path, method="GET", key=None)).status == 200


async def test_metrics_name_no_key(serve: Any) -> None:
    """Tokens and latencies are counted by model; nothing of the caller is in them."""
    async with serve(HELLO) as client:
        await client.call(COMPATIBLE, openai_body())
        text = (await client.call("/metrics", method="GET")).body.decode()
    assert 'glmstudio_tokens_total{kind="completion",model="glm-5"}' in text
    assert client.key.split(".")[0] not in text


@pytest.mark.parametrize(
    ("path", "status", "code"),
    [(COMPATIBLE, 404, "model_not_found"), (ZHIPU, 400, "1211"), (PROXY, 400, "1211")],
)
async def test_unknown_models_are_the_dialects_error(serve: Any, path: str, status: int, code: str) -> None:
    """Model Studio says 404 model_not_found, Zhipu 400 with 1211."""
    async with serve(HELLO) as client:
        answer = await client.call(path, openai_body("no-such-model"))
    assert answer.status == status
    assert answer.json()["error"]["code"] == code


async def test_a_known_model_that_is_not_deployed_is_refused(serve: Any) -> None:
    """A card alone serves nobody."""
    async with serve(HELLO, models=("glm-4.7",)) as client:
        assert (await client.call(COMPATIBLE, openai_body("glm-5"))).status == 404
        assert (await client.call(COMPATIBLE, openai_body("glm-4.7"))).status == 200


async def test_an_id_without_a_card_is_served_when_it_is_bound(serve: Any) -> None:
    """People may serve their own checkpoints under their own names."""
    async with serve(HELLO, models=("my-glm",)) as client:
        assert (await client.call(PROXY, openai_body("My-GLM"))).status == 200
        listed = (await client.call("/v1/models", method="GET")).json()
    assert [model["id"] for model in listed["data"]] == ["my-glm"]


@pytest.mark.parametrize("path", [COMPATIBLE, ZHIPU, PROXY, NATIVE])
@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
async def test_the_wrong_method_is_the_dialects_error(serve: Any, path: str, method: str) -> None:
    """Never a 500, never a hang, always JSON."""
    async with serve(HELLO) as client:
        answer = await client.call(path, method=method)
    assert 400 <= answer.status < 500
    assert answer.json()


@pytest.mark.parametrize("path", [COMPATIBLE, ZHIPU, PROXY, NATIVE])
@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'"text"',
        b"\xff\xfe",
        b"\xef\xbb\xbf{}",
        b'{"model":"glm-5","model":"glm-5"}',
        b'{"model":"\\ud800"}',
        b'{"model":' + b"9" * 5000 + b"}",
        b"[" * 100_000,
        b'{"model":NaN}',
    ],
)
async def test_bad_bodies_are_the_dialects_400(serve: Any, path: str, body: bytes) -> None:
    """Whatever is wrong with the bytes, the caller learns it in the dialect's shape."""
    async with serve(HELLO) as client:
        answer = await client.call(path, parts=[body])
    assert answer.status == 400, answer.body
    assert answer.json()


@pytest.mark.parametrize("path", [COMPATIBLE, ZHIPU, PROXY, NATIVE])
async def test_a_compressed_body_is_refused_by_name(serve: Any, path: str) -> None:
    """Not as broken JSON; `identity` is no compression."""
    async with serve(HELLO) as client:
        refused = await client.call(path, headers={"content-encoding": "gzip"}, parts=[b"\x1f\x8b"])
        plain = await client.call(path, headers={"content-encoding": "identity"}, parts=[b"{}"])
    assert refused.status == 400
    assert b"gzip" in refused.body
    assert b"Encoding" not in plain.body


@pytest.mark.parametrize("path", [COMPATIBLE, ZHIPU, PROXY, NATIVE])
async def test_a_body_over_the_limit_is_refused_before_it_is_whole(serve: Any, path: str) -> None:
    """By its declared length at once, and by its real one when it declares none."""
    async with serve(HELLO, bounds={"body_bytes_max": 1000}) as client:
        declared = await client.call(path, headers={"content-length": "100000"}, parts=[b"{", b"}"])
        real = await client.call(path, parts=[b"x" * 600] * 100)
    assert 400 <= declared.status < 500
    assert 400 <= real.status < 500


async def test_a_path_is_found_with_doubled_and_trailing_slashes(serve: Any) -> None:
    """Clients that glue base URLs carelessly still arrive."""
    async with serve(HELLO) as client:
        assert (await client.call("/compatible-mode//v1/chat/completions/", openai_body())).status == 200


@pytest.mark.parametrize(("path", "status"), [(COMPATIBLE, 503), (ZHIPU, 429), (PROXY, 429)])
async def test_a_full_queue_is_the_dialects_overload_error(serve: Any, path: str, status: int) -> None:
    """One slot, no waiting place: the second caller is told to come back, and when."""
    slow = [{"raw": "one two three four", "interval_ms": 60_000}]
    async with serve(slow, slots=1, waiting_max=0) as client:
        gone, opened = asyncio.Event(), asyncio.Event()
        first = asyncio.create_task(
            client.call(path, openai_body(stream=True), gone=gone, on_bytes=lambda _: opened.set())
        )
        await client.running(1)
        refused = await client.call(path, openai_body())
        gone.set()
        await first
    assert refused.status == status
    assert int(refused.headers["retry-after"]) >= 1


@pytest.mark.parametrize("stream", [True, False])
async def test_a_client_that_leaves_frees_its_slot(serve: Any, stream: bool) -> None:
    """Leaving cancels the run at once, streamed or not, and nobody else notices."""
    slow = [{"when": "hi", "raw": "one two three four", "interval_ms": 60_000}]
    async with serve(slow) as client:
        gone = asyncio.Event()
        call = asyncio.create_task(client.call(COMPATIBLE, openai_body(stream=stream), gone=gone))
        await client.running(1)
        gone.set()
        await call
        assert client.engine.health().running == 0


async def test_a_client_that_stops_reading_is_cut_off(serve: Any) -> None:
    """A full send buffer holds its own stream only, and only for the stall timeout."""
    async with serve([{"raw": "word " * 500}], bounds={"stall_timeout_s": 0.05}) as client:
        answer = await client.call(COMPATIBLE, openai_body(stream=True), read=asyncio.Event())
        assert answer.body == b""
        assert client.engine.health().running == 0


async def test_a_silent_stream_is_kept_alive_and_then_ended_with_an_error(serve: Any) -> None:
    """Comments come while the model says nothing; at the bound the stream says why it ends."""
    slow = [{"raw": "one two", "interval_ms": 60_000}]
    bounds = {"keep_alive_s": 0.02, "first_output_timeout_s": 0.15, "stream_idle_timeout_s": 0.15}
    async with serve(slow, bounds=bounds) as client:
        answer = await client.call(COMPATIBLE, openai_body(stream=True))
    assert b": " in answer.body.split(b"data:")[0]
    assert "error" in answer.events()[-1]
    assert answer.closed


async def test_the_news_of_a_silent_model_waits_for_no_client_without_a_bound(serve: Any) -> None:
    """Whoever stops reading before he is told why his stream ends is cut off like any other."""
    slow = [{"raw": "one two", "interval_ms": 60_000}]
    bounds = {"keep_alive_s": 0.06, "first_output_timeout_s": 0.1, "stall_timeout_s": 0.05}
    reading = asyncio.Event()
    reading.set()
    async with serve(slow, bounds=bounds) as client, asyncio.timeout(10):
        answer = await client.call(
            COMPATIBLE,
            openai_body(stream=True),
            read=reading,
            on_bytes=lambda _: reading.clear(),  # after the first comment; the next to be sent is the error
        )
    assert answer.body == b": keep-alive\n\n"


async def test_a_whole_answer_that_takes_too_long_is_returned_as_far_as_it_came(serve: Any) -> None:
    """With a finish reason of null, as the contract says of a timeout-cut answer."""
    script = [{"raw": "</think>one " + "two " * 1000, "interval_ms": 1}]
    async with serve(script, bounds={"answer_timeout_s": 0.1}) as client:
        answer = await client.call(COMPATIBLE, openai_body())
    choice = answer.json()["choices"][0]
    assert answer.status == 200
    assert choice["finish_reason"] is None
    assert choice["message"]["content"].startswith("one")


@pytest.mark.parametrize("path", [COMPATIBLE, ZHIPU, PROXY])
@pytest.mark.parametrize("stream", [True, False])
async def test_an_engine_that_fails_at_once_is_a_plain_500(serve: Any, path: str, stream: bool) -> None:
    """Before the first byte a stream fails like any call: status and JSON."""
    async with serve([{"raw": "never", "fail_after": 0}]) as client:
        answer = await client.call(path, openai_body(stream=stream))
    assert answer.status == 500
    assert answer.json()["error"]["message"]


@pytest.mark.parametrize("path", [COMPATIBLE, ZHIPU, PROXY])
async def test_an_engine_that_fails_midway_ends_the_stream_with_an_error_frame(serve: Any, path: str) -> None:
    """What was said stays; the error is in the stream; nobody takes a torso for a whole answer."""
    line = {
        "raw": "</think>one two three",
        "chunks": ["</think>", "one ", "two ", "three"],
        "fail_after": 3,
        "interval_ms": 1,
    }
    async with serve([line]) as client:
        answer = await client.call(path, openai_body(stream=True))
    events = answer.events()
    assert answer.status == 200
    assert "error" in events[-1]
    text = "".join(e["choices"][0]["delta"].get("content") or "" for e in events[:-1] if e.get("choices"))
    assert text.strip() == "one two"
    assert answer.closed


async def test_input_over_the_limit_is_refused_with_both_numbers(serve: Any) -> None:
    """glm-4.5-air takes 98,304 input tokens in the Model Studio family."""
    body = {
        "model": "glm-4.5-air",
        "messages": [{"role": "user", "content": "x, " * 60_000}],
        "enable_thinking": False,
    }
    async with serve(HELLO) as client:
        answer = await client.call(COMPATIBLE, body)
    assert answer.status == 400
    assert "[1, 98304]" in answer.json()["error"]["message"]


@pytest.mark.parametrize("path", [COMPATIBLE, ZHIPU, PROXY])
async def test_more_messages_than_the_window_has_tokens_are_refused_at_once(serve: Any, path: str) -> None:
    """As too long an input, before anybody renders or counts them."""
    turns = [{"role": "user", "content": "x"}] * 8_200
    model = "glm-4.5-air" if path == COMPATIBLE else "glm-4-airx"
    body = {"model": model, "messages": turns * (12 if path == COMPATIBLE else 1)}
    async with serve(HELLO, bounds={"body_bytes_max": 16 << 20}) as client:
        answer = await client.call(path, body)
    assert answer.status == 400
    assert f"{len(body['messages'])}+" in answer.json()["error"]["message"]


async def test_the_deployment_is_named_in_a_header(serve: Any) -> None:
    """Nobody may mistake what answered."""
    async with serve(HELLO) as client:
        whole = await client.call(COMPATIBLE, openai_body())
        stream = await client.call(COMPATIBLE, openai_body(stream=True))
    assert whole.headers["x-glmstudio-deployment"] == "script"
    assert stream.headers["x-glmstudio-deployment"] == "script"
    assert stream.headers["x-request-id"]


async def test_a_request_id_is_unique_among_the_running_calls_of_its_key(serve: Any) -> None:
    """Zhipu refuses a second call of one name with 1231 while the first runs, and takes it afterwards."""
    slow = [{"when": "hi", "raw": "one two three four", "interval_ms": 60_000}, {"raw": "quick"}]
    named = openai_body(request_id="caller-1", stream=True)
    other = openai_body(request_id="caller-1", messages=[{"role": "user", "content": "other"}])
    async with serve(slow) as client:
        gone = asyncio.Event()
        first = asyncio.create_task(client.call(ZHIPU, named, gone=gone))
        await client.running(1)
        refused = await client.call(ZHIPU, other)
        gone.set()
        await first
        taken = await client.call(ZHIPU, other)
    assert (refused.status, refused.json()["error"]["code"]) == (400, "1231")
    assert taken.status == 200


@pytest.mark.parametrize(
    "path", [ZHIPU, PROXY, "/api/paas/v4/tokenizer", "/api/paas/v4/async/chat/completions"]
)
@pytest.mark.parametrize(
    ("model", "code", "said"),
    [
        ("glm-4v-plus", "1211", "not deployed"),
        ("GLM-4V-Flash", "1211", "not deployed"),
        ("cogview-4", "1212", "does not support"),
        ("embedding-3", "1212", "does not support"),
        ("moderation", "1212", "does not support"),
        ("glm-99", "1211", "does not exist"),
    ],
)
async def test_a_model_of_the_platform_that_is_not_served_is_told_from_an_unknown_one(
    serve: Any, path: str, model: str, code: str, said: str
) -> None:
    """Wherever a conversation is sent: what the platform has is not deployed, or is no chat model."""
    async with serve(HELLO) as client:
        answer = await client.call(path, openai_body(model), headers={"accept-language": "en"})
    assert (answer.status, answer.json()["error"]["code"]) == (400, code)
    assert said in answer.json()["error"]["message"]


@pytest.mark.parametrize(
    ("base", "status"), [("/compatible-mode/v1", 404), ("/api/paas/v4", 200), ("/v1", 200)]
)
async def test_the_list_of_models_takes_an_id_in_capitals_where_chat_does(
    serve: Any, base: str, status: int
) -> None:
    """Model Studio's ids are exact; Zhipu's may be written either way."""
    async with serve(HELLO) as client:
        assert (await client.call(f"{base}/models/GLM-5", method="GET")).status == status
        asked = await client.call(f"{base}/chat/completions", openai_body(model="GLM-5"))
    assert asked.status == status
