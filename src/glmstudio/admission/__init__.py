"""Who are you, may you, and how much at a time.

`KeyRing.authenticate` is what a request meets first, `check_workspace` and `Limiter.admit` next; `issuing`
makes keys; `master_key` guards their secrets; `guessing` slows whoever tries keys.
"""

from glmstudio.admission.issuing import Issued, KeyFault, import_key, issue_key, reveal_key
from glmstudio.admission.key_ring import KeyRing
from glmstudio.admission.limits import Admission, Limiter
from glmstudio.admission.master_key import (
    MasterKey,
    MasterKeyError,
    load_master_key,
    load_or_create_master_key,
)
from glmstudio.admission.payer import Payer, PayerLimits
from glmstudio.admission.workspace import WORKSPACE_HEADER, check_workspace

__all__ = [
    "WORKSPACE_HEADER",
    "Admission",
    "Issued",
    "KeyFault",
    "KeyRing",
    "Limiter",
    "MasterKey",
    "MasterKeyError",
    "Payer",
    "PayerLimits",
    "check_workspace",
    "import_key",
    "issue_key",
    "load_master_key",
    "load_or_create_master_key",
    "reveal_key",
]
