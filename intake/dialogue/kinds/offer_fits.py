"""Whether a visit on offer is what was named: its hour, its part of the day, its week."""

from __future__ import annotations

from datetime import date, datetime

from ..languages.clock import Mention, Part, TimeSaid, Unit
from .placing import place_day, place_time
from .stretches import last_day


def fits(at: datetime, found: Mention, now: datetime) -> bool:
    """Whether a visit is what was named, however it was."""
    if found.day:
        if found.day.edge in ("all", "start", "middle", "end"):
            return same_stretch(found, at.date(), now)
        if found.day.weekday is not None and found.day.day is None and found.day.nth is None:
            placed = place_day(found.day, now.date())
            exact = found.day.which != "coming" or bool(found.day.weeks or found.day.shift)
            return at.weekday() == found.day.weekday and (not exact or placed == at.date() or found.day.which == "next")
        if found.day.day and found.day.month and not found.day.year:
            same = (found.day.month, found.day.day) == (at.month, at.day)
            return same and found.day.weekday in (None, at.weekday())
        if found.day.day and not found.day.month and found.day.month_which is None and not found.day.year:
            return found.day.day == at.day and found.day.weekday in (None, at.weekday())
        return place_day(found.day, now.date()) == at.date()
    if found.time:
        return fits_time(found.time, at)
    return found.part is not None and in_part(found.part, at)


def fits_time(said: TimeSaid, at: datetime) -> bool:
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


def in_part(part: Part, at: datetime) -> bool:
    return {
        Part.MORNING: at.hour < 12,
        Part.AFTERNOON: 12 <= at.hour < 18,
        Part.EVENING: at.hour >= 16,
        Part.NIGHT: at.hour >= 17,
        Part.NOON: 11 <= at.hour <= 13,
    }[part]


def same_stretch(found: Mention, day: date, now: datetime) -> bool:
    said = found.day
    start = place_day(said, now.date()) if said else None
    if said is None or start is None:
        return False
    if said.unit in (Unit.WEEKEND, Unit.SEASON):
        return start <= day <= last_day(start, said)
    if said.unit is Unit.WEEK:
        return start.isocalendar()[:2] == day.isocalendar()[:2]
    return (start.year, start.month) == (day.year, day.month)
