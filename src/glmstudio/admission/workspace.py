"""The workspace that a call names in a header must be the one of its key (contract: Model Studio, request
headers and errors)."""

from __future__ import annotations

from glmstudio.admission.key_ring import KeyRing
from glmstudio.admission.payer import Payer
from glmstudio.errors import Forbidden, ForbiddenReason, WorkspaceNotFound

WORKSPACE_HEADER = "x-dashscope-workspace"


def check_workspace(ring: KeyRing, payer: Payer, named: str | None) -> None:
    """Nothing when the header is absent, empty or names the key's own workspace.

    Raises Forbidden (WORKSPACE) for another workspace of the same account, WorkspaceNotFound for one that
    the account does not have: whether other accounts have it is not told.
    """
    named = (named or "").strip()
    if not named or named == payer.workspace_id:
        return
    if ring.knows_workspace(payer.account_id, named):
        raise Forbidden("the key belongs to another workspace", ForbiddenReason.WORKSPACE)
    raise WorkspaceNotFound
