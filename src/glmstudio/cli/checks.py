"""The checks behind `glmstudio doctor`. Each looks at one thing, changes nothing that lasts, and says what it
saw.

A mend is a command or an act, in one line; a check that finds nothing wrong has none.
"""

from __future__ import annotations

import asyncio
import errno
import os
import shutil
import socket
import sqlite3
import stat
import sys
import sysconfig
import time
import urllib.request
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING

from glmstudio.errors import OperatorError, ServiceError
from glmstudio.settings import ModelBinding, Settings

if TYPE_CHECKING:
    from glmstudio.engines.protocol import Engine

DISK_FREE_BYTES_MIN = 64 * 1024 * 1024
DISK_FREE_BYTES_WISH = 1024 * 1024 * 1024
CLOCK_EARLIEST_S = 1_790_000_000
"""No glmstudio existed before September 2026; a clock that says so is wrong."""
CLOCK_BACK_MS_MAX = 60_000
READY_TIMEOUT_S = 10
SYSTEM_PREFIX = "/usr"


class Verdict(IntEnum):
    OK = 0
    WARN = 1
    FAIL = 2


@dataclass(frozen=True, slots=True)
class Finding:
    subject: str
    verdict: Verdict
    detail: str
    mend: str = ""


def check_all(settings: Settings, *, engines: bool) -> Iterator[Finding]:
    """Every check in the order in which a start would meet its subject."""
    yield check_this_python()
    folder = check_data_dir(settings)
    yield folder
    yield check_disk(settings)
    if folder.verdict is not Verdict.FAIL:  # nothing can be seen in a folder that we may not enter
        yield check_master_key(settings)
        yield check_database(settings)
    yield check_clock(settings, time.time())
    yield check_port(settings)
    if engines:
        yield from check_engines(settings)


def check_this_python() -> Finding:
    return check_python(sysconfig.get_config_var("CONFIG_ARGS"), sys.base_prefix)


def check_python(build_arguments: str | None, prefix: str) -> Finding:
    """How the interpreter was built. One without profile-guided optimisation serves a fifth fewer requests
    (docs/benchmarks.md), and pyenv builds such ones unless it is told otherwise.

    A distribution's own Python is optimised and need not say so in `build_arguments`; on Windows there are
    none.
    """
    detail = f"{sys.version.split()[0]} in {prefix}"
    if build_arguments is None or prefix == SYSTEM_PREFIX or "--enable-optimizations" in build_arguments:
        return Finding("python", Verdict.OK, detail)
    mend = "use your system's Python, or build this one with --enable-optimizations --with-lto"
    return Finding("python", Verdict.WARN, f"{detail} was built without optimisations and is slower", mend)


def check_data_dir(settings: Settings) -> Finding:
    folder, subject = settings.data_dir, "directory"
    if not folder.exists():
        parent = _existing(folder)
        if os.access(parent, os.W_OK | os.X_OK):
            return Finding(subject, Verdict.OK, f"{folder} will be made at the first start")
        mend = f"make {parent} writable, or choose another with --data-dir"
        return Finding(subject, Verdict.FAIL, f"{folder} cannot be made: {parent} is not writable", mend)
    if not folder.is_dir():
        return Finding(subject, Verdict.FAIL, f"{folder} is no folder", "choose another with --data-dir")
    if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
        mend = "run this as the user who owns it, or choose another with --data-dir"
        return Finding(subject, Verdict.FAIL, f"{folder} cannot be used", mend)
    mode = stat.S_IMODE(folder.stat().st_mode)
    if mode & 0o077:
        return Finding(
            subject, Verdict.WARN, f"{folder} is open to others (mode {mode:04o})", f"chmod 700 {folder}"
        )
    return Finding(subject, Verdict.OK, str(folder))


def check_disk(settings: Settings) -> Finding:
    free = shutil.disk_usage(_existing(settings.data_dir)).free
    detail = f"{free / 1e9:,.1f} GB free for {settings.data_dir}"
    if free < DISK_FREE_BYTES_MIN:
        return Finding("disk", Verdict.FAIL, detail, "free some space, or move the data with --data-dir")
    if free < DISK_FREE_BYTES_WISH:
        return Finding("disk", Verdict.WARN, detail, "free some space soon")
    return Finding("disk", Verdict.OK, detail)


def check_master_key(settings: Settings) -> Finding:
    from glmstudio.admission.issuing import check_not_lost
    from glmstudio.admission.master_key import load_master_key
    from glmstudio.storage.database import StorageError, open_database

    path = settings.master_key_path
    try:
        if path.exists():
            load_master_key(path)
        else:
            if settings.database_path.exists():
                with (
                    suppress(StorageError, sqlite3.Error),
                    closing(open_database(settings.database_path)) as db,
                ):
                    check_not_lost(path, db)
            return Finding("master key", Verdict.OK, f"{path} will be made at the first start")
    except OperatorError as error:
        return Finding("master key", Verdict.FAIL, *_split_mend(str(error)))
    return Finding("master key", Verdict.OK, str(path))


