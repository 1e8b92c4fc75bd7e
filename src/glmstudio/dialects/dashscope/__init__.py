"""Alibaba Model Studio's own protocol, `/api/v1/services/aigc/…` (contract: Model Studio, native)."""

from glmstudio.dialects.dashscope.dialect import DashScopeDialect
from glmstudio.dialects.model_studio.options import ModelStudioOptions

__all__ = ["DashScopeDialect", "ModelStudioOptions"]
