"""Which part of an account a command is about: the options for it, and what they are called in a request."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from glmstudio.studio.desk import Desk


@dataclass(frozen=True, slots=True)
class Scope:
    """What was named of a workspace, a key and a model; nothing at all means the whole account. `key` is the
    public id or the beginning of it, also when the whole key was given."""

    workspace: str | None = None
    key: str | None = None
    model: str | None = None

    def __post_init__(self) -> None:
        if self.key is not None:
            object.__setattr__(self, "key", self.key.partition(".")[0])

    def __bool__(self) -> bool:
        return any(name is not None for name in (self.workspace, self.key, self.model))

    def fields(self, desk: Desk) -> dict[str, str]:
        """The fields of what was named, as the management API calls them; a key by its whole id. Raises
        OperatorError for a key or a model that does not exist, and for one that could be several."""
        from glmstudio.cli.desk import model_of
        from glmstudio.studio.access import one_key

        family, model = (None, None) if self.model is None else model_of(desk, self.model)
        key = None if self.key is None else one_key(desk, self.key).id
        named = {"workspace_id": self.workspace, "key_id": key, "family": family, "model": model}
        return {field: value for field, value in named.items() if value is not None}


def scope_options(*, workspace: str, key: str, model: str | None = None) -> Callable[[Any], Any]:
    """`--workspace`, `--key` and, where it has a help text, `--model`, together as the parameter `scope`."""
    given_helps = {"workspace": workspace, "key": key, "model": model}
    helps = {name: said for name, said in given_helps.items() if said is not None}

    def decorated(command: Any) -> Any:
        @wraps(command)
        def called(*args: Any, **given: Any) -> Any:
            scope = Scope(**{name: given.pop(name) for name in helps})
            return command(*args, scope=scope, **given)

        for name, said in reversed(helps.items()):
            called = click.option(f"--{name}", metavar="ID", help=said)(called)
        return called

    return decorated
