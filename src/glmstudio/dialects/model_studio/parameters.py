"""The rules of the parameters that both modes share, each against the model's card.

Contract: Model Studio, request parameters, response_format, error table. Null is absent. Where the two modes
differ (seed, streaming, result format), their own decoders hold the rule.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import Struct

from glmstudio.core.model_card import ModelCard, ThinkingSupport
from glmstudio.core.request import AnswerFormat, JsonObject, Message, ResponseFormat, Sampling, Stop, Thinking
from glmstudio.dialects.model_studio.options import ModelStudioOptions
from glmstudio.dialects.model_studio.refusals import (
    NO_THINKING,
    bad_structure,
    misplaced,
    out_of_range,
    unsupported,
    wrong_value_type,
)
from glmstudio.dialects.reading import boolean, integer, is_array, is_table, number, string

TOP_K_MAX = 100
"""Above it the candidates are not cut at all, as documented."""
CHOICES_MAX = 4
TOP_LOGPROBS_MAX = 5
STOPS_MAX = 64
"""Entries of `stop`; no limit is published, but the scan of the answer grows with them."""
STOP_TOKENS_MAX = 64
TOKEN_ID_MAX = 2**31 - 1

REPETITION_PENALTY_LEAST, REPETITION_PENALTY_MOST = 1e-3, 1e3
"""Any positive number is valid; beyond these a float32 engine would compute infinities and the effect is no
other."""

EFFORT_SHARES = {
    "none": 0.0,
    "minimal": 1 / 32,
    "low": 1 / 8,
    "medium": 1 / 2,
    "high": 1.0,
    "xhigh": 1.0,
    "max": 1.0,
}
"""How much of the model's longest chain of thought an effort allows.

Our reading; nothing published says it.
"""

_SAMPLING = frozenset({"temperature", "top_p", "top_k", "presence_penalty", "repetition_penalty"})
_CHECKED = frozenset({"n", "logprobs", "top_logprobs", "enable_search"})

_JSON_WHILE_THINKING = "Json mode response is not supported when enable_thinking is true"
_NO_JSON_WORD = (
    "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'"
)
_STOP_TYPES = "stop must be of type str, list[str], list[int] or list[list[int]], with elements of one type"


class Source(Struct, frozen=True):
    """Where the parameters of a call stand. `prefix` is what errors put before a key: "" or "parameters."."""

    values: Mapping[str, Any]
    prefix: str
    card: ModelCard

    def field(self, key: str) -> str:
        return self.prefix + key

    # Most parameters are absent from most calls, so absence is settled without a second call.

    def integer(self, key: str) -> int | None:
        return None if self.values.get(key) is None else integer(self.values, key, self.prefix)

    def number(self, key: str) -> float | None:
        return None if self.values.get(key) is None else number(self.values, key, self.prefix)

    def boolean(self, key: str) -> bool | None:
        return None if self.values.get(key) is None else boolean(self.values, key, self.prefix)


def read_sampling(source: Source, seed: int | None) -> Sampling:
    """Sampling with the card's defaults. Raises InvalidRequest or WrongType."""
    defaults = source.card.defaults
    if _SAMPLING.isdisjoint(source.values):
        return Sampling(
            defaults.temperature,
            defaults.top_p,
            defaults.top_k,
            defaults.repetition_penalty,
            seed=seed,
        )
    temperature = source.number("temperature")
    top_p = source.number("top_p")
    presence = source.number("presence_penalty")
    if temperature is None:
        temperature = defaults.temperature
    elif not 0.0 <= temperature < 2.0:
        raise out_of_range("Temperature should be in [0.0, 2.0)", source.field("temperature"), temperature)
    if top_p is None:
        top_p = defaults.top_p
    elif not 0.0 < top_p <= 1.0:
        raise out_of_range("Range of top_p should be (0.0, 1.0]", source.field("top_p"), top_p)
    if presence is not None and not -2.0 <= presence <= 2.0:
        raise out_of_range(
            "Presence_penalty should be in [-2.0, 2.0]", source.field("presence_penalty"), presence
        )
    return Sampling(
        temperature=temperature,
        top_p=top_p,
        top_k=_top_k(source),
        repetition_penalty=_repetition_penalty(source),
        presence_penalty=presence or 0.0,
        seed=seed,
    )


