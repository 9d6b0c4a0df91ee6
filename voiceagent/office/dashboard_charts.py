"""Turns totals into charts: places and lengths in per cent, words, and the address of the rows behind each piece. Pure.

Each chart is also a table, which is what a screen reader reads. Colours are Okabe and Ito's, told apart by every eye.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from .dashboard import PHASES, Range, Totals, funnel, percentile

SHOWN = 10
"""Rows of a chart of bars; the rest are added up in the last."""
BY_WEEK = 100
"""From so many days on a column is a week."""
STATUSES = {
    "completed": "Completed",
    "handed_over": "Handed to a person",
    "abandoned": "Caller left",
    "failed": "Failed",
    "in_progress": "On the line",
}
SERIES = {"completed": "a", "handed_over": "b", "abandoned": "c", "failed": "d", "in_progress": "e"}
"""Which colour; see dashboard.css."""

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


def drop_out(totals: Totals, asked: Range, link: Linker) -> Chart:
    rows = [row for row in funnel(totals) if row.reached or row.left]
    whole = rows[0].reached if rows else 1
    stopped = ",".join(("abandoned", "handed_over", "failed"))
    bars = []
    for row in rows:
        url = link("intake", asked.first, asked.last, phase__exact=row.phase, status__in=stopped)
        stayed, left = 100 * (row.reached - row.left) / whole, 100 * row.left / whole
        pieces = (
            Piece("a", 0, round(stayed, 2), "went on", str(row.reached - row.left), ""),
            Piece("b", round(stayed, 2), round(left, 2), "left here", str(row.left), url),
        )
        cells = (f"{row.reached}", f"{100 * row.reached / whole:.0f} %", str(row.left))
        bars.append(Bar(_words(row.phase), url, pieces, cells))
    return Chart(
        "funnel", "Where callers drop out", "bars", ("Phase", "Came to it", "Share", "Left here"),
        bars=tuple(bars), legend=(("a", "went on"), ("b", "left here")),
    )  # fmt: skip


def hand_overs(totals: Totals, asked: Range, link: Linker) -> Chart:
    return _simple(
        "reasons", "Why a person took over", "Reason", totals.counts["reason"],
        lambda key: link("intake", asked.first, asked.last, handover_reason__exact=key),
    )  # fmt: skip


def red_flags(totals: Totals, asked: Range, link: Linker) -> Chart:
    return _simple(
        "flags", "Emergency words", "Rule", totals.counts["flag"],
        lambda key: link("intake", asked.first, asked.last, red_flags__rule=key),
    )  # fmt: skip


def payers(totals: Totals, asked: Range, link: Linker) -> Chart:
    """One address for all of them: which payer a caller has is encrypted, so no list can be filtered by it."""
    url = link("intake", asked.first, asked.last, answers__slot="payer")
    note = "Plans of the known lists; other words are counted as other. The rows behind are all that named a plan."
    return _simple("payers", "Insurance named", "Plan", totals.counts["payer"], lambda _: url, note)


def visits(totals: Totals, asked: Range, link: Linker) -> Chart:
    return _simple(
        "visits", "Visits booked", "What became of them", totals.counts["visit"],
        lambda key: link("appointment", asked.first, asked.last, status__exact=key),
        "By the day of booking.",
    )  # fmt: skip


def doubtful(totals: Totals, asked: Range, link: Linker) -> Chart:
    """The slots most often wrong, by share of their answers."""
    counts, given = totals.counts, totals.counts["answer"]
    wrong = {slot: sum(counts[figure][slot] for figure, *_ in _WAYS) for slot in given}
    worst = sorted((slot for slot in wrong if wrong[slot]), key=lambda slot: (-wrong[slot] / given[slot], slot))[:SHOWN]
    top = max((wrong[slot] / given[slot] for slot in worst), default=1)
    bars = []
    for slot in worst:
        start, pieces = 0.0, []
        for figure, series, label in _WAYS:
            length = 100 * counts[figure][slot] / given[slot] / top
            url = link("intake", asked.first, asked.last, answers__slot=slot, **_LOOKED_UP[figure])
            pieces.append(Piece(series, round(start, 2), round(length, 2), label, str(counts[figure][slot]), url))
            start += length
        cells = (*(piece.value for piece in pieces), f"{100 * wrong[slot] / given[slot]:.1f} %")
        bars.append(
            Bar(_words(slot), link("intake", asked.first, asked.last, answers__slot=slot), tuple(pieces), cells)
        )
    return Chart(
        "wrong", "Answers most often wrong", "bars",
        ("Answer", *(label.capitalize() for *_, label in _WAYS), "Of its answers"),
        bars=tuple(bars), legend=tuple((series, label) for _, series, label in _WAYS),
    )  # fmt: skip


_WAYS = (("staff", "b", "corrected by staff"), ("flagged", "c", "staff to look"), ("changed", "a", "changed by caller"))
_LOOKED_UP: dict[str, dict[str, str]] = {
    "staff": {"answers__confirmed": "staff"},
    "flagged": {"answers__flagged": "True"},
    "changed": {"answers__corrected_from__isnull": "False"},
}


def effort(totals: Totals, asked: Range, link: Linker) -> Chart:
    """Turns and minutes of an intake, by how it ended."""
    rows = [(status, totals.turns(status), totals.minutes(status)) for status in STATUSES]
    known = [(status, turns, minutes or 0.0) for status, turns, minutes in rows if turns is not None]
    top = max((minutes for *_, minutes in known), default=0) or 1
    bars = tuple(
        Bar(
            STATUSES[status], url,
            (Piece(SERIES[status], 0, round(100 * minutes / top, 2), "minutes", f"{minutes:.1f}", url),),
            (f"{minutes:.1f}", f"{turns:.1f}", str(totals.intakes(status))),
        )
        for status, turns, minutes in known
        for url in (link("intake", asked.first, asked.last, status__exact=status),)
    )  # fmt: skip
    return Chart(
        "effort", "Minutes and turns of an intake", "bars", ("Ended", "Minutes", "Turns", "Intakes"), bars=bars
    )


def _simple(
    key: str, title: str, heading: str, counts: Mapping[str, int], url: Callable[[str], str], note: str = ""
) -> Chart:
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    whole, top = sum(counts.values()), max(counts.values(), default=1)
    rows = [(_words(name), url(name), n) for name, n in ordered[:SHOWN]]
    rest = sum(n for _, n in ordered[SHOWN:])
    if rest:
        rows.append((f"{len(ordered) - SHOWN} others", "", rest))
        top = max(top, rest)
    bars = tuple(
        Bar(
            label,
            to,
            (Piece("a", 0, round(100 * n / top, 2), label, str(n), to),),
            (str(n), f"{100 * n / whole:.0f} %"),
        )
        for label, to, n in rows
    )
    return Chart(key, title, "bars", (heading, "Number", "Share"), note, bars=bars)


# --- columns


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


# --- words


def _day(day: date) -> str:
    return f"{day:%b} {day.day}"


def _ms(value: int | None) -> str:
    return "-" if value is None else f"{value / 1000:g} s"


def _words(code: str) -> str:
    """A code in lower case or capitals as words; a name as it is."""
    if code.islower() or code in PHASES:
        return code.replace("_", " ").capitalize()
    return code
