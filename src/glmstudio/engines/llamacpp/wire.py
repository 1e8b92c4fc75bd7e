"""How a generation is spelt for llama.cpp's `/completion`, and how its frames and errors read. No I/O."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, cast

import msgspec

from glmstudio.core.request import Sampling
from glmstudio.engines.protocol import GenerationRequest, Grammar, JsonGrammar, Prompt
from glmstudio.errors import (
    ContextTooLong,
    DeploymentDown,
    EngineError,
    Fault,
    InvalidRequest,
    ServiceError,
)

PENALTY_WINDOW_TOKENS = 256
"""How far back the repetition, presence and frequency penalties look."""
GRAMMAR_BYTES_MAX = 64 << 10
SCHEMA_DEPTH_MAX = 32
GUARD_BIAS = 1000.0
"""Added to the guard token's logit: it wins every draw that no grammar forbids."""

JSON_STYLE = {
    "whitespace_flexible": False,
    "item_separator": ", ",
    "key_separator": ": ",
    "coerce_one_of": True,
}
"""JSON on one line, as the chat templates write it: a model that may write blanks between values may do so
for ever. `oneOf` is read as `anyOf`, which is the same where the branches exclude each other."""

GREEDY_CHAIN = ("penalties", "top_k")
SAMPLING_CHAIN = ("penalties", "temperature", "top_k", "top_p")
"""The order of the reference implementations: temperature first, then the cuts. Every other sampler of
llama.cpp (min_p 0.05 is one of its defaults) stays out, so that the distribution is the one that the caller
asked for."""


class Progress(msgspec.Struct, gc=False):
    """How far the prompt is read: `cache` of `total` tokens came from the prefix cache."""

    total: int
    cache: int


class Failure(msgspec.Struct, gc=False):
    """llama.cpp's error object."""

    message: str = ""
    type: str = ""
    code: int = 500
    n_prompt_tokens: int = 0
    n_ctx: int = 0


class Frame(msgspec.Struct, gc=False):
    """One frame of the stream. `tokens` holds the last new id only; `tokens_predicted` counts all so far."""

    content: str = ""
    tokens: tuple[int, ...] = ()
    tokens_predicted: int = 0
    tokens_evaluated: int = 0
    stop: bool = False
    stop_type: str = ""
    prompt_progress: Progress | None = None
    error: Failure | None = None


class Refusal(msgspec.Struct, gc=False):
    """The body of an answer that is no stream."""

    error: Failure


class TokenList(msgspec.Struct, gc=False):
    tokens: list[int]


class Content(msgspec.Struct, gc=False):
    content: str


def completion_body(
    request: GenerationRequest, prompt: Sequence[str | int], guard_id: int | None, slot: int, warm: bool
) -> bytes:
    """The JSON body of one run. `prompt` begins with a token id (see `mixed_prompt`); a `warm` one goes on
    from what the slot holds, another drops it.

    With `guard_id`, that token (a control token, which no grammar can produce) is drawn first unless the
    grammar is in force: llama.cpp merely logs a JSON schema that it cannot compile, and then generates
    freely.
    """
    body: dict[str, Any] = {
        "prompt": prompt,
        "n_predict": request.max_tokens,
        "stream": True,
        "return_tokens": True,
        "return_progress": True,
        "id_slot": slot,
        "cache_prompt": warm,
        "sse_ping_interval": -1,
        "response_fields": ("stop", "stop_type", "tokens_predicted"),
        **sampling_fields(request.sampling),
    }
    if request.grammar is not None:
        body.update(grammar_fields(request.grammar))
        if guard_id is not None:
            body["logit_bias"] = ((guard_id, GUARD_BIAS),)
    return msgspec.json.encode(body)


