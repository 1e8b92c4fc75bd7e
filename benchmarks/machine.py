"""Which machine a figure was taken on, in one line."""

from __future__ import annotations

import os
import platform
from datetime import date
from pathlib import Path

from glmstudio.cli.checks import Verdict, check_this_python


def describe() -> str:
    model = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.exists():
        names = [
            line.split(":", 1)[1].strip()
            for line in info.read_text().splitlines()
            if line.startswith("model name")
        ]
        model = names[0] if names else model
    python = f"Python {platform.python_version()}"
    if check_this_python().verdict is not Verdict.OK:
        python += " built without optimisations"
    return f"{date.today().isoformat()}, {os.cpu_count()} cores ({model}), {python}"
