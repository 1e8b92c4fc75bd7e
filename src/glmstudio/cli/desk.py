"""The owner's place at the management operations: the same ones as the API's, on the data directory itself,
beside a running server or without one. And how their answers are shown."""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from glmstudio.cli.options import settings_from
from glmstudio.cli.texts import text
from glmstudio.errors import OperatorError

if TYPE_CHECKING:
    from glmstudio.studio.desk import Desk
    from glmstudio.studio.shapes import ListOf

T = TypeVar("T")

_SPAN = re.compile(r"([0-9]{1,5})([dh])")


@contextmanager
def open_desk(
    data_dir: Path | None, config: Path | None, *, create: bool = False, keyless: bool = False
) -> Generator[Desk]:
    """A desk on the data directory; with `create` that is made when there is none, `keyless` it needs no
    master key. Raises OperatorError.

    A command is one moment: what it writes and what it reckons from now (an expiry of 30d) agree to the
    millisecond.
    """
    from glmstudio.catalogue.catalogue import load_catalogue
    from glmstudio.cli.access import key_store
    from glmstudio.storage.audit import COMMAND_LINE
    from glmstudio.studio.desk import Desk

    settings = settings_from(config, data_dir)
    with key_store(settings, create=create, keyless=keyless) as store:
        moment_ms = int(time.time() * 1000)
        yield Desk(
            store.connection,
            store.master,
            load_catalogue(),
            COMMAND_LINE,
            lambda: moment_ms,
            settings.bound_models,
        )


def asked(kind: type[T], /, **fields: Any) -> T:
    """A request with these fields, held to the API's own bounds. Raises OperatorError."""
    import msgspec

    try:
        return msgspec.convert(fields, kind)
    except msgspec.ValidationError as error:
        raise OperatorError(str(error).replace(" - at `$.", " in `")) from None


def every(ask: Callable[[str], ListOf[T]]) -> list[T]:
    """All items of a list that is asked for page by page, each after the cursor of the one before."""
    page = ask("")
    found = list(page.data)
    while page.has_more:
        page = ask(str(page.next))
        found += page.data
    return found


def show(
    items: Sequence[T], as_json: bool, head: Sequence[str], row: Callable[[T], Sequence[str]], none: str
) -> None:
    """A table with a line for each item, or `none`; or all of them as JSON."""
    if as_json:
        print_json(list(items))
    elif not items:
        print(none)
    else:
        from glmstudio.cli.terminal import harmless, table

        print(table(head, [[harmless(cell) for cell in row(item)] for item in items]))


def print_json(value: Any) -> None:
    import msgspec

    print(msgspec.json.format(msgspec.json.encode(value), indent=2).decode("utf-8"))


def note(sentence: str) -> None:
    """What people read and programs don't: on standard error."""
    print(sentence, file=sys.stderr)


def moment(ms: int | None) -> str:
    """A time for people, in UTC; "-" for none. One that has no date (an older glmstudio took any expiry) is
    shown as its number, so that a list with it in it can be read."""
    if ms is None:
        return "-"
    try:
        return datetime.fromtimestamp(ms / 1000, UTC).strftime("%Y-%m-%d %H:%M")
    except (ValueError, OverflowError, OSError):
        return f"{ms} ms"


def or_dash(value: object) -> str:
    return "-" if value is None else f"{value:,}" if isinstance(value, int) else str(value)


def expiry_ms(given: str | None, now_ms: int) -> int | None:
    """Unix milliseconds of "30d", "12h" or a day (UTC). Raises OperatorError."""
    if given is None:
        return None
    if found := _SPAN.fullmatch(given):
        span = timedelta(**{"days" if found[2] == "d" else "hours": int(found[1])})
        return now_ms + int(span.total_seconds() * 1000)
    try:
        return int(datetime.strptime(given, "%Y-%m-%d").replace(tzinfo=UTC).timestamp()) * 1000
    except ValueError:
        raise OperatorError(text("expires.bad", given=given)) from None


def model_of(desk: Desk, given: str) -> tuple[str, str]:
    """Family and id of "glm-5" or "zhipu/glm-5". Raises OperatorError: no such model, or one in each
    family."""
    from glmstudio.core.model_card import Family

    family, slash, id = given.rpartition("/")
    families = [one for one in Family if not slash or one.value == family]
    found = [card for one in families if (card := desk.catalogue.find(one, id.lower())) is not None]
    if not found:
        raise OperatorError(text("model.unknown", model=given))
    if len(found) > 1:
        names = ", ".join(f"{card.family.value}/{card.id}" for card in found)
        raise OperatorError(text("model.ambiguous", model=given, names=names))
    return found[0].family.value, found[0].id


def filter_of(given: str | None, family: str | None = None) -> dict[str, str]:
    """The fields of a report's filter that is "glm-5", of any family, or "zhipu/glm-5". Raises OperatorError:
    no such family, or not the one that was asked for beside it."""
    from glmstudio.core.model_card import Family

    fields = {} if family is None else {"family": family}
    if given is None:
        return fields
    named, slash, id = given.lower().rpartition("/")
    if slash and (named not in [one.value for one in Family] or family not in (None, named)):
        raise OperatorError(text("model.unknown", model=given))
    return fields | ({"family": named} if slash else {}) | {"model": id}
