"""The GGUF reader: what it reads, and that no file makes it do anything but fail with one line."""

from __future__ import annotations

import contextlib
import struct
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glmstudio.engines import gguf
from glmstudio.engines.gguf import find_gguf, parse_gguf, read_gguf
from glmstudio.errors import EngineError

SCALARS = {
    "u8": (0, "<B"), "i8": (1, "<b"), "u16": (2, "<H"), "i16": (3, "<h"), "u32": (4, "<I"), "i32": (5, "<i"),
    "f32": (6, "<f"), "bool": (7, "<?"), "u64": (10, "<Q"), "i64": (11, "<q"), "f64": (12, "<d"),
}  # fmt: skip


def text(value: str | bytes) -> bytes:
    raw = value.encode() if isinstance(value, str) else value
    return struct.pack("<Q", len(raw)) + raw


def pair(key: str, kind: str, value: Any) -> bytes:
    if kind == "str":
        return text(key) + struct.pack("<I", 8) + text(value)
    if kind == "strs":
        return text(key) + struct.pack("<IIQ", 9, 8, len(value)) + b"".join(map(text, value))
    if kind.endswith("s"):
        code, format = SCALARS[kind[:-1]]
        items = b"".join(struct.pack(format, item) for item in value)
        return text(key) + struct.pack("<IIQ", 9, code, len(value)) + items
    code, format = SCALARS[kind]
    return text(key) + struct.pack("<I", code) + struct.pack(format, value)


def file_of(*pairs: bytes, version: int = 3, count: int | None = None) -> bytes:
    head = struct.pack("<IQQ", version, 0, len(pairs) if count is None else count)
    return b"GGUF" + head + b"".join(pairs)


WHOLE = file_of(
    pair("general.architecture", "str", "glm4moe"),
    pair("general.name", "str", "小模型"),
    pair("glm4moe.context_length", "u32", 8192),
    pair("glm4moe.rope.freq_base", "f32", 10000.0),
    pair("some.numbers", "u8s", [1, 2, 3]),
    pair("tokenizer.ggml.token_type", "i32s", [1, 3, 4, 2]),
    pair("tokenizer.ggml.tokens", "strs", ["a", "<|user|>", "<think>", b"\xff"]),
    pair("tokenizer.ggml.merges", "strs", ["a b", "c d"]),
    pair("tokenizer.ggml.bos_token_id", "u32", 7),
    pair("tokenizer.ggml.eos_token_id", "u32", 0),
    pair("tokenizer.ggml.eot_token_id", "u32", 1),
    pair("tokenizer.ggml.add_bos_token", "bool", True),
    pair("tokenizer.chat_template", "str", "{{ x }}"),
)


def test_everything_that_is_asked_for_is_read() -> None:
    """Scalars by key, and the special tokens with their ids, wherever token types stand in the file."""
    metadata = parse_gguf(WHOLE)
    assert metadata.architecture == "glm4moe"
    assert metadata.name == "小模型"
    assert metadata.context_tokens == 8192
    assert metadata.chat_template == "{{ x }}"
    assert metadata.vocabulary_size == 4
    assert metadata.special_tokens == {"<|user|>": 1, "<think>": 2}
    assert metadata.control_tokens == {"<|user|>"}
    assert (metadata.bos_id, metadata.add_bos, metadata.end_ids) == (7, True, {0, 1})


@pytest.mark.parametrize(
    ("kind", "value"),
    [("u8", 200), ("i8", -5), ("u16", 60000), ("i16", -300), ("u32", 4 << 29), ("i32", -9), ("f32", 0.5),
     ("bool", True), ("u64", 1 << 60), ("i64", -(1 << 60)), ("f64", 0.1), ("str", "x")],
)  # fmt: skip
def test_every_scalar_type_is_known(kind: str, value: Any) -> None:
    """The value comes back as it was written."""
    assert parse_gguf(file_of(pair("k", kind, value))).values == {"k": value}


@pytest.mark.parametrize(
    ("value", "bound"), [(("u32", 1024), 1024), (("u32", 0), None), (("str", "1024"), None), (None, None)]
)
def test_a_checkpoint_may_bound_its_own_thoughts(value: tuple[str, Any] | None, bound: int | None) -> None:
    """A key of ours names the longest chain of thought; absent, senseless or zero is no bound."""
    pairs = [] if value is None else [pair("glmstudio.thought_tokens_max", *value)]
    assert parse_gguf(file_of(*pairs)).thought_tokens_max == bound


