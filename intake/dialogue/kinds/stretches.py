"""Several days in a row as said ("next week", "this weekend", "in the fall"), placed on the calendar."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from ..languages.clock import DaySaid, Unit, Which

_SEASONS = ((3, 20), (6, 21), (9, 23), (12, 21))
"""The days on which spring, summer, autumn and winter begin in the north."""
_SATURDAY = 5
_STEP = {Which.NEXT: 1, Which.LAST: -1}


def first_day(said: DaySaid, today: date) -> date:
    """The day on which the stretch begins; of one not told apart by "this" or "last" the coming one."""
    if said.unit is Unit.WEEKEND:
        return _weekend(said, today)
    if said.unit is Unit.SEASON:
        return _season(said, today)
    if said.month:
        year = said.year or (today.year if said.month >= today.month else today.year + 1)
        return date(year, said.month, {"start": 1, "middle": 11, "end": 21}[said.edge])
    step = _STEP.get(said.which, 0)
    if said.unit is Unit.WEEK:
        monday = today - timedelta(days=today.weekday()) + timedelta(weeks=step)
        return monday + timedelta(days={"start": 0, "all": 0, "middle": 2, "end": 4}[said.edge])
    if said.unit is Unit.YEAR:
        return date(today.year + step, {"start": 1, "all": 1, "middle": 5, "end": 9}[said.edge], 1)
    months = today.year * 12 + today.month - 1 + step
    return date(months // 12, months % 12 + 1, {"start": 1, "all": 1, "middle": 11, "end": 21}[said.edge])


def last_day(first: date, said: DaySaid) -> date:
    """The day on which it ends: of a week, of a month or of a third of it."""
    if said.unit is Unit.WEEKEND:
        return first + timedelta(days=6 - first.weekday())
    if said.unit is Unit.SEASON:
        return _next_season(first) - timedelta(days=1)
    if said.unit is Unit.WEEK or said.edge == "week":
        return first + timedelta(days=6 - first.weekday() if said.edge in ("all", "end", "week") else 2)
    last = date(first.year, first.month, calendar.monthrange(first.year, first.month)[1])
    return last if said.edge in ("all", "end") else min(last, first + timedelta(days=9))


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
