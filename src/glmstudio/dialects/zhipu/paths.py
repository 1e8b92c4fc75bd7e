"""The paths that the platform documents and this server does not serve yet, relative to the base path.

They answer `NotOffered` in the dialect's words; a path in no table does not exist (contract: Zhipu,
inventory).
"""

from __future__ import annotations

from glmstudio.errors import NotOffered

UNBUILT: tuple[tuple[str, str], ...] = (
    ("POST", "/embeddings"),
    ("POST", "/images/generations"),
    ("POST", "/async/images/generations"),
    ("POST", "/videos/generations"),
    ("POST", "/async/videos/generations"),
    ("POST", "/files"),
    ("GET", "/files"),
    ("DELETE", "/files"),
    ("POST", "/batches"),
    ("GET", "/batches"),
    ("POST", "/rerank"),
    ("POST", "/web_search"),
    ("POST", "/tools"),
    ("POST", "/reader"),
    ("POST", "/audio"),
    ("GET", "/audio"),
    ("POST", "/voice"),
    ("GET", "/voice"),
    ("POST", "/layout_parsing"),
    ("POST", "/fine_tuning"),
    ("GET", "/fine_tuning"),
    ("DELETE", "/fine_tuning"),
    ("POST", "/knowledge"),
    ("GET", "/knowledge"),
    ("PUT", "/knowledge"),
    ("DELETE", "/knowledge"),
    ("POST", "/document"),
    ("GET", "/document"),
    ("PUT", "/document"),
    ("DELETE", "/document"),
    ("POST", "/assistant"),
    ("POST", "/v1/agents"),
)
"""Method and path prefix; a prefix covers whatever lies below it."""


def unbuilt(method: str, path: str, table: tuple[tuple[str, str], ...] = UNBUILT) -> NotOffered | None:
    """The refusal for a documented path (relative to the base), or None when it is in no table."""
    for known, prefix in table:
        if method == known and (path == prefix or path.startswith(prefix + "/")):
            return NotOffered(f"{method} {prefix}")
    return None
