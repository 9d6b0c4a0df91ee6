"""Several days in a row as said ("next week", "this weekend", "in the fall"), placed on the calendar."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from ..languages.clock import DaySaid, Unit, Which

_SEASONS = ((3, 20), (6, 21), (9, 23), (12, 21))
"""The days on which spring, summer, autumn and winter begin in the north."""
_SATURDAY = 5
FURTHEST = 400 * 366
"""Days anything may lie from today."""
_STEP = {Which.NEXT: 1, Which.LAST: -1}


def first_day(said: DaySaid, today: date) -> date:
    """The day on which the stretch begins; of one not told apart by "this" or "last" the coming one."""
    if said.edge in ("span", "rest"):
        return today
    if said.unit is Unit.WEEKEND:
        return _weekend(said, today)
    if said.unit is Unit.SEASON:
        return _season(said, today)
    if said.unit is Unit.WEEK and said.nth is None:
        monday = today - timedelta(days=today.weekday()) + timedelta(weeks=said.weeks + _STEP.get(said.which, 0))
        return monday + timedelta(days={"start": 0, "all": 0, "middle": 2, "end": 4}[said.edge])
    if said.unit is Unit.YEAR:
        return date(today.year + _STEP.get(said.which, 0), {"start": 1, "all": 1, "middle": 5, "end": 9}[said.edge], 1)
    first = _first_of_month(said, today)
    if said.nth is not None:
        return _last_of(first) - timedelta(days=6) if said.nth < 0 else first + timedelta(weeks=said.nth - 1)
    return first + timedelta(days={"start": 0, "all": 0, "middle": 10, "end": 20}[said.edge])


def _first_of_month(said: DaySaid, today: date) -> date:
    if said.month:
        return date(said.year or (today.year if said.month >= today.month else today.year + 1), said.month, 1)
    months = today.year * 12 + today.month - 1 + _STEP.get(said.month_which or said.which, 0)
    return date(months // 12, months % 12 + 1, 1)


def _last_of(first: date) -> date:
    return date(first.year, first.month, calendar.monthrange(first.year, first.month)[1])


def last_day(first: date, said: DaySaid) -> date:
    """The day on which it ends: of a week, of a month or of a third of it."""
    if said.edge == "span":
        return shifted(first, said.shift or 0, said.unit or Unit.DAY) or first
    if said.unit is Unit.WEEKEND:
        return first + timedelta(days=6 - first.weekday())
    if said.unit is Unit.SEASON:
        return _next_season(first) - timedelta(days=1)
    if said.unit is Unit.YEAR:
        return _last_of(date(first.year, 12 if said.edge in ("all", "rest") else first.month + 3, 1))
    if said.unit is Unit.WEEK and said.nth is not None:
        return min(_last_of(first), first + timedelta(days=6))
    if said.unit is Unit.WEEK:
        return first + timedelta(days=6 - first.weekday() if said.edge in ("all", "end", "rest") else 2)
    return _last_of(first) if said.edge in ("all", "end", "rest") else min(_last_of(first), first + timedelta(days=9))


def shifted(day: date, number: int, unit: Unit) -> date | None:
    """The day `number` units on; None for parts of a day."""
    if unit in (Unit.MINUTE, Unit.HOUR):
        return None
    if unit in (Unit.DAY, Unit.WEEK):
        days = number * (7 if unit is Unit.WEEK else 1)
        return day + timedelta(days=days) if abs(days) < FURTHEST else None
    months = number * {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.YEAR: 12}[unit]
    if abs(months) > 4800:
        return None
    return _clamped(day.year * 12 + day.month - 1 + months, day.day)


def _clamped(months: int, day: int) -> date:
    year, month = divmod(months, 12)
    return date(year, month + 1, min(day, calendar.monthrange(year, month + 1)[1]))


def last_day_said(first: date, said: DaySaid) -> date:
    """The last day of a stretch, or the day itself where one day was said."""
    return last_day(first, said) if said.edge and said.edge != "week" else first


def _weekend(said: DaySaid, today: date) -> date:
    """A Saturday; "this weekend" on a Sunday is what is left of it."""
    saturday = today - timedelta(days=today.weekday()) + timedelta(days=_SATURDAY, weeks=said.weeks)
    step = _STEP.get(said.which, 0)
    return max(saturday, today) if step == 0 and not said.weeks else saturday + timedelta(weeks=step)


def _season(said: DaySaid, today: date) -> date:
    if said.season is None:
        now = _begun(today)
        return {1: _next_season(now), -1: _begun(now - timedelta(days=1))}.get(_STEP.get(said.which, 0), now)
    month, day = _SEASONS[said.season]
    if said.year:
        return date(said.year, month, day)
    starts = [date(year, month, day) for year in range(today.year - 2, today.year + 2)]
    running = [first for first in starts if first <= today < _next_season(first)]
    if said.which is Which.LAST:
        return max(first for first in starts if _next_season(first) <= today)
    if running and said.which in (Which.THIS, Which.COMING):
        return running[0]
    return min(first for first in starts if first > today)


def _begun(day: date) -> date:
    """The beginning of the season in which the day lies."""
    starts = (date(year, month, at) for year in (day.year - 1, day.year) for month, at in _SEASONS)
    return max(first for first in starts if first <= day)


def _next_season(first: date) -> date:
    return min(
        after
        for year in (first.year, first.year + 1)
        for month, at in _SEASONS
        if (after := date(year, month, at)) > first
    )
