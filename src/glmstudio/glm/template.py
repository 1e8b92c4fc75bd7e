"""Chat templates as the Hugging Face loader would run them, in a sandbox.

It knows Jinja and the few names that chat templates expect (`tojson`, `raise_exception`, `strftime_now`,
loop controls); it knows nothing of messages or layouts. The sandbox allows no attribute that reaches the
interpreter and no change to what it is given.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from typing import Any, NoReturn, cast

import jinja2
from jinja2.sandbox import ImmutableSandboxedEnvironment

Clock = Callable[[], datetime]


class TemplateRefusal(jinja2.TemplateError):
    """The template itself called `raise_exception`: it cannot express this conversation."""


def compile_template(source: str, now: Clock = datetime.now) -> jinja2.Template:
    """The template, ready to render many times. `now` is what `strftime_now` tells.

    Raises ValueError with the line when the source is not valid Jinja.
    """
    environment = _Environment(
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.loopcontrols"],
    )

    def strftime_now(form: str) -> str:
        return now().strftime(form)

    filters = cast(dict[str, Any], environment.filters)  # pyright: ignore[reportUnknownMemberType]
    names = cast(dict[str, Any], environment.globals)  # pyright: ignore[reportUnknownMemberType]
    filters["tojson"] = _to_json
    names["raise_exception"] = _refuse
    names["strftime_now"] = strftime_now
    try:
        return environment.from_string(source)
    except jinja2.TemplateSyntaxError as error:
        raise ValueError(
            f"the chat template is not valid Jinja: line {error.lineno}: {error.message}"
        ) from error


_DICT_NAMES = frozenset(dir(dict))


class _Environment(ImmutableSandboxedEnvironment):
    """The sandbox, with a short way for what templates do nearly always: read a field of a dictionary.

    Jinja looks for an attribute first and raises and catches an error before it looks for the field. No name
    that a dictionary has itself comes this way, so the sandbox still judges every one of those.
    """

    def getattr(self, obj: Any, attribute: str) -> Any:
        if type(obj) is dict and attribute not in _DICT_NAMES:
            fields = cast(dict[str, Any], obj)
            if attribute in fields:
                return fields[attribute]
            return self.undefined(obj=fields, name=attribute)
        return super().getattr(obj, attribute)


def _to_json(
    value: Any,
    ensure_ascii: bool = False,
    indent: int | None = None,
    separators: tuple[str, str] | None = None,
    sort_keys: bool = False,
) -> str:
    """Plain JSON: Jinja's own filter would escape `<`, `>`, `&` and `'` for HTML, which no model was
    trained on."""
    return json.dumps(
        value, ensure_ascii=ensure_ascii, indent=indent, separators=separators, sort_keys=sort_keys
    )


def _refuse(message: str) -> NoReturn:
    raise TemplateRefusal(message)
