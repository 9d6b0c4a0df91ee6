"""Confirmation codes: short, and clear over a telephone."""

from __future__ import annotations

import secrets

ALPHABET = "2347KLMRWXY"
"""One of each group a telephone confuses: B D E G P T V Z 3, A J K 8 H, M N, F S X 6, I Y 5 9, Q U 2, O L 0."""
LENGTH = 6


def new_code() -> str:
    """One of 1.7 million; whether a clinic has it already is for the caller to check."""
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
