"""Settings: precedence, origins, strictness and the generated page."""

from collections.abc import Mapping
from dataclasses import FrozenInstanceError
from pathlib import Path

import pytest

from glmstudio.settings import (
    RULES,
    ModelBinding,
    Settings,
    SettingsError,
    load_settings,
    variable,
)
from glmstudio.settings_page import settings_page

HOME = {"HOME": "/home/ada"}


def load(
    toml: str | None = None,
    environ: Mapping[str, str] | None = None,
    flags: Mapping[str, object] | None = None,
    folder: Path | None = None,
) -> Settings:
    config = None
    if toml is not None:
        assert folder is not None
        config = folder / "glmstudio.toml"
        config.write_text(toml)
    return load_settings(config=config, environ={**HOME, **(environ or {})}, flags=flags)


def test_defaults_need_nothing() -> None:
    """With no source at all every setting has its default and says so."""
    settings = load()
    assert settings.data_dir == Path("/home/ada/.local/share/glmstudio")
    assert settings.server.port == 8000
    assert settings.models == ()
    assert all(settings.origin(path) == "default" for path in RULES)


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({"XDG_DATA_HOME": "/data"}, "/data/glmstudio"),
        ({"XDG_DATA_HOME": "relative"}, "/home/ada/.local/share/glmstudio"),
        ({"GLMSTUDIO_DATA_DIR": "/srv/glm"}, "/srv/glm"),
    ],
)
def test_data_dir(environ: dict[str, str], expected: str) -> None:
    """The data folder follows the XDG rules (relative values are ignored) unless it is named."""
    assert load(environ=environ).data_dir == Path(expected)


def test_no_home_is_one_clear_line() -> None:
    """Without any way to find a folder the flag to use is named."""
    with pytest.raises(SettingsError, match="name a folder with --data-dir"):
        load_settings(environ={})


def test_later_sources_win_and_are_named(tmp_path: Path) -> None:
    """Defaults < file < environment < flags, value by value."""
    settings = load(
        "[server]\nhost = 'file'\nport = 1\ndrain_timeout_s = 1\n",
        {"GLMSTUDIO_SERVER_PORT": "2", "GLMSTUDIO_SERVER_DRAIN_TIMEOUT_S": "2.5"},
        {"server.drain_timeout_s": 3, "server.host": None},
        tmp_path,
    )
    assert (settings.server.host, settings.server.port, settings.server.drain_timeout_s) == ("file", 2, 3.0)
    assert settings.origin("server.host") == f"file {tmp_path / 'glmstudio.toml'}"
    assert settings.origin("server.port") == "environment GLMSTUDIO_SERVER_PORT"
    assert settings.origin("server.drain_timeout_s") == "flag --drain-timeout"
    assert settings.origin("engine.slots") == "default"
    with pytest.raises(KeyError):
        settings.origin("server.colour")


def test_config_file_from_the_environment(tmp_path: Path) -> None:
    """GLMSTUDIO_CONFIG names the file when no flag does."""
    file = tmp_path / "a.toml"
    file.write_text("[server]\nport = 7\n")
    assert load(environ={"GLMSTUDIO_CONFIG": str(file)}).server.port == 7


def test_models_from_every_source(tmp_path: Path) -> None:
    """Bindings merge by id, the later source wins, relative paths in a file start at its folder."""
    settings = load(
        '[models]\n"GLM-4.7" = "a.gguf"\nglm-5 = "scripted:r.jsonl"\n',
        {"GLMSTUDIO_MODELS": "glm-5=/x.gguf, *=glm-nano"},
        {"models": ["glm-4.6=/folder"]},
        tmp_path,
    )
    assert settings.models == (
        ModelBinding("glm-4.7", "gguf", tmp_path / "a.gguf"),
        ModelBinding("glm-5", "gguf", Path("/x.gguf")),
        ModelBinding("*", "glm-nano", None),
        ModelBinding("glm-4.6", "gguf", Path("/folder")),
    )
    assert settings.origin("models.glm-5") == "environment GLMSTUDIO_MODELS"
    assert settings.origin("models.glm-4.6") == "flag --model"
    assert [binding.source for binding in settings.models] == [
        str(tmp_path / "a.gguf"),
        "/x.gguf",
        "glm-nano",
        "/folder",
    ]


def test_scripted_source_keeps_its_scheme() -> None:
    """`scripted:FILE` names a file of replies."""
    (binding,) = load(flags={"models": ["*=scripted:/r.jsonl"]}).models
    assert binding == ModelBinding("*", "scripted", Path("/r.jsonl"))
    assert binding.source == "scripted:/r.jsonl"


@pytest.mark.parametrize(
    ("word", "value"),
    [("true", True), ("1", True), ("On", True), ("no", False), ("0", False), ("FALSE", False)],
)
def test_switch_words(word: str, value: bool) -> None:
    """A switch in the environment takes the usual words."""
    assert load(environ={"GLMSTUDIO_LOGGING_ACCESS_LOG": word}).logging.access_log is value


