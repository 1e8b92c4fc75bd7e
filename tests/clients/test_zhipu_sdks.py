"""The zhipuai and the Z.ai SDK against the Zhipu dialect."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from glmstudio.testing import TestServer
from tests.clients.requires import versions

pytestmark = pytest.mark.clients

GREETING = "你好,我在照着稿子读。"
POEM = "春风轻轻走过院子,\n把去年的雪写成了花。🌸"
DIFFICULT = 'One line\u2028two\u2029three\u0085four\ttab "quote" \\ back\nnew 🌿 data: [DONE]\n\ndata: no'
CALL = {"name": "query_weather", "arguments": {"location": "北京"}}

Saw = Mapping[str, Any]
Run = Callable[..., Saw]


def _run(run_program: Run, name: str, program: str, server: TestServer, busy: TestServer) -> Saw:
    urls = {"BASE_URL": server.zhipu_base_url, "BUSY_URL": busy.zhipu_base_url, "BUSY_KEY": busy.key}
    return run_program("python", name, program, **urls, API_KEY=server.key)


@pytest.fixture(params=versions("python", "zhipuai", "zai"), scope="module")
def saw(request: pytest.FixtureRequest, run_program: Run, server: TestServer, busy_server: TestServer) -> Saw:
    return _run(run_program, request.param, f"{request.param}_sdk.py", server, busy_server)


@pytest.fixture(scope="module")
def zhipuai(run_program: Run, server: TestServer, busy_server: TestServer) -> Saw:
    return _run(run_program, "zhipuai", "zhipuai_sdk.py", server, busy_server)


@pytest.fixture(scope="module")
def zai(run_program: Run, server: TestServer, busy_server: TestServer) -> Saw:
    return _run(run_program, "zai", "zai_sdk.py", server, busy_server)


def test_a_whole_answer(saw: Saw) -> None:
    """Thought, answer, finish reason and usage."""
    seen = saw["whole"]
    assert (seen["reasoning"], seen["answer"], seen["finish"]) == ("有人打招呼。", GREETING, "stop")
    prompt, completion, total = seen["usage"]
    assert prompt > 0
    assert completion > 0
    assert prompt + completion == total


def test_a_stream(saw: Saw) -> None:
    """The pieces join to thought and answer; usage needs no asking."""
    seen = saw["stream"]
    assert (seen["reasoning"], seen["answer"], seen["finish"]) == ("写短一点。", POEM, "stop")
    assert seen["total_tokens"] > 0


def test_thinking_can_be_turned_off(saw: Saw) -> None:
    """`thinking` disabled gives an answer without thought."""
    assert saw["thinking_disabled"] == {"answer": "Hello from the script.", "reasoning": None}


def test_a_signed_token_is_as_good_as_the_key(saw: Saw) -> None:
    """With `disable_token_cache=False` the SDK sends a JWT that it signs with the key's secret."""
    assert saw["signed_token"] == GREETING


def test_the_message_with_the_call_can_be_sent_back(saw: Saw) -> None:
    """The handbook's tool program runs to its end."""
    assert saw["tool_round_trip"] == {
        "finish": ["tool_calls", "stop"],
        **CALL,
        "answer": "北京今天晴,21 度。",
    }


def test_tool_calls_in_a_stream(saw: Saw) -> None:
    """One fragment by default, several with `tool_stream`; both join to the call; usage comes last."""
    assert len(saw["tools_streamed_whole"]["fragments"]) == 1
    assert len(saw["tools_streamed_in_fragments"]["fragments"]) > 2
    for case in ("tools_streamed_whole", "tools_streamed_in_fragments"):
        seen = saw[case]
        indexes, ids, names, arguments = zip(*seen["fragments"], strict=True)
        assert (set(indexes), ids[0][:5], set(ids[1:]) - {""}) == ({0}, "call_", set())
        assert {"name": "".join(names), "arguments": json.loads("".join(arguments))} == CALL
        assert seen["finish"] == "tool_calls"
        assert seen["usage"] > 0


def test_json_mode(saw: Saw) -> None:
    """The content is one JSON object."""
    assert saw["json_mode"] == {"capital": "Paris"}


def test_difficult_text_arrives_as_it_was_written(saw: Saw) -> None:
    """These SDKs cut events at every Unicode line end, so none may stand unescaped in a stream."""
    assert saw["difficult_text"] == DIFFICULT


def test_refusals(saw: Saw) -> None:
    """Each wrong request raises the SDK's own class with the platform's code."""
    for case, type, status, code in (
        ("wrong_key", "APIAuthenticationError", 401, "1000"),
        ("unknown_model", "APIRequestFailedError", 400, "1211"),
        ("overloaded", "APIReachLimitError", 429, "1302"),
    ):
        seen = saw[case]
        assert (seen["type"], seen["status"], seen["code"]) == (type, status, code)


def test_an_engine_failure_in_a_stream_is_raised(saw: Saw) -> None:
    """The SDK raises instead of ending as if all were well."""
    assert saw["engine_failure_in_stream"] == {"type": "APIResponseError"}


def test_ids_of_an_answer(zhipuai: Saw) -> None:
    """`request_id` is the caller's own, else the answer's id."""
    assert zhipuai["whole"]["request_id"] == zhipuai["whole"]["id"]
    assert zhipuai["own_request_id"] == "my-own-id-1"


def test_the_address_of_the_coding_plan(zhipuai: Saw) -> None:
    """The same dialect answers there."""
    assert zhipuai["coding_plan_address"] == GREETING


def test_services_that_are_not_offered_say_so(zhipuai: Saw) -> None:
    """Images and embeddings are known paths without a service behind them."""
    assert zhipuai["services_not_offered"] == [[404, "1221"], [404, "1221"]]


def test_an_asynchronous_task(zhipuai: Saw) -> None:
    """`asyncCompletions` starts a task whose result is fetched later."""
    seen = zhipuai["asynchronous_task"]
    assert (seen["first_status"], seen["status"]) == ("PROCESSING", "SUCCESS")
    assert seen["answer"] == "Hello from the script."
    assert seen["total_tokens"] > 0


def test_a_token_of_an_unknown_key_and_a_request_without_user(zhipuai: Saw) -> None:
    """Both are refused with their own code."""
    assert zhipuai["signed_token_of_a_stranger"]["code"] == "1000"
    assert zhipuai["no_user_turn"]["code"] == "1214"


def test_error_texts_follow_the_client_of_the_sdk(zai: Saw) -> None:
    """`ZaiClient` asks for English, `ZhipuAiClient` gets Chinese."""
    assert zai["unknown_model_in_english"]["message"].isascii()
    assert not zai["unknown_model"]["message"].isascii()
