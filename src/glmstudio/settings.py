"""Every choice an operator has, as one frozen tree that is read once and says where each value came from.

Sources, the later wins: defaults, a TOML file, environment variables, flags. Each setting declares its
default, meaning and range right here; `docs/settings.md` is generated from these declarations. What is wrong
gives one line that names the place, the key, the limit and the value. This module opens the configuration
file and nothing else: whether a port is free or a checkpoint loads is found out by those who use the value.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, cast

from glmstudio.errors import OperatorError

ENVIRONMENT_PREFIX = "GLMSTUDIO_"
CONFIG_VARIABLE = "GLMSTUDIO_CONFIG"
BOOTSTRAP_KEY_VARIABLE = "GLMSTUDIO_BOOTSTRAP_KEY"
CHAT_KEY_VARIABLE = "GLMSTUDIO_CHAT_KEY"
LANGUAGE_VARIABLE = "GLMSTUDIO_LANG"
CONFIG_BYTES_MAX = 1024 * 1024
MODELS_MAX = 256

Kind = Literal["whole", "number", "switch", "text", "choice", "path"]


class SettingsError(OperatorError):
    """A setting is wrong. The message is one line: where, which key, what is allowed, what was given."""


@dataclass(frozen=True, slots=True)
class Rule:
    """What one setting may be. `low` and `high` are inclusive; `flag` is the command-line spelling, if
    any."""

    kind: Kind
    meaning: str
    low: float | None = None
    high: float | None = None
    choices: tuple[str, ...] = ()
    flag: str = ""


def _whole(default: int, meaning: str, low: int, high: int, flag: str = "") -> Any:
    return field(default=default, metadata={"rule": Rule("whole", meaning, low, high, flag=flag)})


def _number(default: float, meaning: str, low: float, high: float, flag: str = "") -> Any:
    return field(default=default, metadata={"rule": Rule("number", meaning, low, high, flag=flag)})


def _switch(default: bool, meaning: str, flag: str = "") -> Any:
    return field(default=default, metadata={"rule": Rule("switch", meaning, flag=flag)})


def _text(default: str, meaning: str, flag: str = "") -> Any:
    return field(default=default, metadata={"rule": Rule("text", meaning, flag=flag)})


def _choice(default: str, meaning: str, *choices: str, flag: str = "") -> Any:
    return field(default=default, metadata={"rule": Rule("choice", meaning, choices=choices, flag=flag)})


@dataclass(frozen=True, slots=True)
class ServerSettings:
    """The listening socket and the bounds of one connection."""

    host: str = _text("127.0.0.1", "Address to listen on; `0.0.0.0` for every network.", flag="--host")
    port: int = _whole(8000, "Port to listen on; 0 takes any free one.", 0, 65535, flag="--port")
    drain_timeout_s: float = _number(
        30.0, "How long running answers may go on after Ctrl-C or SIGTERM.", 0, 3600, flag="--drain-timeout"
    )
    connections_max: int = _whole(4096, "Open connections at one time; more are refused.", 1, 1_000_000)
    keep_alive_s: float = _number(
        75.0, "How long an idle connection stays open for its next request.", 1, 3600
    )
    body_bytes_max: int = _whole(16_777_216, "Largest request body.", 1024, 1_073_741_824)
    body_timeout_s: float = _number(30.0, "How long a client may take to send its whole body.", 1, 3600)
    first_output_timeout_s: float = _number(
        300.0, "How long a request may wait for the first output of its model.", 1, 86400
    )
    answer_timeout_s: float = _number(
        300.0,
        "How long an answer that is not streamed may take; then it is returned as far as it came.",
        1,
        86400,
    )
    stream_timeout_s: float = _number(3600.0, "How long a streamed answer may take in all.", 1, 86400)
    stream_idle_timeout_s: float = _number(
        300.0, "How long a stream may be without new output before it is ended with an error.", 1, 86400
    )
    client_stall_timeout_s: float = _number(
        60.0, "How long a client may leave a full send buffer unread before its stream is cancelled.", 1, 3600
    )
    stream_keep_alive_s: float = _number(
        15.0, "After how long without output an open stream gets a comment line that clients ignore.", 1, 300
    )


@dataclass(frozen=True, slots=True)
class EngineSettings:
    """The embedded engine of each checkpoint. 0 leaves the choice to the engine."""

    slots: int = _whole(16, "Answers that one checkpoint generates at the same time.", 1, 1024)
    waiting_max: int = _whole(
        1024, "Requests that may wait for a slot; more are told to try again.", 0, 100_000
    )
    waiting_timeout_s: float = _number(120.0, "How long a request may wait for a slot.", 0.1, 3600)
    threads: int = _whole(0, "Threads that compute; 0 takes all processors but one.", 0, 1024)
    context_tokens: int = _whole(0, "Context window; 0 takes the checkpoint's own.", 0, 16_777_216)
    pool_tokens: int = _whole(
        0, "KV cache that all answers share, in tokens, at least one context window; 0 chooses.",
        0, 1_073_741_824,
    )  # fmt: skip
    gpu_layers: int = _whole(-1, "Layers on the GPU, where the engine has one; -1 means all.", -1, 10_000)
    start_timeout_s: float = _number(600.0, "How long a checkpoint may take to load.", 1, 86400)


@dataclass(frozen=True, slots=True)
class DialectSettings:
    """Where the services' own documents disagree: which reading this server follows."""

    structured_output_while_thinking: bool = _switch(
        False, "Allow JSON mode while thinking in the Model Studio dialects instead of refusing it."
    )
    text_result_while_thinking: bool = _switch(
        False,
        "DashScope native: answer `result_format` text without the chain of thought instead of refusing it.",
    )
    json_schema_enforced: bool = _switch(
        True,
        "Accept `response_format` json_schema and enforce it; off refuses it as Model Studio does for GLM.",
    )
    overload_code: str = _choice(
        "1302", "Zhipu code of an overloaded model: 1302 as the handbook says, 1305 as the error page says.",
        "1302", "1305",
    )  # fmt: skip
    cut_stream_as_network_error: bool = _switch(
        False,
        "Zhipu: end a stream that breaks off with `network_error` as its finish reason instead of an error.",
    )


