"""The server's end of the line to the writer in a process of its own (`child`).

The event loop and SQLite then never wait for one interpreter. The process ends when the server closes the
line, and dies with it. If it dies before, another one is started and asked the same again: every command may
be repeated, whether or not the first time was durable (what is open gets the grant it has, what was settled
the receipt of the first time). What a second process died over is refused as unavailable.
"""

from __future__ import annotations

import asyncio
import os
import socket
import subprocess
import sys
from collections import deque
from contextlib import suppress
from pathlib import Path

import msgspec
import structlog

from glmstudio.ledger.child import RECEIVE_BYTES_MAX
from glmstudio.ledger.commands import Answer, Command, Refused, Why
from glmstudio.ledger.reservation import Slices
from glmstudio.ledger.store import Hear
from glmstudio.ledger.wire import CommandWriter, Frames, read_answers
from glmstudio.ledger.writer import LOCK_WAIT_MS

LIFE_S_MIN = 5.0
"""A process that lived shorter than this is started again only after `RESTART_PAUSE_S`."""
RESTART_PAUSE_S = 1.0
CLOSE_TIMEOUT_S = 30.0
"""How long the end of a server waits for what is still to be written."""

log = structlog.get_logger("glmstudio.ledger")


class WriterProcess:
    """A `Desk`. Made inside a running event loop, on which `hear` is called."""

    def __init__(
        self, path: Path, hear: Hear, *, slices: Slices | None = None, lock_wait_ms: int = LOCK_WAIT_MS
    ) -> None:
        self.slices = slices or Slices()
        self._config = msgspec.json.encode((os.getpid(), str(path), self.slices, lock_wait_ms)) + b"\n"
        self._hear = hear
        self._loop = asyncio.get_running_loop()
        self._closing = False
        self._ended: asyncio.Future[None] = self._loop.create_future()
        self._restart: asyncio.TimerHandle | None = None
        self._line: socket.socket | None = None
        self._in_hand: deque[Command] = deque()
        self._repeated = 0
        self._process: subprocess.Popen[bytes] | None = None
        self._start()

    @property
    def pid(self) -> int | None:
        """Of the process that writes now, or wrote last."""
        return None if self._process is None else self._process.pid

    def send(self, commands: list[Command]) -> None:
        self._in_hand.extend(commands)
        if self._line is not None:
            self._out += self._encoder.frame(commands)
            self._push()

    async def aclose(self) -> None:
        self._closing = True
        if self._restart is not None:
            self._restart.cancel()
            if self._in_hand:
                self._start()
        if self._line is not None:
            if not self._out:
                self._say_last()
            try:
                async with asyncio.timeout(CLOSE_TIMEOUT_S):
                    await asyncio.shield(self._ended)
            except TimeoutError:
                self._kill()
                await self._ended
        if self._process is not None:
            await asyncio.to_thread(self._process.wait)

    # --- one life of the process

    def _start(self) -> None:
        ours, theirs = socket.socketpair()
        try:
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-m", "glmstudio.ledger.child"],
                stdin=theirs.fileno(),
                start_new_session=True,  # Ctrl-C at the terminal is for the server
            )
        except OSError as error:
            ours.close()
            log.error("the ledger's process cannot be started", reason=str(error))
            self._refuse(len(self._in_hand))
            if not self._closing:
                self._restart = self._loop.call_later(RESTART_PAUSE_S, self._start)
            return
        finally:
            theirs.close()
        ours.setblocking(False)
        self._line, self._restart = ours, None
        self._begun = self._loop.time()
        self._waits_for_room = False
        self._encoder, self._frames = CommandWriter(), Frames()
        self._out = bytearray(self._config)
        if self._in_hand:
            self._out += self._encoder.frame(self._in_hand)
        self._loop.add_reader(ours, self._on_readable)
        self._push()

    def _push(self) -> None:
        """Send what can be sent; the rest when there is room."""
        line = self._line
        if line is None:
            return
        try:
            del self._out[: line.send(self._out)]
        except BlockingIOError:
            pass
        except OSError:
            return  # it has died: the reader hears of it
        if bool(self._out) is not self._waits_for_room:
            self._waits_for_room = bool(self._out)
            if self._out:
                self._loop.add_writer(line, self._push)
            else:
                self._loop.remove_writer(line)
        if self._closing and not self._out:
            self._say_last()

    def _say_last(self) -> None:
        if self._line is not None:
            with suppress(OSError):
                self._line.shutdown(socket.SHUT_WR)

    def _on_readable(self) -> None:
        line = self._line
        assert line is not None
        try:
            data = line.recv(RECEIVE_BYTES_MAX)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if not data:
            self._on_end(line)
            return
        try:
            for frame in self._frames.feed(data):
                self._answer(read_answers(frame))
        except msgspec.DecodeError as error:  # a bug of ours: nobody may wait for ever because of it
            log.error("the ledger's process answers nonsense", reason=str(error))
            self._kill()

    def _on_end(self, line: socket.socket) -> None:
        self._line = None
        self._loop.remove_reader(line)
        self._loop.remove_writer(line)
        line.close()
        self._refuse(len(self._in_hand) if self._closing else self._repeated)
        self._repeated = len(self._in_hand)
        if self._closing:
            self._ended.set_result(None)
            return
        assert self._process is not None
        self._loop.run_in_executor(None, self._process.wait).add_done_callback(_log_end)
        pause_s = 0.0 if self._loop.time() - self._begun >= LIFE_S_MIN else RESTART_PAUSE_S
        self._restart = self._loop.call_later(pause_s, self._start)

    def _kill(self) -> None:
        assert self._process is not None
        self._process.kill()

    def _refuse(self, count: int) -> None:
        if count:
            self._answer([Refused(Why.UNAVAILABLE, "the ledger's process has ended")] * count)

    def _answer(self, answers: list[Answer]) -> None:
        for _ in answers:
            self._in_hand.popleft()
        self._repeated = max(0, self._repeated - len(answers))
        self._hear(answers)


def _log_end(waiting: asyncio.Future[int]) -> None:
    if not waiting.cancelled():
        log.error("the ledger's process has ended and is started again", returncode=waiting.result())
