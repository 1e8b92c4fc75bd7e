"""Which machine a figure was taken on, in one line."""

from __future__ import annotations

import os
import platform
import sys
import sysconfig
from datetime import date
from pathlib import Path

from glmstudio.cli.checks import Verdict, check_python


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
    if check_python(sysconfig.get_config_var("CONFIG_ARGS"), sys.base_prefix).verdict is not Verdict.OK:
        python += " built without optimisations"
    return f"{date.today().isoformat()}, {os.cpu_count()} cores ({model}), {python}"
