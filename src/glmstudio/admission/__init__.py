"""Who are you, may you, can you afford it. So far: keys and the credentials that prove them.

`KeyRing.authenticate` is what a request meets; `issuing` makes keys; `master_key` guards their secrets.
"""

from glmstudio.admission.issuing import Issued, KeyFault, import_key, issue_key, reveal_key
from glmstudio.admission.key_ring import KeyRing, Payer
from glmstudio.admission.master_key import (
    MasterKey,
    MasterKeyError,
    load_master_key,
    load_or_create_master_key,
)

__all__ = [
    "Issued",
    "KeyFault",
    "KeyRing",
    "MasterKey",
    "MasterKeyError",
    "Payer",
    "import_key",
    "issue_key",
    "load_master_key",
    "load_or_create_master_key",
    "reveal_key",
]
