"""A call as a picture: minutes below each other, both voices, phases, interruptions, how long replies took. Pure.

`picture(turns)` gives the places, `templates/admin/timeline.svg` draws them: `{% load timeline %}{% timeline turns %}`.
Only the redacted words of a turn are in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol

ROW_SECONDS = 60.0
WIDTH, ROW_HEIGHT, LEFT = 1000, 74, 44
"""Pixels of the drawing; a minute is as wide as it is."""
SLOW_MS = 1500
"""From the caller's last word to our first sound; a pause longer than this feels like a fault."""
LETTERS_A_SECOND = 15.0
"""For turns whose end was not measured."""
NEW_STREAM = 5.0
"""Seconds by which a turn begins before the one ahead of it when the audio's clock has begun anew."""


class Turn(Protocol):
    """A row of intake.models.Turn."""

    n: int
    speaker: str
    phase: str
    redacted: str
    latency_ms: int | None
    audio_seconds: float | None
    timings: Mapping[str, float]


@dataclass(frozen=True)
class Bar:
    """A stretch of speech in one row, in pixels. label: how long the reply took. cut: it was interrupted at its end."""

    row: int
    x: float
    width: float
    speaker: str
    title: str = field(repr=False)
    label: str = ""
    slow: bool = False
    cut: bool = False

    @property
    def y(self) -> int:
        return self.row * ROW_HEIGHT + (40 if self.speaker == "caller" else 20)

    @property
    def end(self) -> float:
        return round(self.x + self.width, 1)


@dataclass(frozen=True)
class Band:
    """A phase begins."""

    row: int
    x: float
    phase: str

    @property
    def y(self) -> int:
        return self.row * ROW_HEIGHT

    @property
    def words(self) -> str:
        return self.phase.replace("_", " ").capitalize()


@dataclass(frozen=True)
class Picture:
    bars: tuple[Bar, ...]
    bands: tuple[Band, ...]
    rows: int

    @property
    def height(self) -> int:
        return self.rows * ROW_HEIGHT

    @property
    def width(self) -> int:
        return LEFT + WIDTH

    @property
    def minutes(self) -> list[tuple[int, int]]:
        """(minute, its y) of every row."""
        return [(row, row * ROW_HEIGHT) for row in range(self.rows)]


def picture(turns: Iterable[Turn]) -> Picture:
    bars: list[Bar] = []
    bands: list[Band] = []
    for turn, start, end in _placed(turns):
        if not bands or bands[-1].phase != turn.phase:
            row, x = _place(start)
            bands.append(Band(row, x, turn.phase))
        bars += _bars(turn, start, end)
    return Picture(tuple(bars), tuple(bands), 1 + max((bar.row for bar in bars), default=-1))


def _placed(turns: Iterable[Turn]) -> Iterator[tuple[Turn, float, float]]:
    """(turn, from, to) in seconds since the call's first stream began; a later stream follows on the one before."""
    before = last = latest = 0.0
    for turn in turns:
        start, end = _span(turn, last - before)
        if start + before < last - NEW_STREAM:
            before = latest
        last = start + before
        latest = max(latest, end + before)
        yield turn, last, end + before


def _span(turn: Turn, fallback: float) -> tuple[float, float]:
    start = turn.timings.get("playout_s", turn.audio_seconds if turn.audio_seconds is not None else fallback)
    end = turn.timings.get("cut_s", turn.timings.get("ended_s", start + len(turn.redacted) / LETTERS_A_SECOND))
    return start, max(start + 0.1, end)


def _bars(turn: Turn, start: float, end: float) -> Iterator[Bar]:
    """One for each row the turn touches; the first bears the label, the last the cut."""
    label, slow = _latency(turn)
    while start < end:
        row, x = _place(start)
        stop = min(end, (row + 1) * ROW_SECONDS)
        cut = "cut_s" in turn.timings and stop == end
        width = round((stop - start) * WIDTH / ROW_SECONDS, 1)
        yield Bar(row, x, width, turn.speaker, f"{turn.n}. {turn.speaker}: {turn.redacted}", label, slow, cut)
        start, label = stop, ""


def _latency(turn: Turn) -> tuple[str, bool]:
    """From the caller's last word to our first sound: waiting for more words, and our own share of it."""
    if turn.latency_ms is None or "endpoint_ms" not in turn.timings:
        return "", False
    total = turn.timings["endpoint_ms"] + turn.latency_ms + turn.timings.get("playout_ms", 0.0)
    return f"{total / 1000:.1f} s", total > SLOW_MS


def _place(seconds: float) -> tuple[int, float]:
    row = int(seconds // ROW_SECONDS)
    return row, round(LEFT + (seconds - row * ROW_SECONDS) * WIDTH / ROW_SECONDS, 1)