@pytest.mark.parametrize(
    ("toml", "message"),
    [
        ("colour = 1", "no such setting: colour"),
        ("[server]\nprot = 1", "no such setting: server.prot; did you mean server.port?"),
        ("[server]\nport = '80'", "server.port must be a whole number between 0 and 65535, got '80'"),
        ("[server]\nport = true", "server.port must be a whole number between 0 and 65535, got True"),
        ("[server]\nport = 70000", "server.port must be a whole number between 0 and 65535, got 70000"),
        ("[server]\nport = 1.0", "server.port must be a whole number between 0 and 65535, got 1.0"),
        ("[server]\nkeep_alive_s = nan", "server.keep_alive_s must be a number between 1 and 3600, got nan"),
        ("[server]\nkeep_alive_s = inf", "server.keep_alive_s must be a number between 1 and 3600, got inf"),
        ("[server]\nhost = ' '", "server.host must be a text that is not empty, got ' '"),
        ("server = 5", "server must be a table, got 5"),
        ("data_dir = 5", "data_dir must be a path, got 5"),
        ("[logging]\naccess_log = 'maybe'", "logging.access_log must be true or false, got 'maybe'"),
        ("[logging]\nlevel = 'loud'", "logging.level must be one of debug, info, warning, error, got 'loud'"),
        ("[logging]\nlevel = [1]", "logging.level must be one of debug, info, warning, error, got [1]"),
        ("models = 'x'", 'models must be a table of "id" = "source", got \'x\''),
        ("[models]\nglm-5 = 5", "models.glm-5 must be a text, got 5"),
        ("[models]\nglm-5 = ''", "models.glm-5: the source names no file, got ''"),
        ("[models]\nglm-5 = 'scripted:'", "models.glm-5: the source names no file, got 'scripted:'"),
        (
            "[models]\nglm-5 = 'vllm:x'",
            "models.glm-5: a source is a GGUF file, a folder, scripted:FILE or glm-nano",
        ),
        ("[models]\n'a b' = 'x'", "a model id is * or up to 64 letters, digits, dots and dashes, got 'a b'"),
        ("port =", "is not valid TOML"),
    ],
)
def test_file_faults(toml: str, message: str, tmp_path: Path) -> None:
    """A wrong file gives one line with the file, the key, the limit and the value."""
    with pytest.raises(SettingsError) as caught:
        load(toml, folder=tmp_path)
    text = str(caught.value)
    assert text.startswith(f"file {tmp_path / 'glmstudio.toml'}: ")
    assert message in text
    assert "\n" not in text


@pytest.mark.parametrize(
    ("environ", "message"),
    [
        (
            {"GLMSTUDIO_SERVER_PORT": "eighty"},
            "environment GLMSTUDIO_SERVER_PORT: server.port must be a whole number between 0 and 65535,"
            " got 'eighty'",
        ),
        (
            {"GLMSTUDIO_SERVER_KEEP_ALIVE_S": "1e3"},
            "environment GLMSTUDIO_SERVER_KEEP_ALIVE_S: server.keep_alive_s must be a number"
            " between 1 and 3600, got '1e3'",
        ),
        ({"GLMSTUDIO_SERVER_PROT": "1"}, "no such setting; did you mean GLMSTUDIO_SERVER_PORT?"),
        ({"GLMSTUDIO_MODELS": "glm-5"}, "environment GLMSTUDIO_MODELS: must be ID=SOURCE, got 'glm-5'"),
        ({"GLMSTUDIO_MODELS": "a=x,A=y"}, "environment GLMSTUDIO_MODELS: a is given twice"),
        ({"GLMSTUDIO_CONFIG": "/none.toml"}, "file /none.toml: cannot be read: No such file or directory"),
    ],
)
def test_environment_faults(environ: dict[str, str], message: str) -> None:
    """A wrong variable gives one line with its name, the limit and the value."""
    with pytest.raises(SettingsError) as caught:
        load(environ=environ)
    assert message in str(caught.value)


def test_flag_faults_name_the_flag() -> None:
    """A wrong flag gives one line with its spelling."""
    with pytest.raises(SettingsError, match=r"flag --port: server.port must be .* 65535, got 99999"):
        load(flags={"server.port": 99999})
    with pytest.raises(SettingsError, match="flag --model: must be ID=SOURCE"):
        load(flags={"models": ["glm-5"]})


def test_values_shown_in_errors_are_bounded() -> None:
    """A megabyte given by mistake does not fill the terminal."""
    with pytest.raises(SettingsError) as caught:
        load(environ={"GLMSTUDIO_SERVER_PORT": "x" * 1_000_000})
    assert len(str(caught.value)) < 300


@pytest.mark.parametrize(
    "name",
    [
        "GLMSTUDIO_BOOTSTRAP_KEY",
        "GLMSTUDIO_SERVICE_HOST",
        "GLMSTUDIO_SERVICE_PORT_HTTP",
        "GLMSTUDIO_PORT",
        "GLMSTUDIO_PORT_8000_TCP_ADDR",
        "OTHER_SERVER_PORT",
    ],
)
def test_variables_that_are_not_settings_pass(name: str) -> None:
    """The bootstrap key and the variables of a Kubernetes service called glmstudio stop nobody."""
    assert load(environ={name: "tcp://10.0.0.1:8000"}) == load()


def test_every_setting_has_its_own_variable() -> None:
    """No two settings share a variable, and each is documented with meaning and a range."""
    names = [variable(path) for path in RULES]
    assert len(set(names)) == len(names)
    for path, rule in RULES.items():
        assert rule.meaning.endswith("."), path
        assert rule.kind not in ("whole", "number") or (rule.low is not None and rule.high is not None), path


def test_the_tree_is_frozen() -> None:
    """Nobody changes a setting after the start."""
    settings = load()
    with pytest.raises(FrozenInstanceError):
        settings.server.port = 1  # type: ignore[misc]
    with pytest.raises(TypeError):
        settings.origins["server.port"] = "me"  # type: ignore[index]


def test_the_page_is_up_to_date() -> None:
    """docs/settings.md is what the declarations say; regenerate it with python -m glmstudio.settings_page."""
    page = Path(__file__).parents[1] / "docs" / "settings.md"
    assert page.read_text("utf-8") == settings_page()
