"""Every operation of the API: the one table that routes, document, page and tests are made from."""

from __future__ import annotations

from glmstudio.studio import access, money, people, reports
from glmstudio.studio.operation import Operation
from glmstudio.studio.shapes import (
    Account,
    AccountChange,
    AuditEntry,
    AuditQuery,
    Balance,
    BilledRequest,
    BillQuery,
    Budget,
    Credit,
    Key,
    KeyChange,
    KeyQuery,
    KeyWithSecret,
    LedgerCheck,
    Limits,
    ListOf,
    Member,
    MemberChange,
    NewAccount,
    NewBudget,
    NewCredit,
    NewKey,
    NewLimits,
    NewMember,
    NewQuota,
    NewWorkspace,
    NumberedPage,
    Page,
    PostedPage,
    Price,
    PriceQuery,
    Quota,
    RequestTrace,
    UsageLine,
    UsageQuery,
    Workspace,
    WorkspaceChange,
)

_ACCOUNT = "/accounts/{account_id}"
_MEMBER = _ACCOUNT + "/members/{user_id}"
_WORKSPACE = _ACCOUNT + "/workspaces/{workspace_id}"
_KEY = _ACCOUNT + "/keys/{key_id}"
_BILL = _ACCOUNT + "/bills/{month}"

# fmt: off
OPERATIONS: tuple[Operation, ...] = (
    Operation("GET", "/accounts", "accounts", people.list_accounts, ListOf[Account], query=Page),
    Operation("POST", "/accounts", "accounts", people.create_account, Account, body=NewAccount, status=201),
    Operation("GET", _ACCOUNT, "accounts", people.get_account, Account),
    Operation("PATCH", _ACCOUNT, "accounts", people.change_account, Account, body=AccountChange),
    Operation("POST", _ACCOUNT + "/lock", "accounts", people.lock_account, Account),
    Operation("POST", _ACCOUNT + "/unlock", "accounts", people.unlock_account, Account),
    Operation("POST", _ACCOUNT + "/close", "accounts", people.close_account, Account),
    Operation("GET", _ACCOUNT + "/members", "members", people.list_members, ListOf[Member]),
    Operation("POST", _ACCOUNT + "/members", "members", people.add_member, Member, body=NewMember,
              status=201),
    Operation("PATCH", _MEMBER, "members", people.change_member, Member, body=MemberChange),
    Operation("DELETE", _MEMBER, "members", people.remove_member, ListOf[Member]),
    Operation("GET", _ACCOUNT + "/workspaces", "workspaces", people.list_workspaces, ListOf[Workspace]),
    Operation("POST", _ACCOUNT + "/workspaces", "workspaces", people.create_workspace, Workspace,
              body=NewWorkspace, status=201),
    Operation("PATCH", _WORKSPACE, "workspaces", people.change_workspace, Workspace, body=WorkspaceChange),
    Operation("GET", _ACCOUNT + "/keys", "keys", access.list_keys, ListOf[Key], query=KeyQuery),
    Operation("POST", _ACCOUNT + "/keys", "keys", access.create_key, KeyWithSecret, body=NewKey, status=201),
    Operation("GET", _KEY, "keys", access.get_key, Key),
    Operation("PATCH", _KEY, "keys", access.change_key, Key, body=KeyChange),
    Operation("DELETE", _KEY, "keys", access.revoke_key, Key),
    Operation("GET", _ACCOUNT + "/limits", "limits", access.list_limits, ListOf[Limits]),
    Operation("PUT", _ACCOUNT + "/limits", "limits", access.set_limits, Limits, body=NewLimits),
    Operation("GET", "/prices", "money", money.list_prices, ListOf[Price], query=PriceQuery),
    Operation("GET", _ACCOUNT + "/quotas", "money", money.list_quotas, ListOf[Quota]),
    Operation("PUT", _ACCOUNT + "/quotas", "money", money.grant_quota, Quota, body=NewQuota),
    Operation("GET", _ACCOUNT + "/budgets", "money", money.list_budgets, ListOf[Budget]),
    Operation("PUT", _ACCOUNT + "/budgets", "money", money.set_budget, ListOf[Budget], body=NewBudget),
    Operation("GET", _ACCOUNT + "/credits", "money", money.list_credits, ListOf[Credit],
              query=NumberedPage, long=True),
    Operation("POST", _ACCOUNT + "/credits", "money", money.add_credit, Balance, body=NewCredit, status=201,
              idempotent=True),
    Operation("GET", "/usage", "reports", reports.list_usage, ListOf[UsageLine], query=UsageQuery, long=True),
    Operation("GET", _BILL, "reports", reports.print_bill, None, query=BillQuery, long=True),
    Operation("GET", _BILL + "/lines/{line}/requests", "reports", reports.list_billed_requests,
              ListOf[BilledRequest], query=PostedPage, long=True),
    Operation("GET", "/requests/{request_id}", "reports", reports.trace_request, RequestTrace, long=True),
    Operation("GET", "/audit", "reports", reports.list_audit, ListOf[AuditEntry], query=AuditQuery,
              long=True),
    Operation("GET", "/ledger/check", "reports", reports.check_ledger, LedgerCheck, long=True),
)
# fmt: on
