"""Where the first key of a server comes from."""

from pathlib import Path

import pytest

from glmstudio.cli.serve import read_bootstrap_key
from glmstudio.errors import OperatorError


def test_no_source_no_key() -> None:
    """Without a file and a variable, or with an empty variable, there is none."""
    assert read_bootstrap_key(None, {}) is None
    assert read_bootstrap_key(None, {"GLMSTUDIO_BOOTSTRAP_KEY": " "}) is None


def test_the_variable_is_read_once() -> None:
    """The environment forgets the key, so that no child process inherits it."""
    environ = {"GLMSTUDIO_BOOTSTRAP_KEY": "id.secret", "OTHER": "1"}
    assert read_bootstrap_key(None, environ) == "id.secret"
    assert environ == {"OTHER": "1"}


def test_the_file_wins(tmp_path: Path) -> None:
    """A file is read without its line end, and the variable is forgotten all the same."""
    file = tmp_path / "key"
    file.write_text("id.secret\n")
    environ = {"GLMSTUDIO_BOOTSTRAP_KEY": "other.key"}
    assert read_bootstrap_key(file, environ) == "id.secret"
    assert environ == {}


@pytest.mark.parametrize(
    ("content", "message"), [(b"\xff\xfe", "it holds no key"), (b"x" * 5000, "has more than 4096 bytes")]
)
def test_files_that_will_not_do(content: bytes, message: str, tmp_path: Path) -> None:
    """One line that names the file."""
    file = tmp_path / "key"
    file.write_bytes(content)
    with pytest.raises(OperatorError, match=message):
        read_bootstrap_key(file, {})
