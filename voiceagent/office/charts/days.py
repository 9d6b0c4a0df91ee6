"""Charts along the days of a range, or its weeks: calls by outcome, and how soon the agent replies."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta

from ..dashboard import Range, Totals, percentile
from .shapes import SERIES, STATUSES, Chart, Column, Line, Linker, Piece

BY_WEEK = 100
"""From so many days on a column is a week."""


def calls_by_day(totals: Totals, asked: Range, link: Linker) -> Chart:
    days = totals.by_day["call"]
    used = [status for status in STATUSES if any(days[day][status] for day in days)]
    groups = [(span, _added(days, span)) for span in _spans(asked)]
    top = _round_up(max((sum(counts.values()) for _, counts in groups), default=0))
    columns = tuple(_column(n, len(groups), span, counts, used, top, link) for n, (span, counts) in enumerate(groups))
    return Chart(
        "calls", "Calls by outcome", "columns",
        ("Week of" if len(asked.each) >= BY_WEEK else "Day", *(STATUSES[status] for status in used)),
        columns=columns if used else (), ticks=_ticks(top, str),
        legend=tuple((SERIES[status], STATUSES[status]) for status in used),
    )  # fmt: skip


def reply_times(totals: Totals, asked: Range, link: Linker) -> Chart:
    days = totals.by_day["reply"]
    spans = [(n, span, _added(days, span)) for n, span in enumerate(_spans(asked))]
    width = 100 / len(spans)
    known = [(n, span, percentile(steps, 0.5), percentile(steps, 0.95)) for n, span, steps in spans if steps]
    top = _round_up(max((slow or 0 for *_, slow in known), default=0))
    columns = tuple(
        Column(
            _day(span[0]), round(n * width, 3), round(width, 3),
            (), link("call", *span), ((_ms(mid), link("call", *span)), (_ms(slow), link("call", *span))),
        )
        for n, span, mid, slow in known
    )  # fmt: skip
    points = [[(n * width + width / 2, value or 0) for n, _, *pair in known for value in (pair[at],)] for at in (0, 1)]
    named = (("a", "half of the replies"), ("b", "95 in 100"))
    lines = tuple(Line(series, label, _points(pts, top)) for (series, label), pts in zip(named, points, strict=True))
    return Chart(
        "replies", "How soon the agent replies", "lines", ("Day", "Half within", "95 in 100 within"),
        "From the caller's last word to the first sound of the reply.",
        columns=columns, lines=lines if known else (), ticks=_ticks(top, _ms), legend=named,
    )  # fmt: skip


def _spans(asked: Range) -> list[tuple[date, date]]:
    if len(asked.each) < BY_WEEK:
        return [(day, day) for day in asked.each]
    monday = asked.first - timedelta(days=asked.first.weekday())
    weeks = []
    while monday <= asked.last:
        weeks.append((max(monday, asked.first), min(monday + timedelta(days=6), asked.last)))
        monday += timedelta(days=7)
    return weeks


def _added(days: Mapping[date, Mapping[str, int]], span: tuple[date, date]) -> dict[str, int]:
    sums: dict[str, int] = {}
    for day, counts in days.items():
        if span[0] <= day <= span[1]:
            for key, n in counts.items():
                sums[key] = sums.get(key, 0) + n
    return sums


def _column(
    n: int, of: int, span: tuple[date, date], counts: Mapping[str, int], used: Sequence[str], top: int, link: Linker
) -> Column:
    foot, pieces, cells, width = 0.0, [], [], 100 / of
    for status in used:
        value = counts.get(status, 0)
        url = link("call", *span, **_calls_of(status))
        cells.append((str(value), url if value else ""))
        height = 100 * value / top
        if value:
            pieces.append(Piece(SERIES[status], round(foot, 2), round(height, 2), STATUSES[status], str(value), url))
        foot += height
    gap = width * 0.15
    return Column(
        _day(span[0]),
        round(n * width + gap, 3),
        round(width - 2 * gap, 3),
        tuple(pieces),
        link("call", *span),
        tuple(cells),
    )


def _calls_of(status: str) -> dict[str, str]:
    return {"status__in": "ringing,in_progress"} if status == "in_progress" else {"status__exact": status}


def _round_up(value: int) -> int:
    """The next number that halves into a round one: 4, 10, 20, 40, 100 ..."""
    size = 1
    while True:
        for step in (2, 4, 10):
            if value <= step * size:
                return step * size
        size *= 10


def _ticks(top: int, words: Callable[[int], str]) -> tuple[tuple[str, float], ...]:
    return tuple((words(top * n // 2), 100 - 50 * n) for n in (0, 1, 2))


def _points(points: Iterable[tuple[float, int]], top: int) -> str:
    return " ".join(f"{x:.2f},{100 - 100 * y / top:.2f}" for x, y in points)


def _day(day: date) -> str:
    return f"{day:%b} {day.day}"


def _ms(value: int | None) -> str:
    return "-" if value is None else f"{value / 1000:g} s"
