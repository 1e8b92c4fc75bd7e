"""A child process ends with the one that started it, and not because somebody else says so."""

import os
import signal
import subprocess
import sys

import pytest

CHILD = """
import os, sys
from glmstudio.parent import belong_to
belong_to(int(sys.argv[1]))
print(os.getpid(), flush=True)
for line in sys.stdin:
    print(line, end="", flush=True)
"""
PARENT = f"""
import os, subprocess, sys
subprocess.run([sys.executable, "-c", {CHILD!r}, str(os.getpid())])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the end of the pipe has to do")
def test_a_child_ignores_sigterm_and_dies_with_its_parent() -> None:
    """It still answers after SIGTERM; its end of the pipe is closed when the parent is killed."""
    command = [sys.executable, "-c", PARENT]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdin is not None
        assert parent.stdout is not None
        os.kill(int(parent.stdout.readline()), signal.SIGTERM)
        parent.stdin.write("still here\n")
        parent.stdin.flush()
        assert parent.stdout.readline() == "still here\n"
        parent.kill()
        assert parent.stdout.read() == ""


def test_a_child_whose_parent_has_died_already_ends_at_once() -> None:
    """Somebody else is its parent now, and nobody would ever tell it to end."""
    command = [sys.executable, "-c", CHILD, str(os.getppid())]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")
