"""The plain OpenAI-style proxy, `/v1` (contract: Zhipu, the two dialects side by side).

The rooms: `decode`, `encode`, `stream`, `errors`, `models`, `paths`. Where the proxy and the Zhipu
platform are alike, the platform's rooms are used.
"""

from glmstudio.dialects.proxy.dialect import ProxyDialect
from glmstudio.dialects.proxy.options import ProxyOptions

__all__ = ["ProxyDialect", "ProxyOptions"]
