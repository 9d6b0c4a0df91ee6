"""What English words say about days and times of day. Everything is read as said; the calendar comes later."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ..clock import DaySaid, Mention, Part, TimeSaid, Unit, Which
from ..words import Word, split
from . import clock_words as w

_HALVES = {"am": "am", "pm": "pm"}
_IN_THE = {Part.MORNING: "am", Part.AFTERNOON: "pm", Part.EVENING: "pm", Part.NIGHT: "pm"}
_OUT = Mention()


def read_mentions(text: str, day_first: bool) -> tuple[Mention, ...]:
    """The mentions of days and times in order of speaking."""
    words = split(text)
    return () if any(word.text in w.ELSEWHERE for word in words) else _Reader(words, day_first).mentions()


class _Reader:
    """One utterance read left to right; each method tries one form at a place and says where it ends."""

    def __init__(self, words: Sequence[Word], day_first: bool) -> None:
        self.words = words
        self.texts = [word.text for word in words] + [""] * 8
        self.day_first = day_first

    def mentions(self) -> tuple[Mention, ...]:
        found: list[Mention] = []
        place = 0
        while place < len(self.words):
            hit = self._at(place)
            if hit:
                mention, end = hit
                found.append(replace(mention, start=self.words[place].start, end=self.words[end - 1].end, denied=self._denied(place), ranged=self._ranged(place, found)))
                place = end
            else:
                place += 1
        return tuple(found)

    def _at(self, place: int) -> tuple[Mention, int] | None:
        for form in (self._tomorrow, self._shifted, self._clock, self._day, self._bare_hour, self._part):
            hit = form(place)
            if hit:
                return hit
        return None

    def _denied(self, place: int) -> bool:
        before = self.texts[max(0, place - 3):place]
        return bool(before) and (before[-1] in ("not", "except", "besides") or before[-2:] in (["not", "on"], ["not", "the"], ["not", "this"], ["not", "at"], ["except", "on"], ["other", "than"], ["not", "for"], ["instead", "of"], ["but", "not"]))

    def _ranged(self, place: int, found: Sequence[Mention]) -> bool:
        if not found or not place:
            return False
        joined = self.texts[place - 1] in w.JOINS or self.texts[place] in w.UNTIL or self.texts[place - 2:place] == ["but", "before"] or self.texts[place - 1:place + 1] == ["but", "before"]
        return (joined or "-" in self.words[place].gap) and self.words[place].start - found[-1].end <= 14 and found[-1].day is None or self.texts[place] in w.UNTIL

    # -- numbers -----------------------------------------------------------------------------------------------------

    def _number(self, place: int) -> tuple[int, int] | None:
        """A count below a hundred, in digits or words, and the place after it."""
        text = self.texts[place]
        if text.isdigit() and text.isascii() and len(text) <= 3:
            return int(text), place + 1
        if text in w.TENS_WORDS:
            unit = w.SMALL.get(self.texts[place + 1], 0)
            return (w.TENS_WORDS[text] + unit, place + 2) if 0 < unit < 10 else (w.TENS_WORDS[text], place + 1)
        if text in w.SMALL:
            return w.SMALL[text], place + 1
        return None

    def _ordinal(self, place: int) -> tuple[int, int] | None:
        """ "third", "twenty third", "23rd"."""
        text, following = self.texts[place], self.texts[place + 1]
        if text.isdigit() and text.isascii() and len(text) <= 2 and following in ("st", "nd", "rd", "th"):
            return int(text), place + 2
        if text in w.TENS_WORDS and 0 < w.ORDINALS.get(following, 0) < 10:
            return w.TENS_WORDS[text] + w.ORDINALS[following], place + 2
        if text in w.ORDINALS and w.ORDINALS[text] <= 31:
            return w.ORDINALS[text], place + 1
        return None

    def _count(self, place: int) -> tuple[int, int] | None:
        """How many: "three", "a", "a couple of", "the next few"."""
        text = self.texts[place]
        if text in ("a", "an") and self.texts[place + 1] in ("couple", "few"):
            place, text = place + 1, self.texts[place + 1]
        if text in ("couple", "few", "several"):
            return w.COUNTS[text], place + 1 + (self.texts[place + 1] == "of")
        found = self._number(place)
        if found:
            return found
        return (1, place + 1) if text in ("a", "an") else None

    def _year(self, place: int) -> tuple[int, int] | None:
        text = self.texts[place]
        if text in (",", "of") or (text == "the" and self.texts[place + 1] == "year"):
            return None
        if text.isdigit() and text.isascii() and len(text) == 4 and 1900 <= int(text) <= 2100:
            return int(text), place + 1
        if text in ("nineteen", "twenty"):
            rest = self._number(place + 1)
            if rest and 10 <= rest[0] <= 99:
                return (1900 if text == "nineteen" else 2000) + rest[0], rest[1]
            if self.texts[place + 1] in ("oh", "o") and (small := self._number(place + 2)) and small[0] < 10:
                return (1900 if text == "nineteen" else 2000) + small[0], small[1]
        if text == "two" and self.texts[place + 1] == "thousand":
            after = place + 2 + (self.texts[place + 2] == "and")
            rest = self._number(after)
            return (2000 + rest[0], rest[1]) if rest and rest[0] < 100 else (2000, place + 2)
        return None

    def _year_after(self, place: int) -> tuple[int | None, int]:
        after = place + (self.texts[place] == "of")
        year = self._year(after)
        if year:
            return year
        short = self.texts[after]
        if place < len(self.words) and short.isdigit() and len(short) == 2 and int(short) > 31 and self.words[after].gap.strip(" ,") in ("", "'"):
            return (1900 if int(short) > 40 else 2000) + int(short), after + 1
        return None, place

    # -- times of day --------------------------------------------------------------------------------------------------

    def _clock(self, place: int) -> tuple[Mention, int] | None:
        start = place
        bound = w.TIME_BEFORE.get(self.texts[place], "")
        led = self.texts[place] in w.TIME_BEFORE
        if led:
            place += 1
            while self.texts[place] in ("about", "around", "the", "like", "say", "a") and place - start < 3:
                place += 1
        for form in (self._noon, self._past_to, self._numbered):
            hit = form(place, led)
            if hit:
                time, end = hit
                return Mention(time=replace(time, bound=time.bound or bound)), end
        return None

    def _noon(self, place: int, led: bool) -> tuple[TimeSaid, int] | None:
        text, following = self.texts[place], self.texts[place + 1]
        if text == "mid" and following == "day":
            return TimeSaid(hour=12, half="pm"), place + 2
        if text in w.NOON or text in ("noonish", "lunchtime"):
            return TimeSaid(hour=12, half="pm", bound="around" if text != "noon" else ""), place + 1 + (following in ("ish", "time"))
        if text == "midnight":
            return TimeSaid(hour=0, half="24"), place + 1
        return None

    def _past_to(self, place: int, led: bool) -> tuple[TimeSaid, int] | None:
        """ "quarter past nine", "25 to 7", "half past twelve"."""
        place += self.texts[place] == "a"
        if self.texts[place] in ("half", "quarter"):
            minutes, after = (30 if self.texts[place] == "half" else 15), place + 1
            clear = True
        else:
            number = self._number(place)
            if not number or not 0 < number[0] < 60:
                return None
            minutes, after = number
            clear = minutes % 5 == 0
            if self.texts[after] in ("minutes", "minute", "mins", "min"):
                after, clear = after + 1, True
        word = self.texts[after]
        if word not in ("past", "after", "to", "till", "til", "before", "of") or not clear or self.words[place].gap.strip() == ":":
            return None
        if self.texts[max(0, place - 1)] in ("from", "between") and word == "to":
            return None
        hour = self._hour(after + 1)
        if not hour:
            return None
        base, end = hour
        later = word in ("past", "after")
        if word in ("to", "of") and (base.minute or minutes > 30):
            return None
        total = base.hour * 60 + (minutes if later else -minutes)
        return TimeSaid(hour=total // 60 % 24 if base.half or total >= 60 else 12, minute=total % 60, half=self._half_after(base, later)), end

    def _half_after(self, base: TimeSaid, later: bool) -> str:
        if base.hour == 12 and not later and base.half == "pm":
            return "am"
        return base.half

    def _hour(self, place: int) -> tuple[TimeSaid, int] | None:
        noon = self._noon(place, True)
        if noon:
            return noon
        number = self._number(place)
        if not number or number[0] > 24:
            return None
        half, end = self._half(number[1])
        return self._made(number[0], 0, half), end

    def _made(self, hour: int, minute: int, half: str) -> TimeSaid:
        if hour > 12 or hour == 0:
            return TimeSaid(hour=hour % 24 if not (hour == 0 and half == "pm") else 12, minute=minute, half="24" if not (hour == 0 and half == "pm") else "pm")
        return TimeSaid(hour=hour, minute=minute, half=half)

    def _half(self, place: int) -> tuple[str, int]:
        """am, pm, "in the morning", "at night", o'clock, and the place after."""
        text = self.texts[place]
        if text in ("o'clock", "oclock", "sharp", "ish") or (text == "hours" and len(self.texts[place - 1]) == 4) or (text == "o" and self.texts[place + 1] == "clock"):
            return self._half(place + 1 + (text == "o"))
        if text in _HALVES and place < len(self.words):
            return _HALVES[text], place + 1
        if text in ("a", "p") and (self.texts[place + 1] == "m" or self.words[place].glued):
            return f"{text}m", place + 1 + (self.texts[place + 1] == "m")
        after = place
        while self.texts[after] in ("in", "at", "the", "this", "early", "late") and after - place < 3:
            after += 1
        part = w.PARTS.get(self.texts[after])
        if part and (after > place or self.texts[after] not in ("tonight", "tonite")) and place < len(self.words):
            hour = self._said_hour(place)
            late = part is Part.NIGHT and hour is not None and 1 <= hour <= 5
            return ("am" if late or (part is Part.NIGHT and hour == 12) else _IN_THE[part]), after + 1 if self.texts[after - 1] != "this" or after == place else place
        return "", place

    def _said_hour(self, place: int) -> int | None:
        for back in range(1, 4):
            if place - back >= 0 and (number := self._number(place - back)) and number[1] <= place:
                first = self._number(place - back - 1) if place - back >= 1 else None
                return first[0] if first and first[1] == place - back and first[0] <= 24 else number[0]
        return None

    def _numbered(self, place: int, led: bool) -> tuple[TimeSaid, int] | None:
        """ "9:30", "nine thirty", "2 05 pm", "1140 am", "5 pm", "seven o'clock", "16h"."""
        if place >= len(self.words):
            return None
        written = self.texts[place]
        if written.isdigit() and written.isascii() and len(written) in (3, 4):
            return self._run_together(place, led)
        number = self._number(place)
        if not number or number[0] > 24 or len(written) > 2 and written.isdigit():
            return None
        hour, after = number
        minute = self._minute(after, led)
        if minute is not None:
            value, end = minute
            half, last = self._half(end)
            return self._made(hour, value, half), last
        return self._whole_hour(hour, after)

    def _whole_hour(self, hour: int, after: int) -> tuple[TimeSaid, int] | None:
        if self.texts[after] == "h" and self.words[after].glued:
            return self._made(hour, 0, "24"), after + 1
        half, end = self._half(after)
        return (self._made(hour, 0, half), end) if end > after and hour <= 24 else None

    def _run_together(self, place: int, led: bool) -> tuple[TimeSaid, int] | None:
        written = self.texts[place]
        hour, minute = int(written[:-2]), int(written[-2:])
        half, end = self._half(place + 1)
        if hour > 24 or minute > 59 or not (end > place + 1 or (led and 1900 > int(written))):
            return None
        return self._made(hour, minute, half), end

    def _minute(self, place: int, led: bool) -> tuple[int, int] | None:
        """The minutes after an hour; None where the next number is something else."""
        if place >= len(self.words):
            return None
        text, gap = self.texts[place], self.words[place].gap
        if text == "h" and self.words[place].glued and self.texts[place + 1].isdigit() and len(self.texts[place + 1]) == 2:
            return int(self.texts[place + 1]), place + 2
        if text in ("oh", "o") and (unit := self._number(place + 1)) and 0 < unit[0] < 10:
            return unit
        if gap.strip() not in ("", ":", ".") or "," in gap:
            return None
        number = self._number(place)
        if not number or number[0] > 59 or (text.isdigit() and len(text) != 2) or (not text.isdigit() and number[0] < 10):
            return None
        value, end = number
        if gap == ":" and end < len(self.words) and self.words[end].gap == ":":
            end += 1
        sure = gap == ":" or led or self._half(end)[1] > end or not text.isdigit() or end >= len(self.words)
        if not sure or (gap == "." and self._half(end)[1] == end) or self.texts[end] in w.UNITS or self.texts[end] in ("th", "st", "nd", "rd"):
            return None
        return value, end

    def _bare_hour(self, place: int) -> tuple[Mention, int] | None:
        """ "after 5", "at 12": an hour only because of the word before it."""
        if self.texts[place] not in w.TIME_BEFORE:
            return self._lone_hour(place)
        start, bound = place, w.TIME_BEFORE[self.texts[place]]
        place += 1
        while self.texts[place] in ("about", "around", "like", "say") and place - start < 3:
            place += 1
        number = self._number(place)
        if not number or not 1 <= number[0] <= 24:
            return None
        after = number[1]
        between = self.texts[start] == "between" and self.texts[after] == "and"
        if (self.texts[after] in w.NOT_A_TIME and not between) or self.texts[after] in w.UNITS or self.texts[after] in w.MONTHS or (after < len(self.words) and self.words[after].gap.strip() in ("/", ".") and self.texts[after].isdigit()):
            return None
        return Mention(time=replace(self._made(number[0], 0, ""), bound=bound)), after + (self.texts[after] == "ish")

    def _lone_hour(self, place: int) -> tuple[Mention, int] | None:
        """An hour beside a day ("9 tomorrow evening"), or the end of a range ("9:30 to 11")."""
        number = self._number(place)
        if not number or not 1 <= number[0] <= 12:
            return None
        after = number[1]
        named = self.texts[after] in ("today", "tomorrow", "tonight", "would", "works", "sounds") or (self.texts[after] == "on" and self.texts[after + 1] in w.WEEKDAYS)
        ranging = self.texts[place - 1] in ("to", "till", "until") and place > 0 and self.texts[place - 2].isdigit()
        later = self._range_end(after)
        if later:
            return Mention(time=self._made(number[0], 0, later.half if number[0] < later.hour else "")), after
        return (Mention(time=self._made(number[0], 0, "")), after) if named or (ranging and after >= len(self.words)) else None

    def _range_end(self, place: int) -> TimeSaid | None:
        """The time a range of hours ends at ("9-11am", "2 to 4 pm"): one that says its half of the day."""
        joined = self.texts[place] in ("to", "till", "until")
        if place >= len(self.words) or not (joined or self.words[place].gap.strip() == "-"):
            return None
        found = self._numbered(place + joined, False)
        return found[0] if found and found[0].half in ("am", "pm") else None

    def _part(self, place: int) -> tuple[Mention, int] | None:
        part = w.PARTS.get(self.texts[place])
        if part and self.texts[place - 1] != "good":
            return Mention(part=part), place + 1
        return None

    # -- days ----------------------------------------------------------------------------------------------------------

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
        if unit is None or (start > 0 and self.texts[start - 1] == "for") or start == place and self.texts[start - 1] in ("last", "next") and start > 0:
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
        for form in (self._edge, self._phrase_day, self._nth_weekday, self._written_date, self._weekday, self._month_day, self._day_month, self._week, self._lone_day):
            hit = form(place)
            if hit:
                return Mention(day=hit[0]), hit[1]
        return None

    def _edge(self, place: int) -> tuple[DaySaid, int] | None:
        """ "the beginning of the month", "end of April", "mid March", "early next week"."""
        place += self.texts[place] == "at"
        place += self.texts[place] == "the"
        edges = {"beginning": "start", "start": "start", "early": "start", "middle": "middle", "mid": "middle", "end": "end", "late": "end"}
        edge = edges.get(self.texts[place])
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

    def _phrase_day(self, place: int) -> tuple[DaySaid, int] | None:
        for length in (4, 3, 2, 1):
            key = tuple(self.texts[place:place + length])
            if key in w.RELATIVE_DAYS:
                end = place + length
                if key[0] in ("this", "last") or key == ("tonight",) or key == ("tonite",):
                    end = place + length - (key[0] == "this") if len(key) > 1 else place
                return DaySaid(shift=w.RELATIVE_DAYS[key], unit=Unit.DAY), max(end, place + 1)
            if key in w.HOLIDAYS:
                year, end = self._year_after(place + length)
                return DaySaid(holiday=w.HOLIDAYS[key], year=year), end
        return None

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
        return self._month_day(after) or self._day_month(after) or self._weekday_number(after)

    def _weekday_number(self, after: int) -> tuple[DaySaid, int] | None:
        ordinal = self._ordinal(after)
        if ordinal and 1 <= ordinal[0] <= 31:
            return DaySaid(day=ordinal[0]), ordinal[1]
        if self.texts[after].isdigit() and 13 <= int(self.texts[after]) <= 31 and self._half(after + 1)[1] == after + 1:
            return DaySaid(day=int(self.texts[after])), after + 1
        return None

    def _weekday_moved(self, said: DaySaid, after: int) -> tuple[DaySaid, int]:
        """ "... next week", "... last week", "... in a week", "... in two weeks", "... after next"."""
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
        if not day or not 1 <= day[0] <= 31 or (self._half(day[1])[1] > day[1] and self.texts[day[1]] in ("am", "pm", "a", "p")):
            return None
        year, end = self._year_after(day[1])
        return DaySaid(day=day[0], month=month, year=year), end

    def _day_month(self, place: int) -> tuple[DaySaid, int] | None:
        """ "the third of March", "15 february", "20th day of next month", "25th this month"."""
        place += self.texts[place] == "the"
        day = self._ordinal(place) or self._number(place)
        if not day or not 1 <= day[0] <= 31:
            return None
        after = self._past_last_day(day[1])
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
        if year is None and self.texts[after + 1].isdigit() and len(self.texts[after + 1]) == 2 and self._half(after + 2)[1] == after + 2 and self._ordinal(place) and after + 2 >= len(self.words):
            year, end = 2000 + int(self.texts[after + 1]), after + 2
        return DaySaid(day=day[0], month=month, year=year), end

    def _past_last_day(self, after: int) -> int:
        """ "12 to 16 September": the place after the second number, where a month follows it."""
        joined = self.texts[after] in w.JOINS
        if not joined and not (after < len(self.words) and self.words[after].gap.strip() == "-"):
            return after
        last = self._ordinal(after + joined) or self._number(after + joined)
        end = last[1] + (self.texts[last[1]] == "of") if last else after
        return end if last and self.texts[end] in w.MONTHS else after

    def _week(self, place: int) -> tuple[DaySaid, int] | None:
        """ "next week", "this month": a stretch of days, told by its first."""
        which = w.WHICH.get(self.texts[place])
        unit = w.UNITS.get(self.texts[place + 1]) if which else None
        if self.texts[place + 2] == "end":
            return None
        if which and unit in (Unit.WEEK, Unit.MONTH, Unit.YEAR):
            return DaySaid(edge="all", unit=unit, which=which), place + 2
        return None

    def _lone_day(self, place: int) -> tuple[DaySaid, int] | None:
        """ "the fifteenth", "on the 5th", "next 30th"."""
        led = self.texts[place] in ("the", "on", "next")
        at = place + led
        at += self.texts[at] == "the"
        ordinal = self._ordinal(at)
        if not ordinal or not 1 <= ordinal[0] <= 31 or self.texts[ordinal[1]] in ("one", "time", "option", "appointment", "choice", "slot", "street", "avenue", "floor", "of", "grade"):
            return None
        written = self.texts[at].isdigit()
        if not (led or written) or (ordinal[0] <= 5 and not written and self.texts[place] != "on" and self.texts[place - 1] not in ("on", "for")):
            return None
        return DaySaid(day=ordinal[0]), ordinal[1]
