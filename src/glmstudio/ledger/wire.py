"""Commands and answers as bytes on the way between a server and its ledger's process.

A frame is four bytes of length and a MessagePack list. Price lists are the same few again and again, so they
travel ready encoded and are looked up, not decoded, where they arrive.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import cast

import msgspec
from msgspec import Raw, Struct

from glmstudio.ledger.book import Order
from glmstudio.ledger.commands import Answer, CloseOpen, Command, Grow, Settle, SettleIfOpen
from glmstudio.storage.ledger import Payer, PriceList

LENGTH_BYTES = 4
PRICE_LISTS_KEPT_MAX = 1_000


class _Reserve(Struct, frozen=True, array_like=True, tag="reserve"):
    """An `Order` on its way."""

    request_id: str
    payer: Payer
    prices: Raw
    prompt_tokens_max: int
    output_tokens_max: int


_Sent = _Reserve | Grow | Settle | SettleIfOpen | CloseOpen
_encode = msgspec.msgpack.Encoder().encode
_decode_commands = msgspec.msgpack.Decoder(list[_Sent]).decode
_decode_answers = msgspec.msgpack.Decoder(list[Answer]).decode
_decode_prices = msgspec.msgpack.Decoder(PriceList).decode


class CommandWriter:
    """Commands → frames."""

    def __init__(self) -> None:
        self._encoded: dict[int, tuple[PriceList, Raw]] = {}

    def frame(self, commands: Iterable[Command]) -> bytes:
        return _frame([self._sent(c) if type(c) is Order else c for c in commands])

    def _sent(self, order: Order) -> _Reserve:
        return _Reserve(
            order.request_id,
            order.payer,
            self._prices(order.prices),
            order.prompt_tokens_max,
            order.output_tokens_max,
        )

    def _prices(self, prices: PriceList) -> Raw:
        """By the object, because its hash is dear; the object is kept, so that its number stays its own."""
        known = self._encoded.get(id(prices))
        if known is None:
            if len(self._encoded) >= PRICE_LISTS_KEPT_MAX:
                self._encoded.clear()
            known = self._encoded[id(prices)] = (prices, Raw(_encode(prices)))
        return known[1]


class CommandReader:
    """What a frame of commands holds."""

    def __init__(self) -> None:
        self._decoded: dict[bytes, PriceList] = {}

    def read(self, frame: bytes) -> list[Command]:
        """Raises msgspec.DecodeError."""
        return [self._order(c) if type(c) is _Reserve else cast(Command, c) for c in _decode_commands(frame)]

    def _order(self, sent: _Reserve) -> Order:
        encoded = bytes(sent.prices)
        prices = self._decoded.get(encoded)
        if prices is None:
            if len(self._decoded) >= PRICE_LISTS_KEPT_MAX:
                self._decoded.clear()
            prices = self._decoded[encoded] = _decode_prices(encoded)
        return Order(sent.request_id, sent.payer, prices, sent.prompt_tokens_max, sent.output_tokens_max)


def answers_frame(answers: Sequence[Answer]) -> bytes:
    return _frame(answers)


def read_answers(frame: bytes) -> list[Answer]:
    """Raises msgspec.DecodeError."""
    return _decode_answers(frame)


def _frame(values: Sequence[object]) -> bytes:
    body = _encode(values)
    return len(body).to_bytes(LENGTH_BYTES, "big") + body


class Frames:
    """Received bytes, cut into frames."""

    def __init__(self) -> None:
        self._buffer = bytearray()

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The bodies of the frames that are whole now."""
        buffer = self._buffer
        buffer += data
        start = 0
        while (body := start + LENGTH_BYTES) <= len(buffer):
            end = body + int.from_bytes(buffer[start:body], "big")
            if end > len(buffer):
                break
            yield bytes(buffer[body:end])
            start = end
        del buffer[:start]
