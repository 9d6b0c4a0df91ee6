"""What a chart is made of, as the template draws it; and the words and colours all of them share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from ..dashboard import PHASES

STATUSES = {
    "completed": "Completed",
    "handed_over": "Handed to a person",
    "abandoned": "Caller left",
    "failed": "Failed",
    "in_progress": "On the line",
}
SERIES = {"completed": "a", "handed_over": "b", "abandoned": "c", "failed": "d", "in_progress": "e"}
"""Which colour; see dashboard.css."""

REASONS = {
    "asked": "Asked for a person",
    "key_0": "Pressed 0",
    "emergency": "Emergency",
    "crisis": "Crisis",
    "urgent": "Urgent words",
    "not_understood": "Was not understood",
    "silence": "Said nothing",
    "trouble": "A fault of ours",
    "not_found": "Their visit was not found",
    "taken_over": "Staff took the call over",
    "call_back_asked": "Wanted to be called back",
}
"""Why a person took over, by the code of `dialogue.decisions.HandOver`."""

Linker = Callable[..., str]
"""(page, first day, last day, **lookups) -> the address of those rows."""


@dataclass(frozen=True)
class Piece:
    """A part of a bar or a column, in per cent of the whole drawing from its left or its foot."""

    series: str
    start: float
    length: float
    label: str
    value: str
    url: str

    @property
    def top(self) -> float:
        return round(100 - self.start - self.length, 2)


@dataclass(frozen=True)
class Bar:
    """A row: its name, its pieces, and the words beside them. cells: one for each heading after the first."""

    label: str
    url: str
    pieces: tuple[Piece, ...]
    cells: tuple[str, ...]


@dataclass(frozen=True)
class Column:
    """A day or a week. x, width: per cent."""

    label: str
    x: float
    width: float
    pieces: tuple[Piece, ...]
    url: str
    cells: tuple[tuple[str, str], ...] = ()
    """(words, address) for each heading after the first."""


@dataclass(frozen=True)
class Line:
    """points: "x,y x,y" in a square of 100 by 100."""

    series: str
    label: str
    points: str


@dataclass(frozen=True)
class Chart:
    """kind: columns, lines or bars. headings: of the table. ticks: (words, y in per cent from the top)."""

    key: str
    title: str
    kind: str
    headings: tuple[str, ...]
    note: str = ""
    bars: tuple[Bar, ...] = ()
    columns: tuple[Column, ...] = ()
    lines: tuple[Line, ...] = ()
    ticks: tuple[tuple[str, float], ...] = ()
    legend: tuple[tuple[str, str], ...] = field(default=())

    @property
    def empty(self) -> bool:
        return not (self.bars or self.columns or self.lines)

    @property
    def ends(self) -> list[str]:
        """Labels below the first, the middle and the last column."""
        if len(self.columns) < 3:
            return [column.label for column in self.columns]
        return [self.columns[n].label for n in (0, len(self.columns) // 2, -1)]


def words(code: str) -> str:
    """A code in lower case or capitals as words; a name as it is."""
    if code.islower() or code in PHASES:
        return code.replace("_", " ").capitalize()
    return code