def check_database(settings: Settings) -> Finding:
    from glmstudio.storage.database import check_database as sqlite_check

    path = settings.database_path
    if not path.exists():
        return Finding("database", Verdict.OK, f"{path} will be made at the first start")
    try:
        verdict = sqlite_check(path)
    except OperatorError as error:
        return Finding("database", Verdict.FAIL, *_split_mend(str(error), "restore it from a backup"))
    if verdict != "ok":
        return Finding("database", Verdict.FAIL, f"{path}: {verdict}", "restore it from a backup")
    return Finding("database", Verdict.OK, f"{path} ({path.stat().st_size:,} bytes)")


def check_clock(settings: Settings, now_s: float) -> Finding:
    """The clock must be right for signed tokens and bills; without a network it can only be seen to be
    absurd."""
    told = time.strftime("%Y-%m-%d %H:%M:%S UTC", time.gmtime(now_s))
    mend = "set the clock, for example with: timedatectl set-ntp true"
    if now_s < CLOCK_EARLIEST_S:
        return Finding("clock", Verdict.FAIL, f"it says {told}, which is in the past", mend)
    newest_ms = _newest_key_ms(settings)
    if newest_ms is not None and newest_ms > now_s * 1000 + CLOCK_BACK_MS_MAX:
        return Finding("clock", Verdict.FAIL, f"it says {told}, but a key in the database is younger", mend)
    return Finding("clock", Verdict.OK, told)


def check_port(settings: Settings) -> Finding:
    from glmstudio.storage.data_dir import running_server

    server = running_server(settings.run_file_path)
    if server is not None:
        where = server.url or "starting"
        return Finding("port", Verdict.OK, f"glmstudio is running ({where}, process {server.pid})")
    host, port = settings.server.host, settings.server.port
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        with socket.socket(family, kind, protocol) as listener:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind(address)
            listener.listen(1)
    except OSError as error:
        mends = {
            errno.EADDRINUSE: "stop the program that listens there, or choose another with --port",
            errno.EACCES: "choose a port from 1024 up with --port",
        }
        mend = mends.get(error.errno or 0, "choose another address with --host")
        return Finding("port", Verdict.FAIL, f"{host}:{port}: {error.strerror}", mend)
    return Finding("port", Verdict.OK, f"{host}:{port} is free")


def check_engines(settings: Settings) -> Iterator[Finding]:
    """Load every checkpoint once, as a start would, and give it back; ask a running server about its own."""
    from glmstudio.storage.data_dir import running_server

    server = running_server(settings.run_file_path)
    if server is not None:
        yield check_running_engines(server.url)
        return
    bindings = settings.models or (ModelBinding("*", "glm-nano", None),)
    for source in dict.fromkeys(binding.source for binding in bindings):
        same = [binding for binding in bindings if binding.source == source]
        ids = ", ".join(binding.id for binding in same)
        yield _check_engine(f"{source} for {ids}", replace(settings, models=(same[0],)))


def check_running_engines(url: str | None) -> Finding:
    """Whether the running server calls itself ready."""
    if url is None:
        return Finding("engine", Verdict.WARN, "the running server is still starting", "ask again in a while")
    try:
        with urllib.request.urlopen(f"{url}/readyz", timeout=READY_TIMEOUT_S) as reply:
            reply.read(1)
    except OSError as error:
        detail = f"the running server at {url} is not ready: {error}"
        return Finding("engine", Verdict.FAIL, detail, "see its log; it restarts a failed engine by itself")
    return Finding("engine", Verdict.OK, f"the running server at {url} is ready")


def _check_engine(subject: str, settings: Settings) -> Finding:
    from glmstudio.compose import StartFailed, build_deployments

    mend = "check the file, or name another with --model ID=SOURCE"
    try:
        (engine, *_) = {
            id(each.engine): each.engine for each in build_deployments(settings).values()
        }.values()
        took_s = asyncio.run(_load(engine))
    except StartFailed as error:
        return Finding("engine", Verdict.FAIL, str(error), mend)
    except ServiceError as error:
        return Finding("engine", Verdict.FAIL, f"{subject}: {error.message}", mend)
    detail = f"loaded in {took_s:.2f} s, context {engine.context_tokens:,} tokens"
    return Finding("engine", Verdict.OK, f"{subject}: {detail}")


async def _load(engine: Engine) -> float:
    """Start the engine and stop it again; how many seconds the start took."""
    began = time.perf_counter()
    try:
        await engine.start()
        return time.perf_counter() - began
    finally:
        await engine.aclose()


def _newest_key_ms(settings: Settings) -> int | None:
    from glmstudio.storage import keys
    from glmstudio.storage.database import open_database

    if not os.access(settings.database_path, os.R_OK | os.W_OK):
        return None
    try:
        with closing(open_database(settings.database_path)) as connection:
            return max((key.created_ms for key in keys.everything(connection)), default=None)
    except (OperatorError, sqlite3.Error):
        return None  # the database has a check of its own


def _existing(path: Path) -> Path:
    """The path, or the nearest folder above it that exists."""
    return path if path.exists() else _existing(path.parent)


def _split_mend(message: str, otherwise: str = "") -> tuple[str, str]:
    """Our errors say what is wrong, then after a semicolon what mends it."""
    detail, semicolon, mend = message.partition("; ")
    return (detail, mend) if semicolon else (message, otherwise)
