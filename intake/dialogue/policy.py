"""How sure is sure enough: cost of an error and confidence decide how a value is confirmed. The one table of it."""

from __future__ import annotations

from .decisions import Confirmed, Source
from .kinds.base import Style
from .script import Care

SURE = 0.85
FAIR = 0.5
"""Confidence of recogniser times reading, 0 to 1. Below FAIR even a cheap value is read back."""


def with_letters(reading: float, heard: float) -> bool:
    """Whether a name is read back letter by letter at once ("spelling on doubt").

    reading      heard by the recogniser       read back
    below SURE   anyhow                        with its letters: a rare name, one of several spellings
    sure         below FAIR                    with its letters
    sure         fair or better                as a name; hardly anything else sounds like it
    """
    return reading < SURE or heard < FAIR


TRIES = 3
"""Misses, refusals or silences in a row before a question is given up: left to staff where it may be, else a person."""

_TABLE: dict[Care, tuple[Confirmed, Confirmed, Confirmed]] = {
    # care          sure                   fair                   doubtful
    Care.LOW: (Confirmed.SILENT, Confirmed.SILENT, Confirmed.IN_PASSING),
    Care.MEDIUM: (Confirmed.IN_PASSING, Confirmed.READ_BACK, Confirmed.READ_BACK),
    Care.HIGH: (Confirmed.READ_BACK, Confirmed.READ_BACK, Confirmed.READ_BACK),
    Care.CRITICAL: (Confirmed.SPELLED, Confirmed.SPELLED, Confirmed.SPELLED),
}


def how_to_confirm(care: Care, confidence: float, source: Source) -> Confirmed:
    """Digits from the keypad are what was pressed; they are spoken back in passing so that a wrong key is noticed."""
    if source is Source.KEYPAD and care is not Care.LOW:
        return Confirmed.KEYPAD
    column = 0 if confidence >= SURE else 1 if confidence >= FAIR else 2
    return _TABLE[care][column]


def style_of(confirmed: Confirmed, refusals: int, *, letters: bool = False) -> Style:
    """Each refusal reads the next value back more slowly; ids start character by character.

    letters: a name to be doubted, which starts with its letters: John and Jon sound the same.
    """
    ladder = (Style.NATURAL, Style.GROUPED, Style.SPELLED)
    start = 1 if confirmed is Confirmed.SPELLED or letters else 0
    return ladder[min(start + refusals, len(ladder) - 1)]
