"""Ciphertexts and hashes for made-up people.

A text that many share (a city, a payer, a given name) is encrypted once and used again, which a real one never is.
"""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any

from notifications.consent_models import ADDRESS
from voiceagent.privacy.fields import key_ring
from voiceagent.privacy.hashing import keyed_hash


def fresh(text: str) -> str:
    """A ciphertext of its own."""
    return key_ring().encrypt(text.encode()).decode()


@lru_cache(maxsize=200_000)
def shared(text: str) -> str:
    return fresh(text)


@lru_cache(maxsize=50_000)
def shared_json(value: Any) -> str:
    return fresh(json.dumps(value, separators=(",", ":")))


@lru_cache(maxsize=100_000)
def shared_hash(purpose: str, *parts: str) -> str:
    return keyed_hash(purpose, *parts)


def address_hash(address: str) -> str:
    return keyed_hash(ADDRESS, address)
