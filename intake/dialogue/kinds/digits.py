"""Strings of digits of a known or unknown length."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from ..languages.words import split
from .base import Hints, Reading, Style, complete, could_go_on, unclear
from .digit_strings import Length, resolve
from .hypotheses import best_of

if TYPE_CHECKING:
    from ..setting import Setting

DIGIT_PATIENCE = 1.0
"""Callers breathe between the groups of a number."""


@dataclass(frozen=True)
class Digits:
    """Value: the digits as a string. length: exactly so many; else between shortest and longest."""

    length: int | None = None
    shortest: int = 1
    longest: int = 20

    def read(self, text: str, setting: Setting) -> Reading:
        return best_of(self._read, text, setting)

    def _read(self, text: str, setting: Setting) -> Reading:
        reading = resolve(setting.language.numbers.pieces(split(text)), self._length)
        if self.length is None and reading.is_complete and len(str(reading.value)) < self.longest:
            return complete(str(reading.value), reading.confidence)
        return reading

    def read_keys(self, digits: str, setting: Setting) -> Reading:
        if not digits:
            return unclear()
        if self._length.fits(digits):
            return complete(digits)
        return could_go_on("too_short", digits) if len(digits) < self._length.shortest else unclear("too_long")

    @property
    def _length(self) -> Length:
        low, high = (self.length, self.length) if self.length else (self.shortest, self.longest)
        return Length(lambda digits: low <= len(digits) <= high, low, high)

    def hints(self, setting: Setting) -> Hints:
        return Hints(grammar=digit_grammar(setting, self.length), patience=DIGIT_PATIENCE, keys=self.length or 0)

    def say(self, value: str, setting: Setting, style: Style = Style.NATURAL) -> str:
        return say_digits(value, setting, groups(len(value)) if style is not Style.SPELLED else (1,) * len(value))


def digit_grammar(setting: Setting, length: int | None) -> str:
    """JSGF: exactly so many digits; the recogniser inserts digits wherever the number of them is open."""
    return _repeated(setting.language.numbers.digit_grammar, length)


@lru_cache(maxsize=64)
def _repeated(digit: str, length: int | None) -> str:
    return " ".join([digit] * length) if length else f"{digit}+"


def groups(length: int) -> tuple[int, ...]:
    """How a number of this length is read out: 3-3-4 for ten digits, threes and a rest else."""
    if length <= 4:
        return (length,)
    if length == 5:
        return (3, 2)
    rest = length % 3
    return (3,) * (length // 3) if rest == 0 else (3,) * (length // 3 - (rest == 1)) + ((4,) if rest == 1 else (2,))


def say_digits(digits: str, setting: Setting, lengths: tuple[int, ...]) -> str:
    """Digit by digit, with a pause (a comma) between the groups."""
    names = setting.language.numbers.digits
    said, at = [], 0
    for length in lengths:
        said.append(" ".join(names[int(digit)] for digit in digits[at : at + length]))
        at += length
    return ", ".join(said)
