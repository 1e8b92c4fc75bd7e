"""`glmstudio chat`: one answer, or a conversation."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator
from contextlib import closing, contextmanager, suppress
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, assert_never

import click

from glmstudio.cli.options import place_options, settings_from
from glmstudio.cli.texts import text
from glmstudio.errors import OperatorError
from glmstudio.settings import CHAT_KEY_VARIABLE

if TYPE_CHECKING:
    from glmstudio.cli.chat_client import Ended, Endpoint
    from glmstudio.settings import Settings

PIPED_CHARS_MAX = 16 * 1024 * 1024

Message = dict[str, Any]


@click.command("chat", help=text("chat"))
@click.argument("prompt", required=False)
@click.option("--model", metavar="ID", default="glm-5", show_default=True, help=text("chat.model"))
@click.option("--no-thinking", is_flag=True, help=text("chat.no_thinking"))
@click.option("--system", metavar="TEXT", help=text("chat.system"))
@click.option("--url", metavar="URL", help=text("chat.url"))
@click.option("--key", metavar="KEY", help=text("chat.key"))
@place_options
def chat(
    prompt: str | None,
    model: str,
    no_thinking: bool,
    system: str | None,
    url: str | None,
    key: str | None,
    data_dir: Path | None,
    config: Path | None,
) -> None:
    key = key or os.environ.pop(CHAT_KEY_VARIABLE, None)
    if prompt is None and not sys.stdin.isatty():
        prompt = sys.stdin.read(PIPED_CHARS_MAX)
    if prompt is not None and not prompt.strip():
        raise OperatorError(text("chat.empty"))
    messages: list[Message] = [{"role": "system", "content": system}] if system else []
    with _endpoint(url, key, data_dir, config) as endpoint:
        if prompt is None:
            Conversation(endpoint, model, not no_thinking, messages).run()
        else:
            messages.append({"role": "user", "content": prompt})
            _answer(endpoint, model, messages, thinking=not no_thinking)


class Conversation:
    """Turns until Ctrl-D. Ctrl-C stops an answer, or forgets a line that is being typed."""

    def __init__(self, endpoint: Endpoint, model: str, thinking: bool, messages: list[Message]) -> None:
        self._endpoint = endpoint
        self._model = model
        self._thinking = thinking
        self._first = messages
        self._messages = list(messages)

    def run(self) -> None:
        _enable_line_editing()
        print(text("chat.welcome", model=self._model, url=self._endpoint.url))
        while True:
            try:
                line = input(text("chat.prompt_sign")).strip()
            except EOFError:
                print()
                return
            except KeyboardInterrupt:
                print()
                continue
            if line == "/exit":
                return
            if line.startswith("/"):
                self._command(line)
            elif line:
                self._turn(line)

    def _command(self, line: str) -> None:
        if line == "/new":
            self._messages = list(self._first)
        print(text("chat.new" if line == "/new" else "chat.unknown_command"))

    def _turn(self, line: str) -> None:
        asked = [*self._messages, {"role": "user", "content": line}]
        try:
            answer = _answer(self._endpoint, self._model, asked, thinking=self._thinking)
        except OperatorError as error:
            print(f"\n{error}", file=sys.stderr)  # the question is forgotten, the conversation goes on
            return
        self._messages = [*asked, {"role": "assistant", "content": answer}]


def _answer(endpoint: Endpoint, model: str, messages: list[Message], *, thinking: bool) -> str:
    """Print the answer as it comes and return its text, as far as it came before Ctrl-C."""
    from glmstudio.cli.chat_client import Answer, Ended, Reasoning, chat
    from glmstudio.cli.terminal import dim, harmless

    answer: list[str] = []
    thought = False
    with closing(chat(endpoint, model, messages, thinking=thinking)) as parts:
        try:
            for part in parts:
                match part:
                    case Reasoning(piece):
                        thought = True
                        _show(dim(harmless(piece)))
                    case Answer(piece):
                        _show("\n\n" if thought and not answer else "")
                        answer.append(piece)
                        _show(harmless(piece))
                    case Ended():
                        _show("\n\n")
                        print(dim(_summary(part)))
                    case _:
                        assert_never(part)
        except KeyboardInterrupt:
            print(f"\n{dim(text('chat.stopped'))}")
    return "".join(answer)


def _summary(ended: Ended) -> str:
    usage = ended.usage
    summary = text(
        "chat.usage",
        prompt=usage.prompt_tokens,
        cached=usage.cached_tokens,
        completion=usage.completion_tokens,
        reasoning=usage.reasoning_tokens,
    )
    return summary if ended.reason == "stop" else f"{summary} {text('chat.cut', reason=ended.reason)}"


def _show(piece: str) -> None:
    sys.stdout.write(piece)
    sys.stdout.flush()


@contextmanager
def _endpoint(
    url: str | None, key: str | None, data_dir: Path | None, config: Path | None
) -> Generator[Endpoint]:
    """The named server, else the running one, else one of our own."""
    from glmstudio.cli.chat_client import Endpoint

    if url is not None:
        if key is None:
            raise OperatorError(text("chat.no_url_key"))
        yield Endpoint(url, key)
        return
    settings = settings_from(config, data_dir)
    running = _running(settings, key)
    if running is not None:
        yield running
        return
    from glmstudio.cli.own_server import own_server

    print(text("chat.starting"), file=sys.stderr)
    with own_server(("--config", str(config)) if config else ()) as endpoint:
        yield endpoint


def _running(settings: Settings, key: str | None) -> Endpoint | None:
    """The server of the data directory with the key given, or one of the directory's own."""
    from glmstudio.cli.access import key_store, usable_key
    from glmstudio.cli.chat_client import Endpoint
    from glmstudio.storage.data_dir import running_server

    server = running_server(settings.run_file_path)
    if server is None or server.url is None:
        return None
    if key is None:
        with key_store(settings) as store:
            key = usable_key(store)
    if key is None:
        raise OperatorError(text("env.no_key"))
    return Endpoint(server.url, key)


def _enable_line_editing() -> None:
    """Arrow keys and history in `input`, where Python was built with them."""
    with suppress(ImportError):
        import_module("readline")
