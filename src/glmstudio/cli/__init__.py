"""The command line: one room for each command, texts in one place, heavy imports only where a command runs.

`main` never shows a traceback for what an operator can mend: one line on stderr and an exit code other than
0.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from glmstudio.errors import OperatorError, ServiceError

EXIT_FAILED = 1
EXIT_INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    from glmstudio.cli.app import build_app

    try:
        build_app()(args=None if argv is None else list(argv), prog_name="glmstudio")
    except SystemExit as exit:
        return exit.code if isinstance(exit.code, int) else (EXIT_FAILED if exit.code else 0)
    except OperatorError as error:
        return _fail(str(error))
    except ServiceError as error:
        return _fail(error.message)
    except BrokenPipeError:
        # Whoever read our output has gone; Python would complain once more when it flushes at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_FAILED
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    return 0


def _fail(message: str) -> int:
    print(f"glmstudio: {' '.join(message.splitlines())}", file=sys.stderr)
    return EXIT_FAILED
