"""How a run is spelt for llama.cpp, and what its refusals mean."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from glmstudio.core.request import Sampling
from glmstudio.engines.llamacpp import wire
from glmstudio.engines.llamacpp.wire import (
    Failure,
    OutOfRoom,
    completion_body,
    error_of,
    mixed_prompt,
    sampling_fields,
)
from glmstudio.engines.protocol import Gbnf, JsonGrammar, Prompt
from glmstudio.errors import ContextTooLong, DeploymentDown, EngineError, InvalidRequest

SPECIAL = {"[gMASK]": 1, "<sop>": 2, "<|user|>": 3}


@pytest.mark.parametrize(
    ("prompt", "mixed"),
    [
        (("[gMASK]<sop><|user|>hi",), [1, "<sop><|user|>hi"]),
        (("[gMASK]", "hi"), [1, "hi"]),
        (("<|user|>a", "<|us", "er|>b"), [3, "a", "<|us", "er|>b"]),
        (((7, 8), "x", (9,)), [7, 8, "x", 9]),
        (("", "[gMASK]x", ""), [1, "x"]),
        (("plain",), None),
        (("<b>plain",), None),
        (("<no closing", "x"), None),
        ((), []),
        (("", ()), []),
    ],
)
def test_a_prompt_begins_with_an_id(prompt: Prompt, mixed: list[str | int] | None) -> None:
    """So nothing is put in front of it and its pieces stay one prompt; None asks for the tokenizer."""
    assert mixed_prompt(prompt, SPECIAL) == mixed


def test_sampling_switches_llama_cpp_defaults_off() -> None:
    """What the caller did not ask for changes nothing: only the three cuts of the request are in the
    chain."""
    fields = sampling_fields(Sampling(temperature=0.7, top_p=0.9, top_k=20, seed=5))
    assert fields["samplers"] == ("penalties", "temperature", "top_k", "top_p")
    assert (fields["temperature"], fields["top_p"], fields["top_k"], fields["seed"]) == (0.7, 0.9, 20, 5)
    assert (fields["min_p"], fields["repeat_last_n"]) == (0.0, 0)


def test_temperature_zero_is_greedy() -> None:
    """The most probable token, whatever else is asked."""
    fields = sampling_fields(Sampling(temperature=0, top_p=0.5, top_k=50))
    assert (fields["samplers"], fields["top_k"]) == (("penalties", "top_k"), 1)


@pytest.mark.parametrize(
    "penalty", [{"repetition_penalty": 1.1}, {"presence_penalty": 0.5}, {"frequency_penalty": -0.5}]
)
def test_a_penalty_opens_its_window(penalty: dict[str, float]) -> None:
    """Any of the three looks back over the same window."""
    assert sampling_fields(Sampling(**penalty))["repeat_last_n"] == wire.PENALTY_WINDOW_TOKENS


@pytest.mark.parametrize(
    ("seed", "sent"), [(None, -1), (0, 0), (2**32 + 1, 1), (2**32 - 1, 2**32 - 2), (2**63 - 1, 2**32 - 2)]
)
def test_every_seed_is_a_seed(seed: int | None, sent: int) -> None:
    """None is random; no given number happens to mean random."""
    assert sampling_fields(Sampling(seed=seed))["seed"] == sent


def test_a_body_asks_for_what_the_stream_reads(request_for: Any) -> None:
    """Ids, progress and the bound are in it; no grammar unless asked."""
    body = msgspec.json.decode(completion_body(request_for(max_tokens=9), [1, "x"], None, 0, True))
    assert body["prompt"] == [1, "x"]
    assert (body["n_predict"], body["stream"], body["return_tokens"], body["return_progress"]) == (
        9, True, True, True,
    )  # fmt: skip
    assert not {"json_schema", "grammar", "logit_bias", "stop"} & body.keys()


@pytest.mark.parametrize("warm", [True, False])
def test_a_run_goes_to_its_slot(request_for: Any, warm: bool) -> None:
    """Only a warm one may go on from what the slot holds."""
    body = msgspec.json.decode(completion_body(request_for(), [1], None, 3, warm))
    assert (body["id_slot"], body["cache_prompt"]) == (3, warm)


def test_a_grammar_is_sent_as_it_is(request_for: Any) -> None:
    """GBNF text and JSON schemas go to their own fields; the guard's bias only with a guard."""
    gbnf = msgspec.json.decode(completion_body(request_for(grammar=Gbnf("root ::= x")), [1], None, 0, True))
    assert (gbnf["grammar"], "logit_bias" in gbnf) == ("root ::= x", False)
    schema = {"type": "object", "properties": {"a": {"type": "string"}}}
    body = msgspec.json.decode(completion_body(request_for(grammar=JsonGrammar(schema)), [1], 2, 0, True))
    assert {key: body["json_schema"][key] for key in schema} == schema
    assert body["logit_bias"] == [[2, wire.GUARD_BIAS]]
    anything = msgspec.json.decode(
        completion_body(request_for(grammar=JsonGrammar(None)), [1], None, 0, True)
    )
    assert anything["json_schema"]["type"] == "object"


def nested(levels: int) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": "string"}
    for _ in range(levels):
        schema = {"type": "object", "properties": {"a": schema}}
    return schema


@pytest.mark.parametrize(
    ("schema", "reason"),
    [
        (nested(wire.SCHEMA_DEPTH_MAX), "it is nested deeper than 32 levels"),
        ({"description": "x" * wire.GRAMMAR_BYTES_MAX}, "the limit is 65536"),
    ],
)
def test_schemas_beyond_our_bounds_are_refused(request_for: Any, schema: dict[str, Any], reason: str) -> None:
    """Before the engine has to look at them."""
    with pytest.raises(InvalidRequest, match=reason) as caught:
        completion_body(request_for(grammar=JsonGrammar(schema)), [1], None, 0, True)
    assert caught.value.field == "response_format"


@pytest.mark.parametrize(
    ("failure", "constrained", "kind", "message"),
    [
        (
            Failure("m", "exceed_context_size_error", 400, 9000, 8192),
            False,
            ContextTooLong,
            "the input has 9000 tokens; the limit is 8191",
        ),
        (Failure("Loading model", "unavailable_error", 503), False, DeploymentDown, "the model is not ready"),
        (
            Failure("failed to parse grammar", "invalid_request_error", 400),
            True,
            InvalidRequest,
            "the schema in response_format cannot be enforced",
        ),
        (Failure("odd", "invalid_request_error", 400), False, EngineError, "the engine refused the request"),
        (
            Failure("Context size has been exceeded.", "server_error", 500),
            False,
            OutOfRoom,
            "the engine ran out of memory for running answers",
        ),
    ],
)
def test_refusals_become_ours(failure: Failure, constrained: bool, kind: type, message: str) -> None:
    """Each to its own error; llama.cpp's words stay out of it."""
    error = error_of(failure, constrained)
    assert type(error) is kind
    assert error.message.startswith(message)
