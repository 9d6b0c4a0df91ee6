"""Whether a visit on offer is what was named: its hour, its part of the day, its week."""

from __future__ import annotations

from datetime import date, datetime

from ..languages.clock import Mention, Part, TimeSaid, Unit
from .placing import place_day, place_time
from .stretches import last_day


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