@dataclass(frozen=True, slots=True)
class TaskSettings:
    """Zhipu's asynchronous chat."""

    running_per_key_max: int = _whole(64, "Tasks of one key that may run at the same time.", 1, 10_000)
    kept_per_key_max: int = _whole(
        1000, "Finished results kept for one key; the oldest go first.", 1, 1_000_000
    )
    kept_s: int = _whole(86400, "How long a finished result can be fetched.", 60, 2_592_000)


@dataclass(frozen=True, slots=True)
class ReviewSettings:
    """Content review, off unless enabled. Texts are judged by word lists, patterns and a service of yours."""

    enabled: bool = _switch(False, "Review requests and answers; see review.md.")
    input: bool = _switch(True, "Review what is asked.")
    output: bool = _switch(True, "Review what is answered.")
    folder: str = _text("review", "Where the lists lie; a relative path starts at the data directory.")
    reload_every_s: float = _number(2.0, "How often the lists are looked at for changes.", 0.1, 3600)
    hook_url: str = _text("", "A service that judges too, after the lists; empty: none.")
    hook_token_file: str = _text(
        "",
        "File with the token that the service asks for, empty: none; a relative path starts at the data"
        " directory.",
    )
    hook_timeout_s: float = _number(3.0, "How long one call of the service may take.", 0.1, 60)
    hook_retries_max: int = _whole(1, "How often a failed call is tried again.", 0, 5)
    hook_failure: str = _choice(
        "refuse", "What becomes of a text that the service could not judge.", "refuse", "allow"
    )
    hook_segment_chars: int = _whole(
        400, "A streamed answer is shown in segments of this size, each after its verdict.", 50, 20_000
    )


@dataclass(frozen=True, slots=True)
class IdempotencySettings:
    """First answers that are kept for a repeated `Idempotency-Key`."""

    kept_s: int = _whole(86_400, "How long an answer is kept.", 60, 2_592_000)
    kept_per_key_max: int = _whole(1_000, "Answers kept for one API key; the oldest go first.", 1, 1_000_000)
    answer_bytes_max: int = _whole(524_288, "Largest answer that is kept, compressed.", 1_024, 67_108_864)


@dataclass(frozen=True, slots=True)
class LedgerSettings:
    """Where the ledger writes what requests cost."""

    own_process: bool = _switch(
        True,
        "In a process of its own; off saves 30 MiB of memory and costs a fifth of the requests a second.",
    )


@dataclass(frozen=True, slots=True)
class LoggingSettings:
    """What the server says about itself. Prompts, answers and keys are never logged."""

    level: str = _choice(
        "info", "Least important messages to log.", "debug", "info", "warning", "error", flag="--log-level"
    )
    format: str = _choice(
        "auto",
        "`auto` is readable text on a terminal and JSON elsewhere.",
        "auto",
        "json",
        "text",
        flag="--log-format",
    )
    access_log: bool = _switch(True, "Log one line for each request.")


