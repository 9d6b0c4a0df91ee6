"""Days and times as said, placed on the calendar. The words are the language's, the present is an argument."""

from __future__ import annotations

import calendar
from datetime import date, time, timedelta

from ..languages.clock import DaySaid, TimeSaid, Unit, Which
from .stretches import first_day, shifted


def place_time(said: TimeSaid) -> time:
    """The face of the clock; without "am" or "pm" just as said."""
    hour = said.hour % 24
    if said.half == "pm" and hour < 12:
        hour += 12
    if said.half == "am" and hour == 12:
        hour = 0
    return time(hour, said.minute)


def place_day(said: DaySaid, today: date) -> date | None:
    """The day meant, or None where there is no such day."""
    try:
        return _place(said, today)
    except (ValueError, OverflowError):
        return None


def _place(said: DaySaid, today: date) -> date | None:
    if said.holiday:
        return _holiday(said, today)
    if said.edge and said.edge != "week":
        beside = _place(said.base, today) if said.base else today
        return first_day(said, beside) if beside else None
    if said.base is not None:
        return _from_base(said, today)
    if said.nth is not None:
        return _nth(said, today)
    if said.day is not None:
        return _numbered(said, today)
    if said.weekday is not None:
        return _weekday(said, today)
    if said.shift is not None and said.unit is not None:
        return shifted(today, said.shift, said.unit)
    return None


def _from_base(said: DaySaid, today: date) -> date | None:
    base = _place(said.base, today) if said.base else None
    if base is None:
        return None
    if said.weekday is not None:
        first = base + timedelta(days=(said.weekday - base.weekday() - 1) % 7 + 1)
        return first + timedelta(weeks=said.weeks)
    return shifted(base, said.shift or 0, said.unit or Unit.DAY)


def _weekday(said: DaySaid, today: date) -> date:
    weekday = said.weekday or 0
    monday = today - timedelta(days=today.weekday())
    if said.edge == "week":
        return monday + timedelta(days=weekday, weeks=said.weeks)
    if said.which is Which.NEXT:
        return monday + timedelta(days=weekday, weeks=1)
    if said.which is Which.LAST:
        return today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1)
    coming = today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    if said.shift:
        near = coming if coming - today < timedelta(days=7) else coming - timedelta(days=7)
        return near + timedelta(days=said.shift)
    return coming + timedelta(weeks=said.weeks)


def _numbered(said: DaySaid, today: date) -> date | None:
    """A day by its number: the year or the month not said is the next in which it fits, the weekday included."""
    day = said.day or 1
    if said.month and said.year:
        return date(said.year, said.month, day)
    if said.month:
        fitting = (
            date(year, said.month, day)
            for year in range(today.year, today.year + 29)
            if day <= calendar.monthrange(year, said.month)[1]
        )
        # A weekday that is not the coming date's is a slip: nobody books years ahead for it to fit.
        found = next((found for found in fitting if found >= today), None)
        return found if found and said.weekday in (None, found.weekday()) else None
    if said.month_which is not None:
        step = {Which.NEXT: 1, Which.LAST: -1}.get(said.month_which, 0)
        months = today.year * 12 + today.month - 1 + step
        return date(months // 12, months % 12 + 1, day)
    for ahead in range(60):
        months = today.year * 12 + today.month - 1 + ahead
        year, month = months // 12, months % 12 + 1
        if day <= calendar.monthrange(year, month)[1]:
            found = date(year, month, day)
            if found > today and said.weekday in (None, found.weekday()):
                return found
    return None


def _nth(said: DaySaid, today: date) -> date | None:
    if said.month:
        year = said.year or (today.year if said.month >= today.month else today.year + 1)
        return nth_weekday(year, said.month, said.weekday or 0, said.nth or 1)
    step = {Which.NEXT: 1, Which.LAST: -1}.get(said.month_which or Which.THIS, 0)
    months = today.year * 12 + today.month - 1 + step
    return nth_weekday(months // 12, months % 12 + 1, said.weekday or 0, said.nth or 1)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date | None:
    days = [
        day for day in range(1, calendar.monthrange(year, month)[1] + 1) if date(year, month, day).weekday() == weekday
    ]
    return date(year, month, days[nth - 1 if nth > 0 else nth]) if abs(nth) <= len(days) else None


_WEEKDAY_KEYS = {"mon": 0, "thu": 3, "sun": 6}


def _holiday(said: DaySaid, today: date) -> date | None:
    if said.year:
        return holiday(said.holiday, said.year)
    this_year = holiday(said.holiday, today.year)
    return this_year if this_year and this_year >= today else holiday(said.holiday, today.year + 1)


def holiday(key: str, year: int) -> date | None:
    """ "12-25", "11-thu-4+1" (the day after the fourth Thursday), "easter-2"."""
    plus = 0
    if "+" in key:
        key, more = key.split("+")
        plus = int(more)
    if key.startswith("easter"):
        return easter(year) + timedelta(days=plus + (int(key[6:]) if key[6:] else 0))
    parts = key.split("-", 2)
    if parts[1] in _WEEKDAY_KEYS:
        found = nth_weekday(year, int(parts[0]), _WEEKDAY_KEYS[parts[1]], int(parts[2]))
        return found + timedelta(days=plus) if found else None
    return date(year, int(parts[0]), int(parts[1]))


def easter(year: int) -> date:
    """Gregorian Easter Sunday (anonymous algorithm, Meeus 1991)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    j = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * j) // 451
    month, day = divmod(h + j - 7 * m + 114, 31)
    return date(year, month, day + 1)
