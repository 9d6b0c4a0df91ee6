"""Stretches of days in English: "the beginning of the month", "next week", "in the fall"; and days that have a name."""

from __future__ import annotations

from ..clock import DaySaid, Mention, Unit, Which
from . import clock_words as w
from .clock_hours import HourReader

_EDGES = {
    "beginning": "start", "start": "start", "early": "start", "middle": "middle", "mid": "middle", "end": "end", "late": "end"}


_SPANNED = (Unit.DAY, Unit.WEEK, Unit.MONTH)


class StretchReader(HourReader):
    """The forms of several days in a row."""

    def _span(self, place: int) -> tuple[Mention, int] | None:
        """ "in the next three days", "within two weeks", "over the next week or two": from today on."""
        within = self.texts[place] == "within"
        place += within or self.texts[place] in ("in", "over", "during")
        told = self.texts[place] == "the"
        place += told
        soon = self.texts[place] in ("next", "coming", "following")
        number, after = self._count(place + soon) or (1 if told or within else 0, place + soon)
        after += self.texts[after] in ("business", "working", "full")
        unit = w.UNITS.get(self.texts[after])
        if not number or not (soon or within) or unit not in _SPANNED:
            return None
        more = self._number(after + 2) if self.texts[after + 1] == "or" else None
        if more:
            number, after = more[0], more[1] - 1
        return Mention(day=DaySaid(edge="span", shift=number, unit=unit)), after + 1

    def _rest(self, place: int) -> tuple[DaySaid, int] | None:
        """ "the rest of the week", "later this month"."""
        place += self.texts[place] == "the"
        if self.texts[place] not in ("rest", "remainder", "later"):
            return None
        after = place + 1
        while self.texts[after] in ("of", "in", "on", "the", "this"):
            after += 1
        unit = w.UNITS.get(self.texts[after])
        return (DaySaid(edge="rest", unit=unit), after + 1) if unit in (Unit.WEEK, Unit.MONTH, Unit.YEAR) else None

    def _week_of_month(self, place: int) -> tuple[DaySaid, int] | None:
        """ "the first week of December", "the last week of the month"."""
        place += self.texts[place] == "the"
        ordinal = (-1, place + 1) if self.texts[place] == "last" else self._ordinal(place)
        if not ordinal or ordinal[0] > 5 or self.texts[ordinal[1]] != "week" or self.texts[ordinal[1] + 1] not in ("of", "in"):
            return None
        after = ordinal[1] + 2
        after += self.texts[after] == "the"
        which = w.WHICH.get(self.texts[after])
        if self.texts[after + (which is not None)] == "month":
            return DaySaid(edge="all", unit=Unit.WEEK, nth=ordinal[0], month_which=which or Which.THIS), after + (which is not None) + 1
        month = w.MONTHS.get(self.texts[after])
        if not month:
            return None
        year, end = self._year_after(after + 1)
        return DaySaid(edge="all", unit=Unit.WEEK, nth=ordinal[0], month=month, year=year), end

    def _month(self, place: int) -> tuple[DaySaid, int] | None:
        """ "in January": bare, the names are other words as well."""
        month = w.MONTHS.get(self.texts[place + 1])
        if not month or self.texts[place] not in ("in", "during") or self._number(place + 2) or self._ordinal(place + 2 + (self.texts[place + 2] == "the")):
            return None
        year, end = self._year_after(place + 2)
        return DaySaid(edge="all", month=month, year=year), end

    def _workdays(self, place: int) -> tuple[DaySaid, int] | None:
        """ "on weekdays", "weekday mornings", "during the week"."""
        if self.texts[place : place + 3] == ["during", "the", "week"]:
            return DaySaid(unit=Unit.WORKDAYS), place + 3
        return (DaySaid(unit=Unit.WORKDAYS), place + 1) if self.texts[place] in ("weekday", "weekdays", "workday", "workdays") else None

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
        if self.texts[place + 2] in ("end", "of") or place > 0 and self.texts[place - 1] == "of":
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

    def _phrase_day(self, place: int) -> tuple[DaySaid, int] | None:
        for length in (4, 3, 2, 1):
            key = tuple(self.texts[place:place + length])
            if key in w.RELATIVE_DAYS:
                end = place + length
                if key[0] in ("this", "last") or key == ("tonight",) or key == ("tonite",):
                    end = place + length - 1
                return DaySaid(shift=w.RELATIVE_DAYS[key], unit=Unit.DAY), max(end, place + 1)
            if key in w.HOLIDAYS:
                year, end = self._year_after(place + length)
                if self.texts[end] == "weekend" or place > 1 and self.texts[place - 2:place] == ["weekend", "of"]:
                    return None
                return DaySaid(holiday=w.HOLIDAYS[key], year=year), end
        return None
