"""What was used, what it cost, what happened: usage, bills, single requests, the audit log, and the proof
that the ledger is right. Nothing here changes anything."""

from __future__ import annotations

import re
from datetime import datetime

from msgspec import UNSET

from glmstudio.accounts import get_account, get_key
from glmstudio.accounts.faults import invalid, not_found
from glmstudio.ledger.calendar import BILLING_ZONE, DAY_MS, HOUR_MS
from glmstudio.ledger.check import check
from glmstudio.ledger.paper import bill_csv, bill_html, bill_json, bill_text
from glmstudio.ledger.statement import Bill, BillLine, Span, UsageRow, bill, usage_report, yuan
from glmstudio.storage import audit, ledger_views, workspaces
from glmstudio.storage.ledger_views import Journalled
from glmstudio.studio.desk import Desk, given, known_part, models_called, number_of, page_of, public_id
from glmstudio.studio.shapes import (
    AuditEntry,
    AuditQuery,
    BilledRequest,
    BillQuery,
    EntryOfRequest,
    Finding,
    LedgerCheck,
    ListOf,
    PostedPage,
    RequestTrace,
    UsageLine,
    UsageQuery,
)

SPAN_DAYS_MAX = {"hour": 31, "day": 400, "month": 3_660}
"""How much one report covers at most; longer ones are asked for in parts."""
SPAN_DAYS_DEFAULT = {"hour": 1, "day": 30, "month": 365}
USAGE_ROWS_MAX = 100_000
ENTRIES_OF_REQUEST_MAX = 1_000

_MOMENT = re.compile("2[0-9]{3}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:00)?")
BILL_FORMATS = {
    "json": ("application/json", bill_json),
    "csv": ("text/csv; charset=utf-8", bill_csv),
    "html": ("text/html; charset=utf-8", bill_html),
    "text": ("text/plain; charset=utf-8", bill_text),
}


def list_usage(desk: Desk, query: UsageQuery) -> ListOf[UsageLine]:
    """Usage of each key and model by hour, day or month, oldest first, from the hourly roll-ups."""
    start = number_of(query.after) or 0
    rows = list(enumerate(_usage(desk, query), start=1))
    part = page_of(rows[start : start + query.limit + 1], query.limit, lambda row: row[0])
    return ListOf(data=[_usage_line(row) for _, row in part.data], has_more=part.has_more, next=part.next)


def all_usage(desk: Desk, query: UsageQuery) -> list[UsageLine]:
    """The same at once, whatever page the query asks for; for the owner's own shell."""
    return [_usage_line(row) for row in _usage(desk, query)]


def print_bill(desk: Desk, account_id: str, month: str, query: BillQuery) -> tuple[str, str]:
    """The bill of a month such as "2026-11": its content type and text."""
    content_type, spell = BILL_FORMATS[query.format]
    return content_type, spell(_bill(desk, account_id, month))


def list_billed_requests(
    desk: Desk, account_id: str, month: str, line: str, query: PostedPage
) -> ListOf[BilledRequest]:
    """The requests behind a line of a bill, in the order of their posting."""
    whole = _bill(desk, account_id, month)
    wanted = _line(whole, line)
    ms, dash, number = query.after.partition("-")
    if query.after and not (ms and dash and number):
        raise invalid("after", f"the `next` of the page before, got {query.after[:40]!r}")
    rows = ledger_views.posted(
        desk.connection,
        wanted.payer_id,
        (wanted.price_id, wanted.tier),
        (whole.start_ms, whole.end_ms),
        (number_of(ms) or 0, number_of(number) or 0),
        query.limit + 1,
    )
    part = page_of(rows, query.limit, lambda row: f"{row.created_ms}-{row.id}")
    return ListOf(data=[_billed(row) for row in part.data], has_more=part.has_more, next=part.next)


def trace_request(desk: Desk, request_id: str) -> RequestTrace:
    """What the ledger entered for one request: its holds, its end, its price."""
    found = ledger_views.journal_of(desk.connection, request_id, ENTRIES_OF_REQUEST_MAX)
    found = tuple(row for row in found if row.entry.kind != "credit")
    if not found:
        raise not_found(f"request {public_id(request_id)[:80]!r} in the ledger")
    first = found[0]
    ended = [row for row in found if row.entry.outcome is not None]
    return RequestTrace(
        request_id=request_id,
        account_id=first.payer.account_id,
        workspace_id=first.payer.workspace,
        key_id=first.payer.key_id,
        family=first.family,
        model=first.model,
        price_version=first.price_version,
        price_tier=ended[-1].entry.tier if ended else None,
        open=not ended,
        entries=[_entry(row) for row in found],
    )


def list_audit(desk: Desk, query: AuditQuery) -> ListOf[AuditEntry]:
    """Every change that was made through management, newest first."""
    account_id = given(query.account_id)
    if account_id is not None:
        get_account(desk.connection, account_id)
    rows = audit.page(
        desk.connection, query.limit + 1, before_id=number_of(query.after), account_id=account_id
    )
    part = page_of(rows, query.limit, lambda row: row.id)
    return ListOf(data=[_audited(row) for row in part.data], has_more=part.has_more, next=part.next)


def check_ledger(desk: Desk) -> LedgerCheck:
    """Prove that sums, bills, balances and quotas agree with the journal; it reads the whole ledger."""
    findings = [Finding(**finding._asdict()) for finding in check(desk.connection)]
    return LedgerCheck(ok=not findings, findings=findings)