Scheme = Literal["glm-nano", "gguf", "scripted"]


@dataclass(frozen=True, slots=True)
class ModelBinding:
    """Which source serves a model id. `id` is lower case, or `*` for every chat id that has no binding of its
    own.

    `path` is absolute: a GGUF file or a folder holding one (`gguf`), a file of replies (`scripted`), None for
    the demonstration checkpoint of the package (`glm-nano`).
    """

    id: str
    scheme: Scheme
    path: Path | None

    @property
    def source(self) -> str:
        """The source as it is written on the command line."""
        if self.scheme == "gguf":
            return str(self.path)
        return self.scheme if self.path is None else f"{self.scheme}:{self.path}"


@dataclass(frozen=True, slots=True)
class Settings:
    """The whole tree. `models` empty means that the demonstration checkpoint serves every chat id."""

    data_dir: Path = field(
        metadata={"rule": Rule("path", "Where keys, database and run file live.", flag="--data-dir")}
    )
    models: tuple[ModelBinding, ...] = ()
    server: ServerSettings = ServerSettings()
    engine: EngineSettings = EngineSettings()
    dialects: DialectSettings = DialectSettings()
    tasks: TaskSettings = TaskSettings()
    review: ReviewSettings = ReviewSettings()
    idempotency: IdempotencySettings = IdempotencySettings()
    ledger: LedgerSettings = LedgerSettings()
    logging: LoggingSettings = LoggingSettings()
    origins: Mapping[str, str] = field(
        default_factory=lambda: MappingProxyType({}), repr=False, compare=False
    )

    def origin(self, path: str) -> str:
        """Where the value of `path` ("server.port", "models.glm-5") came from. Raises KeyError for no such
        path."""
        if path in self.origins:
            return self.origins[path]
        if path not in RULES:
            raise KeyError(path)
        return "default"

    @property
    def bound_models(self) -> frozenset[str]:
        """The model ids that are bound by name, whether they have a card or not."""
        return frozenset(binding.id for binding in self.models if binding.id != "*")

    @property
    def database_path(self) -> Path:
        return self.data_dir / "glmstudio.db"

    @property
    def master_key_path(self) -> Path:
        return self.data_dir / "master.key"

    @property
    def run_file_path(self) -> Path:
        return self.data_dir / "server.json"


SECTIONS: Mapping[str, type[Any]] = {
    "server": ServerSettings,
    "engine": EngineSettings,
    "dialects": DialectSettings,
    "tasks": TaskSettings,
    "review": ReviewSettings,
    "idempotency": IdempotencySettings,
    "ledger": LedgerSettings,
    "logging": LoggingSettings,
}


def _rules() -> Iterator[tuple[str, Rule]]:
    yield "data_dir", Settings.__dataclass_fields__["data_dir"].metadata["rule"]
    for section, cls in SECTIONS.items():
        for item in fields(cls):
            yield f"{section}.{item.name}", item.metadata["rule"]


RULES: Mapping[str, Rule] = dict(_rules())
"""Every setting but `models` by its dotted path."""


def variable(path: str) -> str:
    """The environment variable of a setting: `server.port` is GLMSTUDIO_SERVER_PORT."""
    return ENVIRONMENT_PREFIX + path.replace(".", "_").upper()


def load_settings(
    *,
    config: Path | None = None,
    environ: Mapping[str, str] | None = None,
    flags: Mapping[str, object] | None = None,
) -> Settings:
    """The settings from every source. `environ` defaults to the process's environment.

    `flags` maps dotted paths to values as the command line gave them, None for "not given"; its "models" is a
    sequence of `ID=SOURCE`. Raises SettingsError.
    """
    environ = os.environ if environ is None else environ
    if config is None and environ.get(CONFIG_VARIABLE):
        config = Path(environ[CONFIG_VARIABLE])
    layers = _Layers()
    if config is not None:
        layers.read_file(config.expanduser())
    layers.read_environment(environ)
    layers.read_flags(flags or {})
    return layers.build(environ)


def default_data_dir(environ: Mapping[str, str]) -> Path:
    """The folder that the XDG base directory specification names for our data."""
    base = environ.get("XDG_DATA_HOME", "")
    if os.path.isabs(base):
        return Path(base) / "glmstudio"
    home = environ.get("HOME")
    if not home:
        raise SettingsError("data_dir: neither XDG_DATA_HOME nor HOME is set; name a folder with --data-dir")
    return Path(home) / ".local" / "share" / "glmstudio"