def read_thinking(source: Source) -> Thinking:
    """Whether and how long the model thinks. Raises InvalidRequest or WrongType."""
    features, longest = source.card.features, source.card.limits.reasoning_tokens
    enabled = source.boolean("enable_thinking")
    clear = source.boolean("clear_thinking")
    effort = _effort(source)
    budget = _budget(source)
    if features.thinking is ThinkingSupport.NONE:
        if enabled or budget is not None:
            message = f"The model {source.card.id} does not support enable_thinking."
            raise unsupported(message, source.field("enable_thinking"), NO_THINKING)
        return Thinking(enabled=False, budget=0)
    if budget is None:
        budget = longest if effort is None else max(1, int(longest * EFFORT_SHARES.get(effort, 1.0)))
    return Thinking(
        enabled=enabled is not False and effort != "none",
        budget=budget,
        keep_history=features.keeps_reasoning_history and not clear,
    )


def read_answer_limit(source: Source, aliases: Sequence[str] = ()) -> int:
    """`max_tokens`, or the first of its legacy `aliases` that was sent, or the card's default."""
    limits = source.card.limits
    for key in ("max_tokens", *aliases):
        given = source.integer(key)
        if given is not None:
            if not 1 <= given <= limits.output_tokens:
                stem = f"Range of max_tokens should be [1, {limits.output_tokens}]"
                raise out_of_range(stem, source.field(key), given)
            return given
    return limits.default_output_tokens


def read_total_limit(source: Source) -> int | None:
    """`max_completion_tokens`: thought and answer together. Larger than the model could write is no error."""
    given = source.integer("max_completion_tokens")
    if given is not None and given < 1:
        stem = "max_completion_tokens should be greater than or equal to 1"
        raise out_of_range(stem, source.field("max_completion_tokens"), given)
    return given


def read_stop(source: Source) -> Stop:
    """Any of the four forms: a text, texts, token ids, lists of token ids. Raises InvalidRequest."""
    given = source.values.get("stop")
    if given is None or given == "":
        return Stop()
    if isinstance(given, str):
        return Stop(texts=(given,))
    if not is_array(given):
        raise wrong_value_type(_STOP_TYPES, source.field("stop"), given)
    if len(given) > STOPS_MAX:
        stem = f"stop should have at most {STOPS_MAX} entries"
        raise out_of_range(stem, source.field("stop"), len(given))
    if all(isinstance(item, str) for item in given):
        return Stop(texts=tuple(item for item in given if item))
    if all(isinstance(item, list) for item in given):
        return Stop(token_ids=tuple(_token_ids(item, source) for item in given if item))
    return Stop(token_ids=tuple((token_id,) for token_id in _token_ids(given, source)))


def read_response_format(
    source: Source, options: ModelStudioOptions, thinking: Thinking, messages: Sequence[Message]
) -> ResponseFormat:
    """The form of the answer, allowed here and now. Raises InvalidRequest."""
    given: Any = source.values.get("response_format")
    if given is None:
        return ResponseFormat()
    form = _form(given, source, options)
    if form.kind is AnswerFormat.TEXT:
        return form
    features, field = source.card.features, source.field("response_format")
    if not features.structured_output:
        raise unsupported(
            f"The model {source.card.id} does not support response_format {form.kind.value}", field
        )
    if thinking.enabled and not (
        options.structured_output_while_thinking or features.structured_output_thinking
    ):
        raise unsupported(f"{_JSON_WHILE_THINKING}; send enable_thinking false with response_format", field)
    if form.kind is AnswerFormat.JSON_OBJECT and not any("json" in turn.content.lower() for turn in messages):
        raise misplaced(_NO_JSON_WORD, field)
    return form


def read_tool_stream(source: Source, stream: bool) -> bool:
    """Whether tool arguments come piece by piece, which they can only in a stream.

    Raises InvalidRequest where the model has no such switch.
    """
    asked = (source.boolean("tool_stream") or False) and stream
    if asked and not source.card.features.tool_stream:
        raise unsupported(
            f"The model {source.card.id} does not support tool_stream.", source.field("tool_stream")
        )
    return asked