def test_wrong_types_are_as_good_as_absent() -> None:
    """A context length that is a text, an end id that is a truth value: nothing to go by."""
    metadata = parse_gguf(
        file_of(
            pair("general.architecture", "str", "glm4"),
            pair("glm4.context_length", "str", "8192"),
            pair("tokenizer.ggml.eos_token_id", "bool", True),
            pair("tokenizer.chat_template", "u8", 1),
        )
    )
    assert (metadata.context_tokens, metadata.end_ids, metadata.chat_template) == (0, frozenset(), None)


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        (b"GGML" + WHOLE[4:], "it does not begin with GGUF"),
        (file_of(version=1), "format version 1 is not known"),
        (b"GGUF\x00\x00\x00\x03" + bytes(16), "it is big-endian"),
        (file_of(count=1 << 40), "it claims 1099511627776 metadata entries"),
        (file_of(text("k") + struct.pack("<I", 99)), "entry 'k' has the unknown type 99"),
        (file_of(text("k") + struct.pack("<IIQ", 9, 9, 1)), "entry 'k' is a list of the unknown type 9"),
        (file_of(text("k") + struct.pack("<IIQ", 9, 4, 1 << 62)), "entry 'k' claims"),
        (file_of(text("k") + struct.pack("<IIQ", 9, 8, 1 << 62)), "it claims a list of"),
        (file_of(struct.pack("<Q", 1 << 62)), "it holds a text of"),
        (file_of(text("k") + struct.pack("<IQ", 8, 1 << 50)), "it holds a text of"),
    ],
)
def test_what_is_not_gguf_is_refused(tmp_path: Path, data: bytes, complaint: str) -> None:
    """Each in one line that names the file and no path."""
    path = tmp_path / "m.gguf"
    path.write_bytes(data)
    with pytest.raises(EngineError) as caught:
        read_gguf(path)
    assert caught.value.message.startswith(f"m.gguf is not a usable GGUF file: {complaint}")
    assert str(tmp_path) not in caught.value.message


@pytest.mark.parametrize("length", range(0, len(WHOLE), 7))
def test_a_file_that_is_cut_off_is_refused(tmp_path: Path, length: int) -> None:
    """Wherever the cut is."""
    path = tmp_path / "m.gguf"
    path.write_bytes(WHOLE[:length])
    with pytest.raises(EngineError, match=r"^m\.gguf is cut off inside its metadata$"):
        read_gguf(path)


def test_metadata_longer_than_the_first_read(tmp_path: Path) -> None:
    """A vocabulary of several reads is found whole."""
    path = tmp_path / "m.gguf"
    filler = [pair(f"filler.{number}", "str", "x" * (gguf.STRING_BYTES_MAX - 1)) for number in range(2)]
    path.write_bytes(file_of(*filler, pair("general.name", "str", "late")))
    assert read_gguf(path).name == "late"


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    """The reason is the system's own."""
    with pytest.raises(EngineError, match=r"^gone\.gguf cannot be read: No such file or directory$"):
        read_gguf(tmp_path / "gone.gguf")


@given(st.data())
def test_no_change_of_the_bytes_does_harm(data: st.DataObject) -> None:
    """Metadata or a ValueError, whatever happens to the bytes of a good file."""
    changed = bytearray(WHOLE)
    for _ in range(data.draw(st.integers(1, 4))):
        changed[data.draw(st.integers(4, len(WHOLE) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(ValueError):
        parse_gguf(bytes(changed[: data.draw(st.integers(0, len(WHOLE)))]))


@given(st.binary(max_size=400))
def test_no_bytes_do_harm(tail: bytes) -> None:
    """The same for bytes that never were a good file."""
    with contextlib.suppress(ValueError):
        parse_gguf(b"GGUF\x03\x00\x00\x00" + tail)


def test_a_folder_stands_for_its_one_checkpoint(tmp_path: Path) -> None:
    """Vision projectors and the later parts of a split file are not meant."""
    for name in ("m-00001-of-00002.gguf", "m-00002-of-00002.gguf", "mmproj-m.gguf", "notes.txt"):
        (tmp_path / name).touch()
    assert find_gguf(tmp_path).name == "m-00001-of-00002.gguf"
    assert find_gguf(tmp_path / "notes.txt").name == "notes.txt"
    (tmp_path / "other.gguf").touch()
    with pytest.raises(EngineError, match=r"more than one GGUF file: m-00001-of-00002\.gguf, other\.gguf"):
        find_gguf(tmp_path)


def test_a_folder_without_a_checkpoint_is_refused(tmp_path: Path) -> None:
    """Said in one line."""
    with pytest.raises(EngineError, match="holds no GGUF file"):
        find_gguf(tmp_path)
