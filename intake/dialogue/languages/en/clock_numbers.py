"""Small numbers, ordinals, counts and years as English says them beside days and hours."""

from __future__ import annotations

from collections.abc import Sequence

from ..words import Word
from . import clock_words as w


class NumberReader:
    """One utterance; each method tries one form at a place and says where it ends."""

    def __init__(self, words: Sequence[Word], day_first: bool) -> None:
        self.words = words
        self.texts = [word.text for word in words] + [""] * 8
        self.day_first = day_first

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
