"""What a language must know of dates: its months, the order of their parts, and how a date is read out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from .numbers import Piece
from .words import Word


class Atom(NamedTuple):
    """A month named (1 to 12), or a number or mark. between: "of the" stood before it, so the number before it is the day."""

    month: int
    piece: Piece | None
    between: bool


@dataclass(frozen=True, kw_only=True)
class Calendar:
    """atoms: words -> the parts of dates in them, in order.
    say: (year, month, day) -> words. say_month_first: "03/04" is March fourth where nobody told otherwise.
    date_grammar: JSGF of a whole date of birth. month_names: for the recogniser, January first.
    """

    atoms: Callable[[Sequence[Word]], list[Atom]]
    say: Callable[[int, int, int], str]
    say_digits: Callable[[int, int, int], str]
    date_grammar: str
    month_names: tuple[str, ...]
