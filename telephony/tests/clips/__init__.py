"""Spoken answers as Sun .au files of mu-law, made by `python -m telephony.tests.clips` with flite's voice rms."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parent
SPOKEN = {
    "yes": "yes",
    "no": "no",
    "phone": "five oh three, five five five, zero one nine two",
    "birth_date": "march fourth nineteen eighty seven",
    "payer": "i have blue cross",
    "something_else": "what do you mean by that exactly",
}
_HEADER = 24


def clip(name: str) -> bytes:
    """The mu-law of a clip, with half a second of quiet line before and a second and a half after."""
    return b"\xff" * 4000 + (FOLDER / f"{name}.au").read_bytes()[_HEADER:] + b"\xff" * 12000
