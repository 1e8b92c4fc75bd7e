"""The data directory: made for its owner alone, claimed by one server at a time, and telling where that one
is.

The run file `server.json` is locked by the server as long as it lives, so a crashed server leaves nothing
stale: whoever can take the lock knows that nobody serves.
"""

from __future__ import annotations

import fcntl
import json
import os
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any

from glmstudio.storage.database import StorageError

RUN_FILE_BYTES_MAX = 256 * 1024
LOCK_TRIES = 10
LOCK_PAUSE_S = 0.01


@dataclass(frozen=True, slots=True)
class Served:
    """What a running server has behind a model id (or `*`): a name for people, its context window, and the
    bound of its chain of thought where it has one of its own."""

    name: str
    context_tokens: int
    thought_tokens_max: int | None = None


@dataclass(frozen=True, slots=True)
class RunFile:
    """The server that holds a data directory. `url` is its base ("http://127.0.0.1:8000"), None while it
    starts."""

    pid: int
    url: str | None
    served: Mapping[str, Served] = field(default_factory=dict[str, Served])


def prepare_data_dir(path: Path) -> None:
    """The directory exists, with mode 0700 when it is new. Raises StorageError."""
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not os.access(path, os.R_OK | os.W_OK | os.X_OK):
            mend = "run this as the user who owns it, or name another with --data-dir"
            raise StorageError(f"data directory {path}: no permission to write; {mend}")
    except OSError as error:
        mend = "name another with --data-dir"
        raise StorageError(f"data directory {path}: {error.strerror}; {mend}") from error


class DataDirLock:
    """The claim of this process on a data directory. Close it, or leave its `with`, to give it up."""

    def __init__(self, descriptor: int, path: Path) -> None:
        self._descriptor = descriptor
        self._path = path

    def announce(self, url: str, served: Mapping[str, Served] | None = None) -> None:
        """Tell readers of the run file that the server answers at `url`, and what it serves under which
        id."""
        models = {
            id: [what.name, what.context_tokens, what.thought_tokens_max]
            for id, what in (served or {}).items()
        }
        _write(self._descriptor, {"pid": os.getpid(), "url": url, "served": models})

    def close(self) -> None:
        if self._descriptor >= 0:
            os.ftruncate(self._descriptor, 0)
            os.close(self._descriptor)
            self._descriptor = -1

    def __enter__(self) -> DataDirLock:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def claim_data_dir(run_file: Path) -> DataDirLock:
    """Claim the directory of this run file. Raises StorageError when another server holds it, or the file
    cannot be written."""
    try:
        descriptor = os.open(run_file, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise StorageError(f"run file {run_file}: {error.strerror}") from error
    try:
        if not _lock(descriptor):
            raise StorageError(_held(run_file.parent, _read(descriptor)))
        _write(descriptor, {"pid": os.getpid(), "url": None})
    except OSError as error:
        os.close(descriptor)
        raise StorageError(f"run file {run_file}: {error.strerror}") from error
    except StorageError:
        os.close(descriptor)
        raise
    return DataDirLock(descriptor, run_file)


def running_server(run_file: Path) -> RunFile | None:
    """The server that holds the directory of this run file now, or None."""
    try:
        descriptor = os.open(run_file, os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return None
    try:
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return _read(descriptor)
    finally:
        os.close(descriptor)
    return None


def _lock(descriptor: int) -> bool:
    """Take the lock; a few tries, because `running_server` holds it for the moment in which it looks."""
    for _ in range(LOCK_TRIES):
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            time.sleep(LOCK_PAUSE_S)
        else:
            return True
    return False


def _held(folder: Path, holder: RunFile | None) -> str:
    who = f"process {holder.pid}, {holder.url or 'starting'}" if holder else "starting"
    mend = "stop that one or name another with --data-dir"
    return f"data directory {folder}: another server ({who}) uses it; {mend}"


def _write(descriptor: int, content: dict[str, Any]) -> None:
    data = json.dumps(content).encode("utf-8")
    os.pwrite(descriptor, data, 0)
    os.ftruncate(descriptor, len(data))


def _read(descriptor: int) -> RunFile | None:
    """What the run file says; None in the moment between claim and first write."""
    try:
        content = json.loads(os.pread(descriptor, RUN_FILE_BYTES_MAX, 0))
        served = {id: Served(*what) for id, what in content.get("served", {}).items()}
        return RunFile(pid=int(content["pid"]), url=content["url"], served=served)
    except (ValueError, KeyError, TypeError):
        return None
