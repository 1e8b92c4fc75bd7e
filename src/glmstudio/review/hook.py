"""Asking the operator's own reviewing service.

    POST url  {"stage": "input" | "output" | "moderation", "account": "…", "request_id": "…", "texts": ["…"]}
    200       {"level": "PASS" | "REVIEW" | "REJECT", "risk_types": ["…"]}

Its answer is data from outside: bounded in size and time, checked, and never shown to a caller. Redirects are
not followed and no proxy of the environment is used: texts go where the operator said and nowhere else.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import msgspec

from glmstudio.core.verdict import RiskLevel, RiskVerdict
from glmstudio.errors import DeploymentDown, OperatorError
from glmstudio.review.fold import clean
from glmstudio.review.options import HookOptions

if TYPE_CHECKING:
    import aiohttp  # loaded only where a service is asked

CALL_CHARS_MAX = 262_144
"""Text of one call; a longer input takes several calls, one after the other."""

ANSWER_BYTES_MAX = 65_536
RISK_TYPES_MAX = 32
RISK_TYPE_CHARS_MAX = 64
RETRY_WAIT_S = 0.1
TOKEN_BYTES_MAX = 4096
CONNECTIONS_MAX = 64
SERVER_ERROR_STATUS_MIN = 500

log = logging.getLogger(__name__)


class _Answer(msgspec.Struct):
    level: RiskLevel
    risk_types: list[str] = []


class _Failed(Exception):
    """The service gave no verdict; `again` when another try may help."""

    def __init__(self, reason: str, again: bool) -> None:
        super().__init__(reason)
        self.again = again


def read_token(path: Path) -> str:
    """The bearer token of the service: the file's only line. Raises OperatorError."""
    try:
        with path.open("rb") as file:
            token = file.read(TOKEN_BYTES_MAX + 1).decode("ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise OperatorError(
            f"review.hook_token_file {path}: cannot be read: {type(error).__name__}"
        ) from None
    if not token or len(token) > TOKEN_BYTES_MAX or not token.isprintable() or " " in token:
        raise OperatorError(
            f"review.hook_token_file {path}: must hold one line of visible characters, "
            f"at most {TOKEN_BYTES_MAX}"
        )
    return token


class Hook:
    """One service. Open connections are kept until `aclose`."""

    def __init__(self, options: HookOptions) -> None:
        """Raises OperatorError when the address is none, or the library that would ask it is not there."""
        parts = urlsplit(options.url)
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.username is not None:
            raise OperatorError(
                "review.hook_url: must be http://HOST/PATH or https://HOST/PATH without a user name"
            )
        self._http = _client_library()
        self._options = options
        self._session: aiohttp.ClientSession | None = None

    async def judge(self, stage: str, texts: Sequence[str], *, account: str, request_id: str) -> RiskVerdict:
        """The verdict on all texts together. Raises DeploymentDown when there is none and the options refuse
        such texts."""
        verdict = RiskVerdict()
        for part in _parts(texts):
            body = {"stage": stage, "account": account, "request_id": request_id, "texts": part}
            verdict = verdict.joined(await self._ask(msgspec.json.encode(body), request_id))
            if verdict.level is RiskLevel.REJECT:
                break
        return verdict

    async def aclose(self) -> None:
        if self._session is not None:
            await self._session.close()

    async def _ask(self, body: bytes, request_id: str) -> RiskVerdict:
        tries = 0
        while True:
            try:
                return await self._post(body)
            except _Failed as failed:
                if failed.again and tries < self._options.retries_max:
                    await asyncio.sleep(RETRY_WAIT_S * 2**tries)
                    tries += 1
                    continue
                log.warning("the review service gave no verdict on %s: %s", request_id, failed)
                if self._options.failure == "allow":
                    return RiskVerdict()
                raise DeploymentDown("content review is not available; try again in a few seconds") from None

    async def _post(self, body: bytes) -> RiskVerdict:
        session = self._connected()
        try:
            async with session.post(self._options.url, data=body, allow_redirects=False) as response:
                if response.status != 200:
                    raise _Failed(f"status {response.status}", response.status >= SERVER_ERROR_STATUS_MIN)
                return _read(await _bounded(response))
        except TimeoutError:
            raise _Failed(f"no answer within {self._options.timeout_s:g} s", again=True) from None
        except self._http.ClientError as error:
            raise _Failed(type(error).__name__, again=True) from None

    def _connected(self) -> aiohttp.ClientSession:
        if self._session is not None:
            return self._session
        headers = {"content-type": "application/json"}
        if self._options.token is not None:
            headers["authorization"] = f"Bearer {self._options.token}"
        session: aiohttp.ClientSession = self._http.ClientSession(
            headers=headers,
            timeout=self._http.ClientTimeout(total=self._options.timeout_s),
            connector=self._http.TCPConnector(limit=CONNECTIONS_MAX),
            trust_env=False,
            cookie_jar=self._http.DummyCookieJar(),
        )
        self._session = session
        return session


def _client_library() -> Any:
    try:
        import aiohttp
    except ImportError:
        raise OperatorError(
            "review.hook_url: asking a service needs the package aiohttp; install glmstudio[review]"
        ) from None
    return aiohttp


async def _bounded(response: aiohttp.ClientResponse) -> bytes:
    data = bytearray()
    async for chunk in response.content.iter_any():
        data += chunk
        if len(data) > ANSWER_BYTES_MAX:
            raise _Failed(f"an answer of more than {ANSWER_BYTES_MAX} bytes", again=False)
    return bytes(data)


def _read(data: bytes) -> RiskVerdict:
    try:
        answer = msgspec.json.decode(data, type=_Answer)
    except (msgspec.MsgspecError, ValueError):
        raise _Failed("an answer that is no verdict", again=False) from None
    kinds = [kind[:RISK_TYPE_CHARS_MAX] for kind in answer.risk_types[:RISK_TYPES_MAX]]
    return RiskVerdict(answer.level, tuple(sorted(set(kinds))))


def _parts(texts: Sequence[str]) -> Iterator[list[str]]:
    """The texts in calls of at most `CALL_CHARS_MAX` characters."""
    part: list[Any] = []
    room = CALL_CHARS_MAX
    for whole in texts:
        text = clean(whole)
        for start in range(0, len(text), CALL_CHARS_MAX):
            piece = text[start : start + CALL_CHARS_MAX]
            if len(piece) > room:
                yield part
                part, room = [], CALL_CHARS_MAX
            part.append(piece)
            room -= len(piece)
    if part:
        yield part
