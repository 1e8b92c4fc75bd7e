"""The ledger's process: commands in, answers out, until the line is closed.

Run as `python -m glmstudio.ledger.child` with the line as stdin. One JSON line configures it, then frames
come (`wire`). It is alone with its database: no event loop, no thread, nothing that a server needs besides.
"""

from __future__ import annotations

import socket
import time
from contextlib import suppress
from pathlib import Path

import msgspec

from glmstudio.ledger.commands import COMMANDS_PER_TRANSACTION_MAX
from glmstudio.ledger.reservation import Slices
from glmstudio.ledger.wire import CommandReader, Frames, answers_frame
from glmstudio.ledger.writer import Writer
from glmstudio.parent import belong_to
from glmstudio.storage import open_database

RECEIVE_BYTES_MAX = 262_144


def main() -> None:
    with socket.socket(fileno=0) as line, suppress(ConnectionError):  # nobody is left to hear the answers
        _serve(line)


def _serve(line: socket.socket) -> None:
    received = b""
    while b"\n" not in received:
        data = line.recv(RECEIVE_BYTES_MAX)
        if not data:
            return
        received += data
    config, _, received = received.partition(b"\n")
    parent_pid, path, slices, lock_wait_ms = msgspec.json.decode(config, type=tuple[int, str, Slices, int])
    belong_to(parent_pid)
    writer = Writer(lambda: open_database(Path(path)), _now_ms, slices, lock_wait_ms)
    frames, reader = Frames(), CommandReader()
    try:
        while True:
            commands = [command for frame in frames.feed(received) for command in reader.read(frame)]
            for start in range(0, len(commands), COMMANDS_PER_TRANSACTION_MAX):
                answers = writer.run(commands[start : start + COMMANDS_PER_TRANSACTION_MAX])
                line.sendall(answers_frame(answers))
            received = line.recv(RECEIVE_BYTES_MAX)
            if not received:
                return
    finally:
        writer.close()


def _now_ms() -> int:
    return int(time.time() * 1000)


if __name__ == "__main__":
    main()
