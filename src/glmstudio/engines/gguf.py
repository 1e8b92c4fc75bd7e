"""What a GGUF file says about itself: a small, bounded reader of its metadata.

It reads the header and the key-value section (format versions 2 and 3) and nothing of the weights. Every
length in the file is checked against what is there before it is believed, so a broken file costs one clear
error.
"""

from __future__ import annotations

import struct
from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from glmstudio.errors import EngineError

METADATA_BYTES_MAX = 256 << 20
"""More metadata than this is refused; a vocabulary of 150,000 tokens with its merges takes about 10 MiB."""
FIRST_READ_BYTES = 16 << 20
PAIRS_MAX = 65_536
KEY_BYTES_MAX = 65_535
STRING_BYTES_MAX = 16 << 20

CONTROL, USER_DEFINED = 3, 4
"""Token types that a tokenizer matches whole in text (llama.cpp's `llama_token_type`)."""

Scalar = int | float | bool | str


@dataclass(frozen=True, slots=True)
class GgufMetadata:
    """`values` holds every scalar by its key. `special_tokens` are the texts of all control and user-defined
    tokens with their ids, `control_tokens` only the former."""

    values: Mapping[str, Scalar]
    vocabulary_size: int
    special_tokens: Mapping[str, int]
    control_tokens: frozenset[str]

    @property
    def architecture(self) -> str:
        return self.text("general.architecture") or ""

    @property
    def name(self) -> str:
        return self.text("general.name") or ""

    @property
    def context_tokens(self) -> int:
        """The trained context length; 0 when the file does not say."""
        return self.whole(f"{self.architecture}.context_length") or 0

    @property
    def thought_tokens_max(self) -> int | None:
        """A key of our own: a small checkpoint whose long thoughts come to nothing names its bound."""
        bound = self.whole("glmstudio.thought_tokens_max")
        return bound if bound is not None and bound > 0 else None

    @property
    def chat_template(self) -> str | None:
        return self.text("tokenizer.chat_template")

    @property
    def add_bos(self) -> bool:
        return self.values.get("tokenizer.ggml.add_bos_token") is True

    @property
    def bos_id(self) -> int | None:
        return self.whole("tokenizer.ggml.bos_token_id")

    @property
    def end_ids(self) -> frozenset[int]:
        """The ids that the file itself names as ends: of sequence, of turn, of message."""
        ids = (self.whole(f"tokenizer.ggml.{name}_token_id") for name in ("eos", "eot", "eom"))
        return frozenset(id for id in ids if id is not None)

    def text(self, key: str) -> str | None:
        value = self.values.get(key)
        return value if isinstance(value, str) else None

    def whole(self, key: str) -> int | None:
        value = self.values.get(key)
        return value if isinstance(value, int) and not isinstance(value, bool) else None


def read_gguf(path: Path) -> GgufMetadata:
    """The metadata of a file. Raises EngineError, in one line, when it is missing, unreadable or broken."""
    wanted = FIRST_READ_BYTES
    try:
        with path.open("rb") as file:
            data = file.read(wanted)
            while True:
                try:
                    return parse_gguf(data)
                except _NeedsMore:
                    more = file.read(wanted)
                    if not more:
                        raise EngineError(f"{path.name} is cut off inside its metadata") from None
                    data += more
                    wanted *= 2
                    if len(data) > METADATA_BYTES_MAX:
                        raise EngineError(
                            f"{path.name} has more than {METADATA_BYTES_MAX} bytes of metadata"
                        ) from None
    except ValueError as error:
        raise EngineError(f"{path.name} is not a usable GGUF file: {error}") from None
    except OSError as error:
        raise EngineError(f"{path.name} cannot be read: {error.strerror}") from None


def find_gguf(path: Path) -> Path:
    """The file itself, or the one GGUF of a folder (the first part of a split one). Raises EngineError."""
    if not path.is_dir():
        return path
    found = sorted(
        file
        for file in path.glob("*.gguf")
        if not file.name.startswith("mmproj")
        and ("-of-" not in file.name or "-00001-of-" in file.name)
        and file.is_file()
    )
    if len(found) != 1:
        names = ", ".join(file.name for file in found[:4])
        reason = f"more than one GGUF file: {names}" if found else "no GGUF file"
        raise EngineError(f"the folder {path.name} holds {reason}")
    return found[0]


def parse_gguf(data: bytes) -> GgufMetadata:
    """The metadata at the start of `data`. Raises ValueError for anything the format does not allow, and (as
    a ValueError too) when `data` ends before the metadata does."""
    cursor = _Cursor(data)
    magic = cursor.take(4)
    if magic != b"GGUF":
        raise ValueError("it does not begin with GGUF")
    version = cursor.number("<I")
    if version not in (2, 3):
        big_endian = int.from_bytes(int(version).to_bytes(4, "little"), "big") in (2, 3)
        raise ValueError(
            "it is big-endian" if big_endian else f"format version {version} is not known (2 and 3 are)"
        )
    cursor.skip(8)  # number of tensors
    pairs = int(cursor.number("<Q"))
    if pairs > PAIRS_MAX:
        raise ValueError(f"it claims {pairs} metadata entries (at most {PAIRS_MAX})")
    return _read_pairs(cursor, pairs)


