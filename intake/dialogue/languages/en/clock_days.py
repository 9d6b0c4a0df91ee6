"""Days in English: "a week from Tuesday", "the third of March", "the first Monday of the month", "in three days"."""

from __future__ import annotations

from dataclasses import replace

from ..clock import DaySaid, Mention, Unit, Which
from . import clock_words as w
from .clock_stretches import StretchReader

_BESIDE = {"of": 0, "starting": 0, "beginning": 0, "commencing": 0, "after": 1, "following": 1, "before": -1}
"""Words between "the week" and a day, and how many weeks they move it."""


class DayReader(StretchReader):
    """The forms of a day."""

    def _shifted(self, place: int) -> tuple[Mention, int] | None:
        """ "in three days", "two weeks ago", "a week from Tuesday", "in half an hour"."""
        start = place
        led = self.texts[place] in ("in", "within")
        place += led
        if self.texts[place:place + 2] == ["the", "day"] and self.texts[place + 2] in ("before", "after") or self.texts[place] == "day" and self.texts[place + 1] in ("before", "after"):
            return self._placed(1, Unit.DAY, place + 1 + (self.texts[place] == "the"), False)
        if self.texts[place] == "half" and self.texts[place + 1] in ("an", "a") and self.texts[place + 2] == "hour":
            return self._placed(30, Unit.MINUTE, place + 3, led)
        if self.texts[place] == "a" and self.texts[place + 1] == "fortnight" or self.texts[place] == "fortnight":
            return self._placed(14, Unit.DAY, place + 1 + (self.texts[place] == "a"), led)
        count = self._count(place)
        if not count:
            return None
        number, after = count
        unit = w.UNITS.get(self.texts[after])
        weekday = w.WEEKDAYS.get(self.texts[after])
        if weekday is not None and self.texts[after + 1:after + 3] == ["from", "now"]:
            return Mention(day=DaySaid(weekday=weekday, weeks=number - 1)), after + 3
        idiom = unit is Unit.WEEK and self.texts[after + 1] == "from" and (self.texts[after + 2] in ("now", "today") or self.texts[after + 2] in w.WEEKDAYS)
        lasts = start > 0 and self.texts[start - 1] == "for" and not led and not idiom
        if unit is None or lasts or start == place and self.texts[start - 1] in ("last", "next") and start > 0:
            return None
        return self._placed(number, unit, after + 1, led)

    def _tomorrow(self, place: int) -> tuple[Mention, int] | None:
        """ "the day after tomorrow" is a word of its own."""
        found = self._phrase_day(place) if self.texts[place] in ("the", "day") else None
        return (Mention(day=found[0]), found[1]) if found else None

    def _placed(self, number: int, unit: Unit, after: int, led: bool) -> tuple[Mention, int] | None:
        """The direction: "ago", "from now", "from" a day, or "in" before it."""
        word, following = self.texts[after], self.texts[after + 1]
        after_s = after + (word in ("s", "'", "time"))
        if word in ("ago", "back", "earlier"):
            return Mention(day=DaySaid(shift=-number, unit=unit)), after + 1
        if word in ("hence", "later") or (word == "from" and following in ("now", "today")):
            return Mention(day=DaySaid(shift=number, unit=unit)), after + 1 + (word == "from")
        if word in ("from", "after", "before"):
            base = self._day(after + 1) or self._day(after + 2)
            if base and base[0].day:
                return Mention(day=DaySaid(shift=-number if word == "before" else number, unit=unit, base=base[0].day)), base[1]
        return (Mention(day=DaySaid(shift=number, unit=unit)), after_s) if led else None

    def _day(self, place: int) -> tuple[Mention, int] | None:
        for form in (self._weekend, self._season, self._workdays, self._rest, self._week_of_month, self._week_beside, self._edge, self._phrase_day, self._nth_weekday, self._written_date, self._weekday, self._month_day, self._day_month, self._month, self._week, self._lone_day):
            hit = form(place)
            if hit:
                return Mention(day=hit[0]), hit[1]
        return None

    def _week_beside(self, place: int) -> tuple[DaySaid, int] | None:
        """ "the week of March third", "the week after Thanksgiving", "the week after next"."""
        told = self.texts[place] == "the"
        place += told
        beside, after = _BESIDE.get(self.texts[place + 1]), place + 2
        if self.texts[place] != "week" or beside is None:
            return None
        if self.texts[after] == "next" or told and beside == 1 and after >= len(self.words):
            return DaySaid(edge="all", unit=Unit.WEEK, which=Which.NEXT, weeks=1), after + (self.texts[after] == "next")
        base = self._day(after + (self.texts[after] == "on"))
        if base is None or base[0].day is None or base[0].day.edge:
            return None
        return DaySaid(edge="all", unit=Unit.WEEK, which=Which.THIS, base=base[0].day, weeks=beside), base[1]

    def _nth_weekday(self, place: int) -> tuple[DaySaid, int] | None:
        """ "the third Tuesday of September 2014", "last Sunday in March", "first Monday of the month"."""
        place += self.texts[place] == "the"
        ordinal = (-1, place + 1) if self.texts[place] == "last" else self._ordinal(place)
        if not ordinal or ordinal[0] > 5:
            return None
        nth, after = ordinal
        weekday = w.WEEKDAYS.get(self.texts[after])
        if weekday is None:
            return None
        after += 1
        if self.texts[after] == "after" and (base := self._day(after + 1)) and base[0].day and nth > 0:
            return DaySaid(weekday=weekday, weeks=nth - 1, base=base[0].day), base[1]
        if self.texts[after] not in ("of", "in"):
            return None
        after += 1
        after += self.texts[after] in ("the",)
        which = w.WHICH.get(self.texts[after])
        if self.texts[after + (which is not None)] == "month":
            return DaySaid(weekday=weekday, nth=nth, month_which=which or Which.THIS), after + (which is not None) + 1
        month = w.MONTHS.get(self.texts[after])
        if not month:
            return None
        year, end = self._year_after(after + 1)
        return DaySaid(weekday=weekday, nth=nth, month=month, year=year), end

    def _written_date(self, place: int) -> tuple[DaySaid, int] | None:
        """ "2/15", "2-15-2026", "2026-02-15"."""
        gaps = [self.words[place + n].gap.strip() if place + n < len(self.words) else "" for n in (1, 2)]
        parts = self.texts[place:place + 3]
        if gaps[0] not in ("/", "-", ".") or not parts[0].isdigit() or not parts[1].isdigit() or not parts[1]:
            return None
        if gaps[1] == gaps[0] and parts[2].isdigit():
            first, second, third = (int(part) for part in parts)
            if len(parts[0]) == 4:
                return self._checked(third, second, first, place + 3)
            day, month = (first, second) if self.day_first or first > 12 else (second, first)
            return self._checked(day, month, third if third > 99 else 2000 + third, place + 3)
        first, second = int(parts[0]), int(parts[1])
        if gaps[0] == "." or self._half(place + 2)[1] > place + 2 or len(parts[1]) > 2:
            return None
        day, month = (first, second) if self.day_first or first > 12 else (second, first)
        return self._checked(day, month, None, place + 2)

    def _full_date(self, place: int) -> tuple[Mention, int] | None:
        """Three numbers with the same sign between them are no hours."""
        found = self._written_date(place)
        return (Mention(day=found[0]), found[1]) if found and found[1] == place + 3 else None

    def _checked(self, day: int, month: int, year: int | None, end: int) -> tuple[DaySaid, int] | None:
        return (DaySaid(day=day, month=month, year=year), end) if 1 <= day <= 31 and 1 <= month <= 12 else None

    def _weekday(self, place: int) -> tuple[DaySaid, int] | None:
        """ "Tuesday", "next Friday", "Friday next week", "Tuesday the fifteenth", "Friday, October the 16th"."""
        which = w.WHICH.get(self.texts[place])
        at = place + (which is not None)
        if which and self.texts[at] in w.WHICH:
            which, at = w.WHICH[self.texts[at]], at + 1
        if which and self.texts[at] == "week" and (weekday := w.WEEKDAYS.get(self.texts[at + 1 + (self.texts[at + 1] == "on")])) is not None:
            return DaySaid(weekday=weekday, which=Which.THIS, weeks=self._weeks(which), edge="week"), at + 2 + (self.texts[at + 1] == "on")
        weekday = w.WEEKDAYS.get(self.texts[at])
        if weekday is None or (self.texts[at] in w.AMBIGUOUS_NAMES and not self._beside_a_day(at)):
            return None
        after = at + 1
        dated = self._date_after_weekday(after)
        if dated:
            return replace(dated[0], weekday=weekday), dated[1]
        return self._weekday_moved(DaySaid(weekday=weekday, which=which or Which.COMING), after)

    def _weeks(self, which: Which) -> int:
        return {Which.NEXT: 1, Which.LAST: -1}.get(which, 0)

    def _beside_a_day(self, at: int) -> bool:
        alone = len(self.words) == 1 or (self.texts[at - 1] in ("on", "this", "next", "last", "by", "for", "closest", "fridays") and at > 0)
        return alone or self._date_after_weekday(at + 1) is not None or self._number(at + 1) is not None

    def _date_after_weekday(self, after: int) -> tuple[DaySaid, int] | None:
        after += self.texts[after] in ("the", "on")
        return self._written_date(after) or self._month_day(after) or self._day_month(after) or self._weekday_number(after)

    def _weekday_number(self, after: int) -> tuple[DaySaid, int] | None:
        ordinal = self._ordinal(after)
        if ordinal and 1 <= ordinal[0] <= 31:
            return DaySaid(day=ordinal[0]), ordinal[1]
        if self.texts[after].isdigit() and 13 <= int(self.texts[after]) <= 31 and self._half(after + 1)[1] == after + 1:
            return DaySaid(day=int(self.texts[after])), after + 1
        return None

    def _weekday_moved(self, said: DaySaid, after: int) -> tuple[DaySaid, int]:
        """ "... next week", "... last week", "... in a week", "... in two weeks", "... after next"."""
        after += self.texts[after] == "of" and self.texts[after + 2] == "week"
        which = w.WHICH.get(self.texts[after])
        if which and self.texts[after + 1] == "week":
            return replace(said, which=Which.THIS, weeks=self._weeks(which), edge="week"), after + 2
        if self.texts[after:after + 3] == ["in", "a", "week"] or self.texts[after] == "week":
            return replace(said, which=Which.COMING, weeks=0, shift=7, unit=Unit.DAY), after + (3 if self.texts[after] == "in" else 1)
        if self.texts[after:after + 2] == ["after", "next"]:
            return replace(said, which=Which.COMING, weeks=1), after + 2
        return said, after

    def _month_day(self, place: int) -> tuple[DaySaid, int] | None:
        """ "March third", "June the 2nd 2027", "nov 18"."""
        month = w.MONTHS.get(self.texts[place])
        if not month:
            return None
        after = place + 1 + (self.texts[place + 1] == "the")
        day = self._ordinal(after) or self._number(after)
        if not day or not 1 <= day[0] <= 31 or self.texts[day[1]] in ("thousand", "hundred") or (self._half(day[1])[1] > day[1] and self.texts[day[1]] in ("am", "pm", "a", "p")):
            return None
        year, end = self._year_after(day[1])
        return DaySaid(day=day[0], month=month, year=year), end

    def _day_month(self, place: int) -> tuple[DaySaid, int] | None:
        """ "the third of March", "15 february", "20th day of next month", "25th this month"."""
        place += self.texts[place] == "the"
        day = self._ordinal(place) or self._number(place)
        if not day or not 1 <= day[0] <= 31:
            return None
        after = last = self._past_last_day(day[1])
        after += self.texts[after] in ("day",)
        after += self.texts[after] == "of"
        after += self.texts[after] == "the" and self.texts[after + 1] in (*w.WHICH, "month")
        which = w.WHICH.get(self.texts[after])
        if self.texts[after + (which is not None)] == "month":
            return DaySaid(day=day[0], month_which=which or Which.THIS), after + (which is not None) + 1
        month = w.MONTHS.get(self.texts[after])
        if not month:
            return None
        year, end = self._year_after(after + 1)
        if last > day[1]:
            return DaySaid(day=day[0], month=month, year=year), day[1]
        if year is None and self.texts[after + 1].isdigit() and len(self.texts[after + 1]) == 2 and self._half(after + 2)[1] == after + 2 and self._ordinal(place) and after + 2 >= len(self.words):
            year, end = 2000 + int(self.texts[after + 1]), after + 2
        return DaySaid(day=day[0], month=month, year=year), end

    def _past_last_day(self, after: int) -> int:
        """ "12 to 16 September": the place after the second number, where a month follows it."""
        joined = int(self.texts[after] in w.JOINS)
        joined += joined and self.texts[after + joined] == "the"
        if not joined and not (after < len(self.words) and self.words[after].gap.strip() == "-"):
            return after
        last = self._ordinal(after + joined) or self._number(after + joined)
        end = last[1] + (self.texts[last[1]] == "of") if last else after
        return end if last and self.texts[end] in w.MONTHS else after

    def _lone_day(self, place: int) -> tuple[DaySaid, int] | None:
        """ "the fifteenth", "on the 5th", "next 30th"."""
        led = self.texts[place] in ("the", "on", "next")
        at = place + led
        at += self.texts[at] == "the"
        ordinal = self._ordinal(at)
        if not ordinal or not 1 <= ordinal[0] <= 31 or self.texts[ordinal[1]] in ("one", "time", "option", "appointment", "choice", "slot", "street", "avenue", "floor", "of", "grade", "day", "week", "month", "year", "century"):
            return None
        written = self.texts[at].isdigit()
        if not (led or written) or (ordinal[0] <= 5 and not written and self.texts[place] != "on" and self.texts[place - 1] not in ("on", "for")):
            return None
        return DaySaid(day=ordinal[0]), ordinal[1]