def sampling_fields(sampling: Sampling) -> dict[str, Any]:
    """Sampling as llama.cpp takes it, its own defaults switched off."""
    greedy = sampling.temperature <= 0
    penalised = (
        sampling.repetition_penalty != 1 or sampling.presence_penalty != 0 or sampling.frequency_penalty != 0
    )
    return {
        "samplers": GREEDY_CHAIN if greedy else SAMPLING_CHAIN,
        "temperature": max(sampling.temperature, 0),
        "top_k": 1 if greedy else sampling.top_k,
        "top_p": 1.0 if greedy else sampling.top_p,
        "min_p": 0.0,
        "repeat_last_n": PENALTY_WINDOW_TOKENS if penalised else 0,
        "repeat_penalty": sampling.repetition_penalty,
        "presence_penalty": sampling.presence_penalty,
        "frequency_penalty": sampling.frequency_penalty,
        "seed": -1 if sampling.seed is None else seed_of(sampling.seed),
    }


def seed_of(seed: int) -> int:
    """The seed in 32 bits; all ones would mean "random" to llama.cpp."""
    seed &= 0xFFFFFFFF
    return seed if seed != 0xFFFFFFFF else 0xFFFFFFFE


def grammar_fields(grammar: Grammar) -> dict[str, Any]:
    """Raises InvalidRequest for a schema beyond our bounds."""
    if not isinstance(grammar, JsonGrammar):
        return {"grammar": grammar.text}
    schema = {"type": "object"} if grammar.schema is None else grammar.schema
    if _depth(schema) > SCHEMA_DEPTH_MAX:
        raise unsupported_schema(f"it is nested deeper than {SCHEMA_DEPTH_MAX} levels")
    size = len(msgspec.json.encode(schema))
    if size > GRAMMAR_BYTES_MAX:
        raise unsupported_schema(f"it has {size} bytes; the limit is {GRAMMAR_BYTES_MAX}")
    return {"json_schema": {**schema, "x-guidance": JSON_STYLE}}


def unsupported_schema(reason: str) -> InvalidRequest:
    return InvalidRequest(
        f"the schema in response_format cannot be enforced: {reason}", Fault.UNSUPPORTED, "response_format"
    )


def mixed_prompt(prompt: Prompt, special_ids: Mapping[str, int]) -> list[str | int] | None:
    """The prompt as llama.cpp takes one of several pieces: texts and ids in one list, each text tokenised by
    itself.

    It must begin with an id: then nothing is put in front of it (no second BOS), and a list of texts alone
    would be several prompts. None when the first text does not begin with a special token; `/tokenize` must
    help then.
    """
    flat = flatten(prompt)
    if not flat or isinstance(flat[0], int):
        return flat
    first = flat[0]
    end = first.find("]") if first.startswith("[") else first.find(">")
    id = special_ids.get(first[: end + 1]) if end > 0 else None
    if id is None:
        return None
    rest = first[end + 1 :]
    return [id, rest, *flat[1:]] if rest else [id, *flat[1:]]


def flatten(prompt: Prompt) -> list[str | int]:
    flat: list[str | int] = []
    for piece in prompt:
        if isinstance(piece, tuple):
            flat.extend(piece)
        elif piece:
            flat.append(piece)
    return flat


class OutOfRoom(EngineError):
    """llama.cpp gave up every running answer because its KV cache was full. Never leaves the engine."""


def error_of(failure: Failure, constrained: bool) -> ServiceError:
    """What llama.cpp's refusal means to us. `constrained`: the run had a grammar."""
    if failure.type == "exceed_context_size_error":
        return ContextTooLong(max(failure.n_ctx - 1, 0), failure.n_prompt_tokens)
    if failure.code == 503:
        return DeploymentDown()
    if failure.code == 400 and constrained:
        return unsupported_schema("the engine does not know all of it")
    if "context size has been exceeded" in failure.message.lower():
        return OutOfRoom("the engine ran out of memory for running answers")
    return EngineError("the engine refused the request")


def _depth(value: object) -> int:
    """Levels of nesting, counted without recursion and no further than is of interest."""
    level: list[object] = [value]
    for depth in range(SCHEMA_DEPTH_MAX + 2):
        level = [child for item in level for child in _children(item)]
        if not level:
            return depth
    return SCHEMA_DEPTH_MAX + 2


def _children(value: object) -> Iterable[object]:
    if isinstance(value, Mapping):
        return cast("Mapping[str, object]", value).values()
    return cast("Sequence[object]", value) if isinstance(value, list | tuple) else ()
