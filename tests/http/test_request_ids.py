"""Request ids are UUIDs that begin with the time, in their usual spelling."""

from __future__ import annotations

import uuid

from glmstudio.http.request_ids import IDS_PER_FETCH, RequestIds

NOW_MS = 0x019A_BCDE_F012


def test_each_id_is_a_version_7_uuid_of_its_millisecond() -> None:
    """Over several fetches of entropy every id is spelled as the standard library would spell it, and its
    first 48 bits are the time (RFC 9562)."""
    ids = RequestIds(lambda: NOW_MS * 1_000_000)
    for _ in range(3 * IDS_PER_FETCH):
        id = ids()
        parsed = uuid.UUID(id)
        assert (str(parsed), parsed.version, parsed.variant) == (id, 7, uuid.RFC_4122)
        assert parsed.int >> 80 == NOW_MS


def test_a_later_id_sorts_behind_an_earlier_one() -> None:
    """What the ledger's index rests on: a new id goes to its end."""
    clock = iter(range(NOW_MS, NOW_MS + 600))
    ids = RequestIds(lambda: next(clock) * 1_000_000)
    made = [ids() for _ in range(600)]
    assert made == sorted(made)


def test_no_id_comes_twice() -> None:
    """Fetching in bulk repeats nothing, in one source or between two, all in one millisecond."""
    first, second = RequestIds(lambda: NOW_MS * 1_000_000), RequestIds(lambda: NOW_MS * 1_000_000)
    made = [ids() for ids in (first, second) for _ in range(2 * IDS_PER_FETCH + 1)]
    assert len(set(made)) == len(made)
