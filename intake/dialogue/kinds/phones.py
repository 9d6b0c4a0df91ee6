"""Telephone numbers of the North American Numbering Plan, as ten digits."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..languages.words import split
from .base import Hints, Reading, Style, complete, could_go_on, unclear
from .digit_strings import Length, resolve
from .digits import DIGIT_PATIENCE, digit_grammar, say_digits
from .hypotheses import best_of

if TYPE_CHECKING:
    from ..setting import Setting

_NANP = re.compile(r"1?(?!.11)[2-9][0-8]\d(?!.11)[2-9]\d{6}")
"""NXX-NXX-XXXX: area code and exchange begin 2 to 9 and are no N11; N9X area codes are kept for expansion (NANPA)."""


def is_nanp(digits: str) -> bool:
    """Ten digits, or eleven with the country code, that can be a number."""
    return _NANP.fullmatch(digits) is not None


_PHONE = Length(is_nanp, 10, 11, prefix="1")


@dataclass(frozen=True)
class Phone:
    """Value: ten digits. An extension is understood and left out."""

    def read(self, text: str, setting: Setting) -> Reading:
        return best_of(self._read, text, setting)

    def _read(self, text: str, setting: Setting) -> Reading:
        numbers = setting.language.numbers
        reading = _tidy(resolve(numbers.pieces(split(text)), _PHONE, text))
        if not reading.is_complete and numbers.calling_from(text):
            return complete(setting.caller_number, 0.95) if is_nanp(setting.caller_number) else unclear("withheld")
        return reading

    def read_keys(self, digits: str, setting: Setting) -> Reading:
        if is_nanp(digits):
            return complete(digits[-10:])
        if 0 < len(digits) < _PHONE.shortest or _PHONE.is_begun(digits) and is_nanp(f"{digits}0"):
            return could_go_on("too_short", digits)
        return unclear("not_valid" if digits else "nothing")

    def hints(self, setting: Setting) -> Hints:
        return Hints(
            grammar=f"{digit_grammar(setting, 10)} | {setting.language.numbers.calling_grammar}",
            patience=DIGIT_PATIENCE,
            keys=10,
            keys_lead=_PHONE.prefix,
        )

    def say(self, value: str, setting: Setting, style: Style = Style.NATURAL) -> str:
        return say_digits(value, setting, (3, 3, 4) if style is not Style.SPELLED else (1,) * len(value))


def _tidy(reading: Reading) -> Reading:
    """Without the country code."""
    if reading.is_complete:
        return complete(str(reading.value)[-10:], reading.confidence, reading.rest)
    if reading.choices:
        numbers = tuple(dict.fromkeys(str(choice)[-10:] for choice in reading.choices))
        return complete(numbers[0], 0.9) if len(numbers) == 1 else unclear("ambiguous", numbers)
    return reading