class _NeedsMore(ValueError):
    def __init__(self) -> None:
        super().__init__("it is cut off inside its metadata")


_LENGTH = struct.Struct("<Q")
_STRING, _ARRAY = 8, 9
_FORMATS = {
    0: "<B", 1: "<b", 2: "<H", 3: "<h", 4: "<I", 5: "<i", 6: "<f", 7: "<?", 10: "<Q", 11: "<q", 12: "<d",
}  # fmt: skip


class _Cursor:
    """A position in bytes that never runs past their end."""

    __slots__ = ("_data", "at")

    def __init__(self, data: bytes) -> None:
        self._data = data
        self.at = 0

    def skip(self, count: int) -> int:
        start = self.at
        if count > len(self._data) - start:
            raise _NeedsMore
        self.at = start + count
        return start

    def take(self, count: int) -> bytes:
        start = self.skip(count)
        return self._data[start : self.at]

    def number(self, format: str) -> int | float | bool:
        start = self.skip(struct.calcsize(format))
        return struct.unpack_from(format, self._data, start)[0]

    def string(self, bytes_max: int = STRING_BYTES_MAX) -> str:
        length = int(self.number("<Q"))
        if length > bytes_max:
            raise ValueError(f"it holds a text of {length} bytes (at most {bytes_max})")
        return self.take(length).decode("utf-8", "replace")

    def strings(self, count: int) -> int:
        """Skip `count` texts; where the first one's length field stands. Nothing is copied: a list of
        merges has hundreds of thousands."""
        if count * 8 > METADATA_BYTES_MAX:
            raise ValueError(f"it claims a list of {count} texts")
        data, at, start, unpack = self._data, self.at, self.at, _LENGTH.unpack_from
        try:
            for _ in range(count):
                at += 8 + unpack(data, at)[0]
            inside = at <= len(data)
        except (struct.error, OverflowError):  # some length led over the end
            inside = False
        if at > len(data) + STRING_BYTES_MAX:
            raise ValueError(f"it holds a text of more than {STRING_BYTES_MAX} bytes")
        if not inside:
            raise _NeedsMore
        self.at = at
        return start

    def picked(self, start: int, wanted: Sequence[int]) -> Iterator[str]:
        """Some texts of a list that `strings` has skipped, by ascending index."""
        data, at, index = self._data, start, 0
        for number in wanted:
            for _ in range(number - index):
                at += 8 + _LENGTH.unpack_from(data, at)[0]
            index = number
            length = _LENGTH.unpack_from(data, at)[0]
            yield data[at + 8 : at + 8 + length].decode("utf-8", "replace")


def _read_pairs(cursor: _Cursor, pairs: int) -> GgufMetadata:
    values: dict[str, Scalar] = {}
    tokens_at, vocabulary = 0, 0
    types: array[int] = array("i")
    for _ in range(pairs):
        key = cursor.string(KEY_BYTES_MAX)
        kind = int(cursor.number("<I"))
        if kind == _STRING:
            values[key] = cursor.string()
        elif kind == _ARRAY:
            element, count = int(cursor.number("<I")), int(cursor.number("<Q"))
            if element == _STRING:
                start = cursor.strings(count)
                if key == "tokenizer.ggml.tokens":
                    tokens_at, vocabulary = start, count
                continue
            raw = _skip_numbers(cursor, key, element, count)
            if key == "tokenizer.ggml.token_type" and element in (4, 5):
                types = array("i", raw)
        elif kind in _FORMATS:
            values[key] = cursor.number(_FORMATS[kind])
        else:
            raise ValueError(f"entry {_shown(key)} has the unknown type {kind}")
    ids = [id for id, kind in enumerate(types[:vocabulary]) if kind in (CONTROL, USER_DEFINED)]
    special = dict(zip(cursor.picked(tokens_at, ids), ids, strict=True))
    control = frozenset(text for text, id in special.items() if types[id] == CONTROL)
    return GgufMetadata(values, vocabulary, special, control)


def _skip_numbers(cursor: _Cursor, key: str, element: int, count: int) -> bytes:
    if element not in _FORMATS:
        raise ValueError(f"entry {_shown(key)} is a list of the unknown type {element}")
    size = count * struct.calcsize(_FORMATS[element])
    if size > METADATA_BYTES_MAX:
        raise ValueError(f"entry {_shown(key)} claims {size} bytes")
    return cursor.take(size)


def _shown(key: str) -> str:
    return repr(key if len(key) <= 60 else key[:57] + "...")
