"""What a request is to the edge: read from ASGI or from its connection, and gone when it is answered."""

from __future__ import annotations

import asyncio
import gc
import logging
import weakref
from typing import Any, cast

from uvicorn.protocols.http.flow_control import FlowControl
from uvicorn.protocols.http.httptools_impl import RequestResponseCycle

from glmstudio.dialects.protocol import Reply
from glmstudio.http.asgi import Client, headers_of_reply
from glmstudio.http.connection import CHANNEL, Channel, Connection


async def never(*_: object) -> Any:
    raise AssertionError("nothing is received or sent here")


def record_of(scope: dict[str, Any]) -> RequestResponseCycle:
    """The connection's record of a request, as the server library makes it."""
    transport = asyncio.Transport()
    logger = logging.getLogger("test")
    return RequestResponseCycle(
        scope=cast(Any, scope),
        transport=transport,
        flow=FlowControl(transport),
        logger=logger,
        access_logger=logger,
        access_log=False,
        default_headers=[],
        message_event=asyncio.Event(),
        expect_100_continue=False,
        keep_alive=True,
        on_response=never,
    )


def test_a_request_that_is_over_is_freed_without_the_collector() -> None:
    """Its record, which holds head and body, goes with the last reference: no ring of references is left."""
    scope: dict[str, Any] = {"type": "http", "state": {}}
    record = record_of(scope)
    scope["state"][CHANNEL] = Channel(cast(Connection, None), record)
    record.more_body = False
    record.body = bytearray(b"{}")
    gc.disable()
    try:
        client = Client(scope, never, never)
        over = weakref.ref(record)
        assert asyncio.run(client.body("2", 10, 1)) == b"{}"
        del client, scope, record
        assert over() is None
    finally:
        gc.enable()


def test_a_kept_header_goes_out_as_it_did_the_first_time() -> None:
    """A deployment is called after its file, in any script: the first answer names it in UTF-8, so does a
    replayed one."""
    headers = headers_of_reply(Reply(200, b"{}", (("x-glmstudio-deployment", "智谱.gguf"),)), [])
    assert headers == [(b"x-glmstudio-deployment", "智谱.gguf".encode()), (b"content-length", b"2")]
