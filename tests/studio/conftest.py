"""The management API as a client of it sees it: requests in; status, headers and JSON out. No network."""

import itertools
import json
from collections.abc import AsyncGenerator, Callable
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import pytest

from glmstudio.admission.master_key import MasterKey
from glmstudio.ledger.reservation import Slices
from glmstudio.storage.database import open_database, transaction
from glmstudio.studio.admin_token import admin_token
from glmstudio.studio.mount import Studio
from glmstudio.studio.options import StudioOptions

START_MS = 1_795_000_000_000


class Clock:
    """Both clocks of a test; it stands still until it is moved."""

    def __init__(self) -> None:
        self.ms = START_MS

    def now_ms(self) -> int:
        return self.ms


class Answer(NamedTuple):
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def error(self) -> Any:
        return self.json["error"]


class Client:
    """Speaks ASGI to the API with a token, unless a request brings headers of its own."""

    def __init__(self, studio: Studio, token: str) -> None:
        self.studio = studio
        self.token = token

    async def __call__(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        raw: bytes | None = None,
        headers: dict[str, str] | None = None,
        authorization: str | None = "",
        address: str = "192.0.2.1",
    ) -> Answer:
        given = dict(headers or {})
        if authorization == "":
            given["authorization"] = f"Bearer {self.token}"
        elif authorization is not None:
            given["authorization"] = authorization
        data = raw if raw is not None else b"" if body is None else json.dumps(body).encode()
        parts = urlsplit("http://studio/studio/v1" + path)
        scope = {
            "type": "http",
            "method": method,
            "path": parts.path,
            "raw_path": parts.path.encode(),
            "query_string": parts.query.encode(),
            "headers": [(name.encode(), value.encode()) for name, value in given.items()],
            "client": (address, 50000),
            "scheme": "http",
            "server": ("studio", 80),
        }
        return await call(self.studio, scope, data)

    async def get(self, path: str) -> Any:
        answer = await self("GET", path)
        assert answer.status == 200, answer.body
        return answer.json


async def call(app: Any, scope: dict[str, Any], body: bytes) -> Answer:
    sent: list[dict[str, Any]] = []
    halves = [body[: len(body) // 2], body[len(body) // 2 :]]

    async def receive() -> dict[str, Any]:
        if not halves:
            return {"type": "http.disconnect"}
        return {"type": "http.request", "body": halves.pop(0), "more_body": bool(halves)}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    await app(scope, receive, send)
    start, *rest = sent
    headers = {name.decode(): value.decode() for name, value in start["headers"]}
    return Answer(start["status"], headers, b"".join(part.get("body", b"") for part in rest))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def master() -> MasterKey:
    return MasterKey(bytes(range(32)))


@pytest.fixture
def database_path(tmp_path: Path) -> Path:
    return tmp_path / "glmstudio.db"


@pytest.fixture
async def client(database_path: Path, master: MasterKey, clock: Clock) -> AsyncGenerator[Client]:
    ids = itertools.count(1)
    studio = Studio(
        StudioOptions(
            database_path,
            master,
            body_bytes_max=4096,
            now_ms=clock.now_ms,
            monotonic_ms=clock.now_ms,
            new_id=lambda: f"request-{next(ids)}",
        )
    )
    connection = open_database(database_path)
    yield Client(studio, admin_token(connection, master))
    await studio.aclose()
    connection.close()


@pytest.fixture
def bill_request(database_path: Path, clock: Clock) -> Callable[..., None]:
    """Lets the ledger bill a request of a key, as the server would: reserved, then settled."""
    from glmstudio.catalogue.catalogue import load_catalogue
    from glmstudio.core.model_card import Family
    from glmstudio.core.usage import Usage
    from glmstudio.ledger.book import Book, Order
    from glmstudio.ledger.price_book import PriceBook
    from glmstudio.storage import ledger as rows
    from glmstudio.storage.ledger import Outcome, Payer

    def bill(
        request_id: str, account_id: str, key_id: str, prompt: int, completion: int, model: str = "glm-5"
    ) -> None:
        card = load_catalogue().find(Family.ZHIPU, model)
        assert card is not None
        connection = open_database(database_path)
        try:
            book = Book(connection, Slices())
            for step in ("reserve", "settle"):
                with transaction(connection):
                    book.begin()
                    if step == "reserve":
                        payer = Payer(account_id, "default", key_id)
                        order = Order(request_id, payer, PriceBook().of(card), prompt, completion)
                        book.reserve(order, clock.ms)
                    else:
                        book.settle(request_id, Usage(prompt, 0, completion, 0), Outcome.FINISHED, clock.ms)
                    rows.write(connection, book.take_batch())
        finally:
            connection.close()

    return bill
