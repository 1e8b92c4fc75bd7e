"""Request ids are random UUIDs in their usual spelling."""

from __future__ import annotations

import uuid

from glmstudio.http.request_ids import IDS_PER_FETCH, RequestIds


def test_each_id_is_a_version_4_uuid() -> None:
    """Over several fetches of entropy every id is spelled as the standard library would spell it."""
    ids = RequestIds()
    for _ in range(3 * IDS_PER_FETCH):
        id = ids()
        parsed = uuid.UUID(id)
        assert (str(parsed), parsed.version, parsed.variant) == (id, 4, uuid.RFC_4122)


def test_no_id_comes_twice() -> None:
    """Fetching in bulk repeats nothing, in one source or between two."""
    first, second = RequestIds(), RequestIds()
    made = [ids() for ids in (first, second) for _ in range(2 * IDS_PER_FETCH + 1)]
    assert len(set(made)) == len(made)
