"""What a dialect is to the rest of us: bytes to a request, events to bytes, errors to bytes.

Everything here is pure and synchronous. The order of one call is: `draft` (the body is JSON and names a
model), then the server looks up the card and the caller's limits, then `decode` (every parameter, against
the card), then `Exchange.stream` or `Exchange.encode`; `refuse` at any point before the first byte,
`StreamEncoder.fail` after it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from msgspec import Struct

from glmstudio.core.events import Event
from glmstudio.core.model_card import Family, ModelCard
from glmstudio.core.request import ChatRequest, JsonObject
from glmstudio.core.result import ChatResult
from glmstudio.core.usage import Usage
from glmstudio.errors import ServiceError


class Call(Struct, frozen=True):
    """One HTTP call as it arrived. Header names are lower case; `query` holds the last value of each name."""

    method: str
    path: str
    headers: Mapping[str, str]
    query: Mapping[str, str]
    body: bytes


class Reply(Struct, frozen=True):
    """One whole HTTP answer. Header names are lower case."""

    status: int
    body: bytes
    headers: tuple[tuple[str, str], ...] = (("content-type", "application/json"),)


class Stamp(Struct, frozen=True):
    """What identifies an answer: `request_id` is a UUID in its usual spelling, `created` Unix seconds.

    A dialect derives every id on its wire from these two, so that an encoder is a pure function.
    """

    request_id: str
    created: int


class Draft(Struct, frozen=True):
    """A body that is a JSON object and names a model; nothing else of it has been checked.

    `card_id` is the id to look up (case folded where the dialect folds it); `model` is what the caller wrote.
    """

    model: str
    card_id: str
    body: JsonObject
    call: Call


class ModelListing(Struct, frozen=True):
    """A card with its effective limits and what serves it (`deployment` is for people)."""

    card: ModelCard
    deployment: str


class StreamEncoder(Protocol):
    """Spells one open stream. `feed` after `Finished` and everything after `fail` is a bug of the caller."""

    content_type: str

    def feed(self, events: Sequence[Event], usage: Usage) -> bytes:
        """The bytes for these events ("" when there is nothing to send yet). `usage` is cumulative and
        includes them. With `Finished` the bytes end the stream: finish chunk, usage, closing marker."""
        ...

    def fail(self, error: ServiceError) -> bytes:
        """The dialect's error inside an open stream, closing marker included where it has one."""
        ...

    def keep_alive(self) -> bytes:
        """A comment that every client of the dialect ignores."""
        ...


class Exchange(Protocol):
    """One decoded call: what to generate, and how to spell the answer."""

    @property
    def request(self) -> ChatRequest: ...

    def stream(self, stamp: Stamp) -> StreamEncoder: ...

    def encode(self, result: ChatResult, stamp: Stamp) -> Reply: ...


class NamedByCaller:
    """The base of an exchange whose caller may name it; names are unique among a key's calls in flight.

    A base class and not a protocol, because it is asked for at every call.
    """

    __slots__ = ()

    def caller_name(self) -> str | None:
        raise NotImplementedError

    def in_use(self) -> ServiceError:
        """The refusal of a name that is taken."""
        raise NotImplementedError


class Dialect(Protocol):
    name: str
    family: Family

    def draft(self, call: Call) -> Draft:
        """Raises InvalidRequest when the body is no JSON object or names no model."""
        ...

    def decode(self, draft: Draft, card: ModelCard) -> Exchange:
        """Raises InvalidRequest naming the field, the limit and the given value."""
        ...

    def refuse(self, error: ServiceError, call: Call, stamp: Stamp) -> Reply:
        """The dialect's spelling of any leaf of ServiceError, status and headers (Retry-After, ids)
        included."""
        ...

    def models(self, listings: Sequence[ModelListing], call: Call, stamp: Stamp) -> Reply:
        """The dialect's list of models."""
        ...

    def model(self, listing: ModelListing, call: Call, stamp: Stamp) -> Reply:
        """The dialect's answer for one model."""
        ...
