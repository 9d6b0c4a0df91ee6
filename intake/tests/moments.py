"""What the clock and the calendar make of an utterance, as one moment: the measure of both.

The conversation itself takes the same mentions as wishes, or holds them against the visits on offer.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from intake.dialogue.kinds.base import Hints, Reading, SpokenOnly, Style, complete, unclear
from intake.dialogue.kinds.placing import place_day, place_time
from intake.dialogue.languages.clock import DaySaid, Mention, Part, TimeSaid, Unit
from intake.dialogue.setting import Setting

LONGEST = 600
_BEGINS_LATE = {Part.MORNING: "10:00", Part.AFTERNOON: "15:00", Part.EVENING: "21:00", Part.NIGHT: "21:00"}
_BEGINS = {Part.MORNING: "00:00", Part.AFTERNOON: "12:00", Part.EVENING: "18:00", Part.NIGHT: "18:00"}


@dataclass(frozen=True)
class Times(SpokenOnly):
    """Value: ISO text, "2026-12-01", "14:30" or "2026-12-01T14:30", as much as was said.

    A time without "am" or "pm" is what the clock's face shows. Of a range, a week or a
    part of the day the beginning is taken.
    """

    def read(self, text: str, setting: Setting) -> Reading:
        mentions = [
            found for found in setting.language.clock.read(text[:LONGEST], setting.day_first) if not found.denied
        ]
        if not mentions:
            return unclear("nothing")
        return _settled(mentions, setting.now)

    def hints(self, setting: Setting) -> Hints:
        return Hints(keyterms=("tomorrow", "next week", "morning", "afternoon"), patience=0.9)

    def say(self, value: str, setting: Setting, style: Style = Style.NATURAL) -> str:
        clock = setting.language.clock
        if "T" in value:
            moment = datetime.fromisoformat(value)
            return f"{clock.say_day(moment.date())} {clock.at} {clock.say_time(moment)}"
        if ":" in value:
            return clock.say_time(datetime.combine(setting.now.date(), time.fromisoformat(value)))
        return clock.say_day(date.fromisoformat(value))


def _settled(mentions: list[Mention], now: datetime) -> Reading:
    placed = _moment(mentions, now)
    if placed is not None:
        return complete(placed)
    if len(mentions) == 1:
        mentions = [replace(mentions[0], ranged=False)]
    mentions = [found for found in mentions if not found.through]
    days = _days([found for found in mentions if found.day and not found.ranged], now)
    if any(found.day and _is_loose(found.day) for found in mentions):
        return unclear("ambiguous")
    times = [found.time for found in mentions if found.time and not found.ranged]
    if None in days or len(set(days)) > 1 or len(set(times)) > 1:
        return unclear("ambiguous" if None not in days else "not_a_date")
    day = days[0] if days else None
    if (
        times
        and times[0].hour == 12
        and not times[0].half
        and any(found.part in (Part.MORNING, Part.EVENING) for found in mentions)
    ):
        return unclear("ambiguous")
    said = _with_half(times[0], mentions) if times else None
    if said and any(found.day and _is_vague(found.day) for found in mentions):
        return unclear("not_a_date")
    if day and said:
        return complete(f"{day.isoformat()}T{place_time(said).isoformat(timespec='minutes')}")
    begins = _part_begins(mentions)
    if day:
        return complete(f"{day.isoformat()}T{begins}" if begins else day.isoformat())
    return complete(place_time(said).isoformat(timespec="minutes")) if said else unclear("part_only")


def _is_loose(said: DaySaid) -> bool:
    """ "This weekend", "in the next few weeks", "in April", "the first week of June": no day of them before others."""
    month = said.edge == "all" and bool(said.month or said.nth)
    return month or said.edge in ("span", "rest") or said.unit in (Unit.WEEKEND, Unit.WORKDAYS)


def _is_vague(said: DaySaid) -> bool:
    """ "In four months": about then, and no day that an hour could belong to."""
    return said.base is None and bool(said.shift) and said.unit in (Unit.MONTH, Unit.QUARTER, Unit.YEAR)


def _part_begins(mentions: list[Mention]) -> str:
    """When the one part of the day begins that was said; "" of none."""
    parts = {(found.edge, found.part) for found in mentions if found.part}
    if len(parts) != 1:
        return ""
    edge, part = parts.pop()
    return _BEGINS_LATE.get(part, "") if edge == "late" else _BEGINS.get(part, "")


def _moment(mentions: list[Mention], now: datetime) -> str | None:
    """ "in 45 minutes": a time of its own."""
    for found in mentions:
        said = found.day
        if said and said.base is None and said.shift is not None and said.unit in (Unit.MINUTE, Unit.HOUR):
            moment = now + timedelta(minutes=said.shift * (60 if said.unit is Unit.HOUR else 1))
            return moment.replace(tzinfo=None).isoformat(timespec="minutes")
    return None


def _days(mentions: list[Mention], now: datetime) -> list[date | None]:
    """The days meant. A weekday beside a date of that weekday only repeats it ("October 15th, on Tuesday")."""
    placed = {found.day: place_day(found.day, now.date()) for found in mentions if found.day}
    dated = {day.weekday() for said, day in placed.items() if day and said.day is not None}
    return list(
        dict.fromkeys(
            day
            for said, day in placed.items()
            if said.day is not None or said.weekday is None or said.weekday not in dated
        )
    )


def _with_half(said: TimeSaid, mentions: list[Mention]) -> TimeSaid:
    """A part of the day said elsewhere decides between morning and evening."""
    parts = {found.part for found in mentions if found.part}
    if said.half or len(parts) != 1:
        return said
    part = parts.pop()
    night = part == "night" and (said.hour == 12 or said.hour < 5)
    half = "am" if part == "morning" or night else "pm"
    return TimeSaid(hour=said.hour, minute=said.minute, half=half, bound=said.bound)
