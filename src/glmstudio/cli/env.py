"""`glmstudio env`: the variables that SDKs read, ready for a shell."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Mapping
from pathlib import Path

import click

from glmstudio.cli.options import place_options, settings_from
from glmstudio.cli.texts import text
from glmstudio.errors import OperatorError

BASE_URLS: Mapping[str, str] = {
    "OPENAI_BASE_URL": "/compatible-mode/v1",
    "DASHSCOPE_HTTP_BASE_URL": "/api/v1",
    "ZHIPUAI_BASE_URL": "/api/paas/v4",
    "ZAI_BASE_URL": "/api/paas/v4",
}
KEYS = ("OPENAI_API_KEY", "DASHSCOPE_API_KEY", "ZHIPUAI_API_KEY", "ZAI_API_KEY")


@click.command("env", help=text("env"))
@place_options
def env(data_dir: Path | None, config: Path | None) -> None:
    from glmstudio.cli.access import configured_url, key_store, usable_key
    from glmstudio.storage.data_dir import running_server

    settings = settings_from(config, data_dir)
    with key_store(settings) as store:
        key = usable_key(store)
    if key is None:
        raise OperatorError(text("env.no_key"))
    server = running_server(settings.run_file_path)
    if server is None or server.url is None:
        print(f"# {text('env.not_running')}", file=sys.stderr)
    print(exports(server.url if server and server.url else configured_url(settings), key), end="")


def exports(url: str, key: str) -> str:
    """One `export` line for each variable, quoted for any POSIX shell."""
    variables = {name: url + path for name, path in BASE_URLS.items()} | dict.fromkeys(KEYS, key)
    return "".join(f"export {name}={shlex.quote(value)}\n" for name, value in variables.items())
