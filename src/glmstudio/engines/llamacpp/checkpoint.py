"""From a GGUF's metadata to our Checkpoint: is it a GLM that can chat, and which tokens end an answer.

It reads no weights and starts nothing.
"""

from __future__ import annotations

from glmstudio.engines.gguf import GgufMetadata
from glmstudio.errors import EngineError
from glmstudio.glm.checkpoint import Checkpoint
from glmstudio.glm.detection import detect_layout

ROLE_TOKENS = ("[gMASK]", "<sop>", "<|system|>", "<|user|>", "<|assistant|>", "<|observation|>")
"""Every GLM vocabulary has these (contract: GLM text formats, special tokens)."""
END_TOKENS = ("<|endoftext|>", "<|user|>", "<|observation|>")
"""All three end an answer, whichever of them the file names."""
TAG_TOKENS = (
    "<think>", "</think>", "<tool_call>", "</tool_call>",
    "<arg_key>", "</arg_key>", "<arg_value>", "</arg_value>",
)  # fmt: skip
GUARD_TOKENS = ("<sop>", "[gMASK]")
GLM_ARCHITECTURES = ("chatglm", "glm")
"""Beginnings of llama.cpp's names for the GLM family."""
SHARED_ARCHITECTURES = ("deepseek2",)
"""Names of others under which some GLM checkpoints are converted; the vocabulary tells."""


def check_is_glm(metadata: GgufMetadata) -> None:
    """Raises EngineError, in one line, when the file holds another family's model."""
    architecture = metadata.architecture
    missing = [token for token in ROLE_TOKENS if token not in metadata.special_tokens]
    if not architecture:
        raise EngineError("the checkpoint names no architecture")
    known = architecture.startswith(GLM_ARCHITECTURES) or architecture in SHARED_ARCHITECTURES
    if not known or (missing and architecture in SHARED_ARCHITECTURES):
        raise EngineError(f"the checkpoint is not a GLM: its architecture is {architecture[:60]!r}")
    if missing:
        raise EngineError(f"the checkpoint's vocabulary lacks the GLM tokens {', '.join(missing)}")
    if not metadata.chat_template:
        raise EngineError("the checkpoint has no chat template")
    if metadata.context_tokens < 1:
        raise EngineError("the checkpoint names no context length")


def read_checkpoint(metadata: GgufMetadata, name: str, context_tokens: int) -> Checkpoint:
    """Raises EngineError when the file is no GLM that can chat."""
    check_is_glm(metadata)
    template = metadata.chat_template or ""
    try:
        layout = detect_layout(template)
    except ValueError as error:
        raise EngineError(f"the checkpoint's chat template is of no use: {error}") from error
    return Checkpoint(
        name=name,
        layout=layout,
        template=template,
        special_tokens=tuple(text for text in metadata.special_tokens if text.strip()),
        context_tokens=context_tokens,
        thought_tokens_max=metadata.thought_tokens_max,
    )


def end_ids(metadata: GgufMetadata) -> frozenset[int]:
    """Every id that ends an answer."""
    named = (metadata.special_tokens.get(text) for text in END_TOKENS)
    return metadata.end_ids | {id for id in named if id is not None}


def guard_id(metadata: GgufMetadata) -> int | None:
    """A control token that no grammar can produce and no model writes."""
    for text in GUARD_TOKENS:
        if text in metadata.control_tokens:
            return metadata.special_tokens[text]
    return None


def tag_ids(metadata: GgufMetadata) -> dict[str, int]:
    """The think and tool tags that are tokens of this vocabulary."""
    return {tag: metadata.special_tokens[tag] for tag in TAG_TOKENS if tag in metadata.special_tokens}
