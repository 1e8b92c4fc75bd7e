"""The paths that the platform documents and this server does not serve yet, relative to the base path.

They answer `NotOffered` in the dialect's words; a path in no table does not exist (contract: Zhipu,
inventory).
"""

from __future__ import annotations

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
