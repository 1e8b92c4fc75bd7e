"""What goes over the wire of the management API, and what `--json` prints: one struct for each thing.

Requests refuse fields that they don't know. Amounts are exact decimal strings in yuan; beside each stands the
same amount as a whole number of nano-yuan (`_nano`). Times are Unix milliseconds (`_ms`). The OpenAPI
document is made from these declarations, docstrings and all.
"""

from __future__ import annotations

from typing import Annotated, Any, Generic, Literal, TypeVar

from msgspec import UNSET, Meta, Struct, UnsetType

T = TypeVar("T")

PAGE_ITEMS_MAX = 200
PAGE_ITEMS_DEFAULT = 50
NAME_CHARS_MAX = 64
ID_CHARS_MAX = 256
NOTE_CHARS_MAX = 200
FIGURE_MAX = 1_000_000_000
TOKENS_MAX = 10**15
DAYS_MAX = 36_500
MODELS_PER_KEY_MAX = 64
TIME_MS_MAX = 253_402_300_799_999

USER_ID_PATTERN = r"^[^\s/\\]+$"


def _spelt(pattern: str, description: str | None = None) -> Meta:
    """A text's form, for the document. The operation that reads the text checks it, and says in words what
    the form is and what it got: a regular expression tells people nothing."""
    return Meta(description=description, extra_json_schema={"pattern": pattern})


Name = Annotated[str, Meta(min_length=1, max_length=NAME_CHARS_MAX)]
Id = Annotated[str, Meta(min_length=1, max_length=ID_CHARS_MAX)]
AccountId = Annotated[str, _spelt("^[a-z0-9][a-z0-9-]{0,63}$")]
WorkspaceId = Annotated[str, _spelt("^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$")]
UserId = Annotated[str, Meta(min_length=1, max_length=254), _spelt(USER_ID_PATTERN)]
Cursor = Annotated[str, _spelt("^[A-Za-z0-9_-]{0,128}$", "`next` of the page before.")]
NumberCursor = Annotated[str, _spelt("^[0-9]{0,18}$", "`next` of the page before.")]
PostCursor = Annotated[str, _spelt("^([0-9]{1,18}-[0-9]{1,18})?$", "`next` of the page before.")]
PageItems = Annotated[int, Meta(ge=1, le=PAGE_ITEMS_MAX, description="Items on a page.")]
Yuan = Annotated[str, _spelt(r"^-?[0-9]{1,9}(\.[0-9]{1,9})?$", "Yuan, exact.")]
PositiveYuan = Annotated[str, _spelt(r"^[0-9]{1,9}(\.[0-9]{1,9})?$", "Yuan, exact.")]
Tokens = Annotated[int, Meta(ge=0, le=TOKENS_MAX)]
Days = Annotated[int, Meta(ge=0, le=DAYS_MAX)]
Figure = Annotated[int, Meta(ge=1, le=FIGURE_MAX)]
Expiry = Annotated[int, Meta(ge=0, le=TIME_MS_MAX, description="In the year 9999 at the latest.")]

KindName = Literal["individual", "organisation"]
TierName = Literal["operator", "free", "paid", "custom"]
StatusName = Literal["active", "locked", "closed"]
RoleName = Literal["owner", "admin", "member", "viewer"]
FamilyName = Literal["model-studio", "zhipu"]
PeriodName = Literal["day", "month"]
Moment = Annotated[str, _spelt("^2[0-9]{3}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:00)?$", "A day or an hour.")]


class Asked(Struct, forbid_unknown_fields=True, kw_only=True):
    """What a caller sends: unknown fields are refused."""


class Page(Asked, kw_only=True):
    """Which part of a list that is paged by ids."""

    limit: PageItems = PAGE_ITEMS_DEFAULT
    after: Cursor = ""


class NumberedPage(Asked, kw_only=True):
    """Which part of a list that is paged by numbers."""

    limit: PageItems = PAGE_ITEMS_DEFAULT
    after: NumberCursor = ""


class PostedPage(Asked, kw_only=True):
    """Which part of the requests behind a line."""

    limit: PageItems = PAGE_ITEMS_DEFAULT
    after: PostCursor = ""


class ListOf(Struct, Generic[T], kw_only=True, omit_defaults=False):
    """A page of a list. With `has_more`, ask again with `after` = `next`."""

    object: Literal["list"] = "list"
    data: list[T]
    has_more: bool = False
    next: str | UnsetType = UNSET


