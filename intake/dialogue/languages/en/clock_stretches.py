"""Stretches of days in English: "the beginning of the month", "next week", "this weekend", "in the fall"."""

from __future__ import annotations

from ..clock import DaySaid, Unit, Which
from . import clock_words as w
from .clock_hours import HourReader

_EDGES = {
    "beginning": "start", "start": "start", "early": "start", "middle": "middle", "mid": "middle", "end": "end", "late": "end"}


class StretchReader(HourReader):
    """The forms of several days in a row."""

    def _edge(self, place: int) -> tuple[DaySaid, int] | None:
        """ "the beginning of the month", "end of April", "mid March", "early next week"."""
        place += self.texts[place] == "at"
        place += self.texts[place] == "the"
        edge = _EDGES.get(self.texts[place])
        if not edge or (place > 0 and self.texts[place - 1] == "week"):
            return None
        after = place + 1
        while self.texts[after] in ("of", "the", "in") and after - place < 4:
            after += 1
        which = w.WHICH.get(self.texts[after])
        unit = w.UNITS.get(self.texts[after + (which is not None)])
        if unit in (Unit.WEEK, Unit.MONTH, Unit.YEAR):
            return DaySaid(edge=edge, unit=unit, which=which or Which.THIS), after + (which is not None) + 1
        month = w.MONTHS.get(self.texts[after])
        if month:
            year, end = self._year_after(after + 1)
            return DaySaid(edge=edge, month=month, year=year), end
        return None

    def _week(self, place: int) -> tuple[DaySaid, int] | None:
        """ "next week", "this month": a stretch of days, told by its first."""
        which = w.WHICH.get(self.texts[place])
        unit = w.UNITS.get(self.texts[place + 1]) if which else None
        if self.texts[place + 2] in ("end", "of") or place > 0 and self.texts[place - 1] == "later":
            return None
        if which and unit in (Unit.WEEK, Unit.MONTH, Unit.YEAR) and not self.texts[place + 1].endswith("s"):
            return DaySaid(edge="all", unit=unit, which=which), place + 2
        return None

    def _weekend(self, place: int) -> tuple[DaySaid, int] | None:
        """ "this weekend", "the weekend after next", "on weekends" (any of them)."""
        led = self.texts[place] in ("the", "on", "a", "over")
        place += led
        place += self.texts[place] in ("the", "a")
        which = w.WHICH.get(self.texts[place])
        at = place + (which is not None)
        at += self.texts[at] in ("past", "coming")
        torn = self.texts[at] == "week" and self.texts[at + 1] == "end"
        if self.texts[at] not in ("weekend", "weekends") and not torn:
            return None
        end = at + 1 + torn
        if self.texts[end] == "of":
            return None
        if self.texts[end:end + 2] == ["after", "next"]:
            return DaySaid(edge="all", unit=Unit.WEEKEND, which=Which.NEXT, weeks=1), end + 2
        return DaySaid(edge="all", unit=Unit.WEEKEND, which=which or Which.COMING), end

    def _season(self, place: int) -> tuple[DaySaid, int] | None:
        """ "this summer", "in the fall", "next season": bare, the names are other words as well."""
        while self.texts[place] in ("in", "the") and self.texts[place + 1] in ("the", *w.SEASONS):
            place += 1
        which = w.WHICH.get(self.texts[place])
        at = place + (which is not None)
        named = w.SEASONS.get(self.texts[at])
        if named is None and not (which and self.texts[at] in ("season", "seasons")):
            return None
        led = self.texts[place - 1] if place else ""
        if which is None and led not in ("in", "the"):
            return None
        year, end = self._year_after(at + 1)
        return DaySaid(edge="all", unit=Unit.SEASON, season=named, which=which or Which.COMING, year=year), end
