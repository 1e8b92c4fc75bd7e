"""The one secret of a data directory, and what is made from it: secrets of issued keys, seals of imported
ones.

A JWT can only be checked with the plain secret, so hashes would not do. Secrets of issued keys are derived
from their ids and stored nowhere; secrets that a user brought along are stored encrypted. Whoever has this
file and the database has every key; whoever has the database alone has none.
"""

from __future__ import annotations

import contextlib
import hmac
import os
import re
import secrets
import stat
import string
from pathlib import Path

from glmstudio.errors import OperatorError

MASTER_KEY_BYTES = 32
SECRET_CHARS = 32
"""190 bits in letters and digits; platforms' own keys have 16 characters."""
NONCE_BYTES = 12

_ALPHABET = string.ascii_letters + string.digits
_FILE = re.compile(rb"glmstudio-master-key-1:([0-9a-f]{64})\n?")
_SEAL_VERSION = b"\x01"


class MasterKeyError(OperatorError):
    """The master key cannot be used; the message is one line that says what mends it."""


class MasterKey:
    """Never shown, never logged. Raises ValueError when it is not 32 bytes long."""

    def __init__(self, key: bytes) -> None:
        if len(key) != MASTER_KEY_BYTES:
            raise ValueError(f"a master key has {MASTER_KEY_BYTES} bytes")
        self._derivation_key = hmac.digest(key, b"glmstudio: derive secrets", "sha256")
        self._sealing_key = hmac.digest(key, b"glmstudio: seal secrets", "sha256")

    def derive_secret(self, key_id: str) -> str:
        """The secret of an issued key: always the same for the same id."""
        number = int.from_bytes(hmac.digest(self._derivation_key, key_id.encode("utf-8"), "sha256"), "big")
        characters: list[str] = []
        for _ in range(SECRET_CHARS):
            number, index = divmod(number, len(_ALPHABET))
            characters.append(_ALPHABET[index])
        return "".join(characters)

    def seal(self, key_id: str, secret: str) -> bytes:
        """The secret encrypted, readable only with this master key and for this key id."""
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        nonce = secrets.token_bytes(NONCE_BYTES)
        box = AESGCM(self._sealing_key).encrypt(nonce, secret.encode("utf-8"), key_id.encode("utf-8"))
        return _SEAL_VERSION + nonce + box

    def unseal(self, key_id: str, sealed: bytes) -> str:
        """The secret again. Raises MasterKeyError when another master key sealed it or it was tampered
        with."""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        nonce, box = sealed[1 : 1 + NONCE_BYTES], sealed[1 + NONCE_BYTES :]
        try:
            if sealed[:1] != _SEAL_VERSION:
                raise InvalidTag
            return AESGCM(self._sealing_key).decrypt(nonce, box, key_id.encode("utf-8")).decode("utf-8")
        except (InvalidTag, ValueError):
            raise MasterKeyError(f"the secret of key {key_id} was sealed with another master key") from None

    def __repr__(self) -> str:
        return "MasterKey()"


def load_master_key(path: Path) -> MasterKey:
    """The master key of this file. Raises MasterKeyError: missing, open to others, malformed."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)  # a pipe must not hang us
    except OSError as error:
        raise MasterKeyError(f"master key {path}: {error.strerror}") from error
    try:
        status = os.fstat(descriptor)
        mode = stat.S_IMODE(status.st_mode)
        if not stat.S_ISREG(status.st_mode):
            raise MasterKeyError(f"master key {path}: is not a file")
        if mode & 0o077:
            raise MasterKeyError(
                f"master key {path}: others can read it (mode {mode:04o}); run: chmod 600 {path}"
            )
        found = _FILE.fullmatch(os.read(descriptor, 1024))
    finally:
        os.close(descriptor)
    if found is None:
        raise MasterKeyError(
            f"master key {path}: is damaged; restore it from a backup (no key works without it)"
        )
    return MasterKey(bytes.fromhex(found[1].decode("ascii")))


def load_or_create_master_key(path: Path) -> MasterKey:
    """The master key of this file, made (mode 0600) when there is none. Raises MasterKeyError.

    The file appears whole or not at all, and of two processes that both make one, the first wins.
    """
    if not path.exists():
        try:
            _create(path)
        except OSError as error:
            raise MasterKeyError(f"master key {path}: {error.strerror}") from error
    return load_master_key(path)


def _create(path: Path) -> None:
    content = f"glmstudio-master-key-1:{secrets.token_hex(MASTER_KEY_BYTES)}\n".encode("ascii")
    draft = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(descriptor)
        with contextlib.suppress(FileExistsError):
            os.link(draft, path)
    finally:
        draft.unlink()
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