# --- errors


class ErrorDetail(Struct, kw_only=True):
    """`code` is stable, `message` is for people, `field` names the part of the request that is wrong."""

    code: str
    message: str
    field: str | UnsetType = UNSET


class ErrorReply(Struct, kw_only=True):
    """Every error has this shape."""

    error: ErrorDetail
    request_id: str


# --- accounts, members, workspaces


class Account(Struct, kw_only=True):
    """An account and its money. `held` is reserved for running requests and not in `balance`; `credit_line`
    is how far the balance may go below zero. `free_tokens` and `free_days` are what each model gets at its
    first use; with `free_only` nothing is served once that is used up."""

    object: Literal["account"] = "account"
    id: str
    name: str
    kind: KindName
    status: StatusName
    tier: TierName
    created_ms: int
    balance: str
    balance_nano: int
    held: str
    held_nano: int
    credit_line: str
    credit_line_nano: int
    free_tokens: int
    free_days: int
    free_only: bool


class NewAccount(Asked, kw_only=True):
    """The tier decides the figures that are not given. `owner` becomes the first member. Without `id` one is
    made."""

    name: Name
    id: AccountId | None = None
    kind: KindName = "individual"
    tier: TierName = "free"
    owner: UserId | None = None
    credit_line: PositiveYuan | None = None
    free_tokens: Tokens | None = None
    free_days: Days | None = None
    free_only: bool | None = None


class AccountChange(Asked, kw_only=True):
    """What is left out stays. A new tier brings its own figures where none are given."""

    name: Name | UnsetType = UNSET
    kind: KindName | UnsetType = UNSET
    tier: TierName | UnsetType = UNSET
    credit_line: PositiveYuan | UnsetType = UNSET
    free_tokens: Tokens | UnsetType = UNSET
    free_days: Days | UnsetType = UNSET
    free_only: bool | UnsetType = UNSET


class Member(Struct, kw_only=True):
    """A person in an account. `user_id` is what the person signs in with."""

    object: Literal["member"] = "member"
    account_id: str
    user_id: str
    role: RoleName
    added_ms: int


class NewMember(Asked, kw_only=True):
    user_id: UserId
    role: RoleName = "member"


class MemberChange(Asked, kw_only=True):
    role: RoleName


class Workspace(Struct, kw_only=True):
    """A part of an account, with keys, limits and budgets of its own."""

    object: Literal["workspace"] = "workspace"
    account_id: str
    id: str
    name: str
    status: Literal["active", "closed"]
    created_ms: int


class NewWorkspace(Asked, kw_only=True):
    """Without `id` one is made."""

    name: Name
    id: WorkspaceId | None = None


class WorkspaceChange(Asked, kw_only=True):
    name: Name | UnsetType = UNSET
    status: Literal["active", "closed"] | UnsetType = UNSET


# --- keys and limits


class Key(Struct, kw_only=True):
    """An API key without its secret. `models` null allows every model."""

    object: Literal["key"] = "key"
    id: str
    account_id: str
    workspace_id: str
    name: str
    models: list[str] | None
    status: Literal["active", "expired", "revoked"]
    created_ms: int
    created_by: str | None
    expires_ms: int | None
    revoked_ms: int | None
    last_used_ms: int | None


class KeyWithSecret(Key, kw_only=True):
    """A key that was just made. `secret` is `id.secret`, shown this once."""

    secret: str


class NewKey(Asked, kw_only=True):
    """The three figures are limits of the key's own."""

    name: Name = "key"
    workspace_id: Id = "default"
    models: Annotated[list[Name], Meta(min_length=1, max_length=MODELS_PER_KEY_MAX)] | None = None
    expires_ms: Expiry | None = None
    requests_per_minute: Figure | None = None
    tokens_per_minute: Figure | None = None
    in_flight: Figure | None = None


class KeyChange(Asked, kw_only=True):
    """What is left out stays; null lifts the bound."""

    name: Name | UnsetType = UNSET
    models: Annotated[list[Name], Meta(min_length=1, max_length=MODELS_PER_KEY_MAX)] | UnsetType | None = (
        UNSET
    )
    expires_ms: Expiry | UnsetType | None = UNSET


