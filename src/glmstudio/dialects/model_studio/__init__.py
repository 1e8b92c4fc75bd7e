"""Alibaba Model Studio in OpenAI-compatible mode, `/compatible-mode/v1` (contract: Model Studio).

The rules of messages, tools and parameters and the table of errors also serve the native dialect, which
imports them from here.
"""

from glmstudio.dialects.model_studio.dialect import ModelStudioDialect
from glmstudio.dialects.model_studio.options import ModelStudioOptions

__all__ = ["ModelStudioDialect", "ModelStudioOptions"]
