"""A server that is killed at any moment loses nothing that it promised and leaves nothing open."""

import os
import random
import signal
import subprocess
import sys
from contextlib import closing
from functools import partial
from pathlib import Path

from glmstudio.ledger.check import check
from glmstudio.ledger.process import WriterProcess
from glmstudio.ledger.store import LedgerStore
from glmstudio.storage import ledger_admin as admin
from glmstudio.storage import open_database
from glmstudio.storage.ledger import Account, Tier

KILLS = 200 if os.environ.get("GLMSTUDIO_LONG_TESTS") == "1" else 20
BALANCE = 10**13
LINES_MAX = 100

SERVER = """
import asyncio, itertools, sys
from functools import partial
from pathlib import Path
from glmstudio.core.model_card import PriceTier
from glmstudio.core.usage import Usage
from glmstudio.ledger.book import Order
from glmstudio.ledger.lease import Ledger
from glmstudio.ledger.process import WriterProcess
from glmstudio.ledger.reservation import Slices
from glmstudio.ledger.store import LedgerStore
from glmstudio.storage.ledger import Outcome, Payer, PriceList

PRICES = PriceList("zhipu", "glm-5", "1", (PriceTier(40, 3, 1, 9), PriceTier(None, 5, 2, 11)))
path, life = Path(sys.argv[1]), sys.argv[2]

async def client(ledger, number):
    for turn in itertools.count():
        id = f"{life}-{number}-{turn}"
        order = Order(id, Payer("acme", "default", f"key-{number % 3}"), PRICES, 60, 200)
        async with ledger.lease(order) as lease:
            for tokens in range(0, 40 + 30 * (number % 4), 3):
                await lease.cover(Usage(50, 10, tokens, 0))
                await asyncio.sleep(0)
            if number % 5:
                await lease.settle(Usage(50, 10, tokens, 0), Outcome.FINISHED)
                sys.stdout.write(f"{id} {tokens}\\n")
                sys.stdout.flush()

async def main():
    store = LedgerStore(partial(WriterProcess, path, slices=Slices(16, 64)))
    await store.recover()
    sys.stdout.write("ready\\n")
    sys.stdout.flush()
    ledger = Ledger(store)
    await asyncio.gather(*(client(ledger, number) for number in range(16)))

asyncio.run(main())
"""


def live_and_die(path: Path, life: int, lines: int) -> list[tuple[str, int]]:
    """Start a server, read what its clients see finish, kill it after that many lines. What they saw."""
    command = [sys.executable, "-c", SERVER, str(path), f"life{life}"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        assert server.stdout.readline() == "ready\n"
        seen = [server.stdout.readline() for _ in range(lines)]
        server.send_signal(signal.SIGKILL)
        seen += server.stdout.readlines()
    whole = [line.split() for line in seen if line.endswith("\n")]
    return [(id, int(tokens)) for id, tokens in whole]


async def test_killed_servers_keep_their_promises(tmp_path: Path) -> None:
    """Each life recovers what the last one left open; in the end every request that a client saw finish is
    posted exactly once with its tokens, all has ended, and every proof holds."""
    path, dice = tmp_path / "glmstudio.db", random.Random(11)
    with closing(open_database(path)) as connection:
        admin.open_account(connection, Account("acme", Tier.PAID, 0, 0, 0, 5000, 90, False, 0))
        admin.credit(connection, "acme", BALANCE, "top-up", 1)
    seen: list[tuple[str, int]] = []
    for life in range(KILLS):
        seen += live_and_die(path, life, dice.randint(0, LINES_MAX))
        with closing(open_database(path)) as connection:
            assert check(connection) == []
    store = LedgerStore(partial(WriterProcess, path))
    await store.recover()
    await store.aclose()
    with closing(open_database(path)) as connection:
        assert check(connection) == []
        posted = dict(
            connection.execute(
                "SELECT request_id, completion_tokens FROM ledger_entries WHERE outcome = 'finished'"
            ).fetchall()
        )
        (interrupted,) = connection.execute(
            "SELECT COUNT(*) FROM ledger_entries WHERE outcome = 'interrupted' AND kind = 'post'"
        ).fetchone()
        assert connection.execute("SELECT COUNT(*) FROM ledger_reservations").fetchone() == (0,)
    assert len(seen) > KILLS
    assert all(posted[id] == tokens for id, tokens in seen)
    assert interrupted, "growth made some of what was interrupted durable"