class KeyQuery(Page, kw_only=True):
    workspace_id: Id | UnsetType = UNSET


class Limits(Struct, kw_only=True):
    """How much in any 60 seconds, and how many requests at one time; null sets no bound of its own. The scope
    is the account, or the part that is named: a workspace, a key, or a model of a family."""

    object: Literal["limits"] = "limits"
    account_id: str
    workspace_id: str | None
    key_id: str | None
    family: str | None
    model: str | None
    requests_per_minute: int | None
    tokens_per_minute: int | None
    in_flight: int | None


class NewLimits(Asked, kw_only=True):
    """All three figures of one scope; null lifts one."""

    workspace_id: Id | None = None
    key_id: Id | None = None
    family: FamilyName | None = None
    model: Id | None = None
    requests_per_minute: Figure | None = None
    tokens_per_minute: Figure | None = None
    in_flight: Figure | None = None


class EffectiveLimitsQuery(Asked, kw_only=True):
    """Who asks, and for which model; family and model are given together."""

    workspace_id: Id | UnsetType = UNSET
    key_id: Id | UnsetType = UNSET
    family: FamilyName | UnsetType = UNSET
    model: Id | UnsetType = UNSET


class EffectiveFigure(Struct, kw_only=True):
    """One figure from every place that may set it; null where none does. `effective` is the least of those
    that apply and `source` the place it comes from. `model` is the account's own figure at the model; it
    stands in for that of the model's card, else all hold together."""

    figure: Literal["requests_per_minute", "tokens_per_minute", "in_flight"]
    effective: int | None
    source: Literal["key", "workspace", "account", "model", "card"] | None
    key: int | None
    workspace: int | None
    account: int | None
    model: int | None
    card: int | None


class EffectiveLimits(Struct, kw_only=True):
    """What a request may ask for. `card` figures are those published for the account's tier; an operator's
    account has none."""

    object: Literal["effective_limits"] = "effective_limits"
    account_id: str
    workspace_id: str | None
    key_id: str | None
    family: str | None
    model: str | None
    tier: TierName
    figures: list[EffectiveFigure]


# --- prices, quotas, budgets, credits


class PriceTier(Struct, kw_only=True):
    """Prices of requests with at most so many input tokens (null: no upper edge), in yuan per million
    tokens."""

    input_tokens_max: int | None
    input_yuan_per_million: str
    cached_yuan_per_million: str
    output_yuan_per_million: str


class Price(Struct, kw_only=True):
    """The price list of one model. `current` is what new requests are billed by; the others are those that
    past requests were billed by."""

    object: Literal["price"] = "price"
    family: str
    model: str
    version: str
    current: bool
    tiers: list[PriceTier]


class PriceQuery(NumberedPage, kw_only=True):
    family: FamilyName | UnsetType = UNSET
    model: Id | UnsetType = UNSET


class Quota(Struct, kw_only=True):
    """Free tokens of one model. `tokens_left` are those that no request has used or holds; none are left once
    the quota has expired."""

    object: Literal["quota"] = "quota"
    account_id: str
    family: str
    model: str
    granted_tokens: int
    used_tokens: int
    held_tokens: int
    tokens_left: int
    expires_ms: int


class NewQuota(Asked, kw_only=True):
    """From now on `tokens` are left, for `days`. Granting the same twice grants it once."""

    family: FamilyName
    model: Id
    tokens: Tokens
    days: Annotated[int, Meta(ge=1, le=DAYS_MAX)] = 90


class Budget(Struct, kw_only=True):
    """What a scope may spend in each day or month of China Standard Time, and has spent in the present
    one."""

    object: Literal["budget"] = "budget"
    account_id: str
    workspace_id: str | None
    key_id: str | None
    period: PeriodName
    limit: str
    limit_nano: int
    spent: str
    spent_nano: int
    held: str
    held_nano: int


class NewBudget(Asked, kw_only=True):
    """`limit` null lifts the budget."""

    workspace_id: Id | None = None
    key_id: Id | None = None
    period: PeriodName
    limit: PositiveYuan | None


class Credit(Struct, kw_only=True):
    """An addition to a balance; a negative amount is a correction. `reference` is unique."""

    object: Literal["credit"] = "credit"
    account_id: str
    reference: str
    amount: str
    amount_nano: int
    created_ms: int


