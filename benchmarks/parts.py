"""What each part of a request costs: `python -m benchmarks.parts`.

The server of `benchmarks.gateway`, put together several times in a process of its own: whole, for the
operator and for a paying account with limits and a balance, and with one part after the other replaced by
one that does nothing. Only this program can do that; no setting of the product can.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any

import uvloop

from benchmarks.gateway import PATHS, WORDS, body
from benchmarks.load import percentile, post, run_load
from benchmarks.machine import describe
from glmstudio import compose, memory
from glmstudio.accounts.accounts import create_account
from glmstudio.accounts.limits import FIGURE_MAX, set_limits
from glmstudio.accounts.records import By
from glmstudio.accounts.terms import Terms
from glmstudio.admission.issuing import issue_key
from glmstudio.admission.key_ring import KeyRing
from glmstudio.admission.master_key import load_or_create_master_key
from glmstudio.admission.payer import Payer
from glmstudio.core.usage import Usage
from glmstudio.http.services import Services
from glmstudio.logs import configure_logging
from glmstudio.settings import load_settings
from glmstudio.storage.accounts_schema import DEFAULT_WORKSPACE
from glmstudio.storage.data_dir import prepare_data_dir
from glmstudio.storage.database import open_database
from glmstudio.storage.ledger import Tier
from glmstudio.storage.ledger_admin import CREDIT_NANO_MAX, credit
from glmstudio.storage.limits import Figures, LimitedScope

PAYING = "bench"
PLENTY = 10**9
PARTS = (
    ("all on, operator", False, ()),
    ("all on, paying account with limits", True, ()),
    ("without limits", True, ("limits",)),
    ("without ledger", True, ("ledger",)),
    ("without authentication", True, ("keys",)),
    ("without all three", True, ("keys", "limits", "ledger")),
)


class NoKeys:
    """Everybody is this payer."""

    def __init__(self, payer: Payer) -> None:
        self._payer = payer

    def authenticate(self, headers: object, address: str | None = None) -> Payer:
        return self._payer


class NoLimits:
    """Admits everybody, and is its own admission."""

    def admit(self, *_: object) -> NoLimits:
        return self

    def correct(self, tokens: int) -> None: ...
    def release(self) -> None: ...
    def cancel(self) -> None: ...


class NoLedger:
    """Everything is covered and nothing is written; it is its own lease."""

    covered_tokens = PLENTY

    def lease(self, order: object, *, ahead: bool, urgent: bool) -> NoLedger:
        return self

    async def __aenter__(self) -> NoLedger:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...

    def covers(self, usage: Usage) -> bool:
        return True

    def keeps(self, usage: Usage) -> bool:
        return True

    async def settle(self, *_: object) -> None: ...


def without(services: Services, names: tuple[str, ...], payer: Payer) -> Services:
    stand_ins: dict[str, Any] = {"keys": NoKeys(payer), "limits": NoLimits(), "ledger": NoLedger()}
    fields = {"keys": "keys", "limits": "limiter", "ledger": "ledger"}
    return replace(services, **{fields[name]: stand_ins[name] for name in names})


async def serve(folder: Path, number: int) -> None:
    """Serve one row of PARTS; says its address and key in one line when it is ready."""
    _, paying, left_out = PARTS[number]
    settings = load_settings(
        config=folder / "settings.toml",
        flags={"data_dir": str(folder / "data"), "models": [f"*=scripted:{folder / 'replies.jsonl'}"]},
    )
    settings = replace(settings, server=replace(settings.server, port=0))
    configure_logging(settings.logging)
    prepare_data_dir(settings.data_dir)
    master = load_or_create_master_key(settings.master_key_path)
    with closing(open_database(settings.database_path)) as connection:
        if paying:
            open_paying(connection)
        issued = issue_key(
            connection, master, name="bench", now_ms=0, **({"account_id": PAYING} if paying else {})
        )
        payer = KeyRing(connection, master).authenticate({"authorization": issued.text})
    engines = compose.build_deployments(settings)
    with compose._listening(settings.server) as listener:
        async with (
            compose._ledger_store(settings) as store,
            compose._running(engines) as router,
            compose._application(settings, master, router, store) as (app, drain),
        ):
            app._services = without(app._services, left_out, payer)
            server = compose._Server(compose._uvicorn_config(app, settings.server), drain)

            def ready() -> None:
                memory.settle()
                print(json.dumps([listener.getsockname()[1], issued.text]), flush=True)

            await server.run(listener, ready)


def open_paying(connection: sqlite3.Connection) -> None:
    """A paying account with a balance, and limits of its own that count and never refuse."""
    by = By("benchmark", int(time.time() * 1000))
    create_account(
        connection, by, name=PAYING, id=PAYING, tier=Tier.PAID, terms=Terms(free_tokens=0, free_days=0)
    )
    credit(connection, PAYING, CREDIT_NANO_MAX, "benchmark", by.now_ms)
    for scope in (
        LimitedScope(PAYING),
        LimitedScope(PAYING, DEFAULT_WORKSPACE),
        LimitedScope(PAYING, family="model-studio", model="glm-5"),
    ):
        set_limits(connection, by, scope, Figures(FIGURE_MAX, FIGURE_MAX, FIGURE_MAX))


@contextmanager
def served(folder: Path, number: int) -> Generator[tuple[int, str, int]]:
    """Port, key and process id of a running row."""
    command = [sys.executable, "-m", "benchmarks.parts", "--serve", str(number), "--folder", str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        port, key = json.loads(process.stdout.readline())
        try:
            yield port, key, process.pid
        finally:
            process.terminate()


def cpu_s(pid: int) -> float:
    """CPU seconds that all threads of a process have used."""
    tasks = Path(f"/proc/{pid}/task").iterdir()
    return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks) / 1e9


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--clients", type=int, default=32)
    options.add_argument("--seconds", type=float, default=4)
    options.add_argument("--serve", type=int, help=argparse.SUPPRESS)
    options.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    given = options.parse_args()
    if given.serve is not None:
        uvloop.run(serve(given.folder, given.serve))
        return
    print(describe(), f"{given.clients} clients, whole answers, Model Studio", sep="; ")
    print(f"{'':<42}{'requests/s':>12}{'p50 ms':>9}{'server CPU µs/request':>24}{'errors':>8}")
    raw = " ".join(f"word{n}" for n in range(WORDS // 2))
    for number, (name, _, _) in enumerate(PARTS):
        with tempfile.TemporaryDirectory(prefix="glmstudio-parts-") as home:
            folder = Path(home)
            (folder / "replies.jsonl").write_text(json.dumps({"raw": raw}) + "\n")
            (folder / "settings.toml").write_text("[logging]\nlevel = 'warning'\n")
            with served(folder, number) as (port, key, pid):
                request = post(
                    f"127.0.0.1:{port}", PATHS["compatible"], key, body(PATHS["compatible"], False)
                )
                asyncio.run(run_load("127.0.0.1", port, request, clients=given.clients, seconds=1))
                before = cpu_s(pid)
                seen = uvloop.run(
                    run_load("127.0.0.1", port, request, clients=given.clients, seconds=given.seconds)
                )
                spent_us = (cpu_s(pid) - before) / seen.requests * 1e6
        p50_ms = percentile(seen.latencies, 0.5) * 1e3
        print(
            f"{name:<42}{seen.requests_per_s:>12.0f}{p50_ms:>9.2f}{spent_us:>24.0f}{seen.errors():>8}",
            flush=True,
        )


if __name__ == "__main__":
    main()