def check_the_rest(source: Source) -> None:
    """What is only checked: `n`, `logprobs`, `top_logprobs`, `enable_search`.

    Raises InvalidRequest or WrongType.
    """
    if _CHECKED.isdisjoint(source.values):
        return
    choices = source.integer("n")
    if choices is not None and not 1 <= choices <= CHOICES_MAX:
        raise out_of_range(f"Range of n should be [1, {CHOICES_MAX}]", source.field("n"), choices)
    if choices is not None and choices > 1:
        raise out_of_range(f"The n parameter must be 1 for {source.card.id}", source.field("n"), choices)
    if source.boolean("enable_search") and not source.card.features.web_search:
        raise unsupported("This model does not support enable_search.", source.field("enable_search"))
    source.boolean("logprobs")
    top = source.integer("top_logprobs")
    if top is not None and not 0 <= top <= TOP_LOGPROBS_MAX:
        stem = f"Range of top_logprobs should be [0, {TOP_LOGPROBS_MAX}]"
        raise out_of_range(stem, source.field("top_logprobs"), top)


def _top_k(source: Source) -> int:
    given = source.integer("top_k")
    if given is None:
        return source.card.defaults.top_k
    if given < 0:
        raise out_of_range("Parameter top_k be greater than or equal to 0", source.field("top_k"), given)
    return given if given <= TOP_K_MAX else 0


def _repetition_penalty(source: Source) -> float:
    given = source.number("repetition_penalty")
    if given is None:
        return source.card.defaults.repetition_penalty
    if not given > 0.0:
        raise out_of_range(
            "Repetition_penalty should be greater than 0.0", source.field("repetition_penalty"), given
        )
    return min(max(given, REPETITION_PENALTY_LEAST), REPETITION_PENALTY_MOST)


def _effort(source: Source) -> str | None:
    effort = string(source.values, "reasoning_effort", source.prefix)
    if effort is None:
        return None
    allowed, field = source.card.features.reasoning_effort, source.field("reasoning_effort")
    if not allowed:
        raise unsupported(f"The model {source.card.id} does not support reasoning_effort.", field)
    if effort not in allowed:
        raise out_of_range(f"reasoning_effort should be one of [{', '.join(allowed)}]", field, effort)
    return effort


def _budget(source: Source) -> int | None:
    budget = source.integer("thinking_budget")
    longest = source.card.limits.reasoning_tokens
    if budget is not None and longest and not 1 <= budget <= longest:
        stem = f"The thinking_budget parameter must be a positive integer and not greater than {longest}"
        raise out_of_range(stem, source.field("thinking_budget"), budget)
    return budget


def _token_ids(items: list[Any], source: Source) -> tuple[int, ...]:
    if len(items) > STOP_TOKENS_MAX:
        stem = f"A stop sequence should have at most {STOP_TOKENS_MAX} token ids"
        raise out_of_range(stem, source.field("stop"), len(items))
    return tuple(_token_id(item, source) for item in items)


def _token_id(item: Any, source: Source) -> int:
    whole = isinstance(item, float) and item.is_integer()
    if (whole or type(item) is int) and 0 <= item <= TOKEN_ID_MAX:
        return int(item)
    raise wrong_value_type(_STOP_TYPES, source.field("stop"), item)


def _form(given: Any, source: Source, options: ModelStudioOptions) -> ResponseFormat:
    if is_table(given):
        match given.get("type"):
            case "text":
                return ResponseFormat()
            case "json_object":
                return ResponseFormat(AnswerFormat.JSON_OBJECT)
            case "json_schema" if options.json_schema_enforced:
                return ResponseFormat(AnswerFormat.JSON_SCHEMA, _schema(given, source))
            case unknown:
                kinds = "text, json_object" + (", json_schema" if options.json_schema_enforced else "")
                stem = f"Unknown format of response_format; its type is one of {kinds}"
                raise bad_structure(stem, source.field("response_format.type"), unknown)
    raise bad_structure("Unknown format of response_format", source.field("response_format"), given)


def _schema(form: Mapping[str, Any], source: Source) -> JsonObject:
    wrapper = form.get("json_schema")
    schema = wrapper.get("schema") if is_table(wrapper) else None
    if not is_table(schema):
        where = source.field("response_format.json_schema.schema")
        raise bad_structure(
            "Unknown format of response_format; json_schema needs a schema object", where, schema
        )
    return schema
