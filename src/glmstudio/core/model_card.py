"""What a model is in public: limits, defaults, features, prices. Which engine serves it is no business of a
card."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum


class Family(StrEnum):
    """Whose published figures a card holds. The `/v1` proxy reads the Zhipu family."""

    MODEL_STUDIO = "model-studio"
    ZHIPU = "zhipu"


class Method(StrEnum):
    """What a model can be asked for; a card is always a chat model's."""

    CHAT = "chat"
    EMBEDDINGS = "embeddings"
    IMAGES = "images"
    MODERATIONS = "moderations"
    RERANK = "rerank"


class ThinkingSupport(StrEnum):
    """NONE: the model never thinks. OPTIONAL: on by default, can be switched off."""

    NONE = "none"
    OPTIONAL = "optional"


@dataclass(frozen=True, slots=True)
class Limits:
    """Token limits. `reasoning_tokens` 0 means the model does not think. All counts are tokens."""

    context_tokens: int
    input_tokens: int
    reasoning_tokens: int
    output_tokens: int
    default_output_tokens: int


@dataclass(frozen=True, slots=True)
class Defaults:
    """Sampling where the caller gave none. `top_k` 0 means off."""

    temperature: float
    top_p: float
    top_k: int
    repetition_penalty: float


@dataclass(frozen=True, slots=True)
class Features:
    """What the published feature table says. `structured_output_thinking`: JSON mode is allowed while
    thinking."""

    thinking: ThinkingSupport
    tools: bool
    tool_stream: bool
    structured_output: bool
    structured_output_thinking: bool
    implicit_cache: bool
    web_search: bool
    partial_mode: bool
    keeps_reasoning_history: bool
    reasoning_effort: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PriceTier:
    """Prices for requests whose input has at most `input_tokens_max` tokens (None: no upper edge).

    Integers of nano-yuan per token: 1 yuan per million tokens is 1,000 nano-yuan per token. `cached_nano`
    is the price of an input token read from the prefix cache.
    """

    input_tokens_max: int | None
    input_nano: int
    cached_nano: int
    output_nano: int


@dataclass(frozen=True, slots=True)
class RateLimits:
    """Per account and minute; None means not limited by the card."""

    requests_per_minute_free: int | None
    requests_per_minute_paid: int | None
    tokens_per_minute: int | None


@dataclass(frozen=True, slots=True)
class ModelCard:
    """The public contract of one model in one family. `price_version` names the price list the tiers come
    from."""

    id: str
    family: Family
    display_name: str
    description: str
    created: int
    limits: Limits
    defaults: Defaults
    features: Features
    prices: tuple[PriceTier, ...]
    price_version: str
    rate_limits: RateLimits
    aliases: tuple[str, ...] = ()

    def within(self, context_tokens: int, thought_tokens: int | None = None) -> ModelCard:
        """The same card with its limits cut to what a deployment with this context length can honour;
        `thought_tokens` bounds the chain of thought besides."""
        thought_max = context_tokens if thought_tokens is None else min(context_tokens, thought_tokens)
        limits = self.limits
        return replace(
            self,
            limits=Limits(
                context_tokens=min(limits.context_tokens, context_tokens),
                input_tokens=min(limits.input_tokens, context_tokens),
                reasoning_tokens=min(limits.reasoning_tokens, thought_max),
                output_tokens=min(limits.output_tokens, context_tokens),
                default_output_tokens=min(limits.default_output_tokens, context_tokens),
            ),
        )
