"""The checks of `glmstudio doctor`: what they see and what they advise."""

import socket
from dataclasses import replace
from pathlib import Path

import pytest

from glmstudio.admission import issue_key, load_or_create_master_key
from glmstudio.cli.checks import (
    CLOCK_EARLIEST_S,
    Finding,
    Verdict,
    check_all,
    check_clock,
    check_data_dir,
    check_database,
    check_engines,
    check_master_key,
    check_port,
    check_python,
    check_running_engines,
)
from glmstudio.settings import ModelBinding, ServerSettings, Settings
from glmstudio.storage import claim_data_dir, open_database, prepare_data_dir

NOW_S = CLOCK_EARLIEST_S + 1000.0


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """A data directory with a key in it, and a port that is free."""
    settings = Settings(tmp_path / "data", server=ServerSettings(port=0))
    prepare_data_dir(settings.data_dir)
    master = load_or_create_master_key(settings.master_key_path)
    connection = open_database(settings.database_path)
    issue_key(connection, master, name="first", now_ms=int(NOW_S * 1000))
    connection.close()
    return settings


def good(finding: Finding) -> bool:
    return finding.verdict is Verdict.OK and finding.mend == ""


def test_a_sound_directory(settings: Settings) -> None:
    """Nothing to mend."""
    assert good(check_data_dir(settings))
    assert good(check_master_key(settings))
    assert good(check_database(settings))
    assert good(check_clock(settings, NOW_S))
    assert good(check_port(settings))


@pytest.mark.parametrize(
    ("arguments", "prefix"),
    [
        ("'--enable-shared' '--enable-optimizations' '--with-lto'", "/usr/local"),
        ("'--enable-shared' '--prefix=/usr'", "/usr"),  # Debian optimises by other means
        (None, "C:\\Python311"),
    ],
)
def test_a_python_at_full_speed(arguments: str | None, prefix: str) -> None:
    """Built with profile-guided optimisation, by a distribution, or nobody knows how: nothing to mend."""
    assert good(check_python(arguments, prefix))


def test_a_python_built_without_optimisations() -> None:
    """It works and is slow, so it is a warning with the arguments that mend it."""
    finding = check_python("'--prefix=/home/me/.pyenv/versions/3.11.7'", "/home/me/.pyenv/versions/3.11.7")
    assert finding.verdict is Verdict.WARN
    assert "--enable-optimizations" in finding.mend


def test_a_place_for_the_first_start(tmp_path: Path) -> None:
    """What is not there yet is no fault, and looking does not make it."""
    settings = Settings(tmp_path / "a" / "b")
    assert all(good(check(settings)) for check in (check_data_dir, check_master_key, check_database))
    assert list(tmp_path.iterdir()) == []


def test_directories_that_will_not_do(settings: Settings, tmp_path: Path) -> None:
    """Open to others: a warning with the command; no directory at all: a failure."""
    settings.data_dir.chmod(0o755)
    finding = check_data_dir(settings)
    assert (finding.verdict, finding.mend) == (Verdict.WARN, f"chmod 700 {settings.data_dir}")
    (tmp_path / "file").write_text("")
    finding = check_data_dir(Settings(tmp_path / "file"))
    assert (finding.verdict, finding.mend) == (Verdict.FAIL, "choose another with --data-dir")


def test_a_directory_of_another_user(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing in it can be seen, so nothing in it is judged: the finding on the folder says what to do."""
    monkeypatch.setattr("os.access", lambda *_: False)
    found = {finding.subject: finding for finding in check_all(settings, engines=False)}
    assert found["directory"].mend.startswith("run this as the user who owns it")
    assert not found.keys() & {"master key", "database"}


def test_master_keys_that_will_not_do(settings: Settings) -> None:
    """Open to others, damaged, lost: each with its own mend."""
    path = settings.master_key_path
    path.chmod(0o644)
    finding = check_master_key(settings)
    assert (finding.verdict, finding.mend) == (Verdict.FAIL, f"run: chmod 600 {path}")
    path.chmod(0o600)
    path.write_text("?")
    assert "restore it from a backup" in check_master_key(settings).mend
    path.unlink()
    finding = check_master_key(settings)
    assert finding.verdict is Verdict.FAIL
    assert "keys in the database need it" in finding.detail


def test_a_damaged_database(settings: Settings) -> None:
    """SQLite's word, and the backup."""
    settings.database_path.write_bytes(b"x" * 4096)
    for companion in settings.data_dir.glob("*-*"):
        companion.unlink()
    finding = check_database(settings)
    assert (finding.verdict, finding.mend) == (Verdict.FAIL, "restore it from a backup")
    assert "file is not a database" in finding.detail


@pytest.mark.parametrize(
    ("now_s", "detail"),
    [
        (0.0, "1970-01-01 00:00:00 UTC, which is in the past"),
        (NOW_S - 120, "a key in the database is younger"),
    ],
)
def test_clocks_that_are_wrong(now_s: float, detail: str, settings: Settings) -> None:
    """A clock before the first release, or before something that already happened."""
    finding = check_clock(settings, now_s)
    assert finding.verdict is Verdict.FAIL
    assert detail in finding.detail
    assert "timedatectl" in finding.mend


def test_a_port_in_use(settings: Settings) -> None:
    """Another program on the port is a failure; our own server there is not."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        taken = replace(settings, server=ServerSettings(port=port))
        finding = check_port(taken)
        assert finding.verdict is Verdict.FAIL
        assert "choose another with --port" in finding.mend
        with claim_data_dir(settings.run_file_path) as lock:
            lock.announce("http://127.0.0.1:1")
            assert good(check_port(taken))
    finding = check_port(replace(settings, server=ServerSettings(host="192.0.2.1", port=0)))
    assert (finding.verdict, finding.mend) == (Verdict.FAIL, "choose another address with --host")


def test_engines(settings: Settings, tmp_path: Path) -> None:
    """Each source is loaded once; one that will not load is named."""
    replies = tmp_path / "replies.jsonl"
    replies.write_text('{"raw": "hello"}\n')
    bindings = (
        ModelBinding("glm-5", "scripted", replies),
        ModelBinding("glm-4.7", "scripted", replies),
        ModelBinding("*", "gguf", tmp_path / "none.gguf"),
    )
    works, fails = check_engines(replace(settings, models=bindings))
    assert good(works)
    assert "for glm-5, glm-4.7: loaded in" in works.detail
    assert fails.verdict is Verdict.FAIL
    assert "none.gguf" in fails.detail
    assert "--model" in fails.mend


def test_a_running_server_is_asked(settings: Settings) -> None:
    """Starting is a warning, silence a failure."""
    assert check_running_engines(None).verdict is Verdict.WARN
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    assert check_running_engines(f"http://127.0.0.1:{port}").verdict is Verdict.FAIL
