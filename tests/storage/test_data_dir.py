"""The data directory and its run file."""

import os
import stat
from pathlib import Path

import pytest

from glmstudio.storage import RunFile, Served, StorageError, claim_data_dir, prepare_data_dir, running_server


def test_a_new_directory_is_private(tmp_path: Path) -> None:
    """It is made with its parents and mode 0700; an existing one is left as it is."""
    folder = tmp_path / "a" / "b"
    prepare_data_dir(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    folder.chmod(0o750)
    prepare_data_dir(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o750


def test_a_path_that_is_no_directory_is_named(tmp_path: Path) -> None:
    """A file in the way gives one line that names the flag."""
    (tmp_path / "file").write_text("")
    for path in (tmp_path / "file", tmp_path / "file" / "sub"):
        with pytest.raises(StorageError, match="name another with --data-dir"):
            prepare_data_dir(path)


def test_one_server_holds_a_directory(tmp_path: Path) -> None:
    """A second claim is refused and says who holds it; after the first ends, the directory is free."""
    run_file = tmp_path / "server.json"
    assert running_server(run_file) is None
    with claim_data_dir(run_file) as lock:
        assert stat.S_IMODE(run_file.stat().st_mode) == 0o600
        assert running_server(run_file) == RunFile(os.getpid(), None)
        served = {"*": Served("glm-nano (demonstration model)", 8192), "glm-5": Served("模型", 1, 512)}
        lock.announce("http://127.0.0.1:8000", served)
        assert running_server(run_file) == RunFile(os.getpid(), "http://127.0.0.1:8000", served)
        with pytest.raises(
            StorageError, match=rf"another server \(process {os.getpid()}, http://127.0.0.1:8000\)"
        ):
            claim_data_dir(run_file)
        assert running_server(run_file) is not None
    assert running_server(run_file) is None
    claim_data_dir(run_file).close()


def test_a_stale_run_file_is_no_server(tmp_path: Path) -> None:
    """What a killed server left behind is not mistaken for a running one."""
    run_file = tmp_path / "server.json"
    run_file.write_text('{"pid": 1, "url": "http://127.0.0.1:8000"}')
    assert running_server(run_file) is None
