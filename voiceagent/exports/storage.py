"""A file as sealed pieces in the database: compressed, AES-GCM under a key of its own, which PHI_KEYS wrap.

In the database and not on a disk, since the worker that writes and the process that serves need share no disk.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterator

from cryptography.exceptions import InvalidTag
from cryptography.fernet import InvalidToken
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from voiceagent.privacy.fields import key_ring

from .models import Export, Piece

PIECE = 1 << 20
"""Bytes of a piece before it is compressed."""


class Unreadable(Exception):
    """A piece is missing, was changed, or its key is not among PHI_KEYS."""

    def __init__(self) -> None:
        super().__init__("a kept file cannot be read")


def fresh_key() -> str:
    """A new file's key, wrapped."""
    return key_ring().encrypt(AESGCM.generate_key(256)).decode()


class PieceWriter:
    """A file to write bytes to, kept piece by piece; no more than one piece is in memory. `close` writes the last.

    digest: SHA-256 of all bytes. size: how many.
    """

    def __init__(self, export: Export, name: str = "") -> None:
        self._export, self._name, self._n = export, name, 0
        self._seal = _cipher(export)
        self._waiting = bytearray()
        self.digest, self.size = hashlib.sha256(), 0

    def write(self, data: bytes | bytearray | memoryview) -> int:
        self.digest.update(data)
        self.size += len(data)
        self._waiting += data
        while len(self._waiting) >= PIECE:
            self._keep(bytes(self._waiting[:PIECE]), last=False)
            del self._waiting[:PIECE]
        return len(data)

    def flush(self) -> None:
        """Nothing to do: a piece is kept when it is full."""

    def close(self) -> None:
        self._keep(bytes(self._waiting), last=True)
        self._waiting.clear()

    def _keep(self, data: bytes, *, last: bool) -> None:
        export = self._export
        about = _about(export.attempts, self._name, self._n, last=last)
        sealed = self._seal.encrypt(_nonce(about), zlib.compress(data, 1), about)
        Piece.objects.create(export=export, attempt=export.attempts, name=self._name, n=self._n, data=sealed)
        self._n += 1


def pieces(export: Export, name: str = "") -> Iterator[bytes]:
    """The bytes of a file, piece by piece. Raises Unreadable, also when the end is missing."""
    cipher = _cipher(export)
    count = Piece.objects.filter(export=export, attempt=export.attempts, name=name).count()
    if not count:
        raise Unreadable
    for n in range(count):
        row = Piece.objects.filter(export=export, attempt=export.attempts, name=name, n=n).first()
        about = _about(export.attempts, name, n, last=n == count - 1)
        if row is None:
            raise Unreadable
        try:
            yield zlib.decompress(cipher.decrypt(_nonce(about), bytes(row.data), about))
        except (InvalidTag, zlib.error):
            raise Unreadable from None


def _cipher(export: Export) -> AESGCM:
    try:
        return AESGCM(key_ring().decrypt(export.key.encode()))
    except InvalidToken:
        raise Unreadable from None


def _about(attempt: int, name: str, n: int, *, last: bool) -> bytes:
    """What a piece is sealed with, so that none can be left out, moved or taken from another try."""
    return f"{attempt}|{name}|{n}|{last}".encode()


def _nonce(about: bytes) -> bytes:
    """Never the same twice under one key: no two pieces of a file have the same place."""
    return hashlib.sha256(about).digest()[:12]
