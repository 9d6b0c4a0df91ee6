"""Member numbers of insurance: letters and digits, decoded against what the payer's numbers look like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .base import Hints, Reading, Style, complete, could_go_on, unclear
from .digits import DIGIT_PATIENCE, digit_grammar
from .id_reading import LONGEST, SHORTEST, read_free, read_shaped
from .shapes import signs_of
from .tables.member_id_shapes import ROWS, Row

if TYPE_CHECKING:
    from ..setting import Setting

_LIKELY = 0.2
"""A shape that is only likelier than others is taken for numbers hardly bent."""


@dataclass(frozen=True)
class MemberId:
    """Value: capitals and digits. payer_slot: where the payer is found. shapes: given, nothing else is a number.

    prefixes: the letters that such a number may begin with, where they are known.
    """

    hints_vary: ClassVar[bool] = True

    payer_slot: str = "payer"
    shapes: tuple[str, ...] = ()
    prefixes: frozenset[str] = frozenset()

    def read(self, text: str, setting: Setting) -> Reading:
        reading = self._read(text, setting)
        if reading.is_complete:
            return reading
        told = self._read(setting.language.letters.after_lead(text), setting)
        return told if told.is_complete else reading

    def _read(self, text: str, setting: Setting) -> Reading:
        row = self._row(setting)
        if self.shapes or row and row.is_exact:
            return read_shaped(text, setting, self.shapes or (row.shapes if row else ()), prefixes=self.prefixes)
        likely = read_shaped(text, setting, row.shapes, _LIKELY) if row else unclear()
        return likely if likely.is_complete else read_free(text, setting)

    def read_keys(self, digits: str, setting: Setting) -> Reading:
        row = self._row(setting)
        if row and row.is_exact:
            return unclear("no_keys")
        if SHORTEST <= len(digits) <= LONGEST:
            return complete(digits, 0.9)
        return (
            could_go_on("too_short", digits)
            if 0 < len(digits) < SHORTEST
            else unclear("too_long" if digits else "nothing")
        )

    def _row(self, setting: Setting) -> Row | None:
        payer = str(setting.answers.get(self.payer_slot) or "").lower()
        return next((row for row in ROWS if _is_of(row, payer)), None) if payer else None

    def hints(self, setting: Setting) -> Hints:
        row = self._row(setting)
        shapes = self.shapes or (row.shapes if row else ())
        if not self.shapes and not (row and row.is_exact):
            # Where other shapes can be read too, they must be heard too.
            shapes = tuple(dict.fromkeys((*shapes, *_COMMON)))
        grammar = " | ".join(_shape_grammar(shape, setting) for shape in shapes)
        return Hints(
            keyterms=tuple(setting.language.letters.alphabet.values()),
            grammar=grammar,
            patience=DIGIT_PATIENCE,
            keys=None if row and row.is_exact else 0,
        )

    def say(self, value: str, setting: Setting, style: Style = Style.NATURAL) -> str:
        row = self._row(setting)
        grouped = row.groups if row and sum(row.groups) == len(value) else _threes(len(value))
        said, at = [], 0
        for length in (1,) * len(value) if style is Style.SPELLED else grouped:
            said.append(" ".join(_say(char, setting, style) for char in value[at : at + length]))
            at += length
        return ", ".join(said)


def _is_of(row: Row, payer: str) -> bool:
    """An exact shape binds the payer of exactly that name: a Medicare plan of an insurer has numbers of its own."""
    return payer in row.payers if row.is_exact else any(name in payer for name in row.payers)


_COMMON = ("999999999", "9999999999", "99999999999", "A99999999", "A999999999", "A99999999999")


def _threes(length: int) -> tuple[int, ...]:
    return (3,) * (length // 3) + ((length % 3,) if length % 3 else ())


def _say(char: str, setting: Setting, style: Style) -> str:
    """O and I are never said bare: they would be heard as digits."""
    letters = setting.language.letters
    if char.isdecimal():
        return setting.language.numbers.digits[int(char)]
    if char in "OI" or style is Style.SPELLED and char in letters.confusable:
        return f"{char} {letters.as_in} {letters.alphabet[char]}"
    return char


def _shape_grammar(shape: str, setting: Setting) -> str:
    known = _GRAMMARS.setdefault(setting.language.code, {})
    if shape not in known:
        known[shape] = _written_grammar(shape, setting)
    return known[shape]


_GRAMMARS: dict[str, dict[str, str]] = {}
"""Language -> shape -> what was made of it; the shapes are those of our own table."""


def _written_grammar(shape: str, setting: Setting) -> str:
    letters = setting.language.letters
    letter, digit = f"({letters.letter_grammar} | {letters.alphabet_grammar})", digit_grammar(setting, 1)
    parts = []
    for sign in signs_of(shape):
        if len(sign) > 1 or sign.islower():
            ways = (f"{letter.lower()}. | {letters.alphabet[letter]}" for letter in sign.upper() if letter.isalpha())
            parts.append(f"({' | '.join(ways)})")
        else:
            parts.append({"9": digit, "1": digit, "A": letter, "C": letter}.get(sign, f"({letter} | {digit})"))
    return " ".join(parts)
