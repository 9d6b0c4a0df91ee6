"""What a language must know of dates: its months, and how a date is heard and read out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from .numbers import Mark, Piece
from .words import Word


class Atom(NamedTuple):
    """A part of a date: a month by name (1 to 12, else 0), a number, or a mark.

    belongs: a word of belonging stood before it ("of the"), so that the number before it is the day.
    end: offset in the text after it.
    """

    month: int
    number: Piece | None
    mark: Mark | None
    belongs: bool
    end: int

    @property
    def start(self) -> int:
        return self.number.start if self.number else self.end


@dataclass(frozen=True, kw_only=True)
class Calendar:
    """atoms: words -> the parts of dates in them, in order.
    weak_months: months whose name is also a little word ("may"), and is heard where none was said.
    leads: words that a date follows ("born"). joins: "and".
    say: (year, month, day) -> words. say_month: month -> its name.
    say_numbers: the same digit by digit, month first or day first as the clinic writes dates.
    date_grammar: JSGF of a whole date. keyterms: for the recogniser.
    """

    atoms: Callable[[Sequence[Word]], list[Atom]]
    weak_months: frozenset[int]
    leads: frozenset[str]
    joins: frozenset[str]
    say: Callable[[int, int, int], str]
    say_numbers: Callable[[int, int, int], str]
    date_grammar: str = field(repr=False)
    keyterms: tuple[str, ...]
    months: Mapping[str, int] = field(repr=False)