class NewCredit(Asked, kw_only=True):
    """Send `Idempotency-Key` to be able to repeat the request without adding twice."""

    amount: Yuan
    note: Annotated[str, Meta(max_length=NOTE_CHARS_MAX)] = ""


class Balance(Struct, kw_only=True):
    """The credit, and the account's balance after it."""

    object: Literal["balance"] = "balance"
    credit: Credit
    balance: str
    balance_nano: int


# --- reports


class UsageQuery(NumberedPage, kw_only=True, rename={"from_": "from"}):
    """`from` and `until` are days ("2026-11-20") or hours ("2026-11-20T15:00") of China Standard Time."""

    by: Literal["hour", "day", "month"] = "day"
    from_: Moment | UnsetType = UNSET
    until: Moment | UnsetType = UNSET
    account_id: Id | UnsetType = UNSET
    workspace_id: Id | UnsetType = UNSET
    key_id: Id | UnsetType = UNSET
    family: FamilyName | UnsetType = UNSET
    model: Id | UnsetType = UNSET


class UsageLine(Struct, kw_only=True):
    """What one key used of one model in one hour, day or month (`when`)."""

    object: Literal["usage"] = "usage"
    when: str
    account_id: str
    workspace_id: str
    key_id: str
    family: str
    model: str
    requests: int
    prompt_tokens: int
    cached_tokens: int
    completion_tokens: int
    reasoning_tokens: int
    free_tokens: int
    amount: str
    amount_nano: int


class BillQuery(Asked, kw_only=True):
    format: Literal["json", "csv", "html", "text"] = "json"


class BillItem(Struct, kw_only=True):
    """Tokens of one sort at one price."""

    item: str
    tokens: int
    yuan_per_million_tokens: str
    yuan: str
    nano: int


class BillLine(Struct, kw_only=True):
    """What one key used of one model in one price tier."""

    line: int
    workspace: str
    key: str
    family: str
    model: str
    price_version: str
    tier_input_tokens_max: int | None
    requests: int
    prompt_tokens: int
    cached_tokens: int
    completion_tokens: int
    reasoning_tokens: int
    free_tokens: int
    items: list[BillItem]
    yuan: str
    nano: int


class Bill(Struct, kw_only=True, rename={"from_": "from"}):
    """An account's month. `credits` were added to its balance in that month."""

    account: str
    month: str
    from_: str
    until: str
    total: str
    total_nano: int
    credits: str
    currency: Literal["CNY"]
    lines: list[BillLine]


class BilledRequest(Struct, kw_only=True):
    """One request behind a line of a bill."""

    object: Literal["billed_request"] = "billed_request"
    request_id: str
    created_ms: int
    outcome: str
    prompt_tokens: int
    cached_tokens: int
    completion_tokens: int
    reasoning_tokens: int
    free_tokens: int
    amount: str
    amount_nano: int


class EntryOfRequest(Struct, kw_only=True):
    """One entry of the journal. Of `reserve` and `grow` the amount is what was held from then on; of `post`
    it is what was charged."""

    kind: str
    outcome: str | None
    created_ms: int
    prompt_tokens: int
    cached_tokens: int
    completion_tokens: int
    reasoning_tokens: int
    covered_tokens: int
    free_tokens: int
    amount: str
    amount_nano: int


class RequestTrace(Struct, kw_only=True):
    """Everything the ledger knows of one request, oldest first."""

    object: Literal["request"] = "request"
    request_id: str
    account_id: str
    workspace_id: str
    key_id: str
    family: str | None
    model: str | None
    price_version: str | None
    price_tier: int | None
    open: bool
    entries: list[EntryOfRequest]


class AuditQuery(NumberedPage, kw_only=True):
    account_id: Id | UnsetType = UNSET


class AuditEntry(Struct, kw_only=True):
    """One change: who did what to which part of which account, what was there before and what after."""

    object: Literal["audit"] = "audit"
    id: int
    created_ms: int
    actor: str
    action: str
    account_id: str
    subject: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None


class Finding(Struct, kw_only=True):
    """One contradiction in the ledger."""

    proof: str
    subject: str
    expected: str
    found: str


class LedgerCheck(Struct, kw_only=True):
    """`ok` is true when nothing contradicts the journal."""

    object: Literal["ledger_check"] = "ledger_check"
    ok: bool
    findings: list[Finding]
