"""Keyed hashes: they find a person by phone, name or birth date without a readable column. Nothing can be read back."""

from __future__ import annotations

import hashlib
import hmac
import unicodedata

from django.conf import settings


def normalised(text: str) -> str:
    """Letters and digits alone, lower case, without accents: the same person however it was typed."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if letter.isalnum())


def keyed_hash(purpose: str, *parts: str) -> str:
    """HMAC-SHA256 over the normalised parts, 64 hexadecimal characters.

    purpose: keeps the columns apart ("phone", "dob_name"); equal values under two purposes have different hashes.
    """
    message = "\x1f".join([purpose, *(normalised(part) for part in parts)])
    return hmac.new(settings.PHI_HASH_KEY.encode(), message.encode(), hashlib.sha256).hexdigest()
