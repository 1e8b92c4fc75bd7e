"""A child process and the one that started it: the child must not outlive it, nor end before it says so.

Only the standard library, because children import this before anything else is needed.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys

PR_SET_PDEATHSIG = 1  # linux/prctl.h


def belong_to(parent_pid: int) -> None:
    """Die at once when the parent dies, where the system can (Linux); elsewhere the end of the pipe to it has
    to do. Let it alone decide when to end: a service manager sends SIGTERM to every process of a service."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent_pid:  # it died before we asked
        os._exit(1)
