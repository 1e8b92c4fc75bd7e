"""How much a payer may ask for: requests and tokens in any 60 seconds, and requests at one time.

`Limiter.admit` is what a request meets; `window` is the exact sliding window; `figures` says which bounds
apply to whom.
"""

from glmstudio.admission.limits.limiter import Admission, Limiter

__all__ = ["Admission", "Limiter"]
