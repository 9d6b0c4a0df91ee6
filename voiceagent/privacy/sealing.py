"""Bytes that are nobody's to read at rest: AES-GCM under a key of their own, which an encrypted column keeps.

`rotate_phi_keys` renews the key's column, never the bytes; without the key's row the bytes are gone.
"""

from __future__ import annotations

import base64
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from .undecryptable import Undecryptable

_NONCE = 12


def seal(data: bytes, about: str) -> tuple[str, bytes]:
    """(key, sealed). key: for an EncryptedTextField. about: what the bytes belong to; they open for nothing else."""
    key, nonce = AESGCM.generate_key(256), os.urandom(_NONCE)
    return base64.b64encode(key).decode(), nonce + AESGCM(key).encrypt(nonce, data, about.encode())


def unseal(key: str, sealed: bytes, about: str) -> bytes:
    """Raises Undecryptable."""
    try:
        return AESGCM(base64.b64decode(key)).decrypt(sealed[:_NONCE], sealed[_NONCE:], about.encode())
    except (InvalidTag, ValueError):
        raise Undecryptable from None
