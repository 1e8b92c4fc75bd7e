"""The page of all settings, written from their declarations; `python -m glmstudio.settings_page` prints
it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from glmstudio.settings import CONFIG_VARIABLE, RULES, SECTIONS, Rule, variable

_HEAD = f"""\
# Settings

Every setting has a default. A TOML file named with `--config FILE` (or `{CONFIG_VARIABLE}`) changes it, an
environment variable comes before the file, and a flag before both. A setting that does not exist, has the
wrong type or lies out of its range stops the start with one line that says where it stands and what is
allowed.

```toml
data_dir = "/var/lib/glmstudio"

[models]                          # model id = what serves it; "*" is every id without a line of its own
"glm-4.7" = "checkpoints/glm-4.7.gguf"
"glm-4.5-air" = "scripted:replies.jsonl"
"*" = "glm-nano"

[server]
port = 9000
```

A source is a GGUF file, a folder that holds one, `scripted:FILE` for prepared replies, or `glm-nano`, the
demonstration model of the package. Relative paths in a file start at the file's folder. The environment
variable `{variable("models")}` holds `ID=SOURCE` pairs with commas between them, the flag `--model ID=SOURCE`
may be repeated.

## General

| key | default | range | environment | flag | meaning |
|---|---|---|---|---|---|
"""


def settings_page() -> str:
    """The whole page as Markdown."""
    return _HEAD + _row("data_dir", "`~/.local/share/glmstudio`") + "".join(_sections())


def _sections() -> Iterator[str]:
    for name, cls in SECTIONS.items():
        meaning = (cls.__doc__ or "").strip()
        yield f"\n## [{name}]\n\n{meaning}\n\n"
        yield "| key | default | range | environment | flag | meaning |\n|---|---|---|---|---|---|\n"
        for item in fields(cls):
            yield _row(f"{name}.{item.name}", f"`{_toml(item.default)}`")


def _row(path: str, default: str) -> str:
    rule = RULES[path]
    flag = f"`{rule.flag}`" if rule.flag else ""
    key = path.rpartition(".")[2]
    return f"| `{key}` | {default} | {_range(rule)} | `{variable(path)}` | {flag} | {rule.meaning} |\n"


def _range(rule: Rule) -> str:
    if rule.choices:
        return ", ".join(f"`{choice}`" for choice in rule.choices)
    if rule.low is None or rule.high is None:
        return {"switch": "`true`, `false`", "path": "a path"}.get(rule.kind, "a text")
    return f"{_amount(rule.low)} to {_amount(rule.high)}"


def _amount(number: float) -> str:
    return f"{int(number):,}" if number == int(number) else f"{number:g}"


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return f'"{value}"' if isinstance(value, str) else str(value)


if __name__ == "__main__":
    print(settings_page(), end="")
