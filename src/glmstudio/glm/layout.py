"""The text layouts of the GLM generations. A layout belongs to a checkpoint, never to a model id."""

from __future__ import annotations

from enum import StrEnum


class Layout(StrEnum):
    """GLM_0414 also covers glm-4-9b; GLM_4_5 covers 4.5, 4.5-Air and 4.6; GLM_4_7 covers 4.7 and 5."""

    GLM_0414 = "0414"
    GLM_4_5 = "4.5"
    GLM_4_7 = "4.7"
