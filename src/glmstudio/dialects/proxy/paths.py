"""The paths of OpenAI's API that this server does not serve yet under `/v1`; they answer `NotOffered`."""

from __future__ import annotations

UNBUILT: tuple[tuple[str, str], ...] = (
    ("POST", "/embeddings"),
    ("POST", "/images"),
    ("POST", "/files"),
    ("GET", "/files"),
    ("DELETE", "/files"),
    ("POST", "/batches"),
    ("GET", "/batches"),
    ("POST", "/moderations"),
    ("POST", "/audio"),
    ("POST", "/completions"),
    ("POST", "/responses"),
    ("GET", "/responses"),
    ("POST", "/fine_tuning"),
    ("GET", "/fine_tuning"),
)
"""Method and path prefix; a prefix covers whatever lies below it."""
