"""What a language must know of numbers: its words as written digits, and the words that correct or repeat them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from .words import Word

Chunks = tuple[str, ...]
"""Digits as they were said, one chunk a word group: "nineteen eighty five" -> ("19", "85")."""


class Mark(StrEnum):
    """What the words between digits do to them."""

    REPAIR = "repair"
    """"no, sorry": what follows replaces something said before."""
    RESTART = "restart"
    """"let me start over": what was said before is void."""
    AGAIN = "again"
    """"that's": what follows may say the same once more."""
    AT_END = "at_end"
    """The correction belongs to the last digits."""
    EXTENSION = "extension"
    """What follows is an extension, not the number."""
    FRAME = "frame"
    """"area code", "and then", "um": nothing."""
    OTHER = "other"
    """A word that has nothing to do with numbers."""


class Piece(NamedTuple):
    """A number as said, or a mark.

    ways: the digits it may stand for, most likely first; none for a mark.
    ordinal: "third". written: the recogniser wrote digits, whose grouping is its own.
    hard: False for a word that is a number only among numbers ("for", "to").
    start, end: offsets in the text.
    """

    ways: tuple[Chunks, ...]
    mark: Mark | None
    ordinal: bool
    written: bool
    hard: bool
    start: int
    end: int


@dataclass(frozen=True, kw_only=True)
class Numbers:
    """pieces: words -> the numbers and marks in them, in order; FRAME marks are left out.
    value: the one quantity in the text ("two hundred and five", "about one fifty"), None where there is none or are two.
    ordinal: the same for a place ("twenty first", "the third one").
    calling_from: the caller means the number they are calling from.
    calling_grammar: JSGF of what `calling_from` understands.
    digits: how "0" to "9" are read out. digit_grammar: JSGF of one digit.
    repair: words by which a correction begins. cardinal: how a number below ten thousand is read out as a quantity.
    """

    pieces: Callable[[Sequence[Word]], list[Piece]]
    value: Callable[[str], int | float | None]
    ordinal: Callable[[str], int | None]
    calling_from: Callable[[str], bool]
    digits: tuple[str, ...]
    digit_grammar: str
    cardinal: Callable[[int], str]
    repair: str
    calling_grammar: str
