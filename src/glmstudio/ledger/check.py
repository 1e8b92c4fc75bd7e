"""Proves that the ledger's tables agree with its journal. It reads, and mends nothing.

Each proof is one query that returns what contradicts it, so an empty list of findings is the proof.
Everything is read in one snapshot and may run beside a server.
"""

from __future__ import annotations

import sqlite3
from typing import NamedTuple

from glmstudio.storage.database import snapshot

FINDINGS_PER_PROOF_MAX = 20


class Finding(NamedTuple):
    """One contradiction: which proof failed, for what, and the figures that should be equal."""

    proof: str
    subject: str
    expected: str
    found: str


def check(connection: sqlite3.Connection) -> list[Finding]:
    """Everything that is wrong, at most FINDINGS_PER_PROOF_MAX for each proof; empty when all holds."""
    findings: list[Finding] = []
    with snapshot(connection):
        for proof, sql in _PROOFS:
            for subject, expected, found in connection.execute(sql).fetchmany(FINDINGS_PER_PROOF_MAX):
                findings.append(Finding(proof, str(subject), str(expected), str(found)))
        findings.extend(_damage(connection))
    return findings


def _damage(connection: sqlite3.Connection) -> list[Finding]:
    (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    strays = connection.execute("PRAGMA foreign_key_check").fetchmany(FINDINGS_PER_PROOF_MAX)
    found = [
        Finding("every row names rows that exist", f"{row[0]} row {row[1]}", row[2], "") for row in strays
    ]
    if verdict != "ok":
        found.append(Finding("the database file is sound", "file", "ok", str(verdict)))
    return found


_POSTS = """
    SELECT e.*, p.account_id, q.family, q.model,
        q.input_tokens_max, q.input_nano, q.cached_nano, q.output_nano,
        MAX(e.prompt_tokens - MAX(e.cached_tokens, e.free_tokens), 0) AS paid_input_tokens,
        MAX(e.cached_tokens - e.free_tokens, 0) AS paid_cached_tokens,
        e.completion_tokens - MAX(e.free_tokens - e.prompt_tokens, 0) AS paid_output_tokens
    FROM ledger_entries e JOIN ledger_payers p ON p.id = e.payer_id
    LEFT JOIN ledger_prices q ON q.price_id = e.price_id AND q.tier = e.tier
    WHERE e.kind = 'post'
"""

_HOUR_SUMS = (
    "requests",
    "prompt_tokens",
    "cached_tokens",
    "completion_tokens",
    "reasoning_tokens",
    "free_tokens",
    "paid_input_tokens",
    "paid_cached_tokens",
    "paid_output_tokens",
    "nano",
)


def _rolled_up(table: str, unit: str, source: str, bucket: str, requests: str) -> str:
    """Roll-ups and what they add up side by side, each stretch of time once from either side."""
    sums = (requests if name == "requests" else f"SUM({name})" for name in _HOUR_SUMS)
    added = ", ".join(f"{sum} AS {name}" for sum, name in zip(sums, _HOUR_SUMS, strict=True))
    key = f"payer_id || '/' || {unit} || '/' || price_id || '/' || tier"
    figures = " || ' ' || ".join(_HOUR_SUMS)
    return f"""
        WITH added AS (
            SELECT {key} AS subject, {figures} AS figures FROM (
                SELECT payer_id, {bucket} AS {unit}, price_id, tier, {added}
                FROM ({source}) GROUP BY payer_id, {bucket}, price_id, tier)
        ), rolled AS (SELECT {key} AS subject, {figures} AS figures FROM {table})
        SELECT subject, added.figures, rolled.figures FROM added LEFT JOIN rolled USING (subject)
        WHERE rolled.figures IS NOT added.figures
        UNION ALL
        SELECT subject, 'nothing', rolled.figures FROM rolled LEFT JOIN added USING (subject)
        WHERE added.subject IS NULL
    """  # noqa: S608 - names of our own


_PROOFS = (
    (
        "every request was reserved before anything else",
        """
        SELECT e.request_id, 'reserve', e.kind FROM ledger_entries e
        WHERE e.step NOT IN (0, -2) AND NOT EXISTS (
            SELECT 1 FROM ledger_entries r WHERE r.request_id = e.request_id AND r.step = 0)
        """,
    ),
    (
        "a request ends once",
        """
        SELECT request_id, 1, COUNT(*) FROM ledger_entries WHERE step = -1
        GROUP BY request_id HAVING COUNT(*) > 1
        """,
    ),
    (
        "a request that has not ended is open, and one that has ended is not",
        """
        SELECT e.request_id, 'open', 'neither open nor ended' FROM ledger_entries e
        WHERE e.step = 0
            AND NOT EXISTS (SELECT 1 FROM ledger_entries t WHERE t.request_id = e.request_id AND t.step = -1)
            AND NOT EXISTS (SELECT 1 FROM ledger_reservations o WHERE o.request_id = e.request_id)
        UNION ALL
        SELECT o.request_id, 'reserved and not ended', COALESCE(t.kind, 'never reserved')
        FROM ledger_reservations o
        LEFT JOIN ledger_entries e ON e.request_id = o.request_id AND e.step = 0
        LEFT JOIN ledger_entries t ON t.request_id = o.request_id AND t.step = -1
        WHERE e.id IS NULL OR t.id IS NOT NULL
        """,
    ),
    (
        "an open request holds what its last entry says",
        """
        SELECT o.request_id, e.nano || ' ' || e.free_tokens || ' ' || e.covered_tokens,
            o.nano || ' ' || o.free_tokens || ' ' || o.covered_tokens
        FROM ledger_reservations o JOIN ledger_entries e ON e.request_id = o.request_id AND e.step = o.step
        WHERE e.nano <> o.nano OR e.free_tokens <> o.free_tokens OR e.covered_tokens <> o.covered_tokens
        """,
    ),
    (
        "balance and holds are the credits less the posts",
        """
        SELECT a.id, COALESCE(s.nano, 0), a.balance_nano + a.held_nano FROM ledger_accounts a LEFT JOIN (
            SELECT p.account_id, SUM(CASE e.kind WHEN 'credit' THEN e.nano ELSE -e.nano END) AS nano
            FROM ledger_entries e JOIN ledger_payers p ON p.id = e.payer_id WHERE e.kind IN ('credit', 'post')
            GROUP BY p.account_id) s ON s.account_id = a.id
        WHERE a.balance_nano + a.held_nano <> COALESCE(s.nano, 0)
        """,
    ),
    (
        "an account holds what its open requests hold",
        """
        SELECT a.id, COALESCE(SUM(o.nano), 0), a.held_nano FROM ledger_accounts a
        LEFT JOIN ledger_payers p ON p.account_id = a.id
        LEFT JOIN ledger_reservations o ON o.payer_id = p.id
        GROUP BY a.id HAVING COALESCE(SUM(o.nano), 0) <> a.held_nano
        """,
    ),
    (
        "no balance is below what its account allows",
        """
        SELECT id, -credit_nano, balance_nano FROM ledger_accounts
        WHERE tier <> 'operator' AND balance_nano < -credit_nano
        """,
    ),
    (
        "a quota has used what was posted free",
        f"""
        SELECT q.account_id || '/' || q.family || '/' || q.model, COALESCE(s.tokens, 0), q.used_tokens
        FROM ledger_quotas q LEFT JOIN (
            SELECT account_id, family, model, SUM(free_tokens) AS tokens FROM ({_POSTS})
            GROUP BY account_id, family, model) s
        ON s.account_id = q.account_id AND s.family = q.family AND s.model = q.model
        WHERE q.used_tokens <> COALESCE(s.tokens, 0)
        """,  # noqa: S608 - a text of our own
    ),
    (
        "a quota holds what open requests hold of it, within its grant",
        """
        SELECT q.account_id || '/' || q.family || '/' || q.model, COALESCE(s.tokens, 0), q.held_tokens
        FROM ledger_quotas q LEFT JOIN (
            SELECT p.account_id, l.family, l.model, SUM(o.free_tokens) AS tokens FROM ledger_reservations o
            JOIN ledger_payers p ON p.id = o.payer_id
            JOIN ledger_prices l ON l.price_id = o.price_id AND l.tier = 0
            GROUP BY p.account_id, l.family, l.model) s
        ON s.account_id = q.account_id AND s.family = q.family AND s.model = q.model
        WHERE q.held_tokens <> COALESCE(s.tokens, 0) OR q.used_tokens + q.held_tokens > q.granted_tokens
        """,
    ),
    (
        "a budget's window holds what was reserved in it and is open",
        """
        SELECT b.id || '/' || w.window_ms, COALESCE(SUM(o.nano), 0), w.held_nano
        FROM ledger_budget_windows w JOIN ledger_budgets b ON b.id = w.budget_id
        LEFT JOIN ledger_payers p ON p.account_id = b.account_id
            AND b.workspace IN ('', p.workspace) AND b.key_id IN ('', p.key_id)
        LEFT JOIN ledger_reservations o ON o.payer_id = p.id AND o.created_ms >= w.window_ms
            AND o.created_ms < w.window_ms + CASE b.period WHEN 'day' THEN 86400000 ELSE
                1000 * CAST(strftime('%s', (w.window_ms + 28800000) / 1000, 'unixepoch', '+1 month')
                    AS INTEGER) - 28800000 - w.window_ms END
        GROUP BY b.id, w.window_ms HAVING COALESCE(SUM(o.nano), 0) <> w.held_nano
        """,
    ),
    (
        "a post costs its tokens at the prices of its tier",
        f"""
        SELECT request_id, price, nano FROM (
            SELECT request_id, nano, paid_input_tokens * input_nano + paid_cached_tokens * cached_nano
                + paid_output_tokens * output_nano AS price FROM ({_POSTS}))
        WHERE price IS NOT nano
        """,  # noqa: S608 - a text of our own
    ),
    (
        "a post has the tier of its input",
        f"""
        SELECT request_id, tier, prompt_tokens FROM ({_POSTS}) e
        WHERE prompt_tokens > COALESCE(input_tokens_max, prompt_tokens) OR EXISTS (
            SELECT 1 FROM ledger_prices q WHERE q.price_id = e.price_id AND q.tier = e.tier - 1
            AND e.prompt_tokens <= q.input_tokens_max)
        """,  # noqa: S608 - a text of our own
    ),
    (
        "a post costs no more than was held",
        """
        SELECT e.request_id, h.nano, e.nano FROM ledger_entries e
        JOIN ledger_payers p ON p.id = e.payer_id JOIN ledger_accounts a ON a.id = p.account_id
        JOIN ledger_entries h ON h.request_id = e.request_id AND h.step = (
            SELECT MAX(step) FROM ledger_entries l WHERE l.request_id = e.request_id)
        WHERE e.kind = 'post' AND a.tier <> 'operator' AND (e.nano > h.nano OR e.free_tokens > h.free_tokens)
        """,
    ),
    (
        "the roll-up of each hour is the sum of its posts",
        _rolled_up("ledger_hours", "hour", _POSTS, "created_ms / 3600000", "COUNT(*)"),
    ),
    (
        "the roll-up of each day is the sum of its hours",
        _rolled_up("ledger_days", "day", "SELECT * FROM ledger_hours", "(hour + 8) / 24", "SUM(requests)"),
    ),
    (
        "a line of a bill is its tokens at the prices of its tier",
        """
        SELECT payer_id || '/' || hour || '/' || price_id || '/' || tier, price, nano FROM (
            SELECT h.*, h.paid_input_tokens * q.input_nano + h.paid_cached_tokens * q.cached_nano
                + h.paid_output_tokens * q.output_nano AS price
            FROM ledger_hours h LEFT JOIN ledger_prices q ON q.price_id = h.price_id AND q.tier = h.tier)
        WHERE price IS NOT nano
        """,
    ),
)
