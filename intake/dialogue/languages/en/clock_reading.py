"""What English words say about days and times of day. Everything is read as said; the calendar comes later."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..clock import Mention
from ..words import split
from . import clock_words as w
from .clock_days import DayReader


def read_mentions(text: str, day_first: bool) -> tuple[Mention, ...]:
    """The mentions of days and times in order of speaking."""
    words = split(text)
    return () if any(word.text in w.ELSEWHERE for word in words) else _Reader(words, day_first).mentions()


class _Reader(DayReader):
    """One utterance read left to right, the longest forms first."""

    def mentions(self) -> tuple[Mention, ...]:
        found: list[Mention] = []
        place = 0
        while place < len(self.words):
            hit = self._at(place)
            if hit:
                mention, end = hit
                end = max(end, place + 1)
                through = self._through(place, mention, found)
                bound = "" if through or not mention.day else self._bound(place, end)
                found.append(replace(mention, start=self.words[place].start, end=self.words[end - 1].end, denied=self._denied(place), ranged=self._ranged(place, found), through=through, bound=bound))
                place = end
                last = self._range_of_hours(mention, end) or self._range_of_days(mention, end)
                if last:
                    closing, place = last
                    found.append(replace(closing, start=self.words[end].start, end=self.words[place - 1].end, denied=found[-1].denied))
                if self.texts[end - 1] in w.BOTH:
                    found.append(Mention(part=w.PARTS[self.texts[end - 1]], edge=self._edge_of_part(end - 1), start=self.words[end - 1].start, end=self.words[end - 1].end))
            else:
                place += 1
        return tuple(found)

    def _at(self, place: int) -> tuple[Mention, int] | None:
        if self.texts[place] in w.TIME_BEFORE and self._full_date(place + 1):
            return None
        for form in (self._full_date, self._tomorrow, self._span, self._shifted, self._clock, self._day, self._bare_hour, self._part):
            hit = form(place)
            if hit:
                return hit
        return None

    def _denied(self, place: int) -> bool:
        before = self.texts[max(0, place - 3):place]
        return bool(before) and (before[-1] in ("not", "except", "besides") or before[-2:] in (["not", "on"], ["not", "the"], ["not", "this"], ["not", "at"], ["except", "on"], ["other", "than"], ["not", "for"], ["instead", "of"], ["but", "not"]) or before[-1] == "than" and not {"better", "rather", "prefer"}.isdisjoint(self.texts[max(0, place - 8):place]))

    def _through(self, place: int, mention: Mention, found: Sequence[Mention]) -> bool:
        """ "Monday through Wednesday", "between the third and the tenth"."""
        if not found or not (mention.day and found[-1].day) or not place:
            return False
        opened = "between" in self.texts[max(0, place - 6):place]
        return self.texts[place - 1] in (w.JOINS if opened else w.JOINS - {"and"}) and self.words[place].start - found[-1].end <= 14

    def _bound(self, place: int, end: int) -> str:
        """Whether a day is the first or the last of those that will do: "after Christmas", "by Friday", "the tenth or later"."""
        before, behind = self.texts[max(0, place - 3) : place], self.texts[end : end + 2]
        while before and before[-1] == "on":
            before.pop()
        led = next((w.DAY_BOUNDS[tuple(before[-n:])] for n in (3, 2, 1) if tuple(before[-n:]) in w.DAY_BOUNDS), "")
        return led or w.DAY_BOUNDS_BEHIND.get(tuple(behind), w.DAY_BOUNDS_BEHIND.get(tuple(behind[:1]), ""))

    def _range_of_hours(self, mention: Mention, end: int) -> tuple[Mention, int] | None:
        """The bare hour that ends "between two and four"; a sign of its half of the day makes it a time by itself."""
        joined = self.texts[end] in w.JOINS
        if mention.time is None or mention.time.bound != "after" or not (joined or self._dashed(end)):
            return None
        number = self._number(end + joined)
        if not number or not 1 <= number[0] <= 12 or self._clock(end + joined) or self.texts[number[1]] in w.NOT_A_TIME - {"and"}:
            return None
        return Mention(time=self._made(number[0], 0, ""), ranged=True), number[1]

    def _range_of_days(self, mention: Mention, end: int) -> tuple[Mention, int] | None:
        """The day that ends "April ninth through seventeenth"."""
        said = mention.day
        if said is None or not said.day or not said.month or self.texts[end] not in w.JOINS - {"and"}:
            return None
        number = end + 1 + (self.texts[end + 1] == "the")
        last = self._ordinal(number) or self._number(number)
        if not last or not said.day < last[0] <= 31 or self.texts[last[1]] in ("of", *w.MONTHS) or self._half(last[1])[0] or self._clock(number):
            return None
        return Mention(day=replace(said, day=last[0], weekday=None), through=True), last[1]

    def _ranged(self, place: int, found: Sequence[Mention]) -> bool:
        if not found or not place:
            return False
        joined = self.texts[place - 1] in w.JOINS or self.texts[place] in w.UNTIL or self.texts[place - 2:place] == ["but", "before"] or self.texts[place - 1:place + 1] == ["but", "before"]
        return (joined or "-" in self.words[place].gap) and self.words[place].start - found[-1].end <= 14 and found[-1].day is None or self.texts[place] in w.UNTIL