class _Layers:
    """Values and their origins while the sources are read one over the other."""

    def __init__(self) -> None:
        self._values: dict[str, Any] = {}
        self._models: dict[str, ModelBinding] = {}
        self._origins: dict[str, str] = {}

    def read_file(self, path: Path) -> None:
        origin = f"file {path}"
        for name, value in _read_toml(path).items():
            if name == "models":
                self._add_model_table(value, origin, path.absolute().parent)
            elif name in SECTIONS:
                self._add_section(name, value, origin, path.absolute().parent)
            else:
                self._add(name, value, origin, path.absolute().parent)

    def read_environment(self, environ: Mapping[str, str]) -> None:
        by_variable = {variable(path): path for path in RULES}
        for name, value in environ.items():
            if name in by_variable:
                self._add_text(by_variable[name], value, f"environment {name}")
            elif name == variable("models"):
                self._add_models([part for part in value.split(",") if part.strip()], f"environment {name}")
            elif name.startswith(ENVIRONMENT_PREFIX) and not _foreign(name):
                raise SettingsError(f"environment {name}: no such setting{_suggest(name, by_variable)}")

    def read_flags(self, flags: Mapping[str, object]) -> None:
        for path, value in flags.items():
            if value is None:
                continue
            if path == "models":
                self._add_models(cast(Sequence[str], value), "flag --model")
            else:
                self._add(path, value, f"flag {RULES[path].flag or path}", Path.cwd())

    def build(self, environ: Mapping[str, str]) -> Settings:
        trees = {
            section: cls(**{
                item.name: self._values[f"{section}.{item.name}"]
                for item in fields(cls)
                if f"{section}.{item.name}" in self._values
            })
            for section, cls in SECTIONS.items()
        }  # fmt: skip
        return Settings(
            data_dir=self._values.get("data_dir") or default_data_dir(environ),
            models=tuple(self._models.values()),
            origins=MappingProxyType(self._origins),
            **trees,
        )

    def _add_section(self, section: str, table: Any, origin: str, base: Path) -> None:
        if not isinstance(table, Mapping):
            raise SettingsError(f"{origin}: {section} must be a table, got {_show(table)}")
        for name, value in cast(Mapping[str, Any], table).items():
            self._add(f"{section}.{name}", value, origin, base)

    def _add(self, path: str, value: Any, origin: str, base: Path) -> None:
        rule = RULES.get(path)
        if rule is None:
            raise SettingsError(f"{origin}: no such setting: {path}{_suggest(path, RULES)}")
        try:
            self._values[path] = _checked(rule, value, base)
        except ValueError as error:
            raise SettingsError(f"{origin}: {path} {error}, got {_show(value)}") from None
        self._origins[path] = origin

    def _add_text(self, path: str, text: str, origin: str) -> None:
        try:
            value = _from_text(RULES[path], text.strip())
        except ValueError as error:
            raise SettingsError(f"{origin}: {path} {error}, got {_show(text)}") from None
        self._add(path, value, origin, Path.cwd())

    def _add_model_table(self, table: Any, origin: str, base: Path) -> None:
        if not isinstance(table, Mapping):
            raise SettingsError(f'{origin}: models must be a table of "id" = "source", got {_show(table)}')
        for id, source in cast(Mapping[str, Any], table).items():
            if not isinstance(source, str):
                raise SettingsError(f"{origin}: models.{id} must be a text, got {_show(source)}")
            self._bind(id, source, origin, base)

    def _add_models(self, bindings: Sequence[str], origin: str) -> None:
        seen: set[str] = set()
        for text in bindings:
            id, equals, source = text.partition("=")
            if not equals:
                raise SettingsError(f"{origin}: must be ID=SOURCE, got {_show(text)}")
            id = id.strip().lower()
            if id in seen:
                raise SettingsError(f"{origin}: {id} is given twice")
            seen.add(id)
            self._bind(id, source.strip(), origin, Path.cwd())

    def _bind(self, id: str, source: str, origin: str, base: Path) -> None:
        binding = _binding(id, source, origin, base)
        self._models[binding.id] = binding
        self._origins[f"models.{binding.id}"] = origin
        if len(self._models) > MODELS_MAX:
            raise SettingsError(f"{origin}: models must be at most {MODELS_MAX}")


_MODEL_ID = re.compile(r"\*|[a-z0-9][a-z0-9._-]{0,63}")
_SCHEME = re.compile(r"([a-z][a-z0-9+-]*):")


