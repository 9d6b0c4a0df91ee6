"""Whether a visit on offer is what was named: its hour, its part of the day, its week."""

from __future__ import annotations

from datetime import date, datetime

from ..languages.clock import DaySaid, Mention, Part, TimeSaid, Unit
from .placing import place_day, place_time
from .stretches import last_day, last_day_said

_SATURDAY = 5


def fits(at: datetime, found: Mention, now: datetime) -> bool:
    """Whether a visit at `at` is what was said, and not denied, of its day, its hour or its part of the day."""
    if found.day:
        return _fits_day(found, found.day, at.date(), now)
    return _fits_time(found.time, at) if found.time else found.part is not None and _in_part(found.part, at)


def _fits_day(found: Mention, said: DaySaid, day: date, now: datetime) -> bool:
    if said.unit is Unit.WORKDAYS:
        return day.weekday() < _SATURDAY
    placed = place_day(said, now.date())
    if found.bound:
        return placed is not None and _within(found.bound, placed, last_day_said(placed, said), day)
    if said.edge and said.edge != "week":
        return placed is not None and _same_stretch(said, placed, day)
    if said.weekday is not None and said.day is None and said.nth is None:
        exact = said.which != "coming" or bool(said.weeks or said.shift)
        return day.weekday() == said.weekday and (not exact or placed == day or said.which == "next")
    if said.day and not said.year and said.month_which is None:
        same = (said.month or day.month, said.day) == (day.month, day.day)
        return same and said.weekday in (None, day.weekday())
    return placed == day


def _within(bound: str, first: date, last: date, day: date) -> bool:
    return {"after": day > last, "from": day >= first, "before": day < first, "by": day <= last}[bound]


def _same_stretch(said: DaySaid, start: date, day: date) -> bool:
    if said.unit in (Unit.WEEKEND, Unit.SEASON) or said.edge in ("span", "rest") or said.nth is not None:
        return start <= day <= last_day(start, said)
    if said.unit is Unit.WEEK:
        return start.isocalendar()[:2] == day.isocalendar()[:2]
    return (start.year, start.month) == (day.year, day.month)


def _fits_time(said: TimeSaid, at: datetime) -> bool:
    face = place_time(said)
    faces = {face.hour * 60 + face.minute}
    if said.half == "" and said.hour <= 12:
        faces.add((face.hour * 60 + face.minute + 720) % 1440)
    minutes = at.hour * 60 + at.minute
    if said.bound == "after":
        return any(minutes >= start for start in (faces if said.half else _waking(faces)))
    if said.bound == "before":
        return any(minutes <= end for end in (faces if said.half else _waking(faces)))
    if said.bound == "around":
        return any(abs(minutes - middle) <= 30 for middle in faces)
    return minutes in faces


def _waking(faces: set[int]) -> set[int]:
    """ "after three" of a clinic is after three in the afternoon: the half in which clinics are open."""
    return {minutes for minutes in faces if 7 * 60 <= minutes < 19 * 60} or faces


def _in_part(part: Part, at: datetime) -> bool:
    return {
        Part.MORNING: at.hour < 12,
        Part.AFTERNOON: 12 <= at.hour < 18,
        Part.EVENING: at.hour >= 16,
        Part.NIGHT: at.hour >= 17,
        Part.NOON: 11 <= at.hour <= 13,
    }[part]
