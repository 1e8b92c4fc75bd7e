"""glm-nano, the demonstration checkpoint that ships with glmstudio.

Knows where the file is; loading it is the business of `glmstudio.engines`. What it can and cannot do is
written in docs/glm-nano.md, how it was made in training/.
"""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

CHECKPOINT_NAME = "glm-nano.gguf"


def checkpoint_path() -> Path:
    """The GGUF as a file on disk: llama.cpp maps it into memory, so it cannot live inside a zip archive."""
    return Path(str(files("glmstudio.nano") / CHECKPOINT_NAME))
