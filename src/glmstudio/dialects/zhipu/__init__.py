"""Zhipu's open platform, `/api/paas/v4` and its alias `/api/coding/paas/v4` (contract: Zhipu).

The rooms: `decode` with `turns` and `tools`, `encode`, `stream`, `errors` with `refusals` and `messages`,
`models`, `tokenizer`, `tasks`, `paths`. The `/v1` proxy builds on them where the two are alike.
"""

from glmstudio.dialects.zhipu.dialect import ZhipuDialect
from glmstudio.dialects.zhipu.options import ZhipuOptions

__all__ = ["ZhipuDialect", "ZhipuOptions"]