def _usage(desk: Desk, query: UsageQuery) -> list[UsageRow]:
    account_id, workspace_id, key_id = _named_part(desk, query)
    family, model = given(query.family), given(query.model)
    models = None if model is None else models_called(desk, family, model)
    span = _span(query, desk.now_ms())
    try:
        rows = usage_report(desk.connection, span, query.by, account_id, USAGE_ROWS_MAX)
    except ValueError:
        raise invalid("from", f"more than {USAGE_ROWS_MAX:,} lines; ask for less, or one account") from None
    return [
        row
        for row in rows
        if workspace_id in (None, row.workspace)
        and key_id in (None, row.key_id)
        and family in (None, row.family)
        and (models is None or (row.family, row.model) in models)
    ]


def _named_part(desk: Desk, query: UsageQuery) -> tuple[str | None, str | None, str | None]:
    """Account, workspace and key that the report is about. A key names its account; a workspace without one
    is that of every account that has it. Raises AccountFault for what there is not."""
    account_id, workspace_id, key_id = given(query.account_id), given(query.workspace_id), given(query.key_id)
    if account_id is None and key_id is not None:
        account_id = get_key(desk.connection, public_id(key_id)).account_id
    if account_id is None:
        if workspace_id is not None and not workspaces.exists_anywhere(desk.connection, workspace_id):
            raise not_found(f"workspace {workspace_id[:80]!r}")
        return None, workspace_id, None
    part = known_part(desk, account_id, workspace_id, key_id)
    return account_id, part.workspace or None, part.key_id or None


def _span(query: UsageQuery, now_ms: int) -> Span:
    """Whole hours; without bounds, the latest ones."""
    end_ms = now_ms - now_ms % HOUR_MS + HOUR_MS if query.until is UNSET else _moment(query.until, "until")
    if query.from_ is UNSET:
        start_ms = end_ms - SPAN_DAYS_DEFAULT[query.by] * DAY_MS
    else:
        start_ms = _moment(query.from_, "from")
    most = SPAN_DAYS_MAX[query.by]
    if not 0 < end_ms - start_ms <= most * DAY_MS:
        raise invalid("from", f"before until, and by {query.by} at most {most} days before it")
    return Span(start_ms, end_ms)


def _moment(text: str, field: str) -> int:
    for form in ("%Y-%m-%d", "%Y-%m-%dT%H:00"):
        if not _MOMENT.fullmatch(text):
            break  # years that no report has, and days of one digit
        try:
            moment = datetime.strptime(text, form).replace(tzinfo=BILLING_ZONE)
        except ValueError:
            continue
        return int(moment.timestamp()) * 1000
    raise invalid(field, f"a day like 2026-11-20 or an hour like 2026-11-20T15:00, got {text[:40]!r}")


def _usage_line(row: UsageRow) -> UsageLine:
    return UsageLine(
        when=row.when,
        account_id=row.account_id,
        workspace_id=row.workspace,
        key_id=row.key_id,
        family=row.family,
        model=row.model,
        requests=row.requests,
        prompt_tokens=row.usage.prompt_tokens,
        cached_tokens=row.usage.cached_tokens,
        completion_tokens=row.usage.completion_tokens,
        reasoning_tokens=row.usage.reasoning_tokens,
        free_tokens=row.free_tokens,
        amount=yuan(row.nano),
        amount_nano=row.nano,
    )


def _bill(desk: Desk, account_id: str, month: str) -> Bill:
    get_account(desk.connection, account_id)
    try:
        return bill(desk.connection, account_id, month)
    except (ValueError, OverflowError):
        raise invalid("month", f"a month like 2026-11, got {month[:40]!r}") from None


def _line(whole: Bill, number: str) -> BillLine:
    for line in whole.lines:
        if str(line.number) == number:
            return line
    raise not_found(f"line {number[:40]!r} on this bill of {len(whole.lines)} lines")


def _billed(row: ledger_views.Posted) -> BilledRequest:
    return BilledRequest(
        request_id=row.request_id,
        created_ms=row.created_ms,
        outcome=row.outcome,
        prompt_tokens=row.prompt_tokens,
        cached_tokens=row.cached_tokens,
        completion_tokens=row.completion_tokens,
        reasoning_tokens=row.reasoning_tokens,
        free_tokens=row.free_tokens,
        amount=yuan(row.nano),
        amount_nano=row.nano,
    )


def _entry(row: Journalled) -> EntryOfRequest:
    entry = row.entry
    return EntryOfRequest(
        kind=entry.kind,
        outcome=entry.outcome,
        created_ms=entry.created_ms,
        prompt_tokens=entry.prompt_tokens,
        cached_tokens=entry.cached_tokens,
        completion_tokens=entry.completion_tokens,
        reasoning_tokens=entry.reasoning_tokens,
        covered_tokens=entry.covered_tokens,
        free_tokens=entry.free_tokens,
        amount=yuan(entry.nano),
        amount_nano=entry.nano,
    )


def _audited(row: audit.Recorded) -> AuditEntry:
    change = row.change
    return AuditEntry(
        id=row.id,
        created_ms=row.created_ms,
        actor=change.actor,
        action=change.action,
        account_id=change.account_id,
        subject=change.subject,
        before=None if change.before is None else dict(change.before),
        after=None if change.after is None else dict(change.after),
    )