def _binding(id: str, source: str, origin: str, base: Path) -> ModelBinding:
    id = id.lower()
    if not _MODEL_ID.fullmatch(id):
        raise SettingsError(
            f"{origin}: a model id is * or up to 64 letters, digits, dots and dashes, got {_show(id)}"
        )
    if source == "glm-nano":
        return ModelBinding(id, "glm-nano", None)
    scheme = _SCHEME.match(source)
    if scheme and scheme[1] != "scripted":
        kinds = "a GGUF file, a folder, scripted:FILE or glm-nano"
        raise SettingsError(f"{origin}: models.{id}: a source is {kinds}, got {_show(source)}")
    rest = source[scheme.end() :] if scheme else source
    if not rest:
        raise SettingsError(f"{origin}: models.{id}: the source names no file, got {_show(source)}")
    return ModelBinding(id, "scripted" if scheme else "gguf", _absolute(rest, base))


def _read_toml(path: Path) -> Mapping[str, Any]:
    import tomllib

    try:
        with path.open("rb") as file:
            content = file.read(CONFIG_BYTES_MAX + 1)
        if len(content) > CONFIG_BYTES_MAX:
            raise SettingsError(f"file {path}: must have at most {CONFIG_BYTES_MAX} bytes")
        return tomllib.loads(content.decode("utf-8"))
    except OSError as error:
        raise SettingsError(f"file {path}: cannot be read: {error.strerror}") from None
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(f"file {path}: is not valid TOML: {error}") from None


def _checked(rule: Rule, value: Any, base: Path) -> Any:
    """The value in the setting's type. Raises ValueError that says what it must be."""
    match rule.kind:
        case "switch":
            if isinstance(value, bool):
                return value
            raise ValueError("must be true or false")
        case "text":
            if isinstance(value, str) and value.strip():
                return value.strip()
            raise ValueError("must be a text that is not empty")
        case "path":
            if isinstance(value, str | Path) and str(value).strip():
                return _absolute(str(value), base)
            raise ValueError("must be a path")
        case "choice":
            if value in rule.choices:
                return value
            raise ValueError(f"must be one of {', '.join(rule.choices)}")
        case "whole" | "number":
            return _checked_number(rule, value)


def _checked_number(rule: Rule, value: Any) -> int | float:
    kinds, noun = (int, "a whole number") if rule.kind == "whole" else (int | float, "a number")
    assert rule.low is not None
    assert rule.high is not None
    if isinstance(value, bool) or not isinstance(value, kinds) or not rule.low <= value <= rule.high:
        raise ValueError(f"must be {noun} between {rule.low:g} and {_plain(rule.high)}")
    return value if rule.kind == "whole" else float(value)


_SWITCH_WORDS = {
    "true": True,
    "yes": True,
    "on": True,
    "1": True,
    "false": False,
    "no": False,
    "off": False,
    "0": False,
}


def _from_text(rule: Rule, text: str) -> Any:
    """An environment variable's text in the type that a TOML file would have given; a wrong one stays
    text."""
    if rule.kind == "switch":
        return _SWITCH_WORDS.get(text.lower(), text)
    if rule.kind in ("whole", "number") and re.fullmatch(r"[+-]?[0-9]{1,18}", text):
        return int(text)
    if rule.kind == "number" and re.fullmatch(r"[+-]?[0-9]{1,18}\.[0-9]{1,18}", text):
        return float(text)
    return text


def _foreign(name: str) -> bool:
    """Names under our prefix that are not settings: our own others, and those that Kubernetes gives to every
    pod beside a service called glmstudio (GLMSTUDIO_SERVICE_HOST, GLMSTUDIO_PORT_8000_TCP_ADDR and their
    like)."""
    if name in (CONFIG_VARIABLE, BOOTSTRAP_KEY_VARIABLE, CHAT_KEY_VARIABLE, LANGUAGE_VARIABLE):
        return True
    return re.fullmatch(r"GLMSTUDIO_(SERVICE_(HOST|PORT)(_\w+)?|PORT(_\d+_\w+)?)", name) is not None


def _absolute(path: str, base: Path) -> Path:
    return Path(os.path.abspath(base / Path(path).expanduser()))


def _suggest(name: str, known: Mapping[str, object]) -> str:
    from difflib import get_close_matches

    close = get_close_matches(name, known, n=1)
    return f"; did you mean {close[0]}?" if close else ""


def _show(value: object) -> str:
    """A value as an error shows it, bounded."""
    text = repr(value)
    return text if len(text) <= 80 else text[:77] + "..."


def _plain(number: float) -> str:
    return str(int(number)) if number == int(number) else f"{number:g}"
