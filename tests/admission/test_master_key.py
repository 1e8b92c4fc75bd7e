"""The master key: its file, derived secrets and seals."""

import re
import stat
from pathlib import Path

import pytest

from glmstudio.admission import MasterKey, MasterKeyError, load_master_key, load_or_create_master_key


def test_the_file_is_private_and_stays(tmp_path: Path) -> None:
    """It is made once with mode 0600, leaves no draft behind, and gives the same key ever after."""
    path = tmp_path / "master.key"
    first = load_or_create_master_key(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [file.name for file in tmp_path.iterdir()] == ["master.key"]
    assert load_or_create_master_key(path).derive_secret("a") == first.derive_secret("a")
    assert load_master_key(path).derive_secret("a") == first.derive_secret("a")


def test_two_files_differ(tmp_path: Path) -> None:
    """Every data directory has its own key."""
    one = load_or_create_master_key(tmp_path / "one")
    two = load_or_create_master_key(tmp_path / "two")
    assert one.derive_secret("a") != two.derive_secret("a")


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o601, 0o644])
def test_a_file_open_to_others_is_refused(mode: int, tmp_path: Path) -> None:
    """The mend is in the message."""
    path = tmp_path / "master.key"
    load_or_create_master_key(path)
    path.chmod(mode)
    with pytest.raises(MasterKeyError, match=rf"others can read it \(mode {mode:04o}\); run: chmod 600"):
        load_or_create_master_key(path)


@pytest.mark.parametrize(
    "content",
    [b"", b"secret", b"glmstudio-master-key-1:" + b"a" * 63, b"glmstudio-master-key-1:" + b"a" * 65],
)
def test_a_damaged_file_is_refused_and_kept(content: bytes, tmp_path: Path) -> None:
    """A file that is no master key is never overwritten: the keys made with it may come back from a
    backup."""
    path = tmp_path / "master.key"
    path.write_bytes(content)
    path.chmod(0o600)
    with pytest.raises(MasterKeyError, match="is damaged; restore it from a backup"):
        load_or_create_master_key(path)
    assert path.read_bytes() == content


def test_missing_places_are_named(tmp_path: Path) -> None:
    """No file, no folder and a folder in its place each give one line."""
    with pytest.raises(MasterKeyError, match="No such file or directory"):
        load_master_key(tmp_path / "none")
    with pytest.raises(MasterKeyError, match="No such file or directory"):
        load_or_create_master_key(tmp_path / "none" / "master.key")
    with pytest.raises(MasterKeyError, match="is not a file"):
        load_master_key(tmp_path)


def test_derived_secrets(master: MasterKey) -> None:
    """32 letters and digits, always the same for one id, different for another id; a stored key must not
    change its meaning, so one is written down."""
    secret = master.derive_secret("0123456789abcdef0123456789abcdef")
    assert secret == master.derive_secret("0123456789abcdef0123456789abcdef")
    assert re.fullmatch(r"[A-Za-z0-9]{32}", secret)
    assert len({master.derive_secret(str(number)) for number in range(1000)}) == 1000
    assert secret == "Rb5NB6qs8VznJF8PzkHCRNCfUrRPjfRg"


def test_seals_open_with_the_same_key_and_id_only(master: MasterKey) -> None:
    """Another master key, another id or a changed byte does not open a seal; two seals of one secret
    differ."""
    sealed = master.seal("k1", "the secret of k1")
    assert master.unseal("k1", sealed) == "the secret of k1"
    assert master.seal("k1", "the secret of k1") != sealed
    assert b"secret" not in sealed
    for key, id, box in [
        (MasterKey(bytes(32)), "k1", sealed),
        (master, "k2", sealed),
        (master, "k1", sealed[:-1] + bytes([sealed[-1] ^ 1])),
        (master, "k1", b"\x02" + sealed[1:]),
        (master, "k1", sealed[:5]),
        (master, "k1", b""),
    ]:
        with pytest.raises(
            MasterKeyError, match=f"the secret of key {id} was sealed with another master key"
        ):
            key.unseal(id, box)


def test_the_key_is_not_shown(master: MasterKey) -> None:
    """A master key in a traceback gives nothing away; a short one is refused."""
    assert repr(master) == "MasterKey()"
    with pytest.raises(ValueError, match="32 bytes"):
        MasterKey(b"short")
