"""Times of day in English: "nine thirty", "quarter to three", "after five", "9-11am"."""

from __future__ import annotations

from dataclasses import replace

from ..clock import Mention, Part, TimeSaid
from . import clock_words as w
from .clock_numbers import NumberReader

_HALVES = {"am": "am", "pm": "pm"}
_IN_THE = {Part.MORNING: "am", Part.AFTERNOON: "pm", Part.EVENING: "pm", Part.NIGHT: "pm"}


class HourReader(NumberReader):
    """The forms of a time of day."""

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
            later = None if half else self._range_end(last)
            return self._made(hour, value, later.half if later and hour <= later.hour else half), last
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
        if hour > 24 or minute > 59 or not (end > place + 1 or (led and int(written) < 1900)):
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
        later = self._range_end(after)
        half = later.half if later and number[0] < later.hour else ""
        return Mention(time=replace(self._made(number[0], 0, half), bound=bound)), after + (self.texts[after] == "ish")

    def _lone_hour(self, place: int) -> tuple[Mention, int] | None:
        """An hour beside a day ("9 tomorrow evening"), or the end of a range ("9:30 to 11")."""
        number = self._number(place)
        if not number or not 1 <= number[0] <= 12:
            return None
        after = number[1]
        named = self.texts[after] in ("today", "tomorrow", "tonight", "would", "works", "sounds") or (self.texts[after] == "on" and self.texts[after + 1] in w.WEEKDAYS)
        ranging = self.texts[place - 1] in ("to", "till", "until") and place > 0 and self.texts[place - 2].isdigit()
        if self._opens_hours(place, after):
            return Mention(time=replace(self._made(number[0], 0, ""), bound="after")), after
        later = self._range_end(after)
        if later:
            return Mention(time=self._made(number[0], 0, later.half if number[0] < later.hour else "")), after
        return (Mention(time=self._made(number[0], 0, "")), after) if named or (ranging and after >= len(self.words)) else None

    def _opens_hours(self, place: int, after: int) -> bool:
        """Two bare hours with a join between them, and nothing else that they could count: "Monday 12 to 4"."""
        joined = self.texts[after] in ("to", "till", "until")
        last = self._number(after + joined) if joined or self._dashed(after) else None
        if not last or not 1 <= last[0] <= 12 or self.texts[place - 1] in w.MONTHS and place > 0:
            return False
        behind = self.texts[last[1]]
        counts = behind in w.NOT_A_TIME or behind in w.UNITS or behind in w.MONTHS or self.words[place].glued
        return not counts and not self._half(last[1])[0] and not (last[1] < len(self.words) and self.words[last[1]].glued)

    def _dashed(self, place: int) -> bool:
        return place < len(self.words) and self.words[place].gap.strip() == "-"

    def _range_end(self, place: int) -> TimeSaid | None:
        """The time a range of hours ends at ("9-11am", "2 to 4 pm"): one that says its half of the day."""
        joined = self.texts[place] in ("to", "till", "until")
        if place >= len(self.words) or not (joined or self._dashed(place)):
            return None
        found = self._numbered(place + joined, False)
        return found[0] if found and found[0].half in ("am", "pm") else None

    def _part(self, place: int) -> tuple[Mention, int] | None:
        part = w.PARTS.get(self.texts[place])
        if part and self.texts[place - 1] != "good":
            return Mention(part=part, edge=self._edge_of_part(place)), place + 1
        return None

    def _edge_of_part(self, place: int) -> str:
        """ "late" in "late afternoon", "late in the afternoon", "late tomorrow afternoon"."""
        while place and self.texts[place - 1] in ("in", "the", "this", "tomorrow"):
            place -= 1
        return self.texts[place - 1] if place and self.texts[place - 1] in ("early", "late") else ""
