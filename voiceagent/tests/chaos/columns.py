"""A table as text: what both kinds of chaos print at the end."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

Line = Sequence[str | int]


def columns(head: Sequence[str], lines: Sequence[Line], last: Line) -> str:
    """One line each, the first and the last set apart; names to the left, numbers to the right."""
    cells = [[str(cell) for cell in line] for line in (head, *lines, last)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    shown = ["  ".join(_aligned(line, widths)) for line in cells]
    rule = "-" * len(shown[0])
    return "\n".join([shown[0], rule, *shown[1:-1], rule, shown[-1]])


def summed(lines: Sequence[Line]) -> list[str | int]:
    """The line below them: the sum of each column of numbers."""
    numbers = list(zip(*lines, strict=True))[1:]
    return ["all", *(sum(cell for cell in column if isinstance(cell, int)) for column in numbers)]


def _aligned(line: Sequence[str], widths: Sequence[int]) -> Iterable[str]:
    yield line[0].ljust(widths[0])
    yield from (cell.rjust(width) for cell, width in zip(line[1:], widths[1:], strict=True))
