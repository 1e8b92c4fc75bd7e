"""The command line: one room for each command, texts in one place, heavy imports only where a command runs.

It stands on click, which the web server brings along anyway; the richer libraries would cost every start of
the server a fifth of a second and 17 MiB. `main` never shows a traceback for what an operator can mend: one
line on stderr and an exit code other than 0.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence

from glmstudio.errors import OperatorError, ServiceError, without_secrets

EXIT_FAILED = 1
EXIT_INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    import click

    from glmstudio.cli.app import app

    _never_fail_to_print()
    try:
        code = app.main(None if argv is None else list(argv), prog_name="glmstudio", standalone_mode=False)
        sys.stdout.flush()
        return code if isinstance(code, int) else 0
    except click.ClickException as error:
        said = io.StringIO()
        error.show(said)  # it repeats what was typed
        sys.stderr.write(without_secrets(said.getvalue()))
        return error.exit_code
    except OperatorError as error:
        return _fail(str(error))
    except ServiceError as error:
        return _fail(error.message)
    except BrokenPipeError:
        _drop_output()  # whoever read it has gone
        return EXIT_FAILED
    except OSError as error:  # a file or folder that may not be used, a disk that is full
        _drop_output()
        where = f"{error.filename}: " if error.filename else ""
        return _fail(f"{where}{error.strerror or error}")
    except (click.Abort, KeyboardInterrupt):
        return EXIT_INTERRUPTED


def _drop_output() -> None:
    """What cannot be written goes nowhere, or Python would complain once more when it flushes at the end."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _fail(message: str) -> int:
    print(f"glmstudio: {without_secrets(' '.join(message.splitlines()))}", file=sys.stderr)
    return EXIT_FAILED


def _never_fail_to_print() -> None:
    """A terminal that lacks a character shows a question mark instead of ending the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
