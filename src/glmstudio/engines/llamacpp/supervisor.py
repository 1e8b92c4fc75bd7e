"""Keeps the child process alive: starts it, notices its death at once, starts it again with backoff.

It knows processes and ports; it knows nothing of prompts, seats or answers. Running answers notice the death
by their own connections.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import secrets
import signal
import sys
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

import msgspec
import structlog

from glmstudio.engines.llamacpp.child import ChildConfig, ChildReport
from glmstudio.errors import EngineError

RESTART_DELAYS_S = (0.0, 0.2, 0.5, 1.0, 2.0, 3.0)
"""Waits before the first, second, … restart; the last one repeats, so a child that cannot live is tried at
most twenty times a minute, and one that can is back within 5 s."""
STABLE_S = 60.0
"""A child that lived this long starts the delays from the beginning."""
STOP_TIMEOUT_S = 3.0
LOG_LINE_BYTES_MAX = 16 << 10
LOG_LINE_SHOWN_MAX = 300
LOG_LINES_KEPT = 40

_LOG_LINE = re.compile(r"[\d.]+ [A-Z] ")
_ABOUT_A_REQUEST = re.compile(r"llg|grammar|schema|prompt", re.IGNORECASE)
"""Such lines quote what a caller sent, and that is not for the log."""

log = structlog.get_logger("glmstudio.engines.llamacpp")


@dataclass(frozen=True, slots=True)
class ChildOptions:
    """What a child is started with; see `ChildConfig`."""

    path: str
    slots: int
    threads: int
    context_tokens: int
    shared_cache: bool
    gpu_layers: int
    start_timeout_s: float


class Child:
    """One process that serves on `port` to whoever knows `secret`."""

    def __init__(
        self, process: asyncio.subprocess.Process, port: int, secret: str, reader: asyncio.Task[None]
    ):
        self._process = process
        self._reader = reader
        self.port = port
        self.secret = secret

    @property
    def pid(self) -> int:
        return self._process.pid

    async def wait(self) -> str:
        """Until it is gone; how it ended, for the log."""
        code = await self._process.wait()
        await self._reader
        return _ending(code)

    async def stop(self) -> None:
        """End it: close its stdin, which it obeys at once, and kill it should it not."""
        await _stop(self._process, self._reader)


async def spawn(options: ChildOptions) -> Child:
    """Start a child and wait until it serves. Raises EngineError with one line that says why it does not."""
    secret = secrets.token_urlsafe(24)
    config = ChildConfig(
        path=options.path,
        secret=secret,
        parent_pid=os.getpid(),
        slots=options.slots,
        threads=options.threads,
        context_tokens=options.context_tokens,
        shared_cache=options.shared_cache,
        gpu_layers=options.gpu_layers,
    )
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-P",  # nothing is imported from the working directory
        "-m",
        "glmstudio.engines.llamacpp.child",
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        start_new_session=True,  # Ctrl-C at the terminal is for us; we drain, then stop it
        limit=LOG_LINE_BYTES_MAX,
    )
    last_lines: deque[str] = deque(maxlen=LOG_LINES_KEPT)
    reader = asyncio.create_task(_read_log(process, last_lines))
    try:
        assert process.stdin is not None
        assert process.stdout is not None
        with contextlib.suppress(RuntimeError, OSError):  # dead already; what it prints, nothing, will say so
            process.stdin.write(msgspec.json.encode(config) + b"\n")
        async with asyncio.timeout(options.start_timeout_s):
            line = await process.stdout.readline()
    except TimeoutError:
        await _stop(process, reader)
        raise EngineError(f"the engine did not load within {options.start_timeout_s:g} s") from None
    except BaseException:
        await _stop(process, reader)
        raise
    report = _report_in(line)
    if report.port:
        return Child(process, report.port, secret, reader)
    await _stop(process, reader)
    raise EngineError(_why(report, process.returncode, last_lines))


class Supervisor:
    """One child at a time. `on_up` and `on_down` are called in the event loop, `on_down` before any
    restart."""

    def __init__(
        self, options: ChildOptions, on_up: Callable[[Child], None], on_down: Callable[[str], None]
    ) -> None:
        self._options = options
        self._on_up = on_up
        self._on_down = on_down
        self._task: asyncio.Task[None] | None = None
        self._child: Child | None = None

    async def start(self) -> None:
        """Start the first child. Raises EngineError."""
        self._child = await spawn(self._options)
        self._on_up(self._child)
        self._task = asyncio.create_task(self._watch(self._child))

    async def aclose(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
            self._task = None
        if self._child is not None:
            await self._child.stop()
            self._child = None

    async def _watch(self, child: Child) -> None:
        loop = asyncio.get_running_loop()
        attempt = 0
        while True:
            born_s = loop.time()
            ending = await child.wait()
            self._child = None
            log.error("engine_died", ending=ending, pid=child.pid)
            self._on_down(ending)
            if loop.time() - born_s >= STABLE_S:
                attempt = 0
            child, attempt = await self._respawn(attempt)
            self._child = child
            log.info("engine_restarted", pid=child.pid)
            self._on_up(child)

    async def _respawn(self, attempt: int) -> tuple[Child, int]:
        while True:
            await asyncio.sleep(RESTART_DELAYS_S[min(attempt, len(RESTART_DELAYS_S) - 1)])
            attempt += 1
            try:
                return await spawn(self._options), attempt
            except EngineError as error:
                log.error("engine_restart_failed", attempt=attempt, reason=error.message)
            except OSError as error:
                log.error("engine_restart_failed", attempt=attempt, reason=str(error))
            except Exception as error:  # a bug of ours must not leave the model down for good
                log.error("engine_restart_failed", attempt=attempt, exc_info=error)


async def _read_log(process: asyncio.subprocess.Process, last_lines: deque[str]) -> None:
    """Pass on what the child prints until it is gone; overlong lines are dropped."""
    assert process.stderr is not None
    while True:
        try:
            line = await process.stderr.readline()
        except ValueError:  # over the limit; the stream has dropped it
            continue
        if not line:
            return
        text = line.decode("utf-8", "replace").strip()
        if text:
            last_lines.append(text)
            if _LOG_LINE.match(text) and not _ABOUT_A_REQUEST.search(text):
                log.debug("engine_said", line=text[:LOG_LINE_SHOWN_MAX])


async def _stop(process: asyncio.subprocess.Process, reader: asyncio.Task[None]) -> None:
    if process.stdin is not None:
        process.stdin.close()
    try:
        async with asyncio.timeout(STOP_TIMEOUT_S):
            await process.wait()
    except TimeoutError:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        await process.wait()
    await reader


def _report_in(line: bytes) -> ChildReport:
    try:
        return msgspec.json.decode(line, type=ChildReport)
    except msgspec.DecodeError:
        return ChildReport()


def _why(report: ChildReport, code: int | None, last_lines: deque[str]) -> str:
    """One line for the operator: what llama.cpp complained about, else how the process ended."""
    for line in last_lines:
        if "error loading model" in line or "failed to" in line or "unknown" in line:
            return f"the engine cannot load the checkpoint: {line.split(' E ', 1)[-1].strip()[:300]}"
    if report.failure:
        return f"the engine cannot load the checkpoint: {report.failure}"
    return f"the engine ended while it was loading the checkpoint: {_ending(code)}"


def _ending(code: int | None) -> str:
    if code is None:
        return "no exit code"
    if code < 0:
        return (
            f"killed by signal {signal.Signals(-code).name}"
            if -code in set(signal.Signals)
            else f"signal {-code}"
        )
    return f"exit code {code}"
