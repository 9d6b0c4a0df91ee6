"""ZIP codes: five digits; ZIP+4 is understood and cut."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..languages.words import split
from .base import Hints, Reading, Style, complete, could_go_on, unclear
from .digit_strings import Length, resolve
from .digits import DIGIT_PATIENCE, digit_grammar, say_digits
from .hypotheses import best_of

if TYPE_CHECKING:
    from ..setting import Setting


def _fits(digits: str) -> bool:
    """USPS: 00501 (Holtsville) is the lowest ZIP in use; none begins with three zeros."""
    return len(digits) in (5, 9) and not digits.startswith("000")


_ZIP = Length(_fits, 5, 9)


@dataclass(frozen=True)
class Zip:
    """Value: five digits."""

    def read(self, text: str, setting: Setting) -> Reading:
        return best_of(self._read, text, setting)

    def _read(self, text: str, setting: Setting) -> Reading:
        return _cut(resolve(setting.language.numbers.pieces(split(text)), _ZIP, text))

    def read_keys(self, digits: str, setting: Setting) -> Reading:
        if _fits(digits):
            return complete(digits[:5])
        return (
            could_go_on("too_short", digits) if 0 < len(digits) < 5 else unclear("not_valid" if digits else "nothing")
        )

    def hints(self, setting: Setting) -> Hints:
        return Hints(grammar=digit_grammar(setting, 5), patience=DIGIT_PATIENCE, keys=5)

    def say(self, value: str, setting: Setting, style: Style = Style.NATURAL) -> str:
        return say_digits(value, setting, {Style.NATURAL: (5,), Style.GROUPED: (3, 2)}.get(style, (1,) * len(value)))


def _cut(reading: Reading) -> Reading:
    if reading.is_complete:
        return complete(str(reading.value)[:5], reading.confidence, reading.rest)
    if reading.choices:
        fives = tuple(dict.fromkeys(str(choice)[:5] for choice in reading.choices))
        return complete(fives[0], 0.8) if len(fives) == 1 else unclear("ambiguous", fives)
    return reading if reading.value is None or len(str(reading.value)) < 5 else unclear("not_valid")
